"""A small hidden file beside a workshop that tells others who has it open. Advice, never a guard.

What keeps two people from overwriting each other is the comparison before a save (`targets.Guard`). The
lock only lets the second one know beforehand. So no fault of it is ever told: a lock that cannot be written
is not there, and one that is not ours to read is as good as none.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final, Literal, NamedTuple

from msgspec import DecodeError, Meta, Struct, ValidationError, json

from bmc_desktop.files import machine
from bmc_desktop.files.filesystem import BINARY, DISK, NO_FOLLOW, FileSystem
from bmc_desktop.files.names import shown_name
from bmc_desktop.files.targets import digest_of

APP: Final = "bmc_desktop"
MAX_BYTES: Final = 4_096
OLD: Final = timedelta(days=30)
"""After so long, a lock from another computer was probably left behind."""

_PREFIX: Final = ".~lock."
_SUFFIX: Final = "#"
"""So that nobody takes it for a workshop. Office programs name their locks like this too."""
_LONGEST: Final = 140
"""Names of locks that would be longer, in bytes, are made from a hash; some disks take no more than 143."""

Standing = Literal["free", "ours", "held", "old"]
"""Nobody has the file open; we have; someone has; someone had, so long ago that it may not be true."""

_Text = Annotated[str, Meta(max_length=200)]


class Holder(Struct, frozen=True, kw_only=True, omit_defaults=False):
    """Who has a file open: person, computer, process, run of the system, since when (UTC)."""

    app: Annotated[str, Meta(pattern=f"^{APP}$")] = APP
    person: _Text = ""
    host: _Text = ""
    pid: Annotated[int, Meta(ge=0, le=2**31 - 1)] = 0
    boot: _Text = ""
    since: datetime

    @property
    def shown_person(self) -> str:
        """The person's name as it may stand in a sentence, or ""."""
        return shown_name(self.person).strip()

    @property
    def shown_host(self) -> str:
        """The computer's name as it may stand in a sentence, or ""."""
        return shown_name(self.host).strip()

    def is_same(self, other: "Holder") -> bool:
        """Say whether it is the same process."""
        return (self.host, self.boot, self.pid) == (other.host, other.boot, other.pid)


class Found(NamedTuple):
    """A lock that was found, and what it means for us."""

    standing: Standing
    holder: Holder | None = None


def ourselves(now: datetime | None = None) -> Holder:
    """Return this process as a holder."""
    return Holder(
        person=machine.person()[:200],
        host=machine.host()[:200],
        pid=os.getpid(),
        boot=machine.boot_id()[:200],
        since=(now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0),
    )


def lock_path(path: str, system: FileSystem = DISK) -> str:
    """Return where the lock of a file is: beside the file itself, with links followed."""
    folder, name = os.path.split(system.realpath(path))
    lock = _PREFIX + name + _SUFFIX
    if len(os.fsencode(lock)) > _LONGEST:
        lock = _PREFIX + digest_of(os.fsencode(name))[:24] + _SUFFIX
    return os.path.join(folder, lock)  # noqa: PTH118 - plain paths, as everywhere behind the interface


def find(
    path: str,
    us: Holder,
    *,
    system: FileSystem = DISK,
    is_alive: Callable[[int], bool] = machine.is_alive,
) -> Found:
    """Say who has a file open. Never fails: what cannot be read is free."""
    try:
        holder = _read(lock_path(path, system), system)
    except (OSError, ValueError):
        return Found("free")
    if holder is None:
        return Found("free")
    if holder.is_same(us):
        return Found("ours", holder)
    if holder.host == us.host:
        gone = bool(holder.boot and us.boot and holder.boot != us.boot) or not is_alive(holder.pid)
        return Found("free") if gone else Found("held", holder)
    return Found("old" if us.since - holder.since > OLD else "held", holder)


def take(path: str, us: Holder, *, system: FileSystem = DISK) -> bool:
    """Leave our lock beside a file, in the place of any other; say whether it is there."""
    try:
        lock = lock_path(path, system)
        folder = os.path.dirname(lock)  # noqa: PTH120
        # Named like the temporary file of a save, so that one left by a crash is cleared away like those.
        temp = os.path.join(folder, f".~{system.token()}.tmp")  # noqa: PTH118
        fd = system.open(temp, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW | BINARY, 0o644)
    except (OSError, ValueError):
        return False
    try:
        try:
            rest = memoryview(json.encode(us))
            while rest:
                done = system.write(fd, rest)
                if done <= 0:
                    raise OSError(errno.EIO, "nothing was written")
                rest = rest[done:]
        finally:
            system.close(fd)
        system.replace(temp, lock)
    except OSError:
        _remove(temp, system)
        return False
    return True


def release(path: str, us: Holder, *, system: FileSystem = DISK) -> None:
    """Take our lock away; one that someone else has put in its place stays."""
    if find(path, us, system=system).standing == "ours":
        with contextlib.suppress(OSError):
            _remove(lock_path(path, system), system)


def _read(path: str, system: FileSystem) -> Holder | None:
    state = system.stat(path)
    if not stat.S_ISREG(state.st_mode) or state.st_size > MAX_BYTES:
        return None
    fd = system.open(path, os.O_RDONLY | NO_FOLLOW | BINARY)
    try:
        data = system.read(fd, MAX_BYTES)
    finally:
        system.close(fd)
    try:
        holder = json.decode(data, type=Holder)
    except (DecodeError, ValidationError, UnicodeError, RecursionError):
        return None
    # A time without a zone cannot be compared with ours.
    return holder if holder.since.tzinfo is not None else None


def _remove(path: str, system: FileSystem) -> None:
    try:
        system.unlink(path)
    except OSError:
        return
