"""A workshop that goes on for hours: whoever works there does a bit of everything, again and again.

    python -m tests.faults.soak [--minutes N] [--seed N] [--pause MS] [--most MB]

The real window, without a screen: notes written with real keys, undo, saves, pictures pasted and dropped,
canvases, dialogs, further windows, other themes and languages, and a clock that jumps. Now and then all but
one window is closed, a few notes are left on each canvas, garbage is looked for, and what the process holds
is counted. It may not grow: memory by less than 20 MB once it has warmed up, and files, threads, widgets
and windows not at all. Nothing may be raised that nobody catches.
"""

import argparse
import ctypes
import faulthandler
import gc
import os
import random
import statistics
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from tests.faults.window.person import Person

WARM: Final = 10.0
"""Minutes of warming up in a long run; a short one takes half of its time."""

MOST_GROWTH: Final = 20.0
"""Megabytes."""

SLACK: Final = {"files": 2, "threads": 2, "windows": 0, "widgets": 40, "objects": 120}
"""By how much a count may differ: a tab more, a menu that was opened for the first time."""

ROUNDS: Final = 24
"""So often things are counted in a short run, or somewhat more often; in a long one every half minute."""

SHARE: Final = 4
"""The beginning and the end that are compared are a fourth of the counts each."""


class Count(NamedTuple):
    """What the process holds. `resident` and `memory` in MB, the rest in pieces; `minute` is when.

    `resident` is what the system sees, `memory` what is left of it when the C library has given back what
    is free: a large picture that came and went leaves gaps, which are filled later.
    """

    minute: float
    resident: float
    memory: float
    files: int
    threads: int
    windows: int
    widgets: int
    objects: int


def counted(began: float) -> Count:
    """Return what this process holds now."""
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    gc.collect()
    before = _resident()
    ctypes.CDLL(None).malloc_trim(0)
    wrappers = sum(isinstance(one, QObject) and isValid(one) for one in gc.get_objects())
    return Count(
        minute=(time.monotonic() - began) / 60,
        resident=before,
        memory=_resident(),
        files=sum(1 for _ in Path("/proc/self/fd").iterdir()),
        threads=sum(1 for _ in Path("/proc/self/task").iterdir()),
        windows=sum(widget.isVisible() for widget in QApplication.topLevelWidgets()),
        widgets=len(QApplication.allWidgets()),
        objects=wrappers,
    )


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def kinds() -> Counter[str]:
    """Return how many widgets of each kind there are."""
    from PySide6.QtWidgets import QApplication

    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def growth(counts: list[Count], warm: float) -> dict[str, float]:
    """Return by how much each figure grew after the warming up: the middle of the end and of the begin."""
    after = [count for count in counts if count.minute >= warm]
    if len(after) < SHARE:
        return {}
    share = max(1, len(after) // SHARE)
    return {
        name: statistics.median(getattr(count, name) for count in after[-share:])
        - statistics.median(getattr(count, name) for count in after[:share])
        for name in Count._fields[1:]
    }


def violations(grown: dict[str, float], most: float = MOST_GROWTH) -> list[str]:
    """Return what grew too much; `most` is what memory may grow by, in MB."""
    found = []
    if not grown:
        found.append("too short: nothing was compared")
    if grown.get("memory", 0) > most:
        found.append(f"memory grew by {grown['memory']:.1f} MB")
    found += [f"{grown[name]:+.0f} {name}" for name, slack in SLACK.items() if grown.get(name, 0) > slack]
    return found


def run(
    minutes: float, seed: int, pause: int, *, most: float = MOST_GROWTH, verbose: bool = False
) -> tuple[str, list[str]]:
    """Work for so long; return the figures and what is wrong."""
    from tests.faults.window.person import Person

    with tempfile.TemporaryDirectory(prefix="soak") as place:
        _own_folders(Path(place))
        began = time.monotonic()
        person = Person(Path(place), random.Random(seed), pause)
        warm = min(WARM, minutes / 2)
        every = max(0.5, minutes * 60 / ROUNDS / 2 if minutes <= 10 else 30.0)
        counts: list[Count] = []
        before: Counter[str] = Counter()
        try:
            while time.monotonic() - began < minutes * 60:
                person.work(every)
                person.rest()
                counts.append(counted(began))
                if not before and counts[-1].minute >= warm:
                    before = kinds()
                if verbose:
                    words = (f"{name}={value:.1f}" for name, value in counts[-1]._asdict().items())
                    print(*words, f"notes={person.notes()} steps={person.steps}", flush=True)
            found = person.faults + violations(growth(counts, warm), most)
        except Exception:  # noqa: BLE001 - a fault of what is tried, or of this
            found = [*person.faults, traceback.format_exc()]
        more = kinds() - before if before else Counter()
        if found and more:
            found.append("more widgets than after the warming up: " + repr(dict(more)))
        figures = _figures(person, counts, warm)
        person.go()
    return figures, found


def _figures(person: "Person", counts: list[Count], warm: float) -> str:
    grown = growth(counts, warm)
    last = counts[-1] if counts else Count(0, 0, 0, 0, 0, 0, 0, 0)
    parts = [f"{name} {grown.get(name, 0):+.0f}" for name in ("files", "threads", "widgets", "objects")]
    return (
        f"soak: {last.minute:.1f} min, {person.steps} steps, {person.kinds_of_steps()} kinds; memory "
        f"{last.memory:.0f} MB, {grown.get('memory', 0):+.1f} MB after {warm:.1f} min (resident "
        f"{last.resident:.0f} MB, {grown.get('resident', 0):+.1f} MB); {', '.join(parts)}"
    )


def _own_folders(place: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["HOME"] = str(place)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(place / name.lower())


def main(arguments: list[str]) -> int:
    """Work and print the figures; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.soak")
    parser.add_argument("--minutes", type=float, default=3.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pause", type=int, default=15, help="milliseconds between two steps")
    parser.add_argument("--most", type=float, default=MOST_GROWTH, help="MB that memory may grow by")
    parser.add_argument("--verbose", action="store_true", help="print each count")
    asked = parser.parse_args(arguments)
    figures, found = run(asked.minutes, asked.seed, asked.pause, most=asked.most, verbose=asked.verbose)
    for fault in found:
        print(fault, flush=True)
    print(f"{figures}; {len(found)} found; seed {asked.seed}", flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    faulthandler.enable()
    status = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(status)
