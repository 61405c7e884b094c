"""One note becomes several, and several one, without losing anything."""

from datetime import UTC, datetime

import pytest
from msgspec import structs

from bmc_desktop.model.change import Label
from bmc_desktop.model.document import applied
from bmc_desktop.model.edits.joining import JoinError, join_notes, split_note
from bmc_desktop.model.records import MAX_TEXT, MAX_VOTES, Amount, Canvas, Details, Media, Note
from bmc_desktop.model.workshop import Workshop

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
PICTURE = "a" * 64
OTHER = "b" * 64


def note(note_id: str, text: str = "", **fields) -> Note:
    return Note(id=note_id, canvas="c", block="channels", x=1.0, y=2.0, text=text, **fields)


def workshop(*notes: Note) -> Workshop:
    return Workshop(
        id="w",
        details=Details(),
        canvases={"c": Canvas(id="c", title="")},
        notes={each.id: each for each in notes},
        media={i: Media(id=i, format="png", width=1, height=1) for i in (PICTURE, OTHER)},
    )


def joined(before: Workshop, *ids: str) -> tuple[Note, Workshop]:
    change = join_notes(before, ids or tuple(before.notes), now=NOW)
    after = applied(before, change)
    assert applied(after, change.inverse()) == before
    return after.notes[(ids or tuple(before.notes))[0]], after


def test_each_line_gets_a_note_like_the_first():
    first = note(
        "n",
        "A\nB\nC",
        colours=("red", "blue"),
        size="small",
        status="testing",
        votes=3,
        amount=Amount(value=5.0),
        details="mer",
        picture=PICTURE,
    )
    before = workshop(first)
    change = split_note(before, "n", ["A", "B", "C"], now=NOW)
    assert change.label == Label("split_note", 3)
    after = applied(before, change)
    assert after.notes["n"] == structs.replace(first, text="A", changed=NOW)
    others = [each for each in after.notes.values() if each.id != "n"]
    assert [each.text for each in others] == ["B", "C"]
    for each in others:
        assert (each.colours, each.size, each.status) == (("red", "blue"), "small", "testing")
        assert (each.votes, each.amount, each.details, each.picture) == (0, None, "", None)
    assert applied(after, change.inverse()) == before


def test_texts_votes_colours_and_details_come_together():
    one, _ = joined(
        workshop(
            note("a", "A", colours=("red",), votes=2, details="x"),
            note("b", "", colours=("blue", "red"), hidden=True),
            note("c", "C\nc", colours=("green",), votes=3, details="y", status="confirmed"),
        )
    )
    assert one == note(
        "a",
        "A\nC\nc",
        colours=("red", "blue", "green"),
        votes=5,
        details="x\n\ny",
        status="confirmed",
        changed=NOW,
    )


def test_a_picture_comes_along_and_two_are_refused():
    one, _ = joined(workshop(note("a", "A"), note("b", picture=PICTURE)))
    assert one.picture == PICTURE
    with pytest.raises(JoinError) as refused:
        joined(workshop(note("a", picture=OTHER), note("b", picture=PICTURE)))
    assert refused.value.kind == "pictures"


def test_a_note_that_is_named_twice_is_meant_once():
    one, after = joined(workshop(note("a", "one"), note("b", "two")), "a", "b", "a")
    assert one.text == "one\ntwo"
    assert after.notes == {"a": one}


def test_amounts_of_one_period_are_summed():
    month = Amount(value=0.1, period="month")
    one, _ = joined(
        workshop(note("a", amount=month), note("b"), note("c", amount=structs.replace(month, value=0.2)))
    )
    assert one.amount == Amount(value=0.3, period="month")
    bounds, _ = joined(
        workshop(
            note("a", amount=Amount(value=5.0, low=3.0)), note("b", amount=Amount(value=7.0, high=9.0))
        )
    )
    assert bounds.amount == Amount(value=12.0, low=10.0, high=14.0)
    with pytest.raises(JoinError) as refused:
        joined(workshop(note("a", amount=month), note("b", amount=Amount(value=1.0))))
    assert refused.value.kind == "amounts"


@pytest.mark.parametrize(
    "fields", [{"text": "x" * MAX_TEXT}, {"details": "x" * MAX_TEXT}, {"votes": MAX_VOTES}]
)
def test_more_than_a_note_holds_is_refused(fields):
    with pytest.raises(JoinError) as refused:
        joined(workshop(note("a", **fields), note("b", **fields)))
    assert refused.value.kind == "too_much"
