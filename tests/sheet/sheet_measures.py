"""How much room shapes take, for tests that say what lies inside what."""

from collections.abc import Iterable

from bmc_desktop.model.blocks import Rect
from bmc_desktop.sheet.shapes import Box, Disc, Outline, Picture, Shape, Text

TOLERANCE = 0.05


def extent(shape: Shape) -> Rect:
    """Return the rectangle that a shape needs; control points count as points of a path."""
    if isinstance(shape, Box | Picture):
        return shape.rect
    if isinstance(shape, Disc):
        return Rect(shape.x - shape.radius, shape.y - shape.radius, 2 * shape.radius, 2 * shape.radius)
    if isinstance(shape, Outline):
        xs = [value for _, *numbers in shape.path for value in numbers[::2]]
        ys = [value for _, *numbers in shape.path for value in numbers[1::2]]
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return extent_of_text(shape)


def extent_of_text(text: Text) -> Rect:
    lines = [line for line in text.lines.lines if line.text.strip()]
    if not lines:
        return Rect(text.x, text.y, 0.0, 0.0)
    left = min(line.x for line in lines)
    right = max(line.x + line.width for line in lines)
    return Rect(text.x + left, text.y, right - left, text.lines.height)


def inside(inner: Rect, outer: Rect, gap: float = 0.0) -> bool:
    """Say whether one lies in the other with a gap to each edge."""
    gap -= TOLERANCE
    return (
        inner.x >= outer.x + gap
        and inner.y >= outer.y + gap
        and inner.right <= outer.right - gap
        and inner.bottom <= outer.bottom - gap
    )


def apart(one: Rect, other: Rect) -> bool:
    """Say whether two do not overlap, but for rounding."""
    t = TOLERANCE
    return not Rect(one.x + t, one.y + t, one.width - 2 * t, one.height - 2 * t).overlaps(other)


def texts_of(shapes: Iterable[Shape]) -> list[Text]:
    return [shape for shape in shapes if isinstance(shape, Text)]
