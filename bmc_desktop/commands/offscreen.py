"""Qt without a display, for measuring text and drawing posters."""

import os
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


@cache
def start_qt() -> "QCoreApplication":
    """Start what Qt's fonts need, once; it stays until the program ends.

    To be called before anything that imports Qt.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication(["bmc-desktop"])
