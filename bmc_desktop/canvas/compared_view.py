"""The view of a comparison: zooms, pans, tells what lies under the pointer. Alters nothing."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from bmc_desktop.canvas.colours import SCHEMES, Scheme
from bmc_desktop.canvas.compared_scene import ComparedScene
from bmc_desktop.canvas.focus_ring import FocusRing
from bmc_desktop.canvas.painting import qt_rect
from bmc_desktop.canvas.zoom import ZoomView

_STEP = 60
"""So many pixels an arrow key pans."""


class ComparedView(ZoomView):
    """Shows a comparison. A click chooses a note, a drag pans, the wheel zooms as on the canvas."""

    note_chosen = Signal(str)
    note_activated = Signal(str)

    def __init__(
        self, media: Mapping[str, bytes], tip: Callable[[str], str], parent: QWidget, *, scheme: Scheme
    ) -> None:
        """Make an empty view; `tip` tells more of a note, by its id."""
        colours = SCHEMES[scheme]
        # Made first: the view needs it, and is its parent afterwards.
        self.scene_of_comparison = ComparedScene(colours, media, parent)
        super().__init__(self.scene_of_comparison, self.scene_of_comparison.air, parent)
        self.scene_of_comparison.setParent(self)
        self._tip = tip
        self._pressed: QPoint | None = None
        self._panned = False
        self.setBackgroundBrush(QColor(colours.desk))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        FocusRing(self)

    def whole(self) -> QRectF:
        return self.scene_of_comparison.whole()

    def burden(self) -> int:
        return len(self.scene_of_comparison.notes)

    def look_at(self, note_id: str | None) -> None:
        """Lay the ring around a note and see it."""
        scene = self.scene_of_comparison
        scene.look_at(note_id)
        if scene.looked_at is not None and not self.is_fitting:
            self.ensureVisible(qt_rect(scene.notes[scene.looked_at].plan.rect), 40, 40)

    def close_view(self) -> None:
        """Paint nothing more; call before the view is thrown away."""
        self.frames.close()
        self.scene_of_comparison.pictures.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed, self._panned = event.position().toPoint(), False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            way = event.position().toPoint() - self._pressed
            if self._panned or way.manhattanLength() >= QApplication.startDragDistance():
                self._panned = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.pan(way)
                self._pressed = event.position().toPoint()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and not self._panned:
            note_id = self.scene_of_comparison.note_at(self.mapToScene(event.position().toPoint()))
            if note_id is not None:
                self.note_chosen.emit(note_id)
        self._pressed = None
        self.unsetCursor()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        note_id = self.scene_of_comparison.note_at(self.mapToScene(event.position().toPoint()))
        if note_id is not None:
            self.note_activated.emit(note_id)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: QPoint(_STEP, 0),
            Qt.Key.Key_Right: QPoint(-_STEP, 0),
            Qt.Key.Key_Up: QPoint(0, _STEP),
            Qt.Key.Key_Down: QPoint(0, -_STEP),
        }
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            # Not the view's own: it would scroll, and keep Esc and Enter from the dialog.
            event.ignore()
            return
        self.pan(by)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            note_id = self.scene_of_comparison.note_at(self.mapToScene(event.pos()))
            words = self._tip(note_id) if note_id is not None else ""
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)
