"""What keys mean on the canvas while no note is being written in.

Digits choose a block, letters start a note, arrows walk, Ctrl+arrows move. Keys with Ctrl or Alt that are
actions of the window are not handled here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from bmc_desktop.canvas import navigation
from bmc_desktop.model.blocks import ALL_BLOCKS, BLOCKS, PARKING_LOT, BlockId

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board
    from bmc_desktop.canvas.navigation import Direction

_ARROWS: Final[dict[int, tuple[Direction, float, float]]] = {
    Qt.Key.Key_Left: ("left", -1.0, 0.0),
    Qt.Key.Key_Right: ("right", 1.0, 0.0),
    Qt.Key.Key_Up: ("up", 0.0, -1.0),
    Qt.Key.Key_Down: ("down", 0.0, 1.0),
}

NUDGE: Final = 6.0
"""How far Ctrl and an arrow move notes, in points; with Shift too it is a sixth of that."""

_OWN: Final = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_F2,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Space,
        *_ARROWS,
    }
)

_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_META: Final = Qt.KeyboardModifier.MetaModifier


class KeyMap:
    """Turns key presses into what the view does."""

    def __init__(self, view: Board) -> None:
        self._view = view

    def is_own(self, event: QKeyEvent) -> bool:
        """Say whether the canvas takes this key before any action of the window may."""
        key, modifiers = event.key(), event.modifiers()
        if modifiers & (_ALT | _META) == _ALT and modifiers & _CONTROL:
            return self._is_alt_gr(event)
        if modifiers & (_ALT | _META):
            return False
        if key in _ARROWS:
            return True
        if modifiers & _CONTROL:
            return False
        if key == Qt.Key.Key_F2:
            return not modifiers & _SHIFT
        return key in _OWN or self._starts_note(event)

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key means; return False if it means nothing here."""
        key, modifiers = event.key(), event.modifiers()
        view = self._view
        if not self.is_own(event):
            return False
        if key in _ARROWS:
            self._arrow(*_ARROWS[key], modifiers)
            return True
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and not modifiers & (_SHIFT | _ALT):
            digit = key - Qt.Key.Key_0
            view.go_to_block(BLOCKS[digit - 1] if digit else PARKING_LOT)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if view.selection.current is None:
                view.new_note()
            else:
                view.edit_note()
        elif key == Qt.Key.Key_F2:
            view.edit_note()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._delete()
        elif key == Qt.Key.Key_Escape:
            view.select_none()
        elif key == Qt.Key.Key_Tab:
            self.walk(1)
        elif key == Qt.Key.Key_Backtab:
            self.walk(-1)
        else:
            view.new_note()
            QApplication.sendEvent(view.writing.editor, event)
        return True

    def walk(self, step: Literal[1, -1]) -> None:
        """Go to the next (or the previous) note of the block, or to the next block behind the last."""
        selection = self._view.selection
        layout = self._view.scene_of_canvas.layout_of_sheet
        notes = [plan.note.id for plan in layout.reading_order(selection.block)]
        found = navigation.after(notes, selection.current, step)
        if found is not None and not (step == -1 and selection.current is None):
            selection.select([found])
            return
        if step == -1 and selection.current is not None:
            self._view.go_to_block(selection.block)
            return
        block = navigation.next_block(selection.block, step, self._blocks())
        if step == -1 and (before := layout.reading_order(block)):
            selection.select([before[-1].note.id], block)
        else:
            self._view.go_to_block(block)

    def _arrow(self, direction: Direction, dx: float, dy: float, modifiers: Qt.KeyboardModifier) -> None:
        view = self._view
        if modifiers & _CONTROL:
            step = NUDGE / 6 if modifiers & _SHIFT else NUDGE
            if view.selection.notes:
                view.nudge(dx * step, dy * step)
            return
        layout = view.scene_of_canvas.layout_of_sheet
        shown = [p for p in layout.notes.values() if view.scene_of_canvas.notes[p.note.id].isVisible()]
        current = layout.notes.get(view.selection.current or "")
        if current is None:
            if direction == "down" and (inside := layout.reading_order(view.selection.block)):
                view.selection.select([inside[0].note.id])
                return
            beside = navigation.block_beside(view.selection.block, direction, self._blocks())
            if beside is not None:
                view.go_to_block(beside)
            return
        found = navigation.neighbour(current.rect, direction, shown)
        if found is None:
            return
        if modifiers & _SHIFT:
            view.selection.add([found.note.id], found.note.block)
        else:
            view.selection.select([found.note.id], found.note.block)

    def _delete(self) -> None:
        """Delete the selection and select what follows, so that deleting can go on."""
        view = self._view
        layout = view.scene_of_canvas.layout_of_sheet
        notes = [plan.note.id for plan in layout.reading_order(view.selection.block)]
        gone = set(view.selection.notes)
        current = view.selection.current
        behind = notes[notes.index(current) + 1 :] if current in notes else []
        left = [i for i in behind if i not in gone] or [i for i in reversed(notes) if i not in gone]
        view.delete_selection()
        if gone and left:
            view.selection.select(left[:1])

    def _blocks(self) -> tuple[BlockId, ...]:
        return ALL_BLOCKS if self._view.scene_of_canvas.parking_shown else BLOCKS

    @classmethod
    def _is_alt_gr(cls, event: QKeyEvent) -> bool:
        """Say whether a sign was typed with AltGr, which Windows reports as Ctrl and Alt ("@", "€")."""
        text = event.text()
        return cls._starts_note(event) and not (text.isascii() and text.isalnum())

    @staticmethod
    def _starts_note(event: QKeyEvent) -> bool:
        text = event.text()
        return bool(text) and text.isprintable() and not text.isspace()
