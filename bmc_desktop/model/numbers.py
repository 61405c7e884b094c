"""Numbers as people write and read them in each language: grouped digits, decimals, words for thousands.

Knows nothing of money; `amounts` does.
"""

import math
import re
from decimal import Decimal
from typing import Final, NamedTuple

from bmc_desktop.model.records import Language


class NumberForm(NamedTuple):
    """How numbers are written: what stands between groups of three digits, and before decimals.

    The words stand for 10³, 10⁶ and 10⁹ where room is scarce.
    """

    group: str
    point: str
    thousand: str
    million: str
    billion: str


FORMS: Final[dict[Language, NumberForm]] = {
    "en": NumberForm(group=",", point=".", thousand="k", million="m", billion="bn"),
    "nb": NumberForm(group="\u00a0", point=",", thousand="t", million="mill.", billion="mrd."),
    "da": NumberForm(group=".", point=",", thousand="t", million="mio.", billion="mia."),
    "de": NumberForm(group=".", point=",", thousand="Tsd.", million="Mio.", billion="Mrd."),
}

SPACES: Final = " \u00a0\u2007\u2009\u202f"
"""The spaces that stand between groups of digits, or between a number and what it counts."""

PATTERN: Final = rf"[-−+]?(?:\d{{1,3}}(?:[{SPACES}'’]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?!\d)"
"""A regular expression for what may be a number in any of the languages."""

_WHOLE: Final = re.compile(PATTERN, re.ASCII)
_GROUPING: Final = re.compile(rf"[{SPACES}'’]")


def format_number(value: float, language: Language) -> str:
    """Return a number with grouped digits, and two decimals unless it is whole, e.g. "120 000"."""
    form = FORMS[language]
    digits = f"{value:,.0f}" if value == round(value) else f"{value:,.2f}"
    return digits.replace(",", "\0").replace(".", form.point).replace("\0", form.group)


def format_short(value: float, language: Language) -> str:
    """Return a number in three digits and a word, e.g. "1,23 mill."."""
    form = FORMS[language]
    size = abs(value)
    scales = ((1e9, form.billion), (1e6, form.million), (1e3, form.thousand))
    for scale, word in scales:
        # Rounded, 999 999 is a million already.
        if size >= scale * 0.9995:
            digits = f"{value / scale:.3g}" if size < scale * 999.5 else f"{value / scale:.0f}"
            space = "" if len(word) == 1 else "\u00a0"
            return digits.replace(".", form.point) + space + word
    return f"{value:.3g}".replace(".", form.point)


def read_number(text: str, language: Language) -> float | None:
    """Return the number that a text is, or None if it is none.

    Where a single sign could part thousands or decimals ("1.200"), the language decides.
    """
    found = read_decimal(text, language)
    value = math.inf if found is None else float(found)
    return value if math.isfinite(value) else None


def read_decimal(text: str, language: Language) -> Decimal | None:
    """Return the number that a text is, exactly, or None if it is none."""
    text = text.strip()
    if _WHOLE.fullmatch(text) is None:
        return None
    plain = _GROUPING.sub("", text.replace("−", "-"))
    signs = [sign for sign in plain if sign in ".,"]
    point = _point(plain, signs, FORMS[language].point, grouped=len(plain) < len(text))
    if point is None:
        return None
    for sign in ".,":
        plain = plain.replace(sign, "\0" if sign == point else "")
    return Decimal(plain.replace("\0", "."))


def _point(digits: str, signs: list[str], usual: str, *, grouped: bool) -> str | None:
    """Return the sign that stands before the decimals, "" if none does, or None if it cannot be read."""
    if not signs:
        return ""
    last = signs[-1]
    if grouped or len(set(signs)) == 2:
        whole = digits[: digits.rindex(last)]
        return last if signs.count(last) == 1 and (grouped or _in_threes(whole, signs[0])) else None
    if len(signs) > 1:
        return "" if _in_threes(digits, last) else None
    return "" if last != usual and _in_threes(digits, last) else last


def _in_threes(digits: str, sign: str) -> bool:
    """Say whether the sign parts groups of three digits, as thousands are."""
    first, *others = digits.lstrip("-+").split(sign)
    return 1 <= len(first) <= 3 and first != "0" and all(len(other) == 3 for other in others)
