"""Says a sentence for a while: in the status bar, and whole above the canvas if it is cut off there."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from bmc_desktop.ui.safety.notice_bar import NoticeBar
from bmc_desktop.ui.status import StatusBar

READING_TIME: Final = 15_000
"""How long a sentence stays above the canvas, in milliseconds; it is a long one."""

_KEY: Final = "said"


class Saying(QObject):
    """What is said in one window."""

    def __init__(self, parent: QObject, status: StatusBar, bar: NoticeBar) -> None:
        super().__init__(parent)
        self._status = status
        self._bar = bar
        self._ending = QTimer(self)
        self._ending.setSingleShot(True)
        self._ending.timeout.connect(self._on_read)

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._status.show_notice(sentence)
        # One that was put away is told again: it is about something new.
        self._on_read()
        if self._status.is_notice_cut_off:
            self._bar.tell(_KEY, sentence)
            self._ending.start(READING_TIME)

    def _on_read(self) -> None:
        self._ending.stop()
        self._bar.clear(_KEY)
