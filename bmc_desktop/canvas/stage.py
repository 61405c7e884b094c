"""A scene that tells exactly what of it is other than it was.

Qt's own scene takes everything for other as soon as an item is taken away, and repaints views at moments of
its own choice. A stage has no views: whoever shows it listens to `touched` and `renewed`.
"""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Signal
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene


class Stage(QGraphicsScene):
    """A scene that is painted by others."""

    touched = Signal(list)
    """Rectangles (QRectF, in points) in which something is other than before; told a moment later."""

    renewed = Signal()
    """Everything is other than before."""

    def __init__(self, rect: QRectF, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Items are found faster one by one than through an index that moves with them.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setSceneRect(rect)
        self._clearing = False
        self.changed.connect(self._on_changed)

    def tell(self) -> None:
        """Tell now what would be told in a moment."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def touch(self, rects: list[QRectF]) -> None:
        """Tell of rectangles, where an item's own `update` would tell of all its bounds."""
        self.touched.emit(rects)

    def removeItem(self, item: QGraphicsItem) -> None:
        self.tell()
        bounds = item.mapRectToScene(item.boundingRect() | item.childrenBoundingRect())
        shown = item.isVisible()
        self._remove([item])
        if shown:
            self.touched.emit([bounds])

    def clear_of(self, items: Iterable[QGraphicsItem]) -> None:
        """Take many items away at once."""
        self._remove(items)
        self.renewed.emit()

    def _remove(self, items: Iterable[QGraphicsItem]) -> None:
        self._clearing = True
        try:
            for item in items:
                super().removeItem(item)
            self.tell()
        finally:
            self._clearing = False

    def _on_changed(self, rects: list[QRectF]) -> None:
        if self._clearing or not rects:
            return
        everything = self.sceneRect()
        if any(rect.contains(everything) for rect in rects):
            self.renewed.emit()
        else:
            self.touched.emit(rects)
