"""The title of a block on one canvas."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from bmc_desktop.model.records import MAX_LINE
from bmc_desktop.ui.words import PlainLabel


class BlockTitleDialog(QDialog):
    """Asks for a title; an empty one gives the block its own name back."""

    def __init__(self, own_name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename block"))
        self._line = QLineEdit(title)
        self._line.setMaxLength(MAX_LINE)
        self._line.setPlaceholderText(own_name)
        self._line.setAccessibleName(self.tr("Title"))
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
        outer.addWidget(
            PlainLabel(self.tr("Title of “{block}” on this canvas:").format(block=own_name), wrap=True)
        )
        outer.addWidget(self._line)
        outer.addWidget(PlainLabel(self.tr("Left empty, the block has its own name again."), wrap=True))
        outer.addSpacing(8)
        outer.addWidget(buttons)
        self.setMinimumWidth(440)
        self._line.setFocus()

    @property
    def title(self) -> str:
        """What was written."""
        return self._line.text()
