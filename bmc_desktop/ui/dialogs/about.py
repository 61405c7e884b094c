"""What this app is, its versions, and the licences of what it is made of."""

import platform
from functools import cache
from importlib import metadata
from typing import Final

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import bmc_desktop
from bmc_desktop.content import CREDIT
from bmc_desktop.ui import geometry, theme
from bmc_desktop.ui.words import PlainLabel

LICENCES: Final = (
    ("bmc_desktop", "MIT"),
    ("Qt, PySide6", "LGPL-3.0"),
    ("reportlab", "BSD-3-Clause"),
    ("pypdfium2, PDFium", "Apache-2.0, BSD-3-Clause"),
    ("msgspec", "BSD-3-Clause"),
    ("appdirs", "MIT"),
    ("Atkinson Hyperlegible Next", "SIL OFL 1.1"),
    ("Lucide", "ISC"),
)

_SIZE: Final = (500, 480)

_PARTS: Final = ("PySide6-Essentials", "reportlab", "pypdfium2", "msgspec", "appdirs")


class AboutDialog(QDialog):
    """Versions and licences, as text that can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About {app}").format(app="bmc_desktop"))
        name = PlainLabel(f"bmc_desktop {bmc_desktop.__version__}")
        font = name.font()
        font.setPixelSize(round(22 * theme.text_scale()))
        font.setBold(True)
        name.setFont(font)
        self._text = QPlainTextEdit(self._facts())
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        copy = QPushButton(self.tr("Copy"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(10)
        outer.addWidget(name)
        outer.addWidget(
            PlainLabel(
                self.tr("An editor for the business model canvas. Your files stay on your computer."),
                wrap=True,
            )
        )
        outer.addWidget(PlainLabel(CREDIT))
        outer.addSpacing(4)
        outer.addWidget(self._text)
        outer.addWidget(buttons)
        geometry.open_large(self, *_SIZE)

    def _facts(self) -> str:
        lines = [self.tr("Versions")]
        lines.append(f"  bmc_desktop {bmc_desktop.__version__}")
        lines.append(f"  Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}")
        lines += [f"  {part} {_version(part)}" for part in _PARTS]
        lines += ["", self.tr("Licences")]
        lines += [f"  {part}: {licence}" for part, licence in LICENCES]
        return "\n".join(lines)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())


@cache
def _version(part: str) -> str:
    try:
        return metadata.version(part)
    except metadata.PackageNotFoundError:
        return "–"
