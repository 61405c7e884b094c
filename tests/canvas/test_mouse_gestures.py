"""What hands do with the mouse: one change when they let go, none when they only click or think better."""

import pytest
from canvas_steps import ALT, CTRL, MIDDLE, NOW, SHIFT, Hands, Key, assert_scene_is_document
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from bmc_desktop.canvas.questions import QuestionCard
from bmc_desktop.model import edits
from bmc_desktop.model.blocks import BLOCKS, FRAMES, HEADER, content_area
from bmc_desktop.model.change import Change
from bmc_desktop.sheet.block import help_rect

MOUSE = QContextMenuEvent.Reason.Mouse


def targets(hands: Hands) -> list[str]:
    target = hands.view.scene_of_canvas.drop_target
    return [target] if target else []


def assert_inside(hands: Hands, note_id: str) -> None:
    plan = hands.view.scene_of_canvas.layout_of_sheet.notes[note_id]
    frame = FRAMES[plan.note.block]
    area = content_area(plan.note.block).moved(frame.x, frame.y)
    assert area.x - 0.01 <= plan.rect.x
    assert plan.rect.right <= area.right + 0.01
    assert area.y - 0.01 <= plan.rect.y
    assert plan.rect.bottom <= area.bottom + 0.01


def test_a_click_selects_and_moves_nothing(hands: Hands) -> None:
    note = hands.put("A")
    hands.click(hands.on(note))
    assert hands.selected == (note,)
    assert hands.view.current_block == "channels"
    hands.press(hands.on(note))
    hands.move(hands.on(note) + QPoint(2, 1))
    hands.release(hands.on(note) + QPoint(2, 1))
    assert not hands.changes


def test_a_drag_moves_a_note_where_it_is_let_go(hands: Hands) -> None:
    note = hands.put("A", x=10, y=40)
    hands.lift(hands.on(note), hands.in_block("key_partners", 110, 300))
    assert targets(hands) == ["key_partners"]
    assert hands.view.is_dragging
    assert not hands.changes
    hands.release(hands.in_block("key_partners", 110, 300))
    assert [change.label.edit for change in hands.changes] == ["move_notes"]
    moved = hands.notes[note]
    assert moved.block == "key_partners"
    assert (moved.x + 50, moved.y + 27) == (pytest.approx(110, abs=1), pytest.approx(300, abs=1))
    assert hands.view.current_block == "key_partners"
    assert targets(hands) == []
    assert_scene_is_document(hands.view)
    hands.session.undo()
    assert hands.notes[note].block == "channels"
    assert_scene_is_document(hands.view)


@pytest.mark.parametrize("block", [*BLOCKS, "parking_lot"])
def test_a_note_can_be_dragged_into_every_block_and_stays_inside(hands: Hands, block: str) -> None:
    note = hands.put("A", "channels" if block != "channels" else "key_partners", size="large")
    hands.drag(hands.on(note), hands.in_block(block, 3, 3))
    assert hands.notes[note].block == block
    assert_inside(hands, note)
    hands.drag(hands.on(note), hands.in_block(block, FRAMES[block].width - 3, FRAMES[block].height - 3))
    assert_inside(hands, note)
    assert_scene_is_document(hands.view)


def test_several_are_dragged_together_in_one_change(hands: Hands) -> None:
    one, two = hands.put("A", x=10, y=40), hands.put("B", x=120, y=40)
    far = hands.put("C", "key_activities", x=20, y=40)
    hands.select([one, two, far], "channels")
    hands.drag(hands.on(one), hands.in_block("customer_segments", 60, 200))
    assert len(hands.changes) == 1
    assert hands.changes[0].label.count == 3
    assert hands.notes[one].block == hands.notes[two].block == "customer_segments"
    assert set(hands.selected) == {one, two, far}
    hands.session.undo()
    assert {hands.notes[i].block for i in (one, two)} == {"channels"}
    assert_scene_is_document(hands.view)


def test_what_was_dragged_lies_on_top(hands: Hands) -> None:
    one = hands.put("A", x=10, y=40)
    two = hands.put("B", "key_partners", x=20, y=40)
    hands.drag(hands.on(one), hands.on(two))
    assert hands.notes[one].order > hands.notes[two].order
    assert len(hands.changes) == 1


def test_escape_while_dragging_leaves_everything_as_it_was(hands: Hands) -> None:
    note = hands.put("A", x=10, y=40)
    hands.lift(hands.on(note), hands.in_block("key_partners"))
    hands.key(Key.Key_Escape)
    assert not hands.view.is_dragging
    assert targets(hands) == []
    hands.release(hands.in_block("key_partners"))
    assert not hands.changes
    assert hands.selected == (note,)
    assert_scene_is_document(hands.view)


def test_alt_lets_a_copy_go(hands: Hands) -> None:
    note = hands.put("A", x=10, y=40)
    hands.drag(hands.on(note), hands.in_block("key_partners"), ALT)
    assert hands.texts == ["A", "A"]
    assert hands.notes[note].block == "channels"
    copy = next(n for n in hands.notes.values() if n.id != note)
    assert copy.block == "key_partners"
    assert hands.selected == (copy.id,)
    assert hands.steps_of_undo() == 2
    assert_scene_is_document(hands.view)


@pytest.mark.parametrize("point", [(-200, -100), (600, -60), (-150, 400), (600, 900)])
def test_a_note_dragged_off_the_sheet_stays_in_the_nearest_block(
    hands: Hands, point: tuple[int, int]
) -> None:
    note = hands.put("A", x=10, y=40)
    hands.drag(hands.on(note), hands.at(*point))
    assert len(hands.notes) == 1
    assert_inside(hands, note)
    assert_scene_is_document(hands.view)


def test_a_note_whose_record_goes_while_it_is_dragged_leaves_the_hand_empty(hands: Hands) -> None:
    hands.type("A")
    hands.key(Key.Key_Escape)
    note = hands.note("A").id
    hands.lift(hands.on(note), hands.in_block("key_partners"))
    hands.session.undo()
    hands.release(hands.in_block("key_partners"))
    assert not hands.notes
    assert targets(hands) == []
    assert_scene_is_document(hands.view)


def test_a_change_elsewhere_while_dragging_does_not_stop_the_drag(hands: Hands) -> None:
    note, other = hands.put("A", x=10, y=40), hands.put("B", "key_partners")
    hands.lift(hands.on(note), hands.in_block("key_resources"))
    hands.session.commit(_votes(hands, other))
    hands.release(hands.in_block("key_resources"))
    assert hands.notes[note].block == "key_resources"
    assert_scene_is_document(hands.view)


def _votes(hands: Hands, note_id: str) -> Change:
    return edits.set_fields(hands.session.workshop, [note_id], "set_votes", now=NOW, votes=1)


def test_control_and_shift_clicks_select_and_let_go_one_at_a_time(hands: Hands) -> None:
    one, two = hands.put("A", x=10, y=40), hands.put("B", x=120, y=40)
    hands.click(hands.on(one))
    hands.click(hands.on(two), CTRL)
    assert hands.selected == (one, two)
    hands.click(hands.on(one), SHIFT)
    assert hands.selected == (two,)
    hands.click(hands.on(two), CTRL)
    assert hands.selected == ()
    assert not hands.changes


def test_a_click_on_one_of_several_selects_just_that_one(hands: Hands) -> None:
    one, two = hands.put("A", x=10, y=40), hands.put("B", x=120, y=40)
    hands.select([one, two])
    hands.click(hands.on(one))
    assert hands.selected == (one,)


def test_a_click_on_paper_chooses_the_block_and_selects_nothing(hands: Hands) -> None:
    hands.select([hands.put("A")])
    hands.click(hands.in_block("cost_structure"))
    assert hands.selected == ()
    assert hands.view.current_block == "cost_structure"
    assert not hands.view.is_editing


def test_a_rectangle_selects_what_it_touches(hands: Hands) -> None:
    one, two = hands.put("A", x=10, y=40), hands.put("B", x=120, y=40)
    hands.put("C", x=10, y=180)
    hands.lift(hands.in_block("channels", 5, 33), hands.in_block("channels", 130, 90))
    assert set(hands.selected) == {one, two}
    hands.release(hands.in_block("channels", 130, 90))
    assert set(hands.selected) == {one, two}
    assert not hands.changes
    assert_scene_is_document(hands.view)


@pytest.mark.parametrize("modifier", [CTRL, SHIFT])
def test_a_rectangle_with_a_key_adds(hands: Hands, modifier: Qt.KeyboardModifier) -> None:
    one, three = hands.put("A", x=10, y=40), hands.put("C", x=10, y=180)
    hands.click(hands.on(one))
    hands.drag(hands.in_block("channels", 5, 170), hands.in_block("channels", 130, 230), modifier)
    assert set(hands.selected) == {one, three}


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, CTRL])
def test_escape_takes_the_rectangle_away_and_leaves_the_selection_as_it_was(
    hands: Hands, modifier: Qt.KeyboardModifier
) -> None:
    one = hands.put("A", x=10, y=40)
    hands.put("C", x=10, y=180)
    hands.click(hands.on(one))
    hands.lift(hands.in_block("channels", 5, 170), hands.in_block("channels", 130, 230), modifier)
    assert hands.selected[-1] != one
    hands.key(Key.Key_Escape)
    assert hands.selected == (one,)
    assert_scene_is_document(hands.view)


@pytest.mark.parametrize("how", ["middle", "space"])
def test_the_sheet_is_panned_with_the_middle_button_or_space(hands: Hands, how: str) -> None:
    note = hands.put("A")
    hands.view.zoom_to(2.0)
    before = hands.at(0, 0)
    start, end = hands.on(note), hands.on(note) + QPoint(-60, 40)
    button = MIDDLE if how == "middle" else Qt.MouseButton.LeftButton
    if how == "space":
        QTest.keyPress(hands.view, Key.Key_Space)
    hands.press(start, button=button)
    hands.move(end)
    hands.release(end, button=button)
    if how == "space":
        QTest.keyRelease(hands.view, Key.Key_Space)
    assert hands.at(0, 0) - before == QPoint(-60, 40)
    assert not hands.changes
    assert not hands.view.is_dragging
    hands.drag(hands.on(note), hands.on(note) + QPoint(30, 30))
    assert len(hands.changes) == 1


def test_the_sheet_is_panned_over_a_note_that_is_written_in(hands: Hands) -> None:
    note = hands.put("A")
    hands.view.zoom_to(2.0)
    hands.select([note])
    hands.view.edit_note()
    before = hands.at(0, 0)
    hands.wheel(QPoint(2, 2), (0, 120), target=hands.editor.viewport())
    assert hands.at(0, 0) != before
    assert hands.view.is_editing
    where = hands.editor.geometry().center() - hands.on(note)
    assert where.manhattanLength() < 12


def test_the_middle_button_pans_when_pressed_on_a_note_that_is_written_in(hands: Hands) -> None:
    note = hands.put("Butikk")
    hands.view.zoom_to(2.0)
    hands.select([note])
    hands.view.edit_note()
    before = hands.at(0, 0)
    inside = hands.editor.viewport()
    QTest.mousePress(inside, MIDDLE, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    end = inside.mapTo(hands.view.viewport(), QPoint(-35, 25))
    hands.move(end)
    hands.release(end, button=MIDDLE)
    assert hands.at(0, 0) - before == QPoint(-40, 20)
    assert hands.texts == ["Butikk"]


def test_hovering_shows_which_note_is_meant(hands: Hands) -> None:
    one, two = hands.put("A", x=10, y=40), hands.put("B", x=120, y=40)
    notes = hands.view.scene_of_canvas.notes
    hands.move(hands.on(one))
    assert (notes[one]._hovered, notes[two]._hovered) == (True, False)
    hands.move(hands.on(two))
    assert (notes[one]._hovered, notes[two]._hovered) == (False, True)
    hands.move(hands.in_block("key_partners"))
    assert not notes[two]._hovered


def test_of_notes_that_overlap_the_topmost_is_meant(hands: Hands) -> None:
    hands.put("A", x=10, y=40)
    two = hands.put("B", x=20, y=50)
    hands.click(hands.on(two))
    assert hands.selected == (two,)
    hands.view.send_to_back()
    hands.click(hands.on(two))
    assert hands.selected == ("n1",)


# Titles, the head, menus


def test_a_double_click_on_a_title_or_the_head_asks_for_another(hands: Hands) -> None:
    titles, heads = QSignalSpy(hands.view.block_title_activated), QSignalSpy(hands.view.head_activated)
    hands.double_click(hands.in_block("channels", 60, 12))
    assert [titles.at(i)[0] for i in range(titles.count())] == ["channels"]
    hands.double_click(hands.at(HEADER.x + 100, HEADER.y + 20))
    assert heads.count() == 1
    assert not hands.view.is_editing


@pytest.mark.parametrize("where", ["note", "block", "desk"])
def test_the_menu_is_about_what_is_there(hands: Hands, where: str) -> None:
    note = hands.put("A")
    other = hands.put("B", "key_partners")
    hands.select([other])
    menus = QSignalSpy(hands.view.context_menu_requested)
    point = {"note": hands.on(note), "block": hands.in_block("key_resources"), "desk": hands.at(-20, -20)}
    at = point[where]
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hands.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(hands.view.viewport(), event)
    assert menus.count() == 1
    assert menus.at(0)[1] == where
    assert hands.selected == {"note": (note,), "block": (), "desk": (other,)}[where]


def test_the_menu_key_opens_the_menu_at_the_selection(hands: Hands) -> None:
    note = hands.put("A")
    hands.select([note])
    menus = QSignalSpy(hands.view.context_menu_requested)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(hands.view.viewport(), event)
    where, what = menus.at(0)
    assert what == "note"
    assert (hands.view.viewport().mapFromGlobal(where) - hands.on(note)).manhattanLength() < 200


def ask_menu(widget: QWidget, at: QPoint, by: QContextMenuEvent.Reason = MOUSE) -> None:
    """Press the right button there, and let it be asked for a menu; or press the menu key."""
    if by == MOUSE:
        QTest.mousePress(widget, Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(widget, QContextMenuEvent(by, at, widget.mapToGlobal(at)))
    if by == MOUSE:
        QTest.mouseRelease(widget, Qt.MouseButton.RightButton, pos=at)


@pytest.mark.parametrize("by", [MOUSE, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_in_a_note_being_written_is_about_its_words(
    hands: Hands, by: QContextMenuEvent.Reason
) -> None:
    note = hands.put("A shop")
    hands.select([note])
    hands.view.edit_note()
    hands.key(Key.Key_Left, modifiers=SHIFT)
    menus = QSignalSpy(hands.view.context_menu_requested)
    port = hands.editor.viewport()
    ask_menu(port if by == MOUSE else hands.editor, port.rect().center(), by)
    assert hands.view.is_editing
    assert [menus.at(i)[1] for i in range(menus.count())] == ["text"]
    assert port.rect().contains(port.mapFromGlobal(menus.at(0)[0]))
    assert hands.editor.textCursor().selectedText() == "p"


def test_the_edge_of_a_note_being_written_belongs_to_its_words(hands: Hands) -> None:
    note = hands.put("A")
    hands.select([note])
    hands.view.edit_note()
    hands.view.zoom_to(4.0)
    hands.view.reveal(note)
    rect = hands.view.scene_of_canvas.layout_of_sheet.notes[note].rect
    edge = hands.at(rect.x + 1.5, rect.y + 1.5)
    assert not hands.editor.geometry().contains(edge)
    menus = QSignalSpy(hands.view.context_menu_requested)
    for _ in range(2):
        ask_menu(hands.view.viewport(), edge)
    QTest.mouseDClick(hands.view.viewport(), Qt.MouseButton.RightButton, pos=edge)
    assert hands.view.is_editing
    assert [menus.at(i)[1] for i in range(menus.count())] == ["text", "text"]


def test_the_menu_beside_a_note_being_written_keeps_its_words(hands: Hands) -> None:
    note = hands.put("A")
    hands.select([note])
    hands.view.edit_note()
    hands.write("B")
    menus = QSignalSpy(hands.view.context_menu_requested)
    ask_menu(hands.view.viewport(), hands.in_block("key_resources"))
    assert not hands.view.is_editing
    assert menus.at(0)[1] == "block"
    assert hands.texts == ["AB"]


def test_the_right_button_leaves_the_caret_where_it_is(hands: Hands) -> None:
    hands.type("one two")
    port = hands.editor.viewport()
    ask_menu(port, QPoint(1, port.height() // 2))
    assert hands.editor.textCursor().position() == len("one two")
    QTest.mouseDClick(port, Qt.MouseButton.RightButton, pos=port.rect().center())
    assert not hands.editor.textCursor().hasSelection()


def test_the_questions_wait_behind_the_question_mark(hands: Hands) -> None:
    hands.put("A")
    mark = help_rect("channels")
    hands.click(hands.at(mark.x + 6, mark.y + 6))
    cards = hands.view.findChildren(QuestionCard)
    assert len(cards) == 1
    assert cards[0].accessibleName() == hands.view.describe("channels")
    assert hands.view.screen().availableGeometry().contains(cards[0].geometry())
    QTest.keyClick(cards[0], Key.Key_Escape)
    assert not cards[0].isVisible()


def test_an_empty_block_shows_its_questions_and_no_question_mark(hands: Hands) -> None:
    mark = help_rect("channels")
    hands.click(hands.at(mark.x + 6, mark.y + 6))
    assert not hands.view.findChildren(QuestionCard)


@pytest.mark.parametrize("block", [*BLOCKS, "parking_lot"])
def test_the_card_of_every_block_stays_on_the_screen(hands: Hands, block: str) -> None:
    hands.view.go_to_block(block)
    hands.view.show_questions()
    card = hands.view.findChildren(QuestionCard)[0]
    assert hands.view.screen().availableGeometry().contains(card.geometry())
    card.close()


def test_notes_dragged_to_an_edge_keep_their_places_to_each_other(hands: Hands) -> None:
    first = hands.put("A", x=10, y=40)
    second = hands.put("B", x=60, y=100)
    hands.select([first, second], "channels")
    hands.drag(hands.on(first), hands.in_block("customer_segments", 220, 550))
    one, two = hands.notes[first], hands.notes[second]
    assert one.block == two.block == "customer_segments"
    assert (two.x - one.x, two.y - one.y) == (50, 60)
