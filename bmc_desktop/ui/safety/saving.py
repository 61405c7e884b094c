"""Saves a window's workshop in a worker, one save at a time, and says how saving stands.

Knows which dialogs a save may need. What is safe and what is refused is decided by the session.
"""

import datetime as dt
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QLocale, QObject, Qt, QTime, Signal
from PySide6.QtWidgets import QWidget

from bmc_desktop.files.errors import SaveError
from bmc_desktop.session import Saved, SaveJob, Session
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Task, run_job

State = Literal["empty", "unsaved", "saving", "saved", "unconfirmed", "failed"]

ELSEWHERE: Final = frozenset(
    ["no_name", "no_folder", "read_only", "denied", "newer_format", "damaged_original", "name_too_long"]
)
"""Kinds of failure after which only another place helps: "Save as" is offered at once."""


class _Work:
    """Runs a save in the worker."""

    def __init__(self, job: SaveJob) -> None:
        self._job = job

    def __call__(self, _task: Task) -> tuple[SaveJob, Saved]:
        return self._job, self._job.run()


class Saver(QObject):
    """The saving of one window's workshop."""

    changed = Signal()
    """How saving stands has changed."""

    saved = Signal(Path)
    """A save has come to a good end."""

    failed = Signal()
    """A save was refused, failed or was given up; the person has been told."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._running: SaveJob | None = None
        self._waiting: tuple[Path | None, bool] | None = None
        self._failure = ""
        self._confirmed = True
        session.observe_state(self._on_state)

    @property
    def needs_saving(self) -> bool:
        """Whether closing the window would lose work; an imported workshop without a file counts."""
        session = self._session
        return session.is_modified or (session.path is None and bool(session.workshop.notes))

    @property
    def is_untouched(self) -> bool:
        """Whether the workshop is an empty one that nobody has worked on."""
        session = self._session
        return session.path is None and not self.needs_saving and session.history.redo_label is None

    @property
    def is_running(self) -> bool:
        """Whether a save is under way."""
        return self._running is not None

    @property
    def state(self) -> State:
        """How saving stands."""
        if self._running is not None:
            return "saving"
        if self._failure:
            return "failed"
        if self.needs_saving:
            return "unsaved"
        if self._session.path is None:
            return "empty"
        return "saved" if self._confirmed else "unconfirmed"

    def words(self) -> str:
        """Return the words for how saving stands; never more than what is true."""
        match self.state:
            case "saving":
                return self.tr("Saving…")
            case "failed":
                return self.tr("Not saved: {reason}").format(reason=self._failure)
            case "unsaved":
                return self.tr("Unsaved changes")
            case "unconfirmed":
                return self.tr("Saved {time}, not yet confirmed by the disk").format(time=self._time())
            case "saved":
                if self._session.saved_at is None:
                    return self.tr("No changes")
                return self.tr("Saved {time}").format(time=self._time())
            case _:
                return self.tr("New workshop")

    def save(self, path: Path | None = None, *, replace: bool = False) -> None:
        """Save to the workshop's file, or to another. During a save it waits; the last request wins."""
        if self._running is not None:
            self._waiting = (path, replace)
            return
        try:
            job = self._session.start_save(path, replace=replace)
        except SaveError as error:
            self._refused(error)
            return
        self._running = job
        self.changed.emit()
        run_job(self._window, self.tr("Saving…"), _Work(job), self._on_saved, self._on_failed, silent=True)

    def save_as(self) -> None:
        """Ask for a name and a place, and save there."""
        from bmc_desktop.ui.dialogs import files

        path = files.ask_save(self._window, self._session)
        if path is None:
            self.failed.emit()
        else:
            # The dialog has asked before it let an existing file be chosen.
            self.save(path, replace=True)

    def forget(self) -> None:
        """Let go of the session."""
        self._session.forget(self._on_state)

    def _on_state(self) -> None:
        self.changed.emit()

    def _time(self) -> str:
        at = self._session.saved_at or dt.datetime.now(dt.UTC)
        local = at.astimezone()
        return QLocale().toString(_qtime(local), QLocale.FormatType.ShortFormat)

    def _on_saved(self, result: tuple[SaveJob, Saved]) -> None:
        job, saved = result
        self._running = None
        self._failure = ""
        self._confirmed = saved.confirmed
        self._session.finish_save(job, saved)
        self.changed.emit()
        if self._next():
            return
        self.saved.emit(saved.path)

    def _on_failed(self, error: Exception) -> None:
        job, self._running = self._running, None
        if self._next():
            return
        if isinstance(error, SaveError) and error.kind == "changed_on_disk" and job is not None:
            self._resolve(error, job.path)
            return
        self._refused(error)

    def _next(self) -> bool:
        """Start the save that was asked for during the last one, if there is one."""
        if self._waiting is None:
            return False
        (path, replace), self._waiting = self._waiting, None
        self.save(path, replace=replace)
        return True

    def _resolve(self, error: SaveError, path: Path) -> None:
        from bmc_desktop.ui.dialogs import messages

        match messages.ask_conflict(self._window, errors.sentence(error)):
            case "both":
                self.save(beside(path, dt.datetime.now().astimezone()))
            case "replace":
                self.save(path, replace=True)
            case _:
                self._fail(error)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, SaveError) and error.kind == "no_name":
            self.save_as()
            return
        from bmc_desktop.ui.dialogs import messages

        self._fail(error)
        box = messages.show_error(
            self._window,
            self.tr("The workshop was not saved"),
            errors.sentence(error),
            errors.detail(error),
        )
        if isinstance(error, SaveError) and error.kind in ELSEWHERE:
            again = box.addButton(self.tr("Save as…"), box.ButtonRole.AcceptRole)
            again.clicked.connect(self.save_as, Qt.ConnectionType.QueuedConnection)
            box.setDefaultButton(again)

    def _fail(self, error: Exception) -> None:
        self._failure = errors.sentence(error)
        self.changed.emit()
        self.failed.emit()


def beside(path: Path, now: dt.datetime) -> Path:
    """Return the name for one's own version beside someone else's."""
    return path.with_name(f"{path.stem} (conflict {now:%Y-%m-%d %H%M%S}){path.suffix}")


def _qtime(moment: dt.datetime) -> QTime:
    return QTime(moment.hour, moment.minute)
