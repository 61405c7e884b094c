"""Edits of where notes lie: move, tidy, sort, align, distribute."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from msgspec import structs

from bmc_desktop.model.aligning import Direction, Edge, aligned, distributed
from bmc_desktop.model.arrange import WAYS, Measure, Way, base_height, tidy
from bmc_desktop.model.blocks import BlockId, Rect, content_area, keep_inside
from bmc_desktop.model.change import Change, Label
from bmc_desktop.model.edits.notes import update_notes
from bmc_desktop.model.records import Note, Size
from bmc_desktop.model.sorting import Criterion, in_order
from bmc_desktop.model.stacking import Lying, shown_heights
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
    workshop: Workshop,
    canvas_id: str,
    block: BlockId,
    measure: Measure = base_height,
    *,
    way: Way = "grid",
) -> list[str]:
    """Return the notes of a block in the order in which tidying lays them.

    That is the reading order, but where they lie tidy already: the rows of a fan may be so close that
    two of them would be read as one. Notes of a group come one after another.
    """
    notes = workshop.notes_of(canvas_id, block)
    exact = sorted(notes, key=lambda note: (note.y, note.x, note.id))
    places = tidy(block, exact, measure, way=way)
    if any((n.x, n.y) != (round(places[n.id].x, 2), round(places[n.id].y, 2)) for n in exact):
        exact.sort(key=reading_order)
    firsts: dict[str, int] = {}
    turns = [firsts.setdefault(note.group or note.id, turn) for turn, note in enumerate(exact)]
    return [exact[at].id for at in sorted(range(len(exact)), key=turns.__getitem__)]


def tidy_block(
    workshop: Workshop,
    canvas_id: str,
    block: BlockId,
    measure: Measure = base_height,
    *,
    largest: Size | None = None,
    order: Sequence[str] | None = None,
    way: Way = "grid",
) -> Change:
    """Lay the notes of a block on one grid in reading order; they shrink before they overlap.

    `measure` gives the height in points that a note needs at a size class; `largest` is the size class
    to start from, otherwise the one that the way has. `order` names all the notes in another order.
    """
    order = tidy_order(workshop, canvas_id, block, measure, way=way) if order is None else order
    notes = [workshop.notes[note_id] for note_id in order]
    places = tidy(block, notes, measure, largest=largest, way=way)
    changed: list[tuple[Note, dict[str, object]]] = [
        (note, {"x": round(p.x, 2), "y": round(p.y, 2), "size": p.size})
        for note in notes
        for p in (places[note.id],)
    ]
    lying = [
        Lying(note.id, place.x, place.y, measure(note, place.size), turn)
        for turn, note in enumerate(notes)
        for place in (places[note.id],)
    ]
    if shown_heights(lying):
        # Each shows its upper edge, so it lies above the one before.
        for (_, fields), height in zip(changed, sorted(note.order for note in notes), strict=True):
            fields["order"] = height
    return update_notes("tidy_block", changed)


def is_overfull(workshop: Workshop, canvas_id: str, block: BlockId, measure: Measure = base_height) -> bool:
    """Say whether tidied notes of a block lie under others, because there is no room for all of them."""
    notes = workshop.notes_of(canvas_id, block)
    return bool(shown_heights(Lying(n.id, n.x, n.y, measure(n, n.size), n.order) for n in notes))


def tidy_way(
    workshop: Workshop, canvas_id: str, block: BlockId, measure: Measure = base_height
) -> Way | None:
    """Return the way in which a block lies tidy already, or None if it does not."""
    notes = workshop.notes_of(canvas_id, block)
    area = content_area(block)
    # Every way begins in the corner, and has one size: most blocks need no closer look.
    if notes and (min((n.y, n.x) for n in notes) != (area.y, area.x) or len({n.size for n in notes}) > 1):
        return None
    for way in WAYS:
        if tidy_block(workshop, canvas_id, block, measure, way=way).is_empty():
            return way
    return None


def sort_block(
    workshop: Workshop,
    canvas_id: str,
    block: BlockId,
    by: Criterion,
    measure: Measure = base_height,
    *,
    way: Way = "grid",
) -> Change:
    """Lay the notes of a block in an order, in a way of tidying; equal ones stay in reading order."""
    present = [workshop.notes[i] for i in tidy_order(workshop, canvas_id, block, measure, way=way)]
    order = [note.id for note in in_order(present, by, workshop.details.language)]
    change = tidy_block(workshop, canvas_id, block, measure, order=order, way=way)
    return structs.replace(change, label=Label("sort_notes", change.label.count))


def align_notes(workshop: Workshop, rects: Mapping[str, Rect], edge: Edge) -> Change:
    """Move notes so that those of each block have an edge or a middle in common.

    `rects` are the notes' places as they are drawn, relative to their blocks, in points.
    """
    return _shifted(workshop, rects, lambda those: aligned(those, edge), edit="align_notes")


def distribute_notes(workshop: Workshop, rects: Mapping[str, Rect], direction: Direction) -> Change:
    """Move notes so that those of each block have equal spaces between them; the outermost stay.

    `rects` are the notes' places as they are drawn, relative to their blocks, in points.
    """
    return _shifted(workshop, rects, lambda those: distributed(those, direction), edit="distribute_notes")


def _shifted(
    workshop: Workshop,
    rects: Mapping[str, Rect],
    lay: Callable[[Mapping[str, Rect]], Mapping[str, Rect]],
    *,
    edit: str,
) -> Change:
    blocks: dict[BlockId, dict[str, Rect]] = {}
    for note_id, rect in rects.items():
        blocks.setdefault(workshop.notes[note_id].block, {})[note_id] = rect
    places: dict[str, tuple[BlockId, float, float]] = {}
    for block, those in blocks.items():
        for note_id, rect in lay(those).items():
            if rect != those[note_id]:
                places[note_id] = (block, *keep_inside(block, *rect))
    return move_notes(workshop, places, edit=edit)
