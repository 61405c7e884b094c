"""A damaged base costs no more than what was damaged: the file, the rest of it, or the log stand for it."""

import errno
import os
import time

import pytest
from file_samples import PNG, SHA
from journal_steps import NOW, add_note, at_work, folder_of, made_unreadable, new_session, texts
from msgspec import structs

from bmc_desktop.files import format as layout
from bmc_desktop.files.container import write_container
from bmc_desktop.files.errors import DocumentError, SaveError
from bmc_desktop.files.filesystem import Disk
from bmc_desktop.files.journal.entries import About, Draft
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.log import MAGIC, Numbered, line
from bmc_desktop.files.journal.offers import offers, whole
from bmc_desktop.files.journal.recovery import abandoned, read_journal
from bmc_desktop.files.journal.rescue import fitting
from bmc_desktop.files.journal.sweeping import sweep
from bmc_desktop.files.packing import pack
from bmc_desktop.files.saving import STRAY_AGE
from bmc_desktop.model import edits
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.document import checked
from bmc_desktop.model.records import Canvas, Details, Note
from bmc_desktop.model.workshop import Preserved, Workshop
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


def begun_with(root, *words, preserved=None):
    """A journal whose base holds a note for each word: of a workshop that came with them."""
    first = new_session(root.parent / "elsewhere")
    for word in words:
        add_note(first, word)
    workshop = structs.replace(first.workshop, preserved=preserved or Preserved())
    first.close()
    session = Session.new(workshop, journals=root)
    assert session.journal.flush()
    return session


def gone_on(root):
    """Go on with what is left, so that a base holds all of it."""
    (folder,) = abandoned(root)
    again = Session.recover(read_journal(folder), folder)
    assert again.journal.flush()
    return again


def save(session, path=None):
    job = session.start_save(path)
    session.finish_save(job, job.run())


def filed(root, file, *words):
    """A workshop whose file holds a note for each word, opened from it."""
    first = new_session(root.parent / "elsewhere")
    for word in words:
        add_note(first, word)
    save(first, file)
    first.close()
    return Session.open(file, journals=root)


def with_picture(session):
    """Put up a note with a picture; return its record."""
    media = session.add_media(PNG)
    canvas = next(iter(session.workshop.canvases))
    note = Note(id="p", canvas=canvas, block="channels", x=0.0, y=0.0, picture=media.id)
    change = edits.add_notes(session.workshop, [note], now=NOW)
    session.commit(structs.replace(change, added=(media, *change.added)))
    return media


HARMS = {
    "empty": lambda base: base.write_bytes(b""),
    "zeroes": lambda base: base.write_bytes(bytes(base.stat().st_size)),
    "gone": lambda base: base.unlink(),
}
lost = pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS.keys())


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
    (folder,) = folders(root)
    for at in range(0, len(data), 17):
        flipped = data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :]
        for harm in (flipped, data[:at]):
            base.write_bytes(harm)
            found = read_journal(folder)
            there = texts(found.workshop)
            assert "third" in there
            assert found.damaged or there == ["first", "second", "third"]
            # One record at most: a note, or a canvas, which is made anew. What parts two lines, parts two.
            assert harm is not flipped or len(there) >= (1 if data[at : at + 1] == b"\n" else 2)
    base.write_bytes(data)
    assert texts(found_in(root).workshop) == ["first", "second", "third"]


def test_with_neither_base_nor_log_there_is_nothing(root):
    session = at_work(root, "one")
    session.close()
    made_unreadable(session)
    (folder,) = abandoned(root)
    with pytest.raises(DocumentError):
        read_journal(folder)


@lost
def test_a_lost_base_leaves_what_the_log_holds_and_that_can_be_taken_back(root, harm):
    session = begun_with(root, "in the base")
    add_note(session, "one")
    add_note(session, "two")
    session.close()
    harm(base_of(session))
    (offer,) = offers(root)
    assert texts(offer.found.workshop) == ["one", "two"]
    assert (offer.changes, offer.found.damaged, offer.found.is_headless) == (2, True, True)
    assert [canvas.title for canvas in offer.found.workshop.tabs()] == ["?"]
    again = Session.recover(offer.found, offer.folder)
    again.undo()
    assert texts(again.workshop) == ["one"]
    assert again.is_modified
    again.close()


@lost
def test_the_file_as_it_was_saved_last_stands_for_a_lost_base(root, file, harm):
    session = filed(root, file, "in the file")
    add_note(session, "saved")
    save(session)
    add_note(session, "not saved")
    note = add_note(session, "moved")
    session.commit(edits.set_text(session.workshop, note.id, "reworded", now=NOW))
    session.undo()
    session.close()
    harm(base_of(session))
    (offer,) = offers(root)
    found = offer.found
    assert found.workshop == session.workshop
    assert (offer.changes, found.damaged, found.is_headless, offer.path) == (4, False, False, file)
    again = Session.recover(found, offer.folder)
    assert again.path == file
    for _ in range(2):
        again.undo()
    assert texts(again.workshop) == ["in the file", "saved"]
    assert not again.is_modified
    again.close()


@lost
def test_what_the_file_holds_is_no_work_though_the_base_is_lost(root, file, harm):
    session = filed(root, file, "in the file")
    add_note(session, "saved")
    save(session)
    session.journal.close("leave")
    harm(base_of(session))
    assert offers(root) == []
    assert list(folders(root)) == []


def test_the_file_stands_for_a_base_of_which_only_a_letter_is_wrong(root, file):
    session = filed(root, file, "in the file")
    add_note(session, "not saved")
    session.close()
    base = base_of(session)
    base.write_bytes(base.read_bytes().replace(b"in the file", b"on the file"))
    (offer,) = offers(root)
    assert texts(offer.found.workshop) == ["in the file", "not saved"]
    assert not offer.found.damaged
    offer.folder.let_go()


def test_a_damaged_base_that_held_more_than_the_file_is_not_saved_over_it(root, file):
    session = filed(root, file, "in the file")
    add_note(session, "in the base")
    add_note(session, "there too")
    session.close()
    again = gone_on(root)
    add_note(again, "in the log")
    again.close()
    base = base_of(again)
    base.write_bytes(base.read_bytes().replace(b'"text":"in the base"', b'"text":"in the b"se"'))
    (offer,) = offers(root)
    assert texts(offer.found.workshop) == ["in the file", "in the log", "there too"]
    assert len(offer.found.workshop.preserved.quarantine) == 1
    assert (offer.path, offer.name, offer.found.damaged) == (file, "plan", True)
    once_more = Session.recover(offer.found, offer.folder)
    with pytest.raises(SaveError, match="only be read in part"):
        once_more.start_save().run()
    assert once_more.is_modified
    once_more.close()


def test_of_a_lost_base_that_held_more_than_the_file_only_the_logs_changes_count(root, file):
    session = filed(root, file, "in the file")
    for word in "abcde":
        add_note(session, word)
    session.close()
    again = gone_on(root)
    add_note(again, "in the log")
    again.close()
    base_of(again).write_bytes(b"")
    (offer,) = offers(root)
    assert texts(offer.found.workshop) == ["in the file", "in the log"]
    assert (offer.changes, offer.path, offer.found.is_headless) == (1, file, True)
    once_more = Session.recover(offer.found, offer.folder)
    with pytest.raises(SaveError, match="only be read in part"):
        once_more.start_save().run()
    once_more.close()
    file.unlink()
    (offer,) = offers(root)
    assert texts(offer.found.workshop) == ["in the file", "in the log"]
    offer.folder.let_go()


def test_the_newest_log_counts_though_only_an_older_base_can_be_read(root):
    session = begun_with(root, "in the base")
    add_note(session, "older")
    session.close()
    again = gone_on(root)
    place = folder_of(again)
    add_note(again, "newer")
    again.close()
    newest = base_of(again)
    # As if a crash had come before the older one was taken away.
    (folder,) = folders(root)
    older = Folder(place)
    older_base = pack(session.workshop, {}, deflate=False)
    older.base(1).write_bytes(older_base)
    about = Numbered(1, 0.0, About(number=1))
    older.log(1).write_bytes(MAGIC + line(about, folder.seed(1)))
    newest.write_bytes(b"rotten")
    found = read_journal(folder)
    assert texts(found.workshop) == ["in the base", "newer", "older"]
    assert (found.damaged, found.changes) == (True, 2)


@lost
def test_pictures_of_a_lost_base_are_found_by_the_notes_that_show_them(root, harm):
    session = begun_with(root, "in the base")
    media = with_picture(session)
    session.close()
    again = gone_on(root)
    again.commit(edits.set_text(again.workshop, "p", "with a picture", now=NOW))
    again.close()
    harm(base_of(again))
    (offer,) = offers(root)
    assert dict(offer.found.media) == {SHA: PNG}
    found = checked(offer.found.workshop)
    assert structs.replace(found.media[SHA], name="") == structs.replace(media, name="")
    offer.folder.let_go()


def test_a_picture_whose_record_was_damaged_keeps_its_size(root):
    session = begun_with(root, "in the base")
    media = with_picture(session)
    session.close()
    again = gone_on(root)
    again.close()
    base = base_of(again)
    base.write_bytes(base.read_bytes().replace(b'{"type":"media"', b'{"type":"medi\x00"'))
    found = found_in(root)
    assert (found.workshop.media[SHA].width, found.workshop.media[SHA].height) == (
        media.width,
        media.height,
    )
    assert dict(found.media) == {SHA: PNG}
    (folder_of(again) / "media" / SHA).unlink()
    checked(found_in(root).workshop)


def test_a_picture_whose_record_can_be_read_is_left_as_it_is(root):
    session = begun_with(root, "in the base")
    media = with_picture(session)
    session.close()
    again = gone_on(root)
    again.close()
    base = base_of(again)
    base.write_bytes(base.read_bytes().replace(b"in the base", b"on the base"))
    assert found_in(root).workshop.media == {SHA: media}


def test_what_stands_on_a_canvas_outlives_its_removal_if_the_log_does_not_know_of_it(root):
    session = begun_with(root, "aaaa", "bbbb")
    first = next(note for note in session.workshop.notes.values() if note.text == "aaaa")
    now = first.canvas
    session.commit(edits.add_canvas(session.workshop, "Later", canvas_id="later"))
    session.commit(edits.delete_canvas(session.workshop, now))
    note = Note(id="n", canvas="later", block="channels", x=1.0, y=2.0, text="in the log")
    session.commit(edits.add_notes(session.workshop, [note], now=NOW))
    session.close()
    base = base_of(session)
    base.write_bytes(base.read_bytes().replace(first.id.encode(), b"other" + first.id[5:].encode()))
    found = found_in(root)
    assert texts(found.workshop) == ["aaaa", "in the log"]
    assert set(found.workshop.canvases) == {now, "later"}


def test_of_a_lost_base_there_is_at_least_one_canvas(root):
    session = begun_with(root)
    session.commit(edits.set_details(session.workshop, title="FINN"))
    session.close()
    base_of(session).write_bytes(b"")
    (offer,) = offers(root)
    assert (offer.name, [canvas.title for canvas in offer.found.workshop.tabs()]) == ("FINN", ["?"])
    offer.folder.let_go()


def test_the_last_canvas_that_the_log_knows_of_stays(root):
    session = begun_with(root)
    session.commit(edits.add_canvas(session.workshop, "Later", canvas_id="later"))
    session.commit(edits.delete_canvas(session.workshop, "later"))
    session.close()
    base_of(session).write_bytes(b"")
    assert set(checked(found_in(root).workshop).canvases) == {"later"}


def test_a_change_that_moves_notes_off_a_canvas_may_take_it_away():
    note = Note(id="n", canvas="a", block="channels", x=0.0, y=0.0)
    canvases = {name: Canvas(id=name, title=name) for name in "ab"}
    workshop = Workshop(id="w", details=Details(), canvases=canvases, notes={"n": note})
    moved = Update(note, structs.replace(note, canvas="b"))
    added = Canvas(id="c", title="c")
    change = Change(label=Label("move"), added=(added,), updated=(moved,), removed=(canvases["a"],))
    assert fitting(change, workshop) == change
    more = structs.replace(workshop, notes={"n": note, "m": structs.replace(note, id="m")})
    assert fitting(change, more).removed == ()


def test_more_notes_than_fit_on_a_canvas_leave_those_that_fit(root, monkeypatch):
    session = begun_with(root, "in the base")
    add_note(session, "one")
    add_note(session, "two")
    session.close()
    monkeypatch.setattr("bmc_desktop.model.document.MAX_NOTES", 1)
    base_of(session).write_bytes(b"")
    found = found_in(root)
    assert (texts(found.workshop), found.about.number) == (["one"], 2)


@pytest.mark.parametrize("end", [b"\n]}!", b"\n!!!"])
def test_a_base_whose_beginning_and_end_are_damaged_leaves_what_is_between(root, end):
    session = begun_with(root, "first", "second")
    session.close()
    base = base_of(session)
    data = b"\0" * 40 + base.read_bytes()[40:].replace(b"\n]}\n", end)
    base.write_bytes(data if end.endswith(b"}!") else data[: data.index(b"PK\x01\x02")])
    assert texts(found_in(root).workshop) == ["first", "second"]


def test_a_base_beyond_all_limits_is_none(root, monkeypatch):
    session = begun_with(root, "first", "second")
    add_note(session, "third")
    session.close()
    base = base_of(session)
    base.write_bytes(b"\0" * 40 + base.read_bytes()[40:])
    monkeypatch.setattr("bmc_desktop.files.repair.MAX_NOTES", 1)
    assert texts(found_in(root).workshop) == ["third"]


def test_a_lost_base_to_which_the_log_adds_nothing_is_told_unless_the_file_holds_it(root, file):
    session = filed(root, file, "in the file")
    add_note(session, "not saved")
    session.close()
    again = gone_on(root)
    again.close()
    base = base_of(again)
    data = base.read_bytes()
    base.write_bytes(b"")
    (offer,) = offers(root)
    assert offer.state == "unreadable"
    offer.folder.let_go()
    base.write_bytes(data)
    (folder,) = abandoned(root)
    again = Session.recover(read_journal(folder), folder)
    save(again)
    again.journal.close("leave")
    base_of(again).write_bytes(b"")
    assert offers(root) == []
    assert list(folders(root)) == []


def test_a_lost_base_whose_file_is_gone_too_leaves_the_log(root, file):
    session = filed(root, file, "in the file")
    add_note(session, "one")
    session.close()
    base_of(session).write_bytes(b"")
    file.unlink()
    (offer,) = offers(root)
    assert (texts(offer.found.workshop), offer.name, offer.changes) == (["one"], "plan", 1)
    again = Session.recover(offer.found, offer.folder)
    # Should its disk come back, the file there holds more.
    assert (again.path, again.name, again.is_modified) == (None, "plan", True)
    again.close()


@lost
def test_words_that_were_being_written_outlive_a_lost_base(root, harm):
    session = begun_with(root, "in the base")
    canvas = next(iter(session.workshop.canvases))
    session.draft(Draft(note=Note(id="d", canvas=canvas, block="channels", x=1.0, y=2.0, text="half a")))
    session.close()
    harm(base_of(session))
    (offer,) = offers(root)
    assert (texts(whole(offer.found)), offer.changes) == (["half a"], 0)
    assert whole(offer.found).notes["d"].canvas == canvas
    offer.folder.let_go()


def test_a_workshop_put_together_has_the_same_id_at_every_look(root):
    session = begun_with(root, "in the base")
    add_note(session, "one")
    session.close()
    base = base_of(session)
    data = base.read_bytes()
    base.write_bytes(b"rotten" + data)
    assert found_in(root).workshop.id == session.workshop.id
    base.write_bytes(b"")
    assert found_in(root).workshop.id == found_in(root).workshop.id


def test_what_a_newer_program_wrote_is_not_taken_apart(root):
    session = begun_with(root, "in the base")
    add_note(session, "one")
    session.close()
    content = layout.encode(session.workshop, {})
    content = content.replace(b'"version":[1,1],"min_reader":1', b'"version":[9,0],"min_reader":9')
    data = write_container(content, {}, deflate=False)
    base_of(session).write_bytes(data)
    (folder,) = folders(root)
    with pytest.raises(DocumentError) as caught:
        read_journal(folder)
    assert caught.value.reason == "newer"
    # But a digit that is wrong makes no newer program.
    base_of(session).write_bytes(data.replace(b"in the base", b"on the base"))
    assert "one" in texts(found_in(root).workshop)


def test_what_is_written_beside_the_records_outlives_damage_to_the_container(root):
    kept = Preserved(head={"later": b'{"a":1}'}, quarantine=(b'"lost"',))
    session = begun_with(root, "in the base", preserved=kept)
    session.close()
    base = base_of(session)
    base.write_bytes(b"\0" * 40 + base.read_bytes()[40:])
    assert found_in(root).workshop.preserved == kept


def test_reading_a_journal_asks_no_disk_but_its_own(root, file):
    session = filed(root, file, "in the file")
    add_note(session, "one")
    session.close()
    base_of(session).write_bytes(b"")

    class Elsewhere(Disk):
        def open(self, path, flags, mode=0o600):
            assert path != str(file)
            return super().open(path, flags, mode)

    (folder,) = folders(root)
    assert texts(read_journal(Folder(folder.path, Elsewhere())).workshop) == ["one"]


@pytest.mark.parametrize("done", [1, 2, 3])
def test_a_journal_whose_removal_was_cut_short_is_not_taken_for_a_damaged_one(root, file, done):
    session = at_work(root, "one")
    session.close()
    (folder,) = folders(root)
    removed = []

    class CutShort(Disk):
        def unlink(self, path):
            if len(removed) == done:
                raise OSError(errno.EIO, "the power went off")
            removed.append(path)
            super().unlink(path)

    Folder(folder.path, CutShort()).remove()
    assert offers(root) == []
    old = time.time() - 2 * STRAY_AGE
    for each in folders(root):
        os.utime(each.path, (old, old))
    sweep(root)
    assert list(folders(root)) == []


def test_a_folder_that_is_gone_on_with_after_a_removal_that_was_cut_short_is_a_journal_again(root):
    session = at_work(root, "one")
    session.close()
    again = gone_on(root)
    place = folder_of(again)
    (place / "ended-0001").write_bytes(b"")
    add_note(again, "two")
    again.close()
    base_of(again).unlink()
    assert texts(found_in(root).workshop) == ["two"]


def test_a_log_without_a_base_is_not_swept_away_if_there_is_work_in_it(root):
    session = at_work(root, "one")
    session.close()
    base_of(session).unlink()
    place = folder_of(session)
    old = time.time() - 2 * STRAY_AGE
    os.utime(place, (old, old))
    assert sweep(root) == 0
    assert texts(found_in(root).workshop) == ["one"]
