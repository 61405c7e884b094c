"""Edits of where notes lie: move, tidy."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bmc_desktop.model.arrange import Measure, base_height, tidy
from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.change import Change
from bmc_desktop.model.edits.notes import update_notes
from bmc_desktop.model.records import Size
from bmc_desktop.model.workshop import Workshop, reading_order


def move_notes(
    workshop: Workshop,
    places: Mapping[str, tuple[BlockId, float, float]],
    *,
    now: datetime | None = None,
    edit: str = "move_notes",
) -> Change:
    """Move notes to a block and a place relative to it, in points. `now` stamps those that change block."""
    changed = []
    for note_id, (block, x, y) in places.items():
        note = workshop.notes[note_id]
        fields: dict[str, object] = {"block": block, "x": round(x, 2), "y": round(y, 2)}
        if block != note.block and now is not None:
            fields["changed"] = now
        changed.append((note, fields))
    return update_notes(edit, changed)


def tidy_order(
    workshop: Workshop, canvas_id: str, block: BlockId, measure: Measure = base_height
) -> list[str]:
    """Return the notes of a block in the order in which tidying lays them.

    That is the reading order, but where they lie tidy already: the rows of a fan may be so close that
    two of them would be read as one.
    """
    notes = workshop.notes_of(canvas_id, block)
    exact = sorted(notes, key=lambda note: (note.y, note.x, note.id))
    places = tidy(block, exact, measure)
    if any((n.x, n.y) != (round(places[n.id].x, 2), round(places[n.id].y, 2)) for n in exact):
        exact.sort(key=reading_order)
    return [note.id for note in exact]


def tidy_block(
    workshop: Workshop,
    canvas_id: str,
    block: BlockId,
    measure: Measure = base_height,
    *,
    largest: Size | None = None,
    order: Sequence[str] | None = None,
) -> Change:
    """Lay the notes of a block on one grid in reading order; they shrink before they overlap.

    `measure` gives the height in points that a note needs at a size class; `largest` is the size class
    to start from, otherwise the largest present. `order` names all the notes in another order.
    """
    order = tidy_order(workshop, canvas_id, block, measure) if order is None else order
    notes = [workshop.notes[note_id] for note_id in order]
    places = tidy(block, notes, measure, largest=largest)
    return update_notes(
        "tidy_block",
        [
            (note, {"x": round(p.x, 2), "y": round(p.y, 2), "size": p.size})
            for note in notes
            for p in (places[note.id],)
        ],
    )
