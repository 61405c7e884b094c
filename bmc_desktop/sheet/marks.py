"""The small marks on a note's lower edge: colour mark, star, flags, status, details, votes, amount.

They stand in a strip of their own below the text, aligned, never over it. Coordinates are points relative
to the note's upper left corner.
"""

import math
from collections.abc import Callable
from itertools import product
from typing import Final

from bmc_desktop.model.amounts import PERIOD_WORDS
from bmc_desktop.model.blocks import Rect
from bmc_desktop.model.estimates import sum_words
from bmc_desktop.model.numbers import format_short
from bmc_desktop.model.records import Amount, Colour, Language, Note, Status
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.shapes import Box, Disc, Outline, PathCommand, Shape, Text
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.text.lines import break_lines, pitch

STRIP: Final = 9.0
"""The height of the strip of marks, in points."""

FOOT: Final = 3.0
"""Between the strip and the note's lower edge, in points."""

_EDGE: Final = 5.0
_SIDE: Final = 6.0
"""The side of a flag and of a mark."""

_STARRED: Final = 1.3
"""The star is this much larger than other marks: its points take less of the square."""

_GAP: Final = 2.5
_TEXTS: Final = (7, 6, 5, 4, 3, 2)
"""The sizes of text among the marks, the usual one first."""

_ANY_WIDTH: Final = 2_000.0
"""Wide enough for any amount on one line, in points."""

_SHORTEN_AT: Final = 5
"""Below this size an amount is shortened rather than written still smaller."""

_DOTS: Final = 5
"""So many votes show as dots; more show as a dot and a number."""


def has_marks(note: Note, style: SheetStyle) -> bool:
    """Say whether the note needs the strip."""
    return bool(
        len(note.colours) > 1
        or style.colour_marks
        or note.star
        or note.status
        or note.votes
        or note.amount
        or note.details
    )


def marks(
    note: Note, width: float, height: float, style: SheetStyle, language: Language, currency: str
) -> tuple[Shape, ...]:
    """Return the marks of a note of that width and height, from left to right, the amount at the right.

    Where they find no room they all get smaller together, and the amount shorter.
    """
    if not has_marks(note, style):
        return ()
    middle = height - FOOT - STRIP / 2
    amounts = _amounts(note.amount, language, currency, style.numbers or language)
    for size, amount in product(_TEXTS, amounts):
        items = _items(note, style, size, middle)
        lines = break_lines(amount, _ANY_WIDTH, size, "SemiBold")
        wide = lines.lines[0].width
        gap = _GAP * size / _TEXTS[0]
        needed = sum(item_width + gap for item_width, _ in items) - gap + (wide + gap if amount else 0.0)
        if needed <= width - 2 * _EDGE and (size < _SHORTEN_AT or amount == amounts[0]):
            break
    shapes: list[Shape] = []
    x = _EDGE
    for item_width, draw in items:
        shapes += draw(x)
        x += item_width + gap
    if amount:
        shapes.append(
            Text(lines=lines, x=width - _EDGE - wide, y=middle - pitch(size) / 2, colour=palette.INK)
        )
    return tuple(shapes)


def _amounts(amount: Amount | None, language: Language, currency: str, numbers: Language) -> list[str]:
    """Return an amount as it may stand on a note, from the full form to the shortest."""
    if amount is None:
        return [""]
    mark = PERIOD_WORDS[language][amount.period].mark
    short = format_short(amount.value, numbers)
    return [amount_text(amount, language, currency, numbers), f"{short}{mark}", short]


_Item = tuple[float, Callable[[float], list[Shape]]]
"""The width of a mark, and what draws it at an x."""


def _items(note: Note, style: SheetStyle, size: int, middle: float) -> list[_Item]:
    """Return the marks that stand at the left, as large as suits a text size."""
    scale = size / _TEXTS[0]
    side = _SIDE * scale
    items: list[_Item] = []
    if style.colour_marks:
        items.append((side, lambda x: [colour_mark(note.colour, x, middle - side / 2, side, palette.INK)]))
    if note.star:
        items.append((side * _STARRED, lambda x: [_starred(x, middle, side * _STARRED)]))
    flags = note.colours[1:]
    if flags:
        step = side + 1.5 * scale
        papers = [style.tints.paper[flag] for flag in flags]
        items.append((len(flags) * step - 1.5 * scale, lambda x: _flags(papers, x, middle, side, step)))
    if note.status:
        status = note.status
        items.append((side, lambda x: _status(status, x + side / 2, middle, side / 2)))
    if note.details:
        items.append((side, lambda x: _details(x, middle, side)))
    if note.votes:
        items.append(_votes(note.votes, middle, size))
    return items


def amount_text(amount: Amount, language: Language, currency: str, numbers: Language | None = None) -> str:
    """Return an amount as it stands on a note, e.g. "120 000 kr/år", in the number form of a language."""
    digits = sum_words(amount, numbers or language)
    mark = PERIOD_WORDS[language][amount.period].mark
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


def _starred(x: float, middle: float, side: float) -> Shape:
    """Return the star of a note that stands out: golden, and so no mark of a colour."""
    path = _star(x + side / 2, middle + side * 0.04, side / 2)
    return Outline(path=path, fill=palette.STAR, stroke=palette.INK, line_width=round(side * 0.09, 3))


def _flags(papers: list[str], x: float, y: float, side: float, step: float) -> list[Shape]:
    """Return small squares of further colours."""
    return [
        Box(
            rect=Rect(x + index * step, y - side / 2, side, side),
            fill=paper,
            stroke=palette.INK,
            line_width=0.5,
            radius=1.0,
        )
        for index, paper in enumerate(papers)
    ]


def _status(status: Status, x: float, y: float, r: float) -> list[Shape]:
    """Return the sign of a status: an open ring, a half-filled ring, a tick, a cross."""
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


def _details(x: float, middle: float, side: float) -> list[Shape]:
    """Return three short lines: there is more to read."""
    path: list[PathCommand] = []
    for index, length in enumerate((1.0, 1.0, 0.6)):
        y = middle + (index - 1) * side / 3
        path += [("M", x, y), ("L", x + side * length, y)]
    return [Outline(path=tuple(path), stroke=palette.INK, line_width=0.8)]


def _votes(votes: int, middle: float, size: int) -> _Item:
    """Return a dot per vote, or for many a dot and their number."""
    scale = size / _TEXTS[0]
    radius, step = 1.7 * scale, 4.7 * scale

    def dots(x: float, count: int) -> list[Shape]:
        return [
            Disc(x=x + radius + i * step, y=middle, radius=radius, fill=palette.INK) for i in range(count)
        ]

    if votes <= _DOTS:
        return votes * step - 1.3 * scale, lambda x: dots(x, votes)
    lines = break_lines(str(votes), _ANY_WIDTH, size, "SemiBold")
    left = step + 0.7 * scale

    def number(x: float) -> list[Shape]:
        text = Text(lines=lines, x=x + left, y=middle - pitch(size) / 2, colour=palette.INK)
        return [*dots(x, 1), text]

    return left + lines.lines[0].width, number


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
