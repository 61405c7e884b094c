"""Shows briefly how notes get from where they were to where a command laid them.

Their pictures fly in the air while the sheet beneath is done already. Any input lands them at once: nothing
ever waits for a movement. Off unless a duration is set.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from bmc_desktop.canvas.items import NoteItem
from bmc_desktop.canvas.painting import qt_rect
from bmc_desktop.model.change import Change
from bmc_desktop.model.records import Note

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board

DURATION: Final = 140
"""How long notes fly, in milliseconds."""

MOST: Final = 200
"""More notes than this do not fly."""

_MOVES: Final = frozenset({"move_notes", "tidy_block", "sort_notes", "align_notes", "distribute_notes"})
"""The edits whose notes fly."""

_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.NativeGesture,
        QEvent.Type.TouchBegin,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
    }
)

_REACH: Final = 4.0
"""So far beyond a note's paper something of it is painted, in points."""


class Motion(QObject):
    """Lets the notes of a board fly."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._board = board
        self._resting = False
        self._starts: dict[str, QRectF] = {}
        self._flight: Flight | None = None
        self._clock = QVariantAnimation(self)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.setDuration(0)
        self._clock.valueChanged.connect(self._on_time)
        self._clock.finished.connect(self.land)

    @property
    def is_flying(self) -> bool:
        """Whether notes are in the air."""
        return self._flight is not None

    def set_duration(self, milliseconds: int) -> None:
        """Let notes fly for so long, or with 0 not at all."""
        self.land()
        self._clock.setDuration(milliseconds)

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Let no notes fly meanwhile: a hand has brought them where they are."""
        self._resting = True
        try:
            yield
        finally:
            self._resting = False

    def expect(self, change: Change) -> None:
        """See where notes are that a change has moved, before the scene shows it."""
        self.land()
        self._starts = {}
        wanted = self._clock.duration() > 0 and not self._resting and change.label.edit in _MOVES
        if not wanted or len(change.updated) > MOST:
            return
        notes = self._board.scene_of_canvas.notes
        for update in change.updated:
            item = notes.get(update.after.id) if isinstance(update.after, Note) else None
            if item is not None and item.isVisible():
                self._starts[update.after.id] = qt_rect(item.plan.rect)

    def fly(self) -> None:
        """Let the notes that were moved fly to where the scene shows them now."""
        scene, starts = self._board.scene_of_canvas, self._starts
        self._starts = {}
        ways = [
            (item, starts[note_id])
            for note_id, item in scene.notes.items()
            if note_id in starts and item.isVisible() and qt_rect(item.plan.rect) != starts[note_id]
        ]
        if not ways:
            return
        self._flight = Flight(ways)
        scene.air.addItem(self._flight)
        for watched in (self._board, self._board.viewport()):
            watched.installEventFilter(self)
        self._clock.start()

    def land(self) -> None:
        """Show all notes where they are."""
        flight, self._flight = self._flight, None
        if flight is None:
            return
        self._clock.stop()
        for watched in (self._board, self._board.viewport()):
            watched.removeEventFilter(self)
        flight.land()
        # A scene that shows another canvas by now has let it go already.
        if flight.scene() is not None:
            self._board.scene_of_canvas.air.removeItem(flight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.land()
        return False

    def _on_time(self, part: float) -> None:
        if self._flight is not None:
            self._flight.show_part(part)


class Flight(QGraphicsItem):
    """Notes on their way, each from a place to where its item lies, as pictures that were painted once."""

    def __init__(self, ways: list[tuple[NoteItem, QRectF]]) -> None:
        super().__init__()
        # As they lie on each other.
        self._ways = sorted(ways, key=_height)
        self._part = 0.0
        self._pictures: list[QImage] = []
        self._scale = 0.0
        self._bounds = QRectF()
        for item, start in self._ways:
            item.leave(True)
            self._bounds = self._bounds.united(_with_edges(start)).united(_with_edges(_end(item)))

    def show_part(self, part: float) -> None:
        """Show the notes when a part of the way, 0 to 1, lies behind them."""
        self._part = part
        self.update()

    def land(self) -> None:
        """Show the notes on the sheet again."""
        for item, _ in self._ways:
            item.leave(False)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        scale = painter.worldTransform().m11() * painter.device().devicePixelRatio()
        if scale != self._scale:
            self._scale = scale
            self._pictures = [_picture(item, scale, painter) for item, _ in self._ways]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for (item, start), picture in zip(self._ways, self._pictures, strict=True):
            painter.drawImage(_with_edges(_between(start, _end(item), self._part)), picture)


def _picture(item: NoteItem, scale: float, like: QPainter) -> QImage:
    """Return a note painted with what it has around it."""
    around = _with_edges(QRectF(0, 0, item.plan.rect.width, item.plan.rect.height))
    size = (around.size() * scale).toSize() + QSize(1, 1)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        painter.setRenderHints(like.renderHints())
        painter.scale(size.width() / around.width(), size.height() / around.height())
        painter.translate(-around.topLeft())
        item.paint_note(painter)
    finally:
        # An image that goes while it is painted on takes the whole program with it.
        painter.end()
    return image


def _between(start: QRectF, end: QRectF, part: float) -> QRectF:
    """Return the rectangle a part of the way from one to another."""
    values = ((start.x(), end.x()), (start.y(), end.y()), (start.width(), end.width()))
    x, y, width = (a + (b - a) * part for a, b in values)
    return QRectF(x, y, width, start.height() + (end.height() - start.height()) * part)


def _end(item: NoteItem) -> QRectF:
    return qt_rect(item.plan.rect)


def _height(way: tuple[NoteItem, QRectF]) -> float:
    return way[0].zValue()


def _with_edges(rect: QRectF) -> QRectF:
    return rect.adjusted(-_REACH, -_REACH, _REACH, _REACH)
