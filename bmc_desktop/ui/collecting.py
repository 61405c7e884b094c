"""Looks for garbage in the window's thread only.

Left to itself, Python does so in whatever thread happens to make the next object, and a worker would take
widgets apart that Qt is painting at that moment.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

PERIOD: Final = 1_000
"""How often to look whether there may be garbage, in milliseconds."""

PATIENCE: Final = 10
"""So many looks in a row are put off at most: not every system tells when a button is let go."""


class Collector(QObject):
    """Takes the place of Python's own collecting."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._put_off = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin; nothing that was made until now is looked at again."""
        gc.disable()
        gc.freeze()
        self._timer.start(PERIOD)

    def look(self) -> None:
        """Collect the oldest generation of which enough has come together since the last time.

        Not while a hand holds something: of many notes, that takes longer than two frames.
        """
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton and self._put_off < PATIENCE:
            self._put_off += 1
            return
        self._put_off = 0
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
