"""workshop.json: what stands in it, and how a workshop becomes its bytes.

One object. `format`, `version` [major, minor], `min_reader` (the lowest major version whose programs may
show the file), `id`, `saved_by`, then whatever a newer program put beside these, then `parts` (the name
of each picture → SHA-256 of its bytes), `quarantine` (records that could not be read, as they were), and
`records`: one flat list, a line per record, each with its `type`. Equal workshops give equal bytes: the
records stand in the order details, canvases, legend, media, groups, notes, links, each kind by id.

History of the format
---------------------
1.0 (program 0.1.0)
    The first.
1.1 (program 0.1.0)
    Groups of notes and links between them; a note's star, group and lineage; what a canvas is based on,
    why, and when it was made.

Within a major version, fields and kinds of record may be added; programs keep what they do not know
and write it back. A new meaning, a new word in a closed set (a colour, a block) or a field taken away is
a new major version, with a migration in `migrations`.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final, TypeAlias

import msgspec
from msgspec import Raw, Struct

from bmc_desktop import __version__
from bmc_desktop.model.records import (
    Amount,
    Canvas,
    Details,
    Group,
    Id,
    Link,
    Meaning,
    Media,
    Note,
    Record,
)
from bmc_desktop.model.workshop import TABLES, Workshop

FORMAT: Final = "bmc-desktop-workshop"
VERSION: Final = (1, 1)
"""Major and minor version of the format that this program writes."""

MIN_READER: Final = 1
SAVED_BY: Final = f"bmc-desktop {__version__}"

KINDS: Final[Mapping[str, type[Record]]] = {
    "details": Details,
    "canvas": Canvas,
    "meaning": Meaning,
    "media": Media,
    "group": Group,
    "note": Note,
    "link": Link,
}
"""The kinds of record by the word in their `type`."""

Fields: TypeAlias = dict[str, Raw]
"""An object whose values are left as they stand in the file."""


class File(Struct, frozen=True, kw_only=True):
    """All of workshop.json as this version knows it; the source of its JSON Schema."""

    format: str
    version: tuple[int, int]
    min_reader: int
    id: Id
    saved_by: str
    parts: dict[str, str] = {}
    quarantine: list[Raw] = []
    records: list[Record] = []


HEAD: Final = frozenset(File.__struct_fields__)
"""The names of the entries at the top of workshop.json that this version knows."""


@cache
def encoder() -> msgspec.json.Encoder:
    """Return the encoder for records: mappings by key, so that equal records give equal bytes."""
    return msgspec.json.Encoder(order="deterministic")


def kind_of(record: Record) -> str:
    """Return the word that stands for a record's kind in its `type`."""
    return str(record.__struct_config__.tag)


def key_of(kind: str, record_id: str) -> str:
    """Return the key under which the unknown fields of a record are kept in `Preserved.fields`."""
    return f"{kind}:{record_id}"


def media_name(media: Media) -> str:
    """Return the name of the part that holds a picture's bytes."""
    return f"media/{media.id}.{media.format}"


def encode(workshop: Workshop, parts: Mapping[str, str], *, saved_by: str = SAVED_BY) -> bytes:
    """Return the bytes of workshop.json. `parts` maps the names of pictures to their SHA-256.

    Raises:
        UnicodeEncodeError, ValueError: a text or a number cannot stand in a file; `Document` and
            `Session` let no such value in.
    """
    kept = workshop.preserved
    head: list[tuple[str, bytes]] = [
        ("format", _json(FORMAT)),
        ("version", _json(VERSION)),
        ("min_reader", _json(MIN_READER)),
        ("id", _json(workshop.id)),
        ("saved_by", _json(saved_by)),
        *sorted(kept.head.items()),
        ("parts", _json(dict(parts))),
        ("quarantine", b"[" + b",".join(kept.quarantine) + b"]"),
    ]
    if kept.fields:
        records = b",\n".join(_with_fields(record, kept.fields) for record in _ordered(workshop))
    else:
        # Line ends inside texts are escaped, so these are the ones between records.
        records = encoder().encode_lines(list(_ordered(workshop)))[:-1].replace(b"\n", b",\n")
    if kept.records:
        records = b",\n".join([records, *kept.records])
    top = b",".join(_json(name) + b":" + value for name, value in head)
    return b"".join((b"{", top, b',"records":[\n', records, b"\n]}\n"))


def _ordered(workshop: Workshop) -> Iterator[Record]:
    yield workshop.details
    for name in TABLES.values():
        table: Mapping[str, Record] = getattr(workshop, name)
        for record_id in sorted(table):
            yield table[record_id]


def _json(value: Any) -> bytes:
    return encoder().encode(value)


def _with_fields(record: Record, fields: Mapping[str, bytes]) -> bytes:
    unknown = fields.get(key_of(kind_of(record), record.id))
    line = _json(record)
    return joined(line, unknown, type(record)) if unknown else line


def joined(known: bytes, unknown: bytes, kind: type[Struct]) -> bytes:
    """Return an object with unknown fields put into it, as they stand.

    Unknown fields of an object within it that is not there any more (an amount that was taken off) go
    with it.
    """
    fields = msgspec.json.decode(known, type=Fields)
    inner = _INNER.get(kind, {})
    for name, value in msgspec.json.decode(unknown, type=Fields).items():
        if name not in inner:
            fields[name] = value
        elif name in fields:
            fields[name] = Raw(joined(bytes(fields[name]), bytes(value), inner[name]))
    return msgspec.json.encode(fields)


def unknown_fields(raw: bytes, kind: type[Struct]) -> bytes | None:
    """Return the fields of an object that its kind of record does not have, as an object, or None.

    They come by name. Those of an object within it (an amount) are found too, under its name.
    """
    found: Fields = {}
    config = kind.__struct_config__
    inner = _INNER.get(kind, {})
    for name, value in msgspec.json.decode(raw, type=Fields).items():
        if name in inner and bytes(value).startswith(b"{"):
            nested = unknown_fields(bytes(value), inner[name])
            if nested:
                found[name] = Raw(nested)
        elif name not in kind.__struct_fields__ and name != config.tag_field:
            found[name] = value
    return msgspec.json.encode(dict(sorted(found.items()))) if found else None


def known_fields(raw: bytes, kind: type[Struct]) -> bytes:
    """Return the object without the fields that its kind of record does not have."""
    kept: Fields = {}
    inner = _INNER.get(kind, {})
    for name, value in msgspec.json.decode(raw, type=Fields).items():
        if name in inner and bytes(value).startswith(b"{"):
            kept[name] = Raw(known_fields(bytes(value), inner[name]))
        elif name in kind.__struct_fields__ or name == kind.__struct_config__.tag_field:
            kept[name] = value
    return msgspec.json.encode(kept)


_INNER: Final[Mapping[type[Struct], Mapping[str, type[Struct]]]] = {Note: {"amount": Amount}}
"""Which fields of which records hold an object with fields of its own."""
