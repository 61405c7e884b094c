"""Groups and links: what belongs together stays together, and goes with its notes."""

from datetime import UTC, datetime

import pytest
from msgspec import structs

from bmc_desktop.model import edits
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.document import ChangeError, applied, check_references
from bmc_desktop.model.edits.joining import join_notes, split_note
from bmc_desktop.model.records import Canvas, Details, Group, Link, Note
from bmc_desktop.model.workshop import Workshop

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def note(note_id, canvas="c1", **fields):
    return Note(id=note_id, canvas=canvas, block="channels", x=10.0, y=30.0, text=note_id, **fields)


def link(link_id, source, target, **fields):
    return Link(id=link_id, source=source, target=target, **fields)


def table(*records):
    return {record.id: record for record in records}


@pytest.fixture
def workshop():
    """Two notes in a group and two without; the first leads to the second and the third."""
    return Workshop(
        id="w",
        details=Details(),
        canvases=table(Canvas(id="c1", title="Now"), Canvas(id="c2", title="Later", order=1)),
        groups=table(Group(id="g", title="Both")),
        notes=table(note("a", group="g"), note("b", group="g", order=1), note("c"), note("d")),
        links=table(link("ab", "a", "b"), link("ca", "c", "a", text="pays")),
    )


def made(before, change):
    """Return the workshop after a change, which must be able to be taken back."""
    after = applied(before, change)
    check_references(after)
    assert applied(after, change.inverse()) == before
    return after


def test_notes_join_a_group_and_one_that_is_left_empty_goes(workshop):
    after = made(workshop, edits.group_notes(workshop, ["a", "b", "c"], " All  three ", group_id="h"))
    assert after.groups == {"h": Group(id="h", title="All three")}
    assert {n.id for n in after.notes.values() if n.group == "h"} == {"a", "b", "c"}
    half = made(workshop, edits.group_notes(workshop, ["b", "c"], group_id="h"))
    assert set(half.groups) == {"g", "h"}


def test_one_note_is_no_group_and_a_group_is_one_already(workshop):
    assert edits.group_notes(workshop, ["c"]).is_empty()
    assert edits.group_notes(workshop, ["a", "b"]).is_empty()
    assert not edits.group_notes(workshop, ["c", "d"]).is_empty()


def test_a_group_is_dissolved_whole(workshop):
    change = edits.ungroup_notes(workshop, ["a", "c"])
    after = made(workshop, change)
    assert after.groups == {}
    assert {n.group for n in after.notes.values()} == {None}
    assert change.label == Label("ungroup_notes", 2)
    assert edits.ungroup_notes(workshop, ["c"]).is_empty()


def test_a_group_has_a_title_or_none(workshop):
    assert made(workshop, edits.rename_group(workshop, "g", " Two\n")).groups["g"].title == "Two"
    assert edits.rename_group(workshop, "g", "Both ").is_empty()


def test_between_two_notes_there_is_one_link(workshop):
    after = made(workshop, edits.link_notes(workshop, "c", "d", " for\nfree", link_id="l"))
    assert after.links["l"] == Link(id="l", source="c", target="d", text="for free")
    turned = made(workshop, edits.link_notes(workshop, "a", "c"))
    assert turned.links["ca"] == Link(id="ca", source="a", target="c", text="pays")
    assert edits.link_notes(workshop, "c", "a", "pays").is_empty()
    assert edits.link_notes(workshop, "c", "c").is_empty()
    assert edits.link_between(workshop, "a", "c") == workshop.links["ca"]
    assert edits.link_between(workshop, "c", "d") is None


def test_links_are_worded_and_taken_away(workshop):
    assert made(workshop, edits.set_link_text(workshop, "ab", "needs ")).links["ab"].text == "needs"
    assert edits.set_link_text(workshop, "ca", "pays").is_empty()
    assert set(made(workshop, edits.delete_links(workshop, ["ab", "ab"])).links) == {"ca"}
    assert edits.delete_links(workshop, []).is_empty()


def test_links_and_emptied_groups_go_with_their_notes(workshop):
    assert set(made(workshop, edits.delete_notes(workshop, ["b"])).links) == {"ca"}
    change = edits.delete_notes(workshop, ["a", "b"])
    after = made(workshop, change)
    assert (after.groups, after.links) == ({}, {})
    assert change.label == Label("delete_notes", 2)
    assert made(workshop, edits.delete_notes(workshop, ["b"])).groups == workshop.groups


def test_a_copied_group_is_a_group_of_its_own_and_half_of_one_is_none(workshop):
    after = made(workshop, edits.duplicate_notes(workshop, ["a", "b"], now=NOW))
    copies = [n for n in after.notes.values() if n.id not in workshop.notes]
    (group,) = after.groups.keys() - {"g"}
    assert after.groups[group].title == "Both"
    assert {n.group for n in copies} == {group}
    (link,) = [link for link in after.links.values() if link.id not in workshop.links]
    assert [after.notes[end].text for end in (link.source, link.target)] == ["a", "b"]
    half = made(workshop, edits.duplicate_notes(workshop, ["a", "c"], now=NOW))
    assert half.groups == workshop.groups
    assert [n.group for n in half.notes.values() if n.id not in workshop.notes] == [None, None]


def test_a_next_version_knows_what_it_is_based_on_and_its_notes_where_they_come_from(workshop):
    change = edits.duplicate_canvas(
        workshop, "c1", "Then", new_canvas_id="c3", as_version=True, reason=" more\nreach ", now=NOW
    )
    after = made(workshop, change)
    canvas = after.canvases["c3"]
    assert (canvas.based_on, canvas.reason, canvas.created) == ("c1", "more reach", NOW)
    assert change.label == Label("next_version")
    notes = after.notes_of("c3")
    assert sorted(n.lineage for n in notes) == ["a", "b", "c", "d"]
    assert len({n.group for n in notes} - {None, "g"}) == 1
    assert len(after.links) == 4
    third = edits.duplicate_canvas(after, "c3", "Last", new_canvas_id="c4", as_version=True)
    assert sorted(n.lineage for n in made(after, third).notes_of("c4")) == ["a", "b", "c", "d"]


def test_a_copy_of_a_canvas_is_no_version(workshop):
    after = made(workshop, edits.duplicate_canvas(workshop, "c1", "Copy", new_canvas_id="c3"))
    assert after.canvases["c3"] == Canvas(id="c3", title="Copy", order=1)


def test_what_was_based_on_a_deleted_canvas_is_based_on_the_one_before(workshop):
    canvases = table(
        Canvas(id="c1", title="1"),
        Canvas(id="c2", title="2", based_on="c1"),
        Canvas(id="c3", title="3", based_on="c2"),
    )
    before = structs.replace(workshop, canvases=canvases)
    assert made(before, edits.delete_canvas(before, "c2")).canvases["c3"].based_on == "c1"
    after = made(before, edits.delete_canvas(before, "c1"))
    assert after.canvases["c2"].based_on is None
    assert (after.groups, after.notes, after.links) == ({}, {}, {})


def test_a_canvas_says_why_it_is(workshop):
    assert made(workshop, edits.set_reason(workshop, "c2", " why ")).canvases["c2"].reason == "why"
    assert edits.set_reason(workshop, "c2", "").is_empty()
    assert edits.add_canvas(workshop, "New", now=NOW).added[0].created == NOW


def test_stars_come_and_go(workshop):
    after = made(workshop, edits.set_star(workshop, ["a", "c"], star=True, now=NOW))
    assert {n.id for n in after.notes.values() if n.star} == {"a", "c"}
    assert edits.set_star(after, ["a"], star=True, now=NOW).is_empty()
    assert not made(after, edits.set_star(after, ["a"], star=False, now=NOW)).notes["a"].star


def test_links_lead_from_and_to_the_one_that_notes_became(workshop):
    before = structs.replace(
        workshop,
        notes={**workshop.notes, "b": structs.replace(workshop.notes["b"], star=True)},
        links={
            **workshop.links,
            **table(
                Link(id="bd", source="d", target="b", text="kept"),
                Link(id="bc", source="b", target="c", text="one is there already"),
            ),
        },
    )
    after = made(before, join_notes(before, ["a", "b"], now=NOW))
    assert after.notes["a"].star
    assert after.groups == before.groups
    assert after.links == table(before.links["ca"], Link(id="bd", source="d", target="a", text="kept"))


def test_lines_of_a_note_stay_in_its_group(workshop):
    after = made(workshop, split_note(workshop, "a", ["one", "two"], now=NOW))
    assert [n.group for n in after.notes.values()] == ["g", "g", None, None, "g"]
    assert after.links == workshop.links


BAD = {
    "a group that is not there": lambda w: Change(label=Label("x"), added=(note("e", group="gone"),)),
    "a group taken from its notes": lambda w: Change(label=Label("x"), removed=(w.groups["g"],)),
    "a link to no note": lambda w: Change(
        label=Label("x"), added=(Link(id="l", source="a", target="gone"),)
    ),
    "a link to itself": lambda w: Change(label=Label("x"), added=(link("l", "a", "a"),)),
    "a link led astray": lambda w: Change(
        label=Label("x"), updated=(Update(w.links["ab"], Link(id="ab", source="a", target="gone")),)
    ),
    "a note taken from its link": lambda w: Change(label=Label("x"), removed=(w.notes["c"],)),
}


@pytest.mark.parametrize("make", BAD.values(), ids=BAD.keys())
def test_what_would_be_left_without_its_notes_is_refused(workshop, make):
    with pytest.raises(ChangeError):
        applied(workshop, make(workshop))


def test_copies_lie_where_they_are_put(workshop):
    change = edits.duplicate_notes(workshop, ["a"], now=NOW, places={"a": ("key_partners", 5.0, 40.0)})
    (copy,) = (n for n in made(workshop, change).notes.values() if n.id not in workshop.notes)
    assert (copy.block, copy.x, copy.y, copy.order) == ("key_partners", 5.0, 40.0, 2)
