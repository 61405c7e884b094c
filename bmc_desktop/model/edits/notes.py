"""Edits of what stands on notes: add, write, colour, size, stack, delete, duplicate."""

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import datetime
from typing import Any, Final, TypeAlias

from msgspec import structs

from bmc_desktop.model.arrange import NOTE_SIZES
from bmc_desktop.model.blocks import BlockId, keep_inside
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.edits.copying import copies_of
from bmc_desktop.model.edits.text import clean_text
from bmc_desktop.model.records import MAX_ORDER, MAX_VOTES, Colour, Group, Note, Size
from bmc_desktop.model.workshop import Workshop

Place: TypeAlias = tuple[BlockId, float, float]
"""A block, and a place relative to it in points."""

_DUPLICATE_OFFSET: Final = 12.0
"""How far a duplicate lies from its original, in points, to the right and down."""


def update_notes(edit: str, changed: Iterable[tuple[Note, dict[str, Any]]]) -> Change:
    """Return a change that replaces fields of notes; notes that stay the same are left out.

    The `changed` time alone does not count as a difference.
    """
    updates = []
    for note, fields in changed:
        if any(getattr(note, name) != value for name, value in fields.items() if name != "changed"):
            updates.append(Update(note, structs.replace(note, **fields)))
    return Change(label=Label(edit, len(updates)), updated=tuple(updates))


def add_notes(
    workshop: Workshop, notes: Sequence[Note], *, now: datetime, edit: str = "add_notes"
) -> Change:
    """Put new notes on the wall, on top of all others, in the given order."""
    top = _top_order(workshop)
    fresh = tuple(
        structs.replace(
            note,
            text=clean_text(note.text),
            order=min(top + 1 + index, MAX_ORDER),
            created=note.created or now,
            changed=now,
        )
        for index, note in enumerate(notes)
    )
    return Change(label=Label(edit, len(fresh)), added=fresh)


def set_text(workshop: Workshop, note_id: str, text: str, *, now: datetime) -> Change:
    """Write a note's text."""
    note = workshop.notes[note_id]
    return update_notes("set_text", [(note, {"text": clean_text(text), "changed": now})])


def recolour(workshop: Workshop, note_ids: Iterable[str], colour: Colour, *, now: datetime) -> Change:
    """Give notes another paper; flags of that colour are dropped from them."""
    return update_notes(
        "recolour",
        [
            (
                note,
                {"colours": (colour, *[c for c in note.colours[1:] if c != colour]), "changed": now},
            )
            for note in named(workshop, note_ids)
        ],
    )


def toggle_flag(workshop: Workshop, note_ids: Iterable[str], colour: Colour, *, now: datetime) -> Change:
    """Put a flag of a further colour on notes, or take it off when all of them carry it.

    Notes whose paper has that colour are left out: a flag of it would say nothing.
    """
    notes = [note for note in named(workshop, note_ids) if note.colour != colour]
    remove = all(colour in note.colours for note in notes)
    changed = []
    for note in notes:
        if remove:
            colours = tuple(c for c in note.colours if c != colour)
        else:
            colours = note.colours if colour in note.colours else (*note.colours, colour)
        changed.append((note, {"colours": colours, "changed": now}))
    return update_notes("set_flags", changed)


def change_votes(workshop: Workshop, note_ids: Iterable[str], by: int, *, now: datetime) -> Change:
    """Give notes votes, or take some away; none has fewer than 0 or more than `MAX_VOTES`."""
    return update_notes(
        "set_votes",
        [
            (note, {"votes": max(0, min(note.votes + by, MAX_VOTES)), "changed": now})
            for note in named(workshop, note_ids)
        ],
    )


def resize(workshop: Workshop, note_ids: Iterable[str], size: Size) -> Change:
    """Give notes another size class, keeping them inside their blocks."""
    width, height = NOTE_SIZES[size]
    changed = []
    for note in named(workshop, note_ids):
        x, y = keep_inside(note.block, note.x, note.y, width, height)
        changed.append((note, {"size": size, "x": x, "y": y}))
    return update_notes("resize", changed)


def set_star(workshop: Workshop, note_ids: Iterable[str], star: bool, *, now: datetime) -> Change:
    """Put a star on notes, or take it off."""
    return update_notes(
        "set_star", [(note, {"star": star, "changed": now}) for note in named(workshop, note_ids)]
    )


def set_fields(
    workshop: Workshop, note_ids: Iterable[str], edit: str, *, now: datetime, **fields: Any
) -> Change:
    """Set further fields of notes (status, votes, amount, details, hidden, author, picture)."""
    return update_notes(edit, [(note, {**fields, "changed": now}) for note in named(workshop, note_ids)])


def delete_notes(workshop: Workshop, note_ids: Iterable[str]) -> Change:
    """Take notes off the wall, with their links and the groups that are left without notes."""
    notes = named(workshop, note_ids)
    gone = {note.id for note in notes}
    links = [link for link in workshop.links.values() if link.source in gone or link.target in gone]
    return Change(
        label=Label("delete_notes", len(notes)),
        removed=(*links, *notes, *emptied_groups(workshop, gone)),
    )


def emptied_groups(workshop: Workshop, note_ids: Set[str]) -> tuple[Group, ...]:
    """Return the groups that have no other notes than these."""
    if not workshop.groups:
        return ()
    kept = {note.group for note in workshop.notes.values() if note.id not in note_ids}
    left = {workshop.notes[note_id].group for note_id in note_ids} - kept - {None}
    return tuple(workshop.groups[group] for group in sorted(filter(None, left)))


def duplicate_notes(
    workshop: Workshop, note_ids: Iterable[str], *, now: datetime, places: Mapping[str, Place] | None = None
) -> Change:
    """Lay a copy of each note beside it, on top, with the links between them and groups of their own.

    `places` says by the ids of the originals where else the copies are to lie.
    """

    def beside(note: Note) -> Note:
        if places is not None:
            block, x, y = places[note.id]
            return structs.replace(note, block=block, x=x, y=y, created=None, lineage=None)
        width, height = NOTE_SIZES[note.size]
        x, y = keep_inside(
            note.block, note.x + _DUPLICATE_OFFSET, note.y + _DUPLICATE_OFFSET, width, height
        )
        return structs.replace(note, x=x, y=y, created=None, lineage=None)

    copies = copies_of(workshop, _stacked(workshop, note_ids), beside)
    change = add_notes(workshop, copies.notes, now=now, edit="duplicate_notes")
    return structs.replace(change, added=(*copies.groups, *change.added, *copies.links))


def bring_to_front(workshop: Workshop, note_ids: Iterable[str]) -> Change:
    """Lay notes on top of all others, keeping their order among themselves."""
    notes = _stacked(workshop, note_ids)
    top = _top_order(workshop)
    if [n.order for n in notes] == list(range(top - len(notes) + 1, top + 1)):
        return Change(label=Label("bring_to_front", 0))
    return update_notes(
        "bring_to_front",
        [(note, {"order": min(top + 1 + index, MAX_ORDER)}) for index, note in enumerate(notes)],
    )


def send_to_back(workshop: Workshop, note_ids: Iterable[str]) -> Change:
    """Lay notes beneath all others, keeping their order among themselves."""
    notes = _stacked(workshop, note_ids)
    bottom = min((note.order for note in workshop.notes.values()), default=0)
    return update_notes(
        "send_to_back",
        [
            (note, {"order": max(bottom - len(notes) + index, -MAX_ORDER)})
            for index, note in enumerate(notes)
        ],
    )


def named(workshop: Workshop, note_ids: Iterable[str]) -> list[Note]:
    """Return the notes of these ids; an id that is named twice is meant once."""
    return [workshop.notes[note_id] for note_id in dict.fromkeys(note_ids)]


def _stacked(workshop: Workshop, note_ids: Iterable[str]) -> list[Note]:
    return sorted(named(workshop, note_ids), key=lambda note: (note.order, note.id))


def _top_order(workshop: Workshop) -> int:
    return max((note.order for note in workshop.notes.values()), default=0)
