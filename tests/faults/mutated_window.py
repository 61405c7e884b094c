"""Mutated files, opened by the real window, without a screen.

    python -m tests.faults.mutated_window [--count N] [--seed N] [--poster N] [--cases]

The files are those of `mutated_files`. Each leads to one of two ends: a workshop that shows, can be written
in, saved as a copy that holds the same, and now and then made into a poster; or one box with one sentence.
Nothing is raised that nobody catches, no process ends by itself, and the window answers within 2 s always.
"""

import argparse
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.faults.mutated_files import FILES, mutant

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

LONGEST: Final = 2.0
"""Seconds in which the window may not answer."""

PATIENCE: Final = 60.0
"""Seconds after which something is in vain."""

BATCH: Final = 250
"""So many files does one process open."""

CASES: Final = Path(__file__).parent / "cases" / "mutated_window"


KEPT: Final = -1
"""In the place of a seed: the files that were found once."""


def data_of(number: int, seed: int) -> bytes:
    """Return the file with a number."""
    return kept()[number].read_bytes() if seed == KEPT else mutant(number, seed, FILES)[1]


def kept() -> list[Path]:
    """Return what was found once."""
    return sorted(CASES.glob("*.bmcw"))


class Wrong(Exception):  # noqa: N818 - what is looked for
    """The window did not do as it should."""


class Opener:
    """The app in this process, that opens one file after the other."""

    def __init__(self, place: Path) -> None:
        """Start it with folders of its own."""
        from bmc_desktop import app as application
        from bmc_desktop.ui.collecting import Collector
        from tests.faults.window.watch import Hearing, Stillness

        self._place = place
        self._app = application.build_application()
        self._windows = application.build_windows(self._app)
        self._hearing = Hearing(self._windows)
        self._windows.new()
        Collector(self._app).start()
        self.stillness = Stillness()

    def judge(self, data: bytes, name: str, *, poster: bool) -> dict[str, Any]:
        """Open a file, use it and let go of it; return whether it opened, and what was wrong."""
        path = self._place / f"{name}.bmcw"
        path.write_bytes(data)
        self.stillness.longest = 0.0
        self.stillness.forget()
        self._hearing.faults.clear()
        opened, faults = False, []
        try:
            opened = self._opened(path)
            if opened:
                self._use(path, poster=poster)
        except Wrong as wrong:
            faults.append(str(wrong))
        except Exception:  # noqa: BLE001 - this is what is looked for
            faults.append(traceback.format_exc())
        try:
            self._clear()
        except Wrong as wrong:
            faults.append(str(wrong))
        faults += self._hearing.faults
        if self.stillness.longest > LONGEST:
            faults.append(f"no answer for {self.stillness.longest:.1f} s")
        return {"opened": opened, "longest": self.stillness.longest, "faults": faults}

    @property
    def _window(self) -> "MainWindow":
        return self._windows.windows[-1]

    def _opened(self, path: Path) -> bool:
        """Open a file; return whether it shows, or else whether a box tells why in one sentence."""
        before = self._window.session
        self._windows.open_file(path, self._window)
        self._wait(lambda: self._window.session is not before or bool(self._boxes()), "it opens or not")
        self._settle()
        boxes = self._boxes()
        if self._window.session is not before:
            if boxes:
                raise Wrong(f"it shows, and a box too: {boxes[0].text()}")
            return True
        if len(boxes) != 1 or len(self._windows.windows) != 1:
            raise Wrong(f"{len(boxes)} boxes, {len(self._windows.windows)} windows")
        sentence = boxes[0].informativeText()
        if not sentence.strip() or "{" in sentence or "Error" in sentence or sentence.count("\n") > 1:
            raise Wrong(f"that is no sentence: {sentence!r}")
        return False

    def _use(self, path: Path, *, poster: bool) -> None:
        """Write in it, save it as a copy, and perhaps make a poster of it."""
        from PySide6.QtTest import QTest

        from bmc_desktop.files.opening import open_workshop
        from bmc_desktop.ui.jobs import run_job
        from bmc_desktop.ui.rooms.file import _PosterWork

        window = self._window
        canvas = window.canvas
        there = window.session.workshop.notes
        full = len(window.session.workshop.notes_of(canvas.canvas_id)) >= 5_000
        canvas.viewport().repaint()
        canvas.new_note()
        QTest.keyClicks(canvas.writing.editor, "ny idé"[:3])
        canvas.commit_active_editor()
        if len(window.session.workshop.notes) != len(there) + 1 and not full:
            raise Wrong("nothing can be written in it")
        window.book["undo"].trigger()
        window.book["redo"].trigger()
        self._settle()
        copy = path.with_name("copy.bmcw")
        copy.unlink(missing_ok=True)
        window.saver.save(copy)
        self._wait(lambda: not window.saver.is_running, "it is saved")
        if self._boxes():
            raise Wrong(f"it cannot be saved: {self._boxes()[0].informativeText()}")
        if window.session.needs_saving or window.saver.state not in ("saved", "unconfirmed"):
            raise Wrong(f"it is not saved: {window.saver.words()}")
        again = open_workshop(copy)
        if again.workshop != window.session.workshop:
            raise Wrong("the copy holds something else")
        self.stillness.forget()
        if poster:
            target = path.with_name("poster.pdf")
            target.unlink(missing_ok=True)
            done: list[object] = []
            run_job(window, "", _PosterWork(window, target), done.append, done.append)
            self._wait(lambda: bool(done), "the poster is made")
            if not target.exists() or not target.read_bytes().startswith(b"%PDF-"):
                raise Wrong(f"no poster: {done[0]!r}")

    def _clear(self) -> None:
        """Let go of all that shows, and begin with an empty workshop."""
        for box in self._boxes():
            box.accept()
        for window in self._windows.windows[1:]:
            window.leaving._answer, window.leaving._answered_at = "discard", window.session.history.state
            window.close()
        self._window.leaving._answer = "discard"
        self._window.set_session(self._windows.new_session())
        self._window.leaving._answer = ""
        self._settle()

    def _boxes(self) -> list[Any]:
        from PySide6.QtWidgets import QApplication, QMessageBox

        shown = QApplication.topLevelWidgets()
        return [box for box in shown if isinstance(box, QMessageBox) and box.isVisible()]

    def _settle(self) -> None:
        """Let the window do what it has to, and paint."""
        from bmc_desktop.ui.jobs import Job

        self._pass(15)
        self._wait(
            lambda: not any(j.running for w in self._windows.windows for j in w.findChildren(Job)),
            "work comes to its end",
        )
        self._pass(5)

    def _wait(self, true: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > deadline:
                raise Wrong(f"in vain: {what}")
            self._pass(5)

    def _pass(self, milliseconds: int) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def work(start: int, end: int, seed: int, every: int, report: Path) -> None:
    """Open a run of numbers, and tell of each: what began, and what came of it."""
    import faulthandler

    faulthandler.enable()
    place = report.parent / f"{report.stem} work"
    place.mkdir(exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["HOME"] = str(place)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(place / name.lower())
    opener = Opener(place)
    with report.open("a") as told:
        for number in range(start, end):
            data = data_of(number, seed)
            print(json.dumps({"begin": number}), file=told, flush=True)
            found = opener.judge(data, f"m{number}", poster=bool(every) and number % every == 0)
            print(json.dumps({"number": number, **found}), file=told, flush=True)
            (place / f"m{number}.bmcw").unlink()
    told.close()
    os._exit(0)


class Run:
    """A process at work on a run of numbers; begun again behind a file that ended it."""

    def __init__(self, start: int, end: int, asked: argparse.Namespace, place: Path) -> None:
        self._asked = asked
        self._first = start
        self._end = end
        self._report = place / f"run {start}.jsonl"
        self._said = place / f"run {start}.txt"
        self._read = 0
        self._heard = time.monotonic()
        self.at = start - 1
        self.is_over = False
        self._start(start)

    def _start(self, number: int) -> None:
        command = [sys.executable, "-m", "tests.faults.mutated_window", "--run"]
        command += [str(number), str(self._end), str(self._asked.seed), str(self._asked.poster)]
        with self._said.open("wb") as said:
            self._process = subprocess.Popen(
                [*command, str(self._report)],
                stdout=said,
                stderr=subprocess.STDOUT,
                cwd=Path(__file__).parents[2],
            )
        self._heard = time.monotonic()

    def news(self) -> list[dict[str, Any]]:
        """Return what came out since the last time."""
        ended = self._process.poll() is not None
        lines = self._report.read_text().splitlines() if self._report.exists() else []
        fresh, self._read = lines[self._read :], len(lines)
        found = []
        for line in fresh:
            told = json.loads(line)
            self._heard = time.monotonic()
            if "begin" in told:
                self.at = told["begin"]
            else:
                found.append(told)
        hangs = time.monotonic() - self._heard > 2 * PATIENCE
        if hangs and not ended:
            self._process.kill()
            self._process.wait()
        if ended and self._process.returncode == 0:
            self.is_over = True
        elif ended and self._process.returncode == -signal.SIGTERM:
            # Somebody else did that.
            self._start(max(self.at, self._first))
        elif ended or hangs:
            words = self._said.read_text(errors="replace")[-4_000:]
            how = "it hangs" if hangs else f"the process ended with {self._process.returncode}"
            found.append(
                {"number": self.at, "opened": False, "longest": 0.0, "faults": [f"{how}\n{words}"]}
            )
            self.is_over = self.at + 1 >= self._end
            if not self.is_over:
                self._start(self.at + 1)
        return found

    def stop(self) -> None:
        """End it."""
        with contextlib.suppress(OSError):
            self._process.kill()
            self._process.wait()


def main(arguments: list[str]) -> int:
    """Try them and print the figures; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.mutated_window")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--poster", type=int, default=20, help="every how many is made into a poster")
    parser.add_argument("--cases", action="store_true", help="only the files that were found once")
    parser.add_argument("--run", nargs=5, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.run:
        start, end, seed, every = map(int, asked.run[:4])
        work(start, end, seed, every, Path(asked.run[4]))
    if asked.cases:
        asked.seed, asked.count = KEPT, len(kept())
    began = time.monotonic()
    size = max(1, min(BATCH, -(-asked.count // (os.cpu_count() or 1))))
    starts = list(range(0, asked.count, size))
    done = opened = found = 0
    longest = 0.0
    place = Path(tempfile.mkdtemp(prefix="mutated_window"))
    runs: list[Run] = []
    try:
        while starts or runs:
            while starts and len(runs) < (os.cpu_count() or 1):
                start = starts.pop(0)
                runs.append(Run(start, min(start + size, asked.count), asked, place))
            time.sleep(0.2)
            for told in [one for run in runs for one in run.news()]:
                done += 1
                opened += told["opened"]
                longest = max(longest, told["longest"])
                found += bool(told["faults"])
                for fault in told["faults"]:
                    _keep(told["number"], asked.seed, fault)
            runs = [run for run in runs if not run.is_over]
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
    finally:
        for run in runs:
            run.stop()
        shutil.rmtree(place, ignore_errors=True)
    print(
        f"mutated in the window: {done} files in {time.monotonic() - began:.0f} s, {opened} opened, "
        f"{done - opened} refused in a sentence; no answer for at most {1000 * longest:.0f} ms; "
        f"{found} found; seed {asked.seed}"
    )
    return 1 if found else 0


def _keep(number: int, seed: int, fault: str) -> None:
    """Keep a found file for ever: a test opens all of them."""
    if seed != KEPT:
        CASES.mkdir(parents=True, exist_ok=True)
        (CASES / f"{seed}-{number}.bmcw").write_bytes(data_of(number, seed))
    print(f"number {number}: {fault}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
