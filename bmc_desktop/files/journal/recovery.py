"""Reads journals back: which are there, and the workshop with all that was done in it, undo included."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct, structs

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.filesystem import DISK, FileSystem
from bmc_desktop.files.journal.entries import About, Changed, Draft, Entry, Saved, View, has_words
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.log import Log, Numbered, read_log
from bmc_desktop.files.journal.replay import Replay, Saving
from bmc_desktop.files.journal.rescue import ground, read_base
from bmc_desktop.files.packing import Unpacked, pack, unpack
from bmc_desktop.files.targets import Sight, digest_of, look, read_whole
from bmc_desktop.model.history import History
from bmc_desktop.model.workshop import Workshop

PAUSES: Final = (0.02, 0.1)
"""Seconds to wait before a part that the disk did not give is asked for again."""


class Torn(Struct, frozen=True, kw_only=True):
    """What is needed to do it all again on the workshop's own file, where the base was damaged.

    `is_lost`: nothing of the base could be read. `is_more`: something else was damaged, too.
    """

    entries: tuple[Numbered, ...]
    is_lost: bool
    is_more: bool


class Recovered(Struct, frozen=True, kw_only=True):
    """What a journal holds. `media` maps SHA-256 to the bytes of pictures.

    `saved_state` is the state of `history` that the file holds, or -1 if undo does not lead there.
    `changes` counts what was done after the last save, `last_at` is when the last of it was done (in
    seconds since 1970, 0 if unknown). `saving`: a save that was under way. `damaged`: the journal holds
    more than could be read, or did. `is_headless`: of what was there before the log, some is missing.
    `torn`: with the workshop's file there may be more; `settled` looks. `is_untouched`: nothing was done;
    it is as its file was, or empty.
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
    is_headless: bool = False
    torn: Torn | None = None
    is_untouched: bool = False

    @property
    def is_worth_keeping(self) -> bool:
        """Whether there is anything in it that is in no file."""
        unfiled = not self.about.path and bool(self.workshop.notes)
        return unfiled or self.history.state != self.saved_state or self.has_words

    @property
    def is_nothing(self) -> bool:
        """Whether all of it was lost, and what would be gone on with would be an empty canvas."""
        is_lost = self.torn is not None and self.torn.is_lost
        return is_lost and not (self.changes or self.workshop.notes or self.has_words)

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
    """Return it with what only the workshop's file can tell; its disk is asked, which may take long.

    With the file in the place of a damaged base, and with the save taken note of that was under way: the
    process may have ended between the save's last step and the word about it. Without this, the person's
    own file would pass for a stranger's.
    """
    if found.torn is not None:
        found = _mended(found, found.torn, system)
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


def _mended(found: Recovered, torn: Torn, system: FileSystem) -> Recovered:
    """Return it on the ground of the workshop's file, if that is as it was and better than what is left."""
    about = found.about
    try:
        data = read_whole(about.path, system) if about.path else b""
        if digest_of(data) != about.digest:
            return found
        file = unpack(data)
    except (OSError, DocumentError):
        return found
    media = {**file.media, **found.media}
    start = ground(file.workshop, [each.entry for each in torn.entries], media.get, found.workshop.id)
    replay = Replay(start, holds=about.saved, forgiving=True)
    for numbered in torn.entries:
        replay.take(numbered)
    if replay.since and not torn.is_lost:
        return found
    pictures = {sha: media[sha] for sha in sorted(replay.pictures) if sha in media}
    mended = _recovered(replay, pictures, torn.entries, damaged=torn.is_more)
    if replay.since:
        mended = _in_part(mended, replay.since)
        # What is only what the file holds is nothing that was recovered.
        return mended if mended.changes or mended.has_words else found
    return mended


def _in_part(found: Recovered, since: int, torn: Torn | None = None) -> Recovered:
    """Return what is less than the file may hold: it counts as unsaved, and must not be saved over it."""
    about = found.about
    if about.path:
        about = structs.replace(about, needs_copy=True, read_only=True)
    return structs.replace(
        found,
        about=about,
        saved_state=-1,
        saving=None,
        changes=max(0, about.number - max(about.saved, since)),
        damaged=True,
        is_headless=True,
        torn=torn,
    )


def read_journal(folder: Folder) -> Recovered:
    """Return what a journal holds: the newest generation that can be read, and what was done after it.

    Asks no disk but the journal's own.

    Raises:
        DocumentError: none of it can be read; "empty" if nothing was ever recorded.
    """
    try:
        bases, logs = folder.generations(), folder.logs()
    except OSError as error:
        raise DocumentError("failed", repr(error), name=folder.name) from error
    start, base, failure = _newest_base(folder, bases)
    log = _read_log(folder, start) if base is not None else Log(entries=(), good=0, whole=True)
    later: list[Log] = []
    for number in logs:
        if number > start:
            after = _read_log(folder, number)
            if _is_more(after, has_base=number in bases, is_all=base is None):
                later.append(after)
    pictures = _Pictures(folder)
    if base is not None and not base.damaged and not later:
        replay = Replay(base.workshop)
        for numbered in log.entries:
            if not replay.take(numbered):
                break
        media = pictures.of(replay)
        damaged = failure is not None or not log.whole or pictures.lost
        return _recovered(replay, media, log.entries, damaged=damaged)
    found = _torn(folder, base, [log, *later], pictures)
    if found is not None:
        return found
    if failure is None:
        raise DocumentError("empty", name=folder.name)
    if isinstance(failure, DocumentError):
        raise failure
    raise DocumentError("failed", repr(failure), name=folder.name) from failure


def _newest_base(
    folder: Folder, generations: list[int]
) -> tuple[int, Unpacked | None, DocumentError | OSError | None]:
    """Return the newest base that can be read, its number, and why a newer one could not be.

    Raises:
        DocumentError: it is not damaged, and yet cannot be read.
    """
    failure: DocumentError | OSError | None = None
    for generation in generations:
        try:
            return generation, read_base(_read(folder.base(generation), folder.system)), failure
        except DocumentError as error:
            if error.reason in ("memory", "newer"):
                raise
            failure = failure or error
        except OSError as error:
            failure = failure or error
    return 0, None, failure


def _is_more(log: Log, *, has_base: bool, is_all: bool) -> bool:
    """Say whether there is more in a log than each one begins with, before its base is there.

    `is_all`: there is no base at all, so that words in hand are worth something, too.
    """
    entries = [numbered.entry for numbered in log.entries]
    if any(isinstance(entry, Changed) for entry in entries):
        return True
    return (has_base and bool(entries)) or (is_all and any(_puts_something(entry) for entry in entries))


def _torn(
    folder: Folder, base: Unpacked | None, logs: list[Log], pictures: "_Pictures"
) -> Recovered | None:
    """Return what is left where a base was damaged, with all that the logs hold; None for nothing.

    Of a workshop with a file, it may be nothing that is left: all of it may be in the file.
    """
    entries = tuple(numbered for log in logs for numbered in log.entries)
    plain = [numbered.entry for numbered in entries]
    if base is None and not any(_puts_something(entry) or _names_file(entry) for entry in plain):
        return None
    start = ground(base.workshop if base is not None else None, plain, pictures.get, folder.name)
    replay = Replay(start, holds=None if base is not None else 0, forgiving=True)
    for numbered in entries:
        replay.take(numbered)
    media = pictures.of(replay)
    found = _recovered(replay, media, entries, damaged=True)
    if base is not None and not base.damaged and not replay.since:
        # An older base, and every log from there on.
        return found
    is_more = pictures.lost or not all(log.whole for log in logs)
    return _in_part(found, replay.since, Torn(entries=entries, is_lost=base is None, is_more=is_more))


def _puts_something(entry: Entry) -> bool:
    match entry:
        case Changed():
            return bool(entry.put)
        case Draft():
            return entry.note is not None and bool(entry.note.text)
    return False


def _names_file(entry: Entry) -> bool:
    return isinstance(entry, About | Saved) and bool(entry.path)


def _recovered(
    replay: Replay, media: Mapping[str, bytes], entries: Sequence[Numbered], *, damaged: bool
) -> Recovered:
    last_at = replay.at or (entries[-1].at if entries else 0.0)
    about = structs.replace(replay.about, at=last_at)
    return Recovered(
        workshop=replay.document.workshop,
        media=media,
        history=replay.history,
        about=about,
        saved_state=replay.saved_state,
        changes=max(0, about.number - about.saved),
        last_at=last_at,
        draft=replay.draft,
        view=replay.view,
        saving=replay.saving,
        damaged=damaged or replay.stopped,
        is_untouched=len(entries) == 1 and _is_ready(entries[0].entry),
    )


def _is_ready(entry: Entry) -> bool:
    return isinstance(entry, About) and entry.ready


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


class _Pictures:
    """The pictures in a journal's folder, each read once."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._read: dict[str, bytes | None] = {}
        self.lost = False
        """Whether one is not whole or cannot be read."""

    def get(self, sha: str) -> bytes | None:
        """Return a picture, or None if it is not there."""
        if sha not in self._read:
            data: bytes | None = None
            try:
                data = _read(self._folder.media(sha), self._folder.system)
            except FileNotFoundError:
                # It was missing in the workshop too: it is stored before it is named.
                pass
            except OSError:
                self.lost = True
            if data is not None and digest_of(data) != sha:
                data, self.lost = None, True
            self._read[sha] = data
        return self._read[sha]

    def of(self, replay: Replay) -> dict[str, bytes]:
        """Return the pictures of a workshop, and of what undo leads back to."""
        return {sha: data for sha in sorted(replay.pictures) if (data := self.get(sha)) is not None}
