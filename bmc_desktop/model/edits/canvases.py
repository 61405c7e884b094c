"""Edits of canvases: add, rename, duplicate, reorder, delete, and the titles of their blocks."""

from datetime import datetime

from msgspec import structs

from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.edits.copying import copies_of
from bmc_desktop.model.edits.notes import delete_notes
from bmc_desktop.model.edits.text import clean_line
from bmc_desktop.model.records import Canvas, Note
from bmc_desktop.model.workshop import Workshop, new_id


def add_canvas(
    workshop: Workshop, title: str, *, canvas_id: str | None = None, now: datetime | None = None
) -> Change:
    """Add an empty canvas as the last tab."""
    order = max((canvas.order for canvas in workshop.canvases.values()), default=-1) + 1
    canvas = Canvas(id=canvas_id or new_id(), title=clean_line(title), order=order, created=now)
    return Change(label=Label("add_canvas"), added=(canvas,))


def rename_canvas(workshop: Workshop, canvas_id: str, title: str) -> Change:
    """Give a canvas another title."""
    return _update(workshop.canvases[canvas_id], "rename_canvas", title=clean_line(title))


def duplicate_canvas(
    workshop: Workshop,
    canvas_id: str,
    title: str,
    *,
    new_canvas_id: str | None = None,
    as_version: bool = False,
    reason: str = "",
    now: datetime | None = None,
) -> Change:
    """Copy a canvas with all its notes, groups and links, as the tab right after it.

    `as_version`: it is the next version of that canvas, for this `reason`. The notes of the copy keep the
    lineage of the originals.
    """
    source = workshop.canvases[canvas_id]
    tabs = list(workshop.tabs())
    index = tabs.index(source) + 1
    copy = structs.replace(
        source,
        id=new_canvas_id or new_id(),
        title=clean_line(title),
        order=index,
        based_on=canvas_id if as_version else None,
        reason=clean_line(reason),
        created=now,
    )

    def on_copy(note: Note) -> Note:
        return structs.replace(note, canvas=copy.id, lineage=note.lineage or note.id)

    groups, notes, links = copies_of(workshop, workshop.notes_of(canvas_id), on_copy)
    later = [
        Update(canvas, structs.replace(canvas, order=position))
        for position, canvas in enumerate([*tabs[:index], None, *tabs[index:]])
        if canvas is not None and canvas.order != position
    ]
    label = Label("next_version") if as_version else Label("duplicate_canvas")
    return Change(label=label, added=(copy, *groups, *notes, *links), updated=tuple(later))


def move_canvas(workshop: Workshop, canvas_id: str, index: int) -> Change:
    """Move a canvas to a place among the tabs, counted from 0."""
    tabs = [canvas for canvas in workshop.tabs() if canvas.id != canvas_id]
    tabs.insert(index, workshop.canvases[canvas_id])
    updates = tuple(
        Update(canvas, structs.replace(canvas, order=position))
        for position, canvas in enumerate(tabs)
        if canvas.order != position
    )
    if tabs == list(workshop.tabs()):
        updates = ()
    return Change(label=Label("move_canvas"), updated=updates)


def delete_canvas(workshop: Workshop, canvas_id: str) -> Change:
    """Remove a canvas and what is on it. A workshop keeps at least one: the last one is not removed.

    The next versions of it become those of the canvas that it is based on itself.
    """
    if len(workshop.canvases) == 1:
        return Change(label=Label("delete_canvas", 0))
    canvas = workshop.canvases[canvas_id]
    gone = delete_notes(workshop, [note.id for note in workshop.notes_of(canvas_id)])
    later = [
        Update(other, structs.replace(other, based_on=canvas.based_on))
        for other in workshop.canvases.values()
        if other.based_on == canvas_id and other.id != canvas_id
    ]
    return Change(label=Label("delete_canvas"), removed=(*gone.removed, canvas), updated=tuple(later))


def set_reason(workshop: Workshop, canvas_id: str, reason: str) -> Change:
    """Say why there is this version of a canvas."""
    return _update(workshop.canvases[canvas_id], "set_reason", reason=clean_line(reason))


def rename_block(workshop: Workshop, canvas_id: str, block: BlockId, title: str) -> Change:
    """Rename a block on one canvas; an empty title gives it back its own name."""
    canvas = workshop.canvases[canvas_id]
    titles = {b: t for b, t in canvas.block_titles.items() if b != block}
    title = clean_line(title)
    if title:
        titles[block] = title
    return _update(canvas, "rename_block", block_titles=titles)


def _update(canvas: Canvas, edit: str, **fields: object) -> Change:
    after = structs.replace(canvas, **fields)
    if after == canvas:
        return Change(label=Label(edit, 0))
    return Change(label=Label(edit), updated=(Update(canvas, after),))
