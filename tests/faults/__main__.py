"""Every fault program, as short as a change can wait for: `python -m tests.faults --ci [NAME ...]`.

Two run at a time; what each says is printed in one piece when it has ended.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Final, NamedTuple

PROGRAMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("soak", ("--minutes", "3")),
    ("mutated_files", ("--count", "200000")),
    ("kill_window", ("--count", "25")),
    ("hostile", ()),
    ("mutated_window", ("--count", "300")),
    ("failing_calls", ("--count", "2000", "--traced", "60")),
    ("kill_storage", ("--count", "1000")),
    ("mutated_pictures", ("--count", "1000")),
    ("mutated_journals", ()),
    ("power_cut", ("--count", "100000")),
    ("disk_sweep", ()),
    ("two_writers", ("--count", "500")),
)
"""The programs, and with what each is called; the longest first."""

AT_A_TIME: Final = 2

NOISE: Final = "libpng error: "
"""What Qt's library says of each damaged picture begins so."""


class Ended(NamedTuple):
    """A program that has run: its exit status, what it said, and how many seconds it took."""

    name: str
    options: tuple[str, ...]
    status: int
    said: str
    seconds: float


def ran(name: str, options: tuple[str, ...]) -> Ended:
    """Run one program to its end."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", f"tests.faults.{name}", *options],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return Ended(name, options, done.returncode, done.stdout, time.monotonic() - began)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run them; return 1 if one of them found anything."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--ci", action="store_true", required=True, help="with the counts for every change")
    parser.add_argument("programs", nargs="*", metavar="NAME", help="only these")
    asked = parser.parse_args(arguments)
    unknown = set(asked.programs) - dict(PROGRAMS).keys()
    if unknown:
        parser.error(f"there is no program {', '.join(sorted(unknown))}")
    chosen = [each for each in PROGRAMS if not asked.programs or each[0] in asked.programs]
    failed = []
    with ThreadPoolExecutor(AT_A_TIME) as threads:
        for future in as_completed([threads.submit(ran, *each) for each in chosen]):
            ended = future.result()
            print(f"\n--- {ended.name} {' '.join(ended.options)}: {ended.seconds:.0f} s", flush=True)
            lines = ended.said.splitlines()
            print("\n".join(line for line in lines if not line.startswith(NOISE)), flush=True)
            if ended.status:
                failed.append(f"{ended.name} (status {ended.status})")
    print(f"\nfault programs: {', '.join(failed) + ' FOUND SOMETHING' if failed else 'nothing was found'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
