"""Which names fit what someone types, and in what order: the same letters always give the same order.

Pure: knows names, neither actions nor notes.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from bmc_desktop.model.folding import Forms, contains, forms, words

_SIGNS: Final = re.compile(r"\W+")

_Test = Callable[[str, str], bool]


class Fit(IntEnum):
    """How well a name fits, the best first."""

    WHOLE = 0
    BEGINNING = 1
    WORDS = 2
    PARTS = 3
    LETTERS = 4


class Name(NamedTuple):
    """A name to be found: the whole of it, and the part that matters most ("Colour: Red" and "Red").

    Only a `loose` one is found by some of its letters.
    """

    key: str
    whole: str
    short: str
    loose: bool = True


class Ranking:
    """Finds names; remembers how they are spelt between one letter and the next."""

    def __init__(self) -> None:
        self._forms: dict[str, Forms] = {}

    def ranked(self, typed: str, names: Sequence[Name], recent: Mapping[str, int]) -> list[int]:
        """Return the places of the names that fit, the best first.

        Of those that fit equally well, the recently used ones come first (`recent` numbers their keys from
        0), then they keep their order. With nothing typed, all fit equally well.
        """
        sought, line = words(typed), forms(typed)
        found: list[tuple[int, bool, int, int]] = []
        for place, name in enumerate(names):
            fit = self._fit(name, sought, line)
            if fit is not None:
                strange = any(word.plain not in self._of(name.whole).plain for word in sought)
                found.append((fit, strange, recent.get(name.key, len(recent)), place))
        return [entry[-1] for entry in sorted(found)]

    def _fit(self, name: Name, sought: Sequence[Forms], line: Forms) -> Fit | None:
        whole, short = self._of(name.whole), self._of(name.short)
        if all(contains(whole, word) for word in sought):
            if _any_spelling(short, line, str.__eq__) or _any_spelling(whole, line, str.__eq__):
                return Fit.WHOLE
            if _any_spelling(short, line, str.startswith) or _any_spelling(whole, line, str.startswith):
                return Fit.BEGINNING
            begun = all(_any_spelling(whole, word, _begins_word) for word in sought)
            return Fit.WORDS if begun else Fit.PARTS
        if name.loose and _any_spelling(short, line, _has_letters):
            return Fit.LETTERS
        return None

    def _of(self, text: str) -> Forms:
        known = self._forms.get(text)
        if known is None:
            known = self._forms[text] = forms(text)
        return known


def _any_spelling(text: Forms, sought: Forms, test: _Test) -> bool:
    return any(test(one, other) for one, other in zip(text, sought, strict=True))


def _begins_word(text: str, word: str) -> bool:
    """Say whether a word of the text begins like this; signs between words do not count."""
    bare = _SIGNS.sub(" ", word).strip()
    return f" {bare}" in f" {_SIGNS.sub(' ', text)}"


def _has_letters(text: str, letters: str) -> bool:
    """Say whether the letters stand in the text in this order, the first one at the beginning of a word."""
    letters = letters.replace(" ", "")
    if len(letters) < 2:
        return False
    pattern = r"\b" + ".*?".join(map(re.escape, letters))
    return re.search(pattern, text) is not None
