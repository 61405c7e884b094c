"""Which action stands in which menu, and on the toolbar. Names ids of the table of actions only."""

from typing import Final, NamedTuple, TypeAlias

from bmc_desktop.content import PATTERNS
from bmc_desktop.model.aligning import DIRECTIONS, EDGES
from bmc_desktop.model.arrange import WAYS
from bmc_desktop.model.blocks import ALL_BLOCKS, BLOCKS
from bmc_desktop.model.records import COLOURS, SIZES, STATUSES
from bmc_desktop.model.sorting import CRITERIA
from bmc_desktop.ui.actions.families import LANGUAGE_NAMES
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

Entry: TypeAlias = "str | Menu | None"
"""The id of an action, a menu, or a line between groups."""


class Menu(NamedTuple):
    """A menu. One without entries is filled by the window (recent files)."""

    id: str
    title: str
    entries: tuple[Entry, ...]


PAPER: Final = Menu(
    "paper", QT_TRANSLATE_NOOP("Menus", "C&olour"), tuple(f"colour_{colour}" for colour in COLOURS)
)

COPY_AS: Final = Menu(
    "copy_as",
    QT_TRANSLATE_NOOP("Menus", "Cop&y as"),
    ("copy_text", "copy_table", "copy_picture"),
)

ORDER: Final[tuple[Entry, ...]] = (
    "tidy",
    Menu("tidy_as", QT_TRANSLATE_NOOP("Menus", "Tidy a&s"), tuple(f"tidy_{way}" for way in WAYS)),
    Menu("sort", QT_TRANSLATE_NOOP("Menus", "S&ort block"), tuple(f"sort_{by}" for by in CRITERIA)),
)

NOTE_ENTRIES: Final[tuple[Entry, ...]] = (
    PAPER,
    Menu(
        "flags", QT_TRANSLATE_NOOP("Menus", "Colour &flags"), tuple(f"flag_{colour}" for colour in COLOURS)
    ),
    Menu("size", QT_TRANSLATE_NOOP("Menus", "Si&ze"), tuple(f"size_{size}" for size in SIZES)),
    Menu(
        "status",
        QT_TRANSLATE_NOOP("Menus", "Stat&us"),
        ("status_next", None, "status_none", *(f"status_{status}" for status in STATUSES)),
    ),
    "star",
    None,
    "vote_add",
    "vote_remove",
    None,
    Menu("move", QT_TRANSLATE_NOOP("Menus", "&Move to block"), tuple(f"move_{b}" for b in ALL_BLOCKS)),
    Menu(
        "align",
        QT_TRANSLATE_NOOP("Menus", "Al&ign"),
        (*(f"align_{edge}" for edge in EDGES), None, *(f"distribute_{way}" for way in DIRECTIONS)),
    ),
    Menu(
        "groups",
        QT_TRANSLATE_NOOP("Menus", "&Group"),
        ("group", "ungroup", "group_rename", None, "group_whole", "group_alone"),
    ),
    "front",
    "back",
)

MENUS: Final[tuple[Menu, ...]] = (
    Menu(
        "file",
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            "new",
            Menu(
                "pattern",
                QT_TRANSLATE_NOOP("Menus", "New &from pattern"),
                tuple(f"pattern_{pattern}" for pattern in PATTERNS),
            ),
            "start_page",
            "open",
            Menu("recent", QT_TRANSLATE_NOOP("Menus", "Open &recent"), ()),
            None,
            "save",
            "save_as",
            "earlier_versions",
            "recover",
            None,
            "import_markdown",
            Menu("export", QT_TRANSLATE_NOOP("Menus", "E&xport"), ("export_poster", "export_markdown")),
            None,
            "preview",
            "print",
            None,
            "details",
            None,
            "close",
            "quit",
        ),
    ),
    Menu(
        "edit",
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            "undo",
            "redo",
            None,
            "cut",
            "copy",
            COPY_AS,
            "paste",
            "duplicate",
            "delete",
            None,
            "select_all",
            "select_none",
            None,
            "find",
            "find_next",
            "find_previous",
            "palette",
            None,
            "settings",
        ),
    ),
    Menu(
        "view",
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            "zoom_in",
            "zoom_out",
            "zoom_full",
            "zoom_fit",
            "zoom_selection",
            None,
            "questions",
            "colour_marks",
            "links",
            "parking_lot",
            "thread",
            None,
            "snapping",
            "motion",
            None,
            Menu(
                "theme",
                QT_TRANSLATE_NOOP("Menus", "T&heme"),
                ("theme_system", "theme_light", "theme_dark", "theme_contrast"),
            ),
            Menu(
                "language",
                QT_TRANSLATE_NOOP("Menus", "&Window language"),
                ("language_system", None, *(f"language_{code}" for code in LANGUAGE_NAMES)),
            ),
            None,
            Menu(
                "panels",
                QT_TRANSLATE_NOOP("Menus", "Si&de panel"),
                ("panel_legend", "panel_outline", "panel_story", "panel_history"),
            ),
            "part_next",
            "part_previous",
            None,
            "toolbar",
            "full_screen",
        ),
    ),
    Menu(
        "canvas",
        QT_TRANSLATE_NOOP("Menus", "&Canvas"),
        (
            "canvas_add",
            "canvas_rename",
            "canvas_duplicate",
            "canvas_version",
            "canvas_delete",
            None,
            "canvas_compare",
            "canvas_overview",
            "tab_pictures",
            None,
            "canvas_left",
            "canvas_right",
            "canvas_previous",
            "canvas_next",
            None,
            Menu(
                "go", QT_TRANSLATE_NOOP("Menus", "&Go to block"), tuple(f"go_{block}" for block in BLOCKS)
            ),
            "block_questions",
            "block_rename",
            *ORDER,
            "copy_block",
        ),
    ),
    Menu(
        "note",
        QT_TRANSLATE_NOOP("Menus", "&Note"),
        (
            "note_new",
            "quick_line",
            "note_edit",
            "panel_note",
            "split_or_join",
            "link_notes",
            "picture_file",
            None,
            *NOTE_ENTRIES,
        ),
    ),
    Menu("help", QT_TRANSLATE_NOOP("Menus", "&Help"), ("shortcuts", "example", None, "about")),
)

TOOLBAR: Final[tuple[Entry, ...]] = ("note_new", None, "undo", "redo", None, PAPER, "tidy", None, "preview")

TOOLBAR_WORDS: Final = {
    "note_new": QT_TRANSLATE_NOOP("Menus", "New note"),
    "undo": QT_TRANSLATE_NOOP("Menus", "Undo"),
    "redo": QT_TRANSLATE_NOOP("Menus", "Redo"),
    "tidy": QT_TRANSLATE_NOOP("Menus", "Tidy"),
    "preview": QT_TRANSLATE_NOOP("Menus", "Poster"),
}
"""The one word beside each icon of the toolbar."""

CONTEXT: Final[dict[str, tuple[Entry, ...]]] = {
    "note": (
        "note_edit",
        "panel_note",
        "link_notes",
        None,
        "cut",
        "copy",
        COPY_AS,
        "duplicate",
        "delete",
        None,
        *NOTE_ENTRIES,
    ),
    "notes": ("link_notes", "cut", "copy", COPY_AS, "duplicate", "delete", None, *NOTE_ENTRIES),
    "block": (
        "note_new",
        "paste",
        "copy_block",
        None,
        "block_questions",
        "block_rename",
        *ORDER,
        None,
        "select_all",
        "zoom_selection",
    ),
    "title": (
        "block_rename",
        "block_questions",
        None,
        *ORDER,
        "copy_block",
        None,
        "select_all",
        "zoom_selection",
    ),
    "text": ("undo", "redo", None, "cut", "copy", "paste", "delete", None, "select_all"),
    "head": ("details", "canvas_rename", "panel_legend", None, "preview"),
    "desk": ("paste", "select_all", None, "zoom_fit", "parking_lot", "questions"),
}
"""What a right click offers, by what lies under it."""

TAB: Final[tuple[Entry, ...]] = (
    "canvas_rename",
    "canvas_duplicate",
    "canvas_version",
    "canvas_delete",
    None,
    "canvas_compare",
    "canvas_overview",
    "tab_pictures",
    None,
    "canvas_left",
    "canvas_right",
)
"""What a right click on a tab offers."""
