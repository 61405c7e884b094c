"""Every fault program in turn, as short as a change can wait for: `python -m tests.faults --ci`."""

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

PROGRAMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("kill_storage", ("--count", "1000")),
    ("power_cut", ("--count", "100000")),
    ("two_writers", ("--count", "500")),
    ("failing_calls", ("--count", "2000", "--traced", "60")),
    ("disk_sweep", ()),
)
"""The programs, and with what each is called."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run them; return 1 if one of them found anything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ci", action="store_true", required=True, help="with the counts for every change")
    parser.add_argument("programs", nargs="*", help="only these")
    asked = parser.parse_args(arguments)
    failed = []
    for name, options in PROGRAMS:
        if asked.programs and name not in asked.programs:
            continue
        began = time.monotonic()
        print(f"\n--- {name} {' '.join(options)}", flush=True)
        command = [sys.executable, "-m", f"tests.faults.{name}", *options]
        if subprocess.run(command, cwd=Path(__file__).parents[2], check=False).returncode:
            failed.append(name)
        print(f"--- {name}: {time.monotonic() - began:.0f} s", flush=True)
    print(f"\nfault programs: {', '.join(failed) + ' FOUND SOMETHING' if failed else 'nothing was found'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
