"""What tests of the save share: a disk that counts its calls and fails some of them, and bytes."""

import errno
import os

from bmc_desktop.files.filesystem import DISK

OLD, NEW = b"the old file " * 50, b"the new one, a little longer " * 60
CALLS = (
    "realpath", "stat", "writable", "open", "read", "write", "seek", "truncate", "fsync", "close", "adopt",
    "replace", "unlink", "sync_folder",
)  # fmt: skip


class Layer:
    """The disk, with every call counted and some made to fail."""

    def __init__(self, fail=None, error=errno.EIO, from_then_on=False):
        self.calls = []
        self.open_files = set()
        self._fail, self._error, self._from_then_on = fail, error, from_then_on

    def __getattr__(self, name):
        real = getattr(DISK, name)
        if name not in CALLS:
            return real

        def call(*args):
            index = len(self.calls)
            self.calls.append((name, args))
            hit = self._fail is not None and self._fails(index, name, args)
            if hit and name == "close":
                real(*args)
                self.open_files.discard(args[0])
            if hit:
                raise OSError(self._error, os.strerror(self._error))
            result = real(*args)
            if name == "open":
                self.open_files.add(result)
            elif name == "close":
                self.open_files.discard(args[0])
            return result

        return call

    def _fails(self, index, name, args):
        if callable(self._fail):
            return self._fail(name, args)
        return index >= self._fail if self._from_then_on else index == self._fail


class HeldError(OSError):
    """What Windows raises while another program holds a file."""

    winerror = 32


def strays(folder):
    return [path.name for path in folder.iterdir() if path.suffix == ".tmp"]


def keeper(folder):
    def keep(data):
        folder.mkdir(exist_ok=True)
        path = folder / "kept"
        path.write_bytes(data)
        return path

    return keep


ERRORS = [
    errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.EINTR,
    errno.EMFILE,
]  # fmt: skip
