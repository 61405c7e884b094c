"""The scene of a comparison: a projection of a compared layout, to be looked at only.

Above it lies a second one, `air`, with the ring around the note that is looked at, and its arrow.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from bmc_desktop.canvas.colours import DeskColours
from bmc_desktop.canvas.items import GroupItem, NoteItem, SheetItem
from bmc_desktop.canvas.painting import paint_shapes, painter_path, qt_rect
from bmc_desktop.canvas.shelf import PictureShelf
from bmc_desktop.canvas.stage import Stage
from bmc_desktop.model.blocks import ALL_BLOCKS, FRAMES, PARKING_LOT, SHEET
from bmc_desktop.sheet.compared import ComparedLayout
from bmc_desktop.sheet.fates import arrow
from bmc_desktop.sheet.plans import NotePlan
from bmc_desktop.sheet.shapes import Outline, Shape

_DESK: Final = 600.0
_REACH: Final = 3.0
"""How far lines reach beyond their path, in points."""

_AT_ONCE: Final = 60
"""So many notes are laid on the sheet at a time."""

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
    """Shows a comparison. Empty until `begin`, and without notes until `fill` has come to its end."""

    def __init__(self, colours: DeskColours, media: Mapping[str, bytes], parent: QObject) -> None:
        super().__init__(
            QRectF(-_DESK, -_DESK, FRAMES[PARKING_LOT].right + 2 * _DESK, SHEET.height + 2 * _DESK), parent
        )
        self.air = Stage(self.sceneRect(), self)
        self.pictures = PictureShelf(media, self)
        self.pictures.arrived.connect(self._on_picture)
        self._colours = colours
        self.layout_of_sheet: ComparedLayout | None = None
        self.notes: dict[str, NoteItem] = {}
        self.looked_at: str | None = None

    def begin(self, layout: ComparedLayout) -> None:
        """Show the sheet of a comparison with its arrows, and no notes yet."""
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
        for (_, where), group in layout.groups.items():
            if where != PARKING_LOT or self._has_parked():
                self.addItem(GroupItem(group))
        for shapes in layout.arrows:
            above = _ShapesItem(shapes, _bounds(shapes))
            above.setZValue(_ABOVE)
            self.addItem(above)

    def fill(self) -> Iterator[bool]:
        """Lay the notes on the sheet, some at a time, so that each time little is to be painted.

        Yields whether something is to be seen that was not before.
        """
        layout = self.layout_of_sheet
        assert layout is not None
        for block in ALL_BLOCKS:
            plans = sorted(layout.reading_order(block), key=lambda plan: plan.rect.y)
            for start in range(0, len(plans), _AT_ONCE):
                some = plans[start : start + _AT_ONCE]
                self._lay(some, layout)
                yield True

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
        """Lay the ring around a note, and show the way it was moved; or take both away."""
        for item in self.air.items():
            self.air.removeItem(item)
        self.looked_at = note_id if note_id in self.notes else None
        if self.looked_at is None or self.layout_of_sheet is None:
            return
        way = self.layout_of_sheet.ways.get(self.looked_at)
        if way is not None:
            # Its own arrow is seen among many.
            shapes = arrow(*way, faint=False)
            self.air.addItem(_ShapesItem(shapes, _bounds(shapes)))
        self.air.addItem(_RingItem(self._colours, qt_rect(self.notes[self.looked_at].plan.rect)))

    def _lay(self, plans: Iterable[NotePlan], layout: ComparedLayout) -> None:
        """Lay notes that are near each other on the sheet, and tell of the place that they take."""
        area = QRectF()
        self.tell()
        # Qt would tell of each by itself, and a view would paint what lies between them several times.
        self._clearing = True
        for plan in plans:
            note_id = plan.note.id
            item = NoteItem(plan, self._colours, self.pictures.find)
            if layout.fates[note_id].after is None:
                item.setZValue(_BENEATH)
            self.notes[note_id] = item
            self.addItem(item)
            area = area.united(item.sceneBoundingRect())
        self.tell()
        self._clearing = False
        self.touch([area])

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


def _bounds(shapes: Iterable[Shape]) -> QRectF:
    """Return the rectangle around lines."""
    rect = QRectF()
    for shape in shapes:
        if isinstance(shape, Outline):
            rect = rect.united(painter_path(shape.path).boundingRect())
    return rect
