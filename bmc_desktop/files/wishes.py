"""Saves that were asked for: whose turn it is at a file, and whether one may still touch it.

A call to a disk that does not answer cannot be ended from outside, and may come back hours later. So each
save asks right before it touches its file whether it is still wanted, and a newer save to the same file
waits only for one that is, or that is in the midst of such a step. What this cannot prevent is the step
itself: a save that was given up while the disk hangs in the very exchange of the files, or in what is left
to do after it, has made its exchange as soon as the disk answers; a newer one comes after it all the same.
"""

import contextlib
import itertools
import threading
from collections.abc import Iterator
from typing import Final

from bmc_desktop.files.errors import SaveError

_LOOK: Final = 1.0
"""After so many seconds who waits looks by itself: where memory runs out, a call to wake it may fail."""


class Wishes:
    """All saves of one session. Used through its wishes."""

    def __init__(self) -> None:
        self.condition = threading.Condition()
        self.numbers = itertools.count(1)
        self.turns: dict[str, Wish] = {}
        """Who is at work, by the real path of the file."""
        self.done: dict[str, int] = {}
        """The number of the newest save that has come to a good end, by the real path of the file."""


class Wish:
    """A save, wanted until it is given up, or a newer one was there first. Any thread."""

    def __init__(self, name: str = "", among: Wishes | None = None) -> None:
        """Wish for a save to a file of this name, for itself or `among` others that it is to agree with."""
        self._name = name
        self._among = among or Wishes()
        self._place = ""
        self._is_given_up = self._is_in_step = False
        self.number = next(self._among.numbers)
        """Rises with each wish among others: of two, the later one is the last."""

    @property
    def is_wanted(self) -> bool:
        """Whether it was not given up, and nothing newer stands in the file already."""
        return not self._is_given_up and self._among.done.get(self._place, 0) < self.number

    def give_up(self) -> None:
        """Let it not come true any more, unless it is in the midst of its step."""
        with self._among.condition:
            self._is_given_up = True
            self._among.condition.notify_all()

    def check(self) -> None:
        """Go on only if it is still wanted.

        Raises:
            SaveError: it is not.
        """
        if not self.is_wanted:
            detail = "given up" if self._is_given_up else "a newer save was there first"
            raise SaveError("given_up", detail, name=self._name)

    @contextlib.contextmanager
    def turn(self, place: str) -> Iterator[None]:
        """Be at work on the file with this real path, once those before it are done or given up.

        Raises:
            SaveError: it was given up meanwhile.
        """
        among = self._among
        with among.condition:
            self._place = place
            self.check()
            while (other := among.turns.get(place)) is not None and not other.has_let_go:
                among.condition.wait(_LOOK)
                self.check()
            among.turns[place] = self
        try:
            yield
            among.done[place] = self.number
        finally:
            if among.turns.get(place) is self:
                del among.turns[place]
            with among.condition:
                among.condition.notify_all()

    @contextlib.contextmanager
    def step(self) -> Iterator[None]:
        """Touch the file: from now on a newer save to it waits, whatever is given up.

        Raises:
            SaveError: it is not wanted any more.
        """
        with self._among.condition:
            self.check()
            self._is_in_step = True
        try:
            yield
        finally:
            self._is_in_step = False
            with self._among.condition:
                self._among.condition.notify_all()

    @property
    def has_let_go(self) -> bool:
        """Whether it touches its file no more, although it has not come to its end."""
        return self._is_given_up and not self._is_in_step
