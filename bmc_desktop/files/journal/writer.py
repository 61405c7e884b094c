"""Writes a journal in a thread of its own: groups entries, has them forced, starts anew in time.

Whoever edits never waits, and what is written does not wait until what was written before is on the disk.
What went wrong is told as a state; the writer goes on trying, from a new base.
"""

import errno
import logging
import os
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK, NO_FOLLOW, FileSystem
from bmc_desktop.files.journal.entries import (
    About,
    Changed,
    Draft,
    Entry,
    Saved,
    SaveStarted,
    Step,
    View,
    recorded,
)
from bmc_desktop.files.journal.folder import Folder
from bmc_desktop.files.journal.forcing import Forcing, ForcingThread
from bmc_desktop.files.journal.log import MAGIC, Numbered, line
from bmc_desktop.files.journal.next_base import NextBase
from bmc_desktop.files.journal.state import Reason, State, reason_of
from bmc_desktop.files.packing import check_packed, pack
from bmc_desktop.model.change import Change
from bmc_desktop.model.records import Media
from bmc_desktop.model.workshop import Workshop

LOG: Final = logging.getLogger(__name__)

INTERVAL: Final = 0.05
"""Seconds between two writes; what is done meanwhile goes into the next."""

RETRY: Final = 2.0
"""Seconds after which a journal that could not be written is tried again."""

MAX_LOG: Final = 4 * 2**20
"""A log of so many bytes is followed by a new base."""

End: TypeAlias = Literal["remove", "set_aside", "leave"]


class _Item(NamedTuple):
    entry: Entry
    workshop: Workshop


class Journal:
    """The journal of one open workshop. Everything but the writing itself is called from one thread."""

    def __init__(
        self,
        root: Path,
        workshop: Workshop,
        media: Mapping[str, bytes],
        about: About,
        *,
        folder: Folder | None = None,
        damaged: bool = False,
        draft: Draft | None = None,
        view: View | None = None,
        system: FileSystem = DISK,
    ) -> None:
        """Begin where the workshop stands; nothing is written before `prepare` or the first entry.

        Args:
            root: the folder of all journals.
            workshop: what the first base will hold.
            media: the bytes of pictures by SHA-256, those that come later too; only read here.
            about: where the workshop belongs.
            folder: a held folder to go on in, after a recovery.
            damaged: its log was, and is kept.
            draft: what was being written there.
            view: what was seen there.
            system: the disk.
        """
        self.on_state: Callable[[], object] | None = None
        self._root = root
        self._media = media
        self._system = system
        self._folder = folder
        self._damaged = damaged
        self._number = about.number
        self._seen: View | None = None
        # From here on used by the thread alone, once it runs.
        self._next = NextBase(workshop, about, draft, view, system.now)
        self._forcing: Forcing = ForcingThread(system, self._forced)
        self._oversized: Workshop | None = None
        self._log: int | None = None
        self._size = 0
        self._seq = 0
        self._generation = 0
        self._stored: set[str] = set()
        self._batch: list[_Item] = []
        self._taken = 0
        self._behind = False
        # Shared, under the condition.
        self._condition = threading.Condition()
        self._queue: list[_Item] = []
        self._appended = self._synced = 0
        self._is_begun = folder is not None
        self._is_asked = self._is_writing = False
        self._unforced: Exception | None = None
        self._reason: Reason = ""
        self._told: State | None = None
        self._hurry = False
        self._end: End | None = None
        self._thread: threading.Thread | None = None

    @property
    def number(self) -> int:
        """The number of the last change."""
        return self._number

    @property
    def folder(self) -> Folder | None:
        """Where it lies; None while nothing was written."""
        return self._folder

    @property
    def state(self) -> State:
        """How it stands now."""
        with self._condition:
            return self._state()

    def prepare(self) -> None:
        """Make ready for the first entry, so that it waits for no disk; returns at once.

        What there is then holds no work, and a failure is none yet.
        """
        with self._condition:
            if self._thread is None and self._end is None:
                self._is_asked = True
                self._start()

    def change(self, change: Change, workshop: Workshop, step: Step = "commit", merge: str = "") -> None:
        """Record a change and the workshop as it is after it."""
        self._number += 1
        self.append(recorded(change, self._number, step, merge), workshop)

    def save_started(self, path: str, workshop: Workshop) -> None:
        """Record that a save to a path takes the workshop as it is."""
        if self._thread is not None or self._is_begun:
            self.append(SaveStarted(path=path), workshop)

    def saved(self, path: str, digest: str, upto: int, workshop: Workshop) -> None:
        """Record that the file holds everything up to the change with a number."""
        if self._thread is not None or self._is_begun:
            self.append(Saved(path=path, digest=digest, upto=upto), workshop)
        else:
            self._next.about = About(path=path, digest=digest, number=self._number, saved=upto)

    def look(self, view: View, workshop: Workshop) -> None:
        """Record what is seen; that alone is no reason to begin."""
        if self._is_begun:
            self.append(view, workshop)
        else:
            self._seen = view

    def append(self, entry: Entry, workshop: Workshop) -> None:
        """Record an entry and the workshop as it is now; returns at once."""
        with self._condition:
            if self._end is not None:
                return
            self._is_begun = True
            if self._seen is not None:
                seen, self._seen = self._seen, None
                self.append(seen, workshop)
            last = self._queue[-1].entry if self._queue else None
            if isinstance(entry, Draft | View) and type(last) is type(entry):
                # Of these only the last one counts.
                self._queue[-1] = _Item(entry, workshop)
            else:
                self._queue.append(_Item(entry, workshop))
                self._appended += 1
            if self._thread is None:
                self._start()
            self._condition.notify_all()

    def flush(self, timeout: float = 2.0) -> bool:
        """Wait until all that was recorded is on the disk, and nothing is under way; return whether it is.

        `timeout` is in seconds.
        """
        with self._condition:
            self._hurry = True
            self._condition.notify_all()
            self._condition.wait_for(self._is_settled, timeout)
            self._hurry = False
            return self._synced == self._appended and not self._reason

    def _is_settled(self) -> bool:
        return bool(self._reason) or (self._synced == self._appended and not self._is_writing)

    def close(self, end: End, timeout: float = 2.0) -> bool:
        """Write what is left and end; return whether that took no longer than `timeout` seconds.

        "remove" takes the journal away, "set_aside" keeps it for a while, "leave" lets the next start
        find it.
        """
        with self._condition:
            if self._end is not None:
                return True
            self._end = end
            self._condition.notify_all()
        if self._thread is None:
            self._finish(end)
            return True
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    # In the thread

    def _run(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(self._has_work)
            try:
                is_last = self._turn()
            except MemoryError:
                self._is_writing = False
                # There was not even enough to take note of a failure. What was taken is still in hand.
                self._behind = True
                is_last = self._end is not None
            if is_last:
                return
            with self._condition:
                pause = RETRY if self._behind else INTERVAL
                self._condition.wait_for(lambda: self._hurry or self._end is not None, pause)

    def _has_work(self) -> bool:
        is_late = self._behind or self._unforced is not None
        return bool(self._queue) or is_late or self._is_asked or self._end is not None

    def _turn(self) -> bool:
        """Write what has come together; return whether that was the last of it."""
        with self._condition:
            self._batch.extend(self._queue)
            self._queue.clear()
            self._taken = self._appended
            self._is_writing = True
            is_asked, self._is_asked = self._is_asked, False
            end = self._end
        if end != "remove" and (self._batch or self._behind or self._unforced is not None):
            self._write()
        elif end is None and is_asked:
            self._make_ready()
        with self._condition:
            self._is_writing = False
            self._condition.notify_all()
        self._tell()
        if end is not None:
            self._finish(end)
        return end is not None

    def _make_ready(self) -> None:
        try:
            self._begin()
        except Exception as error:  # noqa: BLE001 - the first entry tries again, and tells
            LOG.info("the journal could not be made ready: %r", error)
            self._leave_log()

    def _write(self) -> None:
        reason: Reason = ""
        is_new = False
        try:
            if self._unforced is not None:
                raise self._unforced
            if self._behind:
                self._fold()
                self._begin()
                is_new = True
            else:
                if self._log is None:
                    self._begin()
                self._add()
                self._fold()
            # While a save is under way, the log knows what it took; a new base would not.
            if self._size > (4 * MAX_LOG if self._next.is_saving else MAX_LOG):
                self._begin()
                is_new = True
            self._behind = False
        except Exception as error:  # noqa: BLE001 - whatever it is: the person must be told, and the work goes on
            is_first, self._behind = not self._behind, True
            reason = reason_of(error)
            if is_first:
                # Once: it is tried again every two seconds.
                LOG.warning("the journal could not be written: %r", error)
            self._fold()
            self._leave_log()
        with self._condition:
            if reason:
                self._reason = reason
            elif is_new:
                self._reason, self._synced = "", self._taken

    def _forced(self, upto: int, failure: Exception | None) -> None:
        """Take note that so many entries are on the disk, or that they are not; called from any thread."""
        with self._condition:
            if failure is None:
                self._synced = max(self._synced, upto)
            else:
                self._unforced, self._reason = failure, reason_of(failure)
            self._condition.notify_all()
        self._tell()

    def _fold(self) -> None:
        for entry, workshop in self._batch:
            self._next.fold(entry, workshop)
        self._batch.clear()

    def _begin(self) -> None:
        """Start a generation: its log and its base are on the disk, read back, before the older ones go."""
        self._leave_log()
        if self._next.workshop is self._oversized:
            # It has not become smaller since, and packing it takes a while.
            raise SaveError("too_large")
        if self._folder is None:
            self._folder = Folder.make(self._root, self._system)
        folder, system = self._folder, self._system
        if not self._generation:
            self._generation = folder.highest()
        self._generation += 1
        self._store(self._next.workshop.media)
        path = folder.log(self._generation)
        self._log = system.open(str(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW)
        self._size = 0
        try:
            # What is only carried on was done when it was done.
            at = self._next.about.at
            self._put(MAGIC + b"".join(self._line(entry, at) for entry in self._next.opening))
            system.fsync(self._log)
            # The name of the base may outlast a power cut only if the name of its log does.
            system.sync_folder(str(folder.path))
            base = pack(self._next.workshop, {}, deflate=False)
            folder.put(folder.base(self._generation), base, self._check)
        except BaseException:
            self._leave_log()
            folder.drop(self._generation)
            raise
        folder.drop_before(self._generation, keep=self._damaged)
        self._damaged = False

    def _check(self, base: bytes) -> None:
        """Read a base as a restart would. Raises SaveError if it would not give the workshop back."""
        try:
            check_packed(base, self._next.workshop, {}, deflate=False)
        except SaveError as error:
            if error.kind == "too_large":
                self._oversized = self._next.workshop
            raise

    def _add(self) -> None:
        for entry, _ in self._batch:
            if isinstance(entry, Changed):
                self._store({record.id: record for record in entry.put if isinstance(record, Media)})
        self._put(b"".join(self._line(entry) for entry, _ in self._batch))
        assert self._log is not None
        self._forcing.force(self._log, self._taken)

    def _store(self, media: Mapping[str, Media]) -> None:
        """Bring pictures to the disk that are not there yet."""
        assert self._folder is not None
        for sha in sorted(media.keys() - self._stored):
            data = self._media.get(sha)
            if data is not None:
                self._folder.put_picture(sha, data)
                self._stored.add(sha)

    def _line(self, entry: Entry, at: float = 0.0) -> bytes:
        """Return an entry as it stands in the log; `at`: when it was made (seconds since 1970; 0: now)."""
        assert self._folder is not None
        self._seq += 1
        numbered = Numbered(self._seq, at or self._system.now(), entry)
        return line(numbered, self._folder.seed(self._generation))

    def _put(self, data: bytes) -> None:
        assert self._log is not None
        rest = memoryview(data)
        while rest:
            done = self._system.write(self._log, rest)
            if done <= 0:
                raise OSError(errno.EIO, "nothing was written")
            rest = rest[done:]
        self._size += len(data)

    def _leave_log(self) -> None:
        # It may be closed only when nothing is being forced. If that failed, the next base holds it all.
        self._forcing.rest()
        with self._condition:
            self._unforced = None
        if self._log is None:
            return
        log, self._log = self._log, None
        try:
            self._system.close(log)
        except OSError:
            return

    def _finish(self, end: End) -> None:
        self._leave_log()
        self._forcing.end()
        if self._folder is None:
            return
        if end == "remove":
            self._folder.remove()
        elif end == "set_aside":
            self._folder.set_aside()
        else:
            self._folder.let_go()

    def _state(self) -> State:
        if self._reason:
            return State("failed", self._reason)
        if self._synced < self._appended:
            return State("writing")
        return State("protected" if self._is_begun else "idle")

    def _tell(self) -> None:
        with self._condition:
            state = self._state()
            if state == self._told:
                return
            self._told = state
        if self.on_state is not None:
            self.on_state()
