"""The status bar: whether the work is saved, how many notes there are, short notices, and the zoom."""

from typing import Final

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QStatusBar, QToolButton, QWidget

from bmc_desktop.canvas.spoken import announce
from bmc_desktop.ui import icons
from bmc_desktop.ui.saving_line import SavingLine
from bmc_desktop.ui.theme import Tones
from bmc_desktop.ui.words import PlainLabel, plain_tip

NOTICE_TIME: Final = 6_000
"""How long a notice stays, in milliseconds."""

_STEPS: Final = 100
_LOWEST, _HIGHEST = 0.1, 8.0


class _Mark(QWidget):
    """The small icon beside the words on saving."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = ""
        self._colour = QColor()
        self.setFixedWidth(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        """Return the room for the icon."""
        return QSize(16, 16)

    def set(self, icon: str, colour: str) -> None:
        """Show an icon in a colour."""
        self._icon, self._colour = icon, QColor(colour)
        self.setVisible(bool(icon))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        if self._icon:
            painter = QPainter(self)
            icons.paint(painter, self._icon, QRectF(1, (self.height() - 14) / 2, 14, 14), self._colour)
            painter.end()


class StatusBar(QStatusBar):
    """Says where the work stands. Emits what is asked of the zoom."""

    zoom_asked = Signal(float)
    zoom_in_asked = Signal()
    zoom_out_asked = Signal()
    fit_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._tones: Tones | None = None
        self._saving = ("", "", False)
        self._counts = (0, 0)
        self._said = ""
        self._factor = 1.0
        self._mark = _Mark(self)
        self._state = SavingLine(self)
        self._state.cut.connect(self._on_cut)
        self._count = PlainLabel("", self)
        self._notice = PlainLabel("", self)
        # A long notice must not widen the window.
        self._notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._left = left = QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._mark, self._state):
            row.addWidget(widget)
        row.addSpacing(22)
        row.addWidget(self._count)
        row.addSpacing(22)
        row.addWidget(self._notice, 1)
        self.addWidget(left, 1)
        self._add_zoom()
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.timeout.connect(self._on_notice_over)
        self.retranslate()

    def _add_zoom(self) -> None:
        self._percent = PlainLabel("", self)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._percent.setFixedWidth(self.fontMetrics().horizontalAdvance("8888 %") + 4)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, _STEPS)
        self._slider.setFixedWidth(110)
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider.valueChanged.connect(self._on_slider)
        self.setFocusProxy(self._slider)
        self._smaller, self._larger, self._fit = (QToolButton(self) for _ in range(3))
        self._box = box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(4)
        for widget in (self._percent, self._smaller, self._slider, self._larger, self._fit):
            row.addWidget(widget)
        for button in (self._smaller, self._larger, self._fit):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._smaller.clicked.connect(self.zoom_out_asked)
        self._larger.clicked.connect(self.zoom_in_asked)
        self._fit.clicked.connect(self.fit_asked)
        self.addPermanentWidget(box)

    def retranslate(self) -> None:
        """Word everything in the window's language."""
        self._fit.setText(self.tr("Fit"))
        self._state.setAccessibleDescription(self.tr("How saving stands"))
        for widget, words in (
            (self._fit, self.tr("See the whole canvas")),
            (self._smaller, self.tr("Zoom out")),
            (self._larger, self.tr("Zoom in")),
            (self._slider, self.tr("Zoom")),
        ):
            widget.setToolTip(plain_tip(words))
            widget.setAccessibleName(words)
        for part in (self._mark, self._left):
            part.setAccessibleName(self.tr("How saving stands"))
        self._box.setAccessibleName(self.tr("Zoom"))
        self.show_counts(*self._counts)
        self.show_zoom(self._factor)

    def tint(self, tones: Tones) -> None:
        """Take on the colours of a theme."""
        self._tones = tones
        for label in (self._count, self._notice, self._percent):
            label.setStyleSheet(f"color: {tones.quiet};")
        self._smaller.setIcon(icons.tinted("minus", tones.quiet))
        self._larger.setIcon(icons.tinted("plus", tones.quiet))
        self.show_saving(*self._saving)

    def show_saving(self, text: str, icon: str = "", alarm: bool = False) -> None:
        """Say how saving stands; `alarm` is for work that could not be saved."""
        self._saving = (text, icon, alarm)
        colour = ""
        if self._tones is not None:
            colour = self._tones.alarm if alarm else self._tones.quiet
            self._mark.set(icon, colour)
        self._state.say(text, colour, alarm=alarm)

    @property
    def saving_text(self) -> str:
        """What is said about saving now, be there room for all of it or not."""
        return self._state.text()

    @property
    def notice_text(self) -> str:
        """The notice that shows now."""
        return self._said

    @property
    def is_notice_cut_off(self) -> bool:
        """Whether there was not enough room for all of the notice that shows now."""
        return self._notice.text() != self._said

    def show_counts(self, notes: int, selected: int) -> None:
        """Say how many notes there are and how many are chosen."""
        self._counts = (notes, selected)
        text = self.tr("%n note(s)", "", notes)
        if selected:
            text += " · " + self.tr("%n selected", "", selected)
        self._count.setText(text)

    def show_notice(self, text: str) -> None:
        """Show a sentence, or as much of it as there is room for, for a few seconds."""
        self._said = " ".join(text.split())
        label = self._notice
        if label.isVisible():
            mode = Qt.TextElideMode.ElideRight
            label.setText(label.fontMetrics().elidedText(self._said, mode, label.width()))
        else:
            label.setText(self._said)
        announce(self, self._said)
        self._clearing.start(NOTICE_TIME)

    def show_tip(self, text: str) -> None:
        """Show what an action does while it is pointed at; an empty text takes it away."""
        self._clearing.stop()
        self._said = text
        self._notice.setText(text)

    def show_zoom(self, factor: float) -> None:
        """Show how large the canvas is seen; 1.0 is 100 per cent."""
        from math import log

        self._factor = factor
        self._percent.setText(self.tr("{percent} %").format(percent=round(factor * 100)))
        share = log(max(_LOWEST, min(factor, _HIGHEST)) / _LOWEST) / log(_HIGHEST / _LOWEST)
        blocker = QSignalBlocker(self._slider)
        self._slider.setValue(round(share * _STEPS))
        blocker.unblock()

    def _on_cut(self, is_cut: bool) -> None:
        # What cannot be read whole is what keys are wanted for first.
        self.setFocusProxy(self._state if is_cut else self._slider)

    def _on_notice_over(self) -> None:
        self._said = ""
        self._notice.clear()

    def _on_slider(self, value: int) -> None:
        self.zoom_asked.emit(_LOWEST * (_HIGHEST / _LOWEST) ** (value / _STEPS))
