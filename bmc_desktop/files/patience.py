"""Waiting for disks that may never answer: so long, and no longer.

A share whose server has gone lets a call hang for minutes, and nothing can end it. So it is made in a
thread of its own, which is left behind.
"""

import threading
import time
from collections.abc import Callable
from typing import Final, Generic, TypeVar

PATIENCE: Final = 2.0
"""Seconds that all looks of one start may take together."""

LEAST: Final = 0.2
"""Seconds that each look has in any case: what hung before it is not its fault."""

_T = TypeVar("_T")


class Answer(Generic[_T]):
    """What a call returns that was made aside. Made by `Patience.ask`."""

    def __init__(self, call: Callable[[], _T], deadline: float) -> None:
        self._call = call
        self._deadline = deadline
        self._answers: list[_T] = []
        self._failures: list[BaseException] = []
        self._thread = threading.Thread(target=self._ask, name="look", daemon=True)
        self._thread.start()

    def wait(self, otherwise: _T) -> _T:
        """Return the answer, or `otherwise` if there is none in time. What the call raises is raised."""
        self._thread.join(max(0.0, self._deadline - time.monotonic()))
        if self._failures:
            raise self._failures[0]
        return self._answers[0] if self._answers else otherwise

    def _ask(self) -> None:
        try:
            self._answers.append(self._call())
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            self._failures.append(error)


class Patience:
    """Lets calls take so many seconds together, from the first one on; they are made side by side."""

    def __init__(self, seconds: float = PATIENCE) -> None:
        """Begin with all of the time."""
        self._seconds = seconds
        self._end: float | None = None

    def ask(self, call: Callable[[], _T]) -> Answer[_T]:
        """Make a call; returns at once."""
        now = time.monotonic()
        if self._end is None:
            self._end = now + self._seconds
        return Answer(call, max(self._end, now + LEAST))
