"""Edits of what is told about versions: why a canvas was made."""

from msgspec import structs

from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.edits.text import clean_line
from bmc_desktop.model.workshop import Workshop


def set_reason(workshop: Workshop, canvas_id: str, reason: str) -> Change:
    """Say in a line why a canvas was made; an empty one takes the reason away."""
    canvas = workshop.canvases[canvas_id]
    after = structs.replace(canvas, reason=clean_line(reason))
    if after == canvas:
        return Change(label=Label("set_reason", 0))
    return Change(label=Label("set_reason"), updated=(Update(canvas, after),))
