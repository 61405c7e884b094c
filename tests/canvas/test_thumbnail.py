"""The picture of a canvas: the sheet as the canvas shows it, in any size."""

import hashlib

import pytest
from msgspec import structs
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from bmc_desktop.canvas import thumbnail
from bmc_desktop.canvas.scene import CanvasScene
from bmc_desktop.model.blocks import FRAMES, SHEET
from bmc_desktop.model.records import Canvas, Details, Link, Media, Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.style import SheetStyle


def png(colour):
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


RED = png("#ff0000")
SHA = hashlib.sha256(RED).hexdigest()


def note(note_id, **fields):
    values = {"canvas": "c1", "block": "channels", "x": 20.0, "y": 60.0, "text": "A note", **fields}
    return Note(id=note_id, **values)


def workshop(*notes):
    return Workshop(
        id="w1",
        details=Details(title="FINN"),
        canvases={"c1": Canvas(id="c1", title="Now"), "c2": Canvas(id="c2", title="Later", order=1)},
        media={SHA: Media(id=SHA, format="png", width=4, height=4)},
        notes={each.id: each for each in notes},
    )


def colour_at(image, shown, x, y):
    """Return the colour at a point of the sheet."""
    scale = image.width() / shown.width()
    point = (QPointF(x, y) - shown.topLeft()) * scale
    return image.pixelColor(round(point.x()), round(point.y())).name()


def test_it_is_as_large_as_fits(qapp):
    image = thumbnail.draw(workshop(), "c1", {}, QSize(400, 1_000))
    assert image.width() == 400
    assert image.height() == pytest.approx(400 * 853.9 / 1202.5, abs=2)
    image = thumbnail.draw(workshop(), "c1", {}, QSize(4_000, 200), ratio=2.0)
    assert image.height() == 400
    assert image.deviceIndependentSize().height() == 200
    assert not thumbnail.draw(workshop(), "c1", {}, QSize(0, 0)).isNull()


@pytest.mark.parametrize("scale", [0.2, 1.0])
def test_it_is_what_the_canvas_shows(qapp, scale):
    value = workshop(
        note("n1"),
        note("n2", x=40.0, y=80.0, order=2, colours=("green",), text="On top"),
        note("n3", block="cost_structure", picture=SHA, votes=3, text="Photo"),
    )
    shown = thumbnail.whole(value, "c1")
    size = QSize(round(shown.width() * scale), round(shown.height() * scale))
    image = thumbnail.draw(value, "c1", thumbnail.decoded_pictures(value, {SHA: RED}), size)
    scene = CanvasScene(value, "c1", {SHA: RED})
    scene.show_parking_lot(False)
    other = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    other.fill(QColor("#ffffff"))
    painter = QPainter(other)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, QRectF(other.rect()), shown)
    painter.end()
    frame = FRAMES["channels"]
    for x, y in [(frame.x + dx, frame.y + dy) for dx in range(5, 200, 13) for dy in range(40, 250, 9)]:
        one, two = (QColor(colour_at(each, shown, x, y)) for each in (image, other))
        assert abs(one.lightness() - two.lightness()) < 70, (x, y)
    alike = sum(
        image.pixelColor(x, y) == other.pixelColor(x, y)
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    )
    assert alike > 0.85 * (image.width() // 7) * (image.height() // 7)


def test_only_a_parking_lot_with_notes_is_shown(qapp):
    assert thumbnail.whole(workshop(), "c1").right() == pytest.approx(SHEET.right + 6)
    parked = workshop(note("n1", block="parking_lot"))
    shown = thumbnail.whole(parked, "c1")
    assert shown.right() > FRAMES["parking_lot"].right
    image = thumbnail.draw(parked, "c1", {}, QSize(600, 600))
    place = FRAMES["parking_lot"]
    assert colour_at(image, shown, place.x + 20 + 10, place.y + 60 + 4) == palette.PAPER["yellow"]
    assert thumbnail.whole(parked, "c2").right() == pytest.approx(SHEET.right + 6)


def test_a_picture_that_is_missing_is_grey(qapp):
    value = workshop(note("n1", picture=SHA, text=""), note("n2", picture=SHA, text="", y=200.0))
    colours = set()
    for media in ({SHA: RED}, {}, {SHA: b"none"}):
        pictures = thumbnail.decoded_pictures(value, media)
        image = thumbnail.draw(value, "c1", pictures, QSize(1_200, 1_200))
        frame, shown = FRAMES["channels"], thumbnail.whole(value, "c1")
        colours.add(colour_at(image, shown, frame.x + 20 + 50, frame.y + 60 + 25))
    assert colours == {"#ff0000", palette.MISSING}


def test_marked_notes_have_an_outline(qapp):
    value = workshop(note("n1"), note("n2", y=200.0))
    plain = thumbnail.draw(value, "c1", {}, QSize(1_200, 1_200))
    marked = thumbnail.draw(value, "c1", {}, QSize(1_200, 1_200), marked={"n2"})
    frame, shown = FRAMES["channels"], thumbnail.whole(value, "c1")
    for y, differs in ((60.0, False), (200.0, True)):
        at = (shown, frame.x + 20 - 1, frame.y + y + 20)
        assert (colour_at(plain, *at) != colour_at(marked, *at)) is differs


def test_a_canvas_that_is_not_there_is_refused(qapp):
    with pytest.raises(KeyError):
        thumbnail.draw(workshop(), "c9", {}, QSize(100, 100))


def test_links_are_in_it_where_they_are_to_show(qapp):
    pair = workshop(note("a"), note("b", block="key_partners"))
    linked = structs.replace(pair, links={"l": Link(id="l", source="a", target="b", text="by")})
    room = QSize(600, 600)
    plain = thumbnail.draw(linked, "c1", {}, room)
    assert plain == thumbnail.draw(pair, "c1", {}, room)
    assert thumbnail.draw(linked, "c1", {}, room, style=SheetStyle(links=True)) != plain
