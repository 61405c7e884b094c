"""What a picture's first bytes say."""

import struct

import pytest
from file_samples import make_png

from bmc_desktop.files.pictures import read_header


def jpeg(width, height, marker=0xC0):
    app = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0" + b"\0" * 9
    frame = bytes([0xFF, 0xFF, marker]) + struct.pack(">HBHH", 17, 8, height, width) + b"\0" * 10
    return b"\xff\xd8" + app + frame


def webp(kind, body):
    return (
        b"RIFF" + struct.pack("<I", len(body) + 12) + b"WEBP" + kind + struct.pack("<I", len(body)) + body
    )


EXTENDED = webp(b"VP8X", b"\0" * 4 + (639).to_bytes(3, "little") + (479).to_bytes(3, "little"))
LOSSLESS = webp(b"VP8L", b"\x2f" + struct.pack("<I", 639 | (479 << 14)) + b"\0" * 8)
LOSSY = webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 640, 480))


@pytest.mark.parametrize(
    ("data", "header"),
    [
        (make_png(640, 480), ("png", 640, 480)),
        (jpeg(640, 480), ("jpg", 640, 480)),
        (jpeg(640, 480, 0xC2), ("jpg", 640, 480)),
        (EXTENDED, ("webp", 640, 480)),
        (LOSSLESS, ("webp", 640, 480)),
        (LOSSY, ("webp", 640, 480)),
    ],
)
def test_pictures_are_known_by_their_bytes(data, header):
    assert read_header(data) == header


def huge_png(width, height):
    return make_png()[:16] + struct.pack(">II", width, height) + make_png()[24:]


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<svg/>", b"GIF89a", b"\xff\xd8\xff", b"\xff\xd8\xff\xd9",
        b"\xff\xd8\xff\xe0\0\0" + b"\0" * 40, b"\xff\xd8\xff\xe0\xff\xff",
        b"\xff\xd8\xff\xda" + b"\0" * 9, b"\xff\xd8\xff\xe0\0\x03\0\0" + b"\0" * 40,
        make_png()[:18], huge_png(0, 1), huge_png(10_000, 10_000), huge_png(100_001, 1), jpeg(0, 5),
        EXTENDED[:26], LOSSLESS[:22], LOSSY[:27], webp(b"ALPH", b"\0" * 20), b"RIFF\0\0\0\0WAVE",
    ],
)  # fmt: skip
def test_everything_else_is_none(data):
    assert read_header(data) is None
