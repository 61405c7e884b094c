"""Decode a workshop's pictures: the one way in which the screen and the poster come to their pixels.

Whatever the bytes are, the outcome is an image or none, within bounded time and memory. Any thread.
"""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from bmc_desktop.sheet.picture_bytes import bare

MOST_PIXELS: Final = 40_000_000
"""The largest picture that is decoded, in pixels."""

MOST_MEGABYTES: Final = 256
"""The most memory that a decoder may take for one picture."""

_READERS: Final = {"png": b"png", "jpg": b"jpeg", "webp": b"webp", "gif": b"gif"}

_FINE: Final = frozenset([QImage.Format.Format_RGBX64, QImage.Format.Format_RGBA64])
"""What a PNG of sixteen bits is decoded to: eight bytes to a pixel."""


class Reader:
    """A reader of one picture's bytes that has been told what they are, and guesses nothing."""

    def __init__(self, data: bytes, kind: str, *, with_looks: bool = False) -> None:
        """Look at the bytes of a "png", "jpg", "webp" or "gif".

        `with_looks`: turn the picture as its file asks for, and read its colour profile.
        """
        QImageReader.setAllocationLimit(MOST_MEGABYTES)
        self._kind = kind
        kept = bare(data, kind, with_looks=with_looks)
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(kept or b""))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._reader = QImageReader(self._buffer, QByteArray(_READERS[kind]))
        self._reader.setAutoDetectImageFormat(False)
        self._reader.setAutoTransform(with_looks)
        self.size = self._reader.size() if kept else QSize()
        """Width and height as the file says; not valid if it does not."""

    @property
    def is_too_large(self) -> bool:
        """Whether the picture has more pixels, or finer ones, than are decoded."""
        if not self.size.isValid():
            return False
        pixels = self.size.width() * self.size.height()
        depth = 8 if self._reader.imageFormat() in _FINE else 4
        return pixels > MOST_PIXELS or pixels * depth > MOST_MEGABYTES * 2**20

    @property
    def _lies_on_its_side(self) -> bool:
        """Whether width and height change places when the picture is turned as its file asks for."""
        quarter = QImageIOHandler.Transformation.TransformationRotate90
        return self._reader.autoTransform() and bool(self._reader.transformation() & quarter)

    def read(self, wide: int, high: int) -> QImage | None:
        """Return the pixels, no more than `wide` × `high` (before any turn), or None."""
        if not self.size.isValid() or self.size.isEmpty() or self.is_too_large:
            return None
        least = QSize(min(wide, self.size.width()), min(high, self.size.height()))
        if self._kind == "jpg" and least != self.size:
            # This decoder can leave pixels out from the start. The quality is that of the scaling.
            self._reader.setQuality(100)
            self._reader.setScaledSize(least)
        image = self._reader.read()
        if image.isNull():
            return None
        if self._lies_on_its_side:
            least = least.transposed()
        if image.width() > least.width() or image.height() > least.height():
            if image.hasAlphaChannel():
                # In place; scaling would do so in a second copy.
                image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
            image = image.scaled(
                least, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        return None if image.isNull() else image


def decoded(data: bytes, kind: str, wide: int, high: int) -> QImage | None:
    """Return the pixels of a picture, no more than `wide` × `high`, or None if it cannot be read.

    `kind` is "png", "jpg" or "webp", as the bytes themselves begin. No other reader sees a stranger's
    bytes, whatever they claim to be, and no rotation that the file asks for is done: the picture's record
    holds the size of the pixels as they are.
    """
    image = Reader(data, kind).read(wide, high)
    if image is None:
        return None
    has_alpha = image.hasAlphaChannel()
    image = image.convertToFormat(QImage.Format.Format_ARGB32 if has_alpha else QImage.Format.Format_RGB32)
    return None if image.isNull() else image
