"""The small marks on a note's lower edge: flags, colour mark, status, votes, details, amount.

They stand in a strip of their own below the text, aligned, never over it. Coordinates are points relative
to the note's upper left corner.
"""

import math
from typing import Final

from bmc_desktop import content
from bmc_desktop.model.blocks import Rect
from bmc_desktop.model.records import Amount, Colour, Language, Note, Status
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.shapes import Box, Disc, Outline, PathCommand, Shape, Text
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.text.fonts import metrics
from bmc_desktop.text.lines import break_lines, pitch

STRIP: Final = 9.0
"""The height of the strip of marks, in points."""

_EDGE: Final = 5.0
_SIDE: Final = 6.0
"""The side of a flag and of a mark."""

_GAP: Final = 2.5
_TEXT: Final = 7
_DOTS: Final = 5
"""So many votes show as dots; more show as a dot and a number."""


def has_marks(note: Note, style: SheetStyle) -> bool:
    """Say whether the note needs the strip."""
    return bool(
        len(note.colours) > 1
        or style.colour_marks
        or note.status
        or note.votes
        or note.amount
        or note.details
    )


def marks(
    note: Note, width: float, height: float, style: SheetStyle, language: Language, currency: str
) -> tuple[Shape, ...]:
    """Return the marks of a note of that width and height, from left to right, the amount at the right."""
    if not has_marks(note, style):
        return ()
    middle = height - 3.0 - STRIP / 2
    shapes: list[Shape] = []
    right = width - _EDGE
    if note.amount:
        text = amount_text(note.amount, language, currency)
        lines = break_lines(text, metrics(_TEXT, "SemiBold").horizontalAdvance(text) + 1, _TEXT, "SemiBold")
        right -= lines.lines[0].width
        shapes.append(Text(lines=lines, x=right, y=middle - pitch(_TEXT) / 2, colour=palette.INK))
        right -= _GAP
    x = _EDGE
    if style.colour_marks:
        shapes.append(colour_mark(note.colour, x, middle - _SIDE / 2, _SIDE, palette.INK))
        x += _SIDE + _GAP
    for colour in note.colours[1:]:
        if x + _SIDE > right:
            break
        box = Rect(x, middle - _SIDE / 2, _SIDE, _SIDE)
        shapes.append(
            Box(rect=box, fill=palette.PAPER[colour], stroke=palette.INK, line_width=0.5, radius=1.0)
        )
        x += _SIDE + 1.5
    if len(note.colours) > 1:
        x += _GAP - 1.5
    if note.status and x + _SIDE <= right:
        shapes += _status(note.status, x + _SIDE / 2, middle)
        x += _SIDE + _GAP
    if note.details and x + _SIDE <= right:
        shapes += _details(x, middle)
        x += _SIDE + _GAP
    if note.votes:
        shapes += _votes(note.votes, x, middle, right)
    return tuple(shapes)


def amount_text(amount: Amount, language: Language, currency: str) -> str:
    """Return an amount as it stands on a note, e.g. "120 000 kr/år", in the language's number form."""
    group, point = {"en": (",", "."), "nb": ("\u00a0", ","), "da": (".", ","), "de": (".", ",")}[language]
    value = amount.value
    digits = f"{value:,.0f}" if value == round(value) else f"{value:,.2f}"
    digits = digits.replace(",", "\0").replace(".", point).replace("\0", group)
    mark = content.of(language).periods[amount.period].mark
    unit = f"\u00a0{currency}" if currency else ""
    return f"{digits}{unit}{mark}"


def colour_mark(colour: Colour, x: float, y: float, side: float, ink: str) -> Shape:
    """Return the shape that stands for a colour, for eyes that do not tell colours apart.

    In the order of `COLOURS`: ● ▲ ■ ◆ ★ ✚ ⬟ ☾.
    """
    cx, cy, r = x + side / 2, y + side / 2, side / 2
    match colour:
        case "white":
            return Disc(x=cx, y=cy, radius=r * 0.9, fill=ink)
        case "yellow":
            path = _polygon(cx, cy + r * 0.2, r * 1.1, 3)
        case "orange":
            path = _polygon(cx, cy, r * 1.15, 4, turn=45)
        case "red":
            path = _polygon(cx, cy, r * 1.1, 4)
        case "pink":
            path = _star(cx, cy, r * 1.15)
        case "violet":
            path = _cross(cx, cy, r)
        case "blue":
            path = _polygon(cx, cy, r * 1.05, 5)
        case "green":
            path = _moon(cx, cy, r)
    return Outline(path=path, fill=ink)


def _status(status: Status, x: float, y: float) -> list[Shape]:
    """Return the sign of a status: an open ring, a half-filled ring, a tick, a cross."""
    r = _SIDE / 2
    ring = Disc(x=x, y=y, radius=r - 0.4, fill="#ffffff", stroke=palette.INK, line_width=0.8)
    if status == "assumption":
        return [ring]
    if status == "testing":
        k = (r - 0.4) * 0.5522847498
        half: tuple[PathCommand, ...] = (
            ("M", x, y - r + 0.4),
            ("C", x - k, y - r + 0.4, x - r + 0.4, y - k, x - r + 0.4, y),
            ("C", x - r + 0.4, y + k, x - k, y + r - 0.4, x, y + r - 0.4),
            ("Z",),
        )
        return [ring, Outline(path=half, fill=palette.INK)]
    disc = Disc(x=x, y=y, radius=r, fill=palette.INK)
    s = r * 0.45
    if status == "confirmed":
        tick: tuple[PathCommand, ...] = (
            ("M", x - s * 1.1, y),
            ("L", x - s * 0.2, y + s),
            ("L", x + s * 1.2, y - s),
        )
        return [disc, Outline(path=tick, stroke="#ffffff", line_width=0.8)]
    cross: tuple[PathCommand, ...] = (
        ("M", x - s, y - s),
        ("L", x + s, y + s),
        ("M", x + s, y - s),
        ("L", x - s, y + s),
    )
    return [disc, Outline(path=cross, stroke="#ffffff", line_width=0.8)]


def _details(x: float, middle: float) -> list[Shape]:
    """Return three short lines: there is more to read."""
    path: list[PathCommand] = []
    for index, length in enumerate((1.0, 1.0, 0.6)):
        y = middle + (index - 1) * 2.0
        path += [("M", x, y), ("L", x + _SIDE * length, y)]
    return [Outline(path=tuple(path), stroke=palette.INK, line_width=0.8)]


def _votes(votes: int, x: float, middle: float, right: float) -> list[Shape]:
    radius = 1.7
    pitch_of_dots = 2 * radius + 1.3
    if votes <= _DOTS and x + votes * pitch_of_dots <= right:
        return [
            Disc(x=x + radius + i * pitch_of_dots, y=middle, radius=radius, fill=palette.INK)
            for i in range(votes)
        ]
    text = str(votes)
    lines = break_lines(text, 60.0, _TEXT, "SemiBold")
    return [
        Disc(x=x + radius, y=middle, radius=radius, fill=palette.INK),
        Text(lines=lines, x=x + pitch_of_dots + 0.7, y=middle - pitch(_TEXT) / 2, colour=palette.INK),
    ]


def _polygon(cx: float, cy: float, r: float, sides: int, turn: float = 0.0) -> tuple[PathCommand, ...]:
    return _through(
        [
            (cx + r * math.sin(a), cy - r * math.cos(a))
            for a in (math.radians(turn + i * 360 / sides) for i in range(sides))
        ]
    )


def _star(cx: float, cy: float, r: float) -> tuple[PathCommand, ...]:
    points = []
    for i in range(10):
        a = math.radians(i * 36)
        reach = r if i % 2 == 0 else r * 0.42
        points.append((cx + reach * math.sin(a), cy - reach * math.cos(a)))
    return _through(points)


def _cross(cx: float, cy: float, r: float) -> tuple[PathCommand, ...]:
    t = r * 0.38
    corners = [(-t, -r), (t, -r), (t, -t), (r, -t), (r, t), (t, t), (t, r), (-t, r), (-t, t), (-r, t)]
    corners += [(-r, -t), (-t, -t)]
    return _through([(cx + x, cy + y) for x, y in corners])


def _moon(cx: float, cy: float, r: float) -> tuple[PathCommand, ...]:
    return (
        ("M", cx + r * 0.35, cy - r),
        ("C", cx - r * 1.2, cy - r * 0.9, cx - r * 1.2, cy + r * 0.9, cx + r * 0.35, cy + r),
        ("C", cx - r * 0.45, cy + r * 0.5, cx - r * 0.45, cy - r * 0.5, cx + r * 0.35, cy - r),
        ("Z",),
    )


def _through(points: list[tuple[float, float]]) -> tuple[PathCommand, ...]:
    first, *rest = points
    lines: list[PathCommand] = [("L", round(x, 3), round(y, 3)) for x, y in rest]
    return (("M", round(first[0], 3), round(first[1], 3)), *lines, ("Z",))
