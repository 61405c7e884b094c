"""A window of the whole screen with many notes, for a hand from outside.

    python shown.py editor|plain FILE

`editor` is the editor; `plain` shows the same items in a bare QGraphicsView, which paints them anew in
every frame. Prints as JSON where the canvas and one of the notes are on the screen, in pixels, once they
are painted; ends when the standard input ends.
"""

import json
import sys

from PySide6.QtCore import QPoint, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsView

SCREEN = (1920, 1080)

SETTLED = 1500
"""So many milliseconds after the first frame everything at rest is painted."""


class Plain(QGraphicsView):
    """What Qt has: zooms about the pointer, pans with the middle button, drags items."""

    def __init__(self, scene):
        super().__init__(scene)
        self.setRenderHints(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._held = None

    def wheelEvent(self, event):
        factor = 1.2 ** (event.angleDelta().y() / 120)
        self.scale(factor, factor)

    def mousePressEvent(self, event):
        if event.button() == Qt.MouseButton.MiddleButton:
            self._held = event.position().toPoint()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event):
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        by = event.position().toPoint() - self._held
        self._held = event.position().toPoint()
        for bar, step in ((self.horizontalScrollBar(), by.x()), (self.verticalScrollBar(), by.y())):
            bar.setValue(bar.value() - step)

    def mouseReleaseEvent(self, event):
        self._held = None
        super().mouseReleaseEvent(event)


def note_in(view: QGraphicsView, scene) -> QPoint:
    """Return where the topmost note is in the view."""
    return view.mapFromScene(list(scene.notes.values())[-1].sceneBoundingRect().center())


def tell(view: QGraphicsView, scene) -> None:
    port = view.viewport()
    corner, note = port.mapToGlobal(QPoint(0, 0)), port.mapToGlobal(note_in(view, scene))
    canvas = [corner.x(), corner.y(), port.width(), port.height()]
    print(json.dumps({"canvas": canvas, "note": [note.x(), note.y()]}), flush=True)


def end_with_input(app: QApplication) -> QSocketNotifier:
    ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ended.activated.connect(lambda: app.exit(0))
    return ended


def show_editor(path: str) -> int:
    """Show the editor's own window."""
    import bmc_desktop.app
    from bmc_desktop import cli

    build, kept = bmc_desktop.app.build_windows, []

    def watched(app):
        from bmc_desktop.canvas.zoom import ZoomView

        paint = ZoomView.paintEvent

        def painted(view, event):
            paint(view, event)
            if len(kept) == 1 and view.session.workshop.notes:
                kept.append(view)
                view.window().setGeometry(0, 0, *SCREEN)
                QTimer.singleShot(SETTLED, lambda: tell(view, view.scene_of_canvas))

        ZoomView.paintEvent = painted
        kept.append(end_with_input(app))
        return build(app)

    bmc_desktop.app.build_windows = watched
    status = cli.main([path])
    for view in kept[1:]:
        # What was moved is not to be offered to the next run.
        view.session.close(wanted=False)
    return status


def show_plain(path: str) -> int:
    """Show the same items in a plain view."""
    from bmc_desktop.canvas.scene import CanvasScene
    from bmc_desktop.files.opening import open_workshop

    app = QApplication(sys.argv[:1])
    kept = end_with_input(app)
    workshop = open_workshop(path).workshop
    scene = CanvasScene(workshop, workshop.tabs()[0].id, {})
    for item in scene.notes.values():
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable)
    view = Plain(scene)
    view.setGeometry(0, 0, *SCREEN)
    view.show()
    view.fitInView(scene.whole(), Qt.AspectRatioMode.KeepAspectRatio)
    QTimer.singleShot(SETTLED, lambda: tell(view, scene))
    status = app.exec()
    del kept
    return status


if __name__ == "__main__":
    sys.exit({"editor": show_editor, "plain": show_plain}[sys.argv[1]](sys.argv[2]))
