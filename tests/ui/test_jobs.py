"""Work in a worker: results and failures arrive in the window's thread, and nothing is lost."""

import gc
import subprocess
import sys
import threading
import time
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QProgressDialog, QWidget

from bmc_desktop import workers
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


def test_showing_progress_serves_nothing_else_meanwhile(parent, qtbot):
    """Qt's own way does: a window that was closed in there took the dialog with it, and the app crashed."""
    go_on = threading.Event()
    job = run_job(parent, "Opening…", lambda _: go_on.wait(5), lambda _: None)
    job.show_progress()
    served = []
    QTimer.singleShot(0, lambda: served.append("an event"))
    for step in range(1, 4):
        job.show_step(step, 10)
    assert served == []
    (bar,) = parent.findChildren(QProgressBar)
    assert (bar.value(), bar.maximum()) == (3, 10)
    go_on.set()
    assert wait_for_jobs(parent)


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


# Disks that do not answer


@pytest.fixture
def hung():
    """Work that hangs until the test is over."""
    gate = threading.Event()
    yield lambda _task: gate.wait(10)
    gate.set()


def test_work_that_hangs_is_given_up_when_it_is_cancelled(parent, qtbot, hung, monkeypatch):
    monkeypatch.setattr(jobs, "GRACE", 10)
    job = run_job(parent, "Opening…", hung, lambda _: pytest.fail("not wanted"), pytest.fail)
    with qtbot.waitSignal(job.ended) as ended:
        job.cancel()
    assert ended.args == [False]
    assert not job.running


def test_what_comes_after_all_is_dropped(parent, qtbot, monkeypatch):
    monkeypatch.setattr(jobs, "GRACE", 1)
    gate, done = threading.Event(), threading.Event()

    def work(_task):
        gate.wait(5)
        done.set()
        return "late"

    job = run_job(parent, "", work, lambda _: pytest.fail("not wanted"))
    job.cancel()
    qtbot.waitUntil(lambda: parent.findChildren(Job) == [])
    gate.set()
    assert done.wait(5)
    qtbot.wait(10)


def test_work_that_hangs_takes_no_others_place(parent, hung):
    for _ in range(20):
        run_job(parent, "", hung, lambda _: None, silent=True)
    seen = []
    job = run_job(parent, "", lambda _: 42, seen.append, silent=True)
    deadline = time.monotonic() + 5
    while job.running and time.monotonic() < deadline:
        jobs.QCoreApplication.processEvents()
    assert seen == [42]


def test_it_is_said_that_the_disk_is_waited_for(parent, qtbot, hung, monkeypatch):
    monkeypatch.setattr(jobs, "PATIENCE", 1)
    monkeypatch.setattr(jobs, "SLOW", 20)
    run_job(parent, "Opening <b>a & b</b>…", hung, lambda _: None, reads=True)
    qtbot.waitUntil(lambda: any("disk" in label.text() for label in parent.findChildren(QLabel)))
    (label,) = (label for label in parent.findChildren(QLabel) if label.text())
    assert label.text() == "Opening <b>a & b</b>…\nStill waiting for the disk…"
    assert label.textFormat() == jobs.Qt.TextFormat.PlainText


def test_slow_work_tells_whoever_watches_it(parent, qtbot, hung, monkeypatch):
    monkeypatch.setattr(jobs, "SLOW", 5)
    job = run_job(parent, "", hung, lambda _: None, silent=True)
    with qtbot.waitSignal(job.slow):
        pass


def test_small_things_aside_are_not_waited_for_and_their_faults_are_told_to_the_log(qapp, caplog):
    done = threading.Event()

    def fail():
        done.set()
        raise OSError(5, "broken")

    jobs.run_aside(fail)
    assert done.wait(5)
    assert workers.wait_for_workers(5_000)
    assert "broken" in caplog.text


SOON = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from bmc_desktop import workers
from bmc_desktop.ui import jobs

def work():
    time.sleep(0.1)
    print("done", flush=True)

app = QApplication([])
QTimer.singleShot(1, lambda: (jobs.run_aside(work), app.quit()))
sys.exit(app.exec())
"""


def test_small_things_under_way_get_a_moment_when_the_program_ends():
    command = [sys.executable, "-c", SOON]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "done")


END = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from bmc_desktop import workers
from bmc_desktop.ui import jobs

app = QApplication([])
widget = QWidget()
jobs.run_job(widget, "", lambda _: threading.Event().wait(), print, silent=True)
workers.AT_EXIT = 50
jobs.run_aside(threading.Event().wait)
QTimer.singleShot(1, app.quit)
code = app.exec()
print("ended", flush=True)
sys.exit(code)
"""


def test_the_program_ends_although_a_worker_hangs():
    done = subprocess.run(
        [sys.executable, "-c", END], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout.strip(), done.stderr.strip()) == (0, "ended", "")


def test_work_that_outlives_its_window_is_dropped_quietly(qtbot):
    for _ in range(30):
        go_on = threading.Event()
        widget = QWidget()
        run_job(widget, "", lambda _task, go_on=go_on: go_on.wait(5), lambda _: pytest.fail("delivered"))
        shiboken6.delete(widget)
        go_on.set()
    assert workers.wait_for_workers(5_000)
    qtbot.wait(20)


def test_work_that_outlives_its_window_holds_nothing_of_it(qtbot, hung):
    window = QWidget()
    told = Told()
    held = weakref.ref(told)
    over = threading.Event()
    run_job(window, "", lambda _: over.wait(5), told.done)
    run_job(window, "", hung, told.done)
    del told
    shiboken6.delete(window)
    over.set()
    other = QWidget()
    qtbot.addWidget(other)
    run_job(other, "", lambda _: None, lambda _: None)
    assert wait_for_jobs(other)
    gc.collect()
    assert held() is None


class Told:
    """Whoever waits for a result."""

    def done(self, _result):
        pytest.fail("its window has gone")


def test_workers_that_hang_are_not_waited_for_for_ever(parent):
    go_on = threading.Event()
    run_job(parent, "", lambda _task: go_on.wait(10), lambda _: None)
    assert not workers.wait_for_workers(20)
    go_on.set()
    assert workers.wait_for_workers(5_000)
    assert wait_for_jobs(parent)
