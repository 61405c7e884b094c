"""Undo and redo: what was done, kept as inverse changes, each with a label to be told in words.

Knows nothing of the document's observers or the window; `Session` puts the two together.
"""

from typing import Final

from msgspec import Struct

from bmc_desktop.model.change import Change, Label

DEPTH: Final = 1_000
"""How many steps can be taken back."""


class _Step(Struct, frozen=True):
    change: Change
    merge: str
    state: int


class History:
    """The steps taken and taken back. Every state of the document has a number; undo returns to it."""

    def __init__(self) -> None:
        """Start with nothing done, in state 0."""
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._ground = 0
        self._last_state = 0

    @property
    def state(self) -> int:
        """The number of the present state; the same number always means the same workshop."""
        return self._done[-1].state if self._done else self._ground

    @property
    def undo_label(self) -> Label | None:
        """What undo would take back, or None."""
        return self._done[-1].change.label if self._done else None

    @property
    def redo_label(self) -> Label | None:
        """What redo would do again, or None."""
        return self._undone[-1].change.label if self._undone else None

    def done_labels(self) -> list[Label]:
        """Return what undo would take back, the oldest first."""
        return [step.change.label for step in self._done]

    def undone_labels(self) -> list[Label]:
        """Return what redo would do again, the next one first."""
        return [step.change.label for step in reversed(self._undone)]

    def record(self, change: Change, *, merge: str = "") -> None:
        """Remember a change that was just made; what had been undone is forgotten.

        A step that carries the same non-empty `merge` key as the one before it is joined to it, so that
        a run of nudges is one undo. A run that ends where it began was no step: the state is again the
        one before it.
        """
        if merge and self._done and not self._undone and self._done[-1].merge == merge:
            change = self._done.pop().change.followed_by(change)
            if change.is_empty():
                return
        self._undone.clear()
        self._last_state += 1
        self._done.append(_Step(change, merge, self._last_state))
        if len(self._done) > DEPTH:
            self._ground = self._done.pop(0).state

    def seal(self) -> None:
        """End a run of merged steps: the next change starts an undo of its own."""
        if self._done and self._done[-1].merge:
            last = self._done[-1]
            self._done[-1] = _Step(last.change, "", last.state)

    def undo(self) -> Change | None:
        """Step back and return the change that does it, or None when nothing is left to undo."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return step.change.inverse()

    def redo(self) -> Change | None:
        """Step forward and return the change that does it, or None."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return step.change
