"""Rows of actions on canvases as versions of each other, and on their pictures."""

from typing import Final

from bmc_desktop.ui.actions.row import Row
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

VERSIONS: Final[tuple[Row, ...]] = (
    Row(
        "canvas_version",
        QT_TRANSLATE_NOOP("Actions", "Duplicate as ne&xt version…"),
        QT_TRANSLATE_NOOP("Actions", "Go on with a copy of this canvas, with a word on why"),
        "canvases.next_version",
        keys=("Ctrl+Shift+D",),
    ),
    Row(
        "canvas_compare",
        QT_TRANSLATE_NOOP("Actions", "Compar&e canvases…"),
        QT_TRANSLATE_NOOP("Actions", "See on one sheet what is new, changed, moved and dropped"),
        "canvases.compare",
        keys=("Ctrl+Shift+M",),
        needs="several_canvases",
    ),
    Row(
        "canvas_overview",
        QT_TRANSLATE_NOOP("Actions", "O&verview of canvases…"),
        QT_TRANSLATE_NOOP("Actions", "See pictures of all canvases and go to one"),
        "canvases.show_overview",
        icon="layout-grid",
        needs="several_canvases",
    ),
    Row(
        "tab_pictures",
        QT_TRANSLATE_NOOP("Actions", "P&ictures on the tabs"),
        QT_TRANSLATE_NOOP("Actions", "Show a small picture of each canvas on its tab"),
        "canvases.toggle_pictures",
        checkable=True,
        keeps_editor=True,
    ),
    Row(
        "panel_story",
        QT_TRANSLATE_NOOP("Actions", "&Story of versions"),
        QT_TRANSLATE_NOOP("Actions", "Show which canvas was made from which, when and why"),
        "view.toggle_panel",
        arguments=("story",),
        keys=("Ctrl+Shift+H",),
        checkable=True,
    ),
)
