"""Beside the earlier versions of a workshop it is noted which files it was saved to, at no price."""

import pytest
from session_steps import add, save

from bmc_desktop.files import whereabouts
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session


@pytest.fixture
def store(tmp_path):
    return BackupStore(tmp_path / "backups")


def test_the_file_of_a_version_is_noted_when_it_is_kept(session, store, tmp_path):
    path = tmp_path / "a.bmcw"
    save(session, path)
    assert store.workshops_of(path) == []
    add(session)
    save(session)
    path.write_bytes(b"damaged")
    assert store.workshops_of(path) == [session.workshop.id]


def test_a_workshop_with_versions_is_noted_at_a_new_name_too(session, store, tmp_path):
    save(session, tmp_path / "a.bmcw")
    add(session)
    save(session)
    save(session, tmp_path / "b.bmcw")
    (tmp_path / "b.bmcw").write_bytes(b"damaged")
    assert store.workshops_of(tmp_path / "b.bmcw") == [session.workshop.id]


def test_it_is_written_once_for_each_file(session, store, tmp_path, monkeypatch):
    notes = []
    note = whereabouts.note
    monkeypatch.setattr(whereabouts, "note", lambda *args: notes.append(args[1]) or note(*args))
    save(session, tmp_path / "a.bmcw")
    for _ in range(4):
        add(session)
        save(session)
    assert notes == [str(tmp_path / "a.bmcw")]


def test_the_workshop_that_was_in_a_file_before_is_noted_as_well(session, store, tmp_path):
    other = Session.new(new_workshop(canvas_title="Other"))
    path = tmp_path / "a.bmcw"
    save(other, path)
    add(session)
    save(session, path, replace=True)
    path.write_bytes(b"damaged")
    assert store.workshops_of(path) == [other.workshop.id]
    assert len(store.versions(other.workshop.id)) == 1


def test_what_nobody_can_read_is_kept_for_no_file(session, store, tmp_path):
    path = tmp_path / "a.bmcw"
    path.write_bytes(b"something else")
    save(session, path, replace=True)
    assert len(store.versions("unknown")) == 1
    assert store.workshops_of(path) == []


def test_what_was_saved_here_last_is_noted_when_it_is_kept_for_others(session, store, tmp_path):
    path = tmp_path / "a.bmcw"
    add(session)
    save(session, path)
    session.version()()
    path.write_bytes(b"damaged")
    assert store.workshops_of(path) == [session.workshop.id]


@pytest.mark.parametrize("error", [OSError(28, "full"), MemoryError(), RuntimeError("no memory")])
def test_a_note_that_cannot_be_written_costs_no_save(session, tmp_path, monkeypatch, error):
    path = tmp_path / "a.bmcw"
    save(session, path)

    def fail(*_):
        raise error

    monkeypatch.setattr(BackupStore, "note_file", fail)
    add(session)
    assert save(session).backup is not None
    assert not session.is_modified
    assert len(Session.open(path).workshop.notes) == 1
