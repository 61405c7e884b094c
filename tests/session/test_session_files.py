"""The session and its file: saving, opening, what others do meanwhile, and what fails."""

import errno
import hashlib
import json
import threading
import time

import pytest
from session_steps import add, save

from bmc_desktop.files import container, packing, save_job
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError, SaveError
from bmc_desktop.files.filesystem import Disk
from bmc_desktop.files.journal import writer
from bmc_desktop.files.journal.folder import folders
from bmc_desktop.files.journal.recovery import read_journal
from bmc_desktop.model import edits
from bmc_desktop.model.document import ChangeError
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import Workshop, new_workshop
from bmc_desktop.session import Session


def test_saved_workshop_opens_as_it_was(session, tmp_path):
    add(session, "Ærlig talt 😀")
    path = tmp_path / "plan.bmcw"
    assert session.name == ""
    saved = save(session, path)
    assert (session.path, session.is_modified, session.name) == (path, False, "plan")
    assert session.saved_at is not None
    assert saved.confirmed

    again = Session.open(path)
    assert again.workshop == session.workshop
    assert (again.path, again.is_modified, again.read_only, again.notices) == (path, False, False, ())
    assert again.saved_at is None


def test_edits_during_a_save_stay_unsaved(session, tmp_path):
    add(session, "first")
    job = session.start_save(tmp_path / "a.bmcw")
    add(session, "second")
    session.finish_save(job, job.run())
    assert session.is_modified
    assert len(Session.open(tmp_path / "a.bmcw").workshop.notes) == 1
    session.undo()
    assert not session.is_modified


def test_of_saves_of_one_session_the_last_one_asked_for_is_the_last(session, tmp_path):
    path = tmp_path / "a.bmcw"
    save(session, path)
    jobs = []
    for index in range(5):
        add(session, f"{index}")
        jobs.append(session.start_save())
    failures = []

    def run(job):
        try:
            job.run()
        except SaveError as error:
            failures.append((job, error.kind))

    threads = [threading.Thread(target=run, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {kind for _, kind in failures} <= {"given_up"}
    assert jobs[-1] not in [job for job, _ in failures]
    assert Session.open(path).workshop == session.workshop


def test_save_needs_a_path_once(session):
    with pytest.raises(SaveError) as caught:
        session.start_save()
    assert caught.value.kind == "no_name"


def test_relative_paths_hold_when_the_working_folder_changes(session, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save(session, "a.bmcw")
    monkeypatch.chdir("/")
    add(session)
    save(session)
    assert session.path == tmp_path / "a.bmcw"


def test_failed_save_leaves_everything_unsaved(session, tmp_path):
    add(session)
    with pytest.raises(SaveError) as caught:
        session.start_save(tmp_path / "gone" / "a.bmcw").run()
    assert caught.value.kind == "no_folder"
    assert (session.path, session.is_modified) == (None, True)


def test_file_changed_by_someone_else_is_kept(session, tmp_path):
    path = tmp_path / "a.bmcw"
    save(session, path)
    other = Session.open(path)
    add(other, "theirs")
    save(other)
    add(session, "mine")
    with pytest.raises(SaveError) as caught:
        session.start_save().run()
    assert caught.value.kind == "changed_on_disk"
    assert session.is_modified
    saved = save(session, replace=True)
    assert Session.open(path).workshop == session.workshop
    assert Session.open(saved.backup).workshop == other.workshop


def test_save_as_over_another_file_asks_first(session, tmp_path):
    path = tmp_path / "a.bmcw"
    path.write_bytes(b"a letter")
    with pytest.raises(SaveError) as caught:
        session.start_save(path).run()
    assert caught.value.kind == "exists"
    saved = save(session, path, replace=True)
    assert saved.backup.read_bytes() == b"a letter"


def test_first_overwrite_of_a_session_keeps_the_old_version(session, tmp_path):
    path = tmp_path / "a.bmcw"
    save(session, path)
    store = BackupStore(tmp_path / "more")
    later = Session.open(path, backups=store)
    old = path.read_bytes()
    for _ in range(3):
        add(later)
        save(later)
    (version,) = store.versions(session.workshop.id)
    assert version.path.read_bytes() == old


def test_write_protected_file_is_read_only(session, tmp_path):
    path = tmp_path / "a.bmcw"
    save(session, path)
    path.chmod(0o444)
    again = Session.open(path)
    assert again.read_only
    assert not again.needs_copy
    add(again)
    with pytest.raises(SaveError) as caught:
        again.start_save().run()
    assert caught.value.kind == "read_only"
    save(again, tmp_path / "b.bmcw")
    assert not again.read_only


def broken_file(path, **changed):
    tree = {
        "format": "bmc-desktop-workshop",
        "version": [1, 0],
        "min_reader": 1,
        "id": "w1",
        "records": [
            {"type": "details", "title": "T"},
            {"type": "canvas", "id": "c1", "title": "Now"},
            {
                "type": "note",
                "id": "n1",
                "canvas": "c1",
                "block": "channels",
                "x": 1.0,
                "y": 1.0,
                "new": [1],
            },
            {"type": "note", "id": "n2", "canvas": "c1", "block": "nowhere", "x": 1.0, "y": 1.0},
        ],
        **changed,
    }
    path.write_bytes(container.write_container(json.dumps(tree).encode(), {}))
    return path.read_bytes()


@pytest.mark.parametrize(
    ("changed", "kind", "words"),
    [({}, "damaged_original", "read in part"), ({"version": [2, 0]}, "newer_format", "newer version")],
    ids=["damaged", "newer"],
)
def test_original_of_a_damaged_or_newer_file_is_never_touched(tmp_path, changed, kind, words):
    path, link, further = (tmp_path / name for name in ("a.bmcw", "link.bmcw", "further.bmcw"))
    before = broken_file(path, **changed)
    link.symlink_to(path)
    further.hardlink_to(path)
    session = Session.open(path)
    assert session.read_only
    assert session.needs_copy
    assert session.notices
    add(session)
    for target, replace in ((None, False), (path, False), (path, True), (link, True), (further, True)):
        with pytest.raises(SaveError) as caught:
            session.start_save(target, replace=replace).run()
        assert caught.value.kind == kind
        assert words in str(caught.value)
    save(session, tmp_path / "copy.bmcw")
    assert path.read_bytes() == further.read_bytes() == before
    assert not session.read_only
    add(session)
    save(session)
    again = Session.open(tmp_path / "copy.bmcw")
    assert again.workshop == session.workshop
    assert not again.needs_copy


def test_unknown_fields_of_deleted_notes_do_not_hinder_a_save(tmp_path):
    broken_file(tmp_path / "a.bmcw")
    session = Session.open(tmp_path / "a.bmcw")
    session.commit(edits.delete_notes(session.workshop, ["n1"]))
    save(session, tmp_path / "b.bmcw")
    session.undo()
    save(session)
    assert b'"new":[1]' in container.read_container((tmp_path / "b.bmcw").read_bytes()).content


def test_file_that_cannot_be_opened_says_which(tmp_path):
    with pytest.raises(DocumentError) as caught:
        Session.open(tmp_path / "gone.bmcw")
    assert (caught.value.kind, caught.value.reason) == ("unreadable", "missing")
    assert str(caught.value).startswith("gone.bmcw does not exist, or was moved")


def test_unconfirmed_save_is_told(tmp_path):
    class NoSync(Disk):
        def sync_folder(self, path):
            raise OSError(errno.EIO, path)

    session = Session.new(new_workshop(canvas_title="Now"), system=NoSync())
    assert save(session, tmp_path / "a.bmcw").confirmed is False


@pytest.mark.parametrize("error", [ValueError("x"), MemoryError(), RuntimeError("can't allocate lock")])
def test_what_hinders_packing_is_told_as_a_failed_save(session, tmp_path, monkeypatch, error):
    def fail(*_):
        raise error

    add(session)
    monkeypatch.setattr(save_job, "pack", fail)
    with pytest.raises(SaveError) as caught:
        save(session, tmp_path / "a.bmcw")
    assert caught.value.kind == "failed"
    assert session.is_modified


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (DocumentError("container", "torn"), "failed"),
        (DocumentError("part_count", count=3, limit=2), "too_large"),
        (DocumentError("memory"), "failed"),
    ],
)
def test_what_would_not_open_again_is_not_saved(session, tmp_path, monkeypatch, error, kind):
    def refuse(_):
        raise error

    add(session)
    monkeypatch.setattr(packing, "unpack", refuse)
    with pytest.raises(SaveError) as caught:
        save(session, tmp_path / "a.bmcw")
    assert caught.value.kind == kind
    assert not (tmp_path / "a.bmcw").exists()


def test_what_would_open_as_something_else_is_not_saved(session, tmp_path, monkeypatch):
    other = save_job.pack(session.workshop, {})
    add(session)
    monkeypatch.setattr(save_job, "pack", lambda *_: other)
    with pytest.raises(SaveError) as caught:
        save(session, tmp_path / "a.bmcw")
    assert "does not hold what was to be saved" in caught.value.detail
    assert not (tmp_path / "a.bmcw").exists()


def test_a_save_that_broke_off_is_not_taken_for_the_work_of_someone_else(tmp_path):
    path = tmp_path / "a.bmcw"
    session = Session.new(new_workshop(canvas_title="Now"), backups=BackupStore(tmp_path / "backups"))
    add(session)
    save(session, path)

    class InPlaceAndDying(Disk):
        cut = 0

        def replace(self, source, target):
            if target == str(path):
                raise OSError(errno.EBUSY, "mounted there")
            super().replace(source, target)

        def truncate(self, fd, size):
            self.cut += 1
            raise OSError(errno.EIO, "the disk is gone")

    session._files.system = InPlaceAndDying()
    before = path.read_bytes()
    add(session, "another " * 50)
    with pytest.raises(SaveError) as caught:
        save(session)
    assert caught.value.kind == "torn"
    assert session.is_modified
    session._files.system = Disk()
    saved = save(session)
    assert Session.open(path).workshop == session.workshop
    assert saved.backup is not None
    assert before in {each.read_bytes() for each in (tmp_path / "backups").rglob("*.bmcw")}
    path.write_bytes(b"someone else's")
    add(session)
    with pytest.raises(SaveError) as caught:
        save(session)
    assert caught.value.kind == "changed_on_disk"


def test_unsound_workshop_is_not_taken():
    sound = new_workshop(canvas_title="Now")
    lost = Note(id="n", canvas="gone", block="channels", x=0.0, y=0.0)
    for bad in (
        sound.with_tables({"notes": {"n": lost}}, sound.details),
        sound.with_tables({"canvases": {}}, sound.details),
        sound.with_tables({"canvases": {"other": sound.tabs()[0]}}, sound.details),
        Workshop(id="../x", details=sound.details, canvases=sound.canvases),
    ):
        with pytest.raises(ChangeError):
            Session.new(bad)


def test_a_save_that_hangs_on_one_disk_does_not_hold_up_one_to_another(tmp_path):
    hung, gate = threading.Event(), threading.Event()

    class Sleepy(Disk):
        def open(self, path, flags, mode=0o600):
            if "dead" in path:
                hung.set()
                gate.wait(10)
            return super().open(path, flags, mode)

    (tmp_path / "dead").mkdir()
    session = Session.new(new_workshop(canvas_title="Today"), system=Sleepy())
    first = session.start_save(tmp_path / "dead" / "plan.bmcw")
    worker = threading.Thread(target=first.run)
    worker.start()
    assert hung.wait(5)
    second = session.start_save(tmp_path / "plan.bmcw")
    session.finish_save(second, second.run())
    assert worker.is_alive()
    assert not session.is_modified
    gate.set()
    worker.join()


def test_a_file_gone_astray_leaves_all_unsaved_until_it_is_saved_or_back(tmp_path):
    session = Session.new(new_workshop(canvas_title="Today"))
    told = []
    session.observe_state(lambda: told.append(session.is_modified))
    assert session.digest == ""
    save(session, tmp_path / "plan.bmcw")
    assert session.digest == hashlib.sha256((tmp_path / "plan.bmcw").read_bytes()).hexdigest()
    told.clear()
    session.tell_astray(True)
    session.tell_astray(True)
    assert told == [True]
    session.tell_astray(False)
    assert told == [True, False]
    session.tell_astray(True)
    save(session, tmp_path / "plan.bmcw")
    assert not session.is_modified


def test_undo_to_what_is_saved_is_told(session, tmp_path):
    job = session.start_save(tmp_path / "plan.bmcw")
    session.finish_save(job, job.run())
    add(session)
    told = []
    session.observe_state(lambda: told.append(session.is_modified))
    session.undo()
    session.redo()
    assert told == [False, True]


def test_the_journal_knows_of_a_save_before_the_file_changes(tmp_path, monkeypatch):
    """Else a crash right after it would let the person's own file pass for a stranger's."""
    monkeypatch.setattr(writer, "INTERVAL", 5.0)
    known = []

    class Watched(Disk):
        def replace(self, source, target):
            if target.endswith("plan.bmcw"):
                (folder,) = folders(tmp_path / "recovery")
                known.append(read_journal(folder).saving is not None)
            super().replace(source, target)

    session = Session.new(
        new_workshop(canvas_title="Now"), journals=tmp_path / "recovery", system=Watched()
    )
    add(session)
    while session.journal.state.kind != "protected":
        time.sleep(0.01)
    save(session, tmp_path / "plan.bmcw")
    assert known == [True]
    session.close()
