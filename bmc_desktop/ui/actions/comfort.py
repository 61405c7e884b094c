"""Rows of actions for a closer look, and for taking notes along to other programs."""

from typing import Final

from bmc_desktop.ui.actions.row import Row
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

COMFORT: Final[tuple[Row, ...]] = (
    Row(
        "zoom_selection",
        QT_TRANSLATE_NOOP("Actions", "&Zoom to selection"),
        QT_TRANSLATE_NOOP("Actions", "Look closer at the chosen notes or the block, and back again"),
        "view.zoom_to_selection",
        keys=("Ctrl+Shift+F",),
        keeps_editor=True,
    ),
    Row(
        "copy_block",
        QT_TRANSLATE_NOOP("Actions", "Copy &block"),
        QT_TRANSLATE_NOOP("Actions", "Copy all notes of the current block to the clipboard"),
        "copying.block",
        needs="notes",
        while_editing=False,
    ),
    Row(
        "copy_text",
        QT_TRANSLATE_NOOP("Actions", "Copy as &text"),
        QT_TRANSLATE_NOOP("Actions", "Copy the chosen notes, or the block, as lines of text"),
        "copying.as_text",
        keys=("Ctrl+Shift+C",),
        needs="notes",
        while_editing=False,
    ),
    Row(
        "copy_table",
        QT_TRANSLATE_NOOP("Actions", "Copy as ta&ble"),
        QT_TRANSLATE_NOOP("Actions", "Copy the chosen notes, or the block, as rows for a spreadsheet"),
        "copying.as_table",
        needs="notes",
        while_editing=False,
    ),
    Row(
        "copy_picture",
        QT_TRANSLATE_NOOP("Actions", "Copy as &picture"),
        QT_TRANSLATE_NOOP("Actions", "Copy the chosen notes, or the block, as a picture"),
        "copying.as_picture",
        while_editing=False,
    ),
)
