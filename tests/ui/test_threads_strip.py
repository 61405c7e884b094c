"""Threads: what belongs to a segment or a colour is lit, and the rest is dim."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_steps import do

from bmc_desktop.canvas.commands import now
from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session

NOTES = {
    "families": ("customer_segments", "Families", ("red",)),
    "firms": ("customer_segments", "Firms", ("blue",)),
    "shop": ("channels", "Shop", ("white", "red")),
    "web": ("channels", "Web", ("blue",)),
    "rent": ("cost_structure", "Rent", ("green",)),
}


@pytest.fixture
def filled(window):
    canvas = window.canvas.canvas_id
    records = [
        Note(id=i, canvas=canvas, block=block, x=20.0, y=40.0 + 70 * n, text=text, colours=colours)
        for n, (i, (block, text, colours)) in enumerate(NOTES.items())
    ]
    window.session.commit(edits.add_notes(window.session.workshop, records, now=now()))
    window.show()
    window.activateWindow()
    return window


def lit(window):
    found = window.canvas.scene_of_canvas.spotlight.lit
    return None if found is None else set(found)


def strip(window):
    return window.book._rooms["meaning"].strip


def test_arrow_keys_go_through_segments_and_colours(filled):
    do(filled, "thread")
    line = strip(filled)._choice
    assert lit(filled) == {"families", "shop"}
    assert strip(filled).words == "Families, 2 notes in 2 blocks"
    seen = []
    for _ in range(4):
        QTest.keyClick(line, Qt.Key.Key_Right)
        seen.append((strip(filled)._threads[line.currentIndex()].name, lit(filled)))
    assert seen == [
        ("Firms", {"firms", "web"}),
        ("White", {"shop"}),
        ("Green", {"rent"}),
        ("Families", {"families", "shop"}),
    ]
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert lit(filled) == {"rent"}
    strip(filled)._after.click()
    assert lit(filled) == {"families", "shop"}
    strip(filled)._before.click()
    assert lit(filled) == {"rent"}


def test_it_begins_with_the_current_note(filled):
    filled.canvas.selection.select(["web"], "channels")
    do(filled, "thread")
    assert lit(filled) == {"firms", "web"}
    do(filled, "thread")
    filled.canvas.selection.select(["families"], "customer_segments")
    do(filled, "thread")
    assert lit(filled) == {"families", "shop"}


@pytest.mark.parametrize("where", ["strip", "canvas", "again", "button"])
def test_it_ends_and_the_canvas_has_the_keys(filled, where):
    do(filled, "thread")
    if where == "strip":
        QTest.keyClick(strip(filled)._choice, Qt.Key.Key_Escape)
    elif where == "canvas":
        filled.canvas.setFocus()
        filled.canvas.selection.select(["web"], "channels")
        QTest.keyClick(filled.canvas, Qt.Key.Key_Escape)
        assert filled.canvas.selected_note_ids == ("web",)
    elif where == "again":
        do(filled, "thread")
    else:
        strip(filled)._close.click()
    assert lit(filled) is None
    assert strip(filled).isHidden()
    assert filled.focusWidget() is filled.canvas
    QTest.keyClick(filled.canvas, Qt.Key.Key_Escape)
    assert filled.canvas.selected_note_ids == ()


def test_it_follows_what_is_done(filled):
    do(filled, "thread")
    session = filled.session
    session.commit(edits.recolour(session.workshop, ["rent"], "red", now=now()))
    filled._refresh()
    assert lit(filled) == {"families", "shop", "rent"}
    session.commit(edits.set_meaning(session.workshop, "white", "Everyone"))
    session.commit(edits.delete_notes(session.workshop, ["families"]))
    filled._refresh()
    assert lit(filled) == {"firms", "web"}
    names = [thread.name for thread in strip(filled)._threads]
    assert names == ["Firms", "White – Everyone", "Red"]
    session.commit(edits.delete_notes(session.workshop, list(session.workshop.notes)))
    filled._refresh()
    assert (lit(filled), strip(filled).isHidden()) == (None, True)


def test_finding_and_threads_make_way_for_each_other(filled):
    do(filled, "thread")
    do(filled, "find")
    assert (lit(filled), strip(filled).isHidden()) == (None, True)
    do(filled, "thread")
    assert filled.finding.bar.isHidden()
    assert lit(filled) == {"families", "shop"}


def test_it_goes_with_its_workshop(filled):
    do(filled, "thread")
    filled.set_session(Session.new(new_workshop(canvas_title="Now")))
    assert strip(filled).isHidden()
    assert lit(filled) is None
