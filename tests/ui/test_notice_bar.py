"""The bar above the canvas: several things can be true at once, each with its own way out."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QVBoxLayout, QWidget

from bmc_desktop.ui.safety.notice_bar import NoticeBar


class Person(QObject):
    def __init__(self):
        super().__init__()
        self.wishes = []

    def save_as(self):
        self.wishes.append("save as")

    def show_other(self):
        self.wishes.append("show")


@pytest.fixture
def bar(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(800, 100)
    column = QVBoxLayout(parent)
    result = NoticeBar(parent)
    column.addWidget(result)
    parent.show()
    yield result
    parent.hide()


def button(bar, words):
    return next(one for one in bar.findChildren(QPushButton) if one.text() == words and one.isVisible())


def put_away(bar):
    QApplication.processEvents()
    found = [one for one in bar.findChildren(QToolButton) if one.isVisible()]
    return sorted(found, key=lambda one: height(bar, one))


def height(bar, one):
    return one.mapTo(bar, one.rect().topLeft()).y()


def test_is_not_there_without_anything_to_say(bar):
    assert bar.isHidden()
    bar.tell("file", "")
    assert bar.isHidden()


def test_says_several_things_the_most_urgent_on_top(bar):
    bar.tell("sibling", "There is another version.")
    bar.tell("file", "Read-only.")
    bar.tell("gone", "It is gone.")
    assert bar.text == "It is gone.\nRead-only.\nThere is another version."
    assert len({height(bar, one) for one in put_away(bar)}) == 3


def test_a_row_has_its_own_buttons(bar):
    person = Person()
    bar.tell("file", "Read-only.", [("Save as…", person.save_as)])
    bar.tell("changed", "R&D was changed.", [("Show R&D", person.show_other)])
    button(bar, "Save as…").click()
    button(bar, "Show R&&D").click()
    assert person.wishes == ["save as", "show"]


def test_what_is_put_away_stays_away_until_something_new_is_told(bar):
    bar.tell("file", "Read-only.")
    bar.tell("gone", "It is gone.")
    put_away(bar)[1].click()
    bar.tell("file", "Read-only.")
    assert bar.text == "It is gone."
    assert bar.says("file") == ""
    bar.tell("file", "Newer.")
    assert bar.says("file") == "Newer."
    for one in put_away(bar):
        one.click()
    assert bar.isHidden()


def test_what_is_cleared_can_be_told_again(bar):
    bar.tell("file", "Read-only.")
    put_away(bar)[0].click()
    bar.clear("file")
    bar.clear("file")
    bar.tell("file", "Read-only.")
    assert bar.text == "Read-only."
    bar.clear_all()
    assert bar.isHidden()


def test_the_same_row_told_again_keeps_the_keys_where_they_are(bar):
    person = Person()
    bar.tell("file", "Read-only.", [("Save as…", person.save_as)])
    bar.window().activateWindow()
    bar.setFocus()
    assert button(bar, "Save as…").hasFocus()
    bar.tell("file", "Nur lesbar.", [("Speichern unter…", person.save_as)])
    assert button(bar, "Speichern unter…").hasFocus()
