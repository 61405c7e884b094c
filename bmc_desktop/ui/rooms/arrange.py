"""Notes in order: tidy, sort, align, group; and how dragging and moving behave."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bmc_desktop.canvas.motion import DURATION
from bmc_desktop.canvas.view import CanvasView

if TYPE_CHECKING:
    from bmc_desktop.model.aligning import Direction, Edge
    from bmc_desktop.model.arrange import Way
    from bmc_desktop.model.sorting import Criterion
    from bmc_desktop.ui.main_window import MainWindow
    from bmc_desktop.ui.settings import Values


class ArrangeRoom(QObject):
    """Handlers of what lays notes in order and keeps them together."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def follow(self, canvas: CanvasView) -> None:
        """Serve another canvas from now on."""
        canvas.group_title_activated.connect(self._ask_title)

    def take_settings(self, canvas: CanvasView, values: "Values") -> None:
        """Let a canvas behave as the settings say."""
        canvas.snapping = values.snapping
        moves = values.motion == "system" and self._window.windows.stillness.allows_motion
        canvas.motion.set_duration(DURATION if moves else 0)

    def tidy(self, way: "Way | None" = None) -> None:
        """Lay the notes of the block in order; without a way, in the one used last."""
        self._window.canvas.arranging.tidy(way)

    def sort(self, by: "Criterion") -> None:
        """Sort the notes of the block."""
        self._window.canvas.arranging.sort(by)

    def align(self, edge: "Edge") -> None:
        """Bring the chosen notes into line."""
        self._window.canvas.arranging.align(edge)

    def distribute(self, direction: "Direction") -> None:
        """Give the chosen notes equal spaces."""
        self._window.canvas.arranging.distribute(direction)

    def group(self) -> None:
        """Keep the chosen notes together."""
        self._window.canvas.grouping.group()

    def ungroup(self) -> None:
        """Let the notes of the chosen groups go their own ways."""
        self._window.canvas.grouping.ungroup()

    def rename_group(self) -> None:
        """Ask for the name of the group of the current note, or of another chosen one."""
        group = self._window.canvas.grouping.current()
        if group is not None:
            self._ask_title(group)

    def choose_whole(self) -> None:
        """Choose all notes of the groups of the chosen ones."""
        self._window.canvas.grouping.choose_whole()

    def choose_alone(self) -> None:
        """Choose the current note out of its group."""
        self._window.canvas.grouping.choose_alone()

    def toggle_snapping(self) -> None:
        """Let dragged notes snap, or not."""
        self._window.windows.choose(snapping=not self._window.windows.settings.values.snapping)

    def toggle_motion(self) -> None:
        """Show how notes move, as far as the system wants it, or never."""
        shown = self._window.windows.settings.values.motion == "system"
        self._window.windows.choose(motion="off" if shown else "system")

    def _ask_title(self, group_id: str) -> None:
        from bmc_desktop.model import edits
        from bmc_desktop.ui.dialogs.group_title import GroupTitleDialog

        session = self._window.session
        group = session.workshop.groups.get(group_id)
        if group is None:
            return
        dialog = GroupTitleDialog(group.title, self._window)
        # What is refused stays in the dialog.
        while dialog.exec() == dialog.DialogCode.Accepted:
            if self._window.takes(edits.rename_group(session.workshop, group_id, dialog.title)):
                break
        dialog.deleteLater()
