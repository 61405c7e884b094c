"""Where many new notes go: free places of their blocks, or a tidy block with the new ones last.

A function of a workshop, the places that are taken, and a measure; what it returns is one change.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec import structs

from bmc_desktop.model import edits
from bmc_desktop.model.arrange import NOTE_SIZES, Measure, free_place, tidy
from bmc_desktop.model.blocks import BlockId, Rect
from bmc_desktop.model.change import Change
from bmc_desktop.model.edits.notes import update_notes
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import Workshop


def settled(
    workshop: Workshop,
    notes: Sequence[Note],
    taken: Callable[[BlockId], list[Rect]],
    measure: Measure,
    *,
    now: datetime,
    edit: str,
    behind: str = "",
) -> Change:
    """Return the change that puts new notes on the wall, all on one canvas, in their order.

    A block that was tidy stays so, and one that gets full is tidied; the new notes come last there, or
    `behind` one of its notes. `taken` tells the places of a block's notes, relative to it, in points.
    """
    placed: dict[str, Note] = {}
    moved: list[tuple[Note, dict[str, object]]] = []
    for block in dict.fromkeys(note.block for note in notes):
        new = [note for note in notes if note.block == block]
        canvas = new[0].canvas
        was_tidy = edits.tidy_way(workshop, canvas, block, measure)
        way = was_tidy or "grid"
        order = edits.tidy_order(workshop, canvas, block, measure, way=way)
        free = None if was_tidy else _in_free_places(block, new, taken(block), measure)
        if free is not None:
            placed |= free
            continue
        there = [workshop.notes[note_id] for note_id in order]
        fresh = {note.id: note for note in new}
        at = order.index(behind) + 1 if behind in order else len(order)
        for note_id, place in tidy(block, [*there[:at], *new, *there[at:]], measure, way=way).items():
            fields = {"x": round(place.x, 2), "y": round(place.y, 2), "size": place.size}
            if note_id in workshop.notes:
                moved.append((workshop.notes[note_id], dict(fields)))
            else:
                placed[note_id] = structs.replace(fresh[note_id], **fields)
    change = edits.add_notes(workshop, [placed[note.id] for note in notes], now=now, edit=edit)
    return structs.replace(change, updated=update_notes(edit, moved).updated)


def _in_free_places(
    block: BlockId, notes: Sequence[Note], taken: list[Rect], measure: Measure
) -> dict[str, Note] | None:
    """Return the notes in free places of a block, by id; None if there are not enough."""
    placed: dict[str, Note] = {}
    taken = list(taken)
    for note in notes:
        height = measure(note, note.size)
        x, y = free_place(block, note.size, taken, height)
        spot = Rect(x, y, NOTE_SIZES[note.size][0], height)
        if any(spot.overlaps(other) for other in taken):
            return None
        taken.append(spot)
        placed[note.id] = structs.replace(note, x=x, y=y)
    return placed
