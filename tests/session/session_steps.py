"""Steps that tests of the session share."""

from datetime import UTC, datetime

from bmc_desktop.model import edits
from bmc_desktop.model.records import Note

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def add(session, text="A note", merge=""):
    canvas = session.workshop.tabs()[0].id
    note = Note(id=f"a{len(session.workshop.notes)}", canvas=canvas, block="channels", x=1, y=2, text=text)
    assert session.commit(edits.add_notes(session.workshop, [note], now=NOW), merge)
    return session.workshop.notes[note.id]


def save(session, path=None, **how):
    job = session.start_save(path, **how)
    saved = job.run()
    session.finish_save(job, saved)
    return saved
