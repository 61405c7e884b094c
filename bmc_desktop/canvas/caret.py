"""Where a caret stands in lines of text, and which place in the text a point means.

Places are counted as Qt counts them, in UTF-16 units; lengths are points from the text's upper left corner.
"""

from typing import cast

from PySide6.QtCore import QPointF, QRectF

from bmc_desktop.text.counting import units
from bmc_desktop.text.lines import Lines

_WIDTH = 1.2
_HEIGHT = 0.84
"""The caret's height, as a part of the distance from line to line."""


def line_of(lines: Lines, place: int) -> int:
    """Return the number of the line that a place is in."""
    layout = lines.layout
    below = (i for i in range(1, layout.lineCount()) if layout.lineAt(i).textStart() > place)
    return next(below, layout.lineCount()) - 1


def rect_at(lines: Lines, place: int) -> QRectF:
    """Return the caret at a place."""
    place = min(place, units(lines.text))
    index = line_of(lines, place)
    # PySide gives the place back beside the x.
    x, _ = cast(tuple[float, int], lines.layout.lineAt(index).cursorToX(place))
    step = lines.height / len(lines.lines)
    top = index * step + step * (1 - _HEIGHT) / 2
    return QRectF(x - _WIDTH / 2, top, _WIDTH, step * _HEIGHT)


def edges_of(lines: Lines, index: int) -> tuple[int, int]:
    """Return the places before the first and behind the last letter of a line."""
    start = lines.layout.lineAt(index).textStart()
    return start, start + units(lines.lines[index].text)


def place_in(lines: Lines, index: int, x: float) -> int:
    """Return the place in a line that is nearest to an x."""
    # Behind the last letter of a line stands the space or line end that belongs to the next.
    return min(lines.layout.lineAt(index).xToCursor(x), edges_of(lines, index)[1])


def place_at(lines: Lines, point: QPointF) -> int:
    """Return the place that is nearest to a point."""
    step = lines.height / len(lines.lines)
    index = max(0, min(int(point.y() // step), len(lines.lines) - 1))
    return place_in(lines, index, point.x())
