"""Where the notes of a workshop go that has come in without places."""

from collections.abc import Callable
from typing import Final

from msgspec import structs

from bmc_desktop.model.arrange import Measure, base_height, tidy
from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.records import Note, Size
from bmc_desktop.model.workshop import Workshop

_WIDE: Final[frozenset[BlockId]] = frozenset({"cost_structure", "revenue_streams"})

MeasureOf = Callable[[Workshop], Measure]
"""Gives the measure for the notes of a workshop: its language decides where words part."""


def base_heights(_workshop: Workshop) -> Measure:
    """Return the measure of notes that do not grow, for when no text is at hand."""
    return base_height


def place_all(workshop: Workshop, measure: Measure) -> Workshop:
    """Return the workshop with every note laid on its block's grid, in stacking order.

    Notes start large in the two wide blocks along the bottom and medium elsewhere, and shrink before they
    overlap. `measure` gives the height in points that a note needs at a size class.
    """
    crowds: dict[tuple[str, BlockId], list[Note]] = {}
    for note in sorted(workshop.notes.values(), key=lambda note: (note.order, note.id)):
        crowds.setdefault((note.canvas, note.block), []).append(note)
    placed = dict(workshop.notes)
    for (_, block), notes in crowds.items():
        for note_id, place in tidy(block, notes, measure, largest=start_size(block)).items():
            placed[note_id] = structs.replace(
                placed[note_id], x=round(place.x, 2), y=round(place.y, 2), size=place.size
            )
    return structs.replace(workshop, notes=placed)


def start_size(block: BlockId) -> Size:
    """Return the size class that the notes of a block start from."""
    return "large" if block in _WIDE else "medium"
