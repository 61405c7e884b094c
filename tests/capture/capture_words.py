"""The words of a workshop, to read lines and tables with."""

from bmc_desktop.capture.entry import Purse
from bmc_desktop.capture.names import Words
from bmc_desktop.model.records import Canvas, Details, Meaning, Note
from bmc_desktop.model.workshop import Workshop

LEGEND = {"green": "Familier", "blue": "Små bedrifter", "pink": "Frivillige"}


def words_of(language="nb", window="en", legend=LEGEND, titles=None, segments=None) -> Words:
    notes = [
        Note(id=f"s{at}", canvas="c", block="customer_segments", x=0.0, y=0.0, text=text, colours=(colour,))
        for at, (text, colour) in enumerate((segments or {}).items())
    ]
    workshop = Workshop(
        id="w",
        details=Details(language=language),
        canvases={"c": Canvas(id="c", title="I dag", block_titles=titles or {})},
        notes={note.id: note for note in notes},
        legend={colour: Meaning(id=colour, text=text) for colour, text in legend.items()},
    )
    return Words(workshop, "c", window)


def purse_of(currency="kr", language="nb") -> Purse:
    return Purse(language, currency)
