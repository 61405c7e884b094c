"""Help: keys, the example, versions and licences."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bmc_desktop.files.names import shown_name
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Task, run_job

if TYPE_CHECKING:
    from bmc_desktop.ui.dialogs.shortcuts import ShortcutsDialog
    from bmc_desktop.ui.main_window import MainWindow


class HelpRoom(QObject):
    """Handlers of the Help menu."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._sheet: ShortcutsDialog | None = None

    def show_shortcuts(self) -> None:
        """Show all keys."""
        from bmc_desktop.ui.dialogs.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self._window, self._window.windows.settings.values.keys)
        dialog.print_asked.connect(self.print_shortcuts)
        dialog.save_asked.connect(self.save_shortcuts)
        dialog.change_asked.connect(self.change_keys)
        self._sheet = dialog
        dialog.exec()
        self._sheet = None
        dialog.deleteLater()

    def print_shortcuts(self) -> None:
        """Print all keys on a page of A4."""
        from bmc_desktop.ui import printing

        work = printing.ask_printing(self._above(), self._key_sheet(), self._title(), paper="A4")
        if work is not None:
            run_job(self._window, self._title(), work, self._on_printed, self._on_failed, writes=True)

    def save_shortcuts(self) -> None:
        """Write all keys as a page of A4 to a PDF file."""
        from bmc_desktop.ui.dialogs import files

        path = files.ask_export(self._above(), self._window.session, self._title(), ".pdf", "PDF")
        if path is not None:
            work = _Writing(self._key_sheet(), path)
            run_job(self._window, self._title(), work, self._on_written, self._on_failed, writes=True)

    def change_keys(self) -> None:
        """Show the page of the settings where keys are changed."""
        from bmc_desktop.ui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(self._window.windows, self._above(), keys=True)
        dialog.exec()
        dialog.deleteLater()
        if self._sheet is not None:
            self._sheet.show_keys(self._window.windows.settings.values.keys)

    def _above(self) -> QWidget:
        return self._sheet or self._window

    def _title(self) -> str:
        return self.tr("Keyboard shortcuts")

    def _key_sheet(self) -> bytes:
        from bmc_desktop.ui.key_groups import shortcut_groups
        from bmc_desktop.ui.key_sheet import key_sheet

        title = f"{self._title()} – bmc_desktop"
        return key_sheet(title, shortcut_groups(self._window.windows.settings.values.keys))

    def _on_printed(self, _result: None) -> None:
        self._window.say(self.tr("The sheet of keys was sent to the printer"))

    def _on_written(self, path: Path) -> None:
        self._window.say(self.tr("“{name}” was written").format(name=shown_name(path.name)))

    def _on_failed(self, error: Exception) -> None:
        from bmc_desktop.ui.dialogs import messages

        headline = self.tr("The sheet of keys could not be made")
        messages.show_error(self._window, headline, errors.sentence(error), errors.detail(error))

    def open_example(self) -> None:
        """Open a finished canvas to play with, as a workshop that has no file."""
        self._window.windows.open_example(self._window)

    def show_about(self) -> None:
        """Show versions and licences."""
        from bmc_desktop.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.exec()
        dialog.deleteLater()


class _Writing:
    """Writes a page that is drawn already, in the worker."""

    def __init__(self, pdf: bytes, path: Path) -> None:
        self._pdf = pdf
        self._path = path

    def __call__(self, _task: Task) -> Path:
        from bmc_desktop.poster.export import save_bytes

        save_bytes(self._pdf, self._path)
        return self._path
