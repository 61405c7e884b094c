"""Words as they are compared when someone looks for them: case, accents and ways of spelling set aside.

Knows nothing of notes; what is looked for and in what is up to `search` and the window.
"""

import re
import unicodedata
from typing import Final, NamedTuple

_LETTERS: Final = {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
_SIGNS: Final = {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "‑": "-"}
_BASES: Final = str.maketrans(_LETTERS | _SIGNS)
"""Letters that Unicode does not take apart, and signs that keyboards do not have."""

_ACCENTS: Final = re.compile("[\u0300-\u036f]+")
"""The accents of European languages; taking them off at once saves a look at every letter."""

_SPELLINGS: Final = str.maketrans({"å": "aa", "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae"})
"""How letters are written on a keyboard that lacks them: "Aarhus", "Mueller", "koebe"."""

_UNSEEN: Final = str.maketrans(dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"))
"""Soft hyphens and spaces without width: nobody types them, and nobody sees them."""


class Forms(NamedTuple):
    """A text in three spellings.

    `plain` is as written, but for case and white space; `bare` has no accents (å → a); `spelt` writes
    letters out (å → aa).
    """

    plain: str
    bare: str
    spelt: str


def forms(text: str) -> Forms:
    """Return a text in the spellings in which it is looked for."""
    if text.isascii():
        plain = " ".join(text.lower().split())
        return Forms(plain, plain, plain)
    seen = unicodedata.normalize("NFC", text.translate(_UNSEEN)).casefold()
    plain = " ".join(unicodedata.normalize("NFC", seen).split())
    return Forms(plain, _bare(plain), _bare(plain.translate(_SPELLINGS)))


def words(text: str) -> tuple[Forms, ...]:
    """Return the words of what someone looks for."""
    return tuple(forms(word) for word in text.translate(_UNSEEN).split())


def contains(text: Forms, word: Forms) -> bool:
    """Say whether a word, or a part of one, stands in a text in any of the spellings."""
    return word.plain in text.plain or word.bare in text.bare or word.spelt in text.spelt


def spellings(text: Forms) -> tuple[str, ...]:
    """Return the spellings of a text that differ; for most texts there is one only."""
    return tuple(dict.fromkeys(text))


def _bare(text: str) -> str:
    if text.isascii():
        return text
    apart = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.translate(_BASES)))
    if apart.isascii():
        return apart
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
