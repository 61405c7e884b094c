"""What became of each note from one canvas to another, and which canvas was made from which."""

import random
import time

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from bmc_desktop.model.blocks import ALL_BLOCKS, BLOCKS
from bmc_desktop.model.comparing import (
    FATES,
    Comparison,
    compare_canvases,
    compare_notes,
    counterpart_of,
)
from bmc_desktop.model.records import Canvas, Details, Note
from bmc_desktop.model.story import story
from bmc_desktop.model.workshop import Workshop


def note(note_id, text="", block="channels", **fields):
    return Note(id=note_id, canvas="a", block=block, x=20.0, y=40.0, text=text, **fields)


def told(before, after):
    """What became of which note, by ids."""
    return {
        (c.before.id if c.before else "", c.after.id if c.after else ""): c.fate
        for c in compare_notes(before, after)
    }


def workshop(*canvases, notes=()):
    return Workshop(
        id="w",
        details=Details(),
        canvases={canvas.id: canvas for canvas in canvases},
        notes={each.id: each for each in notes},
    )


# Notes


def test_a_note_is_found_again_by_its_lineage_whatever_is_written_on_it():
    before = [note("a1", "Bil"), note("a2", "Buss"), note("a3", "Båt", lineage="first")]
    after = [
        note("b1", "Wholly other words", lineage="a1"),
        note("b2", "Buss", block="key_partners", lineage="a2"),
        note("b3", "Båt", lineage="first"),
    ]
    assert told(before, after) == {("a1", "b1"): "changed", ("a2", "b2"): "moved", ("a3", "b3"): "kept"}


def test_of_several_with_one_lineage_the_one_that_stayed_is_the_same():
    before = [note("a1", "Bil")]
    after = [note("b1", "Sykkel", lineage="a1"), note("b2", "Bil", lineage="a1")]
    assert told(before, after) == {("a1", "b2"): "kept", ("", "b1"): "new"}


def test_without_lineage_equal_words_count_first_in_the_same_block_then_elsewhere():
    before = [note("a1", "Bil"), note("a2", "Bil", "key_partners"), note("a3", "Buss")]
    after = [note("b1", "Bil", "key_partners"), note("b2", " Bil "), note("b3", "Buss", "cost_structure")]
    assert told(before, after) == {
        ("a1", "b2"): "changed",
        ("a2", "b1"): "kept",
        ("a3", "b3"): "moved",
    }


def test_similar_words_in_the_same_block_are_one_note_that_was_changed():
    before = [note("a1", "Home delivery by van"), note("a2", "Shop in town"), note("a3", "Radio")]
    after = [
        note("b1", "Home delivery by bike"),
        note("b2", "SHOP IN TOWN!"),
        note("b3", "Television"),
        note("b4", "Home delivery by van and bike", block="key_partners"),
    ]
    assert told(before, after) == {
        ("a1", "b1"): "changed",
        ("a2", "b2"): "changed",
        ("a3", ""): "dropped",
        ("", "b3"): "new",
        ("", "b4"): "new",
    }


def test_the_most_similar_are_paired():
    before = [note("a1", "Delivery by van"), note("a2", "Delivery by vans and cars")]
    after = [note("b1", "Delivery by vans and carts")]
    assert told(before, after) == {("a2", "b1"): "changed", ("a1", ""): "dropped"}
    assert told(after, before) == {("b1", "a2"): "changed", ("", "a1"): "new"}


def test_notes_without_words_are_like_no_other_unless_by_lineage():
    before, after = [note("a1"), note("a2")], [note("b1"), note("b2", lineage="a2")]
    assert told(before, after) == {("a1", ""): "dropped", ("", "b1"): "new", ("a2", "b2"): "kept"}


def test_what_it_carries_counts_but_not_where_it_lies_in_its_block():
    base = note("a1", "Bil")
    for fields in ({"votes": 3}, {"status": "testing"}, {"details": "more"}, {"star": True}):
        found = compare_notes([base], [structs.replace(base, id="b1", lineage="a1", **fields)])
        assert [(c.fate, c.altered) for c in found] == [("changed", True)]
    shifted = structs.replace(base, id="b1", lineage="a1", x=60.0, order=7, size="tiny")
    assert told([base], [shifted]) == {("a1", "b1"): "kept"}
    both = structs.replace(base, id="b1", lineage="a1", block="key_partners", votes=1)
    assert [(c.fate, c.altered) for c in compare_notes([base], [both])] == [("moved", True)]


def test_two_canvases_are_told_block_by_block():
    old, new = Canvas(id="a", title="Today"), Canvas(id="b", title="Tomorrow", based_on="a")
    notes = [
        note("a1", "Bil"),
        note("a2", "Buss", "customer_segments"),
        structs.replace(note("b1", "Bil", lineage="a1"), canvas="b"),
        structs.replace(note("b2", "Fly", "customer_segments"), canvas="b"),
    ]
    found = compare_canvases(workshop(old, new, notes=notes), "a", "b")
    assert isinstance(found, Comparison)
    assert (found.before, found.after) == (old, new)
    assert [c.note.id for c in found.notes] == ["a2", "b2", "b1"]
    assert [c.note.id for c in found.of_block("channels")] == ["b1"]
    assert found.counts() == {"dropped": 1, "new": 1, "kept": 1}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_every_note_is_told_once(data):
    def notes(side):
        drawn = data.draw(
            st.lists(
                st.tuples(
                    st.sampled_from(ALL_BLOCKS[:3]),
                    st.sampled_from(["", "ab", "abc", "abcd", "xyz"]),
                    st.sampled_from([None, "one", "two"]),
                ),
                max_size=8,
            )
        )
        return [
            note(f"{side}{n}", text, block, lineage=first) for n, (block, text, first) in enumerate(drawn)
        ]

    before, after = notes("a"), notes("b")
    found = compare_notes(before, after)
    assert sorted(c.before.id for c in found if c.before) == sorted(n.id for n in before)
    assert sorted(c.after.id for c in found if c.after) == sorted(n.id for n in after)
    assert {c.fate for c in found} <= set(FATES)
    assert {c.fate for c in compare_notes(before, before)} <= {"kept"}


def test_two_thousand_notes_that_are_all_different_take_no_time_to_speak_of():
    words = [
        f"{a}{b}" for a in ("kunde", "preis", "liefer", "abo", "møte") for b in ("tid", "ort", "vei", "s")
    ]
    some = random.Random(4)

    def many(side):
        return [
            note(f"{side}{n}", " ".join(some.choices(words, k=5)) + f" {side}{n}", block=BLOCKS[n % 2])
            for n in range(1000)
        ]

    before, after = many("a"), many("b")
    started = time.process_time()
    compare_notes(before, after)
    one = time.process_time() - started
    started = time.process_time()
    compare_notes(before[:250], after[:250])
    quarter = time.process_time() - started
    # Were each measured against each, it would be sixteen times as long.
    assert one < 9 * quarter + 0.05


# Which canvas was made from which


def test_a_canvas_is_compared_with_the_one_it_is_based_on_or_the_one_beside_it():
    a, b, c = (Canvas(id=i, title=i, order=n) for n, i in enumerate("abc"))
    assert counterpart_of(workshop(a, b, structs.replace(c, based_on="a")), "c") == "a"
    assert counterpart_of(workshop(a, b, structs.replace(c, based_on="gone")), "c") == "b"
    assert counterpart_of(workshop(a, b, structs.replace(c, based_on="c")), "c") == "b"
    assert counterpart_of(workshop(a, b, c), "a") == "b"
    assert counterpart_of(workshop(a), "a") is None


def drawn(*based_on):
    """The story of canvases a, b, c … as text, a row each."""
    canvases = [
        Canvas(id="abcdefgh"[n], title="", order=n, based_on=base) for n, base in enumerate(based_on)
    ]
    return [
        f"{v.canvas.id}{v.lane}{'/' if v.branches else '|' if v.continues else ' '}"
        f"{'v' if v.goes_on else ' '}{''.join(str(lane) for lane in sorted(v.passing))}".rstrip()
        for v in story(workshop(*canvases))
    ]


def test_versions_follow_the_one_they_were_made_from():
    assert drawn(None, "a", "b") == ["a0 v", "b0|v", "c0|"]


def test_of_several_versions_the_last_carries_the_line_on():
    assert drawn(None, "a", "a", "b", "b", "c") == ["a0 v", "b1/v0", "d2/ 01", "e1| 0", "c0|v", "f0|"]


def test_canvases_that_were_made_of_nothing_stand_in_the_order_of_their_tabs():
    assert drawn(None, None, "gone", "a") == ["a0 v", "d0|", "b0", "c0"]


def test_a_circle_is_told_once_from_its_leftmost():
    assert drawn("b", "a", "c") == ["a0 v", "b0|", "c0"]
