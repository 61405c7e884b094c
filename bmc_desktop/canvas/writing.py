"""Writing in notes: starting the editor on a note or a new one, showing it live, keeping what was written.

Nothing that was typed is ever thrown away: whatever ends the writing, Esc included, keeps the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import structs
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer

from bmc_desktop.canvas import sentences
from bmc_desktop.canvas.next_spot import Way, next_spot
from bmc_desktop.files.journal.entries import Draft
from bmc_desktop.model.document import ChangeError
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.records import MAX_TEXT, Note

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board
    from bmc_desktop.canvas.editor import NoteEditor
    from bmc_desktop.canvas.incoming import PictureSource
    from bmc_desktop.model.blocks import BlockId
    from bmc_desktop.model.records import Colour
    from bmc_desktop.sheet.plans import NotePlan

_NO_LETTER: Final = "\u200b"
"""A line with nothing in it: a space without width."""

SOON: Final = 300
"""So many milliseconds after a view is made its editor is, too: the window is painted by then."""


class Writing(QObject):
    """The one editor of a view, and the note it is in."""

    def __init__(self, view: Board) -> None:
        super().__init__(view)
        self._view = view
        self._draft: Note | None = None
        self._new = self._placed = self._had_new_words = False
        self._editor: NoteEditor | None = None
        soon = QTimer(self)
        soon.setSingleShot(True)
        soon.timeout.connect(self._prepare)
        soon.start(SOON)

    @property
    def editor(self) -> NoteEditor:
        """The editor. It is made when it is needed, or else soon: a window shows sooner without it."""
        if self._editor is None:
            self._editor = self._made()
        return self._editor

    def _made(self) -> NoteEditor:
        from bmc_desktop.canvas.editor import NoteEditor

        editor = NoteEditor(self._view.viewport())
        editor.committed.connect(self._on_committed)
        editor.text_edited.connect(self._on_text_edited)
        editor.refused.connect(self._on_refused)
        editor.picture_pasted.connect(self._on_picture)
        editor.menu_asked.connect(self.ask_menu)
        editor.setAccessibleName(sentences.note_in(self._view.describe(self._view.current_block)))
        return editor

    def _prepare(self) -> None:
        """Have the editor ready before the first letter, which would wait for it some frames long."""
        if self._editor is None:
            self._editor = self._made()

    @property
    def is_active(self) -> bool:
        """Whether a note is being written in."""
        return self._draft is not None

    @property
    def has_new_words(self) -> bool:
        """Whether a new note is being written that has words: it is on the wall as soon as writing ends."""
        return self._draft is not None and self._new and bool(clean_text(self.editor.composed_text()))

    def is_at(self, point: QPointF) -> bool:
        """Say whether the note that is being written in lies at a point of the sheet, its edge included."""
        draft = self._view.scene_of_canvas.draft
        return self.is_active and draft is not None and draft.plan.rect.contains(point.x(), point.y())

    def ask_menu(self, position: QPoint) -> None:
        """Ask for the menu of what is being written, at a point of the screen."""
        self._view.context_menu_requested.emit(position, "text")

    def start_new(self, block: BlockId, at: tuple[float, float] | None = None) -> None:
        """Start a new note; it comes onto the wall when it is committed with some words."""
        note = self._view.commands.blank(block, at)
        self._placed = at is not None
        self._begin(note, new=True)

    def start(self, note_id: str) -> None:
        """Write in a note that is on the wall."""
        self._begin(self._view.session.workshop.notes[note_id], new=False)

    def resume(self, draft: Draft) -> None:
        """Go on with words that were not kept: in the note on the wall, or in a new one."""
        assert draft.note is not None
        known = self._view.session.workshop.notes.get(draft.note.id)
        note = known or structs.replace(draft.note, text="", canvas=self._view.canvas_id)
        self._placed = draft.placed
        self._begin(note, new=known is None)
        self.editor.take_up(draft.note.text, draft.cursor)

    def draft(self) -> Draft | None:
        """Return what is being written, with the letters that are being composed; None if nothing is."""
        if self._draft is None:
            return None
        # What cannot stand in a file, half a letter, is not worth the rest.
        text = self.editor.composed_text().encode("utf-8", "replace").decode("utf-8")
        note = structs.replace(self._draft, text=text[:MAX_TEXT])
        return Draft(note=note, new=self._new, placed=self._placed, cursor=self.editor.cursor_index())

    def commit(self, then: str = "") -> None:
        """Keep what was written and stop; `then` tells how to go on ("next", "beside", "below", "back")."""
        if self._draft is None:
            return
        had_focus = self.editor.hasFocus()
        text = clean_text(self.editor.end())
        note, self._draft = self._draft, None
        view = self._view
        view.scene_of_canvas.end_draft()
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        try:
            kept = self._keep(note, text)
        except ChangeError as error:
            # The words stay in hand until there is room for them.
            view.notice.emit(sentences.not_kept(error))
            self._begin(structs.replace(note, text=text), new=self._new)
            return
        view.keeping.writing_ended()
        if had_focus:
            # Whoever was clicked meanwhile keeps the focus.
            view.setFocus()
        view.editing_changed.emit(False)
        if then == "next" and kept:
            self.start_new(note.block)
        elif then in ("beside", "below") and kept:
            self._go_on(note.id, "beside" if then == "beside" else "below")
        elif then == "back":
            view.walk(-1)

    def _go_on(self, note_id: str, way: Way) -> None:
        """Write in the note that lies beside or below another, or in a new one there."""
        view = self._view
        plans = view.scene_of_canvas.layout_of_sheet.notes
        block, rect = plans[note_id].note.block, plans[note_id].rect
        others = [p for p in plans.values() if p.note.block == block and p.note.id != note_id]
        spot = next_spot(block, rect, way, others, view.commands.size_for(block))
        if spot.note is not None:
            self.start(spot.note)
        else:
            self.start_new(block, spot.middle)

    def recolour(self, colour: Colour) -> None:
        """Give the note that is being written another paper; a new one has it when it is kept."""
        assert self._draft is not None
        if self._new:
            self._draft = structs.replace(self._draft, colours=(colour,))
            self._show()
        else:
            self._view.commands.recolour_one(self._draft.id, colour)
        self.editor.setFocus()

    def follow_view(self) -> None:
        """Keep the editor over its note after the view was scrolled or zoomed."""
        if self._draft is not None:
            self._show()

    def follow_change(self) -> None:
        """Keep the editor over its note after the workshop changed under it (an undo, another canvas)."""
        if self._draft is None:
            return
        record = self._view.session.workshop.notes.get(self._draft.id)
        # When the note goes away under the editor, what was written becomes a note of its own.
        self._new = self._placed = record is None
        self._draft = record or structs.replace(self._draft, canvas=self._view.canvas_id)
        self._show()

    def _begin(self, note: Note, *, new: bool) -> None:
        self._draft, self._new = note, new
        view = self._view
        view.selection.select([] if new else [note.id], note.block)
        title = view.describe(note.block)
        self.editor.begin(note.id, note.text, sentences.note_in(title))
        plan = self._show()
        self._had_new_words = self.has_new_words
        view.reveal_place(plan.rect)
        # A press takes the focus only when it has ended the writing: one on the note's edge does not.
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.editor.setFocus()
        view.editing_changed.emit(True)

    def _keep(self, note: Note, text: str) -> bool:
        """Bring what was written into the document; return whether the note is on the wall."""
        view = self._view
        if self._new:
            if not text:
                if self.editor.toPlainText():
                    view.notice.emit(sentences.blank_note())
                return False
            view.commands.add(structs.replace(note, text=text), placed=self._placed)
        elif not text and note.text and note.picture is None:
            view.commands.delete_one(note.id)
            view.notice.emit(sentences.emptied_note())
            return False
        else:
            view.commands.write(note.id, text)
        view.selection.select([note.id], note.block)
        return True

    def _show(self) -> NotePlan:
        assert self._draft is not None
        text = self.editor.composed_text()
        if not text and self._draft.picture is not None:
            # A picture without words has no room for any; the caret needs a line to stand in.
            text = _NO_LETTER
        plan = self._view.scene_of_canvas.show_draft(structs.replace(self._draft, text=text))
        corner = self._view.viewportTransform().map(QPointF(plan.rect.x, plan.rect.y))
        self.editor.show_plan(plan, corner, self._view.scale_factor)
        return plan

    def _on_text_edited(self) -> None:
        if self._draft is not None:
            plan = self._show()
            self._view.reveal_place(plan.rect)
            self._view.keeping.text_changed()
            self._tell_words()

    def _tell_words(self) -> None:
        """Tell when a new note gets its first words, or loses the last: what can be done to it is other."""
        has = self.has_new_words
        if has != self._had_new_words:
            self._had_new_words = has
            self._view.abilities_changed.emit()

    def _on_committed(self, then: str) -> None:
        self.commit(then)

    def _on_refused(self) -> None:
        self._view.notice.emit(sentences.text_too_long())

    def _on_picture(self, picture: PictureSource) -> None:
        """Let what was written stand, with the picture on it; without words, the picture is the note."""
        note_id = self.editor.note_id
        self._view.commit_active_editor()
        self._view.pasting.put_on(note_id, picture)
