"""Work that an ended process left, for tests of its recovery in windows."""

import datetime as dt
from pathlib import Path

from bmc_desktop import paths
from bmc_desktop.files.journal.entries import Draft, View
from bmc_desktop.files.journal.folder import Folder
from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_id, new_workshop
from bmc_desktop.session import Session

NOW = dt.datetime(2026, 11, 22, 14, 32, tzinfo=dt.UTC)


def leave(
    *words,
    title="",
    file: Path | None = None,
    draft="",
    cursor=0,
    view=False,
    picture=b"",
    aside=False,
    first=False,
):
    """Leave a workshop with a note for each word; return its journal's folder, held by nobody.

    The notes lie on the second canvas, or with `first` on the first one.
    """
    session = begun(title)
    session.commit(edits.add_canvas(session.workshop, "Later", canvas_id="later"))
    if file is not None:
        save(session, file)
    canvas = session.workshop.tabs()[0 if first else -1].id
    for word in words:
        add(session, word, canvas)
    if picture:
        media = session.add_media(picture, "photo.png")
        note = Note(id=new_id(), canvas=canvas, block="channels", x=1.0, y=99.0, picture=media.id)
        change = edits.add_notes(session.workshop, [note], now=NOW)
        session.commit(change.__class__(label=change.label, added=(media, *change.added)))
    if draft:
        note = Note(id=new_id(), canvas=canvas, block="channels", x=1.0, y=2.0, text=draft)
        session.draft(Draft(note=note, new=True, cursor=cursor))
    if view:
        session.look(View(canvas=canvas, zoom=1.5, x=300.0, y=200.0))
    return end(session, aside=aside)


def at_work(*words, title=""):
    """Begin a workshop with a note for each word; its process lives."""
    session = begun(title)
    for word in words:
        add(session, word, session.workshop.tabs()[0].id)
    return session


def begun(title=""):
    workshop = new_workshop(canvas_title="Now", title=title)
    return Session.new(workshop, journals=paths.data_dir("recovery"))


def save(session, file):
    job = session.start_save(file)
    session.finish_save(job, job.run())


def end(session, *, aside=False):
    """End a process as a crash does; return its journal's folder, held by nobody."""
    assert session.journal is not None
    assert session.journal.flush()
    folder = session.journal.folder
    assert folder is not None
    session.journal.close("set_aside" if aside else "leave")
    return Folder(folder.path)


def add(session, word, canvas):
    note = Note(id=new_id(), canvas=canvas, block="channels", x=1.0, y=2.0, text=word)
    session.commit(edits.add_notes(session.workshop, [note], now=NOW))
