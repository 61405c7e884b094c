"""Keys of the window reach their actions, and every part of it can be reached by keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from window_steps import add_note, do

from bmc_desktop.canvas import text_keys
from bmc_desktop.ui.actions import TABLE

KEYS = [(row, key) for row in TABLE.values() for key in row.keys]

OF_THE_TEXT = {"note_new", "undo", "redo"}
"""While a note is written in, its text has these for itself."""


def parts(key):
    combination = QKeySequence(key)[0]
    return combination.key(), combination.keyboardModifiers()


def event(key):
    return QKeyEvent(QEvent.Type.ShortcutOverride, *parts(key), key if len(key) == 1 else "")


@pytest.mark.parametrize(("row", "key"), KEYS, ids=[f"{row.id} {key}" for row, key in KEYS])
def test_a_key_of_the_window_is_left_to_it_and_runs_its_action(window, monkeypatch, row, key):
    assert not window.canvas.keys.is_own(event(key))
    if row.while_editing and row.id not in OF_THE_TEXT:
        assert not text_keys.are_own(event(key))
    ran = []
    monkeypatch.setattr(window.book, "run", ran.append)
    window.activateWindow()
    window.canvas.setFocus()
    QTest.qWait(0)
    window.book[row.id].setEnabled(True)
    QTest.keyClick(window.canvas, *parts(key))
    assert ran == [row]


def test_keys_of_the_canvas_are_its_own(window):
    for row in TABLE.values():
        for key in row.canvas_keys:
            assert window.canvas.keys.is_own(event(key)), key


def test_f6_goes_round_the_parts_of_the_window(window):
    window.activateWindow()
    window.canvas.setFocus()

    def place():
        focus = window.focusWidget()
        return next(
            name
            for name in ("canvas", "tabs", "status", "toolbar")
            if getattr(window, name) is focus or getattr(window, name).isAncestorOf(focus)
        )

    seen = [place()]
    for _ in range(4):
        do(window, "part_next")
        seen.append(place())
    assert seen == ["canvas", "tabs", "status", "toolbar", "canvas"]
    do(window, "part_previous")
    assert place() == "toolbar"
    do(window, "toolbar")
    do(window, "part_previous")
    assert place() != "toolbar"


@pytest.mark.parametrize("name", ["tabs", "status"])
def test_the_part_that_has_the_keys_shows_it(window, name):
    window.activateWindow()
    window.canvas.setFocus()
    part = getattr(window, name)
    before = part.grab().toImage()
    part.setFocus()
    assert part.grab().toImage() != before


def test_the_note_being_written_takes_a_colour(window):
    window.canvas.new_note()
    window.canvas.writing.editor.setPlainText("Typed")
    do(window, "colour_blue")
    assert window.canvas.is_editing
    window.commit_editors()
    (note,) = window.session.workshop.notes.values()
    assert note.colours == ("blue",)


def test_a_colour_chosen_beforehand_is_that_of_the_next_note(window):
    do(window, "colour_green")
    window.canvas.new_note()
    QTest.keyClicks(window.canvas.writing.editor, "x")
    window.commit_editors()
    (note,) = window.session.workshop.notes.values()
    assert note.colours == ("green",)


def test_ctrl_1_colours_the_note_being_written(window):
    add_note(window)
    window.canvas.edit_note()
    window._refresh()
    QTest.keyClick(window.canvas.writing.editor, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert window.canvas.is_editing
    (note,) = window.session.workshop.notes.values()
    assert note.colours[0] == "blue"


def test_a_key_counts_that_the_key_before_it_made_possible(window):
    """However fast they are pressed: no turn of the event loop comes in between."""
    window.activateWindow()
    window.canvas.setFocus()
    QTest.qWait(0)
    add_note(window, "one")
    undo, redo = parts("Ctrl+Z"), parts("Ctrl+Shift+Z")
    QTest.keyClick(window.canvas, *undo)
    assert not window.session.workshop.notes
    QTest.keyClick(window.canvas, *redo)
    assert window.session.workshop.notes
