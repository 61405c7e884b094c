"""Work in a worker: results and failures arrive in the window's thread, and nothing is lost."""

import threading
import time

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QProgressDialog, QWidget

from bmc_desktop.ui import jobs
from bmc_desktop.ui.jobs import Job, run_job, wait_for_jobs


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_the_result_arrives_in_the_windows_thread(parent, qapp):
    seen = {}

    def work(_task):
        seen["worker"] = threading.current_thread() is not threading.main_thread()
        return 42

    def done(result):
        seen["result"] = result
        seen["home"] = QThread.currentThread() is qapp.thread()

    run_job(parent, "", work, done)
    assert wait_for_jobs(parent)
    assert seen == {"worker": True, "result": 42, "home": True}


def test_an_exception_is_handed_to_failed(parent):
    failures = []

    def work(_task):
        raise OSError(28, "no space")

    run_job(parent, "", work, lambda _: pytest.fail("not done"), failures.append)
    wait_for_jobs(parent)
    assert isinstance(failures[0], OSError)


def test_progress_is_shown_when_it_takes_long_and_cancel_ends_it(parent, qtbot, monkeypatch):
    monkeypatch.setattr(jobs, "PATIENCE", 10)
    called = []

    def work(task):
        for step in range(1000):
            task.report(step, 1000)
            time.sleep(0.005)

    job = run_job(parent, "Drawing…", work, called.append, called.append)
    qtbot.waitUntil(lambda: bool(parent.findChildren(QProgressDialog)))
    dialog = parent.findChildren(QProgressDialog)[0]
    qtbot.waitUntil(lambda: dialog.maximum() == 1000)
    dialog.canceled.emit()
    qtbot.waitUntil(lambda: not job.running)
    assert called == []


def test_short_work_shows_no_progress(parent):
    run_job(parent, "", lambda _: None, lambda _: None)
    wait_for_jobs(parent)
    assert parent.findChildren(QProgressDialog) == []


def test_a_finished_job_goes_away(parent, qtbot):
    run_job(parent, "", lambda _: None, lambda _: None)
    wait_for_jobs(parent)
    qtbot.waitUntil(lambda: parent.findChildren(Job) == [])


def test_waiting_gives_up_when_told_to(parent):
    gate = threading.Event()
    run_job(parent, "", lambda _: gate.wait(5), lambda _: None, silent=True)
    assert not wait_for_jobs(parent, 50)
    gate.set()
    assert wait_for_jobs(parent)


def test_work_that_did_not_see_the_wish_in_time_delivers_nothing(parent):
    gate = threading.Event()
    job = run_job(parent, "", lambda _: gate.wait(5), lambda _: pytest.fail("not wanted"), silent=True)
    job.cancel()
    gate.set()
    assert wait_for_jobs(parent)
