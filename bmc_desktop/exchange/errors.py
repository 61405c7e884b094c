"""What can go wrong with someone else's text, as a closed set of kinds, each with its English sentence.

A window words the same kinds in its own language from `kind` and `facts`; the command line and the log use
`str(error)`. Every sentence says what happened, what is safe, and what to do next.
"""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from bmc_desktop.files.errors import Facts, worded

ExchangeKind: TypeAlias = Literal[
    "missing",
    "denied",
    "unreadable",
    "not_a_file",
    "no_name",
    "too_large",
    "empty",
    "utf_16",
    "not_text",
    "not_utf_8",
    "no_block",
    "long_text",
    "many_notes",
    "many_canvases",
    "too_full",
]

SENTENCES: Final[Mapping[ExchangeKind, str]] = {
    "missing": "{name} is not there. Nothing was changed; check the name and the folder.",
    "denied": (
        "You are not allowed to read {name}. Nothing was changed; ask its owner for access, or for a copy."
    ),
    "unreadable": (
        "{name} could not be read from the disk. Nothing was changed; check that the disk or network drive "
        "is connected, and try again."
    ),
    "not_a_file": "{name} is not a file that can be read. Nothing was changed; choose a text file.",
    "no_name": "{name} is no file name. Nothing was changed; check the name.",
    "too_large": (
        "{name} is larger than {most} MB and was not read. Nothing was changed; split the file and import "
        "its parts."
    ),
    "empty": "{name} is empty. Nothing was changed; choose another file.",
    "utf_16": "{name} is written in UTF-16. Nothing was changed; save it as UTF-8 and import it again.",
    "not_text": "{name} is not a text file. Nothing was changed; choose a text file.",
    "not_utf_8": (
        "{name} is not UTF-8 text: line {line} holds a character in another encoding. Nothing was changed; "
        "save it as UTF-8 and import it again."
    ),
    "no_block": (
        "{name} has no heading that names a block, such as “## Customer segments”. Nothing was changed; "
        "give each block its heading and import it again."
    ),
    "long_text": (
        "{name} was not imported: the text on line {line} has {count} characters, and a note holds {most} "
        "at most. Nothing was changed; shorten it and try again."
    ),
    "many_notes": (
        "{name} was not imported: it has more than {most} notes on one canvas. Nothing was changed; split "
        "it and import its parts."
    ),
    "many_canvases": (
        "{name} was not imported: it has more than {most} canvases. Nothing was changed; split it and "
        "import its parts."
    ),
    "too_full": (
        "{name} was not imported: it holds more than a workshop file can. Nothing was changed; split it "
        "and import its parts."
    ),
}


class ExchangeError(Exception):
    """Something could not be read in. `kind` is of a closed set; `detail` is for a log, not a person."""

    def __init__(self, kind: ExchangeKind, detail: str = "", **facts: str | int) -> None:
        self.kind: ExchangeKind = kind
        self.detail = detail
        self.facts: Facts = facts
        super().__init__(worded(SENTENCES[kind], facts))
