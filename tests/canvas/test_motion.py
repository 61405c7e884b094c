"""Moved notes fly briefly where that is wanted; any input lands them, and nothing ever waits for them."""

import pytest
from canvas_steps import CTRL, Hands, Key, assert_scene_is_document

from bmc_desktop.canvas import motion
from bmc_desktop.canvas.motion import Flight


@pytest.fixture
def wall(hands: Hands) -> Hands:
    """A person at a view that shows moves, longer than any test waits."""
    for number in range(3):
        hands.put(f"Kanal {number}", x=20 + 9 * number, y=50 + 14 * number)
    hands.view.go_to_block("channels")
    hands.view.motion.set_duration(60_000)
    return hands


def flights(hands: Hands) -> list[Flight]:
    return [item for item in hands.view.scene_of_canvas.air.items() if isinstance(item, Flight)]


def away(hands: Hands) -> int:
    return sum(item._away for item in hands.view.scene_of_canvas.notes.values())


def test_nothing_flies_unless_it_is_asked_for(hands: Hands) -> None:
    hands.put("A", x=50, y=99)
    hands.view.go_to_block("channels")
    hands.view.arranging.tidy()
    assert not hands.view.motion.is_flying
    assert_scene_is_document(hands.view)


def test_notes_fly_from_where_they_were_to_where_they_are(wall: Hands) -> None:
    before = {i: item.plan.rect for i, item in wall.view.scene_of_canvas.notes.items()}
    wall.view.arranging.tidy()
    (flight,) = flights(wall)
    assert away(wall) == 3
    for note_id, item in wall.view.scene_of_canvas.notes.items():
        for rect in (before[note_id], item.plan.rect):
            assert flight.boundingRect().contains(rect.x, rect.y)
    for part in (0.0, 0.5, 1.0):
        flight.show_part(part)
        wall.view.viewport().grab()
    wall.view.motion.land()
    assert_scene_is_document(wall.view)
    assert not away(wall)


def test_the_picture_on_the_way_is_the_note(wall: Hands) -> None:
    wall.view.arranging.tidy()
    (flight,) = flights(wall)
    flight.show_part(1.0)
    flying = wall.view.viewport().grab().toImage()
    wall.view.motion.land()
    landed = wall.view.viewport().grab().toImage()
    at = wall.on("n1", 0, -20)
    assert flying.pixelColor(at) == landed.pixelColor(at)


@pytest.mark.parametrize("how", ["key", "click", "wheel", "command", "undo", "canvas", "close"])
def test_any_input_lands_them_at_once(wall: Hands, how: str) -> None:
    wall.view.arranging.tidy()
    assert wall.view.motion.is_flying
    if how == "key":
        wall.key(Key.Key_Right)
    elif how == "click":
        wall.press(wall.on("n1"))
        assert wall.selected == ("n1",)
    elif how == "wheel":
        wall.wheel(wall.on("n1"), modifiers=CTRL)
    elif how == "command":
        wall.select(["n1"], "channels")
        wall.view.nudge(0, 6)
    elif how == "undo":
        wall.session.undo()
        assert wall.view.motion.is_flying
        wall.view.motion.land()
    elif how == "canvas":
        wall.view.set_scheme("dark")
    else:
        wall.view.motion.set_duration(0)
    assert not wall.view.motion.is_flying
    assert not away(wall)
    assert len(flights(wall)) == 0
    wall.release(wall.on("n1"))
    assert_scene_is_document(wall.view)


def test_they_land_by_themselves(wall: Hands, qtbot) -> None:
    wall.view.motion.set_duration(1)
    wall.view.arranging.tidy()
    qtbot.waitUntil(lambda: not wall.view.motion.is_flying)
    assert_scene_is_document(wall.view)


def test_moves_to_a_block_fly_but_not_what_a_hand_has_brought_or_nudged(wall: Hands) -> None:
    wall.drag(wall.on("n1"), wall.in_block("key_partners"))
    assert not wall.view.motion.is_flying
    wall.key(Key.Key_Up, modifiers=CTRL)
    assert not wall.view.motion.is_flying
    wall.view.move_to_block("key_activities")
    assert len(flights(wall)) == 1
    assert away(wall) == 1


def test_many_notes_and_hidden_ones_do_not_fly(wall: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    wall.view.show_parking_lot(False)
    wall.select(["n1"], "channels")
    wall.view.move_to_block("parking_lot")
    assert not wall.view.motion.is_flying
    monkeypatch.setattr(motion, "MOST", 1)
    wall.view.go_to_block("channels")
    wall.view.arranging.tidy()
    assert not wall.view.motion.is_flying
