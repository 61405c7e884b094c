"""The technical text of a fault inside the app, to be read and copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from bmc_desktop.ui import geometry
from bmc_desktop.ui.words import PlainLabel


class FaultDetails(QDialog):
    """Shows the text beside the window, in which work goes on."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What went wrong"))
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        copy = QPushButton(self.tr("Copy"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(10)
        outer.addWidget(
            PlainLabel(
                self.tr(
                    "This text helps those who make the app. Read it before you pass it on: a few words of "
                    "your workshop may stand in it."
                ),
                wrap=True,
            )
        )
        outer.addWidget(self._text, 1)
        outer.addWidget(buttons)
        geometry.open_large(self, 760, 460)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
