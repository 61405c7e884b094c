"""The thin lines that show to what carried notes have snapped; in the air, so the sheet stays as it is."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from bmc_desktop.canvas.colours import DeskColours
from bmc_desktop.canvas.snapping import Line

_TICK: Final = 3.0
"""How far the ends of a measured space reach to either side, in points."""

_REACH: Final = 6.0
"""So far beyond the lines something may be painted, in points."""


class Guides(QGraphicsItem):
    """Lines over the notes in hand, none wider than a pixel or two at any zoom."""

    def __init__(self, colours: DeskColours) -> None:
        super().__init__()
        self._accent = colours.accent
        self._lines: Sequence[Line] = ()
        self.setZValue(1)

    @property
    def lines(self) -> Sequence[Line]:
        """The lines that show."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines, or none."""
        if lines != self._lines:
            self.prepareGeometryChange()
            self._lines = lines
            self.update()

    def boundingRect(self) -> QRectF:
        bounds = QRectF()
        for line in self._lines:
            ends = QRectF(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2)).normalized()
            bounds = bounds.united(ends.adjusted(-_REACH, -_REACH, _REACH, _REACH))
        return bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        pen = QPen(QColor(self._accent), 1.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for line in self._lines:
            painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2))
            if line.ends:
                across = (0.0, _TICK) if line.y1 == line.y2 else (_TICK, 0.0)
                for x, y in ((line.x1, line.y1), (line.x2, line.y2)):
                    painter.drawLine(
                        QPointF(x - across[0], y - across[1]), QPointF(x + across[0], y + across[1])
                    )
