"""Names that fit what is typed, in an order that does not surprise."""

import pytest

from bmc_desktop.ui.finding.ranking import Name, Ranking

NAMES = [
    "Add canvas",
    "Duplicate canvas",
    "Canvas",
    "Poster (PDF)…",
    "Århus",
    "Arendal",
    "Save as…",
    "Save",
    "A scanner",
]


def ranked(typed, recent=(), names=NAMES, loose=True):
    made = [Name(name, name, name.split(": ")[-1], loose) for name in names]
    places = Ranking().ranked(typed, made, {key: place for place, key in enumerate(recent)})
    return [names[place] for place in places]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("canvas", ["Canvas", "Add canvas", "Duplicate canvas"]),
        ("can", ["Canvas", "Add canvas", "Duplicate canvas", "A scanner"]),
        ("save", ["Save", "Save as…"]),
        ("SAVE A", ["Save as…"]),
        ("canvas dup", ["Duplicate canvas"]),
        ("pdf", ["Poster (PDF)…"]),
        ("(pdf", ["Poster (PDF)…"]),
        ("adcv", ["Add canvas"]),
        ("dc", ["Duplicate canvas"]),
        ("aarh", ["Århus"]),
        ("ar", ["Arendal", "Århus"]),
        ("år", ["Århus", "Arendal"]),
        ("zebra", []),
    ],
)
def test_the_order_is_whole_beginning_words_parts_letters(typed, first):
    assert ranked(typed)[: len(first) or None] == first


def test_with_nothing_typed_all_fit():
    assert ranked("") == NAMES
    assert ranked(" ", recent=("Save", "Arendal"))[:3] == ["Save", "Arendal", "Add canvas"]


def test_recently_used_ones_come_first_among_their_equals():
    assert ranked("canvas", recent=("Duplicate canvas",)) == ["Canvas", "Duplicate canvas", "Add canvas"]


def test_the_part_that_matters_counts_as_the_beginning():
    names = ["Colour: Red", "Reduce", "Colour flags: Red", "Sacred"]
    assert ranked("red", names=names) == ["Colour: Red", "Colour flags: Red", "Reduce", "Sacred"]
    assert ranked("colour red", names=names) == ["Colour: Red", "Colour flags: Red"]


def test_what_is_not_loose_is_not_found_by_some_letters():
    assert ranked("adcv", loose=False) == []
    assert ranked("a", names=["xab"], loose=True) == ["xab"]
    assert ranked("x", names=["abc"], loose=True) == []
