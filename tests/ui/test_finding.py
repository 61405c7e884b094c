"""The find bar: words and filters, from note to note over all canvases, and what shows of it."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_steps import do

from bmc_desktop.model import edits
from bmc_desktop.model.records import Canvas, Note
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def put(window, note_id, text, canvas=None, block="channels", y=40.0, **fields):
    note = Note(
        id=note_id,
        canvas=canvas or window.canvas.canvas_id,
        block=block,
        x=20.0,
        y=y,
        text=text,
        **fields,
    )
    session = window.session
    session.commit(edits.add_notes(session.workshop, [note], now=dt.datetime.now(dt.UTC)))


@pytest.fixture
def bar(window):
    """Return the open bar of a window with notes on two canvases."""
    put(window, "tea", "Tea", colours=("red",))
    put(window, "teapot", "Teapot", y=120.0, details="with milk")
    put(window, "cup", "Cup", block="key_partners", status="testing")
    session = window.session
    session.commit(edits.add_canvas(session.workshop, "Later", canvas_id="c2"))
    put(window, "late", "Late tea", canvas="c2")
    window.activateWindow()
    do(window, "find")
    return window.finding.bar


def type_in(bar, text):
    bar._line.clear()
    QTest.keyClicks(bar._line, text)


def lit(window):
    return window.canvas.scene_of_canvas.spotlight.lit


def selected(window):
    return window.canvas.selected_note_ids


def test_typing_finds_counts_lights_and_chooses_the_first(window, bar):
    type_in(bar, "tea")
    assert bar.count_text == "1 of 3"
    assert lit(window) == {"tea", "teapot", "late"}
    assert selected(window) == ("tea",)
    type_in(bar, "teap")
    assert bar.count_text == "1 of 1"
    assert selected(window) == ("teapot",)


def test_the_words_go_into_the_bar_and_not_onto_the_canvas(window, bar):
    assert window.focusWidget() is bar._line
    before = window.session.workshop
    type_in(bar, "5 cups")
    QTest.keyClick(bar._line, Key.Key_Delete)
    QTest.keyClick(bar._line, Key.Key_Backspace)
    assert bar._line.text() == "5 cup"
    assert window.session.workshop is before
    assert not window.canvas.is_editing


@pytest.mark.parametrize(
    ("forth", "back"),
    [((Key.Key_Return,), (Key.Key_Return, SHIFT)), ((Key.Key_F3,), (Key.Key_F3, SHIFT))],
)
def test_keys_go_from_note_to_note_over_all_canvases_round_and_round(window, bar, forth, back):
    first = window.canvas.canvas_id
    type_in(bar, "tea")
    seen = []
    for _ in range(3):
        QTest.keyClick(bar._line, *forth)
        seen.append((selected(window), window.tabs.current, bar.count_text))
    assert seen == [
        (("teapot",), first, "2 of 3"),
        (("late",), "c2", "3 of 3"),
        (("tea",), first, "1 of 3"),
    ]
    QTest.keyClick(bar._line, *back)
    assert selected(window) == ("late",)
    assert window.canvas.canvas_id == "c2"
    assert window.focusWidget() is bar._line
    assert lit(window) == {"tea", "teapot", "late"}


def test_notes_on_other_canvases_only_are_told_and_reached(window, bar):
    first = window.canvas.canvas_id
    type_in(bar, "late")
    assert bar.count_text == "1 on another canvas"
    assert window.canvas.canvas_id == first
    QTest.keyClick(bar._line, Key.Key_Return)
    assert window.canvas.canvas_id == "c2"
    assert bar.count_text == "1 of 1"


def test_escape_leaves_the_note_chosen_and_gives_the_keys_back(window, bar):
    type_in(bar, "cup")
    QTest.keyClick(bar._line, Key.Key_Escape)
    assert bar.isHidden()
    assert lit(window) is None
    assert selected(window) == ("cup",)
    assert window.focusWidget() is window.canvas


@pytest.mark.parametrize("language", ["en", "de", "nb"])
def test_nothing_moves_while_one_types(windows, window, bar, language):
    windows.choose(language=language)
    window.resize(1366, 768)
    window.show()
    places = set()
    for words in ("", "tea", "coffee", "cup"):
        type_in(bar, words)
        QApplication.processEvents()
        places.add((bar._line.geometry().right(), bar._before.x(), bar._block.x()))
    assert len(places) == 1


def test_what_is_not_there_is_said_and_dims_nothing(window, bar):
    type_in(bar, "coffee")
    assert bar.count_text == "Nothing found"
    assert lit(window) is None
    assert not bar._after.isEnabled()
    QTest.keyClick(bar._line, Key.Key_Return)
    assert bar.count_text == "Nothing found"
    bar._line.clear()
    assert bar.count_text == ""


def test_filters_narrow_down(window, bar):
    workshop = window.session.workshop
    window.session.commit(edits.set_meaning(workshop, "red", "Families"))
    window._refresh()
    words = [bar._colour.itemText(row) for row in range(bar._colour.count())]
    assert words[0] == "Any colour"
    assert "Red – Families" in words
    bar._colour.choose("red")
    assert lit(window) == {"tea"}
    bar._colour.choose(None)
    assert lit(window) is None
    bar._status.choose("testing")
    assert lit(window) == {"cup"}
    bar._status.choose("none")
    bar._block.choose("channels")
    assert lit(window) == {"tea", "teapot", "late"}
    type_in(bar, "milk")
    assert lit(window) == {"teapot"}


def test_it_follows_what_is_done_meanwhile(window, bar):
    type_in(bar, "tea")
    put(window, "new", "More tea", y=200.0)
    window._refresh()
    assert bar.count_text == "1 of 4"
    window.session.commit(edits.delete_notes(window.session.workshop, ["tea"]))
    window._refresh()
    assert bar.count_text == "3 found"
    window.set_session(Session.new(new_workshop(canvas_title="Now")))
    assert bar.count_text == "Nothing found"
    assert lit(window) is None


def test_f3_goes_on_after_the_bar_was_closed(window, bar):
    type_in(bar, "tea")
    bar.close_bar()
    QTest.keyClick(window.canvas, Key.Key_F3)
    assert selected(window) == ("teapot",)
    assert window.status.notice_text == "2 of 3"
    assert bar.isHidden()
    assert lit(window) is None
    type_in(bar, "coffee")
    bar.close_bar()
    do(window, "find_next")
    assert window.status.notice_text == "Nothing found"


def test_f3_asks_for_words_where_nothing_was_looked_for(window):
    QTest.keyClick(window.canvas, Key.Key_F3)
    assert not window.finding.bar.isHidden()


def test_coming_back_keeps_the_words_ready_to_be_typed_over(window, bar):
    type_in(bar, "tea")
    bar.close_bar()
    window.canvas.select_none()
    do(window, "find")
    assert bar._line.selectedText() == "tea"
    assert selected(window) == ("tea",)
    assert lit(window) == {"tea", "teapot", "late"}


def test_a_note_in_a_hidden_parking_lot_is_shown(windows, window, bar):
    put(window, "parked", "Biscuits", block="parking_lot")
    windows.choose(parking_lot=False)
    type_in(bar, "biscuits")
    assert windows.settings.values.parking_lot
    assert selected(window) == ("parked",)


def test_what_is_being_written_is_kept_before_something_is_looked_for(window):
    window.canvas.new_note()
    window.canvas.writing.editor.setPlainText("Half a thought")
    QTest.keyClick(window.canvas.writing.editor, Key.Key_F, CTRL)
    assert [note.text for note in window.session.workshop.notes.values()] == ["Half a thought"]
    assert window.focusWidget() is window.finding.bar._line


def test_it_speaks_the_language_of_the_window(windows, window, bar):
    type_in(bar, "tea")
    windows.choose(language="de")
    QTest.qWait(0)
    assert bar._line.placeholderText() == "In allen Canvases suchen"
    assert bar.count_text == "1 von 3"
    assert bar._status.itemText(0) == "Jeder Status"


def test_a_title_of_a_stranger_is_shown_as_it_is(window, bar):
    workshop = window.session.workshop
    canvas = workshop.canvases[window.canvas.canvas_id]
    assert isinstance(canvas, Canvas)
    window.session.commit(edits.rename_block(workshop, canvas.id, "channels", "<b>R&D</b>"))
    window._refresh()
    assert bar._block.itemText(3) == "3  <b>R&D</b>"
