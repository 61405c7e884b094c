"""One open workshop: its document, its history, its pictures, where it lies on the disk and what is saved.

Owns the path and the truth about what is saved. Must not know about widgets; the window observes it.
"""

import os
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from msgspec import structs

from bmc_desktop import paths
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError, PictureError, SaveError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.limits import MAX_MEDIA
from bmc_desktop.files.notices import Notice
from bmc_desktop.files.opening import Opened, open_workshop
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.files.pictures import read_header
from bmc_desktop.files.saving import Saved, clear_strays, write_file
from bmc_desktop.files.targets import digest_of
from bmc_desktop.model.change import Change, Label
from bmc_desktop.model.document import ChangeError, Document, checked
from bmc_desktop.model.history import History
from bmc_desktop.model.records import Media
from bmc_desktop.model.workshop import Preserved, Workshop

ChangeObserver = Callable[[Change], None]
StateObserver = Callable[[], None]
_Step = Literal["commit", "undo", "redo"]


class _Disk:
    """What is known of the files on the disk; shared with the jobs, so that saves go one after another."""

    def __init__(self, backups: BackupStore | None, system: FileSystem) -> None:
        self.lock = threading.Lock()
        self.digests: dict[Path, str] = {}
        self.backed_up: set[Path] = set()
        self.cleared: set[Path] = set()
        self.backups = backups
        self.system = system


class SaveJob:
    """A save that was asked for: the workshop as it was then, and where it goes."""

    def __init__(
        self,
        path: Path,
        workshop: Workshop,
        media: Mapping[str, bytes],
        state: int,
        disk: _Disk,
        *,
        replace: bool,
    ) -> None:
        """Made by `Session.start_save` only."""
        self.path = path
        self.workshop = workshop
        self.state = state
        self._media = media
        self._disk = disk
        self._replace = replace

    def run(self) -> Saved:
        """Write the file. Safe in any thread; jobs of one session wait for each other.

        Raises:
            SaveError: it was not saved.
        """
        with self._disk.lock:
            return self._run()

    def _run(self) -> Saved:
        disk = self._disk
        try:
            data = pack(self.workshop, self._media)
        except (ValueError, MemoryError) as error:
            raise SaveError("failed", repr(error), name=self.path.name) from error
        if self.path.parent not in disk.cleared:
            disk.cleared.add(self.path.parent)
            clear_strays(self.path.parent, disk.system)
        saved = write_file(
            self.path,
            data,
            check=self._check,
            expected=disk.digests.get(self.path),
            replace=self._replace,
            keep=self._keep,
            backup_due=self._replace or self.path not in disk.backed_up,
            system=disk.system,
        )
        disk.digests[self.path] = saved.digest
        if saved.backup is not None:
            disk.backed_up.add(self.path)
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
        disk = self._disk
        if disk.backups is None:
            disk.backups = BackupStore(paths.data_dir("backups"))
        workshop_id = self.workshop.id
        if digest_of(old) != disk.digests.get(self.path):
            try:
                workshop_id = unpack(old).workshop.id
            except DocumentError:
                workshop_id = "unknown"
        return disk.backups.keep(workshop_id, old)


class Session:
    """One open workshop. All of it is to be called from one thread, but for `SaveJob.run`."""

    def __init__(
        self,
        workshop: Workshop,
        opened: Opened | None = None,
        *,
        backups: BackupStore | None = None,
        system: FileSystem = DISK,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Hold a sound workshop; people use `new` and `open`."""
        self.document = Document(workshop)
        self.history = History()
        self.notices: tuple[Notice, ...] = opened.notices if opened else ()
        self._disk = _Disk(backups, system)
        self._clock = clock
        self._path: Path | None = None
        self._media: dict[str, bytes] = {}
        self._saved_state = self.history.state
        self._saved_at: datetime | None = None
        self._needs_copy = self._newer = self._read_only = False
        if opened is not None:
            self._path = _absolute(opened.path)
            self._media.update(opened.media)
            self._needs_copy, self._newer = opened.needs_copy, opened.newer
            self._read_only = opened.read_only
            self._disk.digests[self._path] = opened.digest
        self._state_observers: list[StateObserver] = []
        self._step: _Step = "commit"
        self._merge = ""
        # The first to hear of a change, so that every other observer finds history and document agreeing.
        self.document.observe(self._remember)

    @classmethod
    def new(
        cls,
        workshop: Workshop,
        media: Mapping[str, bytes] | None = None,
        *,
        backups: BackupStore | None = None,
        system: FileSystem = DISK,
    ) -> "Session":
        """Start with a workshop that has no file yet; `media` maps SHA-256 to the bytes of its pictures.

        Raises:
            ChangeError: the workshop is not sound.
            PictureError: one of the pictures is none.
        """
        session = cls(checked(workshop), backups=backups, system=system)
        for data in (media or {}).values():
            session.add_media(data)
        return session

    @classmethod
    def open(
        cls, path: Path | str, *, backups: BackupStore | None = None, system: FileSystem = DISK
    ) -> "Session":
        """Open a file.

        Raises:
            DocumentError: it cannot be opened.
        """
        return cls.of(open_workshop(path), backups=backups, system=system)

    @classmethod
    def of(
        cls, opened: Opened, *, backups: BackupStore | None = None, system: FileSystem = DISK
    ) -> "Session":
        """Start with a file that was opened already, perhaps in another thread."""
        return cls(opened.workshop, opened, backups=backups, system=system)

    @property
    def workshop(self) -> Workshop:
        """The workshop as it is now."""
        return self.document.workshop

    @property
    def path(self) -> Path | None:
        """The file, absolute, or None if the workshop has none yet."""
        return self._path

    @property
    def media(self) -> Mapping[str, bytes]:
        """The bytes of the pictures by SHA-256, also of those that only an undo would bring back."""
        return MappingProxyType(self._media)

    @property
    def is_modified(self) -> bool:
        """Whether there is work that is not in the file."""
        return self.history.state != self._saved_state

    @property
    def read_only(self) -> bool:
        """Whether the file at `path` cannot be saved over: write-protected, damaged or newer."""
        return self._read_only

    @property
    def needs_copy(self) -> bool:
        """Whether a save needs another path, because the file was damaged or made in a newer format."""
        return self._needs_copy

    @property
    def name(self) -> str:
        """The workshop's title, or its file's name without ending, or ""."""
        if self.workshop.details.title:
            return self.workshop.details.title
        return self._path.stem if self._path else ""

    @property
    def saved_at(self) -> datetime | None:
        """When it was last saved in this session (UTC), or None."""
        return self._saved_at

    def commit(self, change: Change, merge: str = "") -> bool:
        """Make a change and remember how to take it back; return False if it alters nothing.

        Changes in a row with the same non-empty `merge` become one step of undo.

        Raises:
            ChangeError: the change does not fit; nothing was altered.
        """
        if change.is_empty():
            return False
        self._apply(change, "commit", merge)
        return True

    def undo(self) -> Label | None:
        """Take the last step back and return what it was, or None if there is none."""
        label = self.history.undo_label
        change = self.history.undo()
        if change is not None:
            self._apply(change, "undo")
        return label

    def redo(self) -> Label | None:
        """Do again what was taken back last and return what it was, or None if there is none."""
        label = self.history.redo_label
        change = self.history.redo()
        if change is not None:
            self._apply(change, "redo")
        return label

    def observe(self, callback: ChangeObserver) -> None:
        """Call `callback` with each change after it was made; it may not make changes itself."""
        self.document.observe(callback)

    def observe_state(self, callback: StateObserver) -> None:
        """Call `callback` when one of modified, path, name, read-only or saved time has changed."""
        self._state_observers.append(callback)

    def forget(self, callback: ChangeObserver | StateObserver) -> None:
        """Stop calling `callback`. Raises ValueError if it never observed."""
        if callback in self._state_observers:
            self._state_observers.remove(callback)
        else:
            self.document.forget(callback)  # type: ignore[arg-type]

    def add_media(self, data: bytes, name: str = "") -> Media:
        """Keep a picture's bytes and return the record for them, which is still to be committed.

        Raises:
            PictureError: not a PNG, JPEG or WebP, or too large.
        """
        if len(data) > MAX_MEDIA:
            raise PictureError("too_large", name)
        header = read_header(data)
        if header is None:
            raise PictureError("not_a_picture", name)
        sha = digest_of(data)
        self._media[sha] = data
        return Media(
            id=sha, format=header.format, width=header.width, height=header.height, name=name[:500]
        )

    def start_save(self, path: Path | str | None = None, *, replace: bool = False) -> SaveJob:
        """Take what is to be saved as it is now; `run` the job in any thread, then `finish_save`.

        Args:
            path: where to; None for the workshop's own file.
            replace: overwrite a file that is there already or was changed by someone else.

        Raises:
            SaveError: there is no path, or the file there is not to be saved over.
        """
        target = self._path if path is None else _absolute(Path(path))
        if target is None:
            raise SaveError("no_name")
        if self._needs_copy and self._path is not None and _same_file(target, self._path):
            raise SaveError("newer_format" if self._newer else "damaged_original", name=target.name)
        self.history.seal()
        media = {sha: self._media[sha] for sha in self.workshop.media if sha in self._media}
        return SaveJob(target, self.workshop, media, self.history.state, self._disk, replace=replace)

    def finish_save(self, job: SaveJob, saved: Saved) -> None:
        """Take note of a save that has run; what was edited since it started stays unsaved."""
        before = self._told()
        self._path = saved.path
        self._saved_state = job.state
        self._saved_at = self._clock()
        self._needs_copy = self._newer = self._read_only = False
        self._tell(before)

    def _apply(self, change: Change, step: _Step, merge: str = "") -> None:
        before, told = self.workshop, self._told()
        previous = self._step, self._merge
        self._step, self._merge = step, merge
        try:
            self.document.apply(change)
        finally:
            self._step, self._merge = previous
            if self.workshop is before and step != "commit":
                # The history has moved already, and the document has not followed.
                if step == "undo":
                    self.history.redo()
                else:
                    self.history.undo()
            self._tell(told)

    def _remember(self, change: Change) -> None:
        if self._step == "commit":
            self.history.record(change, merge=self._merge)

    def _told(self) -> tuple[object, ...]:
        return self.is_modified, self._path, self.name, self._read_only, self._saved_at

    def _tell(self, before: tuple[object, ...]) -> None:
        if self._told() == before:
            return
        for callback in tuple(self._state_observers):
            callback()


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - links are kept, `resolve` would follow them


def _same_file(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


__all__ = ["ChangeError", "SaveJob", "Saved", "Session"]
