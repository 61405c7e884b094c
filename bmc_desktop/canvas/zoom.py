"""A graphics view that zooms about the cursor, fits what it shows, and pans.

Owns the scale and the scroll position; `frames` decides what is seen. Knows nothing of notes.
"""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from bmc_desktop.canvas.frames import Frames
from bmc_desktop.canvas.painting import qt_rect
from bmc_desktop.canvas.stage import Stage
from bmc_desktop.model.blocks import Rect

PIXELS_PER_POINT: Final = 96 / 72
"""At 100 % a point of the sheet is as large as on paper, on a screen of 96 pixels an inch."""

SMALLEST: Final = 0.1
LARGEST: Final = 8.0
STEP: Final = 1.25
"""What one press of zoom in or out multiplies by."""

_FRAME: Final = 14.0
"""The least desk around what is fitted into the window, in points."""

_AROUND: Final = 20
"""So many pixels are seen around what is brought into sight, where there is room."""

_OTHER_LOOK: Final = frozenset(
    {
        QEvent.Type.FontChange,
        QEvent.Type.LanguageChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.StyleChange,
    }
)
"""What may have painted otherwise than before, without any item knowing."""


class ZoomView(QGraphicsView):
    """Shows a stage at a zoom, and over it another: what is in the air. 1.0 is 100 %."""

    zoom_changed = Signal(float)

    def __init__(self, ground: Stage, air: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # `frames` paints the stages; Qt's view needs a scene for its arithmetic, so it has an empty one.
        self.setScene(QGraphicsScene(ground.sceneRect(), self))
        self._ground = ground
        # A viewport that Python made: for Qt's own, PySide would have to look through all kinds of widgets.
        self._port = QWidget()
        self.setViewport(self._port)
        # Every frame is painted whole, from the pictures that are kept.
        self._port.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.frames = Frames(self, ground, air, self)
        self._zoom = 1.0
        self._fitting = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def zoom(self) -> float:
        """The zoom; 1.0 is 100 %."""
        return self._zoom

    @property
    def scale_factor(self) -> float:
        """How many pixels of the window one point of the sheet takes."""
        return self._zoom * PIXELS_PER_POINT

    @property
    def is_fitting(self) -> bool:
        """Whether the whole is kept in sight while the window's size changes."""
        return self._fitting

    def whole(self) -> QRectF:
        """Return what fits into the window when all is to be seen, in points."""
        return self.sceneRect()

    def burden(self) -> int:
        """Return how many things there are to paint, more or less."""
        return len(self._ground.items())

    def zoom_in(self) -> None:
        """Zoom in one step about the middle."""
        self.zoom_to(self._zoom * STEP)

    def zoom_out(self) -> None:
        """Zoom out one step about the middle."""
        self.zoom_to(self._zoom / STEP)

    def zoom_to(self, zoom: float, about: QPointF | None = None) -> None:
        """Zoom, keeping `about` (pixels of the window; or the middle) over the same place of the sheet."""
        self._fitting = False
        self._apply(zoom, about or QPointF(self.viewport().rect().center()))

    def zoom_to_fit(self) -> None:
        """Show everything, as large as it fits, and keep it so while the window's size changes."""
        self._fitting = True
        whole = self.whole()
        area = self.viewport().size()
        across = area.width() / (whole.width() + 2 * _FRAME)
        down = area.height() / (whole.height() + 2 * _FRAME)
        self._apply(min(across, down) / PIXELS_PER_POINT, QPointF(0, 0))
        self.centerOn(whole.center())

    def bring_to_middle(self, zoom: float, centre: QPointF) -> None:
        """Zoom, with a point of the sheet in the middle of the window."""
        self._fitting = False
        self._apply(zoom, QPointF(0, 0))
        middle = self.viewport().rect().center()
        self._scroll(middle - self.mapFromScene(centre))

    def pan(self, by: QPoint) -> None:
        """Move the sheet under the window by pixels."""
        self._fitting = False
        self._scroll(by)

    def reveal_place(self, rect: Rect) -> None:
        """Scroll so that a place of the sheet, in points, is seen, if it is not."""
        if not self._fitting:
            self.ensureVisible(qt_rect(rect), _AROUND, _AROUND)

    def reveal_start(self, rect: Rect) -> None:
        """Scroll as little as lets all of a place, in points, be seen; of one too large, the beginning."""
        if self._fitting:
            return
        window = self.viewport().rect()
        place = self.mapFromScene(qt_rect(rect)).boundingRect()
        across = _way(place.left(), place.width(), window.width())
        down = _way(place.top(), place.height(), window.height())
        if across or down:
            self._scroll(QPoint(across, down))

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels, angle = event.pixelDelta(), event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Trackpads send events without movement, which must not count as a step.
            turn = angle.y() or pixels.y()
            if turn:
                self.zoom_to(self._zoom * 1.2 ** (turn / 120), event.position())
        else:
            by = pixels if not pixels.isNull() else angle / 2
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not by.x():
                by = QPoint(by.y(), 0)
            if not by.isNull():
                self.pan(by)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self._port)
        try:
            self.frames.paint(painter)
        finally:
            painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.frames.moved()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _OTHER_LOOK:
            self.frames.forget()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture and event.value():
                self.zoom_to(self._zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting:
            self.zoom_to_fit()

    def _apply(self, zoom: float, about: QPointF) -> None:
        zoom = max(SMALLEST, min(zoom, LARGEST))
        before = self.mapToScene(about.toPoint())
        self._zoom = zoom
        self.resetTransform()
        self.scale(self.scale_factor, self.scale_factor)
        after = self.mapFromScene(before)
        self._scroll(about.toPoint() - after)
        self.frames.moved()
        self.zoom_changed.emit(zoom)
        self.on_zoomed()

    def _scroll(self, by: QPoint) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - by.x())
        down.setValue(down.value() - by.y())

    def on_zoomed(self) -> None:
        """Called after each change of the zoom, for what must follow it."""


def _way(start: int, length: int, room: int) -> int:
    """Return how far something has to move, in pixels, to be within 0 and `room`, or to begin there."""
    if length > room:
        return _AROUND - start
    around = min(_AROUND, (room - length) // 2)
    if start < around:
        return around - start
    return min(0, room - around - length - start)
