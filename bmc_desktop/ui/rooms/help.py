"""Help: keys, the example, versions and licences."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class HelpRoom(QObject):
    """Handlers of the Help menu."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def show_shortcuts(self) -> None:
        """Show all keys."""
        from bmc_desktop.ui.dialogs.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    def open_example(self) -> None:
        """Open a finished canvas to play with, as a workshop that has no file."""
        self._window.windows.open_example(self._window)

    def show_about(self) -> None:
        """Show versions and licences."""
        from bmc_desktop.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.exec()
        dialog.deleteLater()
