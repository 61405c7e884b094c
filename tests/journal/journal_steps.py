"""Steps that tests of the journal share: work that is recorded, and what a restart would find of it."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from bmc_desktop.files.filesystem import DISK
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


def texts(workshop) -> list[str]:
    return sorted(note.text for note in workshop.notes.values())


def folder_of(session: Session) -> Path:
    assert session.journal is not None
    assert session.journal.folder is not None
    return session.journal.folder.path


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
