"""The title of a group of notes."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from bmc_desktop.model.records import MAX_LINE
from bmc_desktop.ui.words import PlainLabel


class GroupTitleDialog(QDialog):
    """Asks for a title; without one, only the line around the notes shows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Name group"))
        self._line = QLineEdit(title)
        self._line.setMaxLength(MAX_LINE)
        self._line.setAccessibleName(self.tr("Name of the group"))
        self._line.selectAll()
        self._line.setClearButtonEnabled(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(10)
        outer.addWidget(PlainLabel(self.tr("Name that stands above the notes of the group:"), wrap=True))
        outer.addWidget(self._line)
        outer.addSpacing(8)
        outer.addWidget(buttons)
        self.setMinimumWidth(400)
        self._line.setFocus()

    @property
    def title(self) -> str:
        """What was written."""
        return self._line.text()
