"""Which notes are selected and which block is chosen: what the next action is about.

View state only: never part of the workshop, never undone. Knows ids, not items.
"""

from collections.abc import Callable, Iterable

from msgspec import structs

from bmc_desktop.model.blocks import BLOCKS, BlockId
from bmc_desktop.model.change import Change
from bmc_desktop.model.records import Canvas, Link, Note


class Selection:
    """The selected notes, in the order in which they were selected, and the chosen block."""

    def __init__(self) -> None:
        """Start with nothing selected and the first block chosen."""
        self._notes: dict[str, None] = {}
        self._block: BlockId = BLOCKS[0]
        self._observers: list[Callable[[], None]] = []

    @property
    def notes(self) -> tuple[str, ...]:
        """The ids of the selected notes; the last one is the current note."""
        return tuple(self._notes)

    @property
    def current(self) -> str | None:
        """The note selected last, or None."""
        return next(reversed(self._notes), None)

    @property
    def block(self) -> BlockId:
        """The chosen block: where typing starts a note."""
        return self._block

    def observe(self, observer: Callable[[], None]) -> None:
        """Call `observer` after each change of the selection."""
        self._observers.append(observer)

    def select(self, note_ids: Iterable[str], block: BlockId | None = None) -> None:
        """Select just these notes, and choose a block if one is given."""
        self._set(dict.fromkeys(note_ids), block or self._block)

    def add(self, note_ids: Iterable[str], block: BlockId | None = None) -> None:
        """Select these notes too; the last of them becomes the current one."""
        notes = dict(self._notes)
        for note_id in note_ids:
            notes.pop(note_id, None)
            notes[note_id] = None
        self._set(notes, block or self._block)

    def toggle(self, note_id: str, block: BlockId) -> None:
        """Select a note, or take it out of the selection."""
        notes = dict(self._notes)
        if note_id in notes:
            del notes[note_id]
        else:
            notes[note_id] = None
        self._set(notes, block)

    def choose(self, block: BlockId) -> None:
        """Choose a block, with no note selected."""
        self._set({}, block)

    def keep(self, note_ids: Iterable[str]) -> None:
        """Take out of the selection what is not among these notes."""
        there = set(note_ids)
        self._set({i: None for i in self._notes if i in there}, self._block)

    def _set(self, notes: dict[str, None], block: BlockId) -> None:
        if list(notes) == list(self._notes) and block == self._block:
            return
        self._notes, self._block = notes, block
        for observer in tuple(self._observers):
            observer()


def notes_of_step(change: Change) -> list[str]:
    """Return the notes that a step was about and that are there after it.

    Those that only made room for others in a tidy block are not; nor are those that came or went with
    their whole canvas.
    """
    if any(isinstance(record, Canvas) for record in (*change.added, *change.removed)):
        return []
    added = [record.id for record in change.added if isinstance(record, Note)]
    if added:
        return added
    pairs = [(u.before, u.after) for u in change.updated]
    notes = [(one, other) for one, other in pairs if isinstance(one, Note) and isinstance(other, Note)]
    written = [after.id for before, after in notes if not _is_only_laid_anew(before, after)]
    if written or any(isinstance(record, Note) for record in change.removed):
        return written
    return [after.id for _, after in notes] or _ends_of_links(change)


def _ends_of_links(change: Change) -> list[str]:
    """Return the notes between which links came, went or got another word: links show with them."""
    records = (*change.added, *change.removed, *(update.after for update in change.updated))
    ends = [end for r in records if isinstance(r, Link) for end in (r.source, r.target)]
    return list(dict.fromkeys(ends))


def _is_only_laid_anew(before: Note, after: Note) -> bool:
    return structs.replace(before, x=after.x, y=after.y, size=after.size) == after
