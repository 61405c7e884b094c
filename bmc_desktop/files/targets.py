"""The place a file is to be written to: what is there now, and whether it is still what we knew."""

import errno
import os
import stat
from pathlib import Path
from typing import Final, Literal, TypeAlias

from msgspec import Struct

from bmc_desktop.files import limits
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import FileSystem

_CHUNK: Final = 2**20

Mark: TypeAlias = tuple[int, int, int, int]
"""What tells cheaply that a file was not touched: its disk, its number there, size and time of change."""


class Sight(Struct, frozen=True):
    """How a file stands against what is known of it.

    "same": it holds what we read or wrote last; "changed": something else, with `digest`; "gone": it is not
    there, or not a file any more; "unknown": the disk does not say.
    """

    kind: Literal["same", "changed", "gone", "unknown"]
    digest: str = ""
    mark: Mark | None = None


class Target(Struct, frozen=True):
    """A file to write: its path with links followed, its folder, and what is there now, if anything."""

    name: str
    real: str
    folder: str
    old: os.stat_result | None


def absolute(path: Path) -> Path:
    """Return the path from the root on, as it is spelled: links are kept, and the disk is not asked."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` would follow them


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of the bytes, in hexadecimal."""
    import hashlib  # brings OpenSSL in, which no start of the program has to wait for

    return hashlib.sha256(data).hexdigest()


def read_whole(path: str, system: FileSystem) -> bytes:
    """Return all bytes of a file. Raises OSError, also for a file beyond all limits."""
    fd = system.open(path, os.O_RDONLY)
    try:
        pieces: list[bytes] = []
        total = 0
        while piece := system.read(fd, _CHUNK):
            pieces.append(piece)
            total += len(piece)
            if total > limits.MAX_FILE:
                raise OSError(errno.EOVERFLOW, "the file is larger than any of ours")
        return b"".join(pieces)
    finally:
        system.close(fd)


def look(path: str, digest: str, mark: Mark | None, system: FileSystem) -> Sight:
    """Compare a file with the SHA-256 that it should have; with the same mark as before it is not read."""
    try:
        state = system.stat(path)
        if not stat.S_ISREG(state.st_mode):
            return Sight("gone")
        now = _mark(state)
        if now == mark:
            return Sight("same", digest, now)
        found = digest_of(read_whole(path, system))
    except (FileNotFoundError, NotADirectoryError):
        return Sight("gone")
    except OSError:
        return Sight("unknown")
    return Sight("same" if found == digest else "changed", found, now)


def resolve(path: str, name: str, system: FileSystem) -> Target:
    """Return the target behind a path.

    Raises:
        SaveError: a folder, a device, write-protected, or in no folder.
        OSError: the disk fails; a loop of links is ELOOP.
    """
    try:
        old: os.stat_result | None = system.stat(path)
    except FileNotFoundError:
        old = None
    real = system.realpath(path)
    folder = os.path.dirname(real)  # noqa: PTH120 - plain paths throughout
    if old is None:
        if not stat.S_ISDIR(system.stat(folder).st_mode):
            raise SaveError("no_folder", name=name)
        return Target(name, real, folder, None)
    if stat.S_ISDIR(old.st_mode):
        raise SaveError("is_directory", name=name)
    if not stat.S_ISREG(old.st_mode):
        raise SaveError("not_a_file", name=name)
    if not system.writable(real):
        raise SaveError("read_only", name=name)
    return Target(name, real, folder, old)


class Guard:
    """Keeps a file that someone else wrote from being overwritten."""

    def __init__(self, target: Target, expected: str | None, *, replace: bool) -> None:
        """Expect the target to have a SHA-256, or not to be there; `replace` lets everything pass."""
        self._target = target
        self._expected = expected
        self._replace = replace
        self._seen = _mark(target.old)

    def check(self, system: FileSystem) -> None:
        """Compare the file with what is expected.

        Raises:
            SaveError: another file is there, or this one was changed.
            OSError: it cannot be read.
        """
        if self._replace or self._target.old is None:
            return
        if self._expected is None:
            raise SaveError("exists", name=self._target.name)
        if digest_of(read_whole(self._target.real, system)) != self._expected:
            raise SaveError("changed_on_disk", name=self._target.name)

    def check_again(self, system: FileSystem) -> bool:
        """Compare once more, right before the step; the bytes are read only if the file was touched.

        Returns whether it was, since it was looked at first.

        Raises:
            SaveError, OSError: as `check`.
        """
        try:
            now: os.stat_result | None = system.stat(self._target.real)
        except FileNotFoundError:
            now = None
        if now is None or _mark(now) == self._seen:
            return False
        if not self._replace:
            if self._target.old is None:
                raise SaveError("exists", name=self._target.name)
            self.check(system)
        return True


def _mark(state: os.stat_result | None) -> Mark | None:
    if state is None:
        return None
    return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns
