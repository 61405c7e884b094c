"""Earlier versions of the workshop: looking at them, opening one as a copy, comparing with the present."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bmc_desktop import paths
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.session import Session
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Task, run_job
from bmc_desktop.ui.safety import earlier

if TYPE_CHECKING:
    from bmc_desktop.ui.dialogs.earlier_versions import Chosen, EarlierVersionsDialog
    from bmc_desktop.ui.main_window import MainWindow


class _Copying:
    """Makes a workshop without a file of an earlier version, in the worker."""

    def __init__(self, loaded: earlier.Loaded, name: str) -> None:
        self._loaded = loaded
        self._name = name

    def __call__(self, _task: Task) -> Session:
        loaded = self._loaded
        session = Session.new(
            loaded.workshop, loaded.media, suggested_name=self._name, journals=paths.recovery_root()
        )
        session.notices = loaded.notices
        return session


class VersionsRoom(QObject):
    """Handlers of the action on earlier versions."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: EarlierVersionsDialog | None = None
        self._name = ""

    def show(self) -> None:
        """Show what the workshop was like before."""
        workshop = self._window.session.workshop
        self._show(self._window.name, workshop, workshop.id)

    def show_of_file(self, path: Path, kept: earlier.OfFile) -> None:
        """Show what was in a file before, one that cannot be opened."""
        self._show(path.stem, None, *kept.workshops)

    def _show(self, name: str, present: Workshop | None, *workshop_ids: str) -> None:
        from bmc_desktop.ui.dialogs.earlier_versions import EarlierVersionsDialog

        self._name = name
        find = partial(earlier.entries_of, *workshop_ids)
        dialog = EarlierVersionsDialog(find, present, self._window, style=self._window.style_on_screen)
        dialog.open_asked.connect(self._open)
        dialog.differences_asked.connect(self._compare)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _open(self, chosen: "Chosen") -> None:
        title = chosen.loaded.workshop.details.title or self._name
        name = self.tr("{title} ({version})").format(title=title, version=chosen.words)
        work = _Copying(chosen.loaded, name)
        run_job(self._window, self.tr("Opening the copy…"), work, self._on_copied, self._on_failed)

    def _on_copied(self, session: Session) -> None:
        self._window.windows.show_session(session, self._window)

    def _on_failed(self, error: Exception) -> None:
        from bmc_desktop.ui.dialogs import messages

        headline = self.tr("The version could not be opened")
        messages.show_error(self._window, headline, errors.sentence(error), errors.detail(error))

    def _compare(self, chosen: "Chosen") -> None:
        from bmc_desktop.ui.dialogs.differences import DifferencesDialog, Side

        session = self._window.session
        before = Side(
            chosen.words[:1].upper() + chosen.words[1:], chosen.loaded.workshop, chosen.loaded.media
        )
        after = Side(self.tr("Now"), session.workshop, dict(session.media))
        style = self._window.style_on_screen
        DifferencesDialog(before, after, self._dialog, style=style).open()

    def _on_finished(self) -> None:
        self._dialog = None
