"""Reads journals back: which are there, and the workshop with all that was done in it, undo included."""

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct, structs

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.journal.entries import (
    About,
    Changed,
    Draft,
    Saved,
    SaveStarted,
    View,
    has_words,
    replayed,
)
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.log import Log, Numbered, read_log
from bmc_desktop.files.journal.rescue import rescued
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.files.targets import Sight, digest_of, look, read_whole
from bmc_desktop.model.change import Change
from bmc_desktop.model.document import ChangeError, Document
from bmc_desktop.model.history import History
from bmc_desktop.model.workshop import Workshop

PAUSES: Final = (0.02, 0.1)
"""Seconds to wait before a part that the disk did not give is asked for again."""


class Saving(Struct, frozen=True, kw_only=True):
    """A save that had begun and was not told to have ended.

    The workshop that it took, how many changes that had seen, and which state of the history it was.
    """

    path: str
    workshop: Workshop
    number: int
    state: int


class Recovered(Struct, frozen=True, kw_only=True):
    """What a journal holds. `media` maps SHA-256 to the bytes of pictures.

    `saved_state` is the state of `history` that the file holds, or -1 if undo does not lead there.
    `changes` counts what was done after the last save, `last_at` is when the last of it was done (in
    seconds since 1970, 0 if unknown). `saving`: a save that was under way. `damaged`: the journal holds
    more than could be read, or did.
    """

    workshop: Workshop
    media: Mapping[str, bytes]
    history: History
    about: About
    saved_state: int
    changes: int
    last_at: float
    draft: Draft | None
    view: View | None
    saving: Saving | None = None
    damaged: bool = False

    @property
    def is_worth_keeping(self) -> bool:
        """Whether there is anything in it that is in no file."""
        unfiled = not self.about.path and bool(self.workshop.notes)
        return unfiled or self.history.state != self.saved_state or self.has_words

    @property
    def has_words(self) -> bool:
        """Whether a note was being written, with words that are not on the wall."""
        return has_words(self.draft, self.workshop)


def abandoned(root: Path, *, aside: bool = False, system: FileSystem = DISK) -> list[Folder]:
    """Return the journals whose process has ended, held by this one from now on.

    With `aside` those that were set aside, else the others. Those that are live are left alone.
    """
    found: list[Folder] = []
    for folder in folders(root, system):
        try:
            folder.take()
        except OSError:
            continue
        if (folder.aside_since() is not None) == aside:
            found.append(folder)
        else:
            folder.let_go()
    return found


def sight_of(about: About, system: FileSystem = DISK) -> Sight:
    """Return how the workshop's file stands against what was last read from it or written to it."""
    return look(about.path, about.digest, None, system) if about.path else Sight("gone")


def settled(found: Recovered, system: FileSystem = DISK) -> Recovered:
    """Return it with the save taken note of that was under way, if its file is there.

    The process may have ended between the save's last step and the word about it. Without this, the
    person's own file would pass for a stranger's.
    """
    saving = found.saving
    if saving is None:
        return found
    digest = digest_of(pack(saving.workshop, found.media))
    if look(saving.path, digest, None, system).kind != "same":
        return found
    number = found.about.number
    return structs.replace(
        found,
        about=About(path=saving.path, digest=digest, number=number, saved=saving.number, at=found.last_at),
        saved_state=saving.state,
        changes=max(0, number - saving.number),
        saving=None,
    )


def read_journal(folder: Folder) -> Recovered:
    """Return what a journal holds: the newest generation that can be read, or what can be had of it.

    Raises:
        DocumentError: none of it can be read; "empty" if nothing was ever recorded.
    """
    failure: Exception | None = None
    try:
        generations = folder.generations()
    except OSError as error:
        raise DocumentError("failed", repr(error), name=folder.name) from error
    for generation in generations:
        try:
            found = _read_generation(folder, generation)
        except (DocumentError, OSError) as error:
            failure = failure or error
        else:
            return found if failure is None else structs.replace(found, damaged=True)
    for generation in generations:
        rest = _rescue_generation(folder, generation)
        if rest is not None:
            return rest
    if failure is None:
        raise DocumentError("empty", name=folder.name)
    if isinstance(failure, DocumentError):
        raise failure
    raise DocumentError("failed", repr(failure), name=folder.name) from failure


def _read_generation(folder: Folder, generation: int) -> Recovered:
    base = unpack(_read(folder.base(generation), folder.system))
    log = _read_log(folder, generation)
    replay = _Replay(base.workshop)
    found = _recovered(folder, replay, log, damaged=base.damaged)
    if base.damaged and replay.stopped:
        # What the log is about is not there: the canvas that its notes stand on, perhaps.
        return _rescue_generation(folder, generation) or found
    return found


def _rescue_generation(folder: Folder, generation: int) -> Recovered | None:
    """Return what can still be had of a generation whose base cannot be read; None for nothing.

    One whose base is not there at all was begun and never told of, or has ended.
    """
    try:
        base = _read(folder.base(generation), folder.system)
    except OSError:
        base = b""
    log = _read_log(folder, generation)
    rest = rescued(base, log, folder.system)
    if rest is None:
        return None
    found = _recovered(folder, _Replay(rest.workshop, done=not rest.whole), log, damaged=True)
    if rest.whole:
        return found
    # It is less than the file holds, and must not be saved over it.
    return structs.replace(
        found, about=About(number=found.about.number, at=found.about.at), saved_state=-1, saving=None
    )


def _recovered(folder: Folder, replay: "_Replay", log: Log, *, damaged: bool) -> Recovered:
    for numbered in log.entries:
        if not replay.take(numbered):
            break
    about = replay.about
    media: dict[str, bytes] = {}
    lost = False
    for sha in sorted(replay.pictures):
        # A picture that is not there was missing in the workshop too: it is stored before it is named.
        with contextlib.suppress(FileNotFoundError):
            data = _picture(folder, sha)
            if data is not None:
                media[sha] = data
            lost = lost or data is None
    return Recovered(
        workshop=replay.document.workshop,
        media=media,
        history=replay.history,
        about=about,
        saved_state=replay.saved_state,
        changes=max(0, about.number - about.saved),
        last_at=replay.at or (log.entries[-1].at if log.entries else 0.0),
        draft=replay.draft,
        view=replay.view,
        saving=replay.saving,
        damaged=damaged or not log.whole or replay.stopped or lost,
    )


def _read_log(folder: Folder, generation: int) -> Log:
    try:
        data = _read(folder.log(generation), folder.system)
    except OSError:
        return Log(entries=(), good=0, whole=False)
    return read_log(data, folder.seed(generation))


def _read(path: Path, system: FileSystem) -> bytes:
    """Return all bytes of a file. Raises OSError, but not for what passes in a moment."""
    for pause in PAUSES:
        try:
            return read_whole(str(path), system)
        except FileNotFoundError:
            raise
        except OSError:
            system.sleep(pause)
    return read_whole(str(path), system)


def _picture(folder: Folder, sha: str) -> bytes | None:
    """Return a picture, or None if it is not whole or cannot be read. Raises FileNotFoundError."""
    try:
        data = _read(folder.media(sha), folder.system)
    except FileNotFoundError:
        raise
    except OSError:
        return None
    return data if digest_of(data) == sha else None


class _Replay:
    """Does again what a log says, with undo and redo as they were.

    `done`: the workshop holds what the log says already, and has no steps to take back.
    """

    def __init__(self, workshop: Workshop, *, done: bool = False) -> None:
        self._done = done
        self.at = 0.0
        self.document = Document(workshop)
        self.history = History()
        self.about = About()
        self.draft: Draft | None = None
        self.view: View | None = None
        self.saving: Saving | None = None
        self.pictures = set(workshop.media)
        self.stopped = False
        self._states: dict[int, int] = {}

    @property
    def saved_state(self) -> int:
        """The state that the file holds, or -1."""
        return self._states.get(self.about.saved, -1)

    def take(self, numbered: Numbered) -> bool:
        """Do what an entry says; return whether it fitted."""
        entry = numbered.entry
        match entry:
            case About():
                self.about = entry
                self.at = entry.at or self.at
                self._states = {entry.number: self.history.state}
            case Changed():
                self.at = numbered.at
                return self._change(entry)
            case Saved():
                self.about = About(
                    path=entry.path,
                    digest=entry.digest,
                    number=self.about.number,
                    saved=entry.upto,
                    at=self.at,
                )
                self.saving = None
            case SaveStarted():
                self.history.seal()
                self.saving = Saving(
                    path=entry.path,
                    workshop=self.document.workshop,
                    number=self.about.number,
                    state=self.history.state,
                )
            case Draft():
                self.draft = entry if entry.note is not None else None
                if has_words(self.draft, self.document.workshop):
                    self.at = numbered.at
            case View():  # pragma: no branch - there are no others
                self.view = entry
        return True

    def _change(self, entry: Changed) -> bool:
        if self._done:
            self.about = structs.replace(self.about, number=entry.number)
            return True
        change = replayed(entry, self.document.workshop)
        try:
            if not change.is_empty():
                self.document.apply(change, again=True)
        except ChangeError:
            self.stopped = True
            return False
        self.pictures.update(self.document.workshop.media)
        self._remember(entry, change)
        self.about = structs.replace(self.about, number=entry.number)
        self._states[entry.number] = self.history.state
        return True

    def _remember(self, entry: Changed, change: Change) -> None:
        """Bring the history to where it was; steps from before the base become new ones."""
        if entry.step == "undo":
            taken = self.history.undo()
            if taken is not None and _same(taken, change):
                return
            if taken is not None:
                self.history.redo()
        elif entry.step == "redo":
            taken = self.history.redo()
            if taken is not None and _same(taken, change):
                return
            if taken is not None:
                self.history.undo()
        if not change.is_empty():
            self.history.record(change, merge=entry.merge)


def _same(one: Change, other: Change) -> bool:
    """Say whether two changes do the same, in whatever order their records stand."""
    return _effects(one) == _effects(other)


def _effects(change: Change) -> dict[tuple[type, str], tuple[object, object]]:
    effects: dict[tuple[type, str], tuple[object, object]] = {}
    for before, after in change.steps():
        record = after if after is not None else before
        assert record is not None
        effects[type(record), record.id] = (before, after)
    return effects
