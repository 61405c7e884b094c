"""What notes mean: the legend from the segments, threads, statuses, amounts, details and pictures."""

import datetime as dt

import pytest

from bmc_desktop.model import edits
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import COLOURS, Amount, Media, Note
from bmc_desktop.model.threads import counts, links_of, segments, thread_of, used_colours
from bmc_desktop.model.workshop import new_workshop

NOW = dt.datetime(2026, 11, 28, 12, 0, tzinfo=dt.UTC)
SEGMENTS = "customer_segments"


@pytest.fixture
def workshop():
    return new_workshop(canvas_title="Now")


def put(workshop, *notes):
    """Put notes on the canvas: (id, block, text, colours), one below the other."""
    canvas = workshop.tabs()[0].id
    records = [
        Note(id=i, canvas=canvas, block=block, x=20.0, y=40.0 + 50 * n, text=text, colours=colours)
        for n, (i, block, text, colours) in enumerate(notes)
    ]
    return applied(workshop, edits.add_notes(workshop, records, now=NOW))


def taken(workshop):
    return applied(workshop, edits.take_legend(workshop, workshop.tabs()[0].id, now=NOW))


def legend(workshop):
    return {colour: meaning.text for colour, meaning in workshop.legend.items()}


def test_each_segment_gets_a_colour_and_the_legend_its_words(workshop):
    workshop = put(
        workshop,
        ("a", SEGMENTS, "Families", ("yellow",)),
        ("b", SEGMENTS, "Students\nin Oslo", ("yellow", "blue")),
        ("c", SEGMENTS, "Firms", ("green",)),
        ("d", "channels", "Shop", ("orange",)),
        ("e", SEGMENTS, "", ("pink",)),
    )
    after = taken(workshop)
    colours = {i: after.notes[i].colours for i in "abcde"}
    assert colours["c"] == ("green",)
    assert colours["d"] == ("orange",)
    assert colours["e"] == ("pink",)
    papers = {colours[i][0] for i in "abc"}
    assert len(papers) == 3
    assert "orange" not in papers
    assert "white" not in papers
    assert colours["b"][1:] in ((), ("blue",))
    assert legend(after) == {
        colours["a"][0]: "Families",
        colours["b"][0]: "Students in Oslo",
        "green": "Firms",
    }
    assert edits.take_legend(after, after.tabs()[0].id, now=NOW).is_empty()


def test_it_is_one_change_that_can_be_taken_back(workshop):
    workshop = put(workshop, ("a", SEGMENTS, "Families", ("red",)), ("b", SEGMENTS, "Students", ("red",)))
    change = edits.take_legend(workshop, workshop.tabs()[0].id, now=NOW)
    assert (change.label.edit, change.label.count) == ("take_legend", 2)
    assert applied(applied(workshop, change), change.inverse()) == workshop


def test_notes_of_the_same_words_are_one_segment(workshop):
    workshop = put(
        workshop,
        ("a", SEGMENTS, "Families", ("red",)),
        ("b", SEGMENTS, "families ", ("blue",)),
        ("c", SEGMENTS, "Firms", ("blue",)),
    )
    assert [[n.id for n in group] for group in segments(workshop, workshop.tabs()[0].id)] == [
        ["a", "b"],
        ["c"],
    ]
    after = taken(workshop)
    assert after.notes["a"].colour == after.notes["b"].colour == "red"
    assert after.notes["c"].colour == "blue"


def test_a_meaning_moves_with_its_segment_and_others_stay(workshop):
    workshop = put(
        workshop, ("a", SEGMENTS, "Families", ("yellow",)), ("b", SEGMENTS, "Firms", ("yellow",))
    )
    for colour, text in (("yellow", "Families"), ("orange", "Ideas")):
        workshop = applied(workshop, edits.set_meaning(workshop, colour, text))
    after = taken(workshop)
    assert legend(after) == {
        "orange": "Ideas",
        after.notes["a"].colour: "Families",
        after.notes["b"].colour: "Firms",
    }
    assert not {after.notes["a"].colour, after.notes["b"].colour} & {"orange", "white"}


def test_more_segments_than_colours_leave_the_last_ones_as_they_are(workshop):
    workshop = put(workshop, *((f"n{i}", SEGMENTS, f"Segment {i}", ("yellow",)) for i in range(10)))
    after = taken(workshop)
    assert {after.notes[f"n{i}"].colour for i in range(8)} == set(COLOURS)
    assert after.notes["n8"] == workshop.notes["n8"]
    assert len(after.legend) == 8


def test_without_segments_nothing_changes(workshop):
    assert edits.take_legend(workshop, workshop.tabs()[0].id, now=NOW).is_empty()


def test_a_thread_is_what_has_one_of_its_colours(workshop):
    workshop = put(
        workshop,
        ("a", SEGMENTS, "Families", ("red",)),
        ("b", "channels", "Shop", ("white", "red")),
        ("c", "channels", "Web", ("blue",)),
    )
    canvas = workshop.tabs()[0].id
    assert {note.id for note in thread_of(workshop, canvas, ["red"])} == {"a", "b"}
    assert {note.id for note in thread_of(workshop, canvas, ["red", "blue"])} == {"a", "b", "c"}
    assert used_colours(workshop, canvas) == ["white", "red", "blue"]
    found = counts(workshop, canvas)
    assert (found["red"], found["white"], found["green"]) == (2, 1, 0)


def test_links_of_a_note_lead_both_ways(workshop):
    workshop = put(workshop, ("a", SEGMENTS, "A", ("red",)), ("b", "channels", "B", ("red",)))
    workshop = applied(workshop, edits.link_notes(workshop, "a", "b", "by", link_id="l"))
    assert [[link.id for link in links_of(workshop, i)] for i in "ab"] == [["l"], ["l"]]


def test_the_next_status_goes_round(workshop):
    workshop = put(workshop, ("a", SEGMENTS, "A", ("red",)), ("b", SEGMENTS, "B", ("red",)))
    workshop = applied(workshop, edits.set_status(workshop, ["a"], "testing", now=NOW))
    seen = []
    for _ in range(5):
        workshop = applied(workshop, edits.next_status(workshop, ["a", "b"], now=NOW))
        assert workshop.notes["a"].status == workshop.notes["b"].status
        seen.append(workshop.notes["b"].status)
    assert seen == ["assumption", "testing", "confirmed", "refuted", None]


def test_an_amount_brings_its_currency_to_a_workshop_without_one(workshop):
    workshop = put(workshop, ("a", "cost_structure", "Rent", ("red",)))
    rent = Amount(value=450.0, period="month")
    after = applied(workshop, edits.set_amount(workshop, ["a"], rent, now=NOW, currency="kroner"))
    assert (after.notes["a"].amount, after.details.currency) == (rent, "kr")
    again = applied(after, edits.set_amount(after, ["a"], None, now=NOW, currency="€"))
    assert (again.notes["a"].amount, again.details.currency) == (None, "kr")


def test_details_and_texts_are_written_on_several_notes(workshop):
    workshop = put(workshop, ("a", SEGMENTS, "A", ("red",)), ("b", SEGMENTS, "B", ("red",)))
    workshop = applied(workshop, edits.describe_notes(workshop, "ab", " why\r\n", now=NOW))
    workshop = applied(workshop, edits.write_notes(workshop, "ab", "C\t", now=NOW))
    assert {(note.text, note.details) for note in workshop.notes.values()} == {("C", "why")}


def test_a_picture_comes_with_its_record_and_goes_without(workshop):
    workshop = put(workshop, ("a", SEGMENTS, "A", ("red",)), ("b", SEGMENTS, "B", ("red",)))
    picture = Media(id="0" * 64, format="png", width=1, height=1)
    after = applied(workshop, edits.set_picture(workshop, ["a"], picture, now=NOW))
    assert after.media == {picture.id: picture}
    assert edits.set_picture(after, ["a"], picture, now=NOW).is_empty()
    both = applied(after, edits.set_picture(after, ["b"], picture, now=NOW))
    assert both.notes["b"].picture == picture.id
    assert applied(both, edits.set_picture(both, "ab", None, now=NOW)).notes["a"].picture is None
