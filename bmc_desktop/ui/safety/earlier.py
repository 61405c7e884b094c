"""What a workshop was like before: entries for the list of earlier versions, whatever they come from.

An `Entry` says when it was and of which kind, and can be loaded. To bring in another source (work that was
kept after a window closed without saving), return its entries from `entries_of` too, and let `has_any` know
of them; the dialog orders them by time, and nothing else has to change.
"""

import contextlib
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

from bmc_desktop import paths
from bmc_desktop.files.backups import BackupStore, Version
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.offers import moment, whole
from bmc_desktop.files.journal.recovery import read_journal
from bmc_desktop.files.notices import Notice
from bmc_desktop.files.packing import unpack
from bmc_desktop.model.workshop import Workshop

Kind = Literal["version", "unsaved"]
"""A version that was in the file before a save replaced it; or work that was never saved, and was kept."""


class Loaded(NamedTuple):
    """What an entry holds. `notices` are what is to be known of it, as of a file."""

    workshop: Workshop
    media: Mapping[str, bytes]
    notices: tuple[Notice, ...] = ()


class OfFile(NamedTuple):
    """Whose earlier versions a file has, and how many they are in all."""

    workshops: tuple[str, ...] = ()
    total: int = 0


class Entry(NamedTuple):
    """One earlier state of a workshop. `time` is in UTC.

    `load` reads it, in any thread, as often as it is asked for. It raises `DocumentError` where it cannot,
    and nothing else.
    """

    time: datetime
    kind: Kind
    load: Callable[[], Loaded]


class _Kept:
    """Loads a version from the store."""

    def __init__(self, store: BackupStore, version: Version) -> None:
        self._store = store
        self._version = version

    def __call__(self) -> Loaded:
        name = self._version.path.name
        try:
            found = unpack(self._store.read(self._version))
        except DocumentError as error:
            raise error.about(name) from error
        except FileNotFoundError as error:
            raise DocumentError("missing", str(error), name=name) from error
        except OSError as error:
            raise DocumentError("failed", f"{type(error).__name__}: {error}", name=name) from error
        except MemoryError as error:
            raise DocumentError("memory", name=name) from error
        return Loaded(found.workshop, found.media, found.notices)


class _Unsaved:
    """Loads work that was closed without saving, from its journal."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def __call__(self) -> Loaded:
        found = read_journal(self._folder)
        return Loaded(whole(found), found.media)


def store() -> BackupStore:
    """Return the store in the person's data folder.

    Raises:
        OSError: there is no such folder and none can be made.
    """
    return BackupStore(paths.data_dir("backups"))


def entries_of(*workshop_ids: str) -> list[Entry]:
    """Return the earlier states of a workshop, or of several, the newest first. In any thread.

    Raises:
        OSError: what is kept cannot be listed.
    """
    kept = store()
    versions = sorted((v for each in workshop_ids for v in kept.versions(each)), reverse=True)
    found = [Entry(version.time, "version", _Kept(kept, version)) for version in versions]
    for entry in _unsaved(workshop_ids):
        # Versions keep their own order, which no clock can upset.
        place = next((n for n, other in enumerate(found) if other.time <= entry.time), len(found))
        found.insert(place, entry)
    return found


def _unsaved(workshop_ids: Collection[str]) -> list[Entry]:
    """Return what was set aside of workshops when they were closed without saving."""
    found: list[Entry] = []
    for folder in folders(paths.recovery_root()):
        since = folder.aside_since()
        time = moment(since) if since is not None else None
        if time is None:
            continue
        try:
            kept = read_journal(folder)
        except DocumentError:
            # It is listed, with its place, where unsaved work is recovered.
            continue
        if kept.workshop.id in workshop_ids and kept.is_worth_keeping:
            found.append(Entry(time, "unsaved", _Unsaved(folder)))
    return found


def of_file(path: Path) -> OfFile:
    """Return what is kept of a file, which need not be readable. In any thread; never fails."""
    kept = BackupStore(paths.backups_root())
    with contextlib.suppress(OSError, MemoryError):
        workshops = tuple(kept.workshops_of(path))
        return OfFile(workshops, sum(len(kept.versions(each)) for each in workshops))
    return OfFile()


def has_any(workshop_id: str) -> bool:
    """Say whether there is anything to show; one look into a folder of this computer."""
    try:
        if store().versions(workshop_id):
            return True
        # Whose they are is not read now: that would take its time.
        return any(folder.aside_since() is not None for folder in folders(paths.recovery_root()))
    except OSError:
        # What cannot be listed is said when somebody asks for it.
        return True


class Earlier:
    """Remembers whether a workshop has earlier versions, until it is saved the next time."""

    def __init__(self) -> None:
        self._known: tuple[str, bool] | None = None

    def forget(self) -> None:
        """Look again when next asked."""
        self._known = None

    def has_any(self, workshop_id: str) -> bool:
        """Say whether there is anything to show."""
        if self._known is None or self._known[0] != workshop_id:
            self._known = (workshop_id, has_any(workshop_id))
        return self._known[1]
