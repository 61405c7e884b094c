"""A picture of one canvas: the sheet as the canvas shows it, painted into an image of any size.

For previews of workshops that are not open. Needs no scene. `draw` is for the window's thread: fonts that
paint in many short-lived threads bring Qt down now and then.
"""

from collections.abc import Collection, Generator, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from bmc_desktop.canvas.colours import LIGHT
from bmc_desktop.canvas.painting import paint_shapes, paint_text_to_scale, qt_rect
from bmc_desktop.model.blocks import FRAMES, PARKING_LOT, SHEET
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.pictures import decoded
from bmc_desktop.sheet.plans import NotePlan
from bmc_desktop.sheet.style import SheetStyle

_FINEST: Final = 400
"""The most pixels, each way, that a picture on a note is decoded to."""

_AT_ONCE: Final = 40
"""So many notes are painted in one step."""

_BREATH: Final = 6.0
"""The space around what is shown, in points."""


def whole(workshop: Workshop, canvas_id: str) -> QRectF:
    """Return what there is to see of a canvas, in points: the sheet, and a parking lot with notes in it."""
    rect = qt_rect(SHEET)
    if workshop.notes_of(canvas_id, PARKING_LOT):
        rect = rect.united(qt_rect(FRAMES[PARKING_LOT]))
    return rect.adjusted(-_BREATH, -_BREATH, _BREATH, _BREATH)


def decoded_pictures(workshop: Workshop, media: Mapping[str, bytes]) -> dict[str, QImage]:
    """Return the pictures on notes by SHA-256, as fine as `draw` needs them. In any thread."""
    found: dict[str, QImage] = {}
    for sha in {note.picture for note in workshop.notes.values() if note.picture}:
        record, data = workshop.media.get(sha), media.get(sha)
        image = decoded(data, record.format, _FINEST, _FINEST) if record and data else None
        if image is not None:
            found[sha] = image
    return found


def draw(
    workshop: Workshop,
    canvas_id: str,
    pictures: Mapping[str, QImage],
    room: QSize,
    *,
    ratio: float = 1.0,
    style: SheetStyle | None = None,
    marked: Collection[str] = (),
) -> QImage:
    """Return the picture of a canvas, as large as fits into the room; see `drawing`."""
    work = drawing(workshop, canvas_id, pictures, room, ratio=ratio, style=style, marked=marked)
    while True:
        try:
            next(work)
        except StopIteration as end:
            image: QImage = end.value
            return image


def drawing(
    workshop: Workshop,
    canvas_id: str,
    pictures: Mapping[str, QImage],
    room: QSize,
    *,
    ratio: float = 1.0,
    style: SheetStyle | None = None,
    marked: Collection[str] = (),
) -> Generator[None, None, QImage]:
    """Draw the picture of a canvas step by step, each of a few milliseconds; it is returned at the end.

    Args:
        workshop: what it is a canvas of.
        canvas_id: which one.
        pictures: its pictures by SHA-256; in the place of others a grey box stands.
        room: the most width and height, in logical pixels.
        ratio: physical pixels per logical one; the image carries it.
        style: how the sheet is to look.
        marked: ids of notes to put an outline around.

    Raises:
        KeyError: there is no such canvas.
    """
    layout = SheetLayout(workshop, canvas_id, style, later=True)
    yield
    yield from layout.lay_out()
    shown = whole(workshop, canvas_id)
    wide, high = max(1, room.width()), max(1, room.height())
    scale = min(wide / shown.width(), high / shown.height()) * ratio
    size = QSize(max(1, round(shown.width() * scale)), max(1, round(shown.height() * scale)))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(-shown.topLeft())
        yield from _Painting(painter, pictures, scale).paint(layout, marked)
    finally:
        # An image that goes while it is painted on takes the whole program with it.
        painter.end()
    image.setDevicePixelRatio(ratio)
    return image


class _Painting:
    """One picture while it is being painted."""

    def __init__(self, painter: QPainter, pictures: Mapping[str, QImage], scale: float) -> None:
        self._painter = painter
        self._pictures = pictures
        self._scale = scale

    def paint(self, layout: SheetLayout, marked: Collection[str]) -> Iterator[None]:
        painter = self._painter
        paper = qt_rect(SHEET)
        edge = 1 / self._scale
        painter.fillRect(paper.adjusted(-edge, -edge, edge, edge), QColor(palette.NOTE_EDGE))
        painter.fillRect(paper, QColor(palette.SHEET))
        paint_shapes(painter, layout.head.header)
        paint_shapes(painter, layout.head.footer)
        parked = any(plan.note.block == PARKING_LOT for plan in layout.notes.values())
        for block, plan in layout.blocks.items():
            if block != PARKING_LOT or parked:
                paint_shapes(painter, plan.shapes)
                paint_shapes(painter, plan.hint)
        for group in layout.groups.values():
            paint_shapes(painter, group.shapes)
        links = layout.links.values() if layout.style.links else ()
        for link in links:
            paint_shapes(painter, link.line)
        notes = sorted(layout.notes.values(), key=lambda p: (p.note.order, p.note.id))
        for count, note in enumerate(notes, 1):
            self._paint_note(note)
            if count % _AT_ONCE == 0:
                yield
        for link in links:
            paint_shapes(painter, link.word)
        # Above all notes, so that one beneath others is seen to be marked too.
        painter.setPen(QPen(QColor(LIGHT.accent), max(2.0 / self._scale, 1.5)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for note_id in marked:
            if note_id in layout.notes:
                paper = qt_rect(layout.notes[note_id].rect)
                painter.drawRoundedRect(paper.adjusted(-1, -1, 1, 1), 2.5, 2.5)

    def _paint_note(self, plan: NotePlan) -> None:
        painter = self._painter
        painter.save()
        painter.translate(plan.rect.x, plan.rect.y)
        paint_shapes(painter, plan.shapes, self._find_picture)
        paint_text_to_scale(painter, plan.text)
        painter.restore()

    def _find_picture(self, media_id: str, _side: int) -> QImage | None:
        return self._pictures.get(media_id)
