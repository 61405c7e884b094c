"""Where the parts of the start page stand, for any width: what is new at the left, all else beside it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bmc_desktop.ui.start.tiles import Tile
from bmc_desktop.ui.words import PlainLabel

if TYPE_CHECKING:
    from bmc_desktop.ui.theme import Tones

_USUAL: Final = 14.0
_FIRST: Final = 250
"""The width of the column at the left, in pixels at usual text."""

_RECENT: Final = 190
"""The least width of a recent workshop."""

_PATTERN: Final = 275
"""The least width of a business model."""

_WIDEST: Final = 1480
_GAP: Final = 12
_BETWEEN: Final = 36
_ROWS: Final = 2
"""So many rows of recent workshops show at first."""


class Arrangement(QWidget):
    """The ground of the page, with everything on it."""

    def __init__(self) -> None:
        super().__init__()
        # What lies beneath need not be painted.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._ground = QColor()
        self._order: list[QWidget] = []

    def tint(self, tones: "Tones") -> None:
        """Take the colours of the theme."""
        self._ground = QColor(tones.desk)
        self.update()

    def in_order(self) -> list[QWidget]:
        """Return all that can have the keys, as it is read."""
        return list(self._order)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        painter.end()

    def arrange(
        self,
        room: QSize,
        *,
        first: Sequence[QWidget],
        recent: tuple[PlainLabel, Sequence[Tile], Tile],
        all_recent: bool,
        patterns: tuple[PlainLabel, Sequence[Tile]],
    ) -> None:
        """Place all parts: a column of what is first, recent workshops in rows, business models in rows."""
        scale = QFontInfo(self.font()).pixelSize() / _USUAL
        wide = min(room.width() - 48, round(_WIDEST * max(1.0, scale)))
        left = (room.width() - wide) // 2
        column = min(round(_FIRST * scale), wide // 3)
        beside = left + column + _BETWEEN
        rest = left + wide - beside
        top = 26 if room.height() < 800 else 44
        for part in self.findChildren(QWidget):
            if part.parent() is self:
                part.setVisible(part in first)
        self._order = []
        low = self._stack(first, left, top, column)
        y = top
        heading, tiles, more = recent
        if tiles:
            y = self._head(heading, beside, y, rest)
            columns = max(1, (rest + _GAP) // (round(_RECENT * scale) + _GAP))
            shown = tiles if all_recent else tiles[: columns * _ROWS]
            y = self._grid(shown, beside, y, rest, columns)
            if len(shown) < len(tiles):
                more.setGeometry(beside, y, column, more.height_at(column))
                more.show()
                self._order.append(more)
                y = more.geometry().bottom() + _GAP
            y += _GAP
        heading, tiles = patterns
        y = self._head(heading, beside, y, rest)
        columns = max(1, (rest + _GAP) // (round(_PATTERN * scale) + _GAP))
        y = self._grid(tiles, beside, y, rest, min(3, columns))
        self.resize(room.width(), max(room.height(), y + 16, low + 16))
        for before, after in zip(self._order, self._order[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def _head(self, label: PlainLabel, x: int, y: int, width: int) -> int:
        label.setGeometry(x, y, width, label.sizeHint().height())
        label.show()
        return label.geometry().bottom() + 10

    def _stack(self, parts: Sequence[QWidget], x: int, y: int, width: int) -> int:
        for part in parts:
            if isinstance(part, PlainLabel):
                y = self._head(part, x, y, width)
                continue
            high = part.height_at(width) if isinstance(part, Tile) else part.sizeHint().height()
            part.setGeometry(x, y, width, high)
            self._order.append(part)
            y += high + _GAP
        return y

    def _grid(self, tiles: Sequence[Tile], x: int, y: int, width: int, columns: int) -> int:
        """Place tiles in rows; return where the next part may stand."""
        side = (width - _GAP * (columns - 1)) // columns
        for number, tile in enumerate(tiles):
            row, place = divmod(number, columns)
            high = tile.height_at(side)
            tile.setGeometry(x + place * (side + _GAP), y + row * (high + _GAP), side, high)
            tile.show()
            self._order.append(tile)
        return tiles[-1].geometry().bottom() + _GAP if tiles else y
