"""Amounts of money in words: written as a language does, and read as people type them.

"1 200,50 kr/md.", "T€ 5 pro Jahr", "1.2 mill. per month", "99 € einmalig": the words of all four languages
are understood in each; the language only decides what "1.200" means. An amount has no currency of its own,
the workshop has one; what was typed is told beside it.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from bmc_desktop.model.numbers import PATTERN, SPACES, format_number, read_decimal
from bmc_desktop.model.records import Amount, Language, Period

LARGEST: Final = Decimal(10**15)
"""The largest amount that a note can have."""


class PeriodWords(NamedTuple):
    """The period of an amount, in words and as the mark that follows the sum on a note ("/yr")."""

    words: str
    mark: str


PERIOD_WORDS: Final[dict[Language, dict[Period, PeriodWords]]] = {
    "en": {
        "once": PeriodWords("once", ""),
        "month": PeriodWords("per month", "/mo"),
        "year": PeriodWords("per year", "/yr"),
    },
    "nb": {
        "once": PeriodWords("én gang", ""),
        "month": PeriodWords("per måned", "/mnd."),
        "year": PeriodWords("per år", "/år"),
    },
    "da": {
        "once": PeriodWords("én gang", ""),
        "month": PeriodWords("pr. måned", "/md."),
        "year": PeriodWords("pr. år", "/år"),
    },
    "de": {
        "once": PeriodWords("einmalig", ""),
        "month": PeriodWords("pro Monat", "/Monat"),
        "year": PeriodWords("pro Jahr", "/Jahr"),
    },
}

_MONTH: Final = r"months?|monthly|mth|mo|mnd|mdr|md|måned(?:en)?|maaned|mån|monat"
_YEAR: Final = r"years?|yr|y|annum|året|år|aar|jahr|j|a"
_PER: Final = r"per|pr\.?|pro"
_ALSO_PER: Final = r"a|an|i|im|om|je|each|every|hver|hvert"
"""These mean "per" only behind a currency: "3 a month" counts something else."""

_MONTHLY: Final = r"monthly|månedlige?|monatlich|mtl"
_YEARLY: Final = r"yearly|annually|årlige?|årligt|jährlich|p\.\s?a"
_ONCE: Final = r"once|one[- ]off|one[- ]time|[ée]n\s?gang|engangs\w*|einmalig|einmal"

_SCALES: Final[tuple[tuple[str, int], ...]] = (
    (r"k|t|tsd|tusen|tusind|tausend|thousand", 10**3),
    (r"m|mn|mill|mio|millions?|million(?:er|en)|million", 10**6),
    (r"bn|mrd|mia|milliard(?:er|en?|e)?", 10**9),
)
_SHORT: Final = frozenset("tm")
"""These scale only what is money for certain: "5 t per måned" may be hours."""

_CURRENCIES: Final[tuple[tuple[str, str, frozenset[str]], ...]] = (
    (r"kr|kroner|krone|kronor", "kr", frozenset({"NOK", "DKK", "SEK", "ISK"})),
    (r"nok", "NOK", frozenset({"NOK"})),
    (r"dkk", "DKK", frozenset({"DKK"})),
    (r"sek", "SEK", frozenset({"SEK"})),
    (r"eur|euros?", "EUR", frozenset({"EUR"})),
    (r"€", "€", frozenset({"EUR"})),
    (r"usd|dollars?", "USD", frozenset({"USD"})),
    (r"\$", "$", frozenset({"USD"})),
    (r"gbp|pounds?", "GBP", frozenset({"GBP"})),
    (r"£", "£", frozenset({"GBP"})),
    (r"chf|s?fr|franken", "CHF", frozenset({"CHF"})),
)
_SPACE: Final = f"[{SPACES}]"


_RANGE_BEFORE: Final = re.compile(r"(?:\d|[€$£]|\bkr\.?)\s*[-–—]\s*$", re.IGNORECASE)
_RANGE_BEHIND: Final = re.compile(r"\s*[-–—]\s*[€$£]?\d")


class Found(NamedTuple):
    """An amount in a text: the currency as it is written there or "", and the place of all its words."""

    amount: Amount
    currency: str
    start: int
    end: int


def amount_words(amount: Amount, language: Language, currency: str, numbers: Language | None = None) -> str:
    """Return an amount in words, e.g. "120 000 kr per år"; `read_amount` understands them.

    Its digits are written as in the language of `numbers`, by default as in that of the words.
    """
    unit = f"\u00a0{currency}" if currency else ""
    digits = format_number(amount.value, numbers or language)
    return f"{digits}{unit} {PERIOD_WORDS[language][amount.period].words}"


def read_amount(text: str, language: Language, currency: str = "") -> Amount | None:
    """Return the amount that a text is, or None if it is none; without a word on it, it is per year.

    `currency` is a word that is understood as one, too: the workshop's own.
    """
    found = _pattern(currency.strip()).fullmatch(text.strip())
    return None if found is None else _amount(found, language)


def find_amounts(text: str, language: Language, currency: str = "") -> Iterator[Found]:
    """Yield the amounts in a text: numbers that have a currency or a period with them."""
    for match in _pattern(currency.strip()).finditer(text):
        if not _is_money(match) or _is_in_a_range(text, match):
            continue
        amount = _amount(match, language)
        if amount is not None:
            yield Found(amount, _written(match), match.start(), match.end())


def sign_of(currency: str) -> str:
    """Return how a currency that was typed is best written: "kr" for "kroner", else as it is."""
    word = currency.strip(". ")
    return next((sign for words, sign, _ in _CURRENCIES if re.fullmatch(words, word, re.I)), word)


def same_currency(one: str, other: str) -> bool:
    """Say whether two words may mean one currency: "kr" and "NOK", "€" and "EUR"."""
    return one.casefold() == other.casefold() or bool(_codes(one) & _codes(other))


def _codes(currency: str) -> frozenset[str]:
    word = currency.strip(". ")
    return next(
        (codes for words, _, codes in _CURRENCIES if re.fullmatch(words, word, re.I)), frozenset({word})
    )


@lru_cache(maxsize=16)
def _pattern(own: str) -> re.Pattern[str]:
    """Return what an amount looks like where `own` is a currency, too."""
    words = [*([re.escape(own)] if own else []), *(words for words, _, _ in _CURRENCIES)]
    currency = rf"(?:{'|'.join(words)})(?![^\W\d_])\.?"
    scale = "|".join(words for words, _ in _SCALES)
    return re.compile(
        rf"(?<![\w.,'’€$£–-])"
        rf"(?:(?P<minus>[-−])?(?P<scale_before>k|t|m)?(?P<before>{currency}){_SPACE}?)?"
        rf"(?P<number>{PATTERN})(?P<even>,[-–—])?"
        rf"(?:{_SPACE}?(?P<scale>{scale})\.?)?"
        rf"(?:{_SPACE}?(?P<after>{currency}))?"
        rf"(?:(?:{_SPACE}?/{_SPACE}?|{_SPACE}(?:{_PER}){_SPACE}|{_SPACE}(?P<loose>{_ALSO_PER}){_SPACE})"
        rf"(?:(?P<month>{_MONTH})|(?P<year>{_YEAR}))\b\.?"
        rf"|{_SPACE}(?:(?P<monthly>{_MONTHLY})|(?P<yearly>{_YEARLY})|(?P<once>{_ONCE}))\b\.?)?"
        # Another period than these is no amount of ours.
        rf"(?!\w|-\w|{_SPACE}?/|{_SPACE}(?:{_PER})\b)",
        re.IGNORECASE,
    )


def _is_money(match: re.Match[str]) -> bool:
    """Say whether a number in a text is money for certain."""
    if match["before"] or match["after"] or match["even"]:
        return True
    scaled = (match["scale"] or "").casefold() in _SHORT
    return bool(match["month"] or match["year"]) and not match["loose"] and not scaled


def _written(match: re.Match[str]) -> str:
    return (match["after"] or match["before"] or "").strip(".")


def _amount(match: re.Match[str], language: Language) -> Amount | None:
    value = read_decimal(match["number"], language)
    if value is None:
        return None
    for word in (match["scale"], match["scale_before"]):
        if word:
            value *= next(scale for words, scale in _SCALES if re.fullmatch(words, word, re.I))
    if abs(value) > LARGEST:
        return None
    if match["minus"]:
        value = -value
    period: Period = "year"
    if match["month"] or match["monthly"]:
        period = "month"
    elif match["once"]:
        period = "once"
    return Amount(value=float(value) or 0.0, period=period)


def _is_in_a_range(text: str, match: re.Match[str]) -> bool:
    """Say whether the number is one of two ("100 – 200 kr"), which are no single amount."""
    start, end = match.span()
    return bool(_RANGE_BEFORE.search(text[max(0, start - 10) : start]) or _RANGE_BEHIND.match(text, end))
