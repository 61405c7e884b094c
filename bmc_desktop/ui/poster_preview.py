"""The poster as it will be printed: the page of its own PDF in Qt's print preview."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPalette, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QGraphicsView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bmc_desktop.poster.pages import page_image
from bmc_desktop.ui import errors, geometry
from bmc_desktop.ui.dialogs.messages import show_error
from bmc_desktop.ui.jobs import Job, run_job
from bmc_desktop.ui.printing import printer_for
from bmc_desktop.ui.words import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PREVIEW_DPI: Final = 220
"""Fine enough to read the smallest notes when zoomed in; an A3 page takes 36 MB."""

_STEP: Final = 1.25
_SMALLEST, _LARGEST = 0.1, 5.0

Take = Callable[[QWidget, bytes], object]
"""Asks, above a dialog, what is to become of a PDF, and does it, whether or not the dialog stays."""


class PosterPreview(QDialog):
    """The page, with ways to zoom, print and save it. The keyboard works as in the window; Esc closes."""

    def __init__(
        self, pdf: bytes, image: QImage, save: Take, print_: Take, parent: QWidget | None = None
    ) -> None:
        """Show `image`, the page of `pdf` at `PREVIEW_DPI`."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget

        super().__init__(parent)
        self.setWindowTitle(self.tr("Poster preview"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pdf = pdf
        self._image = image
        self._save = save
        self._print = print_
        # The preview needs a printer to ask for sizes, and no real one need be there.
        self._printer = printer_for()
        self._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self._printer.setResolution(PREVIEW_DPI)
        self._page = QPrintPreviewWidget(self._printer, self)
        self._page.paintRequested.connect(self._paint)
        self._page.previewChanged.connect(self._show_zoom)
        for view in self._page.findChildren(QGraphicsView):
            # Qt lays the page on the same grey in every theme.
            view.scene().setBackgroundBrush(self.palette().color(QPalette.ColorRole.Mid))
        self._zoom = PlainLabel(parent=self)
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("000 %") + 12)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._add_shortcuts()
        geometry.open_large(self, 1120, 820)

    def fit_page(self) -> None:
        """Show the whole page."""
        self._page.fitInView()
        self._sharpen()

    def fit_width(self) -> None:
        """Show the page as wide as the window."""
        self._page.fitToWidth()
        self._sharpen()

    def zoom_in(self) -> None:
        """Show the page larger."""
        self._zoom_to(self._page.zoomFactor() * _STEP)

    def zoom_out(self) -> None:
        """Show the page smaller."""
        self._zoom_to(self._page.zoomFactor() / _STEP)

    def print_page(self) -> None:
        """Print the poster."""
        self._print(self, self._pdf)

    def save_pdf(self) -> None:
        """Write the poster to a file."""
        self._save(self, self._pdf)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the whole page in sight."""
        super().showEvent(event)
        self._page.updatePreview()
        self.fit_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the zoom that fitting arrives at."""
        super().resizeEvent(event)
        self._show_zoom()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, slot in (
            (self.tr("Fit page"), self.fit_page),
            (self.tr("Fit width"), self.fit_width),
            ("−", self.zoom_out),
            ("", None),
            ("+", self.zoom_in),
        ):
            if slot is None:
                row.addWidget(self._zoom)
                continue
            row.addWidget(self._button(text, slot))
        row.addStretch(1)
        row.addWidget(self._button(self.tr("Save as PDF…"), self.save_pdf))
        printing = self._button(self.tr("Print…"), self.print_page)
        printing.setDefault(True)
        row.addWidget(printing)
        row.addWidget(self._button(self.tr("Close"), self.reject))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.setSpacing(10)
        outer.addLayout(row)
        outer.addWidget(self._page, 1)

    def _button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        if text in "−+":
            button.setFixedWidth(button.sizeHint().height() + 4)
            name = self.tr("Zoom in") if text == "+" else self.tr("Zoom out")
            button.setAccessibleName(name)
            button.setToolTip(name)
        return button

    def _add_shortcuts(self) -> None:
        keys = QKeySequence.StandardKey
        for sequence, slot in (
            (QKeySequence(keys.Print), self.print_page),
            (QKeySequence(keys.Save), self.save_pdf),
            (QKeySequence(keys.ZoomIn), self.zoom_in),
            (QKeySequence(Qt.Key.Key_Plus), self.zoom_in),
            (QKeySequence(keys.ZoomOut), self.zoom_out),
            (QKeySequence(Qt.Key.Key_Minus), self.zoom_out),
            (QKeySequence("Ctrl+0"), self.fit_page),
            (QKeySequence("Ctrl+9"), self.fit_width),
        ):
            shortcut = QShortcut(sequence, self)
            shortcut.activated.connect(slot)

    def _zoom_to(self, factor: float) -> None:
        self._page.setZoomFactor(max(_SMALLEST, min(_LARGEST, factor)))
        self._sharpen()

    @Slot()
    def _show_zoom(self) -> None:
        self._zoom.setText(f"{round(100 * self._page.zoomFactor())} %")

    def _paint(self, printer: "QPrinter") -> None:
        painter = QPainter(printer)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(printer.pageLayout().fullRectPixels(printer.resolution()), self._as_seen())
        painter.end()

    def _as_seen(self) -> QImage:
        """Return the page with about as many pixels as it takes on the screen now.

        Many more would be thinned out when they are shown, and small letters would lose strokes.
        """
        inches = self._image.width() / PREVIEW_DPI
        wide = round(inches * self.logicalDpiX() * self.devicePixelRatioF() * self._page.zoomFactor())
        if not 0 < wide < self._image.width():
            return self._image
        return self._image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)

    def _sharpen(self) -> None:
        """Show the page anew at the zoom it has now."""
        self._page.updatePreview()
        self._show_zoom()


def show_preview(parent: QWidget, pdf: bytes, save: Take, print_: Take) -> Job:
    """Show the preview of a poster as soon as its page is drawn."""

    def done(image: QImage) -> None:
        PosterPreview(pdf, image, save, print_, parent).open()

    def failed(error: Exception) -> None:
        headline = QCoreApplication.translate("PosterPreview", "The poster cannot be shown")
        show_error(parent, headline, errors.sentence(error), errors.detail(error))

    return run_job(
        parent,
        QCoreApplication.translate("PosterPreview", "Drawing the poster…"),
        lambda _: page_image(pdf, PREVIEW_DPI),
        done,
        failed,
    )
