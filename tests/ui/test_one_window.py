"""One file, one window: by whatever name a file is opened or saved to, no two windows ever have it."""

import threading

import pytest
from left_work import leave
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from window_steps import add_note, do

from bmc_desktop import paths
from bmc_desktop.files.journal.folder import folders
from bmc_desktop.files.journal.recovery import read_journal
from bmc_desktop.files.lockfile import find, lock_path, ourselves
from bmc_desktop.files.packing import unpack
from bmc_desktop.files.save_job import SaveJob
from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui import jobs, opening
from bmc_desktop.ui.dialogs import files, messages
from bmc_desktop.ui.jobs import Job, wait_for_jobs
from bmc_desktop.ui.main_window import MainWindow
from bmc_desktop.ui.safety import conflict
from bmc_desktop.ui.safety.neighbours import Neighbours
from bmc_desktop.ui.safety.receiving import Receiver
from bmc_desktop.workers import wait_for_workers


@pytest.fixture(autouse=True)
def raised(monkeypatch):
    """The windows that came to the front, the last one last."""
    result, come = [], MainWindow.come_to_front

    def note(window):
        result.append(window)
        come(window)

    monkeypatch.setattr(MainWindow, "come_to_front", note)
    return result


def make(path, title="FINN"):
    Session.new(new_workshop(canvas_title="Now", title=title)).start_save(path).run()
    return path


@pytest.fixture
def file(tmp_path):
    return make(tmp_path / "FINN.bmcw")


def settle(windows):
    for _ in range(4):
        for window in tuple(windows.windows):
            assert wait_for_jobs(window)


def has_file(windows, path):
    """A window with a file, and another one in which work has been done."""
    first = windows.new()
    windows.open_file(path, first)
    settle(windows)
    second = windows.new(first)
    add_note(second)
    return first, second


def other_name(file, how):
    link = file.with_name("other.bmcw")
    match how:
        case "symbolic link":
            link.symlink_to(file)
        case "hard link":
            link.hardlink_to(file)
        case "linked folder":
            (file.parent / "elsewhere").symlink_to(file.parent)
            link = file.parent / "elsewhere" / file.name
    return link


NAMES = pytest.mark.parametrize("how", ["symbolic link", "hard link", "linked folder"])


def places(windows):
    return [window.session.path for window in windows.windows]


def said(box):
    return box.informativeText()


# Opening


@NAMES
def test_a_file_that_is_open_is_shown_where_it_is_by_whatever_name(windows, file, raised, how):
    first, second = has_file(windows, file)
    link = other_name(file, how)
    raised.clear()
    windows.open_file(link, second)
    settle(windows)
    assert places(windows) == [file, None]
    assert raised == [first]
    assert first.status.notice_text == f"“{link.name}” is another name of the file that is open here"


@NAMES
def test_it_is_shown_as_well_when_the_link_was_opened_first(windows, file, raised, how):
    link = other_name(file, how)
    first, second = has_file(windows, link)
    raised.clear()
    windows.open_file(file, second)
    settle(windows)
    assert places(windows) == [link, None]
    assert raised == [first]


def test_two_names_that_come_at_once_get_one_window(windows, file, raised):
    window = windows.new()
    add_note(window)
    windows.open_files([file, other_name(file, "symbolic link"), file], window)
    settle(windows)
    assert len(windows.windows) == 2
    assert places(windows)[1] in (file, file.with_name("other.bmcw"))


def test_a_second_start_brings_the_window_to_the_front_that_has_the_file(windows, file, raised):
    first, second = has_file(windows, file)
    windows.new(second)
    receiver = Receiver(windows, "bmc_desktop-test-one-window")
    for name in (file, other_name(file, "symbolic link")):
        raised.clear()
        assert receiver.take([str(name)], "")
        settle(windows)
        assert places(windows) == [file, None, None]
        assert raised[-1] is first
    receiver.close()


def test_a_file_whose_window_has_closed_is_opened(windows, file):
    first, second = has_file(windows, file)
    first.close()
    windows.open_file(other_name(file, "symbolic link"), second)
    settle(windows)
    assert places(windows) == [None, file.with_name("other.bmcw")]


def test_a_file_whose_window_closes_while_it_is_looked_for_is_opened(windows, file, monkeypatch):
    first, second = has_file(windows, file)
    show_twin = opening.Opening._show_twin

    def close_first(self, twin):
        if first in windows.windows:
            first.close()
        show_twin(self, twin)

    monkeypatch.setattr(opening.Opening, "_show_twin", close_first)
    windows.open_file(other_name(file, "symbolic link"), second)
    settle(windows)
    assert places(windows) == [None, file.with_name("other.bmcw")]


@pytest.mark.parametrize("how", ["it fails", "it is cancelled", "it hangs and is cancelled"])
def test_an_opening_of_which_nothing_came_stands_in_no_way(windows, file, monkeypatch, shown, how, qtbot):
    window = windows.new()
    if how == "it fails":
        data = file.read_bytes()
        file.write_bytes(b"not a workshop")
        windows.open_file(file, window)
        settle(windows)
        file.write_bytes(data)
    else:
        gate, real = threading.Event(), opening.open_workshop
        monkeypatch.setattr(opening, "open_workshop", lambda path: gate.wait(20) and real(path))
        monkeypatch.setattr(jobs, "GRACE", 5)
        windows.open_file(file, window)
        (job,) = (job for job in window.findChildren(Job) if job.running)
        job.cancel()
        if how == "it hangs and is cancelled":
            qtbot.waitUntil(lambda: not window.findChildren(Job))
        gate.set()
        settle(windows)
        assert wait_for_workers(5_000)
    assert places(windows) == [None]
    windows.open_file(other_name(file, "symbolic link"), window)
    settle(windows)
    assert places(windows) == [file.with_name("other.bmcw")]


def test_a_file_is_free_for_others_once_its_window_has_another(windows, file, tmp_path):
    first, second = has_file(windows, file)
    first.saver.save(tmp_path / "moved.bmcw")
    settle(windows)
    windows.open_file(other_name(file, "symbolic link"), second)
    settle(windows)
    assert places(windows) == [tmp_path / "moved.bmcw", None, file.with_name("other.bmcw")]


def test_no_disk_is_asked_in_the_thread_of_windows(windows, file, monkeypatch):
    """A share that hangs would take all windows along."""
    _, second = has_file(windows, file)
    link = other_name(file, "symbolic link")
    asked, here, disk = [], threading.current_thread(), windows.holdings._system

    class Watched:
        def __getattr__(self, name):
            asked.append(threading.current_thread())
            return getattr(disk, name)

    monkeypatch.setattr(windows.holdings, "_system", Watched())
    windows.open_file(link, second)
    settle(windows)
    second.saver.save(link, replace=True)
    settle(windows)
    assert asked
    assert here not in asked


# Saving over a file that another window has


@pytest.mark.parametrize("how", ["the same", "symbolic link", "hard link", "linked folder"])
def test_a_file_of_another_window_is_not_saved_over(windows, file, shown, monkeypatch, raised, how):
    first, second = has_file(windows, file)
    name = file if how == "the same" else other_name(file, how)
    before = file.read_bytes()
    monkeypatch.setattr(files, "ask_save", lambda *_: name)
    do(second, "save_as")
    settle(windows)
    assert file.read_bytes() == before
    assert name.read_bytes() == before
    assert places(windows) == [file, None]
    (box,) = shown
    assert said(box).startswith(f"{name.name} is open in another window, so it was left as it is.")
    assert second.isWindowModified()
    raised.clear()
    next(button for button in box.buttons() if button.text() == "Go to that window").click()
    QApplication.processEvents()
    assert raised == [first]
    monkeypatch.setattr(files, "ask_save", lambda *_: file.with_name("mine.bmcw"))
    next(button for button in box.buttons() if button.text() == "Save as…").click()
    QApplication.processEvents()
    settle(windows)
    assert places(windows) == [file, file.with_name("mine.bmcw")]


@pytest.mark.parametrize("links", [False, True], ids=["one name", "two names"])
def test_of_two_windows_that_save_to_one_new_file_one_has_it(windows, tmp_path, shown, links):
    first = windows.new()
    add_note(first, "first")
    second = windows.new(first)
    add_note(second, "second")
    other = tmp_path
    if links:
        (tmp_path / "elsewhere").symlink_to(tmp_path)
        other = tmp_path / "elsewhere"
    first.saver.save(tmp_path / "plan.bmcw", replace=True)
    second.saver.save(other / "plan.bmcw", replace=True)
    settle(windows)
    owners = [window for window in windows.windows if window.session.path is not None]
    assert len(owners) == 1
    assert len(shown) == 1
    kept = unpack((tmp_path / "plan.bmcw").read_bytes()).workshop
    assert kept == owners[0].session.workshop


def test_a_file_that_another_window_is_saving_to_just_now_is_not_opened(
    windows, tmp_path, monkeypatch, qtbot
):
    gate, run = threading.Event(), SaveJob.run
    began = threading.Event()

    def wait(job):
        began.set()
        gate.wait(20)
        return run(job)

    path = make(tmp_path / "plan.bmcw")
    first = windows.new()
    add_note(first)
    second = windows.new(first)
    add_note(second)
    monkeypatch.setattr(SaveJob, "run", wait)
    first.saver.save(path, replace=True)
    assert began.wait(20)
    windows.open_file(path, second)
    qtbot.waitUntil(lambda: not second.findChildren(opening.Opening))
    gate.set()
    settle(windows)
    assert places(windows) == [path, None]


def test_a_failed_save_leaves_the_file_to_others(windows, file, tmp_path, shown):
    first = windows.new()
    add_note(first)
    first.saver.save(file)
    settle(windows)
    assert first.session.path is None
    windows.open_file(file, first)
    settle(windows)
    assert places(windows) == [None, file]


def test_its_own_file_can_be_saved_to_by_all_its_names(windows, file, shown):
    first, _ = has_file(windows, file)
    link = other_name(file, "symbolic link")
    for path in (link, file, None):
        add_note(first)
        first.saver.save(path, replace=path is not None)
        settle(windows)
        assert len(Session.open(file).workshop.notes) == len(first.session.workshop.notes)
    assert shown == []
    assert first.session.path == file


# Copies that come of a conflict


def test_a_copy_of_a_conflict_gets_a_name_that_no_window_has(windows, file, monkeypatch, shown):
    """Not even if its file has gone meanwhile."""
    first, second = has_file(windows, file)
    names = [file.with_name(f"FINN (conflict {number}).bmcw") for number in (1, 2)]
    monkeypatch.setattr(conflict, "names_beside", lambda *_: iter(names))
    monkeypatch.setattr(messages, "ask_conflict", lambda *_, **__: "both")
    second.saver.save(names[0])
    settle(windows)
    names[0].unlink()
    make(file.with_name("theirs.bmcw"), "Theirs").replace(file)
    add_note(first)
    do(first, "save")
    settle(windows)
    assert places(windows) == [names[1], names[0]]
    do(second, "save")
    settle(windows)
    assert sorted(path.name for path in file.parent.glob("*.bmcw")) == sorted(
        path.name for path in (file, *names)
    )


def test_their_version_is_not_replaced_when_it_is_that_of_another_window(windows, file, monkeypatch, shown):
    """The link was bent to another file, which is open here too."""
    link = other_name(file, "symbolic link")
    first, _ = has_file(windows, link)
    other = make(file.with_name("second file.bmcw"), "Second")
    second = windows.windows[1]
    windows.open_file(other, second)
    settle(windows)
    link.unlink()
    link.symlink_to(other)
    before = other.read_bytes()
    monkeypatch.setattr(messages, "ask_conflict", lambda *_, **__: "replace")
    add_note(first)
    do(first, "save")
    settle(windows)
    assert other.read_bytes() == before
    assert "is open in another window" in said(shown[-1])


# What comes by other ways


@pytest.fixture
def quick(monkeypatch):
    follow = Neighbours.follow

    def follow_and_look_at_once(self):
        follow(self)
        self._arriving.stop()
        self._on_arrived()

    monkeypatch.setattr(Neighbours, "follow", follow_and_look_at_once)


def test_work_that_is_brought_back_goes_on_as_a_copy_if_its_file_is_open(windows, tmp_path, raised, quick):
    path = tmp_path / "FINN.bmcw"
    folder = leave("kept", title="FINN", file=path)
    first, _ = has_file(windows, path)
    folder.take()
    session = Session.recover(read_journal(folder), folder)
    assert session.path == path
    second = windows.show_session(session, windows.new(first))
    settle(windows)
    assert second.session.path is None
    assert second.isWindowModified()
    assert second.windowTitle() == "FINN[*]"
    assert second.session.suggested_name == "FINN"
    assert second.notices.says("twin") == (
        "“FINN.bmcw” is open in another window, so this is a copy without a file."
    )
    assert wait_for_workers(5_000)
    assert find(str(path), ourselves()).standing == "ours", "the lock is that of the other window"
    raised.clear()
    press(second, "Go to that window")
    assert raised == [first]
    windows.translation.choose("de")
    QApplication.sendEvent(second, QEvent(QEvent.Type.LanguageChange))
    assert "anderen Fenster" in second.notices.says("twin")
    second.saver.save(tmp_path / "copy.bmcw")
    settle(windows)
    assert second.notices.says("twin") == ""
    assert [note.text for note in Session.open(tmp_path / "copy.bmcw").workshop.notes.values()] == ["kept"]
    first.close()
    assert wait_for_workers(5_000)
    assert not (tmp_path / lock_path(str(path))).exists()


def press(window, words):
    (button,) = (one for one in window.notices.findChildren(QPushButton) if one.text() == words)
    button.click()


def test_after_a_crash_such_a_copy_is_a_copy_still(tmp_path):
    path = make(tmp_path / "FINN.bmcw")
    session = Session.open(path, journals=paths.recovery_root())
    session.commit(edits.set_details(session.workshop, title="Mine"))
    session.part()
    assert (session.path, session.suggested_name, session.needs_saving) == (None, "FINN", True)
    assert session.journal.flush()
    session.journal.close("leave")
    (folder,) = folders(paths.recovery_root())
    found = read_journal(folder)
    assert found.about.path == ""
    assert found.workshop.details.title == "Mine"


def test_a_new_version_of_its_own_file_is_no_twin(windows, file, tmp_path):
    first, second = has_file(windows, file)
    first.set_session(opening.session_of(opening.open_workshop(file)))
    settle(windows)
    assert places(windows) == [file, None]
    windows.open_file(other_name(file, "hard link"), second)
    settle(windows)
    assert places(windows) == [file, None]


def test_any_order_of_opening_saving_and_closing_leaves_each_file_one_window(windows, tmp_path, shown):
    """Two files with two names each, and two windows."""
    one, two = make(tmp_path / "one.bmcw"), make(tmp_path / "two.bmcw")
    (tmp_path / "ONE.bmcw").symlink_to(one)
    (tmp_path / "TWO.bmcw").hardlink_to(two)
    further_one, further_two = tmp_path / "ONE.bmcw", tmp_path / "TWO.bmcw"
    origin = windows.new()
    add_note(origin)
    for first, second in ((one, further_one), (further_one, two), (two, further_two), (further_two, one)):
        windows.open_file(first, origin)
        origin.saver.save(second, replace=True)
        settle(windows)
        reals = [window.session.path.stat().st_ino for window in windows.windows if window.session.path]
        assert len(reals) == len(set(reals)), (first, second, places(windows))
        for window in windows.windows[1:]:
            window.leaving.may_go = lambda: True
            window.close()
