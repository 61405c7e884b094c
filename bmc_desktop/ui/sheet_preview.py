"""A widget with the picture of a workshop's canvas, one at a time.

For workshops that are looked at and not worked on. Draws when there is nothing else to do, so that keys are
answered first, and sharply anew when its size comes to rest.
"""

from collections.abc import Collection, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from bmc_desktop.canvas import thumbnail
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.ui.difference_words import DifferenceWords
from bmc_desktop.ui.jobs import Job, Task, run_job
from bmc_desktop.ui.words import PlainLabel, plain_tip, shortened

_REST: Final = 120
"""The picture is drawn anew when the size has not changed for so many milliseconds."""

_LATE: Final = 250
"""After so many milliseconds it says that something is being read."""


_ARROW: Final = QSize(28, 26)


class _Decoding:
    """Decodes the pictures of a workshop in the worker."""

    def __init__(self, workshop: Workshop, media: Mapping[str, bytes]) -> None:
        self._workshop = workshop
        self._media = media

    def __call__(self, _task: Task) -> dict[str, QImage]:
        return thumbnail.decoded_pictures(self._workshop, self._media)


class _Picture(QWidget):
    """The image itself, or a sentence in its place."""

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._sentence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 110)

    @property
    def sentence(self) -> str:
        """What stands in the place of a picture."""
        return self._sentence

    @property
    def image(self) -> QImage | None:
        """The picture that is shown."""
        return self._image

    def show_image(self, image: QImage | None, sentence: str = "") -> None:
        """Show a picture, or else a sentence."""
        self._image, self._sentence = image, sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 340)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 12, -24, -12), flags, self._sentence)
            painter.end()
            return
        size = self._image.deviceIndependentSize()
        fitted = size.scaled(self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        if abs(fitted.width() - size.width()) < 1.5:
            # Drawn for this very size: pixel by pixel.
            fitted = size
        x = round((self.width() - fitted.width()) / 2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(x, 0, fitted.width(), fitted.height()), self._image)
        painter.end()


class SheetPreview(QWidget):
    """Shows the canvases of a workshop, with arrows between them where there are several."""

    canvas_changed = Signal(int)
    """Another canvas is shown: the how-manieth of the tabs."""

    def __init__(self, parent: QWidget, *, style: SheetStyle | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._workshop: Workshop | None = None
        self._pictures: Mapping[str, QImage] | None = None
        self._decoding: Job | None = None
        self._marked: Collection[str] = ()
        self._place = 0
        self._picture = _Picture(self)
        self._picture.resized.connect(self._on_resized)
        self._title = PlainLabel("", self)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setMinimumHeight(_ARROW.height())
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._before = self._arrow("‹", self.tr("Previous canvas"))
        self._before.clicked.connect(self.show_previous)
        self._after = self._arrow("›", self.tr("Next canvas"))
        self._after.clicked.connect(self.show_next)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._before)
        row.addWidget(self._title, 1)
        row.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._picture, 1)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._draw)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._say_reading)
        self._show_arrows()

    @property
    def image(self) -> QImage | None:
        """The picture that is shown, if there is one yet."""
        return self._picture.image

    @property
    def sentence(self) -> str:
        """What is said in the place of a picture."""
        return self._picture.sentence

    @property
    def title(self) -> str:
        """The words above the picture."""
        return self._title.text()

    def show_workshop(
        self, workshop: Workshop, media: Mapping[str, bytes], *, marked: Collection[str] = ()
    ) -> None:
        """Show a workshop, on the canvas in the same place as before; `marked` notes have an outline."""
        self._forget()
        self._late.start(_LATE)
        self._workshop, self._marked = workshop, marked
        self._place = min(self._place, len(workshop.canvases) - 1)
        self._show_arrows()
        if not any(note.picture for note in workshop.notes.values()):
            self._on_decoded({})
            return
        self._decoding = run_job(
            self.window(), "", _Decoding(workshop, media), self._on_decoded, silent=True
        )

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence and no picture."""
        self._forget()
        self._picture.show_image(None, sentence)

    def wait(self) -> None:
        """Show nothing until there is something, and say so if that takes time."""
        self._forget()
        self._picture.show_image(None)
        self._late.start(_LATE)

    def show_canvas(self, place: int) -> None:
        """Show another canvas, by its place among the tabs; the nearest where there are fewer."""
        last = len(self._workshop.canvases) - 1 if self._workshop is not None else 0
        place = max(0, min(place, last))
        if place == self._place:
            return
        self._place = place
        self._show_arrows()
        self._resting.start(0)
        self.canvas_changed.emit(place)

    def show_previous(self) -> None:
        """Show the canvas to the left."""
        self.show_canvas(self._place - 1)

    def show_next(self) -> None:
        """Show the canvas to the right."""
        self.show_canvas(self._place + 1)

    def stop(self) -> None:
        """Draw no more."""
        self._forget()

    def _on_decoded(self, pictures: dict[str, QImage]) -> None:
        self._decoding = None
        self._pictures = pictures
        self._resting.start(0)

    def _forget(self) -> None:
        if self._decoding is not None:
            self._decoding.cancel()
            self._decoding = None
        self._pictures = None
        self._late.stop()
        self._resting.stop()
        self._workshop = None
        self._show_arrows()

    def _arrow(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(plain_tip(name))
        button.setFixedSize(_ARROW)
        return button

    def _show_arrows(self) -> None:
        tabs = self._workshop.tabs() if self._workshop is not None else ()
        several = len(tabs) > 1
        for button in (self._before, self._after):
            button.setVisible(several)
        self._before.setEnabled(self._place > 0)
        self._after.setEnabled(self._place < len(tabs) - 1)
        words = ""
        if tabs:
            words = shortened(DifferenceWords().canvas(tabs[self._place]), 60)
        if several:
            words = self.tr("{title} ({place} of {count})").format(
                title=words, place=self._place + 1, count=len(tabs)
            )
        self._title.setText(words)
        self._picture.setAccessibleName(self.tr("Picture of the canvas {title}").format(title=words))

    def _on_resized(self) -> None:
        if self._workshop is not None:
            self._resting.start(_REST)

    def _say_reading(self) -> None:
        self._picture.show_image(None, self.tr("Reading…"))

    def _draw(self) -> None:
        self._resting.stop()
        if self._workshop is None or self._pictures is None or not self.isVisible():
            return
        self._late.stop()
        image = thumbnail.draw(
            self._workshop,
            self._workshop.tabs()[self._place].id,
            self._pictures,
            self._picture.size(),
            ratio=self.devicePixelRatioF(),
            style=self._style,
            marked=self._marked,
        )
        self._picture.show_image(image)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            # On a screen with finer pixels, or coarser ones, it would be soft.
            self._on_resized()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._resting.start(0)
