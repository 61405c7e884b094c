"""Keeps from a crash what is not a change yet: the note that is being written, and what is seen.

Both go into the session's journal, and come back with `resume` and `restore`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF, QTimer

from bmc_desktop.files.journal.entries import Draft, View

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board

DRAFT_DELAY: Final = 100
"""So many milliseconds of typing go into the journal at once."""

VIEW_DELAY: Final = 1_000
"""So many milliseconds after a movement it is noted what is seen."""


class Keeping(QObject):
    """What a view keeps from a crash."""

    def __init__(self, view: Board) -> None:
        super().__init__(view)
        self._view = view
        self._has_draft = False
        self._drafting = QTimer(self)
        self._drafting.setSingleShot(True)
        self._drafting.timeout.connect(self._keep_draft)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._keep_view)

    def text_changed(self) -> None:
        """Keep what is being written, soon."""
        if not self._drafting.isActive():
            self._drafting.start(DRAFT_DELAY)

    def writing_ended(self) -> None:
        """Nothing is being written any more; it is a change by now, or was nothing."""
        self._drafting.stop()
        if self._has_draft:
            self._has_draft = False
            self._view.session.draft(Draft())

    def view_changed(self) -> None:
        """Keep what is seen, soon."""
        if not self._looking.isActive():
            self._looking.start(VIEW_DELAY)

    def keep_now(self) -> None:
        """Keep at once what is being written, with the place of the caret, and what is seen."""
        if self._drafting.isActive() or self._has_draft:
            self._drafting.stop()
            self._keep_draft()
        if self._looking.isActive():
            self._looking.stop()
            self._keep_view()

    def close(self) -> None:
        """Keep nothing more."""
        self._drafting.stop()
        self._looking.stop()

    def resume(self, draft: Draft) -> None:
        """Go on writing where a crash ended it."""
        note = draft.note
        if note is None:
            return
        view = self._view
        if note.canvas in view.session.workshop.canvases:
            view.show_canvas(note.canvas)
        view.writing.resume(draft)
        self._has_draft = True

    def view_state(self) -> View:
        """Return what is seen; a zoom of 0 is all of the canvas."""
        view = self._view
        middle = view.mapToScene(view.viewport().rect().center())
        zoom = 0.0 if view.is_fitting else view.zoom
        return View(canvas=view.canvas_id, zoom=zoom, x=middle.x(), y=middle.y())

    def restore(self, state: View) -> None:
        """See again what was seen, as far as it is there."""
        view = self._view
        if state.canvas in view.session.workshop.canvases:
            view.show_canvas(state.canvas)
        if state.zoom > 0:
            view.zoom_to(state.zoom)
            view.centerOn(QPointF(state.x, state.y))
        else:
            view.zoom_to_fit()

    def _keep_draft(self) -> None:
        draft = self._view.writing.draft()
        if draft is not None:
            self._has_draft = True
            self._view.session.draft(draft)

    def _keep_view(self) -> None:
        self._view.session.look(self.view_state())
