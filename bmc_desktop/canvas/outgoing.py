"""Notes that a hand carries out of the window, to another program or another window; and their landing.

While the pointer is inside the window, carrying is a gesture of the canvas. Where it leaves the window, the
gesture ends without a change and the system's own dragging takes over: other programs get the words,
another of our windows gets the notes, and a hand that comes back lays them down where it likes.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from msgspec import structs
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent, QPixmap

from bmc_desktop.canvas import clipboard, portrait
from bmc_desktop.canvas.carrying import MoveNotes, kept_together
from bmc_desktop.canvas.commands import in_reading_order
from bmc_desktop.model.blocks import FRAMES, BlockId, Rect, nearest_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bmc_desktop.canvas.board import Board
    from bmc_desktop.canvas.gestures import Gesture, Place
    from bmc_desktop.model.records import Note

_LARGEST: Final = 320
"""The longest side of the picture at the pointer, in pixels."""


class Outgoing:
    """Lets notes go out of a view, and takes in those that other windows let go over it."""

    def __init__(self, view: Board) -> None:
        self._view = view

    def take_over(self, gesture: Gesture, event: QMouseEvent) -> bool:
        """Go on with a gesture as the system's dragging if it carries notes out of the window."""
        frame = self._view.window().frameGeometry()
        if not isinstance(gesture, MoveNotes) or frame.contains(event.globalPosition().toPoint()):
            return False
        grip, ids = gesture.grip, gesture.carried
        self._view.mouse.cancel()
        notes = self._view.session.workshop.notes
        carried = in_reading_order(notes[i] for i in ids if i in notes)
        if carried:
            self._drag(carried, grip)
        return True

    def take(self, event: QDropEvent) -> bool:
        """Lay down notes that were carried here, each as it lies to the others; say whether there were."""
        clip = clipboard.read_notes(event.mimeData())
        if clip is None or clip.grip is None or not clip.notes:
            return False
        view = self._view
        point = view.mapToScene(event.position().toPoint())
        places = self._places(clip.notes, QPointF(*clip.grip), point)
        there = {note.id for note in view.session.workshop.notes_of(view.canvas_id)}
        if event.source() is view.viewport() and there.issuperset(places):
            view.place_notes(places, copy=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
            return True
        landed = [
            structs.replace(note, block=block, x=x, y=y)
            for note, (block, x, y) in ((note, places[note.id]) for note in clip.notes)
        ]
        view.selection.choose(landed[0].block)
        view.pasting.lay(structs.replace(clip, notes=tuple(landed)))
        return True

    def _drag(self, notes: Sequence[Note], grip: QPointF) -> None:
        view = self._view
        data = clipboard.to_mime(
            notes, view.session.media, view.pasting.groups_of(notes), (grip.x(), grip.y())
        )
        markup = "".join(f"<p>{escape(note.text).replace(chr(10), '<br>')}</p>" for note in notes)
        data.setData("text/html", markup.encode())
        drag = QDrag(view.viewport())
        drag.setMimeData(data)
        layout = view.scene_of_canvas.layout_of_sheet
        ids = [note.id for note in notes]
        ratio = view.devicePixelRatioF()
        finer = view.zoom * ratio
        image = portrait.draw(layout, ids, None, {}, finer=finer, ground=None)
        longest = round(_LARGEST * ratio)
        if max(image.width(), image.height()) > longest:
            image = image.scaled(
                longest,
                longest,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        drag.setPixmap(pixmap)
        drag.setHotSpot(QPoint(8, 8))
        run(drag)

    def _places(self, notes: Sequence[Note], grip: QPointF, point: QPointF) -> dict[str, Place]:
        """Return where notes land whose grip is let go at a point of the sheet.

        The block there takes the one that is held and all that lay in one block with it; the others go to
        the block that their middle is over.
        """
        scene = self._view.scene_of_canvas
        offset = point - grip
        rects = {note.id: self._rect(note) for note in notes}
        held = [note for note in notes if rects[note.id].contains(grip.x(), grip.y())] or notes
        home, target = held[-1].block, scene.block_at(point)
        groups: dict[BlockId, dict[str, Rect]] = {}
        for note in notes:
            rect = rects[note.id].moved(offset.x(), offset.y())
            block = target if note.block == home else None
            if block is None:
                block = nearest_block(rect.x + rect.width / 2, rect.y + rect.height / 2)
            frame = FRAMES[block]
            groups.setdefault(block, {})[note.id] = rect.moved(-frame.x, -frame.y)
        return {
            note_id: (block, x, y)
            for block, group in groups.items()
            for note_id, (x, y) in kept_together(block, group).items()
        }

    def _rect(self, note: Note) -> Rect:
        """Return the place of a note on the sheet that it comes from, as high as it would be here."""
        return self._view.scene_of_canvas.layout_of_sheet.draft(note).rect


def run(drag: QDrag) -> None:
    """Drag until the hand lets go. Always a copy: what another program takes stays here, too."""
    drag.exec(Qt.DropAction.CopyAction)
