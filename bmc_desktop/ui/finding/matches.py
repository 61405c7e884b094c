"""What a query has found in a window's workshop, and at which of the notes one stands."""

from typing import TYPE_CHECKING, Literal

from bmc_desktop.model.search import NoteIndex, Query
from bmc_desktop.ui.finding.reaching import reach

if TYPE_CHECKING:
    from bmc_desktop.model.records import Note
    from bmc_desktop.model.workshop import Workshop
    from bmc_desktop.ui.main_window import MainWindow


class Matches:
    """The notes that were found, in the order in which they are gone through.

    One stands at the note that is current on the canvas, if it is among them.
    """

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._index = NoteIndex()
        self._seen: Workshop | None = None
        self.query = Query()
        self.notes: list[Note] = []

    @property
    def ids(self) -> list[str]:
        """The ids of the notes."""
        return [note.id for note in self.notes]

    @property
    def place(self) -> int | None:
        """Which of the notes is current, from 0; None if another note is, or none."""
        current = self._window.canvas.selection.current
        return next((n for n, note in enumerate(self.notes) if note.id == current), None)

    def look(self, query: Query) -> None:
        """Look for something else, and choose the first note of this canvas that is found."""
        self.query = query
        self.follow(anew=True)
        if self.place is None:
            here = next((note for note in self.notes if note.canvas == self._window.canvas.canvas_id), None)
            if here is not None:
                reach(self._window, here.id)

    def follow(self, *, anew: bool = False) -> None:
        """Look again if the workshop is another by now."""
        workshop = self._window.session.workshop
        if anew or workshop is not self._seen:
            self._seen = workshop
            self.notes = self._index.find(workshop, self.query)
            self._index.keep(workshop.notes)

    def step(self, direction: Literal[1, -1]) -> bool:
        """Go to the next note or to the one before, round and round; return whether there is one."""
        self.follow()
        if not self.notes:
            return False
        place = self.place
        if place is None:
            shown = self._window.canvas.canvas_id
            here = [n for n, note in enumerate(self.notes) if note.canvas == shown]
            target = (here or range(len(self.notes)))[0 if direction == 1 else -1]
        else:
            target = (place + direction) % len(self.notes)
        return reach(self._window, self.notes[target].id)
