"""Work in slices: step by step, one after the other, and given up."""

import pytest

from bmc_desktop.ui import slices
from bmc_desktop.ui.slices import Slices


@pytest.fixture
def work(qapp):
    result = Slices(qapp)
    yield result
    result.clear()
    result.deleteLater()


def test_one_piece_after_the_other_is_done_and_told(work, qtbot):
    seen, told = [], []

    def steps(name, count):
        for number in range(count):
            seen.append(f"{name}{number}")
            yield
        return name

    work.start(steps("a", 3), told.append)
    work.start(steps("b", 2), told.append)
    assert seen == []
    assert work.is_busy
    qtbot.waitUntil(lambda: not work.is_busy)
    assert seen == ["a0", "a1", "a2", "b0", "b1"]
    assert told == ["a", "b"]


@pytest.mark.parametrize("seen", [True, None])
def test_what_takes_long_or_is_seen_lets_the_window_come_in_between(work, monkeypatch, seen):
    monkeypatch.setattr(slices, "SLICE", 60.0 if seen else 0.0)
    steps = []

    def many():
        for number in range(5):
            steps.append(number)
            yield seen

    work.start(many(), lambda _: None)
    work._go_on()
    assert steps == [0]
    work._go_on()
    assert steps == [0, 1]


def test_what_is_given_up_is_closed_and_what_fails_is_not_tried_again(work):
    closed, told = [], []

    def open_for_ever():
        try:
            while True:
                yield
        finally:
            closed.append(True)

    work.start(open_for_ever(), told.append)
    work._go_on()
    work.clear()
    assert (closed, told, work.is_busy) == ([True], [], False)

    def failing():
        raise ValueError("odd")
        yield

    work.start(failing(), told.append)
    with pytest.raises(ValueError, match="odd"):
        work._go_on()
    assert not work.is_busy
