"""The words on saving: the state can always be read, and the reason is there for who asks."""

import string

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from window_steps import do

from bmc_desktop.files.errors import SAVE_KINDS, SaveError
from bmc_desktop.files.journal.writer import State
from bmc_desktop.ui import errors
from bmc_desktop.ui.saving_line import SavingLine
from bmc_desktop.ui.words import PlainLabel

LANGUAGES = ("en", "nb", "da", "de")
NAME = "FINN & <b>venner</b> – nytt marked 2026.bmcw"


@pytest.fixture
def line(qtbot):
    result = SavingLine(None)
    qtbot.addWidget(result)
    result.show()
    return result


def longest():
    """The longest sentence on a save that failed."""
    told = []
    for kind, template in SAVE_KINDS.items():
        names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        facts = {name: 31_000_000 if name.endswith("_bytes") else NAME for name in names}
        told.append(errors.sentence(SaveError(kind, **facts)))
    return max(told, key=len)


def fail(window, sentence):
    window.saver._failure = sentence
    window.saver.changed.emit()
    QTest.qWait(0)
    return window.status._state


def whole(window):
    return [box for box in window.findChildren(QDialog) if box.isVisible()]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("NOT protected: this computer's disk is full", "NOT protected:"),
        ("Not saved: plan.bmcw: is open in another window", "Not saved:"),
        ("Saved 14:02, not yet confirmed by the disk", "Saved 14:02"),
        ("Gespeichert 14:02, vom Datenträger noch nicht bestätigt", "Gespeichert 14:02"),
        ("Saving… Still waiting for the disk…", "Saving…"),
        ("Protected – every change is kept on this computer", "Protected"),
        ("Saved 2:02 PM", "Saved 2:02 PM"),
        ("Unsaved changes", "Unsaved changes"),
        ("", ""),
    ],
)
def test_the_state_is_what_is_said_first(line, text, head):
    line.say(text, "#000000", alarm=False)
    assert line.head == head


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [500, 800, 1366])
def test_the_state_can_be_read_in_every_language_however_narrow_the_window(windows, language, width):
    windows.translation.choose(language)
    window = windows.new()
    reason = longest()
    window.resize(width, 700)
    line = fail(window, reason)
    state = window.saver.tr("Not saved: {reason}").format(reason="").strip()
    assert line.head == state
    assert line.shown.startswith(state)
    assert line.is_cut
    metrics = QFontMetrics(line.font(), line)
    assert metrics.horizontalAdvance(line.shown) <= line.width()
    assert window.status.saving_text == window.saver.words()
    protection = window.protection
    protection._looking.stop()
    protection._state = State("failed", "failed")
    line.say(protection.words(), "#b3261e", alarm=True)
    QTest.qWait(0)
    state = protection.tr("NOT protected: {reason}").format(reason="").strip()
    assert line.shown.startswith(state)


def test_long_words_make_the_window_no_wider(window):
    before = window.minimumSizeHint().width()
    fail(window, longest())
    assert window.minimumSizeHint().width() <= before + 60


@pytest.mark.qt_log_ignore(r"does not support (raise|propagateSizeHints|grabbing the keyboard)")
@pytest.mark.parametrize("how", ["click", "return", "space"])
def test_the_whole_sentence_is_shown_on_demand(window, how):
    window.resize(800, 600)
    line = fail(window, longest())
    assert "&lt;b&gt;" in line.toolTip()
    if how == "click":
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(line, Qt.Key.Key_Return if how == "return" else Qt.Key.Key_Space)
    (box,) = whole(window)
    (label,) = box.findChildren(PlainLabel)
    assert label.text() == window.saver.words()
    assert label.textFormat() == Qt.TextFormat.PlainText
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert whole(window) == []


def test_what_can_be_read_whole_is_nothing_to_click(window):
    window.resize(1_300, 600)
    line = fail(window, "Short.")
    assert not line.is_cut
    assert line.focusPolicy() == Qt.FocusPolicy.NoFocus
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert whole(window) == []


def test_keys_reach_what_is_cut_before_the_zoom(window):
    window.activateWindow()
    window.resize(800, 600)
    line = fail(window, longest())
    window.tabs.setFocus()
    do(window, "part_next")
    assert window.focusWidget() is line
    fail(window, "")
    window.tabs.setFocus()
    do(window, "part_next")
    assert window.focusWidget() is not line
    assert window.status.isAncestorOf(window.focusWidget())


def test_it_shows_where_the_keys_are(window):
    window.activateWindow()
    window.resize(800, 600)
    line = fail(window, longest())
    window.canvas.setFocus()
    before = line.grab().toImage()
    line.setFocus()
    assert line.grab().toImage() != before


def test_the_sign_beside_it_is_never_squeezed(window):
    window.resize(300, 600)
    fail(window, longest())
    assert window.status._mark.width() >= 16
