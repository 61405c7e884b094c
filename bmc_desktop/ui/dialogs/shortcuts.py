"""All keys on one sheet, made from the table of actions and the keys of the canvas."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop.ui import geometry
from bmc_desktop.ui.actions import TABLE
from bmc_desktop.ui.menus import MENUS, PAPER, Entry, Menu
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP, PlainLabel, without_mnemonic

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


class ShortcutsDialog(QDialog):
    """The sheet of keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setSpacing(40)
        row.setContentsMargins(6, 6, 20, 6)
        for groups in _columns(shortcut_groups()):
            column = QVBoxLayout()
            column.setSpacing(18)
            for title, keys in groups:
                column.addLayout(_table(title, keys))
            column.addStretch(1)
            row.addLayout(column, 1)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 12, 14)
        outer.addWidget(area)
        outer.addWidget(buttons)
        geometry.open_large(self, 1180, 640)


def shortcut_groups() -> list[Group]:
    """Return every key by menu: (title, [(keys, words)])."""
    groups: list[Group] = [
        (
            QCoreApplication.translate("ShortcutsDialog", "On the canvas"),
            [(_said(key), _said(words)) for key, words in CANVAS_KEYS],
        )
    ]
    outline = QCoreApplication.translate("ShortcutsDialog", "In the outline")
    groups.append((outline, [(_said(key), _said(words)) for key, words in OUTLINE_KEYS]))
    for menu in MENUS:
        keys = _keys(menu.entries)
        if keys:
            groups.append((without_mnemonic(QCoreApplication.translate("Menus", menu.title)), keys))
    return groups


def _said(text: str) -> str:
    return QCoreApplication.translate("ShortcutsDialog", text)


def _keys(entries: tuple[Entry, ...]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for entry in entries:
        if isinstance(entry, Menu):
            if entry.id == PAPER.id:
                words = without_mnemonic(QCoreApplication.translate("Menus", entry.title))
                found.append((f"{_native('Ctrl+1')} – {len(entry.entries)}", words))
            elif entry.id == "move":
                words = without_mnemonic(QCoreApplication.translate("Menus", entry.title))
                found.append((f"{_native('Ctrl+Shift+1')} – 9, 0", words))
            elif entry.id != "go":
                # Blocks are told once, by "1 – 9".
                found += _keys(entry.entries)
        elif entry is not None:
            row = TABLE[entry]
            keys = [_native(key) for key in (*row.keys, *row.canvas_keys)]
            if keys:
                words = without_mnemonic(QCoreApplication.translate("Actions", row.text))
                found.append((", ".join(keys), words.rstrip("…")))
    return found


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _columns(groups: list[Group]) -> list[list[Group]]:
    """Share the groups out, in their order, so that the longest of three columns is short."""
    heights = [len(keys) + 2 for _, keys in groups]
    cuts = [(i, j) for i in range(1, len(groups) - 1) for j in range(i + 1, len(groups))]
    first, second = min(
        cuts, key=lambda cut: max(sum(heights[a:b]) for a, b in zip((0, *cut), (*cut, None), strict=True))
    )
    return [groups[:first], groups[first:second], groups[second:]]


def _table(title: str, keys: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    heading = PlainLabel(title)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    grid.addWidget(heading, 0, 0, 1, 2)
    for row, (key, words) in enumerate(keys, 1):
        name = PlainLabel(key)
        name.setMinimumWidth(130)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(words, wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
    return grid
