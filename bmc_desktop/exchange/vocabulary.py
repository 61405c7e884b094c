"""What names mean in any of the four languages: block headings and colours as people write them."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Final

from bmc_desktop import content
from bmc_desktop.model.blocks import ALL_BLOCKS, BlockId
from bmc_desktop.model.records import LANGUAGES, Colour, Language

_NOT_A_WORD: Final = re.compile(r"[\W_]+")


def plain(name: str) -> str:
    """Return a name as it is compared: no case, no ornament, one space between words."""
    return _NOT_A_WORD.sub(" ", unicodedata.normalize("NFKC", name).casefold()).strip()


def block_named(name: str) -> BlockId | None:
    """Return the block that a title in any language, or an id, names; None if it names no block."""
    return _block_names().get(plain(name))


def languages_of(name: str) -> tuple[Language, ...]:
    """Return the languages in which the name is the title of a block."""
    return tuple(language for language in LANGUAGES if plain(name) in _titles(language))


def colour_named(name: str) -> Colour | None:
    """Return the colour that a word in any language names; None if it names no colour."""
    return _colour_names().get(plain(name))


@cache
def _block_names() -> Mapping[str, BlockId]:
    names: dict[str, BlockId] = {plain(block): block for block in ALL_BLOCKS}
    for language in LANGUAGES:
        for block, words in content.of(language).blocks.items():
            for name in (words.title, *words.also):
                names[plain(name)] = block
    return names


@cache
def _titles(language: Language) -> frozenset[str]:
    return frozenset(plain(words.title) for words in content.of(language).blocks.values())


@cache
def _colour_names() -> Mapping[str, Colour]:
    return {
        plain(name): colour
        for language in LANGUAGES
        for colour, names in content.of(language).colours.items()
        for name in names
    }
