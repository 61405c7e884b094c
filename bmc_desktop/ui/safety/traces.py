"""What stays of a fault on the disk: the log, and the trace that a crash of native code leaves.

Knows no Qt, so that it is there before Qt is. Without a place for its files the app runs all the same.
"""

import contextlib
import datetime as dt
import faulthandler
import logging
import os
import re
import sys
from pathlib import Path
from typing import Final, TextIO

from bmc_desktop import __version__, paths

LOG: Final = logging.getLogger(__name__)

LOG_BYTES: Final = 1_000_000
"""A log file that has grown to this is put aside, and a new one begun."""

LOG_FILES: Final = 3
"""So many log files are kept, the one in use among them."""

CRASH_BYTES: Final = 64_000
"""So much is read of what a crash has left."""

_HEAD: Final = "bmc_desktop "
_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def start_log() -> None:
    """Write warnings and errors to a file from now on."""
    try:
        handler = LogFile(paths.log_dir() / "bmc_desktop.log")
    except OSError:
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(OneLine("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)


class OneLine(logging.Formatter):
    """Begins a line for each record only: what files and names bring in can fake none."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record, with control characters written out, and its traceback set in."""
        record.message = record.getMessage()
        record.asctime = self.formatTime(record)
        lines = [plain_line(self.formatMessage(record))]
        if record.exc_info:
            # Not what another formatter may have left in the record.
            text = self.formatException(record.exc_info)
            lines += [f"    {plain_line(line)}" for line in text.split("\n")]
        return "\n".join(lines)


class LogFile(logging.FileHandler):
    """A file of limited size, with those before it beside it. Never an error: a log may not stop work."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8", errors="backslashreplace", delay=True)
        self._file = file

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, to a new file if this one is full."""
        # On Windows, a file that another process has open cannot be put aside; it grows until that ends.
        with contextlib.suppress(OSError):
            if self._file.exists() and self._file.stat().st_size >= LOG_BYTES:
                self.close()
                roll(self._file, LOG_FILES)
        with contextlib.suppress(OSError):
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """Let a full disk be."""


def roll(file: Path, count: int) -> None:
    """Put a file aside, and those put aside earlier one further; `count` are kept with the new one.

    Raises:
        OSError: it cannot be put aside.
    """
    names = [file, *(file.with_name(f"{file.name}.{number}") for number in range(1, count))]
    for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
        if newer.exists():
            newer.replace(older)


def watch_crashes() -> TextIO | None:
    """Let a crash of native code leave a trace, and log what the last one left; return the file for it.

    The file begins with the version and the time. What a crash wrote is put aside as `crash.log.1`.
    """
    try:
        file = paths.log_dir() / "crash.log"
        left = _read(file)
        if left:
            roll(file, 2)
            LOG.warning("the app ended natively: %s", summary(left))
        # The file stays open: faulthandler writes to its descriptor when nothing else can be done.
        stream = file.open("w", encoding="utf-8")
        began = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        stream.write(
            f"{_HEAD}{__version__} {began} process {os.getpid()}, Python {sys.version.split()[0]}, "
            f"{sys.platform}\n"
        )
        stream.flush()
        faulthandler.enable(stream)
    except (OSError, RuntimeError) as error:
        LOG.warning("no trace of crashes is kept: %s", error)
        return None
    return stream


def forget_crashes(stream: TextIO | None) -> None:
    """Watch no longer: the app ends as it should."""
    if stream is not None:
        faulthandler.disable()
        with contextlib.suppress(OSError):
            stream.close()


def summary(left: str) -> str:
    """Return in one line what a crash left: which version it was, the fault, and where."""
    lines = left.splitlines()
    head = [line for line in lines if line.startswith(_HEAD)][-1:]
    fault = [line for line in lines if line.startswith(("Fatal", "Windows fatal"))][:1]
    place = [line.strip() for line in lines if line.startswith("  File ")][:1]
    return "; ".join((*fault, *place, *head))[:600] or "without a word"


def plain_line(text: str) -> str:
    """Return text with control characters, line ends among them, written out as in Python."""
    return _CONTROLS.sub(lambda match: match[0].encode("unicode_escape", "replace").decode("ascii"), text)


def _read(file: Path) -> str:
    """Return what a crash has left in the file, or ""."""
    try:
        with file.open("rb") as stream:
            text = stream.read(CRASH_BYTES).decode("utf-8", "replace")
    except FileNotFoundError:
        return ""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith(_HEAD)]
    return text if lines else ""
