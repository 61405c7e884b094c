"""Copies of notes and blocks for other programs: text, table, picture."""

import datetime as dt

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from window_steps import do

from bmc_desktop.canvas import clipboard
from bmc_desktop.model import edits
from bmc_desktop.model.blocks import FRAMES
from bmc_desktop.model.records import Amount, Media, Note
from bmc_desktop.sheet import palette
from bmc_desktop.ui.jobs import wait_for_jobs


@pytest.fixture
def wall(window):
    """A window with notes in two blocks; the clipboard is empty."""
    QGuiApplication.clipboard().clear()
    put(window, "a", "channels", 60, text="Shop\nin town", colours=("blue",), votes=2)
    put(window, "b", "channels", 120, text="=1+1", amount=Amount(value=5000), details="why")
    put(window, "c", "key_partners", 60, text="Bank", status="testing", colours=("green",))
    workshop = window.session.workshop
    window.session.commit(edits.set_meaning(workshop, "blue", "Families"))
    window.canvas.go_to_block("channels")
    return window


def put(window, note_id, block, y, **fields):
    note = Note(id=note_id, canvas=window.canvas.canvas_id, block=block, x=20.0, y=float(y), **fields)
    window.session.commit(edits.add_notes(window.session.workshop, [note], now=dt.datetime.now(dt.UTC)))


def data():
    return QGuiApplication.clipboard().mimeData()


def copied():
    clip = clipboard.read_notes(data())
    return [note.id for note in clip.notes] if clip else []


def test_a_block_as_text_has_its_title_and_a_line_per_note(wall):
    do(wall, "copy_text")
    assert data().text() == "Channels\n• Shop in town\n• =1+1 (5,000/yr)"
    # Here it is pasted as the notes that it is.
    assert copied() == ["a", "b"]
    assert wall.status.notice_text == "2 notes copied as text"


def test_chosen_notes_of_several_blocks_stand_under_their_titles(wall):
    wall.canvas.selection.select(["c", "a"])
    do(wall, "copy_text")
    assert data().text() == "Key partners\n• Bank\n\nChannels\n• Shop in town"


def test_a_table_has_columns_for_what_there_is_and_no_formula(wall):
    do(wall, "copy_table")
    assert data().text().split("\n", 1)[0] == "Block\tNote\tColour\tAmount\tVotes\tDetails"
    assert data().text().splitlines()[-1] == "Channels\t'=1+1\tYellow\t5,000/yr\t\twhy"
    assert "<td" in data().html()
    assert ">&#x27;=1+1<" in data().html()
    assert "Families" in data().text()
    wall.canvas.selection.select(["c"])
    do(wall, "copy_table")
    assert data().text() == "Block\tNote\tColour\tStatus\nKey partners\tBank\tGreen\tBeing tested"


def test_the_whole_block_is_copied_as_notes(wall):
    wall.canvas.selection.select(["c"])
    wall.canvas.selection.select(["b"], "channels")
    do(wall, "copy_block")
    assert copied() == ["a", "b"]


@pytest.mark.parametrize("action", ["copy_text", "copy_table", "copy_block"])
def test_an_empty_block_says_so_and_leaves_the_clipboard_alone(wall, action):
    QGuiApplication.clipboard().setText("before")
    wall.canvas.go_to_block("cost_structure")
    do(wall, action)
    assert data().text() == "before"
    assert wall.status.notice_text == "There is no note in “Cost structure” yet."


def test_a_block_as_a_picture_is_twice_as_fine_as_the_screen(wall):
    do(wall, "copy_picture")
    image = QImage.fromData(data().data("image/png"))
    frame = FRAMES["channels"]
    assert image.width() == pytest.approx((frame.width + 12) * 2 * 96 / 72, abs=1)
    assert image.dotsPerMeterX() == pytest.approx(192 * 39.37, abs=2)
    at = (6 + 20 + 50) * 2 * 96 / 72, (6 + 60 + 4) * 2 * 96 / 72
    assert image.pixelColor(round(at[0]), round(at[1])) == QColor(palette.PAPER["blue"])
    assert image.pixelColor(2, 2) == QColor(palette.SHEET)
    assert wall.status.notice_text == "“Channels” copied as a picture"


def test_chosen_notes_as_a_picture_are_alone_on_it(wall):
    wall.canvas.selection.select(["c"])
    do(wall, "copy_picture")
    image = QImage.fromData(data().data("image/png"))
    rect = wall.canvas.scene_of_canvas.layout_of_sheet.notes["c"].rect
    assert image.height() == pytest.approx((rect.height + 12) * 2 * 96 / 72, abs=1)
    assert wall.status.notice_text == "1 note copied as a picture"


def test_the_parking_lot_looks_as_on_a_light_desk(wall):
    wall.canvas.set_scheme("dark")
    wall.canvas.go_to_block("parking_lot")
    do(wall, "copy_picture")
    image = QImage.fromData(data().data("image/png"))
    assert image.pixelColor(image.width() // 2, image.height() - 40) == QColor(palette.TRAY)


def test_pictures_on_notes_are_on_the_picture(wall):
    red = QImage(300, 200, QImage.Format.Format_RGB32)
    red.fill(QColor("#c00000"))
    from bmc_desktop.canvas.picture_door import take_image

    media: Media = wall.session.add_media(take_image(red), "red.png")
    ids = wall.canvas.commands.add_pictures([media], "cost_structure")
    wall.canvas.selection.select(ids)
    do(wall, "copy_picture")
    assert wait_for_jobs(wall)
    image = QImage.fromData(data().data("image/png"))
    assert image.pixelColor(image.width() // 2, image.height() // 2) == QColor("#c00000")
