"""Copies of notes with what belongs to them: groups that are copied whole, and links between the copies."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from msgspec import structs

from bmc_desktop.model.records import Group, Link, Note
from bmc_desktop.model.workshop import Workshop, new_id


class Copies(NamedTuple):
    """Records that are not in the workshop yet."""

    groups: tuple[Group, ...]
    notes: tuple[Note, ...]
    links: tuple[Link, ...]


def copies_of(workshop: Workshop, notes: Sequence[Note], place: Callable[[Note], Note]) -> Copies:
    """Return copies of notes under ids of their own, in order.

    `place` returns a note as its copy is to be, but for its id and its group: a copy belongs to a group of
    its own if all notes of the original's group are copied, and else to none.
    """
    ids = {note.id: new_id() for note in notes}
    split = {note.group for note in workshop.notes.values() if note.id not in ids}
    groups = {
        group: structs.replace(workshop.groups[group], id=new_id())
        for group in dict.fromkeys(note.group for note in notes)
        if group is not None and group not in split
    }
    copies = [
        structs.replace(
            place(note),
            id=ids[note.id],
            group=groups[note.group].id if note.group in groups else None,
        )
        for note in notes
    ]
    links = [
        structs.replace(link, id=new_id(), source=ids[link.source], target=ids[link.target])
        for link in workshop.links.values()
        if link.source in ids and link.target in ids
    ]
    return Copies(tuple(groups.values()), tuple(copies), tuple(links))
