"""A workshop as full as a file can be, in its window: what is refused and said, and where the words are."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton
from window_steps import add_note, do

from bmc_desktop import paths
from bmc_desktop.files import limits
from bmc_desktop.model import edits, weight
from bmc_desktop.session import Session
from bmc_desktop.ui.dialogs.block_title import BlockTitleDialog
from bmc_desktop.ui.dialogs.details import DetailsDialog
from bmc_desktop.ui.jobs import wait_for_jobs

SENTENCE = (
    "The workshop is as full as a file can be. Nothing was changed; delete or shorten something, or move a "
    "part of it to a second workshop."
)


def fill(window, monkeypatch, slack=1_000):
    """Let the workshop be full of words; other things have room for some bytes and values more."""
    there = window.session.document.weight
    monkeypatch.setattr(weight, "FULL", there)
    monkeypatch.setattr(weight, "MOST", there.plus(weight.Weight(slack, slack, 0)))


@pytest.fixture
def full(window, monkeypatch):
    add_note(window)
    fill(window, monkeypatch)
    window._refresh()
    return window


@pytest.fixture
def brim(full, monkeypatch):
    fill(full, monkeypatch, slack=0)
    return full


@pytest.mark.parametrize("action", ["canvas_add", "canvas_duplicate", "duplicate"])
def test_nothing_is_added_and_one_sentence_says_why(full, action):
    before = full.session.workshop
    do(full, action)
    assert full.status.notice_text == SENTENCE
    assert full.session.workshop is before
    assert len(full.tabs.titles) == 1


def test_a_change_without_room_is_told_whoever_asked_for_it(brim):
    do(brim, "vote_add")
    assert brim.status.notice_text == SENTENCE
    brim.status.show_notice("")
    do(brim, "flag_blue")
    assert brim.status.notice_text == SENTENCE


def test_a_full_workshop_is_coloured_counted_and_named(full):
    for action in ("vote_add", "flag_blue"):
        do(full, action)
    full.tabs.renamed.emit(full.canvas.canvas_id, "The year after next")
    assert not full.status.notice_text
    assert full.tabs.titles == ("The year after next",)


def test_a_title_without_room_is_on_the_clipboard(brim):
    QGuiApplication.clipboard().clear()
    do(brim, "canvas_rename")
    brim.tabs._edit.setText("A title that has no room")
    assert brim.commit_editors()
    assert QGuiApplication.clipboard().text() == "A title that has no room"
    assert "on the clipboard" in brim.status.notice_text
    assert "as full as a file can be" in brim.status.notice_text
    QGuiApplication.clipboard().clear()


def test_what_was_written_into_the_details_stays_there_until_it_fits(brim, monkeypatch):
    shown = []

    def answer(dialog):
        shown.append(dialog._lines["title"].text())
        dialog._lines["title"].setText("A long title" if len(shown) == 1 else "")
        dialog._lines["place"].setText("" if len(shown) > 1 else "Oslo")
        return QDialog.DialogCode.Accepted if len(shown) < 3 else QDialog.DialogCode.Rejected

    monkeypatch.setattr(DetailsDialog, "exec", answer)
    do(brim, "details")
    assert shown == ["", "A long title"]
    assert brim.status.notice_text == SENTENCE


def test_what_was_written_as_a_block_title_stays_there_until_it_is_given_up(brim, monkeypatch):
    shown = []

    def answer(dialog):
        shown.append(dialog.title)
        dialog._line.setText("A title that has no room")
        return QDialog.DialogCode.Accepted if len(shown) < 3 else QDialog.DialogCode.Rejected

    monkeypatch.setattr(BlockTitleDialog, "exec", answer)
    before = brim.session.workshop
    brim.canvas.block_title_activated.emit("channels")
    assert shown == ["", "A title that has no room", "A title that has no room"]
    assert brim.status.notice_text == SENTENCE
    assert brim.session.workshop is before


def test_a_text_that_no_file_could_hold_is_not_imported(windows, window, tmp_path, monkeypatch, shown):
    (tmp_path / "a.md").write_text("# FINN\n\n## Channels\n" + "- Web\n" * 100)
    monkeypatch.setattr(weight, "FULL", weight.FULL._replace(values=500))
    windows.import_file(tmp_path / "a.md", window)
    assert wait_for_jobs(window)
    (told,) = shown.texts
    assert "could not be opened" in told
    assert "it holds more than a workshop file can. Nothing was changed; split it" in told
    assert len(windows.windows) == 1
    assert not window.session.workshop.notes


def test_a_workshop_that_has_become_too_large_is_not_called_protected(windows, monkeypatch, qtbot):
    monkeypatch.setattr("bmc_desktop.files.journal.writer.RETRY", 0.05)
    first = windows.new()
    note = add_note(first, "x" * 6_000)
    monkeypatch.setattr(limits, "MAX_JSON", 5_000)
    session = Session.new(first.session.workshop, journals=paths.recovery_root())
    window = windows.show_session(session, windows.new())
    qtbot.waitUntil(lambda: "NOT protected" in window.status.saving_text)
    reason = "the workshop has become too large to be kept"
    assert window.status.saving_text == f"NOT protected: {reason}"
    alarm = window.notices.says("protection")
    assert f"are lost: {reason}. Delete or shorten something" in alarm
    # No disk takes it.
    assert "Save as…" not in [button.text() for button in window.notices.findChildren(QPushButton)]
    window.session.commit(edits.delete_notes(window.session.workshop, [note]))
    qtbot.waitUntil(lambda: window.status.saving_text.startswith("Protected"))
    assert not window.notices.says("protection")
