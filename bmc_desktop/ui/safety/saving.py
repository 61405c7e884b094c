"""Saves a window's workshop in a worker, one save at a time, and says how saving stands.

Knows which dialogs a save may need. What is safe and what is refused is decided by the session. While a
save hangs on a disk that does not answer, another can go elsewhere. None can be ended from outside, but one
that is given up does not come true any more: when the person waits no longer, chooses not to save, or has
the workshop saved elsewhere by then.
"""

import datetime as dt
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QLocale, QObject, Qt, QTime, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.holdings import Holding, Holdings
from bmc_desktop.files.names import shown_name
from bmc_desktop.files.orders import Saved
from bmc_desktop.files.save_job import SaveJob
from bmc_desktop.session import Session
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Task, run_job
from bmc_desktop.ui.safety.conflict import Conflict, Outcome

State = Literal["empty", "unsaved", "saving", "saved", "unconfirmed", "failed"]

ELSEWHERE: Final = frozenset(
    {
        *("no_name", "no_folder", "read_only", "denied", "locked"),
        *("newer_format", "damaged_original", "name_too_long"),
        *("disk_full", "no_room", "no_backup", "torn", "open_here"),
    }
)
"""Kinds of failure after which only another place helps: "Save as" is offered at once."""


PAUSE: Final = 1.0
"""So many seconds lie between two saves to the same file: sync programs trip over more."""


class _Work:
    """Runs a save in the worker."""

    def __init__(
        self, job: SaveJob, guard: Callable[[Path], None], holdings: Holdings, session: Session
    ) -> None:
        self._job = job
        self._guard = guard
        self._holdings = holdings
        self._session = session

    def __call__(self, _task: Task) -> tuple[SaveJob, Saved, Holding]:
        path = self._job.path
        self._guard(path)
        mine, other = self._holdings.claim(self._session, str(path))
        if other is not None:
            raise SaveError("open_here", name=path.name, other=other.place.path)
        try:
            return self._job, self._job.run(), mine
        except BaseException:
            self._holdings.drop(mine)
            raise


class _Pause:
    """Waits in a worker, so that who waits for work waits for this too."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __call__(self, task: Task) -> None:
        task.rest(self._seconds)


def _let_pass(_path: Path) -> None:
    """Let every save pass."""


class Saver(QObject):
    """The saving of one window's workshop."""

    changed = Signal()
    """How saving stands has changed."""

    saved = Signal(Path)
    """A save has come to a good end."""

    failed = Signal()
    """A save was refused, failed or was given up; the person has been told."""

    told = Signal(str)
    """A sentence on how a save went, to be shown for a while."""

    going_asked = Signal(Path)
    """The person wants to see the window that has a file."""

    def __init__(self, window: QWidget, session: Session, holdings: Holdings) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._holdings = holdings
        self.guard: Callable[[Path], None] = _let_pass
        """Called in the worker before each save; raises SaveError if someone else has the file."""
        self._running: SaveJob | None = None
        self._hanging: list[SaveJob] = []
        self._is_slow = False
        self._pausing = False
        self._written: tuple[Path, float] | None = None
        self._waiting: tuple[Path | None, bool | str] | None = None
        self._conflict: Conflict | None = None
        self._settling: Outcome | None = None
        self._failure = ""
        self._confirmed = True
        session.observe_state(self._on_state)

    @property
    def needs_saving(self) -> bool:
        """Whether closing the window would lose work; what came from elsewhere without a file counts."""
        return self._session.needs_saving

    @property
    def is_untouched(self) -> bool:
        """Whether the workshop is an empty one that nobody has worked on."""
        session = self._session
        if self.is_running or session.path is not None:
            return False
        return not self.needs_saving and session.history.redo_label is None

    @property
    def is_running(self) -> bool:
        """Whether a save is under way, or waits: for a moment after the last one, or for an answer."""
        return self._running is not None or self._pausing or self._conflict is not None

    @property
    def is_slow(self) -> bool:
        """Whether the disk has not answered the save that is under way for a while."""
        return self._running is not None and self._is_slow

    @property
    def state(self) -> State:
        """How saving stands."""
        if self._running is not None or self._pausing:
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
            case "saving" if self.is_slow:
                return self.tr("Saving… Still waiting for the disk…")
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

    def save(self, path: Path | None = None, *, replace: bool | str = False, quiet: bool = False) -> None:
        """Save to the workshop's file, or to another. During a save it waits; the last request wins.

        A disk that does not answer is not waited for when it is to go elsewhere. `replace` is as for
        `Session.start_save`. A `quiet` save that fails asks nothing and shows no dialog.
        """
        if self._conflict is not None:
            # The person is being asked, and every answer ends in a save or in the news that there is none.
            return
        target = path or self._session.path
        if self._pausing or (
            self._running is not None and not (self._is_slow and target != self._running.path)
        ):
            self._waiting = (path, replace)
            return
        rest = self._rest(target)
        if rest > 0:
            self._waiting = (path, replace)
            self._pausing = True
            run_job(self._window, self.tr("Saving…"), _Pause(rest), self._on_paused, silent=True)
            self.changed.emit()
            return
        try:
            job = self._session.start_save(path, replace=replace)
        except SaveError as error:
            self._refused(error, quiet=quiet)
            return
        if self._running is not None:
            self._hanging.append(self._running)
        self._running, self._is_slow = job, False
        self.changed.emit()
        failed = partial(self._on_failed, job, quiet)
        work = _Work(job, self.guard, self._holdings, self._session)
        under_way = run_job(self._window, self.tr("Saving…"), work, self._on_saved, failed, silent=True)
        under_way.slow.connect(partial(self._on_slow, job))

    def save_quietly(self) -> None:
        """Save what has changed to the workshop's file, if that is just possible.

        Nobody has asked for it: where it fails, how saving stands says so, and no dialog is opened.
        """
        session = self._session
        if session.path is None or session.read_only or not self.needs_saving or self.is_running:
            return
        if self._rest(session.path) > 0:
            return
        self.save(quiet=True)

    def give_up(self) -> None:
        """Wait no longer for a disk that does not answer, and let the save not come true later.

        If it has come true all the same, because the disk hung in the last step of it, that is told.
        """
        if self.is_slow:
            self._drop()
            self._failure = self.tr("The disk does not answer. Your work is still open here.")
            self.changed.emit()
            self.failed.emit()

    def abandon(self) -> None:
        """Save nothing of what was asked for: the person does not want it after all."""
        self._drop()
        self.changed.emit()

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
        """Let go of the session. What hangs is not to come true when nobody can be told."""
        self._drop()
        self._session.forget(self._on_state)

    def _on_state(self) -> None:
        self.changed.emit()

    def _time(self) -> str:
        at = self._session.saved_at or dt.datetime.now(dt.UTC)
        local = at.astimezone()
        return QLocale().toString(_qtime(local), QLocale.FormatType.ShortFormat)

    def _on_saved(self, result: tuple[SaveJob, Saved, Holding]) -> None:
        job, saved, holding = result
        if not isValid(self):
            return
        self._written = (job.path, time.monotonic())
        if job is self._running:
            self._running = None
            # Where the workshop is now, there it is wanted.
            self._drop(only_hanging=True)
        elif self._session.path not in (None, job.path):
            # It hung for long, and the workshop is saved elsewhere by now.
            self._holdings.drop(holding)
            return
        if not self._session.finish_save(job, saved):
            self._holdings.drop(holding)
            return
        self._holdings.settle(holding, self._session)
        self._failure = ""
        self._confirmed = saved.confirmed
        self.changed.emit()
        self._tell_settled(saved.path)
        if self._running is None and not self._next():
            self.saved.emit(saved.path)

    def _on_failed(self, job: SaveJob, quiet: bool, error: Exception) -> None:
        if not isValid(self):
            return
        if job is not self._running:
            # The person has been told, and has gone elsewhere; but of a damaged file they know nothing.
            if isinstance(error, SaveError) and error.kind == "torn":
                self._show(error)
            return
        self._running = None
        if self._next():
            return
        if isinstance(error, SaveError) and error.kind == "changed_on_disk" and not quiet:
            self._resolve(error, job.path)
            return
        self._refused(error, quiet=quiet)

    def _on_slow(self, job: SaveJob) -> None:
        if not isValid(self) or job is not self._running:
            return
        self._is_slow = True
        self.changed.emit()
        if self._waiting is not None and (self._waiting[0] or self._session.path) != self._running.path:
            self._next()

    def _on_paused(self, _result: None) -> None:
        if isValid(self) and self._pausing:
            self._pausing = False
            if not self._next() and self._session.path is not None:
                self.saved.emit(self._session.path)

    def _drop(self, *, only_hanging: bool = False) -> None:
        """Give up what hangs, and what is under way or waits."""
        for job in self._hanging:
            job.give_up()
        self._hanging.clear()
        if not only_hanging:
            if self._running is not None:
                self._running.give_up()
            self._running = self._waiting = None
            self._pausing = False

    def _rest(self, target: Path | None) -> float:
        """Return how many seconds to wait before a save to this file."""
        if self._written is None or self._written[0] != target:
            return 0.0
        return self._written[1] + PAUSE - time.monotonic()

    def _next(self) -> bool:
        """Start the save that was asked for during the last one, if there is one."""
        if self._waiting is None:
            return False
        (path, replace), self._waiting = self._waiting, None
        session = self._session
        if path in (None, session.path) and not replace and self._confirmed and not self.needs_saving:
            # Asked for once more while it was done.
            self.changed.emit()
            return False
        self.save(path, replace=replace)
        return True

    def _resolve(self, error: SaveError, path: Path) -> None:
        is_free = partial(self._holdings.is_free, owner=self._session)
        self._conflict = Conflict(self._window, self._session, path, error, is_free)
        self._conflict.settled.connect(self._on_settled)
        self.changed.emit()
        self._conflict.start()

    def _on_settled(self, outcome: Outcome) -> None:
        self._conflict = None
        self._settling = outcome
        match outcome.answer:
            case "beside" | "again":
                self.save(outcome.path)
            case "replace":
                self.save(outcome.path, replace=outcome.digest)
            case _:
                assert outcome.error is not None
                self._fail(outcome.error)

    def _tell_settled(self, path: Path) -> None:
        """Say where the two versions are, after a conflict."""
        outcome, self._settling = self._settling, None
        if outcome is None or outcome.path != path:
            return
        if outcome.answer == "beside":
            name = shown_name(path.name)
            self.told.emit(self.tr("Both are kept. Yours is “{name}” from now on.").format(name=name))
        elif outcome.answer == "replace":
            self.told.emit(self.tr("Their version is kept: File, Earlier versions."))

    def _refused(self, error: Exception, *, quiet: bool = False) -> None:
        if isinstance(error, SaveError) and error.kind == "no_name" and not quiet:
            self.save_as()
            return
        self._fail(error)
        if not quiet:
            self._show(error)

    def _show(self, error: Exception) -> None:
        from bmc_desktop.ui.dialogs import messages

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
        if isinstance(error, SaveError) and error.kind == "open_here":
            there = box.addButton(self.tr("Go to that window"), box.ButtonRole.AcceptRole)
            go = partial(self.going_asked.emit, Path(str(error.facts["other"])))
            there.clicked.connect(go, Qt.ConnectionType.QueuedConnection)

    def _fail(self, error: Exception) -> None:
        self._failure = errors.sentence(error)
        self.changed.emit()
        self.failed.emit()


def _qtime(moment: dt.datetime) -> QTime:
    return QTime(moment.hour, moment.minute)
