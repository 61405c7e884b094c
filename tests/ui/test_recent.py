"""The recent files: nothing about them is asked of the disk in the window's thread."""

import threading
from pathlib import Path

import pytest


@pytest.fixture
def dead_share(monkeypatch):
    """A disk that does not answer until it is let; the threads that asked it."""
    gate, asked = threading.Event(), []

    def wait(path):
        asked.append(threading.current_thread())
        assert threading.current_thread() is not threading.main_thread(), "the window waits for the disk"
        gate.wait(10)
        return "gone" not in path.name

    monkeypatch.setattr(Path, "is_file", wait)
    yield gate, asked
    gate.set()


def fill(window):
    window._recent.fill()
    return [action.text() for action in window.book.submenu("recent").actions()]


def test_a_share_that_does_not_answer_keeps_no_menu_from_opening_and_is_asked_once(
    windows, tmp_path, qtbot, dead_share
):
    gate, asked = dead_share
    window = windows.new()
    windows.settings.add_recent(tmp_path / "gone.bmcw")
    windows.settings.add_recent(tmp_path / "there.bmcw")
    asked.clear()
    for _ in range(10):
        assert fill(window)[0].startswith("&1  there.bmcw")
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert asked[0] is not threading.main_thread()
    gate.set()
    menu = window.book.submenu("recent")
    qtbot.waitUntil(lambda: [("(missing)" in a.text()) for a in menu.actions()][:2] == [False, True])
    fill(window)
    qtbot.waitUntil(lambda: len(asked) == 4)


def test_choosing_a_file_does_not_ask_the_disk_in_the_windows_thread(windows, tmp_path, dead_share):
    _, asked = dead_share
    window = windows.new()
    windows.settings.add_recent(tmp_path / "there.bmcw")
    asked.clear()
    window._recent.chosen.emit(tmp_path / "there.bmcw")
    assert threading.main_thread() not in asked
