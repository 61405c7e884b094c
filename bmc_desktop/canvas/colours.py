"""The colours around the sheet: the desk, the accent of selections, in each colour scheme."""

from typing import Final, Literal, TypeAlias

from msgspec import Struct, structs

from bmc_desktop.sheet import palette
from bmc_desktop.sheet.style import SheetStyle

Scheme: TypeAlias = Literal["light", "dark", "contrast"]
"""What the eyes in the room need: contrast is for weak projectors and for weak sight."""


class DeskColours(Struct, frozen=True, kw_only=True):
    """Colours ("#rrggbb") of what the canvas view paints itself; `strong`: see `SheetStyle`."""

    desk: str
    ink: str
    tray: str
    accent: str
    shadow_opacity: float
    strong: bool = False

    def dressed(self, style: SheetStyle) -> SheetStyle:
        """Return how a sheet of some style looks on this desk."""
        return structs.replace(style, desk_ink=self.ink, tray=self.tray, strong=self.strong)


LIGHT: Final = DeskColours(
    desk="#eceae4", ink=palette.FRAME, tray=palette.TRAY, accent="#1f5fbf", shadow_opacity=0.10
)
DARK: Final = DeskColours(
    desk="#1e2024", ink="#d5d8dd", tray="#2a2d33", accent="#2f6fd0", shadow_opacity=0.35
)
CONTRAST: Final = DeskColours(
    desk="#ffffff", ink="#000000", tray="#ffffff", accent="#0000d0", shadow_opacity=0.0, strong=True
)
SCHEMES: Final[dict[Scheme, DeskColours]] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
