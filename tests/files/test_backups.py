"""Earlier versions: kept in order, thinned with age, never beyond the cap."""

import errno
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bmc_desktop.files import backups
from bmc_desktop.files.backups import BackupStore, Version, kept
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import Disk

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def made(number, age):
    return Version(number, NOW - age, 100, Path(f"{number}"))


def test_two_days_are_kept_whole():
    versions = [made(i, timedelta(hours=47) - timedelta(minutes=i)) for i in range(500)]
    assert kept(versions, NOW) == set(range(500))


def test_ten_newest_stay_however_old():
    versions = [made(i, timedelta(days=5_000, minutes=-i)) for i in range(40)]
    assert kept(versions, NOW) >= set(range(30, 40))
    assert len(kept(versions, NOW)) == 10


def test_older_ones_thin_out():
    # One version every six hours for three years, the newest last.
    versions = [made(i, timedelta(hours=6 * (4_380 - i))) for i in range(4_380)]
    stay = kept(versions, NOW)
    ages = sorted((NOW - version.time).days for version in versions if version.number in stay)
    assert 12 + 8 <= len(ages) <= 10 + 12 + 10 + 9
    assert sum(age <= 14 for age in ages) >= 20
    assert sum(14 < age <= 75 for age in ages) >= 7
    assert 200 < ages[-1] < 300


def test_nothing_is_kept_of_nothing():
    assert kept([], NOW) == set()


@pytest.fixture
def clock():
    class Clock:
        now = NOW

        def __call__(self):
            return self.now

    return Clock()


def test_versions_come_newest_first_whatever_the_clock_says(tmp_path, clock):
    store = BackupStore(tmp_path / "b", clock=clock)
    for index, year in enumerate((2026, 1970, 2108)):
        clock.now = NOW.replace(year=year)
        store.keep("w1", b"%d" % index)
    assert [version.path.read_bytes() for version in store.versions("w1")] == [b"2", b"1", b"0"]


def test_equal_bytes_are_kept_once(tmp_path, clock):
    store = BackupStore(tmp_path, clock=clock)
    assert store.keep("w1", b"same") == store.keep("w1", b"same")
    assert len(store.versions("w1")) == 1


def test_thinning_removes_files(tmp_path, clock):
    store = BackupStore(tmp_path, clock=clock)
    for index in range(30):
        clock.now = NOW - timedelta(days=400) + timedelta(minutes=index)
        store.keep("w1", b"%d" % index)
    assert len(store.versions("w1")) == 30
    clock.now = NOW
    store.keep("w1", b"new")
    assert len(store.versions("w1")) < 13
    assert store.versions("w1")[0].path.read_bytes() == b"new"


def test_cap_holds_over_all_workshops_and_spares_the_newest(tmp_path, clock, monkeypatch):
    monkeypatch.setattr(backups, "MOST_BYTES", 1_000)
    store = BackupStore(tmp_path, clock=clock)
    for index in range(8):
        clock.now = NOW + timedelta(minutes=index)
        store.keep(f"w{index % 2}", bytes([index]) * 300)
    left = [version.path.read_bytes()[0] for name in ("w0", "w1") for version in store.versions(name)]
    assert sorted(left) == [5, 6, 7]
    path = store.keep("w1", b"x" * 2_000)
    assert path.exists()


@pytest.mark.parametrize("workshop_id", ["../../evil", "", "a/b", "x" * 300, "CON"])
def test_ids_of_strangers_stay_in_the_folder(tmp_path, workshop_id):
    folder = tmp_path / "store"
    path = BackupStore(folder).keep(workshop_id, b"data")
    assert path.parent.parent == folder
    assert path.parent.name.startswith("w-")


def test_other_files_in_the_folder_are_left_alone(tmp_path):
    store = BackupStore(tmp_path)
    path = store.keep("w1", b"data")
    for name in ("notes.txt", "00000009-99999999T999999Z-0123456789ab.bmcw"):
        (path.parent / name).write_text("mine")
    store.keep("w1", b"more")
    assert len(store.versions("w1")) == 2
    assert (path.parent / "notes.txt").read_text() == "mine"


def test_versions_are_numbered_over_all_workshops(tmp_path, clock, monkeypatch):
    """So that the cap takes the oldest first, whatever the clock said when they were kept."""
    monkeypatch.setattr(backups, "MOST_BYTES", 1_000)
    store = BackupStore(tmp_path, clock=clock)
    for year, name in ((2108, "w0"), (1970, "w1"), (2026, "w2"), (2027, "w3")):
        clock.now = NOW.replace(year=year)
        store.keep(name, name.encode() * 150)
    assert [len(store.versions(f"w{n}")) for n in range(4)] == [0, 1, 1, 1]
    assert [store.versions(f"w{n}")[0].number for n in (1, 2, 3)] == [2, 3, 4]


def test_what_came_back_to_an_earlier_state_is_kept_again(tmp_path, clock):
    store = BackupStore(tmp_path, clock=clock)
    for data in (b"one", b"two", b"one"):
        store.keep("w1", data)
    assert [store.read(version) for version in store.versions("w1")] == [b"one", b"two", b"one"]


def test_a_version_damaged_on_the_disk_is_not_taken_for_the_bytes_it_had(tmp_path, clock):
    store = BackupStore(tmp_path, clock=clock)
    store.keep("w1", b"same").write_bytes(b"torn")
    store.keep("w1", b"same")
    assert [store.read(version) for version in store.versions("w1")] == [b"same", b"torn"]


def test_left_over_temporary_files_go_after_a_day(tmp_path):
    store = BackupStore(tmp_path)
    folder = store.keep("w1", b"one").parent
    (folder / ".~0123abcd.tmp").write_bytes(b"half")
    os.utime(folder / ".~0123abcd.tmp", (0, 0))
    store.keep("w1", b"two")
    assert sorted(path.suffix for path in folder.iterdir()) == [".bmcw", ".bmcw"]


def test_a_folder_with_the_name_of_a_version_is_none(tmp_path):
    store = BackupStore(tmp_path)
    folder = store.keep("w1", b"one").parent
    (folder / "00000007-20261122T120000Z-0123456789ab.bmcw").mkdir()
    assert len(store.versions("w1")) == 1


class FailingDisk(Disk):
    """The real disk, but for one call: its nth gives an error, or is the moment at which the app dies."""

    def __init__(self, when=0, error=None, *, only="", for_ever=False):
        self.calls = 0
        self.failed = ""
        self._when, self._error, self._only, self._for_ever = when, error, only, for_ever

    def __getattribute__(self, name):
        found = super().__getattribute__(name)
        if name.startswith("_") or not callable(found) or name in ("token", "now", "sleep"):
            return found
        if self._only and name != self._only:
            return found

        def call(*arguments):
            self.calls += 1
            if self._error and (self.calls == self._when or (self._for_ever and self.calls > self._when)):
                self.failed = name
                raise self._error
            return found(*arguments)

        return call


class Killed(BaseException):
    pass


def old_store(folder, clock):
    """Fill a folder with thirty versions of which most will be thinned out at the next."""
    store = BackupStore(folder, clock=clock)
    for index in range(30):
        clock.now = NOW - timedelta(days=400) + timedelta(minutes=index)
        store.keep("w1", b"%d" % index)
    clock.now = NOW
    return store.versions("w1")


FAULTS = [OSError(code, os.strerror(code)) for code in (errno.EIO, errno.ENOSPC, errno.EACCES)]


@pytest.mark.parametrize("error", [*FAULTS, Killed()], ids=repr)
@pytest.mark.parametrize("for_ever", [False, True])
def test_whatever_call_fails_nothing_is_lost_that_was_to_stay(tmp_path, clock, error, for_ever):
    counting = FailingDisk()
    old_store(tmp_path / "old", clock)
    shutil.copytree(tmp_path / "old", tmp_path / "count")
    BackupStore(tmp_path / "count", clock=clock, system=counting).keep("w1", b"new")
    assert counting.calls > 60
    stay = {b"%d" % index for index in range(21, 30)}
    # The looks at thirty files, and the removals, are each like the next.
    for when in {*range(1, 4), *range(4, counting.calls, 9), *range(61, 100, 2), counting.calls}:
        folder = tmp_path / f"f{when}"
        shutil.copytree(tmp_path / "old", folder)
        disk = FailingDisk(when, error, for_ever=for_ever)
        store = BackupStore(folder, clock=clock, system=disk)
        try:
            store.keep("w1", b"new")
            is_kept = True
        except (OSError, SaveError, Killed):
            is_kept = False
        there = [path.read_bytes() for path in folder.glob("*/0*.bmcw")]
        assert stay <= set(there), (when, disk.failed)
        assert not is_kept or b"new" in there, (when, disk.failed)
        assert set(there) <= {b"new"} | {b"%d" % index for index in range(30)}


@pytest.mark.parametrize("for_ever", [False, True])
def test_a_version_that_cannot_be_removed_stops_nothing(tmp_path, clock, for_ever):
    old_store(tmp_path, clock)
    disk = FailingDisk(3, OSError(errno.EACCES, "no"), only="unlink", for_ever=for_ever)
    store = BackupStore(tmp_path, clock=clock, system=disk)
    assert store.keep("w1", b"new").read_bytes() == b"new"
    left = len(store.versions("w1"))
    assert left == (29 if for_ever else 11)


def test_a_version_that_is_gone_already_is_no_failure(tmp_path, clock, monkeypatch):
    old_store(tmp_path, clock)

    class Twice(Disk):
        def unlink(self, path):
            super().unlink(path)
            super().unlink(path)

    store = BackupStore(tmp_path, clock=clock, system=Twice())
    monkeypatch.setattr(backups, "MOST_BYTES", 5)
    path = store.keep("w1", b"new")
    assert [version.path for version in store.versions("w1")] == [
        path,
        *(version.path for version in store.versions("w1")[1:]),
    ]
    assert sum(version.size for version in store.versions("w1")) <= 5


def test_nothing_goes_for_a_version_that_may_not_outlast_a_power_cut(tmp_path, clock):
    old_store(tmp_path, clock)
    disk = FailingDisk(0, OSError(errno.EINVAL, "no"), only="sync_folder", for_ever=True)
    BackupStore(tmp_path, clock=clock, system=disk).keep("w1", b"new")
    assert len(BackupStore(tmp_path).versions("w1")) == 31


def test_a_version_that_the_disk_will_not_look_at_is_told_of(tmp_path, clock):
    BackupStore(tmp_path, clock=clock).keep("w1", b"one")
    disk = FailingDisk(0, OSError(errno.EIO, "no"), only="stat", for_ever=True)
    (version,) = BackupStore(tmp_path, system=disk).versions("w1")
    assert (version.number, version.size) == (1, 0)


def test_a_version_that_goes_while_the_folder_is_read_is_left_out(tmp_path, clock):
    BackupStore(tmp_path, clock=clock).keep("w1", b"one")
    disk = FailingDisk(1, FileNotFoundError(), only="stat")
    assert BackupStore(tmp_path, system=disk).versions("w1") == []


@pytest.mark.parametrize("when", [2, 3])
def test_folders_that_cannot_be_read_again_keep_nothing_from_being_kept(tmp_path, clock, when):
    old_store(tmp_path, clock)
    disk = FailingDisk(when, OSError(errno.EIO, "no"), only="listdir", for_ever=True)
    path = BackupStore(tmp_path, clock=clock, system=disk).keep("w1", b"new")
    newest = BackupStore(tmp_path).versions("w1")[0]
    assert (newest.path, newest.number) == (path, 31)


def test_a_folder_that_cannot_be_read_says_so(tmp_path, clock):
    BackupStore(tmp_path, clock=clock).keep("w1", b"one")
    with pytest.raises(OSError, match="no"):
        BackupStore(tmp_path, system=FailingDisk(1, OSError(errno.EIO, "no"))).versions("w1")


def test_equal_bytes_that_cannot_be_read_are_kept_again(tmp_path, clock):
    BackupStore(tmp_path, clock=clock).keep("w1", b"one")
    disk = FailingDisk(1, OSError(errno.EIO, "no"), only="read")
    BackupStore(tmp_path, clock=clock, system=disk).keep("w1", b"one")
    assert len(BackupStore(tmp_path).versions("w1")) == 2


def test_folders_are_made_all_the_way_even_beside_another_process(tmp_path):
    class Race(Disk):
        def mkdir(self, path):
            super().mkdir(path)
            if path.endswith("w-w1"):
                raise FileExistsError

    path = BackupStore(tmp_path / "a" / "b", system=Race()).keep("w1", b"one")
    assert path.read_bytes() == b"one"
    assert (tmp_path / "a").stat().st_mode & 0o077 == 0 or os.name == "nt"


def test_where_no_folder_can_be_made_it_says_so():
    disk = FailingDisk(0, FileNotFoundError(), only="mkdir", for_ever=True)
    with pytest.raises(FileNotFoundError):
        BackupStore(Path("/nowhere/at/all"), system=disk).keep("w1", b"one")


def test_a_workshop_that_nobody_saved_over_has_no_versions(tmp_path):
    assert BackupStore(tmp_path / "none").versions("w1") == []
