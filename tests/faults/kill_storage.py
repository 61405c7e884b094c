"""A process that edits and saves by script is killed at a random moment, again and again.

    python -m tests.faults.kill_storage [--count N] [--seed N]

What is kept is told as it is kept: each step that the journal calls protected, each save that is done.
After the kill, journal and files are read as at a restart and compared with the same script done without
harm. The next process goes on from there, so that recovery is killed as well, and recovery from that.
"""

import argparse
import gc
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.journal import writer
from bmc_desktop.files.journal.entries import Draft
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.recovery import Recovered, abandoned, read_journal
from bmc_desktop.files.journal.sweeping import sweep
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.saving import STRAY_AGE, clear_strays
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.session import Session
from tests.faults.parts import children
from tests.faults.parts.work import Desk, Stand, first_workshop

MOST_STEPS: Final = 250
"""So many steps does a process do if it is let live."""

_MEMORY: Final = Path("/dev/shm")
"""A kill loses nothing that a disk in memory has."""


class Place(NamedTuple):
    """Where the work lies."""

    root: Path

    @property
    def journals(self) -> Path:
        return self.root / "data" / "recovery"

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def backups(self) -> BackupStore:
        return BackupStore(self.root / "data" / "backups")

    def files(self) -> list[Path]:
        """Return the workshops that are there."""
        return sorted(self.docs.glob("*.bmcw"))

    def strays(self) -> list[Path]:
        """Return what killed saves have left half written."""
        return list(self.root.rglob(".~*.tmp"))


class Orders(NamedTuple):
    """What a process does: the steps of a seed from one on, and how."""

    seed: int
    life: int
    first: int

    @property
    def chance(self) -> random.Random:
        return random.Random(f"kill storage {self.seed}/{self.life}")

    def saves(self, step: int) -> bool:
        """Say whether the work is saved after a step."""
        return random.Random(f"save {self.seed}/{step}").random() < 0.06


# The process that is killed


def work(place: Place, orders: Orders, pipe: int) -> None:
    """Start as after a crash, go on, and tell what is kept."""
    chance = orders.chance
    writer.MAX_LOG = chance.choice([1_500, 20_000, 4 * 2**20])
    writer.INTERVAL = chance.choice([0.0, 0.003, 0.05])
    pause = chance.choice([0.0, 0.0005, 0.003])
    closes_at = chance.randint(3, 40) if chance.random() < 0.15 else MOST_STEPS
    session, recovered = _started(place)
    desk = Desk(orders.seed, session, recovered)
    marks: list[tuple[int, int]] = []
    told = [orders.first - 1]
    journal = session.journal
    assert journal is not None

    def tell() -> None:
        with journal._condition:
            synced = 0 if journal._reason else journal._synced
        for step, appended in reversed(marks):
            if step <= told[0]:
                return
            if 0 < appended <= synced:
                told[0] = step
                os.write(pipe, b"p %d\n" % step)
                return

    journal.on_state = tell
    if chance.random() < 0.5:
        # As the window does.
        journal.prepare()
    for step in range(orders.first, orders.first + MOST_STEPS):
        desk.do(step)
        marks.append((step, journal._appended))
        tell()
        if orders.saves(step):
            _save(session, place, orders.life, step, pipe)
        if chance.random() < 0.08 and journal.flush(0.2):
            tell()
        if step - orders.first == closes_at:
            _save(session, place, orders.life, step, pipe)
            os.write(pipe, b"c\n")
            session.close()
            return
        time.sleep(pause * chance.random())
    journal.flush()
    time.sleep(60)


def _started(place: Place) -> tuple[Session, Recovered | None]:
    sweep(place.journals)
    found = None
    for folder in abandoned(place.journals):
        try:
            recovered = read_journal(folder)
        except DocumentError:
            folder.let_go()
            continue
        if found is None and recovered.is_worth_keeping:
            found = Session.recover(recovered, folder, backups=place.backups), recovered
        else:
            folder.remove()
    if found is not None:
        return found
    options = {"journals": place.journals, "backups": place.backups}
    if place.files():
        return Session.of(open_workshop(place.files()[0]), **options), None  # type: ignore[arg-type]
    return Session.new(Workshop(id="w", details=_EMPTY.details, canvases=_EMPTY.canvases), **options), None  # type: ignore[arg-type]


_EMPTY: Final = first_workshop(0)


def _save(session: Session, place: Place, life: int, step: int, pipe: int) -> None:
    path = session.path or place.docs / (f"plan-{life}.bmcw")
    job = session.start_save(path)
    session.finish_save(job, job.run())
    os.write(pipe, f"s {step} {path.name}\n".encode())


# The one that kills, and looks


class Told(NamedTuple):
    """What a process had told before it was killed."""

    kept: int
    """The step up to which all was protected."""
    saves: dict[str, int]
    """The step after which each file was saved last."""
    is_closed: bool


class ViolationError(AssertionError):
    """Something that was told is not so."""


class Tree:
    """Processes that go on one from another, each killed; in a folder of its own."""

    def __init__(self, seed: int, root: Path, lives: int) -> None:
        self.figures: Counter[str] = Counter()
        self._rng = random.Random(f"kills {seed}")
        self._seed = seed
        self._place = Place(root)
        self._lives = lives
        self._first = 0
        self._known: dict[str, Workshop] = {}
        """Each file as it was found last."""
        self._place.docs.mkdir(parents=True)
        (root / "data").mkdir()

    def run(self) -> None:
        """Let them all live and be killed; raises ViolationError."""
        for life in range(self._lives):
            orders = Orders(self._seed, life, self._first)
            desk = self._restarted()
            told = self._killed(orders)
            self.figures["kills"] += 1
            self.figures["acknowledged"] += max(0, told.kept - orders.first + 1) + len(told.saves)
            self._compare(orders, desk, told)
            self._first += MOST_STEPS
        self._end()

    def _restarted(self) -> Desk:
        """Return the work, without a journal, as the next process will find it."""
        for _, recovered in self._journals():
            if recovered is not None and recovered.is_worth_keeping:
                session = Session(recovered.workshop)
                session.history = recovered.history
                return Desk(self._seed, session, recovered)
        if self._place.files():
            return Desk(self._seed, Session(open_workshop(self._place.files()[0]).workshop))
        workshop = Workshop(id="w", details=_EMPTY.details, canvases=_EMPTY.canvases)
        return Desk(self._seed, Session(workshop))

    def _killed(self, orders: Orders) -> Told:
        reading, writing = os.pipe()
        pid = os.fork()
        if not pid:
            try:
                os.close(reading)
                work(self._place, orders, writing)
            except BaseException as error:  # noqa: BLE001 - told to the parent
                os.write(writing, b"! " + repr(error).encode()[:500].replace(b"\n", b" ") + b"\n")
            finally:
                os._exit(0)
        os.close(writing)
        longest = self._rng.choice([0.01, 0.04, 0.04, 0.1, 0.3])
        time.sleep(self._rng.uniform(0, longest))
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        with os.fdopen(reading, "rb") as pipe:
            lines = pipe.read().decode().splitlines()
        kept, saves, closed = orders.first - 1, {}, False
        for line in lines:
            match line.split(" ", 2):
                case ["p", step]:
                    kept = int(step)
                case ["s", step, name]:
                    saves[name] = int(step)
                case ["c"]:
                    closed = True
                case _:
                    raise ViolationError(line)
        return Told(kept, saves, closed)

    def _compare(self, orders: Orders, desk: Desk, told: Told) -> None:
        stands = [desk.stand]
        saved: dict[int, Workshop] = {}
        for step in range(orders.first, orders.first + MOST_STEPS):
            desk.do(step)
            stands.append(desk.stand)
            saved[step] = desk.session.workshop
            if orders.saves(step):
                desk.session.history.seal()
        self._compare_files(saved, told)
        found = [recovered for _, recovered in self._journals() if recovered is not None]
        if len(found) > 1:
            raise ViolationError("two journals of one workshop")
        if not found:
            if told.kept >= orders.first and not told.is_closed:
                raise ViolationError("a journal is gone")
            return
        untouched = told.kept < orders.first and not found[0].is_worth_keeping
        if told.is_closed or untouched:
            return
        at = self._place_of(found[0], stands)
        if at is None:
            wanted = stands[max(0, told.kept - orders.first + 1)]
            raise ViolationError(f"a journal gives back what never was: {found[0]} for {wanted}")
        if at < told.kept - orders.first + 1:
            self.figures["lost"] += told.kept - orders.first + 1 - at
            raise ViolationError(f"{told.kept - orders.first + 1 - at} changes are lost")
        if found[0].workshop.media.keys() - found[0].media.keys():
            raise ViolationError("a picture is lost")

    def _place_of(self, recovered: Recovered, stands: list[Stand]) -> int | None:
        stand = Stand(recovered.about.number, recovered.workshop, recovered.draft, recovered.view)
        numbers = [number for number, each in enumerate(stands) if each == stand]
        return max(numbers, default=None)

    def _compare_files(self, saved: dict[int, Workshop], told: Told) -> None:
        """Compare each file with what it was, and with what was saved to it since."""
        found: dict[str, Workshop] = {}
        for path in self._place.files():
            try:
                opened = open_workshop(path)
            except DocumentError as error:
                self.figures["unreadable"] += 1
                raise ViolationError(f"{path.name} cannot be read: {error.reason}") from error
            if opened.notices:
                raise ViolationError(f"{path.name} opens with {opened.notices}")
            found[path.name] = opened.workshop
            least = told.saves.get(path.name, -1)
            newer = any(step >= least and each == opened.workshop for step, each in saved.items())
            if not newer and (least >= 0 or self._known.get(path.name) != opened.workshop):
                raise ViolationError(f"{path.name} does not hold what was saved")
        if (told.saves.keys() | self._known.keys()) - found.keys():
            raise ViolationError("a saved file is not there")
        self._known = found

    def _journals(self) -> Iterator[tuple[Folder, Recovered | None]]:
        for folder in folders(self._place.journals):
            if folder.aside_since() is not None:
                continue  # a kill in the midst of a write tore its log, and that is kept for a while
            folder.take()
            try:
                yield folder, read_journal(folder)
            except DocumentError as error:
                if error.reason != "empty":
                    self.figures["unreadable"] += 1
                    raise ViolationError(f"a journal cannot be read: {error.reason}") from error
                yield folder, None
            finally:
                folder.let_go()

    def _end(self) -> None:
        """Save what is left, as a person would; a day later nothing half made may lie about."""
        place = self._place
        strays = len(place.strays())
        session, _ = _started(place)
        try:
            job = session.start_save(session.path or place.docs / "end.bmcw")
            session.finish_save(job, job.run())
            if open_workshop(job.path).workshop != job.workshop:
                raise ViolationError("the last save is not in its file")
            # Words in hand would be kept for the next start.
            session.draft(Draft())
        finally:
            session.close()
        left = place.strays()
        half = [folder.path for folder in folders(place.journals)]
        long_ago = time.time() - 2 * STRAY_AGE
        for path in (*left, *half):
            os.utime(path, (long_ago, long_ago))
        for each in (place.docs, *place.root.glob("data/backups/*")):
            clear_strays(each)
        sweep(place.journals)
        self.figures["strays"] += strays + len(half)
        journals = [folder.path for folder in folders(place.journals) if folder.aside_since() is None]
        still = [path for path in (*place.strays(), *journals) if not (path.parent / "aside").exists()]
        if still:
            raise ViolationError(f"left behind: {', '.join(path.name for path in still)}")


def killed(count: int, seed: int, number: int = 0, of: int = 1) -> dict[str, Any]:
    """Do the share of one of several processes; return its figures, and what it found."""
    figures: Counter[str] = Counter()
    faults: list[str] = []
    gc.freeze()
    tree_seed = seed + number
    while figures["kills"] < count:
        lives = min(random.Random(f"lives {tree_seed}").randint(1, 6), count - figures["kills"])
        place = tempfile.mkdtemp(prefix="kill_storage", dir=_MEMORY if _MEMORY.is_dir() else None)
        tree = Tree(tree_seed, Path(place), lives)
        try:
            tree.run()
        except ViolationError as violation:
            faults.append(f"seed {tree_seed}: {violation}")
            shutil.copytree(
                place, Path(tempfile.gettempdir(), f"kill_storage_{tree_seed}"), dirs_exist_ok=True
            )
        finally:
            shutil.rmtree(place, ignore_errors=True)
        figures += tree.figures
        figures["trees"] += 1
        tree_seed += of
    return {"figures": figures, "faults": faults}


def main(arguments: list[str]) -> int:
    """Try them and print the figures; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.kill_storage")
    parser.add_argument("--count", type=int, default=1_000, help="kills")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=3 * (os.cpu_count() or 1) // 2)
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    several = min(asked.processes, asked.count)
    shares = [asked.count // several + (number < asked.count % several) for number in range(several)]
    at_work = [
        children.start(lambda number=number, share=share: killed(share, asked.seed, number, several))
        for number, share in enumerate(shares)
    ]
    figures: Counter[str] = Counter()
    faults: list[str] = []
    for child in at_work:
        found = child.result()
        figures += Counter(found.get("figures", {}))
        faults += found.get("faults", []) + ([found["fault"]] if "fault" in found else [])
    for fault in faults:
        print(fault, flush=True)
    print(
        f"kill storage: {figures['kills']} kills in {time.monotonic() - began:.0f} s, "
        f"{figures['acknowledged']} acknowledged, {figures['lost']} lost, "
        f"{figures['unreadable']} unreadable, {figures['strays']} left half made and swept, "
        f"{len(faults)} violations"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
