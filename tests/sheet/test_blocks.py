"""Blocks: title, hint and questions fit into the frame in every language, whatever they are renamed to."""

from itertools import pairwise

import pytest
from sheet_measures import apart, extent, inside, texts_of

from bmc_desktop import content
from bmc_desktop.model.blocks import ALL_BLOCKS, FRAMES, TITLE_HEIGHT, Rect, number
from bmc_desktop.model.records import LANGUAGES, MAX_LINE
from bmc_desktop.sheet.block import help_rect, plan_block
from bmc_desktop.sheet.shapes import Outline
from bmc_desktop.sheet.style import SheetStyle


def band(block: str) -> Rect:
    frame = FRAMES[block]
    return Rect(frame.x, frame.y, frame.width, TITLE_HEIGHT + 1.0)


def plan(block: str, language: str, title: str | None = None, *, empty: bool = True, **style: str):
    words = content.of(language).block(block)
    return plan_block(block, title or words.title, words, SheetStyle(**style), empty=empty)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("block", ALL_BLOCKS)
def test_titles_stand_on_one_line_in_a_good_size(block: str, language: str) -> None:
    made = plan(block, language)
    title = texts_of(made.shapes)[-1]
    assert title.lines.text == content.of(language).block(block).title
    assert len(title.lines.lines) == 1
    assert title.lines.size >= 11
    assert inside(extent(title), band(block))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("block", ALL_BLOCKS)
@pytest.mark.parametrize("empty", [True, False])
def test_hint_and_questions_stay_inside_the_frame_and_below_the_title(
    block: str, language: str, empty: bool
) -> None:
    made = plan(block, language, empty=empty, questions="always")
    frame = FRAMES[block]
    body = Rect(frame.x, frame.y + TITLE_HEIGHT, frame.width, frame.height - TITLE_HEIGHT)
    words = content.of(language).block(block)
    texts = texts_of(made.hint)
    assert [text.lines.text for text in texts] == [words.hint, *words.questions]
    for shape in made.hint:
        assert inside(extent(shape), body, 2.5)
    for one, other in pairwise(texts):
        assert apart(extent(one), extent(other))
    assert not any(text.lines.broken for text in texts)


@pytest.mark.parametrize("block", ALL_BLOCKS)
def test_the_hint_waits_while_there_are_notes(block: str) -> None:
    assert plan(block, "nb", empty=True).hint
    assert not plan(block, "nb", empty=False).hint


@pytest.mark.parametrize(
    "title",
    [
        "Verdi",
        "Hvem vi hjelper, og hva de trenger fra oss",
        "Donaudampfschifffahrtsgesellschaftskapitän und mehr",
        "Et navn på " * 20,
        "x" * MAX_LINE,
        "語" * MAX_LINE,
        "שותפים 😀",
    ],
)
@pytest.mark.parametrize("block", ["channels", "cost_structure", "parking_lot"])
def test_renamed_titles_never_leave_their_band_or_touch_the_signs(block: str, title: str) -> None:
    made = plan(block, "nb", title)
    shown = texts_of(made.shapes)[-1]
    assert inside(extent(shown), band(block))
    icon = next(shape for shape in made.shapes if isinstance(shape, Outline))
    for sign in (extent(icon), help_rect(block)):
        assert apart(extent(shown), sign)
    assert shown.lines.size >= 7
    assert made.title == title


def test_blocks_are_numbered_in_the_order_in_which_they_are_filled() -> None:
    for block in ALL_BLOCKS:
        texts = texts_of(plan(block, "en").shapes)
        assert [text.lines.text for text in texts[:-1]] == ([str(number(block))] if number(block) else [])
