"""Two or three who edit and save the same file at the same time, in every order of their calls to the disk.

    python -m tests.faults.two_writers [--count N] [--seed N]

Most stories run on a disk in memory, where a scheduler decides before each call who goes on; one of twenty
runs with real processes on the real disk. Everybody only ever adds notes, so whatever was called saved must
be found whole in the file, in a copy beside it, or in the earlier versions.
"""

import argparse
import os
import random
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError, SaveError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.packing import unpack
from bmc_desktop.files.targets import digest_of, read_whole
from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.session import Session
from tests.faults.parts import children
from tests.faults.parts.disks import MemoryDisk
from tests.faults.parts.work import NOW, first_workshop

REAL: Final = 20
"""One story of so many has real processes."""

_CONFLICTS: Final = frozenset(["changed_on_disk", "exists"])


class Writer:
    """Somebody who opens a file, adds notes, and saves; told of a conflict, chooses by chance."""

    def __init__(self, name: str, docs: Path, seed: str, system: FileSystem) -> None:
        self.told: list[list[str]] = []
        self.conflicts = 0
        self._name = name
        self._file = docs / "plan.bmcw"
        self._rng = random.Random(f"{seed}/{name}")
        self._system = system
        self._backups = BackupStore(docs.parent / "data" / "backups", system=system)
        self._count = 0

    def work(self) -> None:
        """Do all of it."""
        session = self._opened()
        for _ in range(self._rng.randint(1, 4)):
            self._add(session)
            session = self._saved(session)
            if self._rng.random() < 0.2:
                session = self._opened()

    def outcome(self) -> dict[str, Any]:
        """Do all of it and return what came of it."""
        self.work()
        return {"told": self.told, "conflicts": self.conflicts}

    def _opened(self) -> Session:
        try:
            return Session.of(open_workshop(self._file, system=self._system), **self._options())
        except DocumentError as error:
            if error.reason != "missing":
                raise
            return Session.new(first_workshop(0), **self._options())

    def _options(self) -> dict[str, Any]:
        return {"backups": self._backups, "system": self._system}

    def _add(self, session: Session) -> None:
        self._count += 1
        note = Note(id=f"{self._name}{self._count}", canvas="c0", block="channels", x=1.0, y=1.0)
        session.commit(edits.add_notes(session.workshop, [note], now=NOW))

    def _saved(self, session: Session) -> Session:
        """Save until it is saved, or given up for what others saved; return the session to go on with."""
        replace: bool | str = False
        path: Path | None = self._file
        while True:
            try:
                job = session.start_save(path, replace=replace)
                session.finish_save(job, job.run())
            except SaveError as error:
                if error.kind == "busy":
                    continue
                if error.kind not in _CONFLICTS:
                    raise
                self.conflicts += 1
                match self._rng.choice(["both", "replace", "replace this", "theirs"]):
                    case "both":
                        path = self._file.with_name(f"plan (conflict {self._name}{self._count}).bmcw")
                        replace = False
                    case "replace":
                        replace = True
                    case "replace this":
                        replace = digest_of(read_whole(str(self._file), self._system))
                    case _:
                        return self._opened()
            else:
                self.told.append(sorted(job.workshop.notes))
                return session if path == self._file else self._opened()


class Turns:
    """Lets one of several threads run at a time; who, is decided by chance before each call to the disk."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._how_often = rng.choice([0.01, 0.03, 0.1, 0.5])
        self._baton: list[threading.Semaphore] = []
        self._waiting: list[int] = []
        self._running = 0
        self._ended = threading.Semaphore(0)
        self.faults: list[str] = []

    def run(self, works: list[Callable[[], None]]) -> None:
        """Let them all come to their end."""
        self._baton = [threading.Semaphore(0) for _ in works]
        self._waiting = list(range(len(works)))
        threads = [threading.Thread(target=self._thread, args=(i, work)) for i, work in enumerate(works)]
        for thread in threads:
            thread.start()
        self._go_on()
        self._ended.acquire()
        for thread in threads:
            thread.join()

    def point(self, call: str) -> None:
        """Perhaps let another one go on before this call."""
        if self._waiting and (call == "sleep" or self._rng.random() < self._how_often):
            this = self._running
            self._waiting.append(this)
            self._go_on(self._waiting[self._rng.randrange(len(self._waiting) - 1)])
            self._baton[this].acquire()

    def _go_on(self, who: int | None = None) -> None:
        self._running = self._rng.choice(self._waiting) if who is None else who
        self._waiting.remove(self._running)
        self._baton[self._running].release()

    def _thread(self, number: int, work: Callable[[], None]) -> None:
        self._baton[number].acquire()
        try:
            work()
        except Exception:  # noqa: BLE001 - whatever it is, it was not to be
            self.faults.append(traceback.format_exc())
        if self._waiting:
            self._go_on()
        else:
            self._ended.release()


class Outcome(NamedTuple):
    """What came of a story: what was called saved, how many conflicts were told, and what is wrong."""

    saves: int
    conflicts: int
    faults: list[str]


def in_memory(seed: str) -> Outcome:
    """Let a story happen on a disk in memory."""
    rng = random.Random(f"two writers {seed}")
    turns = Turns(rng)
    disk = MemoryDisk(("/docs", "/data"))
    docs = Path("/docs")
    _first(docs, rng, disk)
    writers = [Writer(name, docs, seed, disk) for name in rng.choice(["ab", "ab", "abc"])]
    disk.on_call = turns.point
    turns.run([writer.work for writer in writers])
    disk.on_call = lambda _: None
    versions = {path: data for path, data in disk.tree().items() if data is not None}
    told = [notes for writer in writers for notes in writer.told]
    return Outcome(
        len(told), sum(writer.conflicts for writer in writers), turns.faults + _faults(versions, told)
    )


def with_processes(seed: str) -> Outcome:
    """Let a story happen to real processes."""
    rng = random.Random(f"two writers {seed}")
    with tempfile.TemporaryDirectory(prefix="two_writers") as place:
        docs = Path(place, "docs")
        docs.mkdir()
        Path(place, "data").mkdir()
        _first(docs, rng, DISK)
        told: list[list[str]] = []
        conflicts = 0
        faults: list[str] = []
        writers = [Writer(name, docs, seed, _Slow(f"{seed}/{name}")) for name in "ab"]
        for child in [children.start(writer.outcome) for writer in writers]:
            found = child.result()
            told += found.get("told", [])
            conflicts += found.get("conflicts", 0)
            faults += [found["fault"]] if "fault" in found else []
        versions = {str(path): path.read_bytes() for path in Path(place).rglob("*") if path.is_file()}
    return Outcome(len(told), conflicts, faults + _faults(versions, told))


class _Slow:
    """The real disk, with a rest before a call now and then."""

    def __init__(self, seed: str) -> None:
        self._rng = random.Random(seed)

    def __getattr__(self, name: str) -> Any:
        if self._rng.random() < 0.1:
            time.sleep(self._rng.uniform(0, 0.001))
        return getattr(DISK, name)


def _first(docs: Path, rng: random.Random, system: FileSystem) -> None:
    """Leave a file there, or none."""
    if rng.random() < 0.7:
        session = Session.new(first_workshop(0), system=system)
        job = session.start_save(docs / "plan.bmcw")
        session.finish_save(job, job.run())


def _faults(files: dict[str, bytes], told: list[list[str]]) -> list[str]:
    """Return what is wrong with what is there at the end."""
    faults = [f"left behind: {path}" for path in files if path.endswith(".tmp")]
    kept: list[set[str]] = []
    for path, data in files.items():
        if path.endswith(".bmcw"):
            try:
                kept.append(set(unpack(data).workshop.notes))
            except DocumentError as error:
                faults.append(f"{path} cannot be read: {error.reason}")
    lost = [notes for notes in told if not any(found.issuperset(notes) for found in kept)]
    return faults + [f"overwritten in silence: {' '.join(notes)}" for notes in lost]


def stories(count: int, seed: int) -> Iterator[tuple[str, Outcome]]:
    """Yield what comes of so many stories."""
    for number in range(seed, seed + count):
        real = number % REAL == REAL - 1 and hasattr(os, "fork")
        yield str(number), with_processes(str(number)) if real else in_memory(str(number))


def main(arguments: list[str]) -> int:
    """Try them and print the figures; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.two_writers")
    parser.add_argument("--count", type=int, default=500, help="stories")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    saves = conflicts = found = 0
    for name, outcome in stories(asked.count, asked.seed):
        saves += outcome.saves
        conflicts += outcome.conflicts
        found += len(outcome.faults)
        for fault in outcome.faults:
            print(f"seed {name}: {fault}", flush=True)
    print(
        f"two writers: {asked.count} stories in {time.monotonic() - began:.0f} s, {saves} saves, "
        f"{conflicts} conflicts told, {found} violations"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
