"""From the bytes of workshop.json to a workshop: exactly as we write it, or carefully record by record.

A file that is byte for byte what this version would write for the workshop in it needs no further
doubt, and is read in one go. Every other one is read strictly as JSON first and then record by record:
what a newer program added is kept, what cannot be read is put aside, nothing is dropped.
"""

import re
from functools import cache
from typing import Any, NamedTuple

import msgspec
from msgspec import Raw, Struct

from bmc_desktop.files import format as layout
from bmc_desktop.files import limits, strict
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.migrations import MIGRATIONS, Tree, migrated
from bmc_desktop.model.document import ChangeError, check_references
from bmc_desktop.model.records import Details, Id, Record
from bmc_desktop.model.workshop import TABLES, Preserved, Workshop

_NOTE = re.compile(rb'\\?"type\\?"\s*:\s*\\?"note\\?"')
_LARGE = 4 * 2**20  # below this many bytes, typed records stay within some 50 MB
_LAST_VERSION = 999_999
_FAULTS = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Entry(NamedTuple):
    """A record as read and as it stands in the file, and its unknown fields as an object, if any.

    `again`: it had been put aside earlier.
    """

    record: Record
    raw: bytes
    unknown: bytes | None
    again: bool = False


class Content(Struct, kw_only=True):
    """What workshop.json holds. A sound one is whole; otherwise the entries are still to be put together.

    `aside` are the records that could not be read, `still_aside` those that could not be read earlier
    either. `newer` is the version of a newer format, or "".
    """

    id: str
    sound: Workshop | None = None
    entries: list[Entry] = []
    aside: list[bytes] = []
    still_aside: list[bytes] = []
    preserved: Preserved = Preserved()
    newer: str = ""


class _Tag(Struct):
    type: str = ""


@cache
def _file_decoder() -> "msgspec.json.Decoder[layout.File]":
    return msgspec.json.Decoder(layout.File)


@cache
def _decoder(kind: type[Record]) -> Any:
    return msgspec.json.Decoder(kind)


def read_content(data: bytes, *, altered: bool = False) -> Content:
    """Return what the bytes of a workshop.json hold. `altered`: they are known to have been damaged.

    Raises:
        DocumentError: damaged as a whole, too new or too large.
    """
    if not altered and (found := _as_written(data)) is not None:
        return Content(id=found.id, sound=found)
    if altered:
        data = _salvaged(data)
    return _carefully(data)


def _as_written(data: bytes) -> Workshop | None:
    """Return the workshop if the bytes are exactly what this version writes for it, else None.

    The comparison stands for all checks of strict JSON: a repeated key, an unknown field or another
    spelling of a value would not come out again.
    """
    if len(data) > _LARGE and data.count(b",") + data.count(b"{") + data.count(b"[") > limits.MAX_NODES:
        return None
    try:
        file = _file_decoder().decode(data)
    except _FAULTS:
        return None
    if file.quarantine or file.format != layout.FORMAT or file.version != layout.VERSION:
        return None
    tables: dict[type[Record], dict[str, Record]] = {kind: {} for kind in TABLES}
    details = None
    for record in file.records:
        if type(record) is Details:
            details = record
        else:
            tables[type(record)][record.id] = record
    if details is None:
        return None
    workshop = Workshop(id=file.id, details=details, canvases={})
    workshop = workshop.with_tables({TABLES[kind]: tables[kind] for kind in TABLES}, details)
    try:
        if layout.encode(workshop, file.parts, saved_by=file.saved_by) != data:
            return None
        check_references(workshop)
    except (ChangeError, ValueError):
        return None
    return workshop


def _carefully(data: bytes) -> Content:
    tree = strict.parse(data)
    if not isinstance(tree, dict) or tree.get("format") != layout.FORMAT:
        raise DocumentError("content", "no object of our format")
    major, minor = _version(tree)
    ours = layout.VERSION[0]
    shown = f"{major}.{minor}"
    if major > ours:
        least = tree.get("min_reader")
        if not isinstance(least, int) or least > ours:
            raise DocumentError("newer", version=shown, ours=f"{ours}.{layout.VERSION[1]}")
    elif major < ours:
        data = msgspec.json.encode(_brought_up(tree, major))
    head = msgspec.json.decode(data, type=layout.Fields)
    content = Content(id=_id(head, data), newer=shown if major > ours else "")
    strange: list[bytes] = []
    for raw in _items(head, "records"):
        _sort_in(bytes(raw), content, strange)
    # What this very program put aside it would put aside again; another version may know better.
    again = (tuple(tree["version"]), tree.get("saved_by")) != (layout.VERSION, layout.SAVED_BY)
    for raw in _items(head, "quarantine", required=False):
        entry = _entry(bytes(raw), _tag(bytes(raw)), again=True) if again else None
        if entry is None:
            content.still_aside.append(bytes(raw))
        else:
            content.entries.append(entry)
    content.preserved = Preserved(
        records=tuple(strange),
        head={name: bytes(value) for name, value in head.items() if name not in layout.HEAD},
    )
    return content


def _version(tree: Tree) -> tuple[int, int]:
    match tree.get("version"):
        case [int(major), int(minor)] if type(major) is type(minor) is int:
            if 1 <= major <= _LAST_VERSION and 0 <= minor <= _LAST_VERSION:
                return major, minor
    raise DocumentError("content", "no version")


def _brought_up(tree: Tree, major: int) -> Tree:
    """Return the tree of an earlier version brought to this one.

    A migration may rely on what its version promised; a file that breaks the promise is damaged.
    """
    try:
        return migrated(tree, major, layout.VERSION[0], MIGRATIONS)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise DocumentError("content", f"migration from version {major}: {error!r}") from error


def _id(head: layout.Fields, data: bytes) -> str:
    """Return the workshop's id, or one made of its bytes if it has none that can be used."""
    try:
        return msgspec.json.decode(head.get("id", Raw(b"null")), type=Id)
    except msgspec.DecodeError:
        import hashlib

        return hashlib.sha256(data).hexdigest()[:16]


def _items(head: layout.Fields, name: str, *, required: bool = True) -> list[Raw]:
    try:
        return msgspec.json.decode(head[name], type=list[Raw])
    except (KeyError, msgspec.DecodeError) as error:
        if not required and isinstance(error, KeyError):
            return []
        raise DocumentError("content", f"{name} is no list") from error


def _sort_in(raw: bytes, content: Content, strange: list[bytes]) -> None:
    tag = _tag(raw)
    if tag and tag not in layout.KINDS:
        strange.append(raw)
        return
    entry = _entry(raw, tag)
    if entry is None:
        content.aside.append(raw)
    else:
        content.entries.append(entry)


def _tag(raw: bytes) -> str:
    try:
        return msgspec.json.decode(raw, type=_Tag).type
    except msgspec.DecodeError:
        return ""


def _entry(raw: bytes, tag: str, *, again: bool = False) -> Entry | None:
    """Return the record that the bytes hold, or None if it cannot be read."""
    kind = layout.KINDS.get(tag)
    if kind is None:
        return None
    unknown = layout.unknown_fields(raw, kind)
    known = layout.known_fields(raw, kind) if unknown else raw
    try:
        return Entry(_decoder(kind).decode(known), raw, unknown, again)
    except _FAULTS:
        return None


def is_note(raw: bytes) -> bool:
    """Say whether what could not be read seems to be a note."""
    return _NOTE.search(raw) is not None


def _salvaged(data: bytes) -> bytes:
    """Return a damaged workshop.json with every line that is no JSON any more turned into a text.

    It relies on one line per record, as we write them; another file is returned as it is.
    """
    top, mark, body = data.partition(b'"records":[\n')
    if not mark:
        return data
    if body.count(b"\n") > limits.MAX_NODES // 10:  # a record has some ten values and stands on one line
        raise DocumentError("value_count", limit=limits.MAX_NODES)
    lines: list[bytes] = []
    for line in body.split(b"\n"):
        line = line.removesuffix(b",")
        if line in (b"", b"]}"):
            continue
        try:
            strict.parse(line)
        except DocumentError as error:
            if error.kind == "too_large":
                raise
            line = msgspec.json.encode(line.decode("utf-8", "replace"))
        lines.append(line)
    return top + mark + b",\n".join(lines) + b"\n]}\n"
