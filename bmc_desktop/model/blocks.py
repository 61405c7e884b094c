"""The nine blocks, the parking lot, and where they stand on the sheet.

One coordinate system serves the screen and the poster: PostScript points (1/72 inch) on an A3 landscape
sheet, x to the right, y downwards, origin in the upper left corner. This module owns that geometry and
knows nothing of notes' texts, fonts or painting. Places of notes are relative to the upper left corner
of their block's frame.
"""

from typing import Final, Literal, NamedTuple, get_args

BlockId = Literal[
    "customer_segments",
    "value_propositions",
    "channels",
    "customer_relationships",
    "revenue_streams",
    "key_resources",
    "key_activities",
    "key_partners",
    "cost_structure",
    "parking_lot",
]

PARKING_LOT: Final = "parking_lot"

ALL_BLOCKS: Final[tuple[BlockId, ...]] = get_args(BlockId)
"""The nine blocks in the order in which people fill them, then the parking lot."""

BLOCKS: Final[tuple[BlockId, ...]] = ALL_BLOCKS[:9]
"""The nine blocks of the canvas in the order in which people fill them (1 to 9)."""


class Rect(NamedTuple):
    """A rectangle in points: upper left corner, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge, in points."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge, in points."""
        return self.y + self.height

    def moved(self, dx: float, dy: float) -> "Rect":
        """Return the rectangle moved by (dx, dy) points."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def contains(self, x: float, y: float) -> bool:
        """Say whether the point lies inside or on the edge."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def overlaps(self, other: "Rect") -> bool:
        """Say whether the two share an area (touching edges do not count)."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )


SHEET: Final = Rect(0.0, 0.0, 1190.55, 841.89)
"""A3 landscape, 420 × 297 mm (ISO 216), in points."""

MARGIN: Final = 24.0
"""From the sheet's edge to the frame of the blocks, left and right, in points."""

HEADER: Final = Rect(MARGIN, 20.0, SHEET.width - 2 * MARGIN, 42.0)
"""The band along the top edge for the title, the organisation, the date and the legend."""

GRID: Final = Rect(MARGIN, 68.0, SHEET.width - 2 * MARGIN, 746.0)
"""The outer frame of the nine blocks."""

FOOTER: Final = Rect(MARGIN, GRID.bottom + 4.0, SHEET.width - 2 * MARGIN, 14.0)
"""The band along the lower edge for the credit line."""

TITLE_HEIGHT: Final = 30.0
"""The height of a block's title band, in points; notes start below it."""

PADDING: Final = 10.0
"""Between a block's frame and its notes, in points."""

_UPPER: Final = round(GRID.height * 0.75, 2)
_COLUMN: Final = GRID.width / 10


def _at(column: int, columns: int, top: float, height: float) -> Rect:
    return Rect(GRID.x + column * _COLUMN, GRID.y + top, columns * _COLUMN, height)


FRAMES: Final[dict[BlockId, Rect]] = {
    "key_partners": _at(0, 2, 0, _UPPER),
    "key_activities": _at(2, 2, 0, _UPPER / 2),
    "key_resources": _at(2, 2, _UPPER / 2, _UPPER / 2),
    "value_propositions": _at(4, 2, 0, _UPPER),
    "customer_relationships": _at(6, 2, 0, _UPPER / 2),
    "channels": _at(6, 2, _UPPER / 2, _UPPER / 2),
    "customer_segments": _at(8, 2, 0, _UPPER),
    "cost_structure": _at(0, 5, _UPPER, GRID.height - _UPPER),
    "revenue_streams": _at(5, 5, _UPPER, GRID.height - _UPPER),
    "parking_lot": Rect(SHEET.right + 34.0, GRID.y, 2 * _COLUMN, GRID.height),
}
"""Each block's frame on the sheet; the parking lot stands on the desk, right of the sheet."""


def number(block: BlockId) -> int:
    """Return the block's number, 1 to 9; 0 for the parking lot."""
    return 0 if block == PARKING_LOT else BLOCKS.index(block) + 1


def content_area(block: BlockId) -> Rect:
    """Return where notes may lie, relative to the block's own upper left corner, in points."""
    frame = FRAMES[block]
    return Rect(
        PADDING,
        TITLE_HEIGHT,
        frame.width - 2 * PADDING,
        frame.height - TITLE_HEIGHT - PADDING,
    )


def block_at(x: float, y: float) -> BlockId | None:
    """Return the block whose frame holds the point of the sheet, or None between them."""
    for block, frame in FRAMES.items():
        if frame.contains(x, y):
            return block
    return None


def nearest_block(x: float, y: float) -> BlockId:
    """Return the block at the point or, outside all frames, the one nearest to it."""

    def distance(block: BlockId) -> float:
        frame = FRAMES[block]
        dx = max(frame.x - x, 0.0, x - frame.right)
        dy = max(frame.y - y, 0.0, y - frame.bottom)
        return dx * dx + dy * dy

    return min(ALL_BLOCKS, key=distance)


def keep_inside(block: BlockId, x: float, y: float, width: float, height: float) -> tuple[float, float]:
    """Return the place nearest to (x, y) at which a note lies wholly in the block.

    All in points, relative to the block. A note larger than the block keeps to its upper left corner.
    """
    area = content_area(block)
    return (
        max(area.x, min(x, area.right - width)),
        max(area.y, min(y, area.bottom - height)),
    )
