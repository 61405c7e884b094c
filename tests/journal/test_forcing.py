"""A disk that takes its time: what is written outlasts the program at once, and is called safe later."""

import errno
import shutil
import threading
import time

import pytest
from failing import Failing
from journal_steps import add_note, folder_of, found_after_crash, new_session, texts

from bmc_desktop.files.filesystem import Disk
from bmc_desktop.files.journal import writer
from bmc_desktop.files.journal.entries import View
from bmc_desktop.files.journal.folder import folders
from bmc_desktop.files.journal.forcing import ForcingThread
from bmc_desktop.files.journal.offers import offers
from bmc_desktop.files.journal.recovery import abandoned, read_journal
from bmc_desktop.files.journal.state import State

pytestmark = pytest.mark.usefixtures("impatient")


class Slow(Disk):
    """A disk that forces nothing out of its cache while it is `held`."""

    def __init__(self):
        self.held = threading.Event()
        self.waiting = threading.Event()
        self._free = threading.Event()

    def keep(self):
        self._free.clear()
        self.held.set()

    def go_on(self):
        self.held.clear()
        self._free.set()

    def _wait(self):
        if self.held.is_set():
            self.waiting.set()
            assert self._free.wait(30)

    def datasync(self, fd):
        self._wait()
        super().datasync(fd)

    def fsync(self, fd):
        self._wait()
        super().fsync(fd)

    def sync_folder(self, path):
        self._wait()
        super().sync_folder(path)


@pytest.fixture
def disk():
    slow = Slow()
    yield slow
    slow.go_on()


def soon(true):
    deadline = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def left_by(session, place):
    """Return the words that a restart would find if the process were killed now, whatever the disk does."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(folder_of(session).parent, place)
    (folder,) = folders(place)
    return texts(read_journal(folder).workshop)


def test_what_is_written_does_not_wait_for_what_is_being_forced(root, tmp_path, disk):
    session = new_session(root, disk)
    add_note(session, "one")
    assert session.journal.flush()
    disk.keep()
    add_note(session, "two")
    assert disk.waiting.wait(10)
    for text in ("three", "four"):
        add_note(session, text)
    soon(lambda: left_by(session, tmp_path / "after") == ["four", "one", "three", "two"])
    assert session.journal.state == State("writing")
    assert not session.journal.flush(0.01)
    disk.go_on()
    assert session.journal.flush()
    assert session.journal.state == State("protected")


def test_the_first_words_wait_for_no_disk_when_it_was_made_ready(root, tmp_path, disk):
    session = new_session(root, disk)
    session.journal.prepare()
    soon(lambda: any(root.glob("*/base-0001.bmcw")) and session.journal._disk.is_begun)
    disk.keep()
    add_note(session, "one")
    soon(lambda: left_by(session, tmp_path / "after") == ["one"])
    assert session.journal.state == State("writing")


def test_what_was_made_ready_is_no_work(root):
    session = new_session(root)
    session.journal.prepare()
    session.journal.prepare()
    session.look(View(canvas="c1", zoom=2.0))
    soon(lambda: session.journal.folder is not None and any(root.glob("*/base-0001.bmcw")))
    assert session.journal.state == State("idle")
    assert session.journal.flush()
    assert session.journal.close("leave")
    session.journal._thread.join(10)
    assert offers(root) == []
    assert list(folders(root)) == []


def test_nobody_waits_for_a_slow_disk_where_there_was_no_work(root, disk):
    disk.keep()
    session = new_session(root, disk)
    session.journal.prepare()
    assert disk.waiting.wait(10)
    assert session.close()
    assert session.journal._thread.is_alive()
    disk.go_on()
    session.journal._thread.join(10)
    assert list(folders(root)) == []


def test_what_was_made_ready_goes_when_nothing_was_done(root):
    session = new_session(root)
    session.journal.prepare()
    soon(lambda: any(root.glob("*/base-0001.bmcw")))
    assert session.close()
    soon(lambda: list(folders(root)) == [])
    session.journal.prepare()
    assert list(folders(root)) == []


def test_what_was_seen_before_the_first_words_is_kept_with_them(root, tmp_path):
    session = new_session(root)
    session.journal.prepare()
    soon(lambda: any(root.glob("*/base-0001.bmcw")))
    for zoom in (2.0, 3.0):
        session.look(View(canvas="c1", zoom=zoom))
    add_note(session, "one")
    assert found_after_crash(session, tmp_path / "after").view == View(canvas="c1", zoom=3.0)


def test_a_save_before_the_first_words_is_kept_with_them(root, tmp_path):
    session = new_session(root)
    session.journal.prepare()
    job = session.start_save(tmp_path / "plan.bmcw")
    session.finish_save(job, job.run())
    add_note(session, "one")
    found = found_after_crash(session, tmp_path / "after")
    assert (found.about.path, found.changes) == (str(tmp_path / "plan.bmcw"), 1)


def test_where_nothing_can_be_made_ready_it_is_told_with_the_first_words(root, tmp_path):
    disk = Failing(mkdir=errno.ENOSPC)
    session = new_session(root, disk)
    session.journal.prepare()
    soon(lambda: not session.journal._is_asked)
    assert session.journal.flush()
    assert session.journal.state == State("idle")
    add_note(session, "one")
    assert not session.journal.flush()
    assert session.journal.state == State("failed", "disk_full")
    disk.fails.clear()
    soon(session.journal.flush)
    assert texts(found_after_crash(session, tmp_path / "after").workshop) == ["one"]


def test_what_was_made_ready_and_not_forced_is_begun_anew_by_the_first_words(root, tmp_path):
    disk = Failing(datasync=errno.EIO)
    session = new_session(root, disk)
    states = []
    session.journal.on_state = lambda: states.append(session.journal.state)
    session.journal.prepare()
    soon(lambda: any(root.glob("*/base-0001.bmcw")) and not session.journal._disk.is_begun)
    assert session.journal.flush()
    disk.fails.clear()
    add_note(session, "one")
    soon(session.journal.flush)
    assert not [state for state in states if state.kind == "failed"]
    assert texts(found_after_crash(session, tmp_path / "after").workshop) == ["one"]


def test_what_could_not_be_forced_is_in_a_new_base(root, tmp_path):
    disk = Failing()
    session = new_session(root, disk)
    add_note(session, "one")
    assert session.journal.flush()
    states = []
    session.journal.on_state = lambda: states.append(session.journal.state)
    disk.fails["datasync"] = errno.EIO
    add_note(session, "two")
    soon(lambda: State("failed", "failed") in states)
    disk.fails.clear()
    add_note(session, "three")
    soon(session.journal.flush)
    assert texts(found_after_crash(session, tmp_path / "after").workshop) == ["one", "three", "two"]
    assert [base.name for base in folder_of(session).glob("base-*")] == ["base-0002.bmcw"]


def test_an_end_waits_for_what_is_being_forced(root, disk):
    session = new_session(root, disk)
    add_note(session, "one")
    assert session.journal.flush()
    disk.keep()
    add_note(session, "two")
    assert disk.waiting.wait(10)
    assert not session.journal.close("leave", 0.05)
    assert abandoned(root) == []
    disk.go_on()
    session.journal._thread.join(10)
    (folder,) = abandoned(root)
    assert texts(read_journal(folder).workshop) == ["one", "two"]


def test_what_is_asked_for_meanwhile_is_forced_together():
    done, forced = [], []
    thread = ForcingThread(lambda upto, failure: done.append((upto, failure)))
    begun, may_end = threading.Event(), threading.Event()

    def slow(what):
        begun.set()
        assert may_end.wait(10)
        forced.append(what)

    thread.force(lambda: slow("a"), 1)
    assert begun.wait(10)
    thread.force(lambda: slow("b"), 2)
    thread.force(lambda: slow("c"), 3)
    may_end.set()
    thread.rest()
    thread.end()
    assert done == [(1, None), (3, None)]
    assert forced == ["a", "c"]


def test_a_failure_of_which_nobody_can_be_told_holds_nobody_up():
    told = []

    def tell(upto, failure):
        told.append((upto, failure))
        if len(told) == 1:
            raise MemoryError

    thread = ForcingThread(tell)
    thread.force(int, 1)
    thread.rest()
    thread.force(int, 2)
    thread.rest()
    thread.end()
    thread._thread.join(10)
    assert told == [(1, None), (2, None)]
    assert not thread._thread.is_alive()


def test_a_failure_for_which_there_is_no_memory_is_made_good(root, tmp_path, monkeypatch):
    disk = Failing()
    session = new_session(root, disk)
    add_note(session, "one")
    assert session.journal.flush()
    refused = threading.Event()

    def refuse(_):
        refused.set()
        raise MemoryError

    monkeypatch.setattr(writer, "reason_of", refuse)
    disk.fails["datasync"] = errno.EIO
    add_note(session, "two")
    assert refused.wait(10)
    monkeypatch.undo()
    disk.fails.clear()
    soon(lambda: any(folder_of(session).glob("base-0002*")) and session.journal.flush())
    assert texts(found_after_crash(session, tmp_path / "after").workshop) == ["one", "two"]


def test_what_the_disk_calls_done_after_a_failure_is_not_believed(root, tmp_path, monkeypatch):
    """After a failed call, the next one succeeds, and what was to be written by the first is lost."""
    session = new_session(root)
    add_note(session, "one")
    assert session.journal.flush()
    turn, going_on = writer.Journal._turn, threading.Event()
    monkeypatch.setattr(writer.Journal, "_turn", lambda self: going_on.wait(10) and turn(self))
    session.journal._forced(99, OSError(errno.EIO, "EIO"))
    session.journal._forced(99, None)
    assert session.journal.state == State("failed", "failed")
    going_on.set()
    soon(session.journal.flush)
    assert [base.name for base in folder_of(session).glob("base-*")] == ["base-0002.bmcw"]
    assert texts(found_after_crash(session, tmp_path / "after").workshop) == ["one"]
