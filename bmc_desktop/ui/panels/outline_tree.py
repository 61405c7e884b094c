"""The tree of the outline: keys, and the line or the cell in which something is written in a note's row."""

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from bmc_desktop.model.records import MAX_TEXT
from bmc_desktop.ui.panels.outline_cells import Cells, Choice
from bmc_desktop.ui.panels.outline_model import Column

if TYPE_CHECKING:
    from bmc_desktop.ui.panels.outline_model import OutlineModel
    from bmc_desktop.ui.theme import Tones

_INDENT: Final = 14

_COLUMN: Final = "column"
"""The property of an editor that tells its column, if it is in a cell besides the text."""

_Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Lets the text of a note be written on one line; its line breaks stay where they are.

    In a table, what a note carries is written in its cells.
    """

    edited = Signal(str, int)
    """The text in the making, and where the caret is."""

    ended = Signal()
    refused = Signal(str)
    """What is wrong with what was written in a cell; the writing goes on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.editor: QWidget | None = None
        self.name = ""
        self.cells: Cells | None = None

    @property
    def is_in_cell(self) -> bool:
        """Whether something other than a text is being written."""
        return self.editor is not None and self.editor.property(_COLUMN) is not None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        if index.column() != Column.TEXT:
            return self._make_cell(parent, index)
        editor = QLineEdit(parent)
        # Counted in halves of surrogate pairs; whoever keeps the text counts letters.
        editor.setMaxLength(2 * MAX_TEXT)
        editor.setAccessibleName(self.name)
        editor.textEdited.connect(self._on_edited)
        self.editor = editor
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        # A cell was filled when it was made; what is written in it stays when the note changes.
        if editor.property(_COLUMN) is None:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: "OutlineModel", index: _Index) -> None:  # type: ignore[override]
        if isinstance(editor, Choice):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())
        elif isinstance(editor, QLineEdit) and (editor.property(_COLUMN) is None or editor.isModified()):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        super().updateEditorGeometry(editor, option, index)
        room = editor.parentWidget()
        if editor.property(_COLUMN) is not None and room is not None:
            # As wide as it needs to be, whatever its column is.
            place, wanted = QRect(option.rect), editor.sizeHint()
            place.setWidth(min(max(place.width(), wanted.width()), room.width()))
            place.moveRight(min(place.right(), room.width() - 1))
            editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        leaving = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in leaving
            and self.cells is not None
            and self.is_in_cell
            and (fault := self.cells.fault(self.editor))
        ):
            self.refused.emit(fault)
            return True
        return super().eventFilter(editor, event)

    def destroyEditor(self, editor: QWidget, index: _Index) -> None:
        self.editor = None
        self.ended.emit()
        super().destroyEditor(editor, index)

    def _make_cell(self, parent: QWidget, index: _Index) -> QWidget:
        model: OutlineModel = index.model()  # type: ignore[assignment]
        note = model.note_at(index)
        assert self.cells is not None
        assert note is not None
        editor = self.editor = self.cells.make(parent, Column(index.column()), note)
        editor.setProperty(_COLUMN, index.column())
        if isinstance(editor, Choice):
            editor.chosen.connect(self._on_chosen)
        return editor

    def _on_chosen(self) -> None:
        """One of the choices was taken: there is no more to write."""
        if self.editor is not None:
            editor = self.editor
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _on_edited(self, text: str) -> None:
        if isinstance(self.editor, QLineEdit):
            self.edited.emit(text, self.editor.cursorPosition())


class OutlineTree(QTreeView):
    """Shows the outline. Emits what its keys ask for."""

    new_asked = Signal()
    delete_asked = Signal()
    move_asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = LineDelegate(self)
        self.setItemDelegate(self.lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(600)
        self.setExpandsOnDoubleClick(False)
        self._opened_by_mouse = False

    def tint(self, tones: "Tones") -> None:
        """Take on the colours of a theme."""
        self.setStyleSheet(
            # In a table the cell that has the keys is framed, be it empty.
            'QTreeView[cells="true"] { outline: 0; }'
            'QTreeView[cells="true"]::item { border: 1px solid transparent; }'
            f'QTreeView[cells="true"]::item:focus {{ border: 1px solid {tones.accent}; }}'
            "QTreeView { show-decoration-selected: 0; }"
            "QTreeView::item { border-radius: 0; }"
            f"QHeaderView::section {{ background: {tones.bar}; color: {tones.quiet}; border: 0;"
            f" border-bottom: 1px solid {tones.line}; padding: 4px 8px; }}"
            f"QLineEdit {{ background: {tones.field}; border: 1px solid {tones.accent}; padding: 0 2px; }}"
        )

    def open_all(self) -> None:
        """Open every block, and give its title the whole width; to be done anew whenever the model is."""
        for row in range(self.model().rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        self.expandAll()

    def show_columns(self, shown: bool) -> None:
        """Show what notes carry in columns of their own, or the texts only."""
        self.setHeaderHidden(not shown)
        self.setAllColumnsShowFocus(not shown)
        self.setProperty("cells", shown)
        self.style().unpolish(self)
        self.style().polish(self)
        for column in Column:
            if column != Column.TEXT:
                self.setColumnHidden(column, not shown)

    def fit_columns(self) -> None:
        """Give the texts what the other columns leave. Needs the model."""
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        # Only what shows is measured, so that it takes no longer with thousands of notes.
        header.setResizeContentsPrecision(0)
        for column in Column:
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(
                column, mode.Stretch if column == Column.TEXT else mode.ResizeToContents
            )

    def end_editing(self) -> None:
        """Keep what is being written in a row, and stop writing."""
        editor = self.lines.editor
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if self.lines.editor is not None:
            # What the line that is written in leaves over means nothing to the rows.
            return
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._write()
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit()
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            step: Literal[1, -1] = -1 if key == Qt.Key.Key_Up else 1
            self.move_asked.emit(step)
        elif plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if not self._step(1 if key == Qt.Key.Key_Right else -1):
                super().keyPressEvent(event)
                return
        elif not self._begin_by_typing(event):
            super().keyPressEvent(event)
            return
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._opened_by_mouse = isinstance(self.lines.editor, Choice)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        editor, opened = self.lines.editor, self._opened_by_mouse
        self._opened_by_mouse = False
        if opened and isinstance(editor, Choice):
            # Not on the press: the release would choose what comes to lie under the pointer.
            editor.showPopup()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            # Qt counts from above the heading.
            position = self.visualRect(self.currentIndex()).center()
        self.customContextMenuRequested.emit(position)
        event.accept()

    def _write(self) -> None:
        """Write in the current cell of a note; where a block is current, start a note in it."""
        index = self.currentIndex()
        if index.parent().isValid():
            self.edit(index.siblingAtColumn(Column.TEXT) if self.isColumnHidden(index.column()) else index)
        elif index.isValid():
            self.new_asked.emit()

    def _step(self, step: Literal[1, -1]) -> bool:
        """Go to the cell beside the current one; return False where the key means something else."""
        index = self.currentIndex()
        beside = index.siblingAtColumn(index.column() + step)
        if not index.parent().isValid() or self.isHeaderHidden() or (step < 0 and not beside.isValid()):
            return False
        if beside.isValid():
            self.selectionModel().setCurrentIndex(beside, QItemSelectionModel.SelectionFlag.NoUpdate)
        return True

    def _begin_by_typing(self, event: QKeyEvent) -> bool:
        """Write in the current cell what is typed; in the texts, typing looks for a note."""
        index, modifiers = self.currentIndex(), event.modifiers()
        command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        text = event.text().strip()
        is_cell = index.parent().isValid() and index.column() != Column.TEXT
        if (
            not is_cell
            or self.isColumnHidden(index.column())
            or modifiers & command
            or not text.isprintable()
        ):
            return False
        if not text:
            return False
        self.edit(index)
        if self.lines.editor is not None:
            QApplication.sendEvent(self.lines.editor, event)
        return True
