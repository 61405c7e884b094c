"""A text file from anywhere as a string, or one sentence that says why it is none."""

import codecs
import os
import stat
from pathlib import Path
from typing import Final

from bmc_desktop.exchange.errors import ExchangeError
from bmc_desktop.files.names import shown_name

MAX_BYTES: Final = 32 * 1024 * 1024
"""The largest text file that is read; as large as the records of a workshop file may be."""

_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UNTOUCHED: Final = "Nothing was changed"


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file, with a leading byte order mark taken off.

    Raises:
        ExchangeError: the file cannot be read, is not a text file, too large or not UTF-8.
    """
    name = shown_name(path.name or str(path))
    try:
        # Asked before opening: opening a named pipe would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise ExchangeError(f"{name} is not a file that can be read. {_UNTOUCHED}; choose a text file.")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise ExchangeError(
            f"{name} could not be read ({reason}). {_UNTOUCHED}; check the name and the folder."
        ) from error
    except ValueError as error:  # a NUL in the name
        raise ExchangeError(f"{name} is no file name. {_UNTOUCHED}; check the name.") from error
    return decode(data, name)


def decode(data: bytes, name: str) -> str:
    """Return UTF-8 bytes as text; `name` is what an error calls them.

    Raises:
        ExchangeError: the bytes are empty, too many, binary or not UTF-8.
    """
    if len(data) > MAX_BYTES:
        raise ExchangeError(
            f"{name} is larger than {MAX_BYTES // 2**20} MB and was not read. {_UNTOUCHED}; "
            "split the file and import its parts."
        )
    if not data.strip():
        raise ExchangeError(f"{name} is empty. {_UNTOUCHED}; choose another file.")
    if data.startswith(_UTF_16):
        raise ExchangeError(
            f"{name} is written in UTF-16. {_UNTOUCHED}; save it as UTF-8 and import it again."
        )
    if b"\0" in data:
        raise ExchangeError(f"{name} is not a text file. {_UNTOUCHED}; choose a text file.")
    try:
        return data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ExchangeError(
            f"{name} is not UTF-8 text: line {line} holds a character in another encoding. "
            f"{_UNTOUCHED}; save it as UTF-8 and import it again."
        ) from error
