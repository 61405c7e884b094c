"""Every call to the disk fails once, or for ever, in everything that people do with files.

    python -m tests.faults.failing_calls [--count N] [--seed N] [--traced N] [STORY | "CASE"...]

Two parts: stories on a disk behind the interface that fails (all cases, or a sample of `--count`), and the
program itself with its system calls failed by `strace` (`--traced` of them). Needs Linux.
"""

import argparse
import errno
import logging
import random
import shutil
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from tests.faults.failing.disk import ERRORS, MODES, SHORT, Fault
from tests.faults.failing.stories import STORIES, World, hurried, told

FOUND: Final = Path(__file__).parent / "cases" / "failing_calls.txt"
"""One case a line that did harm once; a test tries them for ever."""


class Case(NamedTuple):
    """A story and the fault that it is told with; in words "journal: fsync 3 EIO once"."""

    story: str
    fault: Fault

    def __str__(self) -> str:
        return f"{self.story}: {self.fault}"

    @classmethod
    def of(cls, words: str) -> "Case":
        """Return the case in words."""
        story, rest = words.split(": ")
        call, ordinal, name, mode = rest.split()
        error = SHORT if name == "SHORT" else getattr(errno, name)
        return cls(story, Fault(call, int(ordinal), error, mode))  # type: ignore[arg-type]


def all_cases(folder: Path, stories: Sequence[str] = ()) -> list[Case]:
    """Return all cases, in the order of the stories' calls on a sound disk."""
    cases = []
    for story in stories or STORIES:
        world = told(story, folder, None)
        if world.problems:
            raise AssertionError(f"{story} on a sound disk: {world.problems}")
        for call, count in Counter(world.disk.calls).items():
            errors = [each for each in ERRORS if each != SHORT or call in ("read", "write")]
            modes = [
                each for each in MODES if each != "late" or call not in ("read", "stat", "fstat", "open")
            ]
            cases += [
                Case(story, Fault(call, ordinal, error, mode))
                for ordinal in range(count)
                for error in errors
                for mode in modes
            ]
    return cases


def problems_of(case: Case, folder: Path) -> list[str]:
    """Return what went wrong with a case, also in threads."""
    strange: list[str] = []
    before = threading.excepthook
    threading.excepthook = lambda hook: strange.append(
        "in a thread: "
        + "".join(traceback.format_exception(hook.exc_type, hook.exc_value, hook.exc_traceback))
    )
    try:
        world: World = told(case.story, folder, case.fault)
    finally:
        threading.excepthook = before
    return world.problems + strange


def run_cases(cases: Sequence[Case], folder: Path) -> dict[Case, list[str]]:
    """Return the cases that did harm, and how."""
    logging.disable(logging.CRITICAL)
    try:
        with hurried():
            return {case: found for case in cases if (found := problems_of(case, folder))}
    finally:
        logging.disable(logging.NOTSET)


def sample(count: int | None, seed: int, folder: Path, stories: Sequence[str] = ()) -> list[Case]:
    """Return all cases, or so many of them by chance."""
    with hurried():
        cases = all_cases(folder, stories)
    return cases if count is None else random.Random(seed).sample(cases, min(count, len(cases)))


def scratch() -> tempfile.TemporaryDirectory[str]:
    """Return a folder on a fast disk, where there is one."""
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(prefix="faults-", dir=memory if memory.is_dir() else None)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, help="so many cases by chance; all of them by default")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--traced", type=int, default=None, help="so many cases with strace; all by default"
    )
    parser.add_argument("names", nargs="*", metavar="STORY or CASE")
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    with scratch() as place:
        folder = Path(place) / "case"
        single = [Case.of(name) for name in asked.names if ": " in name]
        stories = [name for name in asked.names if ": " not in name]
        cases = single or sample(asked.count, asked.seed, folder, stories)
        harm: dict[Any, list[str]] = {**run_cases(cases, folder)}
        traced = [] if asked.names else _traced(asked.traced, asked.seed, folder, harm)
        for case, problems in harm.items():
            print(f"{case}\n    " + "\n    ".join(problems))
    print(
        f"failing calls: {len(cases)} cases of {len(stories or STORIES)} stories, {len(traced)} cases "
        f"traced, {len(harm)} did harm, {time.monotonic() - began:.1f} s"
    )
    return 1 if harm else 0


def _traced(count: int | None, seed: int, folder: Path, harm: dict[Any, list[str]]) -> Sequence[Any]:
    """Run the cases with strace, add those that did harm, and return all."""
    if shutil.which("strace") is None or count == 0:
        print("the traced cases are left out" + ("" if count == 0 else ": there is no strace"))
        return ()
    from tests.faults.failing import traced

    traced.warm_up(folder)
    cases = traced.sample(count, seed, folder)
    harm.update(traced.run_cases(cases, folder))
    return cases


if __name__ == "__main__":
    sys.exit(main())
