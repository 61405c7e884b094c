"""What became of each note from one canvas to another: kept, new, changed, moved or dropped.

`differences` compares two states of a workshop by ids; here two canvases stand side by side in one state,
so that notes are paired by where they come from, and by what is written on them. Pure; the words for it all
belong to the window.
"""

from collections import Counter
from collections.abc import Generator, Hashable, Iterable, Mapping
from typing import Final, Literal, NamedTuple, get_args

from bmc_desktop.model.blocks import ALL_BLOCKS, BlockId
from bmc_desktop.model.differences import matched
from bmc_desktop.model.folding import forms
from bmc_desktop.model.records import Canvas, Note
from bmc_desktop.model.workshop import Workshop, reading_order

Fate = Literal["new", "changed", "moved", "dropped", "kept"]
"""What became of a note. "moved" is to another block; another place within its block is "kept"."""

FATES: Final[tuple[Fate, ...]] = get_args(Fate)
"""All fates, from what tells most to what tells least."""

_CARRIED: Final = ("text", "colours", "details", "picture", "amount", "status", "votes", "star")
"""What a note says. Its size, stacking order and place within the block are no statement."""

_ALIKE: Final = 0.5
"""Texts that share this part of their letters' threes, of 1, are versions of one."""

_HEAD: Final = 400
"""So many characters of a text are looked at to tell whether it is like another."""

_TELLING: Final = 8
"""So many of a text's rarest threes are looked up."""

_COMMON: Final = 12
"""What stands in more texts of a block than this tells nothing."""

_CANDIDATES: Final = 4

_AT_ONCE: Final = 20
"""So many texts are looked at in one go."""


class Compared(NamedTuple):
    """A note and its counterpart. `before` is None for a new note, `after` for a dropped one.

    `altered` tells that what it says differs; a note that was moved may be altered too.
    """

    before: Note | None
    after: Note | None
    fate: Fate
    altered: bool = False

    @property
    def note(self) -> Note:
        """The newer of the two."""
        note = self.after or self.before
        assert note is not None
        return note


class Comparison(NamedTuple):
    """Two canvases and what became of every note, block by block in the order in which people read."""

    before: Canvas
    after: Canvas
    notes: tuple[Compared, ...]

    def counts(self) -> Counter[Fate]:
        """Return how many notes there are of each fate."""
        return Counter(compared.fate for compared in self.notes)

    def of_block(self, block: BlockId) -> tuple[Compared, ...]:
        """Return what is told in a block: of its notes, and of those that were dropped from it."""
        return tuple(compared for compared in self.notes if compared.note.block == block)


def compare_canvases(workshop: Workshop, before_id: str, after_id: str) -> Comparison:
    """Return what became of the notes of one canvas on another.

    Notes are paired by lineage, then by equal words in the same block, then by equal words elsewhere, then
    by similar words in the same block.

    Raises:
        KeyError: there is no such canvas.
    """
    before, after = workshop.canvases[before_id], workshop.canvases[after_id]
    return Comparison(
        before, after, compare_notes(workshop.notes_of(before_id), workshop.notes_of(after_id))
    )


def compare_notes(before: Iterable[Note], after: Iterable[Note]) -> tuple[Compared, ...]:
    """Return what became of some notes among others, in the order in which people read."""
    work = comparing_notes(before, after)
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: tuple[Compared, ...] = end.value
            return found


def comparing_notes(
    before: Iterable[Note], after: Iterable[Note]
) -> Generator[None, None, tuple[Compared, ...]]:
    """Compare notes step by step, each of a few milliseconds; the result is what is returned at the end."""
    keys = (
        lambda note: (_origin(note), note.block, note.text),
        lambda note: (_origin(note), note.block),
        _origin,
        lambda note: (note.block, _written(note)),
        _written,
    )
    pairs, gone, fresh = matched(before, after, keys)
    yield
    found = [_paired(one, other) for one, other in pairs]
    taken: set[str] = set()
    lost, there = _by_block(gone), _by_block(fresh)
    for block in lost.keys() & there.keys():
        for one, other in (yield from _similar(lost[block], there[block])):
            found.append(_paired(one, other))
            taken |= {one.id, other.id}
    found += [Compared(note, None, "dropped") for note in gone if note.id not in taken]
    found += [Compared(None, note, "new") for note in fresh if note.id not in taken]
    found.sort(key=lambda c: (ALL_BLOCKS.index(c.note.block), *reading_order(c.note)))
    return tuple(found)


def counterpart_of(workshop: Workshop, canvas_id: str) -> str | None:
    """Return the canvas to compare one with unless someone chooses otherwise; None if it is the only one.

    That is the one it is based on, or else the one beside it.
    """
    base = workshop.canvases[canvas_id].based_on
    if base in workshop.canvases and base != canvas_id:
        return base
    ids = [canvas.id for canvas in workshop.tabs()]
    place = ids.index(canvas_id)
    beside = ids[place - 1 : place] or ids[place + 1 : place + 2]
    return beside[0] if beside else None


def _origin(note: Note) -> str:
    return note.lineage or note.id


def _written(note: Note) -> Hashable:
    """Return what is written on a note; a note without words or picture is like no other."""
    text = " ".join(note.text.split())
    return (text, note.picture) if text or note.picture else note.id


def _paired(before: Note, after: Note) -> Compared:
    altered = any(getattr(before, name) != getattr(after, name) for name in _CARRIED)
    if before.block != after.block:
        return Compared(before, after, "moved", altered)
    return Compared(before, after, "changed" if altered else "kept", altered)


def _similar(gone: list[Note], fresh: list[Note]) -> Generator[None, None, list[tuple[Note, Note]]]:
    """Pair notes of one block whose words are alike, the most alike first."""
    # Only texts that share something rare are measured against each other: not each against each.
    places: dict[str, list[int]] = {}
    threes: list[frozenset[str]] = []
    for place, note in enumerate(fresh):
        threes.append(_threes(note.text))
        for part in threes[place]:
            places.setdefault(part, []).append(place)
        if place % _AT_ONCE == 0:
            yield
    scored: list[tuple[float, int, int]] = []
    for row, note in enumerate(gone):
        mine = _threes(note.text)
        known = sorted((len(places[part]), part) for part in mine if part in places)
        hits: Counter[int] = Counter()
        for count, part in known[:_TELLING]:
            if count <= _COMMON:
                hits.update(places[part])
        for place, _ in hits.most_common(_CANDIDATES):
            theirs = threes[place]
            alike = 2 * len(mine & theirs) / (len(mine) + len(theirs))
            if alike >= _ALIKE:
                scored.append((-alike, row, place))
        if row % _AT_ONCE == 0:
            yield
    pairs: list[tuple[Note, Note]] = []
    taken_rows: set[int] = set()
    taken_places: set[int] = set()
    for _, row, place in sorted(scored):
        if row not in taken_rows and place not in taken_places:
            taken_rows.add(row)
            taken_places.add(place)
            pairs.append((gone[row], fresh[place]))
    return pairs


def _by_block(notes: Iterable[Note]) -> Mapping[BlockId, list[Note]]:
    found: dict[BlockId, list[Note]] = {}
    for note in notes:
        if note.text.strip():
            found.setdefault(note.block, []).append(note)
    return found


def _threes(text: str) -> frozenset[str]:
    """Return all threes of letters of a text, case and accents set aside."""
    letters = f" {forms(text[:_HEAD]).bare} "
    return frozenset(letters[place : place + 3] for place in range(max(1, len(letters) - 2)))
