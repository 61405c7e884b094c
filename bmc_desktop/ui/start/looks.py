"""Looks into files for their pictures on the start page: in workers, two at a time, and hanging on none.

A share that does not answer keeps its worker and nobody else: what lies in the same folder is not asked
then, and all other files go on.
"""

from pathlib import Path
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.ui.jobs import Task, run_job

Standing = Literal["there", "missing", "unreadable", "silent"]

AT_ONCE: Final = 2
"""So many files are looked into at the same time."""

_GONE: Final = frozenset({"missing", "directory", "not_a_file"})


class Look(NamedTuple):
    """What was seen of a file: a picture of its first canvas, and what it is called."""

    standing: Standing
    image: QImage | None = None
    title: str = ""


def read_workshop(path: Path) -> Workshop:
    """Return the workshop of a file, or of a text in Markdown.

    Raises:
        DocumentError: it cannot be read.
    """
    if path.suffix.lower() == ".md":
        from bmc_desktop.exchange.markdown import read_markdown_file
        from bmc_desktop.sheet.measuring import measure_of

        return read_markdown_file(path, measure_of).workshop
    return open_workshop(path).workshop


class _Looking:
    """Looks into one file, in the worker."""

    def __init__(self, path: Path, width: int) -> None:
        self._path = path
        self._width = width

    def __call__(self, task: Task) -> Look:
        from bmc_desktop.canvas.miniature import miniature

        try:
            workshop = read_workshop(self._path)
        except DocumentError as error:
            return Look("missing" if error.reason in _GONE else "unreadable")
        task.check()
        image = miniature(workshop, workshop.tabs()[0].id, self._width)
        return Look("there", image, workshop.details.title)


class Looks(QObject):
    """All files that a page wants to see, one after another."""

    seen = Signal(str, object)
    """A file, by its path, and the `Look` at it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._waiting: list[tuple[str, int, bool]] = []
        self._under_way = 0
        self._silent: set[Path] = set()

    def ask(self, path: str, width: int, *, is_own: bool = False) -> None:
        """Look into a file soon, for a picture so many physical pixels wide.

        Files that are the app's own are waited for, however long they take.
        """
        self._waiting.append((path, width, is_own))
        self._go_on()

    def forget(self) -> None:
        """Ask no more."""
        self._waiting.clear()

    def _go_on(self) -> None:
        while self._waiting and self._under_way < AT_ONCE:
            path, width, is_own = self._waiting.pop(0)
            if not is_own and Path(path).parent in self._silent:
                self.seen.emit(path, Look("silent"))
                continue
            self._under_way += 1
            one = _One(self, path)
            job = run_job(self._page, "", _Looking(Path(path), width), one.take, one.fail, silent=True)
            if not is_own:
                job.slow.connect(one.miss)
            job.ended.connect(one.end)

    def on_over(self) -> None:
        """A worker is free, or is waited for no longer."""
        self._under_way -= 1
        self._go_on()

    def on_answer(self, path: str) -> None:
        """A file has answered after all: what lies beside it is asked again."""
        self._silent.discard(Path(path).parent)

    def on_silent(self, path: str) -> None:
        """A file does not answer."""
        self._silent.add(Path(path).parent)
        self.seen.emit(path, Look("silent"))
        self.on_over()


class _One(QObject):
    """One file that is looked into."""

    def __init__(self, looks: Looks, path: str) -> None:
        super().__init__(looks)
        self._looks = looks
        self._path = path
        self._is_silent = False

    def take(self, look: Look) -> None:
        if self._is_silent:
            self._looks.on_answer(self._path)
        self._looks.seen.emit(self._path, look)

    def fail(self, _error: Exception) -> None:
        self._looks.seen.emit(self._path, Look("unreadable"))

    def miss(self) -> None:
        if not self._is_silent:
            self._is_silent = True
            self._looks.on_silent(self._path)

    def end(self, _has_failed: bool) -> None:
        if not self._is_silent:
            self._looks.on_over()
        self.deleteLater()
