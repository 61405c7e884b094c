"""Break a text into lines: the one function whose lines both the canvas and the poster draw.

All lengths in points. Lines stand at an even pitch whatever fonts their characters need.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import Final, Literal, NamedTuple, cast

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from bmc_desktop.model.records import Language
from bmc_desktop.text import fonts
from bmc_desktop.text.counting import indices
from bmc_desktop.text.fonts import Weight
from bmc_desktop.text.parting import (
    HYPHENS,
    LEAST_BESIDE_HYPHEN,
    Parting,
    balanced,
    is_inside_word,
    partings,
    word_around,
)
from bmc_desktop.text.threads import kept_per_thread

PITCH: Final = 1.22
"""From baseline to baseline, as a multiple of the text size."""

Alignment = Literal["left", "centre", "right"]

_ALIGNMENTS: Final = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}

HYPHEN: Final = "-"
"""What is drawn behind a part of a word. It is no part of the text, nor of Qt's layout of it."""

_AROUND: Final = re.compile(r"^\W+|\W+$")
"""Signs before and behind a word."""

_BLANKS: Final = (" ", "\u2028")

_ROUNDING: Final = 0.01
_ANY_WIDTH: Final = 1e6


class Line(NamedTuple):
    """A line as it stands: its text, where it begins in the whole text, and its place in points.

    `start` counts characters as Python does; Qt's layout counts in UTF-16 units, of which an emoji takes
    two. `x` and `baseline` are relative to the upper left corner of the text box; `width` is the width of
    what is drawn, without spaces at the end. `hyphen` is how much of it an added hyphen takes at the end,
    0 if there is none: it is drawn, but is not in the text.
    """

    text: str
    start: int
    x: float
    baseline: float
    width: float
    hyphen: float = 0.0


class Lines(NamedTuple):
    """A text broken into lines. `height` is the sum of the pitches.

    `layout` is Qt's layout of the same lines, for painting and for the places of glyphs; its line n is
    `lines[n]`. `broken` tells that a word was too wide and had to be broken where neither its language nor
    the signs of an address part it.
    """

    text: str
    size: int
    weight: Weight
    lines: tuple[Line, ...]
    width: float
    height: float
    broken: bool
    layout: QTextLayout


def pitch(size: int) -> float:
    """Return the distance from baseline to baseline at a text size, in points."""
    return round(size * PITCH, 2)


@kept_per_thread(2_048)
def break_lines(
    text: str,
    width: float,
    size: int,
    weight: Weight = "Regular",
    align: Alignment = "left",
    language: Language | None = None,
) -> Lines:
    """Break a text into lines no wider than `width` at a size; both in points.

    Breaks at spaces, after hyphens and at soft hyphens; a word with a short part before or behind a hyphen
    ("e-post") stays whole if it fits a line. A word wider than the line is parted as its language has it,
    with a hyphen that is no part of the text; without `language`, and where there is no such place, between
    letters. There are no more lines than need be: a word is parted near its middle only where that costs
    none. An empty text has one empty line.
    """
    breaking = _Breaking(text, width, size, weight, align, language)
    result = breaking.run(in_the_middle=True)
    if breaking.could_be_tighter:
        tighter = breaking.run(in_the_middle=False)
        if len(tighter.lines) < len(result.lines):
            return tighter
    return result


@lru_cache(maxsize=4_096)
def _width(text: str, size: int, weight: Weight) -> float:
    """Return how wide a word or a part of one is, in points."""
    return fonts.metrics(size, weight).horizontalAdvance(text)


class _Breaking:
    """One text on its way into lines."""

    def __init__(
        self,
        text: str,
        width: float,
        size: int,
        weight: Weight,
        align: Alignment,
        language: Language | None,
    ) -> None:
        self._text, self._width, self._size, self._weight = text, width, size, weight
        self._align, self._language = align, language
        self._shown = text.replace("\n", "\u2028")
        self._index = indices(self._shown)
        self._metrics = fonts.metrics(size, weight)
        self._hyphen = _width(HYPHEN, size, weight)
        self._finder: QTextBoundaryFinder | None = None
        self.could_be_tighter = False

    def run(self, *, in_the_middle: bool) -> Lines:
        """Break the text; words are parted near their middle, or as late as they fit."""
        shown, index = self._shown, self._index
        option = QTextOption(_ALIGNMENTS[self._align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(shown, fonts.font(self._size, self._weight))
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        step = pitch(self._size)
        # The letters' own height is centred in the pitch, so that text looks centred in its box.
        ascent = self._metrics.ascent()
        first = (step - ascent - self._metrics.descent()) / 2 + ascent
        lines: list[Line] = []
        broken = False
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            at = line.textStart()
            start, end = index[at], index[at + line.textLength()]
            hyphen = 0.0
            if shown[end - 1 : end] not in _BLANKS and is_inside_word(shown, end):
                parting = self._part(layout, line, in_the_middle=in_the_middle)
                start, end = self._span(line)
                if parting is not None:
                    hyphen = self._hyphen if parting.hyphen else 0.0
                    broken = broken or parting.kind == "letters"
            baseline = first + len(lines) * step
            line.setPosition(QPointF(0.0, baseline - line.ascent()))
            drawn = line.naturalTextRect()
            # Qt's natural width allows for letters that lean over their own end, which none here do.
            wide = min(drawn.width(), line.horizontalAdvance())
            part = shown[start:end].rstrip("\u2028 ")
            lines.append(Line(part, start, drawn.x(), baseline, wide + hyphen, hyphen))
        layout.endLayout()
        height = len(lines) * step
        return Lines(
            self._text, self._size, self._weight, tuple(lines), self._width, height, broken, layout
        )

    def _part(self, layout: QTextLayout, line: QTextLine, *, in_the_middle: bool) -> Parting | None:
        """Let a line end where it may, if Qt let it end elsewhere; return how a word was parted for it."""
        start, end = self._span(line)
        begin, behind = word_around(self._shown, end)
        if self._shown[end - 1] in HYPHENS:
            # Where it begins the line, it has been tried whole.
            whole = begin > start and self._wide(self._shown[begin:behind]) <= self._width
            if not self._is_short_beside(begin, behind, end, LEAST_BESIDE_HYPHEN if whole else 1):
                return None
            if begin > start:
                self._end_at(layout, line, begin, self._width)
                return None
            end = self._furthest(layout, line)
        elif self._may_end_at(end):
            return None
        fitting = self._fitting(layout, line, start, end)
        for parting in self._best_first(fitting, max(begin, start), behind, in_the_middle=in_the_middle):
            room = self._hyphen if parting.hyphen else 0.0
            self._end_at(layout, line, parting.place, self._width - room)
            # Qt wants a little more room beside some letters than they take.
            if self._span(line)[1] == parting.place:
                return parting
        line.setLineWidth(self._width)
        return Parting(end, hyphen=False, kind="letters")

    def _best_first(
        self, fitting: Iterator[Parting], begin: int, behind: int, *, in_the_middle: bool
    ) -> Iterator[Parting]:
        """Yield the places that fit in the order in which they are wanted.

        That is from the last to the first, but for a word that takes two lines: parted near its middle, it
        reads better.
        """
        last_two: list[Parting] = []
        for parting in fitting:
            # The earlier it is parted, the wider is the rest.
            if (
                parting.kind == "language"
                and self._wide(self._shown[parting.place : behind]) <= self._width
            ):
                last_two.append(parting)
                continue
            fitting = chain((parting,), fitting)
            break
        if len(last_two) > 1:
            place = begin + balanced(self._shown[begin:behind], [p.place - begin for p in last_two])
            # What ends its paragraph pushes nothing down.
            ends = behind == len(self._shown) or self._shown[behind] == "\u2028"
            self.could_be_tighter = self.could_be_tighter or not (ends or place == last_two[0].place)
            if in_the_middle:
                last_two.sort(key=lambda parting: parting.place != place)
        yield from last_two
        yield from fitting

    def _span(self, line: QTextLine) -> tuple[int, int]:
        start = line.textStart()
        return self._index[start], self._index[start + line.textLength()]

    def _wide(self, text: str) -> float:
        return _width(text, self._size, self._weight)

    def _unit(self, place: int) -> int:
        return bisect_left(self._index, place)

    def _may_end_at(self, place: int) -> bool:
        if self._finder is None:
            self._finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, self._shown)
        self._finder.setPosition(self._unit(place))
        return self._finder.isAtBoundary()

    def _is_short_beside(self, begin: int, behind: int, hyphen: int, most: int) -> bool:
        """Say whether a hyphen in a word, which ends before a place, has a short part on either side."""
        before = self._shown[begin : hyphen - 1]
        after = self._shown[hyphen:behind]
        for sign in HYPHENS:
            before, after = before.rpartition(sign)[2], after.partition(sign)[0]
        parts = (_AROUND.sub("", part) for part in (before, after))
        return any(part.isalnum() and len(part) <= most for part in parts)

    def _furthest(self, layout: QTextLayout, line: QTextLine) -> int:
        """Let a line have as many letters as fit, and return where it ends then."""
        end = self._span(line)[1]
        behind = word_around(self._shown, end)[1]
        for place in range(end + 1, behind + 1):
            if not layout.isValidCursorPosition(self._unit(place)):
                continue
            self._end_at(layout, line, place, _ANY_WIDTH)
            if line.naturalTextWidth() > self._width + _ROUNDING:
                break
            end = place
        self._end_at(layout, line, end, self._width)
        return end

    def _fitting(self, layout: QTextLayout, line: QTextLine, start: int, end: int) -> Iterator[Parting]:
        """Yield the places up to `end` at which the line, which begins at `start`, fits its width."""
        # PySide gives the place back beside the x.
        left, _ = cast(tuple[float, int], line.cursorToX(self._unit(start)))
        room = {False: self._width + _ROUNDING, True: self._width - self._hyphen + _ROUNDING}
        fits = start
        for parting in partings(self._shown, start, end, self._language):
            unit = self._unit(parting.place)
            if not layout.isValidCursorPosition(unit):
                continue
            if parting.place > fits:
                right, _ = cast(tuple[float, int], line.cursorToX(unit))
                if right - left > room[parting.hyphen]:
                    continue
                if parting.hyphen:
                    # So do all places before it.
                    fits = parting.place
            yield parting

    def _end_at(self, layout: QTextLayout, line: QTextLine, place: int, width: float) -> None:
        """Let a line end before a character, aligned in a width."""
        count, at, end = 0, line.textStart(), self._unit(place)
        # Columns are what Qt counts: an accent is none of its own.
        while at < end:
            at = layout.nextCursorPosition(at)
            count += 1
        line.setNumColumns(count, width)
