"""Replacing a file that someone else wrote: the very one that was looked at, and after it was kept."""

import pytest

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.packing import unpack
from bmc_desktop.files.targets import digest_of
from bmc_desktop.model import edits
from bmc_desktop.model.change import Change, Label
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session


def titled(path, title, **options):
    session = Session.open(path, **options)
    session.commit(edits.set_details(session.workshop, title=title))
    return session


@pytest.fixture
def path(tmp_path):
    Session.new(new_workshop(canvas_title="Now")).start_save(tmp_path / "a.bmcw").run()
    return tmp_path / "a.bmcw"


def test_the_version_that_was_looked_at_is_replaced_and_kept(path, tmp_path):
    store = BackupStore(tmp_path / "backups")
    mine = titled(path, "Mine", backups=store)
    titled(path, "Theirs").start_save().run()
    theirs = path.read_bytes()
    job = mine.start_save(replace=digest_of(theirs))
    mine.finish_save(job, job.run())
    assert Session.open(path).workshop.details.title == "Mine"
    assert [store.read(version) for version in store.versions(mine.workshop.id)] == [theirs]
    assert not mine.is_modified


def test_another_version_is_not_replaced(path):
    mine = titled(path, "Mine")
    titled(path, "Theirs").start_save().run()
    seen = digest_of(path.read_bytes())
    titled(path, "Later").start_save().run()
    with pytest.raises(SaveError) as caught:
        mine.start_save(replace=seen).run()
    assert caught.value.kind == "changed_on_disk"
    assert Session.open(path).workshop.details.title == "Later"


def test_where_it_is_gone_there_is_nothing_to_replace(path):
    mine = titled(path, "Mine")
    path.unlink()
    mine.start_save(replace="0" * 64).run()
    assert Session.open(path).workshop.details.title == "Mine"


def test_a_workshop_without_a_file_goes_by_the_name_suggested_for_it(tmp_path):
    session = Session.new(new_workshop(canvas_title="Now", title="FINN"), suggested_name="FINN (old)")
    assert session.name == "FINN (old)"
    job = session.start_save(tmp_path / "b.bmcw")
    session.finish_save(job, job.run())
    assert session.name == "FINN"


def test_an_evenings_notes_are_not_saved_away(tmp_path):
    store = BackupStore(tmp_path / "backups")
    session = Session.new(new_workshop(canvas_title="Now"), backups=store)
    path = tmp_path / "plan.bmcw"

    def save_with(count):
        canvas = next(iter(session.workshop.canvases))
        old = tuple(session.workshop.notes.values())
        new = tuple(
            Note(id=f"n{count}x{i}", canvas=canvas, block="channels", x=1.0, y=2.0, text=str(i))
            for i in range(count)
        )
        session.commit(Change(label=Label("all"), removed=old, added=new))
        job = session.start_save(None if session.path else path)
        session.finish_save(job, job.run())

    def kept():
        return [len(unpack(store.read(one)).workshop.notes) for one in store.versions(session.workshop.id)]

    save_with(20)
    save_with(22)
    assert kept() == [20]
    save_with(21)
    assert kept() == [20]
    save_with(3)
    assert kept() == [21, 20]


def test_a_long_session_keeps_a_version_now_and_then(tmp_path, monkeypatch):
    monkeypatch.setattr("bmc_desktop.files.save_job.BACKUP_PAUSE", 0.0)
    store = BackupStore(tmp_path / "backups")
    session = Session.new(new_workshop(canvas_title="Now"), backups=store)
    for number in range(4):
        session.commit(edits.set_details(session.workshop, title=str(number)))
        job = session.start_save(tmp_path / "plan.bmcw" if number == 0 else None)
        session.finish_save(job, job.run())
    assert len(store.versions(session.workshop.id)) == 3
