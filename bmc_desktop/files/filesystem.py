"""The calls that this room makes to the disk, as one small interface: tests can record and fail each.

Pure `os`, one call each; what they mean together is known in `saving`, `opening`, `backups` and `journal`.
"""

import contextlib
import errno
import os
import sys
import time
import zlib
from typing import Final, Protocol

BINARY: Final = getattr(os, "O_BINARY", 0)
NO_FOLLOW: Final = getattr(os, "O_NOFOLLOW", 0)
FOLDER: Final = getattr(os, "O_DIRECTORY", 0)


_NO_SUCH_SYNC: Final = frozenset([errno.EINVAL, errno.ENOTSUP])

_datasync: Final = getattr(os, "fdatasync", os.fsync)

if sys.platform == "win32":  # pragma: no cover - the other branch is
    import msvcrt

    def _lock(fd: int) -> None:
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(errno.EAGAIN, "another process holds it") from error

else:
    import fcntl

    def _lock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


_ACCESS: Final = "system.posix_acl_access"
"""The attribute that gives some people rights beyond those of owner, group and others."""


def _attributes(path: str) -> list[str] | None:
    """Return the names of those attributes of a file that go with it; None where they are not told."""
    if not hasattr(os, "listxattr"):
        return None
    try:
        return [name for name in os.listxattr(path) if name.startswith("user.") or name == _ACCESS]
    except OSError:
        return None


def _locked(fd: int) -> int:
    try:
        _lock(fd)
    except BaseException:
        os.close(fd)
        raise
    return fd


class FileSystem(Protocol):
    """What this room needs of a disk; every call may raise OSError."""

    def realpath(self, path: str) -> str:
        """Return the path with all links followed."""

    def stat(self, path: str) -> os.stat_result:
        """Return what the disk knows of the file, with links followed."""

    def fstat(self, fd: int) -> os.stat_result:
        """Return what the disk knows of an open file."""

    def listdir(self, path: str) -> list[str]:
        """Return the names in a folder."""

    def mkdir(self, path: str) -> None:
        """Make a folder that nobody else may look into; FileExistsError if the name is taken."""

    def rmdir(self, path: str) -> None:
        """Remove an empty folder."""

    def free(self, path: str) -> int | None:
        """Return the free bytes for this person on the disk of a folder, or None if it does not tell."""

    def writable(self, path: str) -> bool:
        """Say whether this person may write to an existing file."""

    def open(self, path: str, flags: int, mode: int = 0o600) -> int:
        """Open a file and return its descriptor."""

    def read(self, fd: int, size: int) -> bytes:
        """Read at most `size` bytes."""

    def write(self, fd: int, data: memoryview) -> int:
        """Write some of the bytes and return how many."""

    def seek(self, fd: int, offset: int) -> None:
        """Go to an offset from the start."""

    def truncate(self, fd: int, size: int) -> None:
        """Cut the file to a size."""

    def fsync(self, fd: int) -> None:
        """Return once the bytes are on the disk itself."""

    def datasync(self, fd: int) -> None:
        """Return once the bytes, and the length, of a file are on the disk; its times may follow later."""

    def hold(self, path: str) -> int:
        """Open a file, made if need be, and lock it while the descriptor is open and this process lives.

        Raises BlockingIOError while another process, or another descriptor, holds it.
        """

    def hold_folder(self, path: str) -> int:
        """Lock a folder that is there against others who lock it likewise, as `hold` does a file.

        Nobody is kept from doing anything in it.
        """

    def close(self, fd: int) -> None:
        """Close a descriptor."""

    def adopt(self, fd: int, old: str, state: os.stat_result) -> None:
        """Give an open file the access rights and, where possible, the attributes of an older one."""

    def replace(self, source: str, target: str) -> None:
        """Put a file in the place of another, at once."""

    def unlink(self, path: str) -> None:
        """Remove a file."""

    def sync_folder(self, path: str) -> None:
        """Return once the names in a folder are on the disk itself."""

    def sleep(self, seconds: float) -> None:
        """Wait."""

    def token(self) -> str:
        """Return eight random hexadecimal digits."""

    def now(self) -> float:
        """Return seconds since 1970."""


class Disk:
    """The real thing."""

    def realpath(self, path: str) -> str:
        """Return the path with all links followed."""
        return os.path.realpath(path)

    def stat(self, path: str) -> os.stat_result:
        """Return what the disk knows of the file, with links followed."""
        return os.stat(path)  # noqa: PTH116 - the interface speaks in plain paths

    def fstat(self, fd: int) -> os.stat_result:
        """Return what the disk knows of an open file."""
        return os.fstat(fd)

    def listdir(self, path: str) -> list[str]:
        """Return the names in a folder."""
        return os.listdir(path)  # noqa: PTH208

    def mkdir(self, path: str) -> None:
        """Make a folder that nobody else may look into; FileExistsError if the name is taken."""
        os.mkdir(path, 0o700)  # noqa: PTH102

    def rmdir(self, path: str) -> None:
        """Remove an empty folder."""
        os.rmdir(path)  # noqa: PTH106

    def free(self, path: str) -> int | None:
        """Return the free bytes for this person on the disk of a folder, or None if it does not tell."""
        if not hasattr(os, "statvfs"):
            return None
        state = os.statvfs(path)
        return state.f_bavail * state.f_frsize if state.f_blocks else None

    def writable(self, path: str) -> bool:
        """Say whether this person may write to an existing file; not if it is marked read-only."""
        return bool(self.stat(path).st_mode & 0o222) and os.access(path, os.W_OK)

    def open(self, path: str, flags: int, mode: int = 0o600) -> int:
        """Open a file and return its descriptor."""
        return os.open(path, flags | BINARY, mode)

    def read(self, fd: int, size: int) -> bytes:
        """Read at most `size` bytes."""
        return os.read(fd, size)

    def write(self, fd: int, data: memoryview) -> int:
        """Write some of the bytes and return how many."""
        return os.write(fd, data)

    def seek(self, fd: int, offset: int) -> None:
        """Go to an offset from the start."""
        os.lseek(fd, offset, os.SEEK_SET)

    def truncate(self, fd: int, size: int) -> None:
        """Cut the file to a size."""
        os.ftruncate(fd, size)

    def fsync(self, fd: int) -> None:
        """Return once the bytes are on the disk itself."""
        os.fsync(fd)

    def datasync(self, fd: int) -> None:
        """Return once the bytes, and the length, of a file are on the disk; its times may follow later."""
        _datasync(fd)

    def hold(self, path: str) -> int:
        """Open a file, made if need be, and lock it while the descriptor is open and this process lives.

        Raises BlockingIOError while another process, or another descriptor, holds it.
        """
        return _locked(os.open(path, os.O_RDWR | os.O_CREAT | BINARY | NO_FOLLOW, 0o600))

    def hold_folder(self, path: str) -> int:
        """Lock a folder that is there against others who lock it likewise, as `hold` does a file."""
        if not FOLDER:
            # Windows opens no folders: a file of a name made from the folder's stands for it.
            import tempfile  # costs time at start, and only Windows needs it

            name = f"bmc_desktop-{zlib.crc32(os.path.normcase(path).encode('utf-8', 'replace')):08x}.lock"
            return self.hold(os.path.join(tempfile.gettempdir(), name))  # noqa: PTH118
        return _locked(os.open(path, os.O_RDONLY | FOLDER))

    def close(self, fd: int) -> None:
        """Close a descriptor."""
        os.close(fd)

    def adopt(self, fd: int, old: str, state: os.stat_result) -> None:
        """Give an open file the access rights and, where possible, the attributes of an older one."""
        if not hasattr(os, "fchown"):  # Windows has neither rights nor attributes of this kind
            return
        names = _attributes(old)
        if names is not None and _ACCESS not in names:
            with contextlib.suppress(OSError):  # mostly there is none
                # What is made in a folder comes under its list; the old file may have been there before.
                os.removexattr(fd, _ACCESS)
        mode = state.st_mode & 0o777
        try:
            os.fchown(fd, -1, state.st_gid)
        except OSError:  # only a member may give a file to a group
            if os.fstat(fd).st_gid != state.st_gid:
                # What that group may do, another one may only as far as everybody may.
                mode &= ~0o070 | mode << 3
        try:
            os.fchmod(fd, mode)
        except OSError:
            if os.fstat(fd).st_mode & 0o777 != mode:
                raise
            # A disk that knows no rights gives all files the same.
        for name in names or ():
            with contextlib.suppress(OSError):
                os.setxattr(fd, name, os.getxattr(old, name))

    def replace(self, source: str, target: str) -> None:
        """Put a file in the place of another, at once."""
        os.replace(source, target)  # noqa: PTH105

    def unlink(self, path: str) -> None:
        """Remove a file."""
        os.unlink(path)  # noqa: PTH108

    def sync_folder(self, path: str) -> None:
        """Return once the names in a folder are on the disk itself; Windows does that on its own.

        Some network drives know no such thing for folders, and there is none that would be better.
        """
        if not FOLDER:
            return
        fd = os.open(path, os.O_RDONLY | FOLDER)
        try:
            os.fsync(fd)
        except OSError as error:
            if error.errno not in _NO_SUCH_SYNC:
                raise
        finally:
            os.close(fd)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def token(self) -> str:
        """Return eight random hexadecimal digits."""
        return os.urandom(4).hex()

    def now(self) -> float:
        """Return seconds since 1970."""
        return time.time()


DISK: Final = Disk()
