"""The atomic save: whatever fails, there is the old file or the new one, and nothing claims too much."""

import errno
import os
from pathlib import Path

import pytest
from saving_steps import ERRORS, NEW, OLD, Layer, keeper, strays

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.orders import Saved
from bmc_desktop.files.saving import write_file
from bmc_desktop.files.targets import digest_of


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
