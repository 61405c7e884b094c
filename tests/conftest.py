"""What all tests share: no display, own folders for settings and data, nothing modal, no leftovers."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

GARBAGE = 20_000
"""So many objects made without garbage being looked for are enough."""


def pytest_collection_finish() -> None:
    """Let Python look for garbage between tests only: in a worker it would take widgets apart."""
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_runtest_logfinish() -> None:
    """Look for garbage in the thread that windows live in, as the app does."""
    if gc.get_count()[0] > GARBAGE:
        gc.collect(2 if gc.get_count()[1] > 10 else 0)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point settings, data, logs and the home folder to a place of the test's own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
