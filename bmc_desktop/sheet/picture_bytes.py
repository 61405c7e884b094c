"""What of a picture's file a decoder gets to see: its pixels' own parts, and nothing that hangs on them.

Decoders do far more than pixels ask for: they inflate each text chunk of a PNG (half a megabyte of file
became 2.3 GB and eight seconds), and go through a JPEG as often as it has scans. So the parts that a
picture needs are picked out here, byte by byte, before Qt is asked. Nothing is decoded.
"""

import re
import struct
from collections.abc import Iterator
from typing import Final

MOST_SCANS: Final = 50
"""The most scans of a JPEG; honest progressive ones have about ten, and each costs a pass over it."""

MOST_CHUNKS: Final = 100_000
"""The most chunks of a PNG: 40 megapixels in pieces of 2 kB."""

MOST_PROFILE: Final = 2**20
"""The largest colour profile that is read, in bytes."""

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_GIFS: Final = (b"GIF87a", b"GIF89a")
_PIXEL_CHUNKS: Final = frozenset([b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"])
_COLOUR_CHUNKS: Final = frozenset([b"iCCP", b"sRGB"])

_JFIF, _EXIF, _PROFILE, _ADOBE, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xFE
_SCAN, _END = 0xDA, 0xD9
_APPLICATION: Final = range(0xE0, 0xF0)
_MARKER: Final = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
"""Where pixels end: an FF in them is followed by 00 or a restart marker."""


def kind_of(data: bytes) -> str | None:
    """Return which kind of picture begins like this: "png", "jpg", "webp", "gif" or none."""
    if data.startswith(_SIGNATURE):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    return "gif" if data.startswith(_GIFS) else None


def bare(data: bytes, kind: str, *, with_looks: bool = False) -> bytes | None:
    """Return the file without all that its pixels do not need, or None if no decoder should see it.

    `kind` is "png", "jpg", "webp" or "gif". `with_looks` keeps how the pixels are to be seen too: the
    colour profile, and the rotation that a camera notes. What is cut off stays cut off; a decoder says so.
    """
    if kind_of(data) != kind:
        return None
    if kind == "png":
        return _bare_png(data, with_looks=with_looks)
    if kind == "jpg":
        return _bare_jpeg(data, with_looks=with_looks)
    if kind == "webp":
        # Qt looks at forty bytes, and a picture of one colour may have fewer.
        return data[: 8 + int.from_bytes(data[4:8], "little")].ljust(40, b"\0")
    return data


def _bare_png(data: bytes, *, with_looks: bool) -> bytes | None:
    wanted = _PIXEL_CHUNKS | _COLOUR_CHUNKS if with_looks else _PIXEL_CHUNKS
    pieces, at = [_SIGNATURE], len(_SIGNATURE)
    for _ in range(MOST_CHUNKS):
        if at + 8 > len(data):
            break
        (length,), name = struct.unpack_from(">I", data, at), data[at + 4 : at + 8]
        end = at + 12 + length
        if name in wanted and not (name in _COLOUR_CHUNKS and length > MOST_PROFILE):
            pieces.append(data[at:end])
        if name == b"IEND":
            break
        at = end
    else:
        return None
    return b"".join(pieces)


def _bare_jpeg(data: bytes, *, with_looks: bool) -> bytes | None:
    wanted = {_JFIF, _ADOBE, *((_EXIF, _PROFILE) if with_looks else ())}
    pieces, scans, profile = [data[:2]], 0, 0
    for marker, start, end in _segments(data):
        scans += marker == _SCAN
        profile += end - start if marker == _PROFILE else 0
        if scans > MOST_SCANS:
            return None
        if marker == _COMMENT or (marker in _APPLICATION and marker not in wanted):
            continue
        if marker != _PROFILE or profile <= MOST_PROFILE:
            pieces.append(data[start:end])
    return b"".join(pieces)


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield each marker of a JPEG with its segment's start and end, pixels included, up to its end."""
    at = 2
    while (found := _MARKER.match(data, at)) is not None:
        marker, start, at = found[1][0], found.end() - 2, found.end()
        if marker == _END:
            yield marker, start, at
            return
        if at + 2 > len(data):
            return
        at += max(2, int.from_bytes(data[at : at + 2], "big"))
        if marker == _SCAN:
            behind = _MARKER.search(data, at)
            at = behind.start() if behind else len(data)
        yield marker, start, at
