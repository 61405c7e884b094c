"""A watch over a window in this process: what nobody catches, and for how long it does not answer."""

import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, qInstallMessageHandler

from bmc_desktop.ui.safety.faults import Faults
from bmc_desktop.ui.windows import Windows

TICK: Final = 10
"""Milliseconds between two looks."""

_SILENT: Final = ("does not support", "propagateSizeHints", "JPEG", "libpng")
"""Words on the platform without a screen, and those of decoders on pictures that are damaged."""


class Hearing:
    """Hears of every exception that nobody caught and every word of Qt's; `faults` keeps them."""

    def __init__(self, windows: Windows) -> None:
        self.faults: list[str] = []
        self._hooks = Faults(windows)
        self._hooks.install()
        sys.excepthook = self._heard
        threading.excepthook = lambda r: self._heard(r.exc_type, r.exc_value, r.exc_traceback)
        sys.unraisablehook = lambda r: self._heard(r.exc_type, r.exc_value, r.exc_traceback)
        qInstallMessageHandler(self._on_message)

    def _heard(self, *report: Any) -> None:
        self.faults.append("".join(traceback.format_exception(*report)))
        self._hooks.on_exception(*report)

    def _on_message(self, _kind: object, _context: object, message: str) -> None:
        if not any(part in message for part in _SILENT):
            self.faults.append(f"Qt: {message}")


class Stillness(QObject):
    """Measures how long the window does not answer; the time it waited for a processor does not count."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = self._waited = 0.0
        self.forget()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(TICK)

    def forget(self) -> None:
        """Begin anew: what was just done was none of the window's doing."""
        self._last, self._waited = time.monotonic(), waited()

    def look(self) -> None:
        """Take note of how long it was since the last look, in seconds."""
        last, before = self._last, self._waited
        self.forget()
        self.longest = max(self.longest, self._last - last - (self._waited - before))


def waited() -> float:
    """Return the seconds that this process's first thread has waited for a processor."""
    try:
        return int(Path("/proc/self/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0
