"""The measure of all things: a bare PySide6 window, from the start of the process until it is painted.

    python bare.py widget|view

Prints the moment (of the monotonic clock) and the memory, and ends. Imports nothing that it does not need.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QMainWindow, QWidget


def memory() -> tuple[int, int]:
    """Return what this process holds in memory, and the most that it held, in kB."""
    with open("/proc/self/status") as status:  # noqa: PTH123 - pathlib is not loaded here
        fields = dict(line.split(":", 1) for line in status)
    return int(fields["VmRSS"].split()[0]), int(fields["VmHWM"].split()[0])


def tell() -> None:
    now = time.monotonic()
    print(now, *memory(), flush=True)
    QApplication.instance().quit()


class Widget(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, tell)


class View(QGraphicsView):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, tell)


def main(kind: str) -> None:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    scene = QGraphicsScene()
    window.setCentralWidget(View(scene) if kind == "view" else Widget())
    # As large as the editor's window when it is opened for the first time.
    window.resize(app.primaryScreen().availableSize() * 0.9)
    window.show()
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1])
