"""What there is to recover, ready to be offered: journals read, counted and put in order.

Knows nothing of how they are shown. Nothing is removed but what holds no work.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from msgspec import Struct, structs

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.recovery import Recovered, abandoned, read_journal, settled, sight_of
from bmc_desktop.files.patience import Answer, Patience
from bmc_desktop.model import edits
from bmc_desktop.model.document import ChangeError, applied
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.workshop import Workshop

State: TypeAlias = Literal["offered", "aside", "live", "unreadable"]

Seen: TypeAlias = Literal["", "same", "changed", "gone", "unknown", "silent"]
"""How the workshop's file was found, as in `Sight`; "": it was not asked; "silent": it did not answer."""

Standing: TypeAlias = Literal[
    "unreadable", "changes", "words", "changed", "gone", "unknown", "silent", "saved", "new"
]
"""What there is of work: changes; words that were being written; all saved, but its file was changed, is
gone, cannot be read or did not answer; all saved; a workshop that never was; or what cannot be read."""


class Offer(Struct, frozen=True, kw_only=True):
    """The journal of one workshop, and what it holds; or why it cannot be read.

    `aside_since`: when it was set aside (seconds since 1970), or None. `live`: its process runs. `seen`:
    how its file was found.
    """

    folder: Folder
    found: Recovered | None = None
    error: DocumentError | None = None
    aside_since: float | None = None
    live: bool = False
    seen: Seen = ""

    @property
    def state(self) -> State:
        """What can be done with it."""
        if self.live:
            return "live"
        if self.found is None:
            return "unreadable"
        return "offered" if self.aside_since is None else "aside"

    @property
    def standing(self) -> Standing:
        """What there is of work that may be in no file."""
        if self.found is None:
            return "unreadable"
        if self.changes:
            return "changes"
        if self.found.has_words:
            return "words"
        if self.path is None:
            return "new"
        return self.seen if self.seen and self.seen != "same" else "saved"

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
    def is_damaged(self) -> bool:
        """Whether not all of it can be read."""
        return self.found is None or self.found.damaged

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
    found: list[Offer] = []
    held = abandoned(root, aside=aside, system=system)
    places = [_Place(folder, folder.aside_since() if aside else None) for folder in held]
    for folder, offer in _read_all(places, patience or Patience()):
        if offer is None:
            # Its process ended before anything was in it. In a day it is swept away.
            folder.let_go()
            continue
        needed = _is_needed(offer)
        if needed or (needed is not None and offer.is_damaged):
            # What is damaged, and of which nothing can be read, is not for us to throw away, nor to be
            # silent about.
            found.append(offer)
        elif needed is None or aside:
            # Set aside, it is kept for a damaged record beside it.
            folder.let_go()
        else:
            folder.remove()
    return in_order(found)


def survey(root: Path, system: FileSystem = DISK, *, patience: Patience | None = None) -> list[Offer]:
    """Return all journals with work in them, live ones too; none is held, and nothing is removed.

    Live ones are among them also when all is saved, but not before anything was done.

    Those of which that cannot be known, because a disk does not answer within `patience`, are among them.
    """
    places: list[_Place] = []
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
        places.append(_Place(folder, folder.aside_since(), live))
    found = [offer for _, offer in _read_all(places, patience or Patience()) if offer is not None]
    return in_order(offer for offer in found if _is_told(offer))


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


class _Place(NamedTuple):
    folder: Folder
    aside_since: float | None
    live: bool = False


class _Answered(NamedTuple):
    """What a journal holds, once its workshop's file was asked, and how that was found, if it matters."""

    found: Recovered
    seen: Seen


def _read_all(places: Iterable[_Place], patience: Patience) -> Iterator[tuple[Folder, Offer | None]]:
    """Yield what each journal holds; None if nothing was ever recorded. Their files are asked at once."""
    begun = []
    for place in places:
        offer = _read(place)
        answer = None
        if offer is not None and offer.found is not None and _asks(offer):
            answer = patience.ask(partial(_settled, offer.found, place.folder.system))
        begun.append((place.folder, offer, answer))
    for folder, offer, answer in begun:
        yield folder, _answered(offer, answer) if offer is not None else None


def _answered(offer: Offer, answer: Answer[_Answered] | None) -> Offer:
    """Return an offer with what its workshop's file tells; it is waited for."""
    found, seen = offer.found, offer.seen
    if found is not None and answer is not None:
        try:
            found, seen = answer.wait(_Answered(found, "silent"))
        except MemoryError as error:
            return structs.replace(offer, found=None, error=_no_memory(error))
    if found is not None and found.is_nothing and seen != "silent":
        failure = DocumentError("truncated", name=offer.folder.name)
        return structs.replace(offer, found=None, error=failure)
    return structs.replace(offer, found=found, seen=seen)


def _read(place: _Place) -> Offer | None:
    folder = place.folder
    offer = Offer(folder=folder, aside_since=place.aside_since, live=place.live)
    try:
        return structs.replace(offer, found=read_journal(folder))
    except MemoryError as error:
        return structs.replace(offer, error=_no_memory(error))
    except DocumentError as error:
        if error.reason == "empty" and not place.live and not _has_base(folder):
            return None
        return structs.replace(offer, error=error)


def _asks(offer: Offer) -> bool:
    """Say whether the workshop's file is to be asked; of one that is open, its window knows."""
    found = offer.found
    assert found is not None
    has_file = bool(found.about.path)
    return not offer.live and (
        found.saving is not None or (has_file and (found.torn is not None or _depends(found)))
    )


def _settled(found: Recovered, system: FileSystem) -> _Answered:
    found = settled(found, system)
    return _Answered(found, sight_of(found.about, system).kind if _depends(found) else "")


def _no_memory(error: MemoryError) -> DocumentError:
    failure = DocumentError("memory")
    failure.__cause__ = error
    return failure


def _is_told(offer: Offer) -> bool:
    """Say whether a journal is worth a word: there is work in it, or there was, and its process runs."""
    if offer.live:
        return offer.found is None or not offer.found.is_untouched
    return _is_needed(offer) is not False


def _is_needed(offer: Offer) -> bool | None:
    """Say whether there is work that no file holds; None if a file does not answer that holds all of it."""
    found = offer.found
    if found is None:
        return True
    if found.is_untouched:
        return False
    if offer.seen == "silent" and found.torn is not None:
        # The file may hold what the base held; what was done since, it does not.
        return bool(offer.changes or found.has_words) or None
    if _depends(found):
        # A power cut or someone else may have taken away what was saved.
        return None if offer.seen == "silent" else offer.seen != "same"
    return _holds_work(found)


def _depends(found: Recovered) -> bool:
    """Say whether only the file can tell if there is work: by the journal, it holds all of it."""
    return not _holds_work(found) and bool(found.about.path and found.workshop.notes)


def _holds_work(found: Recovered) -> bool:
    """Say whether there is anything to see; one torn at its start may hold nothing."""
    return found.is_worth_keeping and bool(found.changes or found.workshop.notes or found.has_words)


def _has_base(folder: Folder) -> bool:
    try:
        return bool(folder.generations())
    except OSError:
        return True
