"""A closer look: what is chosen as large as it fits, and once more back to where one was.

The view flies there and back in a moment. A hand that moves it meanwhile ends the flight.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QVariantAnimation

from bmc_desktop.canvas.painting import qt_rect
from bmc_desktop.canvas.zoom import LARGEST, PIXELS_PER_POINT, SMALLEST

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board

DURATION: Final = 150
"""How long the view flies, in milliseconds."""

_AROUND: Final = 16.0
"""The least that is seen around what is looked at, in points."""

_CLOSEST: Final = 4.0
"""One small note does not fill the window: nothing is shown larger than this by itself."""

_NEAR: Final = 3.0
"""So many pixels off, the view is still where it flew to: it scrolls in whole ones."""


class _Sight(NamedTuple):
    """What is seen: how large, around which point of the sheet, and whether all of it is kept in sight."""

    zoom: float
    centre: QPointF
    fitting: bool


class Closer(QObject):
    """Looks closer for a board."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._board = board
        self._back: _Sight | None = None
        self._there: _Sight | None = None
        self._subject = QRectF()
        self._start = self._end = self._seen = self._sight()
        self._flight = QVariantAnimation(self)
        self._flight.setStartValue(0.0)
        self._flight.setEndValue(1.0)
        self._duration = DURATION
        self._flight.valueChanged.connect(self._on_step)
        self._flight.finished.connect(self._on_landed)

    def set_duration(self, milliseconds: int) -> None:
        """Let the view fly for so long, or with 0 not at all."""
        self.land()
        self._duration = milliseconds

    def toggle(self) -> None:
        """See the chosen notes, or the chosen block; where that is seen already, what was seen before."""
        self.land()
        subject = self._wanted()
        arrived = self._there is not None and self._is_at(self._there)
        if arrived and self._back is not None and subject == self._subject:
            back, self._there, self._back = self._back, None, None
            self._fly(back)
            return
        if not arrived or self._back is None:
            self._back = self._sight()
        self._subject = subject
        self._there = self._fitted(subject)
        self._fly(self._there)

    def land(self) -> None:
        """Be at the end of the flight at once."""
        if self._flight.state() == QVariantAnimation.State.Running:
            self._flight.setCurrentTime(self._flight.duration())

    @contextmanager
    def coming_along(self) -> Iterator[None]:
        """Let the view move meanwhile to what was chosen; who looks closer still does, with a way back."""
        self.land()
        is_close = self._there is not None and self._is_at(self._there)
        yield
        if is_close:
            self._there = self._sight()

    def _wanted(self) -> QRectF:
        """Return what is to be seen, in points of the sheet."""
        board = self._board
        plans = board.scene_of_canvas.layout_of_sheet.notes
        chosen = [qt_rect(plans[i].rect) for i in board.selection.notes if i in plans]
        rect = QRectF()
        for place in chosen:
            rect = rect.united(place)
        return rect if chosen else qt_rect(board.scene_of_canvas.blocks[board.selection.block].plan.frame)

    def _fitted(self, rect: QRectF) -> _Sight:
        port = self._board.viewport()
        across = port.width() / (rect.width() + 2 * _AROUND)
        down = port.height() / (rect.height() + 2 * _AROUND)
        zoom = min(across, down) / PIXELS_PER_POINT
        return _Sight(max(SMALLEST, min(zoom, _CLOSEST, LARGEST)), rect.center(), fitting=False)

    def _sight(self) -> _Sight:
        board = self._board
        middle = QPointF(board.viewport().rect().center())
        centre = board.mapToScene(middle.toPoint())
        return _Sight(board.zoom, centre, board.is_fitting)

    def _is_at(self, sight: _Sight) -> bool:
        """Say whether the view is where a sight is."""
        now = self._sight()
        off = (now.centre - sight.centre) * self._board.scale_factor
        return abs(now.zoom / sight.zoom - 1) < 1e-6 and off.manhattanLength() <= _NEAR

    def _fly(self, to: _Sight) -> None:
        self._flight.stop()
        self._start, self._end = self._sight(), to
        self._seen = self._start
        if not self._duration:
            self._on_landed()
            return
        self._flight.setDuration(self._duration)
        self._flight.start()

    def _on_step(self, value: object) -> None:
        assert isinstance(value, float)
        if self._sight() != self._seen:
            # A hand has moved the view: it is where that wants it.
            self._flight.stop()
            return
        share = 1 - (1 - value) ** 3
        a, b = self._start, self._end
        zoom = a.zoom * (b.zoom / a.zoom) ** share
        # The point that stays where it is on the window moves as fast as the scale grows.
        part = share if a.zoom == b.zoom else (1 / a.zoom - 1 / zoom) / (1 / a.zoom - 1 / b.zoom)
        self._board.bring_to_middle(zoom, a.centre + (b.centre - a.centre) * part)
        self._seen = self._sight()

    def _on_landed(self) -> None:
        if self._end.fitting:
            self._board.zoom_to_fit()
        else:
            self._board.bring_to_middle(self._end.zoom, self._end.centre)
        if self._there is not None:
            # Near the desk's edge the view cannot go as far as it would.
            self._there = self._sight()
