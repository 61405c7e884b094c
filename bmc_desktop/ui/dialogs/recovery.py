"""What was left unsaved: a list with pictures, and the ways to go on with it.

Knows what to say of an offer. Who holds it, and what an answer leads to, is decided by whoever opens it.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bmc_desktop.canvas import thumbnail
from bmc_desktop.files.journal.offers import Offer, whole
from bmc_desktop.files.loading import subject_of_journal
from bmc_desktop.sheet.style import SheetStyle
from bmc_desktop.ui import geometry
from bmc_desktop.ui.jobs import Job, Task, run_job
from bmc_desktop.ui.offer_words import OfferWords
from bmc_desktop.ui.safety import loading
from bmc_desktop.ui.words import PlainLabel, plain_tip

_PICTURE: Final = QSize(176, 126)
_WIDE: Final = 720
_ROW: Final = 147
_MOST_ROWS: Final = 4
_FOCUS: Final = 4
_REST: Final = 230
"""Pixels of the screen's height that are left to all but the list."""


class _Decoding:
    """Decodes an offer's pictures in the worker, unless that has ended the app before."""

    def __init__(self, offer: Offer) -> None:
        self._offer = offer

    def __call__(self, _task: Task) -> dict[str, QImage]:
        found = self._offer.found
        marks = loading.marks()
        if found is None or not found.media:
            return {}
        mark = marks.begin(subject_of_journal(self._offer.folder.name)) if marks else None
        try:
            if mark is not None and mark.is_careful:
                return {}
            return thumbnail.decoded_pictures(whole(found), found.media)
        finally:
            if mark is not None:
                mark.step_back()


class ElidedLabel(PlainLabel):
    """A label of one line that leaves out the middle of what is too long."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        self.setToolTip(plain_tip(self.text()) if text != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class _Picture(QWidget):
    """The picture of the canvas, once it is drawn."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_PICTURE)
        self.image: QImage | None = None

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.image is None:
            return
        size = self.image.deviceIndependentSize().toSize()
        painter = QPainter(self)
        painter.drawImage(
            (self.width() - size.width()) // 2, (self.height() - size.height()) // 2, self.image
        )
        painter.end()


class OfferRow(QFrame):
    """One entry of the list."""

    chosen = Signal()
    """It was chosen, or is not any more."""

    def __init__(self, offer: Offer, parent: QWidget, *, checked: bool, choosable: bool) -> None:
        super().__init__(parent)
        self.offer = offer
        words = OfferWords(self)
        name = words.name(offer)
        self.box = QCheckBox(self)
        self.box.setChecked(checked and offer.found is not None)
        self.box.setVisible(choosable and offer.found is not None)
        self.box.toggled.connect(self.chosen)
        self.box.installEventFilter(self)
        self.picture = _Picture(self)
        self.picture.setAccessibleName(self.tr("Picture of the canvas {title}").format(title=name))
        title = ElidedLabel(name, self)
        font = QFont(title.font())
        font.setBold(True)
        title.setFont(font)
        self.sentences = words.sentences(offer)
        self.box.setAccessibleName(", ".join((name, *self.sentences)))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(title)
        place = words.place(offer)
        if place:
            column.addWidget(_quiet(ElidedLabel(place, self)))
        for sentence in self.sentences:
            label = PlainLabel(sentence, self, wrap=True)
            if offer.found is None:
                # The place can be copied, and with the keys it can be come to.
                flags = Qt.TextInteractionFlag
                label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
            column.addWidget(label)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 14, 10)
        row.setSpacing(14)
        row.addWidget(self.box)
        row.addWidget(self.picture)
        row.addLayout(column, 1)

    @property
    def is_chosen(self) -> bool:
        """Whether it is to be gone on with."""
        return self.box.isChecked()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show whether it has the keys."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.box.hasFocus():
            painter = QPainter(self)
            painter.fillRect(0, 0, _FOCUS, self.height(), self.palette().color(QPalette.ColorRole.Accent))
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it by a click anywhere."""
        if not self.box.isHidden() and event.button() == Qt.MouseButton.LeftButton:
            self.box.toggle()
            self.box.setFocus()
        super().mousePressEvent(event)


class RecoveryDialog(QDialog):
    """The dialog. `answered` tells what is to be done ("continue", "file" or "later"), and with which."""

    answered = Signal(str, object)

    def __init__(
        self,
        offers: Sequence[Offer],
        parent: QWidget,
        *,
        at_start: bool,
        style: SheetStyle | None = None,
    ) -> None:
        """List the offers; at the start all of them are chosen, else those that were not set aside."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unsaved work"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.offers = tuple(offers)
        self._owner = parent
        self._style = style
        self._answer = ""
        self._decoding: Job | None = None
        readable = [offer for offer in offers if offer.found is not None]
        alone = len(readable) == 1
        self.rows = [
            OfferRow(
                offer,
                self,
                checked=alone or offer.aside_since is None,
                choosable=not alone,
            )
            for offer in offers
        ]
        for row in self.rows:
            row.chosen.connect(self._enable)
        self._continue = QPushButton(self.tr("Continue"), self)
        self._continue.setDefault(True)
        self._continue.clicked.connect(self._on_continue)
        self._file = QPushButton(self.tr("Open the saved file instead"), self)
        self._file.clicked.connect(self._on_file)
        self._later = QPushButton(self.tr("Later") if at_start and readable else self.tr("Close"), self)
        self._later.clicked.connect(self.reject)
        self._lay_out(at_start=at_start)
        # Only now: the box of buttons shows what it is given.
        self._continue.setVisible(bool(readable))
        self._file.setVisible(any(offer.path is not None for offer in readable))
        # As shortcuts: buttons take the arrows for themselves.
        for key, slot in (("Down", self._go_down), ("Up", self._go_up)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        self.finished.connect(self._on_finished)
        geometry.open_large(self, _WIDE, self.sizeHint().height())
        self._enable()
        (self._continue if readable else self._later).setFocus()
        self._draw(0)

    @property
    def chosen(self) -> list[Offer]:
        """The offers that are to be gone on with."""
        return [row.offer for row in self.rows if row.is_chosen]

    def _lay_out(self, *, at_start: bool) -> None:
        readable = any(row.offer.found is not None for row in self.rows)
        headline = PlainLabel(self._headline(at_start=at_start), self, wrap=True)
        font = QFont(headline.font())
        font.setBold(True)
        font.setPixelSize(round(QFontInfo(font).pixelSize() * 1.2))
        headline.setFont(font)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 18, 16)
        outer.setSpacing(12)
        outer.addWidget(headline)
        if self.rows:
            outer.addWidget(self._list(), 1)
        else:
            outer.addStretch(1)
        if readable:
            if at_start:
                words = self.tr(
                    "Nothing is deleted by choosing. What is left for later is offered again at the next "
                    "start."
                )
            else:
                words = self.tr("Nothing is deleted by choosing.")
            outer.addWidget(_quiet(PlainLabel(words, self, wrap=True)))
        box = QDialogButtonBox(self)
        box.addButton(self._continue, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self._file, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self._later, QDialogButtonBox.ButtonRole.RejectRole)
        outer.addWidget(box)

    def _headline(self, *, at_start: bool) -> str:
        if not self.rows:
            return self.tr("No work is waiting to be recovered.")
        if at_start:
            return self.tr("When the app last ended, not everything was saved. It was kept.")
        return self.tr("This work is in no file yet.")

    def _list(self) -> QScrollArea:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, row in enumerate(self.rows):
            if place:
                line = QFrame(inside)
                line.setFrameShape(QFrame.Shape.HLine)
                line.setFrameShadow(QFrame.Shadow.Plain)
                line.setForegroundRole(self.backgroundRole())
                column.addWidget(line)
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setBackgroundRole(self.palette().ColorRole.Base)
        inside.setBackgroundRole(self.palette().ColorRole.Base)
        inside.setAutoFillBackground(True)
        # The check boxes take the keys, and bring themselves into view.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = min(_MOST_ROWS, len(self.rows)) * _ROW
        area.setMinimumHeight(min(rows, self.screen().availableGeometry().height() - _REST))
        self._area = area
        return area

    def _go_down(self) -> None:
        self._walk(1)

    def _go_up(self) -> None:
        self._walk(-1)

    def _walk(self, step: int) -> None:
        """Take the keys to the entry below or above."""
        rows = [row for row in self.rows if not row.box.isHidden()]
        if not rows:
            return
        focused = next((n for n, row in enumerate(rows) if row.box.hasFocus()), None)
        place = (0 if step > 0 else len(rows) - 1) if focused is None else focused + step
        row = rows[max(0, min(place, len(rows) - 1))]
        row.box.setFocus()
        self._area.ensureWidgetVisible(row, 0, 0)

    def _enable(self) -> None:
        chosen = self.chosen
        self._continue.setEnabled(bool(chosen))
        self._file.setEnabled(any(offer.path is not None for offer in chosen))

    # Pictures, one after the other

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._decoding is None:
            # On a screen with finer pixels they would be soft.
            self._draw(0)
        return super().event(event)

    def _draw(self, place: int) -> None:
        rows = [row for row in self.rows if row.offer.found is not None]
        self._decoding = None
        if place < len(rows):
            taker = _Taker(self, rows[place], place)
            work = _Decoding(rows[place].offer)
            self._decoding = run_job(self._owner, "", work, taker.done, taker.failed, silent=True)

    def take_pictures(self, row: OfferRow, place: int, pictures: dict[str, QImage]) -> None:
        """Draw the canvas of an offer with its pictures, and go on with the next one."""
        found = row.offer.found
        assert found is not None
        workshop = whole(found)
        canvas = workshop.tabs()[0].id
        if found.view is not None and found.view.canvas in workshop.canvases:
            canvas = found.view.canvas
        ratio = self.devicePixelRatioF()
        row.picture.show_image(
            thumbnail.draw(workshop, canvas, pictures, _PICTURE, ratio=ratio, style=self._style)
        )
        self._draw(place + 1)

    # The answer

    def _on_continue(self) -> None:
        self._answer = "continue"
        self.accept()

    def _on_file(self) -> None:
        self._answer = "file"
        self.accept()

    def _on_finished(self) -> None:
        if self._decoding is not None:
            self._decoding.cancel()
        chosen = self.chosen if self._answer else []
        if self._answer == "file":
            chosen = [offer for offer in chosen if offer.path is not None]
        self.answered.emit(self._answer or "later", chosen)


class _Taker:
    """Takes the pictures of one row."""

    def __init__(self, dialog: RecoveryDialog, row: OfferRow, place: int) -> None:
        self._dialog = dialog
        self._row = row
        self._place = place

    def done(self, pictures: dict[str, QImage]) -> None:
        self._dialog.take_pictures(self._row, self._place, pictures)

    def failed(self, _error: Exception) -> None:
        self._dialog.take_pictures(self._row, self._place, {})


def _quiet(label: PlainLabel) -> PlainLabel:
    """Let a label stand back."""
    palette = label.palette()
    # On the list's ground, words are drawn in the colour of texts.
    for role in (palette.ColorRole.WindowText, palette.ColorRole.Text):
        palette.setColor(role, palette.color(palette.ColorRole.PlaceholderText))
    label.setPalette(palette)
    return label
