"""Icons of the window: Lucide paths in the colour of the palette's text, and swatches of note paper.

Each is painted once for every kind of screen there is; whoever comes to another kind asks to `forget`.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap, QScreen

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
        for ratio in _ratios():
            pixmap = blank(ratio=ratio)
            painter = QPainter(pixmap)
            paint(painter, name, QRectF(0, 0, SIDE, SIDE), tint)
            painter.end()
            result.addPixmap(pixmap, mode)
    return result


_papers: dict[Colour, str] = dict(palette.PAPER)


def paper(colour: Colour) -> str:
    """Return the paper ("#rrggbb") that notes of a colour have on the canvas."""
    return _papers[colour]


def wear(papers: Mapping[Colour, str]) -> None:
    """Let squares of paper have these colours from now on."""
    _papers.update(papers)
    swatch.cache_clear()


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
        for ratio in _ratios():
            pixmap = blank(ratio=ratio)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(opacity)
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(paper(colour)))
            painter.drawRoundedRect(QRectF(2.5, 2.5, SIDE - 5, SIDE - 5), 2, 2)
            painter.end()
            result.addPixmap(pixmap, mode)
    return result


def forget() -> bool:
    """Let icons be painted anew if there are screens of other kinds now; say whether there are."""
    if _ratios() == _ratios_of(QGuiApplication.screens()):
        return False
    for kept in (tinted, swatch, _ratios):
        kept.cache_clear()
    return True


@cache
def _ratios() -> tuple[float, ...]:
    """Return how many physical pixels a logical one has on the screens that icons are painted for."""
    return _ratios_of(QGuiApplication.screens())


def _ratios_of(screens: Iterable[QScreen]) -> tuple[float, ...]:
    return tuple(sorted({screen.devicePixelRatio() for screen in screens})) or (1.0,)


def blank(size: QSize = _SQUARE, ratio: float = 0.0) -> QPixmap:
    """Return what is transparent, of a size in logical pixels, of which one has `ratio` physical ones.

    Without a ratio it is fine enough for every screen.
    """
    ratio = ratio or max(_ratios_of(QGuiApplication.screens()))
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
