"""What differs between two workshops: exact as a change, and told as a person sees it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from bmc_desktop.model import edits
from bmc_desktop.model.blocks import ALL_BLOCKS
from bmc_desktop.model.change import Label
from bmc_desktop.model.differences import KINDS, change_between, compare
from bmc_desktop.model.document import applied, checked
from bmc_desktop.model.records import COLOURS, SIZES, Canvas, Details, Group, Link, Meaning, Media, Note
from bmc_desktop.model.workshop import Workshop, new_id

LABEL = Label("restore")


def table(records):
    return {record.id: record for record in records}


@st.composite
def workshops(draw):
    """Small workshops whose ids, titles and texts often meet."""
    few = st.sampled_from(["a", "b", "c", "d"])
    canvases = table(
        draw(
            st.lists(
                st.builds(
                    Canvas,
                    id=few,
                    title=few,
                    order=st.integers(0, 3),
                    block_titles=st.dictionaries(st.sampled_from(ALL_BLOCKS[:2]), few, max_size=2),
                ),
                min_size=1,
                max_size=3,
            )
        )
    )
    media = draw(st.lists(st.sampled_from(["0" * 64, "1" * 64]), max_size=2))
    notes = st.builds(
        Note,
        id=st.sampled_from(["n1", "n2", "n3", "n4", "n5"]),
        canvas=st.sampled_from(sorted(canvases)),
        block=st.sampled_from(ALL_BLOCKS[:3]),
        x=st.sampled_from([1.0, 2.0]),
        y=st.just(40.0),
        text=st.sampled_from(["", "x", "y", "z"]),
        colours=st.lists(st.sampled_from(COLOURS), min_size=1, max_size=2).map(tuple),
        size=st.sampled_from(SIZES[:2]),
        order=st.integers(0, 2),
        picture=st.sampled_from([None, *media]),
        votes=st.integers(0, 1),
        star=st.booleans(),
        group=st.sampled_from([None, "g1"]),
    )
    legend = st.lists(st.builds(Meaning, id=st.sampled_from(COLOURS[:3]), text=few), max_size=3)
    return checked(
        Workshop(
            id="w",
            details=draw(st.builds(Details, title=few, place=few)),
            canvases=canvases,
            legend=table(draw(legend)),
            media=table(Media(id=sha, format="png", width=1, height=1) for sha in media),
            groups={"g1": Group(id="g1")},
            notes=table(draw(st.lists(notes, max_size=6))),
        )
    )


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(workshops(), workshops())
def test_the_change_leads_from_one_to_the_other_and_back(before, after):
    change = change_between(before, after, LABEL)
    assert change.label == LABEL
    assert applied(before, change) == after
    assert applied(after, change.inverse()) == before
    assert change.is_empty() == (before == after)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(workshops(), workshops())
def test_every_note_is_told_of_once(before, after):
    found = compare(before, after)
    were = [difference.before.id for difference in found.notes if difference.before]
    are = [difference.after.id for difference in found.notes if difference.after]
    assert len(were) == len(set(were))
    assert len(are) == len(set(are))
    # What is not told of is there on both sides, as many times.
    quiet_before = sorted(note.text for note in before.notes.values() if note.id not in were)
    quiet_after = sorted(note.text for note in after.notes.values() if note.id not in are)
    assert quiet_before == quiet_after
    assert sum(found.counts().values()) == len(found.notes)
    assert len([one for one, _ in found.pairs if one]) == len(before.canvases)
    assert len([other for _, other in found.pairs if other]) == len(after.canvases)
    for difference in found.notes:
        assert list(difference.kinds) == sorted(difference.kinds, key=KINDS.index)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(workshops())
def test_a_workshop_differs_in_nothing_from_itself_under_other_ids(workshop):
    canvases = {canvas_id: new_id() for canvas_id in workshop.canvases}
    other = structs.replace(
        workshop,
        canvases=table(structs.replace(c, id=canvases[c.id]) for c in workshop.canvases.values()),
        notes=table(
            structs.replace(note, id=new_id(), canvas=canvases[note.canvas])
            for note in workshop.notes.values()
        ),
    )
    assert compare(workshop, workshop).is_empty()
    titles = {canvas.title for canvas in workshop.canvases.values()}
    orders = {canvas.order for canvas in workshop.canvases.values()}
    twice = min(len(titles), len(orders)) < len(canvases)
    blank = any(not note.text and not note.picture for note in workshop.notes.values())
    alike = len({(n.text, n.colours, n.picture) for n in workshop.notes.values()}) < len(workshop.notes)
    if not (twice or blank or alike):
        assert compare(workshop, other).is_empty()
        assert not change_between(workshop, other, LABEL).is_empty()


@pytest.fixture
def workshop():
    return Workshop(
        id="w1",
        details=Details(title="FINN"),
        canvases=table([Canvas(id="c1", title="Now"), Canvas(id="c2", title="Later", order=1)]),
        notes=table(
            Note(id=f"n{n}", canvas="c1", block="channels", x=10.0, y=40.0 + 60 * n, text=f"Note {n}")
            for n in range(4)
        ),
    )


def altered(workshop, **fields):
    note = structs.replace(workshop.notes["n1"], **fields)
    return structs.replace(workshop, notes={**workshop.notes, "n1": note})


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ({"text": "Another"}, ("reworded",)),
        ({"block": "key_partners"}, ("moved",)),
        ({"canvas": "c2"}, ("moved",)),
        ({"colours": ("red",)}, ("recoloured",)),
        ({"votes": 3}, ("changed",)),
        ({"size": "large"}, ("changed",)),
        ({"x": 99.0}, ("shifted",)),
        ({"order": 7}, ("shifted",)),
        (
            {"text": "Another", "block": "key_partners", "x": 9.0, "votes": 1},
            ("reworded", "moved", "changed"),
        ),
        ({}, ()),
    ],
)
def test_what_became_of_a_note(workshop, fields, kinds):
    found = compare(workshop, altered(workshop, **fields))
    assert tuple(kind for note in found.notes for kind in note.kinds) == kinds
    assert [note.kind for note in found.notes] == list(kinds[:1])


def test_when_a_note_was_last_touched_is_no_difference(workshop):
    touched = applied(workshop, edits.set_details(workshop, title="FINN"))
    assert compare(workshop, touched).is_empty()


def test_a_note_cut_here_and_pasted_there_was_moved(workshop):
    notes = {i: note for i, note in workshop.notes.items() if i != "n1"}
    pasted = structs.replace(workshop.notes["n1"], id="new", canvas="c2", block="key_partners")
    after = structs.replace(workshop, notes={**notes, "new": pasted})
    (note,) = compare(workshop, after).notes
    assert note.kinds == ("moved",)
    assert (note.before.id, note.after.id) == ("n1", "new")


def test_of_equal_notes_the_one_in_the_same_block_is_taken_first(workshop):
    here = Note(id="x1", canvas="c1", block="key_partners", x=1.0, y=40.0, text="Same")
    there = Note(id="x2", canvas="c2", block="channels", x=1.0, y=40.0, text="Same")
    before = structs.replace(workshop, notes={"x1": here, "x2": there})
    after = structs.replace(
        workshop,
        notes={"y2": structs.replace(there, id="y2"), "y1": structs.replace(here, id="y1")},
    )
    assert compare(before, after).is_empty()


def test_a_retitled_canvas_is_the_same_canvas(workshop):
    now = structs.replace(workshop.canvases["c1"], title="Today", block_titles={"channels": "Ways"})
    found = compare(workshop, structs.replace(workshop, canvases={**workshop.canvases, "c1": now}))
    (canvas,) = found.canvases
    assert (canvas.before.title, canvas.after.title) == ("Now", "Today")
    assert canvas.titles == {"channels": ("", "Ways")}
    assert found.notes == ()


def test_canvases_come_and_go_and_change_places(workshop):
    tabs = table(
        [Canvas(id="c3", title="First", order=-1), structs.replace(workshop.canvases["c1"], order=9)]
    )
    found = compare(workshop, structs.replace(workshop, canvases=tabs))
    assert [(one and one.id, other and other.id) for one, other in found.pairs] == [
        (None, "c3"),
        ("c1", "c1"),
        ("c2", None),
    ]
    assert len(found.canvases) == 2
    assert not found.reordered
    swapped = {**workshop.canvases, "c1": structs.replace(workshop.canvases["c1"], order=5)}
    assert compare(workshop, structs.replace(workshop, canvases=swapped)).reordered


def test_head_and_legend_are_told_with_both_values(workshop):
    after = applied(workshop, edits.set_meaning(workshop, "red", "New"))
    after = applied(after, edits.set_details(after, title="FINN.no", place="Oslo"))
    found = compare(workshop, after)
    assert found.details == {"title": ("FINN", "FINN.no"), "place": ("", "Oslo")}
    assert found.legend == {"red": ("", "New")}
    assert compare(after, workshop).legend == {"red": ("New", "")}


def test_notes_are_told_in_reading_order(workshop):
    far = Note(id="z", canvas="c2", block="customer_segments", x=1.0, y=40.0, text="Far")
    low = Note(id="a", canvas="c1", block="channels", x=1.0, y=400.0, text="Low")
    first = Note(id="b", canvas="c1", block="customer_segments", x=1.0, y=40.0, text="First")
    after = structs.replace(workshop, notes={**workshop.notes, "z": far, "a": low, "b": first})
    assert [note.after.text for note in compare(workshop, after).notes] == ["First", "Low", "Far"]
    assert [note.before.text for note in compare(after, workshop).notes] == ["First", "Low", "Far"]


def test_groups_and_links_are_told_in_pairs(workshop):
    one, two = list(workshop.notes)[:2]
    tied = structs.replace(
        workshop,
        groups=table([Group(id="g", title="A")]),
        links=table([Link(id="l", source=one, target=two), Link(id="m", source=two, target=one)]),
    )
    retold = structs.replace(tied, groups=table([Group(id="g", title="B")]), links=table([tied.links["m"]]))
    found = compare(tied, retold)
    assert found.groups == ((tied.groups["g"], retold.groups["g"]),)
    assert found.links == ((tied.links["l"], None),)
    assert not found.is_empty()
    assert compare(workshop, tied).links == ((None, tied.links["l"]), (None, tied.links["m"]))
