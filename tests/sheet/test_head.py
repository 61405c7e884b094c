"""The head of the sheet: whatever is written there, nothing overlaps and nothing leaves the sheet."""

import datetime as dt
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet_measures import apart, extent, inside, texts_of

from bmc_desktop.content import CREDIT
from bmc_desktop.model.blocks import FOOTER, HEADER, Rect
from bmc_desktop.model.records import COLOURS, LANGUAGES, MAX_LINE, Canvas, Details, Meaning
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.head import plan_head, title_of
from bmc_desktop.sheet.style import SheetStyle

LONG = "Forretningsmodellen til en møbelforretning som også leier ut og reparerer. " * 7
lines = st.sampled_from(
    [
        "",
        "FINN.no",
        "Donaudampfschifffahrtsgesellschaft",
        LONG[:120],
        LONG[:MAX_LINE],
        "W" * MAX_LINE,
        "語" * 200,
    ]
)


def workshop(legend: dict[str, str], *canvases: str, **details: object) -> Workshop:
    names = canvases or ("Nå",)
    return Workshop(
        id="w",
        details=Details(**details),
        canvases={f"c{i}": Canvas(id=f"c{i}", title=name, order=i) for i, name in enumerate(names)},
        legend={colour: Meaning(id=colour, text=text) for colour, text in legend.items()},
    )


def assert_sound(made: Workshop, style: SheetStyle | None = None) -> None:
    head = plan_head(made, "c0", style or SheetStyle())
    band = Rect(HEADER.x, 4.0, HEADER.width, HEADER.bottom - 4.0)
    for shape in head.header:
        assert inside(extent(shape), band), (shape, extent(shape))
    texts = [extent(text) for text in texts_of(head.header)]
    for one, other in combinations(texts, 2):
        assert apart(one, other), (one, other)


@settings(max_examples=60, deadline=None)
@given(
    title=lines,
    organisation=lines,
    place=lines,
    version=lines,
    legend=st.dictionaries(st.sampled_from(COLOURS), lines.filter(bool), max_size=8),
    language=st.sampled_from(LANGUAGES),
    marks=st.booleans(),
    canvases=st.lists(lines, min_size=1, max_size=2),
)
def test_whatever_is_written_in_the_head_has_its_place(legend, marks, canvases, **details) -> None:
    made = workshop(legend, *canvases, date=dt.date(2015, 9, 30), **details)
    assert_sound(made, SheetStyle(colour_marks=marks))


def test_eight_usual_meanings_are_shown_whole() -> None:
    legend = dict.fromkeys(COLOURS, "Private selgere")
    head = plan_head(workshop(legend, title="FINN.no", organisation="Schibsted"), "c0", SheetStyle())
    shown = [text.lines.text for text in texts_of(head.header)]
    assert shown.count("Private selgere") == 8
    assert min(text.lines.size for text in texts_of(head.header)) >= 8
    assert_sound(workshop(legend, title="FINN.no", organisation="Schibsted"))


@pytest.mark.parametrize("word", ["Leser", "Pendler", "Familien", "Werbende am Ort", "Firmen", "i", "W"])
def test_a_meaning_with_room_enough_is_never_cut(word: str) -> None:
    head = plan_head(workshop({"yellow": word}), "c0", SheetStyle())
    assert [text.lines.text for text in texts_of(head.header)] == [word]


def test_a_usual_head_is_shown_whole_and_large() -> None:
    made = workshop(
        {"yellow": "Private selgere", "blue": "Bedrifter"},
        title="FINN.no",
        organisation="Schibsted",
        date=dt.date(2015, 3, 12),
        place="Oslo",
        version="2",
        language="nb",
    )
    shown = [text.lines.text for text in texts_of(plan_head(made, "c0", SheetStyle()).header)]
    assert shown[0] == "FINN.no"
    assert "Schibsted   ·   12. mars 2015   ·   Oslo" in shown[1]
    assert "Private selgere" in shown
    assert texts_of(plan_head(made, "c0", SheetStyle()).header)[0].lines.size == 24
    assert_sound(made)


def test_an_empty_head_is_empty() -> None:
    assert plan_head(workshop({}), "c0", SheetStyle()).header == ()


def test_the_canvas_is_named_where_there_are_several() -> None:
    made = workshop({}, "I dag", "", title="FINN", language="nb")
    assert title_of(made, "c0") == "FINN – I dag"
    assert title_of(made, "c1").startswith("FINN – ")
    assert title_of(workshop({}, "I dag", title="FINN"), "c0") == "FINN"
    assert title_of(workshop({}, "I dag", "B"), "c0") == "I dag"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_credit_stands_on_every_sheet(language: str) -> None:
    footer = texts_of(plan_head(workshop({}, language=language), "c0", SheetStyle()).footer)
    assert [text.lines.text for text in footer] == [CREDIT]
    assert inside(extent(footer[0]), FOOTER)
