"""What no one else has caught: it is logged, the work is secured, and one quiet notice says so.

The app lives on. A painting that fails does so in every frame, so the same fault is told once and logged
now and then.
"""

import logging
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from shiboken6 import isValid

import bmc_desktop
from bmc_desktop.ui.safety.endings import secure_everything
from bmc_desktop.ui.safety.traces import plain_line

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.windows import Windows

LOG: Final = logging.getLogger(__name__)

LOG_PAUSE: Final = 30.0
"""The same fault is written to the log once in so many seconds."""

MOST_TOLD: Final = 5
"""The details show so many different faults."""

_MOST_PLACES: Final = 200
_LONGEST_LINE: Final = 300
_MOST_LINES: Final = 80
_KEY: Final = "fault"


class Faults(QObject):
    """Hears of every exception that was not caught, in any thread."""

    _happened = Signal(str)
    """A fault that was not met before, as text for the details."""

    def __init__(self, windows: "Windows") -> None:
        super().__init__(windows)
        self._windows = windows
        self._logged: dict[str, float] = {}
        self._told: list[str] = []
        self._shown_in: MainWindow | None = None
        # Widgets may be touched in their own thread only, and not from within a painting.
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own reports, which go to a terminal that nobody sees."""
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def remove(self) -> None:
        """Give Python its own reports back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take note of an exception; in any thread."""
        where = f"{kind.__name__} {_place(trace)}"
        now = time.monotonic()
        if now - self._logged.get(where, -LOG_PAUSE) < LOG_PAUSE:
            return
        is_new = where not in self._logged
        if len(self._logged) >= _MOST_PLACES:
            self._logged.clear()
        self._logged[where] = now
        LOG.error("not caught", exc_info=(kind, error or kind(), trace))
        if is_new and isValid(self):
            self._happened.emit(described(kind, error, trace))

    def _on_thread(self, report: threading.ExceptHookArgs) -> None:
        self.on_exception(report.exc_type, report.exc_value, report.exc_traceback)

    def _on_unraisable(self, report: "sys.UnraisableHookArgs") -> None:
        self.on_exception(report.exc_type, report.exc_value, report.exc_traceback)

    def _tell(self, text: str) -> None:
        """Say it in one window: in the one that says so already, else in the one that is used."""
        windows = self._windows.windows
        if len(self._told) < MOST_TOLD:
            self._told.append(text)
        if not windows:
            return
        secure_everything(windows, ends=False)
        if self._shown_in in windows and self._shown_in.notices.says(_KEY):
            return
        window = next((window for window in windows if window.isActiveWindow()), windows[-1])
        # One that was put away was about another fault.
        window.notices.clear(_KEY)
        sentence = self.tr("Something went wrong inside the app; your work is kept.")
        window.notices.tell(_KEY, sentence, [(self.tr("Details…"), self.show_details)])
        self._shown_in = window

    def show_details(self) -> None:
        """Show the technical text of what went wrong, which can be copied."""
        from bmc_desktop.ui.dialogs.fault_details import FaultDetails

        parent = self._shown_in if self._shown_in in self._windows.windows else None
        FaultDetails("\n\n".join((versions(), *self._told)), parent).show()


def versions() -> str:
    """Return what the app runs on."""
    import platform  # looks into files, which costs time at a start

    return (
        f"bmc_desktop {bmc_desktop.__version__}\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    )


def described(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """Return an exception as text that can be passed on: without the name of the person's folder."""
    lines = "".join(traceback.format_exception(kind, error, trace, limit=-40)).rstrip().split("\n")
    if len(lines) > _MOST_LINES:
        lines = [*lines[:5], "…", *lines[5 - _MOST_LINES :]]
    home = str(Path.home())
    lines = [plain_line(line).replace(home, "~") if len(home) > 1 else plain_line(line) for line in lines]
    return "\n".join(line[:_LONGEST_LINE] for line in lines)


def _place(trace: TracebackType | None) -> str:
    """Return the line that failed: of the innermost frame, for the outermost is often the same."""
    if trace is None:
        return ""
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
