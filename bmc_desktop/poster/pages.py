"""Pages of a poster turned back into pictures, for the preview and for printers.

PDFium knows one thread at a time, so every call into it is made under one lock. A picture is made only of
PDFs that this program wrote itself.
"""

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, TypeVar

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_T = TypeVar("_T")

POINTS_PER_INCH: Final = 72.0

_LOCK: Final = threading.Lock()


class PageSize(NamedTuple):
    """The size of a page in points."""

    width: float
    height: float


PageKind: TypeAlias = Literal["unreadable", "no_memory"]

SENTENCES: Final[Mapping[PageKind, str]] = {
    "unreadable": "The poster cannot be shown, because its PDF could not be read.",
    "no_memory": "There is not enough memory to show the poster at this size.",
}


class PageError(Exception):
    """The PDF cannot be shown. `kind` is of a closed set, `str()` the English sentence."""

    def __init__(self, kind: PageKind) -> None:
        self.kind: PageKind = kind
        super().__init__(SENTENCES[kind])


def page_size(data: bytes) -> PageSize:
    """Return the size of the first page of a PDF.

    Raises:
        PageError: it cannot be read.
    """
    return _with_page(data, lambda page: PageSize(*page.get_size()))


def page_image(data: bytes, dpi: float) -> "QImage":
    """Return the first page of a PDF as a picture on white, at a resolution in pixels per inch.

    Raises:
        PageError: it cannot be read, or there is not enough memory for the picture.
    """
    size = page_size(data)
    scale = dpi / POINTS_PER_INCH
    return band_image(data, dpi, 0, max(1, round(size.height * scale)))


def band_image(data: bytes, dpi: float, top: int, height: int) -> "QImage":
    """Return a band of the first page, over its whole width: `height` rows of pixels from row `top` on.

    Raises:
        PageError: it cannot be read, or there is not enough memory for the picture.
    """
    from PySide6.QtGui import QImage

    scale = dpi / POINTS_PER_INCH

    def render(page: Any) -> "QImage":
        import pypdfium2.raw as pdfium

        size = PageSize(*page.get_size())
        width, whole = max(1, round(size.width * scale)), max(1, round(size.height * scale))
        image = QImage(width, height, QImage.Format.Format_RGB32)
        if image.isNull():
            raise PageError("no_memory")
        image.fill(0xFFFFFFFF)
        bitmap = pdfium.FPDFBitmap_CreateEx(
            width, height, pdfium.FPDFBitmap_BGRx, _address(image), image.bytesPerLine()
        )
        try:
            pdfium.FPDF_RenderPageBitmap(bitmap, page.raw, 0, -top, width, whole, 0, pdfium.FPDF_ANNOT)
        finally:
            pdfium.FPDFBitmap_Destroy(bitmap)
        return image

    return _with_page(data, render)


def _address(image: "QImage") -> Any:
    import ctypes

    return ctypes.c_void_p(ctypes.addressof(ctypes.c_char.from_buffer(image.bits())))


def _with_page(data: bytes, work: Callable[[Any], _T]) -> _T:
    import pypdfium2

    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise PageError("unreadable") from error
        try:
            page = document[0]
            try:
                return work(page)
            finally:
                page.close()
        finally:
            document.close()
