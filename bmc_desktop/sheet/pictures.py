"""Decode a workshop's pictures: the one way in which the screen and the poster come to their pixels."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_READERS: Final = {"png": b"png", "jpg": b"jpeg", "webp": b"webp"}


def decoded(data: bytes, kind: str, wide: int, high: int) -> QImage | None:
    """Return the pixels of a picture, no more than `wide` × `high`, or None if it cannot be read.

    `kind` is "png", "jpg" or "webp". No other reader sees a stranger's bytes, whatever they claim to be,
    and no rotation that the file asks for is done: the picture's record holds the size of the pixels as
    they are.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_READERS[kind]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(False)
    image = reader.read()
    if image.isNull():
        return None
    if image.width() > wide or image.height() > high:
        image = image.scaled(
            QSize(min(wide, image.width()), min(high, image.height())),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return image
