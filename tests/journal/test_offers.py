"""What is offered to a person after a crash: which journals, in which order; what becomes of the rest."""

import errno
import os
import stat
import threading
import time
from pathlib import Path

import pytest
from file_samples import PNG, SHA, make_workshop
from journal_steps import add_note, at_work, folder_of, left, made_unreadable, new_session, texts
from msgspec import structs

from bmc_desktop.files.filesystem import DISK, Disk
from bmc_desktop.files.journal import offers as offers_module
from bmc_desktop.files.journal.entries import Draft, View
from bmc_desktop.files.journal.folder import KEPT_ASIDE, Folder, folders
from bmc_desktop.files.journal.log import MAGIC
from bmc_desktop.files.journal.offers import moment, offers, survey, whole
from bmc_desktop.files.journal.recovery import read_journal
from bmc_desktop.files.journal.sweeping import sweep
from bmc_desktop.files.patience import Patience
from bmc_desktop.model import weight
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session


@pytest.fixture
def root(tmp_path):
    return tmp_path / "recovery"


def let_go(found):
    for offer in found:
        offer.folder.let_go()


def test_nothing_is_offered_where_nothing_is(root):
    assert offers(root) == []
    assert survey(root) == []


def test_the_biggest_comes_first(root):
    left(root, "one", title="Small")
    left(root, "one", "two", "three", title="Large")
    left(root, "one", "two and many more words", title="Wordy")
    left(root, "one", "two", title="Middle")
    found = offers(root)
    assert [(offer.name, offer.changes) for offer in found] == [
        ("Large", 4),
        ("Wordy", 3),
        ("Middle", 3),
        ("Small", 2),
    ]
    assert all(offer.state == "offered" and offer.folder.is_held for offer in found)
    let_go(found)


def test_what_is_offered_is_held_until_it_is_let_go(root):
    left(root, "one")
    found = offers(root)
    assert offers(root) == []
    let_go(found)
    again = offers(root)
    assert [offer.changes for offer in again] == [1]
    let_go(again)


@pytest.mark.parametrize("harm", ["older", "gone", "none"])
def test_what_was_saved_is_offered_unless_the_file_holds_it(root, tmp_path, harm):
    """A power cut may take back a save that the disk did not confirm; so may anybody."""
    path = tmp_path / "plan.bmcw"

    class Unsure(Disk):
        def sync_folder(self, folder):
            if folder == str(tmp_path) and not root.exists():
                super().sync_folder(folder)
            elif folder == str(tmp_path):
                raise OSError(errno.EIO, "broken")

    session = new_session(root)
    add_note(session, "one")
    session.journal.flush()
    session._files.system = Unsure()
    job = session.start_save(path)
    saved = job.run()
    assert not saved.confirmed
    session.finish_save(job, saved)
    assert session.close()
    if harm == "older":
        path.write_bytes(b"what was there before")
    elif harm == "gone":
        path.unlink()
    found = offers(root)
    assert len(survey(root)) == len(found) == (harm != "none")
    if found:
        again = Session.recover(found[0].found, found[0].folder)
        assert texts(again.workshop) == ["one"]
        assert again.is_modified
        again.close()


def test_what_lies_where_nothing_can_be_locked_is_not_taken_for_open(root):
    """On a disk that can only be read, as one from another computer."""
    left(root, "one")

    class ReadOnly(Disk):
        def hold(self, path):
            raise OSError(errno.EROFS, "a disk that can only be read")

    (offer,) = survey(root, ReadOnly())
    assert (offer.state, offer.changes) == ("offered", 1)


def test_a_confirmed_save_leaves_no_journal(root, tmp_path):
    session = new_session(root)
    add_note(session, "one")
    job = session.start_save(tmp_path / "plan.bmcw")
    session.finish_save(job, job.run())
    assert session.close()
    assert list(folders(root)) == []


def test_a_live_one_in_which_nothing_was_done_is_none(root, tmp_path):
    blank = new_session(root)
    blank.journal.prepare()
    filed = at_work(tmp_path / "other", "one")
    job = filed.start_save(tmp_path / "plan.bmcw")
    filed.finish_save(job, job.run())
    opened = Session.open(tmp_path / "plan.bmcw", journals=root)
    opened.journal.prepare()
    while sum(1 for _ in root.glob("*/base-0001.bmcw")) < 2:
        time.sleep(0.01)
    assert survey(root) == []
    opened.look(View(canvas="c1"))
    assert survey(root) == []
    add_note(opened, "two")
    assert opened.journal.flush()
    assert [offer.state for offer in survey(root)] == ["live"]
    for session in (blank, filed, opened):
        session.journal.close("remove")


@pytest.mark.parametrize("fate", ["same", "changed", "gone"])
def test_a_file_that_was_only_looked_at_is_no_work_whatever_becomes_of_it(root, tmp_path, fate):
    path = tmp_path / "plan.bmcw"
    filed = at_work(tmp_path / "other", "one")
    job = filed.start_save(path)
    filed.finish_save(job, job.run())
    filed.journal.close("remove")
    opened = Session.open(path, journals=root)
    opened.journal.prepare()
    while not any(root.glob("*/base-0001.bmcw")):
        time.sleep(0.01)
    opened.journal.close("leave")
    opened.journal._thread.join(10)
    if fate == "changed":
        Session.new(make_workshop(2)).start_save(path, replace=True).run()
    elif fate == "gone":
        path.unlink()
    assert survey(root) == []
    assert offers(root) == []
    assert list(folders(root)) == []


def test_a_live_one_is_left_alone(root):
    session = new_session(root)
    add_note(session, "one")
    assert session.journal.flush()
    assert offers(root) == []
    assert [offer.state for offer in survey(root)] == ["live"]
    assert folder_of(session).is_dir()


def test_what_holds_no_work_goes_without_a_word(root, tmp_path):
    session = Session.new(new_workshop(canvas_title="Now"), journals=root)
    add_note(session, "one")
    job = session.start_save(tmp_path / "plan.bmcw")
    session.finish_save(job, job.run())
    assert session.journal.flush()
    session.journal.close("leave")
    assert len(list(folders(root))) == 1
    assert survey(root) == []
    assert offers(root) == []
    assert list(folders(root)) == []


def test_a_damaged_one_without_readable_work_is_not_passed_over_in_silence(root):
    session = left(root, "one")
    (log,) = folder_of(session).glob("*.log")
    log.write_bytes(MAGIC + b"nothing of ours")
    (kept,) = offers(root)
    assert (kept.state, kept.changes) == ("offered", 0)
    assert kept.found is not None
    assert kept.found.damaged
    let_go([kept])


def test_one_whose_reading_takes_more_memory_than_there_is_hides_no_other(root, monkeypatch):
    left(root, "one")
    left(root, "two")
    real = offers_module.read_journal
    refused = []

    def refuse_once(folder):
        if not refused:
            refused.append(folder)
            raise MemoryError
        return real(folder)

    monkeypatch.setattr(offers_module, "read_journal", refuse_once)
    found = offers(root)
    assert sorted(offer.state for offer in found) == ["offered", "unreadable"]
    let_go(found)


def test_one_that_cannot_be_read_is_named_and_kept(root):
    place = made_unreadable(left(root, "one"))
    left(root, "two")
    found = offers(root)
    assert [offer.state for offer in found] == ["offered", "unreadable"]
    assert found[1].error is not None
    assert (found[1].name, found[1].changes, found[1].path, found[1].last_at) == ("", 0, None, None)
    assert found[1].words == 0
    let_go(found)
    assert list(place.glob("base-*"))


def test_one_that_was_only_begun_is_not_spoken_of(root):
    Folder.make(root).let_go()
    assert offers(root) == []
    assert survey(root) == []
    assert len(list(folders(root))) == 1


def test_what_was_set_aside_is_found_apart(root):
    session = left(root, "one", title="Unwanted")
    left(root, "two", title="Wanted")
    folder = Folder(folder_of(session))
    folder.set_aside()
    wanted, unwanted = offers(root), offers(root, aside=True)
    assert [offer.name for offer in wanted] == ["Wanted"]
    assert [(offer.name, offer.state) for offer in unwanted] == [("Unwanted", "aside")]
    assert moment(unwanted[0].aside_since) is not None
    let_go(wanted + unwanted)
    assert {offer.state for offer in survey(root)} == {"offered", "aside"}


def test_it_is_named_by_its_file_where_it_has_no_title(root, tmp_path):
    session = Session.new(new_workshop(canvas_title="Now"), journals=root)
    job = session.start_save(tmp_path / "plan.bmcw")
    session.finish_save(job, job.run())
    add_note(session, "one")
    assert session.journal.flush()
    session.journal.close("leave")
    (offer,) = offers(root)
    assert (offer.name, offer.path, offer.changes) == ("plan", tmp_path / "plan.bmcw", 1)
    let_go([offer])


def test_words_that_were_being_written_become_the_note(root):
    left(root, "one", draft="half a sent", cursor=4)
    (offer,) = offers(root)
    assert texts(whole(offer.found)) == ["half a sent", "one"]
    assert offer.words == 4
    let_go([offer])


def test_words_written_in_a_note_on_the_wall_replace_its_own(root):
    session = new_session(root)
    note = add_note(session, "one")
    session.draft(Draft(note=structs.replace(note, text="one and a half")))
    assert session.journal.flush()
    session.journal.close("leave")
    (offer,) = offers(root)
    assert texts(whole(offer.found)) == ["one and a half"]
    let_go([offer])


@pytest.mark.parametrize("text", ["", "  \n"])
def test_a_note_that_was_being_emptied_stays_as_it_was(root, text):
    session = new_session(root)
    note = add_note(session, "one")
    session.draft(Draft(note=structs.replace(note, text=text)))
    assert session.journal.flush()
    session.journal.close("leave")
    (offer,) = offers(root)
    assert texts(whole(offer.found)) == ["one"]
    assert not offer.lacks_words
    let_go([offer])


def test_words_on_a_canvas_that_is_gone_come_to_the_first_one(root):
    left(root, "one", draft="two")
    (offer,) = offers(root)
    lost = structs.replace(offer.found.draft, note=structs.replace(offer.found.draft.note, canvas="gone"))
    found = whole(structs.replace(offer.found, draft=lost))
    assert texts(found) == ["one", "two"]
    assert {note.canvas for note in found.notes.values()} == set(found.canvases)
    let_go([offer])


def test_words_that_do_not_fit_leave_the_workshop_as_it_is(root):
    left(root, "one", draft="two")
    (offer,) = offers(root)
    note = structs.replace(offer.found.draft.note, picture="missing")
    lost = structs.replace(offer.found.draft, note=note)
    found = structs.replace(offer.found, draft=lost)
    assert whole(found) is found.workshop
    assert structs.replace(offer, found=found).lacks_words
    assert not offer.lacks_words
    let_go([offer])


def test_words_that_were_being_written_in_a_full_workshop_are_not_left_out(root, monkeypatch):
    left(root, "one", draft="half a sent")
    for name in ("FULL", "MOST"):
        monkeypatch.setattr(weight, name, weight.Weight())
    (offer,) = offers(root)
    assert texts(whole(offer.found)) == ["half a sent", "one"]
    assert not offer.lacks_words
    let_go([offer])


@pytest.mark.parametrize("seconds", [0.0, -1.0, 1e300])
def test_a_time_that_no_calendar_has_is_not_told(seconds):
    assert moment(seconds) is None


def test_a_folder_that_cannot_be_listed_counts_as_unreadable(root):
    session = left(root, "one")
    (offer,) = survey(root)
    assert offer.state == "offered"

    class Sick:
        def __getattr__(self, name):
            return getattr(DISK, name)

        def listdir(self, path):
            if "/s-" in path:
                raise OSError(5, "sick")
            return DISK.listdir(path)

    (offer,) = survey(root, system=Sick())
    assert offer.state == "unreadable"
    assert folder_of(session).is_dir()


@pytest.mark.skipif(os.name == "nt", reason="no such rights there")
def test_nobody_else_can_look_into_the_journals(root):
    old = os.umask(0)
    try:
        session = left(root, "one")
    finally:
        os.umask(old)
    for folder in (root, folder_of(session), folder_of(session) / "media"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_what_was_set_aside_is_swept_after_its_time_but_the_newest_stay(root, monkeypatch):
    for number in range(12):
        Folder(folder_of(left(root, str(number)))).set_aside()

    class Later:
        def __getattr__(self, name):
            return getattr(DISK, name)

        def now(self):
            return DISK.now() + KEPT_ASIDE + 60

    assert sweep(root, Later()) == 2
    kept = offers(root, aside=True)
    assert len(kept) == 10
    let_go(kept)


def test_what_was_saved_after_all_is_no_unsaved_work(root, tmp_path):
    """Its folder stays for the damaged record in it; the work itself is in the file."""
    session = left(root, "one", title="FINN")
    (log,) = folder_of(session).glob("*.log")
    log.write_bytes(log.read_bytes() + b"\0" * 40)
    (offer,) = offers(root)
    again = Session.recover(offer.found, offer.folder)
    job = again.start_save(tmp_path / "plan.bmcw")
    again.finish_save(job, job.run())
    assert again.journal.flush()
    assert again.close()
    assert folder_of(session).is_dir()
    assert offers(root) == []
    assert offers(root, aside=True) == []


@pytest.mark.parametrize("often", [1, 2])
def test_a_folder_that_is_not_always_listed_counts_as_unreadable(root, often):
    left(root, "one")

    class Sick:
        asked = 0

        def __getattr__(self, name):
            return getattr(DISK, name)

        def listdir(self, path):
            if "/s-" not in path:
                return DISK.listdir(path)
            self.asked += 1
            if self.asked <= often:
                return []
            raise OSError(5, "sick")

    (offer,) = survey(root, system=Sick())
    assert offer.state == "unreadable"


class Hanging(Disk):
    """A disk on which one file never answers, until the test is over."""

    def __init__(self, file):
        self.file = str(file)
        self.over = threading.Event()

    def stat(self, path):
        self._hang(path)
        return super().stat(path)

    def open(self, path, flags, mode=0o600):
        self._hang(path)
        return super().open(path, flags, mode)

    def _hang(self, path):
        if path == self.file:
            self.over.wait()


@pytest.fixture
def hanging(tmp_path):
    disk = Hanging(tmp_path / "plan.bmcw")
    yield disk
    disk.over.set()


def saved_and_left(root, file, *more):
    session = left(root, "one", file=file)
    (folder,) = folders(root)
    folder.take()
    again = Session.recover(read_journal(folder), folder)
    job = again.start_save(file)
    again.finish_save(job, job.run())
    for word in more:
        add_note(again, word)
    again.journal.flush()
    again.journal.close("leave")
    return session


def test_work_that_is_certainly_unsaved_is_offered_though_its_file_does_not_answer(root, hanging):
    saved_and_left(root, hanging.file, "two")
    (offer,) = offers(root, system=hanging, patience=Patience(0.05))
    assert (offer.changes, offer.path) == (1, Path(hanging.file))
    let_go([offer])


def test_where_only_a_file_that_does_not_answer_could_tell_the_journal_stays(root, hanging):
    saved_and_left(root, hanging.file)
    assert offers(root, system=hanging, patience=Patience(0.05)) == []
    (known,) = survey(root, hanging, patience=Patience(0.05))
    assert (known.state, known.standing) == ("offered", "silent")
    assert len(list(folders(root))) == 1
    hanging.over.set()
    assert offers(root, system=hanging) == []
    assert list(folders(root)) == []


def test_a_save_that_was_under_way_to_a_file_that_does_not_answer_is_offered_as_unsaved(root, hanging):
    session = left(root, "one")
    (folder,) = folders(root)
    folder.take()
    again = Session.recover(read_journal(folder), folder)
    again.start_save(Path(hanging.file)).run()
    again.journal.flush()
    again.journal.close("leave")
    (offer,) = offers(root, system=hanging, patience=Patience(0.05))
    assert offer.changes == 1
    assert texts(offer.found.workshop) == texts(session.workshop)
    let_go([offer])


def lose_base(root):
    for base in root.glob("*/base-*"):
        base.write_bytes(b"")


def test_of_a_lost_base_what_is_unsaved_for_certain_is_offered_without_its_file(root, hanging):
    saved_and_left(root, hanging.file, "two")
    lose_base(root)
    (offer,) = offers(root, system=hanging, patience=Patience(0.05))
    assert (texts(offer.found.workshop), offer.changes) == (["two"], 1)
    let_go([offer])
    hanging.over.set()
    (offer,) = offers(root, system=hanging)
    assert texts(offer.found.workshop) == ["one", "two"]
    let_go([offer])


def test_of_a_lost_base_what_only_its_file_can_tell_stays(root, hanging):
    saved_and_left(root, hanging.file)
    lose_base(root)
    assert offers(root, system=hanging, patience=Patience(0.05)) == []
    assert len(list(folders(root))) == 1


def test_all_files_are_asked_at_once(root, tmp_path):
    """Each of two disks answers only when the other one was asked."""
    for name in ("a", "b"):
        saved_and_left(root / name, tmp_path / f"{name}.bmcw")
        (folder,) = folders(root / name)
        folder.path.rename(root / folder.name)
    both = threading.Barrier(2)

    class Together(Disk):
        def stat(self, path):
            if path.endswith(".bmcw"):
                both.wait(20)
            return super().stat(path)

    assert offers(root, system=Together()) == []
    assert list(folders(root)) == []


def test_a_look_that_takes_more_memory_than_there_is_is_told(root, tmp_path):
    saved_and_left(root, tmp_path / "plan.bmcw")

    class Small(Disk):
        def stat(self, path):
            if path.endswith("plan.bmcw"):
                raise MemoryError
            return super().stat(path)

    (offer,) = offers(root, system=Small())
    assert (offer.state, offer.error.reason) == ("unreadable", "memory")
    let_go([offer])


@pytest.mark.parametrize(
    ("harm", "standing"),
    [
        (lambda file: file.unlink(), "gone"),
        (lambda file: file.write_bytes(b"what somebody else wrote"), "changed"),
        (lambda file: None, "unknown"),
    ],
)
def test_it_is_known_what_became_of_the_file_of_saved_work(root, tmp_path, harm, standing):
    file = tmp_path / "plan.bmcw"
    saved_and_left(root, file)
    harm(file)

    class Sick(Disk):
        def open(self, path, flags, mode=0o600):
            if path == str(file):
                raise OSError(errno.EIO, "sick")
            return super().open(path, flags, mode)

    (offer,) = offers(root, system=Sick() if standing == "unknown" else DISK)
    assert (offer.standing, offer.changes) == (standing, 0)
    let_go([offer])


def test_it_is_known_what_there_is_of_unsaved_work(root, tmp_path):
    left(root / "a", "one")
    left(root / "b", draft="half a")
    made_unreadable(left(root / "c", "one"))
    Session.new(make_workshop(), {SHA: PNG}, journals=root / "d").close()
    live = new_session(root / "e")
    add_note(live, "one")
    job = live.start_save(tmp_path / "plan.bmcw")
    live.finish_save(job, job.run())
    live.journal.flush()
    found = [offer.standing for name in "abcde" for offer in survey(root / name)]
    assert found == ["changes", "words", "unreadable", "new", "saved"]
