"""Which pages the side panel has, in the order of the menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from bmc_desktop.ui.panels.page import Page

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


def _history(window: "MainWindow") -> Page:
    from bmc_desktop.ui.panels.history import HistoryPage

    return HistoryPage(window)


def _outline(window: "MainWindow") -> Page:
    from bmc_desktop.ui.panels.outline import OutlinePage

    return OutlinePage(window)


def _legend(window: "MainWindow") -> Page:
    from bmc_desktop.ui.panels.legend import LegendPage

    return LegendPage(window)


def _note(window: "MainWindow") -> Page:
    from bmc_desktop.ui.panels.note import NotePage

    return NotePage(window)


def _story(window: "MainWindow") -> Page:
    from bmc_desktop.ui.panels.story import StoryPage

    return StoryPage(window)


PAGES: Final[dict[str, Callable[["MainWindow"], Page]]] = {
    "note": _note,
    "legend": _legend,
    "outline": _outline,
    "story": _story,
    "history": _history,
}
"""How each page is made, by its id. The action that opens it is called `panel_ID`."""
