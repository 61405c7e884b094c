"""Disks that do not answer, and saves that come too fast: the window lives on, and one save is enough."""

import threading

import pytest
from PySide6.QtWidgets import QPushButton
from window_steps import add_note, do

from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import SaveJob, Session
from bmc_desktop.ui import jobs
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


def test_waiting_for_a_save_can_be_given_up_and_its_late_end_counts(window, tmp_path, dead, qtbot):
    (tmp_path / "dead").mkdir()
    add_note(window)
    window.saver.save(tmp_path / "dead" / "a.bmcw")
    qtbot.waitUntil(lambda: window.saver.is_slow)
    (stop,) = (one for one in window.notices.findChildren(QPushButton) if one.text() == "Stop waiting")
    stop.click()
    assert window.status.saving_text.startswith("Not saved: The disk does not answer")
    assert window.isWindowModified()
    dead.set()
    assert wait_for_jobs(window)
    assert window.session.path == tmp_path / "dead" / "a.bmcw"
    assert window.status.saving_text.startswith("Saved ")


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
