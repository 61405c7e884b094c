"""The canvases of a workshop as tabs along the bottom: a projection of the document.

Asks for changes by signals and makes none itself; after each change it is told to `show_tabs`.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTabBar, QToolButton, QWidget

from bmc_desktop.model.records import MAX_LINE, Canvas
from bmc_desktop.ui import icons
from bmc_desktop.ui.theme import Tones
from bmc_desktop.ui.words import plain_action, plain_tip, shortened

_LONGEST: Final = 32
"""How much of a title a tab shows, in characters."""


class _TitleEdit(QLineEdit):
    """Writes the title of a tab in its place. Enter and leaving keep it, Esc does not."""

    finished = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the writing with Enter or Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit(False)
        else:
            super().keyPressEvent(event)


class _Bar(QTabBar):
    """The tabs. Tells when a drag has brought one to another place."""

    dropped = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._has_moved = False
        self.tabMoved.connect(self._on_tab_moved)

    def minimumSizeHint(self) -> QSize:
        """Return no more than the tabs need; Qt asks for room for scroll buttons in any case."""
        return super().minimumSizeHint().boundedTo(self.sizeHint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the tab that is pointed at; by key, of the one in front."""
        position = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            position = self.tabRect(self.currentIndex()).center()
        self.menu_asked.emit(position)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report the end of a drag."""
        super().mouseReleaseEvent(event)
        moved, self._has_moved = self._has_moved, False
        if moved:
            self.dropped.emit()

    def _on_tab_moved(self, _source: int, _target: int) -> None:
        self._has_moved = True


class CanvasTabs(QWidget):
    """The strip with the tabs and the button that adds one."""

    chosen = Signal(str)
    renamed = Signal(str, str)
    moved = Signal(str, int)
    add_asked = Signal()
    overview_asked = Signal()
    menu_asked = Signal(QPoint)
    followed = Signal()
    """The tabs have followed the document, or the theme."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas_tabs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar = _Bar(self)
        self._bar.setShape(QTabBar.Shape.RoundedNorth)
        self._bar.setDrawBase(False)
        self._bar.setMovable(True)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(True)
        self._bar.setElideMode(Qt.TextElideMode.ElideRight)
        self._bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._bar.currentChanged.connect(self._on_current)
        self._bar.dropped.connect(self._on_dropped)
        self._bar.tabBarDoubleClicked.connect(self._on_double_click)
        self._bar.menu_asked.connect(self._on_menu)
        self.setFocusProxy(self._bar)
        self._add = QToolButton(self)
        self._add.setAutoRaise(True)
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._add.clicked.connect(self.add_asked)
        self._all = QToolButton(self)
        self._all.setAutoRaise(True)
        self._all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._all.clicked.connect(self.overview_asked)
        self._all.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self._bar)
        row.addWidget(self._add)
        row.addWidget(self._all)
        row.addStretch(1)
        self._ids: list[str] = []
        self._titles: dict[str, str] = {}
        self._edit: _TitleEdit | None = None
        self._renamed = ""
        self.retranslate()

    @property
    def bar(self) -> QTabBar:
        """The tabs themselves, for what shows something about one of them."""
        return self._bar

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the canvases, from left to right."""
        return tuple(self._ids)

    @property
    def current(self) -> str:
        """The id of the canvas whose tab is in front."""
        return self._ids[self._bar.currentIndex()]

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles as the tabs show them, from left to right."""
        return tuple(self._bar.tabText(index) for index in range(self._bar.count()))

    @property
    def is_renaming(self) -> bool:
        """Whether a title is being written."""
        return self._edit is not None

    def show_tabs(self, canvases: Sequence[Canvas], current: str) -> None:
        """Show these canvases, one of them in front."""
        ids = [canvas.id for canvas in canvases]
        titles = {canvas.id: canvas.title or self.tr("Untitled canvas") for canvas in canvases}
        if ids != self._ids or titles != self._titles:
            blocker = QSignalBlocker(self._bar)
            while self._bar.count() > len(ids):
                self._bar.removeTab(self._bar.count() - 1)
            while self._bar.count() < len(ids):
                self._bar.addTab("")
            for index, canvas_id in enumerate(ids):
                self._bar.setTabData(index, canvas_id)
                self._bar.setTabText(index, plain_action(shortened(titles[canvas_id], _LONGEST)))
                self._bar.setTabToolTip(index, plain_tip(titles[canvas_id]))
            blocker.unblock()
            self._ids, self._titles = ids, titles
            self._all.setVisible(len(ids) > 1)
            if self._renamed not in ids:
                self.end_renaming(keep=False)
        if current in ids and self._bar.currentIndex() != ids.index(current):
            blocker = QSignalBlocker(self._bar)
            self._bar.setCurrentIndex(ids.index(current))
            blocker.unblock()
            self._give_room()
        self._place_edit()
        self.followed.emit()

    def rename_current(self) -> None:
        """Let the title of the front tab be written in its place."""
        self.end_renaming(keep=True)
        self._renamed = self.current
        edit = _TitleEdit(self._bar)
        edit.setMaxLength(MAX_LINE)
        edit.setText(self._titles[self._renamed])
        edit.setAccessibleName(self.tr("Title of the canvas"))
        edit.selectAll()
        edit.finished.connect(self._on_finished)
        edit.installEventFilter(self)
        self._edit = edit
        self._place_edit()
        edit.show()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_renaming(self, *, keep: bool) -> None:
        """End the writing of a title, keeping it or not."""
        edit, self._edit = self._edit, None
        renamed, self._renamed = self._renamed, ""
        if edit is None:
            return
        edit.removeEventFilter(self)
        text = edit.text()
        edit.hide()
        edit.deleteLater()
        if keep:
            self.renamed.emit(renamed, text)

    def retranslate(self) -> None:
        """Word everything in the window's language."""
        self._add.setToolTip(plain_tip(self.tr("Add canvas")))
        self._add.setAccessibleName(self.tr("Add canvas"))
        self._all.setToolTip(plain_tip(self.tr("Overview of canvases")))
        self._all.setAccessibleName(self.tr("Overview of canvases"))
        self._bar.setAccessibleName(self.tr("Canvases"))

    def tint(self, tones: Tones) -> None:
        """Take on the colours of a theme."""
        self._add.setIcon(icons.tinted("plus", tones.quiet))
        self._all.setIcon(icons.tinted("layout-grid", tones.quiet))
        self.setStyleSheet(f"""
#canvas_tabs {{ background: {tones.tab}; }}
QTabBar::tab {{ background: transparent; color: {tones.quiet}; padding: 7px 16px; margin-right: 3px;
    border: 1px solid transparent; border-top-left-radius: 5px; border-top-right-radius: 5px;
    min-width: 40px; }}
QTabBar::tab:hover {{ background: {tones.hover}; }}
QTabBar::tab:selected {{ background: {tones.bar}; color: {tones.ink}; font-weight: 600; }}
QTabBar::tab:selected:focus {{ border-color: {tones.accent}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 3px; }}
QToolButton:hover {{ background: {tones.hover}; }}
QToolButton:focus {{ border-color: {tones.accent}; }}
QLineEdit {{ border: 1px solid {tones.accent}; border-radius: 3px; padding: 0 4px; }}
""")
        self.followed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a title when its field is left; a menu that pops up does not count as leaving."""
        if watched is self._edit and event.type() == QEvent.Type.FocusOut:
            reason = event.reason()  # type: ignore[attr-defined]
            if reason not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
                self.end_renaming(keep=True)
        return super().eventFilter(watched, event)

    def _give_room(self) -> None:
        """Let the bar be as wide as its tabs: the words in front are bolder, and Qt forgets that."""
        self._bar.updateGeometry()

    def _on_finished(self, keep: bool) -> None:
        self.end_renaming(keep=keep)

    def _place_edit(self) -> None:
        """Lay the field over the tab whose title is being written."""
        if self._edit is not None:
            rect = self._bar.tabRect(self._ids.index(self._renamed))
            self._edit.setGeometry(rect.adjusted(2, 2, -2, -2))

    def _on_current(self, index: int) -> None:
        if 0 <= index < len(self._ids):
            # Keeping a title makes a change, after which the tab of the shown canvas is in front again.
            chosen = self._ids[index]
            self._give_room()
            self.end_renaming(keep=True)
            self.chosen.emit(chosen)

    def _on_dropped(self) -> None:
        # Qt has moved the tabs already, one place at a time; their data tell the order.
        ids = [str(self._bar.tabData(index)) for index in range(self._bar.count())]
        if ids != self._ids:
            self._ids = ids
            self.moved.emit(self.current, self._bar.currentIndex())

    def _on_double_click(self, index: int) -> None:
        if index < 0:
            self.add_asked.emit()
        else:
            self._bar.setCurrentIndex(index)
            self.rename_current()

    def _on_menu(self, position: QPoint) -> None:
        index = self._bar.tabAt(position)
        if index >= 0:
            self._bar.setCurrentIndex(index)
            self.menu_asked.emit(self._bar.mapToGlobal(position))
