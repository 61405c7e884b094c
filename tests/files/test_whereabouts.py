"""Whose earlier versions a file has that cannot be opened: by the notes beside them, or by its head."""

import errno
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from file_samples import PNG, SHA, make_workshop
from saving_steps import Layer

from bmc_desktop.files import backups, whereabouts
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.container import CONTENT, read_container, write_container
from bmc_desktop.files.packing import pack
from bmc_desktop.files.whereabouts import MOST_BYTES, MOST_FILES, NAME, id_in, note, noted, real, told_id
from bmc_desktop.model.workshop import new_workshop

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    return BackupStore(tmp_path / "b", clock=lambda: NOW)


@pytest.fixture
def file(tmp_path):
    (tmp_path / "FINN.bmcw").write_bytes(b"damaged")
    return tmp_path / "FINN.bmcw"


# The notes


def test_a_damaged_file_is_known_by_its_path(store, file):
    store.keep("w1", b"one")
    store.keep("w2", b"two")
    assert store.workshops_of(file) == []
    assert store.note_file("w1", file)
    assert store.workshops_of(file) == ["w1"]
    assert store.workshops_of(file.with_name("other.bmcw")) == []
    assert [version.path.read_bytes() for version in store.versions("w1")] == [b"one"]


def test_links_lead_to_the_same_notes(store, file, tmp_path):
    store.keep("w1", b"one")
    (tmp_path / "link").symlink_to(file)
    (tmp_path / "d").symlink_to(tmp_path, target_is_directory=True)
    store.note_file("w1", tmp_path / "link")
    assert store.workshops_of(tmp_path / "d" / "FINN.bmcw") == ["w1"]


def test_where_several_workshops_were_in_a_file_the_newest_version_comes_first(store, file):
    for workshop_id in ("w1", "w2"):
        store.keep(workshop_id, workshop_id.encode())
        store.note_file(workshop_id, file)
    assert store.workshops_of(file) == ["w2", "w1"]
    store.keep("w1", b"later")
    assert store.workshops_of(file) == ["w1", "w2"]


def test_without_versions_nothing_is_noted_and_no_folder_made(store, file, tmp_path):
    assert not store.note_file("w1", file)
    assert not (tmp_path / "b").exists()
    assert store.workshops_of(file) == []


def test_the_note_goes_with_the_last_version(store, file, monkeypatch):
    monkeypatch.setattr(backups, "MOST_BYTES", 100)
    path = store.keep("w1", b"x" * 90)
    store.note_file("w1", file)
    store.keep("w2", b"y" * 90)
    assert list(path.parent.iterdir()) == []
    assert store.workshops_of(file) == []


def test_an_id_of_a_stranger_can_be_noted_too(store, file):
    store.keep("../../evil", b"data")
    assert store.note_file("../../evil", file)
    (known,) = store.workshops_of(file)
    assert store.versions(known)[0].path.read_bytes() == b"data"


def test_other_folders_of_the_store_are_passed_over(store, file, tmp_path):
    store.keep("w1", b"one")
    store.note_file("w1", file)
    for name in ("w1", "w-", "w-<b>"):
        folder = tmp_path / "b" / name
        folder.mkdir()
        (folder / NAME).write_bytes((tmp_path / "b" / "w-w1" / NAME).read_bytes())
    (tmp_path / "b" / "w-file").write_text("")
    assert store.workshops_of(file) == ["w1"]


def test_the_last_file_comes_first_and_the_oldest_goes(tmp_path):
    for number in range(MOST_FILES + 3):
        assert note(tmp_path, f"/f{number}")
    note(tmp_path, "/f5")
    files = noted(tmp_path)
    assert files[:2] == ["/f5", f"/f{MOST_FILES + 2}"]
    assert len(files) == MOST_FILES == len(set(files))


def test_a_note_stays_small(tmp_path):
    for number in range(MOST_FILES):
        assert note(tmp_path, "/" + "\U0001f600" * 2_000 + str(number))
    assert (tmp_path / NAME).stat().st_size <= MOST_BYTES
    assert noted(tmp_path)[0].endswith(str(MOST_FILES - 1))
    assert 1 < len(noted(tmp_path)) < MOST_FILES


def test_what_is_noted_already_is_not_written_again(tmp_path):
    note(tmp_path, "/f")
    layer = Layer()
    assert note(tmp_path, "/f", layer)
    assert not [name for name, _ in layer.calls if name in ("write", "replace")]


@pytest.mark.skipif(os.name != "posix", reason="names are Unicode there")
def test_a_name_that_is_no_unicode_is_noted(store, tmp_path):
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.bmcw"))
    store.keep("w1", b"one")
    assert store.note_file("w1", strange)
    assert store.workshops_of(strange) == ["w1"]


@pytest.mark.parametrize("path", ["a\0b", "/" + "x" * 5_000])
def test_a_path_that_is_none_is_not_noted(store, path):
    store.keep("w1", b"one")
    assert not store.note_file("w1", Path(path))
    assert store.workshops_of(Path(path)) == []


def test_a_path_that_the_disk_does_not_follow_is_none():
    assert real("/f", Layer(fail=0)) == ""


BAD_NOTES = {
    "nothing": b"",
    "no JSON": b"hello",
    "not UTF-8": b'{"files": ["\xff"]}',
    "a list": b'["/f"]',
    "no files": b"{}",
    "files in words": b'{"files": "/f"}',
    "other things than paths": json.dumps({"files": [1, None, ["/f"], "", "/" + "x" * 5_000]}).encode(),
    "too deep": b"[" * 50_000 + b"]" * 50_000,
    "too long": json.dumps({"files": ["/f"], "more": "x" * MOST_BYTES}).encode(),
}


@pytest.mark.parametrize("name", BAD_NOTES)
def test_a_damaged_note_is_none_and_is_replaced(tmp_path, name):
    (tmp_path / NAME).write_bytes(BAD_NOTES[name])
    assert noted(tmp_path) == []
    assert note(tmp_path, "/g")
    assert noted(tmp_path) == ["/g"]


def test_a_note_that_is_a_folder_is_none(tmp_path):
    (tmp_path / NAME).mkdir()
    assert noted(tmp_path) == []
    assert not note(tmp_path, "/g")


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_no_fault_of_the_disk_is_more_than_a_missing_note(tmp_path, file, error):
    """Whichever call fails, the versions stay as they are, and what is noted is whole."""
    quiet = BackupStore(tmp_path / "b", clock=lambda: NOW)
    quiet.keep("w1", b"one")
    counting = Layer()
    BackupStore(tmp_path / "b", system=counting).note_file("w1", file)
    for place in range(len(counting.calls)):
        (tmp_path / "b" / "w-w1" / NAME).unlink(missing_ok=True)
        BackupStore(tmp_path / "b", system=Layer(place, error)).note_file("w1", file)
        assert quiet.workshops_of(file) in ([], ["w1"])
        assert len(quiet.versions("w1")) == 1
    quiet.note_file("w1", file)
    asking = Layer()
    BackupStore(tmp_path / "b", system=asking).workshops_of(file)
    for place in range(len(asking.calls)):
        assert BackupStore(tmp_path / "b", system=Layer(place, error)).workshops_of(file) in ([], ["w1"])


def test_a_note_that_cannot_be_read_is_not_written_over(tmp_path):
    note(tmp_path, "/f")
    assert not note(tmp_path, "/g", Layer(lambda name, _: name == "read"))
    assert noted(tmp_path) == ["/f"]


def test_a_store_that_cannot_be_listed_knows_nothing(store, file, tmp_path, monkeypatch):
    store.keep("w1", b"one")

    def fail(*_):
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(store, "_found", fail)
    assert not store.note_file("w1", file)


# What a file tells


def test_a_damaged_file_that_tells_its_id_needs_no_note(store, file):
    workshop = make_workshop(20)
    data = pack(workshop, {SHA: PNG})
    store.keep(workshop.id, data)
    file.write_bytes(data + b"more")
    assert store.workshops_of(file) == [workshop.id]
    file.write_bytes(data[: len(data) // 4])
    assert store.workshops_of(file) == [workshop.id]


@pytest.mark.parametrize("stored", [False, True])
def test_the_id_is_told_as_long_as_it_is_there(stored):
    workshop = new_workshop(canvas_title="Now")
    data = pack(workshop, {})
    if stored:
        data = bytes(30) + CONTENT.encode() + read_container(data).content
    assert id_in(data) == workshop.id
    told = [length for length in range(len(data)) if id_in(data[:length])]
    assert all(id_in(data[:length]) == workshop.id for length in told)
    assert told
    assert told == list(range(told[0], len(data)))


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"hello",
        b"workshop.json",
        b"x" * 40 + b"workshop.json",
        b"x" * 40 + b'workshop.json"id":"w1"',
        bytes(40) + b'workshop.json"records":[{"id":"n1"',
        bytes(40) + b'workshop.json"id":"../evil"',
        bytes(40) + b'workshop.json"id":7',
    ],
)
def test_other_beginnings_tell_nothing(head):
    assert id_in(head) == ""


def test_no_more_is_unpacked_than_the_head():
    content = b'{"head":"%b","id":"w1","records":[' % (b"x" * 200_000)
    assert id_in(write_container(content, {})) == ""


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes in folders there")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert told_id(tmp_path / "pipe") == ""
    assert told_id(tmp_path / "missing") == ""
    assert told_id("a\0b") == ""


def test_the_head_is_read_in_as_many_pieces_as_the_disk_gives(tmp_path):
    workshop = make_workshop(3)
    (tmp_path / "f").write_bytes(pack(workshop, {}))

    class Slow(type(whereabouts.DISK)):
        def read(self, fd, size):
            return super().read(fd, min(size, 100))

    assert told_id(tmp_path / "f", Slow()) == workshop.id
