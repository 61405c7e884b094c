"""Notes in words for other programs: as lines of text under their blocks, and as a table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from bmc_desktop.exchange import cells
from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.ui.panels import note_words

Describe = Callable[[BlockId], str]
"""Gives a block's title as it stands on the sheet."""


def lines(notes: Sequence[Note], workshop: Workshop, describe: Describe) -> str:
    """Return notes as text: each block's title, and below it a line per note with its amount."""
    parts: list[str] = []
    for block in dict.fromkeys(note.block for note in notes):
        inside = [_line(note, workshop) for note in notes if note.block == block]
        parts.append("\n".join([describe(block), *inside]))
    return "\n\n".join(parts)


def _line(note: Note, workshop: Workshop) -> str:
    words = " ".join(note.text.split()) or note_words.wordless()
    amount = note_words.amount(note, workshop)
    return f"• {words} ({amount})" if amount else f"• {words}"


def rows(notes: Sequence[Note], workshop: Workshop, describe: Describe) -> list[tuple[str, ...]]:
    """Return notes as a table with a heading; what none of them carries has no column."""
    named: list[tuple[str, list[str]]] = [
        (QCoreApplication.translate("CopiedWords", "Block"), [describe(note.block) for note in notes]),
        (QCoreApplication.translate("CopiedWords", "Note"), [note.text for note in notes]),
        (
            QCoreApplication.translate("CopiedWords", "Colour"),
            [note_words.colours(note, workshop) for note in notes],
        ),
        (
            QCoreApplication.translate("CopiedWords", "Amount"),
            [note_words.amount(note, workshop) for note in notes],
        ),
        (
            QCoreApplication.translate("CopiedWords", "Status"),
            [note_words.status(note) for note in notes],
        ),
        (
            QCoreApplication.translate("CopiedWords", "Votes"),
            [str(note.votes) if note.votes else "" for note in notes],
        ),
        (QCoreApplication.translate("CopiedWords", "Details"), [note.details for note in notes]),
    ]
    columns = [(name, *column) for place, (name, column) in enumerate(named) if place < 3 or any(column)]
    return list(zip(*columns, strict=True))


def table(notes: Sequence[Note], workshop: Workshop, describe: Describe) -> tuple[str, str]:
    """Return notes as a table, tab-separated and as markup."""
    made = rows(notes, workshop, describe)
    return cells.tab_separated(made), cells.markup(made)
