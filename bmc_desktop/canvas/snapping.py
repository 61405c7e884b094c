"""To what notes snap while they are carried: edges, middles and spaces of the notes of one block.

Pure geometry in points of the sheet, made once per block and asked at every step: what lies near is found
in sorted lists, however many notes there are.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from bmc_desktop.model.blocks import Rect

_SAME: Final = 0.05
"""Lines so near to each other, in points, are one."""

_BAND: Final = 24.0
"""Notes are kept by bands of the sheet so wide, in points, in which their neighbours are looked for."""

_OVERLAP: Final = 8.0
"""What reaches so far into the notes in hand, in points, is a neighbour still."""

_MOST_LOOKS: Final = 64
"""Of more notes in a pile, none that lies farther is a neighbour."""


class Line(NamedTuple):
    """A line from one point to another. `ends` tells that it measures a space and has ticks."""

    x1: float
    y1: float
    x2: float
    y2: float
    ends: bool = False


class Snap(NamedTuple):
    """How far to move so that it fits, in points, and the lines that show why."""

    dx: float = 0.0
    dy: float = 0.0
    lines: tuple[Line, ...] = ()


class _Span(NamedTuple):
    """A rectangle as seen along one axis: where it begins and ends there, and on the other axis."""

    start: float
    end: float
    near: float
    far: float


class _Axis:
    """What can be snapped to along one axis."""

    def __init__(self, area: _Span, spans: Sequence[_Span]) -> None:
        self._starts, self._middles, self._ends = _Marks(), _Marks(), _Marks()
        for span in (area, *spans):
            self._starts.add(span.start, span)
            self._ends.add(span.end, span)
        for span in spans:
            self._middles.add(_middle(span), span)
        for marks in (self._starts, self._middles, self._ends):
            marks.sort()
        self._by_end: dict[int, list[_Span]] = {}
        self._by_start: dict[int, list[_Span]] = {}
        for bands, order in ((self._by_end, _end), (self._by_start, _start)):
            for span in sorted(spans, key=order):
                for band in range(int(span.near // _BAND), int(span.far // _BAND) + 1):
                    bands.setdefault(band, []).append(span)

    def shift(self, moved: _Span, reach: float) -> float | None:
        """Return the smallest way to something within reach, or None."""
        ways = [
            *self._starts.ways(moved.start, reach),
            *self._ends.ways(moved.end, reach),
            *self._middles.ways(_middle(moved), reach),
            *(way for way, _ in self._spaces(moved) if abs(way) <= reach),
        ]
        return min(ways, key=abs, default=None)

    def lines(self, moved: _Span) -> list[tuple[float, float, float]]:
        """Return the lines that a rectangle lies on now: where, and its reach on the other axis.

        The middle counts only where no edge does.
        """
        found = self._line(self._starts, moved.start, moved) + self._line(self._ends, moved.end, moved)
        return found or self._line(self._middles, _middle(moved), moved)

    @staticmethod
    def _line(marks: "_Marks", at: float, moved: _Span) -> list[tuple[float, float, float]]:
        reaches = marks.at(at)
        return [] if reaches is None else [(at, min(reaches[0], moved.near), max(reaches[1], moved.far))]

    def measures(self, moved: _Span) -> list[tuple[float, float, float]]:
        """Return the equal spaces that a rectangle makes now: from where to where, and at what height."""
        for way, spaces in self._spaces(moved):
            if abs(way) <= _SAME:
                return spaces
        return []

    def _spaces(self, moved: _Span) -> list[tuple[float, list[tuple[float, float, float]]]]:
        """Return ways to lie with the same space as neighbours have, and the spaces that are equal then."""
        before, after = self._neighbours(moved)
        length = moved.end - moved.start
        at = (moved.near + moved.far) / 2
        found: list[tuple[float, list[tuple[float, float, float]]]] = []
        if before and after:
            start = (before[0].end + after[0].start - length) / 2
            if start >= before[0].end:
                spaces = [(before[0].end, start, at), (start + length, after[0].start, at)]
                found.append((start - moved.start, spaces))
        if len(before) > 1 and (space := before[0].start - before[1].end) > 0:
            start = before[0].end + space
            spaces = [(before[1].end, before[0].start, at), (before[0].end, start, at)]
            found.append((start - moved.start, spaces))
        if len(after) > 1 and (space := after[1].start - after[0].end) > 0:
            end = after[0].start - space
            spaces = [(end, after[0].start, at), (after[0].end, after[1].start, at)]
            found.append((end - moved.end, spaces))
        return found

    def _neighbours(self, moved: _Span) -> tuple[list[_Span], list[_Span]]:
        """Return the two nearest before and after in the same row, the nearest first."""
        level = (moved.near + moved.far) / 2
        band = int(level // _BAND)
        ends, starts = self._by_end.get(band, []), self._by_start.get(band, [])
        before = bisect_right(ends, moved.start + _OVERLAP, key=_end)
        after = bisect_left(starts, moved.end - _OVERLAP, key=_start)
        left = ends[max(0, before - _MOST_LOOKS) : before][::-1]
        right = starts[after : after + _MOST_LOOKS]
        return (
            _apart((span for span in left if span.near < level < span.far), backwards=True),
            _apart((span for span in right if span.near < level < span.far), backwards=False),
        )


def _middle(span: _Span) -> float:
    return (span.start + span.end) / 2


def _start(span: _Span) -> float:
    return span.start


def _end(span: _Span) -> float:
    return span.end


def _apart(spans: Iterable[_Span], *, backwards: bool) -> list[_Span]:
    """Return the first, and the next one that does not overlap it."""
    found: list[_Span] = []
    for span in spans:
        if not found:
            found.append(span)
        elif span.end <= found[0].start if backwards else span.start >= found[0].end:
            return [*found, span]
    return found


class _Marks:
    """Places on an axis, each with the reach on the other axis of all that has it."""

    def __init__(self) -> None:
        self._reaches: dict[int, tuple[float, float]] = {}
        self._places: dict[int, float] = {}
        self._sorted: list[float] = []

    def add(self, at: float, span: _Span) -> None:
        key = round(at / _SAME)
        near, far = self._reaches.get(key, (span.near, span.far))
        self._reaches[key] = (min(near, span.near), max(far, span.far))
        self._places.setdefault(key, at)

    def sort(self) -> None:
        self._sorted = sorted(self._places.values())

    def ways(self, at: float, reach: float) -> list[float]:
        """Return the ways to the next place on either side, as far as they are within reach."""
        index = bisect_left(self._sorted, at)
        return [
            found - at for found in self._sorted[max(0, index - 1) : index + 1] if abs(found - at) <= reach
        ]

    def at(self, place: float) -> tuple[float, float] | None:
        """Return the reach of what lies at a place, or None if nothing does."""
        key = round(place / _SAME)
        reaches = [self._reaches[k] for k in (key - 1, key, key + 1) if k in self._reaches]
        if not reaches:
            return None
        return min(near for near, _ in reaches), max(far for _, far in reaches)


class Snapper:
    """Knows what one block has to snap to, in points of the sheet."""

    def __init__(self, area: Rect, others: Sequence[Rect]) -> None:
        """Take the area in which notes may lie, and the notes that lie there."""
        self._across = _Axis(_across(area), [_across(rect) for rect in others])
        self._down = _Axis(_down(area), [_down(rect) for rect in others])

    def snap(self, rect: Rect, reach: float) -> Snap:
        """Return how a rectangle snaps, by at most `reach` each way."""
        dx, dy = self._across.shift(_across(rect), reach), self._down.shift(_down(rect), reach)
        if dx is None and dy is None:
            return Snap()
        placed = rect.moved(dx or 0.0, dy or 0.0)
        lines: list[Line] = []
        if dx is not None:
            span = _across(placed)
            lines += [Line(at, near, at, far) for at, near, far in self._across.lines(span)]
            lines += [Line(one, at, two, at, ends=True) for one, two, at in self._across.measures(span)]
        if dy is not None:
            span = _down(placed)
            lines += [Line(near, at, far, at) for at, near, far in self._down.lines(span)]
            lines += [Line(at, one, at, two, ends=True) for one, two, at in self._down.measures(span)]
        return Snap(dx or 0.0, dy or 0.0, tuple(lines))


def _across(rect: Rect) -> _Span:
    return _Span(rect.x, rect.right, rect.y, rect.bottom)


def _down(rect: Rect) -> _Span:
    return _Span(rect.y, rect.bottom, rect.x, rect.right)
