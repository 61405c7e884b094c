"""A line around the canvas when keys have brought the focus there, so that one sees where they go.

A click needs no such line; a hand sees where it clicked.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_WIDTH = 2
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRing(QWidget):
    """Lies along the edge of an area and takes nothing from the mouse."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        area.installEventFilter(self)
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._area:
            if event.type() == QEvent.Type.MouseButtonPress:
                self.hide()
        elif isinstance(event, QFocusEvent):
            if not event.gotFocus():
                self.hide()
            elif event.reason() in _BY_KEYS:
                self._cover()
                self.show()
                self.raise_()
        elif event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Highlight))
        painter.end()

    def _cover(self) -> None:
        """Cover the edge and nothing else: what lies within is painted and scrolled as ever."""
        rect = self._area.rect()
        self.setGeometry(rect)
        inner = rect.adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        self.setMask(QRegion(rect).subtracted(QRegion(inner)))
