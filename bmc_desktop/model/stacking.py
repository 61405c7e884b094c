"""Notes in columns of their own heights: how more of them lie in a block than rows have room for.

Pure geometry in points, from the upper left corner of the area.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

_TOUCH: Final = 0.02
"""So many points two notes may share without one lying under the other: places are rounded."""


class Lying(NamedTuple):
    """Where a note lies, in points, and how high in the order of those that cover each other."""

    note_id: str
    x: float
    y: float
    height: float
    order: int


class Stack(NamedTuple):
    """For each note the column it is in and its upper edge, which never lies above that of one before."""

    columns: list[int]
    tops: list[float]
    height: float


def stacked(heights: Sequence[float], columns: int, gap: float) -> Stack:
    """Put each note where there is the most room above: below the column that reaches down least."""
    ends = [0.0] * columns
    where: list[int] = []
    tops: list[float] = []
    for height in heights:
        column = ends.index(min(ends))
        where.append(column)
        tops.append(ends[column])
        ends[column] += height + gap
    return Stack(where, tops, max(ends) - gap)


def fanned(stack: Stack, heights: Sequence[float], height: float) -> Stack:
    """Draw the columns together like fans of cards until they are no higher than `height`.

    All show the same share of their height, but for the last of each column, which shows all of it.
    """
    share = min(
        (max(0.0, height - own) / top for top, own in zip(stack.tops, heights, strict=True) if top > 0),
        default=1.0,
    )
    return Stack(stack.columns, [top * min(1.0, share) for top in stack.tops], height)


def shown_heights(notes: Iterable[Lying]) -> dict[str, float]:
    """Return how much is seen, in points, of each note that lies under the next one of its column."""
    columns: dict[float, list[Lying]] = {}
    for note in notes:
        columns.setdefault(round(note.x, 2), []).append(note)
    found: dict[str, float] = {}
    for column in columns.values():
        column.sort(key=lambda note: (note.y, note.order))
        for note, below in pairwise(column):
            if below.order > note.order and note.y + note.height > below.y + _TOUCH:
                found[note.note_id] = below.y - note.y
    return found
