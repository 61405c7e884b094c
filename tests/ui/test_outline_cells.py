"""The cells of the outline's table: what a note carries, written in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox
from window_steps import add_note_in_kroner, do

from bmc_desktop.canvas.commands import now
from bmc_desktop.model import edits
from bmc_desktop.model.records import Amount
from bmc_desktop.ui.panels.outline_model import Column
from bmc_desktop.ui.safety.endings import secure_everything

Key = Qt.Key


@pytest.fixture
def note(window):
    return add_note_in_kroner(window)


@pytest.fixture
def page(windows, window, note, qtbot):
    windows.settings.change(outline_table=True)
    window.resize(1300, 700)
    window.show()
    window.activateWindow()
    do(window, "panel_outline")
    window._refresh()
    page = window.side.page
    page._tree.setFocus()
    qtbot.waitUntil(page._tree.hasFocus)
    page._tree.setCurrentIndex(page._model.index_of_note(note))
    return page


def go_to(page, column):
    """Go to a cell of the current row by keys."""
    for _ in range(column - page._tree.currentIndex().column()):
        QTest.keyClick(page._tree, Key.Key_Right)
    assert page._tree.currentIndex().column() == column


def open_cell(page, column, key=Key.Key_F2):
    go_to(page, column)
    QTest.keyClick(page._tree, key)
    return page._tree.lines.editor


def press(page, key):
    """Press a key in the cell; Qt ends its writing when the event loop comes round."""
    QTest.keyClick(page._tree.lines.editor, key)
    QTest.qWait(0)


def value(window, note):
    return window.session.workshop.notes[note]


def steps(window):
    return len(window.session.history.done_labels())


def words(editor):
    return [editor.itemText(place) for place in range(editor.count())]


def test_every_cell_of_a_note_can_be_written_in_and_says_so(page, note):
    index = page._model.index_of_note(note)
    for column in Column:
        assert index.siblingAtColumn(column).flags() & Qt.ItemFlag.ItemIsEditable
        assert not page._model.index_of_block("channels").siblingAtColumn(column).flags() & (
            Qt.ItemFlag.ItemIsEditable
        )


def test_arrows_go_from_cell_to_cell_and_the_note_stays_chosen(window, page, note):
    tree = page._tree
    for wanted in (1, 2, 3, 4, 4):
        QTest.keyClick(tree, Key.Key_Right)
        window._refresh()
        assert tree.currentIndex().column() == wanted
    assert window.canvas.selected_note_ids == (note,)
    for wanted in (3, 2, 1, 0):
        QTest.keyClick(tree, Key.Key_Left)
        assert tree.currentIndex().column() == wanted
    QTest.keyClick(tree, Key.Key_Left)
    assert page._model.note_at(tree.currentIndex()) is None


def test_a_status_is_chosen_in_the_words_used_elsewhere_as_one_step(window, page, note):
    before = steps(window)
    editor = open_cell(page, Column.STATUS)
    assert words(editor) == ["No status", "Assumption", "Being tested", "Confirmed", "Refuted"]
    assert editor.accessibleName() == "Status"
    QTest.keyClick(editor, Key.Key_Down)
    QTest.keyClick(editor, Key.Key_Down)
    press(page, Key.Key_Return)
    assert (value(window, note).status, steps(window)) == ("testing", before + 1)
    assert page._tree.lines.editor is None
    window._refresh()
    assert page._tree.currentIndex().data() == "Being tested"
    open_cell(page, Column.STATUS)
    QTest.keyClick(page._tree.lines.editor, Key.Key_Home)
    press(page, Key.Key_Return)
    assert value(window, note).status is None
    do(window, "undo")
    assert value(window, note).status == "testing"


def test_escape_leaves_a_cell_as_it_was(window, page, note):
    before = steps(window)
    QTest.keyClick(open_cell(page, Column.STATUS), Key.Key_Down)
    press(page, Key.Key_Escape)
    assert (value(window, note).status, steps(window)) == (None, before)
    QTest.keyClicks(open_cell(page, Column.AMOUNT), "12")
    press(page, Key.Key_Escape)
    assert (value(window, note).amount, value(window, note).details, steps(window)) == (None, "", before)


def test_a_colour_is_chosen_by_its_name_or_its_meaning(window, page, note):
    session = window.session
    session.commit(edits.set_meaning(session.workshop, "blue", "Families"))
    session.commit(edits.toggle_flag(session.workshop, [note], "red", now=now()))
    window._refresh()
    before = steps(window)
    editor = open_cell(page, Column.COLOUR)
    assert len(words(editor)) == 8
    assert "Blue – Families" in words(editor)
    assert editor.currentData() == value(window, note).colour
    QTest.keyClick(editor, "b")
    press(page, Key.Key_Return)
    assert (value(window, note).colours, steps(window)) == (("blue", "red"), before + 1)


def test_votes_are_typed_as_a_number(window, page, note):
    before = steps(window)
    editor = open_cell(page, Column.VOTES)
    assert isinstance(editor, QSpinBox)
    QTest.keyClicks(editor, "12")
    press(page, Key.Key_Return)
    assert (value(window, note).votes, steps(window)) == (12, before + 1)
    window._refresh()
    open_cell(page, Column.VOTES, Key.Key_3)
    press(page, Key.Key_Return)
    assert value(window, note).votes == 3
    window._refresh()
    open_cell(page, Column.VOTES)
    press(page, Key.Key_Return)
    assert steps(window) == before + 2


def test_typing_begins_in_the_cell_and_in_the_texts_looks_for_a_note(window, page, note):
    QTest.keyClick(page._tree, "x")
    assert page._tree.lines.editor is None
    editor = open_cell(page, Column.AMOUNT, Key.Key_7)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "7"
    press(page, Key.Key_Return)
    assert value(window, note).amount == Amount(value=7.0)
    window._refresh()
    QTest.keyClick(page._tree, Key.Key_Space)
    QTest.keyClick(page._tree, Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert page._tree.lines.editor is None


def test_an_amount_is_read_as_on_the_note_page(windows, window, page, note):
    windows.choose(language="de")
    QTest.qWait(0)
    window._refresh()
    before = steps(window)
    editor = open_cell(page, Column.AMOUNT)
    QTest.keyClicks(editor, "12.000,50 kr/Monat")
    press(page, Key.Key_Return)
    assert value(window, note).amount == Amount(value=12_000.5, period="month")
    assert steps(window) == before + 1
    window._refresh()
    editor = open_cell(page, Column.AMOUNT)
    assert editor.text() == "12.000,50\u00a0kr pro Monat"
    press(page, Key.Key_Return)
    assert steps(window) == before + 1
    open_cell(page, Column.AMOUNT).clear()
    QTest.keyClick(page._tree.lines.editor, Key.Key_Backspace)
    page._tree.lines.editor.setModified(True)
    press(page, Key.Key_Return)
    assert value(window, note).amount is None


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Tab])
def test_what_is_no_amount_stays_in_its_cell_with_a_word_about_it(window, page, note, key):
    QTest.keyClicks(open_cell(page, Column.AMOUNT), "lots")
    press(page, key)
    assert window.status.notice_text == "That is no amount. Write it like this: 120,000 kr per year"
    assert page._tree.lines.editor.text() == "lots"
    page._tree.lines.editor.selectAll()
    QTest.keyClicks(page._tree.lines.editor, "5 $")
    press(page, key)
    assert "are in kr" in window.status.notice_text
    page._tree.lines.editor.selectAll()
    QTest.keyClicks(page._tree.lines.editor, "5")
    press(page, key)
    assert value(window, note).amount == Amount(value=5.0)


def test_what_is_no_amount_goes_into_the_details_when_the_cell_is_left(window, page, note):
    QTest.keyClicks(open_cell(page, Column.AMOUNT), "lots")
    assert window.commit_editors()
    assert (value(window, note).details, value(window, note).amount) == ("lots", None)
    assert window.status.notice_text == "“lots” is no amount; it stands in the details now."


def test_an_ending_keeps_what_stands_in_a_cell(window, page, note):
    QTest.keyClicks(open_cell(page, Column.AMOUNT), "500")
    secure_everything([window])
    assert value(window, note).amount == Amount(value=500.0)


def test_a_note_that_goes_while_its_cell_is_written_in_takes_the_cell_along(window, page, note):
    open_cell(page, Column.VOTES)
    window.session.commit(edits.delete_notes(window.session.workshop, [note]))
    window._refresh()
    QTest.qWait(0)
    page._cells.take(note, Column.VOTES, 3)
    assert note not in window.session.workshop.notes


@pytest.mark.qt_log_ignore(r"does not support (raise|propagateSizeHints|grabbing the keyboard)")
def test_a_double_click_opens_the_choices(window, page, note):
    tree = page._tree
    at = tree.visualRect(page._model.index_of_note(note).siblingAtColumn(Column.STATUS)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    editor = tree.lines.editor
    assert isinstance(editor, QComboBox)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(editor.view(), Key.Key_Down)
    QTest.keyClick(editor.view(), Key.Key_Return)
    QTest.qWait(0)
    assert value(window, note).status == "assumption"
    assert tree.lines.editor is None


@pytest.mark.qt_log_ignore(r"does not support (raise|propagateSizeHints|grabbing the keyboard)")
def test_alt_and_an_arrow_open_the_choices_and_move_no_note(window, page, note):
    editor = open_cell(page, Column.STATUS)
    QTest.keyClick(editor, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page._tree.lines.editor is editor
    assert editor.view().isVisible()
    editor.hidePopup()
    press(page, Key.Key_Escape)


def test_without_the_table_it_is_the_text_that_is_written(window, page):
    go_to(page, Column.VOTES)
    page._table.click()
    QTest.keyClick(page._tree, Key.Key_F2)
    assert page._tree.lines.editor.accessibleName() == "Text of the note"
