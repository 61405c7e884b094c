"""What a picture's own first bytes say: PNG, JPEG or WebP, and how large; anything else is none.

Only headers are read here; nothing is decoded. The window decodes later with the format forced to the
one found here, so that an SVG under a PNG's name never reaches an SVG reader.
"""

import struct
from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple

from bmc_desktop.files.errors import PictureError
from bmc_desktop.files.limits import MAX_MEDIA, MAX_PICTURES, MAX_PIXELS
from bmc_desktop.files.targets import digest_of
from bmc_desktop.model.records import Media

PictureFormat = Literal["png", "jpg", "webp"]

_MOST_STEPS: Final = 5_000
"""How many segments and fill bytes of a JPEG are passed over in search of its frame."""

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class Header(NamedTuple):
    """A picture's format, and its width and height in pixels."""

    format: PictureFormat
    width: int
    height: int


def record_of(data: bytes, name: str = "") -> Media:
    """Return the record for a picture's bytes.

    Raises:
        PictureError: not a PNG, JPEG or WebP, or too large.
    """
    if len(data) > MAX_MEDIA:
        raise PictureError("too_large", name)
    header = read_header(data)
    if header is None:
        raise PictureError("not_a_picture", name)
    return Media(
        id=digest_of(data),
        format=header.format,
        width=header.width,
        height=header.height,
        name=name[:500],
    )


def check_room(more: int, there: Iterable[str], media: Mapping[str, bytes], name: str) -> None:
    """Let so many more bytes of pictures come to those that are `there` already.

    Raises:
        PictureError: a workshop cannot hold them all.
    """
    if more + sum(len(media.get(sha, b"")) for sha in there) > MAX_PICTURES:
        raise PictureError("full", name)


def read_header(data: bytes) -> Header | None:
    """Return what the bytes say about themselves, or None if they are no picture that we take.

    Pictures of more than `MAX_PIXELS` pixels are none. Sources: PNG (ISO/IEC 15948, 11.2.2), JPEG
    (ITU T.81, B.2.2), WebP (RFC 9649, 2).
    """
    try:
        header = _png(data) or _jpeg(data) or _webp(data)
    except (struct.error, IndexError):
        return None
    if header is None or header.width < 1 or header.height < 1:
        return None
    if header.width > 100_000 or header.height > 100_000:
        return None
    return header if header.width * header.height <= MAX_PIXELS else None


def _png(data: bytes) -> Header | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[8:16] != b"\x00\x00\x00\rIHDR":
        return None
    width, height = struct.unpack_from(">II", data, 16)
    return Header("png", width, height)


def _jpeg(data: bytes) -> Header | None:
    if data[:3] != b"\xff\xd8\xff":
        return None
    at = 2
    for _ in range(_MOST_STEPS):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte before a marker
            at += 1
            continue
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Header("jpg", width, height)
        if marker in (0xD9, 0xDA):
            return None
        (length,) = struct.unpack_from(">H", data, at + 2)
        if length < 2:
            return None
        at += 2 + length
    return None


def _webp(data: bytes) -> Header | None:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    chunk = data[12:16]
    if chunk == b"VP8X":
        width = int.from_bytes(data[24:27], "little") + 1
        height = int.from_bytes(data[27:30], "little") + 1
        return Header("webp", width, height) if len(data) >= 30 else None
    if chunk == b"VP8L" and data[20] == 0x2F:
        (bits,) = struct.unpack_from("<I", data, 21)
        return Header("webp", (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    if chunk == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", data, 26)
        return Header("webp", width & 0x3FFF, height & 0x3FFF)
    return None
