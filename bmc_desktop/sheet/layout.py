"""One canvas of a workshop laid out on the sheet, kept up to date change by change.

Owns what the notes of a block decide together: the text size they share. The screen and the poster both
draw the plans that stand here.
"""

from collections.abc import Iterable, Iterator
from heapq import heapify, heappop, heappush
from typing import Final

from msgspec import Struct

from bmc_desktop import content
from bmc_desktop.model.blocks import ALL_BLOCKS, FRAMES, BlockId
from bmc_desktop.model.records import SIZES, Note, Size
from bmc_desktop.model.stacking import Lying, shown_heights
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.block import plan_block
from bmc_desktop.sheet.group import GroupKey, plan_groups
from bmc_desktop.sheet.head import plan_head
from bmc_desktop.sheet.links import LinkPlan, Taken, plan_link
from bmc_desktop.sheet.note import Fit, fit_of, plan_note, scale_of
from bmc_desktop.sheet.plans import BlockPlan, GroupPlan, HeadPlan, NotePlan
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.text.fit import shared_size

_AT_ONCE: Final = 40
"""So many notes are looked at in one step, where there are steps."""


class LayoutChange(Struct, frozen=True, kw_only=True):
    """What of a layout is new after an update.

    Notes whose plan changed or that came, those that went, blocks; whether the head is, and links are.
    `groups` are those that changed, came or went.
    """

    notes: frozenset[str]
    gone: frozenset[str]
    blocks: frozenset[BlockId]
    head: bool
    links: bool = False
    groups: frozenset[GroupKey] = frozenset()


class SheetLayout:
    """The plans of one canvas: `head`, `blocks`, `notes` and `links` by id, `groups` by id and block."""

    def __init__(
        self,
        workshop: Workshop,
        canvas_id: str,
        style: SheetStyle | None = None,
        *,
        later: bool = False,
    ) -> None:
        """Lay out a canvas. Raises KeyError if the workshop has no such canvas.

        With `later`, nothing is there before `lay_out` has come to its end.
        """
        self.canvas_id = canvas_id
        self.style = style or SheetStyle()
        self._workshop = workshop
        self._fits: dict[str, Fit] = {}
        self._shared: dict[tuple[BlockId, Size], int] = {}
        self._showing: dict[BlockId, dict[str, float]] = {}
        self._members: dict[BlockId, dict[str, Note]] = {block: {} for block in ALL_BLOCKS}
        self.notes: dict[str, NotePlan] = {}
        self.blocks: dict[BlockId, BlockPlan] = {}
        for note in workshop.notes_of(canvas_id):
            self._members[note.block][note.id] = note
        self.groups: dict[GroupKey, GroupPlan] = {}
        self.head: HeadPlan = plan_head(workshop, canvas_id, self.style)
        self.links: dict[str, LinkPlan] = {}
        if not later:
            for block in ALL_BLOCKS:
                self._plan_whole(block)
            self._regroup()
            self._plan_links()

    def lay_out(self) -> Iterator[None]:
        """Lay everything out step by step, each of a few milliseconds."""
        for block in ALL_BLOCKS:
            for count, note in enumerate(self._members[block].values(), 1):
                # It is remembered by what is written: planning the whole block takes no time afterwards.
                self._fit(note)
                if count % _AT_ONCE == 0:
                    yield
            self._plan_whole(block)
            yield
        self._regroup()
        self._plan_links()

    def update(self, workshop: Workshop) -> LayoutChange:
        """Lay out again what differs in a newer value of the workshop, and tell what it was."""
        before, self._workshop = self._workshop, workshop
        gone: set[str] = set()
        fresh: dict[BlockId, set[str]] = {}
        moved_from: set[BlockId] = set()
        for note_id, plan in list(self.notes.items()):
            note = workshop.notes.get(note_id)
            if note is plan.note:
                continue
            del self._members[plan.note.block][note_id]
            moved_from.add(plan.note.block)
            if note is None or note.canvas != self.canvas_id:
                gone.add(note_id)
                del self.notes[note_id]
                self._fits.pop(note_id, None)
        for note in workshop.notes.values():
            if note.canvas == self.canvas_id and note.id not in self._members[note.block]:
                self._members[note.block][note.id] = note
                fresh.setdefault(note.block, set()).add(note.id)
        words_changed = (
            before.details != workshop.details
            or before.canvases is not workshop.canvases
            or before.media is not workshop.media
        )
        changed: set[str] = set()
        blocks: set[BlockId] = set()
        for block in ALL_BLOCKS:
            if words_changed:
                changed |= self._plan_notes(block, self._members[block])
            elif block in fresh or block in moved_from:
                changed |= self._plan_notes(block, fresh.get(block, ()))
            if words_changed or block in fresh or block in moved_from:
                shown = self.blocks[block]
                self._plan_block(block)
                if self.blocks[block] != shown:
                    blocks.add(block)
        head = words_changed or before.legend is not workshop.legend
        if head:
            self.head = plan_head(workshop, self.canvas_id, self.style)
        links = before.links is not workshop.links or bool(changed or gone)
        return LayoutChange(
            notes=frozenset(changed),
            gone=frozenset(gone),
            blocks=frozenset(blocks),
            head=head,
            groups=self._regroup(),
            links=links and self._plan_links(),
        )

    def draft(self, note: Note) -> NotePlan:
        """Return how a note would look if it were like this, leaving the layout as it is."""
        needed = self._fit(note)
        sizes = [
            self._fits[member.id].size
            for member in self._members[note.block].values()
            if member.size == note.size and member.text and member.id != note.id
        ]
        if note.text:
            sizes.append(needed.size)
        return self._plan(note, needed, min(needed.size, shared_size(sizes, scale_of(note.size))))

    def reading_order(self, block: BlockId) -> list[NotePlan]:
        """Return the notes of a block from top to bottom, row by row.

        Of two notes that overlap, the lower one always comes before the one that lies on it, so that
        drawing in this order is right too.
        """
        plans = [self.notes[note_id] for note_id in self._members[block]]
        # Rows are bands of the block, so that a hand-placed row is read as a row, here as in the model.
        top = FRAMES[block].y
        keys = {p.note.id: (round(p.rect.y - top, 3) // 24.0, p.rect.x, p.note.id) for p in plans}
        by_id = {p.note.id: p for p in plans}
        waiting, above = _covered(plans)
        ready = [keys[i] for i in by_id if not waiting.get(i)]
        heapify(ready)
        result: list[NotePlan] = []
        while ready:
            note_id = heappop(ready)[2]
            result.append(by_id[note_id])
            for other in above.get(note_id, ()):
                waiting[other] -= 1
                if not waiting[other]:
                    heappush(ready, keys[other])
        return result

    def _plan_whole(self, block: BlockId) -> None:
        self._plan_notes(block, self._members[block])
        self._plan_block(block)

    def _plan_notes(self, block: BlockId, fresh: Iterable[str]) -> set[str]:
        """Plan the notes named, and those whose shared text size changed with them; return which."""
        members = self._members[block]
        todo = set(fresh)
        for note_id in todo:
            self._fits[note_id] = self._fit(members[note_id])
        kinds: dict[Size, list[str]] = {}
        for note in members.values():
            kinds.setdefault(note.size, []).append(note.id)
        for size, ids in kinds.items():
            scale = scale_of(size)
            shared = shared_size([self._fits[i].size for i in ids if members[i].text], scale)
            if self._shared.get((block, size)) != shared:
                old = self._shared.get((block, size), scale[0])
                self._shared[block, size] = shared
                todo.update(
                    i for i in ids if min(self._fits[i].size, old) != min(self._fits[i].size, shared)
                )
        before, showing = self._showing.get(block, {}), self._shown_of_fan(members.values())
        self._showing[block] = showing
        todo.update(i for i in members if showing.get(i) != before.get(i))
        # In the order of the members, so that notes of one height lie alike each time.
        for note_id in [member for member in members if member in todo]:
            note = members[note_id]
            needed = self._fits[note_id]
            size_of_text = min(needed.size, self._shared[block, note.size])
            self.notes[note_id] = self._plan(note, needed, size_of_text, showing.get(note_id))
        return todo

    def _shown_of_fan(self, notes: Iterable[Note]) -> dict[str, float]:
        """Return how much is seen of the notes of fans, in points: of notes as small as can be."""
        fits = self._fits
        return shown_heights(
            Lying(n.id, n.x, n.y, fits[n.id].height, n.order) for n in notes if n.size == SIZES[-1]
        )

    def _regroup(self) -> frozenset[GroupKey]:
        """Plan the groups anew; return those that differ."""
        before = self.groups
        self.groups = plan_groups(self._workshop, self.notes.values(), self.style)
        keys = before.keys() | self.groups.keys()
        return frozenset(key for key in keys if before.get(key) != self.groups.get(key))

    def _fit(self, note: Note) -> Fit:
        media = self._workshop.media.get(note.picture or "")
        return fit_of(note, self.style, media, language=self._workshop.details.language)

    def _plan(self, note: Note, needed: Fit, text_size: int, shown: float | None = None) -> NotePlan:
        details = self._workshop.details
        return plan_note(
            note,
            needed,
            text_size,
            self.style,
            language=details.language,
            currency=details.currency,
            media=self._workshop.media.get(note.picture or ""),
            shown=shown,
        )

    def _plan_links(self) -> bool:
        """Plan the links between notes of the canvas; return whether any differs from before."""
        if not self._workshop.links and not self.links:
            return False
        before, taken = self.links, Taken(plan.rect for plan in self.notes.values())
        self.links = {}
        for link in self._workshop.links.values():
            source, target = self.notes.get(link.source), self.notes.get(link.target)
            if source is not None and target is not None:
                self.links[link.id] = plan_link(link, source.rect, target.rect, taken)
        return self.links != before

    def _plan_block(self, block: BlockId) -> None:
        language = self._workshop.details.language
        canvas = self._workshop.canvases[self.canvas_id]
        title = content.block_title(canvas, block, language)
        words = content.of(language).block(block)
        empty = not self._members[block]
        self.blocks[block] = plan_block(block, title, words, self.style, empty=empty)


def _covered(plans: list[NotePlan]) -> tuple[dict[str, int], dict[str, list[str]]]:
    """Return how many notes lie under each note, and which lie on each."""
    waiting: dict[str, int] = {}
    above: dict[str, list[str]] = {}
    ordered = sorted(plans, key=lambda p: p.rect.y)
    for index, plan in enumerate(ordered):
        for other in ordered[index + 1 :]:
            if other.rect.y >= plan.rect.bottom:
                break
            if plan.rect.overlaps(other.rect):
                lower, upper = plan, other
                if (lower.note.order, lower.note.id) > (upper.note.order, upper.note.id):
                    lower, upper = upper, lower
                waiting[upper.note.id] = waiting.get(upper.note.id, 0) + 1
                above.setdefault(lower.note.id, []).append(upper.note.id)
    return waiting, above
