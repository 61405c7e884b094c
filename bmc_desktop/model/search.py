"""Finding notes in a workshop by words, colour, status and block.

Pure functions of a workshop but for one thing: an index remembers the notes' words between searches, so
that looking through thousands of notes keeps up with typing.
"""

from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

from msgspec import Struct

from bmc_desktop.model.blocks import ALL_BLOCKS, BlockId
from bmc_desktop.model.folding import forms, spellings, words
from bmc_desktop.model.records import Colour, Note, Status
from bmc_desktop.model.workshop import Workshop, reading_order

_PLACES: Final = {block: place for place, block in enumerate(ALL_BLOCKS)}


class Query(Struct, frozen=True, kw_only=True):
    """What is looked for: notes that have all of the words, in their text or details, and pass the filters.

    A colour is that of the paper or of a flag; the status "none" is that of notes without one, "starred"
    that of notes with a star, however sure they are.
    """

    words: str = ""
    colour: Colour | None = None
    status: Status | Literal["none", "starred"] | None = None
    block: BlockId | None = None

    def is_empty(self) -> bool:
        """Say whether nothing is looked for."""
        return not (words(self.words) or self.colour or self.status or self.block)


class _Words(NamedTuple):
    """The words of a note as they are written, but for case, and in all their spellings."""

    note: Note
    plain: str
    all: str


class NoteIndex:
    """The words of notes, ready to be looked through."""

    def __init__(self) -> None:
        self._words: dict[str, _Words] = {}

    def find(self, workshop: Workshop, query: Query) -> list[Note]:
        """Return the notes that a query finds; none if nothing is looked for.

        Those that have the words just as they were typed, but for case, come first; they go canvas by
        canvas, block by block, from top to bottom.
        """
        if query.is_empty():
            return []
        notes: Iterable[Note] = workshop.notes.values()
        if query.colour or query.status or query.block:
            notes = [note for note in notes if _passes(note, query)]
        sought = words(query.words)
        if not sought:
            return in_order(workshop, notes)
        found = self._with_words([spellings(word) for word in sought], notes)
        just_so = {note.id for note in found if all(w.plain in self._words_of(note).plain for w in sought)}
        ordered = in_order(workshop, found)
        return [n for n in ordered if n.id in just_so] + [n for n in ordered if n.id not in just_so]

    def keep(self, note_ids: Iterable[str]) -> None:
        """Forget the words of all other notes."""
        self._words = {i: self._words[i] for i in note_ids if i in self._words}

    def _with_words(self, sought: Sequence[Sequence[str]], notes: Iterable[Note]) -> list[Note]:
        """Return the notes in which each word stands in one of its spellings.

        It is looked for in all spellings of the note at once: one of the word that is found in another one
        of the note is found in its own as well, since without accents both are the same.
        """
        found = []
        for note in notes:
            text = self._words_of(note).all
            for word in sought:
                for spelling in word:
                    if spelling in text:
                        break
                else:
                    break
            else:
                found.append(note)
        return found

    def _words_of(self, note: Note) -> "_Words":
        known = self._words.get(note.id)
        if known is None or known.note is not note:
            text = forms(f"{note.text}\n{note.details}" if note.details else note.text)
            known = self._words[note.id] = _Words(note, text.plain, "\n".join(spellings(text)))
        return known


def in_order(workshop: Workshop, notes: Iterable[Note]) -> list[Note]:
    """Return notes canvas by canvas, block by block, from top to bottom."""
    tabs = {canvas.id: place for place, canvas in enumerate(workshop.tabs())}
    return sorted(notes, key=lambda note: (tabs[note.canvas], _PLACES[note.block], *reading_order(note)))


def _passes(note: Note, query: Query) -> bool:
    """Say whether a note passes the filters."""
    if query.block is not None and note.block != query.block:
        return False
    if query.status == "starred":
        if not note.star:
            return False
    elif query.status is not None and (note.status or "none") != query.status:
        return False
    return query.colour is None or query.colour in note.colours
