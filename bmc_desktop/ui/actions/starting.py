"""Rows of actions on how one starts, and on how the app is to behave."""

from typing import Final

from bmc_desktop.ui.actions.row import Row
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP

STARTING: Final[tuple[Row, ...]] = (
    Row(
        "start_page",
        QT_TRANSLATE_NOOP("Actions", "S&tart page"),
        QT_TRANSLATE_NOOP("Actions", "See recent workshops as pictures, and what to begin with"),
        "file.show_start_page",
        keys=("Ctrl+Shift+N",),
    ),
    Row(
        "settings",
        QT_TRANSLATE_NOOP("Actions", "Sett&ings…"),
        QT_TRANSLATE_NOOP("Actions", "Language, colours, saving, keys: how the app is to be"),
        "view.show_settings",
        keys=("Ctrl+,",),
    ),
)
