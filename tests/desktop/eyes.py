"""The editor with its eyes open: a program that tells where on the screen everything is.

`eyes.py FILE [WORKSHOP …]` runs the editor and writes to FILE, as JSON, the middle of each note, entry of a
menu, button and tab that shows, by what stands on it. Only looking is done here; hands are real ones.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QMenuBar, QTabBar, QWidget

from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.cli import main

BLINK = 40
"""Milliseconds between two looks."""


def said(text: str) -> str:
    return text.split("\t")[0].replace("&", "").strip()


def look() -> dict[str, list[int]]:
    """Return the middle of everything that shows, in pixels of the screen."""
    found: dict[str, list[int]] = {}

    def see(name: str, part: QWidget, at: QPoint) -> None:
        point = part.mapToGlobal(at)
        found[name] = [point.x(), point.y()]

    # Of things with one name, that of the window in front counts.
    for window in sorted(QApplication.topLevelWidgets(), key=QWidget.isActiveWindow):
        if not window.isVisible():
            continue
        for part in (window, *window.findChildren(QWidget)):
            if not part.isVisible():
                continue
            if isinstance(part, QMenu | QMenuBar):
                kind = "menu" if isinstance(part, QMenu) else "bar"
                for action in part.actions():
                    if action.isEnabled() and not action.isSeparator():
                        see(f"{kind}:{said(action.text())}", part, part.actionGeometry(action).center())
            elif isinstance(part, QAbstractButton) and part.text() and part.isEnabled():
                see(f"button:{said(part.text())}", part, part.rect().center())
            elif isinstance(part, QTabBar):
                for index in range(part.count()):
                    see(f"tab:{said(part.tabText(index))}", part, part.tabRect(index).center())
            elif isinstance(part, CanvasView):
                layout, port = part.scene_of_canvas.layout_of_sheet, part.viewport()
                for plan in layout.notes.values():
                    rect = plan.rect
                    middle = QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2)
                    see(f"note:{plan.note.text}", port, part.mapFromScene(middle))
                for block, plan in layout.blocks.items():
                    frame = plan.frame
                    see(f"block:{block}", port, part.mapFromScene(QPointF(frame.x, frame.y)))
                    see(f"end:{block}", port, part.mapFromScene(QPointF(frame.right, frame.bottom)))
    return found


class Eyes(QObject):
    """Looks again and again."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._seen = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._blink)
        self._timer.start(BLINK)

    def _blink(self) -> None:
        seen = json.dumps(look())
        if seen != self._seen:
            self._seen = seen
            beside = self._file.with_suffix(".new")
            beside.write_text(seen)
            beside.replace(self._file)


if __name__ == "__main__":
    begin = QApplication.exec

    def begin_looking(app: QApplication) -> int:
        eyes = Eyes(Path(sys.argv[1]))
        eyes.setParent(app)
        return begin()

    QApplication.exec = begin_looking
    sys.exit(main(sys.argv[2:]))
