"""What lights up on the sheet: the chosen block, the target of a drop, the area that is being selected.

The chosen block is lit beneath the notes, the others in the air above them.
"""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from bmc_desktop.canvas.colours import DeskColours
from bmc_desktop.canvas.painting import qt_rect
from bmc_desktop.canvas.stage import Stage
from bmc_desktop.model.blocks import PARKING_LOT, Rect
from bmc_desktop.sheet.plans import BlockPlan

_REACH: Final = 2.0
"""How far a frame's line may reach to either side, in points."""

_CORNER: Final = 4.0
"""The radius of the parking lot's corners, in points."""


class ChosenLight(QGraphicsItem):
    """The frame and the tinted title of the chosen block.

    Only the lines and the title are painted anew when another block is chosen, not all notes in it.
    """

    def __init__(self, area: QRectF, colours: DeskColours) -> None:
        super().__init__()
        self._area = area
        self._accent = colours.accent
        self._plan: BlockPlan | None = None
        self.setZValue(-0.5)

    def show_on(self, plan: BlockPlan | None) -> None:
        """Show the mark on a block, or nowhere."""
        if plan is not self._plan and not _same_place(plan, self._plan):
            stage = self.scene()
            if isinstance(stage, Stage):
                stage.touch([rect for one in (self._plan, plan) if one is not None for rect in _lines(one)])
        self._plan = plan

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._plan is not None:
            ground = QColor(self._accent)
            ground.setAlphaF(0.045)
            painter.fillRect(qt_rect(self._plan.title_rect), ground)
            _paint_frame(painter, self._plan, self._accent, 1.6)


class TargetLight(QGraphicsItem):
    """The tinted block that the notes in hand would drop into."""

    def __init__(self, colours: DeskColours) -> None:
        super().__init__()
        self._accent = colours.accent
        self._plan: BlockPlan | None = None
        self.setZValue(-1)

    def show_on(self, plan: BlockPlan | None) -> None:
        """Show the mark on a block, or nowhere."""
        if plan is not self._plan:
            self.prepareGeometryChange()
            self._plan = plan
            self.update()

    def boundingRect(self) -> QRectF:
        reach = _REACH
        if self._plan is None:
            return QRectF()
        return qt_rect(self._plan.frame).adjusted(-reach, -reach, reach, reach)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._plan is not None:
            ground = QColor(self._accent)
            ground.setAlphaF(0.10)
            painter.fillRect(qt_rect(self._plan.frame), ground)
            _paint_frame(painter, self._plan, self._accent, 2.0)


class Band(QGraphicsItem):
    """The rectangle that is drawn on empty paper to select what it touches."""

    def __init__(self, colours: DeskColours) -> None:
        super().__init__()
        self._accent = colours.accent
        self._rect = QRectF()

    def stretch(self, rect: QRectF) -> None:
        """Show the rectangle, in points of the sheet."""
        self.prepareGeometryChange()
        self._rect = rect
        self.update()

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colour = QColor(self._accent)
        painter.setPen(QPen(colour, 0))
        colour.setAlphaF(0.10)
        painter.setBrush(colour)
        painter.drawRect(self._rect)


def _paint_frame(painter: QPainter, plan: BlockPlan, accent: str, width: float) -> None:
    pen = QPen(QColor(accent), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if plan.block == PARKING_LOT:
        painter.drawRoundedRect(qt_rect(plan.frame), _CORNER, _CORNER)
    else:
        painter.drawRect(qt_rect(plan.frame))


def _same_place(one: BlockPlan | None, other: BlockPlan | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.block, one.title_rect) == (other.block, other.title_rect)


def _lines(plan: BlockPlan) -> tuple[QRectF, ...]:
    """Return what the mark of a chosen block covers: the title and the four sides of the frame."""
    frame, near, wide = plan.frame, _REACH, _CORNER + _REACH
    across, down = frame.width + 2 * near, frame.height + 2 * near
    left, top = frame.x - near, frame.y - near
    sides = (
        Rect(left, top, across, wide),
        Rect(left, frame.bottom + near - wide, across, wide),
        Rect(left, top, wide, down),
        Rect(frame.right + near - wide, top, wide, down),
        plan.title_rect,
    )
    return tuple(qt_rect(rect) for rect in sides)
