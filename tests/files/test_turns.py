"""Programs that save to one folder take turns at the last step: none overwrites what it never saw."""

import errno
import tempfile
from pathlib import Path

import pytest

from bmc_desktop.files import filesystem
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK, Disk
from bmc_desktop.files.orders import TURN
from bmc_desktop.files.saving import write_file
from bmc_desktop.files.targets import digest_of

OLD, OURS, THEIRS = b"old", b"ours", b"theirs"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "plan.bmcw"
    path.write_bytes(OLD)
    return path


class Busy(Disk):
    """Another process holds the folder for a while, and does something in that time."""

    def __init__(self, turns, meanwhile=lambda: None):
        self.turns = turns
        self.meanwhile = meanwhile
        self.slept = []

    def hold_folder(self, path):
        if len(self.slept) < self.turns:
            raise BlockingIOError(errno.EAGAIN, path)
        return super().hold_folder(path)

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.meanwhile()


def test_a_folder_is_held_by_one_at_a_time(tmp_path):
    held = DISK.hold_folder(str(tmp_path))
    with pytest.raises(BlockingIOError):
        DISK.hold_folder(str(tmp_path))
    DISK.close(held)
    DISK.close(DISK.hold_folder(str(tmp_path)))
    assert list(tmp_path.iterdir()) == []


def test_where_folders_cannot_be_opened_a_file_stands_for_them(tmp_path, monkeypatch):
    monkeypatch.setattr(filesystem, "FOLDER", 0)
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    held = DISK.hold_folder("C:\\Users\\Kari")
    with pytest.raises(BlockingIOError):
        DISK.hold_folder("C:\\Users\\Kari")
    DISK.close(DISK.hold_folder("C:\\Users\\Ola"))
    DISK.close(held)


def test_a_save_waits_for_its_turn_and_then_sees_what_was_saved(path):
    disk = Busy(2, lambda: path.write_bytes(THEIRS))
    with pytest.raises(SaveError) as caught:
        write_file(path, OURS, expected=digest_of(OLD), system=disk)
    assert caught.value.kind == "changed_on_disk"
    assert path.read_bytes() == THEIRS
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_what_is_replaced_on_purpose_is_kept_as_it_was_at_the_last_moment(path):
    kept = []

    def keep(old):
        kept.append(old)
        return Path("somewhere")

    disk = Busy(1, lambda: path.write_bytes(THEIRS))
    write_file(path, OURS, replace=True, keep=keep, backup_due=True, system=disk)
    assert kept == [OLD, THEIRS]
    assert path.read_bytes() == OURS


def test_a_turn_that_never_comes_is_told(path):
    disk = Busy(1_000)
    with pytest.raises(SaveError) as caught:
        write_file(path, OURS, expected=digest_of(OLD), system=disk)
    assert caught.value.kind == "busy"
    assert path.read_bytes() == OLD
    assert disk.slept == list(TURN)


def test_disks_that_know_no_locks_are_written_all_the_same(path):
    class NoLocks(Disk):
        def hold_folder(self, path):
            raise OSError(errno.EBADF, path)

    write_file(path, OURS, expected=digest_of(OLD), system=NoLocks())
    assert path.read_bytes() == OURS
