"""A disk that never answers is waited for so long and no longer."""

import threading
import time

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
    assert patience.wait(lambda: 3, 0) == 3

    def fail():
        raise OSError(5, "broken")

    with pytest.raises(OSError, match="broken"):
        patience.wait(fail, None)


def test_what_hangs_is_given_up_and_what_follows_still_has_its_chance(never, monkeypatch):
    monkeypatch.setattr(patience_module, "LEAST", 0.05)
    patience = Patience(0.05)
    began = time.monotonic()
    assert patience.wait(never, "gone") == "gone"
    assert patience.wait(never, "gone") == "gone"
    assert patience.wait(lambda: "there", "gone") == "there"
    assert time.monotonic() - began < 5


def test_all_looks_share_the_time(never):
    patience = Patience(0.1)
    patience.wait(never, None)
    assert patience._left <= 0
