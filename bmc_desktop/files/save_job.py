"""A save that was asked for: the workshop as it was then, packed, checked as a stranger would, and written.

Also knows what is known of the files on the disk: their digests, and which versions went into the backups.
"""

import contextlib
import os
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from bmc_desktop import paths
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError, SaveError, SaveKind
from bmc_desktop.files.filesystem import FileSystem
from bmc_desktop.files.orders import Saved
from bmc_desktop.files.packing import check_packed, pack, unpack
from bmc_desktop.files.saving import clear_strays, write_file
from bmc_desktop.files.targets import digest_of
from bmc_desktop.files.wishes import Wish, Wishes
from bmc_desktop.model.workshop import Workshop

_NO_MEMORY = (MemoryError, RuntimeError, SystemError)
"""What Python raises when there is no memory for a value, for a lock, or for the error itself."""

BACKUP_PAUSE: Final = 600.0
"""So many seconds after a version was kept, the next save keeps one again."""


class KnownFiles:
    """What is known of the files on the disk; shared with the jobs of a session."""

    def __init__(self, backups: BackupStore | None, system: FileSystem) -> None:
        self._keeping = threading.Lock()
        self.wishes = Wishes()
        self.latest = 0
        self.digests: dict[Path, str] = {}
        self._backed_up: dict[Path, float] = {}
        self._notes: dict[Path, int] = {}
        self._noted: set[tuple[str, Path]] = set()
        self.cleared: set[Path] = set()
        self.torn: set[Path] = set()
        self.originals: dict[Path, SaveKind] = {}
        """Files that are not to be saved over, and why: they hold more than could be read."""
        self.backups = backups
        self.system = system

    def is_backup_due(self, path: Path, notes: int) -> bool:
        """Say whether the version that a save replaces is to be kept.

        It is before the first save of a session, then every ten minutes, and when many notes have gone: a
        save must not be the end of an evening's work.
        """
        last = self._backed_up.get(path)
        if last is None or time.monotonic() - last >= BACKUP_PAUSE:
            return True
        before = self._notes.get(path, 0)
        return before - notes > max(2, before // 4)

    def take_note(self, path: Path, notes: int, *, backed_up: bool) -> None:
        """Take note of a save: how many notes the file has now, and whether the version before was kept."""
        self._notes[path] = notes
        if backed_up:
            self._backed_up[path] = time.monotonic()

    def keep(self, workshop_id: str, data: bytes, path: Path | None = None) -> Path:
        """Put a version among the earlier ones and return where; note that it is one of a file. Any thread.

        Raises:
            OSError, SaveError: it could not be kept.
        """
        with self._keeping:
            kept = self._store().keep(workshop_id, data)
        if path is not None:
            self.note_file(workshop_id, path)
        return kept

    def note_file(self, workshop_id: str, path: Path) -> None:
        """Note whose earlier versions a file has, for the day that it cannot be read. Never fails."""
        if (workshop_id, path) in self._noted:
            return
        with contextlib.suppress(OSError, *_NO_MEMORY), self._keeping:
            if self._store().note_file(workshop_id, path):
                self._noted.add((workshop_id, path))

    def _store(self) -> BackupStore:
        if self.backups is None:
            self.backups = BackupStore(paths.data_dir("backups"))
        return self.backups

    def place_of(self, path: Path) -> str:
        """Return what stands for one file, whatever links lead to it. Asks the disk."""
        try:
            return self.system.realpath(str(path))
        except OSError:
            return str(path)

    def is_same(self, one: Path, other: Path) -> bool:
        """Say whether two paths lead to one file, by links of whatever kind. Asks the disk."""
        if one == other or self.place_of(one) == self.place_of(other):
            return True
        try:
            there, here = self.system.stat(str(one)), self.system.stat(str(other))
        except OSError:
            return False
        return os.path.samestat(there, here)


class SaveJob:
    """A save that was asked for: the workshop as it was then, and where it goes."""

    def __init__(
        self,
        path: Path,
        workshop: Workshop,
        media: Mapping[str, bytes],
        state: int,
        number: int,
        files: KnownFiles,
        *,
        replace: bool | str,
        announced: Callable[[], object] | None = None,
    ) -> None:
        """Made by `Session.start_save` only.

        `number` is that of the last change in it. `announced` waits until it stands in the journal that
        there is this save, if that can be.
        """
        self.path = path
        self.workshop = workshop
        self.state = state
        self.number = number
        self._media = media
        self._files = files
        self._replace = replace
        self._announced = announced
        self._wish = Wish(path.name, files.wishes)

    def run(self) -> Saved:
        """Write the file. Safe in any thread; jobs of one session to the same file wait for each other.

        Of two to the same file, the one that was asked for last is the last: an older one that comes to it
        later is not wanted any more. What hangs elsewhere holds up nothing.

        Raises:
            SaveError: it was not saved.
        """
        try:
            self._wish.check()
            with self._wish.turn(self._files.place_of(self.path)):
                return self._run()
        except _NO_MEMORY as error:
            raise SaveError("failed", repr(error), name=self.path.name) from error

    def give_up(self) -> None:
        """Let it not come true any more: it touches its file in no further step. Any thread, at any time.

        It then ends with a `SaveError` of the kind "given_up", once its disk answers. If it hangs in the
        exchange of the two files, or after that, it comes true all the same, and says so.
        """
        self._wish.give_up()

    def is_overtaken(self) -> bool:
        """Take note of what came of it, and say whether there is news of a later one already."""
        if self._wish.number < self._files.latest:
            return True
        self._files.latest = self._wish.number
        return False

    def _run(self) -> Saved:
        files, replace = self._files, self._replace
        for original, kind in tuple(files.originals.items()):
            if files.is_same(self.path, original):
                raise SaveError(kind, name=self.path.name)
        try:
            data = pack(self.workshop, self._media)
        except ValueError as error:
            raise SaveError("failed", repr(error), name=self.path.name) from error
        if self.path.parent not in files.cleared:
            files.cleared.add(self.path.parent)
            clear_strays(self.path.parent, files.system)
        if self._announced is not None:
            self._announced()
        # What stands there since a save of ours broke off is nobody else's work.
        replace = replace or self.path in files.torn
        try:
            saved = write_file(
                self.path,
                data,
                check=self._check,
                expected=replace if isinstance(replace, str) else files.digests.get(self.path),
                replace=replace is True,
                keep=self._keep,
                wish=self._wish,
                backup_due=bool(replace) or files.is_backup_due(self.path, len(self.workshop.notes)),
                system=files.system,
            )
        except SaveError as error:
            if error.kind == "torn":
                files.torn.add(self.path)
            raise
        files.torn.discard(self.path)
        files.digests[self.path] = saved.digest
        files.take_note(self.path, len(self.workshop.notes), backed_up=saved.backup is not None)
        files.note_file(self.workshop.id, self.path)
        return saved

    def _check(self, data: bytes) -> None:
        check_packed(data, self.workshop, self._media, self.path.name)

    def _keep(self, old: bytes) -> Path:
        files = self._files
        if digest_of(old) == files.digests.get(self.path):
            return files.keep(self.workshop.id, old)
        try:
            workshop_id = unpack(old).workshop.id
        except DocumentError:
            return files.keep("unknown", old)
        return files.keep(workshop_id, old, self.path)
