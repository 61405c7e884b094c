"""Work in the window's own thread, done in steps of a few milliseconds: what paints or lays out text.

Between the steps every input is answered. The work is a generator; what it returns is its result. A step
that yields something true has changed what is seen: that is painted before the next one.
"""

from collections import deque
from collections.abc import Callable, Generator
from time import perf_counter
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

SLICE: Final = 0.006
"""So long is worked, in seconds, before the next input is looked at; a step may take longer."""

Steps = Generator[bool | None, None, Any]
Done = Callable[[Any], object]


class Slices(QObject):
    """Does one piece of work after the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[Steps, Done]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether there is work to be done."""
        return bool(self._waiting)

    def start(self, steps: Steps, done: Done) -> None:
        """Do a piece of work when the others are done; `done` gets its result."""
        self._waiting.append((steps, done))
        self._timer.start()

    def clear(self) -> None:
        """Give up whatever is not done yet."""
        self._timer.stop()
        while self._waiting:
            self._waiting.popleft()[0].close()

    def _go_on(self) -> None:
        until = perf_counter() + SLICE
        while self._waiting:
            steps, done = self._waiting[0]
            seen = None
            try:
                seen = next(steps)
            except StopIteration as end:
                self._waiting.popleft()
                done(end.value)
            except BaseException:
                # Whatever failed is not tried again at every turn.
                self._waiting.popleft()
                raise
            if seen or perf_counter() >= until:
                break
        if not self._waiting:
            self._timer.stop()
