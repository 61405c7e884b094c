"""Notes on the clipboard: as records for this app, as lines of text for every other.

Pure of the scene: builds mime data from notes and reads notes or texts back from it. What another program
put there is data and is read as plain text only.
"""

import csv
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec
from PySide6.QtCore import QMimeData

from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.records import MAX_NOTES, MAX_TEXT, Note

MIME: Final = "application/vnd.bmc-desktop.notes+json"

_LARGEST: Final = 32 * 2**20
"""Bytes of clipboard data that are looked at."""

_BULLETS: Final = ("• ", "· ", "▪ ", "‣ ", "– ", "- ", "* ", "o ")


class TooMuchError(Exception):
    """More text than notes can hold was pasted: nothing is taken, so that nothing is cut off."""


def to_mime(notes: Sequence[Note]) -> QMimeData:
    """Return notes as clipboard data, in the given order; the text has a note per line."""
    data = QMimeData()
    data.setData(MIME, msgspec.json.encode(notes))
    data.setText("\n".join(" ".join(note.text.split("\n")) for note in notes))
    return data


def has_notes(data: QMimeData | None) -> bool:
    """Say whether there is something that can be pasted as notes."""
    return data is not None and (data.hasFormat(MIME) or data.hasText())


def read_notes(data: QMimeData) -> tuple[Note, ...] | None:
    """Return the notes that this app put there, or None if it did not, or they are not whole."""
    if not data.hasFormat(MIME):
        return None
    raw = data.data(MIME).data()
    if len(raw) > _LARGEST:
        return None
    try:
        return msgspec.json.decode(raw, type=tuple[Note, ...])
    except msgspec.MsgspecError:
        return None


def read_texts(text: str) -> tuple[str, ...]:
    """Return a text as the texts of notes: one per line, or per row of a spreadsheet.

    Cells of a row are joined by " · ", bullets at the beginning of lines are taken off, and lines without a
    letter are left out.

    Raises:
        TooMuchError: a line is longer than a note can be, or there are more than fit on a canvas.
    """
    if "\t" in text:
        rows: Iterable[str] = _spreadsheet_rows(text)
    else:
        rows = clean_text(text).split("\n")
    texts = [found for row in rows if (found := _without_bullet(clean_text(row)))]
    if len(texts) > MAX_NOTES or any(len(found) > MAX_TEXT for found in texts):
        raise TooMuchError
    return tuple(texts)


def _spreadsheet_rows(text: str) -> list[str]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    limit = csv.field_size_limit(_LARGEST)
    try:
        rows = list(csv.reader((line + "\n" for line in lines), dialect="excel-tab"))
    except csv.Error:
        rows = [line.split("\t") for line in lines]
    finally:
        csv.field_size_limit(limit)
    return [" · ".join(cell.strip() for cell in row if cell.strip()) for row in rows]


def _without_bullet(line: str) -> str:
    for bullet in _BULLETS:
        if line.startswith(bullet):
            return line[len(bullet) :].strip()
    return line
