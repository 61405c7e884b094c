"""What a journal records, as values: changes with the records as they are afterwards, drafts, saves, views.

Every entry holds absolute values, so that doing it twice does no harm. Entries know nothing of files.
"""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

from bmc_desktop.files.format import KINDS, kind_of
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.records import Details, Note, Record
from bmc_desktop.model.workshop import Workshop

Step: TypeAlias = Literal["commit", "undo", "redo"]

_Count = Annotated[int, Meta(ge=0)]


class About(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="about"):
    """Where the workshop belongs; the first entry of every log.

    `path` and `digest` (SHA-256) name its file as it was last read or written, "" if it has none.
    Changes are numbered as long as the workshop is open: the base holds them up to `number`, the file up to
    `saved`. `needs_copy`, `newer` and `read_only` tell that the file is not to be saved over. `at` is when
    the last of what the base holds was done (seconds since 1970, 0 if unknown). `ready`: the log was made
    ready before anything was done.
    """

    path: str = ""
    digest: str = ""
    number: _Count = 0
    saved: _Count = 0
    needs_copy: bool = False
    newer: bool = False
    read_only: bool = False
    at: float = 0.0
    ready: bool = False


class Changed(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="change"):
    """A change that was made: the records that are there after it, and kind and id of those that are not.

    `number` counts the changes since the workshop was opened. `step` tells whether it was a new one or one
    taken back or done again, `merge` what it joins in undo.
    """

    number: _Count
    edit: str
    count: int = 1
    step: Step = "commit"
    merge: str = ""
    put: tuple[Record, ...] = ()
    gone: tuple[tuple[str, str], ...] = ()


class Draft(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="draft"):
    """The note that is being written, with the words so far; None once the writing has ended.

    `new`: it is not on the wall yet; `placed`: it has a place of its own; `cursor`: where the caret is,
    in characters.
    """

    note: Note | None = None
    new: bool = False
    placed: bool = False
    cursor: _Count = 0


class View(Struct, frozen=True, kw_only=True, omit_defaults=True, tag="view"):
    """What was seen: the canvas, the zoom (0 for all of it), and the middle of the view in points."""

    canvas: str
    zoom: float = 0.0
    x: float = 0.0
    y: float = 0.0


class SaveStarted(Struct, frozen=True, kw_only=True, tag="save_started"):
    """A save to `path` took the workshop as it was here; what comes next is a step of undo of its own."""

    path: str


class Saved(Struct, frozen=True, kw_only=True, tag="saved"):
    """A save came to its end: the file holds all up to the change with the number `upto`."""

    path: str
    digest: str
    upto: _Count


Entry: TypeAlias = About | Changed | Draft | View | SaveStarted | Saved


def filed(about: About, saved: Saved) -> About:
    """Return where a workshop belongs once a save of it came to its end."""
    return About(path=saved.path, digest=saved.digest, number=about.number, saved=saved.upto, at=about.at)


def has_words(draft: Draft | None, workshop: Workshop) -> bool:
    """Say whether a draft holds words that are not on the wall; blanks around them are none."""
    if draft is None or draft.note is None:
        return False
    note = workshop.notes.get(draft.note.id)
    there = note.text if note else ""
    return draft.note.text != there and clean_text(draft.note.text) != there


def recorded(change: Change, number: int, step: Step = "commit", merge: str = "") -> Changed:
    """Return the entry for a change that was made."""
    return Changed(
        number=number,
        edit=change.label.edit,
        count=change.label.count,
        step=step,
        merge=merge,
        put=(*change.added, *(update.after for update in change.updated)),
        gone=tuple((kind_of(record), record.id) for record in change.removed),
    )


def replayed(entry: Changed, workshop: Workshop) -> Change:
    """Return the change that brings the workshop to where the entry says; perhaps an empty one."""
    added: list[Record] = []
    updated: list[Update] = []
    removed: list[Record] = []
    for record in entry.put:
        before = workshop.find(type(record), record.id)
        if before is None:
            added.append(record)
        elif before != record:
            updated.append(Update(before, record))
    for kind, record_id in entry.gone:
        there = workshop.find(KINDS[kind], record_id) if kind in KINDS else None
        if there is not None and not isinstance(there, Details):
            removed.append(there)
    return Change(
        label=Label(entry.edit, entry.count),
        added=tuple(added),
        removed=tuple(removed),
        updated=tuple(updated),
    )
