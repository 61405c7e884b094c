"""How the work in a window stands: its title, the words in the status bar, what the bar above says of it.

Puts together what saving, the journal and the file's neighbours say; decides nothing.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from bmc_desktop.ui import errors
from bmc_desktop.ui.safety.notice_bar import Button

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow

_ICONS: Final = {"saved": "check", "failed": "circle-alert", "unconfirmed": "circle-alert"}


class Standing(QObject):
    """Says in one window how its work stands."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def tell(self) -> None:
        """Say how the work stands now."""
        window = self._window
        state, protection = window.saver.state, window.protection
        # Before there is anything to save, the words of a note that is being written are kept, too.
        is_writing = state in ("empty", "saved") and window.canvas.is_editing
        is_kept = state == "unsaved" or (is_writing and protection.state != "none")
        words = protection.words() if is_kept else window.saver.words()
        if window.leaving.is_waiting and window.saver.is_running:
            words = self.tr("Saving… The window closes when it is saved.")
        is_alarm = state == "failed" or (is_kept and protection.state == "failed")
        ways_out = [self._save_as()] if protection.is_saving_a_way_out else []
        window.notices.tell("protection", protection.alarm(), ways_out)
        window.setWindowTitle(window.neighbours.title)
        window.setWindowModified(window.saver.needs_saving)
        window.status.show_saving(words, "circle-alert" if is_alarm else _ICONS.get(state, ""), is_alarm)
        if not window.session.read_only and not window.session.notices:
            window.notices.clear("file")

    def tell_file(self) -> None:
        """Say what is to be known of the file that was opened."""
        session = self._window.session
        sentences = [errors.notice_sentence(notice) for notice in session.notices]
        if session.read_only and not sentences:
            sentences = [self.tr("This file is read-only. To keep changes, save it under another name.")]
        self._window.notices.tell(
            "file", "\n".join(sentences), [self._save_as()] if session.read_only else []
        )

    def _save_as(self) -> Button:
        return self.tr("Save as…"), self._window.book["save_as"].trigger
