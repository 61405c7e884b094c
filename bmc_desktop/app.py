"""Puts the parts together and runs the editor. The only place that knows all rooms."""

import gc
import logging
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bmc_desktop.ui.windows import Windows

LOG: Final = logging.getLogger(__name__)

NAME: Final = "bmc_desktop"
DESKTOP_FILE: Final = "bmc-desktop"

LOG_BYTES: Final = 1_000_000
"""A log file that has grown beyond this is begun anew; the one before is kept."""

LOG_PAUSE: Final = 30.0
"""The same fault is written to the log once in so many seconds."""

_STARTED: Final = 2_000
"""After so many milliseconds the windows of a start have been painted."""

_MISSING_LIBRARY: Final = (
    "The window cannot be opened: the system library libxcb-cursor is missing. Install it with\n"
    "  sudo apt install libxcb-cursor0      (Debian, Ubuntu)\n"
    "  sudo dnf install xcb-util-cursor     (Fedora)\n"
)


def run(files: Sequence[str | Path] = ()) -> int:
    """Open the editor with some files, or with an empty canvas; return the exit status."""
    problem = missing_library()
    if problem:
        sys.stderr.write(problem)
        return 1
    # Nearly all that is made until the first picture stays: looking for garbage in it only costs time.
    gc.disable()
    _start_log()
    app = build_application()
    windows = build_windows(app)
    _install_hook(windows)
    window = windows.new(expecting=bool(files))
    if files:
        windows.open_files([Path(file) for file in files], window)
    _collect_later()
    return app.exec()


def _collect_later() -> None:
    """Begin to look for garbage once the windows are painted, and only in what is made from then on."""
    from PySide6.QtCore import QTimer

    def begin() -> None:
        gc.freeze()
        gc.enable()

    QTimer.singleShot(_STARTED, begin)


def missing_library() -> str:
    """Return what to say if Qt would abort at once for want of a library on X11, else ""."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if not platform:
        # Qt takes Wayland where it runs, and X11 otherwise.
        platform = "wayland" if os.environ.get("WAYLAND_DISPLAY") else "xcb"
    if platform != "xcb":
        return ""
    import ctypes

    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        return _MISSING_LIBRARY
    return ""


def build_application() -> "QApplication":
    """Return the application object, named and dressed."""
    # Once Qt is there, PySide reads the source of every module that is imported after it, to see whether
    # it uses Qt. So what does not use it comes first.
    import bmc_desktop
    import bmc_desktop.content
    import bmc_desktop.session

    from PySide6.QtGui import QGuiApplication  # isort: skip
    from PySide6.QtWidgets import QApplication

    from bmc_desktop.ui import theme

    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    # As an argument: setStyle() hands back the style, and PySide would build all that it knows of it.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(bmc_desktop.__version__)
    app.setFont(theme.window_font())
    return app


def build_windows(app: "QApplication") -> "Windows":
    """Return the set of windows, none of them open yet."""
    from bmc_desktop.ui.settings import Settings
    from bmc_desktop.ui.translation import Translation
    from bmc_desktop.ui.windows import Windows

    settings = Settings()
    return Windows(app, settings, Translation(settings.values.language))


def _start_log() -> None:
    """Write warnings and errors to a file; without a place for it the app runs all the same."""
    from bmc_desktop import paths

    try:
        file = paths.log_dir() / "bmc_desktop.log"
        if file.exists() and file.stat().st_size > LOG_BYTES:
            file.replace(file.with_suffix(".log.1"))
        handler = logging.FileHandler(file, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)


class _Hook:
    """Takes what no one else has caught: writes it to the log, and says so once in the status bar."""

    def __init__(self, windows: "Windows") -> None:
        self._windows = windows
        self._told: dict[str, float] = {}

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._windows.quit()
            return
        where = f"{kind.__name__} {_place(trace)}"
        now = time.monotonic()
        # A painting that fails does so in every frame.
        if now - self._told.get(where, -LOG_PAUSE) >= LOG_PAUSE:
            LOG.error("not caught", exc_info=(kind, error, trace))
            is_new = where not in self._told
            self._told[where] = now
            if is_new:
                self._windows.tell_fault()


def _place(trace: TracebackType | None) -> str:
    """Return the line that failed: of the innermost frame, for the outermost is often the same."""
    if trace is None:
        return ""
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"


def _install_hook(windows: "Windows") -> None:
    sys.excepthook = _Hook(windows)
