"""The colours of notes on the note page: a row for the paper, a row for the flags."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from bmc_desktop.model.records import COLOURS, Colour
from bmc_desktop.ui import icons
from bmc_desktop.ui.actions.families import COLOUR_NAMES, said
from bmc_desktop.ui.words import plain_tip

if TYPE_CHECKING:
    from collections.abc import Collection

    from bmc_desktop.model.workshop import Workshop


_AROUND: Final = 7
"""Pixels beside a swatch, together: eight of them stand beside the longest label of a narrow panel."""


class Papers(QWidget):
    """A button per colour; those that are on are pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: dict[Colour, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for colour in COLOURS:
            button = QToolButton(self)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setIconSize(QSize(icons.SIDE, icons.SIDE))
            button.setFixedWidth(icons.SIDE + _AROUND)
            button.setObjectName(colour)
            button.clicked.connect(self._on_clicked)
            self._buttons[colour] = button
            row.addWidget(button)
        row.addStretch(1)

    def show_colours(self, on: "Collection[Colour]", out: "Collection[Colour]", ink: str) -> None:
        """Press the buttons of these colours; those that are `out` cannot be chosen."""
        for colour, button in self._buttons.items():
            button.setChecked(colour in on)
            button.setEnabled(colour not in out)
            button.setIcon(icons.swatch(colour, ink))

    def word(self, name: str, workshop: "Workshop") -> None:
        """Name the colours, with what they mean."""
        self.setAccessibleName(name)
        for colour, button in self._buttons.items():
            words = said(COLOUR_NAMES[colour])
            meaning = workshop.legend.get(colour)
            if meaning is not None:
                words = f"{words} – {meaning.text}"
            button.setToolTip(plain_tip(words))
            button.setAccessibleName(f"{name}: {words}")

    def _on_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.chosen.emit(button.objectName())
