"""What a change did, in the window's words: the names of edits told as "move of 3 notes".

The words follow "Undo" and "Redo" in the Edit menu. Knows the names of all edits; a test compares.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from bmc_desktop.model.change import Label


def words(label: Label) -> str:
    """Return what an edit did, counted."""
    wording = _WORDS.get(label.edit)
    n = max(1, label.count)
    return wording(n) if wording is not None else QCoreApplication.translate("Labels", "change")


def undo_words(label: Label | None) -> str:
    """Return the words of the menu for taking back an edit."""
    if label is None:
        return QCoreApplication.translate("Labels", "Undo")
    return QCoreApplication.translate("Labels", "Undo {edit}").format(edit=words(label))


def redo_words(label: Label | None) -> str:
    """Return the words of the menu for doing an edit again."""
    if label is None:
        return QCoreApplication.translate("Labels", "Redo")
    return QCoreApplication.translate("Labels", "Redo {edit}").format(edit=words(label))


def _add_notes(n: int) -> str:
    return QCoreApplication.translate("Labels", "adding %n note(s)", "", n)


def _paste_notes(n: int) -> str:
    return QCoreApplication.translate("Labels", "paste of %n note(s)", "", n)


def _set_text(n: int) -> str:
    return QCoreApplication.translate("Labels", "text of %n note(s)", "", n)


def _recolour(n: int) -> str:
    return QCoreApplication.translate("Labels", "colour of %n note(s)", "", n)


def _set_flags(n: int) -> str:
    return QCoreApplication.translate("Labels", "colour flags of %n note(s)", "", n)


def _resize(n: int) -> str:
    return QCoreApplication.translate("Labels", "size of %n note(s)", "", n)


def _set_status(n: int) -> str:
    return QCoreApplication.translate("Labels", "status of %n note(s)", "", n)


def _set_votes(n: int) -> str:
    return QCoreApplication.translate("Labels", "votes of %n note(s)", "", n)


def _delete_notes(n: int) -> str:
    return QCoreApplication.translate("Labels", "deletion of %n note(s)", "", n)


def _duplicate_notes(n: int) -> str:
    return QCoreApplication.translate("Labels", "duplication of %n note(s)", "", n)


def _bring_to_front(n: int) -> str:
    return QCoreApplication.translate("Labels", "bringing %n note(s) to front", "", n)


def _send_to_back(n: int) -> str:
    return QCoreApplication.translate("Labels", "sending %n note(s) to back", "", n)


def _move_notes(n: int) -> str:
    return QCoreApplication.translate("Labels", "move of %n note(s)", "", n)


def _tidy_block(n: int) -> str:
    return QCoreApplication.translate("Labels", "tidying of %n note(s)", "", n)


def _add_canvas(_n: int) -> str:
    return QCoreApplication.translate("Labels", "adding a canvas")


def _rename_canvas(_n: int) -> str:
    return QCoreApplication.translate("Labels", "renaming of a canvas")


def _duplicate_canvas(_n: int) -> str:
    return QCoreApplication.translate("Labels", "duplication of a canvas")


def _move_canvas(_n: int) -> str:
    return QCoreApplication.translate("Labels", "move of a canvas")


def _delete_canvas(_n: int) -> str:
    return QCoreApplication.translate("Labels", "deletion of a canvas")


def _rename_block(_n: int) -> str:
    return QCoreApplication.translate("Labels", "renaming of a block")


def _set_details(_n: int) -> str:
    return QCoreApplication.translate("Labels", "change of the workshop details")


def _set_meaning(_n: int) -> str:
    return QCoreApplication.translate("Labels", "change of the legend")


_WORDS: Final[dict[str, Callable[[int], str]]] = {
    "add_notes": _add_notes,
    "paste_notes": _paste_notes,
    "set_text": _set_text,
    "recolour": _recolour,
    "set_flags": _set_flags,
    "resize": _resize,
    "set_status": _set_status,
    "set_votes": _set_votes,
    "delete_notes": _delete_notes,
    "duplicate_notes": _duplicate_notes,
    "bring_to_front": _bring_to_front,
    "send_to_back": _send_to_back,
    "move_notes": _move_notes,
    "nudge": _move_notes,
    "tidy_block": _tidy_block,
    "add_canvas": _add_canvas,
    "rename_canvas": _rename_canvas,
    "duplicate_canvas": _duplicate_canvas,
    "move_canvas": _move_canvas,
    "delete_canvas": _delete_canvas,
    "rename_block": _rename_block,
    "set_details": _set_details,
    "set_meaning": _set_meaning,
}
