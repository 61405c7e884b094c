"""What there is to recover, ready to be offered: journals read, counted and put in order.

Knows nothing of how they are shown. Nothing is removed but what holds no work.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, TypeAlias

from msgspec import Struct, structs

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.recovery import Recovered, abandoned, read_journal, settled, sight_of
from bmc_desktop.files.patience import Patience
from bmc_desktop.model import edits
from bmc_desktop.model.document import ChangeError, applied
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.workshop import Workshop

State: TypeAlias = Literal["offered", "aside", "live", "unreadable"]


class Offer(Struct, frozen=True, kw_only=True):
    """The journal of one workshop, and what it holds; or why it cannot be read.

    `aside_since`: when it was set aside (seconds since 1970), or None. `live`: its process runs.
    """

    folder: Folder
    found: Recovered | None = None
    error: DocumentError | None = None
    aside_since: float | None = None
    live: bool = False

    @property
    def state(self) -> State:
        """What can be done with it."""
        if self.live:
            return "live"
        if self.found is None:
            return "unreadable"
        return "offered" if self.aside_since is None else "aside"

    @property
    def path(self) -> Path | None:
        """The workshop's file, or None if it has none."""
        return Path(self.found.about.path) if self.found is not None and self.found.about.path else None

    @property
    def name(self) -> str:
        """The workshop's title, or its file's name without ending, or ""."""
        if self.found is None:
            return ""
        return self.found.workshop.details.title or (self.path.stem if self.path else "")

    @property
    def changes(self) -> int:
        """How many changes were made after the last save."""
        return self.found.changes if self.found is not None else 0

    @property
    def last_at(self) -> datetime | None:
        """When the last of it was written (UTC), if that is known."""
        return moment(self.found.last_at) if self.found is not None else None

    @property
    def lacks_words(self) -> bool:
        """Whether what was being written has no place in the workshop, and is in the journal only."""
        found = self.found
        return found is not None and bool(_words_of(found)) and whole(found) is found.workshop

    @property
    def words(self) -> int:
        """How many words stand on the notes, and in the one that was being written."""
        if self.found is None:
            return 0
        return sum(len(note.text.split()) for note in whole(self.found).notes.values())


def offers(
    root: Path, *, aside: bool = False, system: FileSystem = DISK, patience: Patience | None = None
) -> list[Offer]:
    """Return what ended processes have left, each held by this process, the biggest first.

    With `aside` what was set aside, else the rest. Journals without any work are left out; of the rest,
    they are removed. Where only a file could tell whether there is work, and its disk does not answer
    within `patience`, the journal stays as it is for the next time.
    """
    patience = patience or Patience()
    found: list[Offer] = []
    for folder in abandoned(root, aside=aside, system=system):
        offer = _read(folder, aside_since=folder.aside_since() if aside else None, patience=patience)
        if offer is None:
            # Its process ended before anything was in it. In a day it is swept away.
            folder.let_go()
            continue
        needed = True if offer.found is None else _is_needed(offer.found, system, patience)
        if needed:
            found.append(offer)
        elif needed is None or offer.found is None:
            folder.let_go()
        elif offer.found.damaged:
            # Nothing that can be read; but the rest is not for us to throw away, nor to be silent about.
            found.append(offer)
        elif aside:
            # Kept for a damaged record beside it.
            folder.let_go()
        else:
            folder.remove()
    return in_order(found)


def survey(root: Path, system: FileSystem = DISK, *, patience: Patience | None = None) -> list[Offer]:
    """Return all journals with work in them, live ones too; none is held, and nothing is removed.

    Those of which that cannot be known, because a disk does not answer within `patience`, are among them.
    """
    patience = patience or Patience()
    found: list[Offer] = []
    for folder in folders(root, system):
        live = False
        try:
            folder.take()
        except BlockingIOError:
            live = True
        except OSError:
            pass  # a disk that can only be read, perhaps; nobody works there
        else:
            folder.let_go()
        offer = _read(folder, aside_since=folder.aside_since(), live=live, patience=patience)
        if offer is None:
            continue
        if live or offer.found is None or _is_needed(offer.found, system, patience) is not False:
            found.append(offer)
    return in_order(found)


def in_order(found: Iterable[Offer]) -> list[Offer]:
    """Return offers with the biggest first, of equal ones the newest; what cannot be read comes last."""
    return sorted(
        found,
        key=lambda offer: (
            offer.found is None,
            -offer.changes,
            -offer.words,
            -offer.found.last_at if offer.found is not None else 0.0,
        ),
    )


def whole(found: Recovered) -> Workshop:
    """Return the workshop with the words that were being written, as the note that they were to become.

    A full workshop is no hindrance: a file has room for one note more (see `model.weight`).
    """
    note = found.draft.note if found.draft is not None else None
    if note is None or not _words_of(found):
        return found.workshop
    workshop, now = found.workshop, datetime.now(UTC)
    if note.canvas not in workshop.canvases:
        note = structs.replace(note, canvas=workshop.tabs()[0].id)
    if note.id in workshop.notes:
        change = edits.set_text(workshop, note.id, note.text, now=now)
    else:
        change = edits.add_notes(workshop, [note], now=now)
    try:
        return applied(workshop, change)
    except ChangeError:  # the canvas is full, or the note does not fit into the workshop any more
        return workshop


def _words_of(found: Recovered) -> str:
    """Return the words that were being written, as they would stand on the note; "" if there are none."""
    note = found.draft.note if found.draft is not None else None
    return clean_text(note.text) if note is not None and found.has_words else ""


def moment(seconds: float) -> datetime | None:
    """Return a time that a journal tells (seconds since 1970, 0 if unknown), unless no calendar has it."""
    try:
        return datetime.fromtimestamp(seconds, UTC) if seconds > 0 else None
    except (OverflowError, OSError, ValueError):
        return None


def _read(
    folder: Folder, *, aside_since: float | None, live: bool = False, patience: Patience
) -> Offer | None:
    """Return what a journal holds; None if nothing was ever recorded."""
    try:
        unsettled = read_journal(folder)
        found = unsettled
        if unsettled.saving is not None:
            found = patience.wait(lambda: settled(unsettled, folder.system), unsettled)
        return Offer(folder=folder, found=found, aside_since=aside_since, live=live)
    except MemoryError as error:
        return Offer(folder=folder, error=_no_memory(error), aside_since=aside_since, live=live)
    except DocumentError as error:
        if error.reason == "empty" and not live and not _has_base(folder):
            return None
        return Offer(folder=folder, error=error, aside_since=aside_since, live=live)


def _no_memory(error: MemoryError) -> DocumentError:
    failure = DocumentError("memory")
    failure.__cause__ = error
    return failure


def _is_needed(found: Recovered, system: FileSystem, patience: Patience) -> bool | None:
    """Say whether there is work that no file holds; None if the file's disk does not answer.

    Reads the file where the journal says that it holds all.
    """
    if _holds_work(found):
        return True
    if not (found.about.path and found.workshop.notes):
        return False
    # A power cut or someone else may have taken away what was saved.
    sight = patience.wait(lambda: sight_of(found.about, system), None)
    return None if sight is None else sight.kind != "same"


def _holds_work(found: Recovered) -> bool:
    """Say whether there is anything to see; one torn at its start may hold nothing."""
    return found.is_worth_keeping and bool(found.changes or found.workshop.notes or found.has_words)


def _has_base(folder: Folder) -> bool:
    try:
        return bool(folder.generations())
    except OSError:
        return True
