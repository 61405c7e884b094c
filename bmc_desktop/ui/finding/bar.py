"""The find bar below the canvas: words, filters, how many notes there are, and the way from one to another.

Lights what was found on the sheet while it is open. Looking is done by `matches`.
"""

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton

from bmc_desktop.canvas.spoken import announce
from bmc_desktop.model.records import MAX_LINE
from bmc_desktop.model.search import Query
from bmc_desktop.ui import icons
from bmc_desktop.ui.finding.filters import Filter, block_choices, colour_choices, status_choices
from bmc_desktop.ui.finding.matches import Matches
from bmc_desktop.ui.words import PlainLabel, plain_tip

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.theme import Tones

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """Looks for notes in all canvases of a window's workshop."""

    def __init__(self, window: "MainWindow", matches: Matches) -> None:
        super().__init__(window)
        self._window = window
        self._matches = matches
        self._ink = ""
        self.setObjectName("find")
        self._line = QLineEdit(self)
        self._line.setMaxLength(MAX_LINE)
        self._line.setClearButtonEnabled(False)
        self._line.textChanged.connect(self._on_edited)
        self._count = PlainLabel("", self)
        self._before, self._after, self._close = (self._button() for _ in range(3))
        self._before.clicked.connect(self._on_before)
        self._after.clicked.connect(self._on_after)
        self._close.clicked.connect(self.close_bar)
        self._colour, self._status, self._block = (Filter(self) for _ in range(3))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 10, 5)
        row.setSpacing(4)
        row.addWidget(self._line, 3)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addWidget(self._before)
        row.addWidget(self._after)
        row.addSpacing(10)
        for choice in (self._colour, self._status, self._block):
            choice.chosen.connect(self._on_edited)
            row.addWidget(choice, 2)
        row.addSpacing(10)
        row.addWidget(self._close)
        self.setFocusProxy(self._line)
        self.hide()

    @property
    def count_text(self) -> str:
        """What is said of how many notes were found."""
        return self._count.text()

    def open_bar(self) -> None:
        """Show the bar, its words chosen so that typing replaces them."""
        self.show()
        self.show_now()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        if not self._matches.query.is_empty():
            self._matches.look(self._matches.query)
            self.show_now()

    def close_bar(self) -> None:
        """Hide the bar; what is chosen on the canvas stays so, and the keys go there."""
        self._window.canvas.scene_of_canvas.spotlight.show(None)
        self.hide()
        self._window.canvas.setFocus()

    def step(self, direction: Literal[1, -1]) -> None:
        """Go to the next note that was found, or to the one before."""
        self._matches.step(direction)
        self.show_now()

    def show_now(self) -> None:
        """Show how things stand."""
        self._colour.show_choices(self.tr("Colour"), colour_choices(self._window), self._ink)
        self._status.show_choices(self.tr("Status"), status_choices(), self._ink)
        self._block.show_choices(self.tr("Block"), block_choices(self._window), self._ink)
        matches = self._matches
        matches.follow()
        # Words that lead nowhere dim nothing: the sheet stays readable.
        self._window.canvas.scene_of_canvas.spotlight.show(matches.ids or None)
        told = "" if matches.query.is_empty() else self._told()
        if told != self._count.text():
            self._count.setText(told)
            announce(self, told)
        for button in (self._before, self._after):
            button.setEnabled(bool(matches.notes))

    def retranslate(self) -> None:
        """Word everything in the window's language."""
        self.setAccessibleName(self.tr("Find"))
        self._line.setPlaceholderText(self.tr("Find in all canvases"))
        self._line.setAccessibleName(self.tr("Find in all canvases"))
        for button, words in (
            (self._before, self.tr("Previous match")),
            (self._after, self.tr("Next match")),
            (self._close, self.tr("Close the find bar")),
        ):
            button.setToolTip(plain_tip(words))
            button.setAccessibleName(words)
        # As wide as it gets, so that nothing beside it moves while one types or goes through the notes.
        wide = (
            self.tr("{place} of {count}").format(place=888, count=888),
            self.tr("%n found", "", 888),
            self.tr("Nothing found"),
        )
        widest = max(self.fontMetrics().horizontalAdvance(words) for words in wide)
        self._count.setMinimumWidth(widest + 4)

    def tint(self, tones: "Tones") -> None:
        """Take on the colours of a theme."""
        self._ink = tones.ink
        for button, name in (
            (self._before, "chevron-up"),
            (self._after, "chevron-down"),
            (self._close, "x"),
        ):
            button.setIcon(icons.tinted(name, tones.ink))
        self._count.setStyleSheet(f"color: {tones.quiet};")
        self.setStyleSheet(
            f"#find {{ background: {tones.bar}; border-top: 1px solid {tones.line}; }}"
            f"QLineEdit {{ background: {tones.field}; border: 1px solid {tones.line}; border-radius: 4px;"
            " padding: 3px 8px; }"
            f"QLineEdit:focus {{ border-color: {tones.accent}; }}"
            "QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px; }"
            f"QToolButton:hover {{ background: {tones.hover}; }}"
            f"QToolButton:focus {{ border-color: {tones.accent}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in _ENTER:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(16, 16))
        return button

    def _told(self) -> str:
        """Return how many notes were found, and which of them is current."""
        matches = self._matches
        count, place = len(matches.notes), matches.place
        if not count:
            return self.tr("Nothing found")
        if place is not None:
            return self.tr("{place} of {count}").format(place=place + 1, count=count)
        shown = self._window.canvas.canvas_id
        if all(note.canvas != shown for note in matches.notes):
            return self.tr("%n on other canvases", "", count)
        return self.tr("%n found", "", count)

    def _query(self) -> Query:
        filters = {"colour": self._colour.value, "status": self._status.value, "block": self._block.value}
        return Query(words=self._line.text(), **filters)  # type: ignore[arg-type]

    def _on_edited(self, *_: object) -> None:
        self._matches.look(self._query())
        self.show_now()

    def _on_before(self) -> None:
        self.step(-1)

    def _on_after(self) -> None:
        self.step(1)
