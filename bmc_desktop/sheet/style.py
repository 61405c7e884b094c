"""How a sheet is to look where a person may choose."""

from typing import Literal

from msgspec import Struct

from bmc_desktop.model.records import Language
from bmc_desktop.sheet import palette


class SheetStyle(Struct, frozen=True, kw_only=True):
    """Choices for the sheet: when the guiding questions show, marks for colours, pictures, numbers, links.

    `desk_ink` and `tray` are the colours of what stands beside the sheet, on the desk: words and ground of
    the parking lot. Without `pictures`, none is decoded: a grey box stands in the place of each. Numbers
    are written as in the language of `numbers`, by default that of the workshop. `strong`: for weak
    projectors, with thick frames and saturated papers, and without shadows.
    """

    questions: Literal["empty", "always"] = "empty"
    colour_marks: bool = False
    pictures: bool = True
    numbers: Language | None = None
    links: bool = False
    strong: bool = False
    desk_ink: str = palette.FRAME
    tray: str = palette.TRAY

    @property
    def tints(self) -> palette.Tints:
        """The colours of the sheet itself."""
        return palette.STRONG if self.strong else palette.USUAL
