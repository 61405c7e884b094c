"""Characters that the bundled family lacks: drawn as the outlines of the glyphs that Qt found for them.

reportlab knows one font at a time and falls back to none. Qt's layout has chosen fonts, joined Arabic
letters and turned right-to-left text round already, so its glyphs are drawn where they stand, colour
glyphs (emoji) as pictures. The text itself lies over them in a font without outlines, so that it can be
searched and copied.
"""

import math
from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from bmc_desktop.poster.document import Page
from bmc_desktop.poster.operators import number, numbers
from bmc_desktop.poster.pictures import add_image
from bmc_desktop.poster.silent import SilentFont
from bmc_desktop.poster.stretches import Stretch
from bmc_desktop.sheet.shapes import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath, QRawFont, QTextLine

EM: Final = 1000.0
"""Outlines are taken at this size and scaled, so that Qt's rounding to 1/64 is out of sight."""

COLOUR_PIXELS: Final = 160
"""Pixels per text size of a colour glyph: the size that emoji are usually drawn at in their fonts."""

_RECTANGLE: Final = 6
"""No more elements than this has the path of a rectangle."""

_OFTEN: Final = 3
"""An outline used so many times becomes an object of its own; fewer uses are cheaper in place."""

_SOFT_HYPHEN: Final = "\u00ad"
"""Parts a word for the eye only; in the text it would keep the word from being found."""

_MIRRORED: Final = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))

_COLOUR_TABLES: Final = ("COLR", "CBDT", "sbix", "SVG ")


class _Face(NamedTuple):
    """A fallback font as Qt chose it, by what its glyphs' looks depend on."""

    family: str
    style: str
    weight: int


class _Use(NamedTuple):
    """An outline in the content stream whose form is not decided yet."""

    place: int
    glyph: tuple[_Face, int]
    matrix: str


class Foreign:
    """Draws parts of lines from glyph outlines into a page's content stream."""

    def __init__(self, page: Page, content: list[str]) -> None:
        """Write to the end of `content`."""
        self._page = page
        self._content = content
        self._silent = SilentFont(page)
        self._fonts: dict[_Face, QRawFont | None] = {}
        self._paths: dict[tuple[_Face, int], str] = {}
        self._boxes: dict[tuple[_Face, int], tuple[float, float, float, float]] = {}
        self._pictures: dict[tuple[_Face, int], tuple[str, float, float, float, float] | None] = {}
        self._uses: list[_Use] = []

    def draw(self, text: Text, line: "QTextLine", stretch: Stretch, baseline: float) -> None:
        """Draw a stretch of a line, and its text over it; `baseline` in points downwards."""
        size = text.lines.size
        for word in stretch.words():
            left, right = math.inf, -math.inf
            start, end = word[0].start, word[-1].end
            for run in line.glyphRuns(start, end - start):
                raw = run.rawFont()
                face = _Face(raw.familyName(), raw.styleName(), raw.weight())
                if face not in self._fonts:
                    self._fonts[face] = _outline_font(raw)
                glyphs = run.glyphIndexes()
                for glyph, place, advance in zip(
                    glyphs, run.positions(), raw.advancesForGlyphIndexes(glyphs), strict=True
                ):
                    self._glyph(face, raw, glyph, text.x + place.x(), -text.y - place.y(), size)
                    left, right = min(left, place.x()), max(right, place.x() + advance.x())
            if left < right:
                characters = [cluster.text for cluster in word if cluster.text != _SOFT_HYPHEN]
                if stretch.turned:
                    # Readers turn such words round themselves, and their brackets too.
                    characters = [_MIRRORED.get(c, c) for c in reversed(characters)]
                operators = self._silent.write(characters, text.x + left, -baseline, right - left, size)
                self._content.append(operators)

    def _glyph(self, face: _Face, raw: "QRawFont", glyph: int, x: float, y: float, size: int) -> None:
        big = self._fonts[face]
        if big is None:
            self._colour_glyph(face, raw, glyph, x, y, size)
            return
        key = (face, glyph)
        if key not in self._paths:
            path = big.pathForGlyph(glyph)
            self._paths[key] = _operators(path)
            bounds = path.boundingRect()
            self._boxes[key] = (
                bounds.left() - 1,
                -bounds.bottom() - 1,
                bounds.right() + 1,
                -bounds.top() + 1,
            )
        if self._paths[key]:
            scale = f"{size / EM:.4f}".rstrip("0")[1:] if size < EM else "1"
            self._uses.append(_Use(len(self._content), key, f"{scale} 0 0 {scale} {numbers(x, y)} cm"))
            self._content.append("")

    def _colour_glyph(
        self, face: _Face, raw: "QRawFont", glyph: int, x: float, y: float, size: int
    ) -> None:
        key = (face, glyph)
        if key not in self._pictures:
            self._pictures[key] = self._render(raw, glyph)
        found = self._pictures[key]
        if found is not None:
            name, left, bottom, width, height = found
            matrix = numbers(width * size, 0, 0, height * size, x + left * size, y + bottom * size)
            self._content.append(f"q {matrix} cm /{name} Do Q")

    def _render(self, raw: "QRawFont", glyph: int) -> tuple[str, float, float, float, float] | None:
        """Return the picture of a colour glyph and its place: left, bottom, width, height per text size."""
        from PySide6.QtCore import QPointF, QRect
        from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QRawFont

        big = QRawFont(raw)
        big.setPixelSize(COLOUR_PIXELS)
        bounds = big.boundingRect(glyph)
        if bounds.isEmpty():
            return None
        area: QRect = bounds.toAlignedRect().adjusted(-2, -2, 2, 2)
        image = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(0, 0, 0, 0))
        run = QGlyphRun()
        run.setRawFont(big)
        run.setGlyphIndexes([glyph])
        run.setPositions([QPointF(0.0, 0.0)])
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawGlyphRun(QPointF(-area.x(), -area.y()), run)
        painter.end()
        em = float(COLOUR_PIXELS)
        name = add_image(self._page, image)
        return (
            name,
            area.x() / em,
            -(area.y() + area.height()) / em,
            area.width() / em,
            area.height() / em,
        )

    def finish(self) -> None:
        """Put the outlines into the content stream: those used often once, as objects of their own."""
        counts = Counter(use.glyph for use in self._uses)
        names: dict[tuple[_Face, int], str] = {}
        for use in self._uses:
            if counts[use.glyph] < _OFTEN:
                self._content[use.place] = f"q {use.matrix} {self._paths[use.glyph]} f Q"
                continue
            if use.glyph not in names:
                names[use.glyph] = self._page.add_form(
                    self._boxes[use.glyph], f"{self._paths[use.glyph]} f"
                )
            self._content[use.place] = f"q {use.matrix} /{names[use.glyph]} Do Q"
        self._silent.finish()


def _outline_font(raw: "QRawFont") -> "QRawFont | None":
    """Return the font at the size that outlines are taken at, or None if its glyphs are in colour."""
    from PySide6.QtGui import QRawFont

    if any(not raw.fontTable(table).isEmpty() for table in _COLOUR_TABLES):
        return None
    big = QRawFont(raw)
    big.setPixelSize(EM)
    return big


def _operators(path: "QPainterPath") -> str:
    """Return an outline in thousandths of the text size, y upwards."""
    from PySide6.QtGui import QPainterPath

    parts: list[str] = []
    curve: list[float] = []
    # A glyph that is a bare rectangle is swollen to whole pixels by PDFium, unless its sides are curves.
    bare = path.elementCount() <= _RECTANGLE
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        x, y = round(element.x), round(-element.y)
        match element.type:
            case QPainterPath.ElementType.MoveToElement:
                parts.append(f"{x} {y} m")
            case QPainterPath.ElementType.LineToElement:
                parts.append(f"{x} {y} {x} {y} v" if bare else f"{x} {y} l")
            case _:
                curve += (x, y)
                if len(curve) == 6:
                    parts.append(" ".join(number(value) for value in curve) + " c")
                    curve.clear()
    return " ".join(parts)
