"""The menus that a right click, a held finger or the menu key opens, by what they are about."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from bmc_desktop.ui.menus import CONTEXT, TAB, Entry

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class ContextMenus(QObject):
    """Opens the passing menus of a window."""

    def __init__(self, window: "MainWindow", refresh: Callable[[], object]) -> None:
        """Serve a window; `refresh` brings its actions up to date."""
        super().__init__(window)
        self._window = window
        self._refresh = refresh

    def open_for_canvas(self, position: QPoint, what: str) -> None:
        """Open the menu of what lies at a place of the canvas."""
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
