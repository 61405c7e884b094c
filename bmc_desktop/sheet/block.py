"""A block on the sheet: frame, number, title, icon, and its hint and questions. Lengths in points."""

from typing import Final

from bmc_desktop.content import BlockText
from bmc_desktop.model.blocks import FRAMES, PADDING, PARKING_LOT, TITLE_HEIGHT, BlockId, Rect, number
from bmc_desktop.sheet import icons, palette
from bmc_desktop.sheet.plans import BlockPlan
from bmc_desktop.sheet.shapes import Box, Disc, Shape, Text
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.text.fit import largest_size, shortened
from bmc_desktop.text.lines import Lines, break_lines, pitch

ICONS: Final[dict[BlockId, str]] = {
    "customer_segments": "users",
    "value_propositions": "gift",
    "channels": "truck",
    "customer_relationships": "heart",
    "revenue_streams": "coins",
    "key_resources": "boxes",
    "key_activities": "activity",
    "key_partners": "handshake",
    "cost_structure": "tag",
    "parking_lot": "inbox",
}

_TITLE_SIZES: Final = (12, 11, 10, 9, 8, 7)
_TWO_LINES: Final = (9, 8, 7)
"""The sizes of a title that needs two lines."""

_DISC: Final = 7.5
_ICON: Final = 15.0
_GAP: Final = 6.0
_HELP: Final = 12.0
_HINT: Final = 9
_QUESTION: Final = 8


def plan_block(
    block: BlockId, title: str, words: BlockText, style: SheetStyle, *, empty: bool
) -> BlockPlan:
    """Return a block ready to draw; its hint shows while it is empty, or always if the style says so."""
    frame = FRAMES[block]
    parked = block == PARKING_LOT
    tints = style.tints
    ink = style.desk_ink if parked else tints.frame
    middle = frame.y + TITLE_HEIGHT / 2 + 1.0
    shapes: list[Shape] = [
        Box(
            rect=frame,
            fill=style.tray,
            stroke=tints.edge,
            line_width=tints.edge_line,
            radius=4.0,
        )
        if parked
        else Box(rect=frame, stroke=ink, line_width=tints.frame_line)
    ]
    x = frame.x + PADDING
    if not parked:
        digit = break_lines(str(number(block)), 2 * _DISC, 9, "Bold", "centre")
        shapes.append(Disc(x=x + _DISC, y=middle, radius=_DISC, fill=tints.frame))
        shapes.append(Text(lines=digit, x=x, y=middle - pitch(9) / 2, colour=palette.SHEET))
        x += 2 * _DISC + _GAP
    icon_x = frame.right - PADDING - _ICON
    width = help_rect(block).x - _GAP - x
    lines = _title_lines(title, width)
    shapes.append(Text(lines=lines, x=x, y=middle - lines.height / 2, colour=ink))
    shapes.append(icons.placed(ICONS[block], icon_x, middle - _ICON / 2, _ICON, ink))
    shown = empty or style.questions == "always"
    return BlockPlan(
        block=block,
        frame=frame,
        title=title,
        title_rect=Rect(frame.x, frame.y, frame.width, TITLE_HEIGHT),
        shapes=tuple(shapes),
        hint=_hint(block, words, style, at_foot=not empty) if shown else (),
    )


def _title_lines(title: str, width: float) -> Lines:
    """Return a title on one line as large as it fits, else on two; shortened only if that is too long."""
    size = largest_size(title, width, pitch(_TITLE_SIZES[0]), "SemiBold", _TITLE_SIZES)
    if size is not None and len(break_lines(title, width, size, "SemiBold").lines) == 1:
        return break_lines(title, width, size, "SemiBold")
    high = 2 * pitch(_TWO_LINES[0])
    size = largest_size(title, width, high, "SemiBold", _TWO_LINES) or _TWO_LINES[-1]
    return break_lines(shortened(title, width, high, size, "SemiBold"), width, size, "SemiBold")


def help_rect(block: BlockId) -> Rect:
    """Return where the "?" stands on the screen, left of the block's icon; it is never printed."""
    frame = FRAMES[block]
    x = frame.right - PADDING - _ICON - _GAP - _HELP
    return Rect(x, frame.y + TITLE_HEIGHT / 2 + 1.0 - _HELP / 2, _HELP, _HELP)


def _hint(block: BlockId, words: BlockText, style: SheetStyle, *, at_foot: bool) -> tuple[Shape, ...]:
    """Return the hint and the questions below it; at the block's foot when notes need its upper part."""
    frame = FRAMES[block]
    ink = style.desk_ink if block == PARKING_LOT else style.tints.quiet
    x = frame.x + PADDING + 2.0
    width = frame.width - 2 * (PADDING + 2.0)
    hint = break_lines(words.hint, width, _HINT, "Medium")
    questions = [break_lines(question, width - 9.0, _QUESTION) for question in words.questions]
    height = hint.height + sum(q.height + 3.0 for q in questions) + 4.0
    y = frame.bottom - PADDING - height if at_foot else frame.y + TITLE_HEIGHT + 3.0
    shapes: list[Shape] = [Text(lines=hint, x=x, y=y, colour=ink)]
    y += hint.height + 5.0
    for question in questions:
        dot = y + pitch(_QUESTION) / 2
        shapes.append(Disc(x=x + 2.0, y=dot, radius=1.2, fill=ink))
        shapes.append(Text(lines=question, x=x + 9.0, y=y, colour=ink))
        y += question.height + 3.0
    return tuple(shapes)
