"""Pictures on the poster: their pixels and nothing else of their files; a grey box where there are none."""

import hashlib

import pytest
from poster_samples import workshop_of
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from bmc_desktop.model.records import Media
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.poster.export import poster_bytes
from bmc_desktop.poster.pages import page_image
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.shapes import Picture
from bmc_desktop.sheet.style import SheetStyle

RED, GREY = QColor("#d02030"), QColor("#d7d9dd")


def picture_file(kind: str, *, transparent: bool = False, secret: str = "") -> bytes:
    image = QImage(900, 600, QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32)
    image.fill(RED)
    if transparent:
        image.fill(QColor(0, 0, 0, 0))
    if secret:
        image.setText("Location", secret)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


def with_picture(data: bytes, kind: str = "png") -> tuple[Workshop, str, str]:
    workshop, canvas = workshop_of(["With a picture"])
    media_id = hashlib.sha256(data).hexdigest()
    (note,) = workshop.notes.values()
    from msgspec.structs import replace

    media = Media(id=media_id, format=kind, width=900, height=600)
    notes = {note.id: replace(note, picture=media_id, colours=("white",))}
    return replace(workshop, notes=notes, media={media_id: media}), canvas, media_id


def shown(workshop: Workshop, canvas: str, media: dict[str, bytes]) -> QColor:
    """The colour in the middle of the picture, as PDFium draws it."""
    plan = next(iter(SheetLayout(workshop, canvas).notes.values()))
    (picture,) = (shape for shape in plan.shapes if isinstance(shape, Picture))
    image = page_image(poster_bytes(workshop, canvas, media), 72)
    x = plan.rect.x + picture.rect.x + picture.rect.width / 2
    y = plan.rect.y + picture.rect.y + picture.rect.height / 2
    return image.pixelColor(round(x), round(y))


def near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 6 for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_a_picture_is_drawn(kind):
    data = picture_file(kind)
    workshop, canvas, media_id = with_picture(data, kind)
    assert near(shown(workshop, canvas, {media_id: data}), RED)


def test_what_is_transparent_stays_so():
    data = picture_file("png", transparent=True)
    workshop, canvas, media_id = with_picture(data)
    assert near(shown(workshop, canvas, {media_id: data}), QColor("white"))


@pytest.mark.parametrize("data", [None, b"", b"nothing", b"\x89PNG\r\n\x1a\n" + bytes(40), b"<svg/>"])
def test_a_missing_or_unreadable_picture_is_a_grey_box(data):
    workshop, canvas, media_id = with_picture(data or b"gone")
    assert near(shown(workshop, canvas, {} if data is None else {media_id: data}), GREY)


def test_nothing_but_pixels_gets_into_the_poster():
    data = picture_file("png", secret="59.91 N 10.75 E") + b"trailing bytes of another file"
    workshop, canvas, media_id = with_picture(data)
    poster = poster_bytes(workshop, canvas, {media_id: data})
    assert b"59.91" not in poster
    assert b"trailing" not in poster
    assert data[:200] not in poster
    assert len(poster) < 60_000


def test_where_no_pictures_are_to_be_drawn_none_is_decoded(monkeypatch):
    data = picture_file("png")
    workshop, canvas, media_id = with_picture(data)
    monkeypatch.setattr("bmc_desktop.poster.pictures.decoded", lambda *_: pytest.fail("decoded"))
    assert poster_bytes(workshop, canvas, {media_id: data}, style=SheetStyle(pictures=False))


def test_a_want_of_memory_costs_the_picture_and_not_the_poster(monkeypatch):
    def fail(*_):
        raise MemoryError

    data = picture_file("png")
    workshop, canvas, media_id = with_picture(data)
    monkeypatch.setattr("bmc_desktop.poster.pictures.decoded", fail)
    assert near(shown(workshop, canvas, {media_id: data}), GREY)
