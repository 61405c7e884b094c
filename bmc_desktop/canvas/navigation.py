"""Where the keyboard goes next: from note to note, from block to block. Geometry of plans, in points."""

from collections.abc import Iterable, Sequence
from typing import Literal

from bmc_desktop.model.blocks import ALL_BLOCKS, FRAMES, BlockId, Rect
from bmc_desktop.sheet.plans import NotePlan

Direction = Literal["left", "right", "up", "down"]


def neighbour(start: Rect, direction: Direction, others: Iterable[NotePlan]) -> NotePlan | None:
    """Return the nearest note that lies in a direction from a rectangle, or None.

    Nearness counts the way aside threefold, so that a row is walked along before the next is tried.
    """
    x, y = start.x + start.width / 2, start.y + start.height / 2
    best: tuple[float, NotePlan] | None = None
    for plan in others:
        dx = plan.rect.x + plan.rect.width / 2 - x
        dy = plan.rect.y + plan.rect.height / 2 - y
        along, aside = {
            "left": (-dx, dy),
            "right": (dx, dy),
            "up": (-dy, dx),
            "down": (dy, dx),
        }[direction]
        if along <= 0.5:
            continue
        distance = along + 3 * abs(aside)
        if best is None or distance < best[0]:
            best = (distance, plan)
    return best[1] if best else None


def block_beside(block: BlockId, direction: Direction, shown: Iterable[BlockId]) -> BlockId | None:
    """Return the block that lies next to a block in a direction, or None at the edge."""
    start = FRAMES[block]
    x, y = start.x + start.width / 2, start.y + start.height / 2
    best: tuple[float, BlockId] | None = None
    for other in shown:
        frame = FRAMES[other]
        gap, aside = {
            "left": (start.x - frame.right, frame.y + frame.height / 2 - y),
            "right": (frame.x - start.right, frame.y + frame.height / 2 - y),
            "up": (start.y - frame.bottom, frame.x + frame.width / 2 - x),
            "down": (frame.y - start.bottom, frame.x + frame.width / 2 - x),
        }[direction]
        if other == block or gap < -1.0:
            continue
        distance = gap + abs(aside)
        if best is None or distance < best[0]:
            best = (distance, other)
    return best[1] if best else None


def after(notes: Sequence[str], current: str | None, step: Literal[1, -1]) -> str | None:
    """Return the note that follows (or precedes) the current one, or None behind the last.

    With no current note it is the first, or the last when going back.
    """
    if current is None or current not in notes:
        return (notes[0] if step == 1 else notes[-1]) if notes else None
    index = notes.index(current) + step
    return notes[index] if 0 <= index < len(notes) else None


def next_block(block: BlockId, step: Literal[1, -1], shown: Sequence[BlockId] = ALL_BLOCKS) -> BlockId:
    """Return the next block in the order in which blocks are filled, round and round."""
    return shown[(shown.index(block) + step) % len(shown)]
