"""One file, one window: a workshop that came with a file which another window has goes on as a copy.

Files that are opened are looked at before (`ui.opening`), and those that are saved to (`ui.safety.saving`).
This is for what comes by other ways, as work that is brought back from a crash.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from bmc_desktop.files.holdings import Holding, Holdings
from bmc_desktop.files.names import shown_name
from bmc_desktop.session import Session
from bmc_desktop.ui.jobs import Task, run_job

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class _Claim:
    """Wants the file for a session, in the worker."""

    def __init__(self, holdings: Holdings, session: Session, path: Path) -> None:
        self._asked = (holdings, session, path)

    def __call__(self, _task: Task) -> tuple[Holding, Holding | None]:
        holdings, session, path = self._asked
        return holdings.claim(session, str(path))


class Twins(QObject):
    """The file of one window among those of the others."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._holdings = window.windows.holdings
        self._session: Session | None = None
        self._twin: Path | None = None

    def follow(self, session: Session) -> None:
        """Hold the file of a session from now on, if it has one."""
        self._session, self._twin = session, None
        self._holdings.enter(session)
        path = session.path
        if path is not None and self._holdings.owner_of(str(path)) is not session:
            work = _Claim(self._holdings, session, path)
            then = partial(self._on_claimed, session)
            run_job(self._window, "", work, then, self._on_failed, silent=True)

    def leave(self) -> None:
        """Let go of the file."""
        if self._session is not None:
            self._holdings.leave(self._session)
            self._session = None

    def tell(self) -> None:
        """Say in the bar, in the window's language, that this is a copy, until it has a file of its own."""
        window, session = self._window, self._session
        if self._twin is None or session is None or session.path is not None:
            window.notices.clear("twin")
            return
        sentence = self.tr("“{name}” is open in another window, so this is a copy without a file.")
        sentence = sentence.format(name=shown_name(self._twin.name))
        save_as = (self.tr("Save as…"), window.saver.save_as)
        window.notices.tell("twin", sentence, [save_as, (self.tr("Go to that window"), self._go)])

    def _on_claimed(self, session: Session, claimed: tuple[Holding, Holding | None]) -> None:
        mine, other = claimed
        if not isValid(self) or session is not self._session:
            return
        if other is None:
            self._holdings.settle(mine, session)
            return
        self._twin = Path(other.place.path)
        # The lock beside the file is the other window's, too.
        self._window.neighbours.locking.leave(keeps_lock=True)
        session.part()
        self.tell()

    def _on_failed(self, _error: Exception) -> None:
        """Do without: before a save, the file is looked at again."""

    def _go(self) -> None:
        if self._twin is not None:
            self._window.windows.raise_file(self._twin)
