"""All keys on one sheet: to look through, to search, to print, and the way to change them."""

from PySide6.QtCore import Qt, Signal
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


class ShortcutsDialog(QDialog):
    """The sheet of keys."""

    print_asked = Signal()
    save_asked = Signal()
    change_asked = Signal()

    def __init__(self, parent: QWidget | None = None, chosen: Chosen | None = None) -> None:
        super().__init__(parent)
        self._groups = shortcut_groups(chosen)
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
        outer.setContentsMargins(18, 16, 12, 14)
        outer.addWidget(self._asking)
        outer.addWidget(self._area)
        outer.addWidget(buttons)
        self._fill(self._groups)
        self._asking.setFocus()
        geometry.open_large(self, 1180, 680)

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

    def _fill(self, groups: list[Group]) -> None:
        sheet = QWidget()
        row = QHBoxLayout(sheet)
        row.setSpacing(40)
        row.setContentsMargins(6, 6, 20, 6)
        for shared in _columns(groups):
            column = QVBoxLayout()
            column.setSpacing(18)
            for title, keys in shared:
                column.addLayout(_table(title, keys))
            column.addStretch(1)
            row.addLayout(column, 1)
        if not groups:
            row.addWidget(PlainLabel(self.tr("No key does that.")), 0, Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(sheet)


def _columns(groups: list[Group]) -> list[list[Group]]:
    """Share the groups out, in their order, so that the longest of three columns is short."""
    if len(groups) < 3:
        return [[group] for group in groups]
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
