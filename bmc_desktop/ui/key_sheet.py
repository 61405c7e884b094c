"""All keys on one page of A4, as a PDF to print and to hang up. Painted as plain text, in columns."""

from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from bmc_desktop.sheet import palette
from bmc_desktop.text import fonts
from bmc_desktop.ui.key_groups import Group

_DPI: Final = 72
"""The PDF's own resolution: lengths below are points."""

_MARGIN: Final = 36.0
_COLUMNS: Final = 3
_BETWEEN: Final = 22.0
_SIZES: Final = (10, 9, 8, 7, 6, 5)
"""Sizes of text to try, in points: the largest at which everything fits on the page."""

_LEADING: Final = 1.32
_MOST_KEYS: Final = 0.48
"""How much of a column the keys take at most."""

_GAP: Final = 8.0


class _Line(NamedTuple):
    """A line of a column: a heading, or keys and what they do."""

    keys: str
    words: str
    heading: bool
    high: float


def key_sheet(title: str, groups: list[Group]) -> bytes:
    """Return the page as a PDF."""
    fonts.register()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("bmc_desktop")
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    full = writer.pageLayout().fullRect(QPageLayout.Unit.Point)
    page = QRectF(full).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    painter = QPainter(writer)
    try:
        _paint(painter, page, title, groups)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _paint(painter: QPainter, page: QRectF, title: str, groups: list[Group]) -> None:
    painter.setPen(QColor(palette.INK))
    painter.setFont(fonts.font(18, "SemiBold"))
    head = QRectF(page.x(), page.y(), page.width(), 24)
    painter.drawText(head, _FLAGS, title)
    room = page.adjusted(0, 36, 0, 0)
    wide = (room.width() - _BETWEEN * (_COLUMNS - 1)) / _COLUMNS
    for size in _SIZES:
        keys = _keys_width(groups, size, wide)
        columns = _broken(groups, size, keys, wide, room.height())
        if len(columns) <= _COLUMNS:
            break
    for place, column in enumerate(columns):
        y = room.y()
        x = room.x() + place * (wide + _BETWEEN)
        for line in column:
            _paint_line(painter, line, QRectF(x, y, wide, line.high), size, keys)
            y += line.high


def _paint_line(painter: QPainter, line: _Line, rect: QRectF, size: int, wide: float) -> None:
    if line.heading:
        painter.setFont(fonts.font(size + 1, "SemiBold"))
        painter.setPen(QColor(palette.INK))
        painter.drawText(rect.adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignBottom, line.words)
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1.2, rect.width(), 0.5), QColor(palette.QUIET))
        return
    keys = QRectF(rect.x(), rect.y(), wide, rect.height())
    painter.setFont(fonts.font(size, "Medium"))
    painter.setPen(QColor(palette.INK))
    painter.drawText(keys, _FLAGS | Qt.TextFlag.TextWordWrap, line.keys)
    painter.setFont(fonts.font(size))
    words = rect.adjusted(wide + _GAP, 0, 0, 0)
    painter.drawText(words, _FLAGS | Qt.TextFlag.TextWordWrap, line.words)


def _keys_width(groups: list[Group], size: int, wide: float) -> float:
    """Return how wide the keys of a column are: no single one is broken, if that can be."""
    metrics = QFontMetricsF(fonts.font(size, "Medium"))
    parts = {part for _, keys in groups for key, _ in keys for part in key.split(", ")}
    widest = max((metrics.horizontalAdvance(part + ",") for part in parts), default=0.0)
    return min(widest + 1, wide * _MOST_KEYS)


def _broken(
    groups: list[Group], size: int, keys_wide: float, wide: float, high: float
) -> list[list[_Line]]:
    """Return the lines in as many columns as they need; a heading stands at the end of none."""
    columns: list[list[_Line]] = [[]]
    used = 0.0
    for title, keys in groups:
        lines = [
            _Line(key, words, False, _height(key, words, size, keys_wide, wide)) for key, words in keys
        ]
        heading = _Line("", title, True, size * (2.6 if used else 1.7))
        if used + heading.high + lines[0].high > high:
            columns.append([])
            heading, used = heading._replace(high=size * 1.7), 0.0
        columns[-1].append(heading)
        used += heading.high
        for line in lines:
            if used + line.high > high:
                columns.append([])
                used = 0.0
            columns[-1].append(line)
            used += line.high
    return columns


def _height(keys: str, words: str, size: int, keys_wide: float, wide: float) -> float:
    """Return how high a row is: as many lines as its keys or its words need."""
    rows = 1
    for text, weight, room in (
        (keys, "Medium", keys_wide),
        (words, "Regular", wide - keys_wide - _GAP),
    ):
        metrics = QFontMetricsF(fonts.font(size, weight))  # type: ignore[arg-type]
        whole = metrics.boundingRect(QRectF(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap.value), text)
        rows = max(rows, round(whole.height() / metrics.height()))
    return size * _LEADING * rows + (0 if rows == 1 else 1)


_FLAGS: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
