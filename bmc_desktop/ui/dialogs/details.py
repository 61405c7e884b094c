"""The workshop's details and its legend in one dialog; OK makes one change of it."""

import datetime as dt
from functools import reduce
from typing import Final

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop import content
from bmc_desktop.model import edits
from bmc_desktop.model.change import Change
from bmc_desktop.model.records import COLOURS, LANGUAGES, MAX_LINE, Colour
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.ui import icons
from bmc_desktop.ui.actions.families import COLOUR_NAMES, LANGUAGE_NAMES, said
from bmc_desktop.ui.words import PlainLabel

_CURRENCY: Final = 12
_CURRENCIES: Final = ("", "NOK", "DKK", "SEK", "EUR", "CHF", "GBP", "USD")


class DetailsDialog(QDialog):
    """Shows the details of a workshop to be written; `change()` is what OK asks for."""

    def __init__(self, workshop: Workshop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self.setWindowTitle(self.tr("Workshop details"))
        self._lines: dict[str, QLineEdit] = {}
        self._meanings: dict[Colour, QLineEdit] = {}
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        columns.addLayout(self._head(), 1)
        columns.addLayout(self._legend(), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(18)
        outer.addLayout(columns)
        outer.addStretch(1)
        outer.addWidget(buttons)
        self.setMinimumWidth(820)
        # Whoever opens this types the title next.
        self._lines["title"].setFocus()

    def change(self) -> Change:
        """Return the one change that does what was written; it may be empty."""
        workshop = self._workshop
        fields: dict[str, object] = {name: line.text() for name, line in self._lines.items()}
        fields["date"] = self._chosen_date() if self._has_date.isChecked() else None
        fields["language"] = self._language.currentData()
        fields["currency"] = self._currency.currentText()[:_CURRENCY]
        steps = [edits.set_meaning(workshop, c, line.text()) for c, line in self._meanings.items()]
        before, after = workshop.details.language, self._language.currentData()
        for canvas in workshop.tabs():
            title = content.given_title(canvas.title, before, after)
            if title != canvas.title:
                steps.append(edits.rename_canvas(workshop, canvas.id, title))
        steps.append(edits.set_details(workshop, **fields))
        told = [step for step in steps if not step.is_empty()]
        return reduce(Change.followed_by, told) if told else steps[-1]

    def _chosen_date(self) -> dt.date:
        date, old = self._date.date(), self._workshop.details.date
        if old is not None and date == self._shown_date:
            # It may be one that the field cannot show.
            return old
        return dt.date(date.year(), date.month(), date.day())

    def _head(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_heading(self.tr("Workshop")), 0, 0, 1, 2)
        details = self._workshop.details
        for name, words in (
            ("title", self.tr("Title")),
            ("organisation", self.tr("Organisation")),
            ("facilitator", self.tr("Facilitator")),
            ("place", self.tr("Place")),
            ("version", self.tr("Version")),
        ):
            line = QLineEdit(getattr(details, name))
            line.setMaxLength(MAX_LINE)
            self._lines[name] = line
            _row(grid, words, line)
        self._has_date = QCheckBox(self.tr("Date"))
        self._has_date.setChecked(details.date is not None)
        shown = details.date or dt.date.today()
        self._date = QDateEdit()
        # Qt begins in 1752 by itself, and cannot go further back than this.
        self._date.setMinimumDate(QDate(100, 1, 1))
        self._date.setDate(QDate(shown.year, shown.month, shown.day))
        self._shown_date = self._date.date()
        self._date.setCalendarPopup(True)
        self._date.setEnabled(details.date is not None)
        self._date.setAccessibleName(self.tr("Date"))
        self._has_date.toggled.connect(self._date.setEnabled)
        row = grid.rowCount()
        grid.addWidget(self._has_date, row, 0)
        grid.addWidget(self._date, row, 1)
        self._language = QComboBox()
        for language in LANGUAGES:
            self._language.addItem(LANGUAGE_NAMES[language], language)
        self._language.setCurrentIndex(LANGUAGES.index(details.language))
        _row(grid, self.tr("Language of the canvas"), self._language)
        self._currency = QComboBox()
        self._currency.setEditable(True)
        self._currency.addItems(_CURRENCIES)
        self._currency.setCurrentText(details.currency)
        _row(grid, self.tr("Currency"), self._currency)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _legend(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        grid.addWidget(_heading(self.tr("What the colours mean")), 0, 0, 1, 3)
        ink = self.palette().windowText().color().name()
        for row, colour in enumerate(COLOURS, 1):
            swatch = QLabel()
            swatch.setPixmap(icons.swatch(colour, ink).pixmap(icons.SIDE, icons.SIDE))
            name = PlainLabel(said(COLOUR_NAMES[colour]))
            meaning = self._workshop.legend.get(colour)
            line = QLineEdit(meaning.text if meaning else "")
            line.setMaxLength(MAX_LINE)
            name.setBuddy(line)
            line.setAccessibleName(name.text())
            self._meanings[colour] = line
            grid.addWidget(swatch, row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(line, row, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid


def _heading(text: str) -> PlainLabel:
    label = PlainLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _row(grid: QGridLayout, words: str, field: QWidget) -> None:
    row = grid.rowCount()
    label = PlainLabel(words)
    label.setBuddy(field)
    field.setAccessibleName(words)
    grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
    grid.addWidget(field, row, 1)
