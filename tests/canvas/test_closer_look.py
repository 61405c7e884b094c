"""A closer look at what is chosen, and back: by one key, in a moment, and never against the hand."""

import pytest
from canvas_steps import Hands, MakeHands
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from bmc_desktop.model.blocks import FRAMES


def look(hands: Hands) -> None:
    hands.view.closer.toggle()
    hands.view.closer.land()


def seen(hands: Hands) -> tuple[float, float, float]:
    middle = hands.view.mapToScene(hands.view.viewport().rect().center())
    return round(hands.view.zoom, 4), round(middle.x()), round(middle.y())


def test_the_chosen_notes_fill_the_window_and_once_more_all_is_as_it_was(hands: Hands) -> None:
    one, other = hands.put("A", x=10, y=40), hands.put("B", x=120, y=60)
    hands.view.zoom_to(1.2)
    hands.view.pan(QPoint(-37, 55))
    before = seen(hands)
    hands.select([one, other])
    look(hands)
    port = hands.view.viewport().rect()
    assert hands.view.zoom > before[0]
    assert port.contains(hands.on(one))
    assert port.contains(hands.on(other))
    plans = hands.view.scene_of_canvas.layout_of_sheet.notes
    left = hands.at(plans[one].rect.x, 0).x()
    right = hands.at(plans[other].rect.right, 0).x()
    assert abs(left - (port.width() - right)) <= 3
    assert right - left > port.width() * 0.7
    look(hands)
    assert seen(hands) == pytest.approx(before, abs=1)


def test_without_a_chosen_note_it_is_the_block(hands: Hands) -> None:
    hands.view.go_to_block("revenue_streams")
    look(hands)
    frame = FRAMES["revenue_streams"]
    port = hands.view.viewport().rect()
    assert port.contains(hands.at(frame.x, frame.y))
    assert port.contains(hands.at(frame.right, frame.bottom))
    assert not hands.view.is_fitting
    look(hands)
    assert hands.view.is_fitting


def test_another_choice_is_looked_at_next_and_back_leads_to_the_first_sight(hands: Hands) -> None:
    hands.view.zoom_to_fit()
    hands.view.go_to_block("channels")
    look(hands)
    first = seen(hands)
    hands.view.go_to_block("key_partners")
    look(hands)
    assert seen(hands) != first
    look(hands)
    assert hands.view.is_fitting


def test_a_block_that_is_gone_to_in_mid_flight_is_reached_from_its_end(make_hands: MakeHands) -> None:
    hands = make_hands()
    hands.view.closer.set_duration(10_000)
    hands.view.go_to_block("channels")
    hands.view.closer.toggle()
    hands.type("8")
    zoom, *_ = seen(hands)
    frame = FRAMES["key_partners"]
    port = hands.view.viewport().rect()
    assert port.contains(hands.at(frame.x, frame.y))
    look(hands)
    look(hands)
    assert hands.view.is_fitting
    hands.view.go_to_block("channels")
    look(hands)
    assert hands.view.zoom == pytest.approx(zoom, abs=0.001)


def test_who_moved_away_meanwhile_comes_back_to_there(hands: Hands) -> None:
    hands.view.go_to_block("channels")
    look(hands)
    hands.view.pan(QPoint(200, 0))
    there = seen(hands)
    look(hands)
    assert seen(hands) != there
    look(hands)
    assert seen(hands) == pytest.approx(there, abs=1)


def test_one_small_note_is_not_blown_up(hands: Hands) -> None:
    hands.select([hands.put("A")])
    look(hands)
    assert hands.view.zoom == 4.0


def test_the_view_flies_there_unless_less_motion_is_wanted(make_hands: MakeHands, qtbot: QtBot) -> None:
    hands = make_hands(width=600, height=400)
    hands.view.closer.set_duration(40)
    hands.view.go_to_block("channels")
    zooms: list[float] = []
    hands.view.zoom_changed.connect(zooms.append)
    hands.view.closer.toggle()
    qtbot.waitUntil(lambda: len(zooms) > 2 and zooms[-1] == zooms[-2])
    assert zooms == sorted(zooms)
    # A hand that moves the sheet ends the flight where it wants the sheet.
    hands.view.closer.toggle()
    hands.view.zoom_to(0.7)
    qtbot.wait(60)
    assert hands.view.zoom == 0.7
    hands.view.closer.set_duration(0)
    zooms.clear()
    hands.view.closer.toggle()
    assert len(zooms) == 1
