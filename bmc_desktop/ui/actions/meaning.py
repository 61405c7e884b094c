"""Rows of actions that give notes a meaning: legend, threads, status, star, links, pictures, details."""

from typing import Final

from bmc_desktop.ui.actions.row import Row
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

MEANING: Final[tuple[Row, ...]] = (
    Row(
        "panel_note",
        QT_TRANSLATE_NOOP("Actions", "E&verything on the note"),
        QT_TRANSLATE_NOOP("Actions", "Show all that the chosen notes hold, to read and change it"),
        "view.toggle_panel",
        arguments=("note",),
        keys=("Alt+Return",),
        checkable=True,
    ),
    Row(
        "panel_legend",
        QT_TRANSLATE_NOOP("Actions", "&Legend"),
        QT_TRANSLATE_NOOP("Actions", "Say what each colour means, or take it from the segments"),
        "view.toggle_panel",
        arguments=("legend",),
        keys=("Ctrl+R",),
        checkable=True,
    ),
    Row(
        "thread",
        QT_TRANSLATE_NOOP("Actions", "Follow a th&read"),
        QT_TRANSLATE_NOOP("Actions", "Light what belongs to a segment or a colour and dim the rest"),
        "meaning.toggle_thread",
        keys=("Ctrl+M",),
        needs="notes",
    ),
    Row(
        "links",
        QT_TRANSLATE_NOOP("Actions", "Show lin&ks"),
        QT_TRANSLATE_NOOP("Actions", "Show the links between notes, here and on the poster"),
        "view.toggle_links",
        checkable=True,
    ),
    Row(
        "status_next",
        QT_TRANSLATE_NOOP("Actions", "Ne&xt status"),
        QT_TRANSLATE_NOOP("Actions", "Take the chosen notes from one status to the next"),
        "meaning.next_status",
        keys=("Ctrl+U",),
        needs="selection",
    ),
    Row(
        "star",
        QT_TRANSLATE_NOOP("Actions", "A&ward a star"),
        QT_TRANSLATE_NOOP("Actions", "Put a star on the chosen notes, or take it off"),
        "meaning.toggle_star",
        keys=("Ctrl+B",),
        needs="selection",
        checkable=True,
    ),
    Row(
        "link_notes",
        QT_TRANSLATE_NOOP("Actions", "Lin&k to another note…"),
        QT_TRANSLATE_NOOP("Actions", "Draw a line from one note to another, with a word on it"),
        "meaning.link_notes",
        keys=("Ctrl+Shift+K",),
        needs="selection",
    ),
    Row(
        "picture_file",
        QT_TRANSLATE_NOOP("Actions", "Pi&cture from file…"),
        QT_TRANSLATE_NOOP("Actions", "Put a picture on the chosen note, or on a new one"),
        "meaning.picture_from_file",
    ),
)
