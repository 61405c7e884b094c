"""The workshop: one immutable value that holds all records, and what can be asked of it.

The mappings are never changed after the value is built: a new state is a new `Workshop`, so a snapshot
can be read in any thread without a lock.
"""

import os
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct, structs

from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.records import (
    Canvas,
    Details,
    Group,
    Language,
    Link,
    Meaning,
    Media,
    Note,
    Record,
)

TABLES: Final[dict[type[Record], str]] = {
    Canvas: "canvases",
    Meaning: "legend",
    Media: "media",
    Group: "groups",
    Note: "notes",
    Link: "links",
}
"""Which table of the workshop holds which kind of record; `Details` stands alone."""


class Preserved(Struct, frozen=True, kw_only=True):
    """What a file held that this version does not understand: carried along and written back as it was.

    All values are raw JSON. `fields` keeps, by "kind:id", an object of the unknown fields of a known
    record; `records` whole records of unknown types; `head` unknown top-level entries by name;
    `quarantine` records that could not be read.
    """

    fields: Mapping[str, bytes] = {}
    records: tuple[bytes, ...] = ()
    head: Mapping[str, bytes] = {}
    quarantine: tuple[bytes, ...] = ()


class Workshop(Struct, frozen=True, kw_only=True):
    """A workshop: its details, canvases, legend, media, groups, notes and links, each keyed by id."""

    id: str
    details: Details
    canvases: Mapping[str, Canvas]
    legend: Mapping[str, Meaning] = {}
    media: Mapping[str, Media] = {}
    groups: Mapping[str, Group] = {}
    notes: Mapping[str, Note] = {}
    links: Mapping[str, Link] = {}
    preserved: Preserved = Preserved()

    def find(self, kind: type[Record], record_id: str) -> Record | None:
        """Return the record of that kind and id, or None."""
        if kind is Details:
            return self.details if record_id == self.details.id else None
        table: Mapping[str, Record] = getattr(self, TABLES[kind])
        return table.get(record_id)

    def records(self) -> Iterator[Record]:
        """Yield every record: the details, then each kind in the order of `TABLES`."""
        yield self.details
        for name in TABLES.values():
            yield from getattr(self, name).values()

    def tabs(self) -> tuple[Canvas, ...]:
        """Return the canvases in the order of their tabs."""
        return tuple(sorted(self.canvases.values(), key=lambda canvas: (canvas.order, canvas.id)))

    def notes_of(self, canvas_id: str, block: BlockId | None = None) -> tuple[Note, ...]:
        """Return the notes of a canvas, or of one block of it, from the lowest to the topmost."""
        found = [
            note
            for note in self.notes.values()
            if note.canvas == canvas_id and (block is None or note.block == block)
        ]
        found.sort(key=lambda note: (note.order, note.id))
        return tuple(found)

    def with_tables(self, tables: Mapping[str, Mapping[str, Record]], details: Details) -> "Workshop":
        """Return the workshop with some tables and the details replaced; for `Document` and readers."""
        return structs.replace(self, details=details, **tables)


def reading_order(note: Note) -> tuple[float, float, str]:
    """Sort key for notes of one block: from top to bottom, and in a row from left to right.

    Notes whose upper edges lie in the same 24 pt band count as one row, so that a hand-placed row is
    read as a row.
    """
    return (note.y // 24.0, note.x, note.id)


def new_id() -> str:
    """Return a fresh random id (64 bits, hexadecimal)."""
    return os.urandom(8).hex()


def new_workshop(*, canvas_title: str, title: str = "", language: Language = "en") -> Workshop:
    """Return a workshop with one empty canvas."""
    canvas = Canvas(id=new_id(), title=canvas_title)
    return Workshop(
        id=new_id(),
        details=Details(title=title, language=language),
        canvases={canvas.id: canvas},
    )
