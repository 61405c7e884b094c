"""Clocks jump: to 1970 with an empty battery, years ahead with a wrong guess, an hour back in autumn."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.filesystem import Disk
from bmc_desktop.files.journal import sweeping, writer
from bmc_desktop.files.journal.folder import KEPT_ASIDE, folders
from bmc_desktop.files.journal.offers import offers
from bmc_desktop.files.journal.recovery import abandoned, read_journal
from bmc_desktop.files.journal.sweeping import sweep
from bmc_desktop.files.saving import clear_strays
from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session

NOW = datetime(2026, 11, 24, 10, 12, tzinfo=UTC)
TIMES = [
    datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC),
    NOW - timedelta(days=3652),
    NOW,
    NOW - timedelta(hours=1),
    NOW + timedelta(days=3652),
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    datetime(2108, 1, 1, tzinfo=UTC),
]


class Clock(Disk):
    """A disk whose clock can be set."""

    def __init__(self, time=NOW):
        self.time = time

    def now(self):
        return self.time.timestamp()


@pytest.fixture
def clock():
    return Clock()


def add(session, text, now):
    canvas = next(iter(session.workshop.canvases))
    note = Note(
        id=f"n{len(session.workshop.notes)}", canvas=canvas, block="channels", x=1.0, y=2.0, text=text
    )
    session.commit(edits.add_notes(session.workshop, [note], now=now))


def texts(workshop):
    return sorted(note.text for note in workshop.notes.values())


@pytest.mark.parametrize("order", list(itertools.permutations([TIMES[0], NOW, TIMES[6]])), ids=str)
def test_saves_and_earlier_versions_stand_in_the_order_in_which_they_were_made(tmp_path, clock, order):
    store = BackupStore(tmp_path / "backups", clock=lambda: clock.time, system=clock)
    path = tmp_path / "plan.bmcw"
    written = []
    for time in order:
        clock.time = time
        session = Session.open(path) if path.exists() else Session.new(new_workshop(canvas_title="Now"))
        session._files.backups, session._files.system = store, clock
        session._clock = lambda: clock.time
        add(session, str(time.year), time)
        job = session.start_save(path)
        session.finish_save(job, job.run())
        assert session.saved_at == time
        written.append(path.read_bytes())
    versions = store.versions(session.workshop.id)
    assert [version.path.read_bytes() for version in versions] == written[-2::-1]
    assert texts(Session.open(path).workshop) == sorted(str(time.year) for time in order)


@pytest.mark.parametrize("times", [TIMES, TIMES[::-1]], ids=["forward", "backward"])
def test_a_journal_is_read_in_the_order_in_which_it_was_written(tmp_path, clock, times, monkeypatch):
    monkeypatch.setattr(writer, "MAX_LOG", 1_500)
    root = tmp_path / "recovery"
    session = Session.new(new_workshop(canvas_title="Now"), journals=root, system=clock)
    for number, time in enumerate(times):
        clock.time = time
        add(session, f"note {number}", time)
        assert session.journal.flush()
    note = session.workshop.notes["n0"]
    session.commit(edits.set_text(session.workshop, note.id, "reworded", now=times[-1]))
    session.undo()
    session.close()
    (offer,) = offers(root, system=clock)
    assert offer.found.workshop == session.workshop
    assert not offer.found.damaged
    assert offer.last_at is None or offer.last_at.year in {time.year for time in times}
    offer.folder.let_go()


def set_aside(root, clock, text):
    session = Session.new(new_workshop(canvas_title="Now"), journals=root, system=clock)
    add(session, text, clock.time)
    session.close(wanted=False)
    return session.journal.folder.name


@pytest.mark.parametrize("jump", TIMES, ids=lambda time: str(time.date()))
def test_a_sweep_never_takes_what_was_set_aside_last(tmp_path, clock, jump, monkeypatch):
    monkeypatch.setattr(sweeping, "FEWEST_ASIDE", 2)
    root = tmp_path / "recovery"
    clock.time = NOW - timedelta(seconds=KEPT_ASIDE + 86_400)
    long_ago = {set_aside(root, clock, f"old {number}") for number in range(2)}
    clock.time = jump
    last = {set_aside(root, clock, f"new {number}") for number in range(2)}
    for now in (*TIMES, NOW):
        clock.time = now
        sweep(root, clock)
        assert last <= {each.name for each in folders(root)}
    assert not long_ago & {each.name for each in folders(root)}


@pytest.mark.parametrize("now", TIMES, ids=lambda time: str(time.date()))
def test_work_that_is_offered_is_never_swept(tmp_path, clock, now):
    root = tmp_path / "recovery"
    left = Session.new(new_workshop(canvas_title="Now"), journals=root, system=clock)
    add(left, "left", NOW)
    left.close()
    live = Session.new(new_workshop(canvas_title="Now"), journals=root, system=clock)
    add(live, "alive", NOW)
    assert live.journal.flush()
    clock.time = now
    assert sweep(root, clock) == 0
    (found,) = abandoned(root)
    assert texts(read_journal(found).workshop) == ["left"]
    found.let_go()
    live.close()


def test_a_clock_that_is_behind_clears_no_temporary_file(tmp_path, clock):
    (tmp_path / ".~0123abcd.tmp").touch()
    clock.time = TIMES[0]
    assert clear_strays(tmp_path, clock) == 0
