"""One instance for each person: a second start hands its files to the first, and ends.

A lock that lives as long as its process says who is the first; a socket, which may be left behind by a
crash, only carries the files. Whatever goes wrong between the two, the second start opens its files itself.
Knows of Qt only where a file is handed over: the first start has no need of it, and the second of no more.
"""

import json
import logging
import os
import re
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bmc_desktop import paths
from bmc_desktop.files.filesystem import DISK

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

LOG: Final = logging.getLogger(__name__)

PATIENCE: Final = 1.0
"""Seconds that a second start waits for the first, and the first for what a caller has to say."""

MOST_BYTES: Final = 64 * 1024
"""A message is no longer than this."""

TAKEN: Final = b"taken\n"
"""The answer of the first: the files are its own from now on."""

_LOCK: Final = "instance.lock"
_PAUSE: Final = 0.05
_TOKEN: Final = re.compile(r"[!-~]{0,256}")
_ROOM: Final = MOST_BYTES - 260
"""Bytes for the list of files in a message."""


class Instance:
    """This process, as the first of a person or as a further one."""

    def __init__(self, folder: Path | None = None) -> None:
        """Take `folder`, by default the data folder, for the place where the lock lies."""
        self._folder = folder
        self._lock: int | None = None

    @property
    def is_first(self) -> bool:
        """Whether this process holds the lock."""
        return self._lock is not None

    @property
    def name(self) -> str:
        """The name of the socket: of the person, the data folder and the screen.

        Someone who sits at another screen of the machine wants the window there.
        """
        screen = [os.environ.get(key, "") for key in ("WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME")]
        place = "\n".join((os.path.realpath(self._folder or ""), *screen))
        import hashlib  # brings OpenSSL in, which no start of the program has to wait for

        mark = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:16]
        person = os.getuid() if sys.platform != "win32" else "user"
        return f"{paths.APP}-{person}-{mark}"

    def begin(self, files: Sequence[str]) -> Sequence[str] | None:
        """Become the first, or hand the files to it; return the files to open here, or None if all is done.

        The files are absolute paths. Never waits much longer than a second for one message.
        """
        try:
            if self._folder is None:
                self._folder = paths.data_dir()
            if self._hold():
                return files
        except OSError as error:
            LOG.warning("this start cannot know of others: %s", error)
            return files
        left = list(files)
        for batch in batches(files):
            end = time.monotonic() + PATIENCE
            while not send(self.name, batch, end):
                if self._hold():
                    # The first has gone meanwhile.
                    return left
                if time.monotonic() > end:
                    LOG.warning("the app runs already and does not answer; this start has its own window")
                    return left
                time.sleep(_PAUSE)
            left = left[len(batch) :]
        return None

    def release(self) -> None:
        """Let another process be the first."""
        if self._lock is not None:
            DISK.close(self._lock)
            self._lock = None

    def _hold(self) -> bool:
        assert self._folder is not None
        try:
            self._lock = DISK.hold(str(self._folder / _LOCK))
        except BlockingIOError:
            return False
        return True


def batches(files: Sequence[str]) -> Iterator[Sequence[str]]:
    """Divide files into messages that are not too long; one without files only asks for a window."""
    batch: list[str] = []
    size = 2
    for file in files:
        more = len(json.dumps(file)) + 2
        if batch and size + more > _ROOM:
            yield batch
            batch, size = [], 2
        batch.append(file)
        size += more
    yield batch


def written(files: Sequence[str], token: str = "") -> bytes:
    """Return a message: what lets a window come to the front on this desktop, and the files."""
    if not _TOKEN.fullmatch(token):
        token = ""
    return f"{token}\n{json.dumps(list(files))}\n".encode("ascii")


def read(message: bytes) -> tuple[list[str], str] | None:
    """Return the files and the token of a message, or None if it is anything else than `written` makes."""
    try:
        token, files, rest = message.decode("ascii").split("\n")
        found = json.loads(files)
    except (ValueError, RecursionError):
        return None
    if rest or not _TOKEN.fullmatch(token) or not isinstance(found, list):
        return None
    return (found, token) if all(_is_path(file) for file in found) else None


def send(name: str, files: Sequence[str], end: float) -> bool:
    """Hand files to the process that listens under a name; return whether it has taken them.

    `end` is the moment of the monotonic clock at which it is given up.
    """
    from PySide6.QtCore import QDir
    from PySide6.QtNetwork import QLocalSocket

    if not _is_own(f"{QDir.tempPath()}/{name}"):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    try:
        return socket.waitForConnected(_left(end)) and _is_taken(socket, files, end)
    finally:
        socket.abort()


def _is_taken(socket: "QLocalSocket", files: Sequence[str], end: float) -> bool:
    socket.write(written(files, os.environ.get("XDG_ACTIVATION_TOKEN", "")))
    while socket.bytesToWrite():
        if not socket.waitForBytesWritten(_left(end)):
            return False
    answer = b""
    while len(answer) < len(TAKEN):
        if not socket.bytesAvailable() and not socket.waitForReadyRead(_left(end)):
            return False
        answer += bytes(socket.read(len(TAKEN)).data())
    return answer == TAKEN


def _left(end: float) -> int:
    return max(0, round(1000 * (end - time.monotonic())))


def _is_own(path: str) -> bool:
    """Say whether a socket belongs to this person: in a folder for all, anyone could have made it."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(path).st_uid == os.getuid()
    except OSError:
        return False


def _is_path(file: object) -> bool:
    return isinstance(file, str) and Path(file).is_absolute() and "\0" not in file
