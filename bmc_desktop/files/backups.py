"""Earlier versions of workshops, kept in the person's data folder, thinned out with age.

One folder per workshop id, with a note of the files that the workshop was saved to (`whereabouts`). File
names carry a running number over all workshops, by which they are ordered, because clocks jump. All of the
last two days are kept (the ten newest in any case), then one a day for twelve days, one a week for ten
weeks, one a month for nine months, and 500 MB over all workshops.

Each version is a file that is written whole or not at all and is never altered, so a crash at any moment
costs none but those that were to be thinned out.
"""

import contextlib
import re
import stat
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from bmc_desktop.files import whereabouts
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.saving import clear_strays, write_file
from bmc_desktop.files.targets import digest_of, read_whole

FRESH: Final = timedelta(days=2)
FEWEST: Final = 10
DAILY: Final = 12
WEEKLY: Final = 10
MONTHLY: Final = 9
MOST_BYTES: Final = 500 * 10**6

_NAME = re.compile(r"(\d{8,18})-(\d{8}T\d{6})Z-([0-9a-f]{12})\.bmcw")
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_PREFIX: Final = "w-"
"""Keeps ids from meeting the device names of Windows."""


class Version(NamedTuple):
    """An earlier version: its running number, when it was kept (UTC), its size in bytes, and where.

    `mark` is the beginning of the SHA-256 of its bytes.
    """

    number: int
    time: datetime
    size: int
    path: Path
    mark: str = ""


def kept(versions: Sequence[Version], now: datetime) -> set[int]:
    """Return the numbers of the versions that stay. Pure."""
    newest_first = sorted(versions, reverse=True)
    stay = {version.number for version in newest_first[:FEWEST]}
    stay |= {version.number for version in versions if now - version.time <= FRESH}
    for limit, period in (
        (DAILY, lambda time: time.strftime("%Y-%j")),
        (WEEKLY, lambda time: time.strftime("%G-%V")),
        (MONTHLY, lambda time: time.strftime("%Y-%m")),
    ):
        stay |= _newest_of_each(newest_first, limit, period, now)
    return stay


def _newest_of_each(
    newest_first: Iterable[Version], limit: int, period: Callable[[datetime], str], now: datetime
) -> set[int]:
    seen: dict[str, int] = {}
    for version in newest_first:
        if now - version.time > FRESH and len(seen) < limit:
            seen.setdefault(period(version.time), version.number)
    return set(seen.values())


class BackupStore:
    """The folder with earlier versions."""

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        system: FileSystem = DISK,
    ) -> None:
        """Use a folder; it is made when something is kept."""
        self._folder = folder
        self._clock = clock
        self._system = system

    def versions(self, workshop_id: str) -> list[Version]:
        """Return what is kept of a workshop, the newest first.

        Raises:
            OSError: the folder is there and cannot be read.
        """
        return sorted(self._found(self._of(workshop_id)), reverse=True)

    def read(self, version: Version) -> bytes:
        """Return the bytes of a version.

        Raises:
            OSError: they cannot be read.
        """
        return read_whole(str(version.path), self._system)

    def keep(self, workshop_id: str, data: bytes) -> Path:
        """Keep the bytes of a file and return where; then thin out.

        Bytes that are the newest version already are not kept twice. Thinning out may fail, which alters
        nothing of what is kept here.

        Raises:
            OSError, SaveError: they could not be kept.
        """
        folder = self._of(workshop_id)
        self._make(folder)
        newest = max(self._found(folder), default=None)
        digest = digest_of(data)
        if newest is not None and self._holds(newest, data, digest):
            self._sync(folder)  # perhaps it came there right before a crash
            return newest.path
        number = 1 + max((version.number for version in self._everything(newest)), default=0)
        stamp = self._clock().astimezone(UTC).strftime("%Y%m%dT%H%M%S")
        path = folder / f"{number:08d}-{stamp}Z-{digest[:12]}.bmcw"
        clear_strays(folder, self._system)
        # Another process may be keeping the very same at this moment.
        saved = write_file(path, data, expected=digest, system=self._system)
        if saved.confirmed:
            # Before the new version is safe on the disk, none of the older ones goes for it.
            self._thin(folder, path)
        return path

    def note_file(self, workshop_id: str, path: Path) -> bool:
        """Note that a workshop was saved to a file, if versions of it are kept; return whether it is noted.

        Never fails: without the note, the versions are found by all but a file that cannot be read.
        """
        folder, real = self._of(workshop_id), whereabouts.real(path, self._system)
        try:
            return bool(real and self._found(folder)) and whereabouts.note(folder, real, self._system)
        except OSError:
            return False

    def workshops_of(self, path: Path) -> list[str]:
        """Return the workshops with versions that a file belongs to: by its path, or by what it tells.

        They are ids for `versions`, the one with the newest version first. Never fails.
        """
        real, told = whereabouts.real(path, self._system), whereabouts.told_id(path, self._system)
        found: list[tuple[Version, str]] = []
        try:
            names = self._system.listdir(str(self._folder))
        except OSError:
            return []
        for name in names:
            known = name.removeprefix(_PREFIX)
            if known == name or not _ID.fullmatch(known):
                continue
            with contextlib.suppress(OSError):
                folder = self._folder / name
                if known == told or (real and real in whereabouts.noted(folder, self._system)):
                    found += [(version, known) for version in self._found(folder)]
        return list(dict.fromkeys(known for _, known in sorted(found, reverse=True)))

    def _of(self, workshop_id: str) -> Path:
        known = workshop_id if _ID.fullmatch(workshop_id) else digest_of(workshop_id.encode())[:16]
        return self._folder / f"{_PREFIX}{known}"

    def _make(self, folder: Path) -> None:
        """Make a folder, and those that it stands in, so that it outlasts a power cut."""
        try:
            self._system.mkdir(str(folder))
        except FileExistsError:
            pass  # perhaps made right before a crash, and its name not on the disk itself
        except FileNotFoundError:
            if folder.parent == folder:
                raise
            self._make(folder.parent)
            with contextlib.suppress(FileExistsError):  # another process made it meanwhile
                self._system.mkdir(str(folder))
        for each in (folder.parent.parent, folder.parent):
            self._sync(each)

    def _sync(self, folder: Path) -> None:
        with contextlib.suppress(OSError):  # not every disk can be asked for this
            self._system.sync_folder(str(folder))

    def _holds(self, version: Version, data: bytes, digest: str) -> bool:
        if version.mark != digest[:12] or version.size != len(data):
            return False
        try:
            return self.read(version) == data
        except OSError:
            return False

    def _everything(self, newest: Version | None = None) -> list[Version]:
        """Return the versions of all workshops that can be seen, the oldest first."""
        versions = [newest] if newest is not None else []
        try:
            names = self._system.listdir(str(self._folder))
        except OSError:
            return versions
        for name in names:
            with contextlib.suppress(OSError):  # one folder that cannot be read stands in no other's way
                versions += self._found(self._folder / name)
        return sorted(set(versions))

    def _found(self, folder: Path) -> list[Version]:
        """Return the versions in a folder, in any order; none if there is no such folder.

        Raises:
            OSError: it is there and cannot be read.
        """
        versions: list[Version] = []
        try:
            names = self._system.listdir(str(folder))
        except (FileNotFoundError, NotADirectoryError):
            return versions
        for name in names:
            match = _NAME.fullmatch(name)
            if match is None:
                continue
            path = folder / name
            try:
                time = datetime.strptime(match[2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
                state = self._system.stat(str(path))
            except (ValueError, FileNotFoundError):
                continue
            except OSError:
                # It is there; that it cannot be read is told when somebody wants to.
                versions.append(Version(int(match[1]), time, 0, path, match[3]))
                continue
            if stat.S_ISREG(state.st_mode):
                versions.append(Version(int(match[1]), time, state.st_size, path, match[3]))
        return versions

    def _thin(self, folder: Path, newest: Path) -> None:
        """Remove what is not to stay, as far as the disk lets us."""
        try:
            versions = self._found(folder)
        except OSError:
            return
        stay = kept(versions, self._clock())
        for version in versions:
            if version.number not in stay and version.path != newest:
                self._remove(version)
        everything = self._everything()
        total = sum(version.size for version in everything)
        for version in everything:
            if total <= MOST_BYTES:
                break
            if version.path != newest and self._remove(version):
                total -= version.size
                self._forget_files(version.path.parent)

    def _forget_files(self, folder: Path) -> None:
        """Remove the note of a folder in which no version is left."""
        with contextlib.suppress(OSError):
            if not self._found(folder):
                self._system.unlink(str(folder / whereabouts.NAME))

    def _remove(self, version: Version) -> bool:
        try:
            self._system.unlink(str(version.path))
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True
