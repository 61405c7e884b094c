"""A power cut at every moment of whole stories: edits, journal, saves, backups, crashes, recovery, more.

    python -m tests.faults.power_cut [--count N] [--seed N]

Each story is lived once on a disk in memory. Then, for every call that altered something, everything that
a restart might find after a power cut right there is read with the real reader, and compared with what the
person had been told.
"""

import argparse
import random
import sys
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Final, NamedTuple
from unittest import mock

from msgspec import structs

from bmc_desktop.files import backups as backups_module
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.journal import writer
from bmc_desktop.files.journal.entries import About, Saved
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.recovery import Recovered, abandoned, read_journal
from bmc_desktop.files.journal.sweeping import sweep
from bmc_desktop.files.journal.writer import End, Journal
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.packing import pack
from bmc_desktop.session import Session
from tests.faults.parts import disks
from tests.faults.parts.disks import MemoryDisk, PowerCut, Tree, trees
from tests.faults.parts.work import Desk, Stand, first_workshop

JOURNALS: Final = PurePosixPath("/data/recovery")
BACKUPS: Final = PurePosixPath("/data/backups")
FILES: Final = (PurePosixPath("/docs/plan.bmcw"), PurePosixPath("/docs/other.bmcw"))
FOLDERS: Final = ("/data", "/docs")

MOST: Final = 1_024
"""So many states of one moment are tried, and of more a sample."""


class SteppedForcing:
    """What forces a log, without its thread: sometimes at once, sometimes after more was written."""

    def __init__(self, done: Callable[[int, Exception | None], object]) -> None:
        self._done = done
        self._asked: tuple[Callable[[], object], int] | None = None

    def force(self, action: Callable[[], object], upto: int) -> None:
        self._asked = action, upto
        if upto % 3:
            self.rest()

    def rest(self) -> None:
        if self._asked is not None:
            (action, upto), self._asked = self._asked, None
            action()
            self._done(upto, None)

    def end(self) -> None:
        assert self._asked is None


class SteppedJournal(Journal):
    """The journal without its threads: the story says when it has a turn."""

    def _start(self) -> None:
        self._thread = threading.current_thread()

    def turn(self) -> None:
        if (self._queue or self._is_asked) and self._end is None:
            self._turn()

    def flush(self, timeout: float = 2.0) -> bool:
        self.turn()
        self._forcing.rest()
        return not self._reason

    def close(self, end: End, timeout: float = 2.0) -> bool:
        if self._end is None:
            self._end = end
            self._turn()
        return True


class Promise(NamedTuple):
    """What had been told at a moment, and what was on its way."""

    disk: disks.Moment
    acked: int
    """The stand that was called protected; -1 for none."""
    last: int
    """The stand of the session."""
    is_kept: bool
    """The journal is to be there."""
    folder: str
    """The journal's folder, or ""."""
    saved: tuple[tuple[int, int], ...]
    """For each file the version that was called saved (-1: none), and the newest that was begun."""
    backups: frozenset[str]
    """Backups that were told of, and that nobody took away."""


class Life:
    """A stretch of a story in which one session, and what goes on from its journal, is worked in."""

    def __init__(self, stands: Iterable[tuple[Stand, About]] = (), acked: int = -1) -> None:
        self.stands = list(stands)
        self.acked = acked
        self.is_kept = True
        self.folder = ""
        self.promises: list[Promise] = []

    def find(self, recovered: Recovered, last: int | None = None) -> int:
        """Return the newest stand that a journal may have been read at, or -1 if there was none like it."""
        found = [
            number
            for number, (stand, about) in enumerate(self.stands)
            if stand.number == recovered.about.number
            and (stand.draft, stand.view) == (recovered.draft, recovered.view)
            and _place(about) == _place(recovered.about)
            and stand.workshop == recovered.workshop
        ]
        return max((number for number in found if last is None or number <= last), default=-1)


def _place(about: About) -> About:
    """Return where a workshop belongs, without how much was done there and when."""
    return structs.replace(about, number=0, at=0.0, ready=False)


class Story:
    """Some starts and ends of the program after one another, by a seed."""

    def __init__(self, seed: int, skip: frozenset[str] = frozenset()) -> None:
        self.seed = seed
        self.rng = random.Random(f"power cut {seed}")
        self.lives = [Life()]
        self.versions: list[dict[bytes, list[int]]] = [{} for _ in FILES]
        self._saved = [-1 for _ in FILES]
        self._begun = [-1 for _ in FILES]
        self._told_backups: set[str] = set()
        self._step = self._calls = self._last_call = 0
        self._session: Session | None = None
        self._skip = skip
        self.disk = self._watched(MemoryDisk(FOLDERS, skip=skip))

    def run(self) -> None:
        """Live it."""
        with ExitStack() as stack:
            stack.enter_context(mock.patch("bmc_desktop.session.Journal", SteppedJournal))
            stack.enter_context(mock.patch.object(writer, "ForcingThread", SteppedForcing))
            stack.enter_context(mock.patch.object(writer, "MAX_LOG", 2_500))
            stack.enter_context(mock.patch.object(backups_module, "FEWEST", 2))
            for _ in range(self.rng.randint(2, 6)):
                self._session = None
                self._calls = 0
                self._last_call = self.rng.randint(1, 500) if self.rng.random() < 0.5 else 0
                try:
                    desk = self._start()
                    for _ in range(self.rng.randint(3, 20)):
                        self._act(desk)
                    self._end()
                except PowerCut:
                    self._crash()

    @property
    def _life(self) -> Life:
        return self.lives[-1]

    # A start of the program

    def _start(self) -> Desk:
        """Start as the program starts after anything: what a crash left is gone on with."""
        sweep(JOURNALS, self.disk)
        desk = None
        for folder in abandoned(JOURNALS, system=self.disk):
            try:
                recovered = read_journal(folder)
            except DocumentError:
                folder.let_go()
                continue
            if desk is None and recovered.is_worth_keeping:
                desk = self._recovered(recovered, folder)
            else:
                self._life.is_kept = False
                folder.remove()
        if desk is None:
            self.lives.append(Life())
            desk = self._opened()
        self._put_down(desk)
        if self.rng.random() < 0.6:
            self._journal().prepare()
            self._turn()
        return desk

    def _recovered(self, recovered: Recovered, folder: Folder) -> Desk:
        before = self._life
        number = before.find(recovered)
        self.lives.append(Life(before.stands[: number + 1], min(before.acked, number)))
        self._life.folder = folder.name
        self._session = Session.recover(recovered, folder, backups=self._backups(), system=self.disk)
        return Desk(self.seed, self._session, recovered)

    def _opened(self) -> Desk:
        path = self.rng.choice(FILES)
        try:
            opened = open_workshop(path, system=self.disk)  # type: ignore[arg-type]
        except DocumentError:
            self._session = Session.new(
                first_workshop(self.seed), journals=JOURNALS, backups=self._backups(), system=self.disk
            )  # type: ignore[arg-type]
        else:
            self._session = Session.of(opened, journals=JOURNALS, backups=self._backups(), system=self.disk)  # type: ignore[arg-type]
        return Desk(self.seed, self._session)

    def _backups(self) -> BackupStore:
        return BackupStore(
            BACKUPS,  # type: ignore[arg-type]
            clock=lambda: datetime.fromtimestamp(self.disk.seconds, UTC),
            system=self.disk,
        )

    # Work

    def _act(self, desk: Desk) -> None:
        what = self.rng.random()
        if what < 0.8:
            desk.do(self._step)
            self._step += 1
            self._put_down(desk)
            if self.rng.random() < 0.4:
                self._turn()
        elif what < 0.85:
            self.disk.seconds += self.rng.choice([3_600, 50_000, 150_000])
        elif what < 0.87:
            sweep(JOURNALS, self.disk)
        else:
            self._save(desk)

    def _save(self, desk: Desk) -> None:
        session = desk.session
        place = self.rng.randrange(len(FILES))
        own = session.path is not None and self.rng.random() < 0.7
        job = session.start_save(None if own else FILES[place], replace=not own)  # type: ignore[arg-type]
        place = FILES.index(job.path)  # type: ignore[arg-type]
        self._begun[place] += 1
        data = pack(job.workshop, session.media)
        self.versions[place].setdefault(data, []).append(self._begun[place])
        for _ in range(self.rng.choice([0, 0, 1, 2])):
            desk.do(self._step)
            self._step += 1
            self._put_down(desk)
        if self.rng.random() < 0.4:
            self._turn()
        saved = job.run()
        session.finish_save(job, saved)
        self._life.stands.append((desk.stand, self._about()))
        if saved.confirmed:
            self._saved[place] = self._begun[place]
        if saved.backup is not None:
            self._told_backups.add(str(saved.backup))
        if self.rng.random() < 0.6:
            self._turn()

    def _put_down(self, desk: Desk) -> None:
        self._life.stands.append((desk.stand, self._about()))

    def _about(self) -> About:
        """Return where the session says that its workshop belongs."""
        journal = self._journal()
        about = journal._next.about
        for item in journal._queue:
            if isinstance(item.entry, Saved):
                about = About(path=item.entry.path, digest=item.entry.digest, saved=item.entry.upto)
        return about

    def _journal(self) -> SteppedJournal:
        assert self._session is not None
        assert isinstance(self._session.journal, SteppedJournal)
        return self._session.journal

    def _turn(self) -> None:
        journal = self._journal()
        journal.turn()
        if journal.state.kind == "protected":
            self._life.acked = len(self._life.stands) - 1

    # An end of the program

    def _end(self) -> None:
        assert self._session is not None
        end = self.rng.choice(["close", "close", "throw away", "kill", "cut"])
        if end in ("kill", "cut"):
            self._crash()
            return
        session = self._session
        unsaved = session.is_modified or (session.path is None and bool(session.workshop.notes))
        self._life.is_kept = unsaved
        session.close(wanted=end == "close")
        if unsaved:
            self._life.acked = len(self._life.stands) - 1
        self.disk.end_programs()

    def _crash(self) -> None:
        self._last_call = 0
        self.disk.end_programs()
        if self.rng.random() < 0.5:
            return
        found = self.rng.choice(list(trees(self.disk.moment(), 64, self.rng)))
        disk = MemoryDisk.of(found, skip=self._skip)
        disk.seconds = self.disk.seconds
        disk._tokens, disk._numbers = self.disk._tokens, self.disk._numbers
        self.disk = self._watched(disk)
        for place, path in enumerate(FILES):
            data = found.get(str(path))
            if data is None:
                self._saved[place] = -1
            elif data in self.versions[place]:
                self._saved[place] = max(self.versions[place][data])
        self._told_backups &= found.keys()
        for folder in folders(JOURNALS, self.disk):  # type: ignore[arg-type]
            try:
                self._life.acked = max(self._life.acked, self._life.find(read_journal(folder)))
            except DocumentError:
                continue

    # What is put down at every step

    def _watched(self, disk: MemoryDisk) -> MemoryDisk:
        disk.on_step = self._promise
        disk.on_call = self._count
        return disk

    def _count(self, _: str) -> None:
        if self._last_call:
            self._calls += 1
            if self._calls >= self._last_call:
                raise PowerCut

    def _promise(self) -> None:
        life = self._life
        folder = self._session.journal.folder if self._session and self._session.journal else None
        if folder is not None:
            life.folder = folder.name
        life.promises.append(
            Promise(
                self.disk.moment(),
                life.acked,
                len(life.stands) - 1,
                life.is_kept,
                life.folder,
                tuple(zip(self._saved, self._begun, strict=True)),
                frozenset(self._told_backups & self.disk.names.keys()),
            )
        )


class Found(NamedTuple):
    """What could be read of a journal: all of it, or the reason why not."""

    recovered: Recovered | None
    reason: str
    is_aside: bool
    packed: bytes


class Judge:
    """Compares what restarts find with what had been told; reads everything once, however often found."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._journals: dict[tuple[object, ...], Found] = {}
        self._numbers: dict[tuple[int, int, int], int] = {}
        self._files: dict[bytes, str] = {}

    def faults(self, tree: Tree, life: Life, promise: Promise) -> list[str]:
        """Return what is wrong with what a restart would find."""
        story = self._story
        faults: list[str] = []
        journals: dict[str, dict[str, bytes | None]] = {}
        kept: list[str] = []
        for path, data in tree.items():
            if path.startswith("/data/recovery/"):
                journals.setdefault(path[15:33], {})[path] = data
            elif path.startswith("/data/backups/") and data is not None:
                kept.append(path)
        for place, path in enumerate(FILES):
            saved, begun = promise.saved[place]
            data = tree.get(str(path))
            if data is None:
                if saved >= 0:
                    faults.append("a saved file is not there")
                continue
            numbers = story.versions[place].get(data)
            if numbers is None:
                faults.append("a file is unlike any that was saved")
            elif not any(saved <= number <= begun for number in numbers):
                faults.append("a file is older than what was called saved")
            elif unreadable := self._unreadable(data):
                faults.append(unreadable)
        best = -1
        for name, parts in journals.items():
            best = max(best, self._journal(name, parts, tree, life, promise, faults))
        if promise.is_kept and best < promise.acked:
            faults.append("work that was called protected is lost")
        versions = [tree[path] for path in kept if path.endswith(".bmcw")]
        if not all(any(data in known for known in story.versions) for data in versions):
            faults.append("an earlier version is unlike any that was saved")
        if not promise.backups <= tree.keys():
            faults.append("an earlier version is gone")
        return faults

    def _journal(
        self,
        name: str,
        parts: Tree,
        tree: Tree,
        life: Life,
        promise: Promise,
        faults: list[str],
    ) -> int:
        """Return the stand that a journal gives back, or -1."""
        found = self._read(name, parts)
        recovered = found.recovered
        if recovered is None:
            if found.reason != "empty":
                faults.append(f"a journal cannot be read: {found.reason}")
            return -1
        if name != promise.folder:
            if recovered.is_worth_keeping and not found.is_aside:
                faults.append("a journal that had ended is offered")
            return -1
        if recovered.workshop.media.keys() - recovered.media.keys():
            faults.append("a picture is missing")
        key = id(recovered), id(life), promise.last
        if key not in self._numbers:
            self._numbers[key] = life.find(recovered, promise.last)
        number = self._numbers[key]
        if number < 0:
            faults.append("a journal gives back what never was")
        elif number < promise.acked and recovered.is_worth_keeping and not found.is_aside:
            faults.append("an old state is offered")
        if not recovered.is_worth_keeping and recovered.about.path and recovered.about.number:
            versions = self._story.versions[FILES.index(PurePosixPath(recovered.about.path))]
            there = versions.get(tree.get(recovered.about.path) or b"", [-1])
            if max(there) < min(versions.get(found.packed, [0])):
                faults.append("work is given up that is not in the file")
        return number

    def _read(self, name: str, parts: Tree) -> Found:
        key = (name, *parts.items())
        found = self._journals.get(key)
        if found is None:
            above: Tree = {"/": None, "/data": None, str(JOURNALS): None}
            folder = Folder(JOURNALS / name, MemoryDisk.of(above | parts))  # type: ignore[arg-type]
            aside = folder.aside_since() is not None
            try:
                recovered = read_journal(folder)
            except DocumentError as error:
                found = Found(None, error.reason, aside, b"")
            else:
                found = Found(recovered, "", aside, pack(recovered.workshop, recovered.media))
            self._journals[key] = found
        return found

    def _unreadable(self, data: bytes) -> str:
        if data not in self._files:
            tree: Tree = {"/": None, "/a.bmcw": data}
            try:
                opened = open_workshop("/a.bmcw", system=MemoryDisk.of(tree))
                self._files[data] = "a file opens with complaints" if opened.notices else ""
            except DocumentError as error:
                self._files[data] = f"a file cannot be read: {error.reason}"
        return self._files[data]


class Figures(NamedTuple):
    """What came of it."""

    stories: int
    moments: int
    states: int
    found: dict[str, int]


def tried(count: int, seed: int, skip: frozenset[str] = frozenset(), most: int = MOST) -> Figures:
    """Try so many states, of as many stories as that takes; calls in `skip` are left out."""
    stories = moments = states = 0
    found: dict[str, int] = {}
    while states < count:
        story = Story(seed + stories, skip)
        story.run()
        stories += 1
        judge = Judge(story)
        for life in story.lives:
            for promise in life.promises:
                moments += 1
                for tree in trees(promise.disk, most, story.rng):
                    states += 1
                    for fault in judge.faults(tree, life, promise):
                        if not found.get(fault):
                            print(f"seed {story.seed}, state {states}: {fault}", flush=True)
                        found[fault] = found.get(fault, 0) + 1
    return Figures(stories, moments, states, found)


def main(arguments: list[str]) -> int:
    """Try them and print the figures; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.power_cut")
    parser.add_argument("--count", type=int, default=100_000, help="states")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    figures = tried(asked.count, asked.seed)
    seconds = time.monotonic() - began
    print(
        f"power cut: {figures.states} states at {figures.moments} moments of {figures.stories} stories in "
        f"{seconds:.0f} s ({figures.states / seconds:.0f}/s), {sum(figures.found.values())} violations"
    )
    return 1 if figures.found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
