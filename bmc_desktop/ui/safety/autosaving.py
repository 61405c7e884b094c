"""Saves workshops into their files by itself, every few minutes, if the person wants that.

Only what has a file and has changed, by the same way as a save by hand. Nothing is asked; what fails is
told as any save that failed, in the status bar.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from bmc_desktop.ui.windows import Windows

_MINUTE: Final = 60_000


class Autosaving(QObject):
    """The clock of all windows."""

    def __init__(self, windows: "Windows") -> None:
        super().__init__(windows)
        self._windows = windows
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.save_all)
        self.follow()

    @property
    def minutes(self) -> float:
        """After how many minutes it saves; 0 if it does not."""
        return self._timer.interval() / _MINUTE if self._timer.isActive() else 0

    def follow(self) -> None:
        """Follow the settings."""
        values = self._windows.settings.values
        if not values.autosave:
            self._timer.stop()
        elif self.minutes != values.autosave_minutes:
            self._timer.start(values.autosave_minutes * _MINUTE)

    def save_all(self) -> None:
        """Save, in every window, what has changed."""
        for window in tuple(self._windows.windows):
            if not window.leaving.is_waiting:
                window.saver.save_quietly()
