"""Edits of what notes mean: the legend taken from the segments, how sure a note is, amount and details."""

from collections.abc import Iterable
from datetime import datetime
from functools import reduce

from msgspec import structs

from bmc_desktop.model.amounts import sign_of
from bmc_desktop.model.change import Change, Label
from bmc_desktop.model.edits.head import set_details, set_meaning
from bmc_desktop.model.edits.notes import set_fields, update_notes
from bmc_desktop.model.edits.text import clean_line, clean_text
from bmc_desktop.model.records import COLOURS, MAX_LINE, STATUSES, Amount, Colour, Media, Note, Status
from bmc_desktop.model.threads import MOST_SEGMENTS, segments
from bmc_desktop.model.workshop import Workshop


def take_legend(workshop: Workshop, canvas_id: str, *, now: datetime) -> Change:
    """Give each segment of a canvas a colour of its own, and the legend the segments' words.

    A segment keeps its colour if no other has it; the others get free ones, at first those that stand
    for nothing yet. Segments beyond the number of colours stay as they are.
    """
    groups = segments(workshop, canvas_id)[:MOST_SEGMENTS]
    papers = [group[0].colour for group in groups]
    kept = {paper for paper in papers if papers.count(paper) == 1}
    free = [colour for colour in _by_freedom(workshop, canvas_id) if colour not in kept]
    colours: list[Colour] = [paper if paper in kept else free.pop(0) for paper in papers]
    recoloured = [
        (note, {"colours": _with_paper(note, colour), "changed": now})
        for group, colour in zip(groups, colours, strict=True)
        for note in group
    ]
    texts: dict[Colour, str] = {
        colour: clean_line(group[0].text)[:MAX_LINE].rstrip()
        for group, colour in zip(groups, colours, strict=True)
    }
    steps = [update_notes("take_legend", recoloured)]
    steps += [set_meaning(workshop, c, text) for c, text in texts.items()]
    # What moved to another colour stands for its segment no longer.
    stale = [
        meaning.id
        for meaning in workshop.legend.values()
        if meaning.id not in texts and meaning.text in texts.values()
    ]
    steps += [set_meaning(workshop, c, "") for c in stale]
    whole = reduce(Change.followed_by, steps)
    label = Label("take_legend", len(groups))
    return structs.replace(whole, label=label)


def next_status(workshop: Workshop, note_ids: Iterable[str], *, now: datetime) -> Change:
    """Take notes to the next status: none, assumption, testing, confirmed, refuted, and none again.

    All get the one that follows the status of the last of them.
    """
    ids = list(note_ids)
    order: list[Status | None] = [None, *STATUSES]
    place = order.index(workshop.notes[ids[-1]].status) if ids else 0
    return set_status(workshop, ids, order[(place + 1) % len(order)], now=now)


def set_status(
    workshop: Workshop, note_ids: Iterable[str], status: Status | None, *, now: datetime
) -> Change:
    """Say how sure notes are."""
    return set_fields(workshop, note_ids, "set_status", now=now, status=status)


def set_amount(
    workshop: Workshop, note_ids: Iterable[str], amount: Amount | None, *, now: datetime, currency: str = ""
) -> Change:
    """Write an amount on notes, or take theirs off.

    A workshop without a currency takes the one that came with the amount, as it was typed.
    """
    change = set_fields(workshop, note_ids, "set_amount", now=now, amount=amount)
    if not currency or workshop.details.currency:
        return change
    details = set_details(workshop, currency=sign_of(currency))
    return structs.replace(change, updated=(*change.updated, *details.updated))


def describe_notes(workshop: Workshop, note_ids: Iterable[str], details: str, *, now: datetime) -> Change:
    """Write the longer details of notes."""
    return set_fields(workshop, note_ids, "describe_notes", now=now, details=clean_text(details))


def write_notes(workshop: Workshop, note_ids: Iterable[str], text: str, *, now: datetime) -> Change:
    """Write one text on several notes."""
    return set_fields(workshop, note_ids, "set_text", now=now, text=clean_text(text))


def set_picture(
    workshop: Workshop, note_ids: Iterable[str], picture: Media | None, *, now: datetime
) -> Change:
    """Put a picture on notes in place of theirs, with its record if it is new; None takes theirs off."""
    change = set_fields(workshop, note_ids, "set_picture", now=now, picture=picture.id if picture else None)
    if picture is None or picture.id in workshop.media or change.is_empty():
        return change
    return structs.replace(change, added=(picture,))


def _with_paper(note: Note, colour: Colour) -> tuple[Colour, ...]:
    return (colour, *[flag for flag in note.colours[1:] if flag != colour])


def _by_freedom(workshop: Workshop, canvas_id: str) -> list[Colour]:
    """Return the colours, first those that stand for nothing and are on no note, white last among them."""
    elsewhere = {
        colour
        for note in workshop.notes_of(canvas_id)
        if note.block != "customer_segments"
        for colour in note.colours
    }
    return sorted(COLOURS, key=lambda c: (c in workshop.legend, c == "white", c in elsewhere))
