"""Containers of any kind, lies included: every field of every header can be set against the facts."""

import struct
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from bmc_desktop.files.container import CONTENT, MIMETYPE

STORED, DEFLATED = 0, 8

_LOCAL = struct.Struct("<4s5HIIIHH")
_CENTRAL = struct.Struct("<4s6HIII5HII")
_END = struct.Struct("<4s4HIIH")


class Part(Struct, kw_only=True):
    """An entry. `local` and `central` replace fields of one header, `both` of the two.

    `raw`: the packed bytes, if they are not simply those of `data`. `gap`: bytes before the entry.
    """

    name: bytes
    data: bytes = b""
    method: int = STORED
    raw: bytes | None = None
    gap: bytes = b""
    both: Mapping[str, Any] = {}
    local: Mapping[str, Any] = {}
    central: Mapping[str, Any] = {}


def deflated(data: bytes, level: int = 6) -> bytes:
    """Return the bytes packed, without a header."""
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def archive(
    parts: Sequence[Part],
    *,
    before: bytes = b"",
    gap: bytes = b"",
    after: bytes = b"",
    comment: bytes = b"",
    listed: Sequence[int] | None = None,
    end: Mapping[str, Any] | None = None,
) -> bytes:
    """Return the bytes of a container.

    `before`, `gap` and `after` stand before all, before the directory and after all. `listed` are the
    numbers of the parts in the directory, in its order. `end` replaces fields of the end record.
    """
    pieces = [before]
    at = len(before)
    rows: list[bytes] = []
    for part in parts:
        raw = part.raw
        if raw is None:
            raw = deflated(part.data) if part.method == DEFLATED else part.data
        at += len(part.gap)
        facts = {
            "name": part.name, "flags": 0, "method": part.method, "crc": zlib.crc32(part.data),
            "packed": len(raw), "size": len(part.data), "extra": b"", "version": 20, **part.both,
        }  # fmt: skip
        local = {"magic": b"PK\x03\x04", **facts, **part.local}
        header = _LOCAL.pack(
            local["magic"], local["version"], local["flags"], local["method"], 0, 0x21, local["crc"],
            local["packed"], local["size"], len(local["name"]), len(local["extra"]),
        )  # fmt: skip
        central = {
            "magic": b"PK\x01\x02", "made_by": 20, "comment": b"", "disk": 0, "attributes": 0,
            "offset": at, **facts, **part.central,
        }  # fmt: skip
        row = _CENTRAL.pack(
            central["magic"], central["made_by"], central["version"], central["flags"], central["method"],
            0, 0x21, central["crc"], central["packed"], central["size"], len(central["name"]),
            len(central["extra"]), len(central["comment"]), central["disk"], 0, central["attributes"],
            central["offset"],
        )  # fmt: skip
        rows.append(row + central["name"] + central["extra"] + central["comment"])
        pieces += [part.gap, header, local["name"], local["extra"], raw]
        at += len(header) + len(local["name"]) + len(local["extra"]) + len(raw)
    rows = [rows[index] for index in (range(len(parts)) if listed is None else listed)]
    directory = b"".join(rows)
    said = {
        "disk": 0, "first": 0, "here": len(rows), "count": len(rows), "length": len(directory),
        "offset": at + len(gap), "comment": len(comment), "magic": b"PK\x05\x06", **(end or {}),
    }  # fmt: skip
    record = _END.pack(
        said["magic"], said["disk"], said["first"], said["here"], said["count"], said["length"],
        said["offset"], said["comment"],
    )  # fmt: skip
    return b"".join([*pieces, gap, directory, record, comment, after])


def mimetype(**changed: Any) -> Part:
    """Return the first part of every workshop."""
    return Part(**{"name": b"mimetype", "data": MIMETYPE, **changed})


def content(data: bytes, **changed: Any) -> Part:
    """Return the part with the records."""
    return Part(**{"name": CONTENT.encode(), "data": data, "method": DEFLATED, **changed})


def workshop_of(data: bytes, *others: Part, **how: Any) -> bytes:
    """Return a container with this workshop.json and further parts."""
    return archive([mimetype(), content(data), *others], **how)
