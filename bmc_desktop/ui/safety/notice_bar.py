"""A bar above the canvas that says what stays true of the file (read-only, newer)."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from bmc_desktop.ui import icons
from bmc_desktop.ui.theme import Tones
from bmc_desktop.ui.words import PlainLabel, plain_tip


class NoticeBar(QWidget):
    """Shows sentences until they are put away, with the way out beside them."""

    save_as_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ink = QColor()
        self._ground = QColor()
        self._text = PlainLabel("", self, wrap=True)
        self._save_as = QPushButton(self)
        self._save_as.clicked.connect(self.save_as_asked)
        self._away = QToolButton(self)
        self._away.setAutoRaise(True)
        self._away.clicked.connect(self.hide)
        self.setFocusProxy(self._away)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 7, 12, 7)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._save_as)
        row.addWidget(self._away)
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def tell(self, sentences: list[str], *, save_as: bool) -> None:
        """Say these sentences, or go away when there are none."""
        self._text.setText("\n".join(sentences))
        self._save_as.setVisible(save_as)
        self.setVisible(bool(sentences))

    def retranslate(self) -> None:
        """Word the buttons in the window's language."""
        self._save_as.setText(self.tr("Save as…"))
        self._away.setToolTip(plain_tip(self.tr("Put away")))
        self._away.setAccessibleName(self.tr("Put away"))

    def tint(self, tones: Tones) -> None:
        """Take on the colours of a theme."""
        self._ink = QColor(tones.ink)
        self._ground = QColor(tones.notice)
        self._away.setIcon(icons.tinted("x", tones.ink))
        self._away.setIconSize(QSize(14, 14))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        icons.paint(painter, "circle-alert", QRectF(15, (self.height() - 17) / 2, 17, 17), self._ink)
        painter.end()
