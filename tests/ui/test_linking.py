"""Links are drawn between two notes, or from one to another that is chosen next, and get a word."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from window_steps import add_note, do

from bmc_desktop.model import edits


@pytest.fixture
def notes(window):
    found = []
    for n, text in enumerate(("Shop", "Web", "")):
        note_id = add_note(window, text)
        places = {note_id: ("channels", 20.0, 40.0 + 70 * n)}
        window.session.commit(edits.move_notes(window.session.workshop, places))
        found.append(note_id)
    window.resize(1000, 700)
    window.show()
    window.activateWindow()
    window._refresh()
    return found


def bar(window):
    return window.book._rooms["meaning"].link_bar


def links(window):
    return [(link.source, link.target, link.text) for link in window.session.workshop.links.values()]


def test_two_chosen_notes_are_linked_and_the_word_is_typed(window, notes):
    shop, web, _ = notes
    steps = len(window.session.history.done_labels())
    window.canvas.selection.select([shop, web], "channels")
    do(window, "link_notes")
    assert links(window) == [(shop, web, "")]
    assert bar(window).told == "Shop  →  Web"
    QTest.keyClicks(bar(window)._line, "leads to")
    QTest.keyClick(bar(window)._line, Qt.Key.Key_Return)
    assert links(window) == [(shop, web, "leads to")]
    assert bar(window).isHidden()
    assert window.focusWidget() is window.canvas
    assert len(window.session.history.done_labels()) == steps + 2
    do(window, "link_notes")
    assert links(window) == [(shop, web, "leads to")]
    assert bar(window)._line.text() == "leads to"
    bar(window)._delete.click()
    assert links(window) == []
    assert bar(window).isHidden()
    window.session.undo()
    assert links(window) == [(shop, web, "leads to")]


def test_the_other_note_is_chosen_by_keys(window, notes):
    shop, web, _ = notes
    window.canvas.selection.select([shop], "channels")
    do(window, "link_notes")
    assert bar(window).is_choosing
    assert "Shop" in bar(window).told
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    assert bar(window).is_choosing
    QTest.keyClick(window.canvas, Qt.Key.Key_Down)
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    assert links(window) == [(shop, web, "")]
    QTest.keyClick(bar(window)._line, Qt.Key.Key_Escape)
    assert links(window) == [(shop, web, "")]
    assert not window.canvas.is_editing


def test_the_other_note_is_chosen_by_a_click(window, notes, qtbot):
    shop, _, third = notes
    window.canvas.selection.select([shop], "channels")
    do(window, "link_notes")
    rect = window.canvas.scene_of_canvas.layout_of_sheet.notes[third].rect
    place = window.canvas.mapFromScene(QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2))
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: links(window) == [(shop, third, "")])
    assert bar(window).told == "Shop  →  Note without words"


def test_it_can_be_given_up(window, notes):
    shop, web, _ = notes
    window.canvas.selection.select([shop], "channels")
    do(window, "link_notes")
    window.canvas.selection.select([web], "channels")
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert (links(window), bar(window).isHidden()) == ([], True)
    assert window.canvas.selected_note_ids == (shop,)


def test_it_ends_with_its_note_or_its_link(window, notes):
    shop, web, third = notes
    window.canvas.selection.select([third], "channels")
    do(window, "link_notes")
    window.session.commit(edits.delete_notes(window.session.workshop, [third]))
    window._refresh()
    assert bar(window).isHidden()
    window.canvas.selection.select([shop, web], "channels")
    do(window, "link_notes")
    QTest.keyClicks(bar(window)._line, "x")
    window.session.commit(edits.delete_notes(window.session.workshop, [web]))
    window._refresh()
    assert (links(window), bar(window).isHidden()) == ([], True)


def test_three_notes_are_too_many(window, notes):
    window.canvas.selection.select(notes, "channels")
    do(window, "link_notes")
    assert links(window) == []


def test_what_is_typed_is_there_when_the_window_saves_or_goes(window, notes):
    shop, web, _ = notes
    window.canvas.selection.select([shop, web], "channels")
    do(window, "link_notes")
    QTest.keyClicks(bar(window)._line, "half a wo")
    window.commit_editors()
    assert links(window) == [(shop, web, "half a wo")]


def test_undo_shows_the_link_that_it_was_about(window, notes):
    shop, web, _ = notes
    first = window.canvas.canvas_id
    session = window.session
    session.commit(edits.add_canvas(session.workshop, "Later", canvas_id="later"))
    session.commit(edits.link_notes(session.workshop, shop, web, link_id="l"))
    session.commit(edits.set_link_text(session.workshop, "l", "by"))
    window.show_canvas("later")
    do(window, "undo")
    assert window.canvas.canvas_id == first
    assert set(window.canvas.selected_note_ids) == {shop, web}
    assert [one.plan.link.text for one in window.canvas.scene_of_canvas.links.shown] == [""]


def test_links_are_shown_from_the_menu_and_on_the_poster(windows, window, notes):
    assert not window.style_of_sheet.links
    do(window, "links")
    assert window.style_of_sheet.links
    assert windows.settings.values.links
    window._refresh()
    assert window.book["links"].isChecked()
    do(window, "links")
    assert not window.style_of_sheet.links
