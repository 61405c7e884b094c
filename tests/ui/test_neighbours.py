"""The file among other people and programs: what they do is told, and nothing of theirs or ours is lost."""

import datetime as dt
import os
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from window_steps import add_note, do

from bmc_desktop import paths
from bmc_desktop.files import lockfile
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.lockfile import lock_path, ourselves, take
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.dialogs import files
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.safety import locking, watching
from bmc_desktop.ui.safety.neighbours import Neighbours
from bmc_desktop.workers import wait_for_workers


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(watching, "CALM", 1)
    monkeypatch.setattr(watching, "CALM_ABOVE", 20)
    follow = Neighbours.follow

    def follow_and_look_at_once(self):
        follow(self)
        self._arriving.stop()
        self._on_arrived()

    monkeypatch.setattr(Neighbours, "follow", follow_and_look_at_once)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "FINN.bmcw"
    session = Session.new(new_workshop(canvas_title="I dag", title="FINN"))
    session.commit(edits.add_canvas(session.workshop, "Later"))
    session.start_save(path).run()
    return path


@pytest.fixture
def opened(window, path):
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    return window


def change(path, text="Theirs"):
    """Change the file as a colleague does."""
    session = Session.open(path)
    session.commit(edits.set_details(session.workshop, title=text))
    session.finish_save(job := session.start_save(), job.run())


def come_back(window):
    """Come back to the window from another one."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert wait_for_jobs(window)


def press(window, words):
    button = next(
        one
        for one in window.notices.findChildren(QPushButton)
        if one.text() == words and not one.isHidden()
    )
    button.click()
    assert wait_for_jobs(window)


def anna(**facts):
    since = dt.datetime.now(dt.UTC) - dt.timedelta(hours=1)
    return structs.replace(ourselves(since), person="Anna", host="LAPTOP-3", **facts)


# Changed by someone


def test_a_change_by_another_program_is_told_and_shown_on_demand(opened, path):
    later = opened.session.workshop.tabs()[1].id
    opened.show_canvas(later)
    opened.canvas.zoom_to(1.5)
    change(path)
    come_back(opened)
    assert opened.notices.says("changed") == "“FINN.bmcw” was changed by another program."
    press(opened, "Show the new version")
    assert opened.session.workshop.details.title == "Theirs"
    assert (opened.canvas.canvas_id, opened.canvas.zoom) == (later, pytest.approx(1.5))
    assert opened.notices.isHidden()
    assert not opened.isWindowModified()


def test_the_folder_is_watched_through_any_number_of_replacements(opened, path, qtbot):
    for number in range(3):
        qtbot.waitUntil(lambda: str(path) in opened.neighbours._watching._watcher.files())
        change(path, f"Version {number}")
        qtbot.waitUntil(lambda: bool(opened.notices.says("changed")))
        press(opened, "Show the new version")
        assert opened.session.workshop.details.title == f"Version {number}"


def test_keeping_mine_leaves_it_unsaved_until_it_is_saved(opened, path, monkeypatch):
    from bmc_desktop.ui.dialogs import messages

    change(path)
    come_back(opened)
    press(opened, "Keep mine")
    come_back(opened)
    assert opened.notices.isHidden()
    assert opened.isWindowModified()
    monkeypatch.setattr(messages, "ask_conflict", lambda *_, **__: "both")
    do(opened, "save")
    assert wait_for_jobs(opened)
    assert Session.open(path).workshop.details.title == "Theirs"
    assert Session.open(opened.session.path).workshop.details.title == "FINN"
    assert not opened.isWindowModified()


def test_with_unsaved_work_the_difference_can_be_seen(opened, path, shown):
    from bmc_desktop.ui.dialogs.differences import DifferencesDialog

    add_note(opened)
    change(path)
    come_back(opened)
    assert opened.notices.says("changed").endswith("saving will ask.")
    press(opened, "Show differences…")
    (dialog,) = opened.findChildren(DifferencesDialog)
    dialog.close()
    assert opened.isWindowModified()


def test_work_begun_after_the_news_is_not_thrown_away(opened, path):
    change(path)
    come_back(opened)
    show = opened.neighbours._show_new
    add_note(opened)
    assert opened.notices.says("changed").endswith("saving will ask.")
    show()
    assert wait_for_jobs(opened)
    assert len(opened.session.workshop.notes) == 1


def test_work_begun_while_the_new_version_is_read_is_not_thrown_away(opened, path):
    change(path)
    come_back(opened)
    opened.neighbours._show_new()
    opened.canvas.new_note()
    opened.canvas.writing.editor.setPlainText("Typed")
    assert wait_for_jobs(opened)
    assert [note.text for note in opened.session.workshop.notes.values()] == ["Typed"]


def test_our_own_saves_are_not_told(opened, path, qtbot):
    for _ in range(5):
        add_note(opened)
        do(opened, "save")
        qtbot.wait(5)
        come_back(opened)
    qtbot.wait(50)
    assert wait_for_jobs(opened)
    assert opened.notices.isHidden()
    assert not opened.isWindowModified()


def test_a_touched_file_is_not_told(opened, path):
    os.utime(path, (1, 1))
    come_back(opened)
    assert opened.notices.isHidden()


def test_a_change_that_is_taken_back_is_not_told_any_more(opened, path):
    data = path.read_bytes()
    change(path)
    come_back(opened)
    press(opened, "Keep mine")
    path.write_bytes(data)
    come_back(opened)
    assert opened.notices.isHidden()
    assert not opened.isWindowModified()


# Gone


def test_a_file_that_is_gone_leaves_everything_unsaved_and_can_be_saved_again(opened, path):
    path.unlink()
    come_back(opened)
    assert "is not there any more" in opened.notices.says("gone")
    assert opened.isWindowModified()
    press(opened, "Save again")
    assert Session.open(path).workshop.details.title == "FINN"
    assert opened.notices.isHidden()
    assert not opened.isWindowModified()


def test_a_file_that_comes_back_is_fine_again(opened, path):
    path.rename(path.with_suffix(".away"))
    come_back(opened)
    assert opened.notices.says("gone")
    path.with_suffix(".away").rename(path)
    come_back(opened)
    assert opened.notices.isHidden()
    assert not opened.isWindowModified()


def test_no_folder_is_made_for_a_file_whose_folder_is_gone(opened, path, shown):
    path.unlink()
    path.parent.joinpath(f".~lock.{path.name}#").unlink()
    path.parent.rename(path.parent.with_name("away"))
    come_back(opened)
    press(opened, "Save again")
    assert not path.parent.exists()
    assert "folder" in shown.texts[-1]


@pytest.fixture
def deep(window, path, tmp_path):
    """A window with a file some folders down, watched."""
    place = tmp_path / "one" / "two" / "three" / path.name
    place.parent.mkdir(parents=True)
    path.rename(place)
    window.windows.open_file(place, window)
    assert wait_for_jobs(window)
    assert wait_for_workers(5_000)
    return window


@pytest.mark.parametrize("levels", [0, 1, 2, 3])
def test_a_file_or_folder_that_is_renamed_is_noticed_by_itself(deep, levels, qtbot):
    """Whichever folder above it: nobody has to come back to the window for that."""
    path = deep.session.path
    moved = (path, *path.parents)[levels]
    moved.rename(moved.with_name("away"))
    qtbot.waitUntil(lambda: bool(deep.notices.says("gone")))
    assert "moved, renamed or deleted" in deep.notices.says("gone")
    assert deep.isWindowModified()
    moved.with_name("away").rename(moved)
    qtbot.waitUntil(lambda: not deep.notices.says("gone"))
    assert not deep.isWindowModified()


def test_another_folder_in_the_place_of_the_old_one_is_watched(deep, qtbot):
    path, data = deep.session.path, deep.session.path.read_bytes()
    path.parent.rename(path.parent.with_name("away"))
    path.parent.mkdir()
    qtbot.waitUntil(lambda: bool(deep.notices.says("gone")))
    path.write_bytes(data)
    qtbot.waitUntil(lambda: not deep.notices.says("gone"))


def test_a_folder_that_is_renamed_is_noticed_when_one_comes_back(deep):
    deep.neighbours._watching._unwatch()
    path = deep.session.path
    path.parents[1].rename(path.parents[1].with_name("away"))
    come_back(deep)
    assert deep.notices.says("gone")


def test_a_folder_that_is_renamed_is_noticed_before_a_save(deep, shown):
    """Even if nothing has told of it: the work stays open and there is a way out."""
    deep.neighbours._watching.leave()
    path = deep.session.path
    path.parents[1].rename(path.parents[1].with_name("away"))
    add_note(deep)
    do(deep, "save")
    assert wait_for_jobs(deep)
    (box,) = shown
    assert "does not exist, or was moved. Your work is still open here" in box.informativeText()
    assert box.defaultButton().text() == "Save as…"
    assert deep.isWindowModified()
    assert not path.parents[1].exists()


def test_a_file_that_is_renamed_under_a_save_is_not_written_into(deep, shown):
    """The old name gets what is saved; what lies under the new name stays as it is."""
    deep.neighbours._watching.leave()
    path = deep.session.path
    path.rename(path.with_name("away.bmcw"))
    before = path.with_name("away.bmcw").read_bytes()
    add_note(deep)
    do(deep, "save")
    assert wait_for_jobs(deep)
    assert shown == []
    assert path.with_name("away.bmcw").read_bytes() == before
    assert len(Session.open(path).workshop.notes) == 1


def test_folders_that_may_not_be_looked_into_are_not_watched(deep, monkeypatch):
    """Qt would complain of them."""
    folder = deep.session.path.parents[2]
    monkeypatch.setattr(watching.os, "access", lambda path, _mode: Path(path) != folder)
    come_back(deep)
    watched = deep.neighbours._watching._watcher.directories()
    assert str(folder) not in watched
    assert {str(folder.parent), str(folder / "two"), str(folder / "two" / "three")} <= set(watched)


def test_what_goes_on_around_a_folder_far_up_is_looked_at_now_and_then_only(deep, monkeypatch):
    watcher = deep.neighbours._watching
    watcher._calm.stop()
    watcher._on_stir(str(deep.session.path.parents[3]))
    assert watcher._calm.remainingTime() > watching.CALM
    watcher._on_stir(str(deep.session.path.parent))
    assert watcher._calm.remainingTime() <= watching.CALM


def test_a_disk_that_fails_says_nothing_of_the_file(opened, path, monkeypatch):
    def fail(*_):
        raise OSError(5, "broken")

    monkeypatch.setattr(watching.DISK.__class__, "stat", fail)
    come_back(opened)
    assert opened.notices.isHidden()


# Someone else has it open


def test_a_lock_lies_beside_an_open_file_and_goes_with_the_window(opened, path):
    assert Path(lock_path(str(path))).exists()
    opened.close()
    assert wait_for_workers(5_000)
    assert not Path(lock_path(str(path))).exists()


def test_the_lock_moves_with_the_file(opened, path, tmp_path):
    other = tmp_path / "other.bmcw"
    opened.saver.save(other)
    assert wait_for_jobs(opened)
    assert wait_for_workers(5_000)
    assert Path(lock_path(str(other))).exists()
    assert not Path(lock_path(str(path))).exists()


@pytest.fixture
def answer(monkeypatch, path):
    """Let Anna have the file open, and answer what is asked about it."""
    take(str(path), anna())
    asked = []

    def give(words):
        monkeypatch.setattr(locking, "ask", lambda *args: asked.append(args) or words)
        return asked

    return give


def test_read_only_while_someone_else_has_it(window, path, answer, shown, tmp_path, monkeypatch):
    answer("read")
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    assert window.notices.says("lock").startswith("Read-only, because Anna on LAPTOP-3 has had it open")
    assert window.windowTitle() == "FINN – FINN.bmcw[*] (read-only)"
    before = path.read_bytes()
    add_note(window)
    do(window, "save")
    assert wait_for_jobs(window)
    assert "Anna on LAPTOP-3 has FINN.bmcw open" in shown.texts[0]
    assert path.read_bytes() == before
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "mine.bmcw")
    press(window, "Save as…")
    assert window.session.path == tmp_path / "mine.bmcw"
    assert window.notices.isHidden()
    assert "(read-only)" not in window.windowTitle()
    assert lockfile.find(str(path), ourselves()).holder.person == "Anna"


def test_when_they_close_it_it_can_be_saved(window, path, answer):
    answer("read")
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    Path(lock_path(str(path))).unlink()
    come_back(window)
    assert window.notices.isHidden()
    add_note(window)
    do(window, "save")
    assert wait_for_jobs(window)
    assert len(Session.open(path).workshop.notes) == 1
    assert lockfile.find(str(path), ourselves()).standing == "ours"


def test_a_copy_has_no_file_but_a_name(window, path, answer):
    answer("copy")
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    assert window.session.path is None
    assert window.session.suggested_name == "FINN (copy)"
    assert window.session.workshop.details.title == "FINN"
    assert window.isWindowModified()


def test_anyway_takes_the_lock(window, path, answer):
    answer("anyway")
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    assert window.notices.isHidden()
    assert lockfile.find(str(path), ourselves()).standing == "ours"
    add_note(window)
    do(window, "save")
    assert wait_for_jobs(window)
    assert not window.isWindowModified()


def test_cancel_opens_nothing(window, path, answer):
    asked = answer("cancel")
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    assert len(asked) == 1
    assert window.session.path is None


def test_a_lock_of_our_own_from_before_a_crash_is_not_asked_about(window, path):
    take(str(path), structs.replace(ourselves(), pid=2**31 - 1))
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    assert lockfile.find(str(path), ourselves()).standing == "ours"


def test_a_file_that_cannot_be_written_gets_no_lock(window, path):
    path.chmod(0o444)
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    assert not Path(lock_path(str(path))).exists()
    assert window.windowTitle().endswith("(read-only)")


@pytest.mark.parametrize(
    ("facts", "standing", "words"),
    [
        ({}, "held", "Anna on LAPTOP-3 has had it open since "),
        ({"person": ""}, "held", "Someone on LAPTOP-3"),
        ({"host": ""}, "held", "Anna has had"),
        ({}, "old", "probably not true any more"),
    ],
)
def test_the_question_names_who_and_since_when(window, path, monkeypatch, facts, standing, words):
    holder = structs.replace(anna(), **facts)
    seen = []

    def press_copy(box):
        seen.append((box.text(), box.informativeText(), box.defaultButton().text()))
        next(button for button in box.buttons() if button.text() == "Open a copy").click()

    monkeypatch.setattr(locking.QMessageBox, "exec", press_copy)
    assert locking.ask(window, path, lockfile.Found(standing, holder)) == "copy"
    assert seen[0][0] == "“FINN.bmcw” is open elsewhere"
    assert words in seen[0][1]
    assert seen[0][2] == "Open read-only"


# Copies beside it


def test_a_copy_of_a_sync_program_is_told(window, path, shown):
    copy = path.with_name("FINN (conflicted copy 2026-11-22 143200).bmcw")
    copy.write_bytes(path.read_bytes())
    change(copy)
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    assert copy.name in window.notices.says("sibling")
    press(window, "Open it")
    assert [one.session.path for one in window.windows.windows] == [path, copy]


# The title of the window


@pytest.mark.parametrize(
    ("title", "file", "shown_title"),
    [
        ("FINN", "a.bmcw", "FINN – a.bmcw[*]"),
        ("", "a.bmcw", "a.bmcw[*]"),
        ("R&D [*] <b>", "a[*].bmcw", "R&D [\u200b*] <b> – a[\u200b*].bmcw[*]"),
        ("", "x" * 200 + "y.bmcw", "x" * 39 + "…" + "x" * 14 + "y.bmcw[*]"),
        ("T" * 200, "a.bmcw", "T" * 59 + "… – a.bmcw[*]"),
        ("", "a\nb\u202ec.bmcw", "a\ufffdb\ufffdc.bmcw[*]"),
    ],
)
def test_the_title_names_workshop_and_file(window, tmp_path, title, file, shown_title):
    session = Session.new(new_workshop(canvas_title="I dag", title=title))
    session.start_save(tmp_path / file).run()
    window.windows.open_file(tmp_path / file, window)
    assert wait_for_jobs(window)
    assert window.windowTitle() == shown_title


def test_the_first_look_around_waits_until_the_workshop_has_been_painted(window, path, qtbot, monkeypatch):
    monkeypatch.undo()
    window.windows.open_file(path, window)
    assert wait_for_jobs(window)
    come_back(window)
    assert not Path(lock_path(str(path))).exists()
    qtbot.waitUntil(Path(lock_path(str(path))).exists)


def test_what_was_saved_here_outlives_what_others_write_over_it(opened, path, qtbot):
    add_note(opened, "ours")
    opened.saver.save()
    qtbot.waitUntil(lambda: opened.saver.state == "saved")
    path.write_bytes(packed_by_someone_else())
    come_back(opened)
    assert "Earlier versions" in opened.notices.says("changed")
    workshop_id = opened.session.workshop.id
    opened.close()
    assert wait_for_workers(5_000)
    store = BackupStore(paths.data_dir("backups"))
    kept = [unpack(store.read(version)).workshop for version in store.versions(workshop_id)]
    assert any("ours" in [note.text for note in workshop.notes.values()] for workshop in kept)


def packed_by_someone_else():
    return pack(new_workshop(canvas_title="Theirs"), {})
