"""Earlier versions of workshops, kept in the person's data folder, thinned out with age.

One folder per workshop id; file names carry a running number, by which they are ordered, because clocks
jump. All of the last two days are kept (the ten newest in any case), then one a day for twelve days, one a
week for ten weeks, one a month for nine months, and 500 MB over all workshops.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.saving import write_file
from bmc_desktop.files.targets import digest_of

FRESH: Final = timedelta(days=2)
FEWEST: Final = 10
DAILY: Final = 12
WEEKLY: Final = 10
MONTHLY: Final = 9
MOST_BYTES: Final = 500 * 10**6

_NAME = re.compile(r"(\d{8})-(\d{8}T\d{6})Z-([0-9a-f]{12})\.bmcw")
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Version(NamedTuple):
    """An earlier version: its running number, when it was kept (UTC), its size in bytes, and where."""

    number: int
    time: datetime
    size: int
    path: Path


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
        """Return what is kept of a workshop, the newest first."""
        return sorted(_found(self._of(workshop_id)), reverse=True)

    def keep(self, workshop_id: str, data: bytes) -> Path:
        """Keep the bytes of a file and return where; then thin out.

        Bytes that are the newest version already are not kept twice.

        Raises:
            OSError, SaveError: they could not be kept.
        """
        folder = self._of(workshop_id)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        versions = self.versions(workshop_id)
        if versions and versions[0].size == len(data) and versions[0].path.read_bytes() == data:
            return versions[0].path
        number = versions[0].number + 1 if versions else 1
        stamp = self._clock().astimezone(UTC).strftime("%Y%m%dT%H%M%S")
        path = folder / f"{number:08d}-{stamp}Z-{digest_of(data)[:12]}.bmcw"
        write_file(path, data, system=self._system)
        self._thin(folder, path)
        return path

    def _of(self, workshop_id: str) -> Path:
        known = workshop_id if _ID.fullmatch(workshop_id) else digest_of(workshop_id.encode())[:16]
        # The prefix keeps ids from meeting the device names of Windows.
        return self._folder / f"w-{known}"

    def _thin(self, folder: Path, newest: Path) -> None:
        versions = _found(folder)
        stay = kept(versions, self._clock())
        for version in versions:
            if version.number not in stay and version.path != newest:
                version.path.unlink(missing_ok=True)
        everything = sorted(
            (version for each in self._folder.iterdir() if each.is_dir() for version in _found(each)),
            key=lambda version: (version.time, version.number),
        )
        total = sum(version.size for version in everything)
        for version in everything:
            if total <= MOST_BYTES:
                break
            if version.path != newest:
                version.path.unlink(missing_ok=True)
                total -= version.size


def _found(folder: Path) -> list[Version]:
    versions: list[Version] = []
    if not folder.is_dir():
        return versions
    for path in folder.iterdir():
        match = _NAME.fullmatch(path.name)
        if match is None:
            continue
        try:
            time = datetime.strptime(match[2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
            versions.append(Version(int(match[1]), time, path.stat().st_size, path))
        except (ValueError, OSError):
            continue
    return versions
