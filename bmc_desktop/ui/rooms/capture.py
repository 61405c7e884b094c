"""Notes as fast as they are said: the quick line, pasted columns, splitting and joining."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.capture.entry import Purse
from bmc_desktop.ui.capture_words import CaptureWords

if TYPE_CHECKING:
    from bmc_desktop.capture.names import Words
    from bmc_desktop.capture.tables import Notes, Row, Table
    from bmc_desktop.model.records import Language
    from bmc_desktop.ui.dialogs.table_columns import TableColumns
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.quick_line import QuickLine


class CaptureRoom(QObject):
    """Handlers of what brings notes onto the wall in other ways than writing in them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: TableColumns | None = None
        self._line: QuickLine | None = None

    @property
    def line(self) -> "QuickLine":
        """The quick line. It is made when it is first needed: a window shows sooner without it."""
        if self._line is None:
            from bmc_desktop.ui.quick_line import QuickLine

            self._line = QuickLine(self._window)
            self._line.follow(self._window.canvas)
        return self._line

    def follow(self, canvas: CanvasView) -> None:
        """Serve another canvas from now on."""
        canvas.table_offered.connect(self._on_table)
        if self._line is not None:
            self._line.follow(canvas)

    def open_line(self) -> None:
        """Open the quick line, or give it the keys."""
        self.line.open()

    def split_or_join(self) -> None:
        """Split the chosen note into its lines, or make the chosen notes one."""
        from bmc_desktop.canvas.splitting import split_or_join

        split_or_join(self._window.canvas)

    def _on_table(self, rows: "tuple[Row, ...]") -> None:
        """Ask what the pasted columns are."""
        from bmc_desktop.capture.tables import guess
        from bmc_desktop.ui.dialogs.table_columns import TableColumns

        table = guess(rows, self._words(), self._numbers)
        dialog = TableColumns(table, self._notes_of, self._told, self._window)
        self._dialog = dialog
        dialog.accepted.connect(self._on_columns)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @property
    def _language(self) -> "Language":
        return self._window.windows.translation.language

    @property
    def _numbers(self) -> "Language":
        return self._window.windows.number_language

    def _words(self) -> "Words":
        from bmc_desktop.capture.names import Words

        canvas = self._window.canvas
        return Words(canvas.session.workshop, canvas.canvas_id, self._language)

    def _notes_of(self, table: "Table") -> "Notes":
        from bmc_desktop.capture.tables import notes_of

        currency = self._window.session.workshop.details.currency
        return notes_of(table, self._words(), Purse(self._numbers, currency))

    def _told(self, notes: "Notes") -> str:
        canvas = self._window.canvas
        words = CaptureWords(canvas.describe, canvas.current_block, self._language, self._numbers)
        before = canvas.session.workshop.details.currency
        return words.whole(notes.entries, notes.strange, before, notes.currency)

    def _on_columns(self) -> None:
        notes = self._dialog.notes if self._dialog is not None else None
        if notes is not None:
            self._window.canvas.capturing.put(notes.entries, edit="paste_notes", currency=notes.currency)

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        self._window.canvas.setFocus()
