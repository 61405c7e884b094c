"""Two ways to count a text: Python's characters, and Qt's UTF-16 units, of which an emoji takes two."""

from collections.abc import Sequence

_LAST_OF_ONE_UNIT = "\uffff"


def units(text: str) -> int:
    """Return how many units Qt counts in the text."""
    return len(text) + sum(character > _LAST_OF_ONE_UNIT for character in text)


def indices(text: str) -> Sequence[int]:
    """Return for each place that Qt counts, the end included, the index of the character in the text."""
    if not text or max(text) <= _LAST_OF_ONE_UNIT:
        return range(len(text) + 1)
    result: list[int] = []
    for number, character in enumerate(text):
        result += [number] if character <= _LAST_OF_ONE_UNIT else [number, number]
    return [*result, len(text)]
