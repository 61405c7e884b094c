"""A picture of part of a scene at one scale: what was painted, and what of it is missing or stale.

Pixels here are those of the screen ("device pixels"), however many of them the window counts as one. Knows
how a scene is painted, a few items at a time; not when.
"""

from collections.abc import Iterable, Iterator
from time import perf_counter
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QRegion, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget
from shiboken6 import isValid

_SOFT: Final = 2
"""So many pixels beyond its bounds an item's smooth edges may reach."""

_WHOLE: Final = 1e-6
"""What counts as no part of a pixel."""

_EXTENDED: Final = QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption

_ONE_BY_ONE: Final = 24
"""Of more places than this that are other at once, only the rectangle around them all is remembered."""


class Sight(NamedTuple):
    """How a window looks at a scene.

    `scale` is pixels of the window per point, `(dx, dy)` where the scene's origin lies in the window,
    `ratio` how many pixels of the screen one of the window has, `size` the window's in those of the screen.
    """

    scale: float
    dx: float
    dy: float
    ratio: float
    size: QSize

    @property
    def window(self) -> QRect:
        """The window, in pixels of the screen."""
        return QRect(QPoint(0, 0), self.size)

    def place_of(self, rect: QRectF) -> QRectF:
        """Return where a rectangle of the scene lies in the window, in pixels of the screen."""
        scale, ratio = self.scale * self.ratio, self.ratio
        return QRectF(
            rect.x() * scale + self.dx * ratio,
            rect.y() * scale + self.dy * ratio,
            rect.width() * scale,
            rect.height() * scale,
        )


class Picture:
    """A picture of what a window saw, and perhaps of some more around it."""

    def __init__(self, sight: Sight, area: QRect, image: QImage | None = None) -> None:
        """Begin a picture; nothing is painted yet.

        Args:
            sight: how the window looks at the scene.
            area: what is to be on the picture, in pixels of the screen from the window's corner.
            image: an image that is no longer needed; it is painted on if it has the right size.
        """
        if image is None or image.size() != area.size():
            image = QImage(area.size(), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(sight.ratio)
        self.image = image
        self.scale, self.ratio = sight.scale, sight.ratio
        self.left, self.top = sight.dx * sight.ratio - area.x(), sight.dy * sight.ratio - area.y()
        """Where the scene's origin lies in the picture."""
        self.missing = QRegion(self.rect)
        self.stale = QRegion()
        self.complete = QRect()
        """What was whole when it was last shown, in pixels of the picture; empty if nothing ever was."""

    @property
    def rect(self) -> QRect:
        """The picture, in its own pixels."""
        return self.image.rect()

    @property
    def transform(self) -> QTransform:
        """The way from the scene to the picture."""
        scale, ratio = self.scale, self.ratio
        return QTransform(scale, 0.0, 0.0, scale, self.left / ratio, self.top / ratio)

    @property
    def pixels_per_point(self) -> float:
        """How many pixels of the screen a point of the scene takes."""
        return self.scale * self.ratio

    def corner(self, sight: Sight) -> QPoint | None:
        """Return where in the picture the window's corner lies; None if their pixels do not meet."""
        if sight.scale != self.scale or sight.ratio != self.ratio:
            return None
        x, y = self.left - sight.dx * sight.ratio, self.top - sight.dy * sight.ratio
        if abs(x - round(x)) > _WHOLE or abs(y - round(y)) > _WHOLE:
            return None
        return QPoint(round(x), round(y))

    def place_of(self, rect: QRectF) -> QRectF:
        """Return where a rectangle of the scene lies in the picture, in its pixels."""
        scale = self.pixels_per_point
        return QRectF(
            rect.x() * scale + self.left,
            rect.y() * scale + self.top,
            rect.width() * scale,
            rect.height() * scale,
        )

    def points_of(self, rect: QRect) -> QRectF:
        """Return the rectangle of the scene that a part of the picture shows."""
        scale = self.pixels_per_point
        return QRectF(
            (rect.x() - self.left) / scale,
            (rect.y() - self.top) / scale,
            rect.width() / scale,
            rect.height() / scale,
        )

    def touch(self, rects: Iterable[QRectF]) -> None:
        """Take in that something in these rectangles of the scene is other than it was painted."""
        places = [soft(self.place_of(rect)).intersected(self.rect) for rect in rects]
        places = [place for place in places if not place.isEmpty()]
        self.stale = self.stale.united(region_of(places))

    def take_over(self, other: "Picture") -> None:
        """Take what another picture shows at the same scale, where both show the same."""
        way = QPoint(round(self.left - other.left), round(self.top - other.top))
        painter = QPainter(self.image)
        try:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.scale(1 / self.ratio, 1 / self.ratio)
            draw_pixels(painter, QPointF(way), other.image)
        finally:
            painter.end()
        there = QRegion(other.rect).subtracted(other.missing).translated(way)
        self.missing = self.missing.subtracted(there)
        self.stale = other.stale.translated(way).intersected(there)
        self.complete = other.complete.translated(way).intersected(self.rect)

    def shows(self, rect: QRectF) -> bool:
        """Say whether all of a rectangle of the scene is on the picture, and was whole when last shown."""
        return QRectF(self.complete).contains(self.place_of(rect))

    def draw_moved(self, painter: QPainter, sight: Sight) -> QRect:
        """Draw what is whole, moved and scaled to another sight; return the pixels that it covers.

        The painter works in screen pixels.
        """
        target = sight.place_of(self.points_of(self.complete))
        painter.drawImage(target, self.image, QRectF(self.complete))
        return target.toAlignedRect().adjusted(1, 1, -1, -1)


class Painting:
    """Part of a picture while it is being painted, item by item."""

    def __init__(self, picture: Picture, region: QRegion, scene: QGraphicsScene, ground: QBrush) -> None:
        """Begin to paint a region of the picture, in its pixels: first the ground, then the items."""
        self.picture = picture
        self.region = region
        self.count = 0
        """How many items have been painted."""

        self._scene, self._ground = scene, ground
        # One rectangle after another: within a clip of several, Qt mixes colours a little otherwise.
        self._rects: list[QRect] = list(region)  # type: ignore[call-overload]
        self._rect = QRect()
        self._items: Iterator[QGraphicsItem] | None = None
        # What changes from here on is seen or not, so it is to be looked at again.
        picture.stale = picture.stale.subtracted(region)

    def go_on(self, hints: QPainter.RenderHint, widget: QWidget, until: float | None = None) -> bool:
        """Paint until all is done (True), or `perf_counter` has come to `until` (False)."""
        painter = QPainter(self.picture.image)
        try:
            painter.setRenderHints(hints)
            while self._items is not None or self._rects:
                if not self._paint_rect(painter, widget, until):
                    return False
        finally:
            # An image that goes while it is painted on takes the whole program with it.
            painter.end()
        self.picture.missing = self.picture.missing.subtracted(self.region)
        return True

    def _paint_rect(self, painter: QPainter, widget: QWidget, until: float | None) -> bool:
        """Paint the rectangle that was begun, or the next; return whether it is done."""
        picture = self.picture
        begun = self._items is not None
        if not begun:
            self._rect = self._rects.pop()
        painter.resetTransform()
        painter.scale(1 / picture.ratio, 1 / picture.ratio)
        painter.setClipRect(self._rect)
        if not begun:
            painter.fillRect(self._rect, self._ground)
            around = self._rect.adjusted(-_SOFT, -_SOFT, _SOFT, _SOFT)
            self._items = iter(in_order(self._scene, picture.points_of(around)))
        assert self._items is not None
        items = ItemPainter(painter, picture.transform, picture.points_of(self._rect), widget)
        for item in self._items:
            if isValid(item):
                items.paint(item)
                self.count += 1
                if until is not None and perf_counter() >= until:
                    return False
        self._items = None
        return True


def in_order(scene: QGraphicsScene, rect: QRectF) -> list[QGraphicsItem]:
    """Return the items to be seen in a rectangle of the scene, from the lowest to the topmost."""
    # Without a rectangle, Qt gives them in another order.
    mode, order = Qt.ItemSelectionMode.IntersectsItemBoundingRect, Qt.SortOrder.AscendingOrder
    return scene.items(rect, mode, order)


class ItemPainter:
    """Paints items as Qt's own view does, but for effects and clipping parents."""

    def __init__(self, painter: QPainter, transform: QTransform, within: QRectF, widget: QWidget) -> None:
        """Begin to paint items.

        Args:
            painter: paints the picture or the window.
            transform: the way from the scene to there.
            within: the rectangle of the scene that is painted.
            widget: the window that it is painted for.
        """
        self._painter, self._transform = painter, transform
        self._within, self._widget = within, widget
        self._option = QStyleOptionGraphicsItem()
        self._extended: dict[type[QGraphicsItem], bool] = {}

    def paint(self, item: QGraphicsItem) -> None:
        """Paint one item."""
        painter, kind = self._painter, type(item)
        painter.setWorldTransform(item.deviceTransform(self._transform))
        opacity = item.effectiveOpacity()
        if opacity != painter.opacity():
            painter.setOpacity(opacity)
        # Asking takes long; all items of a kind want the same.
        if kind not in self._extended:
            self._extended[kind] = bool(item.flags() & _EXTENDED)
        if self._extended[kind]:
            self._option.exposedRect = item.boundingRect() & item.mapRectFromScene(self._within)
        item.paint(painter, self._option, self._widget)


def draw_pixels(painter: QPainter, at: QPointF, image: QImage) -> None:
    """Draw an image pixel by pixel; the painter works in screen pixels."""
    pixels = QRectF(image.rect())
    painter.drawImage(pixels.translated(at), image, pixels)


def soft(place: QRectF) -> QRect:
    """Return the pixels that an item with this place may have painted on."""
    return place.toAlignedRect().adjusted(-_SOFT, -_SOFT, _SOFT, _SOFT)


def region_of(places: list[QRect]) -> QRegion:
    """Return the region of some rectangles; of many, the rectangle around them."""
    region = QRegion()
    if len(places) > _ONE_BY_ONE:
        around = QRect()
        for place in places:
            around = around.united(place)
        return QRegion(around)
    for place in places:
        region = region.united(place)
    return region
