"""All keys on one sheet: to look through, to search, to print, and the way to change them."""

from itertools import combinations, pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop.ui import geometry
from bmc_desktop.ui.key_groups import Group, matching, shortcut_groups
from bmc_desktop.ui.keys import Chosen
from bmc_desktop.ui.words import PlainLabel

_MOST: Final = 3
"""So many columns stand side by side at most."""

_KEYS: Final = 130
"""The keys of a group have at least so much room, in pixels."""

_LEFT: Final = 18
_RIGHT: Final = 12

_APART: Final = 14
"""So many pixels are left above the title of a group."""


class ShortcutsDialog(QDialog):
    """The sheet of keys."""

    print_asked = Signal()
    save_asked = Signal()
    change_asked = Signal()

    def __init__(self, parent: QWidget | None = None, chosen: Chosen | None = None) -> None:
        super().__init__(parent)
        self._groups = self._shown = shortcut_groups(chosen)
        self._count = _MOST
        self._needs: dict[int, int] = {}
        """How wide the keys are at least, by the number of columns."""
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._asking = QLineEdit()
        self._asking.setPlaceholderText(self.tr("Find a key by what it does"))
        self._asking.setAccessibleName(self.tr("Find a key by what it does"))
        self._asking.setClearButtonEnabled(True)
        self._asking.textChanged.connect(self._on_asked)
        self._area = QScrollArea()
        self._area.setAccessibleName(self.windowTitle())
        self._area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        for words, asked in (
            (self.tr("Print…"), self.print_asked),
            (self.tr("Save as PDF…"), self.save_asked),
            (self.tr("Change keys…"), self.change_asked),
        ):
            button = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(asked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_LEFT, 16, _RIGHT, 14)
        outer.addWidget(self._asking)
        outer.addWidget(self._area)
        outer.addWidget(buttons)
        self._asking.setFocus()
        geometry.open_large(self, 1180, 680)
        self._fill(self._groups)

    @property
    def told(self) -> list[Group]:
        """All keys, however few of them show just now."""
        return self._groups

    def show_keys(self, chosen: Chosen) -> None:
        """Show other keys."""
        self._groups = shortcut_groups(chosen)
        self._on_asked(self._asking.text())

    def _on_asked(self, asked: str) -> None:
        self._fill(matching(self._groups, asked))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._count:
            self._fill(self._shown)

    def _fill(self, groups: list[Group]) -> None:
        """Show these keys, in as many columns as there is room for."""
        self._shown = groups
        self._needs = {}
        self._count = _MOST
        sheet = self._sheet(groups, self._count)
        while sheet.minimumSizeHint().width() > self._room() and self._count > 1:
            self._needs[self._count] = sheet.minimumSizeHint().width()
            self._count -= 1
            sheet = self._sheet(groups, self._count)
        self._needs[self._count] = sheet.minimumSizeHint().width()
        self._area.setWidget(sheet)

    def _fitting(self) -> int:
        """Return how many columns there is room for, as far as that is known."""
        fitting = (count for count, width in self._needs.items() if width <= self._room())
        return max(fitting, default=max(1, min(self._needs) - 1))

    def _room(self) -> int:
        """Return the width that the keys have beside a scroll bar."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        return self.width() - _LEFT - _RIGHT - bar - 2 * self._area.frameWidth()

    def _sheet(self, groups: list[Group], count: int) -> QWidget:
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setSpacing(40)
        row.setContentsMargins(6, 6, 20, 6)
        for shared in _columns(groups, count):
            row.addLayout(_table(shared), 1)
        if not groups:
            row.addWidget(PlainLabel(self.tr("No key does that.")), 0, Qt.AlignmentFlag.AlignTop)
        return sheet


def _columns(groups: list[Group], count: int) -> list[list[Group]]:
    """Share the groups out, in their order, so that the longest of so many columns is short."""
    if len(groups) <= count:
        return [[group] for group in groups]
    heights = [len(keys) + 2 for _, keys in groups]
    cuts = min(
        combinations(range(1, len(groups)), count - 1),
        key=lambda cuts: max(sum(heights[a:b]) for a, b in pairwise((0, *cuts, len(groups)))),
    )
    return [groups[a:b] for a, b in pairwise((0, *cuts, len(groups)))]


def _table(groups: list[Group]) -> QGridLayout:
    """Lay out the keys of a column; what they do begins at one line in all its groups."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, _KEYS)
    row = 0
    for title, keys in groups:
        heading = PlainLabel(title)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setContentsMargins(0, _APART if row else 0, 0, 0)
        grid.addWidget(heading, row, 0, 1, 2)
        for key, words in keys:
            row += 1
            grid.addWidget(PlainLabel(key), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(words, wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
        row += 1
    grid.setRowStretch(row, 1)
    return grid
