"""What a canvas says by itself in each language: block titles, hints, questions, sheet words, dates.

Reads one TOML file per language from `resources/content`, when that language is first asked for. Knows
nothing of Qt, of the window's own language, or of where the words stand on the sheet.
"""

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.records import Canvas, Colour, Language, Status
from bmc_desktop.paths import resource

CREDIT: Final = "Business Model Canvas · Strategyzer.com · CC BY-SA 3.0"
"""The credit line that the canvas's licence asks for on whatever shows it in full."""

MAX_HINT: Final = 90
"""The longest hint, in characters: with its questions it fits small into an empty block."""

PATTERNS: Final = (
    "web_shop",
    "marketing_website",
    "self_service",
    "online_newspaper",
    "selling_content",
    "content_based_selling",
    "affiliate",
    "freemium",
    "rental_subscription",
)
"""The well-known business models that there is a filled example of in each language, by their ids."""

MAX_QUESTION: Final = 60
"""The longest guiding question, in characters."""


class BlockText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of one block: its title, one plain sentence, three to five guiding questions.

    `also` are further names under which a heading is recognised when text is read in.
    """

    title: str
    hint: str
    questions: tuple[str, ...]
    also: tuple[str, ...] = ()


class SheetWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words that stand on the sheet outside the blocks.

    `canvas` is the title of a workshop's first canvas, `untitled` stands for a title that is empty.
    """

    version: str
    legend: str
    untitled: str
    canvas: str


class ComparisonWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words of the key on a sheet that shows what became of the notes of another canvas.

    `compared` takes the {title} of that canvas, the others the {count} of notes.
    """

    compared: str
    new: str
    changed: str
    moved: str
    dropped: str
    kept: str


class DateForm(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a date is written: a pattern of {day}, {month} and {year}, and the twelve months' names."""

    pattern: str
    months: tuple[str, ...]


class PatternText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of a well-known business model: its name, and one sentence on how it earns."""

    name: str
    about: str


class Content(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All words of a canvas in one language. A colour's first spelling is the one to write."""

    sheet: SheetWords
    comparison: ComparisonWords
    date: DateForm
    colours: Mapping[Colour, tuple[str, ...]]
    statuses: Mapping[Status, str]
    patterns: Mapping[str, PatternText]
    blocks: Mapping[BlockId, BlockText]

    def block(self, block: BlockId) -> BlockText:
        """Return the words of a block."""
        return self.blocks[block]


@cache
def of(language: Language) -> Content:
    """Return the words of a canvas in a language, read once.

    Raises:
        MissingResourceError: the app's own file is not there.
        msgspec.ValidationError: the app's own file is incomplete or has entries that do not belong.
    """
    import tomllib  # only where a file is read: most starts need one language, some none

    with resource(f"content/{language}.toml").open("rb") as file:
        return msgspec.convert(tomllib.load(file), Content)


def pattern_file(pattern: str, language: Language) -> Path:
    """Return the file with the filled example of a pattern: a text in the app's own Markdown.

    Raises:
        KeyError: there is no such pattern.
        MissingResourceError: the app's own file is not there.
    """
    if pattern not in PATTERNS:
        raise KeyError(pattern)
    return resource(f"content/patterns/{language}/{pattern}.md")


def block_title(canvas: Canvas, block: BlockId, language: Language) -> str:
    """Return the title of a block on a canvas: the canvas's own name for it, or else the language's."""
    return canvas.block_titles.get(block) or of(language).block(block).title


def canvas_title(canvas: Canvas, language: Language) -> str:
    """Return the canvas's title, or words for "untitled" where it has none."""
    return canvas.title or of(language).sheet.untitled


def given_title(title: str, before: Language, after: Language) -> str:
    """Return a canvas's title in another language if it is one that no person gave it, else as it is."""
    old, new = of(before).sheet, of(after).sheet
    if title == old.canvas:
        return new.canvas
    # Further ones without a title are numbered.
    number = title.removeprefix(old.untitled)
    is_given = number != title and (not number or re.fullmatch(r" \d+", number))
    return new.untitled + number if is_given else title


def format_date(date: dt.date, language: Language) -> str:
    """Return the date as it is written out in a language, e.g. "12. mars 2015"."""
    form = of(language).date
    return form.pattern.format(day=date.day, month=form.months[date.month - 1], year=date.year)


def colour_names(language: Language) -> Mapping[Colour, str]:
    """Return the name of each colour in a language."""
    return {colour: names[0] for colour, names in of(language).colours.items()}
