"""The real disk behind the interface: what is held is held by one, and only while it lives."""

import contextlib
import errno
import os
import subprocess
import sys

import pytest

from bmc_desktop.files.filesystem import DISK

HOLDER = """
import sys, time
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
