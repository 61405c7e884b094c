"""The writer: tells the truth about what is on the disk, goes on after failures, starts anew in time."""

import errno
import threading

import pytest
from failing import Failing
from file_samples import PNG, make_workshop
from journal_steps import NOW, add_note, crashed, folder_of, found_after_crash, new_session, texts
from msgspec import structs

from bmc_desktop.files import limits
from bmc_desktop.files.errors import SaveError
from bmc_desktop.files.filesystem import Disk
from bmc_desktop.files.journal import generations, writer
from bmc_desktop.files.journal.entries import Draft, View
from bmc_desktop.files.journal.folder import folders
from bmc_desktop.files.journal.recovery import abandoned, read_journal
from bmc_desktop.files.journal.state import State, reason_of
from bmc_desktop.model import edits
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import Preserved
from bmc_desktop.session import Session

pytestmark = pytest.mark.usefixtures("impatient")


def drafted(text, canvas="c1"):
    return Draft(note=Note(id="d", canvas=canvas, block="channels", x=0.0, y=0.0, text=text), new=True)


def watched(session):
    """Return the list in which the states that are told come together, and an event for "protected"."""
    states, protected = [], threading.Event()

    def tell():
        states.append(session.journal.state)
        if states[-1].kind == "protected":
            protected.set()

    session.journal.on_state = tell
    return states, protected


def test_it_tells_when_all_is_protected(root):
    session = new_session(root)
    states, protected = watched(session)
    assert session.journal.state == State("idle")
    add_note(session, "one")
    assert protected.wait(10)
    assert states[-1] == State("protected")


@pytest.mark.parametrize(
    ("call", "number", "reason"),
    [
        ("write", errno.ENOSPC, "disk_full"),
        ("open", errno.EACCES, "denied"),
        ("mkdir", errno.EROFS, "denied"),
        ("fsync", errno.EDQUOT, "disk_full"),
        ("replace", errno.EACCES, "denied"),
        ("replace", errno.EIO, "failed"),
        ("sync_folder", errno.EIO, "failed"),
    ],
)
def test_a_disk_that_fails_is_told_and_nothing_is_lost_once_it_works(root, tmp_path, call, number, reason):
    disk = Failing(**{call: number})
    session = new_session(root, disk)
    states, protected = watched(session)
    add_note(session, "one")
    assert not session.journal.flush()
    add_note(session, "two")
    assert not session.journal.flush()
    assert session.journal.state == State("failed", reason)
    disk.fails.clear()
    assert protected.wait(10)
    assert State("failed", reason) in states
    assert texts(found_after_crash(session, tmp_path / "after").workshop) == ["one", "two"]
    assert len(list(folders(root))) == 1


def test_a_forced_write_that_fails_is_told_and_made_good(root, tmp_path):
    disk = Failing(datasync=errno.EIO)
    session = new_session(root, disk)
    states, protected = watched(session)
    add_note(session, "one")
    # A new base needs no such call, so it comes right by itself.
    assert protected.wait(10)
    assert State("failed", "failed") in states
    assert texts(found_after_crash(session, tmp_path / "after").workshop) == ["one"]


def test_a_journal_that_began_to_fail_goes_on_from_a_new_base(root, tmp_path):
    disk = Failing()
    session = new_session(root, disk)
    session.look(View(canvas="c1", zoom=2.0))
    add_note(session, "one")
    assert session.journal.flush()
    disk.fails["write"] = errno.ENOSPC
    add_note(session, "two")
    session.draft(drafted("half a sen", next(iter(session.workshop.canvases))))
    session.look(View(canvas="c1", zoom=3.0))
    assert not session.journal.flush()
    add_note(session, "three")
    disk.fails.clear()
    found = None
    while found is None or found.about.number < 3:
        found = found_after_crash(session, tmp_path / "after") if session.journal.flush() else None
    assert texts(found.workshop) == ["one", "three", "two"]
    assert (found.view, found.draft.note.text) == (View(canvas="c1", zoom=3.0), "half a sen")
    assert not found.damaged
    assert not any(folder_of(session).glob("journal-0001.log"))


def test_a_save_while_it_fails_is_in_the_new_base(root, tmp_path):
    disk = Failing()
    session = new_session(root, disk)
    add_note(session, "one")
    disk.fails["datasync"] = errno.EIO
    assert not session.journal.flush()
    job = session.start_save(tmp_path / "plan.bmcw")
    session.finish_save(job, job.run())
    disk.fails.clear()
    while not session.journal.flush():
        pass
    found = found_after_crash(session, tmp_path / "after")
    assert found.about.path == str(tmp_path / "plan.bmcw")
    assert not found.is_worth_keeping


def test_nothing_written_is_a_failure(root):
    class Stuck(Disk):
        def write(self, fd, data):
            return 0

    session = new_session(root, Stuck())
    add_note(session, "one")
    assert not session.journal.flush()
    assert session.journal.state == State("failed", "failed")


def test_a_name_that_is_not_confirmed_does_not_count_as_protected(root):
    disk = Failing()
    session = new_session(root, disk)
    add_note(session, "one")
    assert session.journal.flush()
    canvas = next(iter(session.workshop.canvases))
    media = session.add_media(PNG)
    note = Note(id="p", canvas=canvas, block="channels", x=0.0, y=0.0, picture=media.id)
    change = edits.add_notes(session.workshop, [note], now=NOW)
    disk.fails["sync_folder"] = errno.EIO
    session.commit(structs.replace(change, added=(media, *change.added)))
    assert not session.journal.flush()
    disk.fails.clear()
    while not session.journal.flush():
        pass
    assert session.journal.state == State("protected")


def test_a_log_that_cannot_be_closed_is_left(root, tmp_path, monkeypatch):
    monkeypatch.setattr(writer, "MAX_LOG", 1)
    disk = Failing()
    session = new_session(root, disk)
    add_note(session, "one")
    assert session.journal.flush()
    log, close = session.journal._disk._log, Disk.close

    def fails(self, fd):
        close(self, fd)
        if fd == log:
            raise OSError(errno.EIO, "EIO")

    monkeypatch.setattr(Disk, "close", fails)
    add_note(session, "two")
    assert session.journal.flush()
    monkeypatch.undo()
    assert texts(found_after_crash(session, tmp_path / "after").workshop) == ["one", "two"]


def test_a_log_that_has_grown_is_followed_by_a_new_base(root, tmp_path, monkeypatch):
    monkeypatch.setattr(writer, "MAX_LOG", 2_000)
    session = new_session(root)
    for number in range(12):
        add_note(session, f"{number:02}")
        assert session.journal.flush()
    (base,) = folder_of(session).glob("base-*")
    assert base.name >= "base-0002.bmcw"
    found = found_after_crash(session, tmp_path / "after")
    assert texts(found.workshop) == [f"{number:02}" for number in range(12)]
    assert found.changes == 12


def test_of_drafts_and_views_that_wait_only_the_last_is_written(root, monkeypatch):
    session = new_session(root)
    monkeypatch.setattr(writer.Journal, "_start", lambda _: None)
    for text in ("a", "ab", "abc"):
        session.draft(drafted(text))
    assert [item.entry for item in session.journal._queue] == [drafted("abc")]
    assert session.journal.state == State("writing")
    monkeypatch.undo()
    session.draft(drafted("abcd"))
    assert session.journal.flush()


def test_an_ended_journal_takes_nothing_more(root):
    session = new_session(root)
    add_note(session, "one")
    assert session.journal.close("leave")
    assert session.journal.close("remove")
    add_note(session, "two")
    (folder,) = abandoned(root)
    assert texts(read_journal(folder).workshop) == ["one"]


def test_what_is_left_is_written_before_the_end(root, monkeypatch):
    monkeypatch.setattr(writer, "INTERVAL", 60.0)
    session = new_session(root)
    for text in ("one", "two", "three"):
        add_note(session, text)
    assert session.journal.close("leave", 30)
    (folder,) = abandoned(root)
    assert texts(read_journal(folder).workshop) == ["one", "three", "two"]


def test_a_journal_that_never_began_ends_at_once(root):
    for end in ("remove", "leave", "set_aside"):
        assert new_session(root).journal.close(end)
    assert not root.exists()


def test_saves_before_the_first_change_are_remembered(root, tmp_path):
    session = new_session(root)
    job = session.start_save(tmp_path / "plan.bmcw")
    session.finish_save(job, job.run())
    assert not root.exists()
    add_note(session, "one")
    found = found_after_crash(session, tmp_path / "after")
    assert (found.about.path, found.changes) == (str(tmp_path / "plan.bmcw"), 1)


def test_an_end_that_takes_too_long_is_told(root):
    going_on = threading.Event()

    class Slow(Disk):
        def datasync(self, fd):
            going_on.wait(30)
            super().datasync(fd)

    session = new_session(root, Slow())
    add_note(session, "one")
    assert not session.journal.flush(0.01)
    assert session.journal.state == State("writing")
    assert not session.journal.close("leave", 0.01)
    going_on.set()
    session.journal._thread.join()


def test_what_was_recovered_is_forced_to_the_disk_at_once(root, tmp_path):
    first = new_session(root)
    canvas = next(iter(first.workshop.canvases))
    first.look(View(canvas=canvas, zoom=2.0))
    add_note(first, "one")
    first.draft(drafted("half a sen", canvas))
    again = Session.recover(*crashed(first, tmp_path / "second"))
    assert again.journal.state.kind in ("writing", "protected")
    assert again.journal.flush()
    (base,) = folder_of(again).glob("base-*")
    assert base.name == "base-0002.bmcw"
    found = found_after_crash(again, tmp_path / "third")
    assert texts(found.workshop) == ["one"]
    assert found.draft == drafted("half a sen", canvas)
    assert found.view == View(canvas=canvas, zoom=2.0)
    assert found.is_worth_keeping


def test_a_picture_whose_bytes_are_missing_holds_nothing_up(root, tmp_path):
    session = Session.new(make_workshop(), journals=root)
    assert session.journal.flush()
    assert found_after_crash(session, tmp_path / "after").workshop.notes == session.workshop.notes


def packed_by(monkeypatch):
    """Return the list in which the workshops come together that are packed for a base."""
    packed, pack = [], generations.pack

    def watch(workshop, media, **how):
        packed.append(workshop)
        return pack(workshop, media, **how)

    monkeypatch.setattr(generations, "pack", watch)
    return packed


def test_a_base_that_no_restart_could_read_is_not_called_good(root, tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "MAX_JSON", 5_000)
    packed = packed_by(monkeypatch)
    vast = edits.set_text(make_workshop(1), "n00000", "x" * 6_000, now=NOW)
    session = Session.new(applied(make_workshop(1), vast), journals=root)
    _, protected = watched(session)
    assert not session.journal.flush()
    assert session.journal.state == State("failed", "too_large")
    assert not any(folder_of(session).glob("base-*"))
    session.look(View(canvas="c1"))
    session.draft(drafted("half a sen"))
    assert not session.journal.flush()
    assert session.journal.state == State("failed", "too_large")
    assert packed == [session.workshop]
    session.commit(edits.set_text(session.workshop, "n00000", "short", now=NOW))
    assert protected.wait(10)
    assert packed == [packed[0], session.workshop]
    found = found_after_crash(session, tmp_path / "after")
    assert texts(found.workshop) == ["short"]
    assert found.draft.note.text == "half a sen"


def test_a_base_that_no_restart_could_read_takes_the_one_before_away_from_nobody(
    root, tmp_path, monkeypatch
):
    monkeypatch.setattr(limits, "MAX_JSON", 5_000)
    monkeypatch.setattr(writer, "MAX_LOG", 2_000)
    session = new_session(root)
    add_note(session, "one")
    assert session.journal.flush()
    states, _ = watched(session)
    add_note(session, "x" * 6_000)
    # What was added may be on the disk, and called so, before the new base fails.
    while State("failed", "too_large") not in states:
        session.journal.flush()
    assert not session.journal.flush()
    session.journal.close("leave")
    (folder,) = abandoned(root)
    assert texts(read_journal(folder).workshop) == ["one", "x" * 6_000]


def test_a_base_that_holds_something_else_is_not_called_good(root, monkeypatch):
    other = generations.pack(make_workshop(2), {}, deflate=False)
    monkeypatch.setattr(generations, "pack", lambda *_, **__: other)
    session = Session.new(make_workshop(1), journals=root)
    states, protected = watched(session)
    assert not session.journal.flush()
    assert states[-1] == State("failed", "failed")
    monkeypatch.undo()
    monkeypatch.setattr(writer, "RETRY", 0.01)
    assert protected.wait(10)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (SaveError("disk_full", name="a", needed_bytes=1, free_bytes=1), "disk_full"),
        (SaveError("no_room", name="a", needed_bytes=1), "disk_full"),
        (SaveError("read_only", name="a"), "denied"),
        (SaveError("too_large", name="a"), "too_large"),
        (SaveError("failed", name="a"), "failed"),
        (OSError(errno.EFBIG, ""), "disk_full"),
        (PermissionError(errno.EPERM, ""), "denied"),
        (OSError(errno.EIO, ""), "failed"),
        (MemoryError(), "failed"),
    ],
)
def test_failures_are_told_as_one_of_four_reasons(error, reason):
    assert reason_of(error) == reason


def test_what_a_newer_program_added_is_kept_in_a_base_too(root):
    strange = Preserved(records=(b'{"type":"ghost","id":"g"}',))
    session = Session.new(structs.replace(make_workshop(1), preserved=strange), journals=root)
    assert session.journal.flush()
    assert session.journal.state == State("protected")
    (base,) = folder_of(session).glob("base-*")
    assert b'"ghost"' in base.read_bytes()
