"""How a word that is wider than its line is parted: by language, at the signs of an address, or by letters.

Says only before which characters; what fits is for the caller to say. Knows nothing of fonts.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from bmc_desktop.model.records import Language
from bmc_desktop.text.hyphenation import VOWELS, parting_places

HYPHENS: Final = "-\u2010\u2013"
"""Hyphens, and the dash in "2–3 Tage"."""

LEAST_BESIDE_HYPHEN: Final = 3
"""A part of a word beside a hyphen ("e-post", "iPad-en", "B2B-kunder") stays there if it is no longer."""

_LEAST: Final = 3
"""No part of a word has fewer letters if it can be parted elsewhere."""

_ADDRESS: Final = re.compile(
    r"[a-z][a-z0-9+.-]*://\S+|www\.\S+|[^\s@]+@[^\s@]+\.[^\s@]+|[^\s/@.,;:]+(?:\.[^\s/@.,;:]+)+(?:/\S*)?",
    re.IGNORECASE,
)
_BEHIND: Final = frozenset("/@?&=#_-:")
"""Signs of an address that a line may end with. A dot begins the next line, so that it ends no sentence."""

_ALPHABETS: Final = "\u2e80"
"""From here on, letters (ideographs, syllables) and emoji stand for themselves and part anywhere."""

_FAR: Final = 200

_UNSEEN: Final = "\u00ad\u200b"

_AROUND: Final = "()[]<>«»“”„\"',;:!?."
"""Signs that may stand before and behind an address without being of it."""

_LETTERS: Final = re.compile(r"[^\W\d_]+")

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})

Kind = Literal["language", "address", "letters"]


class Parting(NamedTuple):
    """A place where a line may end in a word: before which character, whether with a hyphen, and why."""

    place: int
    hyphen: bool
    kind: Kind


def may_be_address(text: str) -> bool:
    """Say whether there may be an address in a text, to be parted at its signs."""
    return "." in text or "@" in text


def is_inside_word(text: str, place: int) -> bool:
    """Say whether a place stands between two characters that belong together."""
    if not 0 < place < len(text):
        return False
    left, right = text[place - 1], text[place]
    if left.isspace() or right.isspace() or left in _UNSEEN:
        return False
    return left < _ALPHABETS and right < _ALPHABETS


def word_around(text: str, place: int) -> tuple[int, int]:
    """Return where the run of characters without spaces begins and ends that a place is in.

    It is followed a few lines far at most, lest a text of one endless word take as long.
    """
    start, end = place, place
    while start > max(0, place - _FAR) and not text[start - 1].isspace():
        start -= 1
    while end < min(len(text), place + _FAR) and not text[end].isspace():
        end += 1
    return start, end


def partings(text: str, start: int, end: int, language: Language | None) -> Iterator[Parting]:
    """Yield places where a line from `start` may end, at `end` or before, the last first of each kind.

    Those that the language or the signs of an address allow come before those between any letters; there
    are always some of the latter, but for a word that runs from right to left.
    """
    begin, behind = word_around(text, end)
    word = _word(text[begin:behind], language)
    if word.is_turned:
        return
    # Of an address, no line has but a sign or two.
    least = start + (_LEAST if word.kind == "address" else 1)
    for offset in word.places:
        if least <= begin + offset <= end:
            yield Parting(begin + offset, hyphen=word.kind == "language", kind=word.kind)
    hyphenated = language is not None and word.kind != "address"
    # A character left alone at the very end is the last resort.
    last = min(end, behind - 2)
    for place in (*range(last, start, -1), *range(end, max(last, start), -1)):
        between = text[place - 1 : place + 1]
        yield Parting(place, hyphen=hyphenated and len(between) == 2 and between.isalpha(), kind="letters")


class _Word(NamedTuple):
    """What a word is by itself: where it may be parted, what is wanted most first, and by what."""

    places: tuple[int, ...]
    kind: Kind
    is_turned: bool = False


@lru_cache(maxsize=2_048)
def _word(word: str, language: Language | None) -> _Word:
    if not word.isascii() and any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in word):
        return _Word((), "letters", is_turned=True)
    if may_be_address(word) and _ADDRESS.fullmatch(word.strip(_AROUND)):
        places = range(len(word) - 1, 1, -1)
        return _Word(tuple(place for place in places if _may_part_address(word, place)), "address")
    if language is None:
        return _Word((), "letters")
    wanted: list[int] = []
    small: list[int] = []
    for run in reversed(list(_LETTERS.finditer(word))):
        for place in reversed(parting_places(run[0], language)):
            is_small = min(place, len(run[0]) - place) < _LEAST
            (small if is_small else wanted).append(run.start() + place)
    return _Word((*wanted, *small), "language")


def _may_part_address(word: str, place: int) -> bool:
    before, behind = word[place - 1], word[place]
    if behind == "/" and before in ":/":
        return False
    return before in _BEHIND or behind == "."


_TIED_TO_NEXT: Final = frozenset(
    (
        *(
            "be",
            "ein",
            "ent",
            "er",
            "ge",
            "um",
            "un",
            "ver",
            "vor",
            "zer",
            "über",
            "ab",
            "an",
            "auf",
            "aus",
        ),
        *("af", "av", "for", "inn", "op", "opp", "over", "til", "ud", "ut"),
        *("com", "con", "de", "dis", "in"),
    )
)
"""Syllables that belong to what follows: "Kunden-beziehungen", not "Kundenbe-ziehungen"."""

_TIED_TO_FORMER: Final = (
    "hed", "heit", "het", "keit", "lich", "lig", "ment", "ness", "schaft", "sion", "tion", "ung",
)  # fmt: skip
"""Endings that belong to what stands before."""

_TORN: Final = 0.25
_LIGHT: Final = 0.1
"""So much of a word's length the parts may differ more to spare it a torn or an all too short syllable."""


def balanced(word: str, places: Sequence[int]) -> int:
    """Return which of the places, which all fit, parts a word best: near the middle, between its parts."""
    ordered = sorted(places)
    small = word.lower()

    def cost(place: int) -> tuple[float, int]:
        former = max((other for other in ordered if other < place), default=0)
        uneven = abs(place - len(word) / 2) / len(word)
        if (
            small[former:place] in _TIED_TO_NEXT
            or small.startswith(_TIED_TO_FORMER, place)
            or VOWELS.issuperset(small[place - 1 : place + 1])
        ):
            uneven += _TORN
        if place - former < _LEAST:
            uneven += _LIGHT
        return uneven, place

    return min(ordered, key=cost)
