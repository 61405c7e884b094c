"""Notes on the clipboard: as records for this app, as lines of text for every other.

Pure of the scene: builds mime data from notes and reads notes or texts back from it. What another program
put there is data and is read as plain text only.
"""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocumentFragment

from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.records import MAX_NOTES, MAX_TEXT, Note

MIME: Final = "application/vnd.bmc-desktop.notes+json"

_LARGEST: Final = 256 * 2**20
"""Bytes of clipboard data that are looked at."""

_BULLETS: Final = frozenset("•·▪‣–-*")

_BULLET_CELLS: Final = _BULLETS | {"o", "§", "\uf0b7"}
"""What word processors put before a tab and an item of a list."""

_CELL_OF_SEVERAL_LINES: Final = re.compile(r'^"(?:[^"]|"")*\n(?:[^"]|"")*"$', re.MULTILINE)


class TooMuchError(Exception):
    """More text than notes can hold was pasted: nothing is taken, so that nothing is cut off."""


class Clip(msgspec.Struct, frozen=True, kw_only=True):
    """Notes on their way, and the pictures they show: the bytes by media id."""

    notes: tuple[Note, ...]
    pictures: Mapping[str, bytes] = {}


def to_mime(notes: Sequence[Note], pictures: Mapping[str, bytes]) -> QMimeData:
    """Return notes with their pictures as clipboard data, in order; the text has a note per line."""
    data = QMimeData()
    shown = {note.picture for note in notes if note.picture is not None}
    carried = {media_id: pictures[media_id] for media_id in shown if media_id in pictures}
    data.setData(MIME, msgspec.json.encode(Clip(notes=tuple(notes), pictures=carried)))
    data.setText("\n".join(" ".join(note.text.split("\n")) for note in notes))
    return data


def has_notes(data: QMimeData | None) -> bool:
    """Say whether there is something that can be pasted as notes."""
    return data is not None and (data.hasFormat(MIME) or data.hasText() or data.hasHtml())


def read_notes(data: QMimeData) -> Clip | None:
    """Return the notes that this app put there, or None if it did not, or they are not whole."""
    if not data.hasFormat(MIME):
        return None
    raw = data.data(MIME).data()
    if len(raw) > _LARGEST:
        return None
    try:
        return msgspec.json.decode(raw, type=Clip)
    except msgspec.MsgspecError:
        return None


def text_of(data: QMimeData) -> str:
    """Return the words that are there, without any looks; markup is read only where nothing else is."""
    if data.hasText() or not data.hasHtml():
        return data.text()
    return QTextDocumentFragment.fromHtml(data.html()[:_LARGEST]).toPlainText()


def read_texts(text: str) -> tuple[str, ...]:
    """Return a text as the texts of notes: one per line, or per row of a spreadsheet.

    Cells of a row are joined by " · ", bullets at the beginning of lines are taken off, and lines without a
    letter are left out.

    Raises:
        TooMuchError: a line is longer than a note can be, or there are more than fit on a canvas.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" in lines or _CELL_OF_SEVERAL_LINES.search(lines):
        rows: Iterable[str] = map(_joined, _spreadsheet_rows(lines))
    else:
        rows = clean_text(lines).split("\n")
    texts = [found for row in rows if (found := _without_bullet(clean_text(row)))]
    if len(texts) > MAX_NOTES or any(len(found) > MAX_TEXT for found in texts):
        raise TooMuchError
    return tuple(texts)


def _spreadsheet_rows(text: str) -> list[list[str]]:
    """Return the cells of each row; quotes that are not those of a spreadsheet are left as they are."""
    lines = text.split("\n")
    limit = csv.field_size_limit(_LARGEST)
    try:
        return list(csv.reader((line + "\n" for line in lines), dialect="excel-tab", strict=True))
    except csv.Error:
        return [line.split("\t") for line in lines]
    finally:
        csv.field_size_limit(limit)


def _joined(row: Sequence[str]) -> str:
    cells = [cell.strip() for cell in row if cell.strip()]
    if len(cells) > 1 and cells[0] in _BULLET_CELLS:
        del cells[0]
    return " · ".join(cells)


def _without_bullet(line: str) -> str:
    if line[:1] in _BULLETS and line[1:2] in ("", " "):
        return line[2:].strip()
    return line
