"""In which form a person writes and reads numbers."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bmc_desktop.model.records import Language
    from bmc_desktop.ui.main_window import MainWindow


def number_language(window: "MainWindow") -> "Language":
    """Return the language whose form of numbers is the person's own."""
    return window.windows.number_language
