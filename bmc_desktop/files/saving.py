"""Writing a file so that after any fault there is the old one or the new one, and never a claim too much.

The new bytes go to a file of their own beside the old one, are forced to the disk, read back and checked,
and only then take the old one's place in one step. Where no file can be made beside the old one, or nothing
may take its place, it is overwritten in place after a copy of it was put into the backups.
"""

import contextlib
import errno
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct

from bmc_desktop.files.errors import SaveError, SaveKind
from bmc_desktop.files.filesystem import DISK, NO_FOLLOW, FileSystem
from bmc_desktop.files.targets import Guard, Target, digest_of, read_whole, resolve

RETRIES: Final = (0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Waits in seconds while Windows lets another program (a virus scanner, a sync client) hold the file."""

TURN: Final = (0.001, 0.005, *RETRIES, 0.8, 0.8)
"""Waits in seconds while another process of ours takes its step in the same folder."""

STRAY_AGE: Final = 86_400
"""After this many seconds a temporary file of ours is left over from a crash."""

_STRAY = re.compile(r"\.~[0-9a-f]{8}\.tmp")
_KINDS: Final[dict[int, SaveKind]] = {
    errno.EROFS: "read_only",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.ENAMETOOLONG: "name_too_long",
    errno.ELOOP: "link_loop",
    errno.EISDIR: "is_directory",
    errno.EBUSY: "busy",
}
# The last is for a limit on the size of files.
_NO_ROOM = frozenset([errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG])
# A file may be mounted writable in a folder that is not (a sandbox does that).
_NO_TEMP = frozenset([errno.EACCES, errno.EPERM, errno.EROFS])
_NO_RENAME = frozenset([errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM])
_HELD = frozenset([5, 32, 33])

Check = Callable[[bytes], None]
"""Reads bytes back as a stranger would and raises if they are not what was to be written."""

Keep = Callable[[bytes], Path]
"""Puts the bytes of an old file into the backups and returns where; raises OSError or SaveError."""


class Saved(Struct, frozen=True, kw_only=True):
    """What a save did. `digest` is the SHA-256 of the file.

    `confirmed`: the disk said that all of it will outlast a power cut. `in_place`: the old file was
    overwritten. `backup`: where the old version was put, or None if that was not due or not possible.
    """

    path: Path
    digest: str
    size: int
    confirmed: bool = True
    in_place: bool = False
    backup: Path | None = None


class _Orders(Struct, frozen=True, kw_only=True):
    """What is to be written, and how."""

    target: Target
    data: bytes
    check: Check
    keep: Keep | None
    guard: Guard
    system: FileSystem


class _Temp(Struct):
    """The file that the new bytes go to: its path, or "" while there is none; open while `fd` is not -1."""

    path: str = ""
    fd: int = -1


def write_file(
    path: Path,
    data: bytes,
    *,
    check: Check = lambda _: None,
    expected: str | None = None,
    replace: bool = False,
    keep: Keep | None = None,
    backup_due: bool = False,
    system: FileSystem = DISK,
) -> Saved:
    """Write a whole file or leave the old one as it is.

    Args:
        path: where to; links are followed.
        data: the bytes.
        check: called with the bytes read back before the old file is touched.
        expected: the SHA-256 that the old file should have; None if there should be none.
        replace: overwrite whatever is there.
        keep: puts the old file into the backups; without it nothing is ever overwritten in place.
        backup_due: the old file is to be kept even though it is replaced safely.
        system: the disk.

    Raises:
        SaveError: nothing was saved; but for the kind "torn" the old file is untouched.
    """
    name = path.name
    free: int | None = None
    try:
        target = resolve(str(path), name, system)
        guard = Guard(target, expected, replace=replace)
        guard.check(system)
        # Only a hint: disks that pack or share what they hold do not know. It is tried all the same, but
        # when it fails, this is the number to tell; afterwards the temporary file is gone.
        free = _free(target.folder, system)
        orders = _Orders(target=target, data=data, check=check, keep=keep, guard=guard, system=system)
        return _write(path, orders, backup_due=backup_due)
    except OSError as error:
        raise _told(error, path, len(data), free) from error


def _write(path: Path, orders: _Orders, *, backup_due: bool) -> Saved:
    target, system = orders.target, orders.system
    temp = _Temp()
    try:
        try:
            _create(temp, target, system)
        except OSError as error:
            if error.errno in _NO_TEMP and target.old is not None:
                return _overwrite(path, orders)
            raise
        _fill(temp, orders)
        _read_back(temp.path, orders)
        backup = _backed_up(orders) if backup_due and target.old is not None else None
        try:
            with _alone(orders):
                if orders.guard.check_again(system) and backup_due:
                    backup = _backed_up(orders)
                _replace(temp.path, orders)
        except OSError as error:
            held = getattr(error, "winerror", None) is not None
            if error.errno in _NO_RENAME and not held and target.old is not None:
                return _overwrite(path, orders)
            raise
        temp.path = ""
        return Saved(
            path=path,
            digest=digest_of(orders.data),
            size=len(orders.data),
            confirmed=_folder_synced(target.folder, system),
            backup=backup,
        )
    finally:
        if temp.fd >= 0:
            _close_quietly(temp.fd, system)
        if temp.path:
            _discard(temp.path, system)


@contextlib.contextmanager
def _alone(orders: _Orders) -> Iterator[None]:
    """Keep other processes of ours from exchanging the file between the last look at it and the step."""
    system, target = orders.system, orders.target
    fd: int | None = None
    waits = iter(TURN)
    while fd is None:
        try:
            fd = system.hold_folder(target.folder)
        except BlockingIOError as error:
            wait = next(waits, None)
            if wait is None:
                raise SaveError("busy", "another process is saving there", name=target.name) from error
            system.sleep(wait)
        except OSError:
            break  # some disks of others know no locks: there, the comparison has to do
    try:
        yield
    finally:
        if fd is not None:
            _close_quietly(fd, system)


def _create(temp: _Temp, target: Target, system: FileSystem) -> None:
    # A file that is to be a new one gets the rights that any new file gets here; one that takes an older
    # one's place is nobody else's business until it has that one's rights.
    mode = 0o666 if target.old is None else 0o600
    attempts = 8
    while True:
        # Noted before it is made: memory may run out right after that.
        temp.path = os.path.join(target.folder, f".~{system.token()}.tmp")  # noqa: PTH118
        try:
            temp.fd = system.open(temp.path, os.O_RDWR | os.O_CREAT | os.O_EXCL | NO_FOLLOW, mode)
        except OSError as error:
            temp.path = ""
            attempts -= 1
            if not attempts or not isinstance(error, FileExistsError):
                raise
        else:
            return


def _fill(temp: _Temp, orders: _Orders) -> None:
    system, fd = orders.system, temp.fd
    _write_all(fd, orders.data, system)
    if orders.target.old is not None:
        system.adopt(fd, orders.target.real, orders.target.old)
    system.fsync(fd)
    temp.fd = -1
    system.close(fd)


def _write_all(fd: int, data: bytes | memoryview, system: FileSystem) -> None:
    rest = memoryview(data)
    while rest:
        done = system.write(fd, rest)
        if done <= 0:
            raise OSError(errno.EIO, "nothing was written")
        rest = rest[done:]


def _close_quietly(fd: int, system: FileSystem) -> None:
    try:
        system.close(fd)
    except OSError:
        return


def _read_back(path: str, orders: _Orders) -> None:
    back = read_whole(path, orders.system)
    if back != orders.data:
        raise OSError(errno.EIO, "the disk gave back other bytes than were written")
    orders.check(back)


def _backed_up(orders: _Orders) -> Path | None:
    """Put the old file into the backups. The file itself is safe without, so a failure stops nothing."""
    if orders.keep is None:
        return None
    try:
        return orders.keep(read_whole(orders.target.real, orders.system))
    except (OSError, SaveError):
        return None


def _replace(temp: str, orders: _Orders) -> None:
    system, real = orders.system, orders.target.real
    waits = iter(RETRIES)
    while True:
        try:
            system.replace(temp, real)
        except OSError as error:
            wait = next(waits, None) if getattr(error, "winerror", None) in _HELD else None
            if wait is not None:
                system.sleep(wait)
                continue
            if not _is_there(temp, orders):
                raise
        return


def _is_there(temp: str, orders: _Orders) -> bool:
    """Say whether the new file took the old one's place although the disk reported an error.

    Network drives answer late: the step was done and the answer lost.
    """
    try:
        orders.system.stat(temp)
    except FileNotFoundError:
        try:
            return read_whole(orders.target.real, orders.system) == orders.data
        except OSError:
            return False
    except OSError:
        return False
    return False


def _folder_synced(folder: str, system: FileSystem) -> bool:
    try:
        system.sync_folder(folder)
    except OSError:
        return False
    return True


def _discard(path: str, system: FileSystem) -> None:
    try:
        system.unlink(path)
    except OSError:
        return


def _overwrite(path: Path, orders: _Orders) -> Saved:
    """Write over the old file in place, after a copy of it was kept."""
    with _alone(orders):
        return _overwrite_alone(path, orders)


def _overwrite_alone(path: Path, orders: _Orders) -> Saved:
    system, real, data = orders.system, orders.target.real, orders.data
    fd = system.open(real, os.O_RDWR)
    try:
        old = read_whole(real, system)
        if orders.keep is None:
            raise SaveError("no_backup", name=path.name)
        try:
            backup = orders.keep(old)
            if read_whole(str(backup), system) != old:
                raise SaveError("no_backup", "the copy is not what the file is", name=path.name)
        except (OSError, SaveError) as error:
            raise SaveError("no_backup", str(error), name=path.name) from error
        orders.guard.check_again(system)
        try:
            _put(fd, data, len(old), system)
            _read_back(real, orders)
        except BaseException as error:
            if not _put_back(fd, real, old, system):
                raise SaveError("torn", str(error), name=path.name, backup=str(backup)) from error
            raise
    except BaseException:
        _close_quietly(fd, system)
        raise
    _close_quietly(fd, system)
    return Saved(path=path, digest=digest_of(data), size=len(data), in_place=True, backup=backup)


def _put(fd: int, data: bytes, old_size: int, system: FileSystem) -> None:
    # What goes beyond the old end is written first: if the disk is full, the old bytes still stand.
    system.seek(fd, old_size)
    _write_all(fd, memoryview(data)[old_size:], system)
    system.seek(fd, 0)
    _write_all(fd, memoryview(data)[:old_size], system)
    system.truncate(fd, len(data))
    system.fsync(fd)


def _put_back(fd: int, real: str, old: bytes, system: FileSystem) -> bool:
    try:
        if read_whole(real, system)[: len(old)] != old:
            system.seek(fd, 0)
            _write_all(fd, old, system)
        system.truncate(fd, len(old))
        system.fsync(fd)
        return read_whole(real, system) == old
    except OSError:
        return False


def _free(folder: str, system: FileSystem) -> int | None:
    try:
        return system.free(folder)
    except OSError:
        return None


def _told(error: OSError, path: Path, needed: int, free: int | None) -> SaveError:
    """Return what to tell of an error of the disk; `free` is what the disk had before."""
    detail = f"{type(error).__name__}: {error}"
    if error.errno in _NO_ROOM:
        if free is None or free >= needed:
            return SaveError("no_room", detail, name=path.name, needed_bytes=needed)
        return SaveError("disk_full", detail, name=path.name, needed_bytes=needed, free_bytes=free)
    if getattr(error, "winerror", None) in _HELD:
        return SaveError("busy", detail, name=path.name)
    kind = _KINDS.get(error.errno or 0, "failed")
    return SaveError(kind, detail, name=path.name)


def clear_strays(folder: Path, system: FileSystem = DISK) -> int:
    """Remove temporary files that a crash left in the folder more than a day ago; return how many."""
    removed = 0
    try:
        names = system.listdir(str(folder))
    except OSError:
        return 0
    for name in names:
        if not _STRAY.fullmatch(name):
            continue
        try:
            if system.now() - system.stat(str(folder / name)).st_mtime > STRAY_AGE:
                system.unlink(str(folder / name))
                removed += 1
        except OSError:
            continue
    return removed
