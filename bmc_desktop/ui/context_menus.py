"""The menus that a right click, a held finger or the menu key opens, by what they are about."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from bmc_desktop.ui.menus import CONTEXT, TAB, Entry
from bmc_desktop.ui.text_menu import text_menu

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


def open_by_key(event: QKeyEvent) -> bool:
    """Ask whatever has the keys for its menu, if this is Shift+F10; return whether it is.

    Not every keyboard has a menu key, and on X11 Qt knows no other.
    """
    widget = QApplication.focusWidget()
    is_meant = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    if not is_meant or widget is None:
        return False
    caret = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    at = QRectF(caret).center().toPoint() if caret is not None else widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
    event.accept()
    return True


def offer(menu: QMenu, words: str, act: Callable[[], object], *, possible: bool = True) -> None:
    """Add an entry that is about a row of a page, and no action of the whole window."""
    entry = menu.addAction(words)
    entry.setEnabled(possible)
    entry.triggered.connect(lambda _checked: act())


def menu_of_line(line: QLineEdit) -> QMenu:
    """Return what a line of text offers by itself, to have more added."""
    menu = line.createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addSeparator()
    return menu


class ContextMenus(QObject):
    """Opens the passing menus of a window."""

    def __init__(self, window: "MainWindow", refresh: Callable[[], object]) -> None:
        """Serve a window; `refresh` brings its actions up to date."""
        super().__init__(window)
        self._window = window
        self._refresh = refresh

    def open_for_canvas(self, position: QPoint, what: str) -> None:
        """Open the menu of what lies at a place of the canvas; "text" is the note being written."""
        if what == "text":
            text_menu(self._window.canvas.writing.editor, CONTEXT[what], self._window).popup(position)
        else:
            self.open(CONTEXT[what], position)

    def open_for_tab(self, position: QPoint) -> None:
        """Open the menu of the tab in front."""
        self.open(TAB, position)

    def open(self, entries: tuple[Entry, ...], position: QPoint) -> None:
        """Open a menu at a point of the screen."""
        self.made(entries).popup(position)

    def made(self, entries: tuple[Entry, ...]) -> QMenu:
        """Return a menu that goes when it closes, with its actions up to date."""
        self._refresh()
        menu = self._window.book.passing_menu(entries, self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
