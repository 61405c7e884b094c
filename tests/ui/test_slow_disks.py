"""Disks that do not answer, and saves that come too fast: the window lives on, and one save is enough."""

import threading

import pytest
from hanging_disk import HangingDisk
from PySide6.QtWidgets import QPushButton
from window_steps import add_note, do

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.save_job import SaveJob
from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui import jobs
from bmc_desktop.ui.dialogs import messages
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.safety import locking, saving, watching
from bmc_desktop.workers import wait_for_workers


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "FINN.bmcw"
    session = Session.new(new_workshop(canvas_title="I dag", title="FINN"))
    session.commit(edits.add_canvas(session.workshop, "Later"))
    session.start_save(path).run()
    return path


@pytest.fixture
def dead(monkeypatch):
    """Hold saves to files in a folder that is called dead."""
    gate = threading.Event()
    run = SaveJob.run

    def wait(job):
        if job.path.parent.name == "dead":
            gate.wait(20)
        return run(job)

    monkeypatch.setattr(SaveJob, "run", wait)
    monkeypatch.setattr(jobs, "SLOW", 20)
    yield gate
    gate.set()


def test_a_save_that_hangs_leaves_the_window_usable_and_another_place_open(window, tmp_path, dead, qtbot):
    (tmp_path / "dead").mkdir()
    add_note(window)
    window.saver.save(tmp_path / "dead" / "a.bmcw")
    qtbot.waitUntil(lambda: window.saver.is_slow)
    assert window.status.saving_text == "Saving… Still waiting for the disk…"
    assert "does not answer" in window.notices.says("slow")
    add_note(window)
    window.saver.save(tmp_path / "here.bmcw")
    qtbot.waitUntil(lambda: not window.saver.is_running)
    assert window.session.path == tmp_path / "here.bmcw"
    assert not window.isWindowModified()
    assert window.notices.isHidden()
    dead.set()
    assert wait_for_jobs(window)
    assert window.session.path == tmp_path / "here.bmcw"
    assert not window.isWindowModified()


def test_a_save_elsewhere_that_waits_starts_when_the_first_one_hangs(window, tmp_path, dead, qtbot):
    (tmp_path / "dead").mkdir()
    add_note(window)
    window.saver.save(tmp_path / "dead" / "a.bmcw")
    window.saver.save(tmp_path / "here.bmcw")
    qtbot.waitUntil(lambda: window.session.path == tmp_path / "here.bmcw")
    assert not window.saver.is_running


@pytest.fixture
def hanging(window, path, monkeypatch, qtbot):
    """A window with the file, and a way to let its next save hang in a call to the disk."""
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    monkeypatch.setattr(jobs, "SLOW", 20)
    disks = []

    def hang(call):
        disks.append(HangingDisk(call))
        window.session._files.system = disks[-1]
        add_note(window, "given up")
        window.saver.save()
        qtbot.waitUntil(lambda: window.saver.is_slow and disks[-1].hung.is_set())
        window.session._files.system = DISK
        return disks[-1].released

    window.hang = hang
    yield window
    for disk in disks:
        disk.released.set()


def stop_waiting(window):
    (stop,) = (one for one in window.notices.findChildren(QPushButton) if one.text() == "Stop waiting")
    stop.click()


def texts(path):
    return sorted(note.text for note in Session.open(path).workshop.notes.values())


@pytest.mark.parametrize("call", ["stat", "write", "fsync", "read", "hold_folder"])
def test_a_save_that_was_given_up_never_comes_true(hanging, path, call):
    before = path.read_bytes()
    released = hanging.hang(call)
    stop_waiting(hanging)
    said = "Not saved: The disk does not answer. Your work is still open here."
    assert hanging.saver.words() == said
    assert not hanging.saver.is_running
    released.set()
    assert wait_for_jobs(hanging)
    assert path.read_bytes() == before
    assert hanging.saver.words() == said
    assert hanging.isWindowModified()
    do(hanging, "save")
    assert wait_for_jobs(hanging)
    assert texts(path) == ["given up"]
    assert hanging.saver.state == "saved"


@pytest.mark.parametrize("call", ["replace", "sync_folder"])
def test_a_save_that_hung_in_its_last_step_is_told_when_it_has_come_true(hanging, path, call):
    released = hanging.hang(call)
    stop_waiting(hanging)
    assert hanging.saver.state == "failed"
    assert hanging.isWindowModified()
    released.set()
    assert wait_for_jobs(hanging)
    assert texts(path) == ["given up"]
    assert hanging.saver.state == "saved"
    assert not hanging.isWindowModified()


@pytest.mark.parametrize("call", ["write", "replace"])
def test_a_newer_save_is_the_last_when_the_disk_is_back(hanging, path, call, qtbot):
    released = hanging.hang(call)
    stop_waiting(hanging)
    add_note(hanging, "newer")
    do(hanging, "save")
    if call == "write":
        qtbot.waitUntil(lambda: not hanging.saver.is_running)
    released.set()
    assert wait_for_jobs(hanging)
    assert texts(path) == ["given up", "newer"]
    assert hanging.saver.state == "saved"
    assert not hanging.isWindowModified()


def test_a_save_that_hangs_is_not_wanted_once_the_workshop_is_saved_elsewhere(
    hanging, path, tmp_path, qtbot
):
    before = path.read_bytes()
    released = hanging.hang("write")
    hanging.saver.save(tmp_path / "here.bmcw")
    qtbot.waitUntil(lambda: not hanging.saver.is_running)
    released.set()
    assert wait_for_jobs(hanging)
    assert path.read_bytes() == before
    assert hanging.session.path == tmp_path / "here.bmcw"
    assert hanging.saver.state == "saved"


def test_a_save_that_hangs_is_wanted_as_long_as_it_is_saved_nowhere_else(
    hanging, path, tmp_path, shown, qtbot
):
    released = hanging.hang("write")
    hanging.saver.save(tmp_path / "no" / "here.bmcw")
    qtbot.waitUntil(lambda: hanging.saver.state == "failed")
    released.set()
    assert wait_for_jobs(hanging)
    assert texts(path) == ["given up"]
    assert hanging.saver.state == "saved"
    assert hanging.session.path == path


def test_do_not_save_holds_for_a_save_that_hangs(hanging, path, monkeypatch, qtbot):
    before = path.read_bytes()
    released = hanging.hang("write")
    monkeypatch.setattr(messages, "ask_not_waiting", lambda *_: "discard")
    windows = hanging.windows
    assert not hanging.close()
    assert hanging.leaving.is_waiting
    assert hanging.close()
    assert windows.windows == []
    released.set()
    assert wait_for_workers(5_000)
    assert path.read_bytes() == before


def test_do_not_save_holds_when_the_window_then_stays(hanging, path, monkeypatch):
    """Another one of them was not to be closed."""
    before = path.read_bytes()
    released = hanging.hang("write")
    monkeypatch.setattr(messages, "ask_not_waiting", lambda *_: "discard")
    monkeypatch.setattr(messages, "ask_leaving", lambda *_: "cancel")
    assert not hanging.close()
    windows = hanging.windows
    other = windows.new(hanging)
    add_note(other)
    windows.quit()
    assert windows.windows == [hanging, other]
    assert not hanging.saver.is_running
    assert hanging.saver.state == "unsaved"
    released.set()
    assert wait_for_jobs(hanging)
    assert path.read_bytes() == before
    assert hanging.saver.state == "unsaved"


def test_do_not_save_holds_for_a_save_that_waits_for_its_second(window, path, monkeypatch, qtbot):
    monkeypatch.setattr(saving, "PAUSE", 60.0)
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    add_note(window, "first")
    do(window, "save")
    qtbot.waitUntil(lambda: window.saver.state == "saved")
    add_note(window, "second")
    do(window, "save")
    monkeypatch.setattr(messages, "ask_not_waiting", lambda *_: "discard")
    assert not window.close()
    assert window.close()
    assert texts(path) == ["first"]


def test_a_file_that_a_given_up_save_has_damaged_is_told(window, path, tmp_path, shown, monkeypatch, qtbot):
    gate = threading.Event()

    def torn(_job):
        gate.wait(20)
        raise SaveError("torn", name="FINN.bmcw", backup="kept")

    monkeypatch.setattr(SaveJob, "run", torn)
    monkeypatch.setattr(jobs, "SLOW", 20)
    add_note(window)
    window.saver.save(tmp_path / "FINN.bmcw")
    qtbot.waitUntil(lambda: window.saver.is_slow)
    stop_waiting(window)
    assert shown.texts == []
    gate.set()
    assert wait_for_jobs(window)
    assert "may be damaged" in shown.texts[0]


def test_no_workshop_comes_in_the_place_of_one_that_is_being_saved(windows, window, path, tmp_path, dead):
    """Not even if nobody has worked on it: its save was asked for."""
    (tmp_path / "dead").mkdir()
    window.saver.save(tmp_path / "dead" / "empty.bmcw")
    windows.open_file(path, window)
    dead.set()
    assert wait_for_jobs(window)
    assert [one.session.path for one in windows.windows] == [tmp_path / "dead" / "empty.bmcw", path]


def test_an_opening_that_hangs_can_be_cancelled_and_what_it_brings_is_dropped(
    windows, window, path, monkeypatch, qtbot
):
    from bmc_desktop.ui import opening

    gate, real = threading.Event(), opening.open_workshop
    monkeypatch.setattr(opening, "open_workshop", lambda path: gate.wait(10) and real(path))
    monkeypatch.setattr(jobs, "PATIENCE", 5)
    monkeypatch.setattr(jobs, "SLOW", 10)
    monkeypatch.setattr(jobs, "GRACE", 5)
    windows.open_file(path, window)
    qtbot.waitUntil(lambda: bool(window.findChildren(jobs.QProgressDialog)))
    (dialog,) = window.findChildren(jobs.QProgressDialog)
    dialog.canceled.emit()
    qtbot.waitUntil(lambda: not window.findChildren(jobs.Job))
    gate.set()
    assert wait_for_workers(5_000)
    qtbot.wait(10)
    assert window.session.path is None


def test_a_lock_on_a_dead_disk_holds_nothing_up(window, path, monkeypatch, qtbot):
    gate = threading.Event()
    waited = []
    for module, name in ((locking, "find"), (watching, "look")):
        real = getattr(module, name)

        def wait(*args, real=real):
            waited.append(gate.wait(10))
            return real(*args)

        monkeypatch.setattr(module, name, wait)
    window.windows.open_file(path, window)
    qtbot.waitUntil(lambda: window.session.path == path)
    add_note(window)
    do(window, "save")
    qtbot.waitUntil(lambda: not window.saver.is_running)
    monkeypatch.setattr(jobs, "GRACE", 5)
    window.close()
    assert window not in window.windows.windows
    assert waited == [], "closing waited for the dead disk"
    gate.set()


# At most one save a second


def test_saves_hammered_are_one_at_once_and_one_after_a_pause(window, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(saving, "PAUSE", 0.4)
    saves, run = [], SaveJob.run

    def note(job):
        saves.append(job)
        return run(job)

    monkeypatch.setattr(SaveJob, "run", note)
    window.saver.save(tmp_path / "a.bmcw")
    qtbot.waitUntil(lambda: not window.saver.is_running)
    for _ in range(20):
        add_note(window)
        do(window, "save")
        assert window.saver.state == "saving"
        qtbot.wait(2)
    qtbot.waitUntil(lambda: not window.saver.is_running)
    assert 2 <= len(saves) <= 5
    assert len(Session.open(tmp_path / "a.bmcw").workshop.notes) == 20
    assert not window.isWindowModified()


def test_a_save_asked_for_twice_is_done_once(window, tmp_path, monkeypatch):
    ran, run = [], SaveJob.run
    monkeypatch.setattr(SaveJob, "run", lambda job: ran.append(1) or run(job))
    add_note(window)
    window.saver.save(tmp_path / "a.bmcw")
    window.saver.save()
    window.saver.save()
    assert wait_for_jobs(window)
    assert len(ran) == 1
