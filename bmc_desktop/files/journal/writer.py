"""Writes a journal in a thread of its own: groups entries, has them forced, starts anew in time.

Whoever edits never waits, and what is written does not wait until what was written before is on the disk.
What went wrong is told as a state; the writer goes on trying, from a new base.
"""

import logging
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

from msgspec import structs

from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.journal.entries import (
    About,
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
from bmc_desktop.files.journal.generations import Generations
from bmc_desktop.files.journal.next_base import NextBase
from bmc_desktop.files.journal.state import Reason, State, reason_of
from bmc_desktop.model.change import Change
from bmc_desktop.model.workshop import Workshop

LOG: Final = logging.getLogger(__name__)

INTERVAL: Final = 0.05
"""Seconds between two writes; what is done meanwhile goes into the next."""

RETRY: Final = 2.0
"""Seconds after which a journal that could not be written is tried again."""

BRIEFLY: Final = 0.1
"""Seconds that the end of a journal without work is waited for."""

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
        self._number = about.number
        self._seen: View | None = None
        # From here on used by the thread alone, once it runs.
        self._next = NextBase(workshop, about, draft, view, system.now)
        self._disk = Generations(root, media, folder, damaged=damaged, system=system)
        self._forcing: Forcing = ForcingThread(self._forced)
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
        return self._disk.folder

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
        # Where there was no work, nobody waits for a slow disk: the next start clears away what is left.
        self._thread.join(timeout if self._is_begun else min(timeout, BRIEFLY))
        return not (self._thread.is_alive() and self._is_begun)

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
            is_late = self._behind or (self._unforced is not None and self._is_begun)
            end = self._end
        if end != "remove" and (self._batch or is_late):
            self._write()
        elif self._unforced is not None:
            # It was only made ready, in vain; the first entry begins anew.
            self._leave_log()
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
        about = self._next.about
        self._next.about = structs.replace(about, ready=True)
        try:
            self._begin()
            self._forcing.force(self._disk.forcing(), self._taken)
        except Exception as error:  # noqa: BLE001 - the first entry tries again, and tells
            LOG.info("the journal could not be made ready: %r", error)
            self._leave_log()
        finally:
            self._next.about = about

    def _write(self) -> None:
        reason: Reason = ""
        is_new = False
        try:
            if self._unforced is not None:
                raise self._unforced
            if self._behind:
                self._fold()
                self._renew()
                is_new = True
            else:
                if not self._disk.is_begun:
                    self._begin()
                self._disk.add([item.entry for item in self._batch])
                self._forcing.force(self._disk.forcing(), self._taken)
                self._fold()
            # While a save is under way, the log knows what it took; a new base would not.
            if self._disk.size > (4 * MAX_LOG if self._next.is_saving else MAX_LOG):
                self._renew()
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
            self._condition.notify_all()
            if failure is not None:
                # Taken note of at first: for more, there may not be enough memory.
                self._unforced = failure
                self._reason = reason_of(failure) if self._is_begun else ""
            elif self._unforced is None:
                # After a failure, what the disk calls done does not hold what was lost in it.
                self._synced = max(self._synced, upto)
        self._tell()

    def _fold(self) -> None:
        for entry, workshop in self._batch:
            self._next.fold(entry, workshop)
        self._batch.clear()

    def _renew(self) -> None:
        """Start a generation of which nothing needs to be forced any more."""
        self._begin()
        self._disk.confirm()

    def _begin(self) -> None:
        self._leave_log()
        self._disk.begin(self._next)

    def _leave_log(self) -> None:
        # It may be closed only when nothing is being forced. If that failed, the next base holds it all.
        self._forcing.rest()
        with self._condition:
            self._unforced = None
        self._disk.leave()

    def _finish(self, end: End) -> None:
        self._leave_log()
        self._forcing.end()
        folder = self._disk.folder
        if folder is None:
            return
        if end == "remove":
            folder.remove()
        elif end == "set_aside":
            folder.set_aside()
        else:
            folder.let_go()

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
