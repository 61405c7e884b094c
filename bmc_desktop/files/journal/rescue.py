"""What can still be had of a generation whose base cannot be read.

A base is stored as it is, a line for each record, so that damage stays where it is. Where nothing of it is
left, the workshop's file may stand for it, or else what the log itself holds is put together. The log does
not tell what was there before it.
"""

import contextlib
from collections.abc import Iterable
from typing import Final

import msgspec
from msgspec import Struct, structs

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.filesystem import FileSystem
from bmc_desktop.files.format import FORMAT, KINDS
from bmc_desktop.files.journal.entries import About, Changed
from bmc_desktop.files.journal.log import Log
from bmc_desktop.files.packing import unpack
from bmc_desktop.files.reading import Content, Entry, read_content
from bmc_desktop.files.repair import put_together
from bmc_desktop.files.targets import digest_of, read_whole
from bmc_desktop.model.records import Record
from bmc_desktop.model.workshop import Workshop, new_id

_BEGINNING: Final = b'{"format":"' + FORMAT.encode()
_END: Final = b"\n]}\n"


class Rescued(Struct, frozen=True, kw_only=True):
    """A workshop to go on from.

    `whole`: it is what the base held, and what the log says is still to be done. Otherwise that is in it.
    """

    workshop: Workshop
    whole: bool = False


def rescued(base: bytes, log: Log, system: FileSystem) -> Rescued | None:
    """Return the best that there is for a base whose bytes cannot be read as they should; None for nothing.

    `base` is what there is of it, perhaps nothing.
    """
    about = next((each.entry for each in log.entries if isinstance(each.entry, About)), About())
    file = _filed(about, system)
    if file is not None and about.saved == about.number:
        return Rescued(workshop=file, whole=True)
    start = _salvaged(base) or (_content_of(file) if file is not None else Content(id=new_id()))
    changes = [each.entry for each in log.entries if isinstance(each.entry, Changed)]
    workshop = _with_changes(start, changes)
    return Rescued(workshop=workshop) if workshop is not None else None


def _filed(about: About, system: FileSystem) -> Workshop | None:
    """Return the workshop of the file that the log names, if that is as it was."""
    if not about.path:
        return None
    try:
        data = read_whole(about.path, system)
        return unpack(data).workshop if digest_of(data) == about.digest else None
    except (OSError, DocumentError):
        return None


def _salvaged(base: bytes) -> Content | None:
    """Return the records that can still be read in the bytes of a base."""
    start, end = base.find(_BEGINNING), base.rfind(_END)
    text = base[max(0, start) : end + len(_END)] if end > start else base[max(0, start) :]
    try:
        return read_content(text, altered=True)
    except DocumentError:
        return _by_lines(base)


def _by_lines(base: bytes) -> Content | None:
    """Return the records that stand on lines of their own, whatever became of what is around them."""
    decoder = msgspec.json.Decoder(Record)
    entries = []
    for line in base.splitlines():
        with contextlib.suppress(msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            entries.append(Entry(decoder.decode(line.removesuffix(b",")), line, None))
    return Content(id=new_id(), entries=entries) if entries else None


def _content_of(workshop: Workshop) -> Content:
    entries = [Entry(record, b"", None) for record in workshop.records()]
    return Content(id=workshop.id, entries=entries, preserved=workshop.preserved)


def _with_changes(start: Content, changes: Iterable[Changed]) -> Workshop | None:
    """Return the workshop of records that were there, and of what changes put there and took away."""
    there: dict[tuple[type[Record], str], Entry] = {}
    for entry in start.entries:
        there.setdefault((type(entry.record), entry.record.id), entry)
    for change in changes:
        there.update({(type(record), record.id): Entry(record, b"", None) for record in change.put})
        for kind, record_id in change.gone:
            if kind in KINDS:
                there.pop((KINDS[kind], record_id), None)
    if not there:
        return None
    start.entries = list(there.values())
    try:
        workshop, _ = put_together(start)
    except DocumentError:
        return None
    # What found no place and never was in a file has no bytes that could be kept for it.
    kept = tuple(raw for raw in workshop.preserved.quarantine if raw)
    return structs.replace(workshop, preserved=structs.replace(workshop.preserved, quarantine=kept))
