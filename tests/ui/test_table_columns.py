"""Pasted columns: what each is can be changed before notes are made; joining and splitting by one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from window_steps import add_note, do

from bmc_desktop.capture import tables
from bmc_desktop.capture.tables import ROLES

TABLE = "Block\tIdea\tPrice\nChannels\tShop\t500\nPartners\tBank\tmuch"


@pytest.fixture
def dialog(window):
    window.show()
    return paste(window, TABLE)


def paste(window, text):
    QGuiApplication.clipboard().setText(text)
    window.canvas.paste()
    return window.capture._dialog


def notes(window):
    return sorted(window.session.workshop.notes.values(), key=lambda note: note.text)


def choose(dialog, column, role):
    dialog.roles[column].setCurrentIndex(ROLES.index(role))


def test_columns_are_understood_and_become_notes(window, dialog):
    assert [box.currentData() for box in dialog.roles] == ["block", "text", "amount"]
    assert dialog.heading.isChecked()
    assert dialog.said == "→ 2 notes · 3 Channels (1), 8 Key partners (1)"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    bank, shop = notes(window)
    assert (bank.text, bank.block, bank.amount) == ("Bank · much", "key_partners", None)
    assert (shop.text, shop.block, shop.amount.value) == ("Shop", "channels", 500)
    assert window.session.undo().edit == "paste_notes"
    assert window.capture._dialog is None


def test_a_person_says_what_a_column_is(window, dialog):
    choose(dialog, 0, "none")
    choose(dialog, 2, "details")
    dialog.heading.setChecked(False)
    assert dialog.said == "→ 3 notes · 1 Customer segments"
    dialog.accept()
    assert [(note.text, note.details) for note in notes(window)] == [
        ("Bank", "much"),
        ("Idea", "Price"),
        ("Shop", "500"),
    ]


def test_nothing_is_pasted_by_cancelling(window, dialog):
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not notes(window)
    assert not dialog.isVisible()
    assert window.capture._dialog is None


def test_without_any_column_there_is_nothing_to_make(window, dialog):
    for column in range(3):
        choose(dialog, column, "none")
    assert not dialog._ok.isEnabled()


def test_more_than_fits_is_told(window, dialog, monkeypatch):
    monkeypatch.setattr(tables, "MAX_NOTES", 1)
    choose(dialog, 0, "text")
    assert "more than fits" in dialog.said
    assert not dialog._ok.isEnabled()
    dialog.accept()
    assert not notes(window)


def test_cells_are_shown_as_they_are(window):
    window.show()
    dialog = paste(
        window, "<b>A</b>\tB&B\n" + "x" * 80 + "\tC\n" + "\n".join(f"r{n}\tx" for n in range(20))
    )
    assert dialog._sheet.item(1, 0).text() == "<b>A</b>"
    assert dialog._sheet.item(2, 0).text().endswith("…")
    assert dialog._sheet.rowCount() == 9
    dialog.reject()


def test_many_columns_have_a_scroll_bar(window):
    window.show()
    dialog = paste(window, "\n".join(["\t".join("abcdefghijkl")] * 2))
    assert dialog.width() <= 1000
    assert len(dialog.roles) == 12
    dialog.reject()


def test_the_currency_and_strange_money_are_told(window):
    window.show()
    dialog = paste(window, "Text\tAmount\nA\t5 €\nB\t7 kr")
    assert "counts in € from then on" in dialog.said
    assert "“7 kr” stays text" in dialog.said
    dialog.accept()
    assert window.session.workshop.details.currency == "€"


def test_one_key_splits_and_joins(window):
    add_note(window, "one\ntwo")
    do(window, "split_or_join")
    assert [note.text for note in notes(window)] == ["one", "two"]
    do(window, "split_or_join")
    assert [note.text for note in notes(window)] == ["one\ntwo"]
    window._refresh()
    assert window.book["undo"].text() == "&Undo joining of 2 notes"
