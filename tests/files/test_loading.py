"""Marks of workshops that are about to be shown: who counts, who does not, and that they never harm."""

import os
import subprocess
import sys

import pytest

from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.loading import KEPT, Mark, Marks, subject_of_file, subject_of_journal

DYING = """
import os, sys
from pathlib import Path
from bmc_desktop.files.loading import Marks
mark = Marks(Path(sys.argv[1])).begin(sys.argv[2])
print(mark.tries, mark.is_careful, flush=True)
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "loading"


@pytest.fixture
def marks(folder):
    return Marks(folder)


def die(folder, subject="file:a"):
    """Let a process end while it shows a workshop; return what it was told."""
    command = [sys.executable, "-c", DYING, str(folder), subject]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()


def drop(mark):
    """Leave a mark as a process does that ends."""
    os.close(mark._lock)


def test_the_third_try_after_two_deaths_is_careful(folder, marks):
    assert die(folder) == ["1", "False"]
    assert die(folder) == ["2", "False"]
    assert not marks.begin("file:b").is_careful
    third = marks.begin("file:a")
    assert (third.tries, third.is_careful) == (3, True)


def test_all_is_forgotten_once_it_went_well(folder, marks):
    for _ in range(5):
        drop(marks.begin("file:a"))
    marks.begin("file:a").clear()
    assert list(folder.iterdir()) == []
    assert marks.begin("file:a").tries == 1


def test_a_try_that_came_to_nothing_does_not_count(folder, marks):
    drop(marks.begin("file:a"))
    second = marks.begin("file:a")
    assert second.tries == 2
    second.step_back()
    assert marks.begin("file:a").tries == 2


def test_a_first_try_that_came_to_nothing_leaves_nothing(folder, marks):
    marks.begin("file:a").step_back()
    assert list(folder.iterdir()) == []


def test_who_is_at_it_and_lives_does_not_count(marks):
    first = marks.begin("file:a")
    second = marks.begin("file:a")
    assert second.tries == 1
    second.clear()
    drop(first)
    assert marks.begin("file:a").tries == 2


def test_a_mark_ends_once(marks):
    mark = marks.begin("file:a")
    mark.clear()
    mark.clear()
    mark.step_back()


@pytest.mark.parametrize("text", [b"", b"x", b"-3", b"99999999", b"\xb2", b"0"])
def test_a_mark_that_says_nothing_sensible_counts_for_nothing(folder, marks, text):
    drop(marks.begin("file:a"))
    (file,) = folder.iterdir()
    file.write_bytes(text)
    assert marks.begin("file:a").tries == 1


def test_names_that_no_file_can_have_are_no_trouble(marks):
    assert marks.begin("file:/\x00/\udcff" * 4000).tries == 1


def test_files_and_journals_have_names_of_their_own(tmp_path):
    assert subject_of_file(tmp_path / "a") == f"file:{tmp_path / 'a'}"
    assert subject_of_journal("s-1") == "journal:s-1"


class Failing:
    """A disk on which one call fails."""

    def __init__(self, call):
        self.call = call

    def __getattr__(self, name):
        def fail(*_, **__):
            raise OSError(28, "no room")

        return fail if name == self.call else getattr(DISK, name)


@pytest.mark.parametrize(
    "call", ["mkdir", "hold", "read", "write", "seek", "truncate", "close", "unlink", "listdir", "stat"]
)
def test_a_disk_that_fails_is_no_error(folder, call):
    marks = Marks(folder, Failing(call))
    for end in (Mark.clear, Mark.step_back):
        mark = marks.begin("file:a")
        assert not mark.is_careful
        end(mark)
    assert marks.sweep() == 0


def test_old_marks_are_swept_but_for_those_in_use(folder, marks):
    drop(marks.begin("file:old"))
    used = marks.begin("file:used")
    drop(marks.begin("file:new"))
    (folder / "strange").touch()
    for file in folder.iterdir():
        if file.read_bytes() and file.name != _name(marks, "file:new"):
            os.utime(file, (0, 0))
    assert marks.sweep() == 1
    assert len(list(folder.iterdir())) == 3
    used.clear()


def _name(marks, subject):
    mark = marks.begin(subject)
    mark.step_back()
    return mark._path.name


def test_sweeping_where_nothing_is_finds_nothing(marks):
    assert marks.sweep() == 0
    assert KEPT > 0
