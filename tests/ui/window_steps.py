"""What tests of the window do again and again."""

import datetime as dt

from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_id
from bmc_desktop.ui.main_window import MainWindow


def do(window: MainWindow, action_id: str) -> None:
    """Trigger an action as a menu does."""
    window._refresh()
    action = window.book[action_id]
    assert action.isEnabled(), f"{action_id} is not possible"
    action.trigger()


def add_note(window: MainWindow, text: str = "note") -> str:
    """Put a note on the canvas that is shown and choose it; return its id."""
    note = Note(id=new_id(), canvas=window.canvas.canvas_id, block="channels", x=20.0, y=60.0, text=text)
    workshop = window.session.workshop
    window.session.commit(edits.add_notes(workshop, [note], now=dt.datetime.now(dt.UTC)))
    window.canvas.selection.select([note.id], "channels")
    return note.id


def add_note_in_kroner(window: MainWindow) -> str:
    """Put a note on the canvas of a workshop that counts in kroner and choose it; return its id."""
    note_id = add_note(window, "Shop")
    window.session.commit(edits.set_details(window.session.workshop, currency="kr"))
    return note_id
