"""What a workshop weighs in a file, and how much it may: what no file could give back is not taken in.

Who reads a file refuses one with too many bytes or values in its records, or too many pictures. Here the
same is counted of a workshop, from above. What a file holds besides (its head) and the note that is being
written have their place between the limits here and those of `files.limits`. Knows nothing of files.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec

from bmc_desktop.model.change import Change
from bmc_desktop.model.records import Canvas, Media, Note, Record
from bmc_desktop.model.workshop import Preserved, Workshop

_ENCODER: Final = msgspec.json.Encoder()
_NOT_STRUCTURE: Final = bytes(set(range(256)) - set(b"{[,"))
_AT_ONCE: Final = 500
"""So many records are weighed together: it is faster than one by one, and needs little memory."""

_PART: Final = 145
"""What a file says of where a picture is, in bytes: the name of its part and its SHA-256."""


class Weight(NamedTuple):
    """How much something takes up in a file: bytes of its records as JSON, values in them, pictures."""

    size: int = 0
    values: int = 0
    pictures: int = 0

    def plus(self, other: "Weight") -> "Weight":
        """Return what both weigh together."""
        return Weight(self.size + other.size, self.values + other.values, self.pictures + other.pictures)

    def less(self, other: "Weight") -> "Weight":
        """Return what is left of it without the other; of what became lighter that is below nothing."""
        return Weight(self.size - other.size, self.values - other.values, self.pictures - other.pictures)

    def overloads(self, most: "Weight", before: "Weight") -> bool:
        """Say whether it is above what there may be at most, and has become more there than before."""
        return any(now > limit and now > was for now, limit, was in zip(self, most, before, strict=True))


FULL: Final = Weight(9_200_000, 280_000, 1_990)
"""What notes, canvases, pictures and words of notes may fill: some 20,000 notes, or 460 of the longest."""

MOST: Final = Weight(9_700_000, 295_000, 1_990)
"""What all else may fill: a full workshop can still be put in order, coloured, voted on, given titles."""


def most_after(change: Change) -> Weight:
    """Return what the workshop may weigh after such a change."""
    if any(isinstance(record, Note | Canvas | Media) for record in change.added):
        return FULL
    return FULL if any(_letters(u.after) > _letters(u.before) for u in change.updated) else MOST


def weight_of(workshop: Workshop) -> Weight:
    """Return what a workshop weighs."""
    return _of_records(list(workshop.records())).plus(_of_preserved(workshop.preserved))


def is_too_full(workshop: Workshop) -> bool:
    """Say whether a new workshop holds more notes, canvases, pictures and words than there may be."""
    return weight_of(workshop).overloads(FULL, before=Weight())


def growth(before: Workshop, after: Workshop, change: Change) -> Weight:
    """Return what a change that led from one workshop to the other has added to its weight."""
    records = [*change.added, *change.removed, *(update.after for update in change.updated)]
    touched = dict.fromkeys((type(record), record.id) for record in records)
    # As they are in the workshop: there, whole numbers have become lengths.
    old, new = (
        [record for kind, record_id in touched if (record := workshop.find(kind, record_id)) is not None]
        for workshop in (before, after)
    )
    return _of_records(new).less(_of_records(old))


def values_in(json: bytes) -> int:
    """Return how many values stand in sound JSON, counted by the brackets and commas outside its texts."""
    if b"\\" in json:
        # Without escapes, every quote begins or ends a text.
        json = json.replace(b"\\\\", b"").replace(b'\\"', b"")
    return len(b"".join(json.split(b'"')[::2]).translate(None, _NOT_STRUCTURE))


def _of_records(records: Sequence[Record]) -> Weight:
    notes = [record for record in records if isinstance(record, Note)]
    others = [record for record in records if not isinstance(record, Note)]
    pictures = sum(isinstance(record, Media) for record in others)
    lines = _ENCODER.encode_lines(others)
    size, values = len(lines), values_in(lines)
    for at in range(0, len(notes), _AT_ONCE):
        some = notes[at : at + _AT_ONCE]
        lines = _ENCODER.encode_lines(some)
        words = "".join([text for note in some for text in (note.text, note.details, note.author)])
        size += len(lines)
        # In other texts of a note no bracket and no comma can stand. Thus it is four times as fast.
        values += sum(map(lines.count, (b"{", b"[", b","))) - sum(map(words.count, "{[,"))
    # A comma follows each record, and each picture's part.
    return Weight(size + len(records) + pictures * _PART, values + len(records) + pictures, pictures)


def _of_preserved(kept: Preserved) -> Weight:
    """Return what a file's unknown stuff weighs; that of notes that went too: undo brings it back."""
    raws = [*kept.fields.values(), *kept.records, *kept.quarantine]
    raws += [_ENCODER.encode(name) + b":" + value for name, value in kept.head.items()]
    return Weight(sum(len(raw) + 2 for raw in raws), sum(values_in(raw) + 1 for raw in raws))


def _letters(record: Record) -> int:
    return len(record.text) + len(record.details) if isinstance(record, Note) else 0
