"""Links on the canvas: hidden unless they are switched on or a note of theirs is selected."""

import pytest

from bmc_desktop.canvas.links import FAINT
from bmc_desktop.canvas.spotlight import DIMMED
from bmc_desktop.model import edits
from bmc_desktop.sheet.style import SheetStyle


@pytest.fixture
def view(hands):
    hands.put("Shop", "channels")
    hands.put("Families", "customer_segments")
    hands.put("Idea", "parking_lot")
    session = hands.session
    session.commit(edits.link_notes(session.workshop, "n1", "n2", "delights", link_id="l1"))
    session.commit(edits.link_notes(session.workshop, "n3", "n1", link_id="l2"))
    return hands.view


def shown(view):
    return {one.plan.link.id: one.opacity for one in view.scene_of_canvas.links.shown}


def test_links_show_with_the_notes_that_they_belong_to(view):
    view.selection.choose("channels")
    plain = view.grab().toImage()
    assert shown(view) == {}
    view.selection.select(["n2"], "channels")
    assert shown(view) == {"l1": FAINT}
    linked = view.grab().toImage()
    view.selection.choose("channels")
    assert shown(view) == {}
    assert view.grab().toImage() == plain != linked


def test_all_of_them_show_when_they_are_switched_on(view):
    view.set_style(SheetStyle(links=True))
    assert shown(view) == {"l1": 1.0, "l2": 1.0}
    view.show_parking_lot(False)
    assert shown(view) == {"l1": 1.0}


def test_links_are_dim_with_notes_that_are(view):
    view.set_style(SheetStyle(links=True))
    view.scene_of_canvas.spotlight.show(["n1", "n2"])
    assert shown(view) == {"l1": 1.0, "l2": DIMMED}
    view.scene_of_canvas.spotlight.show(None)
    assert shown(view) == {"l1": 1.0, "l2": 1.0}


def test_they_follow_what_is_done(view):
    view.set_style(SheetStyle(links=True))
    session = view.session
    before = view.scene_of_canvas.links.shown
    session.commit(edits.move_notes(session.workshop, {"n1": ("channels", 60.0, 90.0)}))
    assert view.scene_of_canvas.links.shown != before
    session.undo()
    assert view.scene_of_canvas.links.shown == before
    session.commit(edits.delete_notes(session.workshop, ["n1"]))
    assert shown(view) == {}
