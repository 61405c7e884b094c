"""The card with a block's hint and guiding questions, which waits behind the "?" at its title."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from bmc_desktop.content import BlockText
from bmc_desktop.text import fonts

_WIDTH = 340
_USUAL = 14
"""The size of the window's text, in pixels, at which the card has its own sizes."""


class QuestionCard(QFrame):
    """A small card that shows the words of a block until a key or a click puts it away."""

    def __init__(self, title: str, words: BlockText, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("questionCard")
        self.setStyleSheet(
            "#questionCard { background: #ffffff; border: 1px solid #c9ccd1; border-radius: 6px; }"
            "#questionCard QLabel { color: #1f2328; }"
        )
        self.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(7)
        # Larger with the window's text, as the person has it.
        scale = max(1.0, QFontInfo(parent.font()).pixelSize() / _USUAL)
        large, usual = round(17 * scale), round(15 * scale)
        layout.addWidget(_label(title, large, "SemiBold"))
        layout.addWidget(_label(words.hint, usual, "Medium"))
        for question in words.questions:
            layout.addWidget(_label(f"•  {question}", usual, "Regular"))
        self.setFixedWidth(round(_WIDTH * scale))
        self.adjustSize()

    def open_at(self, corner: QPoint) -> None:
        """Show the card with its upper left corner at a place of the screen, kept inside the screen."""
        screen = self.screen().availableGeometry()
        x = max(screen.left() + 4, min(corner.x(), screen.right() - self.width() - 4))
        y = max(screen.top() + 4, min(corner.y(), screen.bottom() - self.height() - 4))
        self.move(x, y)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()


def _label(text: str, size: int, weight: fonts.Weight) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(fonts.font(size, weight))
    label.setWordWrap(True)
    return label
