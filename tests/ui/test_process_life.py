"""The app as processes of its own: a second start, kills, signals, crashes, and what they leave."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from bmc_desktop import paths
from bmc_desktop.files.lockfile import lock_path
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.safety import open_files
from bmc_desktop.ui.safety.instance import Instance

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are others there")

PATIENCE = 30.0


class Run:
    """One process with the app; Qt draws nowhere."""

    def __init__(self, *files):
        command = [sys.executable, "-m", "bmc_desktop", *map(str, files)]
        self._before = made()
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def wait_until_heard(self):
        """Wait until a later start can be heard: there is a window then, too."""
        self.wait_for(lambda: made() not in (None, self._before))

    def wait_for(self, true):
        end = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < end
            assert self.process.poll() is None
            time.sleep(0.03)

    def end(self, number):
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@pytest.fixture
def run(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    runs = []

    def start(*files, hears=True):
        runs.append(Run(*files))
        if hears:
            runs[-1].wait_until_heard()
        return runs[-1]

    yield start
    for each in runs:
        if each.process.poll() is None:
            each.process.kill()
            each.process.wait()
    socket().unlink(missing_ok=True)


@pytest.fixture
def file(tmp_path):
    Session.new(new_workshop(canvas_title="I dag", title="FINN")).start_save(tmp_path / "FINN.bmcw").run()
    return tmp_path / "FINN.bmcw"


def socket():
    return Path(tempfile.gettempdir()) / Instance(paths.data_dir()).name


def made():
    """Return what tells one socket from another of the same name, or None while there is none."""
    try:
        state = socket().stat()
    except FileNotFoundError:
        return None
    return state.st_ino, state.st_mtime_ns


def opened():
    """Return the files that were opened, newest first."""
    settings = paths.settings_dir() / "settings.json"
    return json.loads(settings.read_text())["recent"] if settings.exists() else []


def log():
    file = paths.log_dir() / "bmc_desktop.log"
    return file.read_text() if file.exists() else ""


def test_a_second_start_hands_its_files_over_also_after_a_kill(run, file):
    first = run()
    first.process.kill()
    first.process.wait()
    assert socket().exists(), "the kill leaves a socket behind, or this shows nothing"
    again = run()
    second = run(file, hears=False)
    assert second.process.wait(PATIENCE) == 0
    again.wait_for(lambda: opened() == [str(file)])
    assert again.end(signal.SIGTERM) == 128 + signal.SIGTERM
    assert not socket().exists()
    alone = Instance(paths.data_dir())
    assert alone.begin([]) == []
    assert alone.is_first
    alone.release()
    assert "does not answer" not in log()


def test_a_start_beside_one_that_hangs_opens_its_files_itself(run, file):
    first = run()
    first.process.send_signal(signal.SIGSTOP)
    second = run(file, hears=False)
    second.wait_for(lambda: opened() == [str(file)])
    assert "does not answer" in log()
    assert second.end(signal.SIGHUP) == 128 + signal.SIGHUP


def test_what_was_open_when_it_was_told_to_end_is_open_again_once(run, file, tmp_path):
    other = tmp_path / "other.bmcw"
    other.write_bytes(file.read_bytes())
    left = paths.settings_dir() / open_files.NAME
    first = run(file)
    first.wait_for(lambda: is_open(file))
    assert first.end(signal.SIGTERM) == 128 + signal.SIGTERM
    assert not is_open(file)
    assert left.exists()
    again = run(other)
    again.wait_for(lambda: is_open(file) and is_open(other))
    assert not left.exists()
    assert log() == ""


def is_open(path):
    return Path(lock_path(str(path))).exists()


def test_a_crash_leaves_a_trace_that_the_next_start_notes(run):
    first = run()
    assert first.end(signal.SIGSEGV) == -signal.SIGSEGV
    trace = (paths.log_dir() / "crash.log").read_text()
    assert trace.startswith("bmc_desktop ")
    assert "Segmentation fault" in trace
    second = run()
    assert "ended natively: Fatal Python error: Segmentation fault" in log()
    assert second.end(signal.SIGINT) == 128 + signal.SIGINT
    assert log().count("\n") == 1
