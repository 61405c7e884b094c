"""Rows of actions that bring notes onto the wall fast."""

from typing import Final

from bmc_desktop.ui.actions.row import Row
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

CAPTURE: Final[tuple[Row, ...]] = (
    Row(
        "quick_line",
        QT_TRANSLATE_NOOP("Actions", "&Quick line"),
        QT_TRANSLATE_NOOP("Actions", "Type notes with block, colour and amount in one line"),
        "capture.open_line",
        keys=("Ctrl+L",),
    ),
    Row(
        "split_or_join",
        QT_TRANSLATE_NOOP("Actions", "S&plit into lines, or join notes"),
        QT_TRANSLATE_NOOP("Actions", "Give each line of the chosen note its own note, or make several one"),
        "capture.split_or_join",
        keys=("Ctrl+Shift+L",),
        needs="selection",
    ),
)
