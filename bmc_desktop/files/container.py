"""The container: a ZIP of a narrow kind, written the same for the same content and read strictly.

Written is `mimetype` first and stored, then `workshop.json` deflated, then the other parts by name, stored,
all dated 1980-01-01, with no extra fields, comments or flags. Read is only that: the ZIP format lets one
file mean different things to different programs (two entries of one name, a directory that contradicts the
entries, bytes around them), and whatever could do so is refused. Nothing is ever unpacked to a disk.

Source: APPNOTE.TXT 6.3.10 (PKWARE), 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (end record).
"""

import contextlib
import io
import re
import struct
import zlib
from collections.abc import Mapping
from typing import Final, NamedTuple

from msgspec import Struct

from bmc_desktop.files import limits
from bmc_desktop.files.errors import DocumentError

MIMETYPE: Final = b"application/vnd.bmc-desktop.workshop+zip"
"""The content of the first part; it stands in clear text at byte 38 of every file."""

CONTENT: Final = "workshop.json"
"""The part that holds the records."""

THUMBNAIL: Final = "thumbnail.png"
"""The optional part with a small picture of the first canvas; never read back."""

_DEFLATE_LEVEL: Final = 1
"""Packs workshop.json a quarter larger than the usual level 6 in a third of the time."""

_NAME = re.compile(rb"mimetype|workshop\.json|thumbnail\.png|media/[0-9a-f]{64}\.(?:png|jpg|webp)")
_LOCAL = struct.Struct("<4s5HIIIHH")
_CENTRAL = struct.Struct("<4s6HIII5HII")
_END = struct.Struct("<4s4HIIH")
_LOCAL_MAGIC, _CENTRAL_MAGIC, _END_MAGIC = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION: Final = 20
_DATE: Final = 0x0021  # 1980-01-01: real clocks may stand outside the years that a ZIP can tell
_UTF8_FLAG: Final = 0x0800
_STORED, _DEFLATED = 0, 8
_COMMENT_MAX: Final = 65_535


class Parts(Struct, frozen=True, kw_only=True):
    """What a container holds; stored media are views of its bytes.

    `cut_off`: read without a directory. `altered`: parts of a wrong checksum. `content_short`: the content
    breaks off before its end.
    """

    content: bytes
    media: Mapping[str, bytes | memoryview]
    cut_off: bool = False
    altered: frozenset[str] = frozenset()
    content_short: bool = False


class _Entry(NamedTuple):
    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int


def write_container(content: bytes, others: Mapping[str, bytes], *, deflate: bool = True) -> bytes:
    """Return the bytes of a container; equal parts give equal bytes.

    `others` maps the names of further parts (media, thumbnail) to their bytes. Without `deflate` the
    content is stored as it is: larger, but damage stays where it is.
    """
    packer = zlib.compressobj(_DEFLATE_LEVEL, zlib.DEFLATED, -15)
    deflated = packer.compress(content) + packer.flush() if deflate else b""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    offset = 0

    def put(name: str, method: int, data: bytes, packed: bytes) -> None:
        nonlocal offset
        raw = name.encode("ascii")
        common = (_VERSION, 0, method, 0, _DATE, zlib.crc32(data), len(packed), len(data), len(raw), 0)
        pieces.extend((_LOCAL.pack(_LOCAL_MAGIC, *common), raw, packed))
        directory.append(_CENTRAL.pack(_CENTRAL_MAGIC, _VERSION, *common, 0, 0, 0, 0, offset) + raw)
        offset += _LOCAL.size + len(raw) + len(packed)

    put("mimetype", _STORED, MIMETYPE, MIMETYPE)
    if not deflate or _is_bomb(len(deflated), len(content)):
        # The reader would doubt what packs too well.
        put(CONTENT, _STORED, content, content)
    else:
        put(CONTENT, _DEFLATED, content, deflated)
    for name in sorted(others):
        put(name, _STORED, others[name], others[name])
    tail = b"".join(directory)
    end = _END.pack(_END_MAGIC, 0, 0, len(directory), len(directory), len(tail), offset, 0)
    return b"".join([*pieces, tail, end])


def read_container(data: bytes) -> Parts:
    """Return the parts of a container after every check of this module's docstring.

    A container whose directory is gone (a cut-off or torn file) is read from its local headers as far
    as they go, and says so in `cut_off`.

    Raises:
        DocumentError: not ours, damaged, or too large.
    """
    if len(data) > limits.MAX_FILE:
        raise DocumentError("file_size", size_bytes=len(data), limit_bytes=limits.MAX_FILE)
    if not data:
        raise DocumentError("empty")
    if data[:4] != _LOCAL_MAGIC or data[38 : 38 + len(MIMETYPE)] != MIMETYPE:
        raise _not_ours(data)
    entries = _directory(data)
    cut_off = entries is None
    if entries is None:
        entries = _scan(data)
    return _unpacked(data, entries, cut_off=cut_off)


def _refuse(detail: str) -> DocumentError:
    return DocumentError("container", detail)


def _not_ours(data: bytes) -> DocumentError:
    """Return what to say of bytes that do not begin as a workshop does."""
    whole = write_container(b"", {})[: 38 + len(MIMETYPE)]
    if whole.startswith(data):
        return DocumentError("truncated", "shorter than its first part")
    if MIMETYPE in data[: limits.STEP]:
        return _refuse("the first part is not a plain mimetype")
    return DocumentError("foreign", "no mimetype of a workshop at byte 38")


def _directory(data: bytes) -> list[_Entry] | None:
    """Return the checked entries of the directory, or None if there is none."""
    at = data.rfind(_END_MAGIC, max(0, len(data) - _END.size - _COMMENT_MAX))
    if at < 0 or len(data) - at < _END.size:
        return None
    _, disk, first_disk, here, count, length, offset, comment = _END.unpack_from(data, at)
    if at + _END.size != len(data) or comment:
        raise _refuse("bytes after the end of the directory")
    if count == 0xFFFF or length == 0xFFFFFFFF or offset == 0xFFFFFFFF:
        raise _refuse("ZIP64")
    if disk or first_disk or here != count:
        raise _refuse("more than one disk")
    if count > limits.MAX_PARTS:
        raise DocumentError("part_count", count=count, limit=limits.MAX_PARTS)
    if offset + length != at:
        raise _refuse("the directory is not where it should be")
    entries = []
    for _ in range(count):
        entry, offset = _central(data, offset, at)
        entries.append(entry)
    if offset != at:
        raise _refuse("the directory holds more than its entries")
    _check_spans(data, entries, at - length)
    _check_names(entries)
    return entries


def _central(data: bytes, offset: int, end: int) -> tuple[_Entry, int]:
    if offset + _CENTRAL.size > end:
        raise _refuse("the directory is cut short")
    fields = _CENTRAL.unpack_from(data, offset)
    magic, _, _, flags, method, _, _, crc, packed, size = fields[:10]
    name_length, extra, comment, disk, _, attributes, local = fields[10:]
    if magic != _CENTRAL_MAGIC:
        raise _refuse("an entry of the directory has no signature")
    if extra or comment or disk:
        raise _refuse("an entry of the directory carries more than it should")
    name = data[offset + _CENTRAL.size : offset + _CENTRAL.size + name_length]
    # The upper four bits are a kind of Unix, whatever system the entry says it was made by.
    if (attributes >> 28) not in (0, 8):
        raise _refuse("an entry is a link or a device")
    if attributes & 0x18:
        raise _refuse("an entry is a folder or a volume")
    _check_entry(name, flags, method, packed, size)
    entry = _Entry(name.decode("ascii"), flags, method, crc, packed, size, local)
    return entry, offset + _CENTRAL.size + name_length


def _check_entry(name: bytes, flags: int, method: int, packed: int, size: int) -> None:
    if flags & 0x2041:
        raise _refuse("an entry is encrypted")
    if flags & ~_UTF8_FLAG:
        raise _refuse("an entry has flags that are not understood")
    if not _NAME.fullmatch(name):
        raise _refuse("an entry has a name that does not belong here")
    if method not in (_STORED, _DEFLATED):
        raise _refuse("an entry is packed by a method that is not understood")
    if packed == 0xFFFFFFFF or size == 0xFFFFFFFF:
        raise _refuse("ZIP64")
    if method == _STORED and packed != size:
        raise _refuse("a stored entry has two sizes")
    limit = limits.MAX_JSON if name == CONTENT.encode() else limits.MAX_MEDIA
    if size > limit:
        raise DocumentError("part_size", part=name.decode("ascii"), limit_bytes=limit)
    if packed > size + size // 64 + limits.MAX_OVERHEAD:
        raise _refuse("an entry is packed larger than it is")
    if _is_bomb(packed, size):
        raise DocumentError("inflated_size", "an entry is packed more than it can honestly be")


def _is_bomb(packed: int, size: int) -> bool:
    return size > limits.RATIO_FROM and size > packed * limits.MAX_RATIO


def _check_names(entries: list[_Entry]) -> None:
    names = [entry.name for entry in entries]
    if not names or names[0] != "mimetype":
        raise _refuse("the first entry is not the mimetype")
    # The allowed names are lower-case ASCII, so there are no twins by case or Unicode form.
    if len(set(names)) != len(names):
        raise _refuse("two entries have one name")
    if sum(entry.size for entry in entries) > limits.MAX_INFLATED:
        raise DocumentError("inflated_size", "all entries together")


def _check_spans(data: bytes, entries: list[_Entry], end: int) -> None:
    """Check that the entries lie side by side from the first byte on, each as its own header says."""
    at = 0
    for entry in entries:
        if entry.offset != at:
            raise _refuse("entries overlap, lie apart or in another order")
        local = _local(data, at, end)
        if local != entry:
            raise _refuse("the directory contradicts an entry")
        at = _data_offset(entry) + entry.packed
        if at > end:
            raise _refuse("an entry runs into the directory")
    if at != end:
        raise _refuse("bytes between the entries and the directory")


def _local(data: bytes, offset: int, end: int) -> _Entry | None:
    """Return the entry whose local header stands at the offset, or None if there is none."""
    if offset + _LOCAL.size > end or data[offset : offset + 4] != _LOCAL_MAGIC:
        return None
    _, _, flags, method, _, _, crc, packed, size, name_length, extra = _LOCAL.unpack_from(data, offset)
    name = data[offset + _LOCAL.size : offset + _LOCAL.size + name_length]
    if offset + _LOCAL.size + name_length > end:
        return None
    if extra:
        raise _refuse("an entry carries more than it should")
    _check_entry(name, flags, method, packed, size)
    return _Entry(name.decode("ascii"), flags, method, crc, packed, size, offset)


def _data_offset(entry: _Entry) -> int:
    return entry.offset + _LOCAL.size + len(entry.name)


def _scan(data: bytes) -> list[_Entry]:
    """Return the entries that stand one after another from the first byte; the last may be cut off."""
    entries: list[_Entry] = []
    at = 0
    while at < len(data) and (entry := _local(data, at, len(data))):
        entries.append(entry)
        if len(entries) > limits.MAX_PARTS:
            raise DocumentError("part_count", count=len(entries), limit=limits.MAX_PARTS)
        at = _data_offset(entry) + entry.packed
    _check_names(entries)
    if _whole_directory(data, at):
        raise _refuse("bytes after the end of the directory")
    return entries


def _whole_directory(data: bytes, at: int) -> bool:
    """Say whether a directory stands there to its very end: then it is not gone, but hidden."""
    while data[at : at + 4] == _CENTRAL_MAGIC and at + _CENTRAL.size <= len(data):
        lengths = _CENTRAL.unpack_from(data, at)[10:13]
        at += _CENTRAL.size + sum(lengths)
    return data[at : at + 4] == _END_MAGIC and at + _END.size <= len(data)


def _unpacked(data: bytes, entries: list[_Entry], *, cut_off: bool) -> Parts:
    parts: dict[str, bytes | memoryview] = {}
    whole_file = memoryview(data)
    altered: set[str] = set()
    short: set[str] = set()
    for entry in entries:
        if entry.name == THUMBNAIL:
            continue
        raw = whole_file[_data_offset(entry) : _data_offset(entry) + entry.packed]
        part, whole = _inflated(raw, entry)
        if not whole or zlib.crc32(part) != entry.crc:
            altered.add(entry.name)
        if len(part) < entry.size:
            short.add(entry.name)
        parts[entry.name] = part
    if parts.pop("mimetype") != MIMETYPE:
        raise _refuse("the mimetype is not that of a workshop")
    if not parts.get(CONTENT):
        if cut_off:
            raise DocumentError("truncated", "nothing of workshop.json is left")
        raise _refuse("workshop.json is missing")
    content = bytes(parts.pop(CONTENT))
    return Parts(
        content=content,
        media=parts,
        cut_off=cut_off,
        altered=frozenset(altered),
        content_short=CONTENT in short,
    )


def _inflated(raw: memoryview, entry: _Entry) -> tuple[bytes | memoryview, bool]:
    """Return a part's bytes, as many as there are, and whether they are whole."""
    if entry.method == _STORED:
        return raw, len(raw) == entry.size
    unpacker = zlib.decompressobj(-15)
    found = io.BytesIO()  # gives its bytes away without a copy
    for at in range(0, len(raw), limits.STEP):
        step = raw[at : at + limits.STEP]
        before, length = unpacker.copy(), found.tell()
        try:
            _inflate(unpacker, step, found, entry.size)
        except zlib.error:
            # Once more by single bytes: what stands before the fault is good.
            found.seek(length)
            found.truncate()
            with contextlib.suppress(zlib.error):
                for place in range(len(step)):  # pragma: no branch - the same fault comes again
                    _inflate(before, step[place : place + 1], found, entry.size)
            return found.getvalue(), False
        if unpacker.eof:
            rest = len(unpacker.unused_data) + len(raw) - at - len(step)
            return found.getvalue(), not rest and found.tell() == entry.size
    return found.getvalue(), False


def _inflate(unpacker: "zlib._Decompress", packed: memoryview, found: io.BytesIO, most: int) -> None:
    """Inflate a piece of a part to the end of what was found before.

    Raises:
        zlib.error: the piece is damaged.
        DocumentError: there is more than `most` bytes.
    """
    pending = bytes(packed)
    while True:
        piece = unpacker.decompress(pending, limits.STEP)
        found.write(piece)
        if found.tell() > most:
            raise DocumentError("inflated_size", "an entry swells beyond the size it states")
        pending = unpacker.unconsumed_tail
        # A full piece may have left more behind, though all input is taken.
        if unpacker.eof or (not pending and len(piece) < limits.STEP):
            return
