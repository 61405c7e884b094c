"""The list of the story: a line with a dot for each version, and what is told of it beside."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from bmc_desktop.model.comparing import Fate
from bmc_desktop.model.records import MAX_LINE
from bmc_desktop.model.story import Version
from bmc_desktop.ui import theme
from bmc_desktop.ui.comparing.fate_icons import fate_icon
from bmc_desktop.ui.words import plain_tip

_TOLD: Final = Qt.ItemDataRole.UserRole
_LANE: Final = 18
_LEFT: Final = 16
_DOT: Final = 5.0
_AIR: Final = 8
_SIGN: Final = 16
_MOST_LANES: Final = 5
"""Lines further to the right lie on each other: the words need their room."""

_Index = QModelIndex | QPersistentModelIndex


class Told(NamedTuple):
    """What is told of a version. `counts` says in words what `numbers` show as signs."""

    version: Version
    title: str
    reason: str
    facts: str
    counts: str
    numbers: tuple[tuple[Fate, int], ...] = ()

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        return ", ".join(filter(None, (self.title, self.reason, self.facts, self.counts)))


class _Rows(QStyledItemDelegate):
    """Paints a version, and lets its reason be written in its row."""

    def __init__(self, owner: "StoryList") -> None:
        super().__init__(owner)
        self._owner = owner
        self.editor: QLineEdit | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        told: Told = index.data(_TOLD)
        metrics = QFontMetrics(option.font)
        lines = 2 + bool(told.counts)
        reason = self._reason_height(index, told)
        return QSize(0, lines * metrics.lineSpacing() + reason + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        told: Told = index.data(_TOLD)
        owner = self._owner
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_shown = told.version.canvas.id == owner.shown_id
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(owner.tones.pressed))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 4, 4)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(owner.tones.hover))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 4, 4)
        self._paint_lines(painter, option.rect, told.version, is_shown=is_shown)
        self._paint_words(painter, option, told, self._reason_height(index, told), is_shown=is_shown)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(MAX_LINE)
        editor.setAccessibleName(self._owner.name_of_editor)
        editor.setPlaceholderText(self._owner.name_of_editor)
        self.editor = editor
        self.sizeHintChanged.emit(index)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified():
            editor.setText(index.data(_TOLD).reason)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        assert isinstance(editor, QLineEdit)
        self._owner.reason_written.emit(index.data(_TOLD).version.canvas.id, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        left = self._left(index.data(_TOLD).version)
        high = editor.sizeHint().height()
        line = QFontMetrics(option.font).lineSpacing()
        top = option.rect.top() + _AIR + line + _AIR // 4
        editor.setGeometry(option.rect.left() + left - 4, top, option.rect.width() - left, high)

    def destroyEditor(self, editor: QWidget, index: _Index) -> None:
        self.editor = None
        self.sizeHintChanged.emit(index)
        super().destroyEditor(editor, index)

    def _reason_height(self, index: _Index, told: Told) -> int:
        if self.editor is not None and self._is_written(index):
            return self.editor.sizeHint().height() + _AIR // 2
        return QFontMetrics(self._owner.font()).lineSpacing() if told.reason else 0

    def _is_written(self, index: _Index) -> bool:
        return self.editor is not None and index.row() == self._owner.currentRow()

    @staticmethod
    def _x(rect: QRect, lane: int) -> float:
        return rect.left() + _LEFT + min(lane, _MOST_LANES) * _LANE

    @staticmethod
    def _left(version: Version) -> int:
        lanes = max((version.lane, *version.passing))
        return _LEFT + min(lanes, _MOST_LANES) * _LANE + 16

    def _paint_lines(self, painter: QPainter, rect: QRect, version: Version, *, is_shown: bool) -> None:
        tones = self._owner.tones
        painter.setPen(QPen(QColor(tones.quiet), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x = self._x(rect, version.lane)
        y = rect.top() + _AIR + QFontMetrics(self._owner.font()).lineSpacing() / 2
        top, bottom = rect.top() - 1.0, rect.bottom() + 1.0
        for lane in version.passing:
            beside = self._x(rect, lane)
            painter.drawLine(QPointF(beside, top), QPointF(beside, bottom))
        if version.continues:
            painter.drawLine(QPointF(x, top), QPointF(x, y))
        elif version.branches:
            start = self._x(rect, version.lane - 1)
            path = QPainterPath(QPointF(start, top))
            path.quadTo(QPointF(start, y), QPointF(x, y))
            painter.drawPath(path)
        if version.goes_on:
            painter.drawLine(QPointF(x, y), QPointF(x, bottom))
        # The one that is shown is filled, and larger: not told by its colour alone.
        radius = _DOT + (1.0 if is_shown else 0.0)
        painter.setPen(QPen(QColor(tones.accent if is_shown else tones.quiet), 1.6))
        painter.setBrush(QColor(tones.accent if is_shown else tones.bar))
        painter.drawEllipse(QPointF(x, y), radius, radius)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, told: Told, reason: int, *, is_shown: bool
    ) -> None:
        tones = self._owner.tones
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.Bold if is_shown else QFont.Weight.DemiBold)
        step = QFontMetrics(option.font).lineSpacing()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        aside = tones.ink if is_chosen else tones.quiet
        # While it is written, the editor shows the reason.
        lines = [
            (told.title, bold, tones.ink, step),
            ("" if reason > step else told.reason, option.font, tones.ink, reason),
            (told.facts, option.font, aside, step),
            ("" if told.numbers else told.counts, option.font, aside, step),
        ]
        left = self._left(told.version)
        rect = option.rect.adjusted(left, _AIR, -8, 0)
        top = rect.top()
        for words, font, colour, high in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(rect.left(), top, rect.width(), high)
            top += high
            elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        x = rect.left()
        for fate, number in told.numbers:
            # In the room of the last line, as they stand on the sheet and in the list.
            sign = QRect(x, top - step + (step - _SIGN) // 2, _SIGN, _SIGN)
            fate_icon(fate).paint(painter, sign)
            x += _SIGN + 3
            words = QLocale().toString(number)
            line = QRect(x, top - step, rect.right() - x, step)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            x += QFontMetrics(option.font).horizontalAdvance(words) + 12


class StoryList(QListWidget):
    """The rows. Tells which canvas is to be shown and what was written."""

    shown = Signal(str)
    menu_asked = Signal(QPoint)
    """The menu of the chosen row is wanted, at a point of the screen."""

    reason_written = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tones = theme.LIGHT
        self.shown_id = ""
        self.name_of_editor = ""
        self._rows = _Rows(self)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.itemClicked.connect(self._on_clicked)

    def tell(self, told: Sequence[Told], shown_id: str, tones: theme.Tones) -> None:
        """Show the story as it is now; the chosen row stays the same version."""
        before = self._told_at(self.currentRow())
        was_shown, self.shown_id = self.shown_id, shown_id
        self.tones = tones
        same = [each.version.canvas.id for each in told] == [each.version.canvas.id for each in self.told()]
        if not same:
            self.end_writing()
            self.blockSignals(True)
            self.clear()
            for _ in told:
                item = QListWidgetItem(self)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.blockSignals(False)
        for row, each in enumerate(told):
            item = self.item(row)
            if item.data(_TOLD) != each:
                item.setData(_TOLD, each)
                item.setToolTip(plain_tip(each.spoken))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, each.spoken)
        chosen = shown_id if before is None or was_shown != shown_id else before.version.canvas.id
        ids = [each.version.canvas.id for each in told]
        if not same or was_shown != shown_id:
            self.setCurrentRow(ids.index(chosen if chosen in ids else shown_id))
        self.viewport().update()

    def told(self) -> list[Told]:
        """Return what is told, from the first to the last row."""
        return [self.item(row).data(_TOLD) for row in range(self.count())]

    def write_reason(self) -> None:
        """Let the reason of the chosen version be written in its row."""
        item = self.currentItem()
        if item is not None:
            self.scrollToItem(item)
            self.editItem(item)

    def end_writing(self) -> None:
        """Keep what is being written, and stop writing."""
        editor = self._rows.editor
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        told = self._told_at(self.currentRow())
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and told is not None and self._rows.editor is None:
            self.shown.emit(told.version.canvas.id)
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos())
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            item = self.currentItem()
            at = self.visualItemRect(item).center() if item is not None else at
        if item is not None:
            self.setCurrentItem(item)
            self.menu_asked.emit(self.viewport().mapToGlobal(at))
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _told_at(self, row: int) -> Told | None:
        return self.item(row).data(_TOLD) if 0 <= row < self.count() else None

    def _on_clicked(self, item: QListWidgetItem) -> None:
        told: Told = item.data(_TOLD)
        if told.version.canvas.id != self.shown_id:
            self.shown.emit(told.version.canvas.id)
