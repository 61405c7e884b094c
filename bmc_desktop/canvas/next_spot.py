"""Where writing goes on from a note: beside it or below it, in a note that is there or at a free spot.

Geometry of plans, in points of the sheet.
"""

from collections.abc import Iterable
from typing import Final, Literal, NamedTuple

from bmc_desktop.model.arrange import GAPS, NOTE_SIZES
from bmc_desktop.model.blocks import FRAMES, BlockId, Rect, content_area
from bmc_desktop.model.records import Size
from bmc_desktop.sheet.plans import NotePlan

Way = Literal["beside", "below"]

_SLACK: Final = 0.5
"""So far a spot may reach over the edge of its block, in points: rounding is no edge."""


class Spot(NamedTuple):
    """Where to go on: in a note that is there, or with a new one whose middle is there; or anywhere."""

    note: str | None = None
    middle: tuple[float, float] | None = None


def next_spot(block: BlockId, start: Rect, way: Way, others: Iterable[NotePlan], size: Size) -> Spot:
    """Return where writing goes on from a note at `start`, among the other notes of its block.

    Beside the last note of a row is the first place of the row below; in a pile there is nothing beside or
    below. A new note is of a size class.
    """
    others = list(others)
    if any(plan.rect.overlaps(start) for plan in others):
        return Spot()
    frame = FRAMES[block]
    area = content_area(block).moved(frame.x, frame.y)
    width, height = NOTE_SIZES[size]
    gap = GAPS[size]
    spot = Rect(start.x, start.bottom + gap, width, height)
    if way == "beside":
        spot = Rect(start.right + gap, start.y, width, height)
        if spot.right > area.right + _SLACK:
            row = [p.rect.bottom for p in others if p.rect.y < start.bottom and start.y < p.rect.bottom]
            spot = Rect(area.x, max([start.bottom, *row]) + gap, width, height)
    there = [plan for plan in others if plan.rect.overlaps(spot)]
    if there:
        nearest = min(there, key=lambda p: (abs(p.rect.x - spot.x) + abs(p.rect.y - spot.y), p.note.id))
        return Spot(note=nearest.note.id)
    if spot.bottom > area.bottom + _SLACK:
        return Spot()
    return Spot(middle=(spot.x + width / 2, spot.y + height / 2))
