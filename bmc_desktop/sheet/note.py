"""A note on the sheet: how large it must be for its text, and the shapes it is drawn with.

The size class gives width, least height and the largest text. The text alone decides its size: marks take
no room from it, the note grows a little for them instead, within the gap to the next one. A text that fits
at no size of the scale makes the note grow at the smallest: down to the block's foot, then wider up to the
block's width, and at last with letters as small as it takes; nothing is ever clipped. Lengths in points.
"""

from functools import cache, lru_cache
from typing import Final

from msgspec import Struct

from bmc_desktop.model.arrange import NOTE_SIZES
from bmc_desktop.model.blocks import FRAMES, BlockId, Rect, content_area, keep_inside
from bmc_desktop.model.records import Language, Media, Note, Size
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.marks import FOOT, STRIP, has_marks, marks
from bmc_desktop.sheet.plans import NotePlan
from bmc_desktop.sheet.shapes import Box, Picture, Shape, Text
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.text.fit import SCALE, largest_size, least_height
from bmc_desktop.text.lines import break_lines

PAD: Final = 5.0
"""Between a note's edge and its text; text never comes nearer than `_LEAST_PAD`."""

_LEAST_PAD: Final = 4.0
"""Between the upper edge and the text of a note with marks, in points."""

_LEAST_EDGE: Final = 1.0
"""Between the upper edge and the text of a note in a fan, in points."""

RADIUS: Final = 2.0
WEIGHT: Final = "Medium"

_CEILINGS: Final[dict[Size, int]] = {"large": 14, "medium": 12, "small": 10, "tiny": 9}
"""The largest text of each size class: letters of one class look alike all over the sheet."""

_SMALLER: Final = (6, 5, 4, 3, 2, 1)
"""Sizes below the floor, for texts that would outgrow their block."""

_FEW_LINES: Final = 5
"""Texts of so many lines are centred, longer ones stand at the left."""


class Fit(Struct, frozen=True):
    """The size a note needs, in points, and the largest text size (points) at which its text fits it."""

    width: float
    height: float
    size: int


@cache
def scale_of(size: Size) -> tuple[int, ...]:
    """Return the text sizes of a size class, from the largest to the floor."""
    return tuple(step for step in SCALE if step <= _CEILINGS[size])


@lru_cache(maxsize=2_048)
def fit(
    text: str,
    size: Size,
    block: BlockId,
    *,
    marked: bool = False,
    above: float = 0.0,
    language: Language | None = None,
) -> Fit:
    """Return what a note of a size class needs for its text in a block.

    `marked` tells that marks stand below the text, `above` is the height in points that a picture takes.
    """
    width, height = NOTE_SIZES[size]
    extra = sum(_edges(marked=marked, above=above))
    if above and not text:
        # The picture's own lower edge is the note's.
        return Fit(width, max(height, extra - (FOOT if marked else PAD)), scale_of(size)[0])
    found = largest_size(text, width - 2 * PAD, height - 2 * PAD, WEIGHT, scale_of(size), language)
    if found is not None:
        if above or marked:
            # Words beneath a picture take no more than they need: the picture is what counts.
            lines = break_lines(text, width - 2 * PAD, found, WEIGHT, "centre", language)
            height = max(height, lines.height + extra)
        return Fit(width, height, found)
    height += above
    area = content_area(block)
    floor = SCALE[-1]
    for wider in (width, *(w for w in (width * 1.5, width * 2, area.width) if width < w <= area.width)):
        if least_height(text, wider - 2 * PAD, floor, WEIGHT) + extra > area.height:
            continue
        lines = break_lines(text, wider - 2 * PAD, floor, WEIGHT, "centre", language)
        grown = max(height, lines.height + extra)
        if grown <= area.height:
            return Fit(wider, grown, floor)
    for smaller in _SMALLER:
        if smaller > 1 and least_height(text, area.width - 2 * PAD, smaller, WEIGHT) + extra > area.height:
            continue
        lines = break_lines(text, area.width - 2 * PAD, smaller, WEIGHT, "centre", language)
        if lines.height + extra <= area.height:
            break
    return Fit(area.width, max(height, lines.height + extra), smaller)


def picture_height(note: Note, media: Media | None, width: float) -> float:
    """Return the height that the note's picture takes, with the space below it, in points."""
    if note.picture is None:
        return 0.0
    ratio = _ratio(media)
    # Half of the block is left for the words and the note's own edges.
    most = min(width, content_area(note.block).height / 2)
    return min(_widest(width, media) * ratio, most) + PAD


def _edges(*, marked: bool, above: float) -> tuple[float, float]:
    """Return what lies above and below the text: edges, a picture and marks, in points."""
    top = _LEAST_PAD if marked and not above else PAD + above
    return top, STRIP + FOOT if marked else PAD


def fit_of(
    note: Note,
    style: SheetStyle,
    media: Media | None = None,
    size: Size | None = None,
    language: Language | None = None,
) -> Fit:
    """Return what a note needs, at its own size class or another, with words parted as in a language."""
    size = size or note.size
    above = round(picture_height(note, media, NOTE_SIZES[size][0]), 2)
    return fit(note.text, size, note.block, marked=has_marks(note, style), above=above, language=language)


def rect_of(note: Note, needed: Fit) -> Rect:
    """Return where the note lies on the sheet: its own place, moved so that it stays inside its block."""
    frame = FRAMES[note.block]
    x, y = keep_inside(note.block, note.x, note.y, needed.width, needed.height)
    return Rect(frame.x + x, frame.y + y, needed.width, needed.height)


def plan_note(
    note: Note,
    needed: Fit,
    text_size: int,
    style: SheetStyle,
    *,
    language: Language = "en",
    currency: str = "",
    media: Media | None = None,
    shown: float | None = None,
) -> NotePlan:
    """Return the note ready to draw, its text at `text_size` points; `needed` is for the same language.

    `shown` is how much of its height shows, in points, where the rest lies under another note of a fan:
    the first line of its text stands in the middle of that.
    """
    rect = rect_of(note, needed)
    width, height = rect.width, rect.height
    # The shadow shows only along the lower edge, so no more than that is drawn of it.
    far, near = Rect(0.7, height - 4.0, width - 0.4, 5.5), Rect(0.2, height - 4.0, width - 0.2, 4.7)
    tints = style.tints
    shapes: list[Shape] = []
    if tints.shadows:
        shapes.append(Box(rect=far, fill=palette.SHADOW, opacity=0.13, radius=RADIUS))
        shapes.append(Box(rect=near, fill=palette.SHADOW, opacity=0.10, radius=RADIUS))
    shapes.append(
        Box(
            rect=Rect(0.0, 0.0, width, height),
            fill=tints.paper[note.colour],
            stroke=tints.edge or (palette.NOTE_EDGE if note.colour == "white" else None),
            line_width=tints.edge_line,
            radius=RADIUS,
        )
    )
    marked = has_marks(note, style)
    above = picture_height(note, media, NOTE_SIZES[note.size][0])
    top, bottom = _edges(marked=marked, above=above)
    if note.picture is not None:
        strip = STRIP if marked else 0.0
        place = _picture_rect(width, above - PAD, media)
        if not note.text:
            place = place.moved(0.0, max(0.0, (height - strip - place.height) / 2 - PAD))
        if style.pictures:
            shapes.append(Picture(rect=place, media=note.picture))
        else:
            shapes.append(Box(rect=place, fill=palette.MISSING))
    body = Rect(PAD, top, width - 2 * PAD, max(0.0, height - top - bottom))
    lines = break_lines(note.text, body.width, text_size, WEIGHT, "centre", language)
    if len(lines.lines) > _FEW_LINES:
        lines = break_lines(note.text, body.width, text_size, WEIGHT, "left", language)
    shapes += marks(note, width, height, style, language, currency)
    text_y = body.y + max(0.0, (body.height - lines.height) / 2)
    if shown is not None:
        text_y = min(text_y, max(_LEAST_EDGE, (shown - lines.height / len(lines.lines)) / 2))
    text = Text(lines=lines, x=body.x, y=round(text_y, 3), colour=tints.ink)
    return NotePlan(note=note, rect=rect, shapes=tuple(shapes), text=text, body=body)


def _picture_rect(width: float, height: float, media: Media | None) -> Rect:
    """Return the picture's place: as wide as the text or as high as allowed, centred."""
    ratio = _ratio(media)
    wide = min(_widest(width, media), height / ratio)
    return Rect((width - wide) / 2, PAD, wide, wide * ratio)


def _ratio(media: Media | None) -> float:
    """Return a picture's height for its width; one that is not there is taken to lie."""
    return media.height / media.width if media else 0.6


def _widest(width: float, media: Media | None) -> float:
    """Return how wide a picture may be on a note: no pixel is blown up beyond a point."""
    return min(width - 2 * PAD, float(media.width)) if media else width - 2 * PAD
