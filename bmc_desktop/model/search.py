"""Finding notes in a workshop by words, colour, status and block.

Pure functions of a workshop but for one thing: an index remembers the notes' words between searches, so
that looking through thousands of notes keeps up with typing.
"""

from collections.abc import Iterable
from typing import Final, Literal

from msgspec import Struct

from bmc_desktop.model.blocks import ALL_BLOCKS, BlockId
from bmc_desktop.model.folding import Forms, contains, forms, words
from bmc_desktop.model.records import Colour, Note, Status
from bmc_desktop.model.workshop import Workshop, reading_order

_PLACES: Final = {block: place for place, block in enumerate(ALL_BLOCKS)}


_NOTHING: Final = Forms("", "", "")


class Query(Struct, frozen=True, kw_only=True):
    """What is looked for: notes that have all of the words, in their text or details, and pass the filters.

    A colour is that of the paper or of a flag; the status "none" is that of notes without one.
    """

    words: str = ""
    colour: Colour | None = None
    status: Status | Literal["none"] | None = None
    block: BlockId | None = None

    def is_empty(self) -> bool:
        """Say whether nothing is looked for."""
        return not (words(self.words) or self.colour or self.status or self.block)


class NoteIndex:
    """The words of notes, ready to be looked through."""

    def __init__(self) -> None:
        self._forms: dict[str, tuple[Note, Forms]] = {}

    def find(self, workshop: Workshop, query: Query) -> list[Note]:
        """Return the notes that a query finds; none if nothing is looked for.

        Those that have the words just as they were typed, but for case, come first; they go canvas by
        canvas, block by block, from top to bottom.
        """
        if query.is_empty():
            return []
        sought = words(query.words)
        just_so: list[Note] = []
        otherwise: list[Note] = []
        for note in workshop.notes.values():
            if not _passes(note, query):
                continue
            text = self._words_of(note) if sought else _NOTHING
            if all(word.plain in text.plain for word in sought):
                just_so.append(note)
            elif all(contains(text, word) for word in sought):
                otherwise.append(note)
        return in_order(workshop, just_so) + in_order(workshop, otherwise)

    def keep(self, note_ids: Iterable[str]) -> None:
        """Forget the words of all other notes."""
        self._forms = {i: self._forms[i] for i in note_ids if i in self._forms}

    def _words_of(self, note: Note) -> Forms:
        known = self._forms.get(note.id)
        if known is not None and known[0] is note:
            return known[1]
        result = forms(f"{note.text}\n{note.details}" if note.details else note.text)
        self._forms[note.id] = (note, result)
        return result


def in_order(workshop: Workshop, notes: Iterable[Note]) -> list[Note]:
    """Return notes canvas by canvas, block by block, from top to bottom."""
    tabs = {canvas.id: place for place, canvas in enumerate(workshop.tabs())}
    return sorted(notes, key=lambda note: (tabs[note.canvas], _PLACES[note.block], *reading_order(note)))


def _passes(note: Note, query: Query) -> bool:
    """Say whether a note passes the filters."""
    if query.block is not None and note.block != query.block:
        return False
    if query.status is not None and (note.status or "none") != query.status:
        return False
    return query.colour is None or query.colour in note.colours
