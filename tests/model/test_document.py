"""The one door: a change fits as a whole or alters nothing."""

from datetime import datetime, timedelta, timezone

import pytest
from msgspec import structs

from bmc_desktop.model import document
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.document import ChangeError, Document, applied, check_values, checked
from bmc_desktop.model.records import Amount, Canvas, Details, Meaning, Media, Note
from bmc_desktop.model.workshop import Workshop

SHA = "ab" * 32


def note(note_id="n1", **fields):
    return Note(**{"id": note_id, "canvas": "c1", "block": "channels", "x": 1.0, "y": 2.0, **fields})


@pytest.fixture
def workshop():
    return Workshop(
        id="w1",
        details=Details(),
        canvases={"c1": Canvas(id="c1", title="Now")},
        legend={"red": Meaning(id="red", text="New")},
        media={SHA: Media(id=SHA, format="png", width=1, height=1)},
        notes={"n1": note(picture=SHA)},
    )


def change(**steps):
    return Change(label=Label("test"), **steps)


def test_records_are_added_removed_and_updated(workshop):
    done = applied(
        workshop,
        change(
            added=(note("n2"),),
            removed=(workshop.legend["red"],),
            updated=(
                Update(workshop.notes["n1"], note(text="x")),
                Update(Details(), Details(title="T")),
            ),
        ),
    )
    assert done.notes.keys() == {"n1", "n2"}
    assert done.notes["n1"].text == "x"
    assert done.legend == {}
    assert done.details.title == "T"
    assert workshop.notes.keys() == {"n1"}


BAD = {
    "added twice": lambda w: change(added=(note("n1"),)),
    "added twice at once": lambda w: change(added=(note("n2"), note("n2"))),
    "removed but not there": lambda w: change(removed=(note("n2"),)),
    "removed but not as it was": lambda w: change(removed=(note(text="other"),)),
    "updated but not there": lambda w: change(updated=(Update(note("n2"), note("n2", x=5.0)),)),
    "updated but not as it was": lambda w: change(updated=(Update(note(text="other"), note(x=5.0)),)),
    "turned into another": lambda w: change(updated=(Update(w.notes["n1"], note("n9")),)),
    "turned into another kind": lambda w: change(
        updated=(Update(w.notes["n1"], Canvas(id="n1", title="")),)
    ),
    "details not as they were": lambda w: change(updated=(Update(Details(title="a"), Details(title="b")),)),
    "details added": lambda w: change(added=(Details(),)),
    "details removed": lambda w: change(removed=(Details(),)),
    "no record": lambda w: change(added=(Amount(value=1.0),)),
    "on no canvas": lambda w: change(added=(note("n2", canvas="gone"),)),
    "moved to no canvas": lambda w: change(updated=(Update(w.notes["n1"], note(canvas="gone")),)),
    "a picture that is not there": lambda w: change(added=(note("n2", picture="cd" * 32),)),
    "a canvas taken from under its notes": lambda w: change(
        added=(Canvas(id="c2", title=""),), removed=(w.canvases["c1"],)
    ),
    "a picture taken from its note": lambda w: change(removed=(w.media[SHA],)),
    "the last canvas": lambda w: change(removed=(w.canvases["c1"], w.notes["n1"])),
}


@pytest.mark.parametrize("make", BAD.values(), ids=BAD.keys())
def test_change_that_does_not_fit_alters_nothing(workshop, make):
    held = Document(workshop)
    heard = []
    held.observe(heard.append)
    with pytest.raises(ChangeError):
        held.apply(make(workshop))
    assert held.workshop is workshop
    assert heard == []


@pytest.mark.parametrize(
    "fields",
    [
        {"x": float("nan")},
        {"x": float("inf")},
        {"y": -1e7},
        {"text": "x" * 20_001},
        {"text": "\ud800"},
        {"text": 5},
        {"colours": ()},
        {"colours": ("mauve",)},
        {"colours": ["red"]},
        {"block": "tenth"},
        {"size": "huge"},
        {"votes": -1},
        {"votes": True},
        {"order": 2**60},
        {"id": "a b"},
        {"id": "n\n"},
        {"amount": Amount(value=float("nan"))},
        {"created": datetime(2026, 1, 1, tzinfo=timezone(timedelta(seconds=4772)))},
        {"picture": "../x"},
    ],
    ids=repr,
)
def test_values_that_a_file_could_not_give_back_are_refused(fields):
    with pytest.raises(ChangeError):
        check_values(note(**fields))


def test_whole_numbers_become_lengths():
    checked_note = check_values(note(x=5))
    assert type(checked_note.x) is float
    assert checked_note == note(x=5)


def test_counts_are_limited(workshop, monkeypatch):
    monkeypatch.setattr(document, "MAX_NOTES", 2)
    monkeypatch.setattr(document, "MAX_CANVASES", 2)
    two = applied(workshop, change(added=(note("n2"), Canvas(id="c2", title=""))))
    for record in (note("n3"), Canvas(id="c3", title="")):
        with pytest.raises(ChangeError, match="at most 2"):
            applied(two, change(added=(record,)))
    three = applied(two, change(added=(note("n3", canvas="c2"),)))
    moved = change(updated=(Update(three.notes["n3"], note("n3", canvas="c1")),))
    with pytest.raises(ChangeError, match="at most 2"):
        applied(three, moved)
    assert applied(three, change(updated=(Update(three.notes["n1"], note("n1", canvas="c2")),)))


def test_whole_workshop_is_checked(workshop):
    assert checked(workshop) == workshop
    for bad in (
        structs.replace(workshop, id="a/b"),
        structs.replace(workshop, canvases={}),
        structs.replace(workshop, notes={"other": workshop.notes["n1"]}),
        structs.replace(workshop, details=Details(currency="x" * 13)),
    ):
        with pytest.raises(ChangeError):
            checked(bad)


def test_every_observer_hears_though_one_fails(workshop):
    held = Document(workshop)
    heard = []

    def fail(_):
        raise ZeroDivisionError

    held.observe(fail)
    held.observe(heard.append)
    step = change(added=(note("n2"),))
    with pytest.raises(ZeroDivisionError):
        held.apply(step)
    assert heard == [step]
    assert "n2" in held.workshop.notes
    held.forget(fail)
    held.apply(step.inverse())
    assert "n2" not in held.workshop.notes
    with pytest.raises(ValueError, match="not in list"):
        held.forget(fail)


def test_observer_may_not_apply(workshop):
    held = Document(workshop)
    held.observe(lambda _: held.apply(change(added=(note("n3"),))))
    with pytest.raises(RuntimeError, match="observer"):
        held.apply(change(added=(note("n2"),)))
    assert held.workshop.notes.keys() == {"n1", "n2"}


def test_records_are_found_and_told_in_order(workshop):
    assert workshop.find(Note, "n1") == workshop.notes["n1"]
    assert workshop.find(Note, "c1") is None
    assert workshop.find(Details, "details") is workshop.details
    assert workshop.find(Details, "other") is None
    kinds = [type(record) for record in workshop.records()]
    assert kinds == [Details, Canvas, Meaning, Media, Note]


def test_what_would_be_refused_is_told_without_making_it(workshop):
    document = Document(workshop)
    before = document.workshop
    document.check(Change(label=Label("fine")))
    with pytest.raises(ChangeError):
        document.check(Change(label=Label("too much"), removed=(note("nobody"),)))
    assert document.workshop is before
