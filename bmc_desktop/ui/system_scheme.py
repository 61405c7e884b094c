"""Which colours the desktop asks for: light, dark, or the high contrast that some people need."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from bmc_desktop.canvas.colours import Scheme


class SystemScheme(QObject):
    """Knows the colours that the desktop asks for, and tells when they are others."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Kept for good: PySide takes what it handed out of these hints for deleted when they are let go.
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self.changed)
        # Qt has known of contrast since 6.10.
        self._knows_contrast = hasattr(self._hints, "accessibility")
        if self._knows_contrast:
            self._hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    @property
    def scheme(self) -> Scheme:
        """The colours that it asks for."""
        if self._wants_contrast():
            return "contrast"
        return "dark" if self._hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _wants_contrast(self) -> bool:
        if not self._knows_contrast:
            return False
        return self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
