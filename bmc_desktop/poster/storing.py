"""Put bytes in the place of a file so that there is the old file or the new one, never a part of one.

The order is that of a save: a temporary file in the same folder, written and synced, then renamed over the
old one, then the folder synced.
"""

import contextlib
import os
import stat
import time
from pathlib import Path
from typing import Final

_WAITS: Final = (0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between attempts to rename while a virus scanner or a sync client holds the file."""


def replace_file(path: Path, data: bytes) -> None:
    """Write `data` to `path`, through symbolic links; keeps the mode of a file that is there.

    Raises:
        OSError: it could not be written; an older file is as it was, no temporary file is left.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(0, "it is a folder")
    temporary = target.with_name(f".~{os.urandom(4).hex()}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(temporary, flags, _mode(target))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _rename(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _mode(target: Path) -> int:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return 0o666  # what the person's umask leaves of it, as for any new file


def _rename(temporary: Path, target: Path) -> None:
    for wait in _WAITS:
        try:
            temporary.replace(target)
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(wait)
        else:
            return
    temporary.replace(target)


def _sync_folder(folder: Path) -> None:
    """Ask for the rename to outlast a power cut; where folders cannot be synced, it stands anyway."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
