"""A save of a session that is given up: whatever hangs, the file is the old one or that of a newer save."""

import errno

import pytest
from hanging_disk import HangingDisk, Work
from session_steps import add, save

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK, Disk
from bmc_desktop.files.packing import unpack
from bmc_desktop.session import Session

OPEN_ENDED = {"replace", "sync_folder"}
"""The exchange itself, and what is done after it."""


@pytest.fixture
def path(session, tmp_path):
    save(session, tmp_path / "plan.bmcw")
    return tmp_path / "plan.bmcw"


def opened(path, disk):
    """The file in a session whose saves go to another disk from now on."""
    session = Session.open(path, backups=BackupStore(path.parent / "backups"))
    session._files.system = disk
    add(session, "given up")
    return session


def calls_of_a_save(path):
    disk = HangingDisk()
    opened(path, disk).start_save(path).run()
    return [name for name, _ in disk.calls]


def texts(path):
    return [note.text for note in unpack(path.read_bytes()).workshop.notes.values()]


def test_a_save_that_was_given_up_never_comes_true(path):
    old = path.read_bytes()
    names = calls_of_a_save(path)
    ends = set()
    for at, name in enumerate(names):
        path.write_bytes(old)
        disk = HangingDisk(at)
        session = opened(path, disk)
        job = session.start_save()
        work = Work(job.run)
        assert disk.hung.wait(20)
        job.give_up()
        disk.released.set()
        work.end()
        if work.error is None:
            # Its late end is the truth about the file, and is taken note of.
            assert name in OPEN_ENDED or names.index("replace") < at, f"{at} {name}"
            session.finish_save(job, work.result)
            assert not session.is_modified
            assert texts(path) == ["given up"]
            assert session.digest == work.result.digest
        else:
            assert work.error.kind == "given_up"
            assert "was not saved" in str(work.error)
            assert path.read_bytes() == old, f"{at} {name}"
            assert session.is_modified
        ends.add(work.error is None)
    assert ends == {True, False}


@pytest.mark.parametrize("first_back", [True, False], ids=["it comes back first", "it comes back last"])
def test_a_newer_save_is_the_last_whatever_the_older_one_hangs_in(path, first_back):
    old = path.read_bytes()
    names = calls_of_a_save(path)
    alone = 0
    for at, name in enumerate(names):
        path.write_bytes(old)
        disk = HangingDisk(at)
        session = opened(path, disk)
        older = session.start_save()
        work = Work(older.run)
        assert disk.hung.wait(20)
        older.give_up()
        add(session, "newer")
        session._files.system = DISK
        newer = session.start_save()
        other = Work(newer.run)
        if first_back:
            disk.released.set()
            work.end()
        elif not older._wish._is_in_step:
            # It does not wait for the one that hangs.
            other.end()
            alone += 1
            assert texts(path) == ["given up", "newer"], f"{at} {name}"
        disk.released.set()
        other.end()
        work.end()
        assert other.error is None, f"{at} {name}: {other.error}"
        assert texts(path) == ["given up", "newer"], f"{at} {name}"
        session.finish_save(newer, other.result)
        if work.error is None:
            session.finish_save(older, work.result)
        assert not session.is_modified
        assert session.digest == other.result.digest
        assert [one.name for one in path.parent.glob(".~*.tmp")] == []
    assert first_back or alone > 10


def test_a_job_that_was_given_up_before_it_ran_asks_the_disk_nothing(path):
    disk = HangingDisk()
    session = opened(path, disk)
    job = session.start_save()
    job.give_up()
    with pytest.raises(SaveError) as caught:
        job.run()
    assert caught.value.kind == "given_up"
    assert disk.calls == []


def test_an_older_job_that_runs_after_a_newer_one_changes_nothing(path, tmp_path):
    session = opened(path, DISK)
    older = session.start_save()
    add(session, "newer")
    newer = session.start_save()
    session.finish_save(newer, newer.run())
    with pytest.raises(SaveError) as caught:
        older.run()
    assert caught.value.kind == "given_up"
    assert texts(path) == ["given up", "newer"]


def test_one_file_has_one_turn_whatever_leads_to_it(path, tmp_path):
    link = tmp_path / "link.bmcw"
    link.symlink_to(path)
    session = opened(path, DISK)
    older = session.start_save(link, replace=True)
    add(session, "newer")
    save(session)
    with pytest.raises(SaveError) as caught:
        older.run()
    assert caught.value.kind == "given_up"
    assert texts(path) == ["given up", "newer"]


def test_news_of_an_older_save_that_comes_after_that_of_a_newer_one_is_passed_over(path, tmp_path):
    session = opened(path, DISK)
    older = session.start_save(tmp_path / "older.bmcw")
    late = older.run()
    add(session, "newer")
    save(session)
    session.finish_save(older, late)
    assert session.path == path
    assert not session.is_modified


def test_a_disk_that_does_not_say_where_the_file_is_fails_in_a_sentence(path):
    class Lost(Disk):
        def realpath(self, path):
            raise OSError(errno.EIO, path)

    session = opened(path, Lost())
    with pytest.raises(SaveError) as caught:
        session.start_save().run()
    assert caught.value.kind == "failed"
    assert session.is_modified
