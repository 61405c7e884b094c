"""Groups: chosen with a click, moved as one, picked apart with the next click, copied whole."""

import pytest
from canvas_steps import ALT, CTRL, SHIFT, Hands, Key, MakeHands, assert_scene_is_document, new_session
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from bmc_desktop.model import edits
from bmc_desktop.model.blocks import FRAMES


@pytest.fixture
def trio(hands: Hands) -> list[str]:
    """Two notes of a group, and one that is none."""
    notes = [hands.put("A", x=10, y=60), hands.put("B", x=118, y=60), hands.put("C", x=10, y=180)]
    hands.select(notes[:2], "channels")
    hands.view.grouping.group()
    hands.view.select_none()
    hands.changes.clear()
    return notes


def title_of(hands: Hands) -> QPoint:
    """Return a place on the title of the only group."""
    (item,) = hands.view.scene_of_canvas.groups.values()
    rect = item.plan.title_rect
    return hands.at(rect.x + rect.width / 2, rect.y + 2)


def test_chosen_notes_become_a_group_in_one_step_and_come_apart_in_one(hands: Hands) -> None:
    one, two = hands.put("A", x=10, y=60), hands.put("B", "key_partners")
    hands.select([one, two])
    hands.view.grouping.group()
    assert [change.label.edit for change in hands.changes] == ["group_notes"]
    (group,) = hands.session.workshop.groups
    assert set(hands.selected) == {one, two}
    assert set(hands.view.scene_of_canvas.groups) == {(group, "channels"), (group, "key_partners")}
    assert_scene_is_document(hands.view)
    hands.view.grouping.ungroup()
    assert not hands.session.workshop.groups
    assert set(hands.selected) == {one, two}
    assert hands.steps_of_undo() == 4
    assert_scene_is_document(hands.view)


def test_one_note_or_a_group_as_it_is_makes_no_other_group(hands: Hands, trio: list[str]) -> None:
    for notes in (trio[2:], trio[:2]):
        hands.select(notes)
        hands.view.grouping.group()
        assert "two notes" in hands.notices[-1]
    assert not hands.changes


def test_a_click_chooses_the_group_the_next_one_the_note_alone_and_another_its_group(
    hands: Hands, trio: list[str]
) -> None:
    one, two, other = trio
    hands.click(hands.on(one))
    assert hands.selected == (two, one)
    hands.click(hands.on(two))
    assert hands.selected == (two,)
    hands.click(hands.on(two))
    assert hands.selected == (two,)
    hands.click(hands.on(one))
    assert set(hands.selected) == {one, two}
    hands.click(hands.on(other))
    assert hands.selected == (other,)


def test_of_several_chosen_a_click_means_the_group(hands: Hands, trio: list[str]) -> None:
    hands.select([trio[2], *trio[:2]], "channels")
    hands.click(hands.on(trio[0]))
    assert set(hands.selected) == set(trio[:2])


def test_alt_and_a_double_click_mean_the_note_alone(hands: Hands, trio: list[str]) -> None:
    hands.click(hands.on(trio[0]), ALT)
    assert hands.selected == (trio[0],)
    assert not hands.changes
    hands.view.select_none()
    hands.double_click(hands.on(trio[1]))
    assert hands.view.is_editing
    assert hands.selected == (trio[1],)


@pytest.mark.parametrize("modifier", [CTRL, SHIFT])
def test_groups_are_added_and_taken_out_whole(hands: Hands, trio: list[str], modifier) -> None:
    hands.click(hands.on(trio[2]))
    hands.click(hands.on(trio[0]), modifier)
    assert set(hands.selected) == set(trio)
    hands.click(hands.on(trio[1]), modifier)
    assert hands.selected == (trio[2],)


def test_dragging_one_moves_all_with_the_line_around_them(hands: Hands, trio: list[str]) -> None:
    hands.lift(hands.on(trio[0]), hands.in_block("key_partners", 60, 300))
    (item,) = hands.view.scene_of_canvas.groups.values()
    assert item._away
    hands.release(hands.in_block("key_partners", 60, 300))
    one, two, other = (hands.notes[i] for i in trio)
    assert one.block == two.block == "key_partners"
    assert two.x - one.x == 108
    assert other.block == "channels"
    assert len(hands.changes) == 1
    assert_scene_is_document(hands.view)


def test_what_was_picked_out_is_dragged_alone(hands: Hands, trio: list[str]) -> None:
    hands.click(hands.on(trio[0]))
    hands.click(hands.on(trio[0]))
    hands.lift(hands.on(trio[0]), hands.in_block("key_partners", 60, 300))
    assert not any(item._away for item in hands.view.scene_of_canvas.groups.values())
    hands.release(hands.in_block("key_partners", 60, 300))
    assert hands.notes[trio[0]].block == "key_partners"
    assert hands.notes[trio[1]].block == "channels"
    assert hands.notes[trio[0]].group == hands.notes[trio[1]].group
    assert_scene_is_document(hands.view)


def test_keys_move_the_whole_group_of_the_note_they_went_to(hands: Hands, trio: list[str]) -> None:
    hands.select(trio[:1], "channels")
    hands.key(Key.Key_Down, modifiers=CTRL)
    assert [hands.notes[i].y for i in trio] == [66, 66, 180]
    hands.view.move_to_block("key_partners")
    assert [hands.notes[i].block for i in trio] == ["key_partners", "key_partners", "channels"]
    hands.view.grouping.choose_alone()
    hands.view.move_to_block("channels")
    assert [hands.notes[i].block for i in trio] == ["channels", "key_partners", "channels"]
    hands.view.grouping.choose_whole()
    assert set(hands.selected) == set(trio[:2])
    hands.view.move_to_block("key_resources")
    assert {hands.notes[i].block for i in trio[:2]} == {"key_resources"}


def test_notes_that_are_hidden_stay_when_their_group_moves(hands: Hands, trio: list[str]) -> None:
    hands.click(hands.on(trio[0]), ALT)
    hands.view.move_to_block("parking_lot")
    hands.view.show_parking_lot(False)
    shown = [item.isVisible() for (_, block), item in hands.view.scene_of_canvas.groups.items()]
    assert sorted(shown) == [False, True]
    hands.click(hands.on(trio[1]))
    assert hands.selected == (trio[1],)


def test_the_title_chooses_moves_and_renames_the_group(hands: Hands, trio: list[str]) -> None:
    titles = QSignalSpy(hands.view.group_title_activated)
    hands.click(title_of(hands))
    assert set(hands.selected) == set(trio[:2])
    hands.double_click(title_of(hands))
    assert titles.at(0) == [hands.notes[trio[0]].group]
    at = title_of(hands)
    hands.drag(at, at + hands.in_block("key_partners") - hands.in_block("channels"))
    assert {hands.notes[i].block for i in trio[:2]} == {"key_partners"}
    hands.view.select_none()
    menus = QSignalSpy(hands.view.context_menu_requested)
    at = title_of(hands)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hands.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(hands.view.viewport(), event)
    assert menus.at(0)[1] == "note"
    assert set(hands.selected) == set(trio[:2])


def test_the_menu_on_a_note_is_about_its_group(hands: Hands, trio: list[str]) -> None:
    at = hands.on(trio[0])
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, hands.view.viewport().mapToGlobal(at))
    QApplication.sendEvent(hands.view.viewport(), event)
    assert set(hands.selected) == set(trio[:2])


@pytest.mark.parametrize("how", ["duplicate", "alt", "clipboard"])
def test_a_copy_of_a_whole_group_is_a_new_group_with_its_title(
    hands: Hands, trio: list[str], how: str
) -> None:
    group = hands.notes[trio[0]].group
    assert group is not None
    hands.session.commit(edits.rename_group(hands.session.workshop, group, "Butikk"))
    hands.click(hands.on(trio[0]))
    if how == "duplicate":
        hands.view.duplicate_selection()
    elif how == "alt":
        hands.drag(hands.on(trio[0]), hands.in_block("key_partners", 60, 300), ALT)
    else:
        hands.view.copy()
        hands.view.paste()
    groups = hands.session.workshop.groups
    assert [g.title for g in groups.values()] == ["Butikk", "Butikk"]
    copies = [hands.notes[i] for i in hands.selected]
    assert len(copies) == 2
    assert {note.group for note in copies} == set(groups) - {group}
    assert_scene_is_document(hands.view)


def test_a_copy_of_a_part_belongs_to_no_group(hands: Hands, trio: list[str]) -> None:
    hands.click(hands.on(trio[0]), ALT)
    hands.view.copy()
    hands.view.paste()
    assert hands.notes[hands.selected[0]].group is None
    assert len(hands.session.workshop.groups) == 1


def test_groups_go_with_the_clipboard_to_another_workshop(make_hands: MakeHands, hands: Hands) -> None:
    one, two = hands.put("A", x=10, y=60), hands.put("B", x=120, y=60)
    hands.select([one, two], "channels")
    hands.view.grouping.group()
    hands.view.copy()
    other = make_hands(new_session("There"))
    other.view.paste()
    assert len(other.session.workshop.groups) == 1
    assert len({note.group for note in other.notes.values()} - {None}) == 1


def test_a_group_whose_notes_are_deleted_goes_and_comes_back(hands: Hands, trio: list[str]) -> None:
    hands.click(hands.on(trio[0]))
    hands.view.delete_selection()
    assert not hands.session.workshop.groups
    assert_scene_is_document(hands.view)
    hands.session.undo()
    assert len(hands.session.workshop.groups) == 1
    assert_scene_is_document(hands.view)


def test_the_line_follows_its_notes_and_the_title(hands: Hands, trio: list[str]) -> None:
    (item,) = hands.view.scene_of_canvas.groups.values()
    frame = FRAMES["channels"]
    assert item.plan.rect.x == pytest.approx(frame.x + 10 - 3.5)
    hands.select(trio[:1], "channels")
    hands.key(Key.Key_Down, modifiers=CTRL)
    assert item.plan.rect.y == pytest.approx(frame.y + 66 - 3.5)
    hands.session.commit(edits.rename_group(hands.session.workshop, item.plan.group.id, "Butikk"))
    assert item.plan.group.title == "Butikk"
    hands.view.select_none()
    hands.select(trio[2:], "channels")
    hands.key(Key.Key_Down, modifiers=CTRL)
    assert_scene_is_document(hands.view)
