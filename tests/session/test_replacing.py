"""Replacing a file that someone else wrote: the very one that was looked at, and after it was kept."""

import pytest

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.targets import digest_of
from bmc_desktop.model import edits
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
