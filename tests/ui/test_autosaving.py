"""Saving by itself: only what has a file and has changed, quietly, and never in the way."""

import pytest
from window_steps import add_note

from bmc_desktop.files.opening import open_workshop
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.jobs import wait_for_jobs


@pytest.fixture
def saved(window, tmp_path):
    """A window whose workshop has a file."""
    add_note(window, "first")
    window.saver.save(tmp_path / "a.bmcw")
    assert wait_for_jobs(window)
    assert window.saver.state == "saved"
    return window


def texts(window):
    return {note.text for note in open_workshop(window.session.path).workshop.notes.values()}


def test_the_clock_runs_as_the_settings_say(windows, window):
    assert windows.autosaving.minutes == 0
    windows.choose(autosave=True)
    assert windows.autosaving.minutes == 5
    windows.choose(autosave_minutes=2)
    assert windows.autosaving.minutes == 2
    windows.choose(autosave=False)
    assert windows.autosaving.minutes == 0


def test_what_has_changed_is_saved_into_its_file(windows, saved):
    add_note(saved, "second")
    windows.autosaving.save_all()
    assert wait_for_jobs(saved)
    assert texts(saved) == {"first", "second"}
    assert saved.saver.state == "saved"


def test_nothing_is_saved_without_a_file_or_a_change(windows, saved, monkeypatch):
    add_note(windows.new(saved))
    asked = []
    for window in windows.windows:
        monkeypatch.setattr(window.session, "start_save", lambda *_, **__: asked.append(1))
    windows.autosaving.save_all()
    assert asked == []


def test_no_save_is_begun_beside_another_or_right_after_one(windows, saved, monkeypatch):
    add_note(saved, "second")
    saved.saver.save()
    windows.autosaving.save_all()
    assert saved.saver._waiting is None
    assert wait_for_jobs(saved)
    add_note(saved, "third")
    monkeypatch.setattr(saved.saver, "_rest", lambda _: 1.0)
    windows.autosaving.save_all()
    assert not saved.saver.is_running


def test_a_note_being_written_goes_on_undisturbed(windows, saved):
    add_note(saved, "second")
    saved.canvas.edit_note()
    windows.autosaving.save_all()
    assert wait_for_jobs(saved)
    assert saved.canvas.is_editing
    assert texts(saved) == {"first", "second"}


def test_what_others_have_changed_is_not_overwritten_and_not_asked_about(windows, saved, shown):
    add_note(saved, "second")
    path = saved.session.path
    stranger = Session.new(new_workshop(canvas_title="Theirs"))
    stranger.start_save(path, replace=True).run()
    before = path.read_bytes()
    windows.autosaving.save_all()
    assert wait_for_jobs(saved)
    assert saved.saver.state == "failed"
    assert not saved.saver.is_running
    assert shown == []
    assert path.read_bytes() == before


def test_a_folder_that_has_gone_is_told_in_the_status_bar_only(windows, saved, shown):
    add_note(saved, "second")
    saved.session.path.unlink()
    saved.session.path.parent.rename(saved.session.path.parent.with_name("moved away"))
    windows.autosaving.save_all()
    assert wait_for_jobs(saved)
    assert saved.saver.state == "failed"
    assert saved.saver.words().startswith("Not saved: ")
    assert shown == []
    windows.autosaving.save_all()
    assert wait_for_jobs(saved)
    assert shown == []
    saved.saver.save()
    assert wait_for_jobs(saved)
    assert len(shown) == 1
