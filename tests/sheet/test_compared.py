"""A comparison on the sheet: signs, arrows, ghosts and a key, told never by colour alone."""

from itertools import combinations

import pytest
from colour_vision import contrast

from bmc_desktop.model.blocks import FRAMES
from bmc_desktop.model.comparing import FATES, compare_canvases
from bmc_desktop.model.records import COLOURS, Canvas, Details, Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.poster.export import ExportCancelled, poster_bytes
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.compared import ComparedLayout
from bmc_desktop.sheet.fates import BADGE, FATE_COLOURS, arrow, badge, faded
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.shapes import Disc, Outline, Text
from bmc_desktop.sheet.style import SheetStyle


def note(note_id, canvas, text, block="channels", x=20.0, y=40.0, **fields):
    return Note(id=note_id, canvas=canvas, text=text, block=block, x=x, y=y, **fields)


def workshop(*notes, language="en"):
    canvases = (Canvas(id="old", title="Today"), Canvas(id="new", title="Next", based_on="old", order=1))
    return Workshop(
        id="w",
        details=Details(title="Loop", language=language),
        canvases={canvas.id: canvas for canvas in canvases},
        notes={each.id: each for each in notes},
    )


EXAMPLE = workshop(
    note("a1", "old", "Kept"),
    note("a2", "old", "Home delivery by van", y=100.0),
    note("a3", "old", "Moved", "key_partners"),
    note("a4", "old", "Dropped", "cost_structure"),
    note("b1", "new", "Kept", lineage="a1"),
    note("b2", "new", "Home delivery by bike", y=100.0, lineage="a2"),
    note("b3", "new", "Moved", "key_resources", lineage="a3", votes=2),
    note("b5", "new", "New", "revenue_streams"),
)


def laid_out(value, before="old", after="new", style=None):
    layout = ComparedLayout(value, compare_canvases(value, before, after), style)
    for _ in layout.lay_out():
        pass
    return layout


def discs(shown, note_id):
    """The discs of the signs on a note."""
    return [s for s in shown.notes[note_id].shapes if isinstance(s, Disc) and s.radius == BADGE]


def words(shapes):
    return [shape.lines.text for shape in shapes if isinstance(shape, Text)]


def test_the_newer_canvas_is_shown_as_it_is_and_kept_notes_have_no_sign():
    shown, plain = laid_out(EXAMPLE), SheetLayout(EXAMPLE, "new")
    assert shown.notes["b1"] == plain.notes["b1"]
    for note_id in plain.notes:
        assert shown.notes[note_id].rect == plain.notes[note_id].rect
        assert shown.notes[note_id].text == plain.notes[note_id].text
    assert {note_id for note_id in shown.notes if discs(shown, note_id)} == {"b2", "b3", "b5", "a4"}


def test_each_fate_has_a_sign_of_its_own_shape_and_a_note_may_have_two():
    signs = {fate: badge(fate, 10, 10) for fate in FATES}
    assert signs["kept"] == ()
    shapes = [signs[fate][1].path for fate in FATES if fate != "kept"]
    assert all(one != other for one, other in combinations(shapes, 2))
    assert len(discs(laid_out(EXAMPLE), "b2")) == 1
    # Moved, and changed too.
    assert len(discs(laid_out(EXAMPLE), "b3")) == 2


def test_a_calm_arrow_leads_from_the_old_place_which_is_dashed():
    shown = laid_out(EXAMPLE)
    (line,) = shown.arrows
    path = line[-1].path
    start, tip = path[0][1:], path[1][-2:]
    frame, target = FRAMES["key_partners"], shown.notes["b3"].rect
    assert frame.contains(*start)
    assert abs(tip[0] - target.x) < 4 or abs(tip[1] - target.y) < 4 or abs(tip[1] - target.bottom) < 4
    slots = shown.blocks["key_partners"].shapes[
        len(SheetLayout(EXAMPLE, "new").blocks["key_partners"].shapes) :
    ]
    assert [type(shape) for shape in slots] == [Outline]
    assert len([c for c in slots[0].path if c[0] == "M"]) > 10


def test_what_was_dropped_is_faded_and_dashed_where_it_was():
    shown = laid_out(EXAMPLE)
    ghost = shown.notes["a4"]
    frame = FRAMES["cost_structure"]
    assert (ghost.rect.x, ghost.rect.y) == (frame.x + 20.0, frame.y + 40.0)
    assert ghost.text.colour == FATE_COLOURS["dropped"]
    assert ghost.shapes[0].fill == faded(palette.PAPER["yellow"])
    assert any(isinstance(shape, Outline) for shape in ghost.shapes)
    assert [plan.note.id for plan in shown.reading_order("cost_structure")] == ["a4"]


def test_what_was_dropped_is_read_on_a_weak_projector():
    ghost = laid_out(EXAMPLE, style=SheetStyle(strong=True)).notes["a4"]
    assert contrast(ghost.text.colour, ghost.shapes[0].fill) >= 7
    assert any(isinstance(shape, Outline) for shape in ghost.shapes)


def test_what_was_dropped_moves_aside_for_what_lies_there_now():
    there = note("b1", "new", "Something else entirely")
    value = workshop(note("a1", "old", "Xylophone"), there)
    shown = laid_out(value)
    assert not shown.notes["a1"].rect.overlaps(shown.notes["b1"].rect)
    # A note that is wider than the grid, and one for which there is no room, stay where they were.
    crowd = [
        note(f"c{x}{y}", "new", "", "channels", 10.0 + 60 * x, 30.0 + 30 * y)
        for x in range(3)
        for y in range(10)
    ]
    full = laid_out(workshop(note("a1", "old", "Xylophone"), *crowd))
    assert (full.notes["a1"].rect.x, full.notes["a1"].rect.y) == (
        FRAMES["channels"].x + 20.0,
        FRAMES["channels"].y + 40.0,
    )
    wide = laid_out(workshop(note("a1", "old", "word " * 120), there))
    assert wide.notes["a1"].rect.overlaps(wide.notes["b1"].rect)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["Compared with “Today”", "1 new", "1 changed", "1 moved", "1 dropped", "1 kept"]),
        (
            "de",
            ["Verglichen mit „Today“", "1 neu", "1 geändert", "1 verschoben", "1 entfallen", "1 geblieben"],
        ),
    ],
)
def test_a_key_tells_the_signs_in_the_language_of_the_canvas(language, told):
    value = workshop(*EXAMPLE.notes.values(), language=language)
    footer = laid_out(value).head.footer
    assert words(footer)[1:] == told


def test_signs_and_the_words_of_what_was_dropped_are_seen():
    for colour in FATE_COLOURS.values():
        assert contrast(colour, "#ffffff") >= 4.5
    for colour in COLOURS:
        assert contrast(FATE_COLOURS["dropped"], faded(palette.PAPER[colour])) >= 4.0


def test_an_arrow_to_the_same_place_is_none():
    rect = laid_out(EXAMPLE).notes["b1"].rect
    assert arrow(rect, rect, faint=True) == ()


def test_many_arrows_are_thin():
    def moved(count):
        notes = []
        for n in range(count):
            notes.append(note(f"a{n}", "old", f"note {n}", "key_partners"))
            notes.append(note(f"b{n}", "new", f"note {n}", "channels", lineage=f"a{n}"))
        return laid_out(workshop(*notes)).arrows[0][-1].line_width

    assert moved(40) < moved(2)


def test_a_thousand_notes_are_laid_out_in_many_small_steps():
    notes = [note(f"n{n}", "new", f"note {n}") for n in range(1000)]
    value = workshop(*notes)
    layout = ComparedLayout(value, compare_canvases(value, "old", "new"))
    assert len(list(layout.lay_out())) > 20


def test_the_poster_is_the_same_sheet_with_its_key():
    from poster_reading import text_by_pdfium

    text = text_by_pdfium(poster_bytes(EXAMPLE, "new", {}, against="old"))
    for words_of in ("Compared with “Today”", "1 dropped", "Dropped", "Home delivery by"):
        assert words_of in " ".join(text.split())
    with pytest.raises(ExportCancelled):
        poster_bytes(EXAMPLE, "new", {}, against="old", cancelled=iter([False, False, True]).__next__)
