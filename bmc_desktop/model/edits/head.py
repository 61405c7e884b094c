"""Edits of the workshop's head: its details and the legend."""

from typing import Any

from msgspec import structs

from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.edits.text import clean_line
from bmc_desktop.model.records import Colour, Meaning
from bmc_desktop.model.workshop import Workshop


def set_details(workshop: Workshop, **fields: Any) -> Change:
    """Replace details of the workshop (title, organisation, facilitator, date, place, version, …)."""
    cleaned = {k: clean_line(v) if isinstance(v, str) else v for k, v in fields.items()}
    after = structs.replace(workshop.details, **cleaned)
    if after == workshop.details:
        return Change(label=Label("set_details", 0))
    return Change(label=Label("set_details"), updated=(Update(workshop.details, after),))


def set_meaning(workshop: Workshop, colour: Colour, text: str) -> Change:
    """Say what a colour means; an empty text takes it off the legend."""
    before = workshop.legend.get(colour)
    text = clean_line(text)
    label = Label("set_meaning")
    if before is None:
        return Change(label=label, added=(Meaning(id=colour, text=text),) if text else ())
    if not text:
        return Change(label=label, removed=(before,))
    after = Meaning(id=colour, text=text)
    return Change(label=label, updated=(Update(before, after),) if after != before else ())
