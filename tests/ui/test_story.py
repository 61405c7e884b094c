"""The story of versions: which canvas came of which, why and what it brought; and making the next one."""

import pytest
from colour_vision import contrast
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from version_steps import NOW, make_versions
from window_steps import add_note, do

from bmc_desktop.model import edits
from bmc_desktop.ui import theme
from bmc_desktop.ui.dialogs.next_version import NextVersionDialog


@pytest.fixture
def pair(window):
    return make_versions(window)


@pytest.fixture
def page(window, pair, qtbot):
    window.resize(1300, 800)
    window.show()
    do(window, "panel_story")
    result = window.side.page
    qtbot.waitUntil(lambda: not result.is_busy)
    window._refresh()
    return result


def told(page):
    return [each[1:5] for each in page._list.told()]


def answer(monkeypatch, title=None, reason=""):
    """Let the dialog of the next version be filled in and accepted."""

    def fill(dialog):
        if title is not None:
            dialog._title.setText(title)
        dialog._reason.setText(reason)
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(NextVersionDialog, "exec", fill)


def test_each_version_tells_when_why_and_what_it_brought(page):
    assert told(page) == [
        ("Today", "", "3 notes", ""),
        ("Today 2", "after the interviews", "3 notes · 20 Nov 2026", "1 new, 1 changed, 1 dropped"),
    ]
    assert page._list.told()[1].numbers == (("new", 1), ("changed", 1), ("dropped", 1))
    assert page._list.currentRow() == 1
    assert page._hint.isHidden()
    assert page._list.item(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Today 2, after the")


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_chosen_version_is_read_in_every_theme(windows, page, scheme):
    windows.choose(theme=scheme)
    page.show_now()
    shown = page._list
    row = shown.visualItemRect(shown.currentItem())
    image = shown.viewport().grab().toImage()
    high = shown.fontMetrics().lineSpacing()
    ground = theme.tones(scheme).pressed
    for line in range(3):
        top = row.top() + 8 + line * high
        words = [image.pixelColor(x, y).name() for x in range(60, 160) for y in range(top, top + high)]
        assert ground in words
        assert max(contrast(pixel, ground) for pixel in words) >= 4.5


def test_counts_follow_what_is_done(window, page, qtbot):
    add_note(window, "Newest")
    window._refresh()
    qtbot.waitUntil(lambda: not page.is_busy)
    window._refresh()
    assert told(page)[1][-1] == "2 new, 1 changed, 1 dropped"


def test_nothing_is_kept_of_a_version_that_is_gone(window, page, qtbot):
    assert set(page._compared) == {"second"}
    window.session.commit(edits.delete_canvas(window.session.workshop, "second"))
    window._refresh()
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page._compared == {}
    assert page._counting == {}


def test_a_click_or_enter_shows_the_canvas(window, page, pair):
    rect = page._list.visualItemRect(page._list.item(0))
    QTest.mouseClick(page._list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.canvas.canvas_id == pair[0]
    window._refresh()
    page._list.setCurrentRow(1)
    QTest.keyClick(page._list, Qt.Key.Key_Return)
    assert window.canvas.canvas_id == pair[1]


def test_the_reason_is_written_in_its_row_and_can_be_taken_back(window, page, pair, qtbot):
    page._reason.click()
    editor = page._list._rows.editor
    assert editor.text() == "after the interviews"
    editor.setText("after ten\n interviews")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # Qt keeps it when the key has been dealt with.
    qtbot.waitUntil(lambda: page._list._rows.editor is None)
    assert window.session.workshop.canvases[pair[1]].reason == "after ten interviews"
    window._refresh()
    assert told(page)[1][1] == "after ten interviews"
    do(window, "undo")
    assert window.session.workshop.canvases[pair[1]].reason == "after the interviews"
    QTest.keyClick(page._list, Qt.Key.Key_F2)
    page._list._rows.editor.setText("not kept")
    QTest.keyClick(page._list._rows.editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page._list._rows.editor is None)
    assert window.session.workshop.canvases[pair[1]].reason == "after the interviews"
    # Saving and the like keep what is being written.
    page._list.write_reason()
    page._list._rows.editor.setText("kept")
    window.commit_editors()
    assert window.session.workshop.canvases[pair[1]].reason == "kept"


def test_a_version_is_compared_with_the_one_before(window, page, pair, qtbot):
    page._list.setCurrentRow(0)
    assert not page._compare.isEnabled()
    page._list.setCurrentRow(1)
    page._compare.click()
    dialog = page._comparing.dialog
    assert dialog.pair == pair
    dialog.reject()


def test_branches_and_loose_canvases_are_drawn(window, page, pair):
    session = window.session
    for base, title, new_id in (
        ("second", "A", "third"),
        ("second", "B", "fourth"),
        ("third", "C", "fifth"),
    ):
        session.commit(
            edits.duplicate_canvas(
                session.workshop, base, title, new_canvas_id=new_id, as_version=True, now=NOW
            )
        )
    session.commit(edits.add_canvas(session.workshop, "Competitor"))
    window._refresh()
    assert [(v.version.canvas.title, v.version.lane) for v in page._list.told()] == [
        ("Today", 0),
        ("Today 2", 0),
        ("B", 1),
        ("A", 0),
        ("C", 0),
        ("Competitor", 0),
    ]
    assert not page._list.grab().toImage().isNull()


def test_without_versions_it_says_what_they_are(window):
    window.show()
    do(window, "panel_story")
    page = window.side.page
    assert "next version is a copy" in page._hint.text()
    assert not page._hint.isHidden()
    assert not page._compare.isEnabled()


def test_the_next_version_has_a_title_a_reason_and_the_notes(window, page, pair, monkeypatch):
    answer(monkeypatch, reason="what if all subscribe?")
    page._next.click()
    workshop = window.session.workshop
    made = workshop.canvases[window.canvas.canvas_id]
    assert (made.title, made.reason, made.based_on) == ("Today 2 2", "what if all subscribe?", pair[1])
    assert made.created is not None
    assert {n.lineage for n in workshop.notes_of(made.id)} == {
        n.lineage or n.id for n in workshop.notes_of(pair[1])
    }
    assert window.session.history.undo_label.edit == "next_version"
    do(window, "undo")
    assert made.id not in window.session.workshop.canvases


def test_the_dialog_proposes_a_title_and_needs_no_more_than_enter(window, qtbot):
    dialog = NextVersionDialog("Today", "Today 2", window)
    assert (dialog.title, dialog.reason) == ("Today 2", "")
    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog._title, Qt.Key.Key_Return)
    dialog.deleteLater()


def test_what_is_refused_stays_in_the_dialog(window, monkeypatch):
    tries = []

    def fill(dialog):
        tries.append(dialog.reason)
        if len(tries) > 1:
            return dialog.DialogCode.Rejected
        dialog._reason.setText("why")
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(NextVersionDialog, "exec", fill)
    monkeypatch.setattr(window, "takes", lambda _change: False)
    do(window, "canvas_version")
    assert tries == ["", "why"]
    assert len(window.session.workshop.canvases) == 1
