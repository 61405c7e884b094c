"""Laying notes in order: three ways to tidy, sorting, lines and spaces in common."""

from datetime import UTC, datetime

import pytest

from bmc_desktop.model import edits
from bmc_desktop.model.aligning import EDGES, aligned, distributed
from bmc_desktop.model.arrange import GAPS, NOTE_SIZES, WAYS, tidy
from bmc_desktop.model.blocks import BLOCKS, Rect, content_area
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import Amount, Canvas, Details, Group, Note
from bmc_desktop.model.sorting import in_order, natural
from bmc_desktop.model.workshop import Workshop

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def note(note_id, x=0.0, y=0.0, block="channels", **fields):
    return Note(id=note_id, canvas="c", block=block, x=float(x), y=float(y), **fields)


def wall(*notes, language="en", groups=()):
    return Workshop(
        id="w",
        details=Details(language=language),
        canvases={"c": Canvas(id="c", title="Now")},
        groups={group: Group(id=group) for group in groups},
        notes={n.id: n for n in notes},
    )


def rects_of(places):
    return [Rect(p.x, p.y, *NOTE_SIZES[p.size]) for p in places.values()]


# Tidying


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize("count", [1, 5, 12])
def test_in_every_way_notes_lie_in_the_block_without_overlaps(way, block, count):
    area = content_area(block)
    rects = rects_of(tidy(block, [note(f"n{i}") for i in range(count)], way=way))
    assert not any(a.overlaps(b) for i, a in enumerate(rects) for b in rects[i + 1 :])
    assert all(r.right <= area.right + 0.01 and r.bottom <= area.bottom + 0.01 for r in rects)


def test_compact_notes_are_small_and_close_and_never_grow():
    places = tidy("channels", [note("a"), note("b")], way="compact")
    assert {p.size for p in places.values()} == {"small"}
    assert places["b"].x - places["a"].x == NOTE_SIZES["small"][0] + GAPS["small"] / 2
    assert {p.size for p in tidy("channels", [note("a", size="tiny")], way="compact").values()} == {"tiny"}


def test_compact_rows_leave_room_for_the_titles_of_groups():
    notes = [note(f"n{i}", group="g") for i in range(4)]
    places = tidy("channels", notes, way="compact")
    assert places["n3"].y - places["n0"].y == NOTE_SIZES["small"][1] + GAPS["small"]


def test_roomy_notes_are_as_large_as_they_fit_and_share_the_space():
    few = tidy("channels", [note("a", size="tiny"), note("b", size="tiny")], way="roomy")
    assert {p.size for p in few.values()} == {"large"}
    assert few["b"].y - few["a"].y == NOTE_SIZES["large"][1] + 24
    wide = tidy("cost_structure", [note(f"n{i}") for i in range(3)], way="roomy")
    assert max(p.x for p in wide.values()) + NOTE_SIZES["large"][0] == pytest.approx(
        content_area("cost_structure").right, abs=0.01
    )
    assert {p.size for p in tidy("channels", [note(f"n{i}") for i in range(4)], way="roomy").values()} == {
        "medium"
    }


@pytest.mark.parametrize("way", WAYS)
def test_a_block_knows_the_way_in_which_it_lies(way):
    workshop = wall(*(note(f"n{i}", 20 + i, 40 + 3 * i) for i in range(5)))
    assert edits.tidy_way(workshop, "c", "channels") is None
    after = applied(workshop, edits.tidy_block(workshop, "c", "channels", way=way))
    assert edits.tidy_way(after, "c", "channels") == way
    assert edits.tidy_way(after, "c", "key_partners") == "grid"


def test_a_block_that_begins_like_a_tidy_one_need_not_be_tidy():
    area = content_area("channels")
    assert edits.tidy_way(wall(note("a", area.x, area.y), note("b", 33, 99)), "c", "channels") is None


def test_notes_of_a_group_are_laid_one_after_another():
    workshop = wall(
        note("a", 10, 30, group="g"),
        note("b", 118, 30),
        note("c", 10, 92, group="g"),
        note("d", 118, 92),
        groups=["g"],
    )
    assert edits.tidy_order(workshop, "c", "channels") == ["a", "c", "b", "d"]
    after = applied(workshop, edits.tidy_block(workshop, "c", "channels"))
    assert edits.tidy_block(after, "c", "channels").is_empty()
    assert after.notes["c"].y == after.notes["a"].y


# Sorting


def texts(by, *notes, language="en"):
    return [n.id for n in in_order(notes, by, language)]


def test_colours_are_in_the_order_of_the_legend():
    notes = [
        note("g", colours=("green",)),
        note("w", colours=("white", "green")),
        note("r", colours=("red",)),
    ]
    assert texts("colour", *notes) == ["w", "r", "g"]


def test_most_votes_are_first_and_equals_stay():
    assert texts("votes", note("a"), note("b", votes=2), note("c"), note("d", votes=7)) == list("dbac")


def test_the_largest_amount_of_a_year_is_first_and_notes_without_are_last():
    notes = [
        note("none"),
        note("year", amount=Amount(value=1000)),
        note("month", amount=Amount(value=100, period="month")),
        note("loss", amount=Amount(value=-5, period="once")),
    ]
    assert texts("amount", *notes) == ["month", "year", "loss", "none"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", ["9 kanaler", "10 kanaler", "apotek", "Butikk", "Zoo", "ærlig", "Øl", "Ål"]),
        ("da", ["9 kanaler", "10 kanaler", "apotek", "Butik", "Zoo", "ærlig", "Øl", "Ål"]),
        ("de", ["9 Kanäle", "10 Kanäle", "Apotheke", "Ärzte", "Bäcker", "Öl", "Straße", "Zoo"]),
        ("en", ["9 shops", "10 shops", "Café 2", "cafe 12", "élan", "Zoo"]),
    ],
)
def test_texts_are_sorted_as_people_of_the_language_do(language, words):
    notes = [note(f"n{i}", text=word) for i, word in enumerate(words)]
    assert [n.text for n in in_order(reversed(notes), "text", language)] == words


def test_a_number_of_any_length_can_be_sorted():
    assert natural("7" * 9_000, "en") > natural("8", "en")


@pytest.mark.parametrize("way", WAYS)
def test_sorting_a_block_lays_it_tidily_in_that_order_in_one_change(way):
    workshop = wall(
        *(note(f"n{i}", 20 + 9 * i, 40 + 5 * i, votes=i) for i in range(4)), note("x", block="channels")
    )
    change = edits.sort_block(workshop, "c", "channels", "votes", way=way)
    assert (change.label.edit, change.label.count) == ("sort_notes", 5)
    after = applied(workshop, change)
    by_place = sorted(after.notes.values(), key=lambda n: (n.y, n.x))
    assert [n.votes for n in by_place] == [3, 2, 1, 0, 0]
    assert edits.sort_block(after, "c", "channels", "votes", way=way).is_empty()


# Lines and spaces in common

ROWS = {"a": Rect(10, 30, 100, 54), "b": Rect(40, 100, 65, 42), "c": Rect(90, 200, 100, 70)}


@pytest.mark.parametrize("edge", EDGES)
def test_aligned_notes_have_an_edge_or_middle_in_common(edge):
    place = {
        "left": lambda r: r.x,
        "centre": lambda r: r.x + r.width / 2,
        "right": lambda r: r.right,
        "top": lambda r: r.y,
        "middle": lambda r: r.y + r.height / 2,
        "bottom": lambda r: r.bottom,
    }[edge]
    found = aligned(ROWS, edge)
    assert len({round(place(r), 6) for r in found.values()}) == 1
    across = edge in ("left", "centre", "right")
    assert all((r.y if across else r.x) == (ROWS[k].y if across else ROWS[k].x) for k, r in found.items())
    assert {k: (r.width, r.height) for k, r in found.items()} == {k: r[2:] for k, r in ROWS.items()}


@pytest.mark.parametrize("direction", ["across", "down"])
def test_distributed_notes_have_equal_spaces_and_the_outermost_stay(direction):
    rects = {"c": Rect(170, 260, 20, 10), "a": Rect(10, 30, 30, 40), "b": Rect(60, 90, 50, 20)}
    found = distributed(rects, direction)
    assert (found["a"], found["c"]) == (rects["a"], rects["c"])
    a, b, c = found["a"], found["b"], found["c"]
    if direction == "across":
        assert b.x - a.right == pytest.approx(c.x - b.right)
        assert b.y == rects["b"].y
    else:
        assert b.y - a.bottom == pytest.approx(c.y - b.bottom)
        assert b.x == rects["b"].x


def test_one_rectangle_stays_where_it_is():
    assert distributed({"a": ROWS["a"]}, "across") == {"a": ROWS["a"]}


def test_notes_are_aligned_block_by_block_in_one_change():
    workshop = wall(
        note("a", 10, 30),
        note("b", 60, 100),
        note("k", 30, 30, "key_partners"),
        note("l", 80, 99, "key_partners"),
    )
    rects = {n.id: Rect(n.x, n.y, 100, 54) for n in workshop.notes.values()}
    change = edits.align_notes(workshop, rects, "left")
    assert (change.label.edit, change.label.count) == ("align_notes", 2)
    after = applied(workshop, change)
    assert {n.id: n.x for n in after.notes.values()} == {"a": 10, "b": 10, "k": 30, "l": 30}
    assert edits.align_notes(
        after, {i: r._replace(x=after.notes[i].x) for i, r in rects.items()}, "left"
    ).is_empty()


def test_distributing_changes_only_what_lies_between():
    workshop = wall(note("a", 10, 30), note("b", 12, 95), note("c", 14, 200))
    rects = {n.id: Rect(n.x, n.y, 100, 54) for n in workshop.notes.values()}
    change = edits.distribute_notes(workshop, rects, "down")
    assert [u.after.id for u in change.updated] == ["b"]
    assert change.label.edit == "distribute_notes"
    assert applied(workshop, change).notes["b"].y == 115


def heap(count, block="customer_relationships"):
    """So many tiny notes in a block, the later ones beneath."""
    return wall(*(note(f"n{i:02}", i, 40 + i, block, text="x", order=count - i) for i in range(count)))


@pytest.mark.parametrize(("count", "is_over"), [(24, False), (60, True)])
def test_a_full_block_is_fanned_in_reading_order(count, is_over):
    workshop = heap(count)
    tidied = applied(workshop, edits.tidy_block(workshop, "c", "customer_relationships"))
    assert edits.is_overfull(tidied, "c", "customer_relationships") is is_over
    notes = sorted(tidied.notes.values(), key=lambda n: (n.y, n.x))
    orders = [n.order for n in notes]
    assert (orders == sorted(orders)) is is_over
    assert edits.tidy_block(tidied, "c", "customer_relationships").is_empty()


@pytest.mark.parametrize("extra", [0, 9])
def test_columns_hold_what_rows_do_not(extra):
    """Rows are as high as their highest note, and each row has one that has grown."""
    block = "customer_relationships"
    notes = [note(f"n{i:02}", i, 40 + i, block) for i in range(18 + extra)]
    heights = {
        n.id: NOTE_SIZES["tiny"][1] + (14 if i % 3 == i // 3 % 3 else 0) for i, n in enumerate(notes)
    }
    places = tidy(block, notes, lambda n, size: heights[n.id] if size == "tiny" else 1_000.0)
    rects = [Rect(places[n.id].x, places[n.id].y, NOTE_SIZES["tiny"][0], heights[n.id]) for n in notes]
    area = content_area(block)
    assert all(rect.bottom <= area.bottom + 0.02 for rect in rects)
    if not extra:
        assert not any(a.overlaps(b) for i, a in enumerate(rects) for b in rects[i + 1 :])
