"""Work away from the window's thread: a worker, a progress dialog when it takes long, and cancelling.

The work is a plain function that gets a `Task`. Its result, or its exception, is delivered in the window's
thread. A window waits for its jobs before it goes (`wait_for_jobs`).
"""

import logging
import threading
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from bmc_desktop.ui.words import plain_title

LOG: Final = logging.getLogger(__name__)

PATIENCE: Final = 400
"""How long a job may take before its progress is shown, in milliseconds."""

Done = Callable[[Any], object]
Failed = Callable[[Exception], object]


class Cancelled(Exception):  # noqa: N818 - a wish of the person, not an error
    """The person does not want the work to go on."""


class Task(QObject):
    """What the work sees of its job: a place to report to, and whether it is still wanted. Any thread."""

    _progressed = Signal(int, int)
    _finished = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

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
        self._progressed.emit(done, total)


Work = Callable[[Task], Any]


class _Runner(QRunnable):
    def __init__(self, work: Work, task: Task) -> None:
        super().__init__()
        self._work = work
        self._task = task

    def run(self) -> None:
        result: Any = None
        failure: Exception | None = None
        try:
            result = self._work(self._task)
        except Exception as error:  # noqa: BLE001 - handed on to whoever waits for the result
            failure = error
        self._task._finished.emit(result, failure)  # noqa: SLF001 - one machine in two parts


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
        self._task = Task()
        self._task._progressed.connect(self._on_progress)  # noqa: SLF001 - as above
        self._task._finished.connect(self._on_finished)  # noqa: SLF001
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show_progress)
        if not silent:
            self._patience.start(PATIENCE)
        self.running = True
        QThreadPool.globalInstance().start(_Runner(work, self._task))

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

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.setMaximum(total)
            self._dialog.setValue(done)

    @Slot(object, object)
    def _on_finished(self, result: Any, failure: Exception | None) -> None:
        self.running = False
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
