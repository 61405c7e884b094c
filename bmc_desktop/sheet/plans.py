"""What a sheet is made of, ready to draw: plans of the head, of each block and of each note."""

from msgspec import Struct

from bmc_desktop.model.blocks import BlockId, Rect
from bmc_desktop.model.records import Group, Note
from bmc_desktop.sheet.shapes import Shape, Text


class NotePlan(Struct, frozen=True, kw_only=True):
    """A note ready to draw.

    `rect` is where it lies on the sheet; `shapes` and `text` are relative to its upper left corner. `body`
    is the area of the text, for the editor. Shapes are drawn in order, then the text.
    """

    note: Note
    rect: Rect
    shapes: tuple[Shape, ...]
    text: Text
    body: Rect


class BlockPlan(Struct, frozen=True, kw_only=True):
    """A block's frame, number, title and icon, and its hint and questions while they show.

    Everything in sheet coordinates. `title` is the full title text, `title_rect` the band it stands in.
    """

    block: BlockId
    frame: Rect
    title: str
    title_rect: Rect
    shapes: tuple[Shape, ...]
    hint: tuple[Shape, ...]


class GroupPlan(Struct, frozen=True, kw_only=True):
    """What is drawn beneath the notes of a group in one block: a line around them, and the title in it.

    Everything in sheet coordinates. `title_rect` is where the group can be taken by its title; `members`
    are the ids of its notes there, in the order of their records.
    """

    group: Group
    block: BlockId
    members: tuple[str, ...]
    rect: Rect
    title_rect: Rect
    shapes: tuple[Shape, ...]


class HeadPlan(Struct, frozen=True, kw_only=True):
    """What stands above and below the blocks: title line, legend, credit line; sheet coordinates."""

    header: tuple[Shape, ...]
    footer: tuple[Shape, ...]
