"""What words mean on one canvas: its blocks, and colours by legend or segment, also by first letters."""

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

_ENOUGH: Final = 3
"""So many first letters name a segment; fewer rather mean a colour."""


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
        layers = [_colour_names(each) for each in reversed(languages)]
        self._colours: Names[Colour] = [names[kind] for kind in (0, 1) for names in layers]
        self._segments: dict[str, Colour] = {
            plain(note.text): note.colour for note in workshop.notes_of(canvas_id, "customer_segments")
        }

    def block(self, name: str) -> BlockId | None:
        """Return the block of that number, title, other name, first letters or initials."""
        if len(name) == 1 and name in _DIGITS:
            return BLOCKS[int(name) - 1] if name != "0" else PARKING_LOT
        return self.block_in_full(name) or _only(_meant(plain(name), self._blocks, initials=True))

    def block_in_full(self, name: str) -> BlockId | None:
        """Return the block of that title or other name, in any language."""
        word = plain(name)
        found = (layer[word] for layer in self._blocks if word in layer)
        return next(found, None) or block_named(name)

    def colour(self, name: str) -> Colour | None:
        """Return the colour of that meaning in the legend, name or segment, also of their first letters."""
        word = plain(name)
        whole = self.colour_in_full(name) or self._segments.get(word)
        if whole is not None:
            return whole
        if found := _meant(word, [self._legend, _inside(self._legend)]):
            return _only(found)
        if found := _meant(word, self._colours):
            return _only(found) or _only(_shortest(found))
        return (
            _only(_meant(word, [self._segments, _inside(self._segments)])) if len(word) >= _ENOUGH else None
        )

    def colour_in_full(self, name: str) -> Colour | None:
        """Return the colour of that meaning in the legend, or of that name in any language."""
        return self._legend.get(plain(name)) or colour_named(name)


def _block_names(language: Language) -> tuple[dict[str, BlockId], dict[str, BlockId]]:
    """Return the titles, which win, and the other names."""
    words = content.of(language).blocks
    titles = {plain(words[block].title): block for block in ALL_BLOCKS}
    also = {plain(name): block for block in ALL_BLOCKS for name in words[block].also}
    return titles, also


def _colour_names(language: Language) -> tuple[dict[str, Colour], dict[str, Colour]]:
    """Return the names of the colours, which win, and the other ones."""
    names = content.of(language).colours
    first = {plain(of[0]): colour for colour, of in names.items()}
    also = {plain(name): colour for colour, of in names.items() for name in of[1:]}
    return first, also


def _inside(names: Mapping[str, Meaning]) -> dict[str, Meaning]:
    """Return names by each word in them."""
    return {f"{word} {whole}": meaning for whole, meaning in names.items() for word in whole.split()}


def _meant(word: str, layers: Names[Meaning], *, initials: bool = False) -> dict[str, Meaning]:
    """Return the names that begin with these letters, of the first layer that knows any."""
    for layer in layers if word else ():
        found = {
            name: meaning
            for name, meaning in layer.items()
            if name.startswith(word) or (initials and _initials(name) == word)
        }
        if found:
            return found
    return {}


def _only(found: Mapping[str, Meaning]) -> Meaning | None:
    """Return what all of the names mean, or None if that is not one thing."""
    meanings = set(found.values())
    return meanings.pop() if len(meanings) == 1 else None


def _shortest(found: Mapping[str, Meaning]) -> dict[str, Meaning]:
    """Return the shortest of the names: the letters say the most of it."""
    least = min(map(len, found))
    return {name: meaning for name, meaning in found.items() if len(name) == least}


def _initials(name: str) -> str:
    words = name.split()
    return "".join(word[0] for word in words) if len(words) > 1 else ""
