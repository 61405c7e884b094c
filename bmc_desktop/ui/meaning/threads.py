"""The threads of a canvas, in words: its segments, and the colours that notes have."""

from typing import TYPE_CHECKING, NamedTuple

from bmc_desktop.model.edits import clean_line
from bmc_desktop.model.records import Colour
from bmc_desktop.model.threads import segments, thread_of, used_colours
from bmc_desktop.ui.actions.families import COLOUR_NAMES, said

if TYPE_CHECKING:
    from bmc_desktop.model.workshop import Workshop


class Thread(NamedTuple):
    """What can be lit: `key` stays the same while notes come and go."""

    key: str
    name: str
    colours: tuple[Colour, ...]
    sources: tuple[str, ...] = ()
    """The segment's own notes."""

    def notes(self, workshop: "Workshop", canvas_id: str) -> set[str]:
        """Return the notes that belong to it."""
        return {*self.sources, *(note.id for note in thread_of(workshop, canvas_id, self.colours))}


def threads(workshop: "Workshop", canvas_id: str) -> list[Thread]:
    """Return the threads of a canvas: segments in reading order, then colours that no segment has alone."""
    found = []
    for group in segments(workshop, canvas_id):
        colours = tuple(dict.fromkeys(colour for note in group for colour in note.colours))
        name = clean_line(group[0].text)
        found.append(Thread(f"segment {name.casefold()}", name, colours, tuple(n.id for n in group)))
    alone = {thread.colours for thread in found}
    for colour in used_colours(workshop, canvas_id):
        if (colour,) not in alone:
            meaning = workshop.legend.get(colour)
            words = said(COLOUR_NAMES[colour])
            name = f"{words} – {meaning.text}" if meaning is not None else words
            found.append(Thread(f"colour {colour}", name, (colour,)))
    return found
