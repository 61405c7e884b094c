"""Lights some notes of the sheet and dims the others, as long as someone looks for something.

View state only. Knows ids and the scene's items; why a note is lit is up to whoever asks for it.
"""

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    from bmc_desktop.canvas.scene import CanvasScene

DIMMED: Final = 0.38
"""The opacity of a note that is not lit."""

HALO: Final = "#cf7a0c"
"""The ring around a lit note; 3:1 on the sheet."""

_REACH: Final = 2.5
"""How far the ring reaches beyond the paper, in points."""


class Spotlight:
    """Which notes of a scene are lit; with none named, all look as they always do."""

    def __init__(self, scene: "CanvasScene") -> None:
        self._scene = scene
        self._lit: frozenset[str] | None = None
        self._halos: HaloItem | None = None

    @property
    def lit(self) -> frozenset[str] | None:
        """The notes that are lit, or None while nothing is looked for."""
        return self._lit

    def show(self, note_ids: Collection[str] | None) -> None:
        """Light these notes and dim the others; None ends it."""
        lit = None if note_ids is None else frozenset(note_ids)
        if lit != self._lit:
            self._lit = lit
            self._apply()
            self._scene.links.renew()

    def begin(self) -> None:
        """Take a scene that was laid out from scratch: with all else, its rings were taken away."""
        self._halos = None
        self.renew()

    def renew(self) -> None:
        """Follow a scene whose notes have come, gone or moved."""
        if self._lit is not None:
            self._apply()

    def _apply(self) -> None:
        lit = self._lit
        for note_id, item in self._scene.notes.items():
            item.setOpacity(1.0 if lit is None or note_id in lit else DIMMED)
        if lit is None:
            if self._halos is not None:
                self._scene.removeItem(self._halos)
                self._halos = None
            return
        if self._halos is None:
            self._halos = HaloItem(self._scene)
            self._scene.addItem(self._halos)
        self._halos.surround(lit)


class HaloItem(QGraphicsItem):
    """The rings around lit notes, beneath all notes."""

    def __init__(self, scene: "CanvasScene") -> None:
        super().__init__()
        self._scene = scene
        self._lit: frozenset[str] = frozenset()
        self._bounds = QRectF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        # Above the blocks, of which the chosen one lies at -0.5, and below every note.
        self.setZValue(-0.25)

    def surround(self, note_ids: frozenset[str]) -> None:
        """Show a ring around each of these notes."""
        self._lit = note_ids
        self.prepareGeometryChange()
        self._bounds = QRectF()
        for note_id in note_ids & self._scene.notes.keys():
            self._bounds = self._bounds.united(self._ring(note_id))
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(HALO))
        for note_id in self._lit & self._scene.notes.keys():
            ring = self._ring(note_id)
            if ring.intersects(option.exposedRect) and self._scene.notes[note_id].isVisible():
                painter.drawRoundedRect(ring, 2.0 + _REACH, 2.0 + _REACH)

    def _ring(self, note_id: str) -> QRectF:
        """Return the outer edge of a note's ring: where its item is, which a hand may be carrying."""
        item = self._scene.notes[note_id]
        paper = QRectF(item.pos().x(), item.pos().y(), item.plan.rect.width, item.plan.rect.height)
        return paper.adjusted(-_REACH, -_REACH, _REACH, _REACH)
