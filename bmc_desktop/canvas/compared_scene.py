"""The scene of a comparison: a projection of a compared layout, to be looked at only.

Above it lies a second one, `air`, with the ring around the note that is looked at.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from bmc_desktop.canvas.colours import DeskColours
from bmc_desktop.canvas.items import NoteItem, SheetItem
from bmc_desktop.canvas.painting import paint_shapes, painter_path, qt_rect
from bmc_desktop.canvas.shelf import PictureShelf
from bmc_desktop.canvas.stage import Stage
from bmc_desktop.model.blocks import FRAMES, PARKING_LOT, SHEET
from bmc_desktop.sheet.compared import ComparedLayout
from bmc_desktop.sheet.plans import NotePlan
from bmc_desktop.sheet.shapes import Outline, Shape

_DESK: Final = 600.0
_REACH: Final = 3.0
"""How far lines reach beyond their path, in points."""

_AT_ONCE: Final = 60
_BENEATH: Final = -0.1
_ABOVE: Final = 1e12


class _ShapesItem(QGraphicsItem):
    """Shapes of the sheet as they are."""

    def __init__(self, shapes: Iterable[Shape], bounds: QRectF) -> None:
        super().__init__()
        self._shapes = tuple(shapes)
        self._bounds = bounds.adjusted(-_REACH, -_REACH, _REACH, _REACH)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        paint_shapes(painter, self._shapes)


class _RingItem(QGraphicsItem):
    """The ring around the note that is looked at."""

    def __init__(self, colours: DeskColours, rect: QRectF) -> None:
        super().__init__()
        self._accent = colours.accent
        self._rect = rect.adjusted(-4.5, -4.5, 4.5, 4.5)

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-_REACH, -_REACH, _REACH, _REACH)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setPen(QPen(QColor(self._accent), 2.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._rect, 4, 4)


class ComparedScene(Stage):
    """Shows a comparison. Empty until `fill` has come to its end."""

    def __init__(self, colours: DeskColours, media: Mapping[str, bytes], parent: QObject) -> None:
        super().__init__(
            QRectF(-_DESK, -_DESK, FRAMES[PARKING_LOT].right + 2 * _DESK, SHEET.height + 2 * _DESK), parent
        )
        self.air = Stage(self.sceneRect(), self)
        self.pictures = PictureShelf(media, self)
        self.pictures.arrived.connect(self._on_picture)
        self._colours = colours
        self._ring: _RingItem | None = None
        self.layout_of_sheet: ComparedLayout | None = None
        self.notes: dict[str, NoteItem] = {}
        self.looked_at: str | None = None

    def fill(self, layout: ComparedLayout) -> Iterator[None]:
        """Show a comparison step by step, each of a few milliseconds."""
        self.look_at(None)
        self.clear_of(self.items())
        self.notes = {}
        self.layout_of_sheet = layout
        self.addItem(SheetItem(layout.head, self._colours))
        for block, plan in layout.blocks.items():
            if block != PARKING_LOT or self._has_parked():
                item = _ShapesItem((*plan.shapes, *plan.hint), qt_rect(plan.frame))
                item.setZValue(-1)
                self.addItem(item)
        for count, (note_id, note) in enumerate(layout.notes.items(), 1):
            self._add(note_id, note, beneath=layout.fates[note_id].after is None)
            if count % _AT_ONCE == 0:
                yield
        for shape in layout.over:
            if isinstance(shape, Outline):
                arrow = _ShapesItem((shape,), painter_path(shape.path).boundingRect())
                arrow.setZValue(_ABOVE)
                self.addItem(arrow)

    def whole(self) -> QRectF:
        """Return what there is to see: the sheet, and a parking lot that something lies or lay in."""
        rect = qt_rect(SHEET)
        return rect.united(qt_rect(FRAMES[PARKING_LOT])) if self._has_parked() else rect

    def note_at(self, point: QPointF) -> str | None:
        """Return the topmost note at a point of the sheet, by its id."""
        found: NoteItem | None = None
        for item in self.notes.values():
            if item.plan.rect.contains(point.x(), point.y()) and (
                found is None or item.zValue() >= found.zValue()
            ):
                found = item
        return found.plan.note.id if found is not None else None

    def look_at(self, note_id: str | None) -> None:
        """Lay the ring around a note, or take it away."""
        if self._ring is not None:
            self.air.removeItem(self._ring)
            self._ring = None
        self.looked_at = note_id if note_id in self.notes else None
        if self.looked_at is not None:
            self._ring = _RingItem(self._colours, qt_rect(self.notes[self.looked_at].plan.rect))
            self.air.addItem(self._ring)

    def _add(self, note_id: str, plan: NotePlan, *, beneath: bool) -> None:
        item = NoteItem(plan, self._colours, self.pictures.find)
        if beneath:
            item.setZValue(_BENEATH)
        self.notes[note_id] = item
        self.addItem(item)

    def _has_parked(self) -> bool:
        layout = self.layout_of_sheet
        return layout is not None and any(
            note.block == PARKING_LOT
            for compared in layout.comparison.notes
            for note in (compared.before, compared.after)
            if note is not None
        )

    def _on_picture(self, media_id: str) -> None:
        for item in self.notes.values():
            if item.plan.note.picture == media_id:
                item.update()
