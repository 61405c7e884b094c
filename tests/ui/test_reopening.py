"""What was open when the app was told to end is there again at the next start, once, and without a fuss."""

import datetime as dt
import json
import threading
from pathlib import Path

import pytest
from left_work import leave
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from window_steps import add_note

from bmc_desktop import paths
from bmc_desktop.files.lockfile import ourselves, take
from bmc_desktop.files.names import EXTENSION
from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui import opening
from bmc_desktop.ui.dialogs.recovery import RecoveryDialog
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.safety import open_files, reopening
from bmc_desktop.ui.safety.endings import Endings
from bmc_desktop.ui.safety.open_files import OpenFile


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(reopening, "HEAD_START", 1)


@pytest.fixture
def make(tmp_path):
    """Make a workshop's file with a second canvas, "later"."""

    def file(name):
        session = Session.new(new_workshop(canvas_title="Now", title=name))
        session.commit(edits.add_canvas(session.workshop, "Later", canvas_id="later"))
        session.start_save(tmp_path / f"{name}{EXTENSION}").run()
        return tmp_path / f"{name}{EXTENSION}"

    return file


@pytest.fixture
def told_to_end(qapp, windows, monkeypatch, qtbot):
    """End the app as a logout does; the windows stay for the test to close."""
    statuses = []
    monkeypatch.setattr(type(qapp), "exit", staticmethod(lambda status=0: statuses.append(status)))

    def end():
        hears = Endings(qapp, windows)
        hears.end(0)
        qtbot.waitUntil(lambda: bool(statuses))
        hears.deleteLater()

    return end


def settle(windows, true=lambda: True):
    """Wait until all that was begun has come to its end."""
    for _ in range(500):
        for window in tuple(windows.windows):
            assert wait_for_jobs(window)
        QApplication.processEvents()
        if not windows.reopening._waiting and not windows.reopening._reading and true():
            return
    raise AssertionError("it does not come to its end")


def start(windows, files=(), left=None):
    """Start as the app does."""
    windows.reopening.expect(open_files.take() if left is None else left)
    window = windows.new(expecting=bool(files))
    windows.recovery.begin(window, list(files))
    return window


def kept(*files, canvas=""):
    open_files.keep([OpenFile(str(file), canvas) for file in files])


# The list


def test_the_list_is_taken_up_once(tmp_path):
    files = [OpenFile(str(tmp_path / "a.bmcw"), "c1"), OpenFile(str(tmp_path / "b.bmcw"))]
    open_files.keep(files)
    assert open_files.take() == files
    assert open_files.take() == []
    assert not (paths.settings_dir() / open_files.NAME).exists()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff",
        b"{}",
        b"[7]",
        b'[{"canvas": "c1"}]',
        b'[{"path": 7}]',
        b'[{"path": "a.bmcw"}, {"path": "/a\\u0000b"}]',
        json.dumps([{"path": "/a", "canvas": "c" * 100}]).encode(),
        b"[" * 100_000,
        b"[" + b" " * 3_000_000 + b"]",
    ],
)
def test_a_damaged_list_is_none_and_goes(data):
    file = paths.settings_dir() / open_files.NAME
    file.write_bytes(data)
    assert open_files.take() == []
    assert not file.exists()


def test_a_list_that_cannot_be_forgotten_is_not_taken_up_at_every_start(tmp_path, monkeypatch):
    kept(tmp_path / "a.bmcw")

    def fail(*_):
        raise PermissionError(13, "denied")

    with monkeypatch.context() as broken:
        broken.setattr(Path, "unlink", fail)
        assert open_files.take() == []


def test_a_list_that_cannot_be_written_is_only_logged(tmp_path, monkeypatch, caplog):
    def fail():
        raise PermissionError(13, "denied")

    monkeypatch.setattr(paths, "settings_dir", fail)
    kept(tmp_path / "a.bmcw")
    assert "which files are open" in caplog.text
    assert open_files.take() == []


def test_no_more_is_remembered_than_some_windows(tmp_path):
    kept(*(tmp_path / f"{number}" for number in range(60)))
    assert len(open_files.take()) == open_files.MOST


# The end


def test_the_end_writes_down_what_is_open_and_which_canvas(windows, make, told_to_end, qtbot):
    first = windows.new()
    for name in ("a", "b"):
        windows.open_file(make(name), first)
        settle(windows)
    windows.new(first)
    one, other, _ = windows.windows
    one.show_canvas("later")
    other.activateWindow()
    qtbot.waitUntil(lambda: windows.front is other)
    told_to_end()
    left = open_files.take()
    assert [Path(file.path).stem for file in left] == ["b", "a"]
    assert [file.canvas == "later" for file in left] == [False, True]


def test_a_workshop_that_gets_its_first_file_at_the_end_is_written_down(
    windows, tmp_path, told_to_end, monkeypatch
):
    window = windows.new()
    add_note(window)
    writing = open_files.keep
    lists = []
    monkeypatch.setattr(open_files, "keep", lambda files: lists.append(files) or writing(files))
    window.saver.save(tmp_path / "new.bmcw")
    told_to_end()
    assert [len(files) for files in lists] == [1]
    assert [file.path for file in open_files.take()] == [str(tmp_path / "new.bmcw")]


def test_closing_and_quitting_write_nothing_down(windows, make):
    window = windows.new()
    windows.open_file(make("a"), window)
    settle(windows)
    windows.quit()
    assert open_files.take() == []


# The start


def test_the_windows_are_there_again_with_their_canvases(windows, make, shown):
    kept(make("a"), make("b"), canvas="later")
    start(windows)
    settle(windows)
    assert sorted(titles(windows)) == ["a", "b"]
    assert all(window.canvas.canvas_id == "later" for window in windows.windows)
    assert all(window.isVisible() and not window.isWindowModified() for window in windows.windows)
    assert shown == []
    assert windows.settings.values.recent == ()


def titles(windows):
    return [window.session.workshop.details.title for window in windows.windows]


def test_a_canvas_that_is_gone_is_no_matter(windows, make):
    kept(make("a"), canvas="elsewhere")
    start(windows)
    settle(windows)
    assert titles(windows) == ["a"]


def test_the_one_that_was_worked_in_has_the_first_window_and_the_front(windows, make, qtbot):
    kept(make("a"), make("b"), make("c"))
    first = start(windows)
    settle(windows)
    assert first.session.workshop.details.title == "a"
    qtbot.waitUntil(first.isActiveWindow)
    assert windows.front is first


def test_a_file_that_is_gone_is_left_out_with_one_quiet_line(windows, make, tmp_path, shown):
    kept(tmp_path / "gone.bmcw", make("a"), tmp_path / "lost.bmcw")
    start(windows)
    settle(windows)
    assert titles(windows) == ["a"]
    assert shown == []
    told = windows.windows[0].notices.says("reopening")
    assert told == "2 files of last time could not be opened: “gone.bmcw”, “lost.bmcw”"


def test_the_line_names_a_few_and_speaks_the_windows_language(windows, tmp_path):
    kept(*(tmp_path / f"{number}.bmcw" for number in range(5)))
    window = start(windows)
    settle(windows)
    assert window.notices.says("reopening").endswith("“2.bmcw”, …")
    windows.choose(language="nb")
    assert window.notices.says("reopening").startswith("5 filer")


def test_why_it_could_not_be_opened_is_told_on_demand(windows, tmp_path, shown):
    (tmp_path / "bad.bmcw").write_bytes(b"damaged")
    kept(tmp_path / "bad.bmcw")
    window = start(windows)
    settle(windows)
    assert shown == []
    next(one for one in window.notices.findChildren(QPushButton) if one.text() == "Try again").click()
    settle(windows, lambda: bool(shown))
    assert "is not a workshop file" in shown.texts[0]
    assert not window.notices.says("reopening")


def test_a_slow_file_holds_up_nobody_and_comes_when_it_does(windows, make, monkeypatch, qtbot, shown):
    slow, others = make("slow"), [make("a"), make("b")]
    gate = threading.Event()
    read = opening.open_workshop

    def reading(path):
        if path == slow:
            gate.wait(10)
        return read(path)

    monkeypatch.setattr(opening, "open_workshop", reading)
    kept(slow, *others)
    window = start(windows)
    qtbot.waitUntil(lambda: sorted(titles(windows)) == ["a", "b"])
    assert not window.notices.text
    add_note(windows.windows[0])
    # It is not forgotten should the app be told to end before it comes.
    assert str(slow) in [file.path for file in windows.reopening.open_now]
    gate.set()
    settle(windows)
    assert sorted(titles(windows)) == ["a", "b", "slow"]
    assert shown == []


def test_a_slow_file_outlives_the_window_that_was_to_have_it(windows, make, monkeypatch, qtbot):
    slow = make("slow")
    gate = threading.Event()
    read = opening.open_workshop
    monkeypatch.setattr(opening, "open_workshop", lambda path: gate.wait(10) and read(path))
    kept(slow)
    first = start(windows)
    qtbot.waitUntil(lambda: bool(windows.reopening._reading))
    add_note(first)
    windows.new(first)
    first.leaving.may_go = lambda: True
    gate.set()
    first.close()
    settle(windows)
    assert titles(windows) == ["slow"]


def test_what_someone_else_has_open_is_read_only_without_a_question(windows, make, shown):
    path = make("a")
    since = dt.datetime.now(dt.UTC)
    take(str(path), structs.replace(ourselves(since), person="Anna", host="LAPTOP-3"))
    kept(path)
    window = start(windows)
    settle(windows)
    assert titles(windows) == ["a"]
    assert window.notices.says("lock").startswith("Read-only, because Anna on LAPTOP-3")


def test_files_that_were_asked_for_are_in_front_and_not_opened_twice(windows, make, qtbot):
    a, b, asked = make("a"), make("b"), make("asked")
    kept(b, a, asked)
    start(windows, [asked])
    settle(windows)
    assert sorted(titles(windows)) == ["a", "asked", "b"]
    qtbot.waitUntil(lambda: windows.front is not None and windows.front.session.path == asked)


def test_work_that_is_brought_back_is_not_opened_a_second_time(windows, make, tmp_path, qtbot):
    file = tmp_path / "work.bmcw"
    leave("word", title="work", file=file)
    kept(file, make("a"))
    window = start(windows)
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryDialog)))
    (dialog,) = window.findChildren(RecoveryDialog)
    # Until it is answered, nothing comes in its way.
    assert titles(windows) == [""]
    assert len(windows.reopening.open_now) == 2
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    settle(windows, lambda: len(windows.windows) == 2)
    assert sorted(titles(windows)) == ["a", "work"]
    assert len([window for window in windows.windows if window.session.path == file]) == 1


def test_what_a_person_has_opened_meanwhile_is_not_opened_again(windows, make, monkeypatch, qtbot):
    path = make("a")
    gate = threading.Event()
    read = opening.open_workshop
    waits = [True]

    def reading(path):
        if waits and waits.pop():
            gate.wait(10)
        return read(path)

    monkeypatch.setattr(opening, "open_workshop", reading)
    kept(path)
    window = start(windows)
    qtbot.waitUntil(lambda: not waits)
    windows.open_file(path, window)
    qtbot.waitUntil(lambda: titles(windows) == ["a"])
    gate.set()
    settle(windows)
    assert titles(windows) == ["a"]


def test_a_start_with_nothing_left_is_as_ever(windows):
    window = start(windows)
    settle(windows)
    assert titles(windows) == [""]
    assert not window.notices.text
