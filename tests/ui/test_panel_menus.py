"""What a right click and the menu key offer on the pages of the side panel, and what comes of it."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from version_steps import make_versions
from window_steps import add_note, do

from bmc_desktop.canvas.commands import now
from bmc_desktop.model import edits

MOUSE, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


def ask(widget, by=MOUSE, at=None):
    """Ask a widget for its menu."""
    where = widget.rect().center() if at is None else at
    QApplication.sendEvent(widget, QContextMenuEvent(by, where, widget.mapToGlobal(where)))


def entry(menu, beginning):
    return next(each for each in menu.actions() if each.text().replace("&", "").startswith(beginning))


def letters(menu):
    texts = [each.text() for each in menu.actions() if "&" in each.text()]
    return [QKeySequence.mnemonic(text).toString() for text in texts]


def possible(menu):
    return [each.text().replace("&", "") for each in menu.actions() if each.isEnabled() and each.text()]


@pytest.fixture
def story(window, qtbot):
    make_versions(window)
    window.show()
    do(window, "panel_story")
    page = window.side.page
    qtbot.waitUntil(lambda: not page.is_busy)
    window._refresh()
    return page


def row_of(story, row):
    return story._list.visualItemRect(story._list.item(row)).center()


# The story of versions


def test_a_version_can_be_gone_to_compared_and_explained(window, story, shown, monkeypatch):
    first, second = (version.canvas.id for version in story._versions)
    ask(story._list.viewport(), at=row_of(story, 0))
    assert window.canvas.canvas_id == second
    assert story._list.currentRow() == 0
    assert possible(shown[-1])[:2] == ["Go to this canvas", "Write reason"]
    entry(shown[-1], "Go to").trigger()
    assert window.canvas.canvas_id == first
    window._refresh()
    ask(story._list.viewport(), at=row_of(story, 1))
    compared = []
    monkeypatch.setattr(story._comparing, "open", lambda *ids: compared.append(ids))
    entry(shown[-1], "Compare").trigger()
    assert compared == [(first, second)]
    entry(shown[-1], "Write reason").trigger()
    assert story._list._rows.editor is not None
    assert story._list._rows.editor.text() == "after the interviews"


def test_by_key_it_is_the_chosen_version_and_beside_the_rows_there_is_none(story, shown):
    story._list.setCurrentRow(0)
    ask(story._list, KEYBOARD)
    assert not entry(shown[-1], "Compare").isEnabled()
    story._list.setCurrentRow(1)
    ask(story._list, KEYBOARD)
    assert not entry(shown[-1], "Go to").isEnabled()
    ask(story._list.viewport(), at=QPoint(5, story._list.viewport().height() - 2))
    assert len(shown) == 2


def test_what_is_done_with_a_canvas_is_done_with_that_of_the_row(window, story, shown):
    first, second = (version.canvas.id for version in story._versions)
    ask(story._list.viewport(), at=row_of(story, 0))
    entry(shown[-1], "Rename").trigger()
    assert window.canvas.canvas_id == first
    window.tabs.end_renaming(keep=False)
    window.show_canvas(second)
    window._refresh()
    ask(story._list.viewport(), at=row_of(story, 0))
    entry(shown[-1], "Delete").trigger()
    assert list(window.session.workshop.canvases) == [second]


# The legend


def test_the_notes_of_a_colour_are_chosen_and_its_meaning_is_taken_away(window, shown):
    do(window, "panel_legend")
    page = window.side.page
    one, other = add_note(window), add_note(window)
    session = window.session
    session.commit(edits.recolour(session.workshop, [one], "blue", now=now()))
    session.commit(edits.recolour(session.workshop, [other], "green", now=now()))
    session.commit(edits.toggle_flag(session.workshop, [other], "blue", now=now()))
    session.commit(edits.set_meaning(session.workshop, "blue", "Families"))
    window._refresh()
    for part in (page._swatches["blue"], page._counts["blue"]):
        ask(part)
        assert possible(shown[-1]) == ["Choose notes with this colour", "Remove the meaning"]
    window.canvas.select_none()
    entry(shown[-1], "Choose").trigger()
    assert set(window.canvas.selected_note_ids) == {one, other}
    before = len(session.history.done_labels())
    entry(shown[-1], "Remove").trigger()
    window._refresh()
    assert "blue" not in session.workshop.legend
    assert page._lines["blue"].text() == ""
    assert len(session.history.done_labels()) == before + 1
    ask(page._swatches["red"])
    assert possible(shown[-1]) == []


def test_by_key_a_line_offers_its_row_beside_its_words_and_what_is_typed_stays(window, shown):
    do(window, "panel_legend")
    page = window.side.page
    session = window.session
    session.commit(edits.set_meaning(session.workshop, "blue", "Families"))
    window._refresh()
    page._lines["blue"].selectAll()
    ask(page._lines["blue"], KEYBOARD)
    assert {"Choose notes with this colour", "Remove the meaning"} <= {
        each.text().replace("&", "") for each in shown[-1].actions()
    }
    assert any(each.startswith("Copy") for each in possible(shown[-1]))
    page._lines["red"].insert("Students")
    page._lines["red"].textEdited.emit("Students")
    entry(shown[-1], "Remove").trigger()
    assert {colour: each.text for colour, each in session.workshop.legend.items()} == {"red": "Students"}


# The note page


@pytest.fixture
def linked(window):
    """Two notes with a link, the first one on the note page."""
    window.show()
    do(window, "panel_outline")
    one, other = add_note(window, "Shop"), add_note(window, "Web")
    window.session.commit(edits.link_notes(window.session.workshop, one, other, "by", link_id="l"))
    window.canvas.selection.select([one])
    do(window, "panel_note")
    window._refresh()
    return one, other


def test_a_link_is_followed_and_taken_away_by_its_menu(window, linked, shown):
    row = window.side.page._links._rows["l"]
    for part, by in ((row.other, KEYBOARD), (row.remove, MOUSE), (row.line, MOUSE)):
        ask(part, by)
        assert {"Go to the note", "Delete the link"} <= set(possible(shown[-1]))
    assert any(each.text().replace("&", "").startswith("Paste") for each in shown[-1].actions())
    entry(shown[-1], "Go to").trigger()
    assert window.canvas.selected_note_ids == (linked[1],)
    window._refresh()
    ask(window.side.page._links._rows["l"].other)
    entry(shown[-1], "Delete the link").trigger()
    assert window.session.workshop.links == {}
    # Nothing left to do anything with.
    entry(shown[-1], "Go to").trigger()


def test_elsewhere_on_the_page_it_is_the_menu_of_the_chosen_notes(window, linked, shown):
    page = window.side.page
    ask(page._more, KEYBOARD)
    ask(page._labels[page._size])
    window.canvas.selection.select(linked)
    window._refresh()
    ask(page._star)
    firsts = [menu.actions()[0].row.id for menu in shown]
    assert firsts == ["note_edit", "note_edit", "link_notes"]
    window.canvas.select_none()
    window._refresh()
    ask(page._empty)
    assert len(shown) == 3


@pytest.mark.qt_log_ignore(r"does not support (raise|propagateSizeHints|grabbing the keyboard)")
def test_a_field_of_words_keeps_its_own_menu(window, linked, shown):
    ask(window.side.page._details.field.viewport())
    own = QApplication.activePopupWidget()
    assert any(each.objectName() == "select-all" for each in own.actions())
    own.close()
    assert shown == []


@pytest.mark.parametrize("language", ["en", "nb", "da", "de"])
def test_every_entry_has_a_letter_of_its_own(windows, shown, language):
    windows.translation.choose(language)
    window = windows.new()
    make_versions(window)
    window.show()
    for page_id, part in (
        ("story", lambda page: page._list),
        ("legend", lambda page: page._lines["blue"]),
        ("legend", lambda page: page._counts["blue"]),
    ):
        page = window.side.open_page(page_id)
        window._refresh()
        ask(part(page), KEYBOARD)
    one, other = add_note(window, "Shop"), add_note(window, "Web")
    window.session.commit(edits.link_notes(window.session.workshop, one, other, "by", link_id="l"))
    page = window.side.open_page("note")
    window._refresh()
    ask(page._links._rows["l"].other)
    ask(page._links._rows["l"].line)
    assert len(shown) == 5
    for menu in shown:
        assert len(set(letters(menu))) == len(letters(menu)), [each.text() for each in menu.actions()]
    for menu in (shown[0], shown[2], shown[3]):
        assert len(letters(menu)) == len([each for each in menu.actions() if each.text()])
