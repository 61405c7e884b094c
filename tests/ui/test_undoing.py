"""After undo and redo, the notes that the step was about are in hand and in sight."""

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from window_steps import add_note, do

from bmc_desktop.canvas import capturing
from bmc_desktop.canvas.selection import notes_of_step
from bmc_desktop.model import edits
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.records import Note


@pytest.fixture
def three(window):
    """A window with three notes on its canvas, none of them chosen."""
    ids = [add_note(window, text) for text in "abc"]
    for number, note_id in enumerate(ids):
        workshop = window.session.workshop
        window.session.commit(edits.move_notes(workshop, {note_id: ("channels", 20.0, 30.0 + 60 * number)}))
    do(window, "select_none")
    return window, ids


def chosen(window):
    return set(window.canvas.selected_note_ids)


def test_what_undo_brings_back_is_chosen(three):
    window, (a, b, c) = three
    window.canvas.selection.select([a, b], "channels")
    do(window, "delete")
    window.canvas.selection.select([c], "channels")
    do(window, "undo")
    assert chosen(window) == {a, b}
    do(window, "redo")
    assert chosen(window) == set()
    assert c in window.session.workshop.notes


def test_what_undo_moves_back_is_chosen_and_its_block_too(three):
    window, (a, b, _) = three
    window.canvas.selection.select([a, b], "channels")
    window.canvas.move_to_block("key_partners")
    do(window, "go_revenue_streams")
    do(window, "undo")
    assert chosen(window) == {a, b}
    assert window.canvas.current_block == "channels"
    do(window, "select_none")
    do(window, "redo")
    assert chosen(window) == {a, b}
    assert window.canvas.current_block == "key_partners"


def test_it_is_brought_into_sight(three):
    window, (a, _, _) = three
    window.resize(900, 700)
    window.session.commit(edits.set_text(window.session.workshop, a, "else", now=None))
    window.canvas.zoom_to(4.0)
    window.canvas.horizontalScrollBar().setValue(0)
    window.canvas.verticalScrollBar().setValue(window.canvas.verticalScrollBar().maximum())
    item = window.canvas.scene_of_canvas.notes[a]

    def is_seen():
        shown = window.canvas.mapToScene(window.canvas.viewport().rect()).boundingRect()
        return shown.contains(item.sceneBoundingRect().center())

    assert not is_seen()
    do(window, "undo")
    assert is_seen()
    # And once more, although it is chosen already.
    window.canvas.horizontalScrollBar().setValue(0)
    assert not is_seen()
    do(window, "redo")
    assert is_seen()


def test_a_step_about_no_note_leaves_the_choice(three):
    window, (a, _, _) = three
    window.session.commit(edits.set_details(window.session.workshop, title="Plan"))
    window.canvas.selection.select([a], "channels")
    do(window, "undo")
    assert chosen(window) == {a}


def test_a_canvas_that_comes_back_does_not_put_all_its_notes_in_hand(three):
    window, _ = three
    do(window, "canvas_duplicate")
    do(window, "canvas_delete")
    do(window, "undo")
    assert len(window.session.workshop.notes_of(window.canvas.canvas_id)) == 3
    assert chosen(window) == set()


def test_notes_in_a_hidden_parking_lot_are_not_chosen(three):
    window, (a, _, _) = three
    window.canvas.selection.select([a], "channels")
    window.canvas.move_to_block("parking_lot")
    do(window, "undo")
    do(window, "parking_lot")
    do(window, "redo")
    assert chosen(window) == set()


def test_a_large_paste_is_taken_back_at_once(window, qtbot):
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window._refresh()
    assert not window.book["undo"].isEnabled()
    QGuiApplication.clipboard().setText("\n".join(f"note {number}" for number in range(600)))
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.canvas.capturing.is_busy
    QTest.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.canvas.capturing.is_busy
    assert window.session.workshop.notes == {}
    assert window.session.history.redo_label.count == 600
    window._refresh()
    assert not window.book["undo"].isEnabled()
    do(window, "redo")
    assert len(window.session.workshop.notes) == 600
    QGuiApplication.clipboard().clear()


def test_a_large_paste_that_was_refused_is_nothing_to_take_back(window, monkeypatch):
    QGuiApplication.clipboard().setText("\n".join("abcdefghi"))
    monkeypatch.setattr(capturing, "AT_ONCE", 5)
    window.canvas.paste()
    window._refresh()
    assert window.book["undo"].isEnabled()
    monkeypatch.setattr("bmc_desktop.model.document.MAX_NOTES", 4)
    window.canvas.capturing.finish()
    assert window._refreshing.isActive()
    window._refresh()
    assert not window.book["undo"].isEnabled()
    QGuiApplication.clipboard().clear()


def note(name, **fields):
    return Note(id=name, canvas="c", block="channels", x=1.0, y=2.0, **fields)


def test_notes_that_only_made_room_are_not_what_a_step_was_about():
    """A tidy block is laid anew when a note comes, goes or grows."""
    a, b = note("a"), note("b")
    shifted = structs.replace(b, x=40.0, size="small")
    empty = Change(label=Label("edit"))
    came = structs.replace(empty, added=(a,)).followed_by(edits_of(b, shifted))
    assert notes_of_step(came) == ["a"]
    assert notes_of_step(came.inverse()) == []
    written = edits_of(a, structs.replace(a, text="More", y=50.0)).followed_by(edits_of(b, shifted))
    assert notes_of_step(written) == ["a"]
    tidied = edits_of(a, structs.replace(a, x=3.0)).followed_by(edits_of(b, shifted))
    assert notes_of_step(tidied) == ["a", "b"]


def edits_of(before, after):
    return Change(label=Label("edit"), updated=(Update(before, after),))
