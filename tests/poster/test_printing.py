"""Preview and printing of the poster, on printers that write files."""

import gc
import weakref
from pathlib import Path

import pypdfium2
import pytest
from poster_reading import difference
from poster_samples import many, workshop_of
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPalette
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bmc_desktop.poster.export import poster_bytes
from bmc_desktop.poster.pages import PageError, page_image, page_size
from bmc_desktop.ui import printing
from bmc_desktop.ui.jobs import Cancelled, Task
from bmc_desktop.ui.poster_preview import PosterPreview, show_preview

# Qt's offscreen windows know no size hints and say so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return poster_bytes(*workshop_of(many(60)), {})


def printer_to(path: Path, paper: QPageSize.PageSizeId, resolution: int = 150) -> QPrinter:
    printer = printing.printer_for()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(paper))
    printer.setResolution(resolution)
    return printer


def pixels(path: Path, dpi: float) -> QImage:
    return page_image(path.read_bytes(), dpi)


def test_the_printer_starts_with_a3_landscape():
    layout = printing.printer_for().pageLayout()
    assert layout.pageSize().id() == QPageSize.PageSizeId.A3
    assert layout.orientation() == QPageLayout.Orientation.Landscape


@pytest.mark.parametrize("resolution", [150, 1200])
def test_a3_is_printed_at_its_size(pdf, tmp_path, monkeypatch, resolution):
    monkeypatch.setattr(printing, "BAND_BYTES", 2_000_000)
    path = tmp_path / "a3.pdf"
    printer = printer_to(path, QPageSize.PageSizeId.A3, resolution)
    size = page_size(pdf)
    assert printing.placement(printer, size.width, size.height).scale == 1.0
    printing.paint_page(printer, pdf)
    assert page_size(path.read_bytes()) == pytest.approx(size, abs=1.0)
    printed, original = pixels(path, 72), page_image(pdf, 72)
    original = original.scaled(printed.size())
    assert difference(printed, original).mean < 2


def test_a4_is_scaled_and_said(pdf, tmp_path):
    path = tmp_path / "a4.pdf"
    printer = printer_to(path, QPageSize.PageSizeId.A4)
    size = page_size(pdf)
    place = printing.placement(printer, size.width, size.height)
    assert place.scale == pytest.approx(0.707, abs=0.003)
    assert "A4" in printing.scale_words("A4", place.scale)
    assert "71 %" in printing.scale_words("A4", place.scale)
    printing.paint_page(printer, pdf)
    document = pypdfium2.PdfDocument(path.read_bytes())
    assert document[0].get_size() == pytest.approx((842, 595), abs=1)
    document.close()


def test_cancel_gives_the_job_up(pdf, tmp_path):
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        printing.paint_page(printer_to(tmp_path / "x.pdf", QPageSize.PageSizeId.A3), pdf, task)


def test_a_pdf_that_is_none_is_told():
    with pytest.raises(PageError, match=r"\.$"):
        page_image(b"not a pdf", 72)


def test_the_preview_shows_the_page_and_obeys_the_keyboard(pdf, qtbot: QtBot):
    parent = QWidget()
    qtbot.addWidget(parent)
    show_preview(parent, pdf, lambda *_: None, lambda *_: None)
    qtbot.waitUntil(lambda: bool(parent.findChildren(PosterPreview)))
    (preview,) = parent.findChildren(PosterPreview)
    qtbot.waitExposed(preview)
    label = preview.findChildren(QLabel)[0]
    before = int(label.text().split()[0])
    QTest.keyClick(preview, Qt.Key.Key_Plus)
    assert int(label.text().split()[0]) > before
    preview.fit_page()
    assert int(label.text().split()[0]) == before
    preview.fit_width()
    assert int(label.text().split()[0]) >= before
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()


def test_the_page_lies_on_a_ground_of_the_theme(pdf, qtbot: QtBot):
    preview = PosterPreview(pdf, page_image(pdf, 30), lambda *_: None, lambda *_: None)
    qtbot.addWidget(preview)
    (view,) = preview.findChildren(QGraphicsView)
    assert view.scene().backgroundBrush().color() == preview.palette().color(QPalette.ColorRole.Mid)


def test_the_preview_hands_on_the_very_pdf(pdf, qtbot: QtBot):
    told = []
    preview = PosterPreview(
        pdf, page_image(pdf, 30), lambda *said: told.append(said), lambda *said: told.append(said)
    )
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(preview)
    preview.save_pdf()
    preview.print_page()
    assert told == [(preview, pdf), (preview, pdf)]


def test_a_closed_preview_is_gone(pdf, qtbot: QtBot):
    preview = PosterPreview(pdf, page_image(pdf, 30), lambda *_: None, lambda *_: None)
    gone = weakref.ref(preview)
    preview.show()
    qtbot.waitExposed(preview)
    preview.close()
    preview = None
    qtbot.wait(20)
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
