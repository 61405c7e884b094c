"""Shapes of the sheet as operators of a page's content stream.

Keeps track of what the page's graphics state is, so that a colour or a line width is written only when it
changes. Knows nothing of workshops and blocks.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from bmc_desktop.model.blocks import SHEET, Rect
from bmc_desktop.poster.document import Page
from bmc_desktop.poster.lettering import Lettering
from bmc_desktop.poster.operators import circle, colour, number, numbers, outline, painting, rectangle
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.shapes import Box, Disc, Outline, Picture, Shape, Text

PictureOf = Callable[[str, Rect], str | None]
"""Takes a media id and where it is drawn; returns the picture's name on the page, None if it has none."""


class Drawing:
    """The content stream of a page, shape by shape."""

    def __init__(self, page: Page, picture_of: PictureOf) -> None:
        """Start with the caps and joins that all shapes share."""
        self.content: list[str] = ["1 J 1 j"]
        self._page = page
        self._picture_of = picture_of
        self._lettering = Lettering(page, self.content)
        self._state: dict[str, str] = {}
        self._height = SHEET.height

    def shapes(self, shapes: Iterable[Shape]) -> None:
        """Draw shapes one on the other, in order."""
        for shape in shapes:
            match shape:
                case Text():
                    self.text(shape)
                case Box():
                    self._box(shape)
                case Outline():
                    path = outline(shape.path)
                    self._paint(path, shape.fill, shape.stroke, shape.line_width)
                case Disc():
                    path = circle(shape.x, shape.y, shape.radius)
                    self._paint(path, shape.fill, shape.stroke, shape.line_width)
                case Picture():
                    self._picture(shape)

    def text(self, text: Text) -> None:
        """Draw lines of text."""
        if text.lines.text:
            self._set("fill", colour(text.colour))
            self._lettering.draw(text)

    @contextmanager
    def at(self, x: float, y: float) -> Iterator[None]:
        """Draw with the origin at (x, y) of the sheet, in points from its upper left corner.

        Shapes that are alike in their own coordinates are alike in the stream, which packs well.
        """
        self.content.append(f"q 1 0 0 1 {numbers(x, self._height - y)} cm")
        before = self._state.copy()
        yield
        self._state = before
        self.content.append("Q")

    def finish(self) -> str:
        """Return the content stream."""
        self._lettering.finish()
        return "\n".join(self.content)

    def _set(self, what: str, operator: str) -> None:
        if self._state.get(what) != operator:
            self._state[what] = operator
            self.content.append(operator)

    def _paint(self, path: str, fill: str | None, stroke: str | None, line_width: float) -> None:
        if fill is None and stroke is None:
            return
        if fill is not None:
            self._set("fill", colour(fill))
        if stroke is not None:
            self._set("stroke", colour(stroke, stroke=True))
            self._set("width", f"{number(line_width)} w")
        self.content.append(f"{path} {painting(fill=fill is not None, stroke=stroke is not None)}")

    def _box(self, box: Box) -> None:
        outline_of_box = rectangle(box.rect, box.radius)
        if box.opacity == 1:
            self._paint(outline_of_box, box.fill, box.stroke, box.line_width)
            return
        before = self._state.copy()
        self.content += ["q", f"/{self._page.opacity(box.opacity)} gs"]
        self._paint(outline_of_box, box.fill, box.stroke, box.line_width)
        self._state = before
        self.content.append("Q")

    def _picture(self, picture: Picture) -> None:
        rect = picture.rect
        name = self._picture_of(picture.media, rect)
        if name is None:
            self._paint(rectangle(rect, 0.0), palette.MISSING, None, 0.0)
            return
        matrix = numbers(rect.width, 0, 0, rect.height, rect.x, -rect.bottom)
        self.content.append(f"q {matrix} cm /{name} Do Q")
