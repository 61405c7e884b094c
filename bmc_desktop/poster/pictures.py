"""Pictures on the page: a workshop's own, and colour glyphs; pixels packed anew, never a file's bytes.

So nothing that a picture file may carry besides its pixels (places, programs, further pictures) reaches
the poster.
"""

import zlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from bmc_desktop.files.pictures import read_header
from bmc_desktop.model.blocks import Rect
from bmc_desktop.poster.document import Page
from bmc_desktop.sheet.pictures import decoded

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

RESOLUTION: Final = 300
"""Pixels per inch that a picture is reduced to; finer ones are not seen on paper."""

JPEG_QUALITY: Final = 88


class Pictures:
    """The pictures of a workshop on one page, each embedded once per drawn size."""

    def __init__(self, page: Page, bytes_of: Mapping[str, bytes] | Callable[[str], bytes | None]) -> None:
        """Take the pictures' bytes by media id, from a mapping or a function."""
        self._page = page
        self._bytes_of = bytes_of if callable(bytes_of) else bytes_of.get
        self._names: dict[tuple[str, int, int], str | None] = {}

    def name(self, media_id: str, rect: Rect) -> str | None:
        """Return the name on the page of a picture drawn into a rectangle, None if it cannot be had."""
        wide, high = (max(1, round(side * RESOLUTION / 72)) for side in (rect.width, rect.height))
        key = (media_id, wide, high)
        if key not in self._names:
            self._names[key] = self._embedded(media_id, wide, high)
        return self._names[key]

    def _embedded(self, media_id: str, wide: int, high: int) -> str | None:
        data = self._bytes_of(media_id)
        # The header says which reader may see the bytes.
        header = read_header(data) if data else None
        if data is None or header is None:
            return None
        try:
            image = decoded(data, header.format, wide, high)
            return add_image(self._page, image) if image is not None else None
        except MemoryError:
            # One picture less is better than no poster.
            return None


def add_image(page: Page, image: "QImage") -> str:
    """Put pixels on the page's shelf and return their name; what is transparent stays so.

    Opaque pictures with many colours are packed as JPEG, all others without loss.
    """
    from PySide6.QtGui import QImage

    size = {"Width": image.width(), "Height": image.height(), "BitsPerComponent": 8}
    if not image.hasAlphaChannel():
        packed = _jpeg(image)
        plain = _rgb(image)
        if packed and len(packed) < len(plain):
            entries = {"Subtype": "/Image", **size, "ColorSpace": "/DeviceRGB", "Filter": "/DCTDecode"}
            return page.add_picture(entries, packed, compressed=True)
        entries = {"Subtype": "/Image", **size, "ColorSpace": "/DeviceRGB", "Filter": "/FlateDecode"}
        return page.add_picture(entries, plain, compressed=True)
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = bytes(image.constBits())
    mask = page.add_stream(
        {"Type": "/XObject", "Subtype": "/Image", **size, "ColorSpace": "/DeviceGray"}, pixels[3::4]
    )
    colours = bytearray(pixels)
    del colours[3::4]
    entries = {"Subtype": "/Image", **size, "ColorSpace": "/DeviceRGB", "SMask": mask}
    return page.add_picture(entries, bytes(colours))


def _rgb(image: "QImage") -> bytes:
    from PySide6.QtGui import QImage

    rgb = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = bytearray(rgb.constBits())
    del pixels[3::4]
    return zlib.compress(bytes(pixels), 6)


def _jpeg(image: "QImage") -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.convertToFormat(QImage.Format.Format_RGB888).save(buffer, "JPEG", JPEG_QUALITY):  # type: ignore[call-overload]
        return b""
    return bytes(buffer.data().data())
