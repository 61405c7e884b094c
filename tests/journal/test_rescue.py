"""A damaged base costs no more than what was damaged: the file, the rest of it, or the log stand for it."""

import pytest
from journal_steps import add_note, at_work, folder_of, made_unreadable, new_session, texts

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.filesystem import DISK, Disk
from bmc_desktop.files.journal.entries import About, Changed, recorded
from bmc_desktop.files.journal.folder import folders
from bmc_desktop.files.journal.log import Log, Numbered
from bmc_desktop.files.journal.offers import offers
from bmc_desktop.files.journal.recovery import abandoned, read_journal
from bmc_desktop.files.journal.rescue import rescued
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.session import Session


@pytest.fixture
def root(tmp_path):
    return tmp_path / "recovery"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "plan.bmcw"


def base_of(session):
    (base,) = folder_of(session).glob("base-*")
    return base


def found_in(root):
    (folder,) = abandoned(root)
    found = read_journal(folder)
    folder.let_go()
    return found


def begun_with(root, *words):
    """A journal whose base holds a note for each word: of a workshop that came with them."""
    first = new_session(root.parent / "elsewhere")
    for word in words:
        add_note(first, word)
    workshop = first.workshop
    first.close()
    return Session.new(workshop, journals=root)


def test_records_stand_in_a_base_as_they_are(root):
    session = begun_with(root, "in the base")
    session.journal.flush()
    assert b'"text":"in the base"' in base_of(session).read_bytes()


def test_whatever_is_damaged_in_a_base_its_other_records_and_the_log_come_back(root):
    session = begun_with(root, "first", "second")
    add_note(session, "third")
    session.close()
    base = base_of(session)
    data = base.read_bytes()
    harmed = [data[:at] for at in range(0, len(data), 7)]
    harmed += [data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :] for at in range(len(data))]
    (folder,) = folders(root)
    for harm in harmed:
        base.write_bytes(harm)
        found = read_journal(folder)
        there = texts(found.workshop)
        assert "third" in there
        assert found.damaged or there == ["first", "second", "third"]
        if len(harm) == len(data):
            at = next(n for n in range(len(data)) if data[n] != harm[n])
            # One record at most: a note, or a canvas, which is made anew. What parts two lines, parts two.
            assert len(there) >= (1 if data[at : at + 1] == b"\n" else 2), (there, at)
    base.write_bytes(data)
    assert texts(found_in(root).workshop) == ["first", "second", "third"]


@pytest.mark.parametrize("harm", ["empty", "zeroes"])
def test_the_file_stands_for_a_base_that_held_the_same(root, file, harm):
    first = new_session(root.parent / "elsewhere")
    add_note(first, "in the file")
    job = first.start_save(file)
    first.finish_save(job, job.run())
    first.close()
    session = Session.open(file, journals=root)
    add_note(session, "in the log")
    session.close()
    base = base_of(session)
    base.write_bytes(b"" if harm == "empty" else bytes(3_000))
    found = found_in(root)
    assert found.workshop == session.workshop
    assert found.about.path == str(file)
    assert found.damaged
    (folder,) = abandoned(root)
    again = Session.recover(found, folder)
    assert again.path == file
    again.undo()
    assert not again.is_modified
    again.close()


@pytest.mark.parametrize("is_known", [True, False], ids=["file as it was", "file changed"])
def test_less_than_the_file_holds_is_never_saved_over_it(root, file, is_known):
    """The base held more than the file, so neither file nor log has all of it."""
    session = at_work(root, "saved", file=file)
    job = session.start_save(file)
    session.finish_save(job, job.run())
    add_note(session, "in the base")
    session.close()
    (folder,) = abandoned(root)
    again = Session.recover(read_journal(folder), folder)
    note = add_note(again, "in the log")
    gone = add_note(again, "taken away again")
    again.commit(edits.delete_notes(again.workshop, [gone.id]))
    assert again.journal.flush()
    again.close()
    base_of(again).write_bytes(b"")
    if not is_known:
        file.write_bytes(b"what somebody else wrote")
    found = found_in(root)
    expected = ["in the log", "saved"] if is_known else ["in the log"]
    assert texts(found.workshop) == expected
    assert found.workshop.notes[note.id] == note
    assert (found.about.path, found.damaged, found.is_worth_keeping) == ("", True, True)
    (offer,) = offers(root)
    once_more = Session.recover(offer.found, offer.folder)
    assert once_more.path is None
    assert once_more.is_modified
    once_more.close()
    if is_known:
        assert texts(open_workshop(file).workshop) == ["saved"]


def test_a_base_of_which_nothing_is_left_leaves_what_the_log_holds(root):
    session = at_work(root, "one", "two")
    session.close()
    base_of(session).write_bytes(bytes(100))
    (offer,) = offers(root)
    assert texts(offer.found.workshop) == ["one", "two"]
    assert offer.changes == 2
    offer.folder.let_go()


def test_with_neither_base_nor_log_there_is_nothing(root):
    session = at_work(root, "one")
    session.close()
    made_unreadable(session)
    (folder,) = abandoned(root)
    with pytest.raises(DocumentError):
        read_journal(folder)


def test_a_log_without_changes_is_no_work():
    assert rescued(b"", Log(entries=(), good=0, whole=True), DISK) is None
    about = Numbered(1, 0.0, About(path="/nowhere/plan.bmcw", digest="ab" * 32, number=1))
    assert rescued(b"", Log(entries=(about,), good=0, whole=True), DISK) is None


def test_more_notes_than_fit_on_a_canvas_are_no_workshop(monkeypatch):
    monkeypatch.setattr("bmc_desktop.files.repair.MAX_NOTES", 1)
    notes = [Note(id=f"n{n}", canvas="c", block="channels", x=1.0, y=2.0) for n in range(2)]
    entry = Changed(number=1, edit="add_notes", put=tuple(notes))
    log = Log(entries=(Numbered(1, 0.0, entry),), good=0, whole=True)
    assert rescued(b"", log, DISK) is None
    assert rescued(b'{"format":"bmc-desktop-workshop" and no more', log, DISK) is None


def test_records_of_a_kind_that_is_not_known_are_passed_over():
    note = Note(id="n", canvas="c", block="channels", x=1.0, y=2.0, text="kept")
    entry = Changed(number=1, edit="strange", put=(note,), gone=(("ghost", "g"),))
    log = Log(entries=(Numbered(1, 0.0, entry),), good=0, whole=True)
    assert texts(rescued(b"", log, DISK).workshop) == ["kept"]


def test_a_base_that_is_not_there_was_taken_away_on_purpose(root):
    session = at_work(root, "one")
    session.close()
    base_of(session).unlink()
    assert offers(root) == []


def test_the_time_of_the_work_outlives_a_recovery_and_another_crash(root):
    session = at_work(root, "one")
    session.close()
    first = found_in(root)

    class Tomorrow(Disk):
        def now(self):
            return super().now() + 86_400

    (folder,) = abandoned(root, system=Tomorrow())
    again = Session.recover(read_journal(folder), folder, system=Tomorrow())
    assert again.journal.flush()
    again.close()
    assert found_in(root).last_at == first.last_at
    (folder,) = abandoned(root, system=Tomorrow())
    again = Session.recover(read_journal(folder), folder, system=Tomorrow())
    add_note(again, "two")
    assert again.journal.flush()
    again.close()
    assert found_in(root).last_at > first.last_at + 80_000


def test_a_change_is_recorded_as_it_is_read():
    note = Note(id="n", canvas="c", block="channels", x=1.0, y=2.0)
    change = edits.delete_notes(_with(note), ["n"])
    assert recorded(change, 1).gone == (("note", "n"),)


def _with(note):
    from bmc_desktop.model.records import Canvas, Details
    from bmc_desktop.model.workshop import Workshop

    return Workshop(
        id="w", details=Details(), canvases={"c": Canvas(id="c", title="Now")}, notes={note.id: note}
    )
