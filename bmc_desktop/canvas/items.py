"""What lies in the scene: the sheet, its blocks, and one painted item per note.

Each item draws a plan of `sheet` and the state that only the screen has (hovered, selected, target of a
drop). Items hold no truth: they are made from plans and thrown away.
"""

from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from bmc_desktop.canvas.colours import DeskColours
from bmc_desktop.canvas.painting import (
    NO_BRUSH,
    NO_PEN,
    FindPicture,
    paint_shapes,
    paint_text_to_scale,
    qt_rect,
)
from bmc_desktop.model.blocks import FOOTER, HEADER, PARKING_LOT, SHEET
from bmc_desktop.sheet import icons, palette
from bmc_desktop.sheet.block import help_rect
from bmc_desktop.sheet.plans import BlockPlan, GroupPlan, HeadPlan, NotePlan
from bmc_desktop.text import fonts

_SHADOW_REACH: Final = 14.0
"""How far the sheet's shadow reaches onto the desk, in points."""

_NOTE_REACH: Final = 4.0
"""How far a note's shadow and outline reach beyond its paper, in points."""


class SheetItem(QGraphicsItem):
    """The paper with its shadow, the title line, the legend and the credit line."""

    def __init__(self, head: HeadPlan, colours: DeskColours) -> None:
        super().__init__()
        self._head = head
        self._colours = colours
        # Tells paint() what is to be painted: mostly it is far from the edges and the head.
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(-2)

    def show_head(self, head: HeadPlan) -> None:
        """Show another head."""
        self._head = head
        self.update()

    def boundingRect(self) -> QRectF:
        reach = _SHADOW_REACH
        return qt_rect(SHEET).adjusted(-reach, -reach, reach, reach + 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        exposed = option.exposedRect
        paper = qt_rect(SHEET)
        if not paper.contains(exposed):
            colour = QColor(palette.SHADOW)
            # So faint, its edges need no smoothing, which takes three times as long.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            for step, ring in enumerate(_shadow()):
                colour.setAlphaF(self._colours.shadow_opacity / (1.6 + step))
                painter.fillPath(ring, colour)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(paper.intersected(exposed.adjusted(-1, -1, 1, 1)), QColor(palette.SHEET))
        if not exposed.intersects(qt_rect(HEADER)) and not exposed.intersects(qt_rect(FOOTER)):
            return
        paint_shapes(painter, self._head.header)
        paint_shapes(painter, self._head.footer)
        if not self._head.header:
            words = QCoreApplication.translate("Sheet", "Double-click to give the workshop a title")
            painter.setFont(fonts.font(14))
            painter.setPen(QColor(palette.PLACEHOLDER))
            at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(qt_rect(HEADER), at, words)


@cache
def _shadow() -> tuple[QPainterPath, ...]:
    """Return the sheet's shadow as rings around the paper: what lies beneath it is never painted."""
    paper = qt_rect(SHEET)
    rings = []
    for step in range(5):
        reach = 1.0 + step * 2.4
        ring = QPainterPath()
        ring.setFillRule(Qt.FillRule.OddEvenFill)
        ring.addRoundedRect(paper.adjusted(-reach, -reach + 3, reach, reach + 3), reach + 1, reach + 1)
        # The paper covers the inner edge by a point, so that none of the desk shines through there.
        ring.addRect(paper.adjusted(1, 4, -1, -1))
        rings.append(ring)
    return tuple(rings)


class BlockItem(QGraphicsItem):
    """A block's frame and words."""

    def __init__(self, plan: BlockPlan, colours: DeskColours) -> None:
        super().__init__()
        self.plan = plan
        corner = help_rect(plan.block)
        ink = colours.ink if plan.block == PARKING_LOT else palette.QUIET
        self._help = icons.placed("circle-help", corner.x, corner.y, corner.width, ink)
        # The parking lot's ground covers no other frame, so all blocks may lie at one height.
        self.setZValue(-1)

    def show_plan(self, plan: BlockPlan) -> None:
        """Show another plan of the same block."""
        self.plan = plan
        self.update()

    def boundingRect(self) -> QRectF:
        return qt_rect(self.plan.frame).adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        paint_shapes(painter, self.plan.shapes)
        paint_shapes(painter, self.plan.hint or (self._help,))


class GroupItem(QGraphicsItem):
    """The line around the notes of a group in one block, beneath them."""

    def __init__(self, plan: GroupPlan) -> None:
        super().__init__()
        self.plan = plan
        self._away = False
        self.setZValue(-0.4)

    def show_plan(self, plan: GroupPlan) -> None:
        """Show another plan of the same group."""
        self.prepareGeometryChange()
        self.plan = plan
        self.update()

    def leave(self, away: bool) -> None:
        """Show nothing here, because the group is in the air; or show it again."""
        if away != self._away:
            self._away = away
            self.update()

    def boundingRect(self) -> QRectF:
        plan = self.plan
        return qt_rect(plan.rect).united(qt_rect(plan.title_rect)).adjusted(-1, -1, 1, 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not self._away:
            paint_shapes(painter, self.plan.shapes)


class NoteItem(QGraphicsRectItem):
    """A note. While it is being written in, the editor draws its text and the item only its paper.

    Its bounds are the rectangle that Qt keeps: of thousands of notes, those in a place are found at once.
    """

    def __init__(self, plan: NotePlan, colours: DeskColours, find_picture: FindPicture) -> None:
        super().__init__()
        self.plan = plan
        self._colours = colours
        self._find_picture = find_picture
        self._selected = False
        self._hovered = False
        self._written_in = False
        self._away = False
        self.setPen(NO_PEN)
        self.show_plan(plan)

    def show_plan(self, plan: NotePlan) -> None:
        """Show another plan, where it lies now."""
        rect, reach = plan.rect, _NOTE_REACH
        self.setRect(-reach, -reach, rect.width + 2 * reach, rect.height + 2 * reach)
        self.plan = plan
        self.setPos(rect.x, rect.y)
        self.setZValue(_height(plan))
        self.update()

    def mark(self, *, selected: bool) -> None:
        """Show whether the note is selected."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def hover(self, hovered: bool) -> None:
        """Show whether the pointer is on the note."""
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def write_in(self, written_in: bool) -> None:
        """Leave the text to the editor, or take it back."""
        self._written_in = written_in
        self.update()

    def leave(self, away: bool) -> None:
        """Show nothing here, because the note is in the air; or show it again."""
        if away != self._away:
            self._away = away
            self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not self._away:
            self.paint_note(painter)

    def paint_note(self, painter: QPainter) -> None:
        """Paint the note with the painter's origin at its upper left corner."""
        paint_shapes(painter, self.plan.shapes, self._find_picture)
        scale = painter.worldTransform().m11()
        if not self._written_in:
            paint_text_to_scale(painter, self.plan.text)
        if self._selected or self._written_in:
            # The outline keeps its width on the screen at any zoom.
            width = 2.0 / max(scale, 0.2)
            painter.setPen(QPen(QColor(self._colours.accent), width))
            painter.setBrush(NO_BRUSH)
            # At the smallest zooms it grows into the paper, so that it stays within the note's bounds.
            gap = min(width / 2, _NOTE_REACH - width / 2)
            painter.drawRoundedRect(self._paper().adjusted(-gap, -gap, gap, gap), 2.5, 2.5)
        elif self._hovered:
            painter.setPen(QPen(QColor(31, 35, 40, 130), 1.0 / max(scale, 0.2)))
            painter.setBrush(NO_BRUSH)
            painter.drawRoundedRect(self._paper(), 2, 2)

    def _paper(self) -> QRectF:
        return QRectF(0, 0, self.plan.rect.width, self.plan.rect.height)


def _height(plan: NotePlan) -> float:
    """Return the stacking height; all orders of a workshop lie below 1e12."""
    return float(max(-1e11, min(plan.note.order, 1e11))) + 1e11
