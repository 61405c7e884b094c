"""Pictures are decoded as finely as they are shown, away from the window's thread, and not all are kept."""

import hashlib

import pytest
from canvas_steps import Hands
from picture_files import HONEST, REFUSED, drawing, png, saved
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from bmc_desktop.canvas import shelf as shelf_module
from bmc_desktop.canvas.shelf import PictureShelf
from bmc_desktop.model.change import Change, Label
from bmc_desktop.sheet.style import SheetStyle

pytestmark = pytest.mark.no_qt_log

SMALL, LARGE = saved(drawing(300, 200), "PNG"), saved(drawing(1600, 1200), "JPEG")


def found(shelf: PictureShelf, media_id: str, side: int, qtbot: QtBot) -> QImage | None:
    """The picture once it has come."""
    shelf.find(media_id, side)
    qtbot.waitUntil(lambda: not shelf.is_busy)
    return shelf.find(media_id, side)


def test_a_small_picture_is_there_at_once(qapp: object) -> None:
    shelf = PictureShelf({"a": SMALL})
    assert shelf.find("a", 100).size().toTuple() == (128, 85)
    assert shelf.find("a", 1000).size().toTuple() == (300, 200)
    assert not shelf.is_busy


def test_a_large_picture_comes_later_and_finer_when_it_is_shown_larger(qtbot: QtBot) -> None:
    shelf = PictureShelf({"a": LARGE})
    with qtbot.waitSignal(shelf.arrived):
        assert shelf.find("a", 200) is None
    assert shelf.find("a", 200).size().toTuple() == (256, 192)
    with qtbot.waitSignal(shelf.arrived):
        assert shelf.find("a", 900).width() == 256
    assert shelf.find("a", 900).width() == 1024
    assert shelf.find("a", 100).width() == 1024
    assert found(shelf, "a", 5_000, qtbot).width() == 1600
    assert not shelf.is_busy


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_none_and_asked_for_once(
    name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = PictureShelf({"a": REFUSED[name][0]})
    assert found(shelf, "a", 200, qtbot) is None
    monkeypatch.setattr(shelf_module, "decoded", lambda *_: pytest.fail("decoded again"))
    assert found(shelf, "a", 300, qtbot) is None


def test_a_want_of_memory_is_a_picture_less(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(shelf_module, "decoded", fail)
    assert PictureShelf({"a": SMALL}).find("a", 100) is None


def test_a_picture_that_is_not_there_is_looked_for_again(qapp: object) -> None:
    media: dict[str, bytes] = {}
    shelf = PictureShelf(media)
    assert shelf.find("a", 100) is None
    media["a"] = SMALL
    assert shelf.find("a", 100) is not None


def test_what_is_kept_is_bounded(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf_module, "MOST_BYTES", 2**20)
    media = {f"{n}": saved(drawing(600, 500 + n), "PNG") for n in range(12)}
    shelf = PictureShelf(media)
    for media_id in media:
        found(shelf, media_id, 2_000, qtbot)
        assert shelf.bytes_kept <= 2**20
    # Many pictures are each kept coarser, so that all of them find room.
    assert all(shelf.find(media_id, 2_000).width() == 128 for media_id in media)
    assert not shelf.is_busy


def test_the_oldest_goes_when_there_is_no_room(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf_module, "MOST_BYTES", 300_000)
    media = {"a": SMALL}
    shelf = PictureShelf(media)
    shelf.find("a", 300)
    media["b"] = saved(drawing(300, 210), "PNG")
    shelf.find("b", 128)
    media["c"] = saved(drawing(300, 220), "PNG")
    for media_id in "abcabc":
        assert shelf.find(media_id, 300) is not None
        assert shelf.bytes_kept <= 300_000


def test_nothing_is_heard_after_closing(qtbot: QtBot) -> None:
    shelf = PictureShelf({"a": LARGE, "b": saved(drawing(1600, 1201), "JPEG")})
    heard = QSignalSpy(shelf.arrived)
    shelf.find("a", 200)
    shelf.find("b", 200)
    shelf.close()
    qtbot.wait(60)
    assert heard.count() == 0
    assert not shelf.is_busy


# On the canvas


def put_picture(hands: Hands, data: bytes) -> str:
    media = hands.session.add_media(data)
    hands.session.commit(Change(label=Label("add_pictures"), added=(media,)))
    assert media.id == hashlib.sha256(data).hexdigest()
    return hands.put("", picture=media.id, colours=("white",), size="large")


def colour_on(hands: Hands, note: str) -> QColor:
    # Left above the middle, where the drawing is red.
    place = hands.on(note, -60, -45)
    return hands.view.viewport().grab().toImage().pixelColor(place)


def test_a_large_picture_appears_on_its_note_when_it_has_come(hands: Hands, qtbot: QtBot) -> None:
    note = put_picture(hands, LARGE)
    qtbot.waitUntil(lambda: colour_on(hands, note).red() > 200 > 60 > colour_on(hands, note).green())


def test_a_picture_of_a_stranger_that_fails_is_a_grey_box(hands: Hands, qtbot: QtBot) -> None:
    note = put_picture(hands, png(header=(900, 700)))
    colour_on(hands, note)
    qtbot.waitUntil(lambda: not hands.view.scene_of_canvas.pictures.is_busy)
    assert colour_on(hands, note) == QColor("#d7d9dd")


def test_no_picture_is_decoded_where_none_is_to_be_shown(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf_module, "decoded", lambda *_: pytest.fail("decoded"))
    hands.view.set_style(SheetStyle(pictures=False))
    note = put_picture(hands, HONEST["shot of a screen"][0])
    assert colour_on(hands, note) == QColor("#d7d9dd")
