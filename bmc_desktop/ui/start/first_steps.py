"""The first steps, told in one line above the canvas: choose a block, type, drag it or save.

Each is ticked off when it is done; then the line goes away by itself, or at a click before, and never comes
again. It covers nothing and asks nothing.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from bmc_desktop.model.change import Change
from bmc_desktop.model.records import Note, Record
from bmc_desktop.ui import icons, theme
from bmc_desktop.ui.words import PlainLabel, plain_tip

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

_SEEN: Final = 1_500
"""So many milliseconds the last step is seen ticked off."""

_TICK: Final = "✓"
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText


def tell_first_steps(window: "MainWindow") -> None:
    """Tell the first steps on the canvas of a window, unless the person has seen or put them away."""
    if window.windows.settings.values.hint and not window.findChildren(FirstSteps):
        FirstSteps(window)


class FirstSteps(QWidget):
    """The line with the three steps."""

    def __init__(self, window: "MainWindow") -> None:
        centre = window.canvas.parentWidget()
        assert centre is not None
        super().__init__(centre)
        self._window = window
        self._session = window.session
        self._block = window.canvas.current_block
        self._has_left = False
        self.done = 0
        """How many of the steps are done."""

        self._labels = [PlainLabel(parent=self) for _ in range(3)]
        self._away = QToolButton(self)
        self._away.setAutoRaise(True)
        self._away.clicked.connect(self.put_away)
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 8, 5)
        row.setSpacing(28)
        row.addStretch(1)
        for label in self._labels:
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self._away)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self.put_away)
        column = centre.layout()
        column.insertWidget(column.indexOf(window.canvas), self)  # type: ignore[union-attr]
        window.canvas.selection_changed.connect(self._on_selection)
        window.canvas.editing_changed.connect(self._on_editing)
        window.saver.saved.connect(self._on_saved)
        self._session.observe(self._on_change)
        window.canvas.installEventFilter(self)
        self.setAccessibleName(self.tr("First steps"))
        self._say()
        self.show()

    @property
    def words(self) -> list[str]:
        """The three steps, as they stand there."""
        return [label.text() for label in self._labels]

    def _say(self) -> None:
        steps = (
            self.tr("1  Choose a block: a click, or its digit"),
            self.tr("2  Type a note, then Enter"),
            self.tr("3  Drag it, or save with {key}"),
        )
        save = self._window.book["save"].shortcut().toString(_NATIVE)
        tones = theme.tones(self._window.windows.scheme)
        for place, (label, step) in enumerate(zip(self._labels, steps, strict=True)):
            words = step.format(key=save)
            is_done = place < self.done
            label.setText(f"{_TICK}  {words[1:].strip()}" if is_done else words)
            font = QFont(self.font())
            font.setBold(place == self.done)
            label.setFont(font)
            palette = label.palette()
            palette.setColor(palette.ColorRole.WindowText, tones.quiet if is_done else tones.ink)
            label.setPalette(palette)
        tip = self.tr("Put the first steps away")
        self._away.setIcon(icons.tinted("x", tones.ink))
        self._away.setToolTip(plain_tip(tip))
        self._away.setAccessibleName(tip)

    # What is done

    def _advance(self, step: int) -> None:
        """Tick off a step, and those before it."""
        if step <= self.done:
            return
        self.done = step
        self._say()
        if self.done == len(self._labels):
            self._leaving.start(_SEEN)

    def _on_selection(self) -> None:
        if self._window.canvas.current_block != self._block:
            self._advance(1)

    def _on_editing(self, is_writing: bool) -> None:
        if is_writing:
            self._advance(1)

    def _on_change(self, change: Change) -> None:
        if self._session.workshop.notes:
            self._advance(2)
        if any(_place(update.before) != _place(update.after) for update in change.updated):
            self._advance(3)

    def _on_saved(self) -> None:
        self._advance(3)

    def put_away(self) -> None:
        """Go away, and never come again."""
        self._window.windows.choose(hint=False)
        self._leave()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go with the canvas: another workshop is shown in its place."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._leave()
        return False

    def _leave(self) -> None:
        if self._has_left:
            return
        self._has_left = True
        self._leaving.stop()
        self._session.forget(self._on_change)
        self._window.canvas.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(
            self, "_leaving"
        ):
            self._say()


def _place(record: Record) -> tuple[object, ...]:
    return (record.block, record.x, record.y) if isinstance(record, Note) else ()
