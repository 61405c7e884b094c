"""Notes that are lit while someone looks for something, and the others dimmed."""

import pytest
from canvas_steps import assert_scene_is_document
from PySide6.QtGui import QColor

from bmc_desktop.canvas.colours import LIGHT
from bmc_desktop.canvas.spotlight import DIMMED, HALO
from bmc_desktop.model import edits
from bmc_desktop.sheet.style import SheetStyle


@pytest.fixture
def scene(hands):
    hands.put("one")
    hands.put("two", x=120)
    return hands.view.scene_of_canvas


def looks(scene):
    return {note_id: item.opacity() for note_id, item in scene.notes.items()}


def test_lit_notes_shine_and_the_others_are_dim(hands, scene):
    before = hands.view.grab().toImage()
    scene.spotlight.show(["n1"])
    assert looks(scene) == {"n1": 1.0, "n2": pytest.approx(DIMMED)}
    lit = hands.view.grab().toImage()
    assert lit != before
    scene.spotlight.show(None)
    assert looks(scene) == {"n1": 1.0, "n2": 1.0}
    assert hands.view.grab().toImage() == before
    assert_scene_is_document(hands.view)


def test_a_lit_note_has_a_ring_around_it(hands, scene):
    corner = hands.on("n1", dx=-51.5)
    before = hands.view.grab().toImage().pixelColor(corner)
    scene.spotlight.show(["n1", "n2"])
    assert hands.view.grab().toImage().pixelColor(corner) != before


def test_notes_that_come_and_go_are_lit_as_they_should_be(hands, scene):
    scene.spotlight.show(["n1", "n3"])
    hands.put("three", y=200)
    assert looks(scene)["n3"] == 1.0
    hands.session.commit(edits.delete_notes(hands.session.workshop, ["n1"]))
    hands.view.grab()
    scene.spotlight.show(["n2"])
    assert looks(scene) == {"n2": 1.0, "n3": pytest.approx(DIMMED)}


def test_the_light_stays_when_the_sheet_is_laid_out_anew(hands, scene):
    scene.spotlight.show(["n1"])
    scene.restyle(SheetStyle(colour_marks=True), LIGHT)
    assert looks(scene) == {"n1": 1.0, "n2": pytest.approx(DIMMED)}


def has_ring(hands, note_id):
    """Say whether the ring's colour shows beside a note's paper."""
    return hands.view.grab().toImage().pixelColor(hands.on(note_id, dx=-51.5)) == QColor(HALO)


def test_the_ring_stays_when_the_sheet_is_laid_out_anew(hands, scene):
    scene.spotlight.show(["n1"])
    assert has_ring(hands, "n1")
    hands.view.set_style(SheetStyle(colour_marks=True))
    assert has_ring(hands, "n1")
    hands.view.set_scheme("dark")
    assert has_ring(hands, "n1")


def test_rings_go_along_to_another_canvas_and_back(hands, scene):
    session, first = hands.session, hands.view.canvas_id
    session.commit(edits.add_canvas(session.workshop, "Later", canvas_id="c2"))
    scene.spotlight.show(["n1", "n3"])
    hands.view.show_canvas("c2")
    hands.put("three")
    assert has_ring(hands, "n3")
    hands.view.show_canvas(first)
    assert has_ring(hands, "n1")
    assert not has_ring(hands, "n2")
    scene.spotlight.show(None)
    assert not has_ring(hands, "n1")
    assert_scene_is_document(hands.view)


def test_a_light_that_goes_out_on_another_canvas_is_out_on_the_first(hands, scene):
    session, first = hands.session, hands.view.canvas_id
    session.commit(edits.add_canvas(session.workshop, "Later", canvas_id="c2"))
    scene.spotlight.show(["n1"])
    hands.view.show_canvas("c2")
    scene.spotlight.show(None)
    hands.view.show_canvas(first)
    assert looks(scene) == {"n1": 1.0, "n2": 1.0}
    assert not has_ring(hands, "n1")
