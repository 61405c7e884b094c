"""Hostile pictures: bombs, other formats under a picture's name, floods of headers, wrong sums."""

import gzip
import hashlib
import struct
import zlib
from collections.abc import Callable, Mapping
from typing import Final

from bmc_desktop.files.limits import MAX_MEDIA
from tests.faults.corpus.contents import SHA, note, text, tree
from tests.faults.corpus.zips import DEFLATED, Part, workshop_of


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int = 3, height: int = 2, *chunks: bytes, rows: bytes | None = None) -> bytes:
    """Return a PNG that says to be so large."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    if rows is None:
        rows = zlib.compress(b"".join(b"\0" + b"\x80" * (width * 3) for _ in range(height)))
    body = _chunk(b"IHDR", header) + b"".join(chunks) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def jpeg(width: int, height: int, before: bytes = b"") -> bytes:
    """Return the head of a JPEG that says to be so large, with segments before its frame."""
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, height, width, 3) + bytes(9)
    return b"\xff\xd8" + (before or b"\xff\xe0\x00\x04ab") + frame + b"\xff\xd9"


def webp(chunk: bytes, data: bytes) -> bytes:
    """Return a WebP of one chunk."""
    body = b"WEBP" + chunk + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


SVG: Final = b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"
BOMB_ROWS: Final = b"\x78\xda" + b"\0" * 100

GOOD: Final[Mapping[str, tuple[str, bytes]]] = {
    "a PNG that is also a page": ("png", png(3, 2, _chunk(b"tEXt", b"k\0<script>alert(1)</script>"))),
    "a PNG with a container after it": ("png", png() + b"PK\x05\x06" + bytes(18)),
    "a PNG with a program after it": ("png", png() + b"\n#!/bin/sh\nrm -rf ~\n"),
    "a PNG with a huge text inside": (
        "png",
        png(3, 2, _chunk(b"zTXt", b"k\0\0" + zlib.compress(bytes(10**7)))),
    ),
    "a PNG with a colour profile that is none": (
        "png",
        png(3, 2, _chunk(b"iCCP", b"k\0\0" + zlib.compress(b"evil"))),
    ),
    "a PNG without its rows": ("png", png(rows=b"")),
    "a PNG of 39 million pixels": ("png", png(6_500, 6_000, rows=BOMB_ROWS)),
    "a JPEG with a place in it": ("jpg", jpeg(3, 2, b"\xff\xe1\x00\x0cExif\0\0GPS.")),
}
"""What a header check takes; the window decodes it later, with the format forced and the size limited."""

REFUSED: Final[Mapping[str, tuple[str, Callable[[], bytes]]]] = {
    "empty": ("png", lambda: b""),
    "one byte": ("png", lambda: b"\x89"),
    "an SVG as PNG": ("png", lambda: SVG),
    "an SVG as JPEG": ("jpg", lambda: SVG),
    "an SVG as WebP": ("webp", lambda: SVG),
    "an SVG packed": ("png", lambda: gzip.compress(SVG, mtime=0)),
    "a PDF as PNG": ("png", lambda: b"%PDF-1.7\n"),
    "a GIF as PNG": ("png", lambda: b"GIF89a\x01\0\x01\0\0\0\0;"),
    "a TIFF as PNG": ("png", lambda: b"II*\0" + bytes(100)),
    "a TGA as PNG": ("png", lambda: b"\0\0\x02" + bytes(100)),
    "an ICNS as PNG": ("png", lambda: b"icns" + bytes(100)),
    "an icon as PNG": ("png", lambda: b"\0\0\x01\0\x01\0" + bytes(100)),
    "a bitmap as PNG": ("png", lambda: b"BM" + bytes(100)),
    "a PBM as PNG": ("png", lambda: b"P1 99999 99999\n"),
    "an XPM as PNG": ("png", lambda: b"/* XPM */"),
    "an AVIF as PNG": ("png", lambda: b"\0\0\0 ftypavif" + bytes(100)),
    "a page as PNG": ("png", lambda: b"<html><img src=x onerror=alert(1)>"),
    "a PNG as JPEG": ("jpg", png),
    "a JPEG as WebP": ("webp", lambda: jpeg(3, 2)),
    "a WebP as PNG": ("png", lambda: webp(b"VP8L", b"\x2f" + bytes(4))),
    "a PNG of 60,000 by 60,000": ("png", lambda: png(60_000, 60_000, rows=BOMB_ROWS)),
    "a PNG of 2^31 by 2^31": ("png", lambda: png(2**31, 2**31, rows=BOMB_ROWS)),
    "a PNG of 100,001 by 1": ("png", lambda: png(100_001, 1, rows=BOMB_ROWS)),
    "a PNG of no pixels": ("png", lambda: png(0, 0, rows=BOMB_ROWS)),
    "a PNG whose head comes second": ("png", lambda: png()[:8] + _chunk(b"tEXt", b"k\0v") + png()[8:]),
    "a PNG whose head is too long": ("png", lambda: png().replace(b"\0\0\0\x0d", b"\x7f\xff\xff\xff", 1)),
    "a PNG cut in its head": ("png", lambda: png()[:20]),
    "a JPEG of 65,535 by 65,535": ("jpg", lambda: jpeg(65_535, 65_535)),
    "a JPEG of no height": ("jpg", lambda: jpeg(100, 0)),
    "a JPEG without a frame": ("jpg", lambda: b"\xff\xd8\xff\xd9"),
    "a JPEG of fill bytes": ("jpg", lambda: b"\xff\xd8" + b"\xff" * (MAX_MEDIA - 100)),
    "a JPEG of empty segments": ("jpg", lambda: b"\xff\xd8" + b"\xff\xe0\x00\x02" * (MAX_MEDIA // 4 - 25)),
    "a JPEG of segments without a length": ("jpg", lambda: b"\xff\xd8" + b"\xff\xe0\x00\x00" * 1_000),
    "a JPEG cut in its frame": ("jpg", lambda: jpeg(3, 2)[:13]),
    "a WebP of 16 million by 16 million": ("webp", lambda: webp(b"VP8X", bytes(4) + b"\xff" * 6)),
    "a WebP of 16,383 by 16,383": ("webp", lambda: webp(b"VP8L", b"\x2f\xff\xff\xff\x0f")),
    "a WebP of no pixels": ("webp", lambda: webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a\0\0\0\0")),
    "a WebP cut in its head": ("webp", lambda: webp(b"VP8X", b"\0\0")),
    "a WebP of another chunk": ("webp", lambda: webp(b"EXIF", bytes(100))),
    "another RIFF": ("webp", lambda: b"RIFF\x24\0\0\0WAVEfmt " + bytes(24)),
}
"""What is none, or too large: not shown, and the rest opens."""


def _shown(data: bytes, ending: str, sha: str = "", record: str = "", **changed: int) -> bytes:
    sha = sha or hashlib.sha256(data).hexdigest()
    media = {"type": "media", "id": sha, "format": record or ending, "width": 3, "height": 2, **changed}
    whole = tree(media, note(picture=sha), parts={f"media/{sha}.{ending}": sha})
    part = Part(name=f"media/{sha}.{ending}".encode(), data=data)
    return workshop_of(text(whole).encode(), part)


def files() -> dict[str, tuple[str, Callable[[], bytes]]]:
    """Return what is to come of each file, and how it is made, by its name."""
    named: dict[str, tuple[str, Callable[[], bytes]]] = {}
    for name, (ending, data) in GOOD.items():
        named[f"picture: {name}"] = ("opens", lambda data=data, ending=ending: _shown(data, ending))
    for name, (ending, make) in REFUSED.items():
        named[f"picture: {name}"] = ("opens", lambda make=make, ending=ending: _shown(make(), ending))
    return named | {
        "picture: under another's sum": ("opens", lambda: _shown(png(), "png", sha=SHA)),
        "picture: noted as another format": ("opens", lambda: _shown(png(), "png", record="webp")),
        "picture: noted as larger": ("opens", lambda: _shown(png(), "png", width=99_999)),
        "picture: packed": (
            "opens",
            lambda: workshop_of(
                text(tree(note(picture=SHA))).encode(),
                Part(name=f"media/{SHA}.png".encode(), data=png(), method=DEFLATED),
            ),
        ),
        "picture: one sum, three endings": (
            "opens",
            lambda: workshop_of(
                text(tree(note(picture=SHA))).encode(),
                *(Part(name=f"media/{SHA}.{end}".encode(), data=png()) for end in ("png", "jpg", "webp")),
            ),
        ),
    }  # fmt: skip
