"""Every hostile file in a process of its own: what it costs, what it touches, and what is said of it.

    python -m tests.faults.hostile [--count N] [--seed N] [--each] [NAME...]

Without a count all of them are tried, or those whose names hold one of the words given. `--each` prints a
line of JSON per file. Needs a system with fork.
"""

import argparse
import io
import json
import multiprocessing
import os
import random
import re
import resource
import select
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec import Struct

from bmc_desktop import cli, content
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.opening import Opened, open_workshop
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.model.document import checked
from bmc_desktop.model.records import LANGUAGES
from tests.faults.corpus import containers, contents, pictures, places

MOST_SECONDS: Final = 2.0
MOST_MEMORY: Final = 300 * 10**6
PATIENCE: Final = 30.0
"""Seconds after which a reader is taken to hang."""

RESOURCES: Final = str(Path(__file__).parents[2] / "resources")
_STRANGE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


class Told(Struct):
    """What came of one file; `seconds` of the processor and `memory` in bytes of the dearer reading."""

    name: str
    outcome: str = ""
    seconds: float = 0.0
    memory: int = 0
    faults: list[str] = []


def files() -> dict[str, tuple[str, Callable[[Path], Path | str]]]:
    """Return what is to come of each file ("any": no matter), and what makes it in a folder, by name."""
    made = containers.files() | contents.files() | pictures.files()
    named = {name: (expected, _written(make)) for name, (expected, make) in made.items()}
    return named | places.places()


def is_light(name: str) -> bool:
    """Say whether a file is made and read in no time; the others have their own step in CI."""
    return not name.startswith(("flood:", "bomb:"))


def _written(make: Callable[[], bytes]) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        path = folder / "hostile.bmcw"
        path.write_bytes(make())
        return path

    return write


def forked(work: Callable[[], Any]) -> tuple[Any, str]:
    """Return what the work returns in a process of its own, and a fault or ""."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            with os.fdopen(writing, "wb") as pipe:
                pipe.write(json.dumps(work()).encode())
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    pieces: list[bytes] = []
    end = time.monotonic() + PATIENCE
    fault = ""
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        while True:
            ready, _, _ = select.select([pipe], [], [], max(0.0, end - time.monotonic()))
            if not ready:
                fault = "it hangs"
                os.kill(child, signal.SIGKILL)
                break
            piece = pipe.read(65_536)
            if not piece:
                break
            pieces.append(piece)
    _, status = os.waitpid(child, 0)
    if status and not fault:
        fault = f"the process ended with status {status}"
    return (None if fault else json.loads(b"".join(pieces))), fault


def _watched(path: str) -> list[str]:
    """Note from now on what this process touches besides the document and what the program brings along."""
    touched: list[str] = []

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            name, mode, flags = arguments
            own = isinstance(name, str) and os.path.realpath(name).startswith(RESOURCES)
            writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)
            if writes or not (own or name == path):
                touched.append(f"opened {name!r} ({mode})")
        elif event.split(".")[0] in ("socket", "subprocess", "shutil", "ctypes", "tempfile") or event in (
            "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.exec", "os.system", "os.symlink",
            "os.link",
            "os.chmod", "os.truncate", "import", "exec", "compile", "pickle.find_class",
        ):  # fmt: skip
            touched.append(f"{event} {str(arguments)[:80]}")

    sys.addaudithook(hook)
    return touched


def _read(path: Path | str) -> dict[str, Any]:
    """Open the file as every part of the program does."""
    touched = _watched(str(path))
    try:
        opened = open_workshop(path)
    except DocumentError as error:
        outcome = error.reason
        sentences = [str(error)]
        opened = None
    except BaseException:  # noqa: BLE001 - this is what is looked for
        trace = traceback.format_exc()[-2_000:]
        return {"outcome": "traceback", "faults": [trace], "cost": _cost()}
    else:
        outcome = "opens"
        sentences = [str(notice) for notice in opened.notices]
    cost = _cost()
    faults = [f"strange letters in {text!r}" for text in sentences if _STRANGE.search(text)]
    faults += [f"a sentence of {len(text)} letters" for text in sentences if len(text) > 1_000]
    faults += touched
    if opened is not None:
        faults += _kept(opened)
    return {"outcome": outcome, "faults": faults, "cost": cost}


def _cost() -> tuple[float, int]:
    """Return the seconds and the most bytes that this process has taken."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def _kept(opened: Opened) -> list[str]:
    """Look whether what opens is sound and comes back from a copy."""
    checked(opened.workshop)
    again = unpack(pack(opened.workshop, opened.media))
    sound = again.workshop == opened.workshop and again.media == opened.media and not again.damaged
    return [] if sound else ["a copy of it is something else"]


def _asked(path: Path | str) -> dict[str, Any]:
    """Ask the command line what is in the file."""
    out, err = io.StringIO(), io.StringIO()
    faults = []
    with redirect_stdout(out), redirect_stderr(err):
        status = cli.main(["info", "--", str(path)])
    cost = _cost()
    said = err.getvalue()
    if status == 0 and said:
        faults.append(f"opened, and complained: {said!r}")
    if status not in (0, 1):
        faults.append(f"status {status}: {said!r}")
    if status == 1 and (said.count("\n") != 1 or not said.startswith("bmc-desktop: ") or out.getvalue()):
        faults.append(f"not one sentence: {said!r}")
    faults += [
        f"strange letters in {text!r}"[:500] for text in (said, out.getvalue()) if _STRANGE.search(text)
    ]
    return {"faults": faults, "status": status, "cost": cost}


def tried(name: str, expected: str, make: Callable[[Path], Path | str]) -> Told:
    """Make one file, read it and tell what came of it."""
    told = Told(name)
    with tempfile.TemporaryDirectory(prefix="bmc-hostile-") as folder:
        path, fault = forked(lambda: _plain(make(Path(folder))))
        if fault:
            told.faults.append(f"could not be made: {fault}")
            return told
        path = os.fsdecode(path.encode("utf-8", "surrogateescape"))
        before = sorted(Path(folder).iterdir())
        result, fault = forked(lambda: _read(path))
        if fault:
            told.faults.append(fault)
            return told
        told.outcome = result["outcome"]
        told.faults += result["faults"]
        told.seconds, told.memory = result["cost"]
        if expected not in ("any", told.outcome):
            told.faults.append(f"{told.outcome}, where {expected} was expected")
        result, fault = forked(lambda: _asked(path))
        if fault:
            told.faults.append(fault)
            return told
        told.faults += result["faults"]
        told.seconds = max(told.seconds, result["cost"][0])
        told.memory = max(told.memory, result["cost"][1])
        if (result["status"] == 0) != (told.outcome == "opens"):
            told.faults.append(f"read once, {told.outcome}; asked for it, status {result['status']}")
        if sorted(Path(folder).iterdir()) != before:
            told.faults.append("the folder is not as it was")
    if told.seconds > MOST_SECONDS:
        told.faults.append(f"{told.seconds:.2f} s")
    if told.memory > MOST_MEMORY:
        told.faults.append(f"{told.memory / 10**6:.0f} MB")
    return told


def _tried(name: str) -> Told:
    return tried(name, *files()[name])


def _plain(path: Path | str) -> str:
    return os.fsencode(str(path)).decode("utf-8", "surrogateescape")


def _warm() -> None:
    """Load all that reading needs, so that whatever a reader opens later is the file's doing."""
    for language in LANGUAGES:
        content.of(language)
    samples = (
        containers.good(),
        containers.HALF["a wrong sum"][1](),
        pictures.files()["picture: noted as larger"][1](),
        b"",
    )
    with tempfile.TemporaryDirectory(prefix="bmc-hostile-") as folder:
        for data in samples:
            path = Path(folder) / "plan.bmcw"
            path.write_bytes(data)
            _asked(path)


def main(arguments: list[str]) -> int:
    """Try them and print the figures; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.hostile")
    parser.add_argument("--count", type=int, default=0, help="how many, by chance; all by default")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--light", action="store_true", help="leave out those that fill the disk")
    parser.add_argument("--each", action="store_true", help="a line of JSON per file")
    parser.add_argument("names", nargs="*")
    asked = parser.parse_args(arguments)
    all_files = files()
    names = [name for name in all_files if not asked.names or any(word in name for word in asked.names)]
    if asked.light:
        names = [name for name in names if is_light(name)]
    if asked.count:
        names = random.Random(asked.seed).sample(names, min(asked.count, len(names)))
    _warm()
    began = time.monotonic()
    worst = Told("none")
    dearest = Told("none")
    found = 0
    with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
        for told in pool.imap_unordered(_tried, names):
            found += bool(told.faults)
            worst = max(worst, told, key=lambda one: one.seconds)
            dearest = max(dearest, told, key=lambda one: one.memory)
            if asked.each:
                print(msgspec.json.encode(told).decode(), flush=True)
            elif told.faults:
                print(f"{told.name}: {'; '.join(told.faults)}", flush=True)
    print(
        f"hostile: {len(names)} files in {time.monotonic() - began:.0f} s, {found} found; "
        f"at most {worst.seconds:.2f} s ({worst.name}) and {dearest.memory / 10**6:.0f} MB ({dearest.name})"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
