"""Threads through a canvas: the customer segments, and which notes belong to a segment or a colour.

On a wall, what concerns a segment is written on notes of the segment's colour; a thread is what has it.
Pure functions of a workshop.
"""

from collections.abc import Collection
from typing import Final

from bmc_desktop.model.edits.text import clean_line
from bmc_desktop.model.folding import forms
from bmc_desktop.model.records import COLOURS, Colour, Link, Note
from bmc_desktop.model.workshop import Workshop, reading_order

MOST_SEGMENTS: Final = len(COLOURS)
"""So many segments can have a colour of their own."""


def segments(workshop: Workshop, canvas_id: str) -> list[list[Note]]:
    """Return the segments of a canvas in reading order; notes of the same words are one segment.

    Notes without words are none.
    """
    found: dict[str, list[Note]] = {}
    for note in sorted(workshop.notes_of(canvas_id, "customer_segments"), key=reading_order):
        words = forms(clean_line(note.text)).plain
        if words:
            found.setdefault(words, []).append(note)
    return list(found.values())


def thread_of(workshop: Workshop, canvas_id: str, colours: Collection[Colour]) -> list[Note]:
    """Return the notes of a canvas that have one of the colours, as their paper or as a flag."""
    wanted = set(colours)
    return [note for note in workshop.notes_of(canvas_id) if not wanted.isdisjoint(note.colours)]


def links_of(workshop: Workshop, note_id: str) -> list[Link]:
    """Return the links that begin or end at a note."""
    return [link for link in workshop.links.values() if note_id in (link.source, link.target)]


def used_colours(workshop: Workshop, canvas_id: str) -> list[Colour]:
    """Return the colours that notes of a canvas have, in the order of the legend."""
    used = {colour for note in workshop.notes_of(canvas_id) for colour in note.colours}
    return [colour for colour in COLOURS if colour in used]


def counts(workshop: Workshop, canvas_id: str) -> dict[Colour, int]:
    """Return on how many notes of a canvas each colour is, as their paper or as a flag."""
    found = dict.fromkeys(COLOURS, 0)
    for note in workshop.notes_of(canvas_id):
        for colour in note.colours:
            found[colour] += 1
    return found
