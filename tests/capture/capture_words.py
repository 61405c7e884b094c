"""The words of a workshop, to read lines and tables with."""

from bmc_desktop.capture.entry import Purse
from bmc_desktop.capture.names import Words
from bmc_desktop.model.records import Canvas, Details, Meaning
from bmc_desktop.model.workshop import Workshop

LEGEND = {"green": "Familier", "blue": "Små bedrifter", "pink": "Frivillige"}


def words_of(language="nb", window="en", legend=LEGEND, titles=None) -> Words:
    workshop = Workshop(
        id="w",
        details=Details(language=language),
        canvases={"c": Canvas(id="c", title="I dag", block_titles=titles or {})},
        legend={colour: Meaning(id=colour, text=text) for colour, text in legend.items()},
    )
    return Words(workshop, "c", window)


def purse_of(currency="kr", language="nb") -> Purse:
    return Purse(language, currency)
