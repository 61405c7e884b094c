"""What a save is to write and where, what came of it, and the few steps that every way of writing takes."""

import contextlib
import errno
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import FileSystem
from bmc_desktop.files.targets import Guard, Target, read_whole
from bmc_desktop.files.wishes import Wish

RETRIES: Final = (0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Waits in seconds while Windows lets another program (a virus scanner, a sync client) hold the file."""

TURN: Final = (0.001, 0.005, *RETRIES, 0.8, 0.8)
"""Waits in seconds while another process of ours takes its step in the same folder."""

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


class Orders(Struct, frozen=True, kw_only=True):
    """What is to be written, and how."""

    target: Target
    data: bytes
    check: Check
    keep: Keep | None
    guard: Guard
    wish: Wish
    system: FileSystem


@contextlib.contextmanager
def alone(orders: Orders) -> Iterator[None]:
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
            close_quietly(fd, system)


def write_all(fd: int, data: bytes | memoryview, system: FileSystem) -> None:
    """Write all of the bytes. Raises OSError."""
    rest = memoryview(data)
    while rest:
        done = system.write(fd, rest)
        if done <= 0:
            raise OSError(errno.EIO, "nothing was written")
        rest = rest[done:]


def close_quietly(fd: int, system: FileSystem) -> None:
    """Close a file in which nothing more can go wrong."""
    try:
        system.close(fd)
    except OSError:
        return


def read_back(path: str, orders: Orders) -> None:
    """Read what was written. Raises OSError or SaveError if it is not what was to be written."""
    back = read_whole(path, orders.system)
    if back != orders.data:
        raise OSError(errno.EIO, "the disk gave back other bytes than were written")
    orders.check(back)
