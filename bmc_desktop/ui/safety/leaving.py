"""How a window goes: asks about unsaved work, and lets what is being written come to its end first.

Knows what is under way in the window; the window itself is closed by whoever closes it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from bmc_desktop.ui.jobs import Job

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class Leaving(QObject):
    """The wish of a person that a window be closed."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._answer = ""
        self._answered_at = 0
        self._asking = False
        self.is_waiting = False
        """Whether the window closes as soon as everything is written."""

    def ask(self) -> bool:
        """Take over what is being written and ask about unsaved work; return whether the window may go.

        Asks no more than once about the same work: `may_go` takes the answer up.
        """
        window = self._window
        if self._asking:
            return False
        if not window.commit_editors():
            self.stay()
            return False
        if self._answered_at != window.session.history.state:
            # While another window asked, work went on in this one.
            self._answer = ""
        if self._answer or not self._needs_answer():
            return True
        self._asking = True
        try:
            answer = self._asked()
        finally:
            self._asking = False
        if answer == "cancel":
            self.stay()
            return False
        if answer == "discard":
            # At once: this window may be waiting for a long time while others ask.
            window.saver.abandon()
        self._answer, self._answered_at = answer, window.session.history.state
        return True

    @property
    def is_discarding(self) -> bool:
        """Whether the person said that the work is not to be saved."""
        return self._answer == "discard"

    def may_go(self) -> bool:
        """Say whether the window may close now; if something is yet to be written, it closes after that."""
        if not self.ask():
            return False
        saver = self._window.saver
        if self._answer != "discard" and (saver.is_running or saver.needs_saving):
            self._answer = ""
            self._wait()
            if not saver.is_running:
                saver.save()
            return False
        writing = [job for job in self._window.findChildren(Job) if job.running and job.writes]
        for job in writing:
            job.ended.connect(self._on_written, Qt.ConnectionType.QueuedConnection)
            job.show_progress()
        if writing:
            self._wait()
            return False
        self.is_waiting = False
        return True

    def stay(self) -> None:
        """Give the closing up: it was not wanted, or something went wrong that must be seen."""
        self._answer = ""
        self.is_waiting = False
        self._window.show_saving()

    def go_on(self) -> None:
        """Close the window, if that was only waiting for what was written just now."""
        if self.is_waiting and not self._asking:
            self.is_waiting = False
            self._window.close()

    def _needs_answer(self) -> bool:
        saver = self._window.saver
        return self.is_waiting if saver.is_running else saver.needs_saving

    def _asked(self) -> str:
        from bmc_desktop.ui.dialogs import messages

        name = self._window.name
        if not self.is_waiting:
            return messages.ask_leaving(self._window, name, self._window.protection.state != "failed")
        answer = messages.ask_not_waiting(self._window, name)
        # Meanwhile the save may have come to its end.
        return answer if self._window.saver.is_running or answer == "cancel" else "save"

    def _wait(self) -> None:
        self.is_waiting = True
        self._window.show_saving()

    def _on_written(self, has_failed: bool) -> None:
        if has_failed:
            self.stay()
        else:
            self.go_on()
