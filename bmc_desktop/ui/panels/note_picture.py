"""The picture of a note on the note page: shown, put there from a file, taken off."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bmc_desktop.ui.words import PlainLabel

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board

_WIDE: Final = 220
_HIGH: Final = 120
"""No picture is shown larger, in pixels."""


class PictureField(QWidget):
    """The picture, and what can be done with it."""

    file_asked = Signal()
    removal_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = PlainLabel("", self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._told = PlainLabel("", self, wrap=True)
        self.choose, self.remove = QPushButton(self), QPushButton(self)
        self.choose.clicked.connect(self.file_asked)
        self.remove.clicked.connect(self.removal_asked)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._picture)
        column.addWidget(self._told)
        column.addLayout(row)
        self.setFocusProxy(self.choose)

    def show_picture(self, picture: str | None, mixed: str, board: "Board") -> None:
        """Show the picture with this id; `mixed` tells that the notes differ, "" that they do not.

        Pictures come from the canvas's own shelf: a large one is there a moment later.
        """
        self._told.setText(mixed)
        self._told.setHidden(not mixed)
        self.choose.setText(self.tr("Replace…") if picture or mixed else self.tr("From file…"))
        self.remove.setText(self.tr("Remove"))
        self.remove.setVisible(bool(picture or mixed))
        pixmap = _pixmap(picture, board, self.devicePixelRatioF()) if picture else QPixmap()
        self._picture.setPixmap(pixmap)
        self._picture.setVisible(not pixmap.isNull())
        record = board.session.workshop.media.get(picture or "")
        self._picture.setAccessibleName(record.name if record is not None else "")


def _pixmap(picture: str, board: "Board", ratio: float) -> QPixmap:
    scene = board.scene_of_canvas
    image = scene.pictures.find(picture, round(_WIDE * ratio)) if scene.style_of_sheet.pictures else None
    if image is None:
        return QPixmap()
    room = QSize(round(_WIDE * ratio), round(_HIGH * ratio))
    if image.width() > room.width() or image.height() > room.height():
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(room, keep, smooth)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
