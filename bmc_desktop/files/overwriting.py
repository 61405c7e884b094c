"""Overwriting a file in place, for where nothing may be made beside it or take its place.

A copy of the old one is among the backups before the first byte of it is touched; what cannot be written to
the end, or is given up meanwhile, is put back.
"""

import os
from pathlib import Path

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import FileSystem
from bmc_desktop.files.orders import Orders, Saved, alone, close_quietly, read_back, write_all
from bmc_desktop.files.targets import digest_of, read_whole


def overwrite(path: Path, orders: Orders) -> Saved:
    """Write over the old file in place, after a copy of it was kept.

    Raises:
        SaveError: nothing was saved; but for the kind "torn" the file is as it was.
        OSError: likewise.
    """
    with orders.wish.step(), alone(orders):
        return _overwrite_alone(path, orders)


def _overwrite_alone(path: Path, orders: Orders) -> Saved:
    system, wish = orders.system, orders.wish
    real, data = orders.target.real, orders.data
    fd = system.open(real, os.O_RDWR)
    try:
        old = read_whole(real, system)
        wish.check()
        if orders.keep is None:
            raise SaveError("no_backup", name=path.name)
        try:
            backup = orders.keep(old)
            if read_whole(str(backup), system) != old:
                raise SaveError("no_backup", "the copy is not what the file is", name=path.name)
        except (OSError, SaveError) as error:
            raise SaveError("no_backup", str(error), name=path.name) from error
        orders.guard.check_again(system)
        wish.check()
        try:
            _put(fd, data, len(old), orders)
            read_back(real, orders)
            wish.check()
        except BaseException as error:
            if not _put_back(fd, real, old, system):
                raise SaveError("torn", str(error), name=path.name, backup=str(backup)) from error
            raise
    except BaseException:
        close_quietly(fd, system)
        raise
    close_quietly(fd, system)
    return Saved(path=path, digest=digest_of(data), size=len(data), in_place=True, backup=backup)


def _put(fd: int, data: bytes, old_size: int, orders: Orders) -> None:
    system, wish = orders.system, orders.wish
    # What goes beyond the old end is written first: if the disk is full, the old bytes still stand.
    system.seek(fd, old_size)
    write_all(fd, memoryview(data)[old_size:], system)
    system.seek(fd, 0)
    wish.check()
    write_all(fd, memoryview(data)[:old_size], system)
    wish.check()
    system.truncate(fd, len(data))
    system.fsync(fd)


def _put_back(fd: int, real: str, old: bytes, system: FileSystem) -> bool:
    try:
        if read_whole(real, system)[: len(old)] != old:
            system.seek(fd, 0)
            write_all(fd, old, system)
        system.truncate(fd, len(old))
        system.fsync(fd)
        return read_whole(real, system) == old
    except OSError:
        return False
