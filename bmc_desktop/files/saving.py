"""Writing a file so that after any fault there is the old one or the new one, and never a claim too much.

The new bytes go to a file of their own beside the old one, are forced to the disk, read back and checked,
and only then take the old one's place in one step. Where no file can be made beside the old one, or nothing
may take its place, it is overwritten in place after a copy of it was put into the backups.
"""

import errno
import os
import re
from pathlib import Path
from typing import Final

from msgspec import Struct

from bmc_desktop.files.errors import SaveError, SaveKind
from bmc_desktop.files.filesystem import DISK, NO_FOLLOW, FileSystem
from bmc_desktop.files.orders import (
    RETRIES,
    Check,
    Keep,
    Orders,
    Saved,
    alone,
    close_quietly,
    read_back,
    write_all,
)
from bmc_desktop.files.overwriting import overwrite
from bmc_desktop.files.targets import Guard, Target, digest_of, read_whole, resolve
from bmc_desktop.files.wishes import Wish

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
    wish: Wish | None = None,
    system: FileSystem = DISK,
) -> Saved:
    """Write a whole file or leave the old one as it is.

    A save that was given up meanwhile ends before its next step. Only a disk that hangs in the exchange of
    the two files, or after it, may let it come true all the same.

    Args:
        path: where to; links are followed.
        data: the bytes.
        check: called with the bytes read back before the old file is touched.
        expected: the SHA-256 that the old file should have; None if there should be none.
        replace: overwrite whatever is there.
        keep: puts the old file into the backups; without it nothing is ever overwritten in place.
        backup_due: the old file is to be kept even though it is replaced safely.
        wish: asked, before each step that touches the file, whether that is still wanted.
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
        orders = Orders(
            target=target,
            data=data,
            check=check,
            keep=keep,
            guard=guard,
            wish=wish or Wish(name),
            system=system,
        )
        return _write(path, orders, backup_due=backup_due)
    except OSError as error:
        raise _told(error, path, len(data), free) from error


def _write(path: Path, orders: Orders, *, backup_due: bool) -> Saved:
    target, system, wish = orders.target, orders.system, orders.wish
    temp = _Temp()
    wish.check()
    try:
        try:
            _create(temp, target, system)
        except OSError as error:
            if error.errno in _NO_TEMP and target.old is not None:
                return overwrite(path, orders)
            raise
        _fill(temp, orders)
        read_back(temp.path, orders)
        wish.check()
        backup = _backed_up(orders) if backup_due and target.old is not None else None
        try:
            with wish.step():
                with alone(orders):
                    if orders.guard.check_again(system) and backup_due:
                        wish.check()
                        backup = _backed_up(orders)
                    _replace(temp.path, orders)
                temp.path = ""
                # A newer save waits for this too: of two exchanges, the disk is to keep the later one.
                confirmed = _folder_synced(target.folder, system)
        except OSError as error:
            held = getattr(error, "winerror", None) is not None
            if error.errno in _NO_RENAME and not held and target.old is not None:
                return overwrite(path, orders)
            raise
        return Saved(
            path=path,
            digest=digest_of(orders.data),
            size=len(orders.data),
            confirmed=confirmed,
            backup=backup,
        )
    finally:
        if temp.fd >= 0:
            close_quietly(temp.fd, system)
        if temp.path:
            _discard(temp.path, system)


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


def _fill(temp: _Temp, orders: Orders) -> None:
    system, fd = orders.system, temp.fd
    write_all(fd, orders.data, system)
    if orders.target.old is not None:
        system.adopt(fd, orders.target.real, orders.target.old)
    system.fsync(fd)
    temp.fd = -1
    system.close(fd)


def _backed_up(orders: Orders) -> Path | None:
    """Put the old file into the backups. The file itself is safe without, so a failure stops nothing."""
    if orders.keep is None:
        return None
    try:
        return orders.keep(read_whole(orders.target.real, orders.system))
    except (OSError, SaveError):
        return None


def _replace(temp: str, orders: Orders) -> None:
    system, real = orders.system, orders.target.real
    waits = iter(RETRIES)
    while True:
        orders.wish.check()
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


def _is_there(temp: str, orders: Orders) -> bool:
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
