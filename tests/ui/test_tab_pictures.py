"""Pictures of canvases: at the tabs and in an overview; made lazily, kept, and never waited for."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from version_steps import make_versions
from window_steps import add_note, do

from bmc_desktop.canvas import thumbnail
from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.dialogs.overview import OverviewDialog


@pytest.fixture
def pair(window):
    window.resize(1200, 800)
    window.show()
    return make_versions(window)


@pytest.fixture
def tabs(window, pair):
    return window._canvases_room.pictures


@pytest.fixture
def drawn(monkeypatch):
    """The canvases that are drawn."""
    found = []
    real = thumbnail.drawing

    def drawing(workshop, canvas_id, *rest, **named):
        found.append(canvas_id)
        return real(workshop, canvas_id, *rest, **named)

    monkeypatch.setattr(thumbnail, "drawing", drawing)
    return found


def point_at(window, place):
    """Let the pointer rest on a tab."""
    bar = window.tabs.bar
    spot = bar.tabRect(place).center()
    QCoreApplication.sendEvent(bar, QHelpEvent(QEvent.Type.ToolTip, spot, bar.mapToGlobal(spot)))


def move_to(window, spot):
    bar, none = window.tabs.bar, Qt.MouseButton.NoButton
    where = QPointF(spot)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, bar.mapToGlobal(where), none, none, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(bar, event)


def test_pointing_at_a_tab_shows_its_card_at_once_and_its_picture_soon(window, tabs, drawn, qtbot):
    point_at(window, 1)
    card = tabs.card
    assert card.isVisible()
    assert card.lines == ["Today 2", "after the interviews", "3 notes · 20 Nov 2026"]
    assert not card.has_image
    assert window.rect().contains(card.geometry())
    assert card.geometry().bottom() < window.tabs.mapTo(window, QPoint(0, 0)).y() + 4
    qtbot.waitUntil(lambda: card.has_image)
    # Without waiting again, the card goes on to the next tab; beside the tabs it goes.
    move_to(window, window.tabs.bar.tabRect(0).center())
    assert card.lines == ["Today", "3 notes"]
    qtbot.waitUntil(lambda: not tabs.pictures.is_busy)
    move_to(window, window.tabs.bar.tabRect(1).center())
    assert card.has_image
    assert drawn == ["second", window.tabs.ids[0]]
    QCoreApplication.sendEvent(window.tabs.bar, QEvent(QEvent.Type.Leave))
    assert card.isHidden()


def test_keys_on_the_tabs_show_the_card_too(window, tabs):
    window.activateWindow()
    window.tabs.bar.setFocus(Qt.FocusReason.TabFocusReason)
    assert tabs.card.lines[0] == "Today 2"
    QTest.keyClick(window.tabs.bar, Qt.Key.Key_Left)
    assert tabs.card.lines[0] == "Today"
    QTest.keyClick(window.tabs.bar, Qt.Key.Key_Escape)
    assert tabs.card.isHidden()
    # The canvas that is shown goes with its card.
    tabs.show_card("second")
    window.session.commit(edits.delete_canvas(window.session.workshop, "second"))
    assert tabs.card.isHidden()
    tabs.show_card("second")
    assert tabs.card.isHidden()


def test_a_picture_is_kept_until_its_canvas_is_other(window, tabs, drawn, qtbot):
    def settled():
        qtbot.waitUntil(lambda: not tabs.pictures.is_busy)

    pictures = tabs.pictures
    assert pictures.picture("second") is None
    settled()
    first = pictures.picture("second")
    assert first is not None
    assert pictures.picture("second") is first
    add_note(window, "more")
    # The old one is at hand, and a new one follows.
    assert pictures.picture("second") is first
    settled()
    assert pictures.picture("second") is not first
    assert drawn == ["second", "second"]
    assert pictures.picture("gone") is None
    window.set_session(Session.new(new_workshop(canvas_title="Other")))
    assert pictures.picture(window.canvas.canvas_id) is None
    settled()


def test_nothing_is_kept_of_a_canvas_that_is_gone(window, tabs, qtbot):
    pictures = tabs.pictures
    for canvas in window.session.workshop.tabs():
        pictures.picture(canvas.id)
    qtbot.waitUntil(lambda: not pictures.is_busy)
    window.session.commit(edits.delete_canvas(window.session.workshop, "second"))
    add_note(window, "more")
    pictures.picture(window.canvas.canvas_id)
    qtbot.waitUntil(lambda: not pictures.is_busy)
    assert set(pictures._kept) == set(window.session.workshop.canvases)
    do(window, "undo")
    do(window, "undo")
    assert pictures.picture("second") is None
    qtbot.waitUntil(lambda: not pictures.is_busy)
    assert pictures.picture("second") is not None


def test_small_pictures_stay_on_the_tabs_if_wanted(windows, window, tabs, qtbot):
    bar = window.tabs.bar
    low = bar.sizeHint().height()
    do(window, "tab_pictures")
    assert windows.settings.values.tab_pictures
    window._refresh()
    assert window.book["tab_pictures"].isChecked()
    assert bar.sizeHint().height() > low + 20
    qtbot.waitUntil(lambda: not tabs.pictures.is_busy)
    before = bar.tabIcon(1).cacheKey()
    add_note(window, "more")
    qtbot.waitUntil(lambda: bar.tabIcon(1).cacheKey() != before and not tabs.pictures.is_busy)
    do(window, "tab_pictures")
    assert bar.tabIcon(1).isNull()
    assert bar.sizeHint().height() == low


def test_the_overview_shows_all_canvases_and_goes_to_one_by_keys(window, pair, qtbot):
    do(window, "canvas_overview")
    dialog = window.findChild(OverviewDialog)
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    assert [item.text() for item in items] == ["Today\n3 notes", "Today 2\n3 notes · 20 Nov 2026"]
    assert items[1].data(Qt.ItemDataRole.AccessibleTextRole).endswith("after the interviews")
    assert dialog.list.currentItem() is items[1]
    blank = items[0].icon().cacheKey()
    qtbot.waitUntil(lambda: items[0].icon().cacheKey() != blank)
    QTest.keyClick(dialog.list, Qt.Key.Key_Left)
    assert dialog.list.currentItem() is items[0]
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.canvas.canvas_id == pair[0]
