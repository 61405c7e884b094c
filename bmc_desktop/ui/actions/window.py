"""Rows of actions on files, the view and help."""

from typing import Final

from bmc_desktop.ui.actions.row import Row
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

FILE: Final[tuple[Row, ...]] = (
    Row(
        "new",
        QT_TRANSLATE_NOOP("Actions", "New"),
        QT_TRANSLATE_NOOP("Actions", "Start an empty workshop"),
        "file.new",
        keys=("Ctrl+N",),
    ),
    Row(
        "open",
        QT_TRANSLATE_NOOP("Actions", "Open…"),
        QT_TRANSLATE_NOOP("Actions", "Open a workshop file"),
        "file.open",
        keys=("Ctrl+O",),
    ),
    Row(
        "clear_recent",
        QT_TRANSLATE_NOOP("Actions", "Clear list"),
        QT_TRANSLATE_NOOP("Actions", "Forget the recently used files"),
        "file.clear_recent",
        needs="recent",
        keeps_editor=True,
    ),
    Row(
        "save",
        QT_TRANSLATE_NOOP("Actions", "Save"),
        QT_TRANSLATE_NOOP("Actions", "Save the workshop"),
        "file.save",
        keys=("Ctrl+S",),
    ),
    Row(
        "save_as",
        QT_TRANSLATE_NOOP("Actions", "Save as…"),
        QT_TRANSLATE_NOOP("Actions", "Save the workshop under another name or in another place"),
        "file.save_as",
        keys=("Ctrl+Shift+S",),
    ),
    Row(
        "import_markdown",
        QT_TRANSLATE_NOOP("Actions", "Import from Markdown…"),
        QT_TRANSLATE_NOOP("Actions", "Make a new workshop from a text in Markdown"),
        "file.import_markdown",
    ),
    Row(
        "export_poster",
        QT_TRANSLATE_NOOP("Actions", "Poster (PDF)…"),
        QT_TRANSLATE_NOOP("Actions", "Write the canvas as an A3 poster to a PDF file"),
        "file.export_poster",
        keys=("Ctrl+E",),
    ),
    Row(
        "export_markdown",
        QT_TRANSLATE_NOOP("Actions", "Markdown…"),
        QT_TRANSLATE_NOOP("Actions", "Write all canvases as plain text in Markdown"),
        "file.export_markdown",
    ),
    Row(
        "preview",
        QT_TRANSLATE_NOOP("Actions", "Poster preview…"),
        QT_TRANSLATE_NOOP("Actions", "See the poster as it will be printed"),
        "file.preview",
        keys=("Ctrl+Shift+P",),
        icon="printer",
    ),
    Row(
        "print",
        QT_TRANSLATE_NOOP("Actions", "Print…"),
        QT_TRANSLATE_NOOP("Actions", "Print the canvas as an A3 poster"),
        "file.print_poster",
        keys=("Ctrl+P",),
    ),
    Row(
        "details",
        QT_TRANSLATE_NOOP("Actions", "Workshop details…"),
        QT_TRANSLATE_NOOP("Actions", "Title, organisation, date and the meaning of colours"),
        "file.edit_details",
        keys=("Ctrl+I",),
    ),
    Row(
        "close",
        QT_TRANSLATE_NOOP("Actions", "Close window"),
        QT_TRANSLATE_NOOP("Actions", "Close this workshop"),
        "file.close",
        keys=("Ctrl+W",),
    ),
    Row(
        "quit",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close all workshops and end the app"),
        "file.quit",
        keys=("Ctrl+Q",),
    ),
)

VIEW: Final[tuple[Row, ...]] = (
    Row(
        "zoom_in",
        QT_TRANSLATE_NOOP("Actions", "Zoom in"),
        QT_TRANSLATE_NOOP("Actions", "See the canvas larger"),
        "canvas.zoom_in",
        keys=("Ctrl++", "Ctrl+="),
        keeps_editor=True,
    ),
    Row(
        "zoom_out",
        QT_TRANSLATE_NOOP("Actions", "Zoom out"),
        QT_TRANSLATE_NOOP("Actions", "See the canvas smaller"),
        "canvas.zoom_out",
        keys=("Ctrl+-",),
        keeps_editor=True,
    ),
    Row(
        "zoom_full",
        QT_TRANSLATE_NOOP("Actions", "Actual size (100 %)"),
        QT_TRANSLATE_NOOP("Actions", "See the canvas at 100 per cent"),
        "view.zoom_full",
        keys=("Ctrl+0",),
        keeps_editor=True,
    ),
    Row(
        "zoom_fit",
        QT_TRANSLATE_NOOP("Actions", "Fit to window"),
        QT_TRANSLATE_NOOP("Actions", "See the whole canvas"),
        "canvas.zoom_to_fit",
        keys=("Ctrl+9",),
        keeps_editor=True,
    ),
    Row(
        "questions",
        QT_TRANSLATE_NOOP("Actions", "Always show questions"),
        QT_TRANSLATE_NOOP("Actions", "Keep the guiding questions in view in blocks that have notes"),
        "view.toggle_questions",
        checkable=True,
    ),
    Row(
        "colour_marks",
        QT_TRANSLATE_NOOP("Actions", "Shape marks for colours"),
        QT_TRANSLATE_NOOP(
            "Actions", "Give each note colour a small shape, on the screen and on the poster"
        ),
        "view.toggle_colour_marks",
        checkable=True,
    ),
    Row(
        "parking_lot",
        QT_TRANSLATE_NOOP("Actions", "Parking lot"),
        QT_TRANSLATE_NOOP("Actions", "Show the place for set-aside notes beside the sheet"),
        "view.toggle_parking_lot",
        checkable=True,
    ),
    Row(
        "toolbar",
        QT_TRANSLATE_NOOP("Actions", "Toolbar"),
        QT_TRANSLATE_NOOP("Actions", "Show the toolbar"),
        "view.toggle_toolbar",
        checkable=True,
        keeps_editor=True,
    ),
    Row(
        "full_screen",
        QT_TRANSLATE_NOOP("Actions", "Full screen"),
        QT_TRANSLATE_NOOP("Actions", "Give the whole screen to the canvas"),
        "view.toggle_full_screen",
        keys=("F11",),
        checkable=True,
        keeps_editor=True,
    ),
    Row(
        "theme_system",
        QT_TRANSLATE_NOOP("Actions", "Like the system"),
        QT_TRANSLATE_NOOP("Actions", "Follow the light or dark setting of the system"),
        "view.set_theme",
        arguments=("system",),
        choice="theme",
        keeps_editor=True,
    ),
    Row(
        "theme_light",
        QT_TRANSLATE_NOOP("Actions", "Light"),
        QT_TRANSLATE_NOOP("Actions", "Use light colours for the window"),
        "view.set_theme",
        arguments=("light",),
        choice="theme",
        keeps_editor=True,
    ),
    Row(
        "theme_dark",
        QT_TRANSLATE_NOOP("Actions", "Dark"),
        QT_TRANSLATE_NOOP("Actions", "Use dark colours for the window"),
        "view.set_theme",
        arguments=("dark",),
        choice="theme",
        keeps_editor=True,
    ),
    Row(
        "language_system",
        QT_TRANSLATE_NOOP("Actions", "Like the system"),
        QT_TRANSLATE_NOOP("Actions", "Use the language of the system for the window"),
        "view.set_language",
        arguments=("system",),
        choice="language",
    ),
)

HELP: Final[tuple[Row, ...]] = (
    Row(
        "shortcuts",
        QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Actions", "All keys on one sheet"),
        "help.show_shortcuts",
        keys=("F1",),
    ),
    Row(
        "example",
        QT_TRANSLATE_NOOP("Actions", "Open the example"),
        QT_TRANSLATE_NOOP("Actions", "Open a finished canvas to play with"),
        "help.open_example",
    ),
    Row(
        "about",
        QT_TRANSLATE_NOOP("Actions", "About bmc_desktop"),
        QT_TRANSLATE_NOOP("Actions", "Versions and licences"),
        "help.show_about",
    ),
)
