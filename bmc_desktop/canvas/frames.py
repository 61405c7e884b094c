"""What a view shows in each frame: the picture of what was painted, kept as long as it is true.

Painting text is what costs, so it is done once: a frame copies the picture, and what is in the air (notes
that are dragged or written in) is painted over it. While a hand zooms or pans, the last picture is shown
moved and scaled; as soon as the hand rests, the sharp one is painted in slices of a few milliseconds,
between which every input is served. What changes in the scene is painted anew before it is shown: nothing
is ever seen that is no longer so. Knows nothing of notes.
"""

from math import ceil
from time import perf_counter
from typing import Final, Protocol

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QBrush, QPainter, QRegion, QTransform
from PySide6.QtWidgets import QWidget

from bmc_desktop.canvas.older import OlderPictures, draw_moved
from bmc_desktop.canvas.picture import (
    ItemPainter,
    Painting,
    Picture,
    Sight,
    draw_pixels,
    in_order,
    region_of,
    soft,
)
from bmc_desktop.canvas.stage import Stage

AT_ONCE: Final = 0.005
"""What is expected to take no longer than this, in seconds, is painted in the frame that needs it."""

SLICE: Final = 0.005
"""So long is painted, in seconds, before the next input is looked at."""

_LEAST_REST: Final = 0.004
_MOST_REST: Final = 0.03
_REST: Final = 0.3
"""The hand rests when nothing came for this part of the time that the sharp picture takes to paint."""

_LONG_REST: Final = 0.25
"""After so many seconds there is time for what is not in sight yet."""

_MARGIN: Final = 160
"""So many pixels of the window are painted beyond its edges, where there is something."""

_MOST_PIXELS: Final = 12_000_000
"""A picture of more pixels than this has no margin."""

_NEIGHBOURS: Final = 60.0
"""From so many points away things reach into a region: what is added to it when guessing."""

_FEW_PLACES: Final = 12
_SCATTERED: Final = 2.0
"""Of more places, or such that fill half of the rectangle around them, all of that is painted."""

_TELLING: Final = 20
"""From fewer items than this nothing is learned about how long one takes."""


class Shown(Protocol):
    """What frames need of the view."""

    def viewport(self) -> QWidget: ...
    def viewportTransform(self) -> QTransform: ...
    def backgroundBrush(self) -> QBrush: ...
    def renderHints(self) -> QPainter.RenderHint: ...
    def whole(self) -> QRectF: ...
    def burden(self) -> int: ...


class Frames(QObject):
    """The pictures of one view: one that is sharp, one from before the last zoom, one of everything.

    The last two are there only where painting takes long, and while they can be of use.
    """

    def __init__(self, view: Shown, ground: Stage, air: Stage, parent: QObject) -> None:
        """Follow two scenes.

        Args:
            view: shows them.
            ground: is painted into the picture.
            air: is painted over it in every frame.
            parent: keeps this.
        """
        super().__init__(parent)
        self._view, self._ground, self._air = view, ground, air
        self._sharp: Picture | None = None
        self._older = OlderPictures()
        self._painting: Painting | None = None
        self._in_sight = False
        self._panning = False
        self._in_frame = False
        self._desk = view.backgroundBrush()
        self._seconds_each = 40e-6
        self.items_painted = 0
        """How many items of the ground have been painted so far."""

        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setTimerType(Qt.TimerType.PreciseTimer)
        self._resting.timeout.connect(self._work)
        self._working = QTimer(self)
        self._working.setInterval(0)
        self._working.timeout.connect(self._work)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._update)
        ground.touched.connect(self._on_ground_touched)
        ground.renewed.connect(self.forget)
        air.touched.connect(self._on_air_touched)
        air.renewed.connect(self._update)

    @property
    def is_sharp(self) -> bool:
        """Whether everything in sight is painted as it is now."""
        self._hear()
        sight, picture = self._sight(), self._sharp
        corner = picture.corner(sight) if picture is not None else None
        if picture is None or corner is None:
            return False
        seen = QRect(corner, sight.size)
        return picture.rect.contains(seen) and not picture.missing.united(picture.stale).intersects(seen)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to be painted, in sight or out of it."""
        waiting = self._resting.isActive() or self._working.isActive()
        return self.is_sharp and not waiting and not self._has_more()

    @property
    def bytes_kept(self) -> int:
        """How much memory the pictures take."""
        pictures = {id(picture): picture.image.sizeInBytes() for picture in self._pictures()}
        return sum(pictures.values()) + self._older.bytes_spare

    def forget(self) -> None:
        """Paint everything anew: something is other that the scenes do not tell of."""
        self._sharp = self._painting = None
        self._panning = False
        self._older.forget()
        self.close()
        self._update()

    def close(self) -> None:
        """Paint nothing more of one's own accord."""
        self._resting.stop()
        self._working.stop()

    def moved(self) -> None:
        """The view looks at another place of the scene, or from another distance."""
        if self._sharp is not None and self._sharp.corner(self._sight()) is None:
            # The hand is not at rest: what is on its way would come too late.
            self.close()
        self._update()

    def paint(self, painter: QPainter) -> None:
        """Paint a frame: all of the window that the painter's clip lets through."""
        self._in_frame = True
        try:
            self._paint(painter)
        finally:
            self._in_frame = False

    def _paint(self, painter: QPainter) -> None:
        self._hear()
        desk = self._view.backgroundBrush()
        if desk != self._desk:
            self._desk = desk
            self.forget()
        sight = self._sight()
        picture, corner = self._picture_at(sight)
        seen = QRect(corner, sight.size)
        stale = picture.stale.intersected(seen).subtracted(picture.missing)
        if not stale.isEmpty():
            self._paint_now(picture, stale)
        missing = picture.missing.intersected(seen)
        older: list[Picture] = []
        if not missing.isEmpty():
            if self._expected(picture, missing) > AT_ONCE:
                older = self._older.true_ones(self._mend)
            if not older:
                self._paint_now(picture, missing)
                missing = QRegion()
        if missing.isEmpty():
            picture.complete = picture.rect if picture.missing.isEmpty() else seen
            self._older.last = None
        away = missing.translated(-corner)
        painter.scale(1 / sight.ratio, 1 / sight.ratio)
        if older:
            draw_moved(painter, sight, older, away, self._desk)
            painter.setClipRegion(QRegion(sight.window).subtracted(away))
        draw_pixels(painter, QPointF(-corner), picture.image)
        painter.setClipping(False)
        self._paint_air(painter)
        self._plan(missing)

    # What is known to be other

    def _hear(self) -> None:
        """Let the scenes tell now what they would tell in a moment."""
        self._ground.tell()
        self._air.tell()

    def _on_ground_touched(self, rects: list[QRectF]) -> None:
        pictures = self._pictures()
        for picture in pictures:
            picture.touch(rects)
        if pictures:
            # Without any, all of the window is to be painted, and that was asked for.
            self._on_air_touched(rects)

    def _on_air_touched(self, rects: list[QRectF]) -> None:
        transform = self._view.viewportTransform()
        region = region_of([soft(transform.mapRect(rect)) for rect in rects])
        if region.isEmpty():
            return
        if self._in_frame:
            self._late.start(0)
        else:
            self._view.viewport().update(region)

    def _update(self) -> None:
        if self._in_frame:
            # Qt does not take it amiss that a frame asks for the next, but paints it within this one.
            self._late.start(0)
        else:
            self._view.viewport().update()

    def _pictures(self) -> list[Picture]:
        under_way = self._painting.picture if self._painting is not None else None
        return [p for p in (self._sharp, under_way, *self._older.all()) if p is not None]

    # Which picture

    def _sight(self) -> Sight:
        port, transform = self._view.viewport(), self._view.viewportTransform()
        ratio = port.devicePixelRatioF()
        size = QSize(ceil(port.width() * ratio), ceil(port.height() * ratio))
        return Sight(transform.m11(), transform.dx(), transform.dy(), ratio, size)

    def _picture_at(self, sight: Sight) -> tuple[Picture, QPoint]:
        """Return a picture that the window fits into pixel by pixel, and where in it the window lies."""
        old = self._sharp
        corner = old.corner(sight) if old is not None else None
        # The picture goes ahead of a hand that pans, so that its end is never seen.
        needed = self._area(sight, _MARGIN // 2)
        if old is not None and corner is not None and old.rect.contains(needed.translated(corner)):
            return old, corner
        self.close()
        self._painting = None
        self._panning = old is not None and corner is not None
        area = self._area(sight, _MARGIN)
        if old is not None and not self._panning:
            if self._is_heavy:
                self._older.retire(old, self._view.whole())
            else:
                self._older.keep_image(old.image)
        picture = Picture(sight, area, self._older.take_image())
        if old is not None and self._panning:
            picture.take_over(old)
            self._older.keep_image(old.image)
        self._sharp = picture
        return picture, -area.topLeft()

    def _area(self, sight: Sight, margin: int) -> QRect:
        """Return what is to be painted: the window, and some more on the sides where there is more."""
        window = sight.window
        margin = round(margin * sight.ratio)
        wider = window.adjusted(-margin, -margin, margin, margin)
        if not self._is_heavy or wider.width() * wider.height() > _MOST_PIXELS:
            return window
        return window.united(soft(sight.place_of(self._view.whole())).intersected(wider))

    # Painting

    @property
    def _is_heavy(self) -> bool:
        """Whether painting everything takes too long for one frame."""
        return self._view.burden() * self._seconds_each > AT_ONCE

    def _expected(self, picture: Picture, region: QRegion) -> float:
        """Guess how many seconds it takes to paint a region."""
        whole, near = self._view.whole(), _NEIGHBOURS
        share = 0.0
        for rect in region:  # type: ignore[attr-defined]
            part = picture.points_of(rect).adjusted(-near, -near, near, near).intersected(whole)
            share += part.width() * part.height() / (whole.width() * whole.height())
        return min(1.0, share) * self._view.burden() * self._seconds_each

    def _begin(self, picture: Picture, region: QRegion) -> Painting:
        return Painting(picture, region, self._ground, self._desk)

    def _paint_now(self, picture: Picture, region: QRegion) -> None:
        around = region.boundingRect()
        area = sum(rect.width() * rect.height() for rect in region)  # type: ignore[attr-defined]
        if region.rectCount() > _FEW_PLACES or around.width() * around.height() < _SCATTERED * area:
            region = QRegion(around)
        under_way = self._painting
        if under_way is not None and under_way.picture is picture and region.intersects(under_way.region):
            # What is painted here would be painted over once more.
            self._painting = None
            self.close()
        self._go_on(self._begin(picture, region), None)

    def _mend(self, picture: Picture, stale: QRegion) -> bool:
        """Paint anew what is other on an older picture, unless that takes too long."""
        if self._expected(picture, stale) > AT_ONCE:
            return False
        self._paint_now(picture, stale)
        return True

    def _go_on(self, painting: Painting, until: float | None) -> bool:
        began, before = perf_counter(), painting.count
        done = painting.go_on(self._view.renderHints(), self._view.viewport(), until)
        count = painting.count - before
        self.items_painted += count
        if count >= _TELLING:
            # One bad moment, of the machine or of a font that was not loaded yet, says little.
            each = min((perf_counter() - began) / count, 2 * self._seconds_each)
            self._seconds_each += 0.2 * (each - self._seconds_each)
        return done

    def _paint_air(self, painter: QPainter) -> None:
        transform, port = self._view.viewportTransform(), self._view.viewport()
        back, _ = transform.inverted()
        within = back.mapRect(QRectF(port.rect()))
        items = in_order(self._air, within)
        if items:
            painter.setRenderHints(self._view.renderHints())
        air = ItemPainter(painter, transform, within, port)
        for item in items:
            air.paint(item)

    # Slices

    def _plan(self, missing: QRegion) -> None:
        """See to it that what is missing will be painted, now or when the hand rests."""
        if self._working.isActive():
            return
        if not missing.isEmpty():
            rest = _REST * self._view.burden() * self._seconds_each
            wait = 0 if self._panning else round(1000 * max(_LEAST_REST, min(rest, _MOST_REST)))
            if not self._resting.isActive() or self._resting.remainingTime() > wait:
                self._resting.start(wait)
        elif not self._resting.isActive():
            more = self._has_more()
            if more and self._panning:
                self._resting.start(0)
            elif more or self._older.has_spare:
                self._resting.start(round(1000 * _LONG_REST))

    def _has_more(self) -> bool:
        """Whether something is to be painted that is not in sight."""
        if self._sharp is None or not self._is_heavy:
            return False
        return not self._sharp.missing.isEmpty() or self._lacks_overview(self._sharp)

    def _lacks_overview(self, picture: Picture) -> bool:
        return self._older.overview is None and not picture.shows(self._view.whole())

    def _work(self) -> None:
        """Paint a slice of what is wanted most."""
        if self._painting is None:
            self._painting = self._next()
        if self._painting is None:
            self._older.take_image()
            self.close()
        elif not self._go_on(self._painting, perf_counter() + SLICE):
            self._working.start()
        else:
            self.close()
            picture, self._painting = self._painting.picture, None
            if picture is not self._sharp:
                picture.complete = picture.rect
                self._older.overview = picture
            if self._in_sight:
                self._update()
            else:
                self._plan(QRegion())

    def _next(self) -> Painting | None:
        """Begin to paint what is in sight, else what is around it, else everything in small."""
        picture, sight = self._sharp, self._sight()
        corner = picture.corner(sight) if picture is not None else None
        if picture is None or corner is None:
            return None
        missing = picture.missing.intersected(QRect(corner, sight.size))
        self._in_sight = not missing.isEmpty()
        if not missing.isEmpty():
            return self._begin(picture, missing)
        if not picture.missing.isEmpty():
            return self._begin(picture, picture.missing)
        if self._is_heavy and self._lacks_overview(picture):
            small = self._fitted(sight)
            picture = Picture(small, small.window)
            return self._begin(picture, picture.missing)
        return None

    def _fitted(self, sight: Sight) -> Sight:
        """Return how a window of that size sees everything."""
        whole, size, ratio = self._view.whole(), sight.size, sight.ratio
        scale = min(size.width() / whole.width(), size.height() / whole.height()) / ratio
        wide, high = ceil(whole.width() * scale * ratio), ceil(whole.height() * scale * ratio)
        return Sight(scale, -whole.x() * scale, -whole.y() * scale, ratio, QSize(wide, high))
