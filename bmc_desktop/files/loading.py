"""Marks that tell whether the app ended while it showed a workshop, so that the third try goes carefully.

A mark is made before a workshop is shown and goes away once it has been seen for a while. It is a small
file, locked by the process that is at it: one that is there and free was left by a process that ended
meanwhile. It holds how often that happened in a row. Failing to make one is never an error.
"""

import contextlib
import os
from pathlib import Path
from typing import Final

from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.targets import digest_of

CAREFUL: Final = 3
"""From this try in a row on, what may have ended the app is left out."""

KEPT: Final = 30 * 86_400
"""A mark that nobody has touched for so many seconds tells nothing any more."""

_MOST: Final = 4
"""A number of more digits is none of ours."""

_ENDING: Final = ".mark"


class Mark:
    """The mark of one workshop, while this process is at it. Made by `Marks.begin`."""

    def __init__(self, subject: str, path: Path, lock: int | None, tries: int, system: FileSystem) -> None:
        self.subject = subject
        self._path = path
        self._lock = lock
        self._system = system
        self.tries = tries
        """How often in a row it was tried to show the workshop, this time included."""

    @property
    def is_careful(self) -> bool:
        """Whether the app has ended at this so often that some of it is to be left out."""
        return self.tries >= CAREFUL

    def clear(self) -> None:
        """Take the mark away: all went well."""
        self._leave(0)

    def step_back(self) -> None:
        """Count as if this try had not been: it did not come to what may end the app."""
        self._leave(self.tries - 1)

    def _leave(self, tries: int) -> None:
        if self._lock is None:
            return
        lock, self._lock = self._lock, None
        with contextlib.suppress(OSError):
            _write(lock, tries, self._system)
        with contextlib.suppress(OSError):
            self._system.close(lock)
        if tries <= 0:
            # Only now: Windows removes no file that is open.
            with contextlib.suppress(OSError):
                self._system.unlink(str(self._path))


class Marks:
    """The folder of all marks; it is made when it is needed."""

    def __init__(self, folder: Path, system: FileSystem = DISK) -> None:
        self._folder = folder
        self._system = system

    def begin(self, subject: str) -> Mark:
        """Mark that a workshop is about to be shown. `subject` names it; no other has this name.

        One that is marked already by a process that lives, this one perhaps, counts as a first try.
        """
        path = self._folder / f"{digest_of(subject.encode('utf-8', 'surrogatepass'))[:32]}{_ENDING}"
        lock: int | None = None
        tries = 1
        try:
            with contextlib.suppress(FileExistsError):
                self._system.mkdir(str(self._folder))
            lock = self._system.hold(str(path))
            tries = _read(lock, self._system) + 1
            _write(lock, tries, self._system)
        except OSError:
            # It is not known, or will not be: then it goes as it would without any marks.
            if lock is None:
                return Mark(subject, path, None, 1, self._system)
        return Mark(subject, path, lock, tries, self._system)

    def sweep(self) -> int:
        """Remove marks that are old; return how many went."""
        removed = 0
        try:
            names = self._system.listdir(str(self._folder))
        except OSError:
            return 0
        for name in names:
            path = str(self._folder / name)
            with contextlib.suppress(OSError):
                if name.endswith(_ENDING) and self._system.now() - self._system.stat(path).st_mtime > KEPT:
                    self._system.close(self._system.hold(path))
                    self._system.unlink(path)
                    removed += 1
        return removed


def _read(lock: int, system: FileSystem) -> int:
    text = system.read(lock, _MOST + 1)
    return int(text) if text.isdigit() and len(text) <= _MOST else 0


def _write(lock: int, tries: int, system: FileSystem) -> None:
    """Put the number into the locked file. It is there for the next process, not for after a power cut."""
    system.seek(lock, 0)
    system.truncate(lock, 0)
    if tries > 0:
        system.write(lock, memoryview(str(tries).encode("ascii")))


def subject_of_file(path: Path) -> str:
    """Return what a file is called among the marks, by its absolute path."""
    return f"file:{os.fspath(path)}"


def subject_of_journal(name: str) -> str:
    """Return what recovered work is called among the marks, by its journal's name."""
    return f"journal:{name}"
