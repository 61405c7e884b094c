"""A tiny picture of a canvas: frames, notes in their colours, lines in the place of words.

For pictures that are too small to be read. Needs no fonts and no layout of the sheet, so that it is quickly
made, and in any thread; `thumbnail` makes pictures to read.
"""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from bmc_desktop.canvas.painting import qt_rect
from bmc_desktop.model.arrange import NOTE_SIZES
from bmc_desktop.model.blocks import BLOCKS, FRAMES, HEADER, PARKING_LOT, SHEET, TITLE_HEIGHT
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet import palette

_TITLE: Final = QRectF(8.0, 9.0, 70.0, 9.0)
"""The line in the place of a block's title, from its corner, in points."""

_FRAME: Final = 1.4
"""The thickness of the frames, in points; at least a pixel."""

_EDGES: Final = QColor("#757b83")

_WORDS: Final = QColor(31, 35, 40, 105)
_TITLES: Final = QColor(31, 35, 40, 60)
_LINE: Final = 5.0
"""The height of a line of words, in points."""

_LETTERS: Final = 15.0
"""So many letters stand on a line of a note of usual width."""


def miniature(workshop: Workshop, canvas_id: str, width: int) -> QImage:
    """Return the picture of a canvas, `width` physical pixels wide. In any thread.

    Raises:
        KeyError: there is no such canvas.
    """
    scale = width / SHEET.width
    image = QImage(QSize(width, max(1, round(SHEET.height * scale))), QImage.Format.Format_RGB32)
    image.fill(QColor(palette.SHEET))
    title = workshop.canvases[canvas_id].title or workshop.details.title
    notes = [n for n in workshop.notes.values() if n.canvas == canvas_id and n.block != PARKING_LOT]
    painter = QPainter(image)
    try:
        for block in BLOCKS:
            _outline(painter, qt_rect(FRAMES[block]), scale)
        painter.scale(scale, scale)
        painter.fillRect(QRectF(HEADER.x, HEADER.y + 12, 9.0 * min(len(title), 50) + 40, 15), _TITLES)
        for block in BLOCKS:
            painter.fillRect(_TITLE.translated(FRAMES[block].x, FRAMES[block].y), _TITLES)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for note in sorted(notes, key=lambda n: (n.order, n.id)):
            _paint_note(painter, note)
    finally:
        # An image that goes while it is painted on takes the whole program with it.
        painter.end()
    return image


def _outline(painter: QPainter, frame: QRectF, scale: float) -> None:
    """Paint a block's frame in whole pixels: lines between them would be of unlike thickness."""
    left, top = round(frame.left() * scale), round(frame.top() * scale)
    right, bottom = round(frame.right() * scale), round(frame.bottom() * scale)
    thick = max(1, round(_FRAME * scale))
    for x, y, wide, high in (
        (left, top, right - left, thick),
        (left, bottom, right - left + thick, thick),
        (left, top, thick, bottom - top),
        (right, top, thick, bottom - top + thick),
    ):
        painter.fillRect(x, y, wide, high, _EDGES)


def _paint_note(painter: QPainter, note: Note) -> None:
    frame = FRAMES[note.block]
    width, height = NOTE_SIZES[note.size]
    top = max(note.y, TITLE_HEIGHT)
    paper = QRectF(frame.x + note.x, frame.y + top, width, height)
    painter.fillRect(paper.adjusted(-1.2, -1.2, 1.2, 1.2), QColor(palette.NOTE_EDGE))
    painter.fillRect(paper, QColor(palette.PAPER[note.colour]))
    if note.picture is not None:
        painter.fillRect(paper.adjusted(6, 6, -6, -6), QColor(palette.MISSING))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    per_line = _LETTERS * width / NOTE_SIZES["medium"][0]
    lines = min(int(len(note.text) / per_line) + 1 if note.text else 0, int(height / (_LINE * 2)))
    y = paper.center().y() - (lines * 2 - 1) * _LINE / 2
    for line in range(lines):
        share = 0.78 if line < lines - 1 else 0.3 + 0.45 * (len(note.text) % per_line) / per_line
        painter.fillRect(QRectF(paper.center().x() - width * share / 2, y, width * share, _LINE), _WORDS)
        y += _LINE * 2
