"""The menu of recently used files. Whether they are still there is looked up in a worker when it opens."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from bmc_desktop.files.names import shown_name
from bmc_desktop.ui.jobs import Task, run_job
from bmc_desktop.ui.settings import Settings
from bmc_desktop.ui.words import plain_action, shortened

MOST: Final = 12
"""So many files stand in the menu, each with a figure or letter; the start page has all."""


class _Lookup:
    """Finds out in the worker which files are gone; a share that does not answer keeps only the worker."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        self._paths = paths

    def __call__(self, task: Task) -> frozenset[str]:
        missing = set()
        for path in self._paths:
            task.check()
            try:
                there = Path(path).is_file()
            except (OSError, ValueError):
                there = False
            if not there:
                missing.add(path)
        return frozenset(missing)


class RecentFiles(QObject):
    """Fills the menu each time it opens."""

    chosen = Signal(Path)

    def __init__(self, window: QWidget, menu: QMenu, settings: Settings, clearing: QAction) -> None:
        super().__init__(window)
        self._window = window
        self._menu = menu
        self._settings = settings
        self._clearing = clearing
        self._is_looking = False
        menu.aboutToShow.connect(self.fill)
        menu.triggered.connect(self._on_triggered)

    def fill(self) -> None:
        """List the files, newest first."""
        self._menu.clear()
        recent = self._settings.values.recent[:MOST]
        for number, path in enumerate(recent, 1):
            action = QAction(_numbered(number, _shown(path)), self._menu)
            action.setData(path)
            action.setStatusTip(shown_name(path))
            self._menu.addAction(action)
        if not recent:
            empty = QAction(QCoreApplication.translate("Recent", "No files yet"), self._menu)
            empty.setEnabled(False)
            self._menu.addAction(empty)
        self._menu.addSeparator()
        self._menu.addAction(self._clearing)
        # A share that does not answer is asked once, not each time that the menu opens.
        if recent and not self._is_looking:
            self._is_looking = True
            run_job(self._window, "", _Lookup(recent), self._on_looked_up, silent=True)

    def _on_looked_up(self, missing: frozenset[str]) -> None:
        self._is_looking = False
        for number, action in enumerate(self._menu.actions(), 1):
            if action.data() in missing:
                missed = QCoreApplication.translate("Recent", "{file} (missing)")
                action.setText(_numbered(number, missed.format(file=_shown(str(action.data())))))

    def _on_triggered(self, action: QAction) -> None:
        if isinstance(action.data(), str):
            self.chosen.emit(Path(action.data()))


def _numbered(number: int, text: str) -> str:
    """Return the words of an entry with the figure or letter that chooses it: 1 to 9, then 0, a, b."""
    mark = "1234567890ab"[number - 1]
    return f"&{mark}  {plain_action(text)}"


def _shown(path: str) -> str:
    file = Path(path)
    return shown_name(f"{shortened(file.name)}  –  {shortened(str(file.parent), 60)}")
