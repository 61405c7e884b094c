"""How high notes grow with their text, for tidying and placing: a `Measure` with the real fonts."""

from collections.abc import Mapping

from bmc_desktop.model.arrange import Measure
from bmc_desktop.model.records import Media, Note, Size
from bmc_desktop.sheet.note import fit_of
from bmc_desktop.sheet.style import SheetStyle


def note_height(note: Note, size: Size) -> float:
    """Return the height in points that a note needs at a size class."""
    return fit_of(note, SheetStyle(), size=size).height


def measure_with(style: SheetStyle, media: Mapping[str, Media]) -> Measure:
    """Return a measure that knows the sheet's style and the workshop's pictures."""

    def measure(note: Note, size: Size) -> float:
        picture = media.get(note.picture) if note.picture else None
        return fit_of(note, style, picture, size).height

    return measure
