"""Waiting for a disk that may never answer: so long, and no longer.

A share whose server has gone lets a call hang for minutes, and nothing can end it. So it is made in a
thread of its own, which is left behind.
"""

import threading
import time
from collections.abc import Callable
from typing import Final, TypeVar

PATIENCE: Final = 2.0
"""Seconds that all looks of one start may take together."""

LEAST: Final = 0.2
"""Seconds that each look has in any case: what hangs beside it is not its fault."""

_T = TypeVar("_T")


class Patience:
    """Lets calls take so many seconds together; what does not answer by then is given up."""

    def __init__(self, seconds: float = PATIENCE) -> None:
        """Begin with all of the time."""
        self._left = seconds

    def wait(self, call: Callable[[], _T], otherwise: _T) -> _T:
        """Return what a call returns, or `otherwise` if it does not answer. What it raises is raised."""
        answer: list[_T] = []
        failure: list[BaseException] = []

        def ask() -> None:
            try:
                answer.append(call())
            except BaseException as error:  # noqa: BLE001 - raised again where it was asked
                failure.append(error)

        began = time.monotonic()
        thread = threading.Thread(target=ask, name="look", daemon=True)
        thread.start()
        thread.join(max(self._left, LEAST))
        self._left -= time.monotonic() - began
        if failure:
            raise failure[0]
        return answer[0] if answer else otherwise
