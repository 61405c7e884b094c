"""A save that was given up touches its file no more, however long its disk takes to answer."""

import errno
import itertools
import threading

import pytest
from hanging_disk import HangingDisk, Work
from saving_steps import NEW, OLD, HeldError, Layer, keeper, strays

from bmc_desktop.files import wishes
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.saving import write_file
from bmc_desktop.files.targets import digest_of
from bmc_desktop.files.wishes import Wish, Wishes

DONE_BY = {"replace", "sync_folder", "close"}
"""Calls in which, or after which, the file has been exchanged."""

IN_PLACE = {("open", ".tmp"): errno.EACCES}
"""Nothing can be made beside the file."""


def write(target, folder, wish, disk):
    return write_file(
        target,
        NEW,
        expected=digest_of(OLD),
        keep=keeper(folder),
        backup_due=True,
        wish=wish,
        system=disk,
    )


def count(tmp_path, failing):
    folder = tmp_path / "count"
    folder.mkdir()
    (folder / "plan.bmcw").write_bytes(OLD)
    disk = HangingDisk(failing=failing)
    write(folder / "plan.bmcw", folder / "kept", Wish(), disk)
    return disk.calls


@pytest.mark.parametrize("failing", [{}, IN_PLACE], ids=["exchanged", "in place"])
def test_whatever_call_hangs_a_save_that_was_given_up_leaves_the_old_file(tmp_path, failing):
    calls = count(tmp_path, failing)
    last_touch = [name for name, _ in calls].index("replace") if not failing else len(calls) - 2
    outcomes = set()
    for at, (name, _) in enumerate(calls):
        folder = tmp_path / f"{at}"
        folder.mkdir()
        path = folder / "plan.bmcw"
        path.write_bytes(OLD)
        wish, disk = Wish("plan.bmcw"), HangingDisk(at, failing)
        work = Work(lambda path=path, wish=wish, disk=disk: write(path, path.parent / "kept", wish, disk))
        assert disk.hung.wait(20)
        wish.give_up()
        disk.released.set()
        work.end()
        where = f"{at} {name}"
        if at < last_touch:
            assert work.error is not None, where
            assert work.error.kind == "given_up", where
            assert path.read_bytes() == OLD, where
        else:
            # It hung in the exchange itself, or when that was done: then it is told as what it is.
            assert name in DONE_BY, where
            assert work.error is None, where
            assert path.read_bytes() == NEW, where
        assert not strays(folder), where
        outcomes.add(work.error is None)
    assert outcomes == {True, False}


def test_an_attempt_at_the_exchange_is_not_made_again_once_it_is_given_up(target):
    wish = Wish("plan.bmcw")

    class Holding(Layer):
        def replace(self, _source, _place):
            wish.give_up()
            raise HeldError(errno.EACCES, "held")

        def sleep(self, _seconds):
            return

    with pytest.raises(SaveError) as caught:
        write_file(target, NEW, expected=digest_of(OLD), wish=wish, system=Holding())
    assert caught.value.kind == "given_up"
    assert target.read_bytes() == OLD
    assert not strays(target.parent)


def test_old_bytes_that_cannot_be_put_back_are_told_even_of_what_was_given_up(target, tmp_path):
    wish = Wish("plan.bmcw")

    class Dying(Layer):
        def write(self, fd, data):
            if wish.is_wanted:
                wish.give_up()
                return DISK.write(fd, data)
            raise OSError(errno.EIO, "the disk is gone")

        def truncate(self, _fd, _size):
            raise OSError(errno.EIO, "the disk is gone")

        def open(self, path, *rest):
            if path.endswith(".tmp"):
                raise OSError(errno.EACCES, path)
            return DISK.open(path, *rest)

    with pytest.raises(SaveError) as caught:
        write_file(
            target, NEW, expected=digest_of(OLD), keep=keeper(tmp_path / "b"), wish=wish, system=Dying()
        )
    assert caught.value.kind == "torn"
    assert (tmp_path / "b" / "kept").read_bytes() == OLD


# Whose turn it is


def take_turn(wish, place="plan"):
    with wish.turn(place):
        return wish


def test_a_newer_save_waits_for_one_that_is_at_work():
    among = Wishes()
    first, second = Wish("a", among), Wish("a", among)
    with first.turn("plan"):
        work = Work(lambda: take_turn(second))
        other = Work(lambda: take_turn(Wish("b", among), "other"))
        assert other.end().error is None
        assert work.is_alive
    assert work.end().result is second


def test_a_newer_save_does_not_wait_for_one_that_was_given_up():
    among = Wishes()
    first, second, third = (Wish("a", among) for _ in range(3))
    with first.turn("plan"):
        work = Work(lambda: take_turn(second))
        first.give_up()
        assert work.end().result is second
        with third.turn("plan"), pytest.raises(SaveError) as caught, first.step():
            pytest.fail("a step of what was given up")
        assert caught.value.kind == "given_up"


def test_a_newer_save_waits_for_the_step_of_one_that_was_given_up():
    among = Wishes()
    first, second = Wish("a", among), Wish("a", among)
    with first.turn("plan"):
        with first.step():
            work = Work(lambda: take_turn(second))
            first.give_up()
            assert work.is_alive
        assert work.end().result is second


def test_who_waits_can_be_given_up():
    among = Wishes()
    first, second = Wish("a", among), Wish("a", among)
    with first.turn("plan"):
        work = Work(lambda: take_turn(second))
        second.give_up()
        assert work.end().error.kind == "given_up"


def test_an_older_save_is_not_wanted_once_a_newer_one_is_in_the_file():
    among = Wishes()
    older, newer = Wish("a", among), Wish("a", among)
    elsewhere = Wish("b", among)
    take_turn(newer)
    with pytest.raises(SaveError) as caught:
        take_turn(older)
    assert (caught.value.kind, caught.value.detail) == ("given_up", "a newer save was there first")
    assert take_turn(elsewhere, "other") is elsewhere


def test_a_newer_save_that_failed_leaves_the_older_one_wanted():
    among = Wishes()
    older, newer = Wish("a", among), Wish("a", among)
    with pytest.raises(OSError, match="full"), newer.turn("plan"):
        raise OSError(errno.ENOSPC, "full")
    assert take_turn(older) is older


def test_who_is_not_woken_looks_by_itself(monkeypatch):
    """Memory may run out in the very call that is to wake it."""
    monkeypatch.setattr(wishes, "_LOOK", 0.01)
    among = Wishes()
    first, second = Wish("a", among), Wish("a", among)
    monkeypatch.setattr(among.condition, "notify_all", lambda: None)
    with first.turn("plan"):
        work = Work(lambda: take_turn(second))
        assert work.is_alive
    assert work.end().result is second


def test_any_order_of_giving_up_and_coming_back_leaves_the_last_save(tmp_path):
    """Three saves of one session to one file: some hang, some are given up, all come back at some time."""
    texts = [bytes([65 + number]) * 3_000 for number in range(3)]
    for given_up in itertools.product([False, True], repeat=2):
        among, path = Wishes(), tmp_path / f"{given_up}.bmcw"
        path.write_bytes(OLD)
        gates = [threading.Event() for _ in texts]

        class Gated(Layer):
            def __init__(self, gate):
                super().__init__()
                self.gate = gate

            def fsync(self, fd):
                assert self.gate.wait(20)
                DISK.fsync(fd)

        wanted = [Wish("plan.bmcw", among) for _ in texts]

        def save(number, path=path, wanted=wanted, gates=gates):
            with wanted[number].turn(str(path)):
                return write_file(
                    path, texts[number], replace=True, wish=wanted[number], system=Gated(gates[number])
                )

        works = [Work(lambda number=number: save(number)) for number in range(2)]
        for number, is_given_up in enumerate(given_up):
            if is_given_up:
                wanted[number].give_up()
        works.append(Work(lambda: save(2)))
        for gate in reversed(gates):
            gate.set()
        for work in works:
            work.end()
        assert path.read_bytes() == texts[2], given_up
        assert not strays(tmp_path)
