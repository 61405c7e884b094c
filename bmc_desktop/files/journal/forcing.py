"""Forces a log to the disk in a thread of its own, so that what is written meanwhile does not wait for it.

What was written outlasts the end of the program, what was forced a power cut too. A disk that many use, or
a stick, may take a second to force what it writes in a millisecond.
"""

import threading
from collections.abc import Callable
from typing import Protocol


class Forcing(Protocol):
    """What a journal needs of it."""

    def force(self, action: Callable[[], object], upto: int) -> None:
        """Do some time soon what forces the first `upto` entries to the disk."""

    def rest(self) -> None:
        """Wait until nothing is being forced: only then may a file be closed."""

    def end(self) -> None:
        """Do nothing more, once what was asked for is done."""


class ForcingThread:
    """Does one thing at a time; of what is asked for meanwhile the last is done, which forces it all."""

    def __init__(self, done: Callable[[int, Exception | None], object]) -> None:
        """Start nothing yet; `done` is called from the thread, with what went wrong, if something did."""
        self._done = done
        self._condition = threading.Condition()
        self._asked: tuple[Callable[[], object], int] | None = None
        self._is_busy = self._is_over = False
        self._thread: threading.Thread | None = None

    def force(self, action: Callable[[], object], upto: int) -> None:
        """Ask for it; returns at once. Raises RuntimeError or MemoryError: there can be no thread."""
        with self._condition:
            if self._thread is None:
                thread = threading.Thread(target=self._run, name="journal to disk", daemon=True)
                thread.start()
                self._thread = thread
            self._asked = action, upto
            self._condition.notify_all()

    def rest(self) -> None:
        """Wait until nothing is asked for any more."""
        with self._condition:
            self._condition.wait_for(lambda: self._asked is None and not self._is_busy)

    def end(self) -> None:
        """End the thread when it has done what was asked for."""
        with self._condition:
            self._is_over = True
            self._condition.notify_all()

    def _run(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._asked is not None or self._is_over)
                if self._asked is None:
                    return
                (action, upto), self._asked, self._is_busy = self._asked, None, True
            failure: Exception | None = None
            try:
                action()
            except Exception as error:  # noqa: BLE001 - whatever it is: it is not on the disk, and that is told
                failure = error
            try:
                self._done(upto, failure)
            except MemoryError:
                # Nobody could be told; the next time tells of this one too.
                continue
            finally:
                with self._condition:
                    self._is_busy = False
                    self._condition.notify_all()
