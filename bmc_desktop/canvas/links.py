"""Links between notes on the canvas: all of them while they are switched on, else those of the selection.

View state only: draws the plans of the layout, beneath the notes; the words on links lie above.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from bmc_desktop.canvas.painting import paint_shapes, qt_rect
from bmc_desktop.canvas.spotlight import DIMMED
from bmc_desktop.sheet.links import LinkPlan

if TYPE_CHECKING:
    from bmc_desktop.canvas.scene import CanvasScene

FAINT: Final = 0.6
"""The opacity of a link that shows only because its note is selected."""

_BENEATH: Final = -0.2
"""Above the blocks and the rings of lit notes, below every note."""

_ABOVE: Final = 1e12
"""Above every note: see `items`."""


class Shown(NamedTuple):
    """A link as it shows."""

    plan: LinkPlan
    opacity: float


class Links:
    """Which links of a scene show, and how clearly."""

    def __init__(self, scene: "CanvasScene") -> None:
        self._scene = scene
        self._selected: frozenset[str] = frozenset()
        self._shown: tuple[Shown, ...] = ()
        self._area = QRectF()
        self._items: tuple[LinkItem, ...] = ()

    @property
    def shown(self) -> tuple[Shown, ...]:
        """What shows."""
        return self._shown

    def begin(self, area: QRectF) -> None:
        """Take a scene that was laid out from scratch; links may be anywhere in `area`."""
        self._area, self._items, self._shown = area, (), ()
        self.renew()

    def select(self, note_ids: frozenset[str]) -> None:
        """Show the links of these notes, too."""
        if note_ids != self._selected:
            self._selected = note_ids
            self.renew()

    def renew(self) -> None:
        """Follow a scene in which notes or links are other than before."""
        scene = self._scene
        on, lit = scene.style_of_sheet.links, scene.spotlight.lit
        shown = []
        for plan in scene.layout_of_sheet.links.values():
            ends = {plan.link.source, plan.link.target}
            if not (on or ends & self._selected) or any(not scene.notes[end].isVisible() for end in ends):
                continue
            opacity = 1.0 if on else FAINT
            shown.append(Shown(plan, opacity if lit is None or ends <= lit else opacity * DIMMED))
        if tuple(shown) != self._shown:
            differ = set(self._shown) ^ set(shown)
            self._shown = tuple(shown)
            if not self._items:
                self._items = (LinkItem("line", self._area, _BENEATH), LinkItem("word", self._area, _ABOVE))
                for item in self._items:
                    scene.addItem(item)
            for item in self._items:
                item.show_links(self._shown)
            scene.touch([qt_rect(one.plan.bounds) for one in differ])


class LinkItem(QGraphicsItem):
    """The lines of links, or the words on them."""

    def __init__(self, part: Literal["line", "word"], area: QRectF, height: float) -> None:
        super().__init__()
        self._part = part
        self._area = area
        self._shown: Sequence[Shown] = ()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(height)

    def show_links(self, shown: Sequence[Shown]) -> None:
        """Show other links; whoever asks for it says what is to be painted anew."""
        self._shown = shown

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        for plan, opacity in self._shown:
            if qt_rect(plan.bounds).intersects(option.exposedRect):
                painter.setOpacity(opacity)
                paint_shapes(painter, plan.line if self._part == "line" else plan.word)
        painter.setOpacity(1.0)
