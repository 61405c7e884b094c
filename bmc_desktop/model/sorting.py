"""In which order notes are laid when they are sorted: by colour, votes, amount or text."""

import re
from collections.abc import Callable, Iterable
from typing import Any, Final, Literal, get_args

from bmc_desktop.model.folding import forms
from bmc_desktop.model.records import COLOURS, Amount, Language, Note

Criterion = Literal["colour", "votes", "amount", "text"]
CRITERIA: Final[tuple[Criterion, ...]] = get_args(Criterion)

_MONTHS: Final = 12

_LAST_LETTERS: Final[dict[str, dict[int, str]]] = {
    "nb": str.maketrans({"æ": "{a", "ä": "{a", "ø": "{b", "ö": "{b", "å": "{c"}),
    "da": str.maketrans({"æ": "{a", "ä": "{a", "ø": "{b", "ö": "{b", "å": "{c"}),
}
"""Letters that stand behind z in a language; the brace comes after all letters."""

_MOST_DIGITS: Final = 300
"""Of longer numbers the rest does not count: Python makes none of several thousand digits."""

_NUMBER: Final = re.compile(r"([0-9]+)")


def in_order(notes: Iterable[Note], by: Criterion, language: Language) -> list[Note]:
    """Return notes sorted; those that are equal stay in their order."""
    if by == "text":
        return sorted(notes, key=lambda note: natural(note.text, language))
    return sorted(notes, key=_KEYS[by])


def natural(text: str, language: Language) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key for a text as people of a language sort: case aside, "9" before "10", å last."""
    parts = _NUMBER.split(forms(text).plain.translate(_LAST_LETTERS.get(language, {})))
    # Between the numbers, which are every second part, stand the words; the first may be empty.
    return tuple(
        (0, int(part[:_MOST_DIGITS]), "") if place % 2 else (1, 0, forms(part).bare)
        for place, part in enumerate(parts)
        if part
    )


def _per_year(amount: Amount | None) -> float:
    if amount is None:
        return 0.0
    return amount.value * _MONTHS if amount.period == "month" else amount.value


_KEYS: Final[dict[Criterion, Callable[[Note], Any]]] = {
    "colour": lambda note: COLOURS.index(note.colour),
    "votes": lambda note: -note.votes,
    "amount": lambda note: (note.amount is None, -_per_year(note.amount)),
}
