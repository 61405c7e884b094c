"""Groups on the board: what belongs together is chosen and moved together, until one note is picked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmc_desktop.canvas import sentences
from bmc_desktop.model import edits

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board
    from bmc_desktop.model.blocks import BlockId
    from bmc_desktop.model.records import Note


class Grouping:
    """Knows which notes belong together on a view, and which one was picked out of its group."""

    def __init__(self, view: Board) -> None:
        self._view = view
        self._picked: str | None = None
        view.selection.observe(self._on_selection)

    def members(self, note_id: str) -> list[str]:
        """Return the notes of a note's group that show here, that one last; or just it."""
        notes = self._view.scene_of_canvas.notes
        item = notes.get(note_id)
        group = item.plan.note.group if item is not None else None
        if group is None:
            return [note_id]
        others = [i for i, other in notes.items() if other.plan.note.group == group and other.isVisible()]
        return [*(i for i in others if i != note_id), note_id]

    def together(self) -> tuple[str, ...]:
        """Return the notes that move when the chosen ones do: groups whole, but for what was picked out."""
        chosen = self._view.selection.notes
        if chosen == (self._picked,):
            return chosen
        notes = self._view.scene_of_canvas.notes
        groups = {notes[i].plan.note.group for i in chosen if i in notes} - {None}
        if not groups:
            return chosen
        others = [i for i, item in notes.items() if item.plan.note.group in groups and item.isVisible()]
        return tuple(dict.fromkeys((*chosen, *others)))

    def take(self, note_id: str) -> None:
        """Choose what a click on a note means that was not chosen before: its group, or it."""
        self._view.selection.select(self.members(note_id), self._block_of(note_id))

    def take_again(self, note_id: str) -> None:
        """Choose what a click on a chosen note means: of a chosen group the note alone, else its group."""
        members, chosen = self.members(note_id), self._view.selection.notes
        if chosen == (note_id,) or set(chosen) == set(members):
            self.pick(note_id)
        else:
            self.take(note_id)

    def pick(self, note_id: str) -> None:
        """Choose a note alone, out of its group."""
        self._view.selection.select([note_id], self._block_of(note_id))
        self._picked = note_id

    def toggle(self, note_id: str) -> None:
        """Add a note with its group to the chosen ones, or take it out of them."""
        members, selection = self.members(note_id), self._view.selection
        if note_id in selection.notes:
            left = [i for i in selection.notes if i not in members]
            selection.select(left, self._block_of(note_id))
        else:
            selection.add(members, self._block_of(note_id))

    # Commands. Each first commits what is being written.

    def group(self) -> None:
        """Make the chosen notes one group, and choose it."""
        view = self._view
        view.commit_active_editor()
        if view.session.commit(edits.group_notes(view.session.workshop, view.selection.notes)):
            self.take(view.selection.notes[-1])
        else:
            view.notice.emit(sentences.not_grouped())

    def ungroup(self) -> None:
        """Dissolve the groups of the chosen notes, which stay chosen."""
        view = self._view
        view.commit_active_editor()
        chosen = self.together()
        if view.session.commit(edits.ungroup_notes(view.session.workshop, chosen)):
            view.selection.select(chosen)

    def choose_whole(self) -> None:
        """Choose all notes of the groups of the chosen ones."""
        view = self._view
        view.commit_active_editor()
        self._picked = None
        view.selection.add([i for i in self.together() if i not in view.selection.notes])

    def choose_alone(self) -> None:
        """Choose the current note alone, out of its group."""
        view = self._view
        view.commit_active_editor()
        if view.selection.current is not None:
            self.pick(view.selection.current)

    def current(self) -> str | None:
        """Return the group of the note that was chosen last and has one, or None."""
        found = (self._note(note_id) for note_id in reversed(self._view.selection.notes))
        return next((note.group for note in found if note is not None and note.group is not None), None)

    def _note(self, note_id: str) -> Note | None:
        return self._view.session.workshop.notes.get(note_id)

    def _block_of(self, note_id: str) -> BlockId | None:
        note = self._note(note_id)
        return note.block if note is not None else None

    def _on_selection(self) -> None:
        if self._view.selection.notes != (self._picked,):
            self._picked = None
