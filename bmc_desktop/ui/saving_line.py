"""The words on saving in the status bar: cut where there is no room, and whole at a click or a key.

The state itself ("NOT protected:") is never cut, however narrow the window; only the reason behind it is.
"""

import re
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from bmc_desktop.ui.words import PlainLabel, plain_tip

_WIDEST: Final = 58
"""So many letters of middling width are shown at most, so that there is room for notices beside them."""

_WHOLE: Final = 460
"""The width of the whole sentence when it is shown, in pixels."""

_HEAD: Final = re.compile(r".+?(?::(?= )|…|(?= – )|(?=, ))")
"""What is said first of all: up to a colon, a dash, a comma, or three points."""

_KEYS: Final = frozenset([Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])


class SavingLine(PlainLabel):
    """One line that says how saving stands."""

    cut = Signal(bool)
    """Whether there is more to it than there is room for has changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._colour = QColor()
        self._was_cut = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def say(self, text: str, colour: str, *, alarm: bool) -> None:
        """Say something in a colour; `alarm` says it loudly."""
        self._colour = QColor(colour)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if alarm else QFont.Weight.Normal)
        self.setFont(font)
        self.setText(" ".join(text.split()))
        self.setToolTip(plain_tip(text))
        self.updateGeometry()
        self._settle()

    @property
    def head(self) -> str:
        """What is not cut: the state without its reason."""
        found = _HEAD.match(self.text())
        return found[0] if found else self.text()

    @property
    def shown(self) -> str:
        """What there is room for."""
        return self._metrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    @property
    def is_cut(self) -> bool:
        """Whether there is more to it than there is room for."""
        return self.shown != self.text()

    def sizeHint(self) -> QSize:
        """Return the room that the words take, up to a limit."""
        metrics = self._metrics()
        widest = max(_WIDEST * metrics.averageCharWidth(), self.minimumSizeHint().width())
        width = min(metrics.horizontalAdvance(self.text()), widest)
        return QSize(width + 2, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the state alone."""
        metrics = self._metrics()
        head = self.head if self.head == self.text() else self.head + "…"
        return QSize(metrics.horizontalAdvance(head) + 2, metrics.height() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._colour)
        painter.setFont(self.font())
        line = self.rect().adjusted(0, 0, 0, -1)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shown)
        if self.hasFocus() and self.is_cut:
            # It has no edge of its own; a line beneath shows that keys reach it.
            painter.fillRect(0, self.height() - 2, self.width(), 2, self._colour)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.is_cut:
            self.show_whole()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and self.is_cut:
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def show_whole(self) -> None:
        """Show the whole sentence above the line, until a key or a click takes it away."""
        box = QDialog(self, Qt.WindowType.Popup)
        box.setObjectName("whole")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = PlainLabel(self.text(), box, wrap=True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setFixedWidth(min(_WHOLE, self.window().width() - 60))
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 10, 14, 12)
        column.addWidget(label)
        box.adjustSize()
        box.move(self.mapToGlobal(QPoint(0, -box.height() - 6)))
        box.show()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.font(), self)

    def _settle(self) -> None:
        """Be a stop for keys, and look like something to click, only while there is more to read."""
        is_cut = self.is_cut
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_cut else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_cut else Qt.CursorShape.ArrowCursor)
        self.update()
        if is_cut != self._was_cut:
            self._was_cut = is_cut
            self.cut.emit(is_cut)
