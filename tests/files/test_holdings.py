"""Whose is a file: the same one by all its names, and never that of two owners at once."""

import errno
import threading

import pytest
from hanging_disk import HangingDisk, Work

from bmc_desktop.files.filesystem import Disk
from bmc_desktop.files.holdings import Holdings


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "plan.bmcw"
    path.write_bytes(b"plan")
    return path


def has(holdings, owner, path):
    """Let an owner have a file; return the owner who has it already, if there is one."""
    holdings.enter(owner)
    mine, other = holdings.claim(owner, str(path))
    if other is None:
        holdings.settle(mine, owner)
        return None
    return other.owner


def symlink(file):
    link = file.with_name("link.bmcw")
    link.symlink_to(file)
    return link


def hard_link(file):
    link = file.with_name("further.bmcw")
    link.hardlink_to(file)
    return link


def linked_folder(file):
    folder = file.parent / "folder"
    folder.symlink_to(file.parent)
    return folder / file.name


def chain(file):
    first, second = file.with_name("first"), file.with_name("second")
    first.symlink_to("second")
    second.symlink_to(file.name)
    return first


def other_spelling(file):
    (file.parent / "sub").mkdir()
    return f"{file.parent}/sub/../{file.name}"


NAMES = [symlink, hard_link, linked_folder, chain, other_spelling, lambda file: file]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("turned", [False, True])
def test_a_file_is_the_same_by_all_its_names(file, name, turned):
    holdings, names = Holdings(), [file, name(file)]
    first, second = reversed(names) if turned else names
    assert has(holdings, "one", first) is None
    assert has(holdings, "two", second) == "one"
    assert has(holdings, "one", second) is None, "its own file is no other's"


def test_capitals_are_small_letters_where_the_disk_says_so(file):
    class Windows(Disk):
        def stat(self, path):
            return super().stat(path.replace("PLAN", "plan"))

    holdings = Holdings(Windows())
    assert has(holdings, "one", file) is None
    assert has(holdings, "two", file.with_name("PLAN.bmcw")) == "one"


def test_other_files_are_others(file, tmp_path):
    holdings = Holdings()
    (tmp_path / "other.bmcw").write_bytes(b"plan")
    assert has(holdings, "one", file) is None
    assert has(holdings, "two", tmp_path / "other.bmcw") is None
    assert has(holdings, "three", tmp_path / "new.bmcw") is None
    assert has(holdings, "four", tmp_path / "new.bmcw") == "three"


def test_what_has_taken_the_place_of_a_file_is_compared_and_not_what_was_there(file, tmp_path):
    """A sync program has exchanged the file; the number of the old one may be that of another by now."""
    holdings, further = Holdings(), hard_link(file)
    assert has(holdings, "one", file) is None
    (tmp_path / "new").write_bytes(b"newer")
    (tmp_path / "new").replace(file)
    assert has(holdings, "two", further) is None
    assert has(holdings, "three", hard_link_to(file)) == "one"


def hard_link_to(file):
    link = file.with_name("yet another.bmcw")
    link.hardlink_to(file)
    return link


def test_an_owner_that_leaves_has_nothing_and_gets_nothing(file):
    holdings = Holdings()
    assert has(holdings, "one", file) is None
    holdings.leave("one")
    assert holdings.owner_of(str(file)) is None
    late, other = holdings.claim("one", str(file))
    assert other is None
    assert has(holdings, "two", file) is None
    holdings.settle(late, "one")
    assert holdings.owner_of(str(file)) == "two"
    holdings.drop(late)


def test_a_file_on_its_way_to_a_window_is_held_for_it(file):
    holdings = Holdings()
    holdings.enter("on its way")
    mine, _ = holdings.claim("on its way", str(file))
    assert has(holdings, "two", file) == "on its way"
    holdings.enter("window")
    holdings.settle(mine, "window")
    holdings.leave("on its way")
    assert holdings.owner_of(str(file)) == "window"
    assert has(holdings, "two", file) == "window"


def test_who_settles_on_a_file_lets_go_of_the_one_before(file, tmp_path):
    holdings = Holdings()
    assert has(holdings, "one", file) is None
    assert has(holdings, "one", tmp_path / "elsewhere.bmcw") is None
    assert has(holdings, "two", file) is None
    assert holdings.owner_of(str(tmp_path / "elsewhere.bmcw")) == "one"


def test_a_name_is_free_if_no_other_has_it(file, tmp_path):
    holdings, link = Holdings(), symlink(file)
    assert has(holdings, "one", file) is None
    assert not holdings.is_free(str(link), "two")
    assert holdings.is_free(str(link), "one")
    assert holdings.is_free(str(tmp_path / "other.bmcw"), "two")


def test_of_two_that_want_it_at_once_the_first_has_it(file):
    """Each finds the other there; only the later one gives way."""
    for _ in range(20):
        holdings, start, found = Holdings(), threading.Barrier(2), {}

        def want(owner, path, holdings=holdings, start=start, found=found):
            holdings.enter(owner)
            start.wait(20)
            found[owner] = holdings.claim(owner, str(path))[1]

        link = file.with_name("link.bmcw")
        link.unlink(missing_ok=True)
        link.symlink_to(file)
        works = [Work(lambda: want("one", file)), Work(lambda link=link: want("two", link))]
        for work in works:
            work.end()
        assert sorted(found.values(), key=str) != [None, None]
        assert list(found.values()).count(None) == 1


def test_a_disk_that_hangs_or_fails_holds_up_no_other_disk(file, tmp_path):
    class Failing(Disk):
        def realpath(self, path):
            if "dead" in path:
                raise OSError(errno.EIO, path)
            return super().realpath(path)

        def stat(self, path):
            if "mute" in path or path.endswith("/mute"):
                raise OSError(errno.EIO, path)
            return super().stat(path)

    holdings = Holdings(Failing())
    assert has(holdings, "dead", tmp_path / "dead" / "plan.bmcw") is None
    assert has(holdings, "mute", tmp_path / "mute" / "plan.bmcw") is None
    assert has(holdings, "one", file) is None
    assert has(holdings, "two", tmp_path / "dead" / "plan.bmcw") == "dead"
    assert has(holdings, "two", tmp_path / "mute" / "plan.bmcw") == "mute"

    hanging = HangingDisk("stat")
    held = Holdings(hanging)
    work = Work(lambda: has(held, "one", file))
    assert hanging.hung.wait(20)
    assert held.owner_of(str(file)) is None, "who asks no disk does not wait"
    assert has(held, "two", tmp_path / "other.bmcw") is None
    hanging.released.set()
    work.end()
