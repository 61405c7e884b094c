"""The lock beside a file: it tells who has it open, and no fault of it ever stops anybody."""

import errno
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import json, structs

from bmc_desktop.files import lockfile, machine
from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.lockfile import Found, find, lock_path, ourselves, release, take

NOW = datetime(2026, 11, 24, 10, 12, tzinfo=UTC)


@pytest.fixture
def us():
    return ourselves(NOW)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "plan.bmcw"
    path.touch()
    return str(path)


def other(us, **facts):
    return structs.replace(us, person="Anna", **{"pid": 4711, **facts})


def dead(_pid):
    return False


def alive(_pid):
    return True


def names(file):
    return sorted(path.name for path in Path(file).parent.iterdir())


def write(file, data):
    Path(lock_path(file)).write_bytes(data)


def test_a_lock_is_taken_found_and_released(file, us):
    assert find(file, us) == Found("free")
    assert take(file, us)
    assert names(file) == [".~lock.plan.bmcw#", "plan.bmcw"]
    assert find(file, us) == Found("ours", us)
    assert (us.host, us.pid, us.since) == (machine.host(), os.getpid(), NOW)
    release(file, us)
    assert names(file) == ["plan.bmcw"]
    release(file, us)


def test_it_says_who_and_where_and_since_when(file, us):
    anna = other(us, host="LAPTOP-3\u202e", pid=1)
    take(file, anna)
    standing, holder = find(file, us, is_alive=dead)
    assert standing == "held"
    assert (holder.shown_person, holder.shown_host) == ("Anna", "LAPTOP-3\ufffd")
    assert holder.since == NOW


def test_the_name_of_a_person_may_be_any_text(file, us):
    take(file, structs.replace(us, person="<b>Åse\n& Ola</b>", host="x"))
    assert find(file, us).holder.shown_person == "<b>Åse\ufffd& Ola</b>"


def test_a_process_that_has_died_here_has_nothing_open(file, us):
    take(file, other(us))
    assert find(file, us, is_alive=dead) == Found("free")
    assert find(file, us, is_alive=alive).standing == "held"


def test_a_process_of_a_run_of_the_system_before_this_has_nothing_open(file, us):
    take(file, other(us, boot="before"))
    us = structs.replace(us, boot="now")
    assert find(file, us, is_alive=alive) == Found("free")
    assert find(file, structs.replace(us, boot=""), is_alive=alive).standing == "held"


def test_a_lock_of_another_computer_grows_old(file, us):
    take(file, other(us, host="LAPTOP-3"))
    assert find(file, structs.replace(us, since=NOW + timedelta(days=30))).standing == "held"
    assert find(file, structs.replace(us, since=NOW + timedelta(days=31))).standing == "old"
    assert find(file, structs.replace(us, since=NOW - timedelta(days=9999))).standing == "held"


def test_the_lock_of_someone_else_is_not_released(file, us):
    take(file, us)
    take(file, other(us, host="LAPTOP-3"))
    release(file, us)
    assert find(file, us).standing == "held"


def test_the_lock_lies_beside_the_file_itself_not_beside_a_link(tmp_path, us):
    folder = tmp_path / "real"
    folder.mkdir()
    (folder / "plan.bmcw").touch()
    (tmp_path / "link.bmcw").symlink_to(folder / "plan.bmcw")
    assert take(str(tmp_path / "link.bmcw"), us)
    assert (folder / ".~lock.plan.bmcw#").exists()
    assert find(str(folder / "plan.bmcw"), us).standing == "ours"


def test_the_longest_names_can_be_locked(tmp_path, us):
    file = tmp_path / ("å" * 125 + ".bmcw")
    file.touch()
    assert take(str(file), us)
    assert find(str(file), us).standing == "ours"
    assert len(Path(lock_path(str(file))).name.encode()) <= 140


OTHERS = [
    b"",
    b"garbage",
    b"\0" * 400,
    b"\xff\xfe{}",
    b"[" * 4_000,
    b"[]",
    b"{}",
    b"null",
    b',ANNA,LAPTOP-3,24.11.2026 10:12,file:///home/anna;"',
    json.encode({"app": "another", "since": "2026-11-24T10:12:00Z"}),
    json.encode({"app": "bmc_desktop", "since": "yesterday"}),
    json.encode({"app": "bmc_desktop", "since": "2026-11-24T10:12:00"}),
    json.encode({"app": "bmc_desktop", "since": "2026-11-24T10:12:00Z", "pid": -1}),
    json.encode({"app": "bmc_desktop", "since": "2026-11-24T10:12:00Z", "person": "x" * 201}),
    b" " * 5_000 + json.encode({"app": "bmc_desktop", "since": "2026-11-24T10:12:00Z"}),
]


@pytest.mark.parametrize("data", OTHERS, ids=range(len(OTHERS)))
def test_what_is_not_our_lock_is_as_good_as_none(file, us, data):
    write(file, data)
    assert find(file, us) == Found("free")
    assert take(file, us)
    assert find(file, us).standing == "ours"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=300))
def test_nothing_in_a_lock_is_a_fault(file, us, data):
    write(file, data)
    assert find(file, us).standing == "free"


def test_a_lock_of_100_mb_is_not_read(file, us):
    Path(lock_path(file)).touch()
    os.truncate(lock_path(file), 100 * 10**6)
    assert find(file, us) == Found("free")


def test_a_lock_without_a_name_is_someones(file, us):
    write(file, json.encode({"app": "bmc_desktop", "since": NOW, "more": [1], "host": "LAPTOP-3"}))
    standing, holder = find(file, us)
    assert (standing, holder.shown_person) == ("held", "")


@pytest.mark.parametrize("make", ["folder", "pipe", "link"])
def test_what_is_no_file_in_the_place_of_a_lock_is_left_alone(file, us, make, tmp_path):
    lock = Path(lock_path(file))
    if make == "folder":
        lock.mkdir()
    elif make == "pipe":
        os.mkfifo(lock)
    else:
        (tmp_path / "theirs").write_bytes(json.encode(other(us, host="x")))
        lock.symlink_to(tmp_path / "theirs")
    assert find(file, us) == Found("free")
    take(file, us)
    release(file, us)
    assert not [name for name in names(file) if name.endswith(".tmp")]


@pytest.mark.parametrize(
    "call", ["realpath", "stat", "open", "read", "write", "close", "replace", "unlink"]
)
def test_no_fault_of_the_disk_is_told(file, us, call):
    take(file, us)

    class Broken:
        def __getattr__(self, name):
            if name != call:
                return getattr(DISK, name)

            def fail(*args):
                if name == "close":
                    DISK.close(*args)
                raise OSError(errno.EIO, "broken")

            return fail

    assert find(file, us, system=Broken()).standing in ("free", "ours")
    assert take(file, us, system=Broken()) == (call in ("stat", "read", "unlink"))
    release(file, us, system=Broken())
    assert "plan.bmcw" in names(file)


def test_a_disk_that_goes_away_meanwhile_stops_no_release(file, us):
    take(file, us)

    class Going:
        asked = 0

        def __getattr__(self, name):
            return getattr(DISK, name)

        def realpath(self, path):
            self.asked += 1
            if self.asked > 1:
                raise OSError(errno.EIO, "gone")
            return DISK.realpath(path)

    release(file, us, system=Going())
    assert find(file, us).standing == "ours"


def test_a_disk_that_takes_nothing_is_not_waited_for(file, us):
    class Stuck:
        def __getattr__(self, name):
            return getattr(DISK, name)

        def write(self, _fd, _data):
            return 0

    assert not take(file, us, system=Stuck())
    assert names(file) == ["plan.bmcw"]


def test_a_path_with_a_null_is_nobodys(us):
    assert find("a\0b", us) == Found("free")
    assert not take("a\0b", us)


def test_short_writes_are_continued(file, us):
    class Slow:
        def __getattr__(self, name):
            return getattr(DISK, name)

        def write(self, fd, data):
            return DISK.write(fd, data[:7])

    assert take(file, us, system=Slow())
    assert find(file, us).standing == "ours"


# The machine


def test_processes_are_told_living_from_dead():
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert machine.is_alive(child.pid)
    child.communicate(b"\n")
    assert not machine.is_alive(child.pid)
    assert machine.is_alive(os.getpid())
    for none in (0, -1, 2**31 - 1, 2**40):
        assert not machine.is_alive(none)


def test_a_process_of_someone_else_counts_as_living(monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(os, "kill", refuse)
    assert machine.is_alive(1)


def test_the_run_of_the_system_has_a_name_where_it_tells(monkeypatch, tmp_path):
    machine.boot_id.cache_clear()
    monkeypatch.setattr(machine, "_BOOT_ID", tmp_path / "none")
    assert machine.boot_id() == ""
    (tmp_path / "id").write_text("4c754cd2\n")
    machine.boot_id.cache_clear()
    monkeypatch.setattr(machine, "_BOOT_ID", tmp_path / "id")
    assert machine.boot_id() == "4c754cd2"
    machine.boot_id.cache_clear()


@pytest.mark.skipif(os.name == "nt", reason="another way there")
@pytest.mark.parametrize(
    ("gecos", "name"), [("Anna Ås,room 3,", "Anna Ås"), ("", "anna"), (" , ", "anna"), (None, "guest")]
)
def test_the_person_has_a_name(monkeypatch, gecos, name):
    import pwd

    def entry(_uid):
        if gecos is None:
            raise KeyError
        return pwd.struct_passwd(("anna", "x", 1000, 1000, gecos, "/home/anna", "/bin/sh"))

    monkeypatch.setattr(pwd, "getpwuid", entry)
    monkeypatch.setenv("USER", "guest")
    assert machine.person() == name
    assert lockfile.ourselves().person == name
