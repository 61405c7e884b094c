"""The small marks that reader and writer share: escapes, and the colours in brackets at a note's end."""

import re
from collections.abc import Sequence
from typing import Final

from bmc_desktop.exchange.vocabulary import colour_named
from bmc_desktop.model.records import Colour

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


def split_colours(raw: str) -> tuple[str, tuple[Colour, ...], str]:
    """Return a note's text, its colours, and what stands in the colours' place but names none.

    They stand at the end of the note; at the end of its first line they are understood, too.
    """
    start = bracket(raw)
    if start is not None:
        colours = _colours(raw[start + 1 : -1])
        if colours:
            return raw[:start].rstrip(), colours, ""
        return raw, NEUTRAL, raw[start + 1 : -1]
    first, newline, rest = raw.partition("\n")
    start = bracket(first.rstrip())
    colours = () if start is None else _colours(first.rstrip()[start + 1 : -1])
    if colours:
        return first[:start].rstrip() + newline + rest, colours, ""
    return raw, NEUTRAL, ""


def _colours(words: str) -> tuple[Colour, ...]:
    """Return the colours that all the words name, each once; none if one of them names none."""
    colours = [colour_named(word) for word in words.split(",")]
    known = [colour for colour in colours if colour]
    return tuple(dict.fromkeys(known)) if len(known) == len(colours) else ()
