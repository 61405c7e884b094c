"""Where nothing may be made beside the file or take its place, it is overwritten after a copy was kept."""

import errno

import pytest
from saving_steps import NEW, OLD, Layer, keeper, strays

from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.saving import write_file
from bmc_desktop.files.targets import digest_of


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
