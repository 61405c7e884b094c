"""What a hand does with the mouse, each gesture an object of its own.

A gesture begins at a press, follows the pointer, and ends in at most one change of the document, or in
none when it is cancelled. Meanwhile only the scene shows it.
"""

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from bmc_desktop.canvas.items import NoteItem
from bmc_desktop.canvas.lights import Band
from bmc_desktop.canvas.scene import CanvasScene
from bmc_desktop.canvas.selection import Selection
from bmc_desktop.model.blocks import FRAMES, BlockId, Rect, keep_inside, nearest_block

Place = tuple[BlockId, float, float]


class Hands(Protocol):
    """What gestures need of the view."""

    @property
    def scene_of_canvas(self) -> CanvasScene: ...
    @property
    def selection(self) -> Selection: ...
    def mapToScene(self, point: QPoint) -> QPointF: ...
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


class MoveNotes(Gesture):
    """Move the selected notes, or with Alt a copy of them, to where they are let go.

    The block under the pointer takes the note that was grabbed and all that lay in the same block with it;
    the others go to the block that their middle is over.
    """

    def __init__(self, hands: Hands, press: QMouseEvent, grabbed: NoteItem) -> None:
        super().__init__(hands, press)
        self._grabbed = grabbed.plan.note.id
        self._home = grabbed.plan.note.block
        self._from = hands.mapToScene(self.pressed_at)
        self._moving = False

    @property
    def grip(self) -> QPointF:
        """The point of the sheet at which the notes are held."""
        return self._from

    def move(self, event: QMouseEvent) -> None:
        if not self._moving and not self.far_enough(event):
            return
        self._moving = True
        at = event.position().toPoint()
        by = self.hands.window_edge(at)
        if not by.isNull():
            self.hands.pan(by)
        point = self.hands.mapToScene(at)
        self.hands.scene_of_canvas.carry(self.hands.selection.notes, point - self._from)
        self.hands.scene_of_canvas.aim(self._target(point))

    def release(self, event: QMouseEvent) -> None:
        scene = self.hands.scene_of_canvas
        if not self._moving:
            if not self.modifiers and self._grabbed in scene.notes:
                # A mere click on one of several means just that one.
                self.hands.selection.select([self._grabbed], self._home)
            return
        point = self.hands.mapToScene(event.position().toPoint())
        offset = point - self._from
        target = self._target(point)
        groups: dict[BlockId, dict[str, Rect]] = {}
        for item in self._items():
            rect = item.plan.rect.moved(offset.x(), offset.y())
            block = target
            if item.plan.note.block != self._home:
                block = nearest_block(rect.x + rect.width / 2, rect.y + rect.height / 2)
            frame = FRAMES[block]
            groups.setdefault(block, {})[item.plan.note.id] = rect.moved(-frame.x, -frame.y)
        places: dict[str, Place] = {}
        for block, rects in groups.items():
            for note_id, (x, y) in kept_together(block, rects).items():
                places[note_id] = (block, x, y)
        scene.put_down()
        scene.aim(None)
        if places:
            copy = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self.hands.place_notes(places, copy=copy)

    def cancel(self) -> None:
        self.hands.scene_of_canvas.put_down()
        self.hands.scene_of_canvas.aim(None)

    def _items(self) -> list[NoteItem]:
        notes = self.hands.scene_of_canvas.notes
        return [notes[i] for i in self.hands.selection.notes if i in notes]

    def _target(self, point: QPointF) -> BlockId:
        found = self.hands.scene_of_canvas.block_at(point)
        if found is not None:
            return found
        nearest = nearest_block(point.x(), point.y())
        return nearest if self.hands.scene_of_canvas.blocks[nearest].isVisible() else self._home


def kept_together(block: BlockId, rects: dict[str, Rect]) -> dict[str, tuple[float, float]]:
    """Return places inside a block for notes that stay as they lie to each other, if there is room.

    All in points relative to the block.
    """
    left, top = min(r.x for r in rects.values()), min(r.y for r in rects.values())
    wide = max(r.right for r in rects.values()) - left
    high = max(r.bottom for r in rects.values()) - top
    x, y = keep_inside(block, left, top, wide, high)
    return {
        note_id: keep_inside(block, r.x + x - left, r.y + y - top, r.width, r.height)
        for note_id, r in rects.items()
    }


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
