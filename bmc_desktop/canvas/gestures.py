"""What a hand does with the mouse, each gesture an object of its own.

A gesture begins at a press, follows the pointer, and ends in at most one change of the document, or in
none when it is cancelled. Meanwhile only the scene shows it.
"""

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from bmc_desktop.canvas.grouping import Grouping
from bmc_desktop.canvas.lights import Band
from bmc_desktop.canvas.scene import CanvasScene
from bmc_desktop.canvas.selection import Selection
from bmc_desktop.model.blocks import BlockId

Place = tuple[BlockId, float, float]


class Hands(Protocol):
    """What gestures need of the view."""

    @property
    def scene_of_canvas(self) -> CanvasScene: ...
    @property
    def selection(self) -> Selection: ...
    def mapToScene(self, point: QPoint) -> QPointF: ...
    @property
    def grouping(self) -> Grouping: ...
    @property
    def notes_in_hand(self) -> tuple[str, ...]: ...
    @property
    def snapping(self) -> bool: ...
    @property
    def scale_factor(self) -> float: ...
    def pan(self, by: QPoint) -> None: ...
    def place_notes(self, places: dict[str, Place], *, copy: bool) -> None: ...
    def window_edge(self, point: QPoint) -> QPoint: ...


class Gesture:
    """The base of all gestures: does nothing."""

    def __init__(self, hands: Hands, press: QMouseEvent) -> None:
        self.hands = hands
        self.pressed_at = press.position().toPoint()
        self.modifiers = press.modifiers()

    def move(self, event: QMouseEvent) -> None:
        """Follow the pointer."""

    def release(self, event: QMouseEvent) -> None:
        """End, and make the change."""

    def cancel(self) -> None:
        """End, and leave everything as it was."""

    def far_enough(self, event: QMouseEvent) -> bool:
        """Say whether the pointer left the press so far that it is no mere click."""
        way = event.position().toPoint() - self.pressed_at
        return way.manhattanLength() >= QApplication.startDragDistance()


class Pan(Gesture):
    """Move the sheet under the window."""

    def __init__(self, hands: Hands, press: QMouseEvent) -> None:
        super().__init__(hands, press)
        self._last = self.pressed_at

    def move(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self.hands.pan(at - self._last)
        self._last = at


class SelectArea(Gesture):
    """Draw a rectangle on empty paper; what it touches is selected."""

    def __init__(self, hands: Hands, press: QMouseEvent) -> None:
        super().__init__(hands, press)
        self._from = hands.mapToScene(self.pressed_at)
        self._band: Band | None = None
        adding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self._before = hands.selection.notes
        self._kept = self._before if self.modifiers & adding else ()

    def move(self, event: QMouseEvent) -> None:
        scene = self.hands.scene_of_canvas
        if self._band is None:
            if not self.far_enough(event):
                return
            self._band = Band(scene.colours)
            scene.air.addItem(self._band)
        rect = QRectF(self._from, self.hands.mapToScene(event.position().toPoint())).normalized()
        self._band.stretch(rect)
        touched = [*self._kept, *scene.notes_in(rect)]
        self.hands.selection.select(touched)

    def release(self, event: QMouseEvent) -> None:
        if self._band is None:
            # A mere click on empty paper chooses the block.
            block = self.hands.scene_of_canvas.block_at(self._from)
            self.hands.selection.choose(block or self.hands.selection.block)
        self._take_away()

    def cancel(self) -> None:
        self.hands.selection.select(self._before)
        self._take_away()

    def _take_away(self) -> None:
        if self._band is not None:
            self.hands.scene_of_canvas.air.removeItem(self._band)
            self._band = None
