"""From note to note while writing: Enter starts the next, Tab goes on beside, Ctrl+Enter below."""

import pytest
from canvas_steps import CTRL, Hands, Key, assert_scene_is_document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bmc_desktop.canvas.next_spot import Spot, next_spot
from bmc_desktop.model.blocks import FRAMES, Rect, content_area
from bmc_desktop.model.workshop import reading_order


def rect(hands: Hands, text: str) -> Rect:
    return hands.view.scene_of_canvas.layout_of_sheet.notes[hands.note(text).id].rect


def in_order(hands: Hands) -> list[str]:
    return [note.text for note in sorted(hands.notes.values(), key=reading_order)]


def test_tab_commits_and_makes_the_next_note_beside(hands: Hands) -> None:
    hands.key(Key.Key_1)
    hands.type("Familier")
    hands.key(Key.Key_Tab)
    assert hands.view.is_editing
    hands.type("Lag")
    hands.key(Key.Key_Escape)
    first, second = rect(hands, "Familier"), rect(hands, "Lag")
    assert second.y == first.y
    assert second.x > first.right
    assert hands.steps_of_undo() == 2
    assert_scene_is_document(hands.view)


def test_tab_at_the_end_of_a_row_goes_to_the_next_row(hands: Hands) -> None:
    hands.key(Key.Key_1)
    for text in ("A", "B", "C"):
        hands.type(text)
        hands.key(Key.Key_Tab)
    hands.key(Key.Key_Escape)
    assert rect(hands, "C").x == rect(hands, "A").x
    assert rect(hands, "C").y > rect(hands, "A").bottom
    assert hands.texts == ["A", "B", "C"]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_ctrl_enter_commits_and_makes_the_next_note_below(hands: Hands, key: Key) -> None:
    keypad = Qt.KeyboardModifier.KeypadModifier if key == Key.Key_Enter else Qt.KeyboardModifier.NoModifier
    hands.key(Key.Key_1)
    hands.type("A")
    hands.key(key, modifiers=CTRL | keypad)
    hands.type("B")
    hands.key(Key.Key_Escape)
    assert rect(hands, "B").x == rect(hands, "A").x
    assert rect(hands, "B").y > rect(hands, "A").bottom


def test_tab_and_ctrl_enter_go_to_the_note_that_is_there(hands: Hands) -> None:
    start = hands.put("A", x=10, y=30)
    beside, below = hands.put("B", x=118, y=34), hands.put("C", x=14, y=92)
    hands.select([start], "channels")
    hands.key(Key.Key_F2, Key.Key_Tab)
    assert hands.editor.note_id == beside
    hands.type("b")
    hands.select([start], "channels")
    hands.key(Key.Key_Escape)
    hands.select([start], "channels")
    hands.key(Key.Key_F2)
    hands.key(Key.Key_Return, modifiers=CTRL)
    assert hands.editor.note_id == below
    hands.type("c")
    hands.key(Key.Key_Escape)
    assert hands.texts == ["A", "Bb", "Cc"]


def test_a_full_block_takes_the_next_note_all_the_same(hands: Hands) -> None:
    hands.key(Key.Key_3)
    for number in range(12):
        hands.type(f"n{number}")
        hands.key(Key.Key_Return, modifiers=CTRL)
    hands.key(Key.Key_Escape)
    assert len(hands.notes) == 12
    assert {note.block for note in hands.notes.values()} == {"channels"}


def test_a_blank_note_is_the_end(hands: Hands) -> None:
    hands.key(Key.Key_1)
    hands.type("A")
    hands.key(Key.Key_Tab, Key.Key_Tab)
    assert not hands.view.is_editing
    hands.key(Key.Key_Return)
    hands.key(Key.Key_Return)
    hands.key(Key.Key_Return, modifiers=CTRL)
    assert hands.texts == ["A"]


def test_nothing_is_lost_by_fast_typing(hands: Hands) -> None:
    """A burst of keys without a pause: block, text, Enter, text, Tab, text, Ctrl+Enter, another block."""
    for block in "345":
        QTest.keyClick(hands.view, block)
        for number in range(4):
            hands.type(f"{'abc'[int(block) - 3]}{number} gratis kaffe")
            hands.key(*[Key.Key_Return, Key.Key_Tab][number % 2 :][:1])
        hands.type("siste")
        hands.key(Key.Key_Return, modifiers=CTRL)
        hands.key(Key.Key_Escape)
    texts = [f"{letter}{number} gratis kaffe" for letter in "abc" for number in range(4)]
    assert hands.texts == sorted([*texts, "siste", "siste", "siste"])
    assert hands.steps_of_undo() == 15


def test_the_first_note_takes_its_letters_and_one_key(hands: Hands) -> None:
    hands.type("Familier")
    hands.key(Key.Key_Return)
    assert hands.texts == ["Familier"]


def test_ten_notes_in_a_block_take_a_digit_their_letters_and_a_key_each(hands: Hands) -> None:
    keys = 1
    hands.key(Key.Key_7)
    for number in range(10):
        hands.type(chr(97 + number))
        hands.key(Key.Key_Return)
        keys += 2
    assert in_order(hands) == list("abcdefghij")
    assert {note.block for note in hands.notes.values()} == {"key_activities"}
    assert keys == 21


def test_a_spot_outside_the_block_is_none() -> None:
    frame, area = FRAMES["channels"], content_area("channels")
    foot = Rect(frame.x + area.x, frame.y + area.bottom - 40, 100, 40)
    assert next_spot("channels", foot, "below", [], "medium") == Spot()
    top = Rect(frame.x + area.x, frame.y + area.y, 100, 54)
    x, y = next_spot("channels", top, "beside", [], "medium").middle
    assert (x, y) == (top.right + 8 + 50, top.y + 27)
