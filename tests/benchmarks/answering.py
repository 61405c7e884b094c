"""How soon the canvas answers: a letter typed into a note, and another canvas shown.

    python answering.py COUNT

Each is handed in as an event and waited for until it is painted, beside the bare Qt operation: the letter
in a `QPlainTextEdit`, the canvas as a `QGraphicsView` that gets another scene of as many rectangles with
texts. Prints the moment (of the monotonic clock), then for letters and for canvases our median and Qt's,
in milliseconds, and the longest of ours.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QPlainTextEdit, QWidget

from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.model.records import Canvas
from bmc_desktop.session import Session
from bmc_desktop.text import fonts
from bmc_desktop.ui.collecting import Collector
from tests.benchmarks.workshops import text, workshop

SIZE = (1900, 1000)
LETTERS = "kundene vil ha det enkelt og billig"
TURNS = 20


def main(count: int) -> None:
    app = QApplication(sys.argv[:1])
    fonts.register()
    Collector(app).start()
    view = CanvasView(Session.new(doubled(count)))
    shown(app, view)
    switched = [taken(app, lambda c=canvas: view.show_canvas(c)) for canvas in ("c2", "c1") * (TURNS // 2)]
    view.go_to_block("customer_segments")
    typed = [taken(app, lambda c=letter: press(app, c)) for letter in LETTERS]
    view.commit_active_editor()
    assert any(note.text == LETTERS for note in view.session.workshop.notes.values())
    view.close_session()
    bare = [bare_letters(app), bare_scenes(app, count)]
    print(time.monotonic(), *figures(typed, bare[0]), *figures(switched, bare[1]), flush=True)


def figures(ours: list[float], bare: list[float]) -> tuple[str, str, str]:
    middle, least, most = statistics.median(ours), statistics.median(bare), max(ours)
    return f"{middle:.3f}", f"{least:.3f}", f"{most:.3f}"


def doubled(count: int):
    """Return a workshop of two canvases with so many notes each."""
    one = workshop(count)
    there = {
        f"m{note.id}": structs.replace(note, id=f"m{note.id}", canvas="c2") for note in one.notes.values()
    }
    canvases = {**one.canvases, "c2": Canvas(id="c2", title="I morgen", order=1)}
    return structs.replace(one, canvases=canvases, notes={**one.notes, **there})


def shown(app: QApplication, widget: QWidget) -> None:
    widget.resize(*SIZE)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    app.processEvents()


def press(app: QApplication, letter: str) -> None:
    """Press and release a key where the focus is."""
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        key = Qt.Key(ord(letter.upper()))
        app.sendEvent(app.focusWidget(), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def taken(app: QApplication, act: Callable[[], object]) -> float:
    """Return how long it takes from an act until all that it led to is painted, in milliseconds."""
    app.processEvents()
    began = time.perf_counter()
    act()
    app.processEvents()
    return 1000 * (time.perf_counter() - began)


def bare_letters(app: QApplication) -> list[float]:
    field = QPlainTextEdit()
    shown(app, field)
    return [taken(app, lambda c=letter: press(app, c)) for letter in LETTERS]


def bare_scenes(app: QApplication, count: int) -> list[float]:
    view, scenes = QGraphicsView(), (QGraphicsScene(), QGraphicsScene())
    for scene in scenes:
        for index in range(count):
            place = (110.0 * (index % 16), 40.0 * (index // 16))
            scene.addRect(*place, 100, 36)
            scene.addText(text(index)).setPos(*place)
    shown(app, view)
    return [taken(app, lambda s=scene: view.setScene(s)) for scene in scenes * (TURNS // 2)]


if __name__ == "__main__":
    main(int(sys.argv[1]))
