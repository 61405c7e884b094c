"""Edits of canvases: add, rename, duplicate, reorder, delete, and the titles of their blocks."""

from msgspec import structs

from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.edits.text import clean_line
from bmc_desktop.model.records import Canvas
from bmc_desktop.model.workshop import Workshop, new_id


def add_canvas(workshop: Workshop, title: str, *, canvas_id: str | None = None) -> Change:
    """Add an empty canvas as the last tab."""
    order = max((canvas.order for canvas in workshop.canvases.values()), default=-1) + 1
    canvas = Canvas(id=canvas_id or new_id(), title=clean_line(title), order=order)
    return Change(label=Label("add_canvas"), added=(canvas,))


def rename_canvas(workshop: Workshop, canvas_id: str, title: str) -> Change:
    """Give a canvas another title."""
    return _update(workshop.canvases[canvas_id], "rename_canvas", title=clean_line(title))


def duplicate_canvas(
    workshop: Workshop, canvas_id: str, title: str, *, new_canvas_id: str | None = None
) -> Change:
    """Copy a canvas with all its notes, as the tab right after it."""
    source = workshop.canvases[canvas_id]
    tabs = list(workshop.tabs())
    index = tabs.index(source) + 1
    copy = structs.replace(source, id=new_canvas_id or new_id(), title=clean_line(title), order=index)
    notes = tuple(
        structs.replace(note, id=new_id(), canvas=copy.id) for note in workshop.notes_of(canvas_id)
    )
    later = [
        Update(canvas, structs.replace(canvas, order=position))
        for position, canvas in enumerate([*tabs[:index], None, *tabs[index:]])
        if canvas is not None and canvas.order != position
    ]
    return Change(label=Label("duplicate_canvas"), added=(copy, *notes), updated=tuple(later))


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
    """Remove a canvas and its notes. A workshop keeps at least one: the last one is not removed."""
    if len(workshop.canvases) == 1:
        return Change(label=Label("delete_canvas", 0))
    return Change(
        label=Label("delete_canvas"),
        removed=(*workshop.notes_of(canvas_id), workshop.canvases[canvas_id]),
    )


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
