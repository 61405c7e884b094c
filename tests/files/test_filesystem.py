"""The real disk behind the interface: what is held is held by one, and only while it lives."""

import contextlib
import errno
import os
import subprocess
import sys

import pytest

from bmc_desktop.files import filesystem
from bmc_desktop.files.filesystem import DISK

HOLDER = """
import sys, time
from bmc_desktop.files import filesystem
from bmc_desktop.files.filesystem import DISK
DISK.hold(sys.argv[1])
print("held", flush=True)
time.sleep(60)
"""


def test_what_is_held_is_held_once(tmp_path):
    place = str(tmp_path / "lock")
    fd = DISK.hold(place)
    with pytest.raises(BlockingIOError):
        DISK.hold(place)
    DISK.close(fd)
    DISK.close(DISK.hold(place))


def test_a_killed_holder_lets_go(tmp_path):
    place = str(tmp_path / "lock")
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, place], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(BlockingIOError):
            DISK.hold(place)
        child.kill()
        child.wait()
        DISK.close(DISK.hold(place))


def test_folders_are_for_their_owner_alone(tmp_path):
    place = tmp_path / "own"
    DISK.mkdir(str(place))
    assert place.stat().st_mode & 0o077 == 0 or os.name == "nt"
    with pytest.raises(FileExistsError):
        DISK.mkdir(str(place))
    DISK.rmdir(str(place))
    assert not place.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows syncs no folders")
@pytest.mark.parametrize(
    ("number", "is_told"), [(errno.EINVAL, False), (errno.ENOTSUP, False), (errno.EIO, True)]
)
def test_a_drive_that_knows_no_sync_of_folders_is_no_fault(tmp_path, monkeypatch, number, is_told):
    def refuse(_fd):
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="no") if is_told else contextlib.nullcontext():
        DISK.sync_folder(str(tmp_path))


def test_an_open_file_tells_its_size(tmp_path):
    path = tmp_path / "file"
    fd = DISK.open(str(path), os.O_RDWR | os.O_CREAT)
    DISK.write(fd, memoryview(b"abc"))
    DISK.datasync(fd)
    assert DISK.fstat(fd).st_size == 3
    DISK.close(fd)


def test_a_system_that_does_not_tell_what_is_free_is_believed(tmp_path, monkeypatch):
    monkeypatch.delattr(os, "statvfs", raising=False)
    assert DISK.free(str(tmp_path)) is None


def adopted(old, new):
    fd = DISK.open(str(new), os.O_RDWR | os.O_CREAT)
    DISK.adopt(fd, str(old), old.stat())
    DISK.close(fd)
    return new.stat().st_mode & 0o777


@pytest.mark.skipif(os.name == "nt", reason="there are no such rights there")
def test_a_new_file_has_the_rights_of_the_old_one_wherever_there_are_any(tmp_path, monkeypatch):
    old = tmp_path / "old"
    old.touch()
    old.chmod(0o640)
    assert adopted(old, tmp_path / "a") == 0o640
    monkeypatch.delattr(os, "listxattr", raising=False)
    assert adopted(old, tmp_path / "b") == 0o640
    monkeypatch.delattr(os, "fchown")
    assert adopted(old, tmp_path / "c") == 0o600


def test_attributes_of_the_system_stay_with_the_old_file(tmp_path, monkeypatch):
    old = tmp_path / "old"
    old.touch()
    put = []
    monkeypatch.setattr(os, "listxattr", lambda _: ["user.tag", "security.x"], raising=False)
    monkeypatch.setattr(os, "getxattr", lambda _, name: name.encode(), raising=False)
    monkeypatch.setattr(os, "setxattr", lambda _, name, value: put.append((name, value)), raising=False)
    adopted(old, tmp_path / "new")
    assert put == [("user.tag", b"user.tag")]


def test_where_folders_cannot_be_opened_they_are_synced_by_the_system(tmp_path, monkeypatch):
    monkeypatch.setattr(filesystem, "FOLDER", 0)
    monkeypatch.setattr(os, "fsync", None)
    DISK.sync_folder(str(tmp_path))
