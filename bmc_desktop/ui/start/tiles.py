"""What can be chosen on the start page: a tile each, which paints itself, with keys and a name to hear."""

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from bmc_desktop.model.blocks import SHEET
from bmc_desktop.ui import icons
from bmc_desktop.ui.words import plain_tip

if TYPE_CHECKING:
    from bmc_desktop.ui.theme import Tones

Shape = Literal["tall", "wide", "row"]
"""Picture above the words, picture beside the words, or an icon beside the words."""

_PAD: Final = 10.0
_RADIUS: Final = 6.0
_THUMB: Final = 78.0
"""The width of the picture of a wide tile, at usual text."""

_USUAL: Final = 14.0


class Tile(QAbstractButton):
    """One thing to begin with."""

    chosen = Signal(str)
    """It was clicked, or chosen by key; with its own key, as all signals."""

    menu_asked = Signal(str, QPoint)
    """A right click, or its key, at a place of the screen."""

    removal_asked = Signal(str)

    def __init__(self, parent: QWidget, shape: Shape, key: str = "", *, icon: str = "") -> None:
        super().__init__(parent)
        self.key = key
        """What it stands for, to whoever made it: the path of a file, the id of a pattern."""

        self._shape = shape
        self._icon = icon
        self._image: QImage | None = None
        self._tones: Tones | None = None
        self._title = self._words = self._mark = ""
        self.is_pinned = False
        self.is_first = False
        """Whether it is what Enter chooses as long as nothing else is chosen."""

        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    # What it shows

    @property
    def title(self) -> str:
        """What it is called."""
        return self._title

    @property
    def mark(self) -> str:
        """A word on what is wrong with its file, or nothing."""
        return self._mark

    @property
    def image(self) -> QImage | None:
        """The picture on it, if it is there yet."""
        return self._image

    def say(self, title: str, words: str = "", tip: str = "") -> None:
        """Give it its words."""
        self._title, self._words = title, words
        self.setToolTip(plain_tip(tip) if tip else "")
        self._name()

    def show_mark(self, mark: str) -> None:
        """Say in a word what is wrong with its file."""
        self._mark = mark
        self._name()

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self._image = image
        self.update()

    def tint(self, tones: "Tones") -> None:
        """Take the colours of the theme."""
        self._tones = tones
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(", ".join(part for part in (self._title, self._mark) if part))
        self.setAccessibleDescription(self._words)
        self.update()

    # Its size

    @property
    def _scale(self) -> float:
        return QFontInfo(self.font()).pixelSize() / _USUAL

    def height_at(self, width: int) -> int:
        """Return how high it is when it is so wide."""
        line = QFontMetricsF(self.font()).height()
        if self._shape == "tall":
            return round(_PAD * 2 + _height_for(width - 2 * _PAD) + 8 + 2 * line)
        if self._shape == "wide":
            return round(max(_height_for(_THUMB * self._scale), 4 * line) + 2 * _PAD)
        return round(_PAD * 2 + (2 if self._words else 1) * line)

    def picture_width(self) -> int:
        """Return how many physical pixels its picture is wide."""
        wide = self.width() - 2 * _PAD if self._shape == "tall" else _THUMB * self._scale
        return max(40, round(wide * self.devicePixelRatio()))

    def sizeHint(self) -> QSize:
        return QSize(200, self.height_at(200))

    # Keys and the mouse

    def _on_clicked(self) -> None:
        self.chosen.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit(self.key)
        else:
            # Arrows, letters and all others are the page's.
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.mapToGlobal(self.rect().center())
        self.menu_asked.emit(self.key, at)
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        tones = self._tones
        if tones is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        edge = tones.accent if self.hasFocus() or self.is_first else tones.line
        painter.setPen(QPen(QColor(edge), 2.4 if self.hasFocus() else 1.2))
        painter.setBrush(QColor(tones.hover if self.underMouse() else tones.bar))
        painter.drawRoundedRect(outline, _RADIUS, _RADIUS)
        if self._shape == "tall":
            self._paint_tall(painter, tones)
        elif self._shape == "wide":
            self._paint_wide(painter, tones)
        else:
            self._paint_row(painter, tones)
        painter.end()

    def _paint_tall(self, painter: QPainter, tones: "Tones") -> None:
        wide = self.width() - 2 * _PAD
        picture = QRectF(_PAD, _PAD, wide, _height_for(wide))
        self._paint_picture(painter, tones, picture)
        line = QFontMetricsF(self.font()).height()
        top = picture.bottom() + 8
        room = wide
        if self.is_pinned:
            room -= line
            square = QRectF(self.width() - _PAD - line * 0.9, top + line * 0.05, line * 0.9, line * 0.9)
            icons.paint(painter, "pin", square, QColor(tones.quiet))
        self._line(painter, QRectF(_PAD, top, room, line), self._title, tones.ink, bold=True)
        below = QRectF(_PAD, top + line, wide, line)
        if self._mark:
            self._line(painter, below, self._mark, tones.alarm)
        else:
            self._line(painter, below, self._words, tones.quiet)

    def _paint_wide(self, painter: QPainter, tones: "Tones") -> None:
        wide = _THUMB * self._scale
        high = _height_for(wide)
        self._paint_picture(painter, tones, QRectF(_PAD, (self.height() - high) / 2, wide, high))
        left = 2 * _PAD + wide
        line = QFontMetricsF(self.font()).height()
        room = self.width() - left - _PAD
        font = self._font(bold=False)
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        whole = QRectF(left, 0, room, self.height())
        words = QFontMetricsF(font).boundingRect(whole, flags.value, self._words)
        top = max(_PAD / 2, (self.height() - line - words.height()) / 2)
        self._line(painter, QRectF(left, top, room, line), self._title, tones.ink, bold=True)
        painter.setPen(QColor(tones.quiet))
        painter.setFont(font)
        painter.drawText(QRectF(left, top + line, room, self.height() - top - line), flags, self._words)

    def _paint_row(self, painter: QPainter, tones: "Tones") -> None:
        side = icons.SIDE * self._scale
        square = QRectF(_PAD + 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._icon, square, QColor(tones.accent))
        left = square.right() + _PAD
        line = QFontMetricsF(self.font()).height()
        room = self.width() - left - _PAD
        self._line(painter, QRectF(left, _PAD, room, line), self._title, tones.ink, bold=True)
        if self._words:
            self._line(painter, QRectF(left, _PAD + line, room, line), self._words, tones.quiet)

    def _paint_picture(self, painter: QPainter, tones: "Tones", rect: QRectF) -> None:
        if self._image is None:
            painter.setPen(QPen(QColor(tones.line), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0.6, 0.6, -0.6, -0.6))
            return
        painter.drawImage(rect, self._image)
        painter.setPen(QPen(QColor(tones.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)

    def _line(self, painter: QPainter, rect: QRectF, text: str, colour: str, *, bold: bool = False) -> None:
        font = self._font(bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if not bold:
            font.setPixelSize(max(11, round(QFontInfo(font).pixelSize() * 0.93)))
        return font


def _height_for(width: float) -> float:
    """Return how high the picture of a sheet is that is so wide."""
    return width * SHEET.height / SHEET.width
