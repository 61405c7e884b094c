"""The signs of fates as icons: the very ones that stand on the sheet."""

from functools import cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from bmc_desktop.canvas.painting import paint_shapes
from bmc_desktop.model.comparing import Fate
from bmc_desktop.sheet.fates import FATE_COLOURS, badge
from bmc_desktop.sheet.shapes import Disc

SIDE: Final = 18


@cache
def blank_icon() -> QIcon:
    """Return what takes the room of a sign."""
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)


@cache
def fate_icon(fate: Fate) -> QIcon:
    """Return the sign of a fate; a note that was kept has a small dot."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    pixmap = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = SIDE / 2
    dot = Disc(x=middle, y=middle, radius=2.0, fill=FATE_COLOURS["kept"])
    paint_shapes(painter, badge(fate, middle, middle, 7.0) or (dot,))
    painter.end()
    icon = QIcon(pixmap)
    # As it is where the row is selected, too.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
