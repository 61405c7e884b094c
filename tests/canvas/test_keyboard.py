"""Everything by keyboard: walking, selecting, moving, deleting, without a mouse."""

import pytest
from canvas_steps import ALT, CTRL, SHIFT, Hands, Key, MakeHands, assert_scene_is_document
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from bmc_desktop.canvas.painting import qt_rect
from bmc_desktop.model.blocks import BLOCKS, FRAMES, PARKING_LOT, BlockId, content_area


@pytest.fixture
def wall(hands: Hands) -> Hands:
    """Return a person at a canvas with four notes in a square in one block and one in another."""
    hands.put("A", x=10, y=40)
    hands.put("B", x=120, y=40)
    hands.put("C", x=10, y=120)
    hands.put("D", x=120, y=120)
    hands.put("E", "customer_segments", x=20, y=40)
    return hands


def test_arrows_walk_from_note_to_note(wall: Hands) -> None:
    wall.select(["n1"], "channels")
    for key, expected in [
        (Key.Key_Right, "n2"),
        (Key.Key_Down, "n4"),
        (Key.Key_Left, "n3"),
        (Key.Key_Up, "n1"),
        (Key.Key_Left, "n1"),
    ]:
        wall.key(key)
        assert wall.selected == (expected,)


def test_arrows_walk_into_the_next_block(wall: Hands) -> None:
    wall.select(["n2"], "channels")
    wall.key(Key.Key_Right)
    assert wall.selected == ("n5",)
    assert wall.view.current_block == "customer_segments"


def test_arrows_choose_blocks_while_no_note_is_selected(wall: Hands) -> None:
    wall.key(Key.Key_2)
    wall.key(Key.Key_Right)
    assert wall.view.current_block in ("customer_relationships", "channels")
    wall.key(Key.Key_3)
    wall.key(Key.Key_Up)
    assert wall.view.current_block == "customer_relationships"
    wall.key(Key.Key_3)
    wall.key(Key.Key_Down)
    assert wall.selected == ("n1",)


def test_shift_and_arrows_select_more(wall: Hands) -> None:
    wall.select(["n1"], "channels")
    wall.key(Key.Key_Right, Key.Key_Down, modifiers=SHIFT)
    assert wall.selected == ("n1", "n2", "n4")


def test_ctrl_and_arrows_move_notes_and_a_run_is_one_undo(wall: Hands) -> None:
    steps = wall.steps_of_undo()
    wall.changes.clear()
    wall.select(["n1", "n3"], "channels")
    wall.key(Key.Key_Right, Key.Key_Right, Key.Key_Down, modifiers=CTRL)
    assert (wall.notes["n1"].x, wall.notes["n1"].y) == (22, 46)
    assert (wall.notes["n3"].x, wall.notes["n3"].y) == (22, 126)
    assert wall.steps_of_undo() == steps + 1
    assert_scene_is_document(wall.view)


def test_shift_too_moves_notes_by_a_sixth(wall: Hands) -> None:
    wall.select(["n1"], "channels")
    wall.key(Key.Key_Right, modifiers=CTRL | SHIFT)
    assert wall.notes["n1"].x == 11


def test_nudged_notes_stay_in_their_block(wall: Hands) -> None:
    wall.select(["n2"], "channels")
    for _ in range(60):
        wall.key(Key.Key_Right, Key.Key_Up, modifiers=CTRL)
    area = content_area("channels")
    assert wall.notes["n2"].x == pytest.approx(area.right - 100, abs=0.01)
    assert wall.notes["n2"].y == area.y
    assert wall.notes["n2"].block == "channels"


def test_another_selection_begins_another_undo(wall: Hands) -> None:
    steps = wall.steps_of_undo()
    wall.select(["n1"])
    wall.key(Key.Key_Right, modifiers=CTRL)
    wall.select(["n2"])
    wall.key(Key.Key_Left, modifiers=CTRL)
    assert wall.steps_of_undo() == steps + 2


def test_delete_selects_what_follows_so_that_it_can_go_on(wall: Hands) -> None:
    wall.select(["n1"], "channels")
    wall.key(Key.Key_Delete)
    assert wall.selected == ("n2",)
    wall.key(Key.Key_Backspace)
    assert wall.selected == ("n3",)
    wall.select(["n4"], "channels")
    wall.key(Key.Key_Delete)
    assert wall.selected == ("n3",)
    wall.key(Key.Key_Delete)
    assert wall.selected == ()
    wall.key(Key.Key_Delete)
    assert set(wall.notes) == {"n5"}


def test_delete_of_several_is_one_undo(wall: Hands) -> None:
    wall.select(["n1", "n5"], "channels")
    wall.key(Key.Key_Delete)
    assert len(wall.changes) == 1
    wall.session.undo()
    assert len(wall.notes) == 5


def test_tab_walks_through_notes_and_blocks_and_back(wall: Hands) -> None:
    wall.key(Key.Key_3)
    seen: list[str] = []
    for _ in range(5):
        wall.key(Key.Key_Tab)
        seen.append("".join(wall.selected) or wall.view.current_block)
    assert seen == ["n1", "n2", "n3", "n4", "customer_relationships"]
    back: list[str] = []
    for _ in range(5):
        wall.key(Key.Key_Backtab, modifiers=SHIFT)
        back.append("".join(wall.selected) or wall.view.current_block)
    assert back == ["n4", "n3", "n2", "n1", "channels"]


def test_tab_comes_round_through_every_block_once(hands: Hands) -> None:
    seen = []
    for _ in range(10):
        hands.key(Key.Key_Tab)
        seen.append(hands.view.current_block)
    assert len(set(seen)) == 10
    assert seen[-1] == "customer_segments"


def test_f2_and_enter_write_in_the_current_note(wall: Hands) -> None:
    for key in (Key.Key_F2, Key.Key_Return):
        wall.select(["n1"], "channels")
        wall.key(key)
        assert wall.view.is_editing
        wall.type("!")
        wall.key(Key.Key_Escape)
    assert wall.notes["n1"].text == "A!!"


def test_enter_in_a_block_begins_a_note(hands: Hands) -> None:
    hands.key(Key.Key_4)
    hands.key(Key.Key_Return)
    hands.type("Ny")
    hands.key(Key.Key_Escape)
    assert hands.note("Ny").block == "customer_relationships"


def test_select_all_takes_the_block_first_and_then_the_canvas(wall: Hands) -> None:
    wall.key(Key.Key_3)
    wall.view.select_all()
    assert set(wall.selected) == {"n1", "n2", "n3", "n4"}
    wall.view.select_all()
    assert set(wall.selected) == {"n1", "n2", "n3", "n4", "n5"}
    wall.view.select_none()
    assert wall.selected == ()


def test_select_all_in_an_empty_block_takes_the_canvas(wall: Hands) -> None:
    wall.key(Key.Key_9)
    wall.view.select_all()
    assert len(wall.selected) == 5


def test_select_all_leaves_out_what_is_hidden(wall: Hands) -> None:
    wall.put("P", "parking_lot")
    wall.view.show_parking_lot(False)
    wall.key(Key.Key_9)
    wall.view.select_all()
    assert set(wall.selected) == {"n1", "n2", "n3", "n4", "n5"}


def test_escape_selects_nothing(wall: Hands) -> None:
    wall.select(["n1", "n2"])
    wall.key(Key.Key_Escape)
    assert wall.selected == ()


def test_keys_with_nothing_there_do_nothing(hands: Hands) -> None:
    hands.key(Key.Key_Delete, Key.Key_F2, Key.Key_Escape, Key.Key_PageDown, Key.Key_Home)
    hands.key(Key.Key_Up, modifiers=CTRL)
    assert not hands.changes
    assert not hands.view.is_editing


def test_a_reached_note_is_scrolled_into_sight(make_hands: MakeHands) -> None:
    hands = make_hands(width=400, height=300)
    hands.put("A", "key_partners", x=20, y=40)
    hands.put("B", "customer_segments", x=20, y=400)
    hands.view.zoom_to(2.0)
    hands.select(["n2"], "customer_segments")
    assert hands.view.viewport().rect().contains(hands.on("n2"))
    hands.select(["n1"], "key_partners")
    assert hands.view.viewport().rect().contains(hands.on("n1"))


def frame_of(hands: Hands, block: BlockId) -> QRect:
    """Return where a block is, in pixels of the window."""
    return hands.view.mapFromScene(qt_rect(FRAMES[block])).boundingRect()


@pytest.fixture
def narrow(make_hands: MakeHands) -> Hands:
    """Return a person at a window that any block fits into and the sheet does not; the empty desk shows."""
    hands = make_hands(width=700, height=850)
    hands.view.zoom_to(0.8)
    hands.view.pan(QPoint(3000, 3000))
    return hands


def lower_right(hands: Hands) -> None:
    """See the lower right corner of the desk."""
    hands.view.pan(QPoint(-6000, -6000))


@pytest.mark.parametrize("digit", [1, 5, 8, 9, 0])
def test_a_block_that_is_gone_to_is_scrolled_into_sight(narrow: Hands, digit: int) -> None:
    block = BLOCKS[digit - 1] if digit else PARKING_LOT
    window = narrow.view.viewport().rect()
    assert not window.contains(frame_of(narrow, block))
    narrow.type(str(digit))
    assert window.contains(frame_of(narrow, block))
    # Once more after a hand has scrolled away from it, though it is the chosen one.
    lower_right(narrow)
    narrow.type(str(digit))
    assert window.contains(frame_of(narrow, block))
    there = frame_of(narrow, block)
    narrow.type(str(digit))
    assert frame_of(narrow, block) == there


def test_a_hidden_parking_lot_is_told_and_not_gone_to(hands: Hands) -> None:
    hands.view.show_parking_lot(False)
    hands.type("3")
    assert hands.notices == []
    hands.type("0")
    assert hands.notices == ["The parking lot is hidden. The View menu shows it."]
    assert hands.view.current_block == "channels"


def test_the_view_moves_no_more_than_the_block_needs(narrow: Hands) -> None:
    narrow.view.go_to_block("key_partners")
    before = frame_of(narrow, "key_partners")
    narrow.view.go_to_block("value_propositions")
    moved = frame_of(narrow, "key_partners").topLeft() - before.topLeft()
    assert moved.y() == 0
    assert frame_of(narrow, "value_propositions").right() == pytest.approx(700 - 20, abs=2)
    # Both are in sight by now.
    before = frame_of(narrow, "key_activities")
    narrow.view.go_to_block("key_activities")
    assert frame_of(narrow, "key_activities") == before


def test_of_a_block_larger_than_the_window_the_beginning_is_seen(make_hands: MakeHands) -> None:
    hands = make_hands(width=400, height=300)
    hands.view.zoom_to(3.0)
    lower_right(hands)
    hands.type("3")
    corner = frame_of(hands, "channels").topLeft()
    assert (corner.x(), corner.y()) == (pytest.approx(20, abs=2), pytest.approx(20, abs=2))


def test_walking_from_block_to_block_keeps_the_chosen_one_in_sight(narrow: Hands) -> None:
    narrow.put("A", "key_partners", x=20, y=40)
    keys = [Key.Key_Tab] * 11 + [Key.Key_Backtab] * 11 + [Key.Key_Right] * 5 + [Key.Key_Left] * 5
    narrow.type("1")
    for key in keys:
        narrow.key(key)
        if narrow.selected:
            assert narrow.view.viewport().rect().contains(narrow.on("n1"))
        else:
            assert narrow.view.viewport().rect().contains(frame_of(narrow, narrow.view.current_block))


def test_a_click_into_a_block_scrolls_nothing(narrow: Hands) -> None:
    narrow.type("1")
    narrow.view.centerOn(0.0, 0.0)
    window, corner = narrow.view.viewport().rect(), narrow.at(0, 0)
    narrow.click((frame_of(narrow, "key_partners") & window).center())
    assert narrow.view.current_block == "key_partners"
    assert not window.contains(frame_of(narrow, "key_partners"))
    assert narrow.at(0, 0) == corner


def test_keys_with_further_modifiers_are_left_to_the_window(wall: Hands) -> None:
    for key, modifiers, text in [
        (Key.Key_F2, SHIFT, ""),
        (Key.Key_A, CTRL | SHIFT, "A"),
        (Key.Key_PageUp, ALT, ""),
        (Key.Key_B, CTRL | ALT, "b"),
    ]:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)
        wall.view.event(event)
        assert not event.isAccepted(), key
        wall.view.new_note()
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)
        wall.editor.event(event)
        assert not event.isAccepted(), key
        wall.key(Key.Key_Escape)


def test_a_sign_typed_with_alt_gr_starts_a_note(hands: Hands) -> None:
    # Windows reports AltGr as Ctrl and Alt.
    QApplication.sendEvent(hands.view, QKeyEvent(QEvent.Type.KeyPress, Key.Key_2, CTRL | ALT, "@"))
    assert hands.view.is_editing


def test_votes_of_different_notes_are_steps_of_their_own(wall: Hands) -> None:
    steps = wall.steps_of_undo()
    for note in ("n1", "n2"):
        wall.select([note])
        wall.view.change_votes(1)
        wall.view.change_votes(1)
    wall.view.change_votes(-5)
    assert wall.steps_of_undo() == steps + 2
    assert wall.notes["n2"].votes == 0


def test_notes_moved_into_a_hidden_parking_lot_are_told_of(wall: Hands) -> None:
    wall.view.show_parking_lot(False)
    wall.select(["n1"])
    wall.view.move_to_block("parking_lot")
    assert "parking lot" in wall.notices[-1]
