"""One shortcut turns a note with several lines into several notes, and several notes into one."""

import pytest
from canvas_steps import Hands, Key, assert_scene_is_document

from bmc_desktop.canvas.splitting import split_or_join
from bmc_desktop.model.records import Amount


def in_order(hands: Hands) -> list[str]:
    return [note.text for note in sorted(hands.notes.values(), key=lambda n: (n.y, n.x))]


def test_a_note_is_split_into_its_lines_right_behind_it(hands: Hands) -> None:
    hands.view.go_to_block("channels")
    for text in ("før", "• en\n• to\n\n• tre", "etter"):
        hands.view.new_note()
        hands.write(text)
        hands.key(Key.Key_Escape)
    hands.select([hands.note("• en\n• to\n\n• tre").id], "channels")
    split_or_join(hands.view)
    assert in_order(hands) == ["før", "en", "to", "tre", "etter"]
    assert {hands.notes[i].text for i in hands.selected} == {"en", "to", "tre"}
    assert hands.session.undo().edit == "split_note"
    assert len(hands.notes) == 3
    assert_scene_is_document(hands.view)


def test_what_is_being_written_is_split(hands: Hands) -> None:
    hands.view.new_note()
    hands.write("en\nto")
    split_or_join(hands.view)
    assert hands.texts == ["en", "to"]


def test_split_notes_of_a_block_by_hand_lie_in_free_places(hands: Hands) -> None:
    note = hands.put("en\nto\ntre", "channels", x=60, y=90)
    hands.select([note], "channels")
    split_or_join(hands.view)
    assert (hands.note("en").x, hands.note("en").y) == (60, 90)
    rects = [plan.rect for plan in hands.view.scene_of_canvas.layout_of_sheet.notes.values()]
    assert not any(a.overlaps(b) for a in rects for b in rects if a is not b)


def test_one_line_is_told(hands: Hands) -> None:
    hands.select([hands.put("en")], "channels")
    split_or_join(hands.view)
    assert "one line" in hands.notices[0]
    assert not hands.changes


def test_several_notes_become_one_in_reading_order(hands: Hands) -> None:
    later, first = hands.put("B", x=10, y=200, votes=1), hands.put("A", x=10, y=40, votes=2)
    hands.select([later, first], "channels")
    split_or_join(hands.view)
    note = hands.note("A\nB")
    assert (note.id, note.votes) == (first, 3)
    assert hands.selected == (first,)
    assert hands.session.undo().edit == "join_notes"
    assert hands.texts == ["A", "B"]


def test_a_tidy_block_stays_tidy_when_notes_become_one(hands: Hands) -> None:
    hands.key(Key.Key_3)
    for text in "abcd":
        hands.type(text)
        hands.key(Key.Key_Return)
    hands.key(Key.Key_Escape)
    hands.select([hands.note("a").id, hands.note("b").id], "channels")
    split_or_join(hands.view)
    assert in_order(hands) == ["a\nb", "c", "d"]
    hands.view.arranging.tidy()
    assert "tidy" in hands.notices[-1]


def test_what_would_be_lost_is_refused_with_a_sentence(hands: Hands) -> None:
    one, other = (
        hands.put("A", amount=Amount(value=1.0)),
        hands.put("B", amount=Amount(value=1.0, period="month")),
    )
    hands.select([one, other], "channels")
    split_or_join(hands.view)
    assert hands.texts == ["A", "B"]
    assert "periods" in hands.notices[0]


def test_a_full_canvas_splits_nothing(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bmc_desktop.model.document.MAX_NOTES", 2)
    hands.select([hands.put("en\nto\ntre")], "channels")
    split_or_join(hands.view)
    assert hands.texts == ["en\nto\ntre"]
    assert "5,000" in hands.notices[0]
