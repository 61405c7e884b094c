"""What is told of a canvas beside its title: how many notes it has, when and why it was made."""

import datetime as dt

from PySide6.QtCore import QObject

from bmc_desktop.model.records import Canvas
from bmc_desktop.ui.difference_words import DifferenceWords


class VersionWords(QObject):
    """The words. A class, since lupdate knows plurals from `self.tr` only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._differences = DifferenceWords(self)

    def title(self, canvas: Canvas) -> str:
        """Return the title of a canvas."""
        return self._differences.canvas(canvas)

    def date(self, moment: dt.datetime | None) -> str:
        """Return the day on which a canvas was made, or "" if nobody knows."""
        return self._differences.day(moment.astimezone().date()) if moment is not None else ""

    def facts(self, canvas: Canvas, count: int) -> str:
        """Return how many notes a canvas has and when it was made."""
        return " · ".join(filter(None, (self._differences.notes(count), self.date(canvas.created))))
