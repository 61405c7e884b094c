"""Edits that make several notes of one, and one of several."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import reduce
from typing import Literal

from msgspec import structs

from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.edits.notes import add_notes, delete_notes, named, update_notes
from bmc_desktop.model.records import MAX_TEXT, MAX_VOTES, Amount, Note
from bmc_desktop.model.workshop import Workshop, new_id

Obstacle = Literal["pictures", "amounts", "too_much"]


class JoinError(Exception):
    """Notes cannot become one without losing something; `kind` tells what."""

    def __init__(self, kind: Obstacle) -> None:
        super().__init__(kind)
        self.kind = kind


def split_note(workshop: Workshop, note_id: str, texts: Sequence[str], *, now: datetime) -> Change:
    """Keep the first of several texts on a note and give each other one a note like it.

    Those have its block, place, colours, size, status and group; its amount, votes, star, links, details
    and picture stay where they are.
    """
    note = workshop.notes[note_id]
    first, *others = texts
    new = [
        Note(
            id=new_id(),
            canvas=note.canvas,
            block=note.block,
            x=note.x,
            y=note.y,
            text=text,
            colours=note.colours,
            size=note.size,
            status=note.status,
            group=note.group,
            hidden=note.hidden,
            author=note.author,
        )
        for text in others
    ]
    added = add_notes(workshop, new, now=now)
    kept = update_notes("split_note", [(note, {"text": first, "changed": now})])
    return Change(label=Label("split_note", len(texts)), added=added.added, updated=kept.updated)


def join_notes(workshop: Workshop, note_ids: Sequence[str], *, now: datetime) -> Change:
    """Make one note of several, in the place of the first: texts by line, votes summed, colours as flags.

    Amounts of one period are summed, details stand one below the other, and links lead from and to the one.

    Raises:
        JoinError: two have pictures, amounts are for different periods, or it is more than a note holds.
    """
    notes = named(workshop, note_ids)
    first, *others = notes
    pictures = [note.picture for note in notes if note.picture is not None]
    if len(pictures) > 1:
        raise JoinError("pictures")
    text = "\n".join(note.text for note in notes if note.text)
    details = "\n\n".join(note.details for note in notes if note.details)
    if max(len(text), len(details)) > MAX_TEXT or sum(note.votes for note in notes) > MAX_VOTES:
        raise JoinError("too_much")
    joined = structs.replace(
        first,
        text=text,
        details=details,
        colours=tuple(dict.fromkeys(colour for note in notes for colour in note.colours)),
        votes=sum(note.votes for note in notes),
        amount=_sum_of([note.amount for note in notes if note.amount is not None]),
        picture=pictures[0] if pictures else None,
        status=next((note.status for note in notes if note.status), None),
        star=any(note.star for note in notes),
        hidden=all(note.hidden for note in notes),
        changed=now,
    )
    gone = delete_notes(workshop, [note.id for note in others])
    moved = {link.before: link for link in _moved_links(workshop, notes)}
    return Change(
        label=Label("join_notes", len(notes)),
        removed=tuple(record for record in gone.removed if record not in moved),
        updated=(Update(first, joined), *moved.values()),
    )


def _moved_links(workshop: Workshop, notes: Sequence[Note]) -> Iterator[Update]:
    """Yield the links that stay when notes become the first of them: one with each other note."""
    first, members = notes[0].id, {note.id for note in notes}
    linked = {link: {link.source, link.target} for link in workshop.links.values()}
    taken = [ends - members for ends in linked.values() if first in ends]
    for link, ends in linked.items():
        far = ends - members
        if first in ends or len(far) != 1 or far in taken:
            continue
        taken.append(far)
        source, target = (first if end in members else end for end in (link.source, link.target))
        yield Update(link, structs.replace(link, source=source, target=target))


def _sum_of(amounts: Sequence[Amount]) -> Amount | None:
    if len({amount.period for amount in amounts}) > 1:
        raise JoinError("amounts")
    return reduce(_plus, amounts) if amounts else None


def _plus(one: Amount, other: Amount) -> Amount:
    """Return the sum of two amounts; where one has no bounds, its value is both."""
    low = high = None
    if (one.low, one.high, other.low, other.high) != (None,) * 4:
        low = sum(a.value if a.low is None else a.low for a in (one, other))
        high = sum(a.value if a.high is None else a.high for a in (one, other))
    return Amount(value=round(one.value + other.value, 6), period=one.period, low=low, high=high)
