"""Pictures from people: the one door through which a photograph, a screenshot or a drawing comes in.

What goes through is decoded with the format that its first bytes name, turned as its camera says, brought
to plain colours and a size that a poster can show, and packed anew: so nothing but pixels gets into a
workshop; no place where it was taken, no program hidden behind it. Any thread; a large one takes a second.
"""

import math
import os
import stat
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColorSpace, QImage

from bmc_desktop.files.errors import Facts, worded
from bmc_desktop.files.limits import MAX_MEDIA
from bmc_desktop.files.names import shown_name
from bmc_desktop.files.pictures import read_header
from bmc_desktop.sheet.picture_bytes import kind_of
from bmc_desktop.sheet.pictures import MOST_PIXELS, Reader

LONGEST: Final = 2_400
"""The most pixels of the longer side: 300 to the inch on the widest note of an A0 poster."""

ENDINGS: Final = frozenset([".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".gif"])
"""Endings of files that are taken in."""

FOREIGN_ENDINGS: Final = frozenset([
    ".bmp", ".svg", ".svgz", ".tif", ".tiff", ".heic", ".heif", ".avif", ".jxl", ".ico", ".icns", ".tga",
    ".psd", ".eps", ".ai",
])  # fmt: skip
"""Endings of files that people take for pictures too, and that are refused with a word about it."""

FEW_COLOURS: Final = 2_000
"""Pictures of fewer colours, in a sample, are drawn or shots of a screen: they keep their sharp edges."""

QUALITIES: Final = (90, 82, 75)
"""What photographs are packed with: the first that makes no larger file than there was."""

RefusalKind: TypeAlias = Literal["not_a_picture", "too_large", "full", "damaged", "unreadable"]

SENTENCES: Final[Mapping[RefusalKind, str]] = {
    "not_a_picture": (
        "{name} was not added: pictures can be PNG, JPEG, WebP or GIF, and it is none of these."
    ),
    "too_large": (
        "{name} was not added: it is larger than 40 megapixels or 64 MB. Scale it down and add it again."
    ),
    "full": (
        "{name} was not added: the pictures of a workshop can take 75 MB together. Remove some first, or "
        "start another workshop."
    ),
    "damaged": "{name} was not added: it is damaged. Fetch it again from where it came from.",
    "unreadable": (
        "{name} was not added: it could not be read from the disk. Check that it is still there, and add "
        "it again."
    ),
}

_DOTS: Final = 3_780
"""Dots per metre (96 to the inch) noted in each picture, lest the screen's own get into it."""


class PictureRefusedError(ValueError):
    """Something that cannot become a picture of a workshop. `str()` is the English sentence."""

    def __init__(self, kind: RefusalKind, name: str = "") -> None:
        self.kind: RefusalKind = kind
        self.facts: Facts = {"name": shown_name(name)} if name else {}
        super().__init__(worded(SENTENCES[kind], self.facts))


def take_file(path: Path) -> bytes:
    """Return a picture file's pixels, packed anew.

    Raises:
        PictureRefusedError: it is no picture that we take, or cannot be read.
    """
    return take_bytes(_read(path), path.name)


def take_bytes(data: bytes, name: str = "") -> bytes:
    """Return a picture's pixels, packed anew as PNG or JPEG.

    Raises:
        PictureRefusedError: the bytes are no picture that we take.
    """
    if len(data) > MAX_MEDIA:
        raise PictureRefusedError("too_large", name)
    kind = kind_of(data)
    if kind is None:
        raise PictureRefusedError("not_a_picture", name)
    if kind == "gif" and _pixels_of_gif(data) > MOST_PIXELS:
        raise PictureRefusedError("too_large", name)
    try:
        reader = Reader(data, kind, with_looks=True)
        if reader.is_too_large:
            raise PictureRefusedError("too_large", name)
        # What our own look at the header does not understand is not decoded either.
        sound = kind == "gif" or read_header(data) is not None
        size = reader.size.scaled(LONGEST, LONGEST, Qt.AspectRatioMode.KeepAspectRatio)
        image = reader.read(max(1, size.width()), max(1, size.height())) if sound else None
        if image is None:
            raise PictureRefusedError("damaged", name)
        return _packed(image, photograph=kind == "jpg", before=len(data))
    except MemoryError as error:
        raise PictureRefusedError("too_large", name) from error


def take_image(image: QImage) -> bytes:
    """Return pixels that another program has laid on the clipboard, packed anew.

    Raises:
        PictureRefusedError: there are none, or too many.
    """
    if image.isNull():
        raise PictureRefusedError("damaged")
    if image.width() * image.height() > MOST_PIXELS:
        raise PictureRefusedError("too_large")
    try:
        return _packed(image, photograph=False, before=image.sizeInBytes())
    except MemoryError as error:
        raise PictureRefusedError("too_large") from error


def _read(path: Path) -> bytes:
    try:
        # Looked at before it is opened: opening a device may do something to it, or wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise PictureRefusedError("not_a_picture", path.name)
        flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise PictureRefusedError("not_a_picture", path.name)
            data = file.read(MAX_MEDIA + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, PictureRefusedError):
            raise
        raise PictureRefusedError("unreadable", path.name) from error
    except MemoryError as error:
        raise PictureRefusedError("too_large", path.name) from error
    if not data:
        raise PictureRefusedError("damaged", path.name)
    return data


def _pixels_of_gif(data: bytes) -> int:
    """Return how many pixels a GIF's screen has, 0 if it does not say (GIF89a, 18)."""
    try:
        pixels: int = math.prod(struct.unpack_from("<HH", data, 6))
    except struct.error:
        return 0
    return pixels


def _packed(image: QImage, *, photograph: bool, before: int) -> bytes:
    """Return the picture's pixels as a new file. `before` is how many bytes they came in."""
    pixels = _plain(image)
    if pixels.isNull():
        raise MemoryError
    if pixels.hasAlphaChannel() or (not photograph and _colours(pixels) < FEW_COLOURS):
        return _saved(pixels, "PNG")
    data = b""
    for quality in QUALITIES:
        data = _saved(pixels, "JPEG", quality)
        if len(data) <= before * 1.1:
            break
    return data


def _plain(image: QImage) -> QImage:
    """Return the picture in sRGB and no larger than it need be, free of all that hung on its pixels."""
    alpha, opaque = QImage.Format.Format_ARGB32, QImage.Format.Format_RGB32
    if max(image.width(), image.height()) > LONGEST:
        size = image.size().scaled(LONGEST, LONGEST, Qt.AspectRatioMode.KeepAspectRatio)
        smooth = Qt.TransformationMode.SmoothTransformation
        ignored = Qt.AspectRatioMode.IgnoreAspectRatio
        image = image.scaled(max(1, size.width()), max(1, size.height()), ignored, smooth)
    space, plain = image.colorSpace(), QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    kind = alpha if image.hasAlphaChannel() else opaque
    if space.isValid() and space != plain:
        # A profile that is no use leaves the picture as it is.
        seen = image.convertedToColorSpace(plain, kind)
        image = image if seen.isNull() else seen
    image = image.convertToFormat(kind)
    if kind == alpha and _is_opaque(image):
        kind = opaque
        image = image.convertToFormat(opaque)
    # Made from the bare bytes, it has no texts and no profile that could be written with it.
    result = QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), kind).copy()
    result.setDotsPerMeterX(_DOTS)
    result.setDotsPerMeterY(_DOTS)
    return result


def _is_opaque(image: QImage) -> bool:
    # The image must outlive the view of its bits. Four bytes to a pixel leave no gap at a line's end.
    ordered = image.convertToFormat(QImage.Format.Format_RGBA8888)
    alpha = bytes(ordered.constBits())[3::4]
    return alpha.count(b"\xff") == len(alpha)


def _colours(image: QImage) -> int:
    """Return how many colours a sample of the picture has; a sample of all if it is small."""
    wide, high = min(256, image.width()), min(256, image.height())
    sample = image.scaled(wide, high, Qt.AspectRatioMode.IgnoreAspectRatio)
    return len(set(memoryview(sample.constBits()).cast("B").cast("I")))


def _saved(image: QImage, kind: str, quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, kind, quality):  # type: ignore[call-overload]
        raise MemoryError
    return bytes(buffer.data().data())
