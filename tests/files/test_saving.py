"""The atomic save: whatever fails, there is the old file or the new one, and nothing claims too much."""

import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from bmc_desktop.files import saving
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.saving import Saved, clear_strays, write_file
from bmc_desktop.files.targets import digest_of

OLD, NEW = b"the old file " * 50, b"the new one, a little longer " * 60
CALLS = (
    "realpath", "stat", "writable", "open", "read", "write", "seek", "truncate", "fsync", "close", "adopt",
    "replace", "unlink", "sync_folder",
)  # fmt: skip


class Layer:
    """The disk, with every call counted and some made to fail."""

    def __init__(self, fail=None, error=errno.EIO, from_then_on=False):
        self.calls = []
        self.open_files = set()
        self._fail, self._error, self._from_then_on = fail, error, from_then_on

    def __getattr__(self, name):
        real = getattr(DISK, name)
        if name not in CALLS:
            return real

        def call(*args):
            index = len(self.calls)
            self.calls.append((name, args))
            hit = self._fail is not None and self._fails(index, name, args)
            if hit and name == "close":
                real(*args)
                self.open_files.discard(args[0])
            if hit:
                raise OSError(self._error, os.strerror(self._error))
            result = real(*args)
            if name == "open":
                self.open_files.add(result)
            elif name == "close":
                self.open_files.discard(args[0])
            return result

        return call

    def _fails(self, index, name, args):
        if callable(self._fail):
            return self._fail(name, args)
        return index >= self._fail if self._from_then_on else index == self._fail


class HeldError(OSError):
    """What Windows raises while another program holds a file."""

    winerror = 32


@pytest.fixture
def target(tmp_path):
    path = tmp_path / "plan.bmcw"
    path.write_bytes(OLD)
    return path


def strays(folder):
    return [path.name for path in folder.iterdir() if path.suffix == ".tmp"]


def keeper(folder):
    def keep(data):
        folder.mkdir(exist_ok=True)
        path = folder / "kept"
        path.write_bytes(data)
        return path

    return keep


def test_replaces_the_file(target):
    saved = write_file(target, NEW, expected=digest_of(OLD))
    assert target.read_bytes() == NEW
    assert saved == Saved(path=target, digest=digest_of(NEW), size=len(NEW))
    assert not strays(target.parent)


def test_makes_a_new_file_with_the_rights_of_any_new_file(tmp_path):
    path, plain = tmp_path / "new.bmcw", tmp_path / "plain"
    plain.touch()
    write_file(path, NEW)
    assert path.read_bytes() == NEW
    assert path.stat().st_mode == plain.stat().st_mode


def test_order_of_the_steps(target):
    layer = Layer()
    write_file(target, NEW, expected=digest_of(OLD), system=layer)
    names = [name for name, _ in layer.calls]
    steps = ["realpath", "open", "write", "adopt", "fsync", "close", "replace", "sync_folder"]
    places = [
        names.index(name, names.index("write") if name in ("fsync", "close") else 0) for name in steps
    ]
    assert places == sorted(places)
    after_write = names[names.index("fsync") :]
    assert after_write.index("read") < after_write.index("replace")
    temp = next(args for name, args in layer.calls if name == "open" and args[0].endswith(".tmp"))
    assert len(Path(temp[0]).name) <= 24
    assert temp[1] & os.O_EXCL
    assert temp[2] == 0o600


ERRORS = [
    errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.EINTR,
    errno.EMFILE,
]  # fmt: skip


def count_calls(tmp_path, old):
    layer = Layer()
    path = tmp_path / "count.bmcw"
    if old:
        path.write_bytes(OLD)
    write_file(
        path, NEW, expected=digest_of(OLD), system=layer, keep=keeper(tmp_path / "b"), backup_due=True
    )
    return len(layer.calls)


@pytest.mark.parametrize("error", ERRORS, ids=errno.errorcode.get)
@pytest.mark.parametrize("from_then_on", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("old", [True, False], ids=["over an old file", "a new file"])
def test_every_failing_call_leaves_old_or_new_and_never_lies(tmp_path, error, from_then_on, old):
    for index in range(count_calls(tmp_path, old)):
        folder = tmp_path / f"{index}"
        folder.mkdir()
        path = folder / "plan.bmcw"
        if old:
            path.write_bytes(OLD)
        layer = Layer(index, error, from_then_on)
        keep = keeper(tmp_path / f"b{index}")
        failing = None
        try:
            saved = write_file(path, NEW, expected=digest_of(OLD), system=layer, keep=keep, backup_due=True)
        except SaveError as caught:
            failing = caught
        failed_call = layer.calls[index][0] if index < len(layer.calls) else ""
        there = path.read_bytes() if path.exists() else None
        if failing is None:
            assert there == NEW, failed_call
            assert saved.digest == digest_of(NEW)
            assert saved.confirmed == (failed_call != "sync_folder" and not from_then_on)
        elif failing.kind == "torn":
            assert (tmp_path / f"b{index}" / "kept").read_bytes() == OLD
        else:
            assert there == (OLD if old else None), failed_call
            assert str(failing)
            assert failing.facts["name"] == "plan.bmcw"
        assert not layer.open_files
        if not from_then_on and failed_call != "unlink":
            assert not strays(folder), failed_call


@pytest.mark.parametrize(
    ("call", "error", "kind"),
    [
        ("write", errno.ENOSPC, ("disk_full", "no_room")),
        ("fsync", errno.EDQUOT, ("no_room",)),
        ("write", errno.EFBIG, ("no_room",)),
        ("open", errno.EROFS, ("read_only",)),
        ("write", errno.EIO, ("failed",)),
        ("open", errno.EMFILE, ("failed",)),
    ],
)
def test_errors_of_the_disk_have_their_sentence(target, call, error, kind):
    seen = []

    def fail(name, args):
        hit = name == call and (name != "open" or bool(args[1] & (os.O_WRONLY | os.O_RDWR)))
        seen.append(hit)
        return hit

    with pytest.raises(SaveError) as caught:
        write_file(target, NEW, expected=digest_of(OLD), system=Layer(fail, error))
    assert any(seen)
    assert caught.value.kind in kind
    assert "plan.bmcw" in str(caught.value)
    assert "still open here" in str(caught.value)
    assert target.read_bytes() == OLD


def test_full_disk_tells_how_much_is_needed_and_free(target):
    class Full(Layer):
        def free(self, _path):
            return 200_000

    layer = Full(lambda name, _: name == "write", errno.ENOSPC)
    with pytest.raises(SaveError) as caught:
        write_file(target, b"x" * 3_100_000, expected=digest_of(OLD), system=layer)
    assert caught.value.kind == "disk_full"
    assert str(caught.value).startswith("The disk is full: plan.bmcw needs 3.1 MB, and 200.0 kB are free.")


def test_free_space_is_a_hint_only(target):
    class Shared(Layer):
        def free(self, _path):
            return 0

    class Silent(Layer):
        def free(self, _path):
            raise OSError(errno.EIO, "does not say")

    write_file(target, NEW, expected=digest_of(OLD), system=Shared())
    assert target.read_bytes() == NEW
    layer = Silent(lambda name, _: name == "write", errno.ENOSPC)
    with pytest.raises(SaveError) as caught:
        write_file(target, OLD, expected=digest_of(NEW), system=layer)
    assert caught.value.kind == "no_room"


def test_failed_folder_sync_is_saved_but_not_confirmed(target):
    saved = write_file(
        target, NEW, expected=digest_of(OLD), system=Layer(lambda name, _: name == "sync_folder")
    )
    assert target.read_bytes() == NEW
    assert not saved.confirmed


def test_short_writes_are_continued(target):
    class Slow(Layer):
        def write(self, fd, data):
            return DISK.write(fd, data[:7])

    write_file(target, NEW, expected=digest_of(OLD), system=Slow())
    assert target.read_bytes() == NEW


def test_disk_that_gives_other_bytes_back_is_found_out(target):
    class Lying(Layer):
        def write(self, fd, data):
            return DISK.write(fd, memoryview(bytes(len(data))))

    with pytest.raises(SaveError) as caught:
        write_file(target, NEW, expected=digest_of(OLD), system=Lying())
    assert caught.value.kind == "failed"
    assert target.read_bytes() == OLD


def test_check_that_fails_leaves_the_old_file(target):
    def check(_):
        raise SaveError("too_large", name="plan.bmcw")

    with pytest.raises(SaveError) as caught:
        write_file(target, NEW, expected=digest_of(OLD), check=check)
    assert caught.value.kind == "too_large"
    assert target.read_bytes() == OLD
    assert not strays(target.parent)


# Someone else


def test_file_changed_by_someone_else_is_not_overwritten(target):
    target.write_bytes(b"theirs")
    with pytest.raises(SaveError) as caught:
        write_file(target, NEW, expected=digest_of(OLD))
    assert caught.value.kind == "changed_on_disk"
    assert target.read_bytes() == b"theirs"
    write_file(target, NEW, expected=digest_of(OLD), replace=True)
    assert target.read_bytes() == NEW


def test_file_changed_while_saving_is_not_overwritten(target):
    def check(_):
        target.write_bytes(b"theirs")

    with pytest.raises(SaveError) as caught:
        write_file(target, NEW, expected=digest_of(OLD), check=check)
    assert caught.value.kind == "changed_on_disk"
    assert target.read_bytes() == b"theirs"
    assert not strays(target.parent)


def test_file_that_appeared_while_saving_is_not_overwritten(tmp_path):
    path = tmp_path / "new.bmcw"
    with pytest.raises(SaveError) as caught:
        write_file(path, NEW, check=lambda _: path.write_bytes(b"theirs"))
    assert caught.value.kind == "exists"
    assert path.read_bytes() == b"theirs"


def test_file_touched_but_not_changed_is_replaced(target):
    write_file(target, NEW, expected=digest_of(OLD), check=lambda _: os.utime(target, (1, 1)))
    assert target.read_bytes() == NEW


def test_other_file_of_that_name_is_not_overwritten(target):
    with pytest.raises(SaveError) as caught:
        write_file(target, NEW)
    assert caught.value.kind == "exists"
    assert target.read_bytes() == OLD


def test_file_that_is_gone_is_written_anew(target):
    target.unlink()
    write_file(target, NEW, expected=digest_of(OLD))
    assert target.read_bytes() == NEW


# Paths


def make_loop(folder):
    (folder / "a").symlink_to(folder / "b")
    (folder / "b").symlink_to(folder / "a")
    return folder / "a"


def make_fifo(folder):
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def make_read_only(folder):
    path = folder / "locked.bmcw"
    path.write_bytes(OLD)
    path.chmod(0o444)
    return path


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda folder: folder / "gone" / "plan.bmcw", "no_folder"),
        (lambda folder: folder / "plan.bmcw" / "x.bmcw", "no_folder"),
        (lambda folder: folder, "is_directory"),
        (make_fifo, "not_a_file"),
        (make_loop, "link_loop"),
        (make_read_only, "read_only"),
        (lambda folder: folder / ("x" * 256), "name_too_long"),
    ],
)
def test_paths_that_cannot_be_written(tmp_path, make, kind):
    (tmp_path / "plan.bmcw").write_bytes(OLD)
    path = make(tmp_path)
    with pytest.raises(SaveError) as caught:
        write_file(path, NEW, replace=True)
    assert caught.value.kind == kind
    assert path.name in str(caught.value)


def test_links_are_written_through(tmp_path):
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real" / "plan.bmcw", tmp_path / "link.bmcw"
    real.write_bytes(OLD)
    link.symlink_to(real)
    saved = write_file(link, NEW, expected=digest_of(OLD))
    assert link.is_symlink()
    assert real.read_bytes() == NEW
    assert saved.path == link


def test_a_further_name_of_the_file_keeps_the_old_version(tmp_path):
    """Writing through would mean to write in place, where a power cut leaves half of each."""
    one, other = tmp_path / "plan.bmcw", tmp_path / "other.bmcw"
    one.write_bytes(OLD)
    other.hardlink_to(one)
    write_file(one, NEW, expected=digest_of(OLD))
    assert (one.read_bytes(), other.read_bytes()) == (NEW, OLD)


def test_longest_names_work(tmp_path):
    path = tmp_path / ("x" * 250 + ".bmcw")
    write_file(path, NEW)
    assert path.read_bytes() == NEW


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o666])
def test_rights_are_kept(target, mode):
    target.chmod(mode)
    write_file(target, NEW, expected=digest_of(OLD))
    assert stat.S_IMODE(target.stat().st_mode) == mode


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no extended attributes here")
def test_attributes_are_kept(target):
    try:
        os.setxattr(target, "user.tags", b"workshop")
    except OSError:
        pytest.skip("this disk keeps no extended attributes")
    write_file(target, NEW, expected=digest_of(OLD))
    assert os.getxattr(target, "user.tags") == b"workshop"


# In place, where nothing may be made beside the file or take its place


def no_temp(name, args):
    return name == "open" and args[0].endswith(".tmp")


def no_rename(name, _):
    return name == "replace"


IN_PLACE = pytest.mark.parametrize(
    ("fail", "error"),
    [(no_temp, errno.EACCES), (no_temp, errno.EROFS), (no_rename, errno.EBUSY), (no_rename, errno.EPERM)],
    ids=["read-only folder", "file of a sandbox", "single mounted file", "sticky folder"],
)


@IN_PLACE
@pytest.mark.parametrize("new", [NEW, NEW[:100]], ids=["longer", "shorter"])
def test_in_place_after_a_copy_was_kept(target, tmp_path, fail, error, new):
    keep = keeper(tmp_path / "kept")
    saved = write_file(target, new, expected=digest_of(OLD), keep=keep, system=Layer(fail, error))
    assert saved.in_place
    assert target.read_bytes() == new
    assert saved.backup.read_bytes() == OLD
    assert not strays(tmp_path)


@IN_PLACE
def test_never_in_place_without_a_copy_that_was_read_back(target, tmp_path, fail, error):
    def broken(_):
        raise OSError(errno.ENOSPC, "full")

    def lying(_):
        (tmp_path / "kept").write_bytes(OLD[:-1])
        return tmp_path / "kept"

    for keep in (None, broken, lying):
        with pytest.raises(SaveError) as caught:
            write_file(target, NEW, expected=digest_of(OLD), keep=keep, system=Layer(fail, error))
        assert caught.value.kind == "no_backup"
        assert target.read_bytes() == OLD


@pytest.mark.parametrize("new", [NEW, NEW[:100]], ids=["longer", "shorter"])
def test_every_failing_call_in_place_puts_the_old_bytes_back(tmp_path, new):
    for skipped in range(60):
        folder = tmp_path / f"{skipped}"
        folder.mkdir()
        path = folder / "plan.bmcw"
        path.write_bytes(OLD)
        seen = -1

        def fail(name, args, skipped=skipped):
            nonlocal seen
            if no_temp(name, args):
                return True
            seen += 1
            return seen == skipped

        kind, saved = "", None
        keep, layer = keeper(folder / "b"), Layer(fail, errno.EACCES)
        try:
            saved = write_file(path, new, expected=digest_of(OLD), keep=keep, system=layer)
        except SaveError as error:
            kind = error.kind
        assert kind != "torn"
        assert path.read_bytes() == (OLD if saved is None else new)
        assert saved is None or saved.in_place


def test_disk_that_dies_in_the_middle_is_told_with_the_place_of_the_copy(target, tmp_path):
    dead = False

    def fail(name, args):
        nonlocal dead
        dead = dead or name == "truncate"
        return no_temp(name, args) or dead

    with pytest.raises(SaveError) as caught:
        write_file(
            target,
            NEW,
            expected=digest_of(OLD),
            keep=keeper(tmp_path / "b"),
            system=Layer(fail, errno.EACCES),
        )
    assert caught.value.kind == "torn"
    assert str(tmp_path / "b" / "kept") in str(caught.value)
    assert (tmp_path / "b" / "kept").read_bytes() == OLD


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
