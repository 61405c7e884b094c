"""Links between notes on the sheet: where they begin and end, and where their words find room."""

import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bmc_desktop.model import edits
from bmc_desktop.model.blocks import Rect
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import Link, Note
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.links import Taken, plan_link
from bmc_desktop.sheet.marks import has_marks, marks
from bmc_desktop.sheet.style import SheetStyle

NOW = datetime(2026, 11, 28, tzinfo=UTC)
A, B = Rect(100.0, 100.0, 104.0, 60.0), Rect(600.0, 300.0, 104.0, 60.0)


def link(text=""):
    return Link(id="l", source="a", target="b", text=text)


def ends(plan):
    """The first point of the line and the tip of the arrow head."""
    (_, x, y), *_ = plan.line[0].path
    (_, tip_x, tip_y), *_ = plan.line[1].path
    return (x, y), (tip_x, tip_y)


def grown(rect, by):
    return Rect(rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by)


places = st.builds(Rect, st.floats(0, 1000), st.floats(0, 700), st.floats(60, 200), st.floats(30, 120))


@given(places, places)
def test_a_link_leads_from_edge_to_edge_and_stays_in_its_bounds(one, other):
    plan = plan_link(link("word"), one, other, Taken([one, other]))
    start, tip = ends(plan)
    for point, rect in ((start, one), (tip, other)):
        assert grown(rect, 2.01).contains(*point)
        assert not grown(rect, 1.9).contains(*point)
    for shape in plan.line:
        for _, *numbers in shape.path:
            assert all(map(math.isfinite, numbers))
            for x, y in zip(numbers[::2], numbers[1::2], strict=True):
                assert plan.bounds.contains(x, y)
    paper, text = plan.word
    assert plan.bounds.contains(paper.rect.x, paper.rect.y)
    assert plan.bounds.contains(paper.rect.right, paper.rect.bottom)
    for line in text.lines.lines:
        assert paper.rect.x <= text.x + line.x
        assert text.x + line.x + line.width <= paper.rect.right


def test_a_word_goes_where_no_note_is():
    free = plan_link(link("delights"), A, B, Taken([A, B])).word[0].rect
    between = Rect(free.x, free.y, free.width, free.height)
    moved = plan_link(link("delights"), A, B, Taken([A, B, between])).word[0].rect
    assert not moved.overlaps(between)
    everywhere = Rect(0.0, 0.0, 1200.0, 900.0)
    assert plan_link(link("delights"), A, B, Taken([everywhere])).word[0].rect == free


def test_words_do_not_lie_on_each_other():
    taken = Taken([A, B])
    one, other = (plan_link(link("delights"), A, B, taken).word[0].rect for _ in range(2))
    assert not one.overlaps(other)


def test_a_link_without_a_word_has_no_paper():
    assert plan_link(link(), A, B, Taken([A, B])).word == ()


def test_links_there_and_back_do_not_lie_on_each_other():
    there, back = plan_link(link(), A, B, Taken([])), plan_link(link(), B, A, Taken([]))
    assert there.line[0].path[1][1:3] != back.line[0].path[1][3:5]


@pytest.fixture
def workshop():
    workshop = new_workshop(canvas_title="Now")
    canvas = workshop.tabs()[0].id
    notes = [
        Note(id=i, canvas=canvas, block=block, x=20.0, y=40.0, text=i)
        for i, block in (("a", "channels"), ("b", "customer_segments"), ("c", "key_partners"))
    ]
    return applied(workshop, edits.add_notes(workshop, notes, now=NOW))


def test_the_layout_follows_links_and_their_notes(workshop):
    layout = SheetLayout(workshop, workshop.tabs()[0].id)
    assert layout.links == {}

    def follow(change):
        nonlocal workshop
        workshop = applied(workshop, change)
        told = layout.update(workshop).links
        assert layout.links == SheetLayout(workshop, layout.canvas_id).links
        return told

    assert follow(edits.link_notes(workshop, "a", "b", link_id="l"))
    before = layout.links["l"]
    assert not follow(edits.set_text(workshop, "c", "other", now=NOW))
    assert follow(edits.move_notes(workshop, {"a": ("channels", 60.0, 90.0)}, now=NOW))
    assert layout.links["l"].line != before.line
    assert follow(edits.set_link_text(workshop, "l", "by"))
    assert follow(edits.delete_notes(workshop, ["b"]))
    assert layout.links == {}


def test_a_star_is_a_mark_of_its_own(workshop):
    plain = workshop.notes["a"]
    starred = applied(workshop, edits.set_star(workshop, ["a"], True, now=NOW)).notes["a"]
    style = SheetStyle()
    assert (has_marks(plain, style), has_marks(starred, style)) == (False, True)
    (star,) = marks(starred, 104.0, 60.0, style, "en", "")
    xs = [command[1] for command in star.path if len(command) > 1]
    ys = [command[2] for command in star.path if len(command) > 1]
    assert min(xs) >= 4.0
    assert min(ys) >= 60.0 - 12.5
    assert max(ys) <= 60.0
