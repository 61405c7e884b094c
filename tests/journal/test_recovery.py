"""What a restart finds after a crash: the wall as it was, undo, the note in mid-sentence, the view."""

import errno
import threading
from datetime import UTC, datetime

import pytest
from file_samples import PNG, SHA, make_workshop
from journal_steps import (
    add_note,
    crashed,
    folder_of,
    found_after_crash,
    made_unreadable,
    new_session,
    texts,
)
from msgspec import structs

from bmc_desktop.files import limits
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError, SaveError
from bmc_desktop.files.filesystem import DISK, Disk
from bmc_desktop.files.journal import generations, writer
from bmc_desktop.files.journal.entries import Changed, Draft, View
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.log import MAGIC, Numbered, line
from bmc_desktop.files.journal.recovery import abandoned, read_journal
from bmc_desktop.model import edits, weight
from bmc_desktop.model.document import WorkshopFullError
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import Preserved
from bmc_desktop.session import Session

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


@pytest.fixture
def root(tmp_path):
    return tmp_path / "recovery"


@pytest.fixture
def place(tmp_path):
    return tmp_path / "after"


@pytest.fixture
def session(root):
    return new_session(root)


def save(session, path=None, **options):
    job = session.start_save(path, **options)
    session.finish_save(job, job.run())


def test_nothing_is_recorded_before_the_first_edit(session, root):
    session.look(View(canvas="c"))
    assert session.journal.state.kind == "idle"
    assert session.close()
    assert not root.exists()


def test_work_that_was_never_saved_comes_back(session, place):
    for text in ("one", "two", "three"):
        add_note(session, text)
    found = found_after_crash(session, place)
    assert found.workshop == session.workshop
    assert (found.changes, found.about.path, found.damaged) == (3, "", False)
    assert found.is_worth_keeping


def test_undo_leads_back_through_what_was_recovered(session, place):
    add_note(session, "one")
    note = add_note(session, "two")
    session.commit(edits.delete_notes(session.workshop, [note.id]))
    session.undo()
    again = Session.recover(*crashed(session, place))
    assert texts(again.workshop) == ["one", "two"]
    assert again.history.redo_label == session.history.redo_label
    assert again.redo() is not None
    assert texts(again.workshop) == ["one"]
    for _ in range(3):
        assert again.undo() is not None
    assert again.workshop.notes == {}
    assert again.undo() is None


def test_what_is_heavier_than_a_workshop_may_be_is_given_back_all_the_same(session, place, monkeypatch):
    """An earlier version let in more than this one does, and its undo is not refused either."""
    add_note(session, "one")
    note = add_note(session, "two")
    session.commit(edits.delete_notes(session.workshop, [note.id]))
    session.undo()
    for name in ("FULL", "MOST"):
        monkeypatch.setattr(weight, name, weight.Weight())
    recovered, folder = crashed(session, place)
    assert not recovered.damaged
    again = Session.recover(recovered, folder)
    assert again.workshop == session.workshop
    with pytest.raises(WorkshopFullError):
        add_note(again, "three")
    while again.undo():
        pass
    while again.redo():
        pass
    again.undo()
    assert texts(again.workshop) == ["one", "two"]
    again.commit(edits.delete_notes(again.workshop, [note.id]))
    assert texts(again.workshop) == ["one"]


def test_what_is_heavier_than_a_file_can_be_comes_back_into_hand_and_stays_kept(
    session, place, tmp_path, monkeypatch
):
    monkeypatch.setattr(writer, "RETRY", 0.01)
    add_note(session, "one")
    assert session.journal.flush()
    note = add_note(session, "x" * 6_000)
    recovered, folder = crashed(session, place)
    monkeypatch.setattr(limits, "MAX_JSON", 5_000)
    again = Session.recover(recovered, folder)
    assert texts(again.workshop) == ["one", "x" * 6_000]
    assert not again.journal.flush()
    assert again.journal.state.reason == "too_large"
    # What was there is there still, should the next crash come now.
    assert texts(read_journal(folder).workshop) == ["one", "x" * 6_000]
    again.commit(edits.set_text(again.workshop, note.id, "short", now=NOW))
    while not again.journal.flush():
        pass
    assert texts(found_after_crash(again, tmp_path / "later").workshop) == ["one", "short"]


def test_a_run_of_nudges_is_still_one_step(session, place):
    note = add_note(session, "one")
    for length in range(1, 6):
        change = edits.set_text(session.workshop, note.id, "x" * length, now=NOW)
        session.commit(change, "type")
    again = Session.recover(*crashed(session, place))
    again.undo()
    assert texts(again.workshop) == ["one"]


def test_after_a_save_only_what_came_later_counts(session, place, tmp_path):
    add_note(session, "one")
    save(session, tmp_path / "plan.bmcw")
    assert not found_after_crash(session, place).is_worth_keeping
    add_note(session, "two")
    found = found_after_crash(session, place)
    assert (found.changes, found.about.path) == (1, str(tmp_path / "plan.bmcw"))
    assert found.is_worth_keeping
    session.undo()
    assert not found_after_crash(session, place).is_worth_keeping


def test_recovered_work_goes_on_with_its_file(session, place, tmp_path):
    add_note(session, "one")
    save(session, tmp_path / "plan.bmcw")
    add_note(session, "two")
    again = Session.recover(*crashed(session, place))
    assert again.path == tmp_path / "plan.bmcw"
    assert again.is_modified
    again.undo()
    assert not again.is_modified
    again.redo()
    save(again)
    assert texts(Session.open(tmp_path / "plan.bmcw").workshop) == ["one", "two"]


def test_a_file_that_others_changed_meanwhile_is_left_alone(session, place, tmp_path):
    path = tmp_path / "plan.bmcw"
    add_note(session, "one")
    save(session, path)
    add_note(session, "two")
    other = Session.open(path)
    add_note(other, "theirs")
    save(other)
    again = Session.recover(*crashed(session, place))
    assert (again.path, again.name, again.is_modified) == (None, "plan", True)
    with pytest.raises(SaveError, match="no file yet"):
        again.start_save()
    assert texts(Session.open(path).workshop) == ["one", "theirs"]


@pytest.mark.parametrize("is_first", [True, False])
def test_a_save_that_was_not_told_any_more_is_known_for_ones_own(session, place, tmp_path, is_first):
    path = tmp_path / "plan.bmcw"
    add_note(session, "one")
    if not is_first:
        save(session, path)
        add_note(session, "two")
    saved_texts = texts(session.workshop)
    session.start_save(path).run()
    assert not Session.recover(*crashed(session, tmp_path / "first")).is_modified
    add_note(session, "three")
    again = Session.recover(*crashed(session, place))
    assert again.path == path
    assert again.is_modified
    again.undo()
    assert not again.is_modified
    again.redo()
    save(again)
    assert texts(Session.open(path).workshop) == sorted([*saved_texts, "three"])


def test_a_save_that_did_not_come_to_its_end_is_none(session, place, tmp_path):
    path = tmp_path / "plan.bmcw"
    add_note(session, "one")
    save(session, path)
    add_note(session, "two")
    session.start_save()
    again = Session.recover(*crashed(session, place))
    assert again.path == path
    assert again.is_modified
    other = Session.open(path)
    add_note(other, "theirs")
    save(other)
    assert Session.recover(*crashed(session, tmp_path / "second")).path is None


def test_a_file_that_is_gone_can_be_written_again(session, place, tmp_path):
    path = tmp_path / "plan.bmcw"
    add_note(session, "one")
    save(session, path)
    add_note(session, "two")
    path.unlink()
    again = Session.recover(*crashed(session, place))
    save(again)
    assert texts(Session.open(path).workshop) == ["one", "two"]


def test_a_crash_after_a_recovery_loses_nothing_either(session, place, tmp_path):
    add_note(session, "one")
    again = Session.recover(*crashed(session, place))
    assert again.is_modified
    add_note(again, "two")
    third = Session.recover(*crashed(again, tmp_path / "third"))
    assert texts(third.workshop) == ["one", "two"]
    assert third.is_modified
    assert third.journal.number == 2


def test_recovered_work_is_kept_even_if_nothing_more_is_done(session, place):
    add_note(session, "one")
    again = Session.recover(*crashed(session, place))
    again.close()
    (folder,) = abandoned(place)
    assert texts(read_journal(folder).workshop) == ["one"]


def test_the_note_in_mid_sentence_comes_back(session, place):
    canvas = next(iter(session.workshop.canvases))
    note = Note(id="draft", canvas=canvas, block="channels", x=0.0, y=0.0, text="half a sen")
    session.draft(Draft(note=note, new=True, cursor=10))
    found = found_after_crash(session, place)
    assert found.draft == Draft(note=note, new=True, cursor=10)
    assert (found.changes, found.is_worth_keeping) == (0, True)
    session.draft(Draft())
    found = found_after_crash(session, place)
    assert found.draft is None
    assert not found.is_worth_keeping


def test_a_draft_that_says_what_the_wall_says_is_nothing_to_keep(session, place, tmp_path):
    note = add_note(session, "one")
    save(session, tmp_path / "plan.bmcw")
    session.draft(Draft(note=note))
    assert not found_after_crash(session, place).is_worth_keeping
    session.draft(Draft(note=structs.replace(note, text="one more")))
    assert found_after_crash(session, place).is_worth_keeping


def test_what_was_seen_comes_back(session, place):
    session.look(View(canvas="c1", zoom=2.0, x=10.0, y=20.0))
    add_note(session, "one")
    assert found_after_crash(session, place).view == View(canvas="c1", zoom=2.0, x=10.0, y=20.0)
    session.look(View(canvas="c1", zoom=3.0))
    assert found_after_crash(session, place).view == View(canvas="c1", zoom=3.0)


def test_pictures_come_back(session, place):
    media = session.add_media(PNG)
    canvas = next(iter(session.workshop.canvases))
    note = Note(id="p", canvas=canvas, block="channels", x=0.0, y=0.0, picture=media.id)
    change = edits.add_notes(session.workshop, [note], now=NOW)
    session.commit(structs.replace(change, added=(media, *change.added)))
    found = found_after_crash(session, place)
    assert dict(found.media) == {SHA: PNG}
    assert found.workshop == session.workshop
    (folder_of(session) / "media" / SHA).write_bytes(b"rotten")
    assert found_after_crash(session, place).media == {}


def test_pictures_and_unknown_things_of_an_opened_file_come_back(root, place, tmp_path):
    path = tmp_path / "plan.bmcw"
    workshop = structs.replace(make_workshop(), preserved=Preserved(head={"later": b"1"}))
    first = Session.new(workshop, {SHA: PNG})
    save(first, path)
    session = Session.open(path, journals=root)
    add_note(session, "more")
    found = found_after_crash(session, place)
    assert found.workshop == session.workshop
    assert found.workshop.preserved.head == {"later": b"1"}
    assert dict(found.media) == {SHA: PNG}


def test_an_import_is_recorded_before_it_is_edited(root, place):
    session = Session.new(make_workshop(), {SHA: PNG}, journals=root)
    found = found_after_crash(session, place)
    assert found.workshop == session.workshop
    assert dict(found.media) == {SHA: PNG}
    assert found.is_worth_keeping


def test_closing_takes_away_keeps_or_sets_aside(root, tmp_path):
    kept, saved, unwanted = (new_session(root) for _ in range(3))
    for session in (kept, saved, unwanted):
        add_note(session, "one")
    save(saved, tmp_path / "plan.bmcw")
    assert saved.close()
    assert kept.close()
    assert unwanted.close(wanted=False)
    (offered,) = abandoned(root)
    assert texts(read_journal(offered).workshop) == ["one"]
    offered.let_go()
    (aside,) = abandoned(root, aside=True)
    assert len(list(folders(root))) == 2
    aside.bring_back()
    aside.let_go()
    assert len(abandoned(root)) == 2


def test_a_live_journal_is_left_alone(session, root):
    add_note(session, "one")
    assert session.journal.flush()
    assert abandoned(root) == []


def log_of(session):
    return next(folder_of(session).glob("journal-*.log"))


def test_the_sound_beginning_of_a_damaged_log_counts_and_the_log_is_kept(session, root, tmp_path):
    for text in ("one", "two", "three"):
        add_note(session, text)
        assert session.journal.flush()
    session.close()
    path = log_of(session)
    data = path.read_bytes()
    path.write_bytes(data[:-40] + b"X" + data[-39:])
    (folder,) = abandoned(root)
    found = read_journal(folder)
    assert texts(found.workshop) == ["one", "two"]
    assert found.damaged
    again = Session.recover(found, folder)
    add_note(again, "four")
    assert again.journal.flush()
    assert {each.name for each in folder.path.glob("*.bad")} == {f"{path.name}.bad", "base-0001.bmcw.bad"}
    save(again, tmp_path / "plan.bmcw")
    assert again.close()
    (aside,) = abandoned(root, aside=True)
    assert aside.path == folder.path


def test_a_log_without_its_beginning_leaves_the_base(session, root):
    add_note(session, "one")
    session.close()
    log_of(session).write_bytes(b"")
    (folder,) = abandoned(root)
    found = read_journal(folder)
    assert (found.workshop.notes, found.damaged, found.last_at) == ({}, True, 0.0)
    log_of(session).unlink()
    assert read_journal(folder).damaged


def test_a_journal_of_which_nothing_is_left_is_told(session, root):
    add_note(session, "one")
    session.close()
    made_unreadable(session)
    (folder,) = abandoned(root)
    with pytest.raises(DocumentError):
        read_journal(folder)


def test_an_older_generation_stands_in_for_a_rotten_one(session, root):
    add_note(session, "one")
    session.close()
    place = folder_of(session)
    (place / "base-0009.bmcw").write_bytes(b"rotten")
    (folder,) = abandoned(root)
    assert texts(read_journal(folder).workshop) == ["one"]


def entered(session, entry):
    """End the session, add an entry to its log, and return the folder."""
    session.close()
    place = log_of(session)
    folder = Folder(place.parent)
    count = place.read_bytes().count(b"\n") - MAGIC.count(b"\n")
    place.write_bytes(place.read_bytes() + line(Numbered(count + 1, 0.0, entry), folder.seed(1)))
    return folder


def test_an_entry_that_does_not_fit_ends_it(session):
    add_note(session, "one")
    stranger = Note(id="x", canvas="no-such", block="channels", x=0.0, y=0.0)
    found = read_journal(entered(session, Changed(number=2, edit="x", put=(stranger,))))
    assert texts(found.workshop) == ["one"]
    assert found.damaged


def test_an_entry_of_what_is_there_already_is_no_step_of_undo(session):
    note = add_note(session, "one")
    folder = entered(session, Changed(number=2, edit="x", put=(note,)))
    found = read_journal(folder)
    assert (texts(found.workshop), found.damaged) == (["one"], False)
    folder.take()
    again = Session.recover(found, folder)
    again.undo()
    assert texts(again.workshop) == []
    assert again.history.undo_label is None


def test_a_redo_that_does_something_else_is_taken_for_what_it_does(session):
    note = add_note(session, "one")
    add_note(session, "two")
    session.undo()
    other = structs.replace(note, id="x", text="other")
    folder = entered(session, Changed(number=4, edit="x", step="redo", put=(other,)))
    folder.take()
    again = Session.recover(read_journal(folder), folder)
    assert texts(again.workshop) == ["one", "other"]
    again.undo()
    assert texts(again.workshop) == ["one"]


class Flaky:
    """The disk, with calls that fail: `fails` gets the name, the arguments and how often it came before."""

    def __init__(self, fails):
        self._fails = fails
        self._counts = {}

    def __getattr__(self, name):
        real = getattr(DISK, name)
        if name in ("sleep", "now", "token"):
            return real if name != "sleep" else lambda _: None

        def call(*arguments):
            count = self._counts.get((name, str(arguments[0])), 0)
            self._counts[name, str(arguments[0])] = count + 1
            if self._fails(name, arguments, count):
                raise OSError(errno.EIO, "broken")
            return real(*arguments)

        return call


def test_what_a_disk_does_not_give_at_once_is_asked_for_again(session, root):
    add_note(session, "one")
    assert session.journal.flush()
    session.close()
    flaky = Flaky(lambda name, _, count: name == "open" and count < 2)
    (folder,) = abandoned(root)
    found = read_journal(Folder(folder.path, flaky))
    assert (found.workshop, found.damaged) == (session.workshop, False)


def test_a_picture_that_cannot_be_read_is_told_and_kept(session, root):
    media = session.add_media(PNG)
    change = edits.add_notes(session.workshop, [], now=NOW)
    session.commit(structs.replace(change, added=(media,)))
    add_note(session, "one")
    assert session.journal.flush()
    session.close()
    flaky = Flaky(lambda name, arguments, _: name == "open" and arguments[0].endswith(SHA))
    (folder,) = abandoned(root)
    found = read_journal(Folder(folder.path, flaky))
    assert (found.workshop, dict(found.media), found.damaged) == (session.workshop, {}, True)
    again = Session.recover(found, folder)
    assert again.journal.flush()
    job = again.start_save(root.parent / "plan.bmcw")
    again.finish_save(job, job.run())
    again.close()
    (aside,) = abandoned(root, aside=True)
    assert aside.media(SHA).read_bytes() == PNG


@pytest.mark.parametrize("refused", ["pack", "reason_of"])
def test_a_journal_without_memory_goes_on_when_there_is_some(session, place, monkeypatch, refused):
    monkeypatch.setattr(writer, "RETRY", 0.01)
    was_refused = threading.Event()

    def refuse(*_, **__):
        was_refused.set()
        raise MemoryError

    monkeypatch.setattr(generations, "pack", refuse)
    monkeypatch.setattr({"pack": generations, "reason_of": writer}[refused], refused, refuse)
    add_note(session, "one")
    assert was_refused.wait(5)
    assert session.journal.state.kind != "protected"
    monkeypatch.undo()
    while session.journal.state.kind != "protected":
        session.journal.flush()
    assert texts(found_after_crash(session, place).workshop) == ["one"]
    add_note(session, "two")
    assert texts(found_after_crash(session, place).workshop) == ["one", "two"]


def test_a_journal_without_memory_ends_all_the_same(session, monkeypatch):
    def refuse(*_):
        raise MemoryError

    monkeypatch.setattr(generations, "pack", refuse)
    monkeypatch.setattr(writer, "reason_of", refuse)
    add_note(session, "one")
    assert session.close()


def test_a_journal_that_the_disk_does_not_give_stays(session, root):
    add_note(session, "one")
    session.close()
    (folder,) = abandoned(root)
    with pytest.raises(DocumentError) as caught:
        read_journal(Folder(folder.path, Flaky(lambda name, *_: name == "open")))
    assert caught.value.reason == "failed"
    assert texts(read_journal(folder).workshop) == ["one"]


def test_a_file_that_is_gone_leaves_all_unsaved(session, place, tmp_path):
    path = tmp_path / "plan.bmcw"
    add_note(session, "one")
    save(session, path)
    recovered, folder = crashed(session, place)
    path.unlink()
    again = Session.recover(recovered, folder)
    assert again.path == path
    assert again.is_modified
    again.close()
    (left,) = abandoned(place)
    assert texts(read_journal(left).workshop) == ["one"]


def test_recovery_needs_no_backups_and_no_file(session, place, tmp_path):
    add_note(session, "one")
    recovered, folder = crashed(session, place)
    again = Session.recover(recovered, folder, backups=BackupStore(tmp_path / "b"))
    assert again.name == ""
    save(again, tmp_path / "new.bmcw")
    assert again.close()
    assert not folder.path.exists()


@pytest.mark.parametrize("is_saved", [True, False])
def test_words_in_hand_outlive_a_close_that_asked_nobody(session, root, tmp_path, is_saved):
    if is_saved:
        add_note(session, "one")
        save(session, tmp_path / "plan.bmcw")
    canvas = next(iter(session.workshop.canvases))
    session.draft(Draft(note=Note(id="d", canvas=canvas, block="channels", x=0.0, y=0.0, text="half")))
    assert session.close()
    (folder,) = abandoned(root)
    found = read_journal(folder)
    assert found.draft.note.text == "half"
    assert Session.recover(found, folder).close()
    (again,) = abandoned(root)
    assert read_journal(again).draft.note.text == "half"


def test_no_base_is_made_while_a_save_is_under_way(session, place, tmp_path, monkeypatch):
    monkeypatch.setattr(writer, "MAX_LOG", 1_000)
    add_note(session, "one")
    assert session.journal.flush()
    session.start_save(tmp_path / "plan.bmcw").run()
    add_note(session, "two" * 300)
    assert session.journal.flush()
    again = Session.recover(*crashed(session, place))
    assert again.path == tmp_path / "plan.bmcw"
    assert again.is_modified


class Tomorrow(Disk):
    def now(self):
        return super().now() + 86_400


def gone_on_tomorrow(root):
    """Go on a day later with what is left; nothing is done yet."""
    (folder,) = abandoned(root, system=Tomorrow())
    again = Session.recover(read_journal(folder), folder, system=Tomorrow())
    assert again.journal.flush()
    return again


def left_in(root):
    (folder,) = abandoned(root)
    found = read_journal(folder)
    folder.let_go()
    return found


def write(session, text):
    canvas = next(iter(session.workshop.canvases))
    note = Note(id="draft", canvas=canvas, block="channels", x=0.0, y=0.0, text=text)
    session.draft(Draft(note=note, new=True, cursor=len(text)))


@pytest.mark.parametrize("work", [add_note, write], ids=["a note", "words in hand"])
def test_the_time_of_the_work_outlives_a_recovery_and_another_crash(session, root, work):
    work(session, "one")
    session.close()
    first = left_in(root)
    assert first.last_at > 0
    for _ in range(2):
        again = gone_on_tomorrow(root)
        again.look(View(canvas="c1", zoom=2.0))
        again.close()
        assert left_in(root).last_at == first.last_at
    again = gone_on_tomorrow(root)
    work(again, "two")
    again.close()
    assert left_in(root).last_at > first.last_at + 80_000


def test_the_time_of_the_work_outlives_a_new_base(session, root, monkeypatch):
    monkeypatch.setattr(writer, "MAX_LOG", 1_000)
    add_note(session, "one" * 400)
    write(session, "half a sentence")
    assert session.journal.flush()
    session.close()
    first = left_in(root)
    again = gone_on_tomorrow(root)
    for zoom in range(20):
        again.look(View(canvas="c1", zoom=1.0 + zoom))
        assert again.journal.flush()
    again.close()
    assert left_in(root).last_at == first.last_at


def test_the_time_is_that_of_the_words_where_they_came_last(session, root):
    add_note(session, "one")
    assert session.journal.flush()
    session.close()
    first = left_in(root)
    again = gone_on_tomorrow(root)
    write(again, "half a sentence")
    again.draft(Draft())
    write(again, "another")
    again.close()
    found = left_in(root)
    assert found.last_at > first.last_at + 80_000
    third = Session.recover(*crashed(again, root.parent / "third"))
    third.close()
    assert left_in(root.parent / "third").last_at == found.last_at
