"""Break a text into lines: the one function whose lines both the canvas and the poster draw.

All lengths in points. Lines stand at an even pitch whatever fonts their characters need.
"""

from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from bmc_desktop.text import fonts
from bmc_desktop.text.counting import indices
from bmc_desktop.text.fonts import Weight
from bmc_desktop.text.threads import kept_per_thread

PITCH: Final = 1.22
"""From baseline to baseline, as a multiple of the text size."""

Alignment = Literal["left", "centre", "right"]

_ALIGNMENTS: Final = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}

_HYPHENS: Final = "-\u2010"


class Line(NamedTuple):
    """A line as it stands: its text, where it begins in the whole text, and its place in points.

    `start` counts characters as Python does; Qt's layout counts in UTF-16 units, of which an emoji takes
    two. `x` and `baseline` are relative to the upper left corner of the text box; `width` is the width of
    what is drawn, without spaces at the end.
    """

    text: str
    start: int
    x: float
    baseline: float
    width: float


class Lines(NamedTuple):
    """A text broken into lines. `height` is the sum of the pitches.

    `layout` is Qt's layout of the same lines, for painting and for the places of glyphs; its line n is
    `lines[n]`. `broken` tells that a word was too wide and had to be broken inside.
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
    text: str, width: float, size: int, weight: Weight = "Regular", align: Alignment = "left"
) -> Lines:
    """Break a text into lines no wider than `width` at a size; both in points.

    Breaks at spaces and after hyphens, but not behind a hyphen that follows one or two letters
    ("e-post"); a word wider than the line is broken inside. An empty text has one empty line.
    """
    option = QTextOption(_ALIGNMENTS[align])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    shown = text.replace("\n", "\u2028")
    index = indices(shown)
    layout = QTextLayout(shown, fonts.font(size, weight))
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    step = pitch(size)
    metrics = fonts.metrics(size, weight)
    # The letters' own height is centred in the pitch, so that text looks centred in its box.
    first = (step - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    lines: list[Line] = []
    broken = False
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = index[line.textStart()], index[line.textStart() + line.textLength()]
        shorter = _without_short_prefix(shown, start, end)
        if shorter is not None:
            line.setNumColumns(_clusters(layout, line.textStart(), index.index(shorter)), width)
            end = index[line.textStart() + line.textLength()]
        baseline = first + len(lines) * step
        line.setPosition(QPointF(0.0, baseline - line.ascent()))
        drawn = line.naturalTextRect()
        part = shown[start:end].rstrip("\u2028 ")
        # Qt's natural width allows for letters that lean over their own end, which none here do.
        wide = min(drawn.width(), line.horizontalAdvance())
        lines.append(Line(part, start, drawn.x(), baseline, wide))
        broken = broken or _breaks_word(shown, end)
    layout.endLayout()
    return Lines(text, size, weight, tuple(lines), width, len(lines) * step, broken, layout)


def _clusters(layout: QTextLayout, start: int, end: int) -> int:
    """Return how many columns Qt counts between two places: an accent is none of its own."""
    count = 0
    while start < end:
        start = layout.nextCursorPosition(start)
        count += 1
    return count


def _without_short_prefix(text: str, start: int, end: int) -> int | None:
    """Return an earlier end for a line that would part "e-" from "post", or None if it is fine."""
    if end >= len(text) or end < 2 or text[end - 1] not in _HYPHENS or text[end].isspace():
        return None
    before = end - 2
    while before > start and not text[before].isspace():
        before -= 1
    prefix = end - 2 - before
    if before > start and 1 <= prefix <= 2 and text[before + 1 : end - 1].isalpha():
        return before + 1
    return None


def _breaks_word(text: str, end: int) -> bool:
    if not 0 < end < len(text):
        return False
    left, right = text[end - 1], text[end]
    # Letters beyond the alphabets (ideographs, syllables) break anywhere by right.
    return left.isalnum() and right.isalnum() and left < "\u2e80" and right < "\u2e80"
