"""Edits: intent in, one change out; nothing when there is nothing to do."""

from datetime import UTC, datetime

import pytest
from msgspec import structs

from bmc_desktop.model import edits
from bmc_desktop.model.arrange import NOTE_SIZES, base_height, columns, free_place, tidy
from bmc_desktop.model.blocks import (
    ALL_BLOCKS,
    BLOCKS,
    FRAMES,
    GRID,
    SHEET,
    Rect,
    block_at,
    content_area,
    keep_inside,
    nearest_block,
    number,
)
from bmc_desktop.model.document import applied
from bmc_desktop.model.edits.places import tidy_order
from bmc_desktop.model.records import MAX_ORDER, MAX_VOTES, SIZES, Amount, Canvas, Details, Note
from bmc_desktop.model.workshop import Workshop, new_id, new_workshop, reading_order

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
LATER = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


@pytest.fixture
def workshop():
    notes = [
        Note(
            id=f"n{i}", canvas="c1", block="channels", x=10.0, y=30.0 + i, order=i, text=f"{i}", changed=NOW
        )
        for i in range(3)
    ]
    return Workshop(
        id="w",
        details=Details(title="T"),
        canvases={"c1": Canvas(id="c1", title="Now"), "c2": Canvas(id="c2", title="Later", order=1)},
        notes={note.id: note for note in notes},
    )


NOTHING = {
    "move to where it lies": lambda w: edits.move_notes(w, {"n0": ("channels", 10.0, 30.0)}, now=LATER),
    "write what stands there": lambda w: edits.set_text(w, "n0", " 0\n", now=LATER),
    "the colour it has": lambda w: edits.recolour(w, ["n0"], "yellow", now=LATER),
    "the size it has": lambda w: edits.resize(w, ["n0"], "medium"),
    "fields as they are": lambda w: edits.set_fields(w, ["n0"], "vote", now=LATER, votes=0),
    "no notes": lambda w: edits.delete_notes(w, []),
    "no new notes": lambda w: edits.add_notes(w, [], now=NOW),
    "on top already": lambda w: edits.bring_to_front(w, ["n2"]),
    "the flag of its own paper": lambda w: edits.toggle_flag(w, ["n0"], "yellow", now=LATER),
    "the last canvas": lambda w: edits.delete_canvas(new_workshop(canvas_title=""), "x"),
    "a canvas where it is": lambda w: edits.move_canvas(w, "c1", 0),
    "the title it has": lambda w: edits.rename_canvas(w, "c1", " Now "),
    "a block's own title": lambda w: edits.rename_block(w, "c1", "channels", ""),
    "details as they are": lambda w: edits.set_details(w, title="T "),
    "no meaning where there is none": lambda w: edits.set_meaning(w, "red", " "),
}


@pytest.mark.parametrize("make", NOTHING.values(), ids=NOTHING.keys())
def test_nothing_to_do_is_an_empty_change(workshop, make):
    assert make(workshop).is_empty()


def test_id_named_twice_is_meant_once(workshop):
    twice = ["n0", "n1", "n0"]
    for change, count in (
        (edits.recolour(workshop, twice, "red", now=NOW), 2),
        (edits.toggle_flag(workshop, twice, "red", now=NOW), 2),
        (edits.resize(workshop, twice, "tiny"), 2),
        (edits.set_fields(workshop, twice, "vote", now=NOW, votes=3), 2),
        (edits.delete_notes(workshop, twice), 2),
        (edits.duplicate_notes(workshop, twice, now=NOW), 2),
        (edits.bring_to_front(workshop, twice), 2),
        (edits.send_to_back(workshop, twice), 2),
    ):
        assert change.label.count == count
        applied(workshop, change)


def test_new_notes_lie_on_top_and_carry_their_time(workshop):
    fresh = [
        Note(id=i, canvas="c1", block="channels", x=0.0, y=0.0, text=" a\r\nb\x07 ") for i in ("x", "y")
    ]
    done = applied(workshop, edits.add_notes(workshop, fresh, now=LATER))
    assert [note.id for note in done.notes_of("c1")] == ["n0", "n1", "n2", "x", "y"]
    assert done.notes["x"].text == "a\nb"
    assert (done.notes["x"].created, done.notes["x"].changed) == (LATER, LATER)


def test_moving_within_a_block_is_no_change_of_content(workshop):
    within = applied(workshop, edits.move_notes(workshop, {"n0": ("channels", 11.111, 30.0)}, now=LATER))
    assert (within.notes["n0"].x, within.notes["n0"].changed) == (11.11, NOW)
    across = applied(workshop, edits.move_notes(workshop, {"n0": ("key_partners", 11.0, 30.0)}, now=LATER))
    assert (across.notes["n0"].block, across.notes["n0"].changed) == ("key_partners", LATER)


def test_colours_and_flags(workshop):
    done = applied(workshop, edits.toggle_flag(workshop, ["n0"], "red", now=NOW))
    assert done.notes["n0"].colours == ("yellow", "red")
    both = applied(done, edits.toggle_flag(done, ["n0", "n1"], "red", now=NOW))
    assert both.notes["n1"].colours == ("yellow", "red")
    assert both.notes["n0"].colours == ("yellow", "red")
    none = applied(both, edits.toggle_flag(both, ["n0", "n1"], "red", now=NOW))
    assert none.notes["n0"].colours == ("yellow",)
    red = applied(both, edits.recolour(both, ["n0"], "red", now=NOW))
    assert red.notes["n0"].colours == ("red",)
    assert red.notes["n0"].colour == "red"


def test_a_flag_says_nothing_on_paper_of_its_colour(workshop):
    red = applied(workshop, edits.recolour(workshop, ["n0"], "red", now=NOW))
    flagged = applied(red, edits.toggle_flag(red, ["n0", "n1"], "red", now=NOW))
    assert flagged.notes["n1"].colours == ("yellow", "red")
    none = applied(flagged, edits.toggle_flag(flagged, ["n0", "n1"], "red", now=NOW))
    assert none.notes["n1"].colours == ("yellow",)
    two = applied(flagged, edits.toggle_flag(flagged, ["n1"], "blue", now=NOW))
    change = edits.toggle_flag(two, ["n1", "n2"], "red", now=NOW)
    assert [update.after.id for update in change.updated] == ["n2"]


def test_votes_stay_within_their_limits(workshop):
    some = applied(workshop, edits.change_votes(workshop, ["n0", "n1"], 3, now=NOW))
    assert [some.notes[i].votes for i in ("n0", "n1", "n2")] == [3, 3, 0]
    most = applied(some, edits.change_votes(some, ["n0"], 10**9, now=NOW))
    assert most.notes["n0"].votes == MAX_VOTES
    assert applied(most, edits.change_votes(most, ["n0"], -(10**9), now=NOW)).notes["n0"].votes == 0


def test_a_note_at_the_highest_order_keeps_no_other_off_the_wall(workshop):
    highest = structs.replace(workshop.notes["n0"], order=MAX_ORDER)
    full = structs.replace(workshop, notes={**workshop.notes, "n0": highest})
    fresh = [structs.replace(workshop.notes["n1"], id="n9")]
    assert applied(full, edits.add_notes(full, fresh, now=NOW)).notes["n9"].order == MAX_ORDER
    assert applied(full, edits.bring_to_front(full, ["n1"])).notes["n1"].order == MAX_ORDER


def test_stacking_keeps_the_order_among_those_moved(workshop):
    front = applied(workshop, edits.bring_to_front(workshop, ["n1", "n0"]))
    assert [note.id for note in front.notes_of("c1")] == ["n2", "n0", "n1"]
    back = applied(front, edits.send_to_back(front, ["n1", "n0"]))
    assert [note.id for note in back.notes_of("c1")] == ["n0", "n1", "n2"]


def test_duplicates_lie_beside_their_originals(workshop):
    done = applied(workshop, edits.duplicate_notes(workshop, ["n0"], now=LATER))
    (copy,) = done.notes.keys() - workshop.notes.keys()
    assert done.notes[copy].text == "0"
    assert (done.notes[copy].x, done.notes[copy].created) == (22.0, LATER)


def test_fields_of_several_notes(workshop):
    amount = Amount(value=5.0)
    done = applied(
        workshop, edits.set_fields(workshop, ["n0", "n1"], "set_amount", now=LATER, amount=amount)
    )
    assert done.notes["n1"].amount == amount
    assert done.notes["n1"].changed == LATER


def test_canvases_are_added_copied_moved_and_removed(workshop):
    added = applied(workshop, edits.add_canvas(workshop, " Third\n", canvas_id="c3"))
    assert [tab.title for tab in added.tabs()] == ["Now", "Later", "Third"]
    copied = applied(added, edits.duplicate_canvas(added, "c1", "Copy", new_canvas_id="c4"))
    assert [tab.id for tab in copied.tabs()] == ["c1", "c4", "c2", "c3"]
    assert [note.text for note in copied.notes_of("c4")] == ["0", "1", "2"]
    moved = applied(copied, edits.move_canvas(copied, "c1", 3))
    assert [tab.id for tab in moved.tabs()] == ["c4", "c2", "c3", "c1"]
    gone = applied(moved, edits.delete_canvas(moved, "c4"))
    assert gone.canvases.keys() == {"c1", "c2", "c3"}
    assert len(gone.notes) == 3


def test_blocks_are_renamed_on_one_canvas(workshop):
    done = applied(workshop, edits.rename_block(workshop, "c1", "channels", "Ways  to\nreach"))
    assert done.canvases["c1"].block_titles == {"channels": "Ways to reach"}
    back = applied(done, edits.rename_block(done, "c1", "channels", ""))
    assert back.canvases["c1"].block_titles == {}


def test_meanings_come_change_and_go(workshop):
    for text, expected in (("New", "New"), (" Old ", "Old"), ("", None)):
        workshop = applied(workshop, edits.set_meaning(workshop, "red", text))
        meaning = workshop.legend.get("red")
        assert (meaning.text if meaning else None) == expected


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("  a  ", "a"),
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("a\tb\0c\x1b", "a bc"),
        ("\ud800x", "\ufffdx"),
        ("\n \n", ""),
        ("😀 é", "😀 é"),
    ],
)
def test_text_is_made_plain(text, clean):
    assert edits.clean_text(text) == clean
    assert edits.clean_line(text) == " ".join(clean.split())


# Geometry


def test_nine_blocks_tile_the_grid():
    area = sum(FRAMES[block].width * FRAMES[block].height for block in BLOCKS)
    assert area == pytest.approx(GRID.width * GRID.height, rel=1e-4)
    for one in BLOCKS:
        assert not any(FRAMES[one].overlaps(FRAMES[other]) for other in ALL_BLOCKS if other != one)
        assert SHEET.contains(FRAMES[one].x, FRAMES[one].y)
    assert [number(block) for block in ALL_BLOCKS] == [*range(1, 10), 0]


def test_every_point_has_a_nearest_block():
    for block, frame in FRAMES.items():
        middle = (frame.x + frame.width / 2, frame.y + frame.height / 2)
        assert block_at(*middle) == block == nearest_block(*middle)
    assert block_at(0.0, 0.0) is None
    assert nearest_block(0.0, 0.0) == "key_partners"
    assert nearest_block(1e6, 1e6) == "parking_lot"


def test_notes_are_kept_inside_their_block():
    area = content_area("channels")
    assert keep_inside("channels", -50.0, 1e6, 100.0, 54.0) == (area.x, area.bottom - 54.0)
    assert keep_inside("channels", 5.0, 5.0, 1e4, 1e4) == (area.x, area.y)


@pytest.mark.parametrize("block", ALL_BLOCKS)
@pytest.mark.parametrize("size", SIZES)
def test_free_places_do_not_overlap_until_the_block_is_full(block, size):
    width, height = NOTE_SIZES[size]
    taken = []
    for _ in range(columns(block, size) * 2):
        x, y = free_place(block, size, taken)
        spot = Rect(x, y, width, height)
        assert not any(spot.overlaps(other) for other in taken)
        taken.append(spot)
    for _ in range(60):
        x, y = free_place(block, size, taken)
        taken.append(Rect(x, y, width, height))
    area = content_area(block)
    assert all(area.x <= spot.x and area.y <= spot.y for spot in taken)


def test_tidy_shrinks_before_it_overlaps():
    def notes(count):
        return [Note(id=f"{i:03}", canvas="c", block="channels", x=0.0, y=0.0) for i in range(count)]

    assert tidy("channels", []) == {}
    assert {place.size for place in tidy("channels", notes(4)).values()} == {"medium"}
    many = tidy("channels", notes(12))
    assert {place.size for place in many.values()} < {"small", "tiny"}
    crowd = tidy("channels", notes(200))
    assert {place.size for place in crowd.values()} == {"tiny"}
    area = content_area("channels")
    assert max(place.y for place in crowd.values()) + NOTE_SIZES["tiny"][1] <= area.bottom + 0.01
    assert {p.size for p in tidy("channels", notes(1), base_height, largest="large").values()} == {"large"}


def test_rows_are_read_from_left_to_right():
    def at(note_id, x, y):
        return Note(id=note_id, canvas="c", block="channels", x=x, y=y)

    notes = [at("b", 100.0, 31.0), at("a", 10.0, 40.0), at("c", 5.0, 90.0)]
    assert [note.id for note in sorted(notes, key=reading_order)] == ["a", "b", "c"]


def test_ids_are_fresh():
    assert len({new_id() for _ in range(1_000)}) == 1_000
    assert len(new_id()) == 16


def test_a_rectangle_moves_without_growing():
    assert Rect(1.0, 2.0, 3.0, 4.0).moved(10.0, -2.0) == Rect(11.0, 0.0, 3.0, 4.0)


def test_an_untidy_block_is_laid_out_in_the_order_in_which_it_is_read():
    notes = [
        Note(id="right", canvas="c1", block="channels", x=150.0, y=40.0),
        Note(id="left", canvas="c1", block="channels", x=12.0, y=43.0),
    ]
    whole = Workshop(
        id="w1",
        details=Details(),
        canvases={"c1": Canvas(id="c1", title="")},
        notes={note.id: note for note in notes},
    )
    assert tidy_order(whole, "c1", "channels", base_height) == ["left", "right"]
