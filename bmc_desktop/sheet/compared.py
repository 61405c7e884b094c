"""A canvas laid out with what became of the notes of another one: what the screen and the poster both draw.

The newer canvas stands as it is; new, changed and moved notes have a sign, an arrow leads from the old
place of what was moved, and what was dropped lies as a faded, dashed note where it was, or beside what lies
there now. A key in the foot tells the signs.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import structs

from bmc_desktop import content
from bmc_desktop.model.arrange import NOTE_SIZES, free_place
from bmc_desktop.model.blocks import ALL_BLOCKS, FOOTER, FRAMES, BlockId, Rect
from bmc_desktop.model.comparing import FATES, Compared, Comparison, Fate
from bmc_desktop.model.records import Language
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.fates import FATE_COLOURS, arrow, badge, badges, dashed, faded, ring
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.note import RADIUS
from bmc_desktop.sheet.plans import NotePlan
from bmc_desktop.sheet.shapes import Box, Picture, Shape, Text
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.text.fit import shortened
from bmc_desktop.text.lines import break_lines, pitch

_MANY: Final = 30
"""Where more notes than this were moved, the arrows are thin."""

_CROWDED: Final = 60
"""In a block with more notes than this no other place is looked for."""

_COVERED: Final = 0.2
"""What is covered by more than this part is moved aside."""

_AT_ONCE: Final = 40
"""So many notes are looked at in one step."""

_KEY: Final = 8
_SIGN: Final = 3.8
_TITLE: Final = 260.0
"""The most width of the words that name the other canvas, in points."""

_ANY_WIDTH: Final = 2_000.0


class ComparedLayout(SheetLayout):
    """The plans of a comparison: those of the newer canvas, and `notes` that were dropped.

    Above everything lie `arrows`, the shapes of each together; `ways` are the old and the new place of what
    was moved, by the notes' ids. Nothing is there before `lay_out` has come to its end.
    """

    def __init__(self, workshop: Workshop, comparison: Comparison, style: SheetStyle | None = None) -> None:
        super().__init__(workshop, comparison.after.id, style, later=True)
        self.comparison = comparison
        self.fates: Mapping[str, Compared] = {compared.note.id: compared for compared in comparison.notes}
        self.arrows: tuple[tuple[Shape, ...], ...] = ()
        self.ways: dict[str, tuple[Rect, Rect]] = {}
        self._language = workshop.details.language
        # On a weak projector grey words are lost; dashes and sign tell that they were dropped.
        self._ink_of_dropped = self.style.tints.ink if self.style.strong else FATE_COLOURS["dropped"]

    def reading_order(self, block: BlockId) -> list[NotePlan]:
        """Return the notes of a block from the lowest to the topmost: what was dropped lies beneath."""
        dropped = [self.notes[c.note.id] for c in self.comparison.of_block(block) if c.after is None]
        return [*dropped, *super().reading_order(block)]

    def lay_out(self) -> Iterator[None]:
        """Lay everything out step by step, each of a few milliseconds."""
        yield from super().lay_out()
        arrows: list[tuple[Shape, ...]] = []
        many = self.comparison.counts()["moved"] > _MANY
        for count, compared in enumerate(self.comparison.notes, 1):
            if count % _AT_ONCE == 0:
                yield
            if compared.after is not None:
                plan = self.notes[compared.after.id]
                self.notes[compared.after.id] = _signed(plan, compared)
                if compared.fate == "moved" and compared.before is not None:
                    slot = self.draft(compared.before).rect
                    self._leave_slot(compared.before.block, slot)
                    self.ways[compared.after.id] = (slot, plan.rect)
                    arrows.append(arrow(slot, plan.rect, faint=many))
        yield
        for block in ALL_BLOCKS:
            yield from self._lay_dropped(block)
        self.arrows = tuple(filter(None, arrows))
        key = _key(self.comparison, self._language)
        self.head = structs.replace(self.head, footer=(*self.head.footer, *key))

    def _leave_slot(self, block: BlockId, slot: Rect) -> None:
        plan = self.blocks[block]
        self.blocks[block] = structs.replace(plan, shapes=(*plan.shapes, dashed(slot, "moved")))

    def _lay_dropped(self, block: BlockId) -> Iterator[None]:
        dropped = [c.note for c in self.comparison.of_block(block) if c.after is None]
        taken = [plan.rect for plan in self.notes.values() if plan.note.block == block]
        for note in dropped:
            plan = self.draft(note)
            rect = _beside(block, plan, taken) if len(taken) <= _CROWDED else plan.rect
            taken.append(rect)
            self.notes[note.id] = _ghost(structs.replace(plan, rect=rect), self._ink_of_dropped)
            yield


def _fates_of(compared: Compared) -> tuple[Fate, ...]:
    if compared.fate == "moved" and compared.altered:
        return ("moved", "changed")
    return (compared.fate,)


def _signed(plan: NotePlan, compared: Compared) -> NotePlan:
    """Return a note with the outline and the signs of what became of it."""
    if compared.fate == "kept":
        return plan
    around = ring(plan.rect.width, plan.rect.height, compared.fate, RADIUS)
    return structs.replace(plan, shapes=(*plan.shapes, around, *badges(_fates_of(compared))))


def _ghost(plan: NotePlan, ink: str) -> NotePlan:
    """Return a note that was dropped as it is drawn: faded, dashed, without a shadow."""
    rect = Rect(0.0, 0.0, plan.rect.width, plan.rect.height)
    shapes: tuple[Shape, ...] = (
        Box(rect=rect, fill=faded(palette.PAPER[plan.note.colour]), radius=RADIUS),
        *(shape for shape in plan.shapes if isinstance(shape, Picture)),
        dashed(rect, "dropped"),
        *badges(("dropped",)),
    )
    text = structs.replace(plan.text, colour=ink)
    return structs.replace(plan, shapes=shapes, text=text)


def _beside(block: BlockId, plan: NotePlan, taken: Sequence[Rect]) -> Rect:
    """Return where a dropped note is seen: its own place or, if that is taken, a free one in its block."""
    rect = plan.rect
    if sum(_shared(rect, other) for other in taken) <= _COVERED * rect.width * rect.height:
        return rect
    frame = FRAMES[block]
    within = [other.moved(-frame.x, -frame.y) for other in taken]
    if rect.width > NOTE_SIZES[plan.note.size][0] + 0.01:
        return rect
    x, y = free_place(block, plan.note.size, within, rect.height)
    free = Rect(frame.x + x, frame.y + y, rect.width, rect.height)
    return rect if any(free.overlaps(other) for other in taken) else free


def _shared(one: Rect, other: Rect) -> float:
    wide = min(one.right, other.right) - max(one.x, other.x)
    high = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(0.0, wide) * max(0.0, high)


def _key(comparison: Comparison, language: Language) -> tuple[Shape, ...]:
    """Return the key in the foot of the sheet: what it is compared with, and the signs with counts."""
    words, counts = content.of(language).comparison, comparison.counts()
    middle = FOOTER.y + 2.0 + pitch(_KEY) / 2
    shapes: list[Shape] = []
    x = FOOTER.x

    def write(text: str, colour: str, gap: float) -> None:
        nonlocal x
        lines = break_lines(text, _ANY_WIDTH, _KEY, "Medium")
        shapes.append(Text(lines=lines, x=x, y=middle - lines.height / 2, colour=colour))
        x += lines.lines[0].width + gap

    title = words.compared.format(title=content.canvas_title(comparison.before, language))
    write(shortened(title, _TITLE, pitch(_KEY), _KEY, "Medium"), palette.INK, 14.0)
    for fate in FATES:
        if fate != "kept":
            shapes += badge(fate, x + _SIGN, middle, _SIGN)
            x += 2 * _SIGN + 3.0
        # One entry of the words for each fate, by its name.
        write(getattr(words, fate).format(count=counts[fate]), palette.INK, 11.0)
    return tuple(shapes)
