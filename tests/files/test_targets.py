"""Looking at a file again: the same, changed by someone, gone, or a disk that does not say."""

import os

import pytest

from bmc_desktop.files import limits
from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.targets import Sight, digest_of, look, read_whole

OLD, NEW = b"old", b"new"


class Counting:
    """The disk, with what is read counted, and one call that may fail."""

    def __init__(self, failing=""):
        self.reads = 0
        self._failing = failing

    def __getattr__(self, name):
        if name == self._failing:
            return self._fail
        if name == "read":
            self.reads += 1
        return getattr(DISK, name)

    def _fail(self, *_):
        raise OSError(5, "broken")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "plan.bmcw"
    path.write_bytes(OLD)
    return path


def test_a_file_that_was_not_touched_is_not_read_again(file):
    disk = Counting()
    first = look(str(file), digest_of(OLD), None, disk)
    assert (first.kind, first.digest, disk.reads > 0) == ("same", digest_of(OLD), True)
    disk.reads = 0
    assert look(str(file), digest_of(OLD), first.mark, disk) == first
    assert disk.reads == 0


def test_a_file_that_was_only_touched_is_the_same(file):
    first = look(str(file), digest_of(OLD), None, DISK)
    os.utime(file, (1, 1))
    again = look(str(file), digest_of(OLD), first.mark, DISK)
    assert again.kind == "same"
    assert again.mark != first.mark


def test_other_bytes_are_a_change(file):
    first = look(str(file), digest_of(OLD), None, DISK)
    file.unlink()
    file.write_bytes(NEW)
    sight = look(str(file), digest_of(OLD), first.mark, DISK)
    assert (sight.kind, sight.digest) == ("changed", digest_of(NEW))


@pytest.mark.parametrize("how", ["deleted", "folder deleted", "a folder now", "a pipe now"])
def test_what_is_no_file_any_more_is_gone(tmp_path, how):
    folder = tmp_path / "folder"
    path = folder / "plan.bmcw"
    if how != "folder deleted":
        folder.mkdir()
    if how == "a folder now":
        path.mkdir()
    elif how == "a pipe now":
        os.mkfifo(path)
    assert look(str(path), digest_of(OLD), None, DISK) == Sight("gone")


def test_a_file_in_the_place_of_its_folder_is_gone(tmp_path):
    (tmp_path / "folder").touch()
    assert look(str(tmp_path / "folder" / "plan.bmcw"), "", None, DISK) == Sight("gone")


@pytest.mark.parametrize("call", ["stat", "open", "read"])
def test_a_disk_that_fails_does_not_say(file, call):
    assert look(str(file), digest_of(OLD), None, Counting(call)) == Sight("unknown")


def test_a_file_beyond_all_limits_is_not_read_to_its_end(file, monkeypatch):
    monkeypatch.setattr(limits, "MAX_FILE", 2)
    with pytest.raises(OSError, match="larger"):
        read_whole(str(file), DISK)
