"""The scene: a projection of one canvas of the document, item by record id.

Owns the layout of the sheet and the items; hears of changes and redraws what they touch. Alters nothing.
Above it lies a second one, `air`: what is other at every step (notes that are carried, the one that is
written in, the lights of a gesture) is there, so that the sheet beneath need not be painted again.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from bmc_desktop.canvas.carried import CarriedNotes
from bmc_desktop.canvas.colours import LIGHT, DeskColours
from bmc_desktop.canvas.items import BlockItem, GroupItem, NoteItem, SheetItem
from bmc_desktop.canvas.left_layouts import LeftLayouts
from bmc_desktop.canvas.lights import ChosenLight, TargetLight
from bmc_desktop.canvas.links import Links
from bmc_desktop.canvas.painting import qt_rect
from bmc_desktop.canvas.shelf import PictureShelf
from bmc_desktop.canvas.spotlight import Spotlight
from bmc_desktop.canvas.stage import Stage
from bmc_desktop.model.blocks import FRAMES, PARKING_LOT, SHEET, BlockId
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.block import help_rect
from bmc_desktop.sheet.group import GroupKey
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.plans import GroupPlan, NotePlan
from bmc_desktop.sheet.style import SheetStyle

DESK: Final = 600.0
"""How far the desk reaches above and below the sheet, in points: room to bring a corner to the middle."""

SIDES: Final = 1600.0
"""How far it reaches to the left and right: the sheet stands in the middle of the widest window too."""

_MANY: Final = 50
"""When more notes than this go at once, everything is painted anew."""


class CanvasScene(Stage):
    """Shows one canvas of a workshop."""

    def __init__(self, workshop: Workshop, canvas_id: str, media: Mapping[str, bytes]) -> None:
        super().__init__(
            QRectF(
                SHEET.x - SIDES,
                SHEET.y - DESK,
                FRAMES[PARKING_LOT].right + 2 * SIDES,
                SHEET.height + 2 * DESK,
            )
        )
        self.air = Stage(self.sceneRect(), self)
        self.pictures = PictureShelf(media, self)
        self.pictures.arrived.connect(self._on_picture)
        self._workshop = workshop
        self.colours: DeskColours = LIGHT
        self.style_of_sheet = SheetStyle()
        self._left = LeftLayouts()
        self.parking_shown = True
        self.drop_target: BlockId | None = None
        self._chosen: BlockId | None = None
        self._hovered: str | None = None
        self.notes: dict[str, NoteItem] = {}
        self.blocks: dict[BlockId, BlockItem] = {}
        self.groups: dict[GroupKey, GroupItem] = {}
        self.draft: NoteItem | None = None
        self._carried: CarriedNotes | None = None
        self._sheet: SheetItem | None = None
        self._chosen_light: ChosenLight | None = None
        self._target_light: TargetLight | None = None
        self.spotlight = Spotlight(self)
        self.links = Links(self)
        self.show_canvas(canvas_id)

    @property
    def canvas_id(self) -> str:
        """The id of the canvas that is shown."""
        return self.layout_of_sheet.canvas_id

    def show_canvas(self, canvas_id: str) -> None:
        """Show a canvas with items of its own. Raises KeyError if there is no such canvas."""
        layout = self._left.come_back(self._workshop, canvas_id, self.style_of_sheet)
        if self._sheet is not None and self.canvas_id != canvas_id:
            self._left.leave(self.layout_of_sheet)
        self.put_down()
        self._drop_draft()
        self.clear_of(self.items())
        self.air.clear_of(self.air.items())
        self.layout_of_sheet: SheetLayout = layout
        self._sheet = SheetItem(self.layout_of_sheet.head, self.colours)
        self.addItem(self._sheet)
        everywhere = self._sheet.boundingRect().united(qt_rect(FRAMES[PARKING_LOT]))
        self._chosen_light = ChosenLight(everywhere, self.colours)
        self.addItem(self._chosen_light)
        self._target_light = TargetLight(self.colours)
        self.air.addItem(self._target_light)
        self.notes = {}
        self.blocks = {}
        self.groups = {}
        for block, plan in self.layout_of_sheet.blocks.items():
            item = BlockItem(plan, self.colours)
            self.blocks[block] = item
            self.addItem(item)
        self.blocks[PARKING_LOT].setVisible(self.parking_shown)
        for note_plan in self.layout_of_sheet.notes.values():
            self._add(note_plan)
        self._regroup(self.layout_of_sheet.groups)
        self.spotlight.begin()
        self.links.begin(everywhere)
        self._light()

    def follow(self, workshop: Workshop) -> None:
        """Show a newer value of the workshop, redrawing what differs."""
        self._workshop = workshop
        change = self.layout_of_sheet.update(workshop)
        gone = [self.notes.pop(note_id) for note_id in change.gone]
        if len(gone) > _MANY:
            self.clear_of(gone)
        else:
            for item in gone:
                self.removeItem(item)
        for note_id in change.notes:
            plan = self.layout_of_sheet.notes[note_id]
            if note_id in self.notes:
                self.notes[note_id].show_plan(plan)
                self.notes[note_id].setVisible(self._is_shown(plan))
            else:
                self._add(plan)
        for block in change.blocks:
            self.blocks[block].show_plan(self.layout_of_sheet.blocks[block])
        if change.head and self._sheet is not None:
            self._sheet.show_head(self.layout_of_sheet.head)
        self._regroup(change.groups)
        if self._carried is not None:
            self._carried.refresh()
        self.spotlight.renew()
        if change.links:
            self.links.renew()

    def leave(self, workshop: Workshop) -> None:
        """Show the first canvas of a newer value, because the one that was shown is gone."""
        self._workshop = workshop
        self.show_canvas(workshop.tabs()[0].id)

    def restyle(self, style: SheetStyle, colours: DeskColours) -> None:
        """Show the sheet in another style and other colours around it."""
        self.colours = colours
        self.style_of_sheet = colours.dressed(style)
        self.show_canvas(self.canvas_id)

    def show_parking_lot(self, shown: bool) -> None:
        """Show or hide the parking lot and what lies in it."""
        self.parking_shown = shown
        self.blocks[PARKING_LOT].setVisible(shown)
        for item in self.notes.values():
            item.setVisible(self._is_shown(item.plan))
        self._regroup(self.groups)
        self.links.renew()

    def whole(self) -> QRectF:
        """Return what there is to see: the sheet, and the parking lot while it shows."""
        rect = qt_rect(SHEET)
        return rect.united(qt_rect(FRAMES[PARKING_LOT])) if self.parking_shown else rect

    def shown_notes(self) -> list[str]:
        """Return the notes that can be seen: all, but for those of a parking lot that is hidden."""
        return [note_id for note_id, item in self.notes.items() if item.isVisible()]

    # What the pointer is on

    def note_at(self, point: QPointF) -> NoteItem | None:
        """Return the topmost note at a point of the sheet."""
        found: NoteItem | None = None
        for item in self.notes.values():
            inside = item.plan.rect.contains(point.x(), point.y())
            if inside and item.isVisible() and (found is None or item.zValue() >= found.zValue()):
                found = item
        return found

    def group_at(self, point: QPointF) -> GroupPlan | None:
        """Return the part of a group whose title is at a point."""
        for item in self.groups.values():
            if item.isVisible() and item.plan.title_rect.contains(point.x(), point.y()):
                return item.plan
        return None

    def notes_in(self, rect: QRectF) -> list[str]:
        """Return the notes that a rectangle touches."""
        return [
            note_id
            for note_id, item in self.notes.items()
            if item.isVisible() and qt_rect(item.plan.rect).intersects(rect)
        ]

    def block_at(self, point: QPointF) -> BlockId | None:
        """Return the block at a point, if it shows."""
        for block, frame in FRAMES.items():
            if frame.contains(point.x(), point.y()) and self.blocks[block].isVisible():
                return block
        return None

    def help_at(self, point: QPointF) -> BlockId | None:
        """Return the block whose "?" shows at a point."""
        block = self.block_at(point)
        if block is None or self.blocks[block].plan.hint:
            return None
        return block if help_rect(block).contains(point.x(), point.y()) else None

    # States that only the screen has

    def mark_selected(self, note_ids: Iterable[str], block: BlockId | None) -> None:
        """Show which notes are selected, and which block is chosen."""
        selected = set(note_ids)
        for note_id, item in self.notes.items():
            item.mark(selected=note_id in selected)
        self.links.select(frozenset(selected))
        self._chosen = block
        self._light()

    def hover(self, note_id: str | None) -> None:
        """Show which note the pointer is on."""
        if note_id == self._hovered:
            return
        for some_id, on in ((self._hovered, False), (note_id, True)):
            if some_id in self.notes:
                self.notes[some_id].hover(on)
        self._hovered = note_id

    def aim(self, block: BlockId | None) -> None:
        """Show the block that the notes in hand would drop into."""
        if block != self.drop_target:
            self.drop_target = block
            self._light()

    def carry(self, note_ids: Iterable[str], offset: QPointF) -> None:
        """Show notes in the air, moved by an offset in points, without altering anything."""
        if self._carried is None:
            carried = {i: self.notes[i] for i in note_ids if i in self.notes}
            whole = [item for item in self.groups.values() if carried.keys() >= set(item.plan.members)]
            self._carried = CarriedNotes(list(carried.values()), whole)
            self.air.addItem(self._carried)
        self._carried.carry(offset)

    def put_down(self) -> None:
        """Show the notes that were carried where their plans say."""
        if self._carried is not None:
            self._carried.put_down()
            self.air.removeItem(self._carried)
            self._carried = None

    def show_draft(self, note: Note) -> NotePlan:
        """Show a note as it would be, while it is being written; return its plan."""
        plan = self.layout_of_sheet.draft(note)
        item = self.notes.get(note.id)
        if self.draft is None or self.draft.plan.note.id != note.id:
            self._drop_draft()
            self.draft = NoteItem(plan, self.colours, self.pictures.find)
            self.draft.write_in(True)
            self.air.addItem(self.draft)
        if item is not None:
            item.leave(True)
        self.draft.show_plan(plan)
        return plan

    def end_draft(self) -> None:
        """Show every note as its record says."""
        self._drop_draft()

    def _add(self, plan: NotePlan) -> None:
        item = NoteItem(plan, self.colours, self.pictures.find)
        item.setVisible(self._is_shown(plan))
        self.notes[plan.note.id] = item
        self.addItem(item)

    def _regroup(self, keys: Iterable[GroupKey]) -> None:
        """Show groups as the layout has them now."""
        for key in tuple(keys):
            plan, item = self.layout_of_sheet.groups.get(key), self.groups.get(key)
            if plan is None:
                if item is not None:
                    self.removeItem(self.groups.pop(key))
                continue
            if item is None:
                item = self.groups[key] = GroupItem(plan)
                self.addItem(item)
            elif item.plan is not plan:
                item.show_plan(plan)
            item.setVisible(self.parking_shown or plan.block != PARKING_LOT)

    def _is_shown(self, plan: NotePlan) -> bool:
        return self.parking_shown or plan.note.block != PARKING_LOT

    def _drop_draft(self) -> None:
        if self.draft is not None:
            item = self.notes.get(self.draft.plan.note.id)
            if item is not None:
                item.leave(False)
            self.air.removeItem(self.draft)
            self.draft = None

    def _light(self) -> None:
        assert self._chosen_light is not None
        assert self._target_light is not None
        plans, target = self.layout_of_sheet.blocks, self.drop_target
        # While notes are in the air, only the block they would drop into is lit.
        chosen = self._chosen if target is None else None
        self._chosen_light.show_on(plans[chosen] if chosen is not None else None)
        self._target_light.show_on(plans[target] if target is not None else None)

    def _on_picture(self, media_id: str) -> None:
        drafts = [self.draft] if self.draft is not None else []
        for item in [*self.notes.values(), *drafts]:
            if item.plan.note.picture == media_id:
                item.update()
        if self._carried is not None:
            self._carried.refresh()
