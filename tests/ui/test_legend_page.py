"""The legend: what colours mean, typed in place or taken from the segments."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_steps import add_note, do

from bmc_desktop.model import edits
from bmc_desktop.model.records import COLOURS
from bmc_desktop.ui.panels import pending


@pytest.fixture
def page(window):
    do(window, "panel_legend")
    return window.side.page


def legend(window):
    return {colour: meaning.text for colour, meaning in window.session.workshop.legend.items()}


def add_segment(window, text):
    note_id = add_note(window, text)
    places = {note_id: ("customer_segments", 20.0, 40.0 + 70 * len(window.session.workshop.notes))}
    window.session.commit(edits.move_notes(window.session.workshop, places))
    window._refresh()
    return note_id


def test_a_meaning_is_typed_in_place_and_is_one_step(window, page):
    line = page._lines["blue"]
    QTest.keyClicks(line, "Families")
    assert legend(window) == {}
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert legend(window) == {"blue": "Families"}
    line.setText("")
    QTest.keyClicks(line, "Students ")
    page.commit_page()
    assert legend(window) == {"blue": "Students"}
    window.session.undo()
    window._refresh()
    assert legend(window) == {"blue": "Families"}
    assert line.text() == "Families"
    line.clear()
    page._pending["blue"].typed()
    page.commit_page()
    assert legend(window) == {}


def test_words_are_kept_while_the_hand_rests_and_stay_one_step(window, page, qtbot, monkeypatch):
    monkeypatch.setattr(pending, "REST", 0)
    line = page._lines["red"]
    QTest.keyClicks(line, "Firms")
    qtbot.waitUntil(lambda: legend(window) == {"red": "Firms"})
    QTest.keyClicks(line, " and more")
    qtbot.waitUntil(lambda: legend(window) == {"red": "Firms and more"})
    window.session.undo()
    assert legend(window) == {}


def test_all_colours_stand_there_with_their_notes(window, page):
    assert tuple(page._lines) == COLOURS
    add_note(window)
    window._refresh()
    assert page._counts["yellow"].text() == "1"
    assert page._counts["red"].text() == "–"
    assert not page._swatches["red"].pixmap().isNull()


def test_the_legend_is_taken_from_the_segments_with_one_click(window, page):
    assert not page._take.isEnabled()
    assert "Customer segments" in page._told.text()
    first, second = add_segment(window, "Families"), add_segment(window, "Firms")
    steps = len(window.session.history.done_labels())
    page._take.click()
    notes = window.session.workshop.notes
    assert legend(window) == {notes[first].colour: "Families", notes[second].colour: "Firms"}
    assert len(window.session.history.done_labels()) == steps + 1
    window._refresh()
    assert page._lines[notes[first].colour].text() == "Families"
    page._take.click()
    assert len(window.session.history.done_labels()) == steps + 1
    for n in range(8):
        add_segment(window, f"Segment {n}")
    assert "8" in page._told.text()


def test_it_speaks_german(windows, window, page):
    windows.choose(language="de")
    assert page.title() == "Farbbedeutungen"
    assert page._lines["white"].placeholderText() == "Weiß"
