"""Amounts and ranges as people type them into one field, in their own number form."""

import pytest

from bmc_desktop.model.estimates import Estimate, estimate_words, read_estimate, sum_words
from bmc_desktop.model.records import LANGUAGES, Amount


def amount(value, period="year", low=None, high=None):
    return Amount(value=float(value), period=period, low=low, high=high)


@pytest.mark.parametrize(
    ("text", "language", "told", "currency"),
    [
        ("120 000 kr i året", "nb", amount(120_000), "kr"),
        ("12.000,50 €/Monat", "de", amount(12_000.5, "month"), "€"),
        ("450/month", "en", amount(450, "month"), ""),
        ("100–150 per måned", "nb", amount(125, "month", 100.0, 150.0), ""),
        ("100-150", "en", amount(125, "year", 100.0, 150.0), ""),
        ("150 – 100 kr", "nb", amount(125, "year", 100.0, 150.0), "kr"),
        ("€100–€150 per month", "en", amount(125, "month", 100.0, 150.0), "€"),
        ("100 kr – 150 kr/mnd", "nb", amount(125, "month", 100.0, 150.0), "kr"),
        ("100k to 150k", "en", amount(125_000, "year", 100_000.0, 150_000.0), ""),
        ("T€ 5 bis 8 pro Jahr", "de", amount(6_500, "year", 5_000.0, 8_000.0), "€"),
        ("1.000-1.500 € einmalig", "de", amount(1_250, "once", 1_000.0, 1_500.0), "€"),
        ("1,000-1,500", "en", amount(1_250, "year", 1_000.0, 1_500.0), ""),
        ("120 (100–150) kr/år", "nb", amount(120, "year", 100.0, 150.0), "kr"),
    ],
)
def test_sums_and_ranges_are_read(text, language, told, currency):
    assert read_estimate(text, language, "kr") == Estimate(told, currency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "many",
        "10-20-30",
        "120 (1–2)",
        "x (1–2)",
        "1e5–2e5",
        "100–9999999999999999",
        "5 apples – 7 apples",
    ],
)
def test_what_is_neither_is_not_guessed_at(text):
    assert read_estimate(text, "en") is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "told",
    [
        amount(1_234.5, "month"),
        amount(125, "once", 100.0, 150.0),
        amount(120, "year", 100.0, 150.0),
        amount(1_250_000, "year", 1_000_000.0, 1_500_000.0),
        amount(0, "year", -5.0, 5.0),
    ],
)
def test_what_is_written_is_read_again(language, told):
    assert read_estimate(estimate_words(told, language, "kr"), language, "kr").amount == told
    assert read_estimate(estimate_words(told, language, ""), language).amount == told


def test_an_amount_with_one_bound_is_told_with_both():
    assert sum_words(amount(100, low=80.0), "en") == "100 (80–100)"
    assert sum_words(amount(100), "en") == "100"
