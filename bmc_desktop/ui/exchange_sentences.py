"""The sentences on texts that come in and posters that go out, for translation; as `sentences` for files.

Imported only when one of them is to be said: the rooms that they belong to are not needed for a start.
"""

from typing import Final

from bmc_desktop.exchange.errors import ExchangeKind
from bmc_desktop.exchange.markdown.problems import ProblemKind
from bmc_desktop.poster.pages import PageKind
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

EXCHANGE: Final[dict[ExchangeKind, str]] = {
    "missing": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is not there. Nothing was changed; check the name and the folder.",
    ),
    "denied": QT_TRANSLATE_NOOP(
        "Errors",
        "You are not allowed to read {name}. Nothing was changed; ask its owner for access, or for a copy.",
    ),
    "unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} could not be read from the disk. Nothing was changed; check that the disk or "
        "network drive is connected, and try again.",
    ),
    "not_a_file": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is not a file that can be read. Nothing was changed; choose a text file.",
    ),
    "no_name": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is no file name. Nothing was changed; check the name.",
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is larger than {most} MB and was not read. Nothing was changed; split the file "
        "and import its parts.",
    ),
    "empty": QT_TRANSLATE_NOOP("Errors", "{name} is empty. Nothing was changed; choose another file."),
    "utf_16": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is written in UTF-16. Nothing was changed; save it as UTF-8 and import it again.",
    ),
    "not_text": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is not a text file. Nothing was changed; choose a text file.",
    ),
    "not_utf_8": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is not UTF-8 text: line {line} holds a character in another encoding. Nothing "
        "was changed; save it as UTF-8 and import it again.",
    ),
    "no_block": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} has no heading that names a block, such as “## Customer segments”. Nothing was "
        "changed; give each block its heading and import it again.",
    ),
    "long_text": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was not imported: the text on line {line} has {count} characters, and a note "
        "holds {most} at most. Nothing was changed; shorten it and try again.",
    ),
    "many_notes": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was not imported: it has more than {most} notes on one canvas. Nothing was "
        "changed; split it and import its parts.",
    ),
    "many_canvases": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was not imported: it has more than {most} canvases. Nothing was changed; split "
        "it and import its parts.",
    ),
    "too_full": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} was not imported: it holds more than a workshop file can. Nothing was changed; split it "
        "and import its parts.",
    ),
}

PROBLEM: Final[dict[ProblemKind, str]] = {
    "unprintable": QT_TRANSLATE_NOOP("Errors", "Characters that cannot be shown were left out."),
    "not_indented": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” is not indented; it was added to the note above.",
    ),
    "no_bullet": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” does not begin with “- ”; it became a note of its own.",
    ),
    "before_blocks": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” stands before any block; it is in the parking lot.",
    ),
    "no_colour": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” names no colour; it was left in the note's text.",
    ),
    "blank_note": QT_TRANSLATE_NOOP("Errors", "A note without text was left out."),
    "unknown_id": QT_TRANSLATE_NOOP("Errors", "“{quote}” is the id of no block."),
    "unknown_heading": QT_TRANSLATE_NOOP(
        "Errors",
        "The heading “{quote}” names no block; its notes are in the parking lot.",
    ),
    "other_number": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” does not have the number {number}; the name counts.",
    ),
    "long_title": QT_TRANSLATE_NOOP(
        "Errors",
        "The title is longer than {most} characters and was cut; the whole line is kept in the "
        "parking lot.",
    ),
    "long_canvas_title": QT_TRANSLATE_NOOP(
        "Errors",
        "The canvas's title is longer than {most} characters and was cut; the whole line is "
        "kept in the parking lot.",
    ),
    "long_block_title": QT_TRANSLATE_NOOP(
        "Errors",
        "The block's title is longer than {most} characters and was cut; the whole line is kept "
        "in the parking lot.",
    ),
    "long_value": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” is longer than {most} characters; the whole line is kept in the parking lot.",
    ),
    "given_twice": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” is given twice; the whole line is kept in the parking lot.",
    ),
    "unknown_key": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” is no head line that is known; the whole line is kept in the parking lot.",
    ),
    "no_date": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” is no date like 2015-03-12; the whole line is kept in the parking lot.",
    ),
    "no_language": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” is none of the languages {languages}; the whole line is kept in the parking lot.",
    ),
    "legend_form": QT_TRANSLATE_NOOP(
        "Errors",
        "A line of the legend looks like “legend: yellow = Families”; the whole line is kept in "
        "the parking lot.",
    ),
    "legend_no_colour": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” names no colour; the whole line is kept in the parking lot.",
    ),
    "legend_twice": QT_TRANSLATE_NOOP(
        "Errors",
        "“{quote}” has a meaning already; the whole line is kept in the parking lot.",
    ),
    "legend_long": QT_TRANSLATE_NOOP(
        "Errors",
        "The meaning of “{quote}” is longer than {most} characters; the whole line is kept in "
        "the parking lot.",
    ),
}

NOT_DRAWN: Final = QT_TRANSLATE_NOOP(
    "Errors",
    "The poster of “{title}” could not be drawn. Nothing was written, and the workshop is as it was.",
)
"""A poster that could not be written fails for the same reasons as a save."""

PAGE: Final[dict[PageKind, str]] = {
    "unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The poster cannot be shown, because its PDF could not be read."
    ),
    "no_memory": QT_TRANSLATE_NOOP("Errors", "There is not enough memory to show the poster at this size."),
}
