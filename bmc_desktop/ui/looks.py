"""How the settings want the sheet to look."""

from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.ui.settings import Values


def style_of(values: Values, *, pictures: bool) -> SheetStyle:
    """Return the style of the sheet, on the screen and on the poster."""
    return SheetStyle(
        questions=values.questions,
        colour_marks=values.colour_marks,
        pictures=pictures,
        links=values.links,
        numbers=None if values.numbers == "system" else values.numbers,
    )
