"""Opening a file by its path: every way it can fail is a `DocumentError` with its own sentence."""

import contextlib
import errno
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

from bmc_desktop.files import limits
from bmc_desktop.files.errors import DocumentError, DocumentReason
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.notices import Notice
from bmc_desktop.files.packing import unpack
from bmc_desktop.files.targets import digest_of
from bmc_desktop.model.workshop import Workshop

_REASONS: Final[dict[int, DocumentReason]] = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.ENAMETOOLONG: "missing",
    errno.EISDIR: "directory",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.ELOOP: "link_loop",
    errno.ENXIO: "not_a_file",
    errno.ENODEV: "not_a_file",
}
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
_CHUNK: Final = 2**20


class Opened(Struct, frozen=True, kw_only=True):
    """A file as it was opened. `media` maps SHA-256 to bytes; `digest` is the SHA-256 of the file.

    `needs_copy`: damaged or made in a newer format, so it is not to be saved over. `newer`: the latter.
    `read_only`: it cannot be written at its place, for that reason or because it is write-protected.
    """

    path: Path
    workshop: Workshop
    media: Mapping[str, bytes]
    digest: str
    notices: tuple[Notice, ...] = ()
    needs_copy: bool = False
    newer: bool = False
    read_only: bool = False


def open_workshop(path: Path | str, *, system: FileSystem = DISK) -> Opened:
    """Open a workshop file.

    Raises:
        DocumentError: it cannot be opened; nothing else is raised, whatever is there.
    """
    path = Path(path)
    try:
        return _opened(path, system)
    except DocumentError as error:
        raise error.about(path.name or str(path)) from error
    except MemoryError as error:
        raise DocumentError("memory", name=path.name) from error


def _opened(path: Path, system: FileSystem) -> Opened:
    data = _read(str(path), system)
    found = unpack(data)
    needs_copy = found.damaged or found.newer
    return Opened(
        path=path,
        workshop=found.workshop,
        media=found.media,
        digest=digest_of(data),
        notices=found.notices,
        needs_copy=needs_copy,
        newer=found.newer,
        read_only=needs_copy or not _is_writable(str(path), system),
    )


def _read(path: str, system: FileSystem) -> bytes:
    try:
        # Looked at before it is opened: opening a device may do something to it.
        _check_kind(system.stat(path))
        fd = system.open(path, os.O_RDONLY | _NO_WAIT)
        try:
            # Looked at again: it may have been exchanged in between.
            state = system.fstat(fd)
            _check_kind(state)
            if state.st_size > limits.MAX_FILE:
                raise DocumentError("file_size", size_bytes=state.st_size, limit_bytes=limits.MAX_FILE)
            return _read_all(fd, state.st_size, system)
        finally:
            with contextlib.suppress(OSError):  # what was read was read
                system.close(fd)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, "failed")
        raise DocumentError(reason, f"{type(error).__name__}: {error}") from error
    except ValueError as error:  # a NUL in the path
        raise DocumentError("missing", str(error)) from error


def _check_kind(state: os.stat_result) -> None:
    if stat.S_ISDIR(state.st_mode):
        raise DocumentError("directory")
    if not stat.S_ISREG(state.st_mode):
        raise DocumentError("not_a_file")


def _read_all(fd: int, size: int, system: FileSystem) -> bytes:
    pieces: list[bytes] = []
    total = 0
    # Usually one piece, and then joining it copies nothing.
    while piece := system.read(fd, max(_CHUNK, size + 1)):
        pieces.append(piece)
        total += len(piece)
        if total > limits.MAX_FILE:  # it grew while it was read
            raise DocumentError("file_size", size_bytes=total, limit_bytes=limits.MAX_FILE)
    return b"".join(pieces)


def _is_writable(path: str, system: FileSystem) -> bool:
    try:
        return system.writable(path)
    except OSError:
        return False
