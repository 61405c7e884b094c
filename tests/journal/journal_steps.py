"""Steps that tests of the journal share: work that is recorded, and what a restart would find of it."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.journal.entries import Draft
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.recovery import read_journal
from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_id, new_workshop
from bmc_desktop.session import Session

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def new_session(root: Path, system=DISK) -> Session:
    return Session.new(new_workshop(canvas_title="Now"), journals=root, system=system)


def add_note(session: Session, text: str, merge: str = "") -> Note:
    canvas = next(iter(session.workshop.canvases))
    note = Note(id=new_id(), canvas=canvas, block="channels", x=1.0, y=2.0, text=text)
    session.commit(edits.add_notes(session.workshop, [note], now=NOW), merge)
    return session.workshop.notes[note.id]


def at_work(
    root: Path, *words: str, title: str = "", draft: str = "", cursor: int = 0, file: Path | None = None
) -> Session:
    """Begin a workshop: a note for each word, and one that is being written. Its process lives."""
    session = new_session(root)
    if file is not None:
        job = session.start_save(file)
        session.finish_save(job, job.run())
    if title:
        session.commit(edits.set_details(session.workshop, title=title))
    for word in words:
        add_note(session, word)
    if draft:
        canvas = next(iter(session.workshop.canvases))
        note = Note(id=new_id(), canvas=canvas, block="channels", x=1.0, y=2.0, text=draft)
        session.draft(Draft(note=note, new=True, cursor=cursor))
    assert session.journal is not None
    assert session.journal.flush()
    return session


def left(root: Path, *words: str, **facts: Any) -> Session:
    """Leave such a workshop as a process does that ended."""
    session = at_work(root, *words, **facts)
    session.journal.close("leave")
    return session


def texts(workshop) -> list[str]:
    return sorted(note.text for note in workshop.notes.values())


def folder_of(session: Session) -> Path:
    assert session.journal is not None
    assert session.journal.folder is not None
    return session.journal.folder.path


def made_unreadable(session: Session) -> Path:
    """Let nothing of a journal be readable that was left; return its folder."""
    folder = folder_of(session)
    for part in (*folder.glob("base-*"), *folder.glob("journal-*")):
        part.write_bytes(b"")
    return folder


def found_after_crash(session: Session, place: Path):
    """Return what a restart would recover if the process ended now: of a copy, for this one lives."""
    assert session.journal is not None
    assert session.journal.flush()
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(folder_of(session).parent, place)
    (folder,) = folders(place)
    return read_journal(folder)


def crashed(session: Session, place: Path) -> tuple[object, Folder]:
    """Return what a restart would recover, and the folder to go on in, held."""
    recovered = found_after_crash(session, place)
    (folder,) = folders(place)
    folder.take()
    return recovered, folder
