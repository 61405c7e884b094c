"""Which keys belong to the text while a note is written in, and which stay the window's."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_EDITING: Final = frozenset(
    {Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V}
)
"""With Ctrl, these letters are the text's; with Shift too, only undo's opposite is."""

_MOVING: Final = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
    }
)
"""These are the text's with Ctrl and without."""

_LEAVING: Final = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_F2,
    }
)
"""Of the keys that are no letters, these are the text's too."""


def are_own(event: QKeyEvent) -> bool:
    """Say whether a key is the text's, whatever it would do in the window."""
    key, modifiers = event.key(), event.modifiers()
    if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return False
    shift = modifiers & Qt.KeyboardModifier.ShiftModifier
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return not shift
        return key in _MOVING or (key in _EDITING and (not shift or key == Qt.Key.Key_Z))
    if key == Qt.Key.Key_F2:
        return not shift
    return key in _MOVING or not Qt.Key.Key_Escape <= key <= Qt.Key.Key_F35 or key in _LEAVING
