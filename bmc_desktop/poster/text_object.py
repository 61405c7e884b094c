"""A text object of a page's content stream: letters at places, in as few operators as it takes.

Source: ISO 32000-1, 9.4 (text objects), 14.9.4 (replacement text). Coordinates in points, y upwards.
"""

from collections.abc import Iterable

from bmc_desktop.poster.operators import numbers


class TextObject:
    """Opens when something is written; moves and changes fonts only where it has to."""

    def __init__(self, content: list[str], size: int) -> None:
        """Write to the end of `content`, in letters of a size in points."""
        self._content = content
        self._size = size
        self._font = ""
        self._x = self._y = 0.0
        self._is_open = False

    def write(self, arrays: Iterable[tuple[str, str]], x: float, y: float) -> None:
        """Write one after the other from (x, y): names of fonts, and TJ arrays of their letters."""
        self._open()
        x, y = round(x, 2), round(y, 2)
        move = f"{numbers(x - self._x, y - self._y)} Td "
        for name, array in arrays:
            change = "" if name == self._font else f"{name} {self._size} Tf "
            self._content.append(f"{change}{move}{array}TJ")
            self._font, self._x, self._y, move = name, x, y, ""

    def begin_word(self, word: str) -> None:
        """Let what follows, wherever it stands, be found and copied as one word."""
        self._open()
        code = f"\ufeff{word}".encode("utf-16-be").hex()
        self._content.append(f"/Span <</ActualText <{code}>>> BDC")

    def end_word(self) -> None:
        """Let the word end that has begun."""
        self._content.append("EMC")

    def close(self) -> None:
        """End the object, if it has begun."""
        if self._is_open:
            self._content.append("ET")
        self._is_open = False

    def _open(self) -> None:
        if not self._is_open:
            self._content.append("BT")
            self._font, self._x, self._y = "", 0.0, 0.0
        self._is_open = True
