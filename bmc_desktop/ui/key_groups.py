"""All keys by menu, as the sheet of keys tells them: of the table of actions, and the canvas's own."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from bmc_desktop.model.folding import contains, forms
from bmc_desktop.model.folding import words as words_of
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.keys import Chosen, all_keys
from bmc_desktop.ui.menus import MENUS, PAPER, Entry, Menu
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP, without_mnemonic

CANVAS_KEYS: Final = (
    ("1 – 9", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to a block")),
    ("0", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the parking lot")),
    ("A – Z", QT_TRANSLATE_NOOP("ShortcutsDialog", "Start a note in the block with that letter")),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Return"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Write in a note; there: start the next one"),
    ),
    ("Esc", QT_TRANSLATE_NOOP("ShortcutsDialog", "Leave the note, then the selection")),
    ("Tab", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the next note or block; in a note: beside it")),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Return"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "In a note: go on below it"),
    ),
    ("← ↑ ↓ →", QT_TRANSLATE_NOOP("ShortcutsDialog", "Go to the note in that direction")),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Shift+← ↑ ↓ →"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Choose the note in that direction too"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+← ↑ ↓ →"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Move the chosen notes"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Shift+← ↑ ↓ →"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Move the chosen notes a little"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Wheel"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Zoom about the pointer"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Space+Drag"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Move the sheet"),
    ),
    (QT_TRANSLATE_NOOP("ShortcutsDialog", "Alt+Drag"), QT_TRANSLATE_NOOP("ShortcutsDialog", "Drag a copy")),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Drag, then Alt"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Drag without snapping"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Alt+Click"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Choose a note out of its group"),
    ),
)
"""What the canvas itself hears, by the portable names of keys."""

OUTLINE_KEYS: Final = (
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Return"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Write in a note, or start one in a block"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+↑ ↓"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Move the chosen notes to the block before or after"),
    ),
)
"""What the outline hears."""

Group = tuple[str, list[tuple[str, str]]]


def shortcut_groups(chosen: Chosen | None = None) -> list[Group]:
    """Return every key by menu: (title, [(keys, words)]); `chosen` are those that are not as usual."""
    now = all_keys(chosen or {})
    groups: list[Group] = [
        (
            QCoreApplication.translate("ShortcutsDialog", "On the canvas"),
            [(_said(key), _said(words)) for key, words in CANVAS_KEYS],
        )
    ]
    outline = QCoreApplication.translate("ShortcutsDialog", "In the outline")
    groups.append((outline, [(_said(key), _said(words)) for key, words in OUTLINE_KEYS]))
    for menu in MENUS:
        keys = _keys(menu.entries, now)
        if keys:
            groups.append((without_mnemonic(QCoreApplication.translate("Menus", menu.title)), keys))
    return groups


def _said(text: str) -> str:
    return QCoreApplication.translate("ShortcutsDialog", text)


def _keys(entries: tuple[Entry, ...], now: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for entry in entries:
        if isinstance(entry, Menu):
            usual = all(now[key] == TABLE[key].keys for key in _ids(entry))
            if entry.id == PAPER.id and usual:
                words = without_mnemonic(QCoreApplication.translate("Menus", entry.title))
                found.append((f"{_native('Ctrl+1')} – {len(entry.entries)}", words))
            elif entry.id == "move" and usual:
                words = without_mnemonic(QCoreApplication.translate("Menus", entry.title))
                found.append((f"{_native('Ctrl+Shift+1')} – 9, 0", words))
            elif entry.id != "go":
                # Blocks are told once, by "1 – 9".
                found += _keys(entry.entries, now)
        elif entry is not None:
            row = TABLE[entry]
            keys = [_native(key) for key in (*now[entry], *row.canvas_keys)]
            if keys:
                words = without_mnemonic(QCoreApplication.translate("Actions", row.text))
                found.append((", ".join(keys), words.rstrip("…")))
    return found


def matching(groups: list[Group], asked: str) -> list[Group]:
    """Return the keys whose name or words have all that is asked for, without the groups that have none."""
    sought = words_of(asked)
    found = [
        (title, [pair for pair in keys if all(contains(forms(" ".join(pair)), word) for word in sought)])
        for title, keys in groups
    ]
    return [(title, keys) for title, keys in found if keys]


def _ids(menu: Menu) -> list[str]:
    return [entry for entry in menu.entries if isinstance(entry, str)]


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
