"""Links between notes on the sheet: a thin curve with an arrow head, and the word on it on a little paper.

Curves lie beneath the notes, so that they cover no word of them; the word's paper looks for a place on the
curve where no note is. Everything in sheet coordinates, in points.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from bmc_desktop.model.blocks import Rect
from bmc_desktop.model.records import Link
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.shapes import Box, Outline, PathCommand, Shape, Text
from bmc_desktop.text.lines import break_lines, pitch

WIDTH: Final = 1.1
"""The width of the line."""

_HEAD: Final = 6.0
"""The length of the arrow head."""

_SLIM: Final = 0.38
"""Half of its width, for its length."""

_APART: Final = 2.0
"""Between the arrow head's tip and the note, and between the line's beginning and its note."""

_BEND: Final = 0.16
"""How far the curve leaves the straight line, for its length."""

_MOST_BEND: Final = 40.0

_SIZE: Final = 8
_LONGEST: Final = 150.0
"""The letters of the word, and how wide a line of them may be."""

_PAD: Final = 3.0
_REACH: Final = 2.0

_CELL: Final = 64.0
"""The side of the squares by which notes are looked up."""

_PLACES: Final = (0.5, *(0.5 + side * step / 25 for step in range(1, 10) for side in (-1, 1)))
"""Where on the curve the word may stand, from 0 at its source to 1; the middle is best."""

Point = tuple[float, float]


class LinkPlan(Struct, frozen=True, kw_only=True):
    """A link ready to draw: its `line` beneath the notes, its `word` above them; `bounds` holds both."""

    link: Link
    line: tuple[Shape, ...]
    word: tuple[Shape, ...]
    bounds: Rect


class Taken:
    """Places of notes and words, by where they are: it is asked many times where thousands are."""

    def __init__(self, places: Iterable[Rect]) -> None:
        self._cells: dict[tuple[int, int], list[Rect]] = {}
        for rect in places:
            self.add(rect)

    def add(self, rect: Rect) -> None:
        """Take one more place."""
        for cell in _cells_of(rect):
            self._cells.setdefault(cell, []).append(rect)

    def leaves_free(self, rect: Rect) -> bool:
        """Say whether nothing is in a place."""
        near = (other for cell in _cells_of(rect) for other in self._cells.get(cell, ()))
        return not any(rect.overlaps(other) for other in near)


def plan_link(link: Link, source: Rect, target: Rect, taken: Taken) -> LinkPlan:
    """Return the plan of a link between two notes.

    `taken` are the places of all notes of the sheet, and of the words that were placed before; this one's
    is added.
    """
    curve = _curve(source, target)
    tip, before = curve[3], _at(curve, 1.0 - _share(curve))
    left, right = _feet(before, tip)
    (x0, y0), (x1, y1), (x2, y2), _ = curve
    foot = _rounded(((left[0] + right[0]) / 2, (left[1] + right[1]) / 2))
    path: tuple[PathCommand, ...] = (("M", x0, y0), ("C", x1, y1, x2, y2, *foot))
    head: tuple[PathCommand, ...] = (("M", *tip), ("L", *left), ("L", *right), ("Z",))
    line: tuple[Shape, ...] = (
        Outline(path=path, stroke=palette.LINK, line_width=WIDTH),
        Outline(path=head, fill=palette.LINK),
    )
    bounds = _around([*curve, left, right])
    word: tuple[Shape, ...] = ()
    if link.text:
        paper, word = _word(link.text, curve, taken)
        taken.add(paper)
        bounds = _united(bounds, paper)
    return LinkPlan(link=link, line=line, word=word, bounds=bounds)


def _curve(source: Rect, target: Rect) -> tuple[Point, Point, Point, Point]:
    """Return a Bézier curve from the edge of one note to the edge of the other, bent a little to a side."""
    ax, ay = _middle(source)
    bx, by = _middle(target)
    length = math.hypot(bx - ax, by - ay) or 1.0
    bend = min(length * _BEND, _MOST_BEND)
    # Always to the left of the way, so that two links there and back do not lie on each other.
    nx, ny = (by - ay) / length * bend, -(bx - ax) / length * bend
    one = (ax + (bx - ax) / 3 + nx, ay + (by - ay) / 3 + ny)
    two = (ax + (bx - ax) * 2 / 3 + nx, ay + (by - ay) * 2 / 3 + ny)
    start, end = _edge(source, one), _edge(target, two)
    return _rounded(start), _rounded(one), _rounded(two), _rounded(end)


def _edge(rect: Rect, towards: Point) -> Point:
    """Return where the way from a note's middle to a point leaves it, a little outside of its paper."""
    cx, cy = _middle(rect)
    dx, dy = towards[0] - cx, towards[1] - cy
    wide, high = rect.width / 2 + _APART, rect.height / 2 + _APART
    if not dx and not dy:
        return cx, cy - high
    share = min(wide / abs(dx) if dx else math.inf, high / abs(dy) if dy else math.inf)
    return cx + dx * share, cy + dy * share


def _at(curve: Sequence[Point], t: float) -> Point:
    """Return the point of a Bézier curve at t, from 0 to 1."""
    s = 1.0 - t
    weights = (s**3, 3 * s * s * t, 3 * s * t * t, t**3)
    x, y = (sum(w * point[axis] for w, point in zip(weights, curve, strict=True)) for axis in (0, 1))
    return x, y


def _share(curve: Sequence[Point]) -> float:
    """Return how much of the curve the arrow head takes, about."""
    length = sum(math.dist(_at(curve, n / 8), _at(curve, (n + 1) / 8)) for n in range(8))
    return min(0.5, _HEAD / length) if length else 0.5


def _feet(before: Point, tip: Point) -> tuple[Point, Point]:
    """Return the other corners of a slim triangle that ends at `tip` and comes from `before`."""
    angle = math.atan2(tip[1] - before[1], tip[0] - before[0])
    along = (_HEAD * math.cos(angle), _HEAD * math.sin(angle))
    aside = (along[1] * _SLIM, along[0] * _SLIM)
    return (
        _rounded((tip[0] - along[0] + aside[0], tip[1] - along[1] - aside[1])),
        _rounded((tip[0] - along[0] - aside[0], tip[1] - along[1] + aside[1])),
    )


def _word(text: str, curve: Sequence[Point], taken: Taken) -> tuple[Rect, tuple[Shape, ...]]:
    """Return the paper of a word and its shapes, where the curve has room for it."""
    lines = break_lines(text, _LONGEST, _SIZE, "Medium", "centre")
    wide = max(line.width for line in lines.lines) + 2 * _PAD
    high = len(lines.lines) * pitch(_SIZE) + _PAD
    papers = [Rect(x - wide / 2, y - high / 2, wide, high) for x, y in (_at(curve, t) for t in _PLACES)]
    place = next(filter(taken.leaves_free, papers), papers[0])
    paper = Rect(round(place.x, 3), round(place.y, 3), round(place.width, 3), round(place.height, 3))
    left = paper.x + (paper.width - _LONGEST) / 2
    return paper, (
        Box(rect=paper, fill=palette.SHEET, stroke=palette.LINK, line_width=0.5, radius=min(high / 2, 5.0)),
        Text(lines=lines, x=round(left, 3), y=round(paper.y + _PAD / 2, 3), colour=palette.INK),
    )


def _cells_of(rect: Rect) -> Iterator[tuple[int, int]]:
    """Yield the squares that a rectangle reaches into."""
    for column in range(int(rect.x // _CELL), int(rect.right // _CELL) + 1):
        for row in range(int(rect.y // _CELL), int(rect.bottom // _CELL) + 1):
            yield column, row


def _middle(rect: Rect) -> Point:
    return rect.x + rect.width / 2, rect.y + rect.height / 2


def _rounded(point: Point) -> Point:
    return round(point[0], 3), round(point[1], 3)


def _around(points: Iterable[Point]) -> Rect:
    """Return the rectangle around points, with room for the width of the line."""
    xs, ys = zip(*points, strict=True)
    return _grown(Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)), _REACH)


def _grown(rect: Rect, by: float) -> Rect:
    return Rect(rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by)


def _united(one: Rect, other: Rect) -> Rect:
    x, y = min(one.x, other.x), min(one.y, other.y)
    return Rect(x, y, max(one.right, other.right) - x, max(one.bottom, other.bottom) - y)
