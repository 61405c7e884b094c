"""One open workshop: document, history, journal, pictures, where it lies on the disk and what is saved.

Owns the path and the truth about what is saved. Must not know about widgets; the window observes it.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.journal.entries import About, Draft, Step, View, has_words
from bmc_desktop.files.journal.folder import Folder
from bmc_desktop.files.journal.recovery import Recovered, settled, sight_of
from bmc_desktop.files.journal.writer import End, Journal
from bmc_desktop.files.notices import Notice
from bmc_desktop.files.opening import Opened, open_workshop
from bmc_desktop.files.orders import Saved
from bmc_desktop.files.packing import pack
from bmc_desktop.files.pictures import check_room, record_of
from bmc_desktop.files.save_job import KnownFiles, SaveJob
from bmc_desktop.files.targets import absolute
from bmc_desktop.model.change import Change, Label
from bmc_desktop.model.document import Document, checked
from bmc_desktop.model.history import History
from bmc_desktop.model.records import Media
from bmc_desktop.model.workshop import Workshop

ChangeObserver = Callable[[Change], None]
StateObserver = Callable[[], None]

_NEVER: Final = -1
"""The number of no state of the history."""


class Session:
    """One open workshop. All of it is to be called from one thread, but for `SaveJob.run`."""

    def __init__(
        self,
        workshop: Workshop,
        opened: Opened | None = None,
        *,
        suggested_name: str = "",
        journals: Path | None = None,
        backups: BackupStore | None = None,
        system: FileSystem = DISK,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Hold a sound workshop; people use `new`, `open`, `of` and `recover`.

        `suggested_name` is a name for the file of a workshop that has none; `journals` the folder of all
        journals, without which nothing is kept from a crash.
        """
        self.document = Document(workshop)
        self.history = History()
        self.notices: tuple[Notice, ...] = opened.notices if opened else ()
        self.suggested_name = suggested_name
        self.journal: Journal | None = None
        self._files = KnownFiles(backups, system)
        self._clock = clock
        self._path: Path | None = None
        self._media: dict[str, bytes] = {}
        self._saved_state = self.history.state
        self._saved_at: datetime | None = None
        self._needs_copy = self._newer = self._read_only = self._astray = False
        self._confirmed = True
        if opened is not None:
            self._path = absolute(opened.path)
            self._media.update(opened.media)
            self._needs_copy, self._newer = opened.needs_copy, opened.newer
            self._read_only = opened.read_only
            self._files.digests[self._path] = opened.digest
        self._state_observers: list[StateObserver] = []
        self._draft: Draft | None = None
        self._step: Step = "commit"
        self._merge = ""
        if journals is not None:
            self.journal = Journal(journals, workshop, self._media, self._about(), system=system)
        # The first to hear of a change, so that every other observer finds history and document agreeing.
        self.document.observe(self._remember)

    @classmethod
    def new(
        cls,
        workshop: Workshop,
        media: Mapping[str, bytes] | None = None,
        *,
        suggested_name: str = "",
        journals: Path | None = None,
        backups: BackupStore | None = None,
        system: FileSystem = DISK,
    ) -> "Session":
        """Start with a workshop that has no file yet; `media` maps SHA-256 to the bytes of its pictures.

        One with something in it goes into the journal at once: it may be nowhere else.

        Raises:
            ChangeError: the workshop is not sound.
            PictureError: one of the pictures is none.
        """
        session = cls(
            checked(workshop),
            suggested_name=suggested_name,
            journals=journals,
            backups=backups,
            system=system,
        )
        for data in (media or {}).values():
            session.add_media(data)
        if session.needs_saving and session.journal is not None:
            session.journal.append(session._about(), session.workshop)
        return session

    @classmethod
    def open(
        cls,
        path: Path | str,
        *,
        journals: Path | None = None,
        backups: BackupStore | None = None,
        system: FileSystem = DISK,
    ) -> "Session":
        """Open a file. Raises DocumentError if that cannot be done."""
        return cls.of(open_workshop(path), journals=journals, backups=backups, system=system)

    @classmethod
    def of(
        cls,
        opened: Opened,
        *,
        journals: Path | None = None,
        backups: BackupStore | None = None,
        system: FileSystem = DISK,
    ) -> "Session":
        """Start with a file that was opened already, perhaps in another thread."""
        return cls(opened.workshop, opened, journals=journals, backups=backups, system=system)

    @classmethod
    def recover(
        cls,
        recovered: Recovered,
        folder: Folder,
        *,
        backups: BackupStore | None = None,
        system: FileSystem = DISK,
    ) -> "Session":
        """Go on with what a journal holds, in its held folder; reads the file to see whether it changed.

        If someone changed the file meanwhile, or it is gone and may hold more, it goes on without one.
        """
        recovered = settled(recovered, system)
        about = recovered.about
        session = cls(recovered.workshop, backups=backups, system=system)
        session._media.update(recovered.media)
        session.history = recovered.history
        session._saved_state = recovered.saved_state
        session._draft = recovered.draft
        sight = sight_of(about, system)
        if about.path and sight.kind in (("same",) if recovered.is_headless else ("same", "gone")):
            session._path = Path(about.path)
            session._astray = sight.kind == "gone"
            session._files.digests[session._path] = about.digest
            session._needs_copy, session._newer = about.needs_copy, about.newer
            session._read_only = about.read_only
        elif about.path:
            session.suggested_name = Path(about.path).stem
            session._saved_state = _NEVER
            about = About(number=about.number, at=about.at)
        session.journal = Journal(
            folder.path.parent,
            recovered.workshop,
            session._media,
            about,
            folder=folder,
            damaged=recovered.damaged,
            draft=recovered.draft,
            view=recovered.view,
            system=system,
        )
        # What was read may not be on the disk yet, and the next crash may come at once.
        session.journal.append(about, session.workshop)
        return session

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
        return self._astray or self.history.state != self._saved_state

    @property
    def digest(self) -> str:
        """The SHA-256 of the file at `path` as it was last read or written; "" without a file."""
        return self._files.digests.get(self._path, "") if self._path else ""

    @property
    def needs_saving(self) -> bool:
        """Whether letting go of it would lose work; what came from elsewhere without a file counts."""
        is_more = bool(self.workshop.notes or self.suggested_name)
        return self.is_modified or (self._path is None and is_more)

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
        """The name suggested for a workshop without a file, or its title, or its file's name, or ""."""
        if self._path is None and self.suggested_name:
            return self.suggested_name
        return self.workshop.details.title or (self._path.stem if self._path else "")

    @property
    def saved_at(self) -> datetime | None:
        """When it was last saved in this session (UTC), or None."""
        return self._saved_at

    def commit(self, change: Change, merge: str = "") -> bool:
        """Make a change and remember how to take it back; return False if it alters nothing.

        Changes in a row with the same non-empty `merge` become one step of undo.

        Raises:
            ChangeError: the change does not fit, or not into a file any more; nothing was altered.
        """
        if change.is_empty():
            return False
        self._apply(change, "commit", merge)
        return True

    def undo(self) -> Label | None:
        """Take the last step back and return what it was, or None if there is none."""
        label, told = self.history.undo_label, self._told()
        change = self.history.undo()
        if change is not None:
            self._apply(change, "undo", told=told)
        return label

    def redo(self) -> Label | None:
        """Do again what was taken back last and return what it was, or None if there is none."""
        label, told = self.history.redo_label, self._told()
        change = self.history.redo()
        if change is not None:
            self._apply(change, "redo", told=told)
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

    def add_media(self, data: bytes, name: str = "", *, beside: int = 0) -> Media:
        """Keep a picture's bytes and return the record for them, which is still to be committed.

        `beside` counts the bytes of others that are to be committed with it.

        Raises:
            PictureError: not a PNG, JPEG or WebP, too large, or more than a workshop can hold.
        """
        media = record_of(data, name)
        if media.id not in self.workshop.media:
            check_room(beside + len(data), self.workshop.media, self._media, name)
        self._media[media.id] = data
        return media

    def start_save(self, path: Path | str | None = None, *, replace: bool | str = False) -> SaveJob:
        """Take what is to be saved as it is now; `run` the job in any thread, then `finish_save`.

        Args:
            path: where to; None for the workshop's own file.
            replace: overwrite a file that is there already or was changed by someone else; a SHA-256
                allows that for the very file that has it, and no other.

        Raises:
            SaveError: there is no path.
        """
        target = self._path if path is None else absolute(Path(path))
        if target is None:
            raise SaveError("no_name")
        if self._needs_copy and self._path is not None:
            self._files.originals[self._path] = "newer_format" if self._newer else "damaged_original"
        self.history.seal()
        if self.journal is not None:
            self.journal.save_started(str(target), self.workshop)
        return SaveJob(
            target,
            self.workshop,
            {sha: self._media[sha] for sha in self.workshop.media if sha in self._media},
            self.history.state,
            self.journal.number if self.journal else 0,
            self._files,
            replace=replace,
            # A crash right after the save must not let the file pass for someone else's.
            announced=self.journal.flush if self.journal else None,
        )

    def finish_save(self, job: SaveJob, saved: Saved) -> bool:
        """Take note of a save that has run; what was edited since it started stays unsaved.

        Returns whether that was news: of two, the one that was asked for last is the last.
        """
        if job.is_overtaken():
            return False
        before = self._told()
        self._path = saved.path
        self._saved_state = job.state
        self._saved_at = self._clock()
        self._confirmed = saved.confirmed
        self._needs_copy = self._newer = self._read_only = self._astray = False
        if self.journal is not None:
            self.journal.saved(str(saved.path), saved.digest, job.number, self.workshop)
        self._tell(before)
        return True

    def version(self) -> Callable[[], object] | None:
        """Return work for any thread: to keep among the earlier versions what was saved here last.

        None if nothing was, or if more was done since, which the journal has. What others do to the file
        afterwards is not to be the end of it.
        """
        if self._saved_at is None or self.history.state != self._saved_state:
            return None
        workshop, media, files, path = self.workshop, dict(self._media), self._files, self._path
        return lambda: files.keep(workshop.id, pack(workshop, media), path)

    def tell_astray(self, astray: bool) -> None:
        """Take note that the file does not hold this workshop any more, or does again.

        A file that is gone, or that holds what someone else wrote while this version is to be kept, leaves
        all of the workshop unsaved, and not only what was edited since.
        """
        before = self._told()
        self._astray = astray
        self._tell(before)

    def part(self) -> None:
        """Go on as a copy that is in no file: the file that it came with is another one's."""
        before = self._told()
        self.suggested_name = self._path.stem if self._path else self.suggested_name
        self._path = self._saved_at = None
        self._saved_state = _NEVER
        self._needs_copy = self._newer = self._read_only = self._astray = False
        if self.journal is not None:
            self.journal.saved("", "", 0, self.workshop)
        self._tell(before)

    def draft(self, draft: Draft) -> None:
        """Keep what is being written, from a crash only; an empty draft says that the writing has ended."""
        self._draft = draft
        if self.journal is not None:
            self.journal.append(draft, self.workshop)

    def look(self, view: View) -> None:
        """Keep what is seen, so that one can go on there after a crash."""
        if self.journal is not None:
            self.journal.look(view, self.workshop)

    def close(self, *, wanted: bool = True) -> bool:
        """End the journal; return whether that was done at once.

        Work that is in no file stays for the next start to offer, or is set aside if it is not `wanted`.
        """
        if self.journal is None:
            return True
        end: End = "remove"
        if self.needs_saving or has_words(self._draft, self.workshop):
            end = "leave" if wanted else "set_aside"
        elif not self._confirmed:
            # A power cut may bring the older file back. The next start looks whether it did.
            end = "leave"
        return self.journal.close(end)

    def _about(self) -> About:
        return About(
            path=str(self._path or ""),
            digest=self.digest,
            needs_copy=self._needs_copy,
            newer=self._newer,
            read_only=self._read_only,
        )

    def _apply(
        self, change: Change, step: Step, merge: str = "", told: tuple[object, ...] | None = None
    ) -> None:
        before = self.workshop
        told = told or self._told()
        previous = self._step, self._merge
        self._step, self._merge = step, merge
        try:
            self.document.apply(change, again=step != "commit")
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
        if self.journal is not None:
            self.journal.change(change, self.workshop, self._step, self._merge)

    def _told(self) -> tuple[object, ...]:
        return self.is_modified, self._path, self.name, self._read_only, self._saved_at

    def _tell(self, before: tuple[object, ...]) -> None:
        if self._told() == before:
            return
        for callback in tuple(self._state_observers):
            callback()
