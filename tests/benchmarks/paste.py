"""Pasting many lines into a canvas: how long it takes, and how long the window does not answer meanwhile.

    python paste.py COUNT

Prints the moment (of the monotonic clock) when all notes are on the wall and painted, how many times as
long as the bare Qt operation that took (as many text items into a plain scene, painted), and the longest
turn of the event loop meanwhile, in milliseconds, by the clock and of the processor.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.text import fonts
from tests.benchmarks.workshops import text


class Pulse:
    """Feels how long the event loop is kept from turning, by the clock and by the processor."""

    def __init__(self) -> None:
        self.longest = (0.0, 0.0)
        self._last = self._now()
        self._timer = QTimer()
        self._timer.timeout.connect(self.beat)
        self._timer.start(0)

    def beat(self) -> None:
        now = self._now()
        gone = (now[0] - self._last[0], now[1] - self._last[1])
        self.longest = (max(self.longest[0], gone[0]), max(self.longest[1], gone[1]))
        self._last = now

    @staticmethod
    def _now() -> tuple[float, float]:
        return time.perf_counter(), time.process_time()


def main(count: int) -> None:
    app = QApplication(sys.argv[:1])
    fonts.register()
    texts = [text(index) for index in range(count)]
    bare = bare_seconds(app, texts)
    view = CanvasView(Session.new(new_workshop(canvas_title="I dag")))
    view.resize(1900, 1000)
    view.show()
    app.processEvents()
    QGuiApplication.clipboard().setText("\n".join(texts))
    app.processEvents()
    pulse = Pulse()
    began = time.perf_counter()
    view.paste()
    while view.capturing.is_busy:
        app.processEvents()
    app.processEvents()
    pulse.beat()
    taken = time.perf_counter() - began
    assert len(view.session.workshop.notes) == count
    view.close_session()
    wall, cpu = (1000 * longest for longest in pulse.longest)
    print(f"{time.monotonic()} {taken / bare:.3f} {wall:.3f} {cpu:.3f}", flush=True)


def bare_seconds(app: QApplication, texts: list[str]) -> float:
    scene = QGraphicsScene()
    view = QGraphicsView(scene)
    view.resize(1900, 1000)
    view.show()
    app.processEvents()
    began = time.perf_counter()
    for index, words in enumerate(texts):
        item = scene.addText(words)
        item.setTextWidth(100)
        item.setPos(110.0 * (index % 16), 40.0 * (index // 16))
    app.processEvents()
    return time.perf_counter() - began


if __name__ == "__main__":
    main(int(sys.argv[1]))
