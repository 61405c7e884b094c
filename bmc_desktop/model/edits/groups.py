"""Edits of groups: notes that belong together."""

from collections.abc import Iterable

from msgspec import structs

from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.edits.notes import emptied_groups, named
from bmc_desktop.model.edits.text import clean_line
from bmc_desktop.model.records import Group
from bmc_desktop.model.workshop import Workshop, new_id


def group_notes(
    workshop: Workshop, note_ids: Iterable[str], title: str = "", *, group_id: str | None = None
) -> Change:
    """Put notes into a new group of their own; groups that are left without notes go.

    It is empty for less than two notes, and for a whole group as it is.
    """
    notes = named(workshop, note_ids)
    label = Label("group_notes", len(notes))
    members = {note.id for note in notes}
    whole = {note.group for note in notes} - {None}
    as_it_is = len(whole) == 1 and members == {n.id for n in workshop.notes.values() if n.group in whole}
    if len(notes) < 2 or as_it_is:
        return Change(label=label)
    group = Group(id=group_id or new_id(), title=clean_line(title))
    return Change(
        label=label,
        added=(group,),
        removed=emptied_groups(workshop, members),
        updated=tuple(Update(note, structs.replace(note, group=group.id)) for note in notes),
    )


def ungroup_notes(workshop: Workshop, note_ids: Iterable[str]) -> Change:
    """Dissolve the groups that notes belong to: all their notes belong to none."""
    groups = {note.group for note in named(workshop, note_ids)} - {None}
    notes = [note for note in workshop.notes.values() if note.group in groups]
    return Change(
        label=Label("ungroup_notes", len(notes)),
        removed=tuple(workshop.groups[group] for group in sorted(filter(None, groups))),
        updated=tuple(Update(note, structs.replace(note, group=None)) for note in notes),
    )


def rename_group(workshop: Workshop, group_id: str, title: str) -> Change:
    """Give a group another title, or none."""
    group = workshop.groups[group_id]
    after = structs.replace(group, title=clean_line(title))
    label = Label("rename_group")
    return Change(label=label, updated=(Update(group, after),) if after != group else ())
