"""Data is shown as it is."""

from PySide6.QtCore import Qt

from bmc_desktop.ui.words import PlainLabel, plain_action, plain_tip, plain_title, shortened


def test_a_label_shows_markup_as_text(qtbot):
    label = PlainLabel("<img src='file:///etc/passwd'>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_titles_keep_the_unsaved_mark_for_the_window():
    assert "[*]" not in plain_title("a [*] b")


def test_mnemonics_and_markup():
    assert plain_action("R&D") == "R&&D"
    assert plain_tip("<b>&") == "<qt>&lt;b&gt;&amp;</qt>"


def test_long_text_is_cut_with_an_ellipsis():
    assert shortened("abc", 3) == "abc"
    assert shortened("abcdef", 4) == "abc…"
