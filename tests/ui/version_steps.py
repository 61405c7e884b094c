"""A workshop with versions, for tests of what shows them."""

import datetime as dt

from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_id
from bmc_desktop.ui.main_window import MainWindow

NOW = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)


def make_versions(window: MainWindow) -> tuple[str, str]:
    """Make a canvas of three notes and its next version, which is shown; return the ids of both."""
    session = window.session
    first = window.canvas.canvas_id
    notes = [
        Note(id=new_id(), canvas=first, block="channels", x=20.0, y=40.0 + 70 * place, text=text)
        for place, text in enumerate(("Kept", "Home delivery by van", "Dropped"))
    ]
    session.commit(edits.add_notes(session.workshop, notes, now=NOW))
    session.commit(
        edits.duplicate_canvas(
            session.workshop,
            first,
            "Today 2",
            new_canvas_id="second",
            as_version=True,
            reason="after the interviews",
            now=NOW,
        )
    )
    _, changed, dropped = sorted(session.workshop.notes_of("second"), key=lambda note: note.y)
    session.commit(edits.set_text(session.workshop, changed.id, "Home delivery by bike", now=NOW))
    session.commit(edits.delete_notes(session.workshop, [dropped.id]))
    new = Note(id="new", canvas="second", block="key_partners", x=20.0, y=60.0, text="Courier")
    session.commit(edits.add_notes(session.workshop, [new], now=NOW))
    window.show_canvas("second")
    return first, "second"
