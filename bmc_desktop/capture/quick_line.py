"""The quick line: "5 free coffee card #families 120000/year" is a note with its block, colour and amount.

A digit, or a block's name or first letters with a colon, stands at the beginning; `#` and a colour or a
meaning of the legend stands anywhere, and so does an amount. " | " or a new line begins another note, which
goes into the same block unless it names its own. What is not understood is text.
"""

import re
from typing import Final

from msgspec import Struct, structs

from bmc_desktop.capture.entry import Entry, Purse, TooMuchError
from bmc_desktop.capture.lines import plain_list, with_line_feeds
from bmc_desktop.capture.names import Words
from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.records import MAX_NOTES, MAX_TEXT, Colour

_PARTS: Final = re.compile(r"\n|(?:^|(?<=\s))\|(?=\s|$)")
_DIGIT: Final = re.compile(r"(?P<name>[0-9])(?:\s+|:(?!\d)\s*|$)(?![%‰°+*/=<>.,:;!?)\-–—])")
_NAME: Final = re.compile(r"(?P<name>[^\W_][^:|\n]{0,60}?)\s?:(?:\s+|$)")
_TAG: Final = re.compile(r"(?<!\S)#([^\s#]+)(?!\S)")
_LOOSE: Final = " \u00a0,;:"
"""What may be left over between a text and the amount that stood beside it."""


class Part(Struct, frozen=True):
    """What one part of a line says: a note, or only a block; and the words of it that became facts."""

    entry: Entry
    spent: tuple[str, ...] = ()


class Reading(Struct, frozen=True, kw_only=True):
    """What a line says: notes to be, or a block alone; the currency afterwards; money in other ones.

    `unknown`: what looks like a colour or a meaning, and is none, or may be several.
    """

    entries: tuple[Entry, ...] = ()
    block: BlockId | None = None
    currency: str = ""
    strange: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def read_line(line: str, words: Words, purse: Purse) -> Reading:
    """Return what a line says; `purse` knows the currency.

    Raises:
        TooMuchError: a note is longer than notes can be, or there are more than fit on a canvas.
    """
    parts = [part for raw in split(line) if (part := clean_text(raw))]
    entries: list[Entry] = []
    block: BlockId | None = None
    for index, part in enumerate(parts):
        last = index == len(parts) - 1
        read = read_part(part, words, purse, alone=len(parts) == 1, heads=not last)
        block = read.entry.block or block
        if read.entry.text:
            entries.append(structs.replace(read.entry, block=block))
    if len(entries) > MAX_NOTES or any(len(entry.text) > MAX_TEXT for entry in entries):
        raise TooMuchError
    only = block if not entries else None
    return Reading(
        entries=tuple(entries),
        block=only,
        currency=purse.currency,
        strange=tuple(purse.strange),
        unknown=tuple(tag for entry in entries for tag in _unknown(entry, words)),
    )


def split(line: str) -> list[str]:
    """Return the parts of a line, of which each is a note; bullets before pasted lines are taken off."""
    return _PARTS.split(plain_list(with_line_feeds(line)) if "\n" in line or "\r" in line else line)


def read_part(part: str, words: Words, purse: Purse, *, alone: bool = True, heads: bool = False) -> Part:
    """Return what one part of a line says.

    A block without a note is meant where it stands `alone`, and as a name with a colon where it `heads`
    other parts; elsewhere it is text.
    """
    spent: list[str] = []
    block, text = _block(part, words, purse)
    if block is not None:
        spent.append(part[: len(part) - len(text)].strip())
        if not text and not alone and not (heads and spent[0].endswith(":")):
            return Part(Entry(part))
    text, colours = _colours(text, words, spent)
    found = purse.take(text)
    if found is None:
        return Part(Entry(text or (part if colours else ""), block, colours), tuple(spent))
    before, after = found.before.rstrip(_LOOSE), found.after.lstrip(_LOOSE)
    if not before or not after:
        # At the edge of a text an amount has said what it has to say.
        rest = before or after
        if rest:
            spent += [found.words, *_loose(found.before, before), *_loose(found.after, after)]
            text = rest
    return Part(Entry(text, block, colours, found.amount), tuple(spent))


def _block(part: str, words: Words, purse: Purse) -> tuple[BlockId | None, str]:
    """Return the block that a part begins with, and the rest of it."""
    for pattern in (_DIGIT, _NAME):
        found = pattern.match(part)
        block = words.block(found["name"]) if found else None
        if found and block is not None and not (pattern is _DIGIT and purse.counts(part)):
            return block, part[found.end() :]
    return None, part


def _colours(text: str, words: Words, spent: list[str]) -> tuple[str, tuple[Colour, ...]]:
    """Return the text without the colours that it names, and those; the first is the paper."""
    colours: dict[Colour, None] = {}

    def take(found: re.Match[str]) -> str:
        colour = words.colour(found[1])
        if colour is None:
            return found[0]
        colours[colour] = None
        spent.append(found[0])
        return "\0"

    marked = _TAG.sub(take, text)
    return re.sub(r"(?:\s*\0)+\s*", " ", marked).strip(), tuple(colours)


def _unknown(entry: Entry, words: Words) -> list[str]:
    """Return the tags that stayed in a text, but for numbers, and colours that are all there is of it."""
    return [
        found[0]
        for found in _TAG.finditer(entry.text)
        if found[1][0].isalpha() and words.colour(found[1]) is None
    ]


def _loose(whole: str, kept: str) -> list[str]:
    """Return the signs that were left off when `kept` was cut out of the whole."""
    return [sign for sign in whole.replace(kept, "", 1) if not sign.isspace()]
