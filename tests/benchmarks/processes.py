"""Runs a command as a process of its own and tells what it took."""

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


def home_in(folder: Path) -> dict[str, str]:
    """Make a home in which the app begins with the canvas; return the environment that leads there."""
    home = folder / "home"
    (home / "bmc_desktop").mkdir(parents=True)
    (home / "bmc_desktop" / "settings.json").write_text('{"start_page": false, "hint": false}')
    return dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))


class Run(NamedTuple):
    """One run: seconds until it was painted or had ended, seconds of both cores, what it printed."""

    wall: float
    cpu: float
    said: tuple[float, ...]


def run(command: Sequence[str], environment: dict[str, str], *, until_painted: bool) -> Run:
    """Run a command; with `until_painted` the moment that it prints first is the end."""
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        said = tuple(float(word) for word in process.stdout.read().split()) if until_painted else ()
        _, status, usage = os.wait4(process.pid, 0)
        ended = time.monotonic()
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode or (until_painted and len(said) < 3):
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}")
    return Run((said[0] if until_painted else ended) - began, usage.ru_utime + usage.ru_stime, said[1:])
