"""Rows of actions that come in families: one per colour, size, status, language and block.

The tables of names are worded for menus, with the letter that chooses an entry; `said` gives a plain word.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication

from bmc_desktop.content import PATTERNS
from bmc_desktop.model.blocks import ALL_BLOCKS, BLOCKS, number
from bmc_desktop.model.records import Colour, Size, Status
from bmc_desktop.ui.actions.row import Row
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP, without_mnemonic

COLOUR_NAMES: Final[dict[Colour, str]] = {
    "white": QT_TRANSLATE_NOOP("Actions", "&White"),
    "yellow": QT_TRANSLATE_NOOP("Actions", "&Yellow"),
    "orange": QT_TRANSLATE_NOOP("Actions", "&Orange"),
    "red": QT_TRANSLATE_NOOP("Actions", "&Red"),
    "pink": QT_TRANSLATE_NOOP("Actions", "&Pink"),
    "violet": QT_TRANSLATE_NOOP("Actions", "&Violet"),
    "blue": QT_TRANSLATE_NOOP("Actions", "&Blue"),
    "green": QT_TRANSLATE_NOOP("Actions", "&Green"),
}

SIZE_NAMES: Final[dict[Size, str]] = {
    "large": QT_TRANSLATE_NOOP("Actions", "&Large"),
    "medium": QT_TRANSLATE_NOOP("Actions", "&Medium"),
    "small": QT_TRANSLATE_NOOP("Actions", "&Small"),
    "tiny": QT_TRANSLATE_NOOP("Actions", "&Tiny"),
}

STATUS_NAMES: Final[dict[Status, str]] = {
    "assumption": QT_TRANSLATE_NOOP("Actions", "&Assumption"),
    "testing": QT_TRANSLATE_NOOP("Actions", "&Being tested"),
    "confirmed": QT_TRANSLATE_NOOP("Actions", "&Confirmed"),
    "refuted": QT_TRANSLATE_NOOP("Actions", "&Refuted"),
}

NO_STATUS: Final = QT_TRANSLATE_NOOP("Actions", "&No status")

_LANGUAGES: Final[dict[str, str]] = {
    "en": "&English",
    "nb": "&Norsk bokmål",
    "da": "D&ansk",
    "de": "&Deutsch",
}

LANGUAGE_NAMES: Final[dict[str, str]] = {code: without_mnemonic(name) for code, name in _LANGUAGES.items()}
"""The window's languages, each in its own words."""

_COLOUR_TIP: Final = QT_TRANSLATE_NOOP("Actions", "Give the chosen notes, or the next new one, this paper")
_FLAG_TIP: Final = QT_TRANSLATE_NOOP(
    "Actions", "Put a flag of this colour on the chosen notes, or take it off"
)
_SIZE_TIP: Final = QT_TRANSLATE_NOOP("Actions", "Give the chosen notes this size")
_STATUS_TIP: Final = QT_TRANSLATE_NOOP("Actions", "Say how sure the chosen notes are")
_LANGUAGE_TIP: Final = QT_TRANSLATE_NOOP("Actions", "Use this language for the window")
_GO_TIP: Final = QT_TRANSLATE_NOOP("Actions", "Go to this block")
_MOVE_TIP: Final = QT_TRANSLATE_NOOP("Actions", "Move the chosen notes to free places of this block")
_PATTERN_TIP: Final = QT_TRANSLATE_NOOP(
    "Actions", "Start with a filled example of this business model, in a workshop of its own"
)
_PATTERN: Final = QT_TRANSLATE_NOOP("Actions", "Business model")
_GO: Final = QT_TRANSLATE_NOOP("Actions", "Block {number}")


def said(name: str) -> str:
    """Return a name of one of the tables in the window's language, as it is read outside of menus."""
    return without_mnemonic(QCoreApplication.translate("Actions", name))


FAMILIES: Final[tuple[Row, ...]] = (
    *(
        Row(
            f"colour_{c}",
            name,
            _COLOUR_TIP,
            "canvas.recolour_selection",
            (c,),
            keys=(f"Ctrl+{n}",),
            keeps_editor=True,
        )
        for n, (c, name) in enumerate(COLOUR_NAMES.items(), 1)
    ),
    *(
        Row(f"flag_{c}", name, _FLAG_TIP, "canvas.toggle_flag", (c,), needs="selection", checkable=True)
        for c, name in COLOUR_NAMES.items()
    ),
    *(
        Row(f"size_{s}", name, _SIZE_TIP, "canvas.resize_selection", (s,), needs="selection")
        for s, name in SIZE_NAMES.items()
    ),
    *(
        Row(f"status_{s}", name, _STATUS_TIP, "canvas.set_status", (s,), needs="selection")
        for s, name in STATUS_NAMES.items()
    ),
    *(
        Row(
            f"language_{c}",
            name,
            _LANGUAGE_TIP,
            "view.set_language",
            (c,),
            choice="language",
            translated=False,
        )
        for c, name in _LANGUAGES.items()
    ),
    *(Row(f"pattern_{p}", _PATTERN, _PATTERN_TIP, "file.new_from_pattern", (p,)) for p in PATTERNS),
    *(
        Row(
            f"move_{b}",
            _GO,
            _MOVE_TIP,
            "canvas.move_to_block",
            (b,),
            keys=(f"Ctrl+Shift+{number(b)}",),
            needs="selection",
        )
        for b in ALL_BLOCKS
    ),
    *(
        Row(f"go_{b}", _GO, _GO_TIP, "canvas.go_to_block", (b,), canvas_keys=(str(n),), while_editing=False)
        for n, b in enumerate(BLOCKS, 1)
    ),
)
