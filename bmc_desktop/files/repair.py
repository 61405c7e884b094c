"""Putting records of a doubtful file together so that every reference holds, and telling what was done.

Nothing is dropped: what finds no place goes to the quarantine inside the document.
"""

from collections.abc import Mapping, Set
from typing import Final

import msgspec
from msgspec import Struct, structs

from bmc_desktop.files import format as layout
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.notices import Notice, NoticeKind
from bmc_desktop.files.pictures import Header
from bmc_desktop.files.reading import Content, Entry, is_note
from bmc_desktop.model.records import (
    MAX_CANVASES,
    MAX_NOTES,
    Canvas,
    Details,
    Group,
    Link,
    Media,
    Note,
    Record,
)
from bmc_desktop.model.workshop import TABLES, Workshop

NAMELESS: Final = "?"
"""The title of a rebuilt canvas whose own could not be read: the same in every language."""


class _Titled(Struct):
    id: str
    title: str


def put_together(content: Content, *, short: bool = False) -> tuple[Workshop, list[Notice]]:
    """Return the workshop that the entries make, and what a person should know about it.

    `short`: the entries break off before their end, so that nobody knows how many there were.

    Raises:
        DocumentError: too many canvases, or too many notes on one.
    """
    tables: dict[str, dict[str, Record]] = {name: {} for name in TABLES.values()}
    details: Details | None = None
    aside = list(content.aside)
    still_aside = list(content.still_aside)
    fields: dict[str, bytes] = {}
    placed: list[Entry] = []
    for entry in content.entries:
        record = entry.record
        if isinstance(record, Details):
            taken = details is not None
            details = details or record
        else:
            table = tables[TABLES[type(record)]]
            taken = record.id in table
            table.setdefault(record.id, record)
        if taken:
            (still_aside if entry.again else aside).append(entry.raw)
        else:
            placed.append(entry)
    rebuilt = _rebuild(tables["canvases"], placed, [*aside, *still_aside])
    counts: dict[str, int] = {}
    restored = 0
    # Links last: until then it is not known which notes there are.
    for entry in sorted(placed, key=lambda entry: isinstance(entry.record, Link)):
        record = entry.record
        if not _has_place(entry, tables, counts):
            del tables[TABLES[type(record)]][record.id]
            (still_aside if entry.again else aside).append(entry.raw)
            continue
        if isinstance(record, Note):
            counts[record.canvas] = counts.get(record.canvas, 0) + 1
            if record.group is not None:
                tables["groups"].setdefault(record.group, Group(id=record.group))
        restored += entry.again
        if entry.unknown:
            fields[layout.key_of(layout.kind_of(record), record.id)] = entry.unknown
    _check_counts(len(tables["canvases"]), max(counts.values(), default=0))
    preserved = structs.replace(content.preserved, fields=fields, quarantine=(*still_aside, *aside))
    head = details or Details()
    workshop = Workshop(id=content.id, details=head, canvases={}, preserved=preserved)
    workshop = workshop.with_tables(tables, head)
    notices = _told(workshop, aside, len(still_aside), restored, short=short)
    if rebuilt:
        notices.append(Notice("canvases_rebuilt", {"count": rebuilt}))
    if details is None:
        notices.append(Notice("details_lost"))
    return workshop, notices


def _has_place(entry: Entry, tables: Mapping[str, Mapping[str, Record]], counts: Mapping[str, int]) -> bool:
    """Say whether what a record refers to is there, and there is room where it belongs."""
    record = entry.record
    if isinstance(record, Note):
        full = entry.again and counts.get(record.canvas, 0) >= MAX_NOTES
        return record.canvas in tables["canvases"] and not full
    if isinstance(record, Link):
        ends = {record.source, record.target}
        return len(ends) == 2 and ends <= tables["notes"].keys()
    return True


def _rebuild(canvases: dict[str, Record], notes: list[Entry], unreadable: list[bytes]) -> int:
    """Make the canvases that notes stand on and that are not there; at least one. Return how many."""
    titles: dict[str, str] = {}
    for raw in unreadable:
        try:
            found = msgspec.json.decode(raw, type=_Titled)
        except msgspec.DecodeError:
            continue
        titles.setdefault(found.id, found.title[:500])
    wanted = [entry.record.canvas for entry in notes if isinstance(entry.record, Note) and not entry.again]
    count = 0
    for canvas_id in dict.fromkeys(wanted):
        if canvas_id not in canvases and len(canvases) < MAX_CANVASES:
            title = titles.get(canvas_id, NAMELESS)
            canvases[canvas_id] = Canvas(id=canvas_id, title=title, order=len(canvases))
            count += 1
    if not canvases:
        canvases["canvas"] = Canvas(id="canvas", title=NAMELESS)
        count += 1
    return count


def _check_counts(canvases: int, most_notes: int) -> None:
    if canvases > MAX_CANVASES:
        raise DocumentError("canvas_count", count=canvases, limit=MAX_CANVASES)
    if most_notes > MAX_NOTES:
        raise DocumentError("note_count", count=most_notes, limit=MAX_NOTES)


def _told(
    workshop: Workshop, aside: list[bytes], still_aside: int, restored: int, *, short: bool
) -> list[Notice]:
    notices = []
    notes = sum(is_note(raw) for raw in aside)
    others = len(aside) - notes
    if notes and short:
        notices.append(Notice("notes_unreadable_at_least", {"count": notes}))
    elif notes:
        total = notes + len(workshop.notes)
        notices.append(Notice("notes_unreadable", {"count": notes, "total": total}))
    if others:
        kind: NoticeKind = "records_unreadable_at_least" if short else "records_unreadable"
        notices.append(Notice(kind, {"count": others}))
    if still_aside:
        notices.append(Notice("still_aside", {"count": still_aside}))
    if restored:
        notices.append(Notice("restored", {"count": restored}))
    return notices


def with_pictures(
    workshop: Workshop, headers: Mapping[str, Header], refused: Set[str]
) -> tuple[Workshop, list[Notice]]:
    """Return the workshop with its media records fitted to the pictures that are really there.

    `headers` maps the SHA-256 of each good picture to what its bytes say; `refused` holds the others.
    A note keeps a picture whose bytes are missing, and a picture without a record gets one.
    """
    media = dict(workshop.media)
    corrected = 0
    for sha, header in headers.items():
        old = media.get(sha)
        fitting = Media(
            id=sha,
            format=header.format,
            width=header.width,
            height=header.height,
            name=old.name if old else "",
        )
        if old != fitting:
            media[sha] = fitting
            corrected += old is not None
    for note in workshop.notes.values():
        if note.picture is not None and note.picture not in media:
            media[note.picture] = Media(id=note.picture, format="png", width=1, height=1)
    notices = []
    missing = media.keys() - headers.keys() - refused
    if missing:
        notices.append(Notice("pictures_missing", {"count": len(missing)}))
    if refused:
        notices.append(Notice("pictures_refused", {"count": len(refused)}))
    if corrected:
        notices.append(Notice("pictures_corrected", {"count": corrected}))
    if media == workshop.media:
        return workshop, notices
    return structs.replace(workshop, media=media), notices
