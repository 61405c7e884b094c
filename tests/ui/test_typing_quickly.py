"""The quick line: one key opens it, it says what will happen, and Enter does that."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from window_steps import add_note, do

from bmc_desktop.model import edits
from bmc_desktop.model.records import Amount
from bmc_desktop.ui.quick_line import REMEMBERED


@pytest.fixture
def line(window):
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.session.commit(edits.set_details(window.session.workshop, language="nb", currency="kr"))
    window.session.commit(edits.set_meaning(window.session.workshop, "green", "Families"))
    do(window, "quick_line")
    return window.capture.line


def type_in(line, text, key=Qt.Key.Key_Return):
    line.line.setText(text)
    QTest.keyClick(line.line, key)


def notes(window):
    return list(window.session.workshop.notes.values())


def test_a_line_becomes_a_note_with_its_facts(window, line):
    assert line.line.hasFocus()
    QTest.keyClicks(line.line, "5 free coffee card #families 120000/year")
    assert line.told == "→ 5 Inntektsstrømmer · “free coffee card” · green · 120,000\u00a0kr per year"
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    (note,) = notes(window)
    assert (note.text, note.block, note.colours) == ("free coffee card", "revenue_streams", ("green",))
    assert note.amount == Amount(value=120_000.0)
    assert line.line.text() == ""
    assert line.line.hasFocus()
    assert window.canvas.current_block == "revenue_streams"
    assert window.session.undo().edit == "add_notes"
    assert not notes(window)


def test_the_block_that_is_meant_is_lit_while_one_types(window, line):
    scene = window.canvas.scene_of_canvas
    line.line.setText("7 kaffe")
    assert scene.drop_target == "key_activities"
    QTest.keyClick(line.line, Qt.Key.Key_Escape)
    assert scene.drop_target is None
    assert not line.isVisible()
    assert window.canvas.hasFocus()


def test_several_notes_are_counted_by_block(window, line):
    line.line.setText("5 kaffe | te | 1 alle")
    assert line.told == "→ 3 notes · 1 Kundesegmenter (1), 5 Inntektsstrømmer (2)"
    line.line.setText("5 kaffe | te")
    assert line.told == "→ 2 notes · 5 Inntektsstrømmer"
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert sorted(note.text for note in notes(window)) == ["kaffe", "te"]


def test_pasted_lines_become_several_notes(window, line):
    QGuiApplication.clipboard().setText("• kaffe\r\n\r\n• te\n")
    line.line.paste()
    assert line.line.text() == "• kaffe | • te"
    line.line.setText("3 ")
    QGuiApplication.clipboard().setText("kaffe\nte")
    line.line.end(False)
    line.line.paste()
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert [note.block for note in notes(window)] == ["channels", "channels"]


def test_a_block_alone_is_chosen(window, line):
    line.line.setText("9")
    assert "9 Kostnadsstruktur" in line.told
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert window.canvas.current_block == "cost_structure"
    assert line.line.text() == ""
    assert "9 Kostnadsstruktur" in line.told
    type_in(line, "leie")
    assert [note.block for note in notes(window)] == ["cost_structure"]


def test_a_hidden_parking_lot_is_told(window, line):
    window.canvas.show_parking_lot(False)
    type_in(line, "0")
    assert line.line.text() == "0"
    assert "hidden" in window.status.notice_text
    type_in(line, "0 senere")
    assert notes(window)[0].block == "parking_lot"


def test_an_empty_line_does_nothing(window, line):
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert not notes(window)
    assert "#colour" in line.told


def test_up_brings_the_last_line_back(window, line):
    for text in ("kaffe", "te", "kaffe"):
        type_in(line, text)
    QTest.keyClick(line.line, Qt.Key.Key_Up)
    assert line.line.text() == "kaffe"
    QTest.keyClick(line.line, Qt.Key.Key_Up)
    assert line.line.text() == "te"
    QTest.keyClick(line.line, Qt.Key.Key_Up)
    assert line.line.text() == "te"
    QTest.keyClick(line.line, Qt.Key.Key_Down)
    QTest.keyClick(line.line, Qt.Key.Key_Down)
    assert line.line.text() == ""


def test_only_so_many_lines_are_remembered(window, line):
    for number in range(REMEMBERED + 1):
        type_in(line, f"n{number}")
    for _ in range(REMEMBERED + 5):
        QTest.keyClick(line.line, Qt.Key.Key_Up)
    assert line.line.text() == "n1"


def test_money_that_stays_text_is_told(window, line):
    line.line.setText("kort 99 €/Monat")
    assert "“99 €/Monat” stays text: this workshop counts in kr." in line.told
    type_in(line, "kort 99 €/Monat")
    assert notes(window)[0].text == "kort 99 €/Monat"


def test_the_first_currency_becomes_the_workshops(window, line):
    window.session.commit(edits.set_details(window.session.workshop, currency=""))
    line.line.setText("kort 99 €/month")
    assert "The workshop counts in € from then on." in line.told
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert window.session.workshop.details.currency == "€"
    window.session.undo()
    assert window.session.workshop.details.currency == ""


def test_more_than_fits_is_refused_with_a_sentence(window, line, monkeypatch, qtbot):
    monkeypatch.setattr("bmc_desktop.capture.quick_line.MAX_TEXT", 5)
    line.line.setText("123456")
    assert "more than fits" in line.told
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert not notes(window)
    assert line.line.text() == "123456"
    line.line.setMaxLength(10)
    QGuiApplication.clipboard().setText("x" * 20)
    line.line.paste()
    qtbot.waitUntil(lambda: not line._refused)
    assert line.line.text() == "123456"
    line.line.setText("12")
    assert line._kept == "12"


def test_a_full_canvas_keeps_the_line(window, line, monkeypatch):
    monkeypatch.setattr("bmc_desktop.canvas.capturing.MAX_NOTES", 0)
    type_in(line, "kaffe")
    assert line.line.text() == "kaffe"
    assert not notes(window)


def test_it_opens_from_another_panel_and_comes_again(window, line):
    line.leave()
    window.side.open_page("history").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert line.line.hasFocus()
    window.canvas.setFocus()
    do(window, "quick_line")
    assert line.line.hasFocus()


def test_keys_of_the_line_do_nothing_on_the_canvas(window, line):
    add_note(window)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_F5, Qt.Key.Key_PageDown):
        QTest.keyClick(line.line, key)
        QTest.keyClick(line, key)
    assert len(notes(window)) == 1
    assert not window.canvas.is_editing
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()


def test_it_lies_over_the_canvas_of_another_workshop_too(window, windows, line):
    assert window.canvas.geometry().contains(line.geometry())
    window.resize(700, 500)
    QTest.qWait(0)
    assert window.canvas.geometry().contains(line.geometry())
    window.set_session(windows.new_session())
    assert not line.isVisible()
    do(window, "quick_line")
    type_in(line, "kaffe")
    assert [note.text for note in notes(window)] == ["kaffe"]


def test_what_was_being_written_is_kept_first(window, line):
    window.canvas.go_to_block("channels")
    window.canvas.new_note()
    window.canvas.writing.editor.insertPlainText("butikk")
    do(window, "quick_line")
    assert [note.text for note in notes(window)] == ["butikk"]


def test_its_words_follow_the_language_of_the_window(window, windows, line):
    windows.choose(language="de")
    QGuiApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert line.line.accessibleName() == "Schnellzeile"
    line.line.setText("5 Karte #gelb 1.200 kr/Monat")
    assert line.told == "→ 5 Inntektsstrømmer · „Karte“ · gelb · 1.200\u00a0kr pro Monat"
