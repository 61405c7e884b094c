"""Icons as paths: Lucide's SVG files read into lines and Bézier curves that screen and poster can draw.

Reads the part of SVG 1.1 that those files use: paths, circles, ellipses, lines, polylines, polygons and
rectangles on a 24 × 24 field. Knows nothing of colours or of where an icon stands.
"""

import math
import re
from functools import cache
from typing import Final

from bmc_desktop import paths
from bmc_desktop.sheet.shapes import Outline, PathCommand

FIELD: Final = 24.0
"""The side of the square that icons are drawn on."""

STROKE: Final = 2.0
"""The width of an icon's strokes on that square."""

_CIRCLE: Final = 0.5522847498
"""Control point distance for a quarter circle of radius 1 (the usual four-curve approximation)."""

_TOKEN: Final = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_ARC_FLAGS: Final = re.compile(r"[\s,]*([01])[\s,]*([01])[\s,]*")
_ELEMENT: Final = re.compile(r"<(\w+)((?:\s+[\w:-]+=\"[^\"]*\")*)\s*/?>")
_ATTRIBUTE: Final = re.compile(r"([\w:-]+)=\"([^\"]*)\"")
_NUMBER: Final = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_COUNTS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Z": 0}

Path = tuple[PathCommand, ...]


@cache
def icon(name: str) -> Path:
    """Return the path of an icon, e.g. "heart", on its 24 × 24 field.

    Raises:
        MissingResourceError: there is no such icon among the app's own files.
    """
    commands: list[PathCommand] = []
    for tag, attributes in elements(paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")):
        commands += _element(tag, attributes)
    return tuple(commands)


def elements(svg: str) -> list[tuple[str, dict[str, str]]]:
    """Return name and attributes of each element of an icon file, in order.

    Lucide's files are flat and hold no entities, so they are read without the machinery of an XML parser,
    which would take a tenth of the time in which the window starts.
    """
    return [(match[1], dict(_ATTRIBUTE.findall(match[2]))) for match in _ELEMENT.finditer(svg)]


def placed(name: str, x: float, y: float, side: float, colour: str) -> Outline:
    """Return the icon as a stroked shape in a square of `side` points, upper left corner at (x, y)."""
    scale = side / FIELD
    return Outline(
        path=transformed(icon(name), scale, x, y), stroke=colour, line_width=round(STROKE * scale, 3)
    )


def transformed(path: Path, scale: float, dx: float, dy: float) -> Path:
    """Return the path scaled and then moved."""
    result: list[PathCommand] = []
    for letter, *numbers in path:
        moved = (round(value * scale + (dy if index % 2 else dx), 3) for index, value in enumerate(numbers))
        result.append((letter, *moved))  # type: ignore[arg-type]
    return tuple(result)


def _element(tag: str, attributes: dict[str, str]) -> list[PathCommand]:
    def number(name: str) -> float:
        return float(attributes.get(name, 0))

    match tag:
        case "path":
            return _Reader(attributes["d"]).read()
        case "circle":
            return _ellipse(number("cx"), number("cy"), number("r"), number("r"))
        case "ellipse":
            return _ellipse(number("cx"), number("cy"), number("rx"), number("ry"))
        case "line":
            return [("M", number("x1"), number("y1")), ("L", number("x2"), number("y2"))]
        case "polyline" | "polygon":
            values = [float(v) for v in _TOKEN.findall(attributes["points"])]
            points = list(zip(values[::2], values[1::2], strict=True))
            lines: list[PathCommand] = [("L", *point) for point in points[1:]]
            closing: list[PathCommand] = [("Z",)] if tag == "polygon" else []
            return [("M", *points[0]), *lines, *closing]
        case "rect":
            radius = number("rx") or number("ry")
            return rounded(number("x"), number("y"), number("width"), number("height"), radius)
        case _:
            return []


def _ellipse(cx: float, cy: float, rx: float, ry: float) -> list[PathCommand]:
    kx, ky = rx * _CIRCLE, ry * _CIRCLE
    return [
        ("M", cx + rx, cy),
        ("C", cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
        ("C", cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
        ("C", cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
        ("C", cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
        ("Z",),
    ]


def rounded(x: float, y: float, width: float, height: float, radius: float) -> list[PathCommand]:
    """Return a rectangle with rounded corners."""
    r, k = radius, radius * (1 - _CIRCLE)
    right, bottom = x + width, y + height
    return [
        ("M", x + r, y),
        ("L", right - r, y),
        ("C", right - k, y, right, y + k, right, y + r),
        ("L", right, bottom - r),
        ("C", right, bottom - k, right - k, bottom, right - r, bottom),
        ("L", x + r, bottom),
        ("C", x + k, bottom, x, bottom - k, x, bottom - r),
        ("L", x, y + r),
        ("C", x, y + k, x + k, y, x + r, y),
        ("Z",),
    ]


class _Reader:
    """Reads the `d` of a path (SVG 1.1, chapter 8.3) into absolute lines and curves."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._commands: list[PathCommand] = []
        self._x = self._y = 0.0
        self._start = (0.0, 0.0)
        self._control: tuple[float, float] | None = None

    def read(self) -> list[PathCommand]:
        letter = ""
        while (following := self._letter()) or self._more():
            if following:
                letter = following
            elif letter in "Mm":
                # Further pairs behind a moveto are linetos.
                letter = "l" if letter == "m" else "L"
            self._step(letter)
        return self._commands

    def _letter(self) -> str:
        while self._at < len(self._text) and self._text[self._at] in " ,\n\t":
            self._at += 1
        if self._at < len(self._text) and self._text[self._at].isalpha():
            self._at += 1
            return self._text[self._at - 1]
        return ""

    def _more(self) -> bool:
        return self._at < len(self._text)

    def _number(self) -> float:
        match = _NUMBER.match(self._text, self._at)
        if match is None:
            raise ValueError(f"a number is missing at {self._at} of {self._text!r}")
        self._at = match.end()
        return float(match[1])

    def _step(self, letter: str) -> None:
        kind = letter.upper()
        x0, y0 = (self._x, self._y) if letter.islower() else (0.0, 0.0)
        if kind == "A":
            self._arc(x0, y0)
            return
        values = [self._number() for _ in range(_COUNTS[kind])]
        control: tuple[float, float] | None = None
        match kind:
            case "Z":
                self._commands.append(("Z",))
                self._x, self._y = self._start
            case "M":
                self._go(x0 + values[0], y0 + values[1])
                self._start = (self._x, self._y)
                self._commands.append(("M", self._x, self._y))
            case "H" | "V" | "L":
                x = x0 + values[0] if kind != "V" else self._x
                y = self._y if kind == "H" else y0 + values[-1]
                self._go(x, y)
                self._commands.append(("L", x, y))
            case "C" | "S":
                if kind == "S":
                    values = [*self._mirrored(x0, y0), *values]
                x1, y1, x2, y2, x, y = (v + (y0 if i % 2 else x0) for i, v in enumerate(values))
                self._commands.append(("C", x1, y1, x2, y2, x, y))
                control = (x2, y2)
                self._go(x, y)
            case _:
                raise ValueError(f"{letter} is not read in {self._text!r}")
        self._control = control

    def _mirrored(self, x0: float, y0: float) -> tuple[float, float]:
        if self._control is None:
            return self._x - x0, self._y - y0
        return 2 * self._x - self._control[0] - x0, 2 * self._y - self._control[1] - y0

    def _go(self, x: float, y: float) -> None:
        self._x, self._y = x, y

    def _arc(self, x0: float, y0: float) -> None:
        rx, ry, turn = self._number(), self._number(), self._number()
        flags = _ARC_FLAGS.match(self._text, self._at)
        if flags is None:
            raise ValueError(f"an arc lacks its flags in {self._text!r}")
        self._at = flags.end()
        x, y = x0 + self._number(), y0 + self._number()
        start = (self._x, self._y)
        self._commands += arc(start, (x, y), (rx, ry), turn, large=flags[1] == "1", sweep=flags[2] == "1")
        self._control = None
        self._go(x, y)


def arc(
    start: tuple[float, float],
    end: tuple[float, float],
    radii: tuple[float, float],
    turn: float,
    *,
    large: bool,
    sweep: bool,
) -> list[PathCommand]:
    """Return an elliptical arc as curves (SVG 1.1, appendix F.6: from end points to centre)."""
    rx, ry = abs(radii[0]), abs(radii[1])
    if start == end:
        return []
    if rx == 0 or ry == 0:
        return [("L", *end)]
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    px, py = cos * dx + sin * dy, cos * dy - sin * dx
    grow = px * px / (rx * rx) + py * py / (ry * ry)
    if grow > 1:
        rx, ry = rx * math.sqrt(grow), ry * math.sqrt(grow)
    square = rx * rx * py * py + ry * ry * px * px
    factor = math.sqrt(max(0.0, (rx * rx * ry * ry - square) / square))
    if large == sweep:
        factor = -factor
    qx, qy = factor * rx * py / ry, -factor * ry * px / rx
    cx = cos * qx - sin * qy + (start[0] + end[0]) / 2
    cy = sin * qx + cos * qy + (start[1] + end[1]) / 2
    first = math.atan2((py - qy) / ry, (px - qx) / rx)
    span = math.atan2((-py - qy) / ry, (-px - qx) / rx) - first
    if sweep and span < 0:
        span += 2 * math.pi
    elif not sweep and span > 0:
        span -= 2 * math.pi
    pieces = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
    step = span / pieces
    reach = 4 / 3 * math.tan(step / 4)
    commands: list[PathCommand] = []

    def at(ux: float, uy: float) -> tuple[float, float]:
        return cx + cos * rx * ux - sin * ry * uy, cy + sin * rx * ux + cos * ry * uy

    for index in range(pieces):
        a, b = first + index * step, first + (index + 1) * step
        one = at(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a))
        two = at(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b))
        commands.append(("C", *one, *two, *at(math.cos(b), math.sin(b))))
    return commands
