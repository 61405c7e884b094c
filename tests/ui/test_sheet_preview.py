"""The widget with a picture of a canvas: drawn when there is time, sharp again after a change of size."""

import hashlib
import threading

import pytest
from msgspec import structs
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from bmc_desktop.canvas import thumbnail
from bmc_desktop.model.records import Media, Note
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.sheet_preview import SheetPreview


def png():
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture
def pictured():
    data = png()
    sha = hashlib.sha256(data).hexdigest()
    empty = new_workshop(canvas_title="Now")
    canvas = empty.tabs()[0].id
    note = Note(id="n", canvas=canvas, block="cost_structure", x=20.0, y=40.0, size="large", picture=sha)
    media = {sha: Media(id=sha, format="png", width=200, height=100)}
    return structs.replace(empty, notes={"n": note}, media=media), {sha: data}


@pytest.fixture
def preview(qtbot):
    widget = SheetPreview(None)
    qtbot.addWidget(widget)
    widget.resize(600, 450)
    widget.show()
    return widget


def has_red(image):
    return any(
        image.pixelColor(x, y).red() > 220 and image.pixelColor(x, y).green() < 40
        for x in range(0, image.width(), 3)
        for y in range(image.height() // 2, image.height(), 3)
    )


def test_pictures_on_notes_are_shown(preview, pictured, qtbot):
    preview.show_workshop(*pictured)
    qtbot.waitUntil(lambda: preview.image is not None)
    assert has_red(preview.image)


def test_while_pictures_are_decoded_it_says_that_it_reads(preview, pictured, qtbot, monkeypatch):
    gate = threading.Event()
    found = thumbnail.decoded_pictures
    monkeypatch.setattr(thumbnail, "decoded_pictures", lambda *given: gate.wait(10) and found(*given))
    preview.wait()
    preview.show_workshop(*pictured)
    qtbot.waitUntil(lambda: preview.sentence == "Reading…")
    gate.set()
    qtbot.waitUntil(lambda: preview.image is not None)
    assert preview.sentence == ""


def test_what_is_no_longer_wanted_is_not_shown(preview, pictured, qtbot, monkeypatch):
    gate = threading.Event()
    found = thumbnail.decoded_pictures
    monkeypatch.setattr(thumbnail, "decoded_pictures", lambda *given: gate.wait(10) and found(*given))
    preview.show_workshop(*pictured)
    preview.show_sentence("Gone")
    gate.set()
    assert wait_for_jobs(preview)
    qtbot.wait(30)
    assert preview.image is None
    assert preview.sentence == "Gone"


def test_another_size_gets_a_picture_of_its_own(preview, qtbot):
    preview.show_workshop(new_workshop(canvas_title="Now"), {})
    qtbot.waitUntil(lambda: preview.image is not None)
    first = preview.image
    preview.resize(900, 700)
    preview.grab()
    qtbot.waitUntil(lambda: preview.image is not first)
    assert preview.image.width() > first.width()


def test_it_is_grabbed_with_a_sentence_too(preview):
    preview.show_sentence("Nothing here")
    assert not preview.grab().isNull()
