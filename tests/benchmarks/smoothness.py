"""How smooth it is: real input on a screen of 1920 × 1080, and what is seen of it on a grid of 60 Hz.

    python -m tests.benchmarks.smoothness [--short] [--count N]

For each gesture and number of notes, the editor and a bare QGraphicsView with the same items, in turn:

- frames: in how many of 60 moments a second something else was seen, while input came 125 times a second;
- first: from one input at rest until something is seen;
- lag: from the last input until nothing moves any more;
- sharp: from the last input until nothing changes any more.

All drawn in software. Needs Xvfb and its file of the screen. Nothing here fails for being slow.
"""

import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from bmc_desktop.files.packing import pack
from tests.benchmarks.eye import Eye
from tests.benchmarks.hand import CONTROL, DOWN, LEFT, MIDDLE, UP, Hand
from tests.benchmarks.processes import home_in
from tests.benchmarks.screen import screen
from tests.benchmarks.workshops import workshop

HERE = Path(__file__).parent
COUNTS = (200, 1000, 5000)
INPUT = 1 / 125
FRAME = 1 / 60
REST = 1.2
"""Seconds after which everything that was going to be painted has been."""

TURN = 24
"""So many pixels lie between where a zoom goes in and where it goes out."""

STILL = 0.8
"""Nothing seen for so many seconds is rest."""


class Seen(NamedTuple):
    """What was seen of one gesture: frames a second, and seconds."""

    frames: float
    first: float
    lag: float
    sharp: float


Step = Callable[[Hand, int], None]


class Gesture(NamedTuple):
    """How a hand begins, goes on and ends; `step` gets the number of the step."""

    name: str
    begin: Callable[[Hand], None]
    step: Step
    end: Callable[[Hand], None]


def gestures(canvas: list[int], note: list[int]) -> list[Gesture]:
    """Return the gestures to measure on a canvas and a note of it, in pixels of the screen."""
    middle = canvas[0] + canvas[2] // 2, canvas[1] + canvas[3] // 2

    def circle(centre: tuple[int, int] | list[int], radius: int, step: int) -> tuple[int, int]:
        turn = step / 40
        return round(centre[0] + radius * math.sin(turn)), round(centre[1] + radius * (1 - math.cos(turn)))

    def zoom(hand: Hand, step: int) -> None:
        # Eight notches in, eight out, each turn about another place: one in and one out about the same
        # place, both before the next frame, would show what was seen before.
        turn = step // 8
        if step % 8 == 0:
            hand.move(middle[0] + TURN * (turn % 2) * (1 - turn // 2 % 2 * 2), middle[1])
        hand.wheel(UP if turn % 2 == 0 else DOWN)

    return [
        Gesture(
            "drag",
            lambda hand: (hand.move(*note), hand.button(LEFT, down=True)),
            lambda hand, step: hand.move(*circle(note, -90, step + 4)),
            lambda hand: hand.button(LEFT, down=False),
        ),
        Gesture(
            "pan",
            lambda hand: (hand.move(*middle), hand.button(MIDDLE, down=True)),
            lambda hand, step: hand.move(*circle(middle, 200, step + 2)),
            lambda hand: hand.button(MIDDLE, down=False),
        ),
        Gesture(
            "zoom",
            lambda hand: (hand.move(*middle), hand.key(CONTROL, down=True)),
            zoom,
            lambda hand: hand.key(CONTROL, down=False),
        ),
    ]


def first_seen(eye: Eye, hand: Hand, gesture: Gesture, step: int) -> float:
    """Return how long after one input something is seen."""
    eye.sees_change()
    began = time.perf_counter()
    gesture.step(hand, step)
    while not eye.sees_change():
        if time.perf_counter() - began > 2:
            return math.inf
        time.sleep(0.0005)
    return time.perf_counter() - began


def measure(eye: Eye, hand: Hand, gesture: Gesture, seconds: float) -> Seen:
    """Do a gesture with steady input and tell what was seen."""
    gesture.begin(hand)
    time.sleep(REST)
    eye.sees_change()
    steps = 0
    firsts = []
    for _ in range(5):
        firsts.append(first_seen(eye, hand, gesture, steps))
        steps += 1
        time.sleep(REST)
    eye.sees_change()
    began = last = time.perf_counter()
    ticks = seen = 0
    # An even number of turns of the wheel, so that a zoom ends where it began.
    total = 16 * round(seconds / INPUT / 16) + (-steps % 16)
    sent = 0
    while sent < total:
        due, tick = began + sent * INPUT, began + ticks * FRAME
        wait = min(due, tick) - time.perf_counter()
        if wait > 0:
            time.sleep(wait)
        if due <= tick:
            gesture.step(hand, steps + sent)
            last = time.perf_counter()
            sent += 1
        else:
            ticks += 1
            seen += eye.sees_change()
    changes = []
    while time.perf_counter() - (changes[-1] if changes else last) < STILL:
        if eye.sees_change():
            changes.append(time.perf_counter())
        time.sleep(0.001)
    gesture.end(hand)
    time.sleep(REST)
    # The last change is the sharp picture, unless the one that moved was sharp already.
    after = [change - last for change in changes] or [0.0]
    return Seen(seen / (ticks * FRAME), statistics.median(firsts), after[-2:][0], after[-1])


@contextmanager
def shown(kind: str, path: Path, environment: dict[str, str]) -> Iterator[dict[str, list[int]]]:
    """Show a file in a window of the whole screen; yield where its canvas and a note are."""
    command = [sys.executable, str(HERE / "shown.py"), kind, str(path)]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield json.loads(process.stdout.readline())
        process.stdin.close()
        process.wait()


def main(arguments: list[str]) -> int:
    """Measure and print; return the exit status."""
    seconds = 1.0 if "--short" in arguments else 3.0
    counts = [int(arguments[arguments.index("--count") + 1])] if "--count" in arguments else COUNTS
    app = QGuiApplication([])
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with screen(1920, 1080, folder=folder) as display:
            if "DISPLAY" not in display:
                print("Xvfb is not installed")
                return 1
            environment = {**os.environ, **display, **home_in(folder)}
            hand = Hand(display["DISPLAY"])
            for count in counts:
                path = folder / f"{count}.bmcw"
                path.write_bytes(pack(workshop(count), {}))
                for kind in ("editor", "plain"):
                    with shown(kind, path, environment) as places:
                        eye = Eye(folder / "Xvfb_screen0", *places["canvas"])
                        rows += [
                            (count, kind, gesture.name, measure(eye, hand, gesture, seconds))
                            for gesture in gestures(**places)
                        ]
                        eye.close()
            hand.close()
    print(f"{'notes':>6} {'':8} {'':5} {'frames':>7} {'first':>8} {'lag':>8} {'sharp':>8}")
    for count, kind, gesture, seen in rows:
        times = " ".join(f"{1000 * value:5.0f} ms" for value in seen[1:])
        print(f"{count:6} {kind:8} {gesture:5} {seen.frames:7.1f} {times}")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
