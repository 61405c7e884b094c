"""The cells of the outline's table besides the text: what each is written with, and what it does.

A status and a colour are chosen, votes are counted, an amount is written in words as on the note page.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from bmc_desktop.canvas.commands import now
from bmc_desktop.model import edits
from bmc_desktop.model.estimates import estimate_words
from bmc_desktop.model.records import MAX_LINE, MAX_VOTES, Note
from bmc_desktop.ui import icons, theme
from bmc_desktop.ui.actions.families import COLOUR_NAMES, NO_STATUS, STATUS_NAMES, said
from bmc_desktop.ui.finding.filters import colour_choices
from bmc_desktop.ui.number_form import number_language
from bmc_desktop.ui.panels.note_amount import example, keep_in_details, read_words, write_amount
from bmc_desktop.ui.panels.outline_model import HEADINGS, Column

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class Choice(QComboBox):
    """Choices of which one is taken out of the open list, or else when the cell is left."""

    chosen = Signal()
    """One was taken for good; the arrows only go through them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_going = False
        self.activated.connect(self._on_activated)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_going = True
        super().keyPressEvent(event)
        self._is_going = False

    def event(self, event: QEvent) -> bool:
        # Alt and an arrow open the list, whatever they do in the window.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # It scrolls the rows.
        event.ignore()

    def _on_activated(self) -> None:
        if not self._is_going:
            self.chosen.emit()


class Cells:
    """Makes the editors of cells, and takes over what was written in them."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def make(self, parent: QWidget, column: Column, note: Note) -> QWidget:
        """Return an editor for a cell, with what the note has."""
        editor: QWidget
        match column:
            case Column.STATUS:
                editor = self._statuses(parent, note)
            case Column.COLOUR:
                editor = self._colours(parent, note)
            case Column.VOTES:
                editor = QSpinBox(parent)
                editor.setRange(0, MAX_VOTES)
                editor.setValue(note.votes)
            case _:
                editor = self._amount(parent, note)
        name = QCoreApplication.translate("OutlinePage", HEADINGS[column])
        editor.setAccessibleName(name)
        if isinstance(editor, Choice):
            editor.view().setAccessibleName(name)
        return editor

    def fault(self, editor: QWidget | None) -> str:
        """Return what is wrong with what stands in an editor, or ""."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            return read_words(editor.text(), number_language(self._window), self._currency)[1]
        return ""

    def take(self, note_id: str, column: Column, value: object) -> None:
        """Make a change of what was written in a cell. What is no amount goes among the note's details."""
        workshop = self._window.session.workshop
        note = workshop.notes.get(note_id)
        if note is None:
            return
        match column:
            case Column.STATUS:
                status = next((known for known in STATUS_NAMES if known == value), None)
                self._window.takes(edits.set_status(workshop, [note_id], status, now=now()))
            case Column.COLOUR:
                colour = next(known for known in COLOUR_NAMES if known == value)
                self._window.takes(edits.recolour(workshop, [note_id], colour, now=now()))
            case Column.VOTES:
                by = int(str(value)) - note.votes
                self._window.takes(edits.change_votes(workshop, [note_id], by, now=now()))
            case Column.AMOUNT:
                found, wrong = read_words(str(value), number_language(self._window), self._currency)
                if wrong:
                    keep_in_details(self._window, [note_id], str(value).strip())
                else:
                    write_amount(self._window, [note_id], found)

    @property
    def _currency(self) -> str:
        return self._window.session.workshop.details.currency

    def _statuses(self, parent: QWidget, note: Note) -> Choice:
        editor = Choice(parent)
        editor.addItem(said(NO_STATUS), "")
        for status, name in STATUS_NAMES.items():
            editor.addItem(said(name), status)
        editor.setCurrentIndex(editor.findData(note.status or ""))
        return editor

    def _colours(self, parent: QWidget, note: Note) -> Choice:
        editor = Choice(parent)
        editor.setIconSize(QSize(14, 14))
        ink = theme.tones(self._window.windows.scheme).ink
        for colour, words in colour_choices(self._window)[1:]:
            editor.addItem(icons.swatch(colour, ink), words, colour)
        editor.setCurrentIndex(editor.findData(note.colour))
        return editor

    def _amount(self, parent: QWidget, note: Note) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setMaxLength(MAX_LINE)
        language = number_language(self._window)
        editor.setPlaceholderText(example(language, self._currency))
        if note.amount is not None:
            editor.setText(estimate_words(note.amount, language, self._currency))
        return editor
