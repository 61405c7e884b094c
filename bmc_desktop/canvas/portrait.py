"""A picture of part of a canvas, drawn from the plans of the sheet: a block with its notes, or some notes.

For other programs, and for the pointer that carries notes there. `draw` is for the window's thread.
"""

from collections.abc import Collection, Mapping, Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from bmc_desktop.canvas.painting import paint_shapes, paint_text, paint_text_to_scale, qt_rect
from bmc_desktop.canvas.zoom import PIXELS_PER_POINT
from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.pictures import decoded
from bmc_desktop.sheet.plans import NotePlan

TWICE: Final = 2.0
"""So much finer than on a plain screen a picture for other programs is: it is printed, too."""

_AROUND: Final = 6.0
"""The space around what is shown, in points: for shadows, and to breathe."""

_METRE: Final = 39.37
"""Inches."""

_SCREEN: Final = 96
"""Pixels an inch of a plain screen."""

_MOST: Final = 12_000
"""No side of a picture has more pixels."""


def decoded_pictures(
    workshop: Workshop, media: Mapping[str, bytes], plans: Sequence[NotePlan], scale: float
) -> dict[str, QImage]:
    """Return the pictures on notes by SHA-256, as fine as `scale` pixels to a point need. Any thread."""
    found: dict[str, QImage] = {}
    for plan in plans:
        sha = plan.note.picture
        record, data = workshop.media.get(sha or ""), media.get(sha or "")
        if sha is None or record is None or data is None:
            continue
        side = ceil(max(plan.rect.width, plan.rect.height) * scale)
        image = decoded(data, record.format, side, side)
        if image is not None:
            found[sha] = image
    return found


def draw(
    layout: SheetLayout,
    notes: Collection[str],
    block: BlockId | None,
    pictures: Mapping[str, QImage],
    *,
    finer: float = TWICE,
    ground: str | None = palette.SHEET,
) -> QImage:
    """Return a picture of some notes, or of a block and the notes in it.

    Args:
        layout: the sheet that they lie on.
        notes: ids of the notes.
        block: the block to show beneath them, or None.
        pictures: the pictures on notes by SHA-256; in the place of others a grey box stands.
        finer: pixels for each that a plain screen has.
        ground: the colour behind everything, or None for nothing.
    """
    plans = sorted((layout.notes[i] for i in notes), key=lambda plan: (plan.note.order, plan.note.id))
    shown = qt_rect(layout.blocks[block].frame) if block is not None else QRectF()
    for plan in plans:
        shown = shown.united(qt_rect(plan.rect))
    shown = shown.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    scale = min(finer * PIXELS_PER_POINT, _MOST / max(shown.width(), shown.height()))
    image = QImage(
        ceil(shown.width() * scale), ceil(shown.height() * scale), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(QColor(ground) if ground else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        painter.translate(-shown.topLeft())
        if block is not None:
            paint_shapes(painter, layout.blocks[block].shapes)
            paint_shapes(painter, layout.blocks[block].hint)
        text = paint_text if finer >= 1 else paint_text_to_scale
        for plan in plans:
            painter.save()
            painter.translate(plan.rect.x, plan.rect.y)
            paint_shapes(painter, plan.shapes, lambda media_id, _side: pictures.get(media_id))
            text(painter, plan.text)
            painter.restore()
    finally:
        # An image that goes while it is painted on takes the whole program with it.
        painter.end()
    # As large in a document as on a screen at 100 %.
    dots = round(_SCREEN * finer * _METRE)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    return image
