"""Garbage is looked for in the window's thread, and nowhere else."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt

from bmc_desktop.ui import collecting
from bmc_desktop.ui.collecting import Collector


class Knot:
    """An object that only the garbage collector can take away."""

    found_in: str = ""

    def __init__(self) -> None:
        self.own = self

    def __del__(self) -> None:
        Knot.found_in = threading.current_thread().name


@pytest.fixture
def collector(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(collecting, "PERIOD", 5)
    was_on, thresholds = gc.isenabled(), gc.get_threshold()
    gc.set_threshold(50, 5, 5)
    collector = Collector(qapp)
    collector.start()
    yield collector
    collector.deleteLater()
    gc.set_threshold(*thresholds)
    if was_on:
        gc.enable()


def test_garbage_of_a_worker_is_taken_away_by_the_window(collector, qtbot):
    knots: list[weakref.ref[Knot]] = []

    def work() -> None:
        knots.extend(weakref.ref(Knot()) for _ in range(200))
        Knot.found_in = ""

    worker = threading.Thread(target=work, name="worker")
    worker.start()
    worker.join()
    assert any(knot() is not None for knot in knots)
    qtbot.waitUntil(lambda: all(knot() is None for knot in knots))
    assert Knot.found_in == threading.main_thread().name


def test_old_garbage_is_found_too(collector, qtbot):
    knot = Knot()
    gone = weakref.ref(knot)
    gc.collect(0)
    gc.collect(1)
    del knot

    made: list[list[object]] = []

    def is_gone() -> bool:
        made.extend([] for _ in range(100))
        return gone() is None

    qtbot.waitUntil(is_gone)


class Hand:
    """What the system says of the buttons of the mouse; other tests may leave one pressed."""

    def __init__(self) -> None:
        self.holds = Qt.MouseButton.LeftButton

    def mouseButtons(self) -> Qt.MouseButton:
        return self.holds


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch) -> Hand:
    hand = Hand()
    monkeypatch.setattr(collecting, "QGuiApplication", hand)
    return hand


def test_while_a_button_is_held_garbage_waits(collector, hand, qtbot, monkeypatch):
    monkeypatch.setattr(collecting, "PATIENCE", 1_000_000)
    knots = [weakref.ref(Knot()) for _ in range(200)]
    qtbot.wait(50)
    assert all(knot() is not None for knot in knots)
    hand.holds = Qt.MouseButton.NoButton
    qtbot.waitUntil(lambda: all(knot() is None for knot in knots))


def test_it_does_not_wait_for_ever(collector, hand, qtbot):
    knots = [weakref.ref(Knot()) for _ in range(200)]
    qtbot.waitUntil(lambda: all(knot() is None for knot in knots))
