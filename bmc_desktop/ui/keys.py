"""Which keys belong to which action: the usual ones, and those that a person has chosen instead.

Keys are named as in Qt's portable text ("Ctrl+G"). Knows nothing of windows and dialogs.
"""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from bmc_desktop.canvas import text_keys
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.actions.row import Row

Chosen: TypeAlias = Mapping[str, tuple[str, ...]]
"""The keys that are not the usual ones, by the ids of their actions; an action may have none."""

Refusal: TypeAlias = Literal["", "letter", "alt_gr", "writing"]
"""Why a key cannot be an action's: it writes, it needs AltGr, or the canvas and its notes need it."""

_ALT_GR: Final = frozenset("@£$€{[]}\\|~^`´¨")
"""Signs that Nordic and German keyboards give with AltGr only, or as a dead key."""

_OF_CANVAS: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ALONE: Final = frozenset({Qt.Key.Key_Pause, Qt.Key.Key_Print, Qt.Key.Key_Help, Qt.Key.Key_Menu})


def all_keys(chosen: Chosen) -> dict[str, tuple[str, ...]]:
    """Return the keys of every action that has any in the window.

    A key that was chosen for an action is no other's, also where a newer app gives it to one.
    """
    taken: dict[str, str] = {}
    for action_id, keys in chosen.items():
        if action_id in TABLE:
            for key in keys:
                taken.setdefault(plain(key), action_id)
    return {
        row.id: tuple(
            key for key in _wished(row, chosen) if taken.get(plain(key), row.id) == row.id and plain(key)
        )
        for row in TABLE.values()
    }


def owner(key: str, chosen: Chosen) -> str | None:
    """Return the action that a key belongs to, or None."""
    wanted = plain(key)
    return next(
        (action_id for action_id, keys in all_keys(chosen).items() if wanted in map(plain, keys)), None
    )


def given(chosen: Chosen, action_id: str, key: str) -> dict[str, tuple[str, ...]]:
    """Return the choice after an action got a key, in the place of its first; others have it no longer."""
    after = dict(chosen)
    other = owner(key, chosen)
    keys = all_keys(chosen)
    if other is not None and other != action_id:
        after[other] = tuple(k for k in keys[other] if plain(k) != plain(key))
    rest = tuple(k for k in keys[action_id][1:] if plain(k) != plain(key))
    after[action_id] = (plain(key), *rest)
    return _tidy(after)


def without(chosen: Chosen, action_id: str) -> dict[str, tuple[str, ...]]:
    """Return the choice after all keys of an action were taken away."""
    return _tidy({**chosen, action_id: ()})


def usual(chosen: Chosen, action_id: str) -> dict[str, tuple[str, ...]]:
    """Return the choice after an action got its usual keys back, from whichever action has them now.

    Keys that it had meanwhile go back to the actions whose usual ones they are.
    """
    after = {other: keys for other, keys in chosen.items() if other != action_id}
    back = set(map(plain, TABLE[action_id].keys))
    free = set(map(plain, chosen.get(action_id, ()))) - back
    for other, keys in after.items():
        left = [key for key in keys if plain(key) not in back]
        first = [key for key in TABLE[other].keys if plain(key) in free] if other in TABLE else []
        after[other] = (*first, *left)
    return _tidy(after)


def refusal(key: str) -> Refusal:
    """Say why a key can be no action's, or "" if it can."""
    combination = QKeySequence(key)[0]  # type: ignore[index]
    code, modifiers = combination.key(), combination.keyboardModifiers()
    if modifiers & _COMMANDS == _COMMANDS or plain(key)[-1:] in _ALT_GR:
        # Windows reports AltGr as Ctrl and Alt.
        return "alt_gr"
    event = QKeyEvent(QEvent.Type.ShortcutOverride, code, modifiers)
    if text_keys.are_own(event) and modifiers & _COMMANDS:
        return "writing"
    if code in _OF_CANVAS and not modifiers & Qt.KeyboardModifier.AltModifier:
        return "writing"
    if modifiers & _COMMANDS or Qt.Key.Key_F1 <= code <= Qt.Key.Key_F35 or code in _ALONE:
        return "writing" if code == Qt.Key.Key_F2 and not modifiers else ""
    return "letter" if code < Qt.Key.Key_Escape else "writing"


def plain(key: str) -> str:
    """Return a key as it is compared."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def shown(key: str) -> str:
    """Return a key as it is called on this platform and in the window's language."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _wished(row: Row, chosen: Chosen) -> tuple[str, ...]:
    return chosen.get(row.id, row.keys)


def _tidy(chosen: Chosen) -> dict[str, tuple[str, ...]]:
    """Return a choice without what is as usual."""
    return {
        action_id: keys
        for action_id, keys in chosen.items()
        if action_id in TABLE and tuple(map(plain, keys)) != tuple(map(plain, TABLE[action_id].keys))
    }
