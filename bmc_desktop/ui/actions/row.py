"""What a row of the table of actions holds."""

from typing import Literal, NamedTuple

Need = Literal[
    "",
    "selection",
    "one_note",
    "two_notes",
    "three_notes",
    "group",
    "notes",
    "undo",
    "redo",
    "several_canvases",
    "canvas_before",
    "canvas_after",
    "recent",
    "versions",
]
"""What must be there for an action to be possible; "" is always."""


class Row(NamedTuple):
    """One action.

    `handler` is "room.method", called with `arguments`. `keys` work in the whole window;
    `canvas_keys` belong to the canvas itself, which hears them only while no note is written in, and stand
    here to be shown. `while_editing` tells whether the action is possible while a note is written in; its
    text is committed first unless `keeps_editor`. `choice` names the set of which one action is checked.
    """

    id: str
    text: str
    tip: str
    handler: str
    arguments: tuple[str | int | None, ...] = ()
    keys: tuple[str, ...] = ()
    canvas_keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Need = ""
    while_editing: bool = True
    keeps_editor: bool = False
    checkable: bool = False
    choice: str = ""
    translated: bool = True
