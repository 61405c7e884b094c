"""A bar above the canvas that says what is to be known of the file: a row for each thing, with ways out."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from bmc_desktop.ui import icons
from bmc_desktop.ui.theme import Tones
from bmc_desktop.ui.words import PlainLabel, plain_action, plain_tip

Button = tuple[str, Callable[[], Any]]
"""The words of a button, and the bound method that it calls."""

URGENCY: Final = {
    "protection": 60,
    "fault": 50,
    "slow": 40,
    "gone": 30,
    "changed": 30,
    "file": 20,
    "lock": 20,
    "twin": 20,
    "sibling": 10,
}
"""How urgent the rows are, by key; the most urgent one is on top. Other keys come last."""


class NoticeBar(QWidget):
    """Shows sentences until they are put away or are not true any more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tones: Tones | None = None
        self._rows: dict[str, NoticeRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, the most urgent first; rows that were put away are not said any more."""
        return "\n".join(row.sentence for row in self._ordered() if not row.isHidden())

    def says(self, key: str) -> str:
        """Return the sentence of one row, or "" if it is not there or was put away."""
        row = self._rows.get(key)
        return "" if row is None or row.isHidden() else row.sentence

    def tell(self, key: str, sentence: str, buttons: Sequence[Button] = ()) -> None:
        """Say a sentence, in the place of what was said under this key; "" takes it away.

        A sentence that was put away stays away until it is cleared or another one is told under its key.
        """
        if not sentence:
            self.clear(key)
            return
        row = self._rows.get(key)
        if row is None:
            row = NoticeRow(self)
            row.put_away.connect(self._settle)
            if self._tones is not None:
                row.tint(self._tones)
            self._rows[key] = row
            self._column.insertWidget(self._ordered().index(row), row)
            # Before its first show, a child of a bar that hides would count as hidden by someone.
            row.show()
        row.tell(sentence, buttons)
        self._settle()

    def clear(self, key: str) -> None:
        """Take a row away, because it is not true any more."""
        row = self._rows.pop(key, None)
        if row is not None:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
            self._settle()

    def clear_all(self) -> None:
        """Take every row away: another workshop comes."""
        for key in tuple(self._rows):
            self.clear(key)

    def retranslate(self) -> None:
        """Word what is the bar's own in the window's language; sentences come from those who told them."""
        for row in self._rows.values():
            row.retranslate()

    def tint(self, tones: Tones) -> None:
        """Take on the colours of a theme."""
        self._tones = tones
        for row in self._rows.values():
            row.tint(tones)

    def _ordered(self) -> list["NoticeRow"]:
        keys = sorted(self._rows, key=lambda key: -URGENCY.get(key, 0))
        return [self._rows[key] for key in keys]

    def _settle(self) -> None:
        shown = [row for row in self._ordered() if not row.isHidden()]
        if shown:
            self.setFocusProxy(shown[0].first_button)
        self.setVisible(bool(shown))


class NoticeRow(QWidget):
    """One thing to know."""

    put_away = Signal()

    def __init__(self, bar: NoticeBar) -> None:
        super().__init__(bar)
        self._ink = QColor()
        self._ground = QColor()
        self._line = QColor()
        self._text = PlainLabel("", self, wrap=True)
        self._buttons: list[QPushButton] = []
        self._away = QToolButton(self)
        self._away.setAutoRaise(True)
        self._away.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._away.clicked.connect(self._on_away)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(44, 7, 12, 7)
        self._layout.setSpacing(12)
        self._layout.addWidget(self._text, 1)
        self._layout.addWidget(self._away)
        self.retranslate()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def first_button(self) -> QWidget:
        """What gets the keys first."""
        return self._buttons[0] if self._buttons else self._away

    def tell(self, sentence: str, buttons: Sequence[Button]) -> None:
        """Say a sentence and offer buttons; what is said already is not said once more."""
        if sentence != self.sentence:
            self._text.setText(sentence)
            self.setAccessibleName(sentence)
            self.show()
        focused = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for words, slot in buttons:
            button = QPushButton(plain_action(words), self)
            button.clicked.connect(slot)
            # A click leaves the keys with the canvas, where the person goes on.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._layout.insertWidget(self._layout.count() - 1, button)
            # The layout would show it later, and what does not show takes no keys.
            button.show()
            self._buttons.append(button)
        order: list[QWidget] = [*self._buttons, self._away]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)
        if focused is not None and focused < len(self._buttons):
            self._buttons[focused].setFocus()

    def retranslate(self) -> None:
        """Word its own button in the window's language."""
        self._away.setToolTip(plain_tip(self.tr("Put away")))
        self._away.setAccessibleName(self.tr("Put away"))

    def tint(self, tones: Tones) -> None:
        """Take on the colours of a theme."""
        self._ink = QColor(tones.ink)
        self._ground = QColor(tones.notice)
        self._line = QColor(tones.line)
        self._away.setIcon(icons.tinted("x", tones.ink))
        self._away.setIconSize(QSize(14, 14))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the icon, and a line that parts it from what is below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._line)
        icons.paint(painter, "circle-alert", QRectF(15, (self.height() - 17) / 2, 17, 17), self._ink)
        painter.end()

    def _on_away(self) -> None:
        self.hide()
        self.put_away.emit()
