"""Notes that were typed or pasted together come onto the wall: in one step of undo, and smoothly.

Several hundred notes are measured and shown in slices, so that the window answers all the while. Whatever
else is begun meanwhile first finishes what is under way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, Final

from msgspec import structs
from PySide6.QtCore import QObject, QTimer

from bmc_desktop.canvas import sentences
from bmc_desktop.canvas.commands import now
from bmc_desktop.canvas.settling import settled
from bmc_desktop.capture.entry import TooMuchError
from bmc_desktop.model import edits
from bmc_desktop.model.blocks import PARKING_LOT
from bmc_desktop.model.change import Change
from bmc_desktop.model.document import ChangeError
from bmc_desktop.model.records import MAX_NOTES, SIZES, Note
from bmc_desktop.model.workshop import new_id
from bmc_desktop.sheet.measuring import measure_with

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board
    from bmc_desktop.capture.entry import Entry

AT_ONCE: Final = 40
"""So many notes come onto the wall without slices."""

SLICE: Final = 12
"""So many of more notes are shown at a time."""

TURN: Final = 0.008
"""How long a slice of measuring may take, in seconds."""


class Capturing(QObject):
    """Brings notes to be onto the wall of a view."""

    def __init__(self, view: Board) -> None:
        super().__init__(view)
        self._view = view
        self._steps: Iterator[None] | None = None
        self._fits = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    @property
    def is_busy(self) -> bool:
        """Whether notes are still on their way."""
        return self._steps is not None

    def put(self, entries: Sequence[Entry], *, edit: str, currency: str | None = None) -> bool:
        """Put notes on the wall and select them; return False, and say why, if they are too many.

        Those without a block go into the chosen one. `currency` becomes the workshop's, if it is another.
        """
        view = self._view
        self.finish()
        notes = [self._note(entry) for entry in entries]
        if len(view.session.workshop.notes_of(view.canvas_id)) + len(notes) > MAX_NOTES:
            return self._refuse(TooMuchError())
        self._steps = self._put(notes, edit, currency)
        self._fits = True
        if len(notes) > AT_ONCE:
            self._timer.start(0)
            # Before the first of them shows, they can be taken back.
            view.abilities_changed.emit()
        else:
            self.finish()
        return self._fits

    def finish(self) -> None:
        """Put all that is under way on the wall now."""
        while self._steps is not None:
            self._step()

    def _step(self) -> None:
        steps = self._steps
        if steps is None:
            return
        # While it runs there is nothing to finish, whoever asks for it.
        self._steps = None
        try:
            next(steps)
        except StopIteration:
            self._timer.stop()
        except ChangeError as error:
            self._timer.stop()
            self._refuse(error)
            self._view.abilities_changed.emit()
        else:
            self._steps = steps

    def _put(self, notes: Sequence[Note], edit: str, currency: str | None) -> Iterator[None]:
        """Measure, place and show notes, slice by slice."""
        view, session = self._view, self._view.session
        measure = measure_with(
            view.scene_of_canvas.style_of_sheet, session.workshop.media, session.workshop.details.language
        )
        if len(notes) > AT_ONCE:
            began = perf_counter()
            for note in notes:
                for size in SIZES:
                    measure(note, size)
                if perf_counter() - began > TURN:
                    yield
                    began = perf_counter()
        canvas_id = view.canvas_id
        taken = view.commands.taken
        whole = settled(session.workshop, notes, taken, measure, now=now(), edit=edit)
        if currency is not None:
            details = edits.set_details(session.workshop, currency=currency)
            whole = structs.replace(whole, updated=(*whole.updated, *details.updated))
        # All of it or nothing: it may not turn out half way that there is no room for the rest.
        session.document.check(whole)
        merge = f"{edit} {new_id()}" if len(notes) > AT_ONCE else ""
        step = SLICE if merge else len(notes)
        shown = view.scene_of_canvas.parking_shown
        block = notes[-1].block if shown or notes[-1].block != PARKING_LOT else view.selection.block
        view.selection.choose(block)
        for start in range(0, len(notes), step):
            part = whole.added[start : start + step]
            session.commit(_slice(whole, start, step), merge=merge)
            if view.canvas_id == canvas_id:
                view.selection.add([note.id for note in part], block)
            if start + step < len(notes):
                yield
        if not shown and any(n.block == PARKING_LOT for n in notes):
            view.notice.emit(sentences.in_hidden_parking_lot())

    def _note(self, entry: Entry) -> Note:
        view = self._view
        block = entry.block or view.selection.block
        return Note(
            id=new_id(),
            canvas=view.canvas_id,
            block=block,
            x=0.0,
            y=0.0,
            text=entry.text,
            size=view.commands.size_for(block),
            colours=entry.colours or (view.commands.paper,),
            amount=entry.amount,
            votes=entry.votes,
            details=entry.details,
        )

    def _refuse(self, error: Exception) -> bool:
        self._fits = False
        self._view.notice.emit(sentences.not_pasted(error))
        return False


def _slice(whole: Change, start: int, step: int) -> Change:
    """Return some of the notes that a change adds; what else it does goes with the first of them."""
    part = whole.added[start : start + step]
    return structs.replace(whole, added=part, updated=() if start else whole.updated)
