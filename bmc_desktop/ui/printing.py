"""The poster on paper: the system's print dialog, and the PDF's page painted at the printer's resolution.

What is printed is the very PDF that an export writes. QtPrintSupport is imported here only, and only when
something is to be printed or previewed.
"""

import math
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QMessageBox, QWidget

from bmc_desktop.poster.pages import POINTS_PER_INCH, band_image, page_size
from bmc_desktop.ui.jobs import Task, Work
from bmc_desktop.ui.words import plain_title

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MAX_DPI: Final = 600.0
"""The finest resolution that the page is drawn at; printers above it get it magnified by a whole number."""

BAND_BYTES: Final = 16 * 2**20
"""The most memory that a band of the page takes."""

_SAME_SIZE: Final = 1.0
"""Paper that differs from the poster by no more than this many points is its own size."""


Paper = Literal["A3", "A4"]

_PAPERS: Final = {"A3": QPageSize.PageSizeId.A3, "A4": QPageSize.PageSizeId.A4}


class Placement(NamedTuple):
    """Where the poster lies on the paper, in the printer's dots, and at which scale (1.0 is A3)."""

    rect: QRect
    scale: float


def printer_for(paper: Paper = "A3") -> "QPrinter":
    """Return the printer that the system offers first, set to a landscape paper without margins."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(_PAPERS[paper]))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    return printer


def placement(printer: "QPrinter", width: float, height: float) -> Placement:
    """Return where a page of a size in points goes: 1:1 on paper of its size, else as large as fits.

    On other paper it keeps to what the printer can print on.
    """
    dpi = printer.resolution()
    layout = printer.pageLayout()
    paper = layout.fullRectPixels(dpi)
    points = layout.fullRect(QPageLayout.Unit.Point)
    same = abs(points.width() - width) <= _SAME_SIZE and abs(points.height() - height) <= _SAME_SIZE
    area = QRectF(paper) if same else _printable(printer)
    full_width, full_height = width * dpi / POINTS_PER_INCH, height * dpi / POINTS_PER_INCH
    scale = 1.0 if same else min(area.width() / full_width, area.height() / full_height)
    wide, high = round(full_width * scale), round(full_height * scale)
    left = 0 if same else round(area.x() + (area.width() - wide) / 2)
    top = 0 if same else round(area.y() + (area.height() - high) / 2)
    return Placement(QRect(left, top, wide, high), scale)


def paint_page(printer: "QPrinter", pdf: bytes, task: Task | None = None) -> None:
    """Print the page of a PDF, band by band so that memory stays small. Any thread.

    Raises:
        Cancelled: the task is not wanted any more; the print job is given up.
        PageError: the PDF cannot be read.
        OSError: the printer does not take it.
    """
    size = page_size(pdf)
    place = placement(printer, size.width, size.height).rect
    # A whole number of dots per pixel leaves no seams between the bands.
    dots = max(1, math.ceil(place.width() / (size.width / POINTS_PER_INCH) / MAX_DPI))
    wide, high = math.ceil(place.width() / dots), math.ceil(place.height() / dots)
    dpi = wide / size.width * POINTS_PER_INCH
    rows = max(1, BAND_BYTES // (4 * wide))
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError(None, QCoreApplication.translate("Printing", "the printer does not answer"))
    try:
        for top in range(0, high, rows):
            if task is not None:
                task.report(top, high)
            band = band_image(pdf, dpi, top, min(rows, high - top))
            target = QRect(place.x(), place.y() + top * dots, band.width() * dots, band.height() * dots)
            painter.drawImage(target, band)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def ask_printing(
    parent: QWidget, pdf: bytes, name: str | None = None, *, paper: Paper = "A3"
) -> Work | None:
    """Let the person choose a printer for a page; return the work that prints it, None if cancelled.

    By default it is a poster. On other paper than A3 that is printed smaller, which is asked about first.
    """
    from PySide6.QtPrintSupport import QPrintDialog

    printer = printer_for(paper)
    printer.setDocName(name or QCoreApplication.translate("Printing", "Poster"))
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(plain_title(name or QCoreApplication.translate("Printing", "Print the poster")))
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not accepted:
        return None
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    size = page_size(pdf)
    place = placement(printer, size.width, size.height)
    if (
        paper == "A3"
        and place.scale != 1.0
        and not _agreed(parent, printer.pageLayout().pageSize().name(), place.scale)
    ):
        return None
    return lambda task: paint_page(printer, pdf, task)


def scale_words(paper: str, scale: float) -> str:
    """Return how large the poster comes out on paper of another size."""
    return QCoreApplication.translate(
        "Printing", "The paper is {paper}, not A3: the poster is printed at {percent} % of its size."
    ).format(paper=paper, percent=round(100 * scale))


def _printable(printer: "QPrinter") -> QRectF:
    """Return the part of the paper that the printer can print on, in dots from the paper's corner."""
    layout = printer.pageLayout()
    layout.setMode(QPageLayout.Mode.StandardMode)
    layout.setMargins(layout.minimumMargins())
    return QRectF(layout.paintRectPixels(printer.resolution()))


def _agreed(parent: QWidget, paper: str, scale: float) -> bool:
    box = QMessageBox(parent)
    box.setWindowTitle(plain_title(QCoreApplication.translate("Printing", "Print the poster")))
    box.setIcon(QMessageBox.Icon.Information)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(scale_words(paper, scale))
    go = box.addButton(QCoreApplication.translate("Printing", "Print"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QCoreApplication.translate("Printing", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(go)
    box.exec()
    agreed = box.clickedButton() is go
    box.deleteLater()
    return agreed
