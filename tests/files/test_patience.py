"""Disks that never answer are waited for so long and no longer."""

import threading

import pytest

from bmc_desktop.files import patience as patience_module
from bmc_desktop.files.patience import Patience


@pytest.fixture
def never():
    """A call that hangs until the test is over."""
    over = threading.Event()
    yield over.wait
    over.set()


def test_what_answers_is_returned_and_what_it_raises_is_raised():
    patience = Patience()
    assert patience.ask(lambda: 3).wait(0) == 3

    def fail():
        raise OSError(5, "broken")

    answer = patience.ask(fail)
    with pytest.raises(OSError, match="broken"):
        answer.wait(None)


def test_what_hangs_is_given_up_and_what_follows_still_has_its_chance(never, monkeypatch):
    monkeypatch.setattr(patience_module, "LEAST", 0.01)
    patience = Patience(0.01)
    hanging = patience.ask(never)
    assert hanging.wait("gone") == "gone"
    monkeypatch.setattr(patience_module, "LEAST", 5)
    assert patience.ask(lambda: "there").wait("gone") == "there"


def test_all_share_the_time_that_begins_with_the_first(never, monkeypatch):
    monkeypatch.setattr(patience_module, "LEAST", 0)
    # The clock stands still: between two calls a busy machine may take its time.
    monkeypatch.setattr(patience_module.time, "monotonic", lambda: 100.0)
    patience = Patience(0.01)
    first, second = patience.ask(never), patience.ask(never)
    assert first._deadline == second._deadline
    monkeypatch.setattr(patience_module.time, "monotonic", lambda: 101.0)
    assert first.wait("gone") == "gone"
    assert patience.ask(never)._deadline >= first._deadline


def test_they_are_asked_side_by_side():
    both = threading.Barrier(2)
    patience = Patience()
    first, second = patience.ask(both.wait), patience.ask(both.wait)
    assert {first.wait(None), second.wait(None)} == {0, 1}
