"""A button of the toolbar that shows a command and does it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget


class CommandButton(QToolButton):
    """Follows a command.

    As its default action, Qt (6.11) would keep another 144 bytes for ever whenever the command changes, and
    what undo would take back changes with every edit.
    """

    def __init__(self, command: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._command = command
        self.setAutoRaise(True)
        self.clicked.connect(command.trigger)
        command.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        command = self._command
        self.setText(command.iconText())
        self.setIcon(command.icon())
        self.setToolTip(command.toolTip())
        self.setCheckable(command.isCheckable())
        self.setChecked(command.isChecked())
        self.setEnabled(command.isEnabled())
