"""The tree of the outline: keys, and the line in which a note's text is written in its row."""

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from bmc_desktop.model.records import MAX_TEXT
from bmc_desktop.ui.panels.outline_model import Column

if TYPE_CHECKING:
    from bmc_desktop.ui.panels.outline_model import OutlineModel
    from bmc_desktop.ui.theme import Tones

_INDENT: Final = 14

_Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Lets the text of a note be written on one line; its line breaks stay where they are."""

    edited = Signal(str, int)
    """The text in the making, and where the caret is."""

    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.editor: QLineEdit | None = None
        self.name = ""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        # Counted in halves of surrogate pairs; whoever keeps the text counts letters.
        editor.setMaxLength(2 * MAX_TEXT)
        editor.setAccessibleName(self.name)
        editor.textEdited.connect(self._on_edited)
        self.editor = editor
        return editor

    def setModelData(self, editor: QWidget, model: "OutlineModel", index: _Index) -> None:  # type: ignore[override]
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    def destroyEditor(self, editor: QWidget, index: _Index) -> None:
        self.editor = None
        self.ended.emit()
        super().destroyEditor(editor, index)

    def _on_edited(self, text: str) -> None:
        if self.editor is not None:
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
        self.setAllColumnsShowFocus(True)

    def tint(self, tones: "Tones") -> None:
        """Take on the colours of a theme."""
        self.setStyleSheet(
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
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            # Qt counts from above the heading.
            position = self.visualRect(self.currentIndex()).center()
        self.customContextMenuRequested.emit(position)
        event.accept()

    def _write(self) -> None:
        """Write in the current note; where a block is current, start a note in it."""
        index = self.currentIndex()
        if index.parent().isValid():
            self.edit(index.siblingAtColumn(Column.TEXT))
        elif index.isValid():
            self.new_asked.emit()
