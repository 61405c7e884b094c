"""Says whether every change is kept on this computer, and sounds the alarm when it is not.

Looks at the session's journal now and then: the journal is written in a thread of its own, which had better
touch nothing of Qt's.
"""

from typing import Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from bmc_desktop.files.journal.state import State
from bmc_desktop.session import Session

LOOK: Final = 300
"""How often to look, in milliseconds."""

_PATIENCE: Final = 3
"""A journal that has not come to the end so many times in a row is slow, and that is said."""

Protected = Literal["none", "protected", "slow", "failed"]


class Protection(QObject):
    """How the work in a window is protected from a crash."""

    changed = Signal()
    """The work is protected, or not any more."""

    def __init__(self, parent: QObject, session: Session) -> None:
        super().__init__(parent)
        self._journal = session.journal
        self._state = State("idle")
        self._behind = 0
        self._was_protected = False
        self._shown: tuple[Protected, str] = ("none", "")
        self._looking = QTimer(self)
        self._looking.timeout.connect(self.look)
        if self._journal is not None:
            self._looking.start(LOOK)
            # While the window is being built: what is written first is to wait for no disk.
            self._journal.prepare()

    @property
    def state(self) -> Protected:
        """Whether the work is protected.

        "none": there is nothing to protect, or no place for it. "slow": the disk has not yet taken it all.
        """
        if self._state.kind == "failed":
            return "failed"
        if not self._was_protected:
            return "none"
        return "slow" if self._behind >= _PATIENCE else "protected"

    @property
    def is_saving_a_way_out(self) -> bool:
        """Whether the workshop can be saved when its journal cannot be written."""
        return self._state.reason != "too_large"

    def words(self) -> str:
        """Return the words for it, for the status bar."""
        match self.state:
            case "failed":
                return self.tr("NOT protected: {reason}").format(reason=self._reason())
            case "slow":
                return self.tr("Not yet protected: waiting for this computer's disk")
            case "protected":
                return self.tr("Protected – every change is kept on this computer")
            case _:
                return self.tr("Unsaved changes")

    def alarm(self) -> str:
        """Return what to say, and to do, when the work is not protected; "" if it is."""
        if self.state != "failed":
            return ""
        if not self.is_saving_a_way_out:
            return self.tr(
                "If the computer goes off now, the changes since the last save are lost: {reason}. Delete "
                "or shorten something, or move a part of it to a second workshop."
            ).format(reason=self._reason())
        return self.tr(
            "If the computer goes off now, the changes since the last save are lost: {reason}. Save the "
            "workshop, best on another disk."
        ).format(reason=self._reason())

    def look(self) -> None:
        """Look how the journal stands."""
        if self._journal is None:
            return
        self._state = self._journal.state
        self._was_protected = self._was_protected or self._state.kind == "protected"
        self._behind = self._behind + 1 if self._state.kind == "writing" else 0
        shown = (self.state, self._state.reason)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def close(self) -> None:
        """Look no more."""
        self._looking.stop()

    def _reason(self) -> str:
        match self._state.reason:
            case "disk_full":
                return self.tr("this computer's disk is full")
            case "denied":
                return self.tr("the app's own folder cannot be written to")
            case "too_large":
                return self.tr("the workshop has become too large to be kept")
            case _:
                return self.tr("the app's own folder gave an error")
