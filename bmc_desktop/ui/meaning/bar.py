"""A bar between the canvas and its tabs: what stands there as long as someone is about something."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton

from bmc_desktop.ui import icons
from bmc_desktop.ui.words import plain_tip

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.theme import Tones


class Bar(QFrame):
    """A bar of a window. Esc closes it and gives the keys back to the canvas."""

    def __init__(self, window: "MainWindow", name: str) -> None:
        super().__init__(window)
        self.window_of = window
        self._buttons: dict[QToolButton, str] = {}
        self.setObjectName(name)
        self.hide()

    def close_bar(self) -> None:
        """Hide the bar."""
        had_keys = self.isAncestorOf(self.window_of.focusWidget() or self.window_of)
        self.hide()
        if had_keys:
            self.window_of.canvas.setFocus()

    def commit_bar(self) -> None:
        """Take over what is being written in the bar."""

    def show_now(self) -> None:
        """Show how things stand; called after changes, while the bar shows."""

    def retranslate(self) -> None:
        """Word everything in the window's language."""

    def add_button(self, icon: str) -> QToolButton:
        """Return a new button of the bar with an icon."""
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(16, 16))
        self._buttons[button] = icon
        return button

    def name_button(self, button: QToolButton, words: str) -> None:
        """Say what a button does."""
        button.setToolTip(plain_tip(words))
        button.setAccessibleName(words)

    def tint(self, tones: "Tones") -> None:
        """Take on the colours of a theme."""
        for button, icon in self._buttons.items():
            button.setIcon(icons.tinted(icon, tones.ink))
        self.setStyleSheet(
            f"#{self.objectName()} {{ background: {tones.bar}; border-top: 1px solid {tones.line}; }}"
            f"QLineEdit {{ background: {tones.field}; border: 1px solid {tones.line}; border-radius: 4px;"
            " padding: 3px 6px; }"
            f"QLineEdit:focus {{ border-color: {tones.accent}; }}"
            "QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px; }"
            f"QToolButton:hover {{ background: {tones.hover}; }}"
            f"QToolButton:focus {{ border-color: {tones.accent}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            event.accept()
            return
        super().keyPressEvent(event)
