"""What a person does at the canvas, in steps: click, drag, type, look."""

import warnings
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.model import edits
from bmc_desktop.model.blocks import FRAMES, BlockId
from bmc_desktop.model.change import Change
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


MakeHands = Callable[..., "Hands"]


def new_session(*canvases: str) -> Session:
    """Return a session with a workshop that has these canvases, each empty."""
    first, *others = canvases or ("Now",)
    session = Session.new(new_workshop(canvas_title=first))
    for title in others:
        session.commit(edits.add_canvas(session.workshop, title))
    return session


class Hands:
    """A person at one view: hands that act, eyes that see notices, changes and menus."""

    def __init__(self, view: CanvasView) -> None:
        self.view = view
        self.session = view.session
        self.notices: list[str] = []
        self.changes: list[Change] = []
        view.notice.connect(self.notices.append)
        self.session.observe(self.changes.append)
        self._count = 0

    # What there is

    @property
    def editor(self) -> QWidget:
        return self.view.writing.editor

    @property
    def notes(self) -> dict[str, Note]:
        return dict(self.session.workshop.notes)

    @property
    def texts(self) -> list[str]:
        return sorted(note.text for note in self.notes.values())

    @property
    def selected(self) -> tuple[str, ...]:
        return self.view.selected_note_ids

    def note(self, text: str) -> Note:
        """Return the one note with that text."""
        found = [note for note in self.notes.values() if note.text == text]
        assert len(found) == 1, (text, self.texts)
        return found[0]

    def steps_of_undo(self) -> int:
        """Take everything back, count the steps, and do it all again."""
        count = 0
        while self.session.undo() is not None:
            count += 1
        for _ in range(count):
            self.session.redo()
        return count

    # Bringing notes onto the wall without hands

    def put(
        self, text: str, block: BlockId = "channels", x: float = 20, y: float = 40, **fields: Any
    ) -> str:
        self._count += 1
        note_id = f"n{self._count}"
        note = Note(
            id=note_id, canvas=self.view.canvas_id, block=block, x=float(x), y=float(y), text=text, **fields
        )
        assert self.session.commit(edits.add_notes(self.session.workshop, [note], now=NOW))
        self.changes.clear()
        return note_id

    # Places, in pixels of the view's window

    def at(self, x: float, y: float) -> QPoint:
        return self.view.mapFromScene(QPointF(x, y))

    def on(self, note_id: str, dx: float = 0.0, dy: float = 0.0) -> QPoint:
        """Return a place on a note, its middle moved by points."""
        rect = self.view.scene_of_canvas.layout_of_sheet.notes[note_id].rect
        return self.at(rect.x + rect.width / 2 + dx, rect.y + rect.height / 2 + dy)

    def in_block(self, block: BlockId, x: float | None = None, y: float | None = None) -> QPoint:
        """Return a place in a block, relative to its corner in points; or its middle."""
        frame = FRAMES[block]
        return self.at(
            frame.x + (frame.width / 2 if x is None else x),
            frame.y + (frame.height / 2 if y is None else y),
        )

    # The mouse

    def press(self, where: QPoint, modifiers: Qt.KeyboardModifier = PLAIN, button: Any = LEFT) -> None:
        QTest.mousePress(self.view.viewport(), button, modifiers, where)

    def move(self, where: QPoint) -> None:
        QTest.mouseMove(self.view.viewport(), where)

    def release(self, where: QPoint, modifiers: Qt.KeyboardModifier = PLAIN, button: Any = LEFT) -> None:
        QTest.mouseRelease(self.view.viewport(), button, modifiers, where)

    def click(self, where: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self.press(where, modifiers)
        self.release(where, modifiers)

    def double_click(self, where: QPoint) -> None:
        self.click(where)
        QTest.mouseDClick(self.view.viewport(), LEFT, PLAIN, where)

    def lift(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press and drag without letting go."""
        self.press(start, modifiers)
        for step in range(1, 5):
            self.move(start + (end - start) * step / 4)

    def drag(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        self.lift(start, end, modifiers)
        self.release(end, modifiers)

    def wheel(
        self,
        where: QPoint,
        angle: tuple[int, int] = (0, 120),
        modifiers: Qt.KeyboardModifier = PLAIN,
        pixels: tuple[int, int] = (0, 0),
        target: QWidget | None = None,
    ) -> None:
        target = target or self.view.viewport()
        event = QWheelEvent(
            QPointF(where),
            QPointF(target.mapToGlobal(where)),
            QPoint(*pixels),
            QPoint(*angle),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)

    # Keys go where the focus is

    @property
    def focused(self) -> QWidget:
        return self.editor if self.view.is_editing else self.view

    def key(self, *keys: Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        for key in keys:
            QTest.keyClick(self.focused, key, modifiers)

    def type(self, text: str) -> None:
        """Type letters, one key after another; any letter, as a keyboard with that key would."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self.focused, letter)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self.focused, QKeyEvent(kind, 0, PLAIN, letter))

    def compose(self, preedit: str = "", commit: str = "", target: QWidget | None = None) -> None:
        """Do what an input method does: show letters in the making, or hand them over."""
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(target or self.focused, event)

    def write(self, text: str) -> None:
        """Put a text into the open editor at once."""
        self.editor.insertPlainText(text)

    def select(self, note_ids: Sequence[str], block: BlockId | None = None) -> None:
        self.view.selection.select(note_ids, block)


def drop(hands: Hands, data: QMimeData, where: QPoint) -> None:
    """Drag something in from another program and let it go."""
    window = hands.view.viewport()
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        # From Qt 6.12 on these would rather have a QPointF, which earlier versions do not take.
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(where, action, data, buttons, plain)
        move = QDragMoveEvent(where, action, data, buttons, plain)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, move)
    QApplication.sendEvent(window, QDropEvent(QPointF(where), action, data, buttons, plain))


def drawn_lines(view: CanvasView, note_id: str) -> list[str]:
    """Return the lines of a note as the sheet draws them."""
    plan = view.scene_of_canvas.layout_of_sheet.notes[note_id]
    return [line.text for line in plan.text.lines.lines]


def assert_scene_is_document(view: CanvasView) -> None:
    """The scene shows what the document holds, everything once and where its plan says."""
    scene, workshop = view.scene_of_canvas, view.session.workshop
    expected = {note.id for note in workshop.notes_of(view.canvas_id)}
    assert set(scene.notes) == expected == set(scene.layout_of_sheet.notes)
    drafts = [scene.draft] if scene.draft is not None else []
    # Beside notes and blocks there are the sheet and the light of the chosen block; in the air, another.
    assert set(scene.groups) == set(scene.layout_of_sheet.groups)
    assert len(scene.items()) == len(expected) + len(scene.blocks) + len(scene.groups) + 2
    assert len(scene.air.items()) == 1 + len(drafts)
    for note_id, item in scene.notes.items():
        plan = scene.layout_of_sheet.notes[note_id]
        assert plan.note == workshop.notes[note_id]
        assert item.plan is plan
        assert (item.pos().x(), item.pos().y()) == (plan.rect.x, plan.rect.y)
        assert item.isVisible() == (scene.parking_shown or plan.note.block != "parking_lot")
    assert set(view.selection.notes) <= {i for i, item in scene.notes.items() if item.isVisible()}
