"""How the fates of compared notes are drawn: a sign in a disc each, outlines, the arrow of a move.

Never by colour alone: each fate has a sign of its own, and what was dropped is dashed. Lengths in points.
"""

import math
from collections.abc import Mapping
from typing import Final

from bmc_desktop.model.blocks import Rect
from bmc_desktop.model.comparing import Fate
from bmc_desktop.sheet.shapes import Box, Disc, Outline, PathCommand, Shape

FATE_COLOURS: Final[Mapping[Fate, str]] = {
    "new": "#1b7a4b",
    "changed": "#96590a",
    "moved": "#1f5f99",
    "dropped": "#667079",
    "kept": "#667079",
}
"""At least 4.5:1 on white, so that signs and letters can have them."""

BADGE: Final = 5.2
"""The radius of a sign's disc."""

_INWARD: Final = 1.6
"""How far its middle lies within the corner of the note: it covers the edge and no letter."""

_DASH: Final = 4.0
_GAP: Final = 3.0
_AIR: Final = 2.5
"""Between an arrow and what it comes from or points to."""

_HEAD: Final = 6.0
_BEND: Final = 0.12


def badge(fate: Fate, x: float, y: float, radius: float = BADGE) -> tuple[Shape, ...]:
    """Return the sign of a fate around a point; a note that was kept has none."""
    if fate == "kept":
        return ()
    disc = Disc(x=x, y=y, radius=radius, fill=FATE_COLOURS[fate], stroke="#ffffff", line_width=0.7)
    return disc, Outline(path=_sign(fate, x, y, radius * 0.5), stroke="#ffffff", line_width=radius * 0.27)


def badges(fates: tuple[Fate, ...]) -> tuple[Shape, ...]:
    """Return the signs at a note's upper left corner, relative to it."""
    shapes: tuple[Shape, ...] = ()
    for place, fate in enumerate(fates):
        shapes += badge(fate, _INWARD + place * 2 * BADGE, _INWARD)
    return shapes


def ring(width: float, height: float, fate: Fate, radius: float) -> Shape:
    """Return the outline around a note of a fate."""
    rect = Rect(-0.3, -0.3, width + 0.6, height + 0.6)
    return Box(rect=rect, stroke=FATE_COLOURS[fate], line_width=1.2, radius=radius)


def dashed(rect: Rect, fate: Fate) -> Shape:
    """Return a dashed outline: something was here."""
    path: list[PathCommand] = []
    corners = ((rect.x, rect.y), (rect.x, rect.bottom), (rect.x, rect.y), (rect.right, rect.y))
    for along, (x, y) in zip((True, True, False, False), corners, strict=True):
        length = rect.width if along else rect.height
        # As many whole dashes as there is room for, so that all corners look alike.
        count = max(1, round((length + _GAP) / (_DASH + _GAP)))
        dash = (length + _GAP) / count - _GAP
        for step in range(count):
            start = step * (dash + _GAP)
            end = start + dash
            path.append(("M", x + start, y) if along else ("M", x, y + start))
            path.append(("L", x + end, y) if along else ("L", x, y + end))
    return Outline(path=_rounded(path), stroke=FATE_COLOURS[fate], line_width=0.8)


def arrow(source: Rect, target: Rect, *, faint: bool) -> tuple[Shape, ...]:
    """Return a calm arrow from one place to another, on the sheet; thinner where there are many."""
    start, end = _middle(source), _middle(target)
    length = math.dist(start, end)
    if length < 1.0:
        return ()
    bend = (-(end[1] - start[1]) * _BEND, (end[0] - start[0]) * _BEND)
    # Bent upwards, whichever way it goes, so that arrows there and back do not lie on each other.
    if bend[1] > 0:
        bend = (-bend[0], -bend[1])
    turn = ((start[0] + end[0]) / 2 + bend[0], (start[1] + end[1]) / 2 + bend[1])
    begin, tip = _edge(source, start, turn), _edge(target, end, turn)
    one = (begin[0] + (turn[0] - begin[0]) * 2 / 3, begin[1] + (turn[1] - begin[1]) * 2 / 3)
    other = (tip[0] + (turn[0] - tip[0]) * 2 / 3, tip[1] + (turn[1] - tip[1]) * 2 / 3)
    line: list[PathCommand] = [("M", *begin), ("C", *one, *other, *tip)]
    angle = math.atan2(tip[1] - other[1], tip[0] - other[0])
    for side in (2.6, -2.6):
        barb = (tip[0] + _HEAD * math.cos(angle + side), tip[1] + _HEAD * math.sin(angle + side))
        line += [("M", *barb), ("L", *tip)]
    path = _rounded(line)
    if faint:
        return (Outline(path=path, stroke=FATE_COLOURS["moved"], line_width=0.6),)
    # A white edge keeps it legible where it runs over notes.
    return (
        Outline(path=path, stroke="#ffffff", line_width=2.4),
        Outline(path=path, stroke=FATE_COLOURS["moved"], line_width=1.2),
    )


def faded(colour: str, share: float = 0.3) -> str:
    """Return a colour thinned with white; `share` is how much of it is left."""
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * share):02x}" for part in parts)


def _sign(fate: Fate, x: float, y: float, r: float) -> tuple[PathCommand, ...]:
    """Return plus, wave, arrow or minus within a radius."""
    level: tuple[PathCommand, ...] = (("M", x - r, y), ("L", x + r, y))
    match fate:
        case "new":
            return (*level, ("M", x, y - r), ("L", x, y + r))
        case "changed":
            return (
                ("M", x - r, y + 0.35 * r),
                ("C", x - 0.5 * r, y - 1.2 * r, x + 0.5 * r, y + 1.2 * r, x + r, y - 0.35 * r),
            )
        case "moved":
            tip: tuple[PathCommand, ...] = (
                ("M", x + 0.25 * r, y - 0.7 * r),
                ("L", x + r, y),
                ("L", x + 0.25 * r, y + 0.7 * r),
            )
            return (*level, *tip)
        case _:
            return level


def _middle(rect: Rect) -> tuple[float, float]:
    return rect.x + rect.width / 2, rect.y + rect.height / 2


def _edge(rect: Rect, middle: tuple[float, float], towards: tuple[float, float]) -> tuple[float, float]:
    """Return where the way from the middle leaves a rectangle, a little beyond its edge."""
    dx, dy = towards[0] - middle[0], towards[1] - middle[1]
    across = (rect.width / 2 + _AIR) / abs(dx) if dx else math.inf
    down = (rect.height / 2 + _AIR) / abs(dy) if dy else math.inf
    share = min(across, down, 1.0)
    return middle[0] + dx * share, middle[1] + dy * share


def _rounded(path: list[PathCommand]) -> tuple[PathCommand, ...]:
    return tuple((letter, *(round(number, 2) for number in numbers)) for letter, *numbers in path)  # type: ignore[misc]
