"""The side panel: pages on demand, remembered with their width; and its history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_steps import add_note, do

from bmc_desktop.session import Session
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.panels import side_panel
from bmc_desktop.ui.panels.table import PAGES


@pytest.fixture
def page(window):
    do(window, "panel_history")
    return window.side.page


def rows(page):
    return [page._list.item(row).text() for row in range(page._list.count())]


def chosen(page):
    return page._list.currentRow()


@pytest.mark.parametrize("page_id", PAGES)
def test_every_page_has_an_action_and_a_title_and_can_be_closed(window, page_id):
    assert TABLE[f"panel_{page_id}"].arguments == (page_id,)
    do(window, f"panel_{page_id}")
    assert window.side.page.title()
    assert not window.side.isHidden()
    window._refresh()
    assert window.book[f"panel_{page_id}"].isChecked()
    do(window, f"panel_{page_id}")
    assert window.side.isHidden()


def test_another_window_opens_the_same_page_as_wide(windows, window):
    window.resize(1400, 800)
    do(window, "panel_history")
    windows.settings.change(panel_width=301)
    other = windows.new()
    other.resize(1400, 800)
    other.show()
    assert other.side.page_id == "history"
    assert abs(other.side.width() - 301) < 8


def test_it_never_takes_more_than_half_of_the_window(windows):
    windows.settings.change(panel="history", panel_width=3000)
    window = windows.new()
    window.resize(1000, 700)
    window.show()
    assert side_panel.LEAST <= window.side.width() <= 520


def test_a_page_that_is_not_known_any_more_is_not_opened(windows):
    windows.settings.change(panel="long gone")
    assert windows.new().side.isHidden()


def test_escape_gives_the_keys_back_to_the_canvas(window, qtbot):
    window.show()
    window.activateWindow()
    do(window, "panel_history")
    qtbot.waitUntil(lambda: window.side.isAncestorOf(window.focusWidget()))
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget() is window.canvas


def test_closing_gives_the_keys_back_to_the_canvas(window):
    window.show()
    do(window, "panel_history")
    window.side.close_page()
    assert window.focusWidget() is window.canvas


def test_history_lists_what_was_done_and_goes_to_any_step(window, page):
    assert rows(page) == ["The beginning"]
    for text in ("one", "two", "three"):
        add_note(window, text)
    window._refresh()
    assert rows(page) == ["The beginning", *["Adding 1 note"] * 3]
    assert chosen(page) == 3
    page._on_chosen(page._list.item(1))
    window._refresh()
    assert [n.text for n in window.session.workshop.notes.values()] == ["one"]
    assert chosen(page) == 1
    page._on_chosen(page._list.item(3))
    window._refresh()
    assert len(window.session.workshop.notes) == 3
    page._on_chosen(page._list.item(0))
    assert window.session.workshop.notes == {}


def test_history_of_many_steps_lists_the_last_ones(window, page, monkeypatch):
    monkeypatch.setattr("bmc_desktop.ui.panels.history.MOST", 2)
    for _ in range(4):
        add_note(window)
    window._refresh()
    assert rows(page)[0] == "Earlier steps"
    page._on_chosen(page._list.item(0))
    assert len(window.session.workshop.notes) == 2


def test_pages_go_with_their_workshop(windows, window, page):
    from bmc_desktop.model.workshop import new_workshop

    add_note(window)
    window._refresh()
    window.set_session(Session.new(new_workshop(canvas_title="Now")))
    assert window.side.page is not page
    assert rows(window.side.page) == ["The beginning"]


def test_it_speaks_the_language_of_the_window(windows, window, page):
    windows.choose(language="nb")
    assert page.title() == "Historikk"
    assert rows(page) == ["Begynnelsen"]
