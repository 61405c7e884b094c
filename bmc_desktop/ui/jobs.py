"""Work away from the window's thread: a worker, a progress dialog when it takes long, and cancelling.

The work is a plain function that gets a `Task`. Its result, or its exception, is delivered in the window's
thread. A window waits for its jobs before it goes (`wait_for_jobs`).
"""

import contextlib
import itertools
import logging
import threading
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from bmc_desktop.ui.words import plain_title

LOG: Final = logging.getLogger(__name__)

PATIENCE: Final = 400
"""How long a job may take before its progress is shown, in milliseconds."""

Done = Callable[[Any], object]
Failed = Callable[[Exception], object]


class Cancelled(Exception):  # noqa: N818 - a wish of the person, not an error
    """The person does not want the work to go on."""


class _Mailbox(QObject):
    """Brings what workers report into the window's thread.

    The one object of Qt's that a worker touches, and it outlives them all. Any other would now and then
    lose its last holder in a worker, and be taken apart there while the window's thread is still using it.
    """

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        self._numbers = itertools.count()
        self._jobs: dict[int, Job] = {}
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def enter(self, job: "Job") -> int:
        """Note a job that will be reported on; return its number."""
        number = next(self._numbers)
        self._jobs[number] = job
        return number

    def leave(self, number: int) -> None:
        """Deliver nothing more to a job."""
        self._jobs.pop(number, None)

    def _deliver(self, letter: tuple[int, Callable[["Job"], None]]) -> None:
        number, tell = letter
        job = self._jobs.get(number)
        if job is not None and isValid(job):
            tell(job)


_mailboxes: list[_Mailbox] = []
_workers: list[threading.Thread] = []


def _mailbox() -> _Mailbox:
    if not _mailboxes or not isValid(_mailboxes[0]):
        _mailboxes[:] = [_Mailbox()]
    return _mailboxes[0]


class Task:
    """What the work sees of its job: a place to report to, and whether it is still wanted. Any thread."""

    def __init__(self, post: Callable[[Callable[["Job"], None]], object] | None = None) -> None:
        """Report by `post`, or to nobody."""
        self._stop = threading.Event()
        self._post = post

    def is_cancelled(self) -> bool:
        """Say whether the person has cancelled."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to end early."""
        self._stop.set()

    def check(self) -> None:
        """Go on only if the work is still wanted.

        Raises:
            Cancelled: it is not.
        """
        if self.is_cancelled():
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        """Tell how far the work has come.

        Raises:
            Cancelled: it is not wanted any more.
        """
        self.check()
        if self._post is not None:
            self._post(lambda job: job.show_step(done, total))


Work = Callable[[Task], Any]


def _run(work: Work, task: Task, post: Callable[[Callable[["Job"], None]], object]) -> None:
    """Do the work, in the worker."""
    result: Any = None
    failure: Exception | None = None
    try:
        result = work(task)
    except Exception as error:  # noqa: BLE001 - handed on to whoever waits for the result
        failure = error
    post(lambda job: job.finish(result, failure))


class Job(QObject):
    """Work that is under way for a window. Made by `run_job`."""

    ended = Signal(bool)
    """The work is over and its outcome delivered; whether it failed."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        work: Work,
        done: Done,
        failed: Failed | None,
        *,
        silent: bool,
        writes: bool,
    ) -> None:
        super().__init__(parent)
        self.writes = writes
        self._title = title
        self._done: Done | None = done
        self._failed = failed
        self._dialog: QProgressDialog | None = None
        mailbox = _mailbox()
        self._number = number = mailbox.enter(self)

        def post(tell: Callable[[Job], None]) -> None:
            # When the application is gone there is nobody left to tell.
            with contextlib.suppress(RuntimeError):
                mailbox.arrived.emit((number, tell))

        self._task = Task(post)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show_progress)
        if not silent:
            self._patience.start(PATIENCE)
        self.running = True
        # A daemon: work that hangs on a dead disk must not keep the program from ending.
        worker = threading.Thread(target=_run, args=(work, self._task, post), name="job", daemon=True)
        _workers[:] = [other for other in _workers if other.is_alive()]
        _workers.append(worker)
        worker.start()

    def cancel(self) -> None:
        """Ask the work to end early."""
        self._task.cancel()

    @Slot()
    def show_progress(self) -> None:
        """Show how far the work has come, with a way to cancel it."""
        self._patience.stop()
        if self._dialog is not None or not self.running:
            return
        parent = self.parent()
        assert isinstance(parent, QWidget)
        dialog = QProgressDialog(self._title, QCoreApplication.translate("Jobs", "Cancel"), 0, 0, parent)
        dialog.setWindowTitle(plain_title(QGuiApplication.applicationDisplayName()))
        dialog.setMinimumDuration(0)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        # Other windows have other workshops, in which work can go on.
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.canceled.connect(self.cancel)
        dialog.show()
        self._dialog = dialog

    def show_step(self, done: int, total: int) -> None:
        """Show how far the work has come."""
        if self._dialog is not None:
            self._dialog.setMaximum(total)
            self._dialog.setValue(done)

    def finish(self, result: Any, failure: Exception | None) -> None:
        """Deliver the outcome of the work; called once it is over."""
        self.running = False
        _mailbox().leave(self._number)
        self._patience.stop()
        if self._dialog is not None:
            self._dialog.canceled.disconnect(self.cancel)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None
        done, failed = self._done, self._failed
        self._done = self._failed = None
        self.deleteLater()
        try:
            if isinstance(failure, Cancelled) or (
                self._task.is_cancelled() and not self._has_written(failure)
            ):
                # Work that came to its end before it saw the wish is not wanted either.
                LOG.info("cancelled: %s", self._title)
                failure = None
            elif failure is None and done is not None:
                done(result)
            elif failure is not None and failed is not None:
                failed(failure)
            elif failure is not None:
                raise failure
        finally:
            self.ended.emit(failure is not None)

    def _has_written(self, failure: Exception | None) -> bool:
        """Say whether the work wrote something although it was to be cancelled: that must be told."""
        return self.writes and failure is None


def run_job(
    parent: QWidget,
    title: str,
    work: Work,
    done: Done,
    failed: Failed | None = None,
    *,
    silent: bool = False,
    writes: bool = False,
) -> Job:
    """Do `work(task)` in a worker thread and hand its result to `done` in the window's thread.

    An exception goes to `failed`; without one it is raised in the window's thread. A cancelled job calls
    neither. `silent` work shows no progress dialog (a save tells its progress in the status bar). A window
    that is closed waits for work that `writes` something a person asked for, and cancels the rest.
    """
    return Job(parent, title, work, done, failed, silent=silent, writes=writes)


def wait_for_jobs(parent: QWidget, milliseconds: int = 30_000) -> bool:
    """Let every job of a window come to its end and deliver its result; say whether all did."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop

    deadline = QDeadlineTimer(milliseconds)
    while any(job.running for job in parent.findChildren(Job)):
        if deadline.hasExpired():
            return False
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
    return True


def wait_for_workers(milliseconds: int) -> bool:
    """Wait, without serving any window, until no worker is at work; say whether that came to pass."""
    deadline = time.monotonic() + milliseconds / 1000
    for worker in _workers:
        worker.join(max(0.0, deadline - time.monotonic()))
    return not any(worker.is_alive() for worker in _workers)
