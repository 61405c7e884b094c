"""Icons of the window: Lucide paths in the colour of the palette's text, and swatches of note paper."""

from functools import cache
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from bmc_desktop.canvas.painting import painter_path
from bmc_desktop.model.records import Colour
from bmc_desktop.sheet import icons as drawings
from bmc_desktop.sheet import palette

SIDE: Final = 18
"""The side of an icon in the toolbar and menus, in logical pixels."""

_SQUARE: Final = QSize(SIDE, SIDE)

_FADED: Final = 90
"""The opacity of the icon of something not possible now, of 255."""


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint an icon into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / drawings.FIELD, rect.height() / drawings.FIELD)
    pen = QPen(colour, drawings.STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(painter_path(drawings.icon(name)))
    painter.restore()


@cache
def tinted(name: str, colour: str) -> QIcon:
    """Return an icon in a colour ("#rrggbb"), paler where it is disabled."""
    ink = QColor(colour)
    faded = QColor(ink)
    faded.setAlpha(_FADED)
    result = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, faded)):
        pixmap = blank()
        painter = QPainter(pixmap)
        paint(painter, name, QRectF(0, 0, SIDE, SIDE), tint)
        painter.end()
        result.addPixmap(pixmap, mode)
    return result


@cache
def swatch(colour: Colour, edge: str) -> QIcon:
    """Return a small square of a note's paper with an edge that shows on any background."""
    result = QIcon()
    for mode, opacity in (
        (QIcon.Mode.Normal, 1.0),
        # Paper keeps its tone where a row is selected.
        (QIcon.Mode.Selected, 1.0),
        (QIcon.Mode.Disabled, _FADED / 255),
    ):
        pixmap = blank()
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(opacity)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(palette.PAPER[colour]))
        painter.drawRoundedRect(QRectF(2.5, 2.5, SIDE - 5, SIDE - 5), 2, 2)
        painter.end()
        result.addPixmap(pixmap, mode)
    return result


def blank(size: QSize = _SQUARE) -> QPixmap:
    """Return what is transparent, of a size in logical pixels, fine enough for every screen."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
