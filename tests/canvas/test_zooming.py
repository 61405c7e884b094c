"""Zooming and panning: the place under the pointer stays, the sheet fits, nothing jumps."""

import pytest
from canvas_steps import CTRL, SHIFT, Hands, MakeHands
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtTest import QSignalSpy

from bmc_desktop.canvas.zoom import LARGEST, SMALLEST
from bmc_desktop.model.blocks import SHEET


@pytest.mark.parametrize("angle", [(0, 120), (0, -120), (0, 15)])
@pytest.mark.parametrize("point", [(300, 200), (900, 700)])
def test_the_wheel_zooms_about_the_pointer(hands: Hands, point: tuple[int, int], angle: tuple) -> None:
    hands.view.zoom_to(1.5)
    at = QPoint(*point)
    before, zoom = hands.view.mapToScene(at), hands.view.zoom
    hands.wheel(at, angle, CTRL)
    assert (hands.view.zoom > zoom) == (angle[1] > 0)
    after = hands.view.mapToScene(at)
    # Scrolling is in whole pixels.
    assert (after - before).manhattanLength() * hands.view.scale_factor < 2.5


def test_zooming_in_and_out_comes_back_to_the_same_place(hands: Hands) -> None:
    hands.view.zoom_to(1.5)
    at = QPoint(700, 400)
    before = hands.view.mapToScene(at)
    for angle in [120] * 6 + [-120] * 6:
        hands.wheel(at, (0, angle), CTRL)
    assert hands.view.zoom == pytest.approx(1.5)
    assert (hands.view.mapToScene(at) - before).manhattanLength() < 6


@pytest.mark.parametrize("modifiers", [CTRL, SHIFT, CTRL | SHIFT])
def test_a_wheel_event_without_movement_does_nothing(hands: Hands, modifiers: object) -> None:
    hands.view.zoom_to(1.5)
    zoomed = QSignalSpy(hands.view.zoom_changed)
    before = hands.at(0, 0)
    hands.wheel(QPoint(300, 300), (0, 0), modifiers)
    assert zoomed.count() == 0
    assert hands.at(0, 0) == before


def test_the_wheel_scrolls_and_shift_scrolls_sideways(hands: Hands) -> None:
    hands.view.zoom_to(2.0)
    before = hands.at(0, 0)
    hands.wheel(QPoint(300, 300), (0, -120))
    assert hands.at(0, 0) - before == QPoint(0, -60)
    hands.wheel(QPoint(300, 300), (0, -120), SHIFT)
    assert hands.at(0, 0) - before == QPoint(-60, -60)
    hands.wheel(QPoint(300, 300), (0, 0), pixels=(7, 9))
    assert hands.at(0, 0) - before == QPoint(-53, -51)


def test_the_zoom_has_ends(hands: Hands) -> None:
    for _ in range(60):
        hands.view.zoom_in()
    assert hands.view.zoom == LARGEST
    for _ in range(60):
        hands.view.zoom_out()
    assert hands.view.zoom == SMALLEST


@pytest.mark.parametrize("size", [(1500, 900), (700, 900), (300, 200), (2400, 700)])
def test_fit_shows_the_whole_sheet_and_follows_the_window(make_hands: MakeHands, size: tuple) -> None:
    hands = make_hands()
    hands.view.show_parking_lot(False)
    hands.view.resize(*size)
    shown = hands.view.mapToScene(hands.view.viewport().rect()).boundingRect()
    assert shown.adjusted(-1, -1, 1, 1).contains(QRectF(0, 0, SHEET.width, SHEET.height))
    window = hands.view.viewport().rect()
    middle = hands.at(SHEET.width / 2, SHEET.height / 2)
    assert (middle - window.center()).manhattanLength() <= 4


def test_after_zooming_by_hand_the_window_no_longer_fits(hands: Hands) -> None:
    hands.view.zoom_to(1.0)
    hands.view.resize(800, 600)
    assert hands.view.zoom == 1.0
    hands.view.zoom_to_fit()
    fitted = hands.view.zoom
    hands.view.resize(1600, 1000)
    assert hands.view.zoom > fitted


def test_the_parking_lot_counts_when_it_shows(hands: Hands) -> None:
    with_lot = hands.view.zoom
    hands.view.show_parking_lot(False)
    assert hands.view.zoom > with_lot
    hands.view.show_parking_lot(True)
    assert hands.view.zoom == pytest.approx(with_lot)


def test_writing_leaves_the_zoom_alone(make_hands: MakeHands) -> None:
    # A sheet that comes nearer and goes back for every note would make the room dizzy.
    hands = make_hands(width=500, height=350)
    hands.view.go_to_block("customer_segments")
    before = hands.view.zoom
    hands.view.new_note()
    hands.write("Small")
    hands.view.commit_active_editor()
    assert hands.view.zoom == before


@pytest.mark.parametrize("block", ["customer_segments", "key_partners", "revenue_streams"])
def test_what_is_written_is_in_sight_from_the_first_letter(make_hands: MakeHands, block: str) -> None:
    hands = make_hands(width=600, height=400)
    hands.view.zoom_to(1.5)
    hands.view.centerOn(595, 420)
    hands.view.go_to_block(block)
    hands.type("a")
    assert hands.view.viewport().rect().contains(hands.editor.geometry())
    hands.view.pan(QPoint(-900, -900))
    hands.type("b")
    assert hands.view.viewport().rect().contains(hands.editor.geometry())


def test_zoom_about_a_point_is_told(hands: Hands) -> None:
    zoomed = QSignalSpy(hands.view.zoom_changed)
    hands.view.zoom_to(2.5, QPointF(10, 10))
    assert zoomed.at(zoomed.count() - 1)[0] == 2.5
