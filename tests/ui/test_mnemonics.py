"""Every entry of every menu has a letter that chooses it, one of its own, in every language."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from window_steps import add_note

from bmc_desktop.model import edits
from bmc_desktop.model.blocks import BLOCKS
from bmc_desktop.model.change import Label
from bmc_desktop.model.records import COLOURS
from bmc_desktop.ui import labels
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.actions.families import COLOUR_NAMES, SIZE_NAMES, STATUS_NAMES, said
from bmc_desktop.ui.key_groups import shortcut_groups
from bmc_desktop.ui.menus import CONTEXT, MENUS, TAB
from bmc_desktop.ui.recent import MOST
from bmc_desktop.ui.words import without_mnemonic

LANGUAGES = ("en", "nb", "da", "de")

HOSTILE = "R&D && &Co <b>"
"""What a person, or a stranger, may call things."""


@pytest.fixture(params=LANGUAGES)
def window(request, windows):
    """A window in each language, with a chosen note."""
    windows.translation.choose(request.param)
    result = windows.new()
    add_note(result)
    return result


def letter(text):
    """The letter that chooses an entry, as Qt finds it; "" if there is none."""
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+")


def marks(text):
    """How many single "&" there are, which Qt would read as marks."""
    return text.replace("&&", "").count("&")


def menus_of(window):
    """All menus of a window, as (name, texts of their entries)."""
    window._refresh()
    window._recent.fill()
    book = window.book
    passing = {name: book.passing_menu(entries, window) for name, entries in CONTEXT.items()}
    passing["tab"] = book.passing_menu(TAB, window)
    bar = [action.menu() for action in window.menuBar().actions()]
    yield "bar", [menu.title() for menu in bar]
    kept = [(description.id, menu) for menu, description in book._menus]
    for name, menu in (*kept, *passing.items()):
        yield name, [each.text() for each in menu.actions() if not each.isSeparator()]
    for menu in passing.values():
        menu.deleteLater()


def check(window):
    seen = 0
    for name, texts in menus_of(window):
        letters = [letter(text) for text in texts]
        assert all(letters), (name, texts)
        assert len(set(letters)) == len(letters), (name, sorted(texts, key=letter))
        assert {marks(text) for text in texts} == {1}, (name, texts)
        seen += len(texts)
    assert seen > len(TABLE)


def test_every_entry_has_a_letter_of_its_own(window, tmp_path):
    for number in range(MOST + 1):
        window.windows.settings.add_recent(tmp_path / f"{number}.bmcw")
    check(window)


def test_what_people_call_things_takes_no_letter(window, tmp_path):
    session = window.session
    for colour in COLOURS:
        session.commit(edits.set_meaning(session.workshop, colour, HOSTILE))
    for block in BLOCKS:
        session.commit(edits.rename_block(session.workshop, window.canvas.canvas_id, block, HOSTILE))
    for number in range(MOST + 1):
        window.windows.settings.add_recent(tmp_path / f"{HOSTILE.replace('<b>', '')}{number}.bmcw")
    check(window)
    doubled = HOSTILE.replace("&", "&&")
    assert window.book["go_channels"].text().split("\t")[0] == f"&3  {doubled}"
    assert window.book["colour_blue"].text().endswith(f" – {doubled}")
    assert letter(window.book["colour_blue"].text()) == letter(
        QCoreApplication.translate("Actions", COLOUR_NAMES["blue"])
    )


@pytest.mark.parametrize("words", [labels.undo_words, labels.redo_words])
def test_undo_and_redo_keep_their_letters_whatever_they_would_do(window, words):
    row = TABLE["undo" if words is labels.undo_words else "redo"]
    base = letter(QCoreApplication.translate("Actions", row.text))
    for edit in (None, *labels._WORDS, "no such edit"):
        text = words(None if edit is None else Label(edit, 2))
        assert (letter(text), marks(text)) == (base, 1)


def test_a_letter_chooses_its_entry(windows, monkeypatch):
    window = windows.new()
    ran = []
    monkeypatch.setattr(window.book, "run", lambda row: ran.append(row.id))
    window._refresh()
    menu = window.book.submenu("file")
    QTest.keyClick(menu, "A")
    assert ran == ["save_as"]


# Where no letter chooses anything


def test_the_toolbar_shows_no_marks(window):
    window._refresh()
    texts = [button.text() for button in window.toolbar.findChildren(QToolButton) if button.text()]
    assert len(texts) > 4
    assert [text for text in texts if "&" in text] == []


def test_tips_show_no_marks(window):
    window._refresh()
    for command in window.book.commands.values():
        assert "&amp;" not in command.toolTip(), command.toolTip()
        assert "&" not in command.statusTip()


def test_the_sheet_of_keys_shows_no_marks(window):
    for title, rows in shortcut_groups():
        assert "&" not in title + "".join(words for _, words in rows)


def test_names_are_said_without_marks(window):
    for names in (COLOUR_NAMES, SIZE_NAMES, STATUS_NAMES):
        for name in names.values():
            assert "&" not in said(name)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("&New", "New"), ("Save &as…", "Save as…"), ("R&&D", "R&D"), ("", ""), ("&1  A", "1  A")],
)
def test_a_mark_is_taken_out_and_data_is_as_it_was(text, plain):
    assert without_mnemonic(text) == plain


def test_no_source_marks_a_letter_twice():
    for menu in MENUS:
        assert marks(menu.title) == 1
    assert {
        marks(row.text) for row in TABLE.values() if not row.id.startswith(("go_", "move_", "pattern_"))
    } == {1}
