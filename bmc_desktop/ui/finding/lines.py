"""The lines of the palette: a model of suggestions, and how one of them is painted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bmc_desktop.ui import theme
from bmc_desktop.ui.finding.suggestions import Suggestion

if TYPE_CHECKING:
    from bmc_desktop.ui.theme import Tones

AIR: Final = 12
"""How much higher a line is than its letters, in pixels."""

_EDGE: Final = 10
_ICON: Final = 16

_ASIDE: Final = Qt.ItemDataRole.UserRole
_POSSIBLE: Final = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class Lines(QAbstractListModel):
    """The suggestions that fit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: Sequence[Suggestion] = ()

    def show(self, shown: Sequence[Suggestion]) -> None:
        """Show other suggestions."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        suggestion = self.shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return suggestion.name.whole
            case Qt.ItemDataRole.DecorationRole:
                return suggestion.icon
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (suggestion.name.whole, suggestion.aside)))
            case _ if role == _ASIDE:
                return suggestion.aside
            case _ if role == _POSSIBLE:
                return suggestion.possible
        return None


class Painter(QStyledItemDelegate):
    """Paints a line: icon, name, and what stands at its end in grey."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tones: Tones = theme.LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        metrics = option.fontMetrics
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tones.hover))
            painter.drawRoundedRect(rect, 4, 4)
            painter.setBrush(QColor(self.tones.accent))
            painter.drawRoundedRect(rect.adjusted(0, 3, 3 - rect.width(), -3), 1.5, 1.5)
        possible = index.data(_POSSIBLE)
        icon = QRect(rect.x() + _EDGE, rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, icon)
        inner = rect.adjusted(2 * _EDGE + _ICON, 0, -_EDGE, 0)
        aside = metrics.elidedText(index.data(_ASIDE), Qt.TextElideMode.ElideRight, inner.width() // 2)
        painter.setPen(QColor(self.tones.quiet))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)
        inner.setRight(inner.right() - metrics.horizontalAdvance(aside) - 2 * _EDGE)
        painter.setPen(QColor(self.tones.ink if possible else self.tones.faded))
        name = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()
