"""The log and the traces of crashes: limited, honest lines, and never a reason to stop."""

import faulthandler
import logging

import pytest

from bmc_desktop import paths
from bmc_desktop.ui.safety import traces


@pytest.fixture
def log(monkeypatch):
    """The log of the app, beside what the tests themselves listen with."""
    kept = list(logging.getLogger().handlers)
    traces.start_log()
    yield paths.log_dir() / "bmc_desktop.log"
    for handler in set(logging.getLogger().handlers) - set(kept):
        logging.getLogger().removeHandler(handler)
        handler.close()


@pytest.fixture
def crashes():
    """Watch for crashes and stop it in the end; the tests' own watch comes back."""
    was_on = faulthandler.is_enabled()
    streams = []

    def watch():
        streams.append(traces.watch_crashes())
        return paths.log_dir() / "crash.log"

    yield watch
    for stream in streams:
        traces.forget_crashes(stream)
    if was_on:
        faulthandler.enable()


def test_warnings_are_written_and_what_is_less_is_not(log):
    logging.getLogger("room").info("small")
    assert not log.exists()
    logging.getLogger("room").warning("large")
    assert log.read_text().endswith("WARNING room large\n")


def test_a_name_cannot_fake_a_line_of_the_log(log):
    evil = "x.bmcw\n2026-01-01 00:00:00,000 ERROR root all is lost\x1b[31m\u2028\udcff"
    logging.getLogger("room").warning("not opened: %s", evil)
    try:
        raise ValueError(evil)
    except ValueError:
        logging.getLogger("room").exception("fault")
    lines = log.read_text(encoding="utf-8").split("\n")
    assert [line for line in lines if "all is lost" in line and line.startswith("2026-01-01")] == []
    assert r"x.bmcw\n2026-01-01" in lines[0]
    assert not set(log.read_text(encoding="utf-8")) & {"\x1b", "\u2028"}


def test_logs_are_three_files_of_limited_size(log, monkeypatch):
    monkeypatch.setattr(traces, "LOG_BYTES", 2_000)
    for number in range(200):
        logging.getLogger("room").warning("fault %03d %s", number, "x" * 50)
    files = sorted(log.parent.glob("bmc_desktop.log*"))
    assert [file.name for file in files] == ["bmc_desktop.log", "bmc_desktop.log.1", "bmc_desktop.log.2"]
    assert max(file.stat().st_size for file in files) < 2_200
    newest = "".join(file.read_text() for file in reversed(files))
    assert newest.index("fault 198") < newest.index("fault 199")


def test_without_a_place_for_logs_the_app_runs_all_the_same(monkeypatch, tmp_path):
    def refuse():
        raise PermissionError("read-only")

    monkeypatch.setattr(paths, "log_dir", refuse)
    handlers = list(logging.getLogger().handlers)
    traces.start_log()
    assert logging.getLogger().handlers == handlers
    assert traces.watch_crashes() is None


@pytest.mark.parametrize("break_it", ["gone", "folder"])
def test_a_log_that_cannot_be_written_stops_nothing(log, break_it, capsys):
    if break_it == "gone":
        log.parent.rmdir()
    else:
        log.mkdir()
    logging.getLogger("room").warning("lost")
    assert capsys.readouterr().err == ""


def test_a_trace_begins_with_version_and_time(crashes):
    (line,) = crashes().read_text().splitlines()
    assert line.startswith("bmc_desktop ")
    assert "Python" in line
    assert "process" in line


def test_a_start_after_a_good_end_says_nothing(crashes, caplog):
    crashes()
    file = crashes()
    assert caplog.text == ""
    assert len(file.read_text().splitlines()) == 1
    assert not file.with_name("crash.log.1").exists()


def test_a_start_after_a_crash_notes_it_and_keeps_the_trace(crashes, caplog):
    file = crashes()
    with file.open("a") as stream:
        stream.write('Fatal Python error: Segmentation fault\n\n  File "a.py", line 7 in paint\n')
    crashes()
    assert caplog.text.count("ended natively: Fatal Python error: Segmentation fault; File") == 1
    assert "line 7 in paint" in file.with_name("crash.log.1").read_text()
    crashes()
    assert caplog.text.count("ended natively") == 1


def test_garbage_in_the_trace_is_no_trouble(crashes, caplog):
    file = crashes()
    file.write_bytes(b"\xff\x00\n" * 100_000)
    crashes()
    assert caplog.text.count("ended natively: without a word") == 1
    assert len(caplog.text) < 1_000
