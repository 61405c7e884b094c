"""A font without outlines: text that is there to be found and copied, not to be seen.

Its characters are Type 3 glyphs that draw nothing (ISO 32000-1, 9.6.5), with a table of what each stands
for. A code holds up to a few code points, so that a letter and its accents stay together.
"""

from collections.abc import Sequence
from typing import Final

from bmc_desktop.poster.document import Page, escaped
from bmc_desktop.poster.operators import number, numbers

_CODES: Final = 255

_ADVANCE: Final = 500
"""The width of every character in thousandths; poppler takes half a text size for the usual one and guesses
from it how large a Type 3 font is."""

_LONGEST: Final = 8
"""The most code points that one code may stand for; poppler reads no more."""


class SilentFont:
    """Fonts of up to 255 characters each, made as texts need them."""

    def __init__(self, page: Page) -> None:
        """Start with no character."""
        self._page = page
        self._codes: dict[str, tuple[int, int]] = {}

    def write(self, characters: Sequence[str], x: float, y: float, width: float, size: int) -> str:
        """Return operators that lay characters evenly from (x, y), y upwards, over a width in points."""
        units: list[str] = []
        for character in characters:
            units += [character] if len(character) <= _LONGEST else character
        if not units:
            return ""
        scale = 100 * width / (size * len(units) * _ADVANCE / 1000)
        parts: list[str] = [f"BT 3 Tr {number(scale)} Tz {numbers(x, y)} Td"]
        current, word = -1, ""
        for unit in units:
            font, code = self._code(unit)
            if font != current:
                if word:
                    parts.append(f"({word})Tj")
                parts.append(f"/S{font} {size} Tf")
                current, word = font, ""
            word += escaped(chr(code))
        parts.append(f"({word})Tj 0 Tr 100 Tz ET")
        return " ".join(parts)

    def finish(self) -> None:
        """Add the fonts to the page."""
        fonts: dict[int, dict[int, str]] = {}
        for text, (font, code) in self._codes.items():
            fonts.setdefault(font, {})[code] = text
        for font, characters in fonts.items():
            self._add(f"S{font}", characters)

    def _code(self, unit: str) -> tuple[int, int]:
        count = len(self._codes)
        return self._codes.setdefault(unit, (count // _CODES, count % _CODES + 1))

    def _add(self, name: str, characters: dict[int, str]) -> None:
        page = self._page
        last = max(characters)
        nothing = page.add_stream({}, f"{_ADVANCE} 0 0 -250 {_ADVANCE} 750 d1".encode())
        page.add_font(
            name,
            {
                "Subtype": "/Type3",
                "FontBBox": page.array([0, -250, 1000, 750]),
                "FontMatrix": page.array([0.001, 0, 0, 0.001, 0, 0]),
                "CharProcs": page.dictionary({"n": nothing}),
                "Encoding": page.dictionary({"Differences": page.array([1, *["/n"] * last])}),
                "FirstChar": 1,
                "LastChar": last,
                "Widths": page.array([_ADVANCE] * last),
                "Resources": page.dictionary({}),
                "ToUnicode": page.add_stream({}, _to_unicode(characters)),
            },
        )


def _to_unicode(characters: dict[int, str]) -> bytes:
    """Return the table of what codes stand for (ISO 32000-1, 9.10.3), in groups of 100 as it asks for."""
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    codes = sorted(characters)
    for at in range(0, len(codes), 100):
        group = codes[at : at + 100]
        lines.append(f"{len(group)} beginbfchar")
        lines += [f"<{code:02X}> <{characters[code].encode('utf-16-be').hex()}>" for code in group]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")
