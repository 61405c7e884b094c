"""Where a window stands: as it was left, and always wholly on a screen."""

from typing import Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

_FIRST: Final = 0.9
"""How much of the screen a window takes, each way, that was never given another size."""

_SMALLEST: Final = (760, 480)


def restore(window: QMainWindow, stored_geometry: str) -> None:
    """Put the window where it was; the first time it fills the screen, and is smaller once restored."""
    screen = QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    window.setMinimumSize(min(_SMALLEST[0], room.width()), min(_SMALLEST[1], room.height()))
    if stored_geometry:
        window.restoreGeometry(QByteArray.fromBase64(stored_geometry.encode("ascii", "ignore")))
        here = window.screen().availableGeometry()
        if not window.isMaximized():
            window.resize(min(window.width(), here.width()), min(window.height(), here.height()))
        return
    window.resize(round(room.width() * _FIRST), round(room.height() * _FIRST))
    frame = window.frameGeometry()
    frame.moveCenter(room.center())
    window.move(frame.topLeft())
    window.setWindowState(Qt.WindowState.WindowMaximized)


def open_large(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog a size in pixels, or as much of it as its screen has room for with a frame around."""
    room = dialog.screen().availableGeometry()
    dialog.resize(min(width, round(room.width() * _FIRST)), min(height, round(room.height() * _FIRST)))


def stored(window: QMainWindow) -> str:
    """Return the window's place for the settings."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")
