"""Pasted columns: what each of them is, to be changed before notes are made of the rows."""

from collections.abc import Callable
from typing import Final

from msgspec import structs
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop.capture.entry import TooMuchError
from bmc_desktop.capture.tables import ROLES, Notes, Role, Table
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP, PlainLabel, shortened

ROLE_NAMES: Final[dict[Role, str]] = {
    "text": QT_TRANSLATE_NOOP("TableColumns", "Text"),
    "block": QT_TRANSLATE_NOOP("TableColumns", "Block"),
    "colour": QT_TRANSLATE_NOOP("TableColumns", "Colour"),
    "amount": QT_TRANSLATE_NOOP("TableColumns", "Amount"),
    "votes": QT_TRANSLATE_NOOP("TableColumns", "Votes"),
    "details": QT_TRANSLATE_NOOP("TableColumns", "Details"),
    "none": QT_TRANSLATE_NOOP("TableColumns", "Leave out"),
}

_ROWS: Final = 8
"""So many rows are shown; the others are like them."""

_LETTERS: Final = 40
_WIDEST: Final = 1000
_LEAST: Final = 116
"""A column is never narrower, in pixels: the words of its choice fit in."""


class TableColumns(QDialog):
    """Shows the first rows with a choice above each column; `notes` is what they become."""

    def __init__(
        self,
        table: Table,
        make: Callable[[Table], Notes],
        tell: Callable[[Notes], str],
        parent: QWidget | None = None,
    ) -> None:
        """Show a table. `make` makes notes of it, `tell` says in words what will become of them."""
        super().__init__(parent)
        self._table = table
        self._make = make
        self._tell = tell
        self.notes: Notes | None = None
        self.setWindowTitle(self.tr("Paste columns"))
        self._heading = QCheckBox(self.tr("The first row is a heading"))
        self._heading.setChecked(table.heading)
        self._heading.setEnabled(len(table.rows) > 1)
        self._said = PlainLabel("", self, wrap=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self._ok = self._buttons.addButton(self.tr("Make notes"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.roles = [self._choice(role, column) for column, role in enumerate(table.roles)]
        self._sheet = self._sheet_of(table)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(10)
        outer.addWidget(
            PlainLabel(self.tr("Each row becomes a note. What stands in the columns?"), wrap=True)
        )
        outer.addWidget(self._sheet)
        outer.addWidget(self._heading)
        outer.addWidget(self._said)
        outer.addStretch(1)
        outer.addWidget(self._buttons)
        self._heading.toggled.connect(self._on_choice)
        width = min(max(560, len(self.roles) * 170), _WIDEST)
        self.resize(width, self.sizeHint().height())
        self._on_choice()
        self._ok.setFocus()

    @property
    def said(self) -> str:
        """What will become of the rows."""
        return self._said.text()

    @property
    def heading(self) -> QCheckBox:
        """Whether the first row names the columns."""
        return self._heading

    def _choice(self, role: Role, column: int) -> QComboBox:
        box = QComboBox(self)
        for each in ROLES:
            box.addItem(QCoreApplication.translate("TableColumns", ROLE_NAMES[each]), each)
        box.setCurrentIndex(ROLES.index(role))
        box.setAccessibleName(self.tr("Column {number}").format(number=column + 1))
        box.currentIndexChanged.connect(self._on_choice)
        return box

    def _sheet_of(self, table: Table) -> QTableWidget:
        rows = table.rows[:_ROWS]
        sheet = QTableWidget(len(rows) + 1, len(table.roles), self)
        sheet.setAccessibleName(self.tr("The first rows"))
        sheet.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        sheet.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet.setWordWrap(False)
        sheet.verticalHeader().hide()
        header = sheet.horizontalHeader()
        header.hide()
        header.setMinimumSectionSize(_LEAST)
        for column, box in enumerate(self.roles):
            sheet.setCellWidget(0, column, box)
            for row, cells in enumerate(rows, 1):
                line = " ".join(cells[column].split())
                sheet.setItem(row, column, QTableWidgetItem(shortened(line, _LETTERS)))
        height = sum(sheet.rowHeight(row) for row in range(sheet.rowCount())) + 2 * sheet.frameWidth()
        # Where the columns are too many for the window, a scroll bar lies below them.
        bar = sheet.horizontalScrollBar().sizeHint().height() if len(table.roles) * _LEAST > _WIDEST else 0
        sheet.setFixedHeight(height + bar)
        return sheet

    def _on_choice(self) -> None:
        """Say what will become of the rows as the columns are now."""
        roles = tuple(ROLES[box.currentIndex()] for box in self.roles)
        table = structs.replace(self._table, roles=roles, heading=self._heading.isChecked())
        try:
            self.notes = self._make(table)
        except TooMuchError:
            self.notes = None
            said = self.tr(
                "That is more than fits: a note holds 20,000 characters and a canvas 5,000 notes."
            )
        else:
            said = self._tell(self.notes)
        self._said.setText(said)
        self._ok.setEnabled(bool(self.notes and self.notes.entries))
        self._show_roles(roles)

    def _show_roles(self, roles: tuple[Role, ...]) -> None:
        """Show pale what makes no note: the heading, and columns that are left out."""
        colours, header = self.palette(), self._sheet.horizontalHeader()
        for column, role in enumerate(roles):
            long = role in ("text", "details")
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, modes.Stretch if long else modes.ResizeToContents)
        for row in range(1, self._sheet.rowCount()):
            for column, role in enumerate(roles):
                pale = role == "none" or (row == 1 and self._heading.isChecked())
                item = self._sheet.item(row, column)
                assert item is not None
                tone = QPalette.ColorRole.PlaceholderText if pale else QPalette.ColorRole.Text
                item.setForeground(colours.brush(tone))
                font = item.font()
                font.setStrikeOut(role == "none")
                font.setBold(row == 1 and self._heading.isChecked())
                item.setFont(font)
