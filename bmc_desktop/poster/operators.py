"""PDF operators as text: numbers, colours and paths, written as briefly as the format allows.

Sources: ISO 32000-1, 7.3.3 (numbers), 8.5.2 (paths), 8.6.8 (colours). Lengths in points, y downwards as on
the sheet; the functions turn it upwards, relative to an origin that the caller has set.
"""

from functools import cache, lru_cache
from typing import Final

from bmc_desktop.model.blocks import Rect
from bmc_desktop.sheet.shapes import PathCommand

_CIRCLE: Final = 0.5522847498
"""Control point distance for a quarter circle of radius 1 (the usual four-curve approximation)."""

_LETTERS: Final = {"M": "m", "L": "l", "C": "c"}


def number(value: float) -> str:
    """Return a number with at most two decimals: a hundredth of a point is finer than any printer."""
    text = f"{value:.2f}"
    if text.endswith("0"):
        text = text.rstrip("0").rstrip(".")
    if text.startswith("0."):
        return text[1:]
    if text.startswith("-0"):
        return "-" + text[2:] if len(text) > 2 else "0"
    return text


def numbers(*values: float) -> str:
    """Return the numbers with a space between them."""
    return " ".join(number(value) for value in values)


@cache
def colour(code: str, *, stroke: bool = False) -> str:
    """Return the operator that sets a "#rrggbb" colour for filling or stroking."""
    red, green, blue = (int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))
    if red == green == blue:
        return f"{_fraction(red)} {'G' if stroke else 'g'}"
    return f"{_fraction(red)} {_fraction(green)} {_fraction(blue)} {'RG' if stroke else 'rg'}"


def _fraction(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return text[1:] if text.startswith("0.") else text


@cache
def painting(*, fill: bool, stroke: bool) -> str:
    """Return the operator that paints a path, even-odd as Qt's painter paths are filled by default."""
    if fill:
        return "B*" if stroke else "f*"
    return "S" if stroke else "n"


@lru_cache(maxsize=1024)
def rectangle(rect: Rect, radius: float) -> str:
    """Return the path of a rectangle with round corners; square ones if `radius` is 0."""
    x, y, width, height = rect.x, -rect.bottom, rect.width, rect.height
    if radius <= 0:
        return f"{numbers(x, y, width, height)} re"
    r = min(radius, width / 2, height / 2)
    k = r * (1 - _CIRCLE)
    right, top = x + width, y + height
    return " ".join(
        (
            f"{numbers(x + r, y)} m {numbers(right - r, y)} l",
            f"{numbers(right - k, y, right, y + k, right, y + r)} c {numbers(right, top - r)} l",
            f"{numbers(right, top - k, right - k, top, right - r, top)} c {numbers(x + r, top)} l",
            f"{numbers(x + k, top, x, top - k, x, top - r)} c {numbers(x, y + r)} l",
            f"{numbers(x, y + k, x + k, y, x + r, y)} c h",
        )
    )


def circle(x: float, y: float, radius: float) -> str:
    """Return the path of a circle about (x, y)."""
    side = 2 * radius
    return rectangle(Rect(x - radius, y - radius, side, side), radius)


@lru_cache(maxsize=256)
def outline(path: tuple[PathCommand, ...]) -> str:
    """Return the path of an outline."""
    parts: list[str] = []
    for command in path:
        letter = _LETTERS.get(command[0])
        if letter is None:
            parts.append("h")
            continue
        values = command[1:]
        parts += [number(-value if index % 2 else value) for index, value in enumerate(values)]
        parts.append(letter)
    return " ".join(parts)
