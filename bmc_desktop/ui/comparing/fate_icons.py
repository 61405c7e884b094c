"""The signs of fates as icons: the very ones that stand on the sheet."""

from functools import cache

from PySide6.QtGui import QIcon, QPainter

from bmc_desktop.canvas.painting import paint_shapes
from bmc_desktop.model.comparing import Fate
from bmc_desktop.sheet.fates import FATE_COLOURS, badge
from bmc_desktop.sheet.shapes import Disc
from bmc_desktop.ui import icons


@cache
def blank_icon() -> QIcon:
    """Return what takes the room of a sign."""
    return QIcon(icons.blank())


@cache
def fate_icon(fate: Fate) -> QIcon:
    """Return the sign of a fate; a note that was kept has a small dot."""
    pixmap = icons.blank()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = icons.SIDE / 2
    dot = Disc(x=middle, y=middle, radius=2.0, fill=FATE_COLOURS["kept"])
    paint_shapes(painter, badge(fate, middle, middle, 7.0) or (dot,))
    painter.end()
    icon = QIcon(pixmap)
    # As it is where the row is selected, too.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
