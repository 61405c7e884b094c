"""Pictures from people come in as pixels, and as nothing else; whatever is no picture is refused."""

import io
import os
import random
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from picture_files import GPS, HONEST, REFUSED, chunk, drawing, photo, png, png_of_texts, saved, transparent
from PIL import Image
from PySide6.QtGui import QColor, QImage, QImageReader

from bmc_desktop.canvas import picture_door
from bmc_desktop.canvas.picture_door import (
    LONGEST,
    SENTENCES,
    PictureRefusedError,
    take_bytes,
    take_file,
    take_image,
)
from bmc_desktop.files import limits
from bmc_desktop.files.pictures import read_header
from bmc_desktop.sheet.pictures import MOST_PIXELS, decoded

pytestmark = pytest.mark.no_qt_log  # decoders tell what is wrong with what they get

TRACES = [
    b"Exif",
    b"ICC_PROFILE",
    b"iCCP",
    b"tEXt",
    b"zTXt",
    b"iTXt",
    b"eXIf",
    b"acTL",
    b"gAMA",
    b"PK\x03\x04",
]
TRACES += [b"Maker of cameras", GPS.encode(), b"http://ns.adobe"]


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


@pytest.mark.parametrize("name", HONEST)
def test_what_comes_out(name):
    data, size, kind = HONEST[name]
    taken = take_bytes(data, name)
    image = opened(taken)
    assert (image.size, image.format) == (size, kind)
    header = read_header(taken)
    assert (header.width, header.height) == size
    assert decoded(taken, header.format, 5_000, 5_000).size().toTuple() == size
    assert not [trace for trace in TRACES if trace in taken]
    assert getattr(image, "n_frames", 1) == 1
    assert not {
        key for key in image.info if key not in {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}
    }


@pytest.mark.parametrize("name", HONEST)
def test_what_is_taken_in_again_does_not_grow(name):
    data, size, kind = HONEST[name]
    once = take_bytes(data)
    twice = take_bytes(once)
    assert opened(twice).size == size
    assert len(twice) <= len(once) * 1.1
    if kind == "PNG":
        assert twice == once


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_and_why(name):
    data, kind = REFUSED[name]
    with pytest.raises(PictureRefusedError) as caught:
        take_bytes(data, "bilde.png")
    assert caught.value.kind == kind
    assert str(caught.value).startswith("bilde.png was not added")
    assert str(caught.value) == SENTENCES[kind].format(name="bilde.png")


def test_a_picture_stands_as_the_camera_says():
    data, _, _ = HONEST["photograph on its side"]
    red = opened(take_bytes(data)).getpixel((295, 5))
    assert red[0] > 180
    assert red[1] < 70


@pytest.mark.parametrize("name", ["transparent", "palette with transparency", "lossless WebP"])
def test_what_is_transparent_stays_so(name):
    image = opened(take_bytes(HONEST[name][0])).convert("RGBA")
    assert image.getpixel((0, 0))[3] == 0
    assert image.getpixel((30, 30)) == (220, 20, 30, 255)


def test_the_first_of_moving_pictures_is_taken():
    for name in ("animated GIF", "animated PNG", "animated WebP"):
        red = opened(take_bytes(HONEST[name][0])).convert("RGB").getpixel((5, 5))
        assert red[0] > 200 > 60 > red[1], name


def test_colours_of_a_wide_profile_are_brought_to_plain_ones():
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 30, 40))
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColorSpace

    image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    found = opened(take_bytes(bytes(buffer.data().data()))).convert("RGB").getpixel((20, 15))
    assert max(abs(a - b) for a, b in zip(found, (200, 30, 40), strict=True)) <= 3


def test_pixels_of_the_clipboard():
    image = QImage(5_000, 1_000, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.setText("Place", GPS)
    taken = take_image(image)
    assert opened(taken).size == (LONGEST, 480)
    assert GPS.encode() not in taken
    for size, kind in (((0, 0), "damaged"), ((7_000, 6_000), "too_large")):
        with pytest.raises(PictureRefusedError) as caught:
            take_image(QImage(*size, QImage.Format.Format_Mono))
        assert caught.value.kind == kind
    assert "was not added" in str(caught.value)


def test_files(tmp_path):
    good = tmp_path / "ferie.png"
    good.write_bytes(HONEST["shot of a screen"][0])
    assert take_file(good) == take_bytes(HONEST["shot of a screen"][0])
    empty = tmp_path / "tom.png"
    empty.touch()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "rør.png")
    else:
        (tmp_path / "rør.png").mkdir()
    for path, kind in (
        (empty, "damaged"),
        (tmp_path, "not_a_picture"),
        (tmp_path / "borte.png", "unreadable"),
        (tmp_path / "rør.png", "not_a_picture"),
        (tmp_path / "nul\0.png", "unreadable"),
    ):
        with pytest.raises(PictureRefusedError) as caught:
            take_file(path)
        assert caught.value.kind == kind, path
        assert "\0" not in str(caught.value)


def test_too_many_bytes_are_not_looked_at(monkeypatch, tmp_path):
    monkeypatch.setattr(picture_door, "MAX_MEDIA", 1_000)
    path = tmp_path / "a.jpg"
    path.write_bytes(HONEST["photograph"][0])
    for take in (lambda: take_bytes(HONEST["photograph"][0]), lambda: take_file(path)):
        with pytest.raises(PictureRefusedError) as caught:
            take()
        assert caught.value.kind == "too_large"


def test_a_want_of_memory_is_told(monkeypatch):
    def fail(*_, **__):
        raise MemoryError

    monkeypatch.setattr(picture_door, "_packed", fail)
    for take in (
        lambda: take_bytes(HONEST["GIF"][0]),
        lambda: take_image(QImage(2, 2, QImage.Format.Format_RGB32)),
    ):
        with pytest.raises(PictureRefusedError) as caught:
            take()
        assert caught.value.kind == "too_large"


@pytest.mark.parametrize("data", [png_of_texts(40), png(4, 4, chunk(b"iCCP", b"x\0\0" + b"\xff" * 2**21))])
def test_what_hangs_on_a_picture_is_never_inflated(data):
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert opened(take_bytes(data)).size == (4, 4)
    assert decoded(data, "png", 100, 100).size().toTuple() == (4, 4)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown // (1024 if sys.platform != "darwin" else 2**20) < 100  # MB; 280 MB of texts


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_from_people_harms_nobody_in_a_file(name):
    data, _ = REFUSED[name]
    for kind in ("png", "jpg", "webp"):
        assert decoded(data, kind, 300, 300) is None


def test_the_reader_is_told_what_the_bytes_are():
    for data, kind in ((REFUSED["SVG"][0], "png"), (REFUSED["TIFF"][0], "jpg"), (HONEST["GIF"][0], "webp")):
        assert decoded(data, kind, 300, 300) is None


def test_a_picture_in_a_file_keeps_the_place_of_its_pixels():
    image = decoded(HONEST["photograph on its side"][0], "jpg", 200, 150)
    assert image.size().toTuple() == (200, 150)


def test_the_limits_are_those_of_files():
    assert limits.MAX_PIXELS == MOST_PIXELS
    take_bytes(png())
    assert QImageReader.allocationLimit() == 256


SEEDS = [
    saved(drawing(40, 30), "PNG"),
    saved(drawing(40, 30), "GIF"),
    saved(photo(40, 30), "JPEG"),
    saved(photo(40, 30), "JPEG", progressive=True),
    saved(photo(40, 30), "WEBP"),
    saved(transparent(), "WEBP", lossless=True),
    saved(transparent("P"), "PNG"),
    HONEST["photograph on its side"][0],
]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SEEDS), st.integers(0, 2**32), st.integers(1, 12), st.booleans())
def test_damaged_bytes_are_taken_or_refused_and_nothing_else(data, seed, count, cut):
    chance = random.Random(seed)
    mutable = bytearray(data)
    for _ in range(count):
        mutable[chance.randrange(len(mutable))] = chance.randrange(256)
    if cut:
        del mutable[chance.randrange(len(mutable)) :]
    damaged = bytes(mutable)
    for kind in ("png", "jpg", "webp"):
        decoded(damaged, kind, 300, 300)
    try:
        taken = take_bytes(damaged)
    except PictureRefusedError:
        return
    assert max(opened(taken).size) <= LONGEST
    assert not [trace for trace in TRACES if trace in taken and len(trace) > 4]
