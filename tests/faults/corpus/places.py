"""Hostile places: what a path may lead to besides a file."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

from bmc_desktop.files.limits import MAX_FILE
from tests.faults.corpus.containers import good

Maker = Callable[[Path], Path | str]


def _file(folder: Path, name: str = "plan.bmcw", data: bytes = b"") -> Path:
    path = folder / name
    path.write_bytes(data or good())
    return path


def _link(folder: Path, target: str | Path) -> Path:
    path = folder / "link.bmcw"
    path.symlink_to(target)
    return path


def _empty(folder: Path) -> Path:
    path = folder / "empty.bmcw"
    path.touch()
    return path


def _folder(folder: Path) -> Path:
    path = folder / "folder.bmcw"
    path.mkdir()
    return path


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.bmcw")
    return folder / "pipe.bmcw"


def _socket(folder: Path) -> Path:
    here = Path.cwd()
    os.chdir(folder)  # the names of sockets are short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("socket.bmcw")
    finally:
        os.chdir(here)
    return folder / "socket.bmcw"


def _loop(folder: Path) -> Path:
    (folder / "other").symlink_to(folder / "link.bmcw")
    return _link(folder, folder / "other")


def _sparse(folder: Path, size: int, head: bytes = b"") -> Path:
    path = folder / "sparse.bmcw"
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size)
    return path


def places() -> dict[str, tuple[str, Maker]]:
    """Return what is to come of each place, and how it is made in a folder, by its name."""
    return {
        "place: an empty file": ("empty", _empty),
        "place: nothing": ("missing", lambda folder: folder / "gone.bmcw"),
        "place: in a folder that is not there": ("missing", lambda folder: folder / "no" / "plan.bmcw"),
        "place: below a file": ("missing", lambda folder: _file(folder) / "plan.bmcw"),
        "place: a name of 5,000 letters": ("missing", lambda folder: folder / ("x" * 5_000)),
        "place: a NUL": ("missing", lambda folder: f"{folder}/a\0b"),
        "place: an empty name": ("directory", lambda _: ""),
        "place: a folder": ("directory", _folder),
        "place: the root": ("directory", lambda _: "/"),
        "place: a pipe": ("not_a_file", _pipe),
        "place: a socket": ("not_a_file", _socket),
        "place: /dev/zero": ("not_a_file", lambda _: "/dev/zero"),
        "place: /dev/full": ("not_a_file", lambda _: "/dev/full"),
        "place: /dev/random": ("not_a_file", lambda _: "/dev/random"),
        "place: /dev/null": ("not_a_file", lambda _: "/dev/null"),
        "place: /dev/tty": ("not_a_file", lambda _: "/dev/tty"),
        "place: /dev/stdin": ("any", lambda _: "/dev/stdin"),
        "place: a link to /dev/zero": ("not_a_file", lambda folder: _link(folder, "/dev/zero")),
        "place: a link to a pipe": ("not_a_file", lambda folder: _link(folder, _pipe(folder))),
        "place: a link to a folder": ("directory", lambda folder: _link(folder, _folder(folder))),
        "place: a link to nothing": ("missing", lambda folder: _link(folder, folder / "gone")),
        "place: a link in a circle": ("link_loop", _loop),
        "place: a link to itself": ("link_loop", lambda folder: _link(folder, folder / "link.bmcw")),
        "place: a link to a text": ("foreign", lambda folder: _link(folder, "/etc/passwd")),
        "place: a link to a workshop": ("opens", lambda folder: _link(folder, _file(folder))),
        "place: this process's memory": ("failed", lambda _: "/proc/self/mem"),
        "place: this process's settings": ("any", lambda _: "/proc/self/environ"),
        "place: a table of the kernel": ("foreign", lambda _: "/proc/cpuinfo"),
        "place: a name of two lines": ("opens", lambda folder: _file(folder, "a\nb\x1b[2J.bmcw")),
        "place: a name that runs backwards": ("opens", lambda folder: _file(folder, "\u202ewcmb.exe")),
        "place: a name that is no text": ("opens", lambda folder: _file(folder, "\udcff\udcfe.bmcw")),
        "place: a name like a form": (
            "foreign",
            lambda folder: _file(folder, "{0.__class__}%s.bmcw", b"x"),
        ),
        "place: a name like an option": ("opens", lambda folder: _file(folder, "-o.bmcw")),
        "place: a name of 255 bytes": ("opens", lambda folder: _file(folder, "x" * 250 + ".bmcw")),
        "place: a thin file as large as may be": ("foreign", lambda folder: _sparse(folder, MAX_FILE)),
        "place: a thin file that begins well": (
            "opens",
            lambda folder: _sparse(folder, MAX_FILE, good()[:-22]),
        ),
        "place: a thin file one byte too large": (
            "file_size",
            lambda folder: _sparse(folder, MAX_FILE + 1),
        ),
        "place: a thin file of a terabyte": ("file_size", lambda folder: _sparse(folder, 2**40)),
    }
