"""What other programs lay on the clipboard or drag onto the canvas: pictures, files and words, told apart.

Nothing is decoded or read from the disk here. Where there are words and a picture of them, as word
processors and spreadsheets offer, the words are taken; where the words are only the picture's address, as
browsers offer, the picture.
"""

import re
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent, QImage

from bmc_desktop.canvas import clipboard
from bmc_desktop.canvas.picture_door import ENDINGS, FOREIGN_ENDINGS

PictureSource: TypeAlias = Path | bytes | QImage
"""A picture that is still to be taken in: a file, a file's bytes, or pixels."""

_FORMATS: Final = ("image/png", "image/jpeg", "image/webp", "image/gif")
"""In the order in which they are asked for: what a picture loses least by comes first."""

_PIXELS: Final = "application/x-qt-image"

_ADDRESS: Final = re.compile(r"(?:https?|file|data|blob):\S+")

_OBJECT: Final = "\ufffc"
"""What stands for a picture when markup is read for its words."""


def files_in(data: QMimeData) -> tuple[list[Path], list[Path]]:
    """Return the files of this computer that are there: pictures by their ending, and all others."""
    if not data.hasUrls():
        return [], []
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    wanted = ENDINGS | FOREIGN_ENDINGS
    pictures = [file for file in files if file.suffix.lower() in wanted]
    return pictures, [file for file in files if file.suffix.lower() not in wanted]


def has_picture(data: QMimeData) -> bool:
    """Say whether there is a picture that is no file."""
    return data.hasImage() or any(name.startswith("image/") for name in data.formats())


def picture_in(data: QMimeData) -> PictureSource | None:
    """Return the picture that is there instead of words, or None.

    Pictures of other kinds are bytes too, which the door will refuse: left to itself, Qt would look for
    any decoder that fits.
    """
    if not has_picture(data) or _says_something(data):
        return None
    for name in _FORMATS:
        if data.hasFormat(name):
            return bytes(data.data(name).data())
    others = [name for name in data.formats() if name.startswith("image/")]
    if others:
        return bytes(data.data(others[0]).data())
    # Pixels of this program, or those that Windows and macOS hand over without a file around them.
    image = data.imageData()
    return image if isinstance(image, QImage) else None


def one_picture_in(data: QMimeData) -> PictureSource | None:
    """Return the picture, also one of a file, if that is all there is."""
    pictures, others = files_in(data)
    if len(pictures) == 1 and not others:
        return pictures[0]
    return picture_in(data) if not pictures else None


def words_in(data: QMimeData) -> str:
    """Return the words that are there."""
    return clipboard.text_of(data).replace(_OBJECT, "")


def _says_something(data: QMimeData) -> bool:
    words = words_in(data).strip()
    return bool(words) and _ADDRESS.fullmatch(words) is None


def accept_copy(event: QDropEvent) -> None:
    """Take what is dropped as a copy, whatever is proposed: whoever believes it moved would delete it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
