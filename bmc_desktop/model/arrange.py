"""Where notes can lie in a block: the grid of a size class, free places, tidying.

Pure geometry in points. How high a note grows with its text is known elsewhere and handed in.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, Literal, NamedTuple, get_args

from bmc_desktop.model.blocks import BlockId, Rect, content_area
from bmc_desktop.model.records import SIZES, Note, Size
from bmc_desktop.model.stacking import fanned, stacked

NOTE_SIZES: Final[dict[Size, tuple[float, float]]] = {
    "large": (178.0, 66.0),
    "medium": (100.0, 54.0),
    "small": (65.0, 42.0),
    "tiny": (65.5, 29.0),
}
"""Width and smallest height of each size class, in points."""

GAPS: Final[dict[Size, float]] = {"large": 8.0, "medium": 8.0, "small": 6.0, "tiny": 4.0}
"""The space between notes on the grid, in points."""

Way = Literal["grid", "compact", "roomy"]
WAYS: Final[tuple[Way, ...]] = get_args(Way)
"""The ways to tidy: as large as the notes are, small and close together, large and all over the block."""

_CLOSEST: Final = 1.0
"""The least space between notes one above the other, in points."""

_WIDEST: Final = 24.0
"""The widest space between notes that lie roomy, in points."""

Measure = Callable[[Note, Size], float]
"""Gives the height in points that the note needs at a size class."""


class Place(NamedTuple):
    """Where a note goes: its upper left corner relative to its block, in points, and its size class."""

    x: float
    y: float
    size: Size


def base_height(_note: Note, size: Size) -> float:
    """Return the height of a note that does not grow; a `Measure` for when no text is at hand."""
    return NOTE_SIZES[size][1]


def columns(block: BlockId, size: Size, gap: float | None = None) -> int:
    """Return how many notes of a size class stand beside each other in the block, by default on a grid."""
    width = NOTE_SIZES[size][0]
    gap = GAPS[size] if gap is None else gap
    return max(1, int((content_area(block).width + gap + 0.01) // (width + gap)))


def free_place(
    block: BlockId, size: Size, taken: Iterable[Rect], height: float | None = None
) -> tuple[float, float]:
    """Return the first place on the block's grid, row by row, that overlaps none of `taken`.

    When the block is full, places cascade from the upper left corner so that no note hides another
    wholly. All in points, relative to the block.
    """
    area = content_area(block)
    taken = list(taken)
    width, base = NOTE_SIZES[size]
    height = base if height is None else height
    gap = GAPS[size]
    for y in _row_starts(area, base + gap, height, taken, gap):
        for column in range(columns(block, size)):
            spot = Rect(area.x + column * (width + gap), y, width, height)
            if not any(spot.overlaps(other) for other in taken):
                return spot.x, spot.y
    step = 7.0
    turns = max(1, int(min(area.width - width, area.height - height) // step))
    offset = (len(taken) % turns) * step
    return area.x + offset, area.y + offset


def _row_starts(area: Rect, pitch: float, height: float, taken: Sequence[Rect], gap: float) -> list[float]:
    """Return the heights at which a row may start: the grid's own, then just below each note."""
    starts: list[float] = []
    y = area.y
    while y + height <= area.bottom + 0.01:
        starts.append(y)
        y += pitch
    below = {round(other.bottom + gap, 2) for other in taken}
    starts += [y for y in below if area.y <= y and y + height <= area.bottom + 0.01]
    return sorted(starts)


def tidy(
    block: BlockId,
    notes: Sequence[Note],
    measure: Measure = base_height,
    *,
    largest: Size | None = None,
    way: Way = "grid",
) -> dict[str, Place]:
    """Return a place for each note, in the given order, on one grid that fits into the block.

    All notes get one size class: the one that the way begins with (or `largest`), or the first smaller one
    at which the rows fit; notes shrink before they overlap. Where even the smallest does not fit in rows,
    each column has its own, then closer together, and at last they lie like fans of cards.
    """
    if not notes:
        return {}
    start = SIZES.index(largest) if largest else _first_size(notes, way)
    area = content_area(block)
    for size in SIZES[start:]:
        gap = _gap(size, way, notes)
        rows = _rows(block, notes, size, measure, gap)
        if _total(rows, gap) <= area.height + 0.01:
            return _placed(area, rows, size, *_spaces(area, rows, size, gap, way))
    size = SIZES[-1]
    gap = _gap(size, way, notes)
    heights = [measure(note, size) for note in notes]
    count = columns(block, size, gap)
    for closer in (gap, min(gap, _CLOSEST)):
        stack = stacked(heights, count, closer)
        if stack.height <= area.height + 0.01:
            break
    else:
        stack = fanned(stack, heights, area.height)
    across = NOTE_SIZES[size][0] + gap
    return {
        note.id: Place(area.x + column * across, area.y + top, size)
        for note, column, top in zip(notes, stack.columns, stack.tops, strict=True)
    }


_Row = tuple[Sequence[Note], float]


def _first_size(notes: Sequence[Note], way: Way) -> int:
    present = min(SIZES.index(note.size) for note in notes)
    if way == "roomy":
        return 0
    return max(present, SIZES.index("small")) if way == "compact" else present


def _gap(size: Size, way: Way, notes: Sequence[Note]) -> float:
    # The titles of groups stand between the rows.
    close = way == "compact" and all(note.group is None for note in notes)
    return GAPS[size] / 2 if close else GAPS[size]


def _spaces(area: Rect, rows: Sequence[_Row], size: Size, gap: float, way: Way) -> tuple[float, float]:
    """Return the spaces between notes across and down; those that lie roomy share what the block has."""
    if way != "roomy":
        return gap, gap
    beside = max(len(row) for row, _ in rows)
    across = (area.width - beside * NOTE_SIZES[size][0]) / max(1, beside - 1)
    down = (area.height - sum(height for _, height in rows)) / max(1, len(rows) - 1)
    return max(gap, min(across, _WIDEST)), max(gap, min(down, _WIDEST))


def _rows(block: BlockId, notes: Sequence[Note], size: Size, measure: Measure, gap: float) -> list[_Row]:
    count = columns(block, size, gap)
    rows = [notes[i : i + count] for i in range(0, len(notes), count)]
    return [(row, max(measure(note, size) for note in row)) for row in rows]


def _total(rows: Sequence[_Row], gap: float) -> float:
    return sum(height for _, height in rows) + gap * (len(rows) - 1)


def _placed(area: Rect, rows: Sequence[_Row], size: Size, across: float, down: float) -> dict[str, Place]:
    places: dict[str, Place] = {}
    y = area.y
    for row, height in rows:
        for column, note in enumerate(row):
            places[note.id] = Place(area.x + column * (NOTE_SIZES[size][0] + across), y, size)
        y += height + down
    return places
