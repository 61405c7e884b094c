"""Where a window stands: as it was left, and always wholly on a screen."""

from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

_FIRST: Final = 0.9
"""How much of the screen the very first window takes, each way."""

_SMALLEST: Final = (760, 480)


def restore(window: QMainWindow, stored_geometry: str) -> None:
    """Put the window where it was; or, the first time, in the middle at a good size."""
    screen = QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    window.setMinimumSize(min(_SMALLEST[0], room.width()), min(_SMALLEST[1], room.height()))
    if stored_geometry:
        window.restoreGeometry(QByteArray.fromBase64(stored_geometry.encode("ascii", "ignore")))
        here = window.screen().availableGeometry()
        window.resize(min(window.width(), here.width()), min(window.height(), here.height()))
        return
    window.resize(round(room.width() * _FIRST), round(room.height() * _FIRST))
    frame = window.frameGeometry()
    frame.moveCenter(room.center())
    window.move(frame.topLeft())


def stored(window: QMainWindow) -> str:
    """Return the window's place for the settings."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")
