"""Threads that work for an object of Qt's, and the one way in which they tell it what came out.

Knows nothing of windows. A worker touches no object of Qt's but the mailbox, which outlives all of them.
Any other would now and then lose its last holder in a worker, and be taken apart there while the window's
thread is still using it.
"""

import contextlib
import itertools
import threading
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shiboken6 import isValid

AT_EXIT: Final = 1_000
"""So many milliseconds the program waits at its end for work that nobody waits for."""

Tell = Callable[[Any], object]
"""Called with the receiver, in its thread."""


class _Mailbox(QObject):
    """Brings what workers post into the window's thread."""

    arrived = Signal(object)

    def __init__(self) -> None:
        app = QCoreApplication.instance()
        super().__init__(app)
        self._numbers = itertools.count()
        self._receivers: dict[int, QObject] = {}
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        if app is not None:
            app.aboutToQuit.connect(self._let_end)

    def enter(self, receiver: QObject) -> int:
        # Those that Qt has deleted hear no more; held any longer, a window's whole work would stay.
        gone = [number for number, other in self._receivers.items() if not isValid(other)]
        for number in gone:
            self.leave(number)
        number = next(self._numbers)
        self._receivers[number] = receiver
        return number

    def leave(self, number: int) -> None:
        self._receivers.pop(number, None)

    def _let_end(self) -> None:
        # A lock is given back when its window has closed already.
        wait_for_workers(AT_EXIT)

    def _deliver(self, letter: tuple[int, Tell]) -> None:
        number, tell = letter
        receiver = self._receivers.get(number)
        if receiver is None:
            return
        if isValid(receiver):
            tell(receiver)
        else:
            self.leave(number)


_mailboxes: list[_Mailbox] = []
_workers: list[threading.Thread] = []


def _mailbox() -> _Mailbox:
    if not _mailboxes or not isValid(_mailboxes[0]):
        _mailboxes[:] = [_Mailbox()]
    return _mailboxes[0]


class Address:
    """Where a worker posts what is for one receiver. The receiver is held until `leave`."""

    def __init__(self, receiver: QObject) -> None:
        """To be made in the thread of windows."""
        self._mailbox = _mailbox()
        self._number = self._mailbox.enter(receiver)

    def post(self, tell: Tell) -> None:
        """Let `tell` be called with the receiver, in its thread, if it is there. Any thread."""
        # When the application is gone there is nobody left to tell.
        with contextlib.suppress(RuntimeError):
            self._mailbox.arrived.emit((self._number, tell))

    def leave(self) -> None:
        """Deliver nothing more."""
        self._mailbox.leave(self._number)


def start(work: Callable[[], object], name: str = "worker") -> None:
    """Do work in a thread of its own, which keeps neither another's place nor the program from ending.

    To be called in the thread of windows.
    """
    # The program's end gives it a moment.
    _mailbox()
    worker = threading.Thread(target=work, name=name, daemon=True)
    _workers[:] = [other for other in _workers if other.is_alive()]
    _workers.append(worker)
    worker.start()


def wait_for_workers(milliseconds: int) -> bool:
    """Wait, without serving any window, until no worker is at work; say whether that came to pass."""
    deadline = time.monotonic() + milliseconds / 1000
    for worker in _workers:
        worker.join(max(0.0, deadline - time.monotonic()))
    return not any(worker.is_alive() for worker in _workers)
