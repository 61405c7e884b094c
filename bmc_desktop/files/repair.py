"""Putting records of a doubtful file together so that every reference holds, and telling what was done.

Nothing is dropped: what finds no place goes to the quarantine inside the document.
"""

from collections.abc import Mapping, Set

import msgspec
from msgspec import Struct, structs

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.notices import Notice
from bmc_desktop.files.pictures import Header
from bmc_desktop.files.reading import Content, Entry, is_note
from bmc_desktop.model.records import (
    MAX_CANVASES,
    MAX_NOTES,
    Canvas,
    Details,
    Media,
    Note,
    Record,
)
from bmc_desktop.model.workshop import TABLES, Workshop

_NAMELESS = "?"
"""The title of a rebuilt canvas whose own could not be read: the same in every language."""


class _Titled(Struct):
    id: str
    title: str


def put_together(content: Content) -> tuple[Workshop, list[Notice]]:
    """Return the workshop that the entries make, and what a person should know about it.

    Raises:
        DocumentError: too many canvases, or too many notes on one.
    """
    tables: dict[str, dict[str, Record]] = {name: {} for name in TABLES.values()}
    details: Details | None = None
    aside = list(content.aside)
    still_aside = list(content.still_aside)
    loose: list[Entry] = []
    restored = 0
    for entry in content.entries:
        record = entry.record
        if isinstance(record, Details):
            taken = details is not None
        else:
            taken = record.id in tables[TABLES[type(record)]]
        if taken:
            (still_aside if entry.again else aside).append(entry.raw)
            continue
        restored += entry.again
        if isinstance(record, Details):
            details = record
        else:
            tables[TABLES[type(record)]][record.id] = record
            if isinstance(record, Note):
                loose.append(entry)
    canvases = tables["canvases"]
    rebuilt = _rebuild(canvases, loose, [*aside, *still_aside])
    for entry in loose:
        record = entry.record
        if isinstance(record, Note) and record.canvas not in canvases:
            del tables["notes"][record.id]
            (still_aside if entry.again else aside).append(entry.raw)
            restored -= entry.again
    _check_counts(tables)
    preserved = structs.replace(content.preserved, quarantine=(*still_aside, *aside))
    workshop = Workshop(
        id=content.id, details=details or Details(), canvases={}, preserved=preserved
    ).with_tables(tables, details or Details())
    notices = _told(workshop, aside, len(still_aside), restored)
    if rebuilt:
        notices.append(Notice("canvases_rebuilt", {"count": rebuilt}))
    if details is None:
        notices.append(Notice("details_lost"))
    return workshop, notices


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
            title = titles.get(canvas_id, _NAMELESS)
            canvases[canvas_id] = Canvas(id=canvas_id, title=title, order=len(canvases))
            count += 1
    if not canvases:
        canvases["canvas"] = Canvas(id="canvas", title=_NAMELESS)
        count += 1
    return count


def _check_counts(tables: Mapping[str, Mapping[str, Record]]) -> None:
    if len(tables["canvases"]) > MAX_CANVASES:
        raise DocumentError("canvas_count", count=len(tables["canvases"]), limit=MAX_CANVASES)
    counts: dict[str, int] = {}
    for note in tables["notes"].values():
        if isinstance(note, Note):
            counts[note.canvas] = counts.get(note.canvas, 0) + 1
    most = max(counts.values(), default=0)
    if most > MAX_NOTES:
        raise DocumentError("note_count", count=most, limit=MAX_NOTES)


def _told(workshop: Workshop, aside: list[bytes], still_aside: int, restored: int) -> list[Notice]:
    notices = []
    notes = sum(is_note(raw) for raw in aside)
    if notes:
        total = notes + len(workshop.notes)
        notices.append(Notice("notes_unreadable", {"count": notes, "total": total}))
    if len(aside) > notes:
        notices.append(Notice("records_unreadable", {"count": len(aside) - notes}))
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
