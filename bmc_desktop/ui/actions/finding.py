"""Rows of actions that find notes and other actions."""

from typing import Final

from bmc_desktop.ui.actions.row import Row
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

FINDING: Final[tuple[Row, ...]] = (
    Row(
        "find",
        QT_TRANSLATE_NOOP("Actions", "&Find…"),
        QT_TRANSLATE_NOOP("Actions", "Look for notes by their words, colour, status or block"),
        "find.open",
        keys=("Ctrl+F",),
        icon="search",
    ),
    Row(
        "find_next",
        QT_TRANSLATE_NOOP("Actions", "Find &next"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next note that was found"),
        "find.step",
        arguments=(1,),
        keys=("F3",),
    ),
    Row(
        "find_previous",
        QT_TRANSLATE_NOOP("Actions", "Find pre&vious"),
        QT_TRANSLATE_NOOP("Actions", "Go to the note that was found before"),
        "find.step",
        arguments=(-1,),
        keys=("Shift+F3",),
    ),
    Row(
        "palette",
        QT_TRANSLATE_NOOP("Actions", "Co&mmand palette"),
        QT_TRANSLATE_NOOP("Actions", "Find any action, canvas or note by its name, and do it or go there"),
        "find.open_palette",
        keys=("Ctrl+K",),
    ),
    Row(
        "panel_outline",
        QT_TRANSLATE_NOOP("Actions", "&Outline"),
        QT_TRANSLATE_NOOP("Actions", "Show all blocks and notes as a list to read, write and move them in"),
        "view.toggle_panel",
        arguments=("outline",),
        keys=("Ctrl+Shift+O",),
        checkable=True,
    ),
)
