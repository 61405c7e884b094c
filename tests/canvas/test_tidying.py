"""Tidying: a grid that fits, smaller before it overlaps, and nothing to do when done once."""

from itertools import pairwise

import pytest
from canvas_steps import Hands, Key, assert_scene_is_document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from bmc_desktop.canvas import commands
from bmc_desktop.model import edits
from bmc_desktop.model.arrange import free_place
from bmc_desktop.model.blocks import BLOCKS, FRAMES, content_area

LONG = "En lang tekst som trenger mange linjer, fordi den sier alt som kan sies om denne kanalen"


def rects(hands: Hands, block: str = "channels") -> list:
    layout = hands.view.scene_of_canvas.layout_of_sheet
    return [plan.rect for plan in layout.notes.values() if plan.note.block == block]


def overlaps(hands: Hands, block: str = "channels") -> int:
    found = rects(hands, block)
    return sum(a.overlaps(b) for i, a in enumerate(found) for b in found[i + 1 :])


def is_tidy(hands: Hands, block: str = "channels") -> bool:
    hands.changes.clear()
    hands.view.go_to_block(block)
    hands.view.arranging.tidy()
    return not hands.changes


def test_a_heap_becomes_a_grid_without_overlaps(hands: Hands) -> None:
    for number in range(6):
        hands.put(f"Kanal {number}", x=20 + 3 * number, y=50 + 2 * number)
    hands.view.go_to_block("channels")
    hands.view.arranging.tidy()
    assert overlaps(hands) == 0
    assert len(hands.changes) == 1
    assert hands.steps_of_undo() == 7
    assert is_tidy(hands)
    assert "tidy" in hands.notices[-1]
    assert_scene_is_document(hands.view)


@pytest.mark.parametrize("count", [1, 6, 9, 15])
def test_notes_shrink_before_they_overlap(hands: Hands, count: int) -> None:
    for number in range(count):
        hands.put(f"Nr {number}", size="large")
    hands.view.go_to_block("channels")
    hands.view.arranging.tidy()
    assert overlaps(hands) == 0
    sizes = {note.size for note in hands.notes.values()}
    assert len(sizes) == 1
    assert sizes == {{1: "large", 6: "medium", 9: "small", 15: "small"}[count]}
    area = content_area("channels").moved(FRAMES["channels"].x, FRAMES["channels"].y)
    assert all(
        rect.bottom <= area.bottom + 0.01 and rect.right <= area.right + 0.01 for rect in rects(hands)
    )


@pytest.mark.parametrize("count", [20, 45, 90])
def test_an_overfull_block_is_fanned_in_order_and_stays_so(hands: Hands, count: int) -> None:
    for number in range(count):
        hands.put(f"Nr {number}", x=10 + number, y=40 + number)
    hands.view.go_to_block("channels")
    hands.view.arranging.tidy()
    places = {note.id: (note.x, note.y) for note in hands.notes.values()}
    assert is_tidy(hands)
    assert {note.id: (note.x, note.y) for note in hands.notes.values()} == places
    assert len(set(places.values())) == count


def test_where_rows_have_no_room_columns_of_their_own_heights_may_have_some(hands: Hands) -> None:
    for number in range(36):
        text = "Kundezufriedenheit" if number % 5 else "Kundenzufriedenheitsbefragung nach zehn Gesprächen"
        hands.put(f"{text} {number}", "value_propositions", x=10 + number, y=40 + number)
    hands.view.go_to_block("value_propositions")
    hands.view.arranging.tidy()
    assert overlaps(hands, "value_propositions") == 0
    assert not hands.notices
    assert is_tidy(hands, "value_propositions")


def test_notes_that_find_no_room_show_their_upper_edges_and_it_is_said(hands: Hands) -> None:
    for number in reversed(range(60)):
        hands.put(f"Nr {number}", "customer_relationships", x=3 * (number % 40), y=40 + number)
    hands.view.go_to_block("customer_relationships")
    hands.view.arranging.tidy()
    assert "no room" in hands.notices[-1]
    notes = sorted(hands.notes.values(), key=lambda note: (note.y, note.x))
    assert [note.order for note in notes] == sorted(note.order for note in notes)
    columns = {note.x: [other.y for other in notes if other.x == note.x] for note in notes}
    steps = {round(b - a, 1) for tops in columns.values() for a, b in pairwise(tops)}
    assert min(steps) > 5
    area = content_area("customer_relationships").moved(
        FRAMES["customer_relationships"].x, FRAMES["customer_relationships"].y
    )
    assert all(rect.bottom <= area.bottom + 0.01 for rect in rects(hands, "customer_relationships"))
    assert is_tidy(hands, "customer_relationships")
    assert "no room" in hands.notices[-1]


def test_the_first_words_of_notes_in_a_fan_are_seen(hands: Hands) -> None:
    for number in range(45):
        hands.put(f"Nr {number}", "customer_relationships", x=3 * (number % 40), y=40 + number)
    hands.view.go_to_block("customer_relationships")
    hands.view.arranging.tidy()
    layout = hands.view.scene_of_canvas.layout_of_sheet
    for x in {note.x for note in hands.notes.values()}:
        column = sorted((note for note in hands.notes.values() if note.x == x), key=lambda note: note.y)
        for note, below in pairwise(column):
            text = layout.notes[note.id].text
            assert text.y >= 0
            assert text.y + text.lines.height / len(text.lines.lines) <= below.y - note.y
    # The one that is taken out of the fan has its words in its middle again, and so has who lay under it.
    upper, lower = column[-2:]
    hands.session.commit(edits.delete_notes(hands.session.workshop, [lower.id]))
    plan = layout.notes[upper.id]
    assert plan.text.y == pytest.approx((plan.rect.height - plan.text.lines.height) / 2, abs=0.01)
    assert_scene_is_document(hands.view)


def test_sorting_a_full_block_says_that_there_is_no_room(hands: Hands) -> None:
    for number in range(45):
        hands.put(f"Nr {number}", "customer_relationships", x=3 * (number % 40), y=40 + number)
    hands.view.go_to_block("customer_relationships")
    hands.view.arranging.sort("text")
    assert "no room" in hands.notices[-1]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    notes=st.lists(
        st.tuples(
            st.sampled_from(["A", "To ord", LONG, LONG * 4, "Donaudampfschifffahrt"]),
            st.sampled_from(["large", "medium", "small", "tiny"]),
            st.floats(0, 230),
            st.floats(0, 270),
        ),
        min_size=1,
        max_size=14,
    ),
    block=st.sampled_from(BLOCKS),
)
def test_tidying_twice_is_tidying_once(make_hands, notes: list, block: str) -> None:
    hands = make_hands()
    for text, size, x, y in notes:
        hands.put(text, block, x, y, size=size)
    hands.view.go_to_block(block)
    hands.view.arranging.tidy()
    assert is_tidy(hands, block)
    hands.view.close()


def test_tidying_takes_the_blocks_of_the_selected_notes(hands: Hands) -> None:
    one = hands.put("A", "channels", 33, 77)
    two = hands.put("B", "key_partners", 33, 77)
    hands.put("C", "key_activities", 33, 77)
    hands.select([one, two])
    hands.view.arranging.tidy()
    assert len(hands.changes) == 1
    assert {update.after.id for update in hands.changes[0].updated} == {one, two}
    assert hands.changes[0].label.count == 2


def test_notes_that_are_moved_into_a_full_block_find_places_by_its_being_tidied(hands: Hands) -> None:
    there = [hands.put(f"Der {number}", "channels") for number in range(5)]
    hands.view.go_to_block("channels")
    hands.view.arranging.tidy()
    moved = [hands.put(f"Her {number}", "key_partners", x=9 * number, y=60) for number in range(12)]
    hands.select(moved)
    hands.view.move_to_block("channels")
    assert {hands.notes[note_id].block for note_id in (*there, *moved)} == {"channels"}
    assert overlaps(hands) == 0
    hands.session.undo()
    assert {hands.notes[note_id].block for note_id in moved} == {"key_partners"}


def test_hundreds_are_moved_without_looking_for_a_place_for_each(hands: Hands, monkeypatch) -> None:
    looked = []

    def counted(block, size, taken, height=None):
        looked.append(block)
        return free_place(block, size, taken, height)

    monkeypatch.setattr(commands, "free_place", counted)
    many = [
        hands.put(f"Nr {number}", "key_partners", x=number % 90, y=40 + number) for number in range(200)
    ]
    looked.clear()
    hands.select(many)
    hands.view.move_to_block("revenue_streams")
    assert len(looked) < 40
    assert len({hands.notes[note_id].block for note_id in many}) == 1


def test_a_tidy_block_stays_tidy_when_it_overflows_while_typing(hands: Hands) -> None:
    hands.key(Key.Key_3)
    hands.type("n")
    for number in range(14):
        hands.write(str(number))
        hands.key(Key.Key_Return)
        hands.write("x")
    hands.key(Key.Key_Escape)
    assert len(hands.notes) == 15
    assert overlaps(hands) == 0
    assert is_tidy(hands)


def test_a_long_note_typed_into_a_tidy_block_covers_no_other(hands: Hands) -> None:
    hands.key(Key.Key_3)
    for number in range(4):
        hands.type(f"n{number}")
        hands.key(Key.Key_Return)
    hands.write(LONG * 3)
    hands.key(Key.Key_Escape)
    assert overlaps(hands) == 0


def test_a_note_that_grows_in_a_tidy_block_pushes_the_others_down(hands: Hands) -> None:
    hands.key(Key.Key_2)
    for number in range(5):
        hands.type(f"n{number}")
        hands.key(Key.Key_Return)
    hands.key(Key.Key_Escape)
    steps = hands.steps_of_undo()
    hands.select([hands.note("n0").id], "value_propositions")
    hands.key(Key.Key_F2)
    hands.write(LONG * 3)
    hands.key(Key.Key_Escape)
    assert overlaps(hands, "value_propositions") == 0
    assert hands.steps_of_undo() == steps + 1


def test_a_note_that_grows_in_an_untidy_block_leaves_the_others_where_they_are(hands: Hands) -> None:
    hands.put("A", x=13, y=47)
    other = hands.put("B", x=20, y=107)
    hands.select(["n1"], "channels")
    hands.key(Key.Key_F2)
    hands.write(LONG * 3)
    hands.key(Key.Key_Escape)
    assert (hands.notes[other].x, hands.notes[other].y) == (20, 107)


def test_long_lines_pasted_into_a_block_do_not_cover_each_other(hands: Hands) -> None:
    QApplication.clipboard().setText("\n".join([LONG * 2] * 4))
    hands.view.go_to_block("value_propositions")
    hands.view.paste()
    assert len(hands.notes) == 4
    assert overlaps(hands, "value_propositions") == 0


def test_a_pasted_crowd_is_tidied_in_the_order_of_the_lines(hands: Hands) -> None:
    QApplication.clipboard().setText("\n".join(f"Linje {number:02}" for number in range(20)))
    hands.view.go_to_block("cost_structure")
    hands.view.paste()
    assert overlaps(hands, "cost_structure") == 0
    layout = hands.view.scene_of_canvas.layout_of_sheet
    order = [plan.note.text for plan in layout.reading_order("cost_structure")]
    assert order == sorted(order)
