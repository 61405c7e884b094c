"""A canvas as its next version: its title, and a word on why there is one."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from bmc_desktop.model.records import MAX_LINE
from bmc_desktop.ui.words import PlainLabel


class NextVersionDialog(QDialog):
    """Asks for a title and a reason; both may stay as they are proposed."""

    def __init__(self, source: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Next version"))
        self._title = QLineEdit(title, self)
        self._title.setMaxLength(MAX_LINE)
        self._title.selectAll()
        self._reason = QLineEdit(self)
        self._reason.setMaxLength(MAX_LINE)
        self._reason.setPlaceholderText(self.tr("e.g. after ten interviews"))
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("&Title"), self._title)
        form.addRow(self.tr("&Reason"), self._reason)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, parent=self)
        buttons.button(kinds.Ok).setText(self.tr("Make version"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(12)
        told = self.tr("A copy of “{title}” to go on with; the canvas itself stays as it is.")
        outer.addWidget(PlainLabel(told.format(title=source), self, wrap=True))
        outer.addLayout(form)
        outer.addSpacing(6)
        outer.addWidget(buttons)
        self.setMinimumWidth(460)
        self._title.setFocus()

    @property
    def title(self) -> str:
        """The title that was written."""
        return self._title.text()

    @property
    def reason(self) -> str:
        """The reason that was written, or ""."""
        return self._reason.text()
