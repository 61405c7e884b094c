"""A group on the sheet: a thin line around its notes in each block, its title in it. Lengths in points."""

from collections.abc import Iterable
from typing import Final

from bmc_desktop.model.blocks import PARKING_LOT, BlockId, Rect
from bmc_desktop.model.records import Group
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.icons import rounded
from bmc_desktop.sheet.plans import GroupPlan, NotePlan
from bmc_desktop.sheet.shapes import Box, Outline, PathCommand, Shape, Text
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.text.fit import shortened
from bmc_desktop.text.lines import break_lines, pitch

_REACH: Final = 3.5
"""From the notes to the line around them; two of them fit side by side into the gap of a grid."""

_RADIUS: Final = 4.0
_LINE: Final = 0.7
_TITLE: Final = 7
_INDENT: Final = 20.0
"""From the left end of the line to the title in it, which so keeps clear of the block's number."""

_SINK: Final = 1.0
"""So far the title's box reaches below the notes' upper edge: its letters stand above it, in the gap."""

_BREATH: Final = 2.5
"""Between the title and the line on either side of it."""

_BESIDE: Final = 1.0
"""Qt wants up to one pixel, which is a point, beside the last letter of a line."""

GroupKey = tuple[str, BlockId]
"""A group, and the block in which some of its notes lie."""


def plan_groups(
    workshop: Workshop, notes: Iterable[NotePlan], style: SheetStyle
) -> dict[GroupKey, GroupPlan]:
    """Return the groups that notes belong to ready to draw, one plan for each block they have notes in."""
    if not workshop.groups:
        return {}
    members: dict[GroupKey, list[NotePlan]] = {}
    for plan in notes:
        if plan.note.group is not None:
            members.setdefault((plan.note.group, plan.note.block), []).append(plan)
    return {
        (group, block): _plan(workshop.groups[group], block, plans, style)
        for (group, block), plans in members.items()
    }


def _plan(group: Group, block: BlockId, plans: list[NotePlan], style: SheetStyle) -> GroupPlan:
    left, top = min(p.rect.x for p in plans) - _REACH, min(p.rect.y for p in plans) - _REACH
    right, bottom = max(p.rect.right for p in plans) + _REACH, max(p.rect.bottom for p in plans) + _REACH
    rect = Rect(left, top, right - left, bottom - top)
    ink = style.desk_ink if block == PARKING_LOT else style.tints.quiet
    shapes: list[Shape]
    if group.title:
        room = rect.width - _INDENT - _BREATH - _RADIUS - _BESIDE
        words = shortened(group.title, room, pitch(_TITLE), _TITLE, "Medium")
        lines = break_lines(words, room, _TITLE, "Medium")
        y = top + _REACH - pitch(_TITLE) + _SINK
        at = Rect(left + _INDENT, y, lines.lines[0].width, pitch(_TITLE))
        shapes = [
            Outline(path=_open(rect, at), stroke=ink, line_width=_LINE),
            Text(lines=lines, x=at.x, y=at.y, colour=ink),
        ]
        title = Rect(at.x - _BREATH, at.y, at.width + 2 * _BREATH, at.height)
    else:
        shapes = [Box(rect=rect, stroke=ink, line_width=_LINE, radius=_RADIUS)]
        title = Rect(left + _RADIUS, top - _REACH, rect.width - 2 * _RADIUS, 2 * _REACH)
    return GroupPlan(
        group=group,
        block=block,
        members=tuple(plan.note.id for plan in plans),
        rect=rect,
        title_rect=title,
        shapes=tuple(shapes),
    )


def _open(rect: Rect, title: Rect) -> tuple[PathCommand, ...]:
    """Return a rounded rectangle that leaves room for the title in its upper line."""
    closed = rounded(*rect, _RADIUS)
    return (
        ("M", title.right + _BREATH, rect.y),
        *closed[1:-1],
        ("L", title.x - _BREATH, rect.y),
    )
