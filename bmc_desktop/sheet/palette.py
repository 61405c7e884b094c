"""The colours of the sheet: paper tones of the notes, ink, frames, and the marks of the colours."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from bmc_desktop.model.records import Colour

PAPER: Final[dict[Colour, str]] = {
    "white": "#ffffff",
    "yellow": "#ffea74",
    "orange": "#fabe75",
    "red": "#fb9c88",
    "pink": "#f7c8da",
    "violet": "#b7b2ef",
    "blue": "#b8dbfc",
    "green": "#8cdaaf",
}
"""The Okabe–Ito hues (Okabe & Ito 2008, "Color Universal Design") lightened to the tones of paper.

Their lightness is spread so that any two stay apart in every kind of colour blindness; a test measures it.
"""

SHEET: Final = "#ffffff"
INK: Final = "#1f2328"
FRAME: Final = "#2b3036"
QUIET: Final = "#667079"
"""Small grey text: hints, the credit line. At least 4.5:1 on white."""

PLACEHOLDER: Final = "#8a929a"
"""Words on the screen that stand where something may be written, and are never printed."""

MISSING: Final = "#d7d9dd"
"""Stands in the place of a picture that is missing or cannot be read."""

NOTE_EDGE: Final = "#c9ccd1"
"""The thin edge of white notes, which would else vanish on white paper."""

STAR: Final = "#ffb800"
"""The gold of the star on a note that stands out; its edge is of ink."""

LINK: Final = "#4a5560"
"""The line of a link between two notes. At least 4.5:1 on white and on every paper."""

TRAY: Final = "#f5f3ee"
"""The ground of the parking lot, a little lighter than the desk."""

SHADOW: Final = "#000000"


class Tints(NamedTuple):
    """The colours of a sheet, and how thick its lines are, in points."""

    paper: Mapping[Colour, str]
    ink: str
    frame: str
    quiet: str
    frame_line: float
    edge: str | None
    """The edge of every note; None: only of white ones, which would vanish."""
    edge_line: float
    shadows: bool


USUAL: Final = Tints(
    paper=PAPER, ink=INK, frame=FRAME, quiet=QUIET, frame_line=0.9, edge=None, edge_line=0.5, shadows=True
)
STRONG: Final = Tints(
    paper={
        "white": "#ffffff",
        "yellow": "#ffed2a",
        "orange": "#d48917",
        "red": "#ff6070",
        "pink": "#ff6dc7",
        "violet": "#b07bfb",
        "blue": "#77cbff",
        "green": "#15f66a",
    },
    ink="#000000",
    frame="#000000",
    quiet="#000000",
    frame_line=2.2,
    edge="#000000",
    edge_line=1.2,
    shadows=False,
)
"""For weak projectors, which wash colours out. Told apart as the others are; the same test measures it."""
