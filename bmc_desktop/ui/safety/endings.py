"""How the app ends when it is not a person who closes it: a signal, or the end of the desktop session.

No question is asked then. The work of every window is secured, a note in mid-sentence as it is, so that the
next start goes on in it; it is written down which files are open, a save that runs gets a moment to finish,
and the app goes.
"""

import contextlib
import logging
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from bmc_desktop.ui.safety import open_files
from bmc_desktop.ui.safety.open_files import OpenFile
from bmc_desktop.workers import wait_for_workers

if TYPE_CHECKING:
    from PySide6.QtGui import QSessionManager

    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.windows import Windows

LOG: Final = logging.getLogger(__name__)

PATIENCE: Final = 2_000
"""So many milliseconds are given to what is being saved."""

FLUSH: Final = 1.0
"""So many seconds are given to each journal."""

_LAST_WORDS: Final = 50
"""So many milliseconds later the app goes."""

_SIGNALS: Final = ("SIGTERM", "SIGINT", "SIGHUP")


def secure_everything(windows: "Sequence[MainWindow]", *, ends: bool = True) -> None:
    """See to it that the work of all windows outlives this process. Asks nothing and never fails.

    A note that is being written stays so, here and after a crash. If the app `ends`, the name that is being
    given to a canvas is taken over, and what stands in fields of a panel or a bar: nothing else keeps it.
    """
    for window in tuple(windows):
        try:
            if ends:
                window.tabs.end_renaming(keep=True)
                window.side.keep_page()
                window.finding.commit_bars()
            window.canvas.keep_writing()
            journal = window.session.journal
            if journal is not None and not journal.flush(FLUSH):
                LOG.warning("the journal could not be brought to the disk in time")
        except Exception:
            LOG.exception("the work of a window could not be secured")


class Endings(QObject):
    """Hears that the app is to end, at once although Qt's loop runs, and ends it."""

    def __init__(self, app: QApplication, windows: "Windows") -> None:
        super().__init__(app)
        self._app = app
        self._windows = windows
        self._pipe: tuple[int, int] | None = None
        self._former: dict[int, object] = {}
        self._kept: list[OpenFile] = []
        self.status: int | None = None
        """The exit status if the app ends without being asked to by a person, else None."""

    def install(self) -> None:
        """Hear signals and the end of the session from now on."""
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            # What was started with a signal switched off, as by `nohup`, leaves it off.
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                self._former[number] = signal.signal(number, self._on_signal)
        if sys.platform != "win32":
            # Python runs a handler only between two of its own steps, and in Qt's loop it takes none.
            self._pipe = os.pipe()
            for end in self._pipe:
                os.set_blocking(end, False)
            signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
            self._waking = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
            self._waking.activated.connect(self._on_wake)
        self._app.commitDataRequest.connect(self.on_session_end)

    def remove(self) -> None:
        """Hear nothing any more."""
        for number, former in self._former.items():
            signal.signal(number, former)  # type: ignore[arg-type]
        self._former.clear()
        if self._pipe is not None:
            self._waking.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for end in self._pipe:
                os.close(end)
            self._pipe = None
        self._app.commitDataRequest.disconnect(self.on_session_end)

    def on_session_end(self, session: "QSessionManager | None" = None) -> None:
        """End because the person logs out or the machine shuts down."""
        if session is not None:
            # The workshops come back with the next start; without this, with options we do not know.
            session.setRestartHint(session.RestartHint.RestartNever)
        self.end(0)

    def end(self, status: int) -> None:
        """Secure everything, then leave Qt's loops, those of open dialogs among them."""
        if self.status is not None:
            return
        self.status = status
        self._windows.is_ending = True
        LOG.info("the app was told to end")
        secure_everything(self._windows.windows)
        self._keep_open_files()
        # Nothing is cancelled: what a save has reached is to be told. The windows are not served meanwhile,
        # so that nothing more is begun.
        if not wait_for_workers(PATIENCE):
            LOG.warning("the app ends before everything was written")
        # Until then, what has been saved is told. Should that ask anything, this ends the question.
        QTimer.singleShot(_LAST_WORDS, self._leave)

    def _keep_open_files(self) -> None:
        """Write down what is open, for the next start, unless that is written already."""
        now = self._windows.reopening.open_now
        if now != self._kept:
            open_files.keep(now)
            self._kept = now

    def _leave(self) -> None:
        # What was being saved under a first name has a file by now.
        self._keep_open_files()
        try:
            for window in tuple(self._windows.windows):
                # What is in no file is offered at the next start.
                window.session.close()
        finally:
            self._app.exit(self.status or 0)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        """Hear a signal, perhaps in the middle of an edit: what is to be done waits for Qt's loop."""
        if self._pipe is None:
            QTimer.singleShot(0, partial(self.end, 128 + number))

    def _on_wake(self) -> None:
        """Hear, by the bytes that Python has put into the pipe, which signals came."""
        if self._pipe is not None:
            with contextlib.suppress(BlockingIOError):
                for number in os.read(self._pipe[0], 512):
                    self.end(128 + number)
