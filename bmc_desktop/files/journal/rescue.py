"""What can still be had of a generation whose base is damaged or lost.

A base is stored as it is, a line for each record, so that damage stays where it is. What stood in it and
cannot be read is not told by the log: so a ground is laid on which the log can be done again. Knows nothing
of folders.
"""

import re
from collections.abc import Callable, Sequence
from typing import Annotated, Final

import msgspec
from msgspec import Meta, structs

from bmc_desktop.files import format as layout
from bmc_desktop.files import strict
from bmc_desktop.files.container import CONTENT, Parts, read_container
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.journal.entries import Changed, Draft, Entry
from bmc_desktop.files.packing import Unpacked, unpack, unpacked
from bmc_desktop.files.pictures import read_header
from bmc_desktop.files.repair import NAMELESS
from bmc_desktop.model.change import Change
from bmc_desktop.model.records import Canvas, Details, Id, Media, Note, Record
from bmc_desktop.model.workshop import Workshop

Picture = Callable[[str], bytes | None]
"""Gives the bytes of a picture by its SHA-256, or None if they are not there."""

_LIST: Final = b'"records":[\n'
_RECORD: Final = b'\n{"type":"'
_END: Final = b"\n]}\n"
_DIRECTORY: Final = b"PK\x01\x02"
_ID: Final = re.compile(rb'"id":"([A-Za-z0-9_-]{1,64})"')
_SIZE_UNKNOWN: Final = (1, 1)

_Version = tuple[Annotated[int, Meta(ge=1, le=layout.VERSION[0])], Annotated[int, Meta(ge=0)]]


def read_base(data: bytes) -> Unpacked:
    """Return what the bytes of a base hold, as much of it as can be read.

    Raises:
        DocumentError: nothing of it can; "newer" and "memory" say that it is not damaged.
    """
    try:
        return unpack(data)
    except DocumentError as error:
        if error.reason == "memory" or (error.reason == "newer" and _is_as_written(data)):
            raise
        found = _by_lines(data)
        if found is None:
            raise
        return found


def ground(workshop: Workshop | None, entries: Sequence[Entry], picture: Picture, name: str) -> Workshop:
    """Return a workshop on which the entries of a log can be done again, whatever of it was lost.

    It has the canvases that notes stand on, and the pictures that they show. Without a `workshop` it is one
    with the id `name`.
    """
    start = workshop or Workshop(id=name, details=Details(), canvases={})
    canvases, media = dict(start.canvases), dict(start.media)
    for sha, record in start.media.items():
        if (record.width, record.height) == _SIZE_UNKNOWN:
            media[sha] = structs.replace(_record_of(sha, picture(sha)), name=record.name)
    known, shown = set(canvases), set(media)
    for entry in entries:
        records = _records_in(entry)
        known |= {record.id for record in records if isinstance(record, Canvas)}
        shown |= {record.id for record in records if isinstance(record, Media)}
        for note in records:
            if not isinstance(note, Note):
                continue
            if note.canvas not in known:
                canvases[note.canvas] = _nameless(note.canvas, len(canvases))
                known.add(note.canvas)
            if note.picture is not None and note.picture not in shown:
                media[note.picture] = _record_of(note.picture, picture(note.picture))
                shown.add(note.picture)
    first = next((entry for entry in entries if isinstance(entry, Changed)), None)
    if not canvases and not (first and any(isinstance(record, Canvas) for record in first.put)):
        # There was one, of which nothing is told.
        canvases["canvas"] = _nameless("canvas", 0)
    return structs.replace(start, canvases=canvases, media=media)


def fitting(change: Change, workshop: Workshop) -> Change:
    """Return a change without the removal of what is still needed by notes of which it does not know."""
    if not any(isinstance(record, Canvas | Media) for record in change.removed):
        return change
    notes = dict(workshop.notes)
    for record in (*change.added, *(update.after for update in change.updated)):
        if isinstance(record, Note):
            notes[record.id] = record
    for record in change.removed:
        if isinstance(record, Note):
            notes.pop(record.id, None)
    needed = {note.canvas for note in notes.values()} | {note.picture for note in notes.values()}
    removed = tuple(
        record
        for record in change.removed
        if not (isinstance(record, Canvas | Media) and record.id in needed)
    )
    gone = {record.id for record in removed if isinstance(record, Canvas)}
    if gone >= workshop.canvases.keys() and not any(isinstance(record, Canvas) for record in change.added):
        last = workshop.tabs()[0]
        removed = tuple(record for record in removed if record != last)
    return structs.replace(change, removed=removed)


def _records_in(entry: Entry) -> tuple[Record, ...]:
    match entry:
        case Changed():
            return entry.put
        case Draft() if entry.note is not None:
            return (entry.note,)
    return ()


def _nameless(canvas_id: str, order: int) -> Canvas:
    return Canvas(id=canvas_id, title=NAMELESS, order=order)


def _record_of(sha: str, data: bytes | None) -> Media:
    header = read_header(data) if data is not None else None
    if header is None:
        width, height = _SIZE_UNKNOWN
        return Media(id=sha, format="png", width=width, height=height)
    return Media(id=sha, format=header.format, width=header.width, height=header.height)


def _is_as_written(data: bytes) -> bool:
    parts = read_container(data)
    return not parts.altered and not parts.cut_off


def _by_lines(data: bytes) -> Unpacked | None:
    """Return the records that stand on lines of their own, whatever became of what is around them."""
    top, mark, body = data.partition(_LIST)
    if not mark:
        top, mark, body = data.partition(_RECORD)
        if not mark:
            return None
        # What stands there for the list's name is none of the head.
        top = top[: max(0, top.rfind(b',"'))] + b","
        body = mark[1:] + body
    end = body.rfind(_END)
    if end < 0:
        end = body.find(_DIRECTORY)
    lines = body[:end] if end >= 0 else body
    content = _head(top)[:-1] + b"," + _LIST + lines + _END
    try:
        return unpacked(Parts(content=content, media={}, altered=frozenset([CONTENT])))
    except DocumentError:
        return None


def _head(top: bytes) -> bytes:
    """Return, as an object, what stood before the records, with what cannot be read put right."""
    fields: layout.Fields = {}
    whole = top[max(0, top.find(b'{"')) :] + b'"records":[]}'
    try:
        strict.parse(whole)
        fields = msgspec.json.decode(whole, type=layout.Fields)
        del fields["records"]
    except (DocumentError, msgspec.DecodeError, KeyError):
        fields = {}
    fields["format"] = _raw(layout.FORMAT)
    if not _is(fields, "version", _Version):
        fields |= {"version": _raw(layout.VERSION), "min_reader": _raw(layout.MIN_READER)}
    if not _is(fields, "id", Id):
        known = _ID.search(top)
        fields["id"] = _raw(known[1].decode()) if known else msgspec.Raw(b"null")
    return msgspec.json.encode(fields)


def _is(fields: layout.Fields, name: str, kind: object) -> bool:
    try:
        msgspec.json.decode(fields[name], type=kind)
    except (KeyError, msgspec.DecodeError):
        return False
    return True


def _raw(value: object) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(value))
