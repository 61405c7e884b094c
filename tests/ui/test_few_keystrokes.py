"""Ten common tasks, each with exactly the keys and clicks that `resources/help/keystrokes.md` tells."""

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_steps import add_note

from bmc_desktop import paths
from bmc_desktop.model import edits
from bmc_desktop.model.blocks import FRAMES
from bmc_desktop.ui.dialogs import files
from bmc_desktop.ui.jobs import wait_for_jobs

LEFT = Qt.MouseButton.LeftButton


def told():
    """What the table says: by task, our count and those of the others that have one."""
    rows = {}
    for line in paths.resource("help/keystrokes.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 6 and cells[1].isdigit():
            rows[cells[0]] = int(cells[1]), [int(cell) for cell in cells[3:] if cell != "–"]
    return rows


class Hands:
    """Hands at a window that count what they do; words are free."""

    def __init__(self, window):
        self.window = window
        self.count = 0

    @property
    def canvas(self):
        return self.window.canvas

    @property
    def notes(self):
        return self.window.session.workshop.notes

    def keys(self, *names):
        for name in names:
            self.count += 1
            combination = QKeySequence(name)[0]
            QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())

    def words(self, text):
        for letter in text:
            QTest.keyClick(self._focus(), letter)

    def drag(self, start, end):
        self.count += 1
        port = self.canvas.viewport()
        QTest.mousePress(port, LEFT, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(port, start + (end - start) * step / 5)
        QTest.mouseRelease(port, LEFT, pos=end)

    def at(self, x, y) -> QPoint:
        return self.canvas.mapFromScene(QPointF(x, y))

    def _focus(self):
        return self.window.focusWidget()


@pytest.fixture
def hands(window):
    window.resize(1300, 800)
    window.show()
    window.activateWindow()
    window.canvas.zoom_to_fit()
    window.canvas.setFocus()
    QTest.qWait(0)
    return Hands(window)


def put_three(hands):
    """Three notes in channels, one beneath the other; return the corners of a rectangle around them."""
    ids = [add_note(hands.window, f"note {number}") for number in range(3)]
    workshop = hands.window.session.workshop
    places = {note_id: ("channels", 20.0, 40.0 + 60 * n) for n, note_id in enumerate(ids)}
    hands.window.session.commit(edits.move_notes(workshop, places))
    hands.canvas.select_none()
    frame = FRAMES["channels"]
    corners = hands.at(frame.x + 14, frame.y + 34), hands.at(frame.x + 126, frame.y + 222)
    return ids, *corners


def first_note(hands, *_):
    hands.keys("2")
    hands.words("coffee")
    hands.keys("Esc")
    assert [(n.text, n.block) for n in hands.notes.values()] == [("coffee", "value_propositions")]


def ten_notes(hands, *_):
    hands.keys("2")
    for number in range(10):
        hands.words(f"idea {number}")
        hands.keys("Return" if number < 9 else "Esc")
    assert sorted(n.text for n in hands.notes.values()) == [f"idea {number}" for number in range(10)]
    assert {n.block for n in hands.notes.values()} == {"value_propositions"}


def move_three(hands, *_):
    ids, start, end = put_three(hands)
    rect = hands.canvas.scene_of_canvas.layout_of_sheet.notes[ids[0]].rect
    hands.drag(start, end)
    target = FRAMES["value_propositions"]
    hands.drag(hands.at(rect.x + 40, rect.y + 20), hands.at(target.x + 80, target.y + 100))
    assert {hands.notes[note_id].block for note_id in ids} == {"value_propositions"}


def recolour_three(hands, *_):
    ids, start, end = put_three(hands)
    hands.drag(start, end)
    hands.keys("Ctrl+2")
    assert {hands.notes[note_id].colours for note_id in ids} == {("yellow",)}


def find_note(hands, *_):
    ids, *_ = put_three(hands)
    hands.keys("Ctrl+F")
    hands.words("note 1")
    assert hands.canvas.selected_note_ids == (ids[1],)


def duplicate_canvas(hands, shown, *_):
    add_note(hands.window)
    bar = hands.window.tabs._bar
    at = bar.tabRect(0).center()
    hands.count += 1
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, bar.mapToGlobal(at))
    QApplication.sendEvent(bar, event)
    menu = shown[-1]
    hands.count += 1
    action = hands.window.book["canvas_duplicate"]
    assert action in menu.actions()
    action.trigger()
    assert len(hands.window.session.workshop.canvases) == 2
    assert len(hands.notes) == 2


def undo_three(hands, *_):
    put_three(hands)
    hands.keys("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert len(hands.notes) == 1


def export_poster(hands, _shown, tmp_path, monkeypatch):
    add_note(hands.window)
    path = tmp_path / "poster.pdf"

    def accept(*_):
        # The dialog has a name and a place to begin with.
        hands.count += 1
        return path

    monkeypatch.setattr(files, "ask_export", accept)
    hands.keys("Ctrl+E")
    assert wait_for_jobs(hands.window)
    assert path.read_bytes().startswith(b"%PDF")


def zoom_to_block(hands, *_):
    before = hands.canvas.zoom
    hands.keys("2", "Ctrl+Shift+F")
    hands.canvas.closer.land()
    assert hands.canvas.zoom > before
    frame = FRAMES["value_propositions"]
    seen = hands.canvas.mapToScene(hands.canvas.viewport().rect()).boundingRect()
    assert seen.contains(QPointF(frame.x, frame.y))
    assert seen.contains(QPointF(frame.right, frame.bottom))


def tidy_block(hands, *_):
    ids, *_ = put_three(hands)
    hands.window.session.commit(
        edits.move_notes(hands.window.session.workshop, {ids[0]: ("channels", 70, 97)})
    )
    hands.keys("3", "Ctrl+G")
    plans = [hands.canvas.scene_of_canvas.layout_of_sheet.notes[note_id].rect for note_id in ids]
    assert not any(a.overlaps(b) for a in plans for b in plans if a is not b)


TASKS = {
    "First note, in a block of one's choice": first_note,
    "Ten notes in a block": ten_notes,
    "Move three notes to another block": move_three,
    "Give three notes the colour of a segment": recolour_three,
    "Find a note by its words": find_note,
    "Duplicate a canvas": duplicate_canvas,
    "Undo three steps": undo_three,
    "Export the poster": export_poster,
    "Zoom to a block": zoom_to_block,
    "Tidy a block": tidy_block,
}


@pytest.mark.parametrize("task", TASKS)
def test_a_task_takes_as_many_as_told(hands, shown, tmp_path, monkeypatch, task):
    TASKS[task](hands, shown, tmp_path, monkeypatch)
    assert hands.count == told()[task][0]


def test_nowhere_fewer_are_needed():
    rows = told()
    assert list(rows) == list(TASKS)
    compared = {task: min(others) for task, (_, others) in rows.items() if others}
    assert len(compared) >= 9
    for task, least in compared.items():
        assert rows[task][0] <= least, task


def test_every_key_in_the_table_is_one_of_the_app(window):
    text = paths.resource("help/keystrokes.md").read_text(encoding="utf-8")
    ours = [line.split("|")[3] for line in text.splitlines() if line.startswith("|") and "`" in line]
    named = {key for cell in ours for key in re.findall(r"`(Ctrl\+[^`]+)`", cell)}
    known = {key for command in window.book.commands.values() for key in command.row.keys}
    assert named <= known
