"""The tiny picture of a canvas: where notes are and in which colour, without a letter laid out."""

import datetime as dt
import threading

import pytest
from PySide6.QtGui import QColor

from bmc_desktop.canvas.miniature import miniature
from bmc_desktop.model import edits
from bmc_desktop.model.blocks import FRAMES, SHEET
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.sheet import palette


@pytest.fixture
def workshop():
    empty = new_workshop(canvas_title="Today")
    canvas = empty.tabs()[0].id
    notes = [
        Note(id="a", canvas=canvas, block="channels", x=40.0, y=80.0, text="Web " * 40, colours=("blue",)),
        Note(id="b", canvas=canvas, block="cost_structure", x=40.0, y=60.0, colours=("red",)),
        Note(id="c", canvas=canvas, block="parking_lot", x=40.0, y=60.0, text="Later"),
    ]
    return applied(empty, edits.add_notes(empty, notes, now=dt.datetime.now(dt.UTC)))


def colour_at(image, block, x, y):
    scale = image.width() / SHEET.width
    frame = FRAMES[block]
    return QColor(image.pixel(round((frame.x + x) * scale), round((frame.y + y) * scale))).name()


def test_notes_lie_where_they_are_in_their_colour(workshop):
    image = miniature(workshop, workshop.tabs()[0].id, 400)
    assert image.height() == round(400 * SHEET.height / SHEET.width)
    assert colour_at(image, "channels", 44, 84) == palette.PAPER["blue"]
    assert colour_at(image, "cost_structure", 90, 87) == palette.PAPER["red"]
    assert colour_at(image, "channels", 90, 107) != palette.PAPER["blue"]
    assert colour_at(image, "key_partners", 50, 90) == palette.SHEET


def test_it_is_made_in_any_thread_and_in_any_size(workshop):
    canvas, made = workshop.tabs()[0].id, []
    thread = threading.Thread(target=lambda: made.append(miniature(workshop, canvas, 1)))
    thread.start()
    thread.join()
    assert made[0].width() == 1
    with pytest.raises(KeyError):
        miniature(workshop, "gone", 10)
