"""Puts the parts together and runs the editor. The only place that knows all rooms."""

import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from bmc_desktop.ui.safety.instance import Instance
    from bmc_desktop.ui.safety.receiving import Receiver
    from bmc_desktop.ui.windows import Windows

NAME: Final = "bmc_desktop"
DESKTOP_FILE: Final = "bmc-desktop"

_STARTED: Final = 2_000
"""After so many milliseconds the windows of a start have been painted."""

_LOOKING: Final = 60
"""After so many milliseconds it is looked for work that was left: the first painting is first."""

_DRAWN: Final = 2_048
"""So many kilobytes of drawn parts of widgets Qt keeps. It knows them by their colours, of which each
dialog has some of its own, so that most are never used again."""

_LISTENING: Final = 400
"""After so many milliseconds later starts are heard: they wait longer, and the first painting is first."""

_MISSING_LIBRARY: Final = (
    "The window cannot be opened: the system library libxcb-cursor is missing. Install it with\n"
    "  sudo apt install libxcb-cursor0      (Debian, Ubuntu)\n"
    "  sudo dnf install xcb-util-cursor     (Fedora)\n"
)


def run(files: Sequence[str | Path] = ()) -> int:
    """Open the editor with some files, or with an empty canvas; return the exit status.

    Where the editor runs already, the files open there.
    """
    problem = missing_library()
    if problem:
        sys.stderr.write(problem)
        return 1
    # Nearly all that is made until the first picture stays: looking for garbage in it only costs time.
    gc.disable()
    from bmc_desktop.ui.safety import traces
    from bmc_desktop.ui.safety.instance import Instance

    traces.start_log()
    instance = Instance()
    left = instance.begin([os.path.abspath(file) for file in files])  # noqa: PTH100 - keeps links
    if left is None:
        return 0
    crashes = traces.watch_crashes()
    try:
        return _edit([Path(file) for file in left], instance)
    finally:
        instance.release()
        traces.forget_crashes(crashes)


def _edit(files: Sequence[Path], instance: "Instance") -> int:
    app = build_application()
    from PySide6.QtCore import QTimer

    from bmc_desktop.ui.safety import open_files
    from bmc_desktop.ui.safety.endings import Endings, secure_everything
    from bmc_desktop.ui.safety.faults import Faults

    windows = build_windows(app)
    faults = Faults(windows)
    faults.install()
    endings = Endings(app, windows)
    endings.install()
    left = open_files.take() if instance.is_first else []
    windows.reopening.expect(left)
    window = windows.new(expecting=bool(files or left))
    if files or left:
        windows.recovery.begin(window, files)
    else:
        if windows.settings.values.start_page:
            from bmc_desktop.ui.start.page import show_page

            show_page(window, looks_for_work=False)
        elif windows.settings.values.hint:
            from bmc_desktop.ui.start.first_steps import tell_first_steps

            tell_first_steps(window)
        QTimer.singleShot(_LOOKING, lambda: windows.recovery.begin(window))
    _collect_later(app)
    receivers: list[Receiver] = []
    if instance.is_first:
        QTimer.singleShot(_LISTENING, lambda: receivers.append(_listen(windows, instance)))
    status = app.exec()
    for receiver in receivers:
        receiver.close()
    endings.remove()
    faults.remove()
    if endings.status is not None:
        secure_everything(windows.windows)
        instance.release()
        logging.shutdown()
        # What still runs, perhaps on a share that does not answer, is not waited for.
        os._exit(status)
    return status


def _listen(windows: "Windows", instance: "Instance") -> "Receiver":
    """Hear what later starts have to open."""
    from bmc_desktop.ui.safety.receiving import Receiver

    return Receiver(windows, instance.name)


def _collect_later(app: "QApplication") -> None:
    """Begin to look for garbage once the windows are painted, and only in what is made from then on."""
    from PySide6.QtCore import QTimer

    from bmc_desktop.ui.collecting import Collector

    QTimer.singleShot(_STARTED, Collector(app).start)


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
    import bmc_desktop.ui.memory

    from PySide6.QtGui import QGuiApplication, QPixmapCache  # isort: skip
    from PySide6.QtWidgets import QApplication

    from bmc_desktop.ui import memory, theme

    memory.give_back_early()
    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    # As an argument: setStyle() hands back the style, and PySide would build all that it knows of it.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    QPixmapCache.setCacheLimit(_DRAWN)
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
