"""A power cut at any moment: a disk in memory that forgets what was not forced, in every way it may."""

import errno
import itertools
import os
import stat
from pathlib import PurePosixPath

import pytest

from bmc_desktop.files.saving import write_file
from bmc_desktop.files.targets import digest_of

OLD, NEW = b"old " * 40, b"newer " * 50


class Inode:
    def __init__(self, data=b""):
        self.now = data
        self.safe = data


class FragileDisk:
    """One folder. Bytes are safe after fsync of their file, names after the sync of the folder.

    `on_step` is called after every call that alters something: the moments at which the power may fail.
    """

    def __init__(self, on_step, *, skip=()):
        self.inodes = {}
        self.safe_names = {}
        self.pending = []
        self.open_files = {}
        self._on_step = on_step
        self._skip = skip
        self._next = 3

    def put(self, name, data):
        self.inodes[name] = self.safe_names[name] = Inode(data)

    def states(self):
        """Yield what a restart may find at each name."""
        for kept in itertools.product((True, False), repeat=len(self.pending)):
            names = dict(self.safe_names)
            for (name, inode), survives in zip(self.pending, kept, strict=True):
                if not survives:
                    continue
                if inode is None:
                    names.pop(name, None)
                else:
                    names[name] = inode
                    # A rename moves: the other name of this file is gone with it.
                    for other in [n for n, each in names.items() if each is inode and n != name]:
                        del names[other]
            unsafe = [name for name, inode in names.items() if inode.now != inode.safe]
            for contents in itertools.product(range(4), repeat=len(unsafe)):
                found = {name: inode.now for name, inode in names.items()}
                for name, how in zip(unsafe, contents, strict=True):
                    inode = names[name]
                    found[name] = (
                        inode.now, inode.safe, inode.now[: len(inode.now) // 2], bytes(len(inode.now)),
                    )[how]  # fmt: skip
                yield found

    def realpath(self, path):
        return path

    def stat(self, path):
        if path == "/disk":
            return os.stat_result((stat.S_IFDIR | 0o755, 1, 1, 1, 0, 0, 0, 0, 0, 0))
        if path not in self.inodes:
            raise FileNotFoundError(errno.ENOENT, path)
        inode = self.inodes[path]
        return os.stat_result((stat.S_IFREG | 0o644, id(inode), 1, 1, 0, 0, len(inode.now), 0, 0, 0))

    def writable(self, _path):
        return True

    def free(self, _path):
        return None

    def open(self, path, flags, _mode=0o600):
        if flags & os.O_CREAT:
            self.inodes[path] = Inode()
            self.pending.append((path, self.inodes[path]))
            self._on_step()
        self._next += 1
        self.open_files[self._next] = [self.inodes[path], 0]
        return self._next

    def read(self, fd, size):
        inode, at = self.open_files[fd]
        self.open_files[fd][1] += size
        return inode.now[at : at + size]

    def write(self, fd, data):
        inode, at = self.open_files[fd]
        part = bytes(data[:70])
        inode.now = inode.now[:at] + part + inode.now[at + len(part) :]
        self.open_files[fd][1] += len(part)
        self._on_step()
        return len(part)

    def adopt(self, *_):
        return

    def fsync(self, fd):
        if "fsync" not in self._skip:
            inode = self.open_files[fd][0]
            inode.safe = inode.now
        self._on_step()

    def close(self, fd):
        del self.open_files[fd]

    def replace(self, source, target):
        inode = self.inodes.pop(source)
        self.inodes[target] = inode
        self.pending.append((target, inode))
        self._on_step()

    def unlink(self, path):
        del self.inodes[path]
        self.pending.append((path, None))
        self._on_step()

    def sync_folder(self, _path):
        if "sync_folder" not in self._skip:
            self.safe_names = dict(self.inodes)
            self.pending.clear()
        self._on_step()

    def sleep(self, _seconds):
        return

    def token(self):
        return "0123abcd"

    def now(self):
        return 0.0


def found_after_cuts(old, skip=()):
    """Return what restarts may find at the path while saving, and after the save said that it is done."""
    during = set()
    path = "/disk/plan.bmcw"

    def look():
        during.update(found.get(path) for found in disk.states())

    disk = FragileDisk(look, skip=skip)
    if old:
        disk.put(path, OLD)
    saved = write_file(PurePosixPath(path), NEW, expected=digest_of(OLD), system=disk)
    assert saved.confirmed
    return during, {found.get(path) for found in disk.states()}


@pytest.mark.parametrize("old", [True, False])
def test_power_cut_leaves_old_or_new_and_what_was_said_holds(old):
    during, after = found_after_cuts(old)
    assert during == {OLD if old else None, NEW}
    assert after == {NEW}


def test_the_disk_in_memory_tells_careless_saves_apart():
    during, _ = found_after_cuts(True, skip=("fsync",))
    assert during > {OLD, NEW}
    _, after = found_after_cuts(True, skip=("sync_folder",))
    assert after == {OLD, NEW}
