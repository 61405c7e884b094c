"""Which size a text takes in a box: the largest of a small scale at which it fits, shared where it can be.

A text fits where its lines do and every word is whole or parted as its language parts it. Nothing else
decides, so what is deleted lets the rest grow back.

All lengths in points on the A3 sheet.
"""

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from bmc_desktop.model.records import Language
from bmc_desktop.text import fonts
from bmc_desktop.text.fonts import Weight
from bmc_desktop.text.lines import break_lines, pitch
from bmc_desktop.text.parting import may_be_address

SCALE: Final = (14, 12, 10, 9, 8, 7)
"""The text sizes of notes, from the largest to the floor."""

_REFERENCE: Final = 100
_PIECES: Final = re.compile(r"\w+[^\w\s]*|[^\w\s]+")
"""What a line may break between, at most: behind signs such as hyphens and slashes."""


@lru_cache(maxsize=2_048)
def largest_size(
    text: str,
    width: float,
    height: float,
    weight: Weight = "Regular",
    scale: tuple[int, ...] = SCALE,
    language: Language | None = None,
) -> int | None:
    """Return the largest size at which the text fits with no word broken, or None if none does.

    With a language, a long word may be parted where that parts it.
    """
    for size in scale:
        if not _may_fit(text, width, height, size, weight, language):
            continue
        if _must_fit(text, width, height, size, weight):
            return size
        lines = break_lines(text, width, size, weight, "centre", language)
        if lines.height <= height + 0.01 and not lines.broken:
            return size
    return None


@lru_cache(maxsize=2_048)
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


def shared_size(sizes: Sequence[int], scale: tuple[int, ...] = SCALE) -> int:
    """Return the size that notes of one kind in a block are drawn at together, given what each could have.

    That is the largest of the scale, or the next where more than half of the notes cannot have that: so
    blocks look alike too. What cannot have the shared size is smaller alone; it shrinks no other note.
    """
    able = sum(size >= scale[0] for size in sizes)
    return scale[0] if 2 * able >= len(sizes) else scale[1]


def _may_fit(
    text: str, width: float, height: float, size: int, weight: Weight, language: Language | None = None
) -> bool:
    """Estimate from word widths whether it is worth breaking the text at a size.

    Errs on the hopeful side by 1 %; scripts that break between any letters are always tried, and words
    that the language or the signs of an address may part.
    """
    factor = size / _REFERENCE * 0.99
    most = int((height + 0.01) / pitch(size))
    if most < 1:
        return False
    if least_height(text, width, size, weight) > height + 0.01:
        return False
    space = _width(" ", weight) * factor
    used = 0
    for pieces in _pieces(text, weight):
        used += 1
        reach = 0.0
        for piece, spaced in pieces:
            if piece < 0:
                return True
            wide = piece * factor
            if wide > width:
                if language is None and not may_be_address(text):
                    return False
                # Parted wherever it suits best, it takes so many lines at least.
                more = int((reach + wide) / width)
                used += more
                reach += wide - more * width
                continue
            gap = space if spaced else 0.0
            if reach and reach + gap + wide > width:
                used += 1
                reach = wide
            else:
                reach += gap + wide if reach else wide
        if used > most:
            return False
    return True


@lru_cache(maxsize=2_048)
def _pieces(text: str, weight: Weight) -> tuple[tuple[tuple[float, bool], ...], ...]:
    """Return for each paragraph its pieces: how wide, at the reference size, and whether behind a space.

    A piece that breaks between any letters has the width -1.
    """
    return tuple(
        tuple(
            (
                -1.0 if max(match[0]) >= "\u2e80" else _width(match[0], weight),
                match.start() > 0 and paragraph[match.start() - 1].isspace(),
            )
            for match in _PIECES.finditer(paragraph)
        )
        for paragraph in text.split("\n")
    )


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


@lru_cache(maxsize=4_096)
def _width(text: str, weight: Weight) -> float:
    # A soft hyphen shows, and takes room, at a line's end only.
    return fonts.metrics(_REFERENCE, weight).horizontalAdvance(text.replace("\u00ad", ""))
