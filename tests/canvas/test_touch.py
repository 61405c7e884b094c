"""Fingers on the canvas: tap, tap again, hold, drag, and two that part."""

from collections.abc import Iterator

import pytest
from canvas_steps import Hands, MakeHands
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot


@pytest.fixture(scope="module")
def screen_glass(qapp: object) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def hands(make_hands: MakeHands) -> Hands:
    """Someone at a window that lies on the screen with all its corners: no finger reaches beyond."""
    return make_hands(width=760, height=560)


@pytest.fixture
def fingers(hands: Hands, screen_glass: QPointingDevice) -> Iterator["Fingers"]:
    made = Fingers(hands, screen_glass)
    yield made
    made.lift_all()


class Fingers:
    """Fingers on the glass, by their numbers."""

    def __init__(self, hands: Hands, device: QPointingDevice) -> None:
        self.port = hands.view.viewport()
        self.device = device
        self.down: dict[int, QPoint] = {}

    def press(self, finger: int, at: QPoint) -> None:
        self._all(finger).press(finger, at, self.port).commit()
        self.down[finger] = at

    def move(self, **to: QPoint) -> None:
        sequence = QTest.touchEvent(self.port, self.device, False)
        for finger, at in self.down.items():
            self.down[finger] = to.get(f"f{finger}", at)
            sequence.move(finger, self.down[finger], self.port)
        sequence.commit()

    def lift(self, finger: int) -> None:
        at = self.down.pop(finger)
        self._all(finger).release(finger, at, self.port).commit()

    def lift_all(self) -> None:
        for finger in tuple(self.down):
            self.lift(finger)

    def tap(self, at: QPoint) -> None:
        self.press(0, at)
        self.lift(0)

    def _all(self, but: int) -> QTest.QTouchEventSequence:
        sequence = QTest.touchEvent(self.port, self.device, False)
        for finger, at in self.down.items():
            if finger != but:
                sequence.move(finger, at, self.port)
        return sequence


def test_a_tap_chooses_and_one_more_writes(hands: Hands, fingers: Fingers) -> None:
    note = hands.put("A", x=30, y=60)
    fingers.tap(hands.on(note))
    assert hands.selected == (note,)
    assert not hands.view.is_editing
    QTest.qWait(1)
    fingers.tap(hands.on(note))
    assert hands.view.is_editing
    # A tap elsewhere keeps what was written, and chooses that block.
    hands.write("B")
    fingers.tap(hands.in_block("key_partners", 50, 300))
    assert hands.texts == ["AB"]
    assert hands.view.current_block == "key_partners"


def test_two_quick_taps_on_paper_start_a_note_there(hands: Hands, fingers: Fingers) -> None:
    where = hands.in_block("key_partners", 100, 300)
    fingers.tap(where)
    fingers.tap(where + QPoint(3, 2))
    assert hands.view.is_editing
    assert hands.view.writing.editor.geometry().contains(where)


def test_a_finger_in_the_note_that_is_written_in_sets_the_caret(hands: Hands, fingers: Fingers) -> None:
    hands.view.go_to_block("channels")
    hands.view.new_note()
    hands.write("Some words")
    fingers.tap(hands.editor.geometry().center())
    assert hands.view.is_editing
    assert hands.texts == []


def test_a_note_follows_the_finger(hands: Hands, fingers: Fingers) -> None:
    note = hands.put("A", x=10, y=40)
    start, end = hands.on(note), hands.in_block("key_partners", 110, 300)
    fingers.press(0, start)
    fingers.move(f0=start + QPoint(4, 4))
    assert not hands.view.is_dragging
    for step in range(1, 5):
        fingers.move(f0=start + (end - start) * step / 4)
    assert hands.view.is_dragging
    fingers.lift(0)
    assert hands.notes[note].block == "key_partners"
    assert [change.label.edit for change in hands.changes] == ["move_notes"]


def test_paper_follows_the_finger(hands: Hands, fingers: Fingers) -> None:
    hands.view.zoom_to(1.5)
    before = hands.at(100, 100)
    where = hands.in_block("channels", 60, 60)
    fingers.press(0, where)
    for step in (20, 40, 60):
        fingers.move(f0=where + QPoint(step, -step // 2))
    fingers.lift(0)
    assert hands.at(100, 100) - before == QPoint(60, -30)
    assert not hands.changes
    assert hands.selected == ()


def test_two_fingers_zoom_about_their_middle_and_move_the_sheet(hands: Hands, fingers: Fingers) -> None:
    hands.view.zoom_to(1.0)
    one, other = QPoint(300, 300), QPoint(500, 300)
    middle = hands.view.mapToScene(QPoint(400, 300))
    fingers.press(0, one)
    fingers.press(1, other)
    for step in (25, 50, 100):
        fingers.move(f0=one - QPoint(step, 0), f1=other + QPoint(step, 0))
    assert hands.view.zoom == pytest.approx(2.0)
    assert (hands.view.mapToScene(QPoint(400, 300)) - middle).manhattanLength() < 3
    before = hands.at(0, 0)
    fingers.move(f0=one + QPoint(-60, 30), f1=other + QPoint(140, 30))
    assert hands.at(0, 0) - before == QPoint(40, 30)
    fingers.lift(1)
    # The finger that stays does nothing more.
    now = hands.at(0, 0)
    fingers.move(f0=one + QPoint(50, 50))
    fingers.lift(0)
    assert hands.at(0, 0) == now
    assert hands.selected == ()


def test_a_second_finger_takes_a_drag_back(hands: Hands, fingers: Fingers) -> None:
    note = hands.put("A", x=10, y=40)
    start = hands.on(note)
    fingers.press(0, start)
    fingers.move(f0=start + QPoint(60, 40))
    assert hands.view.is_dragging
    fingers.press(1, start + QPoint(150, 0))
    assert not hands.view.is_dragging
    fingers.lift_all()
    assert not hands.changes


def test_a_finger_that_is_held_opens_the_menu(
    hands: Hands, fingers: Fingers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = hands.put("A", x=30, y=60)
    menus = QSignalSpy(hands.view.context_menu_requested)
    fingers.press(0, hands.on(note))
    assert hands.view._touch is not None
    hands.view._touch._holding.start(1)
    qtbot.waitUntil(lambda: menus.count() == 1)
    assert menus.at(0)[1] == "note"
    assert hands.selected == (note,)
    fingers.lift(0)
    assert not hands.view.is_editing


def test_touches_of_a_touchpad_are_left_to_the_pointer(hands: Hands) -> None:
    pad = QTest.createTouchDevice(QInputDevice.DeviceType.TouchPad)
    note = hands.put("A", x=30, y=60)
    fingers = Fingers(hands, pad)
    fingers.press(0, hands.on(note))
    fingers.press(1, hands.on(note) + QPoint(100, 0))
    fingers.move(f1=hands.on(note) + QPoint(200, 0))
    zoom = hands.view.zoom
    fingers.lift_all()
    assert hands.view.zoom == zoom
    assert hands.view.is_fitting


def test_fingers_are_heard_where_a_mouse_is(hands: Hands) -> None:
    assert hands.view.viewport().testAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
