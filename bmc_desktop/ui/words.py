"""Data shown as plain text: no markup or mnemonic in it alters a label, title or button."""

import re
from functools import lru_cache
from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_MARK: Final = re.compile("&(.)")


class PlainLabel(QLabel):
    """A label that shows its text as it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)


def plain_title(text: str) -> str:
    """Return text for a window title: Qt reads "[*]" there as the place of the unsaved mark."""
    return text.replace("[*]", "[\u200b*]")


def plain_action(text: str) -> str:
    """Return text for a menu, a tab or a button: Qt reads a single "&" there as a mnemonic."""
    return text.replace("&", "&&")


@lru_cache(maxsize=1024)
def without_mnemonic(text: str) -> str:
    """Return the words of a menu's entry as read, without the mark of the letter that chooses it."""
    return _MARK.sub(r"\1", text)


def plain_tip(text: str) -> str:
    """Return text for a tooltip, which Qt would otherwise search for markup."""
    return f"<qt>{escape(text)}</qt>"


def shortened(text: str, most: int = 40) -> str:
    """Return text of at most `most` characters, with an ellipsis where it was cut."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate looks for
    """Mark a text of a table for translation, and return it as it is."""
    return text
