"""The outline: all blocks and notes of the canvas as a tree or a table, chosen and edited from either side.

It is also how the canvas is read and worked on without seeing it.
"""

from typing import TYPE_CHECKING, Final

from msgspec import structs
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout

from bmc_desktop.canvas import sentences
from bmc_desktop.files.journal.entries import Draft
from bmc_desktop.model.blocks import ALL_BLOCKS, PARKING_LOT, BlockId
from bmc_desktop.model.document import ChangeError
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.records import MAX_TEXT
from bmc_desktop.ui import icons, theme
from bmc_desktop.ui.panels import note_words
from bmc_desktop.ui.panels.outline_cells import Cells
from bmc_desktop.ui.panels.outline_model import Column, OutlineModel
from bmc_desktop.ui.panels.outline_tree import OutlineTree
from bmc_desktop.ui.panels.page import Page
from bmc_desktop.ui.words import PlainLabel, plain_tip

if TYPE_CHECKING:
    from bmc_desktop.model.change import Change
    from bmc_desktop.ui.main_window import MainWindow

WIDE: Final = 620
"""The table is to have this room, in pixels, if the window has it."""

_DRAFT_DELAY: Final = 100
"""So many milliseconds of typing go into the journal at once."""


class OutlinePage(Page):
    """The page with the tree."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._board = window.canvas
        self._session = window.session
        self._changed: set[str] = set()
        self._canvas_id = self._board.canvas_id
        self._words: object = None
        self._tint = ""
        self._following = False
        self._draft: Draft | None = None
        self._drafting = QTimer(self)
        self._drafting.setSingleShot(True)
        self._drafting.timeout.connect(self._keep_draft)
        self._model = OutlineModel(self._board, self)
        self._cells = Cells(window)
        self._tree = OutlineTree(self)
        self._tree.lines.cells = self._cells
        self._tree.setModel(self._model)
        self._tree.fit_columns()
        self._count = PlainLabel("", self)
        self._table = QToolButton(self)
        self._table.setCheckable(True)
        self._table.setAutoRaise(True)
        self._table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._table.setIconSize(QSize(16, 16))
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 2, 4)
        head.addWidget(self._count, 1)
        head.addWidget(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._tree)
        self.setFocusProxy(self._tree)
        self._show_columns()
        self._tree.open_all()
        self._connect()

    def _connect(self) -> None:
        tree, model = self._tree, self._model
        tree.selectionModel().selectionChanged.connect(self._on_selected)
        tree.new_asked.connect(self._on_new)
        tree.delete_asked.connect(self._on_delete)
        tree.move_asked.connect(self._on_move)
        tree.customContextMenuRequested.connect(self._on_menu)
        tree.lines.edited.connect(self._on_edited)
        tree.lines.ended.connect(self._on_ended)
        tree.lines.refused.connect(self.window_of.say)
        model.written.connect(self._on_written)
        model.carried.connect(self._on_carried)
        model.dropped.connect(self._move)
        model.modelReset.connect(tree.open_all)
        self._table.toggled.connect(self._on_table)
        self._session.observe(self._on_change)

    def title(self) -> str:
        return self.tr("Outline")

    def show_now(self) -> None:
        self._show_words()
        if self._board.canvas_id != self._canvas_id:
            self._canvas_id = self._board.canvas_id
            self._changed.clear()
            self._follow(renew=True)
        elif self._changed:
            self._follow()
        self._show_selection()

    def commit_page(self) -> None:
        self._tree.end_editing()

    def keep_page(self) -> None:
        # Words in the making are kept by the journal; what stands in other cells is not.
        if self._tree.lines.is_in_cell:
            self._tree.end_editing()

    def close_page(self) -> None:
        self._drafting.stop()
        self._session.forget(self._on_change)

    # Following what is shown elsewhere

    def _follow(self, *, renew: bool = False) -> None:
        # Rows that go take the selection with them, which is not the person's wish.
        self._following = True
        if renew:
            self._model.renew()
        else:
            self._model.follow(self._changed)
        self._changed.clear()
        self._following = False

    def _show_words(self) -> None:
        """Tell what is worded elsewhere: language, theme, legend, titles of blocks, the count of notes."""
        window, workshop = self.window_of, self._session.workshop
        tones = theme.tones(window.windows.scheme)
        canvas = workshop.canvases.get(self._board.canvas_id)
        words = (self.title(), tones, workshop.legend, workshop.details, canvas)
        if words == self._words:
            return
        self._words = words
        self._tree.setAccessibleName(self.title())
        self._tree.lines.name = self.tr("Text of the note")
        label = self.tr("Show as a table")
        self._table.setToolTip(plain_tip(label))
        self._table.setAccessibleName(label)
        self._table.setIcon(icons.tinted("columns-3", tones.ink))
        self._count.setStyleSheet(f"color: {tones.quiet};")
        self._model.tint(tones.ink)
        self._tree.tint(tones)

    def _show_selection(self) -> None:
        """Choose in the tree what is chosen on the canvas."""
        count = len(self._session.workshop.notes_of(self._board.canvas_id))
        self._count.setText(note_words.Counted().notes(count))
        selection = self._board.selection
        if self._chosen() == set(selection.notes) and (
            selection.notes or self._block_of_current() == selection.block
        ):
            return
        chosen = QItemSelection()
        wanted = set(selection.notes)
        for block in ALL_BLOCKS:
            place, rows = self._model.index_of_block(block), self._model.rows_of(block)
            first: int | None = None
            for row in range(len(rows) + 1):
                is_in = row < len(rows) and rows[row] in wanted
                if is_in and first is None:
                    first = row
                elif not is_in and first is not None:
                    begin, end = (self._model.index(r, 0, place) for r in (first, row - 1))
                    chosen.merge(QItemSelection(begin, end), QItemSelectionModel.SelectionFlag.Select)
                    first = None
        current = self._model.index_of_note(selection.current or "")
        if not current.isValid():
            current = self._model.index_of_block(selection.block)
            chosen.select(current, current)
        flag = QItemSelectionModel.SelectionFlag
        self._following = True
        self._tree.selectionModel().setCurrentIndex(current, flag.NoUpdate)
        self._tree.selectionModel().select(chosen, flag.ClearAndSelect | flag.Rows)
        self._tree.scrollTo(current)
        self._following = False

    def _chosen(self) -> set[str]:
        rows = self._tree.selectionModel().selectedRows()
        return {note.id for row in rows if (note := self._model.note_at(row)) is not None}

    def _block_of_current(self) -> BlockId | None:
        current = self._tree.currentIndex()
        return self._model.block_at(current) if current.isValid() else None

    def _on_change(self, change: "Change") -> None:
        self._changed |= change.touched()

    # What is done in the tree

    def _on_selected(self, *_: object) -> None:
        """Choose on the canvas what is chosen in the tree."""
        block = self._block_of_current()
        if self._following or block is None:
            return
        self._board.commit_active_editor()
        current = self._model.note_at(self._tree.currentIndex())
        chosen = self._chosen()
        hidden = not self.window_of.windows.settings.values.parking_lot
        if hidden and block == PARKING_LOT:
            # What cannot be seen cannot be chosen.
            self.window_of.windows.choose(parking_lot=True)
        if not chosen:
            self._board.selection.choose(block)
            return
        last = [current.id] if current is not None and current.id in chosen else []
        self._board.selection.select([*(chosen - set(last)), *last], block)

    def _on_new(self) -> None:
        self._board.new_note()

    def _on_delete(self) -> None:
        """Delete what is chosen and choose what follows, so that deleting can go on."""
        block, gone = self._block_of_current(), set(self._board.selected_note_ids)
        if block is None or not gone:
            return
        rows = self._model.rows_of(block)
        current = self._board.selection.current
        behind = rows[rows.index(current) + 1 :] if current in rows else []
        left = [i for i in behind if i not in gone] or [i for i in reversed(rows) if i not in gone]
        self._board.delete_selection()
        if left:
            self._board.selection.select(left[:1], block)

    def _on_move(self, step: int) -> None:
        """Move the chosen notes to the next block, or to the one before."""
        block = self._block_of_current()
        if block is not None:
            place = ALL_BLOCKS.index(block) + step
            if 0 <= place < len(ALL_BLOCKS):
                self._move(list(self._board.selected_note_ids), ALL_BLOCKS[place])

    def _move(self, note_ids: list[str], block: BlockId) -> None:
        if not note_ids:
            return
        self._board.commit_active_editor()
        self._board.selection.select(note_ids)
        try:
            self._board.move_to_block(block)
        except ChangeError as error:
            self.window_of.tell_misfit(error)

    def _on_written(self, note_id: str, text: str) -> None:
        """Keep what was written in a row, as the canvas does."""
        note = self._session.workshop.notes.get(note_id)
        text = clean_text(text)
        if note is None:
            return
        if len(text) > MAX_TEXT:
            self.window_of.say(sentences.text_too_long())
        elif not text and note.text and note.picture is None:
            self._board.commands.delete_one(note_id)
            self.window_of.say(sentences.emptied_note())
        else:
            self._board.commands.write(note_id, text)

    def _on_carried(self, note_id: str, column: int, value: object) -> None:
        self._cells.take(note_id, Column(column), value)

    def _on_edited(self, text: str, caret: int) -> None:
        """Keep the words in the making from a crash, soon."""
        note = self._model.note_at(self._tree.currentIndex())
        if note is not None:
            # What cannot stand in a file, half a letter, is not worth the rest.
            text = text.encode("utf-8", "replace").decode("utf-8")[:MAX_TEXT]
            self._draft = Draft(note=structs.replace(note, text=text), cursor=caret)
            if not self._drafting.isActive():
                self._drafting.start(_DRAFT_DELAY)

    def _keep_draft(self) -> None:
        if self._draft is not None:
            self._session.draft(self._draft)

    def _on_ended(self) -> None:
        self._drafting.stop()
        if self._draft is not None:
            self._draft = None
            self._session.draft(Draft())

    def _on_menu(self, position: QPoint) -> None:
        index = self._tree.indexAt(position)
        if index.isValid():
            several = len(self._board.selected_note_ids) > 1
            what = "block" if self._model.note_at(index) is None else "notes" if several else "note"
            where = self._tree.viewport().mapToGlobal(position)
            self._board.context_menu_requested.emit(where, what)

    def _on_table(self, shown: bool) -> None:
        self.window_of.windows.settings.change(outline_table=shown)
        self._show_columns()
        settings = self.window_of.windows.settings
        if shown and settings.values.panel_width < WIDE:
            settings.change(panel_width=WIDE)
            self.window_of.side.changed.emit()

    def _show_columns(self) -> None:
        shown = self.window_of.windows.settings.values.outline_table
        self._table.setChecked(shown)
        self._tree.show_columns(shown)
