"""The folders of journals: made whole or not at all, held, set aside, swept; no failure does harm."""

import errno
import os
import time
from pathlib import Path

import pytest
from failing import Failing

from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.journal.folder import KEPT_ASIDE, Folder, folders
from bmc_desktop.files.journal.sweeping import FEWEST_ASIDE, sweep


@pytest.fixture
def root(tmp_path):
    return tmp_path / "recovery"


def made(root, *names, system=DISK):
    folder = Folder.make(root, system)
    for name in names:
        (folder.path / name).write_bytes(b"x")
    return folder


def old(folder, seconds=2 * 86_400):
    then = time.time() - seconds
    os.utime(folder.path, (then, then))


def test_a_folder_is_held_by_one_at_a_time(root):
    folder = made(root)
    folder.take()
    assert folder.is_held
    (other,) = folders(root)
    with pytest.raises(BlockingIOError):
        other.take()
    folder.let_go()
    folder.let_go()
    other.take()
    assert other.name == folder.name
    other.let_go()


def test_a_folder_whose_lock_cannot_be_closed_counts_as_let_go(root):
    disk = Failing()
    folder = made(root, system=disk)
    lock = folder._lock
    disk.fails["close"] = errno.EIO
    folder.let_go()
    assert not folder.is_held
    os.close(lock)


def test_what_cannot_be_made_whole_leaves_nothing(root):
    root.mkdir()
    disk = Failing(hold=errno.ENOSPC)
    with pytest.raises(OSError, match="ENOSPC"):
        Folder.make(root, disk)
    assert list(root.iterdir()) == []


def test_a_new_one_is_sure_once_the_disk_confirms_every_name_above_it(tmp_path):
    disk, asked = Failing(sync_folder=errno.EIO), []
    disk.only = lambda path: asked.append(path) or path == str(tmp_path)
    folder = Folder.make(tmp_path / "a" / "recovery", disk)
    with pytest.raises(OSError, match="EIO"):
        folder.confirm()
    disk.only = lambda path: asked.append(path)
    asked.clear()
    folder.confirm()
    folder.confirm()
    assert asked == [str(each) for each in (folder.path, *folder.path.parents)]


def test_one_that_is_gone_on_with_is_confirmed_like_a_new_one(root):
    """The process that made it may have been killed before any of its names was on the disk."""
    Folder.make(root).let_go()
    disk, asked = Failing(sync_folder=errno.EIO), []
    disk.only = asked.append
    (folder,) = folders(root, disk)
    folder.take()
    folder.confirm()
    assert asked[:3] == [str(each) for each in (folder.path, root, root.parent)]


def test_names_in_a_folder_that_is_not_ours_to_write_in_are_not_confirmed(tmp_path):
    class Shared(Failing):
        def writable(self, path):
            return path != str(tmp_path)

    disk, asked = Shared(sync_folder=errno.EIO), []
    disk.only = asked.append
    folder = Folder.make(tmp_path / "a" / "recovery", disk)
    folder.confirm()
    assert asked == [str(each) for each in (folder.path, folder.path.parent, tmp_path / "a")]


def test_folders_above_are_made_too(tmp_path):
    assert Folder.make(tmp_path / "a" / "b" / "recovery").path.is_dir()


def test_a_generation_that_cannot_be_dropped_does_no_harm(root):
    disk = Failing(unlink=errno.EACCES, replace=errno.EACCES)
    folder = made(root, "base-0001.bmcw", "journal-0001.log", system=disk)
    folder.drop_before(2)
    folder.drop_before(2, keep=True)
    assert folder.generations() == [1]
    assert folder.highest() == 1


def test_a_folder_that_cannot_be_read_has_nothing_to_drop(root):
    disk = Failing()
    folder = made(root, "base-0001.bmcw", system=disk)
    disk.fails["listdir"] = errno.EACCES
    folder.drop_before(2)
    assert list(folders(root, disk)) == []


def test_a_picture_that_is_there_is_only_made_sure_of(root):
    synced = []

    class Watching(Failing):
        def sync_folder(self, path):
            synced.append(path)

    folder = made(root, system=Watching())
    folder.put_picture("ab", b"one")
    del synced[:]
    folder.put_picture("ab", b"two")
    assert folder.media("ab").read_bytes() == b"one"
    assert synced == [str(folder.path / "media")]


def test_a_file_whose_name_is_not_confirmed_is_not_sure(root):
    disk = Failing()
    folder = made(root, system=disk)
    disk.fails["sync_folder"] = errno.EIO
    with pytest.raises(OSError, match="confirm"):
        folder.put(folder.base(1), b"x")


def test_removing_takes_all_of_it(root):
    folder = made(
        root, "base-0001.bmcw", "base-0002.bmcw", "journal-0002.log", ".~0123abcd.tmp", "media/ab"
    )
    folder.remove()
    assert list(root.iterdir()) == []
    folder.remove()


def test_the_newest_base_goes_when_the_others_are_gone_for_sure(root):
    done = []

    class Watching(Failing):
        def unlink(self, path):
            done.append(Path(path).name)
            super().unlink(path)

        def replace(self, source, target):
            done.append(f"{Path(source).name} {Path(target).name}")
            super().replace(source, target)

        def sync_folder(self, path):
            done.append("sync")

    folder = made(root, "base-0009.bmcw", "base-0010.bmcw", "journal-0010.log", system=Watching())
    del done[:]
    folder.remove()
    renamed = "base-0010.bmcw ended-0010"
    expected = ["base-0009.bmcw", "sync", renamed, "sync", "journal-0010.log", "sync", "ended-0010", "lock"]
    assert done == expected


def test_a_log_that_is_newer_than_any_base_ends_with_the_rest(root):
    """Its base was not there yet when the process ended; alone, it would pass for the rest of one."""
    seen = []

    class Watching(Failing):
        def unlink(self, path):
            seen.append(folder.logs() if not folder.generations() else None)
            super().unlink(path)

    names = "base-0009.bmcw", "journal-0009.log", "journal-0010.log"
    folder = made(root, *names, system=Watching())
    folder.remove()
    assert seen == [[]] * len(seen)
    assert len(seen) >= len(names)


def test_what_cannot_be_removed_stays(root):
    disk = Failing()
    folder = made(root, "base-0001.bmcw", system=disk)
    disk.fails |= {"unlink": errno.EACCES, "replace": errno.EACCES, "sync_folder": errno.EIO}
    folder.remove()
    assert not folder.is_held
    assert folder.generations() == [1]


def test_a_damaged_log_that_was_kept_is_set_aside_with_its_folder(root):
    folder = made(root, "base-0001.bmcw", "journal-0001.log.bad")
    folder.remove()
    assert folder.aside_since() == pytest.approx(time.time(), abs=60)
    folder.bring_back()
    assert folder.aside_since() is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"at": null}', b'{"at": "late"}'])
def test_set_aside_at_an_unknown_time_counts_from_now(root, content):
    folder = made(root)
    (folder.path / "aside").write_bytes(content)
    assert folder.aside_since() == pytest.approx(time.time(), abs=60)


def test_what_cannot_be_set_aside_is_offered_again(root):
    disk = Failing()
    folder = made(root, system=disk)
    disk.fails["open"] = errno.ENOSPC
    folder.set_aside()
    del disk.fails["open"]
    assert folder.aside_since() is None
    assert not folder.is_held


def test_strange_things_beside_journals_are_left_alone(root):
    assert list(folders(root)) == []
    made(root)
    (root / "notes.txt").write_text("mine")
    assert len(list(folders(root))) == 1


def test_what_was_left_half_made_goes_after_a_day(root):
    young, half, whole, live = made(root), made(root), made(root, "base-0001.bmcw"), made(root)
    for folder in (young, half, whole):
        folder.let_go()
    for folder in (half, whole, live):
        old(folder)
    assert sweep(root) == 1
    assert {folder.name for folder in folders(root)} == {young.name, whole.name, live.name}


def test_a_folder_that_cannot_be_looked_at_is_not_swept(root):
    folder = made(root)
    folder.let_go()
    old(folder)
    assert sweep(root, Failing(stat=errno.EIO)) == 0
    assert folder.path.is_dir()


def test_what_nobody_wanted_goes_after_a_month_but_never_the_newest_ten(root):
    now = time.time()
    for number in range(FEWEST_ASIDE + 3):
        folder = made(root, "base-0001.bmcw", "journal-0001.log.bad")
        age = KEPT_ASIDE + 1 + number if number != FEWEST_ASIDE else 60
        (folder.path / "aside").write_text(f'{{"at": {now - age}}}')
        folder.let_go()
    assert sweep(root) == 3
    assert len(list(folders(root))) == FEWEST_ASIDE
    young = [folder.aside_since() for folder in folders(root)]
    assert max(young) == pytest.approx(now - 60)
    assert sweep(root) == 0


def test_beyond_the_newest_ten_the_young_stay_too(root):
    for _ in range(FEWEST_ASIDE + 2):
        made(root, "base-0001.bmcw").set_aside()
    assert sweep(root) == 0
