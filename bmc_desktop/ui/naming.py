"""Names for what shows no words of its own, so that a screen reader tells the parts of a window apart."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QSplitterHandle, QWidget

from bmc_desktop.canvas import sentences

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


def name_parts(window: "MainWindow") -> None:
    """Name the parts of a window in its language."""
    workshop = QCoreApplication.translate("Parts", "Workshop")
    _name(window.menuBar(), QCoreApplication.translate("Parts", "Menu"))
    _name(window.toolbar, QCoreApplication.translate("Parts", "Toolbar"))
    _name(
        window.toolbar.findChild(QWidget, "qt_toolbar_ext_button"),
        QCoreApplication.translate("Parts", "More of the toolbar"),
    )
    _name(window.status, QCoreApplication.translate("Parts", "Status"))
    _name(window.tabs, QCoreApplication.translate("Parts", "Canvases"))
    _name(window.notices, QCoreApplication.translate("Parts", "Notices"))
    _name(window.centralWidget(), workshop)
    _name(window.notices.parentWidget(), workshop)
    for part in (window.canvas, window.canvas.viewport()):
        _name(part, sentences.name())
    for handle in window.findChildren(QSplitterHandle):
        _name(handle, QCoreApplication.translate("Parts", "Width of the side panel"))
    for menu in window.findChildren(QMenu):
        _name(menu, menu.title().replace("&", ""))


def _name(part: QWidget | None, words: str) -> None:
    if part is not None:
        part.setAccessibleName(words)
