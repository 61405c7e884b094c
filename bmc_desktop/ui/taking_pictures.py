"""Pictures that people give to a canvas are taken in by a worker, with progress and a way to cancel."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from bmc_desktop.canvas import sentences
from bmc_desktop.canvas.offer import Offer
from bmc_desktop.ui.jobs import Task, run_job

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class TakingPictures(QObject):
    """One offer of pictures on its way into a window's workshop."""

    def __init__(self, window: "MainWindow", offer: Offer) -> None:
        super().__init__(window)
        self._window = window
        self._offer = offer

    def start(self) -> None:
        """Begin to take the pictures in."""
        title = sentences.taking_pictures(len(self._offer))
        job = run_job(self._window, title, self._work, self._on_taken)
        job.ended.connect(self._on_ended)

    def _work(self, task: Task) -> Any:
        return self._offer.take_in(task.report)

    def _on_taken(self, outcome: Any) -> None:
        if self._offer.view is self._window.canvas:
            self._offer.lay(outcome)
        else:
            self._window.say(sentences.pictures_lost())

    def _on_ended(self, _failed: bool) -> None:
        # Opened only now: an untouched window would have shown them in place of the pictures' canvas.
        if self._offer.others:
            self._window.windows.open_files(self._offer.others, self._window)
        self.deleteLater()
