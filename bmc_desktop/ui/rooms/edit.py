"""Undo and redo, told in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bmc_desktop.ui import labels

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class EditRoom(QObject):
    """Handlers of the Edit menu that are not the canvas's own."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def undo(self) -> None:
        """Take back the last step and show where it was."""
        label = self._window.session.undo()
        if label is not None:
            self._window.reveal_change()
            self._window.say(self.tr("Taken back: {edit}").format(edit=labels.words(label)))

    def redo(self) -> None:
        """Do again what was taken back and show where it is."""
        label = self._window.session.redo()
        if label is not None:
            self._window.reveal_change()
            self._window.say(self.tr("Done again: {edit}").format(edit=labels.words(label)))
