"""The files of one journal: generations, each a base and a log of what was done after it.

Written by one thread; when, and what is told of it, is for the writer to say.
"""

import errno
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import NO_FOLLOW, FileSystem
from bmc_desktop.files.journal.entries import Changed, Entry
from bmc_desktop.files.journal.folder import Folder
from bmc_desktop.files.journal.log import MAGIC, Numbered, line
from bmc_desktop.files.journal.next_base import NextBase
from bmc_desktop.files.packing import check_packed, pack
from bmc_desktop.model.records import Media
from bmc_desktop.model.workshop import Workshop


class Generations:
    """What of a journal is on the disk."""

    def __init__(
        self,
        root: Path,
        media: Mapping[str, bytes],
        folder: Folder | None,
        *,
        damaged: bool,
        system: FileSystem,
    ) -> None:
        """Write nothing yet.

        Args:
            root: the folder of all journals.
            media: the bytes of pictures by SHA-256, those that come later too; only read here.
            folder: a held folder to go on in, or None for a new one.
            damaged: what is in that was, and is kept.
            system: the disk.
        """
        self.folder = folder
        self.size = 0
        """Of the log, in bytes."""
        self._root = root
        self._media = media
        self._damaged = damaged
        self._system = system
        self._oversized: Workshop | None = None
        self._log: int | None = None
        self._seq = 0
        self._generation = 0
        self._stored: set[str] = set()

    @property
    def is_begun(self) -> bool:
        """Whether there is a log to write on in."""
        return self._log is not None

    def begin(self, following: NextBase) -> None:
        """Start a generation: its log and its base are on the disk, read back, before the older ones go.

        The names of a new folder may still be undone by a power cut.

        Raises:
            SaveError: the base could not be written, or no restart could read it.
            OSError: the disk failed.
        """
        if following.workshop is self._oversized:
            # It has not become smaller since, and packing it takes a while.
            raise SaveError("too_large")
        if self.folder is None:
            self.folder = Folder.make(self._root, self._system)
        folder, system = self.folder, self._system
        if not self._generation:
            self._generation = folder.highest()
        self._generation += 1
        self._store(following.workshop.media)
        path = folder.log(self._generation)
        self._log = system.open(str(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW)
        self.size = 0
        try:
            # What is only carried on was done when it was done.
            at = following.about.at
            self._put(MAGIC + b"".join(self._line(entry, at) for entry in following.opening))
            system.fsync(self._log)
            # The name of the base may outlast a power cut only if the name of its log does.
            system.sync_folder(str(folder.path))
            workshop = following.workshop
            base = pack(workshop, {}, deflate=False)
            folder.put(folder.base(self._generation), base, lambda data: self._check(data, workshop))
        except BaseException:
            self.leave()
            folder.drop(self._generation)
            raise
        folder.drop_before(self._generation, keep=self._damaged)
        self._damaged = False

    def confirm(self) -> None:
        """See to it that a new folder outlasts a power cut. Raises OSError."""
        assert self.folder is not None
        self.folder.confirm()

    def add(self, entries: Iterable[Entry]) -> None:
        """Write entries into the log, after the pictures that they name. Raises as `begin`."""
        entries = list(entries)
        for entry in entries:
            if isinstance(entry, Changed):
                self._store({record.id: record for record in entry.put if isinstance(record, Media)})
        self._put(b"".join(self._line(entry) for entry in entries))

    def forcing(self) -> Callable[[], None]:
        """Return what forces the log to the disk as it is by then; it may be called from another thread."""
        folder, log, system = self.folder, self._log, self._system
        assert folder is not None
        assert log is not None

        def force() -> None:
            folder.confirm()
            system.datasync(log)

        return force

    def leave(self) -> None:
        """Close the log; what comes next begins a generation."""
        if self._log is None:
            return
        log, self._log = self._log, None
        try:
            self._system.close(log)
        except OSError:
            return

    def _check(self, base: bytes, workshop: Workshop) -> None:
        """Read a base as a restart would. Raises SaveError if it would not give the workshop back."""
        try:
            check_packed(base, workshop, {}, deflate=False)
        except SaveError as error:
            if error.kind == "too_large":
                self._oversized = workshop
            raise

    def _store(self, media: Mapping[str, Media]) -> None:
        """Bring pictures to the disk that are not there yet."""
        assert self.folder is not None
        for sha in sorted(media.keys() - self._stored):
            data = self._media.get(sha)
            if data is not None:
                self.folder.put_picture(sha, data)
                self._stored.add(sha)

    def _line(self, entry: Entry, at: float = 0.0) -> bytes:
        """Return an entry as it stands in the log; `at`: when it was made (seconds since 1970; 0: now)."""
        assert self.folder is not None
        self._seq += 1
        numbered = Numbered(self._seq, at or self._system.now(), entry)
        return line(numbered, self.folder.seed(self._generation))

    def _put(self, data: bytes) -> None:
        assert self._log is not None
        rest = memoryview(data)
        while rest:
            done = self._system.write(self._log, rest)
            if done <= 0:
                raise OSError(errno.EIO, "nothing was written")
            rest = rest[done:]
        self.size += len(data)
