"""Which size a text takes in a box: the largest of a small scale at which it fits, shared where it can be.

All lengths in points on the A3 sheet.
"""

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from bmc_desktop.text import fonts
from bmc_desktop.text.fonts import Weight
from bmc_desktop.text.lines import break_lines, pitch

SCALE: Final = (14, 12, 10, 9, 8, 7)
"""The text sizes of notes, from the largest to the floor."""

CALM: Final = 9
"""Notes of a block are not drawn together below this size; a long note alone goes smaller."""

_REFERENCE: Final = 100
_PIECES: Final = re.compile(r"\w+[^\w\s]*|[^\w\s]+")
"""What a line may break between, at most: behind signs such as hyphens and slashes."""


@lru_cache(maxsize=4_096)
def largest_size(
    text: str, width: float, height: float, weight: Weight = "Regular", scale: tuple[int, ...] = SCALE
) -> int | None:
    """Return the largest size at which the text fits with no word broken, or None if none does."""
    for size in scale:
        if not _may_fit(text, width, height, size, weight):
            continue
        if _must_fit(text, width, height, size, weight):
            return size
        lines = break_lines(text, width, size, weight, "centre")
        if lines.height <= height + 0.01 and not lines.broken:
            return size
    return None


@lru_cache(maxsize=4_096)
def least_height(text: str, width: float, size: int, weight: Weight = "Regular") -> float:
    """Return a height in points that the text needs at least: quick, where breaking it would take long."""
    lines = text.count("\n") + 1
    written = _width(text.replace("\n", " ").replace(" ", ""), weight) * size / _REFERENCE * 0.99
    return max(lines, math.ceil(written / width)) * pitch(size)


def shortened(text: str, width: float, height: float, size: int, weight: Weight = "Regular") -> str:
    """Return the text, or as much of its beginning as fits at a size, with "…" for the rest."""
    if break_lines(text, width, size, weight).height <= height + 0.01:
        return text
    low, high = 0, len(text)
    while high - low > 1:
        middle = (low + high) // 2
        part = text[:middle].rstrip() + "…"
        if break_lines(part, width, size, weight).height <= height + 0.01:
            low = middle
        else:
            high = middle
    return text[:low].rstrip() + "…"


def shared_size(sizes: Sequence[int]) -> int:
    """Return the size that notes of one kind in a block are drawn together at, given what each could have.

    It is the smallest among them, not counting the quarter of the notes with the longest texts, and no
    less than `CALM`: one long note does not shrink the others.
    """
    if not sizes:
        return SCALE[0]
    ordered = sorted(sizes)
    return max(ordered[len(ordered) // 4], CALM)


def _may_fit(text: str, width: float, height: float, size: int, weight: Weight) -> bool:
    """Estimate from word widths whether it is worth breaking the text at a size.

    Errs on the hopeful side by 1 %; scripts that break between any letters are always tried.
    """
    factor = size / _REFERENCE * 0.99
    most = int((height + 0.01) / pitch(size))
    if most < 1:
        return False
    if least_height(text, width, size, weight) > height + 0.01:
        return False
    space = _width(" ", weight) * factor
    used = 0
    for paragraph in text.split("\n"):
        used += 1
        reach = 0.0
        for match in _PIECES.finditer(paragraph):
            piece = match[0]
            if max(piece) >= "\u2e80":
                return True
            wide = _width(piece, weight) * factor
            if wide > width:
                return False
            gap = space if match.start() and paragraph[match.start() - 1].isspace() else 0.0
            if reach and reach + gap + wide > width:
                used += 1
                reach = wide
            else:
                reach += gap + wide if reach else wide
        if used > most:
            return False
    return True


def _must_fit(text: str, width: float, height: float, size: int, weight: Weight) -> bool:
    """Say whether the text fits for certain, so that it need not be broken to know.

    Errs on the doubtful side by 1 %, breaks between words only, and knows single spaces only. Qt wants up
    to one pixel, which is a point, beside the last letter of a line.
    """
    width -= 1.0
    if not text or max(text) >= "\u2e80":
        return False
    factor = size / _REFERENCE * 1.01
    space = _width(" ", weight) * factor
    used = 0
    for paragraph in text.split("\n"):
        used += 1
        reach = -space
        words = paragraph.split()
        if " ".join(words) != paragraph.rstrip(" "):
            return False
        for word in words:
            wide = _width(word, weight) * factor
            if wide > width:
                return False
            if reach + space + wide > width:
                used += 1
                reach = wide
            else:
                reach += space + wide
    return used * pitch(size) <= height + 0.01


@lru_cache(maxsize=8_192)
def _width(text: str, weight: Weight) -> float:
    return fonts.metrics(_REFERENCE, weight).horizontalAdvance(text)
