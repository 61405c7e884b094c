"""Notes on the clipboard: as records for this app, as lines of text for every other.

Pure of the scene: builds mime data from notes and reads notes or texts back from it. What another program
put there is data and is read as plain text only.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor, QTextDocument, QTextDocumentFragment, QTextTable

from bmc_desktop.capture.lines import LARGEST
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.records import Group, Note

if TYPE_CHECKING:
    from bmc_desktop.capture.tables import Row

MIME: Final = "application/vnd.bmc-desktop.notes+json"

_MOST_MARKUP: Final = 2**20
"""Longer markup is not searched for a table, in characters: it would take too long."""


class Clip(msgspec.Struct, frozen=True, kw_only=True):
    """Notes on their way, the pictures they show (the bytes by media id), and the groups that are whole."""

    notes: tuple[Note, ...]
    pictures: Mapping[str, bytes] = {}
    groups: tuple[Group, ...] = ()


def to_mime(
    notes: Sequence[Note], pictures: Mapping[str, bytes], groups: Sequence[Group] = ()
) -> QMimeData:
    """Return notes with their pictures and groups as clipboard data, in order.

    The text has a note per line.
    """
    data = QMimeData()
    shown = {note.picture for note in notes if note.picture is not None}
    carried = {media_id: pictures[media_id] for media_id in shown if media_id in pictures}
    data.setData(
        MIME, msgspec.json.encode(Clip(notes=tuple(notes), pictures=carried, groups=tuple(groups)))
    )
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
    if len(raw) > LARGEST:
        return None
    try:
        return msgspec.json.decode(raw, type=Clip)
    except msgspec.MsgspecError:
        return None


def text_of(data: QMimeData) -> str:
    """Return the words that are there, without any looks; markup is read only where nothing else is."""
    if data.hasText() or not data.hasHtml():
        return data.text()
    return QTextDocumentFragment.fromHtml(data.html()[:LARGEST]).toPlainText()


def rows_of(data: QMimeData) -> "tuple[Row, ...]":
    """Return the rows of the table that is there, in its words or else in its markup; none if none is.

    Raises:
        TooMuchError: there is more than notes can hold.
    """
    from bmc_desktop.capture import tables  # its vocabulary is read when it is first needed

    rows = tables.rows_of(data.text())
    if rows or not data.hasHtml() or len(data.html()) > _MOST_MARKUP:
        return rows
    return tables.squared(_cells_in(data.html()))


def _cells_in(markup: str) -> list[list[str]]:
    """Return the cells of the only table in a piece of markup; none if there is more than that table."""
    if "<table" not in markup.lower():
        return []
    document = QTextDocument()
    document.setHtml(markup)
    found = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    if len(found) != 1:
        return []
    table = found[0]
    rows = [[_cell(table, row, column) for column in range(table.columns())] for row in range(table.rows())]
    inside = sum(len("".join(cell.split())) for row in rows for cell in row)
    return rows if inside == len("".join(document.toPlainText().split())) else []


def _cell(table: QTextTable, row: int, column: int) -> str:
    """Return the words of a cell; one that is wider or higher than others has them at its beginning."""
    cell = table.cellAt(row, column)
    if (cell.row(), cell.column()) != (row, column):
        return ""
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return clean_text(cursor.selectedText())
