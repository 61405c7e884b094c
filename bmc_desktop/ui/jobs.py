"""Work away from the window's thread: a worker, a progress dialog when it takes long, and cancelling.

The work is a plain function that gets a `Task`. Its result, or its exception, is delivered in the window's
thread. A window waits for its jobs before it goes (`wait_for_jobs`), but for nothing that hangs: a call to
a dead disk may never return, and nobody can end it. So each job has a thread of its own, which takes no
other's place and does not keep the program from ending, and a cancelled job is soon given up.
"""

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from bmc_desktop import workers
from bmc_desktop.ui.words import PlainLabel, plain_title
from bmc_desktop.workers import Address, Tell

LOG: Final = logging.getLogger(__name__)

PATIENCE: Final = 400
"""How long a job may take before its progress is shown, in milliseconds."""

SLOW: Final = 2_000
"""After so many milliseconds it is said that the disk is still being waited for."""

GRACE: Final = 300
"""How long a cancelled job may still take to end by itself, in milliseconds; then it is given up."""

GRACE_TO_WRITE: Final = 3_000
"""The same for work that writes: what it has written is to be told, if that can be."""

_LOOK: Final = 5
"""So often, in milliseconds, it is looked whether the jobs that are waited for have ended."""

_WIDTH: Final = 340
"""The least width of a dialog with progress, in pixels: it does not jump when its words change."""

Done = Callable[[Any], object]
Failed = Callable[[Exception], object]


class Cancelled(Exception):  # noqa: N818 - a wish of the person, not an error
    """The person does not want the work to go on."""


class Task:
    """What the work sees of its job: a place to report to, and whether it is still wanted. Any thread."""

    def __init__(self, post: Callable[[Tell], object] | None = None) -> None:
        """Report by `post`, or to nobody."""
        self._stop = threading.Event()
        self._post = post

    def is_cancelled(self) -> bool:
        """Say whether the person has cancelled."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to end early."""
        self._stop.set()

    def rest(self, seconds: float) -> None:
        """Wait for so long, or until it is cancelled."""
        self._stop.wait(seconds)

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


def _run(work: Work, task: Task, post: Callable[[Tell], object]) -> None:
    """Do the work, in the worker."""
    result: Any = None
    failure: Exception | None = None
    try:
        result = work(task)
    except Exception as error:  # noqa: BLE001 - handed on to whoever waits for the result
        failure = error
    post(lambda job: job.finish(result, failure))


def run_aside(work: Callable[[], object]) -> None:
    """Do a small thing in a worker, that nobody waits for and whose outcome nobody is told."""

    def run() -> None:
        try:
            work()
        except Exception:
            LOG.exception("aside")

    workers.start(run, "aside")


class Job(QObject):
    """Work that is under way for a window. Made by `run_job`."""

    ended = Signal(bool)
    """The work is over and its outcome delivered, or it was given up; whether it failed."""

    slow = Signal()
    """The work takes long and has told nothing yet: perhaps a disk does not answer."""

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
        reads: bool,
    ) -> None:
        super().__init__(parent)
        self.writes = writes
        self._reads = reads
        self._is_slow = False
        self._label: PlainLabel | None = None
        self._title = title
        self._done: Done | None = done
        self._failed = failed
        self._dialog: QProgressDialog | None = None
        self._bar: QProgressBar | None = None
        self._address = Address(self)
        self._task = Task(self._address.post)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show_progress)
        if not silent:
            self._patience.start(PATIENCE)
        self._slowness = QTimer(self)
        self._slowness.setSingleShot(True)
        self._slowness.timeout.connect(self._on_slow)
        self._slowness.start(SLOW)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.timeout.connect(self._give_up)
        self.running = True
        workers.start(partial(_run, work, self._task, self._address.post), "job")

    def cancel(self) -> None:
        """Ask the work to end early; if it hangs, it is soon given up, and what it brings is dropped."""
        self._task.cancel()
        self._grace.start(GRACE_TO_WRITE if self.writes else GRACE)

    @Slot()
    def show_progress(self) -> None:
        """Show how far the work has come, with a way to cancel it."""
        self._patience.stop()
        if self._dialog is not None or not self.running:
            return
        parent = self.parent()
        assert isinstance(parent, QWidget)
        dialog = QProgressDialog("", QCoreApplication.translate("Jobs", "Cancel"), 0, 0, parent)
        self._label = PlainLabel(self._title, dialog)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dialog.setLabel(self._label)
        self._bar = QProgressBar(dialog)
        self._bar.setRange(0, 0)
        dialog.setBar(self._bar)
        dialog.setMinimumWidth(_WIDTH)
        dialog.setWindowTitle(plain_title(QGuiApplication.applicationDisplayName()))
        dialog.setMinimumDuration(0)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        # Other windows have other workshops, in which work can go on.
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.canceled.connect(self.cancel)
        self._dialog = dialog
        self._show_slowness()
        dialog.show()

    def _on_slow(self) -> None:
        self._is_slow = True
        self._show_slowness()
        self.slow.emit()

    def _show_slowness(self) -> None:
        if self._dialog is not None and self._label is not None and self._is_slow and self._reads:
            waiting = QCoreApplication.translate("Jobs", "Still waiting for the disk…")
            self._label.setText(f"{self._title}\n{waiting}")
            self._dialog.resize(self._dialog.sizeHint())

    def show_step(self, done: int, total: int) -> None:
        """Show how far the work has come."""
        self._slowness.stop()
        if self._bar is not None:
            # Not the dialog's own way, which serves events: this window could be gone after it.
            self._bar.setMaximum(total)
            self._bar.setValue(done)

    def finish(self, result: Any, failure: Exception | None) -> None:
        """Deliver the outcome of the work; called once it is over."""
        done, failed = self._done, self._failed
        self._end()
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

    def _give_up(self) -> None:
        """Wait no longer for cancelled work."""
        if self.running:
            LOG.warning("given up: %s", self._title)
            self._end()
            self.ended.emit(False)

    def _end(self) -> None:
        self.running = False
        self._address.leave()
        self._patience.stop()
        self._slowness.stop()
        self._grace.stop()
        if self._dialog is not None:
            self._dialog.canceled.disconnect(self.cancel)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = self._label = self._bar = None
        self._done = self._failed = None
        self.deleteLater()

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
    reads: bool = False,
) -> Job:
    """Do `work(task)` in a worker thread and hand its result to `done` in the window's thread.

    An exception goes to `failed`; without one it is raised in the window's thread. A cancelled job calls
    neither. `silent` work shows no progress dialog (a save tells its progress in the status bar). A window
    that is closed waits for work that `writes` something a person asked for, and cancels the rest. Work
    that `reads` from a disk without telling how far it is says so when that takes long.
    """
    return Job(parent, title, work, done, failed, silent=silent, writes=writes, reads=reads)


def wait_for_jobs(parent: QWidget, milliseconds: int = 30_000) -> bool:
    """Let every job of a window come to its end and deliver its result; say whether all did."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

    deadline = QDeadlineTimer(milliseconds)
    kind = QEventLoop.ProcessEventsFlag
    # Asleep between events, so that the workers have the processor; this one wakes it in any case.
    wake = QTimer()
    wake.start(_LOOK)
    while any(job.running for job in parent.findChildren(Job)):
        if deadline.hasExpired():
            return False
        QCoreApplication.processEvents(kind.ExcludeUserInputEvents | kind.WaitForMoreEvents)
    return True
