"""Opens a file for a window in a worker: a workshop, or a text in Markdown that becomes one.

A workshop that someone else has open is asked about before it is shown.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from bmc_desktop import paths
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.holdings import Holding, Holdings
from bmc_desktop.files.lockfile import Found, find, ourselves
from bmc_desktop.files.names import EXTENSION, shown_name
from bmc_desktop.files.opening import Opened, open_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Task, run_job
from bmc_desktop.ui.safety import earlier

if TYPE_CHECKING:
    from bmc_desktop.exchange.markdown import Problem
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.windows import Windows

MARKDOWN: Final = frozenset([".md", ".markdown", ".txt"])
"""Endings of files that are read in as Markdown."""


def is_ours(path: Path) -> bool:
    """Say whether a file dropped on a window is one that we open."""
    return path.suffix.lower() in MARKDOWN | {EXTENSION}


class Read(NamedTuple):
    """A file that was read: a workshop and who has it open, or a text and what was not understood in it.

    Or `twin`: another window of ours has it, and it was not read.
    """

    twin: Holding | None = None
    holding: Holding | None = None
    opened: Opened | None = None
    found: Found = Found("free")
    session: Session | None = None
    problems: "tuple[Problem, ...]" = ()


class NotOpened(Exception):  # noqa: N818 - it carries the error
    """A workshop cannot be opened: why, and what is kept of its file."""

    def __init__(self, error: DocumentError, kept: earlier.OfFile) -> None:
        super().__init__(str(error))
        self.error = error
        self.kept = kept


class Reading:
    """Reads a file in the worker, for the owner that is to hold it; None holds nothing.

    Raises `NotOpened` where a workshop cannot be opened.
    """

    def __init__(self, path: Path, holdings: Holdings, owner: object, *, as_markdown: bool = False) -> None:
        self._path = path
        self._holdings = holdings
        self._owner = owner
        self._as_markdown = as_markdown or path.suffix.lower() in MARKDOWN

    def __call__(self, task: Task) -> Read:
        if not self._as_markdown:
            holding, twin = self._holdings.claim(self._owner, str(self._path))
            if twin is not None:
                return Read(twin)
            task.check()
            try:
                opened = open_workshop(self._path)
            except DocumentError as error:
                task.check()
                raise NotOpened(error, earlier.of_file(self._path)) from error
            task.check()
            # What cannot be written anyway is nobody's to keep from us.
            found = Found("free") if opened.read_only else find(str(self._path), ourselves())
            return Read(None, holding, opened, found)
        from bmc_desktop.exchange.markdown import read_markdown_file
        from bmc_desktop.sheet.measuring import measure_of

        imported = read_markdown_file(self._path, measure_of)
        session = Session.new(imported.workshop, journals=paths.recovery_root())
        return Read(session=session, problems=imported.problems)


def session_of(opened: Opened) -> Session:
    """Return a session, kept from crashes, for a file that was opened."""
    return Session.of(opened, journals=paths.recovery_root())


def _let_go(holdings: Holdings, owner: object, _has_failed: bool) -> None:
    holdings.leave(owner)


class Opening(QObject):
    """One file on its way into a window."""

    def __init__(
        self, windows: "Windows", origin: "MainWindow", path: Path, *, as_markdown: bool = False
    ) -> None:
        super().__init__(origin)
        self._windows = windows
        self._origin = origin
        self._path = path
        self._as_markdown = as_markdown
        self.owner: object = None
        """Holds the file until its window does."""
        self._kept = earlier.OfFile()

    def start(self) -> None:
        """Begin to read."""
        title = self.tr("Opening “{name}”…").format(name=shown_name(self._path.name))
        holdings = self._windows.holdings
        self.owner = object()
        holdings.enter(self.owner)
        work = Reading(self._path, holdings, self.owner, as_markdown=self._as_markdown)
        job = run_job(self._origin, title, work, self._on_read, self._on_failed, reads=True)
        # Whatever becomes of it: what it has not handed on by then is free again.
        job.ended.connect(partial(_let_go, holdings, self.owner))

    def _on_read(self, read: Read) -> None:
        windows, path = self._windows, self._path
        if read.twin is not None:
            self._show_twin(read.twin)
            return
        session, answer = self._session(read)
        if session is None or not isValid(self):
            return
        holding = read.holding if session.path is not None else None
        window = windows.show_session(session, self._origin, holding)
        if answer == "anyway":
            window.neighbours.locking.take_over()
        elif answer == "read" and read.found.holder is not None:
            window.neighbours.locking.expect(read.found.holder)
        if session.path is not None:
            windows.settings.add_recent(session.path)
        problems = read.problems
        if problems:
            from bmc_desktop.ui.dialogs import messages

            headline = self.tr("“{name}” was imported").format(name=shown_name(path.name))
            sentence = self.tr(
                "%n line(s) were not understood; nothing was left out. The details say which.",
                "",
                len(problems),
            )
            lines = "\n".join(errors.problem_sentence(problem) for problem in problems)
            messages.show_report(window, headline, sentence, lines)
        self.deleteLater()

    def _show_twin(self, twin: Holding) -> None:
        """Raise the window that has the file, and say so if it goes by another name there."""
        window = self._windows.raise_owner(twin.owner)
        if window is None:
            # It has closed meanwhile.
            self.start()
            return
        if twin.place.path != str(self._path):
            name = shown_name(self._path.name)
            window.say(self.tr("“{name}” is another name of the file that is open here").format(name=name))
        self.deleteLater()

    def _session(self, read: Read) -> tuple[Session | None, str]:
        """Return what is to be shown, and how that was chosen; nothing if it is not to be shown."""
        if read.opened is None:
            return read.session, ""
        if read.found.standing not in ("held", "old"):
            return session_of(read.opened), ""
        from bmc_desktop.ui.safety import locking

        self._origin.show()
        answer = locking.ask(self._origin, self._path, read.found)
        if answer == "cancel" or not isValid(self):
            if isValid(self):
                self.deleteLater()
            return None, answer
        if answer == "copy":
            opened = read.opened
            stem = self.tr("{name} (copy)").format(name=opened.path.stem)
            session = Session.new(
                opened.workshop, opened.media, suggested_name=stem, journals=paths.recovery_root()
            )
            return session, answer
        return session_of(read.opened), answer

    def _on_failed(self, error: Exception) -> None:
        from bmc_desktop.ui.dialogs import messages

        if isinstance(error, NotOpened):
            self._kept, error = error.kept, error.error
        sentence = errors.sentence(error)
        if self._kept.total:
            kept = self.tr("%n earlier version(s) of it are kept on this computer.", "", self._kept.total)
            sentence = f"{sentence}\n{kept}"
        self._origin.show()
        headline = self.tr("“{name}” could not be opened").format(name=shown_name(self._path.name))
        box = messages.show_error(self._origin, headline, sentence, errors.detail(error))
        if self._kept.total:
            button = box.addButton(self.tr("Earlier versions…"), box.ButtonRole.AcceptRole)
            button.clicked.connect(self._show_earlier, Qt.ConnectionType.QueuedConnection)
            box.setDefaultButton(button)
            box.destroyed.connect(self.deleteLater)
        else:
            self.deleteLater()

    def _show_earlier(self) -> None:
        self._origin.versions.show_of_file(self._path, self._kept)
