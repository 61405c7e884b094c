"""Numbers and amounts: written as each language does, and read as people type them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bmc_desktop.model.amounts import (
    LARGEST,
    PERIOD_WORDS,
    amount_words,
    find_amounts,
    read_amount,
    same_currency,
    sign_of,
)
from bmc_desktop.model.numbers import FORMS, format_number, format_short, read_number
from bmc_desktop.model.records import LANGUAGES, PERIODS, Amount

CURRENCIES = ("", "kr", "NOK", "€", "EUR", "CHF", "$", "poeng")


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("1200", "en", 1200),
        ("1 200,50", "nb", 1200.5),
        ("1\u00a0234\u00a0567", "nb", 1234567),
        ("1.234,50", "de", 1234.5),
        ("1,234.50", "en", 1234.5),
        ("1,234.50", "de", 1234.5),
        ("1.234,50", "en", 1234.5),
        ("1’234.50", "de", 1234.5),
        ("1'234'567", "de", 1234567),
        ("1 234.50", "da", 1234.5),
        ("1.200", "de", 1200),
        ("1.200", "en", 1.2),
        ("1,200", "en", 1200),
        ("1,200", "nb", 1.2),
        ("1.5", "nb", 1.5),
        ("1,5", "en", 1.5),
        ("0.125", "de", 0.125),
        ("1.234.567", "en", 1234567),
        ("1,234,567.8", "da", 1234567.8),
        ("−5", "nb", -5),
        (" +3 ", "en", 3),
        ("1.23.456", "de", None),
        ("12,34,56", "en", None),
        ("1.2,345.6", "de", None),
        ("1234.5,6,7", "de", None),
        ("12 34", "nb", None),
        ("1 234 56", "nb", None),
        ("1 234.5.6", "nb", None),
        ("1 234,5.6", "nb", None),
        ("", "en", None),
        ("fem", "nb", None),
        ("9" * 400, "en", None),
        ("٣", "en", None),
    ],
)
def test_numbers_are_read_as_the_language_writes_them(text, language, value):
    assert read_number(text, language) == value


@given(st.floats(-1e15, 1e15), st.sampled_from(LANGUAGES))
def test_a_number_that_is_written_is_read_again(value, language):
    read = read_number(format_number(value, language), language)
    assert read is not None
    assert math.isclose(read, value, rel_tol=1e-12, abs_tol=0.0051)


@pytest.mark.parametrize(
    ("text", "language", "value", "period"),
    [
        ("120000/year", "en", 120_000, "year"),
        ("1 200,50 kr/md", "nb", 1200.5, "month"),
        ("99 €/Monat", "de", 99, "month"),
        ("120\u00a0000\u00a0kr per år", "nb", 120_000, "year"),
        ("250.000 kr. pr. måned", "da", 250_000, "month"),
        ("T€ 5 pro Jahr", "de", 5000, "year"),
        ("5 T€", "de", 5000, "year"),
        ("12 TEUR p. a.", "de", 12_000, "year"),
        ("2,5 Mio. € einmalig", "de", 2_500_000, "once"),
        ("1.2 mill. per month", "en", 1_200_000, "month"),
        ("5k", "en", 5000, "year"),
        ("3 MNOK", "nb", 3_000_000, "year"),
        ("2 mrd. kr", "nb", 2_000_000_000, "year"),
        ("10 mkr én gang", "nb", 10_000_000, "once"),
        ("40 tkr/mnd.", "nb", 40_000, "month"),
        ("NOK 500", "en", 500, "year"),
        ("kr500", "nb", 500, "year"),
        ("-€5/mo", "en", -5, "month"),
        ("CHF 1’234.50 jährlich", "de", 1234.5, "year"),
        ("500,-", "nb", 500, "year"),
        ("$ 3 a month", "en", 3, "month"),
        ("100 kr i måneden", "nb", 100, "month"),
        ("1.200", "de", 1200, "year"),
        ("1.200", "en", 1.2, "year"),
        ("-0", "en", 0, "year"),
    ],
)
def test_amounts_are_read_in_plain_words(text, language, value, period):
    assert read_amount(text, language) == Amount(value=value, period=period)


@pytest.mark.parametrize(
    "text",
    ["", "kr", "mye", "5 kr/uke", "5 per uke", "1.2.3 kr", "5 kr 6 kr", "2" * 20, "9e5", "100-200 kr"],
)
def test_what_is_no_amount_is_none(text):
    assert read_amount(text, "nb") is None


@given(
    st.integers(-(10**15), 10**15).map(lambda cents: cents / 100),
    st.sampled_from(PERIODS),
    st.sampled_from(LANGUAGES),
    st.sampled_from(CURRENCIES),
)
def test_an_amount_in_words_is_read_again(value, period, language, currency):
    amount = Amount(value=value, period=period)
    assert read_amount(amount_words(amount, language, currency), language, currency) == amount


def test_amounts_are_told_in_words():
    amount = Amount(value=1234.5, period="month")
    assert amount_words(amount, "de", "€") == "1.234,50\u00a0€ pro Monat"
    assert amount_words(Amount(value=120_000.0), "nb", "") == "120\u00a0000 per år"


@pytest.mark.parametrize(
    ("text", "words", "currency"),
    [
        ("Gratis kaffe 120000/år", "120000/år", ""),
        ("99 €/Monat für die Karte", "99 €/Monat", "€"),
        ("Leie (500 kr. pr. md.) hver", "500 kr. pr. md.", "kr"),
        ("i 2024 500 kr", "500 kr", "kr"),
        ("Husleie 3 500 kroner", "3 500 kroner", "kroner"),
        ("til 1 000 poeng hver", "1 000 poeng", "poeng"),
        ("Miete - 500 €", "500 €", "€"),
        ("1 200,- per mnd", "1 200,- per mnd", ""),
    ],
)
def test_money_is_found_in_a_text(text, words, currency):
    (found,) = find_amounts(text, "nb", "poeng")
    assert text[found.start : found.end] == words
    assert found.currency == currency


@pytest.mark.parametrize(
    "text",
    [
        "3 ansatte",
        "24/7",
        "i 2024",
        "5 t per måned",
        "3 a month",
        "500 kr/uke",
        "NOK 500/time",
        "500 kr per time",
        "500 kr-lapp",
        "100-200 kr",
        "100 – 200 kr/md",
        "100 kr – 200 kr",
        "v1.2 kr",
        "1.2.3 kr",
        "12 34.5.6 kr",
        "5 kroken",
        "20 % rabatt",
        "99999999999999999 kr",
    ],
)
def test_what_only_looks_like_money_is_left_alone(text):
    assert list(find_amounts(text, "nb")) == []


@given(st.text(), st.sampled_from(LANGUAGES), st.sampled_from(CURRENCIES))
def test_any_text_can_be_looked_through(text, language, currency):
    for found in find_amounts(text, language, currency):
        assert 0 <= found.start < found.end <= len(text)
        assert abs(found.amount.value) <= LARGEST
    read_amount(text, language, currency)


@given(st.text("0123456789 .,'-−kKtmrMio€/per måd", max_size=30), st.sampled_from(LANGUAGES))
def test_any_number_can_be_looked_through(text, language):
    for found in find_amounts(text, language):
        assert text[found.start : found.end].strip() == text[found.start : found.end]
    read_number(text, language)


def test_currencies_that_may_be_one():
    assert same_currency("kr", "NOK")
    assert same_currency("kr.", "DKK")
    assert same_currency("€", "EUR")
    assert same_currency("euro", "€")
    assert same_currency("Poeng", "poeng")
    assert not same_currency("NOK", "SEK")
    assert not same_currency("€", "kr")
    assert not same_currency("poeng", "kr")


@pytest.mark.parametrize(
    ("typed", "sign"),
    [("kroner", "kr"), ("kr.", "kr"), ("nok", "NOK"), ("euro", "EUR"), ("Poeng", "Poeng")],
)
def test_a_currency_is_written_shortly(typed, sign):
    assert sign_of(typed) == sign


def test_every_language_has_its_forms():
    assert set(FORMS) == set(PERIOD_WORDS) == set(LANGUAGES)
    assert all(tuple(words) == PERIODS for words in PERIOD_WORDS.values())
    assert format_short(-1234.0, "nb") == "-1,23t"
    assert format_short(1_234_567.0, "de") == "1,23\u00a0Mio."
    assert format_short(999.5, "en") == "1k"
    assert format_short(12.5, "nb") == "12,5"
    assert format_short(4.5e12, "en") == "4500\u00a0bn"
