"""The one editor that notes are written in: plain text, drawn by the very layout that the note will have.

A child of the view's viewport, laid over the note's text. Qt's plain text widget handles keys, input
methods, undo and the clipboard; what is seen is drawn here from the note's lines, so nothing jumps when
the text is committed. Knows nothing of the document.
"""

from typing import Any, Final, cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QTimerEvent, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

from bmc_desktop.canvas import caret, text_keys
from bmc_desktop.canvas.incoming import one_picture_in
from bmc_desktop.canvas.painting import paint_lines
from bmc_desktop.model.records import MAX_TEXT
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.plans import NotePlan
from bmc_desktop.text.counting import indices, units
from bmc_desktop.text.lines import Lines

_MARGIN: Final = 3
"""Room around the text, in pixels, so that a caret at the edge is seen whole."""


class NoteEditor(QPlainTextEdit):
    """Edits the text of one note at a time."""

    committed = Signal(str)
    """The person is done: "" or how to go on ("next" after Enter, "beside", "below", "back")."""

    text_edited = Signal()
    """The text, with what an input method is composing, is another; ask for a new plan."""

    refused = Signal()
    """A text longer than a note can hold was not taken in."""

    picture_pasted = Signal(object)
    """A picture (`PictureSource`) was pasted where words are written."""

    menu_asked = Signal(QPoint)
    """A menu for the text is wanted, at a point of the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        # What is dropped onto the note goes to the canvas, which knows what it is.
        self.setAcceptDrops(False)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(colours)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._plan: NotePlan | None = None
        self._scale = 1.0
        self._corner = QPointF()
        self._caret_on = True
        self._blink = 0
        self._kept = ""
        self.note_id = ""
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._show_caret)
        self.selectionChanged.connect(self.viewport().update)
        self.hide()

    @property
    def is_active(self) -> bool:
        """Whether a note is being written in."""
        return bool(self.note_id)

    def begin(self, note_id: str, text: str, name: str) -> None:
        """Start writing in a note; `name` is what a screen reader calls it."""
        self.note_id = note_id
        self._kept = text
        self.setAccessibleName(name)
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def take_up(self, text: str, cursor: int) -> None:
        """Let this be the text that has been written so far, with the caret behind `cursor` characters."""
        if text != self.toPlainText():
            whole = QTextCursor(self.document())
            whole.select(QTextCursor.SelectionType.Document)
            whole.insertText(text)
        self._place(units(text[:cursor]), keep=False)

    def cursor_index(self) -> int:
        """Return how many characters stand before the caret."""
        index = indices(self.toPlainText())
        return index[min(self.textCursor().position(), len(index) - 1)]

    def end(self) -> str:
        """Stop writing and return the text, with what an input method was still composing."""
        QGuiApplication.inputMethod().commit()
        text = self.composed_text()
        if len(text) > MAX_TEXT:
            text = self._kept
            self.refused.emit()
        self.note_id = ""
        self._plan = None
        self.hide()
        return text

    def composed_text(self) -> str:
        """Return the text with the letters that an input method is composing, as they are seen."""
        text = self.toPlainText()
        preedit, place = self._preedit()
        if not preedit:
            return text
        index = indices(text)[place]
        return text[:index] + preedit + text[index:]

    def show_plan(self, plan: NotePlan, corner: QPointF, scale: float) -> None:
        """Lie over the note of that plan: `corner` is its upper left corner in the view, in pixels."""
        self._plan, self._scale = plan, scale
        body = plan.body
        left, top = corner.x() + body.x * scale, corner.y() + min(body.y, plan.text.y) * scale
        high = max(body.height, plan.text.lines.height) * scale
        self._corner = QPointF(left - _MARGIN, top - _MARGIN)
        self.setGeometry(
            round(left) - _MARGIN,
            round(top) - _MARGIN,
            round(body.width * scale) + 2 * _MARGIN,
            round(high) + 2 * _MARGIN,
        )
        self.show()
        self.viewport().update()

    # What keys mean while writing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        control = modifiers & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_F10 and shift:
            # The window makes of it what the menu key is.
            event.ignore()
            return
        if key == Qt.Key.Key_Escape:
            self.committed.emit("")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.committed.emit("next")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.committed.emit("below")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shift:
            if self._has_room("\n"):
                self.insertPlainText("\n")
        elif key == Qt.Key.Key_Tab and plain:
            self.committed.emit("beside")
        elif key == Qt.Key.Key_Backtab:
            self.committed.emit("back")
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and (plain or shift):
            self._move_line(-1 if key == Qt.Key.Key_Up else 1, keep=shift)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and (plain or shift):
            self._move_to_edge(end=key == Qt.Key.Key_End, keep=shift)
        elif key != Qt.Key.Key_F2 and (not event.text().isprintable() or self._has_room(event.text())):
            super().keyPressEvent(event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        # Keys of the text win over the window's shortcuts of the same name.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(text_keys.are_own(event))
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu or another window takes the focus only for a while.
        waiting = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if self.is_active and event.reason() not in waiting:
            self.committed.emit("")

    def insertFromMimeData(self, source: QMimeData) -> None:
        picture = one_picture_in(source)
        if picture is not None:
            self.picture_pasted.emit(picture)
            return
        # Refused before it is in, the text keeps its caret and what Ctrl+Z would take back.
        if self._has_room(source.text()):
            super().insertFromMimeData(source)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if self.is_active:
            self.text_edited.emit()

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:
        if query == Qt.InputMethodQuery.ImCursorRectangle and self._plan:
            return self._caret_rect()
        if argument is None:
            return super().inputMethodQuery(query)
        return super().inputMethodQuery(query, argument)

    # What is seen

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plan is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._origin())
        painter.scale(self._scale, self._scale)
        painter.setPen(QColor(palette.INK))
        paint_lines(painter, self._lines(), QPointF(0, 0), self._highlights())
        if self._caret_on and self.hasFocus() and not self.textCursor().hasSelection():
            rect = caret.rect_at(self._lines(), self._caret_place())
            painter.fillRect(rect, QColor(palette.INK))
        painter.end()

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._blink:
            self._caret_on = not self._caret_on
            self.viewport().update()
        else:
            super().timerEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # The widget's own scrolling does not move what is drawn here.
        self.viewport().update()

    # The mouse in the text

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._place(self._position_at(event.position()), keep=keep)
        elif event.button() != Qt.MouseButton.RightButton:
            # The middle button pans, wherever it is pressed.
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._place(self._position_at(event.position()), keep=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._place(self._position_at(event.position()), keep=False)
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.setTextCursor(cursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self._caret_rect().bottomLeft().toPoint())
        self.menu_asked.emit(at)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The sheet scrolls and zooms, not the text. Left to itself, Qt does not hand the event on.
        below = cast(QWidget, self.parentWidget())
        handed_on = QWheelEvent(
            self.viewport().mapTo(below, event.position()),
            event.globalPosition(),
            event.pixelDelta(),
            event.angleDelta(),
            event.buttons(),
            event.modifiers(),
            event.phase(),
            event.inverted(),
        )
        QApplication.sendEvent(below, handed_on)
        event.accept()

    # Inside

    def _has_room(self, text: str) -> bool:
        """Say whether the text still fits in at the cursor; if not, tell that it was refused."""
        there = len(self.toPlainText()) - len(self.textCursor().selectedText())
        if there + len(text) <= MAX_TEXT:
            return True
        self.refused.emit()
        return False

    def _on_text_changed(self) -> None:
        if not self.is_active:
            return
        if len(self.toPlainText()) > MAX_TEXT:
            # Nothing is cut off silently: the text stays as it was before, and that is said.
            self.setPlainText(self._kept)
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.refused.emit()
            return
        self._kept = self.toPlainText()
        self.text_edited.emit()

    def _show_caret(self) -> None:
        self._caret_on = True
        if self._blink:
            self.killTimer(self._blink)
        flash = QGuiApplication.styleHints().cursorFlashTime()
        self._blink = self.startTimer(flash // 2) if flash > 0 else 0
        self.viewport().update()

    def _origin(self) -> QPointF:
        """Return where the text begins in this widget, in pixels, to the fraction of a pixel."""
        assert self._plan is not None
        body, text = self._plan.body, self._plan.text
        x = self._corner.x() + _MARGIN + (text.x - body.x) * self._scale - self.x()
        y = self._corner.y() + _MARGIN + (text.y - min(body.y, text.y)) * self._scale - self.y()
        return QPointF(x, y)

    def _preedit(self) -> tuple[str, int]:
        """Return the letters being composed and their place in the whole text."""
        block = self.textCursor().block()
        layout = block.layout()
        if layout is None or not layout.preeditAreaText():
            return "", 0
        return layout.preeditAreaText(), block.position() + layout.preeditAreaPosition()

    def _caret_place(self) -> int:
        preedit, place = self._preedit()
        return place + len(preedit) if preedit else self.textCursor().position()

    def _caret_rect(self) -> QRectF:
        rect = caret.rect_at(self._lines(), self._caret_place())
        origin, scale = self._origin(), self._scale
        return QRectF(
            origin.x() + rect.x() * scale, origin.y() + rect.y() * scale, 2.0, rect.height() * scale
        )

    def _highlights(self) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        cursor = self.textCursor()
        preedit, place = self._preedit()
        if cursor.hasSelection():
            shade = QTextCharFormat()
            shade.setBackground(QColor(31, 95, 191, 70))
            ranges.append(self._range(cursor.selectionStart(), cursor.selectionEnd(), shade))
        if preedit:
            underline = QTextCharFormat()
            underline.setFontUnderline(True)
            ranges.append(self._range(place, place + len(preedit), underline))
        return ranges

    @staticmethod
    def _range(start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
        result = QTextLayout.FormatRange()
        result.start, result.length, result.format = start, end - start, look
        return result

    def _lines(self) -> Lines:
        assert self._plan is not None
        return self._plan.text.lines

    def _position_at(self, point: QPointF) -> int:
        return self._sound(caret.place_at(self._lines(), (point - self._origin()) / self._scale))

    def _sound(self, place: int) -> int:
        """Return the place, inside the text without what an input method is composing."""
        return min(place, units(self.toPlainText()))

    def _move_line(self, step: int, *, keep: bool) -> None:
        lines, place = self._lines(), self.textCursor().position()
        target = caret.line_of(lines, place) + step
        if target < 0:
            self._place(0, keep=keep)
        elif target >= len(lines.lines):
            self._place(units(self.toPlainText()), keep=keep)
        else:
            x = caret.rect_at(lines, place).center().x()
            self._place(self._sound(caret.place_in(lines, target, x)), keep=keep)

    def _move_to_edge(self, *, end: bool, keep: bool) -> None:
        lines = self._lines()
        start, behind = caret.edges_of(lines, caret.line_of(lines, self.textCursor().position()))
        self._place(self._sound(behind if end else start), keep=keep)

    def _place(self, position: int, *, keep: bool) -> None:
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(position, mode)
        self.setTextCursor(cursor)
