"""What is typed on a page of the side panel goes into the workshop: when the field is left, or sooner.

It goes there whenever the hand rests, so that a crash takes no word of it; a visit is one step of undo.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from bmc_desktop.model.records import MAX_TEXT
from bmc_desktop.model.workshop import new_id

REST: Final = 400
"""So many milliseconds after the last key the hand rests."""


class Pending(QObject):
    """What was typed in one field and is not in the workshop yet."""

    def __init__(self, field: QWidget, keep: Callable[[str], bool]) -> None:
        """Serve a field.

        `keep` commits what stands in it, merged under the key that it is given; where it returns False, the
        workshop does not take it, and it waits on.
        """
        super().__init__(field)
        self._keep = keep
        self._visit = new_id()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._on_rest)
        self.is_waiting = False
        """Whether something was typed that is not in the workshop yet."""

    def typed(self) -> None:
        """Something was typed."""
        self.is_waiting = True
        self._resting.start(REST)

    def finish(self) -> None:
        """The field is left: what was typed goes into the workshop, and what comes next is another step."""
        self._resting.stop()
        if self.is_waiting:
            self.is_waiting = not self._keep(f"typed {self._visit}")
        self._visit = new_id()

    def drop(self) -> None:
        """Forget what was typed."""
        self._resting.stop()
        self.is_waiting = False

    def _on_rest(self) -> None:
        self.is_waiting = not self._keep(f"typed {self._visit}")


class Words(QPlainTextEdit):
    """Several lines to write; Tab goes on to the next field."""

    left = Signal()
    typed = Signal()
    refused = Signal()
    """More was pasted than a note can hold, and nothing was taken."""

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._high = self.fontMetrics().lineSpacing() * lines + 16
        self.setMinimumHeight(self._high)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._filling = False
        self.textChanged.connect(self._on_changed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high)

    def word(self, name: str) -> None:
        """Name the field and all parts of it for a screen reader."""
        for part in (self, *self.findChildren(QWidget)):
            part.setAccessibleName(name)

    def fill(self, text: str) -> None:
        """Show a text that nobody typed here."""
        self._filling = True
        self.setPlainText(text)
        self._filling = False

    def insertFromMimeData(self, source: QMimeData) -> None:
        if len(self.toPlainText()) + len(source.text()) > MAX_TEXT:
            self.refused.emit()
            return
        # Markup of other programs has no place in a note.
        self.textCursor().insertText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if with_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        # Ctrl+Enter keeps what is written here and starts no new note.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def _on_changed(self) -> None:
        if not self._filling:
            self.typed.emit()
