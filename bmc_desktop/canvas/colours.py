"""The colours around the sheet: the desk, the accent of selections, in light and dark."""

from typing import Final

from msgspec import Struct

from bmc_desktop.sheet import palette


class DeskColours(Struct, frozen=True, kw_only=True):
    """Colours ("#rrggbb") of what the canvas view paints itself."""

    desk: str
    ink: str
    tray: str
    accent: str
    shadow_opacity: float


LIGHT: Final = DeskColours(
    desk="#eceae4", ink=palette.FRAME, tray=palette.TRAY, accent="#1f5fbf", shadow_opacity=0.10
)
DARK: Final = DeskColours(
    desk="#1e2024", ink="#d5d8dd", tray="#2a2d33", accent="#2f6fd0", shadow_opacity=0.35
)
