"""The folder of one journal, and the folder of all of them: names, locks, setting aside, removing.

Knows nothing of what stands in the files.
"""

import contextlib
import errno
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.orders import Check
from bmc_desktop.files.saving import write_file
from bmc_desktop.files.targets import read_whole

KEPT_ASIDE: Final = 30 * 86_400
"""How long work that nobody wanted is kept, in seconds."""

_SESSION = re.compile(r"s-[0-9a-f]{16}")
_BASE = re.compile(r"base-\d{4,9}\.bmcw")
_LOG = re.compile(r"journal-\d{4,9}\.log")
_ENDED = re.compile(r"ended-\d{4,9}")
_LOCK: Final = "lock"
_ASIDE: Final = "aside"
_MEDIA: Final = "media"


class Aside(NamedTuple):
    """When a journal was set aside: a number that rises from one to the next, and seconds since 1970."""

    number: int
    at: float


class Folder:
    """The folder of one journal."""

    def __init__(self, path: Path, system: FileSystem = DISK) -> None:
        """Name a folder; it need not be there."""
        self.path = path
        self.system = system
        self._lock: int | None = None
        self._is_confirmed = False

    @classmethod
    def make(cls, root: Path, system: FileSystem = DISK) -> "Folder":
        """Make a new one that this process holds; a power cut may unmake it until `confirm`.

        Raises:
            OSError: it cannot be made or held.
        """
        _make_root(root, system)
        folder = cls(root / f"s-{system.token()}{system.token()}", system)
        system.mkdir(str(folder.path))
        try:
            folder.take()
            system.mkdir(str(folder.path / _MEDIA))
        except OSError:
            # It is tried again and again: nothing may be left of each.
            folder.remove()
            raise
        return folder

    def confirm(self) -> None:
        """See to it that it outlasts a power cut; of one that is gone on with, too.

        Whoever made it may have ended before any name above it was on the disk.

        Raises:
            OSError: it may be gone after one.
        """
        if self._is_confirmed:
            return
        own = self.path, self.path.parent
        for place in (self.path, *self.path.parents):
            if place not in own and not self.system.writable(str(place)):
                # What lies in there, nobody made for us.
                break
            self.system.sync_folder(str(place))
        self._is_confirmed = True

    @property
    def name(self) -> str:
        """The name by which it is spoken of; unlike that of any other."""
        return self.path.name

    @property
    def is_held(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock is not None

    def take(self) -> None:
        """Hold the lock until `let_go`, or until this process ends.

        Raises:
            BlockingIOError: the workshop is open somewhere.
            OSError: it cannot be locked.
        """
        if self._lock is None:
            self._lock = self.system.hold(str(self.path / _LOCK))

    def let_go(self) -> None:
        """Hold the lock no longer."""
        if self._lock is not None:
            lock, self._lock = self._lock, None
            try:
                self.system.close(lock)
            except OSError:
                return

    def seed(self, generation: int) -> bytes:
        """Return what the checksums of a log begin with, so that no log passes for another."""
        return f"{self.name}/{generation}".encode()

    def base(self, generation: int) -> Path:
        """Return the path of a base."""
        return self.path / f"base-{generation:04d}.bmcw"

    def log(self, generation: int) -> Path:
        """Return the path of a log."""
        return self.path / f"journal-{generation:04d}.log"

    def media(self, sha: str) -> Path:
        """Return the path of a picture."""
        return self.path / _MEDIA / sha

    def generations(self) -> list[int]:
        """Return the numbers of the bases that are there, the highest first.

        Raises:
            OSError: the folder cannot be read.
        """
        names = self.system.listdir(str(self.path))
        return sorted((_number(name) for name in names if _BASE.fullmatch(name)), reverse=True)

    def logs(self) -> list[int]:
        """Return the numbers of the logs that are there and were not being removed, the lowest first.

        Raises:
            OSError: the folder cannot be read.
        """
        names = self.system.listdir(str(self.path))
        ended = max((_number(name) for name in names if _ENDED.fullmatch(name)), default=0)
        return sorted(
            number for name in names if _LOG.fullmatch(name) and (number := _number(name)) > ended
        )

    def highest(self) -> int:
        """Return the highest number that a base or a log has, or had, or 0. Raises OSError."""
        names = self.system.listdir(str(self.path))
        ended = {_number(name) for name in names if _ENDED.fullmatch(name)}
        return max(self._numbers(names) | ended, default=0)

    def drop_before(self, generation: int, *, keep: bool = False) -> None:
        """Remove what is older than a generation, or keep it as ".bad"; a failure does no harm."""
        for number in self._numbers(self._names()):
            if number < generation:
                self.drop(number, keep=keep)

    def put_picture(self, sha: str, data: bytes) -> None:
        """Bring a picture to the disk if it is not there yet. Raises as `put`."""
        place = self.media(sha)
        try:
            self.system.stat(str(place))
        except FileNotFoundError:
            self.put(place, data)
        else:
            # Perhaps its name was given right before a crash, and is not on the disk itself.
            self.system.sync_folder(str(place.parent))

    def put(self, path: Path, data: bytes, check: Check = lambda _: None) -> None:
        """Write a file that is not there yet, so that it outlasts a power cut.

        `check` is called with the bytes read back, before the file has its name.

        Raises:
            SaveError: it was not written; or what `check` raises.
            OSError: it may be there, or not, after a power cut.
        """
        if not write_file(path, data, check=check, system=self.system).confirmed:
            raise OSError(errno.EIO, "the disk did not confirm the name of the file")

    def drop(self, generation: int, *, keep: bool = False) -> None:
        """Remove a generation, or keep it as ".bad"; a failure does no harm."""
        # The base first: without its log it would pass for one whose beginning was lost.
        for part in (str(self.base(generation)), str(self.log(generation))):
            if keep:
                with contextlib.suppress(OSError):
                    self.system.replace(part, f"{part}.bad")
            else:
                _discard(part, self.system)

    def remove(self, *, damaged: bool = False) -> None:
        """Remove all of it, what makes it a journal first; a failure leaves what is cleared away later.

        Where damaged parts were kept, the folder is set aside instead, unless they are to go too.
        """
        if not damaged and any(name.endswith(".bad") for name in self._names()):
            self.set_aside()
            return
        names = self._names()
        # The newest base goes last, and the logs after it: what a power cut brings back would else be an
        # old state, offered as work. Its new name says that the logs, alone for a while, had ended; one
        # may be newer than any base.
        bases = sorted((name for name in names if _BASE.fullmatch(name)), key=_number)
        ended = [name for name in names if _ENDED.fullmatch(name)]
        for number, name in enumerate(bases, 1):
            if number < len(bases):
                _discard(str(self.path / name), self.system)
            else:
                self._sync()
                ended.append(self._end(name, max(self._numbers(names))))
        if bases:
            self._sync()
        for name in names:
            if name not in (_LOCK, _MEDIA, *bases, *ended):
                _discard(str(self.path / name), self.system)
        if ended:
            self._sync()
        for name in ended:
            _discard(str(self.path / name), self.system)
        for sha in self._names(_MEDIA):
            _discard(str(self.path / _MEDIA / sha), self.system)
        self.let_go()
        _discard(str(self.path / _LOCK), self.system)
        for each in (self.path / _MEDIA, self.path):
            try:
                self.system.rmdir(str(each))
            except OSError:
                continue

    def set_aside(self) -> None:
        """Let it be offered no more, and keep it for a while; a failure lets it be offered again."""
        others = (folder.aside() for folder in folders(self.path.parent, self.system))
        number = 1 + max((each.number for each in others if each is not None), default=0)
        data = json.dumps({"number": number, "at": self.system.now()}).encode()
        with contextlib.suppress(SaveError):
            write_file(self.path / _ASIDE, data, replace=True, system=self.system)
        self.let_go()

    def aside(self) -> Aside | None:
        """Return when it was set aside, or None if it was not."""
        try:
            found = json.loads(read_whole(str(self.path / _ASIDE), self.system))
            return Aside(int(found.get("number", 0)), float(found["at"]))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, OverflowError, TypeError, KeyError, AttributeError, RecursionError):
            # Somebody did set it aside; nobody knows when.
            return Aside(0, self.system.now())

    def aside_since(self) -> float | None:
        """Return when it was set aside, in seconds since 1970, or None if it was not."""
        aside = self.aside()
        return aside.at if aside is not None else None

    def bring_back(self) -> None:
        """Let it be offered again; the disk knows of it when this returns.

        Raises:
            OSError: it stays set aside.
        """
        self.system.unlink(str(self.path / _ASIDE))
        self.system.sync_folder(str(self.path))

    def _end(self, base: str, last: int) -> str:
        """Let a base be none any more, nor any log up to the last; return what it is called now."""
        ended = f"ended-{last:04d}"
        try:
            self.system.replace(str(self.path / base), str(self.path / ended))
        except OSError:
            _discard(str(self.path / base), self.system)
        return ended

    def _sync(self) -> None:
        with contextlib.suppress(OSError):
            self.system.sync_folder(str(self.path))

    def _numbers(self, names: list[str]) -> set[int]:
        return {_number(name) for name in names if _BASE.fullmatch(name) or _LOG.fullmatch(name)}

    def _names(self, name: str = "") -> list[str]:
        try:
            return self.system.listdir(str(self.path / name if name else self.path))
        except OSError:
            return []


def folders(root: Path, system: FileSystem = DISK) -> Iterator[Folder]:
    """Yield every journal's folder, by name; nothing if the folder of all of them cannot be read."""
    try:
        names = sorted(system.listdir(str(root)))
    except OSError:
        return
    for name in names:
        if _SESSION.fullmatch(name):
            yield Folder(root / name, system)


def _make_root(root: Path, system: FileSystem) -> None:
    """Make a folder, and those above it that are missing."""
    try:
        system.mkdir(str(root))
    except FileExistsError:
        return
    except FileNotFoundError:
        _make_root(root.parent, system)
        system.mkdir(str(root))


def _number(name: str) -> int:
    """Return the generation that the name of a base, a log or an end tells."""
    return int(name.partition("-")[2].partition(".")[0])


def _discard(path: str, system: FileSystem) -> None:
    try:
        system.unlink(path)
    except OSError:
        return
