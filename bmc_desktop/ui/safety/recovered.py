"""The row above the canvas that says what was recovered, until the workshop is saved."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QObject
from shiboken6 import isValid

from bmc_desktop.files.journal.offers import Offer
from bmc_desktop.files.names import shown_name
from bmc_desktop.files.opening import Opened, open_workshop
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Task, run_job
from bmc_desktop.ui.safety.notice_bar import Button

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

Standing = Literal["same", "changed", "gone", "unknown"]
"""How the workshop's file stands; "unknown": it could not be read in time."""


class _Read:
    """Opens the file in the worker."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, _task: Task) -> Opened:
        return open_workshop(self._path)


class AfterRecovery(QObject):
    """What is to be said of one recovered workshop."""

    def __init__(self, window: "MainWindow", offer: Offer, standing: Standing) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._offer = offer
        self._standing = standing
        self._saver = window.saver
        self._saver.saved.connect(self._on_saved)
        window.installEventFilter(self)
        self._tell()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
        return False

    @property
    def _is_here(self) -> bool:
        return isValid(self._window) and self._window.session is self._session

    def _tell(self) -> None:
        if self._is_here:
            self._window.notices.tell("recovered", " ".join(self._sentences()), self._ways())

    def _sentences(self) -> list[str]:
        """Return what was recovered, what became of the file, and what is damaged."""
        offer = self._offer
        assert offer.found is not None
        if offer.changes:
            said = [self.tr("Recovered %n change(s).", "", offer.changes)]
        elif offer.found.has_words:
            said = [self.tr("Recovered what was being written.")]
        else:
            said = [self.tr("Recovered work that was in no file.")]
        if offer.path is not None:
            name = shown_name(offer.path.name)
            if self._standing == "changed":
                said.append(
                    self.tr("“{name}” was changed by another program meanwhile, so this is a copy.").format(
                        name=name
                    )
                )
            elif self._standing == "unknown":
                said.append(self.tr("“{name}” cannot be read now, so this is a copy.").format(name=name))
            elif self._standing == "gone":
                said.append(self.tr("“{name}” is not there any more.").format(name=name))
        if offer.found.damaged:
            if offer.found.is_headless:
                words = self.tr(
                    "The beginning of the record was damaged, so notes may be missing; "
                    "it is kept in {folder}."
                )
            else:
                words = self.tr("Part of the record was damaged; it is kept in {folder}.")
            said.append(words.format(folder=shown_name(str(offer.folder.path))))
        return said

    def _ways(self) -> list[Button]:
        book = self._window.book
        ways: list[Button] = []
        if self._session.path is not None and not self._session.needs_copy:
            ways.append((self.tr("Save"), book["save"].trigger))
        else:
            ways.append((self.tr("Save as…"), book["save_as"].trigger))
        if self._offer.path is not None and self._standing in ("same", "changed"):
            ways.append((self.tr("Compare"), self._compare))
        return ways

    def _compare(self) -> None:
        """Show the file on the disk beside this."""
        path = self._offer.path
        assert path is not None
        self._window.commit_editors()
        title = self.tr("Opening “{name}”…").format(name=shown_name(path.name))
        run_job(self._window, title, _Read(path), self._on_read, self._on_not_read, reads=True)

    def _on_read(self, opened: Opened) -> None:
        from bmc_desktop.ui.dialogs.differences import DifferencesDialog, Side

        if not self._is_here:
            return
        before = Side(self.tr("In the file"), opened.workshop, opened.media)
        after = Side(self.tr("Recovered"), self._session.workshop, dict(self._session.media))
        DifferencesDialog(before, after, self._window, style=self._window.style_on_screen).open()

    def _on_not_read(self, error: Exception) -> None:
        from bmc_desktop.ui.dialogs import messages

        assert self._offer.path is not None
        name = shown_name(self._offer.path.name)
        headline = self.tr("“{name}” could not be opened").format(name=name)
        messages.show_error(self._window, headline, errors.sentence(error), errors.detail(error))

    def _on_saved(self, _path: Path) -> None:
        if isValid(self._window):
            self._window.removeEventFilter(self)
            if self._is_here:
                self._window.notices.clear("recovered")
        self.deleteLater()
