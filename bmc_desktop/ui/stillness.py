"""Whether the system asks for less motion.

Qt tells how long a style lets things move, but not what a person asked the desktop for; so Windows and the
desktop portal of Linux are asked too, once. A system that does not answer wants what most people want.
"""

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_SERVICE: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_INTERFACE: Final = "org.freedesktop.portal.Settings"
_SETTING: Final = ("org.gnome.desktop.interface", "enable-animations")
"""What GNOME calls "Reduce animation", and other desktops hand on under its name."""

_PATIENCE: Final = 2_000
"""So many milliseconds an answer may take."""

_CLIENT_AREA_ANIMATION: Final = 0x1042
"""SPI_GETCLIENTAREAANIMATION of winuser.h."""


class Stillness(QObject):
    """Knows whether moves may be shown."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_asked_for = False
        self._waiting: QDBusPendingCallWatcher | None = None
        # Nobody sees the screen of this platform.
        self._is_seen = QGuiApplication.platformName() != "offscreen"
        if self._is_seen and sys.platform == "linux":
            QTimer.singleShot(0, self._ask_portal)
        elif self._is_seen and sys.platform == "win32":
            self._is_asked_for = not _windows_animates()

    @property
    def allows_motion(self) -> bool:
        """Whether nothing speaks against showing how things move."""
        duration = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return self._is_seen and not self._is_asked_for and duration > 0

    def take(self, animates: object) -> None:
        """Know what the system said: False, if nothing is to move."""
        if animates is False and not self._is_asked_for:
            self._is_asked_for = True
            self.changed.emit()

    def _ask_portal(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
        except ImportError:
            # Some distributions pack it apart.
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        question = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
        question.setArguments(list(_SETTING))
        # A desktop that has a portal has started it.
        question.setAutoStartService(False)
        self._waiting = QDBusPendingCallWatcher(bus.asyncCall(question, _PATIENCE), self)
        self._waiting.finished.connect(self._on_answer)

    def _on_answer(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None or waiting.isError():
            return
        for value in waiting.reply().arguments():
            # The portal wraps the value twice.
            while hasattr(value, "variant"):
                value = value.variant()
            self.take(value)


def _windows_animates() -> bool:
    """Say whether Windows shows animations; it does if it cannot be asked."""
    import ctypes

    animates = ctypes.c_int(1)
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - there only on Windows
    user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0)
    return bool(animates.value)
