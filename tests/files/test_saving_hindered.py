"""Saving where others hold the file, drives answer late, names are taken and crashes left something."""

import errno
import os
import threading

import pytest
from saving_steps import NEW, OLD, HeldError, Layer, keeper, strays

from bmc_desktop.files import saving
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.saving import clear_strays, write_file
from bmc_desktop.files.targets import digest_of

# Windows, network drives


@pytest.mark.parametrize("times", [1, len(saving.RETRIES)])
def test_held_file_is_tried_again(target, times):
    class Holding(Layer):
        def replace(self, source, place):
            if len(self.waits) < times:
                raise HeldError(errno.EACCES, "held")
            DISK.replace(source, place)

        def sleep(self, seconds):
            self.waits.append(seconds)

    layer = Holding()
    layer.waits = []
    write_file(target, NEW, expected=digest_of(OLD), system=layer)
    assert tuple(layer.waits) == saving.RETRIES[:times]
    assert target.read_bytes() == NEW


def test_file_held_for_long_is_told(target, tmp_path):
    class Holding(Layer):
        def replace(self, _source, _place):
            raise HeldError(errno.EACCES, "held")

        def sleep(self, _seconds):
            return

    with pytest.raises(SaveError) as caught:
        write_file(target, NEW, expected=digest_of(OLD), keep=keeper(tmp_path / "b"), system=Holding())
    assert caught.value.kind == "busy"
    assert target.read_bytes() == OLD
    assert not strays(target.parent)


def test_step_that_was_done_though_the_disk_said_no_counts_as_done(target):
    class Late(Layer):
        def replace(self, source, place):
            DISK.replace(source, place)
            raise OSError(errno.EIO, "the answer was lost")

    assert write_file(target, NEW, expected=digest_of(OLD), system=Late()).digest == digest_of(NEW)
    assert target.read_bytes() == NEW


@pytest.mark.parametrize("call", ["stat", "open"])
def test_step_that_cannot_be_looked_at_does_not_count_as_done(target, call):
    class Lost(Layer):
        lost = False

        def replace(self, source, place):
            DISK.replace(source, place)
            self.lost = True
            raise OSError(errno.EIO, "the answer was lost")

    layer = Lost(lambda name, _: layer.lost and name == call)
    with pytest.raises(SaveError) as caught:
        write_file(target, NEW, expected=digest_of(OLD), system=layer)
    assert caught.value.kind == "failed"
    assert not layer.open_files


# Backups and strays


def test_a_temporary_file_has_a_name_that_nobody_has(target):
    class Taken(Layer):
        tokens = iter([*["0" * 8] * 7, "1" * 8])

        def token(self):
            return next(self.tokens)

    taken = target.parent / f".~{'0' * 8}.tmp"
    taken.write_bytes(b"someone's")
    write_file(target, NEW, expected=digest_of(OLD), system=Taken())
    assert (target.read_bytes(), taken.read_bytes()) == (NEW, b"someone's")

    class Always(Layer):
        def token(self):
            return "0" * 8

    with pytest.raises(SaveError) as caught:
        write_file(target, OLD, expected=digest_of(NEW), system=Always())
    assert caught.value.kind == "failed"
    assert target.read_bytes() == NEW


def test_memory_that_runs_out_once_the_temporary_file_is_made_leaves_none(target):
    class Poor(Layer):
        def open(self, path, *rest):
            fd = DISK.open(path, *rest)
            if path.endswith(".tmp"):
                os.close(fd)
                raise MemoryError
            return fd

    with pytest.raises(MemoryError):
        write_file(target, NEW, expected=digest_of(OLD), system=Poor())
    assert strays(target.parent) == []
    assert target.read_bytes() == OLD


def test_a_disk_that_writes_nothing_is_not_waited_for(target):
    class Stuck(Layer):
        def write(self, _fd, _data):
            return 0

    with pytest.raises(SaveError) as caught:
        write_file(target, NEW, expected=digest_of(OLD), system=Stuck())
    assert caught.value.kind == "failed"
    assert target.read_bytes() == OLD


def test_a_folder_that_is_a_file_is_no_folder_on_any_system(target):
    class Windows(Layer):
        def stat(self, path):
            if "plan.bmcw/" in path:
                raise FileNotFoundError(errno.ENOENT, "not found")
            return DISK.stat(path)

    with pytest.raises(SaveError) as caught:
        write_file(target / "x.bmcw", NEW, system=Windows())
    assert caught.value.kind == "no_folder"


def test_without_a_place_for_backups_a_safe_save_goes_on(target):
    assert write_file(target, NEW, expected=digest_of(OLD), backup_due=True).backup is None
    assert target.read_bytes() == NEW


def test_strays_that_cannot_be_looked_at_stay(tmp_path):
    (tmp_path / ".~0123abcd.tmp").touch()
    os.utime(tmp_path / ".~0123abcd.tmp", (1, 1))
    assert clear_strays(tmp_path, Layer(lambda name, _: name in ("stat", "unlink"))) == 0


def test_old_file_is_kept_when_due(target, tmp_path):
    keep = keeper(tmp_path / "b")
    saved = write_file(target, NEW, expected=digest_of(OLD), keep=keep, backup_due=True)
    assert saved.backup.read_bytes() == OLD
    assert write_file(target, OLD, expected=digest_of(NEW), keep=keep).backup is None


def test_failing_backup_does_not_stop_a_safe_save(target):
    def broken(_):
        raise OSError(errno.ENOSPC, "full")

    saved = write_file(target, NEW, expected=digest_of(OLD), keep=broken, backup_due=True)
    assert saved.backup is None
    assert target.read_bytes() == NEW


def test_only_own_old_strays_are_cleared(tmp_path):
    old, fresh, other = (tmp_path / name for name in (".~0123abcd.tmp", ".~ffffffff.tmp", ".~mine.tmp"))
    for path in (old, fresh, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (1, 1))
    assert clear_strays(tmp_path) == 1
    assert (old.exists(), fresh.exists(), other.exists()) == (False, True, True)
    assert clear_strays(tmp_path / "gone") == 0


def test_two_writers_never_mix(target):
    texts = [bytes([65 + index]) * 5_000 for index in range(4)]

    def work(text):
        for _ in range(20):
            write_file(target, text, replace=True)

    threads = [threading.Thread(target=work, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        assert target.read_bytes() in (OLD, *texts)
    for thread in threads:
        thread.join()
    assert not strays(target.parent)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="a small disk needs root")
def test_full_disk_for_real(tmp_path):
    import subprocess

    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no mounting here")
    try:
        path = disk / "plan.bmcw"
        path.write_bytes(OLD)
        refused = set()
        for size in range(8_192, 131_072, 8_192):
            data = b"x" * size
            before = path.read_bytes()
            try:
                write_file(path, data, replace=True)
            except SaveError as error:
                refused.add(error.kind)
                assert path.read_bytes() == before
            else:
                assert path.read_bytes() == data
            assert not strays(disk)
        assert refused == {"disk_full"}
    finally:
        subprocess.run(["umount", disk], check=True)
