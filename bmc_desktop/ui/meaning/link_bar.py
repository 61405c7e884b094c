"""The bar in which a link is drawn: its other note is chosen on the canvas, then its word is typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from bmc_desktop.canvas.spoken import announce
from bmc_desktop.model import edits
from bmc_desktop.model.records import MAX_LINE
from bmc_desktop.ui.meaning.bar import Bar
from bmc_desktop.ui.panels.pending import Pending
from bmc_desktop.ui.words import PlainLabel, shortened

if TYPE_CHECKING:
    from bmc_desktop.canvas.view import CanvasView
    from bmc_desktop.model.records import Link
    from bmc_desktop.ui.main_window import MainWindow

_NAME = 24
"""So many letters of a note name it."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LinkBar(Bar):
    """Draws one link: from a note that waits for its other end, or between two; then its word."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, "link")
        self._source = ""
        self._canvas: CanvasView | None = None
        self._canvas_id = ""
        self._link_id = ""
        self._told = PlainLabel("", self)
        self._line = QLineEdit(self)
        self._line.setMaxLength(MAX_LINE)
        self._line.returnPressed.connect(self.close_bar)
        self._pending = Pending(self._line, self._keep)
        self._line.textEdited.connect(self._pending.typed)
        self._delete, self._close = self.add_button("trash-2"), self.add_button("x")
        self._delete.clicked.connect(self._on_delete)
        self._close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 10, 5)
        row.setSpacing(8)
        row.addWidget(self._told)
        row.addWidget(self._line, 1)
        row.addStretch(0)
        row.addWidget(self._delete)
        row.addWidget(self._close)

    @property
    def is_choosing(self) -> bool:
        """Whether the other note is still to be chosen."""
        return self._canvas is not None

    @property
    def told(self) -> str:
        """What the bar says."""
        return self._told.text()

    def choose_from(self, source: str) -> None:
        """Let the other end of a link be chosen on the canvas."""
        canvas = self.window_of.canvas
        self._source, self._canvas_id, self._link_id = source, canvas.canvas_id, ""
        self._canvas = canvas
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)
        self._show_parts()
        self._tell()
        self.show()
        canvas.setFocus()
        announce(self, self._told.text())

    def draw(self, source: str, target: str) -> None:
        """Draw a link from one note to another, or take the one that is there, and ask for its word."""
        window = self.window_of
        there = edits.link_between(window.session.workshop, source, target)
        if there is None:
            change = edits.link_notes(window.session.workshop, source, target)
            if not window.commit(change):
                self.close_bar()
                return
            there = edits.link_between(window.session.workshop, source, target)
        if there is not None:
            self._write_on(there)

    def commit_bar(self) -> None:
        self._pending.finish()

    def close_bar(self) -> None:
        self._stop_choosing()
        self._pending.finish()
        self._link_id = ""
        super().close_bar()

    def show_now(self) -> None:
        window = self.window_of
        workshop = window.session.workshop
        if self.is_choosing:
            gone = self._source not in workshop.notes or self._canvas_id != window.canvas.canvas_id
            if gone or self._canvas is not window.canvas:
                self.close_bar()
                return
        elif self._link_id not in workshop.links:
            self._pending.drop()
            self.close_bar()
            return
        else:
            text = workshop.links[self._link_id].text
            if not self._pending.is_waiting and edits.clean_line(self._line.text()) != text:
                self._line.setText(text)
        self._tell()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Link"))
        self._line.setPlaceholderText(self.tr("Word on the link"))
        self._line.setAccessibleName(self.tr("Word on the link"))
        self.name_button(self._delete, self.tr("Delete the link"))
        self.name_button(self._close, self.tr("Close"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._canvas is None:
            return super().eventFilter(watched, event)
        if (
            watched is self._canvas
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Escape:
                self._give_up()
                return True
            if event.key() in _ENTER and not event.modifiers():
                self._take_chosen()
                return True
        if watched is not self._canvas and event.type() == QEvent.Type.MouseButtonRelease:
            # After the canvas has done with it.
            QTimer.singleShot(0, self, self._take_clicked)
        return super().eventFilter(watched, event)

    def _give_up(self) -> None:
        source = self._source
        self.close_bar()
        if source in self.window_of.session.workshop.notes:
            self.window_of.canvas.selection.select([source])

    def _take_clicked(self) -> None:
        """Take the note that was clicked, if it is another one."""
        if self._canvas is not None and self._canvas.selection.current not in (None, self._source):
            self._take_chosen()

    def _take_chosen(self) -> None:
        target = self._canvas.selection.current if self._canvas is not None else None
        if target is None or target == self._source:
            return
        self._stop_choosing()
        self.draw(self._source, target)

    def _stop_choosing(self) -> None:
        canvas, self._canvas = self._canvas, None
        if canvas is not None:
            canvas.removeEventFilter(self)
            canvas.viewport().removeEventFilter(self)

    def _write_on(self, link: "Link") -> None:
        self._link_id = link.id
        self._line.setText(link.text)
        self._line.selectAll()
        self._show_parts()
        self._tell()
        self.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self, self._told.text())

    def _show_parts(self) -> None:
        for part in (self._line, self._delete):
            part.setVisible(not self.is_choosing)

    def _tell(self) -> None:
        if self.is_choosing:
            words = self.tr(
                "Link “{note}” to: click a note, or go there with the arrow keys and press Enter."
            ).format(note=self._name(self._source))
        else:
            link = self.window_of.session.workshop.links[self._link_id]
            words = f"{self._name(link.source)}  →  {self._name(link.target)}"
        self._told.setText(words)

    def _name(self, note_id: str) -> str:
        note = self.window_of.session.workshop.notes[note_id]
        return shortened(edits.clean_line(note.text), _NAME) or self.tr("Note without words")

    def _keep(self, merge: str) -> bool:
        workshop = self.window_of.session.workshop
        if self._link_id not in workshop.links:
            return True
        change = edits.set_link_text(workshop, self._link_id, self._line.text())
        return self.window_of.takes(change, merge)

    def _on_delete(self) -> None:
        self._pending.drop()
        workshop = self.window_of.session.workshop
        if self._link_id in workshop.links:
            self.window_of.commit(edits.delete_links(workshop, [self._link_id]))
        self.close_bar()
