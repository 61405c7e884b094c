"""The settings: each takes effect at once in all windows, and all can be set back."""

import datetime as dt

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QStyle
from window_steps import add_note, do

from bmc_desktop.model import edits
from bmc_desktop.model.records import Amount
from bmc_desktop.ui import theme
from bmc_desktop.ui.dialogs.settings import SettingsDialog
from bmc_desktop.ui.settings import Values


class WIDE:
    """A screen as people have it."""

    @staticmethod
    def availableGeometry():
        return QRect(0, 0, 1920, 1040)


NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


@pytest.fixture
def dialog(windows, window, qtbot):
    result = SettingsDialog(windows, window)
    qtbot.addWidget(result)
    result.show()
    return result


def choose(dialog, name, value):
    """Choose an entry of a box as a person does."""
    box = next(box for box in dialog.findChildren(QComboBox) if box.property("setting") == name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def tick(dialog, name):
    next(box for box in dialog.findChildren(QCheckBox) if box.property("setting") == name).click()


def test_language_and_theme_change_at_once_also_in_the_dialog(dialog, windows, window):
    choose(dialog, "language", "de")
    choose(dialog, "theme", "dark")
    QTest.qWait(0)
    assert dialog.windowTitle() == "Einstellungen"
    assert windows.scheme == "dark"
    assert window.book["save"].text() == "&Speichern"
    assert "Tasten" in {dialog._pages.tabText(1)}
    assert dialog.keys._list.headerItem().text(0) == "Aktion"


def test_ticks_are_settings_and_are_set_back_together(dialog, windows, settings):
    for name in ("colour_marks", "questions", "start_page", "snapping", "autosave"):
        tick(dialog, name)
    dialog._minutes.setValue(9)
    choose(dialog, "note_size", "large")
    choose(dialog, "motion", "off")
    assert settings.values == Values(
        colour_marks=True,
        questions="always",
        start_page=False,
        snapping=False,
        autosave=True,
        autosave_minutes=9,
        note_size="large",
        motion="off",
    )
    settings.change(toolbar=False)
    dialog._reset.click()
    assert settings.values == Values(toolbar=False)
    assert dialog._checks["snapping"].isChecked()
    assert not dialog._minutes.isEnabled()


def test_a_setting_is_there_in_every_window(dialog, windows, window):
    add_note(window)
    other = windows.new(window)
    choose(dialog, "note_size", "small")
    for each in (window, other):
        note = each.canvas.commands.blank("customer_segments")
        assert note.size == "small"


def test_new_notes_follow_the_smaller_ones_of_their_block_all_the_same(window, windows):
    note_id = add_note(window)
    windows.choose(note_size="large")
    workshop = window.session.workshop
    window.session.commit(edits.resize(workshop, [note_id], "tiny"))
    assert window.canvas.commands.size_for("channels") == "tiny"
    assert window.canvas.commands.size_for("key_partners") == "large"


def test_amounts_are_read_and_written_in_the_chosen_form(dialog, windows, window):
    note_id = add_note(window)
    amount = Amount(value=12_345.5, period="year")
    window.session.commit(
        edits.set_fields(window.session.workshop, [note_id], "set_amount", now=NOW, amount=amount)
    )
    shapes = lambda: window.canvas.scene_of_canvas.layout_of_sheet.notes[note_id].shapes  # noqa: E731
    before = shapes()
    assert windows.number_language == "en"
    choose(dialog, "numbers", "de")
    assert windows.number_language == "de"
    assert window.style_of_sheet.numbers == "de"
    assert shapes() != before
    window.capture.open_line()
    window.capture.line.line.setText("5 subscriptions 1.200 €")
    (entry,) = window.capture.line._read().entries
    assert entry.amount.value == 1200.0
    choose(dialog, "numbers", "system")
    (entry,) = window.capture.line._read().entries
    assert entry.amount.value == 1.2


def test_nothing_moves_where_that_is_not_wanted(dialog, window):
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    canvas = window.canvas
    choose(dialog, "motion", "off")
    assert canvas.style().styleHint(hint, None, canvas) == 0
    choose(dialog, "motion", "system")
    assert canvas.style().styleHint(hint, None, canvas) > 0


def test_the_dialog_is_read_as_plain_text_and_fits_a_small_screen(dialog):
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    assert dialog.minimumSizeHint().width() <= 1200
    assert dialog.minimumSizeHint().height() <= 640
    assert all(box.accessibleName() for box in dialog.findChildren(QComboBox))


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("language", ["en", "nb", "da", "de"])
def test_nothing_is_cut_off_with_larger_letters(windows, window, qtbot, qapp, monkeypatch, scale, language):
    usual = qapp.font()
    monkeypatch.setattr(theme, "text_scale", lambda: scale)
    windows.choose(language=language)
    QTest.qWait(0)
    qapp.setFont(theme.window_font())
    try:
        dialog = SettingsDialog(windows, window)
        qtbot.addWidget(dialog)
        monkeypatch.setattr(dialog, "screen", lambda: WIDE)
        dialog.show()
        QTest.qWait(0)
        page = dialog._area.widget()
        assert page.width() <= dialog._area.viewport().width()
        words = [*page.findChildren(QLabel), *page.findChildren(QCheckBox), *page.findChildren(QComboBox)]
        cut = [
            part.objectName() or part.text()
            for part in words
            if part.width() < part.minimumSizeHint().width()
        ]
        assert cut == []
    finally:
        qapp.setFont(usual)


def test_the_menu_opens_the_settings(window, monkeypatch):
    opened = []
    monkeypatch.setattr(SettingsDialog, "exec", lambda self: opened.append(self.windowTitle()))
    do(window, "settings")
    assert opened == ["Settings"]
