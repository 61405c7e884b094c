"""Letters that are composed: input methods and dead keys, in the editor and on the bare canvas."""

import pytest
from canvas_steps import Hands, Key
from PySide6.QtCore import QRectF, Qt


def test_the_canvas_takes_input_methods_whenever_it_has_the_focus(hands: Hands) -> None:
    enabled = Qt.WidgetAttribute.WA_InputMethodEnabled
    assert hands.view.hasFocus()
    assert hands.view.testAttribute(enabled)
    hands.type("a")
    hands.key(Key.Key_Escape)
    assert hands.view.hasFocus()
    assert hands.view.testAttribute(enabled)


def test_composing_on_the_canvas_starts_a_note(hands: Hands) -> None:
    hands.key(Key.Key_3)
    hands.compose("に")
    assert hands.view.is_editing
    hands.compose("にほ")
    hands.compose(commit="日本")
    hands.key(Key.Key_Escape)
    assert hands.note("日本").block == "channels"


def test_a_dead_key_starts_a_note_with_its_letter(hands: Hands) -> None:
    hands.compose(commit="é")
    hands.type("n")
    hands.key(Key.Key_Escape)
    assert hands.texts == ["én"]


def test_an_empty_composition_starts_nothing(hands: Hands) -> None:
    hands.compose()
    assert not hands.view.is_editing


def test_letters_in_the_making_are_seen_in_the_note(hands: Hands) -> None:
    hands.type("ab")
    hands.key(Key.Key_Left)
    hands.compose("に")
    draft = hands.view.scene_of_canvas.draft
    assert draft.plan.text.lines.text == "aにb"
    hands.compose("")
    assert draft.plan.text.lines.text == "ab"


@pytest.mark.parametrize("before", ["ab", "😀😀", "a\nb😀"])
def test_letters_in_the_making_are_kept_when_anything_else_happens(hands: Hands, before: str) -> None:
    hands.view.new_note()
    hands.write(before)
    hands.compose("に")
    hands.view.duplicate_selection()
    assert hands.texts[-1] == before + "に"


def test_letters_composed_in_the_middle_land_there(hands: Hands) -> None:
    hands.view.new_note()
    hands.write("😀😀b")
    hands.key(Key.Key_Left)
    hands.compose("に")
    assert hands.editor.composed_text() == "😀😀にb"
    hands.view.commit_active_editor()
    assert hands.texts == ["😀😀にb"]


def test_the_caret_stands_behind_the_letters_in_the_making(hands: Hands) -> None:
    hands.type("ab")
    before: QRectF = hands.editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    hands.compose("ににに")
    after: QRectF = hands.editor.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert after.x() > before.x() + 5
    assert hands.editor.rect().contains(after.center().toPoint())


def test_composing_moves_the_caret_rectangle_with_the_zoom(hands: Hands) -> None:
    hands.type("ab")
    query = Qt.InputMethodQuery.ImCursorRectangle
    small: QRectF = hands.editor.inputMethodQuery(query)
    hands.view.zoom_to(hands.view.zoom * 2)
    large: QRectF = hands.editor.inputMethodQuery(query)
    assert large.height() == pytest.approx(2 * small.height(), rel=0.05)
