"""The palette: every action, canvas and note by its name, and how it gets out of the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_steps import add_note, do

from bmc_desktop.model import edits
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.finding.lines import Lines

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def palette(window):
    window.activateWindow()
    do(window, "palette")
    return window.finding.palette


def type_in(palette, text):
    palette._line.clear()
    QTest.keyClicks(palette._line, text)


def press(palette, *keys):
    for key in keys:
        QTest.keyClick(palette._line, key)


def shown(palette):
    return {line.name.key: line for line in palette._lines.shown}


def test_it_has_every_action_but_itself(window, palette):
    assert set(TABLE) - {"palette"} == {line.name.key for line in palette._all}


def test_enter_does_what_is_chosen_and_the_keys_go_back(window, palette):
    type_in(palette, "full scr")
    assert palette.chosen.name.key == "full_screen"
    assert palette.chosen.aside == "F11"
    press(palette, Key.Key_Return)
    assert window.isFullScreen()
    assert palette.isHidden()
    assert window.focusWidget() is window.canvas


def test_arrows_go_through_the_lines_round_and_round(window, palette):
    type_in(palette, "zoom")
    names = palette.names
    assert palette.chosen.name.whole == names[0]
    press(palette, Key.Key_Down)
    assert palette.chosen.name.whole == names[1]
    press(palette, Key.Key_Up, Key.Key_Up)
    assert palette.chosen.name.whole == names[-1]
    press(palette, Key.Key_PageUp)
    assert palette.chosen.name.whole == names[0]
    type_in(palette, "nothing is called that")
    press(palette, Key.Key_Down, Key.Key_Return)
    assert not palette.isHidden()


def test_what_is_not_possible_says_why_and_is_not_done(window, palette):
    type_in(palette, "bring to front")
    line = palette.chosen
    assert (line.possible, line.aside) == (False, "Choose a note first")
    press(palette, Key.Key_Return)
    assert not palette.isHidden()
    assert window.status.notice_text == "Choose a note first"
    note_id = add_note(window)
    window._refresh()
    assert palette.chosen.possible
    assert palette.chosen.name.key == "front"
    assert window.canvas.selected_note_ids == (note_id,)


def test_every_note_can_be_gone_to_on_whatever_canvas(window):
    note_id = add_note(window, "Freunde\nwerben   Freunde")
    window.session.commit(edits.add_canvas(window.session.workshop, "Later", canvas_id="c2"))
    window.show_canvas("c2")
    do(window, "palette")
    palette = window.finding.palette
    type_in(palette, "werb")
    assert palette.names == ["Freunde werben Freunde"]
    assert palette.chosen.aside == "Channels · Today"
    press(palette, Key.Key_Return)
    assert window.canvas.canvas_id != "c2"
    assert window.canvas.selected_note_ids == (note_id,)
    assert window.focusWidget() is window.canvas


def test_every_other_canvas_can_be_gone_to_by_its_name(windows, window):
    first = window.canvas.canvas_id
    add_note(window, "Shop")
    window.session.commit(edits.add_canvas(window.session.workshop, "R&D later", canvas_id="c2"))
    do(window, "palette")
    palette = window.finding.palette
    assert f"canvas {first}" not in shown(palette)
    type_in(palette, "r&d")
    assert palette.names == ["Go to canvas: R&D later"]
    assert palette.chosen.aside == "0 notes"
    assert not palette.chosen.icon.isNull()
    press(palette, Key.Key_Return)
    assert window.canvas.canvas_id == "c2"
    assert window.focusWidget() is window.canvas
    window._refresh()
    do(window, "palette")
    type_in(palette, "go to canv")
    assert palette.names == ["Go to canvas: Today"]
    assert palette.chosen.aside == "1 note"
    press(palette, Key.Key_Return)
    assert window.canvas.canvas_id == first
    # Remembered for this window; its id means nothing to others.
    assert windows.settings.values.palette == ()


def test_a_canvas_that_went_meanwhile_is_not_gone_to(window):
    first = window.canvas.canvas_id
    window.session.commit(edits.add_canvas(window.session.workshop, "Later", canvas_id="c2"))
    do(window, "palette")
    palette = window.finding.palette
    type_in(palette, "later")
    window.session.undo()
    press(palette, Key.Key_Return)
    assert window.canvas.canvas_id == first


def test_a_note_without_words_has_a_name(window):
    add_note(window, "")
    do(window, "palette")
    assert "Note without words" in window.finding.palette.names


def test_recently_used_ones_come_first_and_are_remembered(windows, window, palette):
    type_in(palette, "parking lot")
    press(palette, Key.Key_Return)
    note_id = add_note(window, "Parking fees")
    do(window, "palette")
    type_in(palette, "parking fees")
    press(palette, Key.Key_Return)
    do(window, "palette")
    assert palette.names[:2] == ["Parking lot", "Parking fees"]
    assert windows.settings.values.palette == ("parking_lot",)
    assert window.canvas.selected_note_ids == (note_id,)
    other = windows.new()
    do(other, "palette")
    assert other.finding.palette.names[0] == "Parking lot"


def test_an_action_that_is_not_known_any_more_does_no_harm(windows, window):
    windows.settings.change(palette=("long gone",))
    do(window, "palette")
    assert window.finding.palette.names[0] == "New"


def test_escape_and_a_click_elsewhere_close_it(window, palette):
    before = window.session.workshop
    type_in(palette, "5 x")
    press(palette, Key.Key_Escape)
    assert palette.isHidden()
    assert window.focusWidget() is window.canvas
    assert window.session.workshop is before
    do(window, "palette")
    assert palette._line.text() == ""
    window.canvas.setFocus()
    assert palette.isHidden()


def test_the_keys_go_back_to_where_they_were(window):
    window.activateWindow()
    do(window, "find")
    do(window, "palette")
    press(window.finding.palette, Key.Key_Escape)
    assert window.focusWidget() is window.finding.bar._line


def test_what_was_being_written_is_kept(window):
    window.canvas.new_note()
    window.canvas.writing.editor.setPlainText("Half a thought")
    QTest.keyClick(window.canvas.writing.editor, Key.Key_K, CTRL)
    assert [note.text for note in window.session.workshop.notes.values()] == ["Half a thought"]
    assert "Half a thought" in window.finding.palette.names


def test_a_click_takes_a_line(window, palette):
    type_in(palette, "toolbar")
    rect = palette._list.visualRect(palette._lines.index(0))
    QTest.mouseClick(palette._list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.toolbar.isHidden()


def test_it_stays_within_the_window(window, palette):
    window.resize(700, 420)
    assert window.rect().contains(palette.geometry())
    type_in(palette, "save")
    assert palette.height() < 200


def test_it_shows_the_state_and_the_language_of_the_window(windows, window, palette):
    type_in(palette, "toolbar")
    plain = palette.grab().toImage()
    windows.choose(theme="dark")
    window._refresh()
    assert palette.grab().toImage() != plain
    assert not shown(palette)["toolbar"].icon.isNull()
    windows.choose(language="nb")
    QTest.qWait(0)
    type_in(palette, "verktøy")
    assert palette.names == ["Verktøylinje"]
    assert palette._line.placeholderText() == "Skriv navnet på en handling, et lerret eller et notat"


def test_a_reader_hears_a_line_with_what_stands_at_its_end(window, palette):
    type_in(palette, "save as")
    index = palette._lines.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Save as…, Ctrl+Shift+S"
    assert Lines(palette).rowCount(index) == 0
