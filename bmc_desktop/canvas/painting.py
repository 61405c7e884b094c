"""Paint the shapes of the sheet with QPainter, in points of the sheet."""

from collections.abc import Callable, Iterable, Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTextLayout

from bmc_desktop.model.blocks import Rect
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.shapes import Box, Disc, Outline, PathCommand, Picture, Shape, Text
from bmc_desktop.text import fonts
from bmc_desktop.text.lines import HYPHEN, Lines
from bmc_desktop.text.threads import kept_per_thread

READABLE: Final = 3.2
"""Text smaller than this many pixels is not painted letter by letter but as grey lines."""

NO_PEN: Final = QPen(Qt.PenStyle.NoPen)
NO_BRUSH: Final = QBrush()
"""As objects: a style of Qt's takes longer to hand over than to paint with."""

_FINEST: Final = 100_000
"""The longest side of a picture, in pixels."""

FindPicture = Callable[[str, int], QImage | None]
"""Gives the decoded picture of a media id, or None if there is none to show.

The number says how many pixels its longer side covers: it need be no finer.
"""


def paint_shapes(
    painter: QPainter, shapes: Iterable[Shape], find_picture: FindPicture | None = None
) -> None:
    """Paint shapes in order at the painter's origin; the painter's pen and brush are left changed."""
    for shape in shapes:
        if type(shape) is Box:
            _paint_box(painter, shape)
        elif type(shape) is Text:
            paint_text(painter, shape)
        elif type(shape) is Disc:
            painter.setPen(_pen(shape.stroke, shape.line_width) if shape.stroke else NO_PEN)
            painter.setBrush(_brush(shape.fill, 1.0))
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
        elif type(shape) is Outline:
            painter.setPen(_pen(shape.stroke, shape.line_width) if shape.stroke else NO_PEN)
            painter.setBrush(_brush(shape.fill, 1.0) if shape.fill else NO_BRUSH)
            painter.drawPath(painter_path(shape.path))
        elif type(shape) is Picture:
            _paint_picture(painter, shape, find_picture)


def paint_text(painter: QPainter, text: Text) -> None:
    """Paint the lines of a text where they stand."""
    painter.setPen(_pen(text.colour, 1.0))
    paint_lines(painter, text.lines, QPointF(text.x, text.y))


def paint_lines(
    painter: QPainter, lines: Lines, at: QPointF, highlights: Sequence[QTextLayout.FormatRange] = ()
) -> None:
    """Paint lines with the painter's pen, their upper left corner at a point, and their added hyphens."""
    lines.layout.draw(painter, at, highlights)
    for line in lines.lines:
        if line.hyphen:
            painter.setFont(fonts.font(lines.size, lines.weight))
            x = at.x() + line.x + line.width - line.hyphen
            painter.drawText(QPointF(x, at.y() + line.baseline), HYPHEN)


def paint_text_to_scale(painter: QPainter, text: Text) -> None:
    """Paint the lines of a text, or a grey bar for each where nobody could read the letters."""
    if not text.lines.text:
        return
    if text.lines.size * painter.worldTransform().m11() >= READABLE:
        paint_text(painter, text)
        return
    colour = QColor(palette.INK)
    colour.setAlphaF(0.35)
    painter.setPen(NO_PEN)
    painter.setBrush(QBrush(colour))
    high = text.lines.size * 0.45
    for line in text.lines.lines:
        painter.drawRect(QRectF(text.x + line.x, text.y + line.baseline - high, line.width, high))


@kept_per_thread(256)
def painter_path(path: tuple[PathCommand, ...]) -> QPainterPath:
    """Return a path as Qt's."""
    result = QPainterPath()
    for letter, *numbers in path:
        if letter == "M":
            result.moveTo(*numbers)
        elif letter == "L":
            result.lineTo(*numbers)
        elif letter == "C":
            result.cubicTo(*numbers)
        else:
            result.closeSubpath()
    return result


def qt_rect(rect: Rect) -> QRectF:
    """Return a rectangle as Qt's."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def _paint_box(painter: QPainter, box: Box) -> None:
    painter.setPen(_pen(box.stroke, box.line_width) if box.stroke else NO_PEN)
    painter.setBrush(_brush(box.fill, box.opacity) if box.fill else NO_BRUSH)
    rect = QRectF(*box.rect)
    if box.radius:
        painter.drawRoundedRect(rect, box.radius, box.radius)
    else:
        painter.drawRect(rect)


def _paint_picture(painter: QPainter, shape: Picture, find_picture: FindPicture | None) -> None:
    scale = abs(painter.deviceTransform().m11())
    side = min(_FINEST, ceil(max(shape.rect.width, shape.rect.height) * scale))
    image = find_picture(shape.media, side) if find_picture else None
    if image is None:
        painter.fillRect(qt_rect(shape.rect), QColor(palette.MISSING))
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(qt_rect(shape.rect), image)


@kept_per_thread(256)
def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


@kept_per_thread(256)
def _brush(colour: str, opacity: float) -> QBrush:
    value = QColor(colour)
    value.setAlphaF(opacity)
    return QBrush(value)
