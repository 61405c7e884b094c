"""Links on the poster: only when they are switched on, and none to the parking lot, which is not on it."""

from datetime import UTC, datetime

from poster_samples import workshop_of

from bmc_desktop.model import edits
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import Note
from bmc_desktop.poster.export import poster_bytes
from bmc_desktop.poster.pages import page_image
from bmc_desktop.sheet.style import SheetStyle

NOW = datetime(2026, 11, 28, tzinfo=UTC)


def test_links_are_printed_only_when_they_show():
    workshop, canvas_id = workshop_of(["one", "two", "three"])
    plain = poster_bytes(workshop, canvas_id, {})
    linked = applied(workshop, edits.link_notes(workshop, "n00000", "n00001", "delights", link_id="l"))
    assert poster_bytes(linked, canvas_id, {}) == plain
    shown = poster_bytes(linked, canvas_id, {}, style=SheetStyle(links=True))
    assert page_image(shown, 36) != page_image(plain, 36)


def test_a_link_to_the_parking_lot_is_not_printed():
    workshop, canvas_id = workshop_of(["one"])
    idea = Note(id="idea", canvas=canvas_id, block="parking_lot", x=20.0, y=40.0, text="Idea")
    workshop = applied(workshop, edits.add_notes(workshop, [idea], now=NOW))
    style = SheetStyle(links=True)
    plain = poster_bytes(workshop, canvas_id, {}, style=style)
    linked = applied(workshop, edits.link_notes(workshop, "n00000", "idea", "to do", link_id="l"))
    assert poster_bytes(linked, canvas_id, {}, style=style) == plain
