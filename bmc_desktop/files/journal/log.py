r"""How entries stand in a log: one line each, with its length, a checksum and a number that rises by one.

    bmc-desktop journal 1\n
    LLLLLLLL CCCCCCCC {"seq":7,"at":1763821927.25,"entry":{…}}\n

L is the length of the JSON in bytes, C the CRC-32 of the seed (which log this is) and the JSON, both as
eight hexadecimal digits. What the disk made of a power cut (a torn line, a hole of zeros, the bytes of
another file) does not pass for a line; the lines before it do.
"""

import zlib
from typing import Final

import msgspec
from msgspec import Struct

from bmc_desktop.files.journal.entries import Entry

MAGIC: Final = b"bmc-desktop journal 1\n"

_HEAD: Final = 18  # two numbers of eight digits, each with a space behind it


class Numbered(Struct, frozen=True):
    """An entry with its number, and when it was made in seconds since 1970 (for people; clocks jump)."""

    seq: int
    at: float
    entry: Entry


class Log(Struct, frozen=True, kw_only=True):
    """What could be read of a log: its entries, and how many bytes of it they are.

    `whole`: there is nothing else in it, but perhaps the beginning of a line that was never finished, and
    of which nobody was told that it is there.
    """

    entries: tuple[Numbered, ...]
    good: int
    whole: bool


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Numbered)


def line(numbered: Numbered, seed: bytes) -> bytes:
    """Return an entry as it stands in the log that the seed names."""
    payload = _ENCODER.encode(numbered)
    return b"%08x %08x %b\n" % (len(payload), _sum(payload, seed), payload)


def read_log(data: bytes, seed: bytes) -> Log:
    """Return the longest sound beginning of a log; never raises, whatever the bytes are."""
    entries: list[Numbered] = []
    at = len(MAGIC)
    if not data.startswith(MAGIC):
        return Log(entries=(), good=0, whole=False)
    while at < len(data):
        found = _line_at(data, at, seed)
        if found is None or (entries and found[0].seq != entries[-1].seq + 1):
            break
        entries.append(found[0])
        at = found[1]
    return Log(entries=tuple(entries), good=at, whole=at == len(data) or _is_unfinished(data, at))


def _line_at(data: bytes, at: int, seed: bytes) -> tuple[Numbered, int] | None:
    """Return the entry that begins there and where the next one would; None if it is not sound."""
    head = data[at : at + _HEAD]
    try:
        length, total = int(head[:8], 16), int(head[9:17], 16)
    except ValueError:
        return None
    start = at + _HEAD
    end = start + length
    if length < 1 or data[end : end + 1] != b"\n":
        return None
    payload = data[start:end]
    if head != b"%08x %08x " % (length, total) or _sum(payload, seed) != total:
        return None
    try:
        return _DECODER.decode(payload), end + 1
    except msgspec.DecodeError:
        return None


def _is_unfinished(data: bytes, at: int) -> bool:
    """Say whether what begins there is a line that ends too soon."""
    head = data[at : at + _HEAD]
    try:
        length = int(head[:8], 16) if len(head) >= 8 else 1
    except ValueError:
        return False
    return len(data) < at + _HEAD + length + 1 and b"\n" not in data[at:]


def _sum(payload: bytes, seed: bytes) -> int:
    return zlib.crc32(payload, zlib.crc32(seed))
