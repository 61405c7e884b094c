"""Rectangles brought into line: by an edge or a middle in common, or with equal spaces between them.

Pure geometry in points; knows nothing of notes or blocks.
"""

from collections.abc import Mapping
from typing import Final, Literal, get_args

from bmc_desktop.model.blocks import Rect

Edge = Literal["left", "centre", "right", "top", "middle", "bottom"]
EDGES: Final[tuple[Edge, ...]] = get_args(Edge)

Direction = Literal["across", "down"]
DIRECTIONS: Final[tuple[Direction, ...]] = get_args(Direction)


def aligned(rects: Mapping[str, Rect], edge: Edge) -> dict[str, Rect]:
    """Return the rectangles moved to the outermost one's edge, or to the middle of them all."""
    left, right = min(r.x for r in rects.values()), max(r.right for r in rects.values())
    top, bottom = min(r.y for r in rects.values()), max(r.bottom for r in rects.values())
    moved: dict[str, Rect] = {}
    for key, rect in rects.items():
        x, y = {
            "left": (left, rect.y),
            "centre": ((left + right - rect.width) / 2, rect.y),
            "right": (right - rect.width, rect.y),
            "top": (rect.x, top),
            "middle": (rect.x, (top + bottom - rect.height) / 2),
            "bottom": (rect.x, bottom - rect.height),
        }[edge]
        moved[key] = Rect(x, y, rect.width, rect.height)
    return moved


def distributed(rects: Mapping[str, Rect], direction: Direction) -> dict[str, Rect]:
    """Return the rectangles with equal spaces between them; the two outermost stay where they are.

    Where there is not enough room they overlap equally.
    """
    across = direction == "across"
    ordered = sorted(
        rects.items(), key=lambda item: (item[1].x, item[1].y) if across else (item[1].y, item[1].x)
    )
    lengths = [rect.width if across else rect.height for _, rect in ordered]
    starts = [rect.x if across else rect.y for _, rect in ordered]
    # The one that begins last ends the row, though another may reach beyond it.
    space = (starts[-1] - starts[0] - sum(lengths[:-1])) / max(1, len(ordered) - 1)
    moved: dict[str, Rect] = {}
    at = starts[0]
    for (key, rect), length in zip(ordered, lengths, strict=True):
        moved[key] = rect._replace(x=at) if across else rect._replace(y=at)
        at += length + space
    return moved
