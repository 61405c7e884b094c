"""The gesture that moves notes: they follow the hand, snap to what lies near, and are let go in a block."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from bmc_desktop.canvas.gestures import Gesture, Hands, Place
from bmc_desktop.canvas.guides import Guides
from bmc_desktop.canvas.items import NoteItem
from bmc_desktop.canvas.snapping import Snap, Snapper
from bmc_desktop.model.blocks import FRAMES, BlockId, Rect, content_area, keep_inside, nearest_block

SNAP_PIXELS: Final = 6.0
"""So near, in pixels of the window, notes snap to something."""

_MOST_POINTS: Final = 8.0
"""But never from farther away than this, in points: the smaller the sheet, the coarser the pixels."""


class MoveNotes(Gesture):
    """Move the selected notes, or a copy of them if it began with Alt, to where they are let go.

    The block under the pointer takes the note that was grabbed and all that lay in the same block with it;
    the others go to the block that their middle is over. While Alt is held, nothing snaps.
    """

    def __init__(self, hands: Hands, press: QMouseEvent, grabbed: NoteItem, *, again: bool = False) -> None:
        """Begin on the note that was pressed; `again` tells that it was selected before."""
        super().__init__(hands, press)
        self._again = again
        self._carried = hands.notes_in_hand
        self._grabbed = grabbed.plan.note.id
        self._home = grabbed.plan.note.block
        self._from = hands.mapToScene(self.pressed_at)
        self._moving = False
        self._copying = bool(self.modifiers & Qt.KeyboardModifier.AltModifier)
        self._held: Rect | None = None
        self._guides: Guides | None = None
        self._snappers: dict[BlockId, Snapper] = {}

    def move(self, event: QMouseEvent) -> None:
        if not self._moving and not (self.far_enough(event) and self._items()):
            return
        self._moving = True
        at = event.position().toPoint()
        by = self.hands.window_edge(at)
        if not by.isNull():
            self.hands.pan(by)
        scene = self.hands.scene_of_canvas
        offset, target, snap = self._aimed(event)
        scene.carry(self._carried, offset)
        scene.aim(target)
        if self._guides is None:
            self._guides = Guides(scene.colours)
            scene.air.addItem(self._guides)
        self._guides.show_lines(snap.lines)

    def release(self, event: QMouseEvent) -> None:
        if not self._moving:
            self._click()
            return
        offset, target, _ = self._aimed(event)
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
            for note_id, (x, y) in _kept_together(block, rects).items():
                places[note_id] = (block, x, y)
        self.cancel()
        if places:
            self.hands.place_notes(places, copy=self._copying)

    def _click(self) -> None:
        """Do what a mere click means: choose the note or its group; with Alt, always the note alone."""
        if self._grabbed not in self.hands.scene_of_canvas.notes:
            return
        if self.modifiers == Qt.KeyboardModifier.AltModifier:
            self.hands.grouping.pick(self._grabbed)
        elif self._again and not self.modifiers:
            self.hands.grouping.take_again(self._grabbed)

    def cancel(self) -> None:
        scene = self.hands.scene_of_canvas
        scene.put_down()
        scene.aim(None)
        if self._guides is not None:
            scene.air.removeItem(self._guides)
            self._guides = None

    # Inside

    def _items(self) -> list[NoteItem]:
        notes = self.hands.scene_of_canvas.notes
        return [notes[i] for i in self._carried if i in notes]

    def _aimed(self, event: QMouseEvent) -> tuple[QPointF, BlockId, Snap]:
        """Return how far the notes are carried, in points, for which block, and to what they snap there."""
        point = self.hands.mapToScene(event.position().toPoint())
        offset, target = point - self._from, self._target(point)
        snap = Snap()
        if self.hands.snapping and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if self._held is None:
                items = self._items()
                home = [item.plan.rect for item in items if item.plan.note.block == self._home]
                self._held = _around(home or [item.plan.rect for item in items])
            reach = min(SNAP_PIXELS / self.hands.scale_factor, _MOST_POINTS)
            snap = self._snapper(target).snap(self._held.moved(offset.x(), offset.y()), reach)
        return offset + QPointF(snap.dx, snap.dy), target, snap

    def _snapper(self, block: BlockId) -> Snapper:
        found = self._snappers.get(block)
        if found is None:
            carried = () if self._copying else frozenset(self._carried)
            frame = FRAMES[block]
            others = [
                plan.rect
                for note_id, plan in self.hands.scene_of_canvas.layout_of_sheet.notes.items()
                if plan.note.block == block and note_id not in carried
            ]
            found = Snapper(content_area(block).moved(frame.x, frame.y), others)
            self._snappers[block] = found
        return found

    def _target(self, point: QPointF) -> BlockId:
        found = self.hands.scene_of_canvas.block_at(point)
        if found is not None:
            return found
        nearest = nearest_block(point.x(), point.y())
        return nearest if self.hands.scene_of_canvas.blocks[nearest].isVisible() else self._home


def _around(rects: Collection[Rect]) -> Rect:
    """Return the smallest rectangle that holds all of these."""
    left, top = min(r.x for r in rects), min(r.y for r in rects)
    return Rect(left, top, max(r.right for r in rects) - left, max(r.bottom for r in rects) - top)


def _kept_together(block: BlockId, rects: dict[str, Rect]) -> dict[str, tuple[float, float]]:
    """Return places inside a block for notes that stay as they lie to each other, if there is room.

    All in points relative to the block.
    """
    whole = _around(rects.values())
    x, y = keep_inside(block, *whole)
    return {
        note_id: keep_inside(block, r.x + x - whole.x, r.y + y - whole.y, r.width, r.height)
        for note_id, r in rects.items()
    }
