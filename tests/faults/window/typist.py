"""What a typist does at the window, key by key, and how the wall stands after each of them."""

import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Final, NamedTuple

from bmc_desktop.model.blocks import BLOCKS
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.workshop import Workshop

LETTERS: Final = "etaoinsrhldukmgbæøåETAN"
SAVE: Final = "ctrl+s"

Notes = tuple[tuple[str, str], ...]
"""The block and the text of each note, in order of these."""


class Stand(NamedTuple):
    """The notes that are on the wall, and those with the one that is being written."""

    kept: Notes
    seen: Notes


class Wall:
    """The wall and the note in hand; follows keys as the window should."""

    def __init__(self, notes: Notes = ()) -> None:
        self.notes = list(notes)
        self.block = "customer_segments"
        self.text: str | None = None
        """The words of the note in hand, or None."""

        self.place: int | None = None
        """Which note is in hand, if it is on the wall."""

        self.chosen: int | None = None
        """Which note is selected, if that is known for sure."""

        self.done: list[list[tuple[str, str]]] = []
        self.undone: list[list[tuple[str, str]]] = []

    def stand(self) -> Stand:
        """Return how it stands."""
        seen = list(self.notes)
        words = clean_text(self.text or "")
        if words and self.place is None:
            seen.append((self.block, words))
        elif words and self.place is not None:
            seen[self.place] = (seen[self.place][0], words)
        return Stand(tuple(sorted(self.notes)), tuple(sorted(seen)))

    def press(self, key: str) -> None:
        """Follow a key."""
        if self.text is not None:
            self._write(key)
        elif key == "ctrl+z":
            self._swap(self.done, self.undone)
        elif key == "ctrl+shift+z":
            self._swap(self.undone, self.done)
        elif key.isdigit():
            self.block, self.chosen = BLOCKS[int(key) - 1], None
        elif key == "F2" and self.chosen is not None:
            self.place = self.chosen
            self.block, self.text = self.notes[self.place]
        elif key == "Delete" and self.chosen is not None:
            self._do()
            del self.notes[self.chosen]
            self.chosen = None
        elif len(key) == 1:
            self.text, self.place = key, None

    def _write(self, key: str) -> None:
        assert self.text is not None
        if key in ("Return", "Escape", SAVE):
            self._keep()
            if key == "Return" and self.chosen is not None:
                self.text = ""
        elif key == "BackSpace":
            self.text = self.text[:-1]
        elif len(key) == 1:
            self.text += key

    def _keep(self) -> None:
        words, self.text = clean_text(self.text or ""), None
        place, self.place = self.place, None
        self.chosen = None
        if not words:
            return
        if place is None:
            self._do()
            self.notes.append((self.block, words))
            self.chosen = len(self.notes) - 1
        else:
            if self.notes[place][1] != words:
                self._do()
                self.notes[place] = (self.block, words)
            self.chosen = place

    def _do(self) -> None:
        self.done.append(deepcopy(self.notes))
        self.undone.clear()

    def _swap(self, back: list[list[tuple[str, str]]], forth: list[list[tuple[str, str]]]) -> None:
        forth.append(deepcopy(self.notes))
        self.notes = back.pop()
        self.chosen = None


def keys(wall: Wall, rng: random.Random, *, file: bool) -> Iterator[str]:
    """Yield keys for ever; the caller lets the wall follow each. `file`: there is one to save to."""
    while True:
        what = rng.random()
        if what < 0.12 and wall.done:
            for _ in range(rng.choice((1, 1, 2))):
                if wall.done:
                    yield "ctrl+z"
            if rng.random() < 0.6 and wall.undone:
                yield "ctrl+shift+z"
            continue
        if what < 0.22 and wall.chosen is not None:
            yield "F2"
            yield "End"
            yield from _words(rng)
            yield "Escape"
            continue
        if what < 0.27 and wall.chosen is not None:
            yield "Delete"
            continue
        if what < 0.37 and file:
            yield SAVE
            continue
        yield str(rng.randint(1, 9))
        for _ in range(rng.choice((1, 1, 2, 4))):
            yield from _words(rng)
            if file and rng.random() < 0.1:
                yield SAVE
                break
            yield "Return"
        if wall.text is not None:
            yield "Escape"


def _words(rng: random.Random) -> Iterator[str]:
    for number in range(rng.choice((1, 2, 3, 6))):
        if number:
            yield " "
        for _ in range(rng.randint(2, 9)):
            yield rng.choice(LETTERS)
            if rng.random() < 0.05:
                yield "BackSpace"
    # So that no note ends as a blank.
    yield rng.choice("etaoin")


def notes_of(workshop: Workshop) -> Notes:
    """Return what stands on a workshop's notes."""
    return tuple(sorted((note.block, note.text) for note in workshop.notes.values()))
