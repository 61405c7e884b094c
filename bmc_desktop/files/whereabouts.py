"""Whose earlier versions a file has that cannot be opened: by its path, or by what its head still tells.

Beside the versions of a workshop lies a small note of the files that it was saved to, the last one first,
as real paths. It is a hint only: one that is missing, damaged or strange is none, and no failure to write
one is worth a word.
"""

import contextlib
import json
import os
import re
import stat
import zlib
from pathlib import Path
from typing import Final

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.saving import write_file

NAME: Final = "files.json"
"""The name of the note, in the folder with the versions of a workshop."""

MOST_FILES: Final = 8
"""So many files of a workshop are noted."""

LONGEST: Final = 4_096
"""A path of more characters is not noted."""

MOST_BYTES: Final = 64 * 1024
"""A note is not longer than this; older paths go before it would be."""

HEAD: Final = 64 * 1024
"""So many bytes of a damaged file are looked at for its workshop's id."""

_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
_CONTENT: Final = b"workshop.json"
_BEFORE_NAME: Final = 30  # bytes of a local header of a ZIP (APPNOTE.TXT, 4.3.7)
_METHOD: Final = slice(8, 10)
_EXTRA: Final = slice(28, 30)
_ENOUGH: Final = 4_096
_TOLD = re.compile(rb'"id"\s*:\s*"([A-Za-z0-9_-]{1,64})"')


def real(path: Path | str, system: FileSystem = DISK) -> str:
    """Return a path as it is noted and compared, or "" for one that cannot be."""
    try:
        found = os.path.normcase(system.realpath(str(path)))
    except (OSError, ValueError):
        return ""
    return found if len(found) <= LONGEST else ""


def noted(folder: Path, system: FileSystem = DISK) -> list[str]:
    """Return the real paths that the note in a folder names, the last one first; none without a note.

    Raises:
        OSError: there is a note and the disk does not give it.
    """
    try:
        data = _beginning(str(folder / NAME), MOST_BYTES + 1, system)
    except FileNotFoundError:
        return []
    try:
        found = json.loads(data) if len(data) <= MOST_BYTES else None
    except (ValueError, RecursionError):
        return []
    files = found.get("files") if isinstance(found, dict) else None
    if not isinstance(files, list):
        return []
    return [file for file in files if isinstance(file, str) and 0 < len(file) <= LONGEST][:MOST_FILES]


def note(folder: Path, path: str, system: FileSystem = DISK) -> bool:
    """Put a real path at the head of the note in a folder; return whether it stands there now."""
    try:
        before = noted(folder, system)
        files = [path, *(other for other in before if other != path)][:MOST_FILES]
        if files != before:
            write_file(folder / NAME, _written(files), replace=True, system=system)
    except (OSError, SaveError):
        return False
    return True


def _written(files: list[str]) -> bytes:
    while True:
        # In ASCII, names that are no Unicode come back as they are.
        data = json.dumps({"files": files}, ensure_ascii=True).encode()
        if len(data) <= MOST_BYTES:
            return data
        files = files[:-1]


def told_id(path: Path | str, system: FileSystem = DISK) -> str:
    """Return the workshop's id that the head of a file tells, whatever else is wrong with it, or ""."""
    try:
        return id_in(_beginning(str(path), HEAD, system))
    except (OSError, ValueError):
        return ""


def id_in(head: bytes) -> str:
    """Return the workshop's id that the first bytes of a file tell, or ""."""
    start = head.find(_CONTENT) - _BEFORE_NAME
    if start < 0:
        return ""
    begin = start + _BEFORE_NAME + len(_CONTENT)
    packed = head[begin + int.from_bytes(head[start:begin][_EXTRA], "little") :]
    text = _inflated(packed) if any(head[start:begin][_METHOD]) else packed[:_ENOUGH]
    found = _TOLD.search(text.partition(b'"records"')[0])
    return found[1].decode("ascii") if found else ""


def _inflated(packed: bytes) -> bytes:
    """Return the beginning of what was packed, as far as it can be had."""
    unpacker = zlib.decompressobj(-15)
    text = b""
    with contextlib.suppress(zlib.error):
        for at in range(len(packed)):  # byte by byte: what stands before a fault is good
            if unpacker.eof or len(text) >= _ENOUGH:
                break
            text += unpacker.decompress(packed[at : at + 1], _ENOUGH)
    return text


def _beginning(path: str, size: int, system: FileSystem) -> bytes:
    """Return the first bytes of a file; none of a folder or a device."""
    if not stat.S_ISREG(system.stat(path).st_mode):
        return b""
    fd = system.open(path, os.O_RDONLY | _NO_WAIT)
    try:
        pieces: list[bytes] = []
        while size > 0 and (piece := system.read(fd, size)):
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)
    finally:
        system.close(fd)
