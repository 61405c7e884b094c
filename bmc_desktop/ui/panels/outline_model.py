"""The blocks and notes of a canvas as a tree for Qt's views, kept up to date note by note.

Shows what the board shows, in the order in which it is read. Makes no changes: it tells what was written or
dropped, and whoever owns it makes a change of that.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from bmc_desktop.model.blocks import ALL_BLOCKS, PARKING_LOT, BlockId, number
from bmc_desktop.model.records import Note
from bmc_desktop.ui import icons
from bmc_desktop.ui.panels import note_words
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP, plain_tip, shortened

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board

MANY: Final = 60
"""Where more notes come or go at once, everything is told anew."""

MIME: Final = "application/x-bmc-desktop-outline"

_LONGEST: Final = 300
"""So much of a text a row shows, in characters."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class Column(IntEnum):
    """What the columns tell of a note."""

    TEXT = 0
    COLOUR = 1
    STATUS = 2
    VOTES = 3
    AMOUNT = 4


HEADINGS: Final = (
    QT_TRANSLATE_NOOP("OutlinePage", "Note"),
    QT_TRANSLATE_NOOP("OutlinePage", "Colour"),
    QT_TRANSLATE_NOOP("OutlinePage", "Status"),
    QT_TRANSLATE_NOOP("OutlinePage", "Votes"),
    QT_TRANSLATE_NOOP("OutlinePage", "Amount"),
)

_NUMBERS: Final = (Column.VOTES, Column.AMOUNT)


_OF_BLOCKS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
_OF_NOTES: Final = (
    _OF_BLOCKS
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsEditable
)


class OutlineModel(QAbstractItemModel):
    """Ten blocks with their notes. Block rows have the internal id 0, notes that of their block plus 1."""

    written = Signal(str, str)
    """A note's id and the text that was written in its row."""

    carried = Signal(str, int, object)
    """A note's id, another column, and what was chosen or written there."""

    dropped = Signal(list, str)
    """The ids of notes and the block that they were dropped on."""

    def __init__(self, board: "Board", parent: QObject) -> None:
        super().__init__(parent)
        self._board = board
        self._ink = ""
        self._rows: dict[BlockId, list[str]] = {block: [] for block in ALL_BLOCKS}
        self._notes: dict[str, Note] = {}
        self.renew()

    # Following the board

    def renew(self) -> None:
        """Show everything anew."""
        self.beginResetModel()
        self._notes = {}
        for block in ALL_BLOCKS:
            notes = self._read(block)
            self._rows[block] = [note.id for note in notes]
            self._notes.update((note.id, note) for note in notes)
        self.endResetModel()

    def follow(self, record_ids: Iterable[str]) -> None:
        """Follow changes of these records; those that are no notes of this canvas do not count."""
        notes, shown = self._board.session.workshop.notes, self._board.canvas_id
        old: dict[str, Note] = {}
        new: dict[str, Note] = {}
        for note_id in record_ids:
            if note_id in self._notes:
                old[note_id] = self._notes[note_id]
            if note_id in notes and notes[note_id].canvas == shown:
                new[note_id] = notes[note_id]
        if len(old.keys() ^ new.keys()) > MANY:
            self.renew()
            return
        blocks = {note.block for note in (*old.values(), *new.values())}
        for block in sorted(blocks, key=ALL_BLOCKS.index):
            self._follow_block(block, self._read(block), new.keys())

    def tint(self, ink: str) -> None:
        """Draw the edges of swatches in a colour."""
        self._ink = ink
        self.reword()

    def reword(self) -> None:
        """Tell everything in other words: another language, legend, or titles of blocks."""
        last = self.columnCount() - 1
        for row, block in enumerate(ALL_BLOCKS):
            place = self.index(row, 0)
            self.dataChanged.emit(place, self.index(row, last))
            if self._rows[block]:
                end = len(self._rows[block]) - 1
                self.dataChanged.emit(self.index(0, 0, place), self.index(end, last, place))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def _read(self, block: BlockId) -> list[Note]:
        return [plan.note for plan in self._board.scene_of_canvas.layout_of_sheet.reading_order(block)]

    def _follow_block(self, block: BlockId, notes: Sequence[Note], changed: Iterable[str]) -> None:
        place, rows = self.index_of_block(block), self._rows[block]
        wanted = [note.id for note in notes]
        count, stays = len(rows), set(wanted)
        for row in reversed(range(len(rows))):
            if rows[row] not in stays:
                self.beginRemoveRows(place, row, row)
                gone = rows.pop(row)
                if self._notes[gone].block == block:
                    del self._notes[gone]
                self.endRemoveRows()
        self._notes.update((note.id, note) for note in notes)
        there = set(rows)
        self._reorder(block, [note_id for note_id in wanted if note_id in there])
        for row, note_id in enumerate(wanted):
            if note_id not in there:
                self.beginInsertRows(place, row, row)
                rows.insert(row, note_id)
                self.endInsertRows()
        last = self.columnCount() - 1
        for note_id in stays.intersection(changed) & there:
            row = rows.index(note_id)
            self.dataChanged.emit(self.index(row, 0, place), self.index(row, last, place))
        if len(rows) != count:
            self.dataChanged.emit(place, place)

    def _reorder(self, block: BlockId, order: list[str]) -> None:
        """Bring the rows of a block into another order, with all that points to them."""
        rows = self._rows[block]
        if rows == order:
            return
        self.layoutAboutToBeChanged.emit()
        inner = ALL_BLOCKS.index(block) + 1
        before = [index for index in self.persistentIndexList() if index.internalId() == inner]
        places = {note_id: row for row, note_id in enumerate(order)}
        after = [self.createIndex(places[rows[index.row()]], index.column(), inner) for index in before]
        self._rows[block] = order
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # Places

    def index_of_block(self, block: BlockId) -> QModelIndex:
        """Return the row of a block."""
        return self.index(ALL_BLOCKS.index(block), 0)

    def index_of_note(self, note_id: str) -> QModelIndex:
        """Return the row of a note, or an invalid index."""
        note = self._notes.get(note_id)
        if note is None:
            return QModelIndex()
        return self.index(self._rows[note.block].index(note_id), 0, self.index_of_block(note.block))

    def rows_of(self, block: BlockId) -> Sequence[str]:
        """Return the ids of a block's notes, from top to bottom."""
        return self._rows[block]

    def note_at(self, index: _Index) -> Note | None:
        """Return the note of a row, or None for a block's."""
        if not index.isValid() or not index.internalId():
            return None
        return self._notes[self._rows[self.block_at(index)][index.row()]]

    def block_at(self, index: _Index) -> BlockId:
        """Return the block of a row, or the block that a note's row is in."""
        inner = index.internalId()
        return ALL_BLOCKS[inner - 1 if inner else index.row()]

    # What Qt asks of a model

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        inner = index.internalId() if index.isValid() else 0
        return self.createIndex(inner - 1, 0, 0) if inner else QModelIndex()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(ALL_BLOCKS)
        if parent.internalId() or parent.column():
            return 0
        return len(self._rows[ALL_BLOCKS[parent.row()]])

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not index.internalId():
            return _OF_BLOCKS
        return _OF_NOTES

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        note = self.note_at(index)
        if note is None:
            return self._block_data(self.block_at(index), index.column(), role)
        return self._note_data(note, Column(index.column()), role)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        note = self.note_at(index)
        if note is None or role != Qt.ItemDataRole.EditRole:
            return False
        if index.column() == Column.TEXT:
            self.written.emit(note.id, str(value))
        else:
            self.carried.emit(note.id, index.column(), value)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        notes = [note for index in indexes if (note := self.note_at(index)) is not None]
        data = QMimeData()
        data.setData(MIME, "\n".join(dict.fromkeys(note.id for note in notes)).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        if not data.hasFormat(MIME):
            return False
        ids = [i for i in bytes(data.data(MIME).data()).decode().splitlines() if i in self._notes]
        if parent.isValid():
            self.dropped.emit(ids, self.block_at(parent))
        elif row > 0:
            # Between two blocks, it is the upper one that notes come to the end of.
            self.dropped.emit(ids, ALL_BLOCKS[min(row, len(ALL_BLOCKS)) - 1])
        # Rows move when the notes have; the view has nothing to take away.
        return False

    def _block_data(self, block: BlockId, column: int, role: int) -> Any:
        if column != Column.TEXT:
            return self._heading(column) if role == Qt.ItemDataRole.AccessibleTextRole else None
        title, count = shortened(self._board.describe(block), _LONGEST), len(self._rows[block])
        match role:
            case Qt.ItemDataRole.DisplayRole:
                name = title if block == PARKING_LOT else f"{number(block)}  {title}"
                return f"{name}  ({count})"
            case Qt.ItemDataRole.AccessibleTextRole:
                return note_words.block(title, count)
            case Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
        return None

    def _note_data(self, note: Note, column: Column, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(note, column)
            case Qt.ItemDataRole.EditRole:
                return note.text
            case Qt.ItemDataRole.DecorationRole if column == Column.TEXT:
                return icons.swatch(note.colour, self._ink)
            case Qt.ItemDataRole.ToolTipRole if column == Column.TEXT:
                return plain_tip(shortened(note.text, 3 * _LONGEST))
            case Qt.ItemDataRole.TextAlignmentRole if column in _NUMBERS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.AccessibleTextRole if column == Column.TEXT:
                rest = (self._words(note, other) for other in Column if other != Column.VOTES)
                votes = note_words.votes(note.votes) if note.votes else ""
                return ", ".join(filter(None, (*rest, votes)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return " ".join(filter(None, (self._heading(column), self._words(note, column))))
        return None

    @staticmethod
    def _heading(column: int) -> str:
        return QCoreApplication.translate("OutlinePage", HEADINGS[column])

    def _words(self, note: Note, column: Column) -> str:
        workshop = self._board.session.workshop
        match column:
            case Column.TEXT:
                text = " ".join(note.text[:_LONGEST].split())
                return text or note_words.wordless()
            case Column.COLOUR:
                return note_words.colours(note, workshop)
            case Column.STATUS:
                return note_words.status(note)
            case Column.VOTES:
                return str(note.votes or "")
            case Column.AMOUNT:
                return note_words.amount(note, workshop, self._board.scene_of_canvas.style_of_sheet.numbers)
