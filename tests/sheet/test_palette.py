"""Papers: readable with ink on them, and told apart by every kind of sight."""

from itertools import combinations

import pytest
from colour_vision import MACHADO, contrast, distance

from bmc_desktop.model.records import COLOURS
from bmc_desktop.sheet import palette

DISTINCT = 13.0
"""A difference of about 2.3 in CIELAB is just noticed. Large patches are told apart at a glance, and named
alike from memory, from about 10 on; a projector takes a fifth of the saturation, which leaves 10 of 13."""


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("ink", ["#000000", palette.INK])
def test_text_is_readable_on_every_paper(colour: str, ink: str) -> None:
    assert contrast(palette.PAPER[colour], ink) >= 7.0


@pytest.mark.parametrize("sight", MACHADO)
def test_papers_are_told_apart(sight: str) -> None:
    closest = min(
        (distance(one, other, sight), a, b)
        for (a, one), (b, other) in combinations(palette.PAPER.items(), 2)
    )
    assert closest[0] >= DISTINCT, closest


@pytest.mark.parametrize("sight", MACHADO)
def test_no_paper_vanishes_on_the_sheet(sight: str) -> None:
    for colour, paper in palette.PAPER.items():
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
