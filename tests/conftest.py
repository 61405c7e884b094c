"""What all tests share: no display, own folders for settings and data, nothing modal, no leftovers."""

import gc
import itertools
import os
import signal
from collections.abc import Generator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from machine import is_excused

GARBAGE = 60_000
"""So many objects made without garbage being looked for are enough."""

_numbers = itertools.count()


def pytest_configure() -> None:
    """Hear signals as in a terminal: a shell switches them off for what it runs in the background."""
    for name, usual in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, usual)


def pytest_collection_finish() -> None:
    """Let Python look for garbage between tests only: in a worker it would take widgets apart."""
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_runtest_logfinish() -> None:
    """Look for garbage in the thread that windows live in, as the app does."""
    if gc.get_count()[0] > GARBAGE:
        gc.collect(2 if gc.get_count()[1] > 10 else 0)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let a test that is skipped without an excuse fail, and every report be one that UTF-8 can carry."""
    report = yield
    report.sections = [
        (name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections
    ]
    if report.skipped and not hasattr(report, "wasxfail") and not is_excused(str(report.longrepr)):
        report.outcome = "failed"
    return report


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point settings, data, logs and the home folder to a place of the test's own."""
    # Numbered here: pytest would look through all folders of all tests for the next number.
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_numbers))
    home.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
