"""A window with its workshop: actions, canvases, undo, saving, closing."""

import gc
import weakref

import pytest
from PySide6.QtCore import QMimeData, QUrl
from window_steps import add_note, do

from bmc_desktop.files.notices import Notice
from bmc_desktop.model import edits
from bmc_desktop.session import Session
from bmc_desktop.sheet.palette import STRONG, USUAL
from bmc_desktop.ui import dropping, icons
from bmc_desktop.ui.dialogs import files, messages
from bmc_desktop.ui.jobs import wait_for_jobs

UNSAVED = ("Unsaved changes", "Protected – every change is kept on this computer")
"""What the status says of changes: the second as soon as the journal is on the disk."""


def settle(window):
    assert wait_for_jobs(window)
    window._refresh()


@pytest.fixture
def saved(window, tmp_path, monkeypatch):
    """Return a window whose workshop has a file and one note."""
    add_note(window)
    window.saver.save(tmp_path / "FINN.bmcw")
    settle(window)
    return window


def test_a_new_window_is_ready_to_work_in(window):
    assert window.windowTitle() == "Untitled[*]"
    assert not window.isWindowModified()
    assert window.tabs.titles == ("Today",)
    assert window.status.saving_text == "New workshop"
    assert window.canvas.hasFocus() or window.focusWidget() is window.canvas


def test_a_note_makes_work_that_is_not_saved(window):
    add_note(window)
    assert window.isWindowModified()
    assert window.status.saving_text in UNSAVED


def test_titles_of_strangers_do_not_move_the_unsaved_mark(window):
    window.session.commit(edits.set_details(window.session.workshop, title="a [*] & <b>b</b>"))
    assert window.windowTitle().count("[*]") == 1
    assert window.windowTitle().endswith("[*]")


def test_undo_is_told_in_words_and_can_be_redone(window):
    add_note(window)
    do(window, "delete")
    window._refresh()
    assert window.book["undo"].text() == "&Undo deletion of 1 note"
    do(window, "undo")
    assert len(window.session.workshop.notes) == 1
    assert "deletion of 1 note" in window.status.notice_text
    do(window, "redo")
    assert not window.session.workshop.notes


def test_actions_are_possible_only_when_they_do_something(window):
    window._refresh()
    for action in ("undo", "redo", "cut", "delete", "flag_blue", "canvas_delete", "tidy", "clear_recent"):
        assert not window.book[action].isEnabled(), action
    add_note(window)
    window._refresh()
    for action in ("undo", "cut", "delete", "flag_blue", "tidy"):
        assert window.book[action].isEnabled(), action


def test_keys_of_writing_are_not_taken_while_a_note_is_written(window):
    window.canvas.new_note()
    window._refresh()
    assert window.canvas.is_editing
    for action in ("copy", "cut", "paste", "select_all"):
        assert not window.book[action].isEnabled(), action
    assert window.book["save"].isEnabled()


def test_every_action_first_takes_over_what_is_written(window, monkeypatch):
    window.canvas.new_note()
    window.canvas.writing.editor.setPlainText("Typed")
    do(window, "canvas_add")
    window.tabs.end_renaming(keep=False)
    assert [note.text for note in window.session.workshop.notes.values()] == ["Typed"]


def test_colours_are_told_with_their_meaning(window):
    window.session.commit(edits.set_meaning(window.session.workshop, "yellow", "Private & firms"))
    window._refresh()
    assert window.book["colour_yellow"].text() == "&Yellow – Private && firms"


def test_flags_show_what_the_chosen_notes_carry(window):
    add_note(window)
    do(window, "flag_blue")
    window._refresh()
    assert window.book["flag_blue"].isChecked()
    assert not window.book["flag_green"].isChecked()


# Canvases


def test_adding_a_canvas_shows_it_and_lets_it_be_named(window):
    do(window, "canvas_add")
    assert window.tabs.is_renaming
    window.tabs._edit.setText("Alternative")
    window.commit_editors()
    assert window.tabs.titles == ("Today", "Alternative")
    assert window.session.workshop.canvases[window.canvas.canvas_id].title == "Alternative"


def test_deleting_a_canvas_can_be_undone_and_shows_it_again(window):
    first = window.canvas.canvas_id
    do(window, "canvas_duplicate")
    second = window.canvas.canvas_id
    assert second != first
    do(window, "canvas_delete")
    assert window.canvas.canvas_id == first
    assert "Undo brings it back" in window.status.notice_text
    do(window, "undo")
    assert window.canvas.canvas_id == second
    assert len(window.tabs.titles) == 2


def test_undoing_a_new_canvas_leaves_another_in_view(window):
    do(window, "canvas_add")
    window.tabs.end_renaming(keep=False)
    do(window, "undo")
    assert window.canvas.canvas_id in window.session.workshop.canvases
    assert len(window.tabs.titles) == 1


def test_undo_shows_the_canvas_that_it_is_about(window):
    first = window.canvas.canvas_id
    add_note(window)
    do(window, "canvas_add")
    window.tabs.end_renaming(keep=False)
    second = window.canvas.canvas_id
    do(window, "undo")
    do(window, "undo")
    assert not window.session.workshop.notes
    do(window, "redo")
    do(window, "redo")
    assert window.canvas.canvas_id == second != first


def test_canvases_are_moved_and_stepped_through(window):
    do(window, "canvas_duplicate")
    do(window, "canvas_left")
    assert window.tabs.titles == ("Today 2", "Today")
    do(window, "canvas_next")
    assert window.session.workshop.canvases[window.canvas.canvas_id].title == "Today"
    window._refresh()
    assert not window.book["canvas_next"].isEnabled()
    assert window.book["canvas_previous"].isEnabled()


# Saving


def test_saving_tells_the_truth_from_beginning_to_end(window, tmp_path):
    add_note(window)
    window.saver.save(tmp_path / "FINN.bmcw")
    assert window.status.saving_text == "Saving…"
    settle(window)
    assert window.status.saving_text.startswith("Saved ")
    assert not window.isWindowModified()
    assert window.windowTitle() == "FINN.bmcw[*]"
    assert window.windows.settings.values.recent == (str(tmp_path / "FINN.bmcw"),)
    add_note(window)
    assert window.status.saving_text in UNSAVED


def test_what_is_written_during_a_save_stays_unsaved(window, tmp_path):
    add_note(window)
    window.saver.save(tmp_path / "a.bmcw")
    add_note(window)
    settle(window)
    assert window.status.saving_text in UNSAVED


def test_a_second_save_waits_and_the_last_one_wins(saved, tmp_path):
    add_note(saved)
    saved.saver.save()
    add_note(saved)
    saved.saver.save()
    saved.saver.save(tmp_path / "other.bmcw")
    settle(saved)
    assert saved.session.path == tmp_path / "other.bmcw"
    assert len(Session.open(tmp_path / "other.bmcw").workshop.notes) == 3
    assert not saved.isWindowModified()


def test_a_workshop_without_a_file_is_asked_for_one(window, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "asked.bmcw")
    add_note(window)
    do(window, "save")
    settle(window)
    assert (tmp_path / "asked.bmcw").is_file()


def test_a_failing_save_says_so_and_keeps_the_work(window, tmp_path, shown):
    add_note(window)
    window.saver.save(tmp_path / "missing" / "a.bmcw")
    settle(window)
    assert window.status.saving_text.startswith("Not saved: ")
    assert window.isWindowModified()
    assert "a.bmcw" in shown.texts[0]
    assert "Your work is still open here" in shown.texts[0]
    window.saver.save(tmp_path / "a.bmcw")
    settle(window)
    assert window.status.saving_text.startswith("Saved ")


@pytest.mark.parametrize("answer", ["both", "replace", "cancel"])
def test_a_file_changed_by_someone_else(saved, tmp_path, monkeypatch, answer):
    path = tmp_path / "FINN.bmcw"
    theirs = path.read_bytes() + b" "
    path.write_bytes(theirs)
    asked = []
    monkeypatch.setattr(messages, "ask_conflict", lambda _, name, *__, **___: asked.append(name) or answer)
    add_note(saved)
    do(saved, "save")
    settle(saved)
    assert "FINN.bmcw" in asked[0]
    files_there = sorted(file.name for file in tmp_path.glob("*.bmcw"))
    if answer == "both":
        assert path.read_bytes() == theirs
        assert len(files_there) == 2
        assert "(conflict " in saved.session.path.name
    elif answer == "replace":
        assert path.read_bytes() != theirs
        assert files_there == ["FINN.bmcw"]
    else:
        assert path.read_bytes() == theirs
        assert saved.status.saving_text.startswith("Not saved")
        assert saved.isWindowModified()


# Closing


def test_an_empty_window_closes_without_a_word(window):
    assert window.close()


@pytest.mark.parametrize(("answer", "closed"), [("discard", True), ("cancel", False)])
def test_closing_with_unsaved_work(window, monkeypatch, answer, closed):
    asked = []
    monkeypatch.setattr(messages, "ask_leaving", lambda _, name, *_rest: asked.append(name) or answer)
    window.session.commit(edits.set_details(window.session.workshop, title="FINN"))
    assert window.close() is closed
    assert asked == ["FINN"]
    assert (window in window.windows.windows) is not closed


def test_closing_saves_first_when_asked_to(saved, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(messages, "ask_leaving", lambda *_: "save")
    windows = saved.windows
    add_note(saved)
    assert not saved.close()
    qtbot.waitUntil(lambda: saved not in windows.windows)
    assert len(Session.open(tmp_path / "FINN.bmcw").workshop.notes) == 2


def test_closing_stays_when_the_save_fails(window, tmp_path, monkeypatch, shown):
    monkeypatch.setattr(messages, "ask_leaving", lambda *_: "save")
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "no" / "a.bmcw")
    add_note(window)
    assert not window.close()
    settle(window)
    assert window in window.windows.windows
    assert not window.leaving.is_waiting
    assert shown


def test_closing_stays_when_no_file_is_chosen(window, monkeypatch):
    monkeypatch.setattr(messages, "ask_leaving", lambda *_: "save")
    monkeypatch.setattr(files, "ask_save", lambda *_: None)
    add_note(window)
    assert not window.close()
    assert not window.leaving.is_waiting


def test_closing_takes_over_what_is_written(window, monkeypatch):
    monkeypatch.setattr(messages, "ask_leaving", lambda *_: "cancel")
    window.canvas.new_note()
    window.canvas.writing.editor.setPlainText("Typed")
    assert not window.close()
    assert [note.text for note in window.session.workshop.notes.values()] == ["Typed"]


def test_an_imported_workshop_is_not_lost_without_asking(window, monkeypatch):
    asked = []
    monkeypatch.setattr(messages, "ask_leaving", lambda *_: asked.append(1) or "discard")
    note_session = Session.new(window.session.workshop)
    add_note(window)
    note_session = Session.new(window.session.workshop)
    window.set_session(note_session)
    assert window.saver.needs_saving
    window.close()
    assert asked


def test_a_closed_window_goes_away(windows, qtbot):
    window = windows.new()
    gone = weakref.ref(window)
    session = window.session
    window.close()
    del window
    qtbot.waitUntil(lambda: gc.collect() >= 0 and gone() is None, timeout=2000)
    assert session._state_observers == []


# What stays true of the file


def test_a_file_that_cannot_be_written_says_so(window, tmp_path, monkeypatch):
    window.saver.save(tmp_path / "a.bmcw")
    settle(window)
    session = Session.open(tmp_path / "a.bmcw")
    session._read_only = True
    session.notices = (Notice("newer_format", {"version": "9", "ours": "1"}),)
    window.set_session(session)
    assert "version 9" in window.notices.text
    assert not window.notices.isHidden()


# Settings, language, drops


def test_choices_of_the_view_reach_every_window(windows):
    one = windows.new()
    add_note(one)
    other = windows.new(one)
    assert other is not one
    for action in ("questions", "colour_marks"):
        do(one, action)
    for window in (one, other):
        window._refresh()
        assert window.book["questions"].isChecked()
        assert window.style_of_sheet.colour_marks
    do(one, "theme_dark")
    assert windows.scheme == "dark"
    assert other.canvas._scheme == "dark"
    assert icons.paper("green") == USUAL.paper["green"]
    do(one, "theme_contrast")
    assert other.canvas.scene_of_canvas.style_of_sheet.strong
    assert icons.paper("green") == STRONG.paper["green"]
    assert other.style_on_screen.strong
    # The poster has the usual colours.
    assert not other.style_of_sheet.strong
    do(one, "theme_dark")


def test_the_language_changes_at_once(window, qtbot):
    do(window, "language_de")
    qtbot.waitUntil(lambda: window.book["save"].text() == "&Speichern")
    assert window.windowTitle() == "Unbenannt[*]"
    assert window.book.submenu("file").title() == "&Datei"
    assert window.status.saving_text == "Neuer Workshop"
    do(window, "language_en")
    qtbot.waitUntil(lambda: window.book["save"].text() == "&Save")


def test_only_files_of_ours_are_taken_when_dropped(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / n)) for n in ("a.bmcw", "b.md", "c.png")])
    assert [file.name for file in dropping.files_of(data)] == ["a.bmcw", "b.md"]


def test_context_menus_hold_what_is_possible_there(window, shown):
    for what in ("note", "block", "desk"):
        window.context_menus.open_for_canvas(window.pos(), what)
    assert [menu.actions()[0].text().split("\t")[0] for menu in shown] == [
        "&Edit text",
        "&New note",
        "&Paste",
    ]


def test_full_screen_and_back(window):
    do(window, "full_screen")
    assert window.isFullScreen()
    do(window, "full_screen")
    assert not window.isFullScreen()


def test_the_place_of_the_window_is_kept(windows):
    window = windows.new()
    window.resize(700, 500)
    size = window.size()
    window.close()
    assert windows.new().size() == size


def test_zoom_is_shown_and_can_be_asked_for(window):
    window.status._slider.setValue(100)
    assert window.canvas.zoom > 3
    window.status._fit.click()
    assert window.canvas.zoom < 3
    do(window, "zoom_full")
    assert "100" in window.status._percent.text()
