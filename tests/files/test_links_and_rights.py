"""Links, long names, rights and attributes: what a file is reached by, and whose it is, outlasts a save."""

import errno
import os
import stat
import struct
from pathlib import Path
from types import SimpleNamespace

import pytest
from saving_steps import NEW, OLD, Layer, keeper, strays

from bmc_desktop.files.errors import DocumentError, SaveError
from bmc_desktop.files.filesystem import DISK, Disk
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.saving import write_file
from bmc_desktop.files.targets import digest_of, look

HAS_RIGHTS = pytest.mark.skipif(os.name == "nt", reason="there are no such rights there")


def no_temp(name, args):
    return name == "open" and args[0].endswith(".tmp")


IN_PLACE = {"error": errno.EACCES, "fail": no_temp}
"""A disk on which nothing can be made beside the file."""

# Links


def one_link(folder, real):
    (folder / "link.bmcw").symlink_to(real)
    return folder / "link.bmcw"


def relative_chain(folder, real):
    (folder / "first.bmcw").symlink_to("second.bmcw")
    (folder / "second.bmcw").symlink_to(os.path.relpath(real, folder))
    return folder / "first.bmcw"


def linked_folder(folder, real):
    (folder / "there").symlink_to(real.parent)
    return folder / "there" / real.name


LINKS = pytest.mark.parametrize("make", [one_link, relative_chain, linked_folder])


def links_in(folder):
    return {path.name: path.readlink() for path in folder.iterdir() if path.is_symlink()}


@pytest.fixture
def folders(tmp_path):
    """A folder for links, and one for the files that they lead to."""
    for name in ("links", "real"):
        (tmp_path / name).mkdir()
    return tmp_path / "links", tmp_path / "real"


@LINKS
@pytest.mark.parametrize(
    ("is_there", "in_place"),
    [(True, False), (False, False), (True, True)],
    ids=["to a file", "to none yet", "in place"],
)
def test_links_are_written_through(folders, tmp_path, make, is_there, in_place):
    links, real = folders[0], folders[1] / "plan.bmcw"
    if is_there:
        real.write_bytes(OLD)
    path = make(links, real)
    before = links_in(links)
    layer = Layer(**IN_PLACE) if in_place else Layer()
    saved = write_file(
        path,
        NEW,
        expected=digest_of(OLD) if is_there else None,
        keep=keeper(tmp_path / "kept"),
        system=layer,
    )
    assert saved.path == path
    assert saved.in_place == in_place
    assert real.read_bytes() == NEW
    assert not real.is_symlink()
    assert links_in(links) == before
    # What is made beside the link may lie on another disk, and cannot take the file's place from there.
    temps = [Path(args[0]) for name, args in layer.calls if no_temp(name, args)]
    assert {temp.parent for temp in temps} == {real.parent}
    assert strays(links) == strays(real.parent) == []


@LINKS
def test_what_a_link_leads_to_is_looked_at(folders, make):
    real = folders[1] / "plan.bmcw"
    real.write_bytes(OLD)
    path = make(folders[0], real)
    assert look(str(path), digest_of(OLD), None, DISK).kind == "same"
    real.unlink()
    assert look(str(path), digest_of(OLD), None, DISK).kind == "gone"


@LINKS
def test_a_change_by_someone_else_is_seen_through_links(folders, make):
    real = folders[1] / "plan.bmcw"
    real.write_bytes(b"theirs")
    with pytest.raises(SaveError) as caught:
        write_file(make(folders[0], real), NEW, expected=digest_of(OLD))
    assert caught.value.kind == "changed_on_disk"
    assert real.read_bytes() == b"theirs"


def test_a_link_that_is_bent_to_another_file_while_it_is_saved_alters_only_where_it_led(tmp_path):
    one, other, link = (tmp_path / name for name in ("one.bmcw", "other.bmcw", "link.bmcw"))
    one.write_bytes(OLD)
    other.write_bytes(OLD)
    link.symlink_to(one)

    def bend(_):
        link.unlink()
        link.symlink_to(other)

    write_file(link, NEW, expected=digest_of(OLD), check=bend)
    assert (one.read_bytes(), other.read_bytes()) == (NEW, OLD)


def itself(folder):
    (folder / "a").symlink_to("a")
    return folder / "a"


def each_other(folder):
    (folder / "a").symlink_to("b")
    (folder / "b").symlink_to("a")
    return folder / "a"


def folder_in_itself(folder):
    (folder / "a").symlink_to("a/b")
    return folder / "a" / "plan.bmcw"


@pytest.mark.parametrize("make", [itself, each_other, folder_in_itself])
def test_links_that_lead_back_to_themselves_are_told(tmp_path, make):
    path = make(tmp_path)
    with pytest.raises(SaveError) as caught:
        write_file(path, NEW, replace=True)
    assert caught.value.kind == "link_loop"
    assert "a link that leads back to itself" in str(caught.value)
    with pytest.raises(DocumentError) as opened:
        open_workshop(path)
    assert opened.value.reason == "link_loop"
    assert look(str(path), digest_of(OLD), None, DISK).kind == "unknown"
    assert strays(tmp_path) == []


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda folder: folder.mkdir(), "is_directory"),
        (os.mkfifo, "not_a_file"),
        (lambda path: path.write_bytes(OLD) and path.chmod(0o444), "read_only"),
    ],
    ids=["a folder", "a pipe", "a write-protected file"],
)
def test_what_a_link_leads_to_is_what_counts(tmp_path, make, kind):
    make(tmp_path / "real")
    (tmp_path / "link").symlink_to("real")
    with pytest.raises(SaveError) as caught:
        write_file(tmp_path / "link", NEW, replace=True)
    assert caught.value.kind == kind
    assert (tmp_path / "link").is_symlink()


def test_a_further_name_of_the_file_keeps_the_old_version(tmp_path):
    """Writing through would mean to write in place, where a power cut leaves half of each."""
    one, other = tmp_path / "plan.bmcw", tmp_path / "other.bmcw"
    one.write_bytes(OLD)
    other.hardlink_to(one)
    write_file(one, NEW, expected=digest_of(OLD))
    assert (one.read_bytes(), other.read_bytes()) == (NEW, OLD)


def test_where_it_is_written_in_place_all_names_of_the_file_have_the_new_version(tmp_path):
    one, other = tmp_path / "plan.bmcw", tmp_path / "other.bmcw"
    one.write_bytes(OLD)
    other.hardlink_to(one)
    keep = keeper(tmp_path / "kept")
    write_file(one, NEW, expected=digest_of(OLD), keep=keep, system=Layer(**IN_PLACE))
    assert (one.read_bytes(), other.read_bytes()) == (NEW, NEW)
    assert one.samefile(other)


# Names


@pytest.mark.parametrize(
    "name",
    [
        "x" * 250 + ".bmcw",
        "ø" * 125 + ".bmcw",
        "😀" * 62 + "xx.bmcw",
        "a\nb & <b>.bmcw",
        os.fsdecode(b"\xff.bmcw"),
    ],
    ids=["longest", "longest of two bytes a letter", "longest of pictures", "odd", "of no known letters"],
)
@pytest.mark.parametrize("is_there", [True, False], ids=["old", "new"])
def test_every_name_that_the_disk_takes_can_be_saved(tmp_path, name, is_there):
    path = tmp_path / name
    try:
        path.write_bytes(OLD)
    except OSError:
        pytest.skip("this disk has no such names")
    if not is_there:
        path.unlink()
    layer = Layer()
    write_file(path, NEW, expected=digest_of(OLD) if is_there else None, system=layer)
    assert path.read_bytes() == NEW
    assert [each.name for each in tmp_path.iterdir()] == [name]
    temps = {os.fsencode(Path(args[0]).name) for name, args in layer.calls if no_temp(name, args)}
    assert all(len(temp) <= 24 for temp in temps)


# Rights


@HAS_RIGHTS
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o664, 0o666, 0o700, 0o755, 0o606])
@pytest.mark.parametrize("in_place", [False, True], ids=["exchanged", "in place"])
def test_rights_are_kept(target, tmp_path, mode, in_place):
    target.chmod(mode)
    layer = Layer(**IN_PLACE) if in_place else Layer()
    write_file(target, NEW, expected=digest_of(OLD), keep=keeper(tmp_path / "kept"), system=layer)
    assert stat.S_IMODE(target.stat().st_mode) == mode


@HAS_RIGHTS
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_a_new_file_has_the_rights_of_any_new_file(tmp_path, mask):
    before = os.umask(mask)
    try:
        write_file(tmp_path / "plan.bmcw", NEW)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "plan.bmcw").stat().st_mode) == 0o666 & ~mask


def adopted(tmp_path, mode, **changed):
    """Give a new file the rights of an old one with a mode; return the mode of the new one."""
    old, new = tmp_path / "old", tmp_path / "new"
    old.touch()
    state = old.stat()
    facts = {"st_mode": stat.S_IFREG | mode, "st_gid": state.st_gid, **changed}
    fd = DISK.open(str(new), os.O_RDWR | os.O_CREAT)
    try:
        DISK.adopt(fd, str(old), SimpleNamespace(**facts))
    finally:
        DISK.close(fd)
    return stat.S_IMODE(new.stat().st_mode)


@HAS_RIGHTS
@pytest.mark.parametrize(
    ("mode", "kept"), [(0o660, 0o600), (0o664, 0o644), (0o640, 0o600), (0o646, 0o646), (0o600, 0o600)]
)
def test_what_was_for_a_group_is_not_for_another_one(tmp_path, monkeypatch, mode, kept):
    """Only a member may give a file to a group. Another one may with it at most what everybody may."""

    def refuse(*_):
        raise PermissionError(errno.EPERM, "not a member")

    monkeypatch.setattr(os, "fchown", refuse)
    assert adopted(tmp_path, mode, st_gid=54_321) == kept
    assert adopted(tmp_path, mode) == mode


@HAS_RIGHTS
def test_a_disk_that_knows_no_rights_is_no_hindrance(target, monkeypatch):
    target.chmod(0o600)

    def refuse(*_):
        raise PermissionError(errno.EPERM, "no rights here")

    monkeypatch.setattr(os, "fchmod", refuse)
    write_file(target, NEW, expected=digest_of(OLD))
    assert target.read_bytes() == NEW


@HAS_RIGHTS
def test_a_file_that_would_have_other_rights_does_not_take_the_old_ones_place(target, monkeypatch):
    target.chmod(0o644)

    def refuse(*_):
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr(os, "fchmod", refuse)
    with pytest.raises(SaveError) as caught:
        write_file(target, NEW, expected=digest_of(OLD))
    assert caught.value.kind == "denied"
    assert target.read_bytes() == OLD
    assert strays(target.parent) == []


# Attributes

HAS_ATTRIBUTES = pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no extended attributes here")
ACCESS, DEFAULT = "system.posix_acl_access", "system.posix_acl_default"


def put(path, name, value):
    try:
        os.setxattr(path, name, value)
    except OSError:
        pytest.skip("this disk keeps no extended attributes")


def access_list(person, rights):
    """Return a list that gives somebody (by number) rights of their own: Linux, `posix_acl_xattr.h`."""
    nobody = 0xFFFFFFFF
    entries = [(1, 6, nobody), (2, rights, person), (4, 0, nobody), (16, 6, nobody), (32, 0, nobody)]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


@HAS_ATTRIBUTES
@pytest.mark.parametrize("in_place", [False, True], ids=["exchanged", "in place"])
def test_attributes_are_kept(target, tmp_path, in_place):
    put(target, "user.tags", b"workshop")
    put(target, "user.comment", "für Anna".encode())
    put(target, ACCESS, access_list(12_345, 6))
    layer = Layer(**IN_PLACE) if in_place else Layer()
    write_file(target, NEW, expected=digest_of(OLD), keep=keeper(tmp_path / "kept"), system=layer)
    assert os.getxattr(target, "user.tags") == b"workshop"
    assert os.getxattr(target, "user.comment") == "für Anna".encode()
    assert os.getxattr(target, ACCESS) == access_list(12_345, 6)


@HAS_ATTRIBUTES
def test_nobody_gets_a_file_by_a_list_of_its_folder_that_it_was_not_subject_to(target):
    """What is made in the folder comes under its list, but the old file was there before."""
    target.chmod(0o640)
    put(target.parent, DEFAULT, access_list(12_345, 6))
    write_file(target, NEW, expected=digest_of(OLD))
    assert ACCESS not in os.listxattr(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@HAS_ATTRIBUTES
def test_an_attribute_that_cannot_be_kept_takes_no_other_along(target, monkeypatch):
    put(target, "user.b", b"kept")
    set_one = os.setxattr

    def refuse_some(file, name, value):
        if name != "user.b":
            raise OSError(errno.ENOSPC, name)
        set_one(file, name, value)

    monkeypatch.setattr(os, "listxattr", lambda _: ["user.a", "user.b", "user.c"])
    monkeypatch.setattr(os, "getxattr", lambda _, name: b"kept")
    monkeypatch.setattr(os, "setxattr", refuse_some)
    write_file(target, NEW, expected=digest_of(OLD))
    monkeypatch.undo()
    assert os.getxattr(target, "user.b") == b"kept"


@HAS_ATTRIBUTES
def test_a_disk_that_does_not_tell_attributes_is_no_hindrance(target, monkeypatch):
    def refuse(*_):
        raise OSError(errno.ENOTSUP, "no")

    monkeypatch.setattr(os, "listxattr", refuse)
    write_file(target, NEW, expected=digest_of(OLD))
    assert target.read_bytes() == NEW


def test_a_disk_without_rights_or_attributes_is_no_hindrance(target, monkeypatch):
    for name in ("fchown", "fchmod", "listxattr", "setxattr"):
        monkeypatch.delattr(os, name, raising=False)
    write_file(target, NEW, expected=digest_of(OLD), system=Disk())
    assert target.read_bytes() == NEW
