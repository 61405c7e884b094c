"""What a change leaves in the journal, and that doing it again, once or twice, leads to the same place."""

import pytest
from file_samples import make_workshop
from msgspec import structs

from bmc_desktop.files.journal.entries import Changed, Draft, has_words, recorded, replayed
from bmc_desktop.model import edits
from bmc_desktop.model.change import Change, Label
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import Canvas, Details, Note

WORKSHOP = make_workshop()
NEW = Note(id="new", canvas="c1", block="channels", x=1.0, y=2.0, text="new")


@pytest.mark.parametrize(
    "change",
    [
        Change(label=Label("add_notes"), added=(NEW,)),
        Change(label=Label("delete_notes"), removed=(WORKSHOP.notes["n00001"],)),
        edits.set_details(WORKSHOP, title="Another"),
        Change(
            label=Label("mixed", 3),
            added=(NEW, Canvas(id="c9", title="Later")),
            removed=(WORKSHOP.notes["n00002"],),
        ),
    ],
    ids=["added", "removed", "details", "mixed"],
)
def test_doing_it_again_leads_to_the_same_place(change):
    after = applied(WORKSHOP, change)
    entry = recorded(change, 1)
    again = replayed(entry, WORKSHOP)
    assert applied(WORKSHOP, again) == after
    assert again.label == change.label
    assert replayed(entry, after).is_empty()


def test_what_is_not_there_need_not_go():
    entry = Changed(number=1, edit="x", gone=(("note", "unknown"), ("dance", "n1"), ("details", "details")))
    assert replayed(entry, WORKSHOP).is_empty()


def test_records_come_as_they_were_whatever_stands_there_now():
    moved = structs.replace(WORKSHOP.notes["n00001"], x=99.0)
    entry = Changed(number=1, edit="move_notes", put=(moved, Details(title="New")))
    found = applied(WORKSHOP, replayed(entry, WORKSHOP))
    assert found.notes["n00001"] == moved
    assert found.details.title == "New"


@pytest.mark.parametrize(
    ("wall", "text", "are_words"),
    [
        (None, "", False),
        (None, " \n ", False),
        (None, "half a", True),
        ("one", "one", False),
        ("one", "one ", False),
        ("one", "", True),
        ("one", "one more", True),
        (" one", " one", False),
        (" one", "one", True),
    ],
)
def test_words_in_hand_are_those_that_are_not_on_the_wall(wall, text, are_words):
    note = structs.replace(NEW, text=text)
    there = {} if wall is None else {NEW.id: structs.replace(NEW, text=wall)}
    workshop = structs.replace(WORKSHOP, notes=there)
    assert has_words(Draft(note=note), workshop) == are_words
    assert not has_words(Draft(), workshop)
    assert not has_words(None, workshop)
