"""Amounts as a person types them into one field: a sum, or a range that bounds an estimate.

"100–150 kr per måned", "T€ 5 bis 8 pro Jahr", "120 (100–150)": what `amounts` reads of a single sum is read
of both ends; the value of a range is its middle, unless one stands before it.
"""

import re
from typing import Final, NamedTuple

from bmc_desktop.model.amounts import PERIOD_WORDS, amount_words, find_amounts, read_amount
from bmc_desktop.model.numbers import PATTERN, SPACES, format_number
from bmc_desktop.model.records import Amount, Language

_TO: Final = r"(?:[-–—−]|\.{2,3}|…|\b(?:to|til|bis|till)\b)"
_ENDS: Final = re.compile(
    rf"(?P<low>{PATTERN})(?P<unit>[{SPACES}]?[^\W\d]{{1,4}}\.?|[{SPACES}]?[€$£])?[{SPACES}]*{_TO}[{SPACES}]*"
    rf"(?:[€$£][{SPACES}]?)?(?P<high>{PATTERN})",
    re.IGNORECASE,
)


class Estimate(NamedTuple):
    """An amount that was read, and the currency as it was written there, or ""."""

    amount: Amount
    currency: str


def estimate_words(amount: Amount, language: Language, currency: str) -> str:
    """Return an amount in words that `read_estimate` understands, e.g. "100–150 kr per måned"."""
    if amount.low is None and amount.high is None:
        return amount_words(amount, language, currency)
    unit = f"\u00a0{currency}" if currency else ""
    return f"{sum_words(amount, language)}{unit} {PERIOD_WORDS[language][amount.period].words}"


def sum_words(amount: Amount, language: Language) -> str:
    """Return the digits of an amount: "120 000", "100–150", or "120 (100–150)"."""
    value = format_number(amount.value, language)
    if amount.low is None and amount.high is None:
        return value
    low, high = (amount.value if end is None else end for end in (amount.low, amount.high))
    ends = f"{format_number(low, language)}–{format_number(high, language)}"
    return ends if amount.value == _middle(low, high) else f"{value} ({ends})"


def read_estimate(text: str, language: Language, currency: str = "") -> Estimate | None:
    """Return the amount or the range that a text is, or None if it is neither.

    `currency` is a word that is understood as one, too: the workshop's own.
    """
    text = text.strip()
    single = read_amount(text, language, currency)
    if single is not None:
        return Estimate(single, _currency_in(text, language, currency))
    found = _ENDS.search(text)
    if found is None:
        return None
    before, behind = text[: found.start()], text[found.end() :]
    unit = found["unit"] or ""
    told: Amount | None = None
    if before.endswith("(") and behind.startswith(")"):
        told = read_amount(before[:-1].rstrip() + behind[1:], language, currency)
        before, behind = "", behind[1:]
        if told is None:
            return None
    whole = before + found["high"] + behind
    low = read_amount(before + found["low"] + (unit or behind), language, currency)
    high = read_amount(whole, language, currency)
    if low is None or high is None:
        return None
    least, most = sorted((low.value, high.value))
    value = _middle(least, most) if told is None else told.value
    if not least <= value <= most:
        return None
    amount = Amount(value=value, period=high.period, low=least, high=most)
    return Estimate(amount, _currency_in(whole, language, currency))


def _middle(low: float, high: float) -> float:
    return (low + high) / 2


def _currency_in(text: str, language: Language, currency: str) -> str:
    return next((found.currency for found in find_amounts(text, language, currency)), "")
