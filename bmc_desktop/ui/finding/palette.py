"""The palette: a line to type in and, below it, every action, canvas and note whose name fits.

Lies over the window and goes when the keys go elsewhere; nothing waits for it.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from bmc_desktop.canvas.spoken import announce
from bmc_desktop.ui.finding.lines import AIR, Lines, Painter
from bmc_desktop.ui.finding.ranking import Ranking
from bmc_desktop.ui.finding.reaching import reach
from bmc_desktop.ui.finding.suggestions import CANVAS, NOTE, Suggestion, suggestions
from bmc_desktop.ui.settings import MAX_USED

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.theme import Tones

MOST: Final = 200
"""So many lines are listed; more letters bring the others up."""

_WIDE: Final = 640
_ROWS: Final = 11
"""So many lines show at once."""

_GAP: Final = 10
"""How far below the top of the canvas the palette lies, and above the bottom of the window, in pixels."""

_STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
    Qt.Key.Key_PageDown: _ROWS - 1,
}


class Palette(QFrame):
    """Finds actions, canvases and notes by their names, and does or goes to one of them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._ink = ""
        self._all: list[Suggestion] = []
        self._ranking = Ranking()
        self._places_used: list[str] = []
        self._came_from: QWidget | None = None
        self.setObjectName("palette")
        self._line = QLineEdit(self)
        self._line.textChanged.connect(self._on_typed)
        self._line.installEventFilter(self)
        self._lines = Lines(self)
        self._list = QListView(self)
        self._painter = Painter(self._list)
        self._list.setModel(self._lines)
        self._list.setItemDelegate(self._painter)
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._on_clicked)
        self._list.selectionModel().currentChanged.connect(self._on_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._line)
        column.addWidget(self._list)
        self.setFocusProxy(self._line)
        window.installEventFilter(self)
        self.hide()

    @property
    def names(self) -> list[str]:
        """The names that show, from top to bottom."""
        return [suggestion.name.whole for suggestion in self._lines.shown]

    @property
    def chosen(self) -> Suggestion | None:
        """The suggestion that Enter would take."""
        index = self._list.currentIndex()
        return self._lines.shown[index.row()] if index.isValid() else None

    def open_palette(self) -> None:
        """Show the palette with an empty line."""
        if self.isHidden():
            self._came_from = self._window.focusWidget()
        self._line.clear()
        self._gather()
        self._find()
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Hide the palette; the keys go back to where they were."""
        target = self._came_from
        self._leave()
        canvas = self._window.canvas
        (target if target is not None and target.isVisible() else canvas).setFocus()

    def show_now(self) -> None:
        """Show how things stand; the chosen line stays chosen."""
        chosen = self.chosen
        self._gather()
        self._find()
        keys = [suggestion.name.key for suggestion in self._lines.shown]
        if chosen is not None and chosen.name.key in keys:
            self._list.setCurrentIndex(self._lines.index(keys.index(chosen.name.key)))

    def retranslate(self) -> None:
        """Word everything in the window's language."""
        words = self.tr("Type the name of an action, a canvas or a note")
        self._line.setPlaceholderText(words)
        self._line.setAccessibleName(words)
        self._list.setAccessibleName(self.tr("What fits"))
        self.setAccessibleName(self.tr("Command palette"))

    def tint(self, tones: "Tones") -> None:
        """Take on the colours of a theme."""
        self._ink = tones.ink
        self._painter.tones = tones
        self.setStyleSheet(
            f"#palette {{ background: {tones.bar}; border: 1px solid {tones.quiet}; border-radius: 8px; }}"
            f"QLineEdit {{ background: {tones.field}; border: 1px solid {tones.accent}; border-radius: 4px;"
            " padding: 5px 8px; }"
            f"QListView {{ background: {tones.bar}; }}"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the keys of the line that are the list's, and follow the window."""
        if watched is self._line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._press(event)
            if event.type() == QEvent.Type.FocusOut:
                reason = event.reason()  # type: ignore[attr-defined]
                if reason not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
                    self._leave()
        elif event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key means for the list; return whether it means something."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.chosen)
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(_STEPS[key])
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """Go up or down; a single step goes round from the ends."""
        count = len(self._lines.shown)
        if not count:
            return
        row = self._list.currentIndex().row() + by
        row = row % count if abs(by) == 1 else max(0, min(row, count - 1))
        self._list.setCurrentIndex(self._lines.index(row))

    def _take(self, suggestion: Suggestion | None) -> None:
        """Do what a line says, or say why it cannot be done."""
        if suggestion is None:
            return
        if not suggestion.possible:
            self._window.say(suggestion.aside)
            return
        self._remember(suggestion)
        self.close_palette()
        key, window = suggestion.name.key, self._window
        if key.startswith(NOTE):
            if reach(window, key.removeprefix(NOTE)):
                window.canvas.setFocus()
        elif key.startswith(CANVAS):
            if window.commit_editors() and key.removeprefix(CANVAS) in window.session.workshop.canvases:
                window.show_canvas(key.removeprefix(CANVAS))
                window.canvas.setFocus()
        else:
            window.book[key].trigger()

    def _remember(self, suggestion: Suggestion) -> None:
        key = suggestion.name.key
        if key.startswith((NOTE, CANVAS)):
            others = [other for other in self._places_used if other != key]
            self._places_used = [key, *others][:MAX_USED]
        else:
            settings = self._window.windows.settings
            used = [other for other in settings.values.palette if other != key]
            settings.change(palette=(key, *used)[:MAX_USED])

    def _gather(self) -> None:
        self._all = suggestions(self._window, self._ink)

    def _find(self) -> None:
        used = (*self._window.windows.settings.values.palette, *self._places_used)
        recent = {key: place for place, key in enumerate(used)}
        places = self._ranking.ranked(
            self._line.text(), [suggestion.name for suggestion in self._all], recent
        )
        self._lines.show([self._all[place] for place in places[:MOST]])
        if places:
            self._list.setCurrentIndex(self._lines.index(0))
        self._place()

    def _place(self) -> None:
        """Lie over the middle of the window, as high as there are lines."""
        window = self._window
        wide = min(_WIDE, window.width() - 40)
        line = self._list.sizeHintForRow(0) if self._lines.shown else 0
        high = max(1, min(len(self._lines.shown), _ROWS)) * max(line, self.fontMetrics().height() + AIR)
        top = window.canvas.mapTo(window, QPoint(0, 0)).y() + _GAP
        around = self._line.sizeHint().height() + 3 * _GAP
        self._list.setFixedHeight(min(high, max(line, window.height() - top - around - _GAP)))
        self.setGeometry((window.width() - wide) // 2, top, wide, self.sizeHint().height())

    def _leave(self) -> None:
        self._came_from = None
        if not self.isHidden():
            self.hide()
            # Words of thousands of notes are not kept for later.
            self._all, self._ranking = [], Ranking()
            self._lines.show(())

    def _on_typed(self) -> None:
        if not self.isHidden():
            self._find()

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self.isHidden():
            announce(self, index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(self._lines.shown[index.row()])
