"""Notes that are dragged snap to what lies near, show why, and are free while Alt is held."""

from time import perf_counter

import pytest
from canvas_steps import ALT, LEFT, PLAIN, Hands, Key, assert_scene_is_document
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from bmc_desktop.canvas.guides import Guides
from bmc_desktop.canvas.snapping import Line, Snap, Snapper
from bmc_desktop.model.blocks import FRAMES, Rect, content_area

AREA = Rect(0, 0, 400, 300)
ONE = Rect(100, 100, 50, 40)


def lines(hands: Hands) -> list[Line]:
    return [
        line
        for item in hands.view.scene_of_canvas.air.items()
        if isinstance(item, Guides)
        for line in item.lines
    ]


def drag_by(hands: Hands, note: str, dx: float, dy: float) -> QPoint:
    """Lift a note and carry it by points of the sheet; return where the hand is."""
    start = hands.on(note)
    end = hands.on(note, dx, dy)
    hands.lift(start, end)
    return end


def move_with(hands: Hands, where: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    """Move the mouse while keys are held, which QTest does not tell."""
    window = hands.view.viewport()
    place = QPointF(where)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, QPointF(window.mapToGlobal(where)), LEFT, LEFT, modifiers
    )
    QApplication.sendEvent(window, event)


# What snaps


@pytest.mark.parametrize(
    ("rect", "by"),
    [
        (Rect(103, 200, 50, 40), (-3, 0)),
        (Rect(98, 200, 70, 40), (2, 0)),
        (Rect(79, 200, 70, 40), (1, 0)),
        (Rect(94, 200, 60, 40), (1, 0)),
        (Rect(3, 4, 60, 30), (-3, -4)),
        (Rect(342, 264, 60, 30), (-2, 6)),
        (Rect(220, 97, 50, 40), (0, 3)),
        (Rect(220, 200, 50, 40), (0, 0)),
    ],
    ids=["left", "left wider", "right", "middle", "corner", "far corner", "top", "nothing near"],
)
def test_edges_and_middles_of_neighbours_and_the_inner_edges_of_the_block(rect, by) -> None:
    snap = Snapper(AREA, [ONE]).snap(rect, 6)
    assert (snap.dx, snap.dy) == pytest.approx(by)
    assert bool(snap.lines) == (by != (0, 0))


@pytest.mark.parametrize(
    ("x", "to"), [(132, 130), (252, 250), (13, 10)], ids=["between two", "after two", "before two"]
)
def test_spaces_like_those_of_neighbours(x, to) -> None:
    row = {130: (70, 190), 250: (70, 160), 10: (100, 190)}[to]
    others = [Rect(left, 100, 50, 40) for left in row]
    snap = Snapper(AREA, others).snap(Rect(x, 108, 50, 40), 4)
    assert snap.dx == pytest.approx(to - x)
    spaces = [abs(line.x2 - line.x1) for line in snap.lines if line.ends]
    assert len(spaces) == 2
    assert spaces[0] == pytest.approx(spaces[1])


def test_equal_spaces_downwards_too() -> None:
    snap = Snapper(AREA, [Rect(20, 20, 50, 40), Rect(20, 70, 50, 40)]).snap(Rect(21, 122, 50, 40), 4)
    assert (snap.dx, snap.dy) == (-1, -2)
    assert any(line.ends and line.x1 == line.x2 for line in snap.lines)


def test_nothing_snaps_in_an_empty_room() -> None:
    assert Snapper(AREA, []).snap(Rect(100, 100, 30, 30), 6) == Snap()


def test_lines_reach_over_all_that_lies_on_them() -> None:
    snap = Snapper(AREA, [ONE, Rect(100, 10, 20, 20)]).snap(Rect(101, 200, 80, 40), 6)
    assert snap.lines == (Line(100, 10, 100, 240),)


# In the hand


def test_a_dragged_note_snaps_and_is_let_go_where_it_showed(hands: Hands) -> None:
    one = hands.put("A", "value_propositions", x=30, y=60)
    two = hands.put("B", "value_propositions", x=90, y=300)
    end = drag_by(hands, two, -57, 0)
    assert any(line.x1 == line.x2 for line in lines(hands))
    carried = hands.view.scene_of_canvas.air.items()
    assert len(carried) == 3
    hands.release(end)
    assert hands.notes[two].x == hands.notes[one].x == 30
    assert hands.notes[two].y == pytest.approx(300, abs=1.5)
    assert not lines(hands)
    assert hands.steps_of_undo() == 3
    assert_scene_is_document(hands.view)


def test_several_snap_as_one_and_not_to_each_other(hands: Hands) -> None:
    hands.put("A", "value_propositions", x=10, y=60)
    two, three = (hands.put(t, "value_propositions", x=x, y=300) for t, x in (("B", 40), ("C", 118)))
    hands.select([two, three], "value_propositions")
    hands.release(drag_by(hands, two, -28, 40))
    assert (hands.notes[two].x, hands.notes[three].x) == (10, 88)


def test_a_note_snaps_in_the_block_it_is_held_over(hands: Hands) -> None:
    one = hands.put("A", "channels", x=30, y=100)
    hands.put("B", "key_partners", x=60, y=300)
    x = FRAMES["key_partners"].x - FRAMES["channels"].x
    y = FRAMES["key_partners"].y - FRAMES["channels"].y
    hands.release(drag_by(hands, one, x + 33, y + 100))
    assert (hands.notes[one].block, hands.notes[one].x) == ("key_partners", 60)


def test_alt_pressed_while_dragging_lets_the_note_lie_where_it_is_and_makes_no_copy(hands: Hands) -> None:
    hands.put("A", "value_propositions", x=30, y=60)
    two = hands.put("B", "value_propositions", x=90, y=300)
    end = drag_by(hands, two, -57, 0)
    move_with(hands, end, ALT)
    assert not lines(hands)
    move_with(hands, end, PLAIN)
    assert lines(hands)
    move_with(hands, end, ALT)
    hands.release(end, ALT)
    assert hands.texts == ["A", "B"]
    assert hands.notes[two].x == pytest.approx(33, abs=1)
    assert hands.notes[two].x != 30


def test_a_drag_that_began_with_alt_copies_whatever_is_held_at_its_end(hands: Hands) -> None:
    note = hands.put("A")
    hands.lift(hands.on(note), hands.in_block("key_partners"), ALT)
    hands.release(hands.in_block("key_partners"))
    assert hands.texts == ["A", "A"]


def test_nothing_snaps_when_it_is_switched_off(hands: Hands) -> None:
    hands.put("A", "value_propositions", x=30, y=60)
    two = hands.put("B", "value_propositions", x=90, y=300)
    hands.view.snapping = False
    end = drag_by(hands, two, -57, 0)
    assert not lines(hands)
    hands.release(end)
    assert hands.notes[two].x == pytest.approx(33, abs=1)


def test_escape_takes_the_lines_away(hands: Hands) -> None:
    hands.put("A", "value_propositions", x=30, y=60)
    two = hands.put("B", "value_propositions", x=90, y=300)
    drag_by(hands, two, -57, 0)
    hands.key(Key.Key_Escape)
    assert not lines(hands)
    assert_scene_is_document(hands.view)


def test_the_first_note_that_goes_while_it_is_carried_leaves_the_others_in_hand(hands: Hands) -> None:
    one, two = hands.put("A", x=10, y=40), hands.put("B", x=120, y=40)
    hands.select([two, one], "channels")
    hands.press(hands.on(one))
    hands.view.commands.delete_one(one)
    end = hands.in_block("key_partners")
    for step in (10, 20):
        hands.move(end + QPoint(step, 0))
    hands.release(end)
    assert hands.texts == ["B"]
    assert_scene_is_document(hands.view)


def test_a_step_of_a_drag_is_cheap_in_the_fullest_block() -> None:
    area = content_area("value_propositions")
    others = [
        Rect(area.x + 0.037 * i % (area.width - 66), area.y + 1.7 * i % (area.height - 30), 65.5, 29)
        for i in range(5_000)
    ]
    snapper = Snapper(area, others)
    started = perf_counter()
    for i in range(100):
        snapper.snap(Rect(area.x + i, area.y + 3 * i, 100, 54), 6)
    each = (perf_counter() - started) / 100
    started = perf_counter()
    sum(rect.x for rect in others)
    plain = perf_counter() - started
    # A look at every note takes longer than a step that finds what is near.
    assert each < 12 * plain
