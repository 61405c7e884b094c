"""A file that someone else changed: each answer does what it says, and no version is ever lost."""

import datetime as dt
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox
from window_steps import add_note, do

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.save_job import SaveJob
from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.dialogs import messages
from bmc_desktop.ui.dialogs.differences import DifferencesDialog
from bmc_desktop.ui.jobs import Job, wait_for_jobs
from bmc_desktop.ui.safety import conflict, earlier, saving
from bmc_desktop.ui.safety.conflict import names_beside

NOW = dt.datetime(2026, 11, 22, 14, 32, 5, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def no_pause(monkeypatch):
    monkeypatch.setattr(saving, "PAUSE", 0.0)


@pytest.fixture
def path(tmp_path):
    Session.new(new_workshop(canvas_title="Now", title="FINN")).start_save(tmp_path / "FINN.bmcw").run()
    return tmp_path / "FINN.bmcw"


def settle(window):
    for _ in range(8):
        assert wait_for_jobs(window)


@pytest.fixture
def opened(windows, path):
    """A window with the file and a note that is not saved yet."""
    window = windows.new()
    windows.open_file(path, window)
    settle(window)
    add_note(window, "Mine")
    return window


def write_theirs(path, title="Theirs"):
    """Save the file as a colleague does, elsewhere; return its bytes."""
    other = Session.open(path)
    other.commit(edits.set_details(other.workshop, title=title))
    other.start_save().run()
    return path.read_bytes()


@pytest.fixture
def answers(monkeypatch):
    """Answer the question; keep what was asked."""

    class Answers(list):
        def __call__(self, _parent, name, unreadable="", *, can_replace=True):
            self.asked.append((name, unreadable, can_replace))
            answer = self.pop(0)
            return answer() if callable(answer) else answer

    result = Answers()
    result.asked = []
    monkeypatch.setattr(messages, "ask_conflict", result)
    return result


def test_both_are_kept_and_the_window_goes_on_with_its_own(opened, path, answers):
    theirs = write_theirs(path)
    answers.append("both")
    do(opened, "save")
    settle(opened)
    assert path.read_bytes() == theirs
    mine = opened.session.path
    assert mine.parent == path.parent
    assert mine.name.startswith("FINN (conflict 20")
    assert [note.text for note in open_workshop(mine).workshop.notes.values()] == ["Mine"]
    assert not opened.isWindowModified()
    assert mine.name in opened.status.notice_text
    assert answers.asked == [("FINN.bmcw", "", True)]


def test_theirs_is_replaced_only_after_it_was_kept(opened, path, answers):
    theirs = write_theirs(path)
    answers.append("replace")
    do(opened, "save")
    settle(opened)
    assert opened.session.path == path
    assert [note.text for note in open_workshop(path).workshop.notes.values()] == ["Mine"]
    store = earlier.store()
    assert theirs in [store.read(version) for version in store.versions(opened.session.workshop.id)]
    assert "Earlier versions" in opened.status.notice_text
    assert opened.book["earlier_versions"].isEnabled()


def test_a_version_of_another_workshop_is_kept_where_this_window_finds_it(opened, path, answers):
    strange = Session.new(new_workshop(canvas_title="Now", title="Another"))
    strange.start_save(path, replace=True).run()
    theirs = path.read_bytes()
    answers.append("replace")
    do(opened, "save")
    settle(opened)
    store = earlier.store()
    assert theirs in [store.read(version) for version in store.versions(opened.session.workshop.id)]


def test_nothing_is_replaced_that_could_not_be_kept(opened, path, answers, monkeypatch, shown):
    theirs = write_theirs(path)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(BackupStore, "keep", full)
    answers.append("replace")
    do(opened, "save")
    settle(opened)
    assert path.read_bytes() == theirs
    assert "could not be put among the earlier versions" in shown.texts[-1]
    assert opened.isWindowModified()
    assert not opened.saver.is_running


def test_no_answer_leaves_everything_as_it_is(opened, path, answers):
    theirs = write_theirs(path)
    answers.append("cancel")
    do(opened, "save")
    settle(opened)
    assert path.read_bytes() == theirs
    assert list(path.parent.glob("*.bmcw")) == [path]
    assert opened.isWindowModified()
    assert opened.status.saving_text.startswith("Not saved")
    answers.append("both")
    do(opened, "save")
    settle(opened)
    assert len(list(path.parent.glob("*.bmcw"))) == 2


def test_a_file_that_changes_again_is_asked_about_again(opened, path, answers):
    write_theirs(path)
    second = []

    def replace_while_they_save_again():
        second.append(write_theirs(path, "Theirs again"))
        return "replace"

    answers += [replace_while_they_save_again, "cancel"]
    do(opened, "save")
    settle(opened)
    assert len(answers.asked) == 2
    assert path.read_bytes() == second[0]


def test_a_file_that_changes_in_the_last_moment_is_asked_about_again(opened, path, answers, monkeypatch):
    write_theirs(path)
    run, third = SaveJob.run, []

    def meddle(job):
        if job._replace and not third:
            third.append(write_theirs(path, "Third"))
        return run(job)

    monkeypatch.setattr(SaveJob, "run", meddle)
    answers += ["replace", "cancel"]
    do(opened, "save")
    settle(opened)
    assert len(answers.asked) == 2
    assert path.read_bytes() == third[0]


def test_their_version_may_go_while_it_is_asked_about(opened, path, answers):
    write_theirs(path)
    answers.append(lambda: path.unlink() or "replace")
    do(opened, "save")
    settle(opened)
    assert [note.text for note in open_workshop(path).workshop.notes.values()] == ["Mine"]
    assert not opened.isWindowModified()


def test_their_version_may_go_before_it_is_looked_at(opened, path, answers, monkeypatch):
    write_theirs(path)
    look = conflict._Look.__call__
    monkeypatch.setattr(conflict._Look, "__call__", lambda work, task: path.unlink() or look(work, task))
    do(opened, "save")
    settle(opened)
    assert answers.asked == []
    assert path.is_file()


@pytest.mark.parametrize("answer", ["both", "replace"])
def test_a_version_that_cannot_be_read_is_said_and_kept_all_the_same(opened, path, answers, answer):
    path.write_bytes(b"garbage")
    answers.append(answer)
    do(opened, "save")
    settle(opened)
    ((_, unreadable, can_replace),) = answers.asked
    assert "not a workshop" in unreadable
    assert can_replace
    if answer == "both":
        assert path.read_bytes() == b"garbage"
        assert opened.session.path != path
    else:
        store = earlier.store()
        kept = [store.read(version) for version in store.versions(opened.session.workshop.id)]
        assert b"garbage" in kept
        assert opened.session.path == path


@pytest.fixture
def dialogs(monkeypatch):
    """Show dialogs instead of opening them, and keep them."""
    made = []
    monkeypatch.setattr(QDialog, "open", lambda dialog: made.append(dialog) or dialog.show())
    return made


@pytest.mark.parametrize("answer", ["both", "replace", ""])
def test_differences_are_shown_and_answered_there(opened, path, answers, dialogs, answer):
    theirs = write_theirs(path)
    answers.append("differences")
    do(opened, "save")
    settle(opened)
    (dialog,) = dialogs
    assert isinstance(dialog, DifferencesDialog)
    assert "only in “This window”" in dialog.headline
    assert ("Title", "Theirs", "FINN") in dialog.rows()
    assert opened.saver.is_running
    buttons = {
        button.property("answer") or "": button for button in dialog.findChildren(type(_button(dialog)))
    }
    buttons[answer].click()
    settle(opened)
    assert not opened.saver.is_running
    if answer == "replace":
        assert path.read_bytes() != theirs
        assert not opened.isWindowModified()
    else:
        assert path.read_bytes() == theirs
        assert opened.isWindowModified() is (answer == "")
        assert len(list(path.parent.glob("*.bmcw"))) == (2 if answer else 1)


def _button(dialog):
    from PySide6.QtWidgets import QDialogButtonBox

    return dialog.findChild(QDialogButtonBox).buttons()[0]


def test_reading_theirs_can_be_cancelled(opened, path, answers, monkeypatch):
    theirs = write_theirs(path)

    def cancel(_work, _task):
        for job in opened.findChildren(Job):
            job._task.cancel()

    monkeypatch.setattr(conflict._Look, "__call__", cancel)
    do(opened, "save")
    settle(opened)
    assert answers.asked == []
    assert path.read_bytes() == theirs
    assert not opened.saver.is_running
    assert opened.isWindowModified()


def test_a_second_wish_to_save_waits_for_the_answer(opened, path, answers):
    write_theirs(path)
    answers.append(lambda: opened.saver.save() or "cancel")
    do(opened, "save")
    settle(opened)
    assert len(answers.asked) == 1


def test_names_beside_take_no_name_twice_and_fit_on_a_disk():
    names = names_beside(Path("/w/FINN.bmcw"), NOW)
    assert [next(names).name for _ in range(4)] == [
        "FINN (conflict 2026-11-22 1432).bmcw",
        "FINN (conflict 2026-11-22 143205).bmcw",
        "FINN (conflict 2026-11-22 143205-2).bmcw",
        "FINN (conflict 2026-11-22 143205-3).bmcw",
    ]
    again = names_beside(Path("/w/FINN (conflict 2026-11-22 143205-3).bmcw"), NOW)
    assert next(again).name == "FINN (conflict 2026-11-22 1432).bmcw"
    long = next(names_beside(Path("/w") / ("ø" * 125 + ".bmcw"), NOW))
    assert len(os.fsencode(long.name)) <= 255
    assert long.name.endswith(" (conflict 2026-11-22 1432).bmcw")


def test_a_file_that_has_the_name_is_never_written_over(opened, path, answers, monkeypatch):
    class Clock(dt.datetime):
        @classmethod
        def now(cls, tz=None):
            return NOW

    monkeypatch.setattr(conflict.dt, "datetime", Clock)
    local = NOW.astimezone()
    taken = path.with_name(f"FINN (conflict {local:%Y-%m-%d %H%M}).bmcw")
    taken.write_bytes(b"mine too")
    write_theirs(path)
    answers.append("both")
    do(opened, "save")
    settle(opened)
    assert taken.read_bytes() == b"mine too"
    assert opened.session.path.name == f"FINN (conflict {local:%Y-%m-%d %H%M%S}).bmcw"


@pytest.mark.parametrize(
    ("button", "answer"),
    [
        ("Keep both", "both"),
        ("Show differences…", "differences"),
        ("Replace theirs", "replace"),
        ("Cancel", "cancel"),
    ],
)
def test_the_question_has_a_button_for_each_answer(qtbot, monkeypatch, window, button, answer):
    def press(box):
        assert box.defaultButton().text() == "Keep both"
        assert "“a<b>.bmcw”" in box.text()
        assert "earlier versions" in box.informativeText()
        next(b for b in box.buttons() if b.text() == button).click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert messages.ask_conflict(window, "a<b>.bmcw") == answer


def test_of_what_cannot_be_read_no_differences_are_offered(monkeypatch, window):
    def press(box):
        assert [b.text() for b in box.buttons() if "differences" in b.text()] == []
        assert [b.text() for b in box.buttons() if "Replace" in b.text()] == []
        assert box.informativeText().startswith("It is damaged.")
        box.escapeButton().click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert messages.ask_conflict(window, "a.bmcw", "It is damaged.", can_replace=False) == "cancel"
