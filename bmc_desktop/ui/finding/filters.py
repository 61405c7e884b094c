"""Choices that narrow down what is looked for: a colour with its meaning, a status, a block."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from bmc_desktop.model.blocks import ALL_BLOCKS, PARKING_LOT, number
from bmc_desktop.ui import icons
from bmc_desktop.ui.actions.families import COLOUR_NAMES, NO_STATUS, STATUS_NAMES, said
from bmc_desktop.ui.words import shortened

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

_LEAST: Final = 9
"""So many letters of a choice show at least."""

_LONGEST: Final = 34

Choice = tuple[str, str]
"""What is chosen, and its words."""


class Filter(QComboBox):
    """One thing that notes can be filtered by; its first entry lets all of them pass."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: list[tuple[Choice, str]] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(14, 14))
        self.setMaxVisibleItems(12)
        self.currentIndexChanged.connect(self.chosen)

    @property
    def value(self) -> str | None:
        """What is chosen, or None for everything."""
        return self.currentData() or None

    def show_choices(self, name: str, choices: list[Choice], ink: str) -> None:
        """Offer these choices, whatever was chosen before staying so; the first is for everything."""
        wanted = [(choice, ink) for choice in choices]
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        if wanted == self._shown:
            return
        self._shown = wanted
        value = self.currentData()
        blocker = QSignalBlocker(self)
        self.clear()
        for key, words in choices:
            self.addItem(shortened(words, _LONGEST), key)
            if key in COLOUR_NAMES:
                self.setItemIcon(self.count() - 1, icons.swatch(key, ink))
            self.setItemData(self.count() - 1, words, Qt.ItemDataRole.AccessibleTextRole)
        self.setCurrentIndex(max(0, self.findData(value)))
        blocker.unblock()

    def choose(self, value: str | None) -> None:
        """Choose something."""
        self.setCurrentIndex(max(0, self.findData(value or "")))


def colour_choices(window: "MainWindow") -> list[Choice]:
    """Return the colours, each with its meaning."""
    legend = window.session.workshop.legend
    choices = [("", QCoreApplication.translate("FindBar", "Any colour"))]
    for colour, name in COLOUR_NAMES.items():
        words = said(name)
        choices.append((colour, f"{words} – {legend[colour].text}" if colour in legend else words))
    return choices


def status_choices() -> list[Choice]:
    """Return what can be known of a note."""
    return [
        ("", QCoreApplication.translate("FindBar", "Any status")),
        ("none", said(NO_STATUS)),
        *((status, said(name)) for status, name in STATUS_NAMES.items()),
        ("starred", QCoreApplication.translate("FindBar", "Starred")),
    ]


def block_choices(window: "MainWindow") -> list[Choice]:
    """Return the blocks by their titles on the canvas that shows."""
    choices = [("", QCoreApplication.translate("FindBar", "Any block"))]
    for block in ALL_BLOCKS:
        title = window.canvas.describe(block)
        choices.append((block, title if block == PARKING_LOT else f"{number(block)}  {title}"))
    return choices
