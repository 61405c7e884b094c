"""The note page: what the chosen notes hold, read and changed, and never lost on the way."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from window_steps import add_note, add_note_in_kroner, do

from bmc_desktop.canvas.commands import now
from bmc_desktop.model import edits
from bmc_desktop.model.document import WorkshopFullError
from bmc_desktop.model.records import MAX_TEXT, Amount
from bmc_desktop.ui.panels import pending
from bmc_desktop.ui.safety.endings import secure_everything


@pytest.fixture
def note(window):
    return add_note_in_kroner(window)


@pytest.fixture
def page(window, note):
    do(window, "panel_note")
    return window.side.page


def value(window, note_id):
    return window.session.workshop.notes[note_id]


def steps(window):
    return len(window.session.history.done_labels())


def choose(window, *note_ids):
    window.canvas.selection.select(note_ids, "channels")
    window._refresh()


def test_it_shows_the_chosen_note_and_says_so_without_one(window, note, page):
    assert page._text.field.toPlainText() == "Shop"
    assert page.layout().currentIndex() == 1
    window.canvas.selection.choose("channels")
    window._refresh()
    assert page.layout().currentIndex() == 0
    assert "Choose a note" in page._empty.text()


@pytest.mark.parametrize("language", ["de", "nb"])
def test_nothing_is_cut_off_in_the_narrowest_panel(windows, window, note, page, language):
    windows.choose(language=language, panel_width=240)
    window.show()
    window.resize(1366, 600)
    window._refresh()
    QApplication.processEvents()
    window._beside.setSizes([1366, 0])
    QApplication.processEvents()
    assert page._form.width() <= page._area.viewport().width()


def test_nothing_lies_on_the_line_beside_the_panel_or_touches_it(window, page):
    assert page.mapTo(window.side, QPoint(0, 0)).x() == 1
    window.canvas.selection.choose("channels")
    window._refresh()
    assert page._empty.contentsRect().x() == 16


def test_a_field_is_kept_when_it_is_left_as_one_step(window, note, page):
    before = steps(window)
    QTest.keyClicks(page._details.field, "Why it is so")
    assert value(window, note).details == ""
    page._details.field.left.emit()
    assert value(window, note).details == "Why it is so"
    page._text.field.selectAll()
    QTest.keyClicks(page._text.field, "Web shop")
    QTest.keyClick(page._text.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert value(window, note).text == "Web shop"
    assert steps(window) == before + 2
    window.session.undo()
    window.session.undo()
    window._refresh()
    assert (page._text.field.toPlainText(), page._details.field.toPlainText()) == ("Shop", "")


def test_what_is_typed_goes_to_the_note_that_it_was_typed_for(window, note, page):
    other = add_note(window, "Web")
    choose(window, note)
    QTest.keyClicks(page._details.field, "mine")
    choose(window, other)
    assert (value(window, note).details, value(window, other).details) == ("mine", "")
    assert page._details.field.toPlainText() == ""


def test_a_crash_takes_no_word_and_a_visit_is_one_step(window, note, page, qtbot, monkeypatch):
    monkeypatch.setattr(pending, "REST", 0)
    before = steps(window)
    for words in ("so ", "and so"):
        QTest.keyClicks(page._details.field, words)
        qtbot.waitUntil(lambda: not page._details.pending.is_waiting)
    assert value(window, note).details == "so and so"
    assert page._details.field.toPlainText() == "so and so"
    assert steps(window) == before + 1


def test_nothing_is_lost_when_the_window_goes(windows, window, note, page):
    QTest.keyClicks(page._details.field, "half")
    QTest.keyClicks(page._amount.line, "no amount at all")
    session = window.session
    window.leaving.may_go = lambda: window.commit_editors()
    window.close()
    assert session.workshop.notes[note].details == "half\nno amount at all"


def test_nothing_is_lost_when_the_app_is_told_to_end(window, note, page):
    QTest.keyClicks(page._details.field, "half")
    secure_everything([window])
    assert value(window, note).details == "half"
    do(window, "panel_legend")
    QTest.keyClicks(window.side.page._lines["red"], "Fam")
    secure_everything([window], ends=False)
    assert "red" not in window.session.workshop.legend
    secure_everything([window])
    assert window.session.workshop.legend["red"].text == "Fam"


def test_an_amount_is_typed_in_plain_words(window, note, page):
    line = page._amount.line
    assert line.placeholderText() == "120,000 kr per year"
    QTest.keyClicks(line, "100-150 per month")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert value(window, note).amount == Amount(value=125.0, period="month", low=100.0, high=150.0)
    window._refresh()
    assert line.text() == "100–150\u00a0kr per month"
    line.selectAll()
    QTest.keyClicks(line, "12 apples")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page._amount.error == "That is no amount. Write it like this: 120,000 kr per year"
    assert value(window, note).amount.value == 125.0
    window._refresh()
    assert line.text() == "12 apples"
    line.selectAll()
    line.setText("12 €")
    line.textEdited.emit("12 €")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "are in kr" in page._amount.error
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert (value(window, note).amount, page._amount.error) == (None, "")


def test_what_is_no_amount_goes_into_the_details_and_is_told(window, note, page, monkeypatch):
    said = []
    monkeypatch.setattr(window, "say", said.append)
    other = add_note(window, "Web")
    choose(window, note)
    QTest.keyClicks(page._amount.line, "lots")
    choose(window, other)
    assert value(window, note).details == "lots"
    assert value(window, other).details == ""
    assert page._amount.line.text() == ""
    assert said == ["“lots” is no amount; it stands in the details now."]


def test_escape_takes_back_what_was_typed_as_an_amount(window, note, page):
    QTest.keyClicks(page._amount.line, "lots")
    QTest.keyClick(page._amount.line, Qt.Key.Key_Escape)
    assert (page._amount.line.text(), page._amount.is_waiting) == ("", False)
    assert not window.side.isHidden()


def test_numbers_have_the_form_of_the_person(windows, window, note, page):
    windows.choose(language="de")
    window._refresh()
    QTest.keyClicks(page._amount.line, "12.000,50 kr/Monat")
    page.commit_page()
    assert value(window, note).amount == Amount(value=12_000.5, period="month")
    window._refresh()
    assert page._amount.line.text() == "12.000,50\u00a0kr pro Monat"
    assert page._labels[page._amount].text() == "Betrag"


def test_colours_size_status_star_and_votes_are_set(window, note, page):
    page._paper._buttons["red"].click()
    page._flags._buttons["blue"].click()
    page._size.setCurrentIndex(page._size.findData("large"))
    page._size.activated.emit(page._size.currentIndex())
    page._status.setCurrentIndex(page._status.findData("confirmed"))
    page._status.activated.emit(page._status.currentIndex())
    page._star.click()
    page._more.click()
    page._more.click()
    window._refresh()
    page._fewer.click()
    held = value(window, note)
    assert (held.colours, held.size, held.status) == (("red", "blue"), "large", "confirmed")
    assert (held.star, held.votes) == (True, 1)
    window._refresh()
    assert page._votes.text() == "1"
    assert not page._flags._buttons["red"].isEnabled()
    assert page._flags._buttons["blue"].isChecked()
    page._status.setCurrentIndex(page._status.findData(""))
    page._status.activated.emit(page._status.currentIndex())
    assert value(window, note).status is None


def test_several_notes_show_what_they_share_and_are_changed_together(window, note, page):
    other = add_note(window, "Web")
    workshop = window.session.workshop
    window.session.commit(edits.set_status(workshop, [note], "testing", now=now()))
    window.session.commit(edits.set_star(window.session.workshop, [note], True, now=now()))
    window.session.commit(edits.change_votes(window.session.workshop, [note], 2, now=now()))
    choose(window, note, other)
    assert page._count.text() == "2 notes"
    assert page._text.field.toPlainText() == ""
    assert "Different" in page._text.field.placeholderText()
    assert page._status.currentText() == "Different"
    assert page._star.checkState() == Qt.CheckState.PartiallyChecked
    assert page._votes.text() == "0–2"
    assert page._size.currentText() == "Medium"
    page.commit_page()
    assert {value(window, i).text for i in (note, other)} == {"Shop", "Web"}
    QTest.keyClicks(page._details.field, "both")
    QTest.keyClicks(page._amount.line, "5000 kr")
    page.commit_page()
    page._star.click()
    for note_id in (note, other):
        held = value(window, note_id)
        assert (held.details, held.amount, held.star) == ("both", Amount(value=5000.0), True)
    QTest.keyClicks(page._text.field, "One")
    page._text.field.left.emit()
    assert {value(window, i).text for i in (note, other)} == {"One"}
    choose(window, note)
    assert page._status.currentText() == "Being tested"
    assert page._status.itemData(0) == ""


def test_links_are_told_changed_and_taken_away(window, note, page):
    other = add_note(window, "Web")
    window.session.commit(edits.link_notes(window.session.workshop, note, other, "by", link_id="l"))
    choose(window, note)
    row = page._links._rows["l"]
    assert (row.other.text(), row.line.text()) == ("→  Web", "by")
    row.line.selectAll()
    QTest.keyClicks(row.line, "through")
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert window.session.workshop.links["l"].text == "through"
    row.other.click()
    window._refresh()
    assert window.canvas.selected_note_ids == (other,)
    row = page._links._rows["l"]
    assert row.other.text() == "←  Shop"
    row.remove.click()
    assert window.session.workshop.links == {}
    window._refresh()
    assert page._links._rows == {}
    page._links._add.click()
    assert window.book._rooms["meaning"].link_bar.is_choosing


def test_more_than_a_note_holds_is_refused_whole(window, note, page, monkeypatch):
    said = []
    monkeypatch.setattr(window, "say", said.append)
    data = QMimeData()
    data.setText("x" * (MAX_TEXT + 1))
    page._details.field.insertFromMimeData(data)
    assert page._details.field.toPlainText() == ""
    data.setText("<b>plain</b>")
    page._details.field.insertFromMimeData(data)
    page.commit_page()
    assert value(window, note).details == "<b>plain</b>"
    assert len(said) == 1


@pytest.mark.parametrize("field", ["_text", "_details"])
def test_what_has_no_room_stays_in_its_field(window, note, page, monkeypatch, field):
    other = add_note(window, "Web")
    choose(window, note)
    said = []
    monkeypatch.setattr(window, "say", said.append)

    def full(*_, **__):
        raise WorkshopFullError("full")

    with monkeypatch.context() as context:
        context.setattr(window.session, "commit", full)
        QTest.keyClicks(getattr(page, field).field, "much ")
        choose(window, other)
        assert window.canvas.selected_note_ids == (note,)
        assert "much" in getattr(page, field).field.toPlainText()
        assert not window.commit_editors()
    assert said
    choose(window, other)
    assert "much" in value(window, note).text + value(window, note).details
    assert value(window, other).text == "Web"


def test_keys_set_status_and_star(window, note):
    seen = []
    for _ in range(5):
        do(window, "status_next")
        seen.append(value(window, note).status)
    assert seen == ["assumption", "testing", "confirmed", "refuted", None]
    other = add_note(window, "Web")
    do(window, "star")
    choose(window, note, other)
    assert not window.book["star"].isChecked()
    do(window, "star")
    assert value(window, note).star
    assert value(window, other).star
    window._refresh()
    assert window.book["star"].isChecked()
    do(window, "star")
    assert not value(window, note).star


@pytest.mark.parametrize("language", ["en", "nb", "da", "de"])
def test_nothing_is_cut_off_at_the_side(windows, language):
    windows.translation.choose(language)
    window = windows.new()
    window.resize(1366, 700)
    add_note(window)
    do(window, "panel_note")
    page = window.side.page
    QApplication.processEvents()
    assert window.side.width() <= 340
    for part in page.findChildren(QWidget):
        if part.isVisible() and page._form.isAncestorOf(part):
            right = part.mapTo(page, QPoint(part.width(), 0)).x()
            assert right <= page.width(), (part.accessibleName(), right, page.width())
