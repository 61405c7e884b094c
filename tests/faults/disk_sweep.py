"""Disks with less and less room, from none to twice what a save needs, in steps of 4 kB.

    python -m tests.faults.disk_sweep [--count N] [--seed N]

The document's disk is swept, the journal's, and one for both; then the size that files may have for this
process. `--count` takes so many steps by chance. Small disks need root and a system that mounts; without,
that part is left out, and told.
"""

import argparse
import contextlib
import logging
import os
import random
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import SaveError, shown_size
from bmc_desktop.files.packing import pack
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.session import Session
from tests.faults.failing.stories import World, hurried, no_rename, old_workshop, without_notes
from tests.faults.failing_calls import scratch
from tests.files.file_samples import make_png

STEP: Final = 4_096
PICTURE: Final = make_png(3, 2, random.Random(0).randbytes(100_000))

_FULL: Final = frozenset(["disk_full", "no_room"])


class SmallDisk:
    """A disk in memory whose size can be set."""

    def __init__(self, place: Path) -> None:
        self.place = place
        place.mkdir(exist_ok=True)
        command = ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(place)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            raise PermissionError(done.stderr.strip())

    def leave(self, free: int) -> None:
        """Let so many bytes be free."""
        state = os.statvfs(self.place)
        used = (state.f_blocks - state.f_bfree) * state.f_frsize
        # A size of 0 would be no limit at all.
        self._size(max(used + free, STEP))

    def widen(self) -> None:
        """Let there be room for everything."""
        self._size(64 * 2**20)

    def _size(self, size: int) -> None:
        command = ["mount", "-o", f"remount,size={size}", str(self.place)]
        subprocess.run(command, check=True, capture_output=True)

    def gone(self) -> None:
        """Take it away."""
        subprocess.run(["umount", "-l", str(self.place)], check=True)


class Sweep:
    """One sweep: what is small, and what came of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.outcomes: Counter[str] = Counter()
        self.problems: list[str] = []

    def world(self, documents: Path, journals: Path) -> World:
        """Return a world with an old file, told of by another name for what went wrong."""
        world = World(self.folder, None)
        world.disk.hits = 1  # this disk is allowed to fail
        world.documents, world.journals = documents, journals
        world.backups = self.folder / "backups"
        world.path = documents / "plan.bmcw"
        for place in (documents, journals.parent, world.backups):
            place.mkdir(parents=True, exist_ok=True)
        return world

    def close(self, world: World, words: str) -> None:
        """Note the problems of a world."""
        for session in world.sessions:
            session.close()
            if session.journal is not None and session.journal.folder is not None:
                session.journal.folder.let_go()
        self.problems += [f"{words}: {problem}" for problem in world.problems]


def _old() -> Workshop:
    return old_workshop()


def _empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()


def _opened(world: World) -> Session:
    """Put an old file there and open it."""
    data = pack(_old(), {})
    world.path.write_bytes(data)
    world.files = [data]
    return world.session(
        lambda: Session.open(
            world.path,
            journals=world.journals,
            backups=BackupStore(world.backups, system=world.disk),
            system=world.disk,
        )
    )


def _try_to_save(world: World, session: Session, path: Path | None = None) -> str:
    """Save, and look at the sentence; return what came of it."""
    data = pack(session.workshop, session.media)
    job = session.start_save(path)
    before = world.path.read_bytes() if world.path.exists() else None
    try:
        saved = job.run()
    except SaveError as error:
        there = world.path.read_bytes() if world.path.exists() else None
        world.expect(there == before, "the old file was touched")
        world.expect(error.kind in _FULL, f"another reason: {error.kind} {error.detail}")
        world.expect(error.facts.get("needed_bytes") == len(data), "it is not told how much is needed")
        world.expect(shown_size(len(data)) in str(error), f"no numbers: {error}")
        free = error.facts.get("free_bytes")
        if free is not None:
            world.expect(isinstance(free, int) and free < len(data), f"{free} bytes would have been enough")
            world.expect(f"{shown_size(int(free))} are free" in str(error), f"no numbers: {error}")
        world.expect(session.is_modified, "a failed save counts as saved")
        strays = [path.name for path in world.documents.iterdir() if path.suffix == ".tmp"]
        world.expect(not strays, "a temporary file is left")
        return error.kind
    session.finish_save(job, saved)
    world.expect(world.path.read_bytes() == data, "saved, but the file does not hold it")
    return "saved"


def _protected(world: World, session: Session, seconds: float = 3.0) -> bool:
    """Wait for the journal to be whole again."""
    assert session.journal is not None
    end = time.monotonic() + seconds
    while session.journal.state.kind != "protected" and time.monotonic() < end:
        session.journal.flush()
        time.sleep(0.001)
    return world.look_at_journal(session)


def document_disk(sweep: Sweep, disk: SmallDisk, free: int, *, in_place: bool = False) -> None:
    """Save over an old file on a small disk; the journal is on another."""
    disk.widen()
    _empty(disk.place)
    world = sweep.world(disk.place, sweep.folder / "journals")
    if in_place:
        world.disk.forbids = no_rename(world)
    session = _opened(world)
    world.add(session, "more " * 200)
    world.add(session, "a picture", picture=PICTURE)
    disk.leave(free)
    outcome = _try_to_save(world, session)
    sweep.outcomes[outcome] += 1
    world.expect(_protected(world, session), "the journal on another disk is not protected")
    disk.widen()
    world.expect(_try_to_save(world, session) == "saved", "no save succeeds with room")
    sweep.close(world, f"document's disk, {free} bytes free{', in place' if in_place else ''}")


def in_place(sweep: Sweep, disk: SmallDisk, free: int) -> None:
    """The same where nothing may take the file's place."""
    document_disk(sweep, disk, free, in_place=True)


def journal_disk(sweep: Sweep, disk: SmallDisk, free: int) -> None:
    """Work with the journal on a small disk; the document is on another."""
    disk.widen()
    _empty(disk.place)
    world = sweep.world(sweep.folder / "documents", disk.place / "recovery")
    session = _opened(world)
    disk.leave(free)
    failed = _work(world, session)
    sweep.outcomes["failed" if failed else "protected"] += 1
    world.expect(_try_to_save(world, session) == "saved", "no save succeeds beside a full journal's disk")
    world.add(session, "even later")
    disk.widen()
    world.expect(_protected(world, session), "not protected again with room")
    world.add(session, "with room")
    world.expect(_protected(world, session), "not protected again with room")
    sweep.close(world, f"journal's disk, {free} bytes free")


def one_disk(sweep: Sweep, disk: SmallDisk, free: int) -> None:
    """Work with everything on one small disk."""
    disk.widen()
    _empty(disk.place)
    world = sweep.world(disk.place / "documents", disk.place / "recovery")
    world.backups = disk.place / "backups"
    session = _opened(world)
    disk.leave(free)
    failed = _work(world, session)
    outcome = _try_to_save(world, session)
    sweep.outcomes[f"{outcome}, journal {'failed' if failed else 'protected'}"] += 1
    disk.widen()
    world.expect(_protected(world, session), "not protected again with room")
    world.expect(_try_to_save(world, session) == "saved", "no save succeeds with room")
    sweep.close(world, f"one disk, {free} bytes free")


def _work(world: World, session: Session) -> bool:
    """Do some work; return whether the journal has failed in the end, and look whether it says why."""
    world.add(session, "first")
    for number in range(5):
        world.add(session, f"note {number} " * 30, picture=PICTURE if number == 2 else None)
    assert session.journal is not None
    state = session.journal.state
    if state.kind == "failed":
        world.expect(state.reason == "disk_full", f"a full disk is told as {state.reason}")
        world.look_for_work()
    return state.kind == "failed"


def file_size(sweep: Sweep, most: int) -> None:
    """Save where files of this process may not be larger than so much; the journal's neither."""
    world = sweep.world(sweep.folder / "documents", sweep.folder / "recovery")
    session = _opened(world)
    with _limited(most):
        failed = _work(world, session)
        outcome = _try_to_save(world, session)
    sweep.outcomes[f"{outcome}, journal {'failed' if failed else 'protected'}"] += 1
    world.expect(_protected(world, session), "not protected again with room")
    world.expect(_try_to_save(world, session) == "saved", "no save succeeds with room")
    sweep.close(world, f"files of at most {most} bytes")


@contextlib.contextmanager
def _limited(most: int) -> Iterator[None]:
    # Python ignores the signal that would end the process, and calls fail with EFBIG.
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


DISKS: Final[tuple[tuple[str, Callable[[Sweep, SmallDisk, int], None], int], ...]] = (
    ("document's disk", document_disk, 2),
    ("in place", in_place, 2),
    ("journal's disk", journal_disk, 4),
    ("one disk", one_disk, 6),
)
"""What is swept, and up to how many times the size of the file."""


def steps(times: int, count: int | None, rng: random.Random) -> list[int]:
    """Return the bytes of all steps, or so many of them by chance."""
    needed = len(pack(without_notes(), {})) + len(PICTURE) + 2 * STEP
    everything = list(range(0, times * needed + STEP, STEP))
    return everything if count is None else sorted(rng.sample(everything, min(count, len(everything))))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, help="so many steps of each sweep by chance; all by default")
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args(arguments)
    rng = random.Random(asked.seed)
    began = time.monotonic()
    logging.disable(logging.CRITICAL)
    problems: list[str] = []
    told: list[str] = []
    done = 0
    with scratch() as place, hurried():
        for name, work, times in DISKS:
            sweep = Sweep(Path(place))
            try:
                disk = SmallDisk(Path(place) / "small")
            except (OSError, PermissionError) as error:
                told.append(f"{name}: left out ({error})")
                continue
            try:
                for free in steps(times, asked.count, rng):
                    work(sweep, disk, free)
                    done += 1
            finally:
                disk.gone()
            problems += sweep.problems
            told.append(f"{name}: {_counted(sweep.outcomes)}")
        sweep = Sweep(Path(place))
        for most in steps(2, asked.count, rng):
            file_size(sweep, most)
            done += 1
        problems += sweep.problems
        told.append(f"size of files: {_counted(sweep.outcomes)}")
    for problem in problems:
        print(problem)
    print(
        f"disk sweep: {done} steps ({'; '.join(told)}), {len(problems)} problems, "
        f"{time.monotonic() - began:.1f} s"
    )
    return 1 if problems else 0


def _counted(outcomes: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(outcomes.items()))


if __name__ == "__main__":
    sys.exit(main())
