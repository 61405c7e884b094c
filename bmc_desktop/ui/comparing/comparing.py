"""Opens comparisons of two canvases for a window, and does what is asked for in them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bmc_desktop.model.comparing import counterpart_of
from bmc_desktop.ui.finding.reaching import reach
from bmc_desktop.ui.rooms.file import FileRoom

if TYPE_CHECKING:
    from bmc_desktop.ui.comparing.dialog import ComparisonDialog
    from bmc_desktop.ui.main_window import MainWindow


class Comparing(QObject):
    """Comparisons of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._files = FileRoom(window)
        self.dialog: ComparisonDialog | None = None

    def open(self, before_id: str | None = None, after_id: str | None = None) -> None:
        """Compare two canvases: unless named, the one that is shown with the one it is based on."""
        from bmc_desktop.ui.comparing.dialog import ComparisonDialog

        after_id = after_id or self._window.canvas.canvas_id
        before_id = before_id or counterpart_of(self._window.session.workshop, after_id)
        if before_id is None:
            return
        dialog = ComparisonDialog(self._window, before_id, after_id)
        dialog.note_asked.connect(self._on_note)
        dialog.poster_asked.connect(self._on_poster)
        dialog.finished.connect(self._on_finished)
        self.dialog = dialog
        dialog.open()

    def _on_note(self, note_id: str) -> None:
        reach(self._window, note_id)
        self._window.canvas.setFocus()

    def _on_poster(self, before_id: str, after_id: str) -> None:
        self._files.preview_comparison(before_id, after_id, self.dialog or self._window)

    def _on_finished(self) -> None:
        self.dialog = None
