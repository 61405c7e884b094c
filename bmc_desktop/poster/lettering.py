"""Lines of text as text operators, every letter where Qt's layout put it.

A line is one TJ array: the font's own advances, corrected wherever they have drifted from Qt's places (by
kerning and by Qt's rounding). Characters that the bundled family lacks go to `foreign`.
"""

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from bmc_desktop.poster.document import Embedded, Page
from bmc_desktop.poster.foreign import Foreign
from bmc_desktop.poster.operators import numbers
from bmc_desktop.poster.parted import Segment, segments
from bmc_desktop.poster.stretches import stretches
from bmc_desktop.poster.text_object import TextObject
from bmc_desktop.sheet.shapes import Text
from bmc_desktop.text.fonts import Weight
from bmc_desktop.text.lines import HYPHEN, Line, Lines

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLine

TOLERANCE: Final = 0.04
"""How far a letter may stand from Qt's place before it is corrected, in points."""

_SPECIAL: Final = frozenset({"Cc", "Cf", "Mn", "Mc", "Me"})
"""Categories of characters that are not simply drawn one after the other, in a font or not."""


class Lettering:
    """Writes texts into a page's content stream."""

    def __init__(self, page: Page, content: list[str]) -> None:
        """Write to the end of `content`."""
        self._page = page
        self._content = content
        self._foreign = Foreign(page, content)
        self._plain: dict[str, bool] = {}
        # What Qt's advance of a letter before another has more than the font's own, in points, by weight
        # and size: kerning and rounding depend on nothing else.
        self._gaps: dict[tuple[Weight, int], dict[str, float]] = {}

    def draw(self, text: Text) -> None:
        """Write the lines of a text; the fill colour is set already."""
        lines = text.lines
        font = self._page.font(lines.weight)
        written = TextObject(self._content, lines.size)
        # Qt counts in UTF-16 units, Python in code points: where the two differ, go by Qt alone.
        is_plain = self._is_plain if max(lines.text) <= "\uffff" else _nothing
        for number_of, parts in enumerate(segments(lines, is_plain)):
            line = lines.lines[number_of]
            if is_plain(line.text):
                self._draw_plain(written, text, number_of, parts)
            else:
                written.close()
                self._draw_mixed(text, lines.layout.lineAt(number_of))
            if line.hyphen:
                subset, code = font.code(HYPHEN)
                x = text.x + line.x + line.width - line.hyphen
                written.write([(font.name(subset), f"[({code})]")], x, -(text.y + line.baseline))
        written.close()

    def finish(self) -> None:
        """Write what could only be decided when all texts were known."""
        self._foreign.finish()

    def _is_plain(self, text: str) -> bool:
        """Say whether all characters are single letters of the bundled family."""
        known = self._plain
        for character in text:
            plain = known.get(character)
            if plain is None:
                widths = self._page.font("Regular").widths
                plain = ord(character) in widths and unicodedata.category(character) not in _SPECIAL
                known[character] = plain
            if not plain:
                return False
        return True

    def _gaps_of(self, lines: Lines, index: int, line: Line, font: Embedded) -> list[float]:
        """Return for each letter of a line but the last what its advance differs from the font's own."""
        text = line.text
        known = self._gaps.setdefault((lines.weight, lines.size), {})
        pairs = [text[i : i + 2] for i in range(len(text) - 1)]
        try:
            return [known[pair] for pair in pairs]
        except KeyError:
            laid_out = lines.layout.lineAt(index)
            places = [_x(laid_out, line.start + i) for i in range(len(text))]
            gaps = _gaps(text, places, font, lines.size)
            known.update(zip(pairs, gaps, strict=True))
            return gaps

    @staticmethod
    def _arrays(font: Embedded, text: str, gaps: Sequence[float], size: int) -> list[tuple[int, str]]:
        """Return TJ arrays, one per run of characters that share a subset of the font.

        The correction after a letter makes up for all that has drifted since the last one, so rounding
        does not add up.
        """
        result: list[tuple[int, str]] = []
        current, array = -1, ["["]
        word: list[str] = []
        drift = 0.0
        unit = size / 1000
        last = len(text) - 1
        for index, character in enumerate(text):
            subset, code = font.code(character)
            if subset != current:
                if word:
                    array.append(f"({''.join(word)})")
                    word = []
                if current >= 0:
                    result.append((current, "".join(array) + "]"))
                current, array = subset, ["["]
            word.append(code)
            if index == last:
                break
            drift += gaps[index]
            if drift > TOLERANCE or drift < -TOLERANCE:
                correction = round(-drift / unit)
                drift += correction * unit
                array.append(f"({''.join(word)}){correction}")
                word = []
        array.append(f"({''.join(word)})]")
        result.append((current, "".join(array)))
        return result

    def _draw_plain(
        self, written: TextObject, text: Text, number_of: int, parts: Sequence[Segment]
    ) -> None:
        """Write a line of the bundled family's characters, segment by segment."""
        lines = text.lines
        line = lines.lines[number_of]
        font = self._page.font(lines.weight)
        gaps = self._gaps_of(lines, number_of, line, font)
        for part in parts:
            if part.word:
                written.begin_word(part.word)
            x = line.x
            if part.start:
                x = _x(lines.layout.lineAt(number_of), line.start + part.start)
            letters = line.text[part.start : part.end]
            arrays = self._arrays(font, letters, gaps[part.start :], lines.size)
            written.write(
                [(font.name(subset), array) for subset, array in arrays],
                text.x + x,
                -(text.y + line.baseline),
            )
            if part.closes:
                written.end_word()

    def _draw_mixed(self, text: Text, laid_out: "QTextLine") -> None:
        """Write a line in which not all characters are simply the bundled family's, stretch by stretch."""
        lines = text.lines
        font = self._page.font(lines.weight)
        baseline = text.y + laid_out.y() + laid_out.ascent()
        for stretch in stretches(lines.layout, laid_out, self._is_plain):
            if not stretch.plain:
                self._foreign.draw(text, laid_out, stretch, baseline)
                continue
            gaps = _gaps(stretch.text, stretch.places, font, lines.size)
            move = f"BT {numbers(text.x + stretch.left, -baseline)} Td"
            for subset, array in self._arrays(font, stretch.text, gaps, lines.size):
                self._content.append(f"{move} {font.name(subset)} {lines.size} Tf {array}TJ")
                move = ""
            self._content.append("ET")


def _nothing(_text: str) -> bool:
    return False


def _x(line: "QTextLine", position: int) -> float:
    """Return the x of a position in the text; PySide hands back the position too, as C++ changes it."""
    place: tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]
    return place[0]


def _gaps(text: str, places: Sequence[float], font: Embedded, size: int) -> list[float]:
    widths = font.widths
    unit = size / 1000
    return [places[i + 1] - places[i] - widths[ord(text[i])] * unit for i in range(len(text) - 1)]
