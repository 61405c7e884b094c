"""What stands above and below the blocks: title line, organisation, date, version, legend, credit line."""

from typing import Final

from bmc_desktop import content
from bmc_desktop.model.blocks import FOOTER, HEADER, Rect
from bmc_desktop.model.records import COLOURS, Colour
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.marks import colour_mark
from bmc_desktop.sheet.plans import HeadPlan
from bmc_desktop.sheet.shapes import Box, Shape, Text
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.text.fit import largest_size, shortened
from bmc_desktop.text.lines import break_lines, pitch

_TITLE_SIZES: Final = (24, 22, 20, 18, 16, 14, 12, 10)
_SEVERAL_LINES: Final = (14, 12, 10, 9, 8, 7)
_META: Final = 9
_LEGEND: Final = 9
_ONE_LINE: Final = (9, 8, 7, 6)
"""The sizes of what has one line only, at the right; what is longer still is shortened."""

_SHARE: Final = 0.62
"""The part of the header's width that is for what stands at the right."""

_CREDIT: Final = 7
_SWATCH: Final = 9.0
_SPACE: Final = 24.0
"""The least space between the title and what stands at the right."""


_BESIDE: Final = 1.0
"""Qt wants up to one pixel, which is a point, beside the last letter of a line."""

_ANY_WIDTH: Final = 20_000.0
"""Wide enough for any meaning on one line, in points."""


def title_of(workshop: Workshop, canvas_id: str) -> str:
    """Return the title line of a canvas: the workshop's title, and its own where there are several."""
    title = workshop.details.title
    canvas = workshop.canvases[canvas_id]
    if len(workshop.canvases) == 1:
        return title
    name = content.canvas_title(canvas, workshop.details.language)
    return f"{title} – {name}" if title else name


def plan_head(workshop: Workshop, canvas_id: str, style: SheetStyle) -> HeadPlan:
    """Return the head and the foot of a canvas's sheet ready to draw."""
    right, left_edge = _right_side(workshop, style)
    header: list[Shape] = []
    title = title_of(workshop, canvas_id)
    if title:
        width = left_edge - _SPACE - HEADER.x
        size = largest_size(title, width, pitch(24), "SemiBold", _TITLE_SIZES)
        if size is None:
            size = (
                largest_size(title, width, HEADER.height, "SemiBold", _SEVERAL_LINES) or _SEVERAL_LINES[-1]
            )
            title = shortened(title, width, HEADER.height, size, "SemiBold")
        lines = break_lines(title, width, size, "SemiBold")
        y = HEADER.y + (HEADER.height - lines.height) / 2
        header.append(Text(lines=lines, x=HEADER.x, y=y, colour=palette.INK))
    header += right
    credit = break_lines(content.CREDIT, FOOTER.width, _CREDIT, "Regular", "right")
    footer = Text(lines=credit, x=FOOTER.x, y=FOOTER.y + 2.0, colour=palette.QUIET)
    return HeadPlan(header=tuple(header), footer=(footer,))


def _right_side(workshop: Workshop, style: SheetStyle) -> tuple[list[Shape], float]:
    """Return the shapes at the right of the header and the x where they begin, in points."""
    details = workshop.details
    words = content.of(details.language).sheet
    facts = [details.organisation]
    if details.date:
        facts.append(content.format_date(details.date, details.language))
    facts.append(details.place)
    if details.version:
        facts.append(f"{words.version} {details.version}")
    meta = "   ·   ".join(fact for fact in facts if fact)
    shapes: list[Shape] = []
    edge = HEADER.right
    entries = [(colour, workshop.legend[colour].text) for colour in COLOURS if colour in workshop.legend]
    y = HEADER.y + (5.0 if entries else (HEADER.height - pitch(_META)) / 2)
    if meta:
        width = HEADER.width * _SHARE
        size = largest_size(meta, width, pitch(_META), "Regular", _ONE_LINE) or _ONE_LINE[-1]
        meta = shortened(meta, width, pitch(size), size)
        lines = break_lines(meta, width, size, "Regular", "right")
        shapes.append(Text(lines=lines, x=HEADER.right - width, y=y, colour=palette.QUIET))
        edge = HEADER.right - max(line.width for line in lines.lines)
    if entries:
        legend, start = _legend(entries, style, y + (pitch(_META) + 6.0 if meta else 4.0))
        shapes += legend
        edge = min(edge, start)
    return shapes, edge


def _legend(entries: list[tuple[Colour, str]], style: SheetStyle, y: float) -> tuple[list[Shape], float]:
    """Return the legend in one row that ends at the right edge, its letters as large as the row allows."""
    room = HEADER.width * _SHARE - len(entries) * (_SWATCH + 4.0) - (len(entries) - 1) * 12.0
    for size in _ONE_LINE:
        widths = [
            break_lines(text, _ANY_WIDTH, size, "Medium").lines[0].width + _BESIDE for _, text in entries
        ]
        if sum(widths) <= room:
            break
    most = _fair_share(widths, room)
    widths = [min(width, most) for width in widths]
    start = x = HEADER.right - (HEADER.width * _SHARE - room) - sum(widths)
    shapes: list[Shape] = []
    middle = y + pitch(_LEGEND) / 2
    for (colour, text), width in zip(entries, widths, strict=True):
        swatch = Rect(x, middle - _SWATCH / 2, _SWATCH, _SWATCH)
        shapes.append(
            Box(
                rect=swatch,
                fill=style.tints.paper[colour],
                stroke=style.tints.edge or palette.NOTE_EDGE,
                line_width=0.5,
                radius=1.5,
            )
        )
        if style.colour_marks:
            shapes.append(colour_mark(colour, x + 1.75, middle - 2.75, 5.5, palette.INK))
        x += _SWATCH + 4.0
        text = shortened(text, width, pitch(size), size, "Medium")
        lines = break_lines(text, width, size, "Medium")
        shapes.append(Text(lines=lines, x=x, y=middle - pitch(size) / 2, colour=palette.INK))
        x += width + 12.0
    return shapes, start


def _fair_share(widths: list[float], room: float) -> float:
    """Return the most that each may have so that all find room; what short ones leave, long ones get."""
    left, waiting = room, sorted(widths)
    while waiting and waiting[0] <= left / len(waiting):
        left -= waiting.pop(0)
    return left / len(waiting) if waiting else room
