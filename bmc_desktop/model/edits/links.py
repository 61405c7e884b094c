"""Edits of links: lines from one note to another, with a word on them."""

from collections.abc import Iterable

from msgspec import structs

from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.edits.text import clean_line
from bmc_desktop.model.records import Link
from bmc_desktop.model.workshop import Workshop, new_id


def link_between(workshop: Workshop, one: str, other: str) -> Link | None:
    """Return the link between two notes, whichever way it leads, or None."""
    ends = {one, other}
    return next((link for link in workshop.links.values() if {link.source, link.target} == ends), None)


def link_notes(
    workshop: Workshop, source: str, target: str, text: str = "", *, link_id: str | None = None
) -> Change:
    """Draw a link from one note to another. There is one between two notes at most: another turns it."""
    there = link_between(workshop, source, target)
    label = Label("link_notes")
    if source == target:
        return Change(label=label)
    if there is None:
        link = Link(id=link_id or new_id(), source=source, target=target, text=clean_line(text))
        return Change(label=label, added=(link,))
    after = structs.replace(there, source=source, target=target, text=clean_line(text) or there.text)
    return Change(label=label, updated=(Update(there, after),) if after != there else ())


def set_link_text(workshop: Workshop, link_id: str, text: str) -> Change:
    """Write the word that stands on a link, or none."""
    link = workshop.links[link_id]
    after = structs.replace(link, text=clean_line(text))
    label = Label("set_link_text")
    return Change(label=label, updated=(Update(link, after),) if after != link else ())


def delete_links(workshop: Workshop, link_ids: Iterable[str]) -> Change:
    """Take links away; the notes stay."""
    removed = tuple(workshop.links[link_id] for link_id in dict.fromkeys(link_ids))
    return Change(label=Label("delete_links", len(removed)), removed=removed)
