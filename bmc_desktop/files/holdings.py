"""Which of our windows has which file: one file, one window, by whatever name it is reached.

A file has as many names as links lead to it, and some disks take capitals for small letters. So two names
are compared by what the disk says of them. What asks the disk says so, and is for workers only.
"""

import os
import threading
from typing import NamedTuple

from bmc_desktop.files.filesystem import DISK, FileSystem


class Place(NamedTuple):
    """Where a file is: its path as it is spelled, the same with links followed, and the number of its disk.

    The number is None where the disk does not tell.
    """

    path: str
    real: str
    disk: int | None


class Holding:
    """The hold of one owner on one file."""

    def __init__(self, owner: object, place: Place) -> None:
        self.owner = owner
        self.place = place


class Holdings:
    """All holdings of this process. An owner is what stands for a window, or for a file on its way to one.

    Of two that want a file at the same moment, the one that asked first has it.
    """

    def __init__(self, system: FileSystem = DISK) -> None:
        self._system = system
        self._lock = threading.Lock()
        self._owners: set[object] = set()
        self._held: list[Holding] = []

    def enter(self, owner: object) -> None:
        """Let an owner hold files from now on."""
        with self._lock:
            self._owners.add(owner)

    def leave(self, owner: object) -> None:
        """Take everything from an owner. What a worker wants for it later is not noted any more."""
        with self._lock:
            self._owners.discard(owner)
            self._held = [each for each in self._held if each.owner is not owner]

    def claim(self, owner: object, path: str) -> tuple[Holding, Holding | None]:
        """Want a file for an owner. Asks the disk, and may take as long as that does.

        Returns the holding, and that of the other owner who has the file already; then there is none for
        this one.
        """
        mine = Holding(owner, self._place(path))
        with self._lock:
            others = [each for each in self._held if each.owner is not owner]
            if owner in self._owners:
                self._held.append(mine)
        for other in others:
            if self._is_same(mine.place, other.place):
                self.drop(mine)
                return mine, other
        return mine, None

    def drop(self, holding: Holding) -> None:
        """Have a file no more."""
        with self._lock:
            if holding in self._held:
                self._held.remove(holding)

    def settle(self, holding: Holding, owner: object) -> None:
        """Let an owner have this file, and no other. It may have been claimed by another one on its way."""
        with self._lock:
            self._held = [each for each in self._held if each.owner is not owner and each is not holding]
            if owner in self._owners:
                holding.owner = owner
                self._held.append(holding)

    def owner_of(self, path: str) -> object | None:
        """Return who has a file, by the very spelling of its path; None if nobody. Asks no disk."""
        with self._lock:
            return next((each.owner for each in self._held if each.place.path == path), None)

    def is_free(self, path: str, owner: object) -> bool:
        """Say whether no other owner has a file of this name, be it there or not. Asks the disk."""
        real = self._place(path).real
        with self._lock:
            return all(each.place.real != real for each in self._held if each.owner is not owner)

    def _place(self, path: str) -> Place:
        system = self._system
        try:
            real = system.realpath(path)
        except OSError:
            return Place(path, path, None)
        for where in (real, os.path.dirname(real)):  # noqa: PTH120 - plain paths throughout
            try:
                return Place(path, real, system.stat(where).st_dev)
            except OSError:
                continue
        return Place(path, real, None)

    def _is_same(self, one: Place, other: Place) -> bool:
        """Compare two places. Of what lies on another disk, which may not answer, nothing is asked."""
        if one.real == other.real:
            return True
        if one.disk is None or one.disk != other.disk:
            return False
        try:
            here, there = self._system.stat(one.real), self._system.stat(other.real)
        except OSError:
            return False
        return os.path.samestat(here, there)
