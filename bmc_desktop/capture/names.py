"""What words mean on one canvas: its blocks and the colours of its legend, also by their first letters."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

from bmc_desktop import content
from bmc_desktop.exchange.vocabulary import block_named, colour_named, plain
from bmc_desktop.model.blocks import ALL_BLOCKS, BLOCKS, PARKING_LOT, BlockId
from bmc_desktop.model.records import Colour, Language
from bmc_desktop.model.workshop import Workshop

Meaning = TypeVar("Meaning")
Names = Sequence[Mapping[str, Meaning]]
"""Names by their plain form, in layers: an earlier one wins."""

_DIGITS: Final = "0123456789"


class Words:
    """The names on a canvas, in the workshop's language and in the window's."""

    def __init__(self, workshop: Workshop, canvas_id: str, language: Language) -> None:
        """Gather the names; `language` is the window's."""
        own = workshop.details.language
        languages = tuple(dict.fromkeys((own, language)))
        titles = workshop.canvases[canvas_id].block_titles
        self._blocks: Names[BlockId] = [
            {plain(title): block for block, title in titles.items()},
            *(layer for each in languages for layer in _block_names(each)),
        ]
        self._legend = {plain(meaning.text): meaning.id for meaning in workshop.legend.values()}
        self._colours: Names[Colour] = [_colour_names(each) for each in reversed(languages)]

    def block(self, name: str) -> BlockId | None:
        """Return the block of that number, title, other name, first letters or initials."""
        if len(name) == 1 and name in _DIGITS:
            return BLOCKS[int(name) - 1] if name != "0" else PARKING_LOT
        return self.block_in_full(name) or _by_letters(plain(name), self._blocks, initials=True)

    def block_in_full(self, name: str) -> BlockId | None:
        """Return the block of that title or other name, in any language."""
        word = plain(name)
        found = (layer[word] for layer in self._blocks if word in layer)
        return next(found, None) or block_named(name)

    def colour(self, name: str) -> Colour | None:
        """Return the colour of that meaning in the legend or that name, also of their first letters."""
        inside = {f"{word} {whole}": c for whole, c in self._legend.items() for word in whole.split()}
        return self.colour_in_full(name) or _by_letters(plain(name), [self._legend, inside, *self._colours])

    def colour_in_full(self, name: str) -> Colour | None:
        """Return the colour of that meaning in the legend, or of that name in any language."""
        return self._legend.get(plain(name)) or colour_named(name)


def _block_names(language: Language) -> tuple[dict[str, BlockId], dict[str, BlockId]]:
    """Return the titles, which win, and the other names."""
    words = content.of(language).blocks
    titles = {plain(words[block].title): block for block in ALL_BLOCKS}
    also = {plain(name): block for block in ALL_BLOCKS for name in words[block].also}
    return titles, also


def _colour_names(language: Language) -> dict[str, Colour]:
    return {plain(name): colour for colour, names in content.of(language).colours.items() for name in names}


def _by_letters(word: str, layers: Names[Meaning], *, initials: bool = False) -> Meaning | None:
    """Return what the first letters of names mean, in the first layer that knows them; None if unclear."""
    for layer in layers if word else ():
        found = {
            meaning
            for name, meaning in layer.items()
            if name.startswith(word) or (initials and _initials(name) == word)
        }
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _initials(name: str) -> str:
    words = name.split()
    return "".join(word[0] for word in words) if len(words) > 1 else ""
