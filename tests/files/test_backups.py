"""Earlier versions: kept in order, thinned with age, never beyond the cap."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bmc_desktop.files import backups
from bmc_desktop.files.backups import BackupStore, Version, kept

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
