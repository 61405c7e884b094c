"""Tidying in a way, sorting, aligning and distributing at the canvas: one step each, a word when idle."""

import pytest
from canvas_steps import Hands, Key, MakeHands, assert_scene_is_document

from bmc_desktop.model import edits
from bmc_desktop.model.arrange import WAYS


@pytest.fixture
def heap(hands: Hands) -> list[str]:
    notes = [hands.put(f"Kanal {i}", x=20 + 9 * i, y=50 + 14 * i, votes=i) for i in range(4)]
    hands.view.go_to_block("channels")
    return notes


def way_of(hands: Hands, block: str = "channels") -> str | None:
    return edits.tidy_way(
        hands.session.workshop, hands.view.canvas_id, block, hands.view.commands.measure()
    )


@pytest.mark.parametrize("way", WAYS)
def test_a_block_is_tidied_in_the_way_used_last_in_it(hands: Hands, heap: list[str], way: str) -> None:
    hands.view.arranging.tidy(way)
    assert way_of(hands) == way
    other = next(one for one in WAYS if one != way)
    hands.put("Partner", "key_partners", x=33, y=99)
    hands.view.go_to_block("key_partners")
    hands.view.arranging.tidy(other)
    hands.select(heap[:1], "channels")
    hands.view.nudge(0, 80)
    hands.view.arranging.tidy()
    assert way_of(hands) == way
    assert hands.steps_of_undo() == 4 + 1 + 1 + 1 + 1 + 1
    hands.view.arranging.tidy()
    assert "tidy" in hands.notices[-1]
    assert_scene_is_document(hands.view)


def test_a_block_that_was_never_tidied_takes_the_way_of_the_last_one(hands: Hands, heap: list[str]) -> None:
    hands.view.arranging.tidy("compact")
    hands.put("A", "key_partners", x=33, y=99)
    hands.put("B", "key_partners", x=35, y=190)
    hands.view.go_to_block("key_partners")
    hands.view.arranging.tidy()
    assert way_of(hands, "key_partners") == "compact"


def test_a_block_that_was_tidied_at_another_time_keeps_its_way(
    make_hands: MakeHands, hands: Hands, heap: list[str]
) -> None:
    hands.view.arranging.tidy("roomy")
    later = make_hands(hands.session)
    later.view.go_to_block("channels")
    later.view.arranging.tidy()
    assert "tidy" in later.notices[-1]
    later.view.arranging.sort("votes")
    assert way_of(later) == "roomy"


@pytest.mark.parametrize("way", ["compact", "roomy"])
def test_a_block_stays_tidy_in_its_way_when_a_note_comes(hands: Hands, heap: list[str], way: str) -> None:
    hands.view.arranging.tidy(way)
    hands.type("Ny")
    hands.key(Key.Key_Escape)
    assert way_of(hands) == way
    assert len(hands.notes) == 5


def test_sorting_lays_the_block_in_order_in_one_step(hands: Hands, heap: list[str]) -> None:
    hands.view.arranging.sort("votes")
    layout = hands.view.scene_of_canvas.layout_of_sheet
    assert [plan.note.votes for plan in layout.reading_order("channels")] == [3, 2, 1, 0]
    assert [change.label.edit for change in hands.changes] == ["sort_notes"]
    hands.view.arranging.sort("votes")
    assert "order" in hands.notices[-1]
    assert len(hands.changes) == 1


def test_sorting_takes_the_blocks_of_the_chosen_notes(hands: Hands, heap: list[str]) -> None:
    one = hands.put("B", "key_partners", x=30, y=60)
    two = hands.put("A", "key_partners", x=30, y=160)
    hands.select([one, heap[0]])
    hands.view.arranging.sort("text")
    assert len(hands.changes) == 1
    assert hands.notes[two].y == hands.notes[one].y
    assert hands.notes[two].x < hands.notes[one].x
    assert hands.changes[0].label.count == len(hands.changes[0].updated)


def test_chosen_notes_are_aligned_by_what_is_drawn(hands: Hands) -> None:
    small = hands.put("A", "value_propositions", x=20, y=40, size="small")
    grown = hands.put("Wort " * 60, "value_propositions", x=60, y=200)
    hands.select([small, grown], "value_propositions")
    hands.view.arranging.align("bottom")
    plans = hands.view.scene_of_canvas.layout_of_sheet.notes
    assert plans[small].rect.bottom == pytest.approx(plans[grown].rect.bottom, abs=0.02)
    assert [change.label.edit for change in hands.changes] == ["align_notes"]
    hands.view.arranging.align("bottom")
    assert "in line" in hands.notices[-1]


def test_chosen_notes_get_equal_spaces(hands: Hands) -> None:
    notes = [hands.put(t, "cost_structure", x=x, y=40) for t, x in (("A", 20), ("B", 130), ("C", 420))]
    hands.select(notes, "cost_structure")
    hands.view.arranging.distribute("across")
    assert [hands.notes[i].x for i in notes] == [20, 220, 420]
    hands.view.arranging.distribute("across")
    assert "equal already" in hands.notices[-1]
    assert hands.steps_of_undo() == 4
