"""Comparing two canvases: one sheet and a list, by mouse and keys, copied and printed."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from shiboken6 import isValid
from version_steps import make_versions
from window_steps import add_note, do

from bmc_desktop.canvas.colours import SCHEMES
from bmc_desktop.model import edits
from bmc_desktop.ui import poster_preview
from bmc_desktop.ui.comparing.comparing import Comparing
from bmc_desktop.ui.jobs import wait_for_jobs


@pytest.fixture
def pair(window):
    return make_versions(window)


@pytest.fixture
def dialog(window, pair, qtbot):
    do(window, "canvas_compare")
    result = window._canvases_room.comparing.dialog
    qtbot.waitUntil(lambda: not result.is_busy)
    yield result
    if isValid(result):
        result.reject()


def at(dialog, note_id):
    """The middle of a note in the view."""
    view = dialog._view
    rect = view.scene_of_comparison.notes[note_id].plan.rect
    return view.mapFromScene(rect.x + rect.width / 2, rect.y + rect.height / 2)


def row_of(dialog, text):
    rows = dialog.list._rows.values()
    return next(row for row in rows if row.text(0).startswith(text))


def test_it_compares_the_canvas_with_the_one_it_is_based_on(dialog, pair):
    assert dialog.pair == pair
    assert dialog.comparison.counts() == {"kept": 1, "changed": 1, "dropped": 1, "new": 1}
    assert dialog.list.rows() == [
        "3  Channels  (1 changed, 1 dropped)",
        "  Home delivery by bike",
        "  Before: Home delivery by van",
        "  Dropped",
        "8  Key partners  (1 new)",
        "  Courier",
    ]
    assert [button.text().split() for button in dialog._filters.values()] == [
        ["New", "1"],
        ["Changed", "1"],
        ["Moved", "0"],
        ["Dropped", "1"],
        ["Kept", "1"],
    ]
    assert set(dialog._view.scene_of_comparison.notes) == {c.note.id for c in dialog.comparison.notes}


def test_the_list_shows_what_is_asked_for_and_is_copied_as_text(dialog):
    dialog._filters["kept"].click()
    dialog._filters["changed"].click()
    assert dialog.list.rows()[1:3] == ["  Kept", "  Dropped"]
    dialog._filters["dropped"].click()
    dialog._filters["kept"].click()
    assert dialog.list.rows() == ["8  Key partners  (1 new)", "  Courier"]
    dialog._filters["changed"].click()
    dialog.copy_list()
    assert QGuiApplication.clipboard().text() == (
        "“Today 2” compared with “Today”\n1 new, 1 changed, 1 dropped, 1 kept\n\n3  Channels\n"
        "~ Home delivery by bike\n    Before: Home delivery by van\n\n8  Key partners\n+ Courier\n"
    )
    assert dialog._copied.text() == "Copied"


def test_list_and_sheet_show_the_same_note(dialog):
    view, scene = dialog._view, dialog._view.scene_of_comparison
    dialog.list.setCurrentItem(row_of(dialog, "Courier"))
    assert scene.looked_at == "new"
    QTest.keyClick(dialog.list, Qt.Key.Key_Up)
    assert scene.looked_at is not None
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(dialog, "new"))
    assert dialog.list.currentItem() is row_of(dialog, "Courier")
    view.zoom_to(4.0)
    view.look_at(row_of(dialog, "Dropped").data(0, Qt.ItemDataRole.UserRole))
    assert view.viewport().rect().contains(at(dialog, scene.looked_at))


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_sheet_has_the_colours_of_the_window(windows, window, pair, qtbot, theme):
    windows.choose(theme=theme)
    do(window, "canvas_compare")
    dialog = window._canvases_room.comparing.dialog
    qtbot.waitUntil(lambda: not dialog.is_busy)
    style = dialog._view.scene_of_comparison.layout_of_sheet.style
    assert style == window.canvas.scene_of_canvas.style_of_sheet
    assert (style.strong, style.tray) == (theme == "contrast", SCHEMES[theme].tray)
    dialog.reject()


def test_pointing_at_a_note_tells_what_it_was(dialog, monkeypatch):
    told = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, words, *_: told.append(words))
    view = dialog._view
    changed = row_of(dialog, "Home").data(0, Qt.ItemDataRole.UserRole)
    for spot in (at(dialog, changed), QPoint(2, 2)):
        event = QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot))
        view.viewportEvent(event)
    assert told == ["<qt>Changed<br>Home delivery by bike<br>Before: Home delivery by van</qt>"]


def test_the_sheet_is_panned_by_hand_and_keys_and_zoomed(dialog):
    view = dialog._view
    view.zoom_to(3.0)
    corner = view.mapToScene(0, 0)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.mapToScene(0, 0).x() > corner.x()
    before, start = view.mapToScene(0, 0), QPoint(200, 200)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(40, 30))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(40, 30))
    assert view.mapToScene(0, 0).x() < before.x()
    QTest.keyClick(view, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)


def test_either_canvas_can_be_another_and_the_two_change_places(dialog, pair, qtbot):
    dialog.swap()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.pair == (pair[1], pair[0])
    assert dialog.comparison.counts()["new"] == 1
    # Choosing the same one twice swaps, too.
    choice = dialog._choices[0]
    choice.setCurrentIndex(choice.findData(pair[0]))
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.pair == pair


def test_enter_goes_to_the_note_on_its_own_canvas_and_esc_leaves(window, dialog, pair):
    dropped = row_of(dialog, "Dropped")
    dialog.list.setCurrentItem(dropped)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.canvas.canvas_id == pair[0]
    assert window.canvas.selected_note_ids == (dropped.data(0, Qt.ItemDataRole.UserRole),)
    assert window._canvases_room.comparing.dialog is None
    do(window, "canvas_compare")
    again = window._canvases_room.comparing.dialog
    # It is left while it is still comparing.
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert window._canvases_room.comparing.dialog is None


def test_it_is_gone_when_it_is_left(window, pair, qtbot):
    do(window, "canvas_compare")
    kept = weakref.ref(window._canvases_room.comparing.dialog)
    qtbot.waitUntil(lambda: not kept().is_busy)
    kept().reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert kept() is None


def test_nothing_is_altered_by_it(window, dialog):
    before = window.session.workshop
    dialog.swap()
    dialog.copy_list()
    assert window.session.workshop is before


def test_it_can_be_printed_in_the_same_look(window, dialog, monkeypatch):
    shown = []
    monkeypatch.setattr(poster_preview, "show_preview", lambda parent, pdf, *_: shown.append((parent, pdf)))
    dialog._poster.click()
    wait_for_jobs(window)
    ((parent, pdf),) = shown
    assert parent is dialog
    assert pdf.startswith(b"%PDF")


def test_a_double_click_on_the_sheet_goes_to_the_note(window, dialog, pair):
    spot = at(dialog, "new")
    QTest.mouseDClick(dialog._view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.canvas.selected_note_ids == ("new",)


def test_moved_notes_tell_where_they_come_from_in_the_parking_lot_too(window, pair, qtbot):
    session = window.session
    kept = next(n for n in session.workshop.notes_of("second") if n.text == "Kept")
    session.commit(edits.move_notes(session.workshop, {kept.id: ("parking_lot", 20.0, 60.0)}))
    do(window, "canvas_compare")
    dialog = window._canvases_room.comparing.dialog
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert "  Kept (from “Channels”)" in dialog.list.rows()
    assert "Parking lot  (1 moved)" in dialog.list.rows()
    scene = dialog._view.scene_of_comparison
    assert scene.whole().right() > scene.notes[kept.id].plan.rect.right
    dialog.list.setCurrentItem(row_of(dialog, "Kept"))
    assert len(scene.air.items()) == 2
    dialog.list.setCurrentItem(row_of(dialog, "Courier"))
    assert len(scene.air.items()) == 1
    dialog.reject()


def test_a_canvas_alone_has_nothing_to_be_compared_with(window):
    window._refresh()
    assert not window.book["canvas_compare"].isEnabled()
    comparing = Comparing(window)
    comparing.open()
    assert comparing.dialog is None


def test_it_speaks_german_and_shows_titles_as_they_are(windows, window, pair, qtbot):
    windows.choose(language="de")
    add_note(window, "<b>fett</b>")
    do(window, "canvas_compare")
    dialog = window._canvases_room.comparing.dialog
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.list.rows()[0] == "3  Channels  (1 neu, 1 geändert, 1 entfallen)"
    assert "&lt;b&gt;" in row_of(dialog, "<b>").toolTip(0)
    dialog.reject()
