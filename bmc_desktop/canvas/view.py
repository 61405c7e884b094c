"""The view: the hands of the canvas. Routes mouse, keys, input methods and drops to the board.

Knows what Qt's events are; what they lead to is decided by `mouse`, `keys`, the editor and the board.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from bmc_desktop.canvas import clipboard, incoming
from bmc_desktop.canvas.board import Board
from bmc_desktop.canvas.closer import Closer
from bmc_desktop.canvas.outgoing import Outgoing
from bmc_desktop.canvas.touch import TouchMap
from bmc_desktop.model.blocks import Rect
from bmc_desktop.session import Session


class CanvasView(Board):
    """Shows one canvas of a session's workshop and lets people work on it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._touch: TouchMap | None = None
        super().__init__(session, parent)
        self.closer = Closer(self)
        self.outgoing = Outgoing(self)
        self._touch = TouchMap(self)

    def reveal_place(self, rect: Rect) -> None:
        with self.closer.coming_along():
            super().reveal_place(rect)

    def reveal_start(self, rect: Rect) -> None:
        with self.closer.coming_along():
            super().reveal_start(rect)

    # The mouse, and fingers

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._is_for_words(event):
            self.commit_active_editor()
            self.mouse.press(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        gesture = self.mouse.gesture
        if gesture is None or not self.outgoing.take_over(gesture, event):
            self.mouse.move(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouse.release(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._is_for_words(event):
            self.commit_active_editor()
            self.mouse.double_click(event)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.writing.is_at(self.mapToScene(event.pos())):
            self.writing.ask_menu(event.globalPos())
        else:
            self.commit_active_editor()
            self.mouse.menu(event)
        event.accept()

    def _is_for_words(self, event: QMouseEvent) -> bool:
        """Say whether the right button asks for the menu of what is being written, at the note's edge."""
        at = self.mapToScene(event.position().toPoint())
        return event.button() == Qt.MouseButton.RightButton and self.writing.is_at(at)

    def viewportEvent(self, event: QEvent) -> bool:
        if self._touch is not None and self._touch.handle(event):
            return True
        return super().viewportEvent(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.mouse.is_busy:
            self.mouse.cancel()
        elif event.key() == Qt.Key.Key_Space:
            self.mouse.hold_panning(True)
        elif not self.keys.press(event):
            event.ignore()
            return
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.mouse.hold_panning(False)
        event.accept()

    def focusNextPrevChild(self, following: bool) -> bool:
        # Tab walks through notes and blocks; Ctrl+Tab and F6 leave the canvas.
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt's view turns input methods off, because no item of the scene asks for them; but composing
        # a letter here starts a note.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.narrator.tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.mouse.hold_panning(False)
        super().focusOutEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # Composing letters with an input method starts a note as typing does.
        if event.preeditString() or event.commitString():
            self.new_note()
            QApplication.sendEvent(self.writing.editor, event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(self.keys.is_own(event))
            return True
        return super().event(event)

    # Dropping things from outside

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or clipboard.has_notes(data) or incoming.has_picture(data):
            incoming.accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        pictures, others = incoming.files_in(event.mimeData())
        if pictures or not others:
            self.scene_of_canvas.aim(
                self.scene_of_canvas.block_at(self.mapToScene(event.position().toPoint()))
            )
        incoming.accept_copy(event)

    def dragLeaveEvent(self, event: QEvent) -> None:
        self.scene_of_canvas.aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self.commit_active_editor()
        self.scene_of_canvas.aim(None)
        pictures, others = incoming.files_in(event.mimeData())
        if self.outgoing.take(event):
            pass
        elif others and not pictures:
            self.files_dropped.emit([str(path) for path in others])
        else:
            point = self.mapToScene(event.position().toPoint())
            block = self.scene_of_canvas.block_at(point)
            self.selection.choose(block or self.selection.block)
            self.pasting.take(event.mimeData(), (point.x(), point.y()) if block else None)
        incoming.accept_copy(event)
