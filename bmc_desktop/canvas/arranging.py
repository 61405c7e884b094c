"""Laying notes in order: tidying and sorting whole blocks, aligning and distributing the chosen notes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec import structs

from bmc_desktop.canvas import sentences
from bmc_desktop.model import edits
from bmc_desktop.model.aligning import Direction, Edge
from bmc_desktop.model.arrange import Measure, Way
from bmc_desktop.model.blocks import FRAMES, BlockId, Rect
from bmc_desktop.model.change import Change
from bmc_desktop.model.sorting import Criterion

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board


class Arranging:
    """Arranges notes for a view. Remembers in which way each block was tidied last."""

    def __init__(self, view: Board) -> None:
        self._view = view
        self._last: Way = "grid"
        self._ways: dict[tuple[str, BlockId], Way] = {}

    def tidy(self, way: Way | None = None) -> None:
        """Tidy the chosen block, or those of the chosen notes; by default each as it was tidied last."""
        view = self._view
        view.commit_active_editor()
        session, canvas = view.session, view.canvas_id
        change = _one_after_another(
            edits.tidy_block(session.workshop, canvas, block, self._measure(), way=self._take(block, way))
            for block in self._blocks()
        )
        self._tell(changed=session.commit(change), otherwise=sentences.tidy_already)

    def sort(self, by: Criterion) -> None:
        """Sort the notes of the chosen block, or of the chosen notes' blocks, and lay them tidily."""
        view = self._view
        view.commit_active_editor()
        session, canvas = view.session, view.canvas_id
        change = _one_after_another(
            edits.sort_block(
                session.workshop, canvas, block, by, self._measure(), way=self._take(block, None)
            )
            for block in self._blocks()
        )
        self._tell(changed=session.commit(change), otherwise=sentences.sorted_already)

    def align(self, edge: Edge) -> None:
        """Give the chosen notes of each block an edge or a middle in common."""
        view = self._view
        view.commit_active_editor()
        change = edits.align_notes(view.session.workshop, self._rects(), edge)
        if not view.session.commit(change):
            view.notice.emit(sentences.aligned_already())

    def distribute(self, direction: Direction) -> None:
        """Give the chosen notes of each block equal spaces between them."""
        view = self._view
        view.commit_active_editor()
        change = edits.distribute_notes(view.session.workshop, self._rects(), direction)
        if not view.session.commit(change):
            view.notice.emit(sentences.distributed_already())

    def _take(self, block: BlockId, way: Way | None) -> Way:
        """Return the way asked for, which is remembered; or the last here, the present one, or the last."""
        view, here = self._view, (self._view.canvas_id, block)
        if way is not None:
            self._last = self._ways[here] = way
        if here in self._ways:
            return self._ways[here]
        return edits.tidy_way(view.session.workshop, *here, self._measure()) or self._last

    def _blocks(self) -> list[BlockId]:
        view = self._view
        notes = view.session.workshop.notes
        return list(dict.fromkeys(notes[i].block for i in view.selection.notes)) or [view.selection.block]

    def _tell(self, *, changed: bool, otherwise: Callable[[], str]) -> None:
        """Say that notes lie under others for want of room, or else that nothing had to change."""
        view = self._view
        workshop, canvas, measure = view.session.workshop, view.canvas_id, self._measure()
        if any(edits.is_overfull(workshop, canvas, block, measure) for block in self._blocks()):
            view.notice.emit(sentences.overfull())
        elif not changed:
            view.notice.emit(otherwise())

    def _measure(self) -> Measure:
        return self._view.commands.measure()

    def _rects(self) -> dict[str, Rect]:
        """Return where the chosen notes are drawn, relative to their blocks, in points."""
        plans = self._view.scene_of_canvas.layout_of_sheet.notes
        rects: dict[str, Rect] = {}
        for note_id in self._view.selection.notes:
            plan = plans[note_id]
            frame = FRAMES[plan.note.block]
            rects[note_id] = plan.rect.moved(-frame.x, -frame.y)
        return rects


def _one_after_another(changes: Iterable[Change]) -> Change:
    """Return the changes of several blocks as one, which counts all their notes."""
    first, *others = changes
    whole = first
    for change in others:
        whole = whole.followed_by(change)
    return structs.replace(whole, label=structs.replace(first.label, count=len(whole.updated)))
