"""The few shapes a sheet is drawn with; the canvas and the poster each know how to draw them.

Coordinates are points, y downwards, relative to the plan that holds the shape (see `plans`). Colours are
"#rrggbb". Strokes have round caps and joins and lie centred on the outline.
"""

from typing import TypeAlias

from msgspec import Struct

from bmc_desktop.model.blocks import Rect
from bmc_desktop.text.lines import Lines

PathCommand: TypeAlias = (
    tuple[str] | tuple[str, float, float] | tuple[str, float, float, float, float, float, float]
)
"""("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y) or ("Z",)."""


class Box(Struct, frozen=True, kw_only=True):
    """A rectangle, filled, stroked or both, with rounded corners if `radius` is above 0."""

    rect: Rect
    fill: str | None = None
    stroke: str | None = None
    line_width: float = 1.0
    radius: float = 0.0
    opacity: float = 1.0


class Disc(Struct, frozen=True, kw_only=True):
    """A filled circle."""

    x: float
    y: float
    radius: float
    fill: str
    stroke: str | None = None
    line_width: float = 0.5


class Outline(Struct, frozen=True, kw_only=True):
    """A path of lines and Bézier curves, filled, stroked or both."""

    path: tuple[PathCommand, ...]
    fill: str | None = None
    stroke: str | None = None
    line_width: float = 1.0


class Text(Struct, frozen=True, kw_only=True):
    """Lines of text whose box has its upper left corner at (x, y)."""

    lines: Lines
    x: float
    y: float
    colour: str


class Picture(Struct, frozen=True, kw_only=True):
    """A picture of the workshop, scaled to fill the rectangle; its bytes are found by the media id."""

    rect: Rect
    media: str


Shape: TypeAlias = Box | Disc | Outline | Text | Picture
