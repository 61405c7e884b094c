"""Rows of actions that lay notes in order and keep some together."""

from typing import Final

from bmc_desktop.model.aligning import DIRECTIONS, EDGES, Direction, Edge
from bmc_desktop.model.arrange import WAYS, Way
from bmc_desktop.model.sorting import CRITERIA, Criterion
from bmc_desktop.ui.actions.row import Row
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

_WAYS: Final[dict[Way, tuple[str, str]]] = {
    "grid": (
        QT_TRANSLATE_NOOP("Actions", "&Grid"),
        QT_TRANSLATE_NOOP("Actions", "Lay the notes of the block on a grid, at the size they have"),
    ),
    "compact": (
        QT_TRANSLATE_NOOP("Actions", "&Compact"),
        QT_TRANSLATE_NOOP("Actions", "Lay the notes of the block small and close together"),
    ),
    "roomy": (
        QT_TRANSLATE_NOOP("Actions", "&Roomy"),
        QT_TRANSLATE_NOOP("Actions", "Lay the notes of the block as large as they fit, all over it"),
    ),
}

_CRITERIA: Final[dict[Criterion, tuple[str, str]]] = {
    "colour": (
        QT_TRANSLATE_NOOP("Actions", "By &colour"),
        QT_TRANSLATE_NOOP("Actions", "Sort the notes of the block in the order of the colours"),
    ),
    "votes": (
        QT_TRANSLATE_NOOP("Actions", "By &votes"),
        QT_TRANSLATE_NOOP("Actions", "Sort the notes of the block, those with most votes first"),
    ),
    "amount": (
        QT_TRANSLATE_NOOP("Actions", "By &amount"),
        QT_TRANSLATE_NOOP("Actions", "Sort the notes of the block, the largest amount in a year first"),
    ),
    "text": (
        QT_TRANSLATE_NOOP("Actions", "By &text"),
        QT_TRANSLATE_NOOP("Actions", "Sort the notes of the block from A to Z"),
    ),
}

_EDGES: Final[dict[Edge, str]] = {
    "left": QT_TRANSLATE_NOOP("Actions", "&Left edges"),
    "centre": QT_TRANSLATE_NOOP("Actions", "&Centres"),
    "right": QT_TRANSLATE_NOOP("Actions", "&Right edges"),
    "top": QT_TRANSLATE_NOOP("Actions", "&Top edges"),
    "middle": QT_TRANSLATE_NOOP("Actions", "&Middles"),
    "bottom": QT_TRANSLATE_NOOP("Actions", "&Bottom edges"),
}
_EDGE_TIP: Final = QT_TRANSLATE_NOOP("Actions", "Bring the chosen notes of each block into line")

_DIRECTIONS: Final[dict[Direction, str]] = {
    "across": QT_TRANSLATE_NOOP("Actions", "Equal spaces &across"),
    "down": QT_TRANSLATE_NOOP("Actions", "Equal spaces &down"),
}
_DIRECTION_TIP: Final = QT_TRANSLATE_NOOP(
    "Actions", "Give the chosen notes of each block equal spaces between them; the outermost stay"
)

ARRANGING: Final[tuple[Row, ...]] = (
    *(Row(f"tidy_{way}", *_WAYS[way], "arrange.tidy", arguments=(way,), needs="notes") for way in WAYS),
    *(Row(f"sort_{by}", *_CRITERIA[by], "arrange.sort", arguments=(by,), needs="notes") for by in CRITERIA),
    *(
        Row(f"align_{edge}", _EDGES[edge], _EDGE_TIP, "arrange.align", (edge,), needs="two_notes")
        for edge in EDGES
    ),
    *(
        Row(
            f"distribute_{way}",
            _DIRECTIONS[way],
            _DIRECTION_TIP,
            "arrange.distribute",
            (way,),
            needs="three_notes",
        )
        for way in DIRECTIONS
    ),
    Row(
        "group",
        QT_TRANSLATE_NOOP("Actions", "&Group"),
        QT_TRANSLATE_NOOP("Actions", "Keep the chosen notes together, so that they are moved as one"),
        "arrange.group",
        keys=("Ctrl+Shift+G",),
        needs="two_notes",
    ),
    Row(
        "ungroup",
        QT_TRANSLATE_NOOP("Actions", "&Ungroup"),
        QT_TRANSLATE_NOOP("Actions", "Let the notes of the chosen group go their own ways again"),
        "arrange.ungroup",
        keys=("Ctrl+Shift+U",),
        needs="group",
    ),
    Row(
        "group_rename",
        QT_TRANSLATE_NOOP("Actions", "&Name group…"),
        QT_TRANSLATE_NOOP("Actions", "Give the chosen group a name, which stands above its notes"),
        "arrange.rename_group",
        needs="group",
    ),
    Row(
        "group_whole",
        QT_TRANSLATE_NOOP("Actions", "Choose &whole group"),
        QT_TRANSLATE_NOOP("Actions", "Choose all notes of the group"),
        "arrange.choose_whole",
        needs="group",
    ),
    Row(
        "group_alone",
        QT_TRANSLATE_NOOP("Actions", "Choose note &alone"),
        QT_TRANSLATE_NOOP("Actions", "Choose the current note out of its group, so that it is moved alone"),
        "arrange.choose_alone",
        needs="group",
    ),
    Row(
        "snapping",
        QT_TRANSLATE_NOOP("Actions", "Snap to nei&ghbours"),
        QT_TRANSLATE_NOOP("Actions", "Let dragged notes snap into line with others; Alt drags freely"),
        "arrange.toggle_snapping",
        checkable=True,
        keeps_editor=True,
    ),
    Row(
        "motion",
        QT_TRANSLATE_NOOP("Actions", "Animat&e moves"),
        QT_TRANSLATE_NOOP("Actions", "Show briefly how notes get to where they are laid"),
        "arrange.toggle_motion",
        checkable=True,
        keeps_editor=True,
    ),
)
