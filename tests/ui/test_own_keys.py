"""Keys of one's own: given, taken, refused, kept, and shown wherever keys are shown."""

import pypdfium2
import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from bmc_desktop.poster.pages import page_size
from bmc_desktop.ui import keys, printing
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.dialogs import files
from bmc_desktop.ui.dialogs.settings import SettingsDialog
from bmc_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.key_groups import matching, shortcut_groups
from bmc_desktop.ui.key_sheet import key_sheet
from bmc_desktop.ui.settings import Settings


def test_a_key_that_is_given_is_taken_from_where_it_was(qapp):
    chosen = keys.given({}, "quick_line", "Ctrl+G")
    assert chosen == {"quick_line": ("Ctrl+G",), "tidy": ()}
    assert keys.owner("Ctrl+G", chosen) == "quick_line"
    assert keys.owner("Ctrl+L", chosen) is None
    assert keys.all_keys(chosen)["tidy"] == ()


def test_a_further_key_stays_and_what_is_as_usual_is_not_kept(qapp):
    chosen = keys.given({}, "redo", "Ctrl+J")
    assert keys.all_keys(chosen)["redo"] == ("Ctrl+J", "Ctrl+Y")
    assert keys.given(chosen, "redo", "Ctrl+Shift+Z") == {}
    assert keys.given({}, "tidy", "ctrl+g") == {}
    assert keys.without({}, "find") == {"find": ()}
    assert keys.without({}, "about") == {}


def test_a_key_that_was_taken_goes_back_with_the_usual_ones_of_the_other(qapp):
    chosen = keys.given({}, "tidy", TABLE["quick_line"].keys[0])
    assert chosen["quick_line"] == ()
    assert keys.usual(chosen, "tidy") == {}
    # What the other was given meanwhile stays, too.
    chosen = keys.given(chosen, "quick_line", "F9")
    back = keys.usual(chosen, "tidy")
    assert back == {"quick_line": (TABLE["quick_line"].keys[0], "F9")}
    assert keys.owner(TABLE["quick_line"].keys[0], back) == "quick_line"


def test_usual_keys_come_back_from_wherever_they_are(qapp):
    chosen = keys.given({}, "quick_line", "Ctrl+G")
    assert keys.usual(chosen, "tidy") == {"quick_line": ()}
    assert keys.usual(keys.usual(chosen, "tidy"), "quick_line") == {}


def test_no_key_is_two_actions_whatever_the_settings_say(qapp):
    chosen = {"find": ("Ctrl+S", "Ctrl+S"), "copy": ("Ctrl+S",), "of_tomorrow": ("Ctrl+Z",), "cut": ("?!",)}
    found = [key for each in keys.all_keys(chosen).values() for key in set(map(keys.plain, each))]
    assert len(found) == len(set(found))
    assert keys.owner("Ctrl+S", chosen) == "find"
    assert keys.owner("Ctrl+Z", chosen) == "undo"
    assert keys.all_keys(chosen)["save"] == ()


@pytest.mark.parametrize(
    ("key", "why"),
    [
        *(("G", "letter"), ("Shift+G", "letter"), ("5", "letter"), ("Space", "letter"), ("Å", "letter")),
        *(("Ctrl+@", "alt_gr"), ("Ctrl+Alt+G", "alt_gr"), ("Ctrl+[", "alt_gr"), ("Alt+|", "alt_gr")),
        *(("Ctrl+C", "writing"), ("Ctrl+Left", "writing"), ("Del", "writing"), ("F2", "writing")),
        *(("Return", "writing"), ("Tab", "writing"), ("Esc", "writing"), ("Shift+Right", "writing")),
        *(
            ("Ctrl+J", ""),
            ("Alt+G", ""),
            ("F7", ""),
            ("Ctrl+Shift+7", ""),
            ("Alt+Left", ""),
            ("Shift+F2", ""),
        ),
    ],
)
def test_keys_that_write_or_that_hands_cannot_strike_are_refused(qapp, key, why):
    assert keys.refusal(key) == why


def test_the_usual_keys_would_not_be_refused(qapp):
    usual = [key for row in TABLE.values() for key in row.keys]
    refused = {key for key in usual if keys.refusal(key)}
    # These the text has for itself while a note is written in; the canvas leaves them to the window.
    of_the_text = {f"Ctrl+{letter}" for letter in "ZYXCVA"}
    assert refused == of_the_text | {"Ctrl+Shift+Z", "Ctrl+Return", "Del"} & set(usual)


@pytest.fixture
def page(windows, window, qtbot):
    dialog = SettingsDialog(windows, window, keys=True)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog.keys


def strike(page, action_id, key):
    page.choose(action_id)
    page._field.setKeySequence(QKeySequence(key))


def test_a_key_is_changed_in_the_list_the_menus_and_the_file(page, window, settings, tmp_path):
    strike(page, "tidy", "Ctrl+J")
    assert window.book["tidy"].shortcut() == QKeySequence("Ctrl+J")
    assert "Ctrl+J" in window.book["tidy"].toolTip()
    assert Settings(tmp_path / "settings.json").values.keys == {"tidy": ("Ctrl+J",)}
    assert page._back.isEnabled()
    page._back.click()
    assert window.book["tidy"].shortcut() == QKeySequence("Ctrl+G")
    page._none.click()
    assert window.book["tidy"].shortcuts() == []
    assert window.windows.settings.values.keys == {"tidy": ()}
    strike(page, "find", "Ctrl+J")
    page.window()._reset.click()
    assert settings.values.keys == {}
    assert window.book["find"].shortcut() == QKeySequence("Ctrl+F")


def test_a_key_of_another_action_is_asked_about(page, window):
    strike(page, "quick_line", "Ctrl+G")
    assert page.told == "Ctrl+G is “Tidy block”."
    assert page._take.isVisible()
    assert window.book["quick_line"].shortcut() == QKeySequence("Ctrl+L")
    page._take.click()
    assert window.book["quick_line"].shortcut() == QKeySequence("Ctrl+G")
    assert window.book["tidy"].shortcuts() == []
    assert not page._take.isVisible()
    assert page.told == ""


@pytest.mark.parametrize(
    ("key", "said"),
    [("G", "starts a note"), ("Ctrl+Alt+G", "needs AltGr"), ("Ctrl+Left", "is needed for writing")],
)
def test_a_key_that_cannot_be_is_refused_in_a_sentence(page, window, key, said):
    strike(page, "tidy", key)
    assert said in page.told
    assert page._field.keySequence() == QKeySequence("Ctrl+G")
    assert window.windows.settings.values.keys == {}


def test_actions_are_found_by_words_and_by_keys(page):
    page._asking.setText("tidy")
    assert [item.data(0, 256) for item in page._items() if not item.isHidden()] == ["tidy"]
    page._asking.setText("ctrl+k")
    assert [item.data(0, 256) for item in page._items() if not item.isHidden()] == ["palette"]
    page._asking.setText("")
    assert {item.data(0, 256) for item in page._items()} | {"clear_recent"} == set(TABLE)


def test_a_new_window_and_the_palette_have_the_keys_too(window, windows):
    windows.choose(keys={"tidy": ("Ctrl+J",), "colour_red": ("Ctrl+Shift+Y",)})
    other = windows._add(windows.new_session(), window)
    assert other.book["tidy"].shortcut() == QKeySequence("Ctrl+J")
    told = dict(pair for _, rows in shortcut_groups(windows.settings.values.keys) for pair in rows)
    assert told["Ctrl+J"] == "Tidy block"
    # Colours are told in one row only as long as their keys are in one.
    assert told["Ctrl+Shift+Y"] == "Red"
    assert told["Ctrl+1"] == "White"


def test_the_sheet_is_searched(qtbot):
    dialog = ShortcutsDialog(None, {"tidy": ("Ctrl+J",)})
    qtbot.addWidget(dialog)
    assert matching(dialog.told, "tidy block") == [("Canvas", [("Ctrl+J", "Tidy block")])]
    assert len(matching(dialog.told, "zoom")) == 2
    assert matching(dialog.told, "") == dialog.told
    dialog._asking.setText("nothing of this kind")
    assert dialog._area.widget().findChildren(type(dialog._asking)) == []
    dialog.show_keys({})
    assert matching(dialog.told, "tidy block") == [("Canvas", [("Ctrl+G", "Tidy block")])]


@pytest.mark.parametrize("language", ["nb", "de"])
def test_no_key_on_the_sheet_is_cut_off_however_wide_it_is(windows, qtbot, language):
    windows.translation.choose(language)
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    columns = []
    for width in (1180, 820, 420, 1180):
        dialog.resize(width, 480)
        QApplication.processEvents()
        sheet = dialog._area.widget()
        columns.append(sheet.layout().count())
        assert sheet.width() <= dialog._area.viewport().width()
        labels = sheet.findChildren(QLabel)
        assert all(label.width() >= label.sizeHint().width() for label in labels if not label.wordWrap())
    assert columns == [3, 2, 1, 3]


@pytest.mark.parametrize("language", ["en", "nb", "da", "de"])
def test_the_sheet_is_one_page_of_a4_with_every_key_on_it(windows, language):
    windows.translation.choose(language)
    groups = shortcut_groups()
    pdf = key_sheet("Keys <b>&", groups)
    assert page_size(pdf) == pytest.approx((842, 595), abs=1)
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    text = "".join(document[0].get_textpage().get_text_range().split())
    assert "Keys<b>&" in text
    for title, rows in groups:
        assert "".join(title.split()) in text
        assert all(word in text for _, words in rows for word in words.split()), title


def test_the_sheet_is_written_and_printed_and_keys_are_changed_from_it(
    window, monkeypatch, tmp_path, qtbot
):
    path = tmp_path / "keys.pdf"
    monkeypatch.setattr(files, "ask_export", lambda *_: path)
    printed = []
    monkeypatch.setattr(
        printing, "ask_printing", lambda _, pdf, *__, paper: lambda _task: printed.append((paper, pdf[:5]))
    )
    monkeypatch.setattr(SettingsDialog, "exec", lambda _: window.windows.choose(keys={"tidy": ("Ctrl+J",)}))
    told = []

    def act(dialog):
        dialog.save_asked.emit()
        dialog.print_asked.emit()
        dialog.change_asked.emit()
        told.extend(matching(dialog.told, "tidy block"))

    monkeypatch.setattr(ShortcutsDialog, "exec", act)
    window.book["shortcuts"].trigger()
    assert wait_for_jobs(window)
    assert path.read_bytes().startswith(b"%PDF-")
    assert printed == [("A4", b"%PDF-")]
    assert told == [("Canvas", [("Ctrl+J", "Tidy block")])]


def test_a_sheet_that_cannot_be_written_is_told(window, monkeypatch, tmp_path, shown):
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "missing" / "keys.pdf")
    window.book._rooms["help"].save_shortcuts()
    assert wait_for_jobs(window)
    assert "The sheet of keys could not be made" in shown.texts[0]
