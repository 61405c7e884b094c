"""Papers: readable with ink on them, and told apart by every kind of sight."""

import colorsys
from itertools import combinations

import pytest
from colour_vision import MACHADO, contrast, distance

from bmc_desktop.content import BlockText
from bmc_desktop.model.records import COLOURS, Note
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.block import plan_block
from bmc_desktop.sheet.note import fit_of, plan_note
from bmc_desktop.sheet.shapes import Box
from bmc_desktop.sheet.style import SheetStyle

DISTINCT = 13.0
"""A difference of about 2.3 in CIELAB is just noticed. Large patches are told apart at a glance, and named
alike from memory, from about 10 on; a projector takes a fifth of the saturation, which leaves 10 of 13."""


TINTS = {"usual": palette.USUAL, "strong": palette.STRONG}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("ink", ["#000000", palette.INK])
def test_text_is_readable_on_every_paper(colour: str, ink: str) -> None:
    assert contrast(palette.PAPER[colour], ink) >= 7.0


@pytest.mark.parametrize("colour", COLOURS)
def test_black_is_readable_on_every_strong_paper(colour: str) -> None:
    assert palette.STRONG.ink == "#000000"
    assert contrast(palette.STRONG.paper[colour], palette.STRONG.ink) >= 7.0


def test_strong_papers_are_more_colourful() -> None:
    for colour in COLOURS:
        if colour != "white":
            usual, strong = (colorsys.rgb_to_hsv(*_rgb(tints.paper[colour])) for tints in TINTS.values())
            assert strong[1] > usual[1], colour


def _rgb(colour: str) -> tuple[float, ...]:
    return tuple(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))


@pytest.mark.parametrize("name", TINTS)
@pytest.mark.parametrize("sight", MACHADO)
def test_papers_are_told_apart(sight: str, name: str) -> None:
    closest = min(
        (distance(one, other, sight), a, b)
        for (a, one), (b, other) in combinations(TINTS[name].paper.items(), 2)
    )
    assert closest[0] >= DISTINCT, closest


@pytest.mark.parametrize("name", TINTS)
@pytest.mark.parametrize("sight", MACHADO)
def test_no_paper_vanishes_on_the_sheet(sight: str, name: str) -> None:
    for colour, paper in TINTS[name].paper.items():
        if colour != "white":
            assert distance(paper, palette.SHEET, sight) >= DISTINCT


def test_small_grey_text_and_the_edge_of_white_notes_are_seen() -> None:
    assert contrast(palette.QUIET, palette.SHEET) >= 4.5
    assert contrast(palette.FRAME, palette.SHEET) >= 7.0
    assert contrast(palette.NOTE_EDGE, palette.SHEET) >= 1.5


def test_the_formulas_give_the_published_values() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert distance("#ff0000", "#00ff00") == pytest.approx(170.6, abs=0.5)
    assert distance("#808080", "#808080", "protanopia") == 0


def test_a_strong_sheet_has_thick_frames_edges_on_all_notes_and_no_shadows() -> None:
    note = Note(id="n", canvas="c", block="channels", x=1.0, y=1.0, text="Shop")
    words = BlockText(title="Channels", hint="", questions=())
    shadows, edges, lines, inks = [], [], [], []
    for style in (SheetStyle(), SheetStyle(strong=True)):
        plan = plan_note(note, fit_of(note, style), 11, style)
        boxes = [shape for shape in plan.shapes if isinstance(shape, Box)]
        shadows.append(sum(box.fill == palette.SHADOW for box in boxes))
        edges.append(boxes[-1].stroke)
        inks.append(plan.text.colour)
        frame = plan_block("channels", "Channels", words, style, empty=True).shapes[0]
        assert isinstance(frame, Box)
        lines.append(frame.line_width)
    assert shadows == [2, 0]
    assert edges == [None, "#000000"]
    assert inks == [palette.INK, "#000000"]
    assert lines[1] > 2 * lines[0]
