"""Groups on the sheet: a thin line around the notes of each block, with the title in it."""

import pytest
from msgspec import structs
from sheet_measures import extent, texts_of

from bmc_desktop.model import edits
from bmc_desktop.model.blocks import FRAMES, BlockId
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import MAX_LINE, Canvas, Details, Group, Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.poster.export import poster_bytes
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.shapes import Box, Outline
from bmc_desktop.sheet.style import SheetStyle


def note(note_id: str, x: float, y: float, block: BlockId = "channels", group: str | None = "g") -> Note:
    return Note(id=note_id, canvas="c", block=block, x=x, y=y, text=note_id, group=group)


def wall(*notes: Note, title: str = "Shop") -> Workshop:
    return Workshop(
        id="w",
        details=Details(),
        canvases={"c": Canvas(id="c", title="Now"), "d": Canvas(id="d", title="Later", order=1)},
        groups={"g": Group(id="g", title=title)},
        notes={n.id: n for n in notes},
    )


GRID = (note("a", 10, 92), note("b", 118, 92), note("above", 10, 30, group=None))


def test_the_line_goes_around_all_notes_of_the_group_and_stays_in_the_gap_of_a_grid() -> None:
    layout = SheetLayout(wall(*GRID), "c")
    plan = layout.groups["g", "channels"]
    assert plan.members == ("a", "b")
    for member in plan.members:
        rect = layout.notes[member].rect
        assert plan.rect.x < rect.x
        assert rect.right < plan.rect.right
        assert plan.rect.y < rect.y
        assert rect.bottom < plan.rect.bottom
    assert not plan.rect.overlaps(layout.notes["above"].rect)
    frame = FRAMES["channels"]
    assert frame.x < plan.rect.x
    assert plan.rect.right < frame.right


@pytest.mark.parametrize("title", ["Shop", "Donaudampfschifffahrtsgesellschaft " * 8, "x" * MAX_LINE])
def test_the_title_stands_in_the_line_between_the_rows(title: str) -> None:
    layout = SheetLayout(wall(*GRID, title=title), "c")
    plan = layout.groups["g", "channels"]
    (words,) = texts_of(plan.shapes)
    assert len(words.lines.lines) == 1
    assert title.startswith(words.lines.text.rstrip("…"))
    drawn = extent(words)
    assert plan.rect.x < drawn.x
    assert drawn.right < plan.rect.right
    # Its letters, which take the middle of its box, are free of the notes above and below.
    baseline = words.y + words.lines.lines[0].baseline
    assert baseline < layout.notes["a"].rect.y
    assert baseline - 5 > layout.notes["above"].rect.bottom
    (line,) = (shape for shape in plan.shapes if isinstance(shape, Outline))
    assert line.path[0][1] > drawn.right
    assert line.path[-1][1] < drawn.x


def test_without_a_title_the_line_is_closed_and_can_still_be_taken() -> None:
    plan = SheetLayout(wall(*GRID, title=""), "c").groups["g", "channels"]
    (shape,) = plan.shapes
    assert isinstance(shape, Box)
    assert plan.title_rect.contains(plan.rect.x + plan.rect.width / 2, plan.rect.y)


def test_a_group_in_two_blocks_has_a_line_in_each_and_on_other_canvases_none() -> None:
    workshop = wall(note("a", 10, 30), note("p", 10, 30, "parking_lot"))
    layout = SheetLayout(workshop, "c", SheetStyle(desk_ink="#abcdef"))
    assert set(layout.groups) == {("g", "channels"), ("g", "parking_lot")}
    assert texts_of(layout.groups["g", "parking_lot"].shapes)[0].colour == "#abcdef"
    assert texts_of(layout.groups["g", "channels"].shapes)[0].colour != "#abcdef"
    assert not SheetLayout(workshop, "d").groups


def test_an_update_tells_of_groups_that_are_other_than_before() -> None:
    workshop = wall(*GRID)
    layout = SheetLayout(workshop, "c")
    key = ("g", "channels")
    for change, told in (
        (edits.move_notes(workshop, {"above": ("channels", 10, 200)}), set()),
        (edits.move_notes(workshop, {"b": ("channels", 60, 160)}), {key}),
        (edits.rename_group(workshop, "g", "Other"), {key}),
        (edits.ungroup_notes(workshop, ["a"]), {key}),
    ):
        assert layout.update(applied(workshop, change)).groups == told
        layout.update(workshop)
    assert set(layout.groups) == {key}
    gone = structs.replace(workshop, notes={}, groups={})
    assert layout.update(gone).groups == {key}
    assert not layout.groups


def test_the_poster_has_the_line_and_the_title_of_groups_on_the_sheet_only(qapp) -> None:
    plain = poster_bytes(wall(*(structs.replace(n, group=None) for n in GRID)), "c", {})
    import pypdfium2

    for block, shown in (("channels", True), ("parking_lot", False)):
        data = poster_bytes(
            wall(*(structs.replace(n, block=block) for n in GRID), title="Zusammen"), "c", {}
        )
        document = pypdfium2.PdfDocument(data)
        assert ("Zusammen" in document[0].get_textpage().get_text_range()) == shown
        document.close()
        assert data != plain
