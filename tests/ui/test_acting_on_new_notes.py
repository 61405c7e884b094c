"""Actions for notes while a new note is being written: they are about that note, which is kept first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_steps import do

from bmc_desktop.model.document import WorkshopFullError
from bmc_desktop.ui.actions import TABLE

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key

OF_NOTES = {row.handler: row.id for row in TABLE.values() if row.needs == "selection" and row.while_editing}
"""One action of each kind."""


@pytest.fixture
def writing(window, qtbot):
    """Return a window in which a new note with words is being written."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.go_to_block("channels")
    window.canvas.new_note()
    QTest.keyClicks(window.canvas.writing.editor, "shop")
    return window


def only_note(window):
    (note,) = window.session.workshop.notes.values()
    return note


def press(window, key, modifiers):
    """Press a key where the keys go, at once."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.mark.parametrize(
    ("key", "modifiers", "field", "value"),
    [
        (Key.Key_U, CTRL, "status", "assumption"),
        (Key.Key_B, CTRL, "star", True),
        (Key.Key_Up, ALT, "votes", 1),
        (Key.Key_8, CTRL | SHIFT, "block", "key_partners"),
    ],
)
def test_a_key_is_about_the_note_that_was_just_written(writing, key, modifiers, field, value):
    press(writing, key, modifiers)
    note = only_note(writing)
    assert note.text == "shop"
    assert getattr(note, field) == value
    assert writing.canvas.selected_note_ids == (note.id,)
    assert not writing.canvas.is_editing


@pytest.mark.parametrize(
    ("action", "field", "value"),
    [
        ("status_testing", "status", "testing"),
        ("size_small", "size", "small"),
        ("move_channels", "text", "shop"),
    ],
)
def test_menus_offer_what_can_be_done_to_it(writing, action, field, value):
    do(writing, action)
    assert getattr(only_note(writing), field) == value


def test_without_words_there_is_no_note_to_do_something_to(writing, qtbot):
    vote = writing.book["vote_add"]
    writing._refresh()
    assert vote.isEnabled()
    QTest.keyClick(writing.canvas.writing.editor, Key.Key_A, CTRL)
    QTest.keyClick(writing.canvas.writing.editor, Key.Key_Backspace)
    qtbot.waitUntil(lambda: not vote.isEnabled(), timeout=1000)
    QTest.keyClicks(writing.canvas.writing.editor, " ")
    writing._refresh()
    assert not vote.isEnabled()
    QTest.keyClicks(writing.canvas.writing.editor, "x")
    qtbot.waitUntil(vote.isEnabled, timeout=1000)
    writing.canvas.commit_active_editor()
    writing.canvas.select_none()
    writing._refresh()
    assert not vote.isEnabled()


def test_the_palette_says_so_too(writing):
    press(writing, Key.Key_K, CTRL)
    palette = writing.finding.palette
    QTest.keyClicks(palette._line, "add vote")
    assert palette.chosen.name.key == "vote_add"
    assert palette.chosen.possible
    assert palette.chosen.aside == "Alt+Up"
    QTest.keyClick(palette._line, Key.Key_Return)
    assert only_note(writing).votes == 1


@pytest.mark.parametrize("action", sorted(OF_NOTES.values()))
def test_a_note_that_could_not_be_kept_stays_in_hand(writing, monkeypatch, action):
    def refuse(*_args, **_kwargs):
        raise WorkshopFullError("full")

    monkeypatch.setattr(writing.canvas.commands, "add", refuse)
    do(writing, action)
    assert writing.session.workshop.notes == {}
    assert writing.canvas.writing.draft().note.text == "shop"
