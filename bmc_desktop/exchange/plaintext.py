"""A text file from anywhere as a string, or one sentence that says why it is none."""

import codecs
import errno
import stat
from pathlib import Path
from typing import Final

from bmc_desktop.exchange.errors import ExchangeError, ExchangeKind
from bmc_desktop.files.names import shown_name

MAX_BYTES: Final = 32 * 1024 * 1024
"""The largest text file that is read; as large as the records of a workshop file may be."""

_KINDS: Final[dict[int, ExchangeKind]] = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
}
_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file, with a leading byte order mark taken off.

    Raises:
        ExchangeError: the file cannot be read, is not a text file, too large or not UTF-8.
    """
    name = shown_name(path.name or str(path))
    try:
        # Asked before opening: opening a named pipe would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise ExchangeError("not_a_file", name=name)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        kind = _KINDS.get(error.errno or 0, "unreadable")
        raise ExchangeError(kind, f"{type(error).__name__}: {error}", name=name) from error
    except ValueError as error:  # a NUL in the name
        raise ExchangeError("no_name", name=name) from error
    return decode(data, name)


def decode(data: bytes, name: str) -> str:
    """Return UTF-8 bytes as text; `name` is what an error calls them.

    Raises:
        ExchangeError: the bytes are empty, too many, binary or not UTF-8.
    """
    if len(data) > MAX_BYTES:
        raise ExchangeError("too_large", name=name, most=MAX_BYTES // 2**20)
    if not data.strip():
        raise ExchangeError("empty", name=name)
    if data.startswith(_UTF_16):
        raise ExchangeError("utf_16", name=name)
    if b"\0" in data:
        raise ExchangeError("not_text", name=name)
    try:
        return data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ExchangeError("not_utf_8", name=name, line=line) from error
