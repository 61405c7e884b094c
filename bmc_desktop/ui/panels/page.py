"""What a page of the side panel is; each page is a module of its own beside this one."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


class Page(QWidget):
    """A page about the workshop of one window. Pages are made when they are first opened.

    A page lives as long as its window shows the same workshop; another workshop gets pages of its own.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self.window_of = window

    def title(self) -> str:
        """Return what stands above the page, in the window's language."""
        raise AssertionError(type(self))

    def show_now(self) -> None:
        """Show how things stand.

        Called when the page opens and, while it shows, after changes of the workshop, the selection, the
        canvas, the language and the theme; many of these are one call.
        """

    def commit_page(self) -> None:
        """Take over what is being written on the page."""

    def holds_back(self) -> bool:
        """Say whether something that was written is still on the page, because it has no room elsewhere."""
        return False

    def keep_page(self) -> None:
        """Take over what nothing else keeps, because the app is told to end."""

    def close_page(self) -> None:
        """Let go of whatever was followed; called once, before the page is thrown away."""
