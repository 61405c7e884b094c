"""The editor as a person starts it, driven from outside: ends once the canvas asked for is painted.

    python editor.py [FILE]

Prints as `bare.py` does, and with --drag also how long each step of a drag takes until it is painted, in
milliseconds.
"""

import sys
import time

import bare
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

import bmc_desktop.app
from bmc_desktop import cli

STEPS = 60


def main(arguments: list[str]) -> int:
    drag = "--drag" in arguments
    files = [name for name in arguments if not name.startswith("--")]
    build = bmc_desktop.app.build_windows

    def watched(app):
        from bmc_desktop.canvas.view import CanvasView
        from bmc_desktop.canvas.zoom import ZoomView

        done = []

        def painted(view, event):
            ZoomView.paintEvent(view, event)
            if not done and bool(view.session.workshop.notes) == bool(files):
                done.append(view)
                QTimer.singleShot(0, lambda: end(view, drag=drag))

        CanvasView.paintEvent = painted
        return build(app)

    bmc_desktop.app.build_windows = watched
    return cli.main(files)


def end(view, *, drag: bool) -> None:
    moment, memory = time.monotonic(), bare.memory()
    steps = [f"{1000 * step:.3f}" for step in drag_note(view)] if drag else []
    print(moment, *memory, *steps, flush=True)
    # What the drag has changed is not to be offered to the next run.
    view.session.close(wanted=False)
    QApplication.instance().exit(0)


def drag_note(view) -> list[float]:
    """Drag a note across the sheet; return how long each step took, in seconds, painting included."""
    from PySide6.QtTest import QTest

    app, port = QApplication.instance(), view.viewport()
    item = next(iter(view.scene_of_canvas.notes.values()))
    rect = item.plan.rect
    start = view.mapFromScene(rect.x + rect.width / 2, rect.y + rect.height / 2)
    across = QPoint(-view.width() // 2, view.height() // 3)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    taken = []
    for step in range(1, STEPS + 1):
        at = start + across * step / STEPS
        began = time.perf_counter()
        QTest.mouseMove(port, at)
        app.processEvents()
        taken.append(time.perf_counter() - began)
    assert view.is_dragging
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + across)
    app.processEvents()
    return taken[5:]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
