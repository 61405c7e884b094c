"""Tables for spreadsheets: their form, and that no cell of theirs is a formula."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bmc_desktop.capture.tables import rows_of
from bmc_desktop.exchange.cells import as_words, markup, tab_separated

ROWS = (("Block", "Note"), ("Channels", 'Two\nlines "said"'), ("Kosten", "=1+1"), ("", "a\tb"))


@pytest.mark.parametrize(
    "text", ["=1+1", "+47 22", "-99 €/month", "@SUM(A1)", " =A1", "\t=A1", "＝1", '=HYPERLINK("http://x")']
)
def test_what_a_spreadsheet_would_reckon_with_is_words(text):
    assert as_words(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Free", "a=b", "-5", "+3,5", "12 000 kr", "3 @ 4"])
def test_everything_else_is_as_it_was(text):
    assert as_words(text) == text


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1))
def test_no_cell_begins_like_a_formula(rows):
    for row in csv.reader(io.StringIO(tab_separated(rows).replace("\r", " ")), delimiter="\t"):
        for cell in row:
            assert cell.strip()[:1] not in tuple("=@") or cell.startswith("'")


def test_cells_of_several_lines_stay_one_cell():
    assert tab_separated(ROWS) == ('Block\tNote\nChannels\t"Two\nlines ""said"""\nKosten\t\'=1+1\n\t"a\tb"')
    assert rows_of(tab_separated(ROWS[:2])) == ROWS[:2]


def test_markup_says_nothing_but_its_cells():
    made = markup((("<b>",), ("=1 & 2\n3",)))
    assert "<b>" not in made
    assert "&lt;b&gt;" in made
    assert "&#x27;=1 &amp; 2<br" in made
