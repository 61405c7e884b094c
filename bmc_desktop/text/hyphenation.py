"""Where a word may be parted at a line's end, in the four languages of a canvas.

Uses the hyphenation patterns of TeX (resources/hyphenation) with the algorithm they were made for:
F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983. A language's patterns are read when its
first long word comes along.
"""

from functools import cache, lru_cache
from typing import Final

from bmc_desktop import paths
from bmc_desktop.model.records import Language

LEAST: Final = 2
"""No part of a word is shorter than this many letters."""

VOWELS: Final = frozenset("aeiouyæøåäöüàáâèéêëíîïóôúûý")
"""A part without any of them cannot be said, so it is none."""

LONGEST: Final = 80
"""What is longer is no word of any language, and not looked at."""

_Patterns = tuple[dict[str, str], int]
"""The levels by the letters they belong to, and the length of the longest letters."""


@lru_cache(maxsize=2_048)
def parting_places(word: str, language: Language) -> tuple[int, ...]:
    """Return before which letters of a word it may be parted, from the left."""
    if not 2 * LEAST <= len(word) <= LONGEST:
        return ()
    pointed = f".{word.lower()}."
    if len(pointed) != len(word) + 2:
        # A letter that becomes two when it is small would shift all that follow.
        return ()
    levels = ["0"] * (len(pointed) + 1)
    patterns, longest = _patterns(language)
    for start in range(len(pointed)):
        for end in range(start + 1, min(start + longest, len(pointed)) + 1):
            for place, level in enumerate(patterns.get(pointed[start:end], ""), start):
                levels[place] = max(levels[place], level)
    vowels = [place for place, letter in enumerate(word.lower()) if letter in VOWELS]
    if not vowels:
        return ()
    first, last = vowels[0] + 1, vowels[-1]
    result: list[int] = []
    for place in range(LEAST, len(word) - LEAST + 1):
        level = levels[place + 1]
        # Levels are digits and the two characters behind them, of which every other code is odd.
        if ord(level) % 2 == 0 or not first <= place <= last:
            continue
        if result and place - result[-1] == 1:
            # One letter is no syllable: of two places beside it, the surer one counts.
            if level < levels[result[-1] + 1]:
                continue
            result.pop()
        result.append(place)
    return tuple(result)


@cache
def _patterns(language: Language) -> _Patterns:
    """Read the patterns of a language.

    Raises:
        MissingResourceError: the file is not there.
    """
    lines = paths.resource(f"hyphenation/{language}.txt").read_text("utf-8").splitlines()
    known = dict(line.split(" ") for line in lines if line[0] != "#")
    return known, max(map(len, known))
