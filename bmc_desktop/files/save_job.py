"""A save that was asked for: the workshop as it was then, packed, checked as a stranger would, and written.

Also knows what is known of the files on the disk: their digests, and which versions went into the backups.
"""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from msgspec import structs

from bmc_desktop import paths
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError, SaveError
from bmc_desktop.files.filesystem import FileSystem
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.files.saving import Saved, clear_strays, write_file
from bmc_desktop.files.targets import digest_of
from bmc_desktop.model.workshop import Preserved, Workshop

_NO_MEMORY = (MemoryError, RuntimeError, SystemError)
"""What Python raises when there is no memory for a value, for a lock, or for the error itself."""


class KnownFiles:
    """What is known of the files on the disk; shared with the jobs of a session."""

    def __init__(self, backups: BackupStore | None, system: FileSystem) -> None:
        self._locks: dict[Path, threading.Lock] = {}
        self.keeping = threading.Lock()
        self.digests: dict[Path, str] = {}
        self.backed_up: set[Path] = set()
        self.cleared: set[Path] = set()
        self.torn: set[Path] = set()
        self.backups = backups
        self.system = system

    def lock_of(self, path: Path) -> threading.Lock:
        """Return the lock of one file: saves to it go one after another, whatever hangs elsewhere."""
        return self._locks.setdefault(path, threading.Lock())


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

        `announced` waits until it stands in the journal that there is this save, if that can be.
        """
        self.path = path
        self.workshop = workshop
        self.state = state
        self.number = number
        self._media = media
        self._files = files
        self._replace = replace
        self._announced = announced

    def run(self) -> Saved:
        """Write the file. Safe in any thread; jobs of one session to the same file wait for each other.

        Raises:
            SaveError: it was not saved.
        """
        try:
            with self._files.lock_of(self.path):
                return self._run()
        except _NO_MEMORY as error:
            raise SaveError("failed", repr(error), name=self.path.name) from error

    def _run(self) -> Saved:
        files, replace = self._files, self._replace
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
                backup_due=bool(replace) or self.path not in files.backed_up,
                system=files.system,
            )
        except SaveError as error:
            if error.kind == "torn":
                files.torn.add(self.path)
            raise
        files.torn.discard(self.path)
        files.digests[self.path] = saved.digest
        if saved.backup is not None:
            files.backed_up.add(self.path)
        return saved

    def _check(self, data: bytes) -> None:
        """Read the bytes as a stranger would and compare them with what was to be saved."""
        try:
            found = unpack(data)
        except DocumentError as error:
            kind: Literal["too_large", "failed"] = "too_large" if error.kind == "too_large" else "failed"
            raise SaveError(kind, f"{error.reason}: {error.detail}", name=self.path.name) from error
        kept = self.workshop.preserved
        same = structs.replace(found.workshop, preserved=kept) == self.workshop
        if same and kept != Preserved():
            # Unknown fields of notes that are gone do not come back; all that was written must.
            same = pack(found.workshop, self._media) == data
        if not same or found.damaged or found.media != self._media:
            detail = "the file does not hold what was to be saved: " + " ".join(map(str, found.notices))
            raise SaveError("failed", detail, name=self.path.name)

    def _keep(self, old: bytes) -> Path:
        files = self._files
        if files.backups is None:
            files.backups = BackupStore(paths.data_dir("backups"))
        workshop_id = self.workshop.id
        if digest_of(old) != files.digests.get(self.path):
            try:
                workshop_id = unpack(old).workshop.id
            except DocumentError:
                workshop_id = "unknown"
        with files.keeping:
            return files.backups.keep(workshop_id, old)
