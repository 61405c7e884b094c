"""The real window is typed into, killed, started again, and goes on from what was recovered.

    python -m tests.faults.kill_window [--count N] [--seed N] [--lanes N] [--forcing MS]

A robot presses the keys of an X server of its own and notes when. The app is killed in mid-word, between
notes, right after Return, a save or an undo; its journal is read, and it is started again with the same
home: Return in the window that offers the work, a few letters more into the note in mid-sentence, a save,
and the file must hold just that. What is there after a kill must be what was there after one of the keys,
and that no more than 250 ms before the kill. How long the app had to wait for a processor is told apart.
With `--forcing` every call that forces a file to the disk takes so much longer, as on a stick in use.
"""

import argparse
import contextlib
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.journal.offers import Offer, survey, whole
from bmc_desktop.files.opening import open_workshop
from tests.benchmarks.screen import screen
from tests.desktop.desktop import Desktop, begin_on_canvas, environment_of
from tests.faults.parts import children
from tests.faults.window.keyboard import Keyboard
from tests.faults.window.typist import SAVE, Notes, Stand, Wall, keys, notes_of

LIMIT: Final = 0.25
"""Seconds of typing that a kill may cost."""

LIVES: Final = 6
"""So often one workshop is killed before the next begins."""

PATIENCE: Final = 30.0
NEEDED: Final = ("Xvfb", "xdotool", "openbox", "setxkbmap")
STEM: Final = "plan"
CASES: Final = Path(__file__).parent / "cases" / "kill_window"
QUESTION: Final = "Unsaved work"


class Wrong(Exception):  # noqa: N818 - what is looked for
    """The window, or what it left, is not as it should be."""


def wait_for(true: Callable[[], object], what: str) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > deadline:
            raise Wrong(f"in vain: {what}")
        time.sleep(0.03)


class Waiting:
    """How long a process has waited for a processor, of late."""

    def __init__(self, pid: int) -> None:
        self._tasks = Path(f"/proc/{pid}/task")
        self._seen: list[tuple[float, int]] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no longer."""
        self._over.set()
        self._thread.join()

    def between(self, start: float, end: float) -> float:
        """Return the seconds that its threads waited between two moments, at most."""
        before = [waited for at, waited in self._seen if at <= start]
        after = [waited for at, waited in self._seen if at >= end] or [w for _, w in self._seen[-1:]]
        return (after[0] - before[-1]) / 1e9 if before and after else 0.0

    def _watch(self) -> None:
        each: dict[str, int] = {}
        total = 0
        while not self._over.wait(0.02):
            with contextlib.suppress(OSError):
                for task in self._tasks.iterdir():
                    with contextlib.suppress(OSError, IndexError):
                        waited = int((task / "schedstat").read_text().split()[1])
                        total += max(0, waited - each.get(task.name, 0))
                        each[task.name] = waited
            self._seen.append((time.monotonic(), total))
            del self._seen[:-200]


def slowed(forcing: int) -> list[str]:
    """Return what goes before a command so that forcing a file to the disk takes so many ms longer."""
    if not forcing:
        return []
    # The process itself is the command; what watches it is a grandchild.
    calls = "fsync,fdatasync"
    inject = f"inject={calls}:delay_enter={1000 * forcing}"
    return [
        "strace",
        "-D",
        "-f",
        "-qq",
        "--seccomp-bpf",
        "-o",
        "/dev/null",
        "-e",
        f"trace={calls}",
        "-e",
        inject,
    ]


class App:
    """The app as a process, and its windows."""

    def __init__(self, desktop: Desktop, folder: Path, *files: Path, forcing: int = 0) -> None:
        self._desktop = desktop
        self._said = folder / "said.txt"
        with self._said.open("ab") as said:
            self.process = subprocess.Popen(
                [*slowed(forcing), sys.executable, "-m", "bmc_desktop", *map(str, files)],
                cwd=folder,
                env=desktop.environment,
                stdout=said,
                stderr=subprocess.STDOUT,
            )

    @property
    def titles(self) -> dict[str, str]:
        """The titles of the windows that show, by their numbers."""
        if self.process.poll() is not None:
            raise Wrong(f"the app ended with {self.process.returncode}")
        hand = self._desktop.hand
        found = hand("search", "--onlyvisible", "--pid", self.process.pid, "--name", ".").split()
        return {number: hand("getwindowname", number) for number in found}

    def hears(self, begins: str) -> bool:
        """Say whether a window whose title begins like this is the only one to show, and has the keys."""
        titles = self.titles
        active = self._desktop.hand("getactivewindow")
        return list(titles) == [active] and titles[active].startswith(begins)

    def asks(self, title: str) -> bool:
        """Say whether a dialog shows and has the keys."""
        return self.titles.get(self._desktop.hand("getactivewindow"), "").startswith(title)

    def kill(self) -> float:
        """End it without a word; return when."""
        now = time.monotonic()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        return now


class Press(NamedTuple):
    """A key, when it was sent, and how the wall is to stand after it."""

    key: str
    at: float
    after: Stand


class Story:
    """One workshop, killed and recovered again and again."""

    def __init__(
        self, desktop: Desktop, keyboard: Keyboard, place: Path, rng: random.Random, forcing: int = 0
    ) -> None:
        self._desktop = desktop
        self._forcing = forcing
        self._keyboard = keyboard
        self._place = place
        self._rng = rng
        self._path = place / f"{STEM}.bmcw"
        self._has_file = False
        self._offered: Offer | None = None
        self._base: Notes = ()
        self.presses: list[Press] = []
        self.losses: list[tuple[float, float]] = []
        self.keys = self.recovered = 0

    @property
    def _journals(self) -> Path:
        return self._place / "home" / ".local" / "share" / "bmc_desktop" / "recovery"

    def live(self) -> None:
        """Start, recover, type, be killed; see what is left."""
        files = [self._path] if self._has_file else []
        app = App(self._desktop, self._place, *files, forcing=self._forcing)
        try:
            self._arrive(app)
            waiting = Waiting(app.process.pid)
            try:
                self._type(app)
                killed = app.kill()
            finally:
                waiting.stop()
        finally:
            if app.process.poll() is None:
                app.kill()
        self._look(killed, waiting)

    # Starting

    def _arrive(self, app: App) -> None:
        """Come to where the last life ended, and see that the file takes all of it."""
        offer = self._offered
        if offer is None:
            wait_for(lambda: app.hears(STEM if self._has_file else "Untitled"), "the window is there")
            return
        self.recovered += 1
        wait_for(lambda: app.asks(QUESTION), "it offers the work that was left")
        self._keyboard.press("Return")
        found = offer.found
        assert found is not None
        is_fast = self._rng.random() < 0.3
        ready = STEM if self._has_file else "Untitled"
        wait_for(lambda: app.hears(ready), "the recovered work shows")
        if not is_fast:
            time.sleep(0.3)
        expected = self._base
        if found.has_words and found.draft is not None and found.draft.note is not None:
            if not is_fast and self._rng.random() < 0.7:
                # The note is in hand, and the caret where it was: at the end of the words.
                note = found.draft.note
                kept = found.workshop.notes.get(note.id)
                wall = [(n.block, n.text) for n in found.workshop.notes.values() if n is not kept]
                text = note.text
                for letter in "og så":
                    self._keyboard.press(letter)
                    text += letter
                    time.sleep(0.02)
                expected = tuple(sorted([*wall, (note.block, text.strip())]))
            else:
                time.sleep(0.3)
        self._keyboard.press(SAVE)
        if not self._has_file:
            wait_for(lambda: app.asks("Save as"), "it asks for a name")
            time.sleep(0.2)
            self._keyboard.press("ctrl+a")
            self._desktop.hand("type", "--delay", 15, "--", self._path)
            time.sleep(0.1)
            self._keyboard.press("Return")
            self._has_file = True
        try:
            wait_for(lambda: self._filed() == expected, "the file takes what was recovered")
        except Wrong as wrong:
            raise Wrong(f"{wrong}\nit holds {self._filed()}\nand not {expected}") from wrong
        wait_for(lambda: app.hears(STEM), "the window hears the keys again")
        self._base = expected

    def _filed(self) -> Notes | None:
        if not self._path.exists():
            return None
        return notes_of(open_workshop(self._path).workshop)

    # Typing

    def _type(self, app: App) -> None:
        rng = self._rng
        wall = Wall(self._base)
        self.presses = [Press("", 0.0, wall.stand())]
        pause = rng.choice((0.012, 0.04, 0.09, 0.14))
        most = round(rng.uniform(0.3, 3.0) / pause)
        last = rng.choice(("", "", "", "Return", SAVE, "ctrl+z", "Escape", "BackSpace"))
        for key in keys(wall, rng, file=self._has_file):
            at = self._keyboard.press(key)
            wall.press(key)
            self.presses.append(Press(key, at, wall.stand()))
            enough = len(self.presses) > most
            if enough and (not last or key == last or len(self.presses) > most + 80):
                break
            time.sleep(pause * rng.uniform(0.5, 1.5))
        self.keys += len(self.presses) - 1
        # Mostly in the midst of it, before the next key would have come.
        time.sleep(rng.choice((0.0, pause * rng.random(), pause * rng.random(), 0.3 * rng.random())))
        if app.process.poll() is not None:
            raise Wrong(f"the app ended by itself with {app.process.returncode}")

    # Looking

    def _look(self, killed: float, waiting: Waiting) -> None:
        filed = self._read_file()
        found = survey(self._journals)
        unread = [offer.error for offer in found if offer.found is None]
        if unread or len(found) > 1:
            raise Wrong(f"{len(found)} journals, not read: {unread}")
        self._offered = found[0] if found else None
        if self._offered is not None and self._offered.found is not None:
            if self._offered.found.damaged:
                raise Wrong("the journal is damaged")
            there = notes_of(whole(self._offered.found))
        else:
            there = filed
        matching = [n for n, press in enumerate(self.presses) if press.after.seen == there]
        if not matching:
            raise Wrong(f"garbled: {there}\nlast was {self.presses[-1].after.seen}")
        self._base = there
        kept = matching[-1]
        lost = killed - self.presses[kept + 1].at if kept + 1 < len(self.presses) else 0.0
        excused = waiting.between(killed - lost, killed) if lost else 0.0
        self.losses.append((lost, excused))
        if lost - excused > LIMIT:
            gone = " ".join(press.key for press in self.presses[kept + 1 :])
            raise Wrong(f"{1000 * lost:.0f} ms lost ({1000 * excused:.0f} ms of them waited): {gone}")

    def _read_file(self) -> Notes:
        """Return what the file holds: what it held, or what was on the wall at a save or later."""
        if not self._has_file:
            return ()
        notes = self._filed()
        if notes is None:
            raise Wrong("the file is gone")
        first = next((n for n, press in enumerate(self.presses) if press.key == SAVE), len(self.presses))
        states = [self.presses[0].after.kept, *(press.after.kept for press in self.presses[first:])]
        if notes not in states:
            raise Wrong(f"the file holds what never was: {notes}")
        return notes


class Tally(NamedTuple):
    """What came of one lane."""

    losses: list[tuple[float, float]]
    keys: int
    recovered: int
    found: list[str]


def lane(count: int, seed: str, forcing: int = 0) -> Tally:
    """Kill so many windows, one after the other, on a screen of their own. `forcing`: see `slowed`."""
    tally = Tally([], 0, 0, [])
    with _desk() as (desktop, keyboard, place):
        rng = random.Random(f"kill window {seed}")
        number = 0
        while len(tally.losses) + len(tally.found) < count:
            home = place / "home"
            shutil.rmtree(home, ignore_errors=True)
            for left in place.glob("*.bmcw"):
                left.unlink()
            home.mkdir()
            begin_on_canvas(home)
            story = Story(desktop, keyboard, place, rng, forcing)
            rest = count - len(tally.losses) - len(tally.found)
            number += 1
            try:
                for _ in range(min(LIVES, rest)):
                    story.live()
            except (Wrong, DocumentError, AssertionError, OSError):
                fault = f"{seed}, story {number}: {traceback.format_exc()}"
                _keep(place, f"{seed}-{number}", story, fault)
                tally.found.append(fault)
                print(fault, flush=True)
            tally.losses.extend(story.losses)
            tally = tally._replace(
                keys=tally.keys + story.keys, recovered=tally.recovered + story.recovered
            )
    return tally


@contextlib.contextmanager
def _desk() -> Iterator[tuple[Desktop, Keyboard, Path]]:
    with tempfile.TemporaryDirectory(prefix="kill_window") as name:
        place = Path(name)
        with screen(1366, 768, folder=place) as display:
            environment = environment_of(display, place / "home")
            environment["PYTHONPATH"] = str(Path(__file__).parents[2])
            subprocess.run(["setxkbmap", "no"], env=environment, check=True)
            with subprocess.Popen(
                ["openbox"],
                env=environment | {"HOME": name},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            ) as manager:
                desktop = Desktop(environment, place / "Xvfb_screen0")
                wait_for(lambda: desktop.hand("get_num_desktops"), "the window manager is there")
                keyboard = Keyboard(display["DISPLAY"])
                try:
                    yield desktop, keyboard, place
                finally:
                    keyboard.close()
                    manager.terminate()


def _keep(place: Path, name: str, story: Story, fault: str) -> None:
    """Keep what a violation left: the keys, the journal, the file, and what the app said."""
    folder = CASES / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = [f"{press.at:.3f} {press.key}" for press in story.presses]
    (folder / "keys.txt").write_text("\n".join([*lines, "", fault]))
    for source in (place / "home" / ".local", *place.glob("*.bmcw"), place / "said.txt"):
        if source.is_dir():
            shutil.copytree(source, folder / source.name, dirs_exist_ok=True)
        elif source.exists():
            shutil.copy(source, folder)


def figures(losses: list[tuple[float, float]]) -> str:
    """Return the losses in words: what was lost, and what is left of it without the waiting."""
    if not losses:
        return "nothing measured"

    def three(values: list[float]) -> str:
        values = sorted(values)
        high = values[min(len(values) - 1, int(0.95 * len(values)))]
        return f"{1000 * statistics.median(values):.0f}/{1000 * high:.0f}/{1000 * values[-1]:.0f}"

    own = [max(0.0, lost - excused) for lost, excused in losses]
    return (
        f"median/95 %/most lost {three([lost for lost, _ in losses])} ms, "
        f"{three(own)} ms without waiting for a processor"
    )


def _result(count: int, seed: str, forcing: int) -> dict[str, Any]:
    return lane(count, seed, forcing)._asdict()


def main(arguments: list[str]) -> int:
    """Try it and print the figures; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.kill_window")
    parser.add_argument("--count", type=int, default=25, help="kills")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lanes", type=int, default=2, help="screens at the same time")
    parser.add_argument("--forcing", type=int, default=0, help="ms that forcing a file takes longer")
    asked = parser.parse_args(arguments)
    needed = (*NEEDED, "strace") if asked.forcing else NEEDED
    missing = [program for program in needed if shutil.which(program) is None]
    if missing:
        print(f"kill window: {', '.join(missing)} not installed")
        return 1
    began = time.monotonic()
    lanes = max(1, min(asked.lanes, asked.count))
    shares = [asked.count // lanes + (n < asked.count % lanes) for n in range(lanes)]
    at_work = [
        children.start(lambda n=n, share=share: _result(share, f"{asked.seed}-{n}", asked.forcing))
        for n, share in enumerate(shares)
    ]
    losses: list[tuple[float, float]] = []
    typed = recovered = found = 0
    for child in at_work:
        told = child.result()
        if "fault" in told:
            print(told["fault"])
            found += 1
            continue
        losses += [(lost, excused) for lost, excused in told["losses"]]
        typed += told["keys"]
        recovered += told["recovered"]
        found += len(told["found"])
    print(
        f"kill window: {len(losses)} kills in {time.monotonic() - began:.0f} s, {typed} keys, {recovered} "
        f"recovered in the window; {figures(losses)}; {found} found; seed {asked.seed}"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
