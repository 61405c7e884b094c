"""The quick line: a slim line over the canvas in which notes are typed with all their facts.

Shows what will happen while one types. What a line means is decided in `capture.quick_line`.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout

from bmc_desktop.canvas import sentences
from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.capture.entry import Purse, TooMuchError
from bmc_desktop.capture.names import Words
from bmc_desktop.capture.quick_line import Reading, read_line
from bmc_desktop.model.blocks import PARKING_LOT
from bmc_desktop.ui import icons, theme
from bmc_desktop.ui.capture_words import CaptureWords
from bmc_desktop.ui.words import PlainLabel, plain_tip

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

MOST: Final = 100_000
"""The longest line that is taken, in characters."""

REMEMBERED: Final = 50
"""So many lines can be brought back."""

_LETTERS: Final = 17
"""The height of the letters that are typed, in pixels, where those of the window have their usual size."""

_WIDE: Final = 760
_EDGE: Final = 5


class QuickLine(QFrame):
    """The line, what it says in other words, and the lines that were typed before."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._canvas: CanvasView | None = None
        self._past: list[str] = []
        self._place = 0
        self._kept = ""
        self._refused = False
        self.setObjectName("quick_line")
        self.setAutoFillBackground(True)
        self.setStyleSheet(
            "#quick_line { background: palette(window); border: 1px solid palette(mid);"
            " border-radius: 8px; }"
            "#quick_line QLineEdit { background: transparent; border: 0; padding: 2px;"
            f" font-size: {round(_LETTERS * theme.text_scale())}px; }}"
            "#quick_line #told { color: palette(placeholder-text); }"
        )
        self._paper = PlainLabel("", self)
        self.line = _Line(self)
        self.line.setMaxLength(MOST)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setIconSize(QSize(14, 14))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._told = PlainLabel("", self, wrap=True)
        self._told.setObjectName("told")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._paper)
        row.addWidget(self.line, 1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 5, 8, 7)
        column.setSpacing(1)
        column.addLayout(row)
        column.addWidget(self._told)
        self.line.textChanged.connect(self._on_text)
        self.line.inputRejected.connect(self._on_refused)
        self.line.entered.connect(self.put)
        self.line.left.connect(self.leave)
        self.line.turned.connect(self._bring_back)
        self._close.clicked.connect(self.leave)
        self.hide()
        self._retranslate()

    @property
    def told(self) -> str:
        """What the line says will happen."""
        return self._told.text()

    def follow(self, canvas: CanvasView) -> None:
        """Lie over another canvas from now on."""
        self._canvas = canvas
        self.setParent(canvas.parentWidget())
        self.hide()
        canvas.installEventFilter(self)
        canvas.selection_changed.connect(self._on_selection)

    def open(self) -> None:
        """Show the line and give it the keys."""
        self._close.setIcon(icons.tinted("x", self.palette().windowText().color().name()))
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self._tell()

    def leave(self) -> None:
        """Hide the line and give the keys back to the canvas; what was typed stays in it."""
        self.hide()
        if self._canvas is not None:
            self._canvas.scene_of_canvas.aim(None)
            self._canvas.setFocus()

    def put(self) -> None:
        """Put what the line says on the wall, and clear it for the next."""
        canvas, text = self._canvas, self.line.text()
        reading = self._read()
        if canvas is None or reading is None:
            self._window.say(sentences.too_much_to_paste())
            return
        if reading.entries:
            if not canvas.capturing.put(reading.entries, edit="add_notes", currency=reading.currency):
                return
        elif reading.block == PARKING_LOT and not canvas.scene_of_canvas.parking_shown:
            self._window.say(sentences.hidden_parking_lot())
            return
        elif reading.block is not None:
            canvas.go_to_block(reading.block)
        else:
            return
        self._past = [*(past for past in self._past if past != text), text][-REMEMBERED:]
        self._place = len(self._past)
        self.line.clear()
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the line does not want is nobody's: the window is not to hear plain keys.
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def _read(self) -> Reading | None:
        """Return what the line says; None if it is more than fits."""
        canvas = self._canvas
        assert canvas is not None
        workshop, language = canvas.session.workshop, self._window.windows.translation.language
        words = Words(workshop, canvas.canvas_id, language)
        try:
            return read_line(
                self.line.text(),
                words,
                Purse(self._window.windows.number_language, workshop.details.currency),
            )
        except TooMuchError:
            return None

    def _tell(self) -> None:
        """Say what will happen, light the block that it will happen in, and show the paper."""
        canvas = self._canvas
        if canvas is None or not self.isVisible():
            return
        reading = self._read()
        currency = canvas.session.workshop.details.currency
        language = self._window.windows.translation.language
        numbers = self._window.windows.number_language
        words = CaptureWords(canvas.describe, canvas.current_block, language, numbers)
        if reading is None:
            said = sentences.too_much_to_paste()
        elif reading.entries:
            said = words.whole(
                reading.entries, reading.strange, currency, reading.currency, unknown=reading.unknown
            )
        elif reading.block is not None:
            named = words.block(reading.block)
            said = self.tr("→ {block} · Enter: the next notes go there").format(block=named)
        else:
            guide = self.tr("block number · #colour · amount/month · | for several notes")
            said = f"→ {words.block(None)}  ({guide})"
        self._told.setText(said)
        self.line.setAccessibleDescription(said)
        entries = reading.entries if reading else ()
        paper = (entries[0].colours if entries else ()) or (canvas.commands.paper,)
        self._paper.setPixmap(
            icons.swatch(paper[0], self.palette().windowText().color().name()).pixmap(18, 18)
        )
        block = entries[-1].block if entries else reading.block if reading else None
        canvas.scene_of_canvas.aim(block)
        self._settle()

    def _settle(self) -> None:
        """Lie along the upper edge of the canvas."""
        if self._canvas is None:
            return
        place = self._canvas.geometry()
        width = min(_WIDE, place.width() - 2 * _EDGE)
        layout = self.layout()
        assert layout is not None
        height = max(layout.heightForWidth(width), layout.minimumSize().height())
        self.setGeometry(place.x() + (place.width() - width) // 2, place.y() + _EDGE, width, height)

    def _bring_back(self, steps: int) -> None:
        """Show a line that was typed before, or the one after it; behind the last is an empty one."""
        self._place = max(0, min(self._place + steps, len(self._past)))
        self.line.setText(self._past[self._place] if self._place < len(self._past) else "")

    def _on_text(self, text: str) -> None:
        if self._refused:
            return
        if "\n" in text or "\r" in text:
            # A line has no lines; its sign for them is seen.
            parts = [part.strip() for part in text.splitlines() if part.strip()]
            self.line.setText(" | ".join(parts))
            return
        self._kept = text
        self._tell()

    def _on_refused(self) -> None:
        if not self._refused:
            self._refused = True
            QTimer.singleShot(0, self._mend)

    def _mend(self) -> None:
        """Take back what did not fit whole, and say so."""
        self._refused = False
        self.line.setText(self._kept)
        self._window.say(sentences.too_much_to_paste())

    def _on_selection(self) -> None:
        if self.isVisible():
            self._tell()

    def _retranslate(self) -> None:
        self.line.setAccessibleName(self.tr("Quick line"))
        self.line.setPlaceholderText(self.tr("5 free coffee card #yellow 120000/year"))
        self._close.setToolTip(plain_tip(self.tr("Close the quick line")))
        self._close.setAccessibleName(self.tr("Close the quick line"))
        self._tell()


class _Line(QLineEdit):
    """A line that tells of the keys which mean more than letters."""

    entered = Signal()
    left = Signal()
    turned = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and plain:
            self.turned.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()
