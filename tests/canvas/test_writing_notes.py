"""Making and writing notes: what the keyboard and the mouse begin, and that nothing typed is lost."""

from operator import attrgetter

import pytest
from canvas_steps import (
    ALT,
    CTRL,
    NOW,
    SHIFT,
    Hands,
    Key,
    MakeHands,
    assert_scene_is_document,
    drawn_lines,
)
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from bmc_desktop.model import edits
from bmc_desktop.model.blocks import BLOCKS, FRAMES
from bmc_desktop.model.records import MAX_TEXT


def test_a_double_click_makes_a_note_there_and_starts_typing(hands: Hands) -> None:
    hands.double_click(hands.in_block("channels", 100, 120))
    assert hands.view.is_editing
    assert not hands.notes
    hands.type("Butikk")
    hands.key(Key.Key_Escape)
    note = hands.note("Butikk")
    assert note.block == "channels"
    rect = hands.view.scene_of_canvas.layout_of_sheet.notes[note.id].rect
    frame = FRAMES["channels"]
    assert rect.contains(frame.x + 100, frame.y + 120)
    assert hands.selected == (note.id,)
    assert hands.steps_of_undo() == 1


def test_a_double_click_on_a_note_writes_in_it(hands: Hands) -> None:
    note = hands.put("Butikk")
    hands.double_click(hands.on(note))
    hands.type("er")
    hands.key(Key.Key_Escape)
    assert hands.texts == ["Butikker"]
    assert hands.changes[0].label.edit == "set_text"


@pytest.mark.parametrize("letter", ["b", "B", "å", "ß", "é", "語", "Ж", "+", "?"])
def test_a_letter_in_a_chosen_block_starts_a_note_with_that_letter(hands: Hands, letter: str) -> None:
    hands.key(Key.Key_3)
    hands.type(letter + "x")
    hands.key(Key.Key_Escape)
    assert hands.note(letter + "x").block == "channels"


def test_digits_choose_blocks_and_start_no_note(hands: Hands) -> None:
    for digit, block in enumerate(BLOCKS, start=1):
        QTest.keyClick(hands.view, str(digit))
        assert hands.view.current_block == block
    QTest.keyClick(hands.view, "0")
    assert hands.view.current_block == "parking_lot"
    assert not hands.view.is_editing


def test_enter_commits_and_starts_the_next(hands: Hands) -> None:
    hands.key(Key.Key_1)
    hands.type("Familier")
    hands.key(Key.Key_Return)
    hands.type("Bedrifter")
    hands.key(Key.Key_Enter, modifiers=Qt.KeyboardModifier.KeypadModifier)
    assert hands.view.is_editing
    hands.key(Key.Key_Return)
    assert not hands.view.is_editing
    assert hands.texts == ["Bedrifter", "Familier"]
    assert hands.steps_of_undo() == 2
    rects = [plan.rect for plan in hands.view.scene_of_canvas.layout_of_sheet.notes.values()]
    assert not rects[0].overlaps(rects[1])


def test_shift_enter_begins_a_line(hands: Hands) -> None:
    hands.type("en")
    hands.key(Key.Key_Return, modifiers=SHIFT)
    hands.type("to")
    hands.key(Key.Key_Escape)
    assert drawn_lines(hands.view, hands.note("en\nto").id) == ["en", "to"]


def test_shift_tab_keeps_the_text_and_goes_to_the_note_before(hands: Hands) -> None:
    first, second = hands.put("A", x=10, y=30), hands.put("B", x=10, y=120)
    hands.select([second], "channels")
    hands.key(Key.Key_F2)
    hands.type("b")
    hands.key(Key.Key_Backtab, modifiers=SHIFT)
    assert hands.texts == ["A", "Bb"]
    assert hands.selected == (first,)


def test_a_blank_note_is_refused_with_a_sentence(hands: Hands) -> None:
    hands.double_click(hands.in_block("channels"))
    hands.type("   ")
    hands.key(Key.Key_Escape)
    assert not hands.notes
    assert not hands.changes
    assert len(hands.notices) == 1
    assert "at least one letter" in hands.notices[0]


def test_a_note_begun_and_left_empty_is_no_matter(hands: Hands) -> None:
    hands.double_click(hands.in_block("channels"))
    hands.key(Key.Key_Escape)
    assert not hands.notes
    assert not hands.notices
    assert_scene_is_document(hands.view)


def test_an_emptied_note_is_taken_off_and_undo_brings_it_back(hands: Hands) -> None:
    note = hands.put("Butikk", votes=3)
    hands.select([note])
    hands.key(Key.Key_F2)
    hands.key(Key.Key_A, modifiers=CTRL)
    hands.key(Key.Key_Delete, Key.Key_Escape)
    assert not hands.notes
    assert "Undo" in hands.notices[0]
    hands.session.undo()
    assert hands.notes[note].text == "Butikk"
    assert hands.notes[note].votes == 3
    assert_scene_is_document(hands.view)


def test_writing_nothing_new_is_no_change(hands: Hands) -> None:
    note = hands.put("Butikk")
    hands.select([note])
    hands.key(Key.Key_F2)
    hands.type("x")
    hands.key(Key.Key_Backspace, Key.Key_Escape)
    assert not hands.changes


COMMANDS = [
    "new_note",
    "edit_note",
    "delete_selection",
    "duplicate_selection",
    "bring_to_front",
    "send_to_back",
    "select_all",
    "select_none",
    "cut",
    "copy",
    "paste",
    "arranging.tidy",
    "commit_active_editor",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_keeps_what_is_being_written_first(hands: Hands, command: str) -> None:
    hands.put("Annen", "key_partners")
    hands.type("Butikk")
    hands.compose("er")
    attrgetter(command)(hands.view)()
    assert [record.text for record in hands.changes[0].added] == ["Butikker"]


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("toggle_flag", ["red"]),
        ("resize_selection", ["small"]),
        ("set_status", ["testing"]),
        ("change_votes", [1]),
        ("move_to_block", ["channels"]),
        ("go_to_block", ["channels"]),
        ("show_parking_lot", [False]),
    ],
)
def test_commands_that_say_how_keep_it_too(hands: Hands, command: str, arguments: list) -> None:
    hands.type("Butikk")
    getattr(hands.view, command)(*arguments)
    assert hands.texts == ["Butikk"]
    assert not hands.view.is_editing


def test_undo_while_writing_is_not_stopped_by_the_editor(hands: Hands) -> None:
    note = hands.put("Butikk")
    hands.select([note])
    hands.key(Key.Key_F2)
    hands.type("er i byen")
    hands.view.commit_active_editor()
    hands.session.undo()
    assert hands.texts == ["Butikk"]
    hands.session.redo()
    assert hands.texts == ["Butikker i byen"]


def test_ctrl_z_while_writing_takes_back_letters_only(hands: Hands) -> None:
    note = hands.put("Butikk")
    hands.select([note])
    hands.key(Key.Key_F2)
    hands.type("er")
    hands.key(Key.Key_Z, modifiers=CTRL)
    assert not hands.changes
    assert hands.editor.toPlainText() == "Butikk"


def test_a_note_removed_under_the_editor_loses_no_letter(hands: Hands) -> None:
    hands.key(Key.Key_3)
    hands.type("Butikk")
    hands.key(Key.Key_Escape, Key.Key_F2)
    hands.type("er")
    hands.session.undo()
    assert not hands.notes
    assert hands.view.is_editing
    hands.type("!")
    hands.key(Key.Key_Escape)
    assert hands.texts == ["Butikker!"]
    assert_scene_is_document(hands.view)


def test_a_note_that_goes_and_comes_back_under_the_editor_is_one_note(hands: Hands) -> None:
    hands.type("Butikk")
    hands.key(Key.Key_Escape, Key.Key_F2)
    hands.type("er")
    hands.session.undo()
    hands.session.redo()
    hands.key(Key.Key_Escape)
    assert hands.texts == ["Butikker"]
    assert_scene_is_document(hands.view)


def test_a_note_moved_under_the_editor_takes_the_editor_along(hands: Hands) -> None:
    note = hands.put("Butikk", x=10, y=40)
    hands.select([note])
    hands.key(Key.Key_F2)
    before = hands.editor.pos()
    hands.session.commit(
        edits.move_notes(hands.session.workshop, {note: ("key_partners", 30.0, 200.0)}, now=NOW)
    )
    assert (hands.editor.pos() - before).manhattanLength() > 200
    hands.type("er")
    hands.key(Key.Key_Escape)
    assert hands.note("Butikker").block == "key_partners"


def test_a_text_longer_than_a_note_can_hold_is_refused_and_nothing_is_lost(hands: Hands) -> None:
    note = hands.put("Butikk i byen")
    hands.select([note])
    hands.key(Key.Key_F2)
    hands.key(Key.Key_Home)
    QGuiApplication.clipboard().setText("x" * MAX_TEXT)
    hands.key(Key.Key_V, modifiers=CTRL)
    assert "20,000" in hands.notices[0]
    assert hands.editor.toPlainText() == "Butikk i byen"
    hands.type("Ny ")
    hands.key(Key.Key_Escape)
    assert hands.texts == ["Ny Butikk i byen"]


def test_a_letter_more_than_a_note_can_hold_is_refused_however_it_is_typed(hands: Hands) -> None:
    note = hands.put("x" * MAX_TEXT)
    hands.select([note])
    hands.key(Key.Key_F2)
    hands.type("y")
    hands.key(Key.Key_Return, modifiers=SHIFT)
    hands.compose(commit="語")
    assert len(hands.notices) == 3
    hands.compose(preedit="語")
    hands.key(Key.Key_Escape)
    assert len(hands.notices) == 4
    assert all("at most 20,000 characters" in notice for notice in hands.notices)
    assert hands.texts == ["x" * MAX_TEXT]


def test_the_letters_taken_back_are_still_there_after_a_refusal(hands: Hands) -> None:
    hands.type("Butikk")
    QGuiApplication.clipboard().setText("x" * (MAX_TEXT + 1))
    hands.key(Key.Key_V, modifiers=CTRL)
    hands.key(Key.Key_Z, modifiers=CTRL)
    assert hands.editor.toPlainText() == ""


def test_rich_text_on_the_clipboard_becomes_plain_text_in_the_editor(hands: Hands) -> None:
    data = QMimeData()
    data.setHtml('<p style="color:red;font-size:40pt">Rød <b>tekst</b></p>')
    data.setText("Rød tekst")
    QGuiApplication.clipboard().setMimeData(data)
    hands.type("x")
    hands.key(Key.Key_V, modifiers=CTRL)
    hands.key(Key.Key_Escape)
    assert hands.texts == ["xRød tekst"]


def test_a_full_canvas_says_so_and_keeps_the_words_in_hand(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bmc_desktop.model.document.MAX_NOTES", 2)
    hands.put("A")
    hands.put("B", "key_partners")
    hands.type("Butikk")
    hands.key(Key.Key_Escape)
    assert hands.texts == ["A", "B"]
    assert "at most" in hands.notices[0]
    assert hands.view.is_editing
    assert hands.editor.toPlainText() == "Butikk"
    hands.session.commit(edits.delete_notes(hands.session.workshop, [hands.note("A").id]))
    hands.key(Key.Key_Escape)
    assert hands.texts == ["B", "Butikk"]


def test_duplicates_and_copies_on_a_full_canvas_are_refused_with_a_sentence(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bmc_desktop.model.document.MAX_NOTES", 1)
    note = hands.put("A")
    hands.select([note])
    hands.view.duplicate_selection()
    hands.drag(hands.on(note), hands.in_block("key_partners"), ALT)
    assert hands.texts == ["A"]
    assert len(hands.notices) == 2
    assert_scene_is_document(hands.view)


def test_two_views_of_one_session_may_write_at_once(make_hands: MakeHands) -> None:
    one = make_hands()
    other = make_hands(one.session)
    note = one.put("Butikk")
    for hands in (one, other):
        hands.select([note])
        hands.view.edit_note()
    one.write("er")
    one.view.commit_active_editor()
    other.write(" i byen")
    other.view.commit_active_editor()
    assert one.texts == ["Butikk i byen"]
    assert one.steps_of_undo() == 3


def test_the_note_being_written_can_be_coloured(hands: Hands) -> None:
    hands.view.new_note()
    hands.view.recolour_selection("blue")
    assert hands.view.is_editing
    hands.write("Butikk")
    hands.key(Key.Key_Return)
    hands.write("Nett")
    hands.key(Key.Key_Escape)
    assert [(n.text, n.colour) for n in hands.notes.values()] == [("Butikk", "blue"), ("Nett", "blue")]
    hands.key(Key.Key_F2)
    hands.view.recolour_selection("red")
    hands.write("butikk")
    hands.key(Key.Key_Escape)
    assert hands.note("Nettbutikk").colour == "red"
