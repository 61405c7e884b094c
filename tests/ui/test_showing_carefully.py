"""What has ended the app twice is shown without pictures; what was shown well is forgotten."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from file_samples import make_png
from left_work import leave
from PySide6.QtTest import QTest

from bmc_desktop import paths
from bmc_desktop.canvas import shelf
from bmc_desktop.files.journal.recovery import read_journal
from bmc_desktop.files.loading import Marks, subject_of_file
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.safety import loading

CHILD = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from bmc_desktop import app as entry
from bmc_desktop.canvas import shelf, thumbnail
from bmc_desktop.ui.dialogs.recovery import RecoveryDialog
from bmc_desktop.ui.safety import loading

def end(*_):
    os.kill(os.getpid(), 9)

where = sys.argv[1]
if where in ("picture", "both"):
    thumbnail.decoded = end
if where in ("canvas", "both"):
    shelf.decoded = end
loading.PAINTED = 50
app = entry.build_application()
windows = entry.build_windows(app)
window = windows.new()
windows.recovery.begin(window)

def go():
    dialogs = [box for box in window.findChildren(RecoveryDialog) if box.isVisible()]
    if dialogs and all(row.picture.image is not None for row in dialogs[0].rows):
        dialogs[0]._continue.click()
    if window.session.workshop.notes and not window.notices.says("recovered") == "":
        QTimer.singleShot(300, tell)
        return
    QTimer.singleShot(20, go)

def tell():
    print(window.notices.says("pictures"), len(window.session.workshop.notes), flush=True)
    os._exit(0)

go()
app.exec()
"""


@pytest.fixture
def marks():
    return Marks(paths.data_dir("loading"))


@pytest.fixture
def file(tmp_path):
    """A file with a picture."""
    folder = leave("one", title="FINN", file=tmp_path / "FINN.bmcw", picture=make_png(30, 20), first=True)
    found = read_journal(folder)
    job = Session.new(found.workshop, found.media).start_save(tmp_path / "FINN.bmcw", replace=True)
    job.run()
    folder.take()
    folder.remove()
    return tmp_path / "FINN.bmcw"


def ended(marks, subject, times):
    """Leave the mark that a process leaves which ends so often while it shows something."""
    for _ in range(times):
        os.close(marks.begin(subject)._lock)


def tries(marks, subject):
    mark = marks.begin(subject)
    mark.step_back()
    return mark.tries


def settle(window):
    for _ in range(4):
        assert wait_for_jobs(window)
        QTest.qWait(20)


def open_in(windows, file):
    window = windows.new()
    windows.open_file(file, window)
    settle(window)
    return window


@pytest.fixture
def undecoded(monkeypatch):
    """Note what is decoded for the canvas."""
    seen = []
    decode = shelf.decoded
    monkeypatch.setattr(shelf, "decoded", lambda *given: seen.append(given) or decode(*given))
    return seen


def test_a_file_is_marked_until_it_was_seen_for_a_while(windows, file, marks, monkeypatch, qtbot):
    monkeypatch.setattr(loading, "PAINTED", 60)
    window = open_in(windows, file)
    qtbot.waitUntil(lambda: not list(paths.data_dir("loading").iterdir()))
    assert window.notices.says("pictures") == ""


def test_a_window_that_closes_takes_its_mark_away(windows, file):
    window = open_in(windows, file)
    assert len(list(paths.data_dir("loading").iterdir())) == 1
    window.close()
    assert list(paths.data_dir("loading").iterdir()) == []


def test_an_app_that_ends_takes_all_marks_away(windows, file):
    open_in(windows, file)
    windows.loading.end_all()
    assert list(paths.data_dir("loading").iterdir()) == []


@pytest.mark.parametrize("times", [0, 1])
def test_once_is_no_reason_to_be_careful(windows, file, marks, undecoded, times):
    ended(marks, subject_of_file(file), times)
    window = open_in(windows, file)
    assert window.style_of_sheet.pictures
    assert undecoded


def test_after_two_ends_no_picture_is_decoded(windows, file, marks, undecoded):
    ended(marks, subject_of_file(file), 2)
    window = open_in(windows, file)
    assert not window.style_of_sheet.pictures
    assert undecoded == []
    assert window.notices.says("pictures") == (
        "“FINN” was opened without pictures, because the app ended twice while opening it."
    )


def test_without_pictures_there_is_nothing_to_leave_out(windows, tmp_path, marks):
    plain = tmp_path / "plain.bmcw"
    Session.new(new_workshop(canvas_title="Now")).start_save(plain).run()
    ended(marks, subject_of_file(plain), 5)
    window = open_in(windows, plain)
    assert window.notices.says("pictures") == ""
    window.close()
    assert tries(marks, subject_of_file(plain)) == 1


def test_it_stays_careful_until_the_pictures_were_seen(windows, file, marks, undecoded, monkeypatch, qtbot):
    monkeypatch.setattr(loading, "PAINTED", 60)
    ended(marks, subject_of_file(file), 2)
    window = open_in(windows, file)
    qtbot.waitUntil(lambda: tries(marks, subject_of_file(file)) == 3)
    window.notices._rows["pictures"]._buttons[0].click()
    assert window.style_of_sheet.pictures
    assert window.notices.says("pictures") == ""
    qtbot.waitUntil(lambda: bool(undecoded))
    qtbot.waitUntil(lambda: tries(marks, subject_of_file(file)) == 1)


def test_the_words_follow_the_language(windows, file, marks):
    ended(marks, subject_of_file(file), 2)
    window = open_in(windows, file)
    windows.choose(language="de")
    settle(window)
    assert "ohne Bilder" in window.notices.says("pictures")


def test_without_a_place_for_marks_files_open(windows, file, monkeypatch):
    def fail(*_):
        raise OSError(28, "no room")

    monkeypatch.setattr(paths, "data_dir", fail)
    window = open_in(windows, file)
    assert window.session.path == file


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="no process can be ended this way")
def test_work_that_ends_the_app_twice_comes_back_without_pictures():
    leave("one", title="FINN", picture=make_png(30, 20), first=True)

    def run(where):
        command = [sys.executable, "-c", CHILD, where]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    for where in ("picture", "canvas"):
        done = run(where)
        assert (done.returncode, done.stdout) == (-9, ""), done.stderr
    done = run("both")
    assert done.stdout == (
        "“FINN” was opened without pictures, because the app ended twice while opening it. 2\n"
    ), done.stderr
