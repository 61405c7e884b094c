"""How high notes grow with their text, for tidying and placing: a `Measure` with the real fonts."""

from collections.abc import Mapping

from bmc_desktop.model.arrange import Measure
from bmc_desktop.model.records import Language, Media, Note, Size
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.note import fit_of
from bmc_desktop.sheet.style import SheetStyle


def measure_of(workshop: Workshop) -> Measure:
    """Return the measure of a workshop's sheets as they look unless someone chooses otherwise."""
    return measure_with(SheetStyle(), workshop.media, workshop.details.language)


def measure_with(
    style: SheetStyle, media: Mapping[str, Media], language: Language | None = None
) -> Measure:
    """Return a measure that knows the sheet's style, the workshop's pictures and its language."""

    def measure(note: Note, size: Size) -> float:
        picture = media.get(note.picture) if note.picture else None
        return fit_of(note, style, picture, size, language).height

    return measure
