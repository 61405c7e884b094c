"""A picture from a file: onto the chosen notes in place of theirs, or as a new note."""

from pathlib import Path

import pytest
from picture_files import drawing, saved
from window_steps import add_note, do

from bmc_desktop.model import edits
from bmc_desktop.ui.dialogs import files
from bmc_desktop.ui.jobs import wait_for_jobs


@pytest.fixture
def chosen(tmp_path, monkeypatch):
    """What the person chooses in the dialog; a new picture each time it is asked for."""
    paths = []

    def choose(side: int) -> None:
        path = Path(tmp_path / f"{side}.png")
        path.write_bytes(saved(drawing(side, side), "PNG"))
        paths.append(path)

    monkeypatch.setattr(files, "ask_picture", lambda *_: paths.pop() if paths else None)
    return choose


def notes(window):
    return list(window.session.workshop.notes.values())


def test_it_is_put_on_the_chosen_note_and_replaced_and_removed(window, chosen):
    note_id = add_note(window, "Shop")
    do(window, "panel_note")
    page = window.side.page
    assert page._picture.remove.isHidden()
    chosen(40)
    page._picture.choose.click()
    assert wait_for_jobs(window)
    (note,) = notes(window)
    assert (note.id, note.text) == (note_id, "Shop")
    assert note.picture in window.session.workshop.media
    window._refresh()
    assert page._picture._picture.pixmap().width() == 40
    assert page._picture.choose.text() == "Replace…"
    first = note.picture
    chosen(50)
    do(window, "picture_file")
    assert wait_for_jobs(window)
    assert notes(window)[0].picture not in (None, first)
    window._refresh()
    page._picture.remove.click()
    assert notes(window)[0].picture is None
    window.session.undo()
    assert notes(window)[0].picture is not None


def test_a_tidy_block_makes_room_for_it(window, chosen):
    first, second = add_note(window, "Shop"), add_note(window, "Web")
    window.session.commit(edits.resize(window.session.workshop, [first, second], "large"))
    do(window, "tidy")
    window.canvas.selection.select([first], "channels")
    chosen(300)
    do(window, "picture_file")
    assert wait_for_jobs(window)
    plans = window.canvas.scene_of_canvas.layout_of_sheet.notes
    assert not plans[first].rect.overlaps(plans[second].rect)
    window.session.undo()
    assert window.session.workshop.media == {}


def test_without_a_chosen_note_it_becomes_one(window, chosen):
    window.canvas.selection.choose("channels")
    chosen(40)
    do(window, "picture_file")
    assert wait_for_jobs(window)
    (note,) = notes(window)
    assert note.block == "channels"
    assert note.picture is not None


def test_nothing_happens_when_no_file_is_chosen(window, chosen):
    do(window, "picture_file")
    assert notes(window) == []


def test_a_note_that_goes_meanwhile_leaves_the_picture_as_a_note(window, chosen):
    note_id = add_note(window, "Shop")
    chosen(40)
    do(window, "picture_file")
    window.session.commit(edits.delete_notes(window.session.workshop, [note_id]))
    assert wait_for_jobs(window)
    (note,) = notes(window)
    assert note.picture is not None
    assert note.id != note_id
