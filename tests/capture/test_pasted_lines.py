"""Pasted lines: no bullet and no numbering is left, and no letter is lost."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bmc_desktop.capture.entry import TooMuchError
from bmc_desktop.capture.lines import plain_list, read_texts
from bmc_desktop.model.records import MAX_NOTES, MAX_TEXT


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("Butikk\nNett\nMesse", ("Butikk", "Nett", "Messe")),
        ("Butikk\r\n\r\n  Nett  \r\n", ("Butikk", "Nett")),
        ("- Butikk\n* Nett\n• Messe\n– Torg", ("Butikk", "Nett", "Messe", "Torg")),
        ("•\tButikk\n•\tNett", ("Butikk", "Nett")),
        ("\uf0b7\tButikk\no\tNett\n§\tMesse", ("Butikk", "Nett", "Messe")),
        ("  ◦ Butikk\n\t• Nett", ("Butikk", "Nett")),
        ("☐ Butikk\n✓ Nett", ("Butikk", "Nett")),
        ("-\tButikk\n1.\tNett", ("Butikk", "Nett")),
        ("1.\tButikk\n1.1.\tNett\na)\tMesse\niv.\tTorg", ("Butikk", "Nett", "Messe", "Torg")),
        ("1. Butikk\n2. Nett\nog mer\n3. Messe", ("Butikk", "Nett", "og mer", "Messe")),
        ("7) Butikk\n8) Nett", ("Butikk", "Nett")),
        ("1. mai\n17. mai", ("1. mai", "17. mai")),
        ("1. Butikk", ("1. Butikk",)),
        ("o Butikk\nA. Nordmann", ("o Butikk", "A. Nordmann")),
        ("-5 °C\n- \n-\n*", ("-5 °C",)),
        ("Navn\tPris\nA4\t10 kr\n\t\n", ("Navn · Pris", "A4 · 10 kr")),
        ('"To\nlinjer"\tA\nB\tC', ("To\nlinjer · A", "B · C")),
        (
            '"To\nlinjer"\nEn linje\n"Et ""sitat"" i\nto linjer"\n',
            ("To\nlinjer", "En linje", 'Et "sitat" i\nto linjer'),
        ),
        ('"Kunden har alltid rett"\nsa sjefen', ('"Kunden har alltid rett"', "sa sjefen")),
        ('19" skjerm\tA\n"uten slutt\tB\nC\tD', ('19" skjerm · A', '"uten slutt · B', "C · D")),
        ("a\u2028b", ("a", "b")),
        ("", ()),
        (" \n\t\n", ()),
    ],
)
def test_lines_and_cells_become_notes(text: str, texts: tuple[str, ...]) -> None:
    assert read_texts(text) == texts


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters='\n\t"-•'), max_size=60))
def test_no_letter_of_a_pasted_text_is_lost(text: str) -> None:
    assume(plain_list(text).count("\t") == text.count("\t"))
    found = "".join(read_texts(text))
    assert [c for c in found if c.isalpha()] == [c for c in text if c.isalpha()]


def test_more_than_fits_is_refused_whole() -> None:
    with pytest.raises(TooMuchError):
        read_texts("a\n" + "x" * (MAX_TEXT + 1))
    with pytest.raises(TooMuchError):
        read_texts("\n".join(["x"] * (MAX_NOTES + 1)))
