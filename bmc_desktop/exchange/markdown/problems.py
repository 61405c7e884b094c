"""What may not be understood in a Markdown text, as a closed set of kinds, each with its English sentence.

A window words the same kinds in its own language from `kind` and `facts`.
"""

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

from bmc_desktop.files.errors import Facts, worded
from bmc_desktop.model.edits import clean_line

ProblemKind: TypeAlias = Literal[
    "unprintable",
    "not_indented",
    "no_bullet",
    "before_blocks",
    "no_colour",
    "blank_note",
    "unknown_id",
    "unknown_heading",
    "other_number",
    "long_title",
    "long_canvas_title",
    "long_block_title",
    "long_value",
    "given_twice",
    "unknown_key",
    "no_date",
    "no_language",
    "legend_form",
    "legend_no_colour",
    "legend_twice",
    "legend_long",
]

SENTENCES: Final[Mapping[ProblemKind, str]] = {
    "unprintable": "Characters that cannot be shown were left out.",
    "not_indented": "“{quote}” is not indented; it was added to the note above.",
    "no_bullet": "“{quote}” does not begin with “- ”; it became a note of its own.",
    "before_blocks": "“{quote}” stands before any block; it is in the parking lot.",
    "no_colour": "“{quote}” names no colour; it was left in the note's text.",
    "blank_note": "A note without text was left out.",
    "unknown_id": "“{quote}” is the id of no block.",
    "unknown_heading": "The heading “{quote}” names no block; its notes are in the parking lot.",
    "other_number": "“{quote}” does not have the number {number}; the name counts.",
    "long_title": (
        "The title is longer than {most} characters and was cut; the whole line is kept in the parking lot."
    ),
    "long_canvas_title": (
        "The canvas's title is longer than {most} characters and was cut; the whole line is kept in the "
        "parking lot."
    ),
    "long_block_title": (
        "The block's title is longer than {most} characters and was cut; the whole line is kept in the "
        "parking lot."
    ),
    "long_value": "“{quote}” is longer than {most} characters; the whole line is kept in the parking lot.",
    "given_twice": "“{quote}” is given twice; the whole line is kept in the parking lot.",
    "unknown_key": "“{quote}” is no head line that is known; the whole line is kept in the parking lot.",
    "no_date": "“{quote}” is no date like 2015-03-12; the whole line is kept in the parking lot.",
    "no_language": (
        "“{quote}” is none of the languages {languages}; the whole line is kept in the parking lot."
    ),
    "legend_form": (
        "A line of the legend looks like “legend: yellow = Families”; the whole line is kept in the "
        "parking lot."
    ),
    "legend_no_colour": "“{quote}” names no colour; the whole line is kept in the parking lot.",
    "legend_twice": "“{quote}” has a meaning already; the whole line is kept in the parking lot.",
    "legend_long": (
        "The meaning of “{quote}” is longer than {most} characters; the whole line is kept in the "
        "parking lot."
    ),
}


class Problem(NamedTuple):
    """What was not understood: the number of the line, from 1, and of which kind it is."""

    line: int
    kind: ProblemKind
    facts: Facts

    @property
    def text(self) -> str:
        """The English sentence."""
        return worded(SENTENCES[self.kind], self.facts)


def quoted(text: str) -> str:
    """Return what was not understood as it is quoted: on one line, and short."""
    text = clean_line(text)
    return text if len(text) <= 60 else text[:59].rstrip() + "…"
