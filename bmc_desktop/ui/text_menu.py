"""The menu of a text that is being written: what can be done with its words.

Its entries have the words and keys of the window's actions, which are about notes; these are about letters.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from bmc_desktop.ui.actions import TABLE

_DEEDS: Final[dict[str, Callable[[QPlainTextEdit], object]]] = {
    "undo": QPlainTextEdit.undo,
    "redo": QPlainTextEdit.redo,
    "cut": QPlainTextEdit.cut,
    "copy": QPlainTextEdit.copy,
    "paste": QPlainTextEdit.paste,
    "delete": lambda editor: editor.textCursor().removeSelectedText(),
    "select_all": QPlainTextEdit.selectAll,
}


def text_menu(editor: QPlainTextEdit, entries: Sequence[object], parent: QWidget) -> QMenu:
    """Return a menu of some actions, as they act on a text; it goes when it closes.

    The writing goes on: a menu takes the keys only for a while.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    possible = _possible(editor)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        row = TABLE[str(entry)]
        # The keys are only shown: they are the text's own, and no shortcuts of the window.
        key = QKeySequence((*row.keys, *row.canvas_keys)[0]).toString(
            QKeySequence.SequenceFormat.NativeText
        )
        action = menu.addAction(f"{QCoreApplication.translate('Actions', row.text)}\t{key}")
        action.setObjectName(row.id)
        action.setEnabled(possible[row.id])
        action.triggered.connect(lambda _checked=False, act=_DEEDS[row.id]: act(editor))
    return menu


def _possible(editor: QPlainTextEdit) -> dict[str, bool]:
    """Return which of the actions can do something now."""
    chosen, document = editor.textCursor().hasSelection(), editor.document()
    return {
        "undo": document.isUndoAvailable(),
        "redo": document.isRedoAvailable(),
        "cut": chosen,
        "copy": chosen,
        "paste": editor.canPaste(),
        "delete": chosen,
        "select_all": not document.isEmpty(),
    }
