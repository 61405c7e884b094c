"""Pasted tables: columns are understood by their headings or by what stands in them."""

import pytest
from capture_words import purse_of, words_of
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from bmc_desktop.capture.entry import Entry, TooMuchError
from bmc_desktop.capture.tables import ROLES, Table, guess, notes_of, rows_of, squared
from bmc_desktop.model.records import MAX_NOTES, MAX_TEXT, Amount

WORDS = words_of()


def table(text: str, language="nb") -> Table:
    return guess(rows_of(text), WORDS, language)


def entries(text: str, currency: str = "kr", language="nb") -> tuple[Entry, ...]:
    return notes_of(table(text, language), WORDS, purse_of(currency, language)).entries


@pytest.mark.parametrize(
    "head",
    [
        "Block\tText\tColour\tAmount\tVotes\tDetails",
        "Blokk\tTekst\tFarge\tBeløp\tStemmer\tMerknad",
        "Blok\tNote\tFarve\tBeløb\tStemmer\tBeskrivelse",
        "Baustein\tNotiz\tFarbe\tBetrag (€)\tStimmen\tBemerkungen",
    ],
)
def test_headings_in_four_languages_tell_what_columns_are(head):
    found = table(head + "\nX\tY\tZ\t1\t2\t3")
    assert found.heading
    assert found.roles == ("block", "text", "colour", "amount", "votes", "details")


def test_a_row_becomes_a_note_with_its_facts():
    text = (
        "Blokk\tTekst\tFarge\tBeløp per måned\tStemmer\tMerknad\nKanaler\tButikk\tgul, rød\t1 200\t3\tmer"
    )
    assert entries(text) == (
        Entry("Butikk", "channels", ("yellow", "red"), Amount(value=1200.0, period="month"), 3, "mer"),
    )


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Kanaler\tButikk\nKunder\tFamilier", ("block", "text")),
        ("Butikk\tgul\nNett\trød", ("text", "colour")),
        ("Butikk\tFamilier\nNett\tSmå bedrifter", ("text", "colour")),
        ("Leie\t12 000 kr\nLønn\t40 000 kr", ("text", "amount")),
        ("Leie\t12 000\nLønn\t40 000", ("text", "amount")),
        ("Butikk\t3\nNett\t7\nMesse\t0", ("text", "votes")),
        ("Butikk\t3,5\nNett\t7,5", ("text", "amount")),
        ("Butikk\t3\t4\nNett\t7\t8", ("text", "votes", "text")),
        ("Butikk\t" + "Mange ord " * 8 + "\nNett\t" + "Flere ord " * 8, ("text", "details")),
        ("A\tB\nC\tD", ("text", "text")),
        ("Kanaler\tgul\nKunder\trød", ("block", "colour")),
    ],
)
def test_what_stands_in_columns_tells_what_they_are(text, roles):
    found = table(text)
    assert not found.heading
    assert found.roles == roles


def test_a_heading_that_says_nothing_known_stays_with_its_cells():
    found = table("Navn\tPris\tAnsvarlig\nButikk\t500\tKari")
    assert found.roles == ("text", "amount", "details")
    assert entries("Navn\tPris\tAnsvarlig\nButikk\t500\tKari") == (
        Entry("Butikk", amount=Amount(value=500.0), details="Ansvarlig: Kari"),
    )
    assert table("Ansvarlig\tPris\nKari\t500").roles == ("text", "amount")


def test_cells_that_are_not_what_their_column_says_stay_text():
    text = "Blokk\tTekst\tFarge\tBeløp\tStemmer\nHvor?\tButikk\trutete\tmye\tmange\nKanaler\t\t\t5 $\t"
    assert entries(text) == (
        Entry("Hvor? · Butikk · rutete · mye · mange"),
        Entry("5 $", "channels"),
    )
    assert entries("Blokk\tBeløp\nKanaler\t500\n3\t") == (
        Entry("Kanaler · 500", "channels", (), Amount(value=500.0)),
        Entry("3", "channels"),
    )


def test_money_of_another_currency_is_told():
    notes = notes_of(table("Tekst\tBeløp\nA\t5 $\nB\t7 kr"), WORDS, purse_of(""))
    assert notes.currency == "$"
    assert notes.strange == ("7 kr",)
    assert notes.entries[1] == Entry("B · 7 kr")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Butikk\nNett",
        "•\tButikk\n1.\tNett",
        "\tButikk\n\tNett",
        "En lang setning\nmed en\ttab\ni seg",
        "\t",
    ],
)
def test_lists_and_prose_are_no_tables(text):
    assert rows_of(text) == ()


def test_empty_rows_and_columns_are_left_out():
    assert rows_of("A\t\tB\n\t\t\nC\t\t") == (("A", "B"), ("C", ""))


def test_more_than_fits_is_refused():
    many = Table((("a", "b"),) * (MAX_NOTES + 1), ("text", "text"), heading=False)
    long = Table((("a", "x" * (MAX_TEXT + 1)),), ("text", "details"), heading=False)
    for each in (many, long):
        with pytest.raises(TooMuchError):
            notes_of(each, WORDS, purse_of())
        with pytest.raises(TooMuchError):
            squared([*each.rows, *each.rows])
    with pytest.raises(TooMuchError):
        rows_of("a\tb\n" * (10 * MAX_NOTES + 1))


CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["Kanaler", "5", "gul", "gul, rød", "1 200 kr", "99 €/Monat", "7", "Tekst", "Farbe", "²", "٣"]
    ),
)


@given(st.lists(st.lists(CELLS, max_size=5), max_size=6), st.data())
def test_any_table_can_be_read_and_no_cell_is_lost(raw, data):
    rows = squared(raw)
    if not rows:
        return
    found = guess(rows, WORDS, "nb")
    assert len(found.roles) == len(rows[0])
    found = structs.replace(
        found, roles=tuple(data.draw(st.sampled_from([r for r in ROLES if r != "none"])) for _ in rows[0])
    )
    entries = notes_of(found, WORDS, purse_of()).entries
    assert len(entries) == len(found.body)
    for row, entry in zip(found.body, entries, strict=True):
        facts = [entry.block, *entry.colours, entry.amount, entry.votes or None]
        kept = f"{entry.text}\n{entry.details}"
        lost = [cell for cell in row if cell and cell not in kept]
        assert len(lost) <= sum(fact is not None for fact in facts)
