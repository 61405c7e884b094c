"""Notes in the air: what a hand carries across the sheet, as one item however many they are.

The lines around groups that are carried whole go with them.

Many notes are painted once, into a picture that is then carried; few are painted as they go.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from bmc_desktop.canvas.items import GroupItem, NoteItem
from bmc_desktop.canvas.painting import paint_shapes

_FEW: Final = 24
"""So many notes are painted anew in each frame."""

_AROUND: Final = 0.25
"""So much beyond what is in sight, as a part of it, is on the picture of many notes."""


class CarriedNotes(QGraphicsItem):
    """Notes that are dragged, painted where they are held; on the sheet they show nothing meanwhile."""

    def __init__(self, items: Sequence[NoteItem], groups: Sequence[GroupItem] = ()) -> None:
        super().__init__()
        self._groups = list(groups)
        # As they lie on each other; what lies equally high keeps its order.
        self._items = sorted(items, key=NoteItem.zValue)
        self._picture: QImage | None = None
        self._covered = QRectF()
        self._scale = 0.0
        self._bounds = QRectF()
        # Tells paint() what is in sight.
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._leave(True)
        self.refresh()

    def carry(self, offset: QPointF) -> None:
        """Show the notes moved by an offset, in points."""
        self.setPos(offset)

    def refresh(self) -> None:
        """Show the notes as they are now: one of them is other than it was, or gone."""
        self._items = [item for item in self._items if item.scene() is not None]
        self._groups = [item for item in self._groups if item.scene() is not None]
        self.prepareGeometryChange()
        self._bounds = QRectF()
        for item in (*self._items, *self._groups):
            self._bounds = self._bounds.united(item.sceneBoundingRect())
        self._picture = None
        self.update()

    def put_down(self) -> None:
        """Show the notes on the sheet again."""
        self._leave(False)

    def _leave(self, away: bool) -> None:
        for item in self._items:
            item.leave(away)
        for group in self._groups:
            group.leave(away)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        for group in self._groups:
            paint_shapes(painter, group.plan.shapes)
        if len(self._items) <= _FEW:
            self._paint_notes(painter, self._items)
            return
        self._draw_picture(painter, option.exposedRect)

    def _draw_picture(self, painter: QPainter, seen: QRectF) -> None:
        way, ratio = painter.worldTransform(), painter.device().devicePixelRatio()
        scale = way.m11() * ratio
        if self._picture is None or scale != self._scale or not self._covered.contains(seen):
            self._make_picture(painter, seen, scale, ratio)
        assert self._picture is not None
        # On whole pixels, so that it stays sharp.
        corner = (way.map(self._covered.topLeft()) * ratio).toPoint()
        pixels = QRectF(self._picture.rect())
        painter.resetTransform()
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawImage(pixels.translated(QPointF(corner)), self._picture, pixels)

    def _make_picture(self, like: QPainter, seen: QRectF, scale: float, ratio: float) -> None:
        """Paint what is in sight and some more around it, which a hand may bring into sight."""
        wide, high = seen.width() * _AROUND, seen.height() * _AROUND
        covered = seen.adjusted(-wide, -high, wide, high).intersected(self._bounds)
        size = (covered.size() * scale).toSize() + QSize(1, 1)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        try:
            painter.setRenderHints(like.renderHints())
            painter.scale(scale / ratio, scale / ratio)
            painter.translate(-covered.topLeft())
            self._paint_notes(
                painter, [i for i in self._items if i.sceneBoundingRect().intersects(covered)]
            )
        finally:
            # An image that goes while it is painted on takes the whole program with it.
            painter.end()
        self._picture, self._covered, self._scale = image, covered, scale

    def _paint_notes(self, painter: QPainter, items: Sequence[NoteItem]) -> None:
        way = painter.worldTransform()
        for item in items:
            painter.setWorldTransform(QTransform.fromTranslate(item.x(), item.y()) * way)
            item.paint_note(painter)
        painter.setWorldTransform(way)
