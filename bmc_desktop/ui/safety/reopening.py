"""Opens again, quietly, what was open when the app was told to end.

Nothing is asked and nothing waited for: a file that does not answer comes when it does, one that is gone is
told of in a line above a canvas. What the person asked for, and what they work in, stays in front.
"""

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from bmc_desktop.files.names import shown_name
from bmc_desktop.ui.jobs import run_job
from bmc_desktop.ui.opening import Read, Reading, session_of
from bmc_desktop.ui.safety.open_files import OpenFile

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.windows import Windows

HEAD_START: Final = 300
"""So many milliseconds others wait for the file that is to have the window in front."""

_NAMED: Final = 3
"""So many files are named that could not be opened."""


class Reopening(QObject):
    """The files of last time, on their way into windows."""

    def __init__(self, windows: "Windows") -> None:
        super().__init__(windows)
        self._windows = windows
        self._waiting: list[OpenFile] = []
        self._reading: list[OpenFile] = []
        self._failed: list[Path] = []
        self._teller: MainWindow | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._start_all)

    def expect(self, files: Sequence[OpenFile]) -> None:
        """Open these as soon as it is known what else is to be shown; the first one was worked in last."""
        self._waiting = list({file.path: file for file in files}.values())

    @property
    def open_now(self) -> list[OpenFile]:
        """The files in all windows, the one worked in last first, and those that are still to come."""
        windows = self._windows
        front = windows.front
        ordered = sorted(windows.windows, key=lambda window: window is not front)
        shown = [
            OpenFile(str(window.session.path), window.canvas.canvas_id)
            for window in ordered
            if window.session.path is not None
        ]
        return [*shown, *self._reading, *self._waiting]

    def begin(self, leave_out: Collection[Path], *, asked: bool) -> None:
        """Begin to open, but for files that are shown anyway; `asked`: others are to be in front."""
        self._waiting = [file for file in self._waiting if Path(file.path) not in leave_out]
        if self._waiting:
            if not asked:
                self._start(self._waiting.pop(0))
            self._later.start(HEAD_START)

    def tell(self) -> None:
        """Say, in the window's language, what could not be opened."""
        window = self._teller
        if window is None or not isValid(window) or window not in self._windows.windows:
            window = self._teller = self._windows.front
        if not self._failed or window is None:
            return
        count = len(self._failed)
        names = [self.tr("“{name}”").format(name=shown_name(path.name)) for path in self._failed[:_NAMED]]
        listed = ", ".join([*names, "…"] if count > _NAMED else names)
        sentence = self.tr("%n file(s) of last time could not be opened: {names}", "", count)
        again = (self.tr("Try again"), self._try_again)
        window.notices.tell("reopening", sentence.format(names=listed), [again])

    def _start_all(self) -> None:
        waiting, self._waiting = self._waiting, []
        for file in waiting:
            self._start(file)

    def _start(self, file: OpenFile) -> None:
        window = self._windows.front
        if window is None:
            return
        self._reading.append(file)
        # For nobody yet: whoever opens the same file meanwhile has it.
        work = Reading(Path(file.path), self._windows.holdings, None)
        done, failed = partial(self._on_read, file), partial(self._on_failed, file)
        job = run_job(window, "", work, done, failed, silent=True)
        job.ended.connect(partial(self._on_ended, file))

    def _on_read(self, file: OpenFile, read: Read) -> None:
        windows = self._windows
        self._reading.remove(file)
        is_shown = any(window.session.path == Path(file.path) for window in windows.windows)
        if read.opened is not None and not is_shown and windows.front is not None:
            untouched = (window for window in windows.windows if window.saver.is_untouched)
            origin = next(untouched, windows.windows[-1])
            window = windows.show_session(session_of(read.opened), origin, read.holding, in_front=False)
            if read.found.standing in ("held", "old") and read.found.holder is not None:
                window.neighbours.locking.expect(read.found.holder)
            if file.canvas in window.session.workshop.canvases:
                window.show_canvas(file.canvas)
        self._go_on()

    def _on_failed(self, file: OpenFile, _error: Exception) -> None:
        self._reading.remove(file)
        self._failed = sorted([*self._failed, Path(file.path)])
        self._go_on()

    def _on_ended(self, file: OpenFile, _has_failed: bool) -> None:
        """Begin anew where nothing came of it because the window has closed meanwhile."""
        if file in self._reading:
            self._reading.remove(file)
            self._waiting.append(file)
            self._later.start(HEAD_START)

    def _go_on(self) -> None:
        # A workshop that comes into a window takes away what was said there.
        self.tell()
        self._start_all()

    def _try_again(self) -> None:
        files, self._failed = self._failed, []
        window = self._teller
        if window is not None:
            window.notices.clear("reopening")
            self._windows.open_files(files, window)
