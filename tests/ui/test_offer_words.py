"""What the window says of work that was left, and the command line with it: the same in the same words."""

import errno
import json

import pytest
from left_work import add, at_work, end, leave, save
from msgspec import structs

from bmc_desktop import paths
from bmc_desktop.commands import recover
from bmc_desktop.files.filesystem import Disk
from bmc_desktop.files.journal.entries import Draft
from bmc_desktop.files.journal.folder import Folder
from bmc_desktop.files.journal.offers import survey
from bmc_desktop.model.records import Note
from bmc_desktop.ui.offer_words import OfferWords


@pytest.fixture
def file(tmp_path):
    return tmp_path / "FINN.bmcw"


def saved(file, *more):
    session = at_work("one")
    save(session, file)
    for word in more:
        add(session, word, session.workshop.tabs()[0].id)
    return end(session)


def writing(*words):
    session = at_work(*words)
    canvas = session.workshop.tabs()[0].id
    note = Note(id="d", canvas=canvas, block="channels", x=1.0, y=2.0, text="half a")
    session.draft(Draft(note=note, new=True))
    return end(session)


def torn(part, data):
    def tear(file):
        folder = saved(file, "two", "three")
        (path,) = folder.path.glob(part)
        path.write_bytes(path.read_bytes() + data if data else b"")
        file.unlink()
        return folder

    return tear


def changed(file):
    folder = saved(file)
    file.write_bytes(b"what somebody else wrote")
    return folder


def gone(file):
    folder = saved(file)
    file.unlink()
    return folder


LEFT = {
    "2 changes, never saved": lambda _: leave("one"),
    "2 changes after the last save": lambda file: saved(file, "two", "three"),
    "Words that were being written": lambda _: writing(),
    "Saved, but its file was changed since": changed,
    "Saved, but its file is not there any more": gone,
    "Saved, but its file cannot be read": saved,
    "Part of the record was damaged; 2 changes could be recovered": torn("journal-*", bytes(40)),
    "The beginning of the record was damaged, so notes may be missing; 2 changes could be recovered": torn(
        "base-*", b""
    ),
}


class Sick(Disk):
    def __init__(self, file):
        self.file = str(file)

    def open(self, path, flags, mode=0o600):
        if path == self.file:
            raise OSError(errno.EIO, "sick")
        return super().open(path, flags, mode)


@pytest.mark.parametrize("sentence", LEFT)
def test_window_and_command_line_say_the_same(qapp, windows, file, sentence):
    LEFT[sentence](file)
    system = Sick(file) if "cannot be read" in sentence else Disk()
    (offer,) = survey(paths.recovery_root(), system)
    (said,) = OfferWords().sentences(offer)
    assert said.partition(", the last at ")[0] == sentence
    (line,) = [line for line in recover.as_text([offer]).splitlines() if line.startswith("     work  ")]
    assert (
        line.removeprefix("     work     ").partition(", the last at ")[0].casefold() == sentence.casefold()
    )


def test_words_in_hand_beside_changes_are_said_too(qapp, windows):
    writing("one")
    (offer,) = survey(paths.recovery_root())
    first, second = OfferWords().sentences(offer)
    assert first.startswith("1 change, never saved, the last at ")
    assert second == "Words that were being written"
    assert "1 change, never saved, and words that were being written, the last at " in recover.as_text(
        [offer]
    )


def test_what_was_set_aside_is_said_with_how_long_it_is_kept(qapp, windows):
    end(at_work("one"), aside=True)
    (offer,) = survey(paths.recovery_root())
    _, aside = OfferWords().sentences(offer)
    assert aside.startswith("Not saved, closed on ")
    (found,) = json.loads(recover.as_json([offer]))
    assert found["kept_until"] > found["aside"]
    assert f"kept until {found['kept_until'][:10]}" in recover.as_text([offer])


def test_one_that_is_open_and_saved_is_no_work(qapp, windows, file):
    session = at_work("one")
    save(session, file)
    assert session.journal.flush()
    (offer,) = survey(paths.recovery_root())
    assert "     work     saved, the last at " in recover.as_text([offer])
    session.close()


def test_programs_read_the_same_facts(file):
    LEFT["The beginning of the record was damaged, so notes may be missing; 2 changes could be recovered"](
        file
    )
    (offer,) = survey(paths.recovery_root())
    (found,) = json.loads(recover.as_json([offer]))
    assert (found["standing"], found["damaged"], found["incomplete"]) == ("changes", True, True)
    offer = structs.replace(offer, folder=Folder(offer.folder.path), found=None)
    (found,) = json.loads(recover.as_json([offer]))
    assert (found["standing"], found["state"]) == ("unreadable", "unreadable")
