"""The small marks that reader and writer share: escapes, colours and a star in brackets at a note's end."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bmc_desktop.exchange.vocabulary import colour_named
from bmc_desktop.model.records import Colour

STAR: Final = "★"
"""Stands among the colours of a note that has a star."""

NEUTRAL: Final[tuple[Colour, ...]] = ("white",)
"""The colours of a note that names none: it concerns everyone."""

_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_BACKSLASH: Final = re.compile(r"\\(?=[!-/:-@\[-`{-~]|$)", re.MULTILINE)
_MARK: Final = re.compile(
    r"^( *)([-+*](?=\s|$)|#{1,6}(?=\s|$)|>|```|~~~|[-*_](?=[-*_ ]*$))",
    re.MULTILINE,
)
_LISTED: Final = re.compile(r"^( *\d{1,9})(?=[.)](?:\s|$))", re.MULTILINE)
_NO_COLOURS: Final = re.compile(r"[\]\\\n]")


def unescape(raw: str) -> str:
    """Return raw Markdown with the backslashes taken off that stand before punctuation."""
    return _ESCAPED.sub(r"\1", raw)


def escape_backslashes(text: str) -> str:
    """Return text in which every backslash that `unescape` would take off is doubled."""
    return _BACKSLASH.sub(r"\\\\", text)


def escape_note(text: str, colours: Sequence[str]) -> str:
    """Return a note's text with its colours behind it, read back as it is by this and other programs."""
    raw = _LISTED.sub(r"\1\\", _MARK.sub(r"\1\\\2", escape_backslashes(text)))
    if colours:
        return f"{raw} [{', '.join(colours)}]"
    first, newline, rest = _plain_end(raw).partition("\n")
    return _plain_end(first) + newline + rest


def _plain_end(raw: str) -> str:
    """Return a note's text in which a bracket at the end names no colours."""
    start = bracket(raw.rstrip())
    return raw if start is None else f"{raw[:start]}\\{raw[start:]}"


def escape_heading(text: str) -> str:
    """Return one line of text as it can stand in a heading."""
    text = escape_backslashes(text)
    text = re.sub(r"(^| )#(?=#*$)", r"\1\\#", text)
    return re.sub(r"^(canvas ?):", r"\1\\:", text, flags=re.IGNORECASE)


def bracket(raw: str) -> int | None:
    """Return where the bracket opens with which a note ends; None if it ends with none."""
    if not raw.endswith("]"):
        return None
    start = raw.rfind("[")
    if start < 0 or raw[start - 1 : start] == "\\" or _NO_COLOURS.search(raw, start + 1, len(raw) - 1):
        return None
    return start


class Split(NamedTuple):
    """A note's text, its colours, whether it has a star, and what stands in their place but is neither."""

    text: str
    colours: tuple[Colour, ...] = NEUTRAL
    star: bool = False
    unknown: str = ""


def split_colours(raw: str) -> Split:
    """Return what a note is made of.

    Its colours stand at the end of it; at the end of its first line they are understood, too.
    """
    start = bracket(raw)
    if start is not None:
        colours, star = _colours(raw[start + 1 : -1])
        if colours:
            return Split(raw[:start].rstrip(), colours, star)
        return Split(raw, unknown=raw[start + 1 : -1])
    first, newline, rest = raw.partition("\n")
    start = bracket(first.rstrip())
    colours, star = ((), False) if start is None else _colours(first.rstrip()[start + 1 : -1])
    if colours:
        return Split(first[:start].rstrip() + newline + rest, colours, star)
    return Split(raw)


def _colours(raw: str) -> tuple[tuple[Colour, ...], bool]:
    """Return the colours that all the words name, each once, and whether a star is among them.

    There are none if a word names none; a star alone stands on a note without a colour.
    """
    words = raw.split(",")
    others = [word for word in words if word.strip() != STAR]
    star = len(others) < len(words)
    known = [colour for word in others if (colour := colour_named(word))]
    if len(known) < len(others):
        return (), False
    return tuple(dict.fromkeys(known)) or NEUTRAL, star
