"""Going to a note, wherever in the workshop it is."""

from typing import TYPE_CHECKING

from bmc_desktop.model.blocks import PARKING_LOT

if TYPE_CHECKING:
    from bmc_desktop.ui.main_window import MainWindow


def reach(window: "MainWindow", note_id: str) -> bool:
    """Show a note, on its own canvas, and choose it; return whether that could be done.

    What is being written is kept first. A parking lot that is hidden shows when the note lies in it.
    """
    if not window.commit_editors():
        return False
    note = window.session.workshop.notes.get(note_id)
    if note is None:
        return False
    window.show_canvas(note.canvas)
    if note.block == PARKING_LOT and not window.windows.settings.values.parking_lot:
        window.windows.choose(parking_lot=True)
    window.canvas.selection.select([note_id], note.block)
    return True
