"""The fault programs on the window run short, and they find what they are there to find."""

import functools
import json
import random
import time
from pathlib import Path

import pytest
from machine import need

from bmc_desktop.files.journal.entries import Draft
from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from tests.faults import kill_window, soak
from tests.faults.test_programs import ran
from tests.faults.window.typist import SAVE, Wall, keys

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="made for Linux")


@pytest.fixture
def run(tmp_path):
    return functools.partial(ran, place=tmp_path)


@pytest.mark.window
def test_a_killed_window_loses_nothing(run):
    need(*kill_window.NEEDED)
    status, told = run("-m", "tests.faults.kill_window", "--count", "1", "--lanes", "1")
    assert status == 0, told
    assert "1 kills" in told


def seen_after(pressed):
    wall = Wall()
    for key in pressed:
        wall.press(key)
    return [text for _, text in wall.stand().seen]


def test_a_wall_follows_what_is_typed():
    assert seen_after(["1", "a", "b", "Return", "c"]) == ["ab", "c"]
    assert seen_after(["1", "a", "Return", "c", "BackSpace"]) == ["a"]
    assert seen_after(["1", "a", "Escape", "F2", "End", "b"]) == ["ab"]
    assert seen_after(["1", "a", "Escape", "Delete"]) == []
    assert seen_after(["1", "a", "Escape", "Delete", "ctrl+z"]) == ["a"]
    assert seen_after(["1", "a", SAVE, "ctrl+z", "ctrl+shift+z"]) == ["a"]


def test_a_typist_never_runs_out_of_things_to_do():
    wall, rng = Wall(), random.Random(1)
    for count, key in enumerate(keys(wall, rng, file=True)):
        wall.press(key)
        if count == 2_000:
            break
    assert wall.notes


class Never:
    """A process that never waited for a processor."""

    def between(self, _start, _end):
        return 0.0


@pytest.fixture
def story(tmp_path):
    """A story whose journal holds one note, "ab", and "cd" as what is being written."""
    told = kill_window.Story(None, None, tmp_path, random.Random(1))
    session = Session.new(new_workshop(canvas_title="Now"), journals=told._journals)
    canvas = session.workshop.tabs()[0].id

    def note(number, text):
        return Note(id=number, canvas=canvas, block="customer_segments", x=1.0, y=1.0, text=text)

    session.commit(edits.add_notes(session.workshop, [note("n1", "ab")], now=None))
    session.draft(Draft(note=note("n2", "cd"), new=True, cursor=2))
    assert session.journal.flush()
    session.journal.close("leave")
    return told


def typed(story, *pressed, at):
    wall = Wall()
    story.presses = [kill_window.Press("", 0.0, wall.stand())]
    for key in pressed:
        wall.press(key)
        story.presses.append(kill_window.Press(key, at, wall.stand()))


def test_what_is_there_after_a_kill_is_no_loss(story):
    typed(story, "1", "a", "b", "Return", "c", "d", at=time.monotonic())
    story._look(time.monotonic(), Never())
    assert story.losses == [(0.0, 0.0)]


def test_letters_that_went_long_before_a_kill_are_found(story):
    now = time.monotonic()
    typed(story, "1", "a", "b", "Return", "c", "d", "e", at=now - 0.3)
    with pytest.raises(kill_window.Wrong, match=r"300 ms lost .* e$"):
        story._look(now, Never())


def test_letters_that_went_in_the_last_moment_are_counted(story):
    now = time.monotonic()
    typed(story, "1", "a", "b", "Return", "c", "d", "e", at=now - 0.1)
    story._look(now, Never())
    assert story.losses[0][0] == pytest.approx(0.1)


def test_what_was_never_on_the_wall_is_found(story):
    typed(story, "1", "a", "b", "Return", "x", "d", at=time.monotonic())
    with pytest.raises(kill_window.Wrong, match="garbled"):
        story._look(time.monotonic(), Never())


def test_mutated_files_do_the_window_no_harm(run):
    status, told = run("-m", "tests.faults.mutated_window", "--count", "8", "--poster", "8")
    assert status == 0, told
    assert "8 files" in told


CARELESS = """
import sys
from pathlib import Path
from bmc_desktop.ui.opening import Opening
from tests.faults import mutated_window

def on_failed(self, error):
    if isinstance(error, Exception):
        self._windows.nothing_like_that

Opening._on_failed = on_failed
mutated_window.PATIENCE = 0.3
mutated_window.work(0, 6, 1, 0, Path(sys.argv[1]))
"""


def test_a_window_that_raises_is_found_by_mutated_files(run, tmp_path):
    report = tmp_path / "report.jsonl"
    status, told = run("-c", CARELESS, str(report))
    assert status == 0, told
    found = [json.loads(line) for line in report.read_text().splitlines()]
    refused = [one for one in found if "number" in one and not one["opened"]]
    assert refused
    assert all(any("nothing_like_that" in fault for fault in one["faults"]) for one in refused)


def test_no_file_that_did_harm_once_does_so_again(run):
    status, told = run("-m", "tests.faults.mutated_window", "--cases")
    assert status == 0, told


def test_hours_in_a_window_leave_nothing_behind(run):
    # So short a run has not even warmed up.
    status, told = run("-m", "tests.faults.soak", "--minutes", "0.1", "--most", "250")
    assert status == 0, told


def counts(**last):
    first = {"resident": 200.0, "memory": 180.0, "files": 12, "threads": 4, "windows": 1}
    first |= {"widgets": 60, "objects": 9}
    steps = [first] * 8 + [first | last] * 8
    return [soak.Count(minute=number / 4, **step) for number, step in enumerate(steps)]


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ({}, []),
        ({"memory": 199.0, "resident": 300.0}, []),
        ({"memory": 201.0}, ["memory grew by 21.0 MB"]),
        ({"files": 15}, ["+3 files"]),
        ({"threads": 9}, ["+5 threads"]),
        ({"windows": 2}, ["+1 windows"]),
        ({"widgets": 160}, ["+100 widgets"]),
    ],
)
def test_what_a_long_run_holds_too_much_is_found(last, found):
    assert soak.violations(soak.growth(counts(**last), 1.0)) == found


def test_a_run_that_compares_nothing_is_no_proof():
    assert soak.violations(soak.growth(counts(), 10.0)) == ["too short: nothing was compared"]
