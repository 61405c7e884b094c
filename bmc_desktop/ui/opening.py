"""Opens a file for a window in a worker: a workshop, or a text in Markdown that becomes one."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from bmc_desktop.files.names import EXTENSION, shown_name
from bmc_desktop.session import Session
from bmc_desktop.ui import errors
from bmc_desktop.ui.jobs import Task, run_job

if TYPE_CHECKING:
    from bmc_desktop.exchange.markdown import Problem
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.windows import Windows

MARKDOWN: Final = frozenset([".md", ".markdown", ".txt"])
"""Endings of files that are read in as Markdown."""


def is_ours(path: Path) -> bool:
    """Say whether a file dropped on a window is one that we open."""
    return path.suffix.lower() in MARKDOWN | {EXTENSION}


class _Work:
    """Reads the file in the worker: a session, and what was not understood in it."""

    def __init__(self, path: Path, *, as_markdown: bool) -> None:
        self._path = path
        self._as_markdown = as_markdown or path.suffix.lower() in MARKDOWN

    def __call__(self, _task: Task) -> tuple[Session, "tuple[Problem, ...]"]:
        if not self._as_markdown:
            return Session.open(self._path), ()
        from bmc_desktop.exchange.markdown import read_markdown_file
        from bmc_desktop.sheet.measuring import note_height

        imported = read_markdown_file(self._path, note_height)
        return Session.new(imported.workshop), imported.problems


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

    def start(self) -> None:
        """Begin to read."""
        title = self.tr("Opening “{name}”…").format(name=shown_name(self._path.name))
        work = _Work(self._path, as_markdown=self._as_markdown)
        run_job(self._origin, title, work, self._on_read, self._on_failed, reads=True)

    def _on_read(self, result: tuple[Session, "tuple[Problem, ...]"]) -> None:
        session, problems = result
        windows, path = self._windows, self._path
        if session.path is not None and windows.raise_file(session.path):
            # It was asked for twice, and is shown by now.
            self.deleteLater()
            return
        window = windows.show_session(session, self._origin)
        if session.path is not None:
            windows.settings.add_recent(session.path)
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

    def _on_failed(self, error: Any) -> None:
        from bmc_desktop.ui.dialogs import messages

        self._origin.show()
        headline = self.tr("“{name}” could not be opened").format(name=shown_name(self._path.name))
        messages.show_error(self._origin, headline, errors.sentence(error), errors.detail(error))
        self.deleteLater()
