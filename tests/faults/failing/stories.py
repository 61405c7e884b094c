"""What people do with files, as stories told on a disk with one fault, and what has to hold even then."""

import contextlib
import errno
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from msgspec import structs

from bmc_desktop.exchange.markdown import write_markdown
from bmc_desktop.files import lockfile
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError, PictureError, SaveError
from bmc_desktop.files.journal import writer
from bmc_desktop.files.journal.entries import Draft, View
from bmc_desktop.files.journal.folder import KEPT_ASIDE, Folder, folders
from bmc_desktop.files.journal.recovery import Recovered, abandoned, read_journal
from bmc_desktop.files.journal.sweeping import FEWEST_ASIDE, sweep
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.files.saving import clear_strays, write_file
from bmc_desktop.files.siblings import find_sibling
from bmc_desktop.model import edits
from bmc_desktop.model.records import Canvas, Details, Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.poster.export import ExportError, save_bytes
from bmc_desktop.session import Session
from bmc_desktop.ui.settings import Settings
from tests.faults.failing.disk import FailingDisk, Fault
from tests.files.file_samples import PNG

NOW: Final = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
OURS: Final = (SaveError, DocumentError, ExportError, PictureError)
PATIENCE: Final = 3.0
"""Seconds for a journal to be protected again once the disk is well; it tries every few milliseconds."""


@contextlib.contextmanager
def hurried() -> Iterator[None]:
    """Let journals write at once, try again soon, and begin anew often."""
    with (
        patch.object(writer, "INTERVAL", 0.0),
        patch.object(writer, "RETRY", 0.004),
        patch.object(writer, "MAX_LOG", 2_600),
    ):
        yield


class World:
    """A folder with everything that a story touches, a disk with a fault, and what was promised so far."""

    def __init__(self, folder: Path, fault: Fault | None) -> None:
        self.folder = folder
        self.documents, self.journals, self.backups = (
            folder / name for name in ("documents", "journals", "backups")
        )
        self.path = self.documents / "plan.bmcw"
        self.disk = FailingDisk(fault)
        self.problems: list[str] = []
        self.was: list[Workshop] = []
        self.sure = -1
        """The wall after each step, and the last one of them that was told to be on the disk."""
        self.files: list[bytes | None] = []
        """What the file may hold."""
        self.torn = False
        self.sessions: list[Session] = []

    def say(self, problem: str) -> None:
        self.problems.append(problem)

    def expect(self, holds: bool, problem: str) -> None:
        if not holds:
            self.say(problem)

    def attempt(self, work: Callable[[], Any]) -> Any:
        """Return what the work does, or None after an error of ours."""
        try:
            return work()
        except OURS as error:
            text = str(error)
            self.expect(text.endswith((".", "!")) and "{" not in text, f"no sentence: {text!r}")
            self.expect("Errno" not in text and "Error" not in text, f"not for people: {text!r}")
            self.torn = self.torn or getattr(error, "kind", "") == "torn"
            return None
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            import traceback

            frames = traceback.extract_tb(error.__traceback__)
            place = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
            self.say(f"another error: {error!r} at {place}")
            return None

    # Steps of a session

    def session(self, make: Callable[[], Session]) -> Session:
        session = make()
        self.sessions.append(session)
        self.was.append(session.workshop)
        return session

    def add(self, session: Session, text: str, picture: bytes | None = None) -> None:
        number = len(session.workshop.notes)
        canvas = next(iter(session.workshop.canvases))
        note = Note(id=f"n{number}", canvas=canvas, block="channels", x=1.0, y=2.0, text=text)
        added: tuple[Any, ...] = ()
        if picture:
            media = session.add_media(picture)
            added = (media,)
            note = structs.replace(note, picture=media.id)
        change = edits.add_notes(session.workshop, [note], now=NOW)
        session.commit(structs.replace(change, added=(*added, *change.added)))
        self.stepped(session)

    def stepped(self, session: Session) -> None:
        self.was.append(session.workshop)
        self.look_at_journal(session)

    def look_at_journal(self, session: Session) -> bool:
        """Wait for the journal; if it says that all is protected, see whether that is so."""
        journal = session.journal
        if journal is None:
            return False
        flushed = journal.flush()
        state = journal.state
        self.expect(flushed == (state.kind == "protected"), f"flush says {flushed}, the state {state}")
        if state.kind == "failed":
            self.expect(bool(state.reason), "a failure without a reason")
        if not flushed:
            self.expect(self.disk.fault is not None or self.disk.hits > 0, "not protected on a sound disk")
            return False
        self.sure = len(self.was) - 1
        assert journal.folder is not None
        found = read_journal(Folder(journal.folder.path))
        self.expect(found.workshop == session.workshop, "protected, but not in the journal")
        self.expect(set(found.media) >= set(found.workshop.media), "protected without its pictures")
        self.expect(not found.damaged, "protected in a damaged journal")
        generation = Folder(journal.folder.path).generations()[0]
        parts = [journal.folder.base(generation), journal.folder.log(generation)]
        parts += [journal.folder.media(sha) for sha in found.workshop.media]
        for part in parts:
            # What holds the folder of all journals is not ours to make.
            sure = self.disk.is_sure(str(part), str(self.journals.parent))
            self.expect(sure, f"protected, but {part.name} would not outlast a power cut")
        return True

    def save(self, session: Session, path: Path | None = None, **how: Any) -> bool:
        """Save, and see whether what was told is so."""
        job = self.attempt(lambda: session.start_save(path, **how))
        if job is None:
            return False
        data = pack(session.workshop, session.media)
        self.files.append(data)
        saved = self.attempt(job.run)
        there = _bytes(self.path)
        if saved is None:
            self.look_at_file()
            self.expect(session.is_modified or not session.workshop.notes, "a failed save counts as saved")
            return False
        session.finish_save(job, saved)
        self.expect(there == data, "saved, but the file does not hold it")
        self.files, self.torn = [data], False
        if saved.confirmed:
            sure = self.disk.is_sure(str(self.path), str(self.documents))
            self.expect(sure, "saved, but it would not outlast a power cut")
            self.sure = len(self.was) - 1
        self.look_at_journal(session)
        return True

    # What holds whatever failed

    def look_at_file(self) -> None:
        if self.torn:
            kept = {path.read_bytes() for path in self.backups.rglob("*.bmcw")}
            self.expect(bool(kept & set(self.files)), "the file is torn and no copy was kept")
        else:
            self.expect(_bytes(self.path) in self.files, "the file is neither the old nor the new one")

    def found(self) -> list[Workshop]:
        """Return the workshops that a restart would find: in the file and in every journal."""
        found = []
        with contextlib.suppress(DocumentError):
            found.append(open_workshop(self.path).workshop)
        for path in self.backups.rglob("*.bmcw"):
            with contextlib.suppress(DocumentError):
                found.append(open_workshop(path).workshop)
        for folder in folders(self.journals):
            with contextlib.suppress(DocumentError):
                found.append(read_journal(folder).workshop)
        return found

    def look_for_work(self) -> None:
        """See whether what was told to be on the disk, or something later, would be found by a restart."""
        if self.sure < 0:
            return
        late = self.was[self.sure :]
        for _ in range(40):
            # One that lives may be beginning anew right now; who takes its lock first never sees that.
            if any(each in late for each in self.found()):
                return
            time.sleep(0.002)
        self.say("what was promised is nowhere")

    def strays(self) -> int:
        return sum(1 for path in self.folder.rglob(".~*.tmp") if ".~lock." not in path.name)

    def go_on(self, session: Session) -> None:
        """With the disk well again the journal holds everything soon, and a save succeeds."""
        self.disk.heal()
        if session.journal is not None and session.journal.state.kind != "idle":
            end = time.monotonic() + PATIENCE
            while session.journal.state.kind != "protected" and time.monotonic() < end:
                session.journal.flush()
                time.sleep(0.001)
            self.expect(session.journal.state.kind == "protected", "not protected again after the fault")
            self.look_at_journal(session)
        self.add(session, "after the fault")
        if session.journal is not None:
            self.expect(session.journal.state.kind == "protected", "later work is not protected")
        path = None if session.path == self.path else self.path
        # Who saves to a new place once more may be asked whether to replace what is there.
        done = self.save(session, path, replace=path is not None)
        self.expect(done, "no save succeeds after the fault")

    def end(self) -> None:
        """Close all sessions, and see what they leave."""
        self.disk.heal()
        for session in self.sessions:
            was_modified = session.is_modified
            self.expect(session.close(), "closing takes long")
            if session.journal is not None and not was_modified and session.path is not None:
                self.expect(
                    session.journal.folder is None or not session.journal.folder.path.exists(),
                    "a journal is left over",
                )
        self.look_for_work()


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def without_notes(title: str = "") -> Workshop:
    return Workshop(id="w1", details=Details(title=title), canvases={"c1": Canvas(id="c1", title="Now")})


def old_workshop() -> Workshop:
    note = Note(id="o1", canvas="c1", block="channels", x=5.0, y=6.0, text="An old note " * 20)
    return structs.replace(without_notes("Old"), notes={"o1": note})


def _put_old(world: World) -> bytes:
    data = pack(old_workshop(), {})
    world.path.write_bytes(data)
    world.files = [data]
    world.was = [old_workshop()]
    world.sure = 0
    return data


def _store(world: World) -> BackupStore:
    return BackupStore(world.backups, system=world.disk)


# The stories


def opening(world: World) -> None:
    """Open a file, look for its siblings and for what someone else did to it."""
    data = _put_old(world)
    (world.documents / "plan (conflicted copy 2026-11-22 143200).bmcw").write_bytes(
        pack(structs.replace(old_workshop(), details=Details(title="Theirs")), {})
    )
    opened = world.attempt(lambda: open_workshop(world.path, system=world.disk))
    if opened is not None:
        world.expect(opened.workshop == old_workshop() and opened.digest, "something else was opened")
    world.attempt(lambda: find_sibling(world.path, "w1", "", system=world.disk))
    world.attempt(lambda: clear_strays(world.documents, world.disk))
    world.disk.heal()
    session = world.session(lambda: Session.open(world.path, backups=_store(world), system=world.disk))
    world.expect(world.path.read_bytes() == data, "opening changed the file")
    world.go_on(session)


def saving_new(world: World) -> None:
    """Save a workshop that has no file yet."""
    world.files = [None]
    session = world.session(lambda: Session.new(without_notes(), system=world.disk, backups=_store(world)))
    world.add(session, "first", picture=PNG)
    world.save(session, world.path)
    world.look_at_file()
    world.go_on(session)


def saving_over(world: World) -> None:
    """Open a file, change it and save it twice; the old version goes to the backups."""
    _put_old(world)
    session = world.attempt(lambda: Session.open(world.path, backups=_store(world), system=world.disk))
    if session is None:
        world.disk.heal()
        session = Session.open(world.path, backups=_store(world), system=world.disk)
    world.session(lambda: session)
    for text in ("second", "third"):
        world.add(session, text)
        world.save(session)
        world.look_at_file()
    world.go_on(session)


def no_rename(world: World) -> Callable[[str, tuple[Any, ...]], int]:
    def forbids(name: str, arguments: tuple[Any, ...]) -> int:
        return errno.EBUSY if name == "replace" and arguments[1] == str(world.path) else 0

    return forbids


def _no_new_file(world: World) -> Callable[[str, tuple[Any, ...]], int]:
    def forbids(name: str, arguments: tuple[Any, ...]) -> int:
        makes = name == "open" and arguments[1] & os.O_CREAT
        return errno.EACCES if makes and arguments[0].startswith(str(world.documents)) else 0

    return forbids


def saving_in_place(world: World) -> None:
    """Save over a file whose place nothing may take; longer first, then shorter."""
    world.disk.forbids = no_rename(world)
    _in_place(world)


def saving_in_a_sandbox(world: World) -> None:
    """Save over a file in a folder where no other can be made."""
    world.disk.forbids = _no_new_file(world)
    _in_place(world)


def _in_place(world: World) -> None:
    _put_old(world)
    session = world.session(
        lambda: Session.of(
            open_workshop(world.path), journals=world.journals, backups=_store(world), system=world.disk
        )
    )
    world.add(session, "much longer than before " * 40)
    world.save(session)
    world.look_at_file()
    session.commit(edits.delete_notes(session.workshop, list(session.workshop.notes)[1:]))
    world.stepped(session)
    world.save(session)
    world.look_at_file()
    world.go_on(session)


def journal(world: World) -> None:
    """Work from the first note over pictures, undo, drafts, a new base and saves to a crash, or on."""
    session = _worked(world)
    world.look_for_work()
    world.go_on(session)


def _worked(world: World) -> Session:
    world.files = [None]
    session = world.session(
        lambda: Session.new(
            without_notes(), journals=world.journals, backups=_store(world), system=world.disk
        )
    )
    session.look(View(canvas="c1", zoom=1.5))
    world.add(session, "first")
    world.add(session, "with a picture", picture=PNG)
    session.undo()
    world.stepped(session)
    session.redo()
    world.stepped(session)
    note = session.workshop.notes["n0"]
    session.draft(Draft(note=structs.replace(note, text="in mid-sent"), cursor=3))
    world.look_at_journal(session)
    world.save(session, world.path)
    world.look_at_file()
    session.draft(Draft())
    for number in range(4):
        world.add(session, f"later {number} " * 20)
    _wait_for_retries(session)
    world.save(session)
    if session.path is not None:
        world.look_at_file()
    world.add(session, "last")
    return session


def _wait_for_retries(session: Session) -> None:
    """Let a journal that fails try some times more: nothing may pile up."""
    if session.journal is not None and session.journal.state.kind == "failed":
        time.sleep(0.03)


def _crashed(world: World, *texts: str, saved: bool = True) -> Workshop:
    """Leave behind what a crash leaves."""
    session = Session.new(without_notes(), journals=world.journals, backups=BackupStore(world.backups))
    world.add(session, "before the crash")
    if saved:
        job = session.start_save(world.path)
        session.finish_save(job, job.run())
        world.files = [world.path.read_bytes()]
    for text in texts:
        world.add(session, text, picture=PNG if text == "picture" else None)
    assert session.journal is not None
    assert session.journal.flush()
    session.journal.close("leave")
    return session.workshop


def recovery(world: World) -> None:
    """Find what a crash left, go on with it, and save it."""
    left = _crashed(world, "one", "picture", "three")
    world.was, world.sure = [left], 0
    held = world.attempt(lambda: abandoned(world.journals, system=world.disk)) or []
    got: Recovered | None = None
    if held:
        got = world.attempt(lambda: read_journal(held[0]))
    if got is None:
        world.disk.heal()
        for folder in held:
            folder.let_go()
        held = abandoned(world.journals, system=world.disk)
        world.expect(len(held) == 1, "what a crash left is not found any more")
        if not held:
            return
        got = read_journal(held[0])
    elif got.workshop != left or set(got.media) != set(left.media):
        # With a failing disk less may be readable; that has to be said, and the whole to stay.
        world.expect(got.damaged, "less was recovered, silently")
        world.expect(left in world.found(), "what could not be read was thrown away")
        world.disk.heal()
        for folder in held:
            folder.let_go()
        held = abandoned(world.journals, system=world.disk)
        got = read_journal(held[0])
    session = world.session(lambda: Session.recover(got, held[0], backups=_store(world), system=world.disk))
    world.expect(session.workshop == left, "something else was recovered")
    world.look_for_work()
    world.add(session, "after the crash")
    world.add(session, "and more")
    if session.path is not None:
        world.save(session)
        world.look_at_file()
    world.add(session, "even more")
    world.look_for_work()
    world.go_on(session)


def unwanted(world: World) -> None:
    """Close without wanting the work; sweep; bring it back."""
    session = world.session(
        lambda: Session.new(without_notes(), journals=world.journals, system=world.disk)
    )
    world.add(session, "one")
    world.add(session, "two", picture=PNG)
    world.expect(session.close(wanted=False), "closing takes long")
    world.look_for_work()
    world.attempt(lambda: sweep(world.journals, world.disk))
    world.look_for_work()
    aside = world.attempt(lambda: abandoned(world.journals, aside=True, system=world.disk)) or []
    for folder in aside:
        with contextlib.suppress(OSError):
            # The window says so, and it stays set aside.
            folder.bring_back()
        folder.let_go()
    world.look_for_work()
    world.disk.heal()
    if world.sure >= 0:
        offered = [*abandoned(world.journals), *abandoned(world.journals, aside=True)]
        # One that was half made before another try succeeded has no base, and is swept away in a day.
        whole = [folder for folder in offered if folder.generations()]
        world.expect(len(whole) == 1, "work that was set aside is gone")
        for folder in offered:
            folder.let_go()


def sweeping(world: World) -> None:
    """Sweep among old and new, wanted and unwanted, live and half-made ones."""
    left = _crashed(world, "one", saved=False)
    world.was, world.sure = [left], 0
    live = world.session(lambda: Session.new(without_notes(), journals=world.journals))
    world.add(live, "alive")
    old = time.time() - KEPT_ASIDE - 86_400
    keep = set()
    for number in range(FEWEST_ASIDE + 2):
        folder = Folder(world.journals / f"s-{number:016x}")
        _made(folder)
        at = old + number if number < 3 else time.time() - number
        (folder.path / "aside").write_text(json.dumps({"at": at}))
        if number >= 3:
            keep.add(folder.name)
    half = world.journals / f"s-{99:016x}"
    half.mkdir()
    os.utime(half, (old, old))
    removed = world.attempt(lambda: sweep(world.journals, world.disk))
    world.expect(isinstance(removed, int), "the sweep says nothing")
    for name in keep:
        with contextlib.suppress(DocumentError):
            read_journal(Folder(world.journals / name))
            continue
        world.say(f"{name} was swept away")
    world.expect(live.journal is not None and live.journal.folder.is_held, "the live one was let go")
    world.look_for_work()
    world.was, world.sure = [live.workshop], 0
    world.go_on(live)


def _made(folder: Folder) -> None:
    folder.path.mkdir()
    (folder.path / "media").mkdir()
    folder.base(1).write_bytes(pack(without_notes("aside"), {}))


@contextlib.contextmanager
def _everywhere(world: World) -> Iterator[None]:
    """Let also those write to the failing disk who know of no other than the real one."""
    with patch.dict(write_file.__kwdefaults__, system=world.disk):
        yield


def exporting(world: World) -> None:
    """Write a poster and a text, each over an older one."""
    poster, text = world.documents / "plan.pdf", world.documents / "plan.md"
    words = write_markdown(old_workshop()).encode()
    for path, data, write in (
        (poster, b"%PDF-1.4 " * 500, save_bytes),
        (text, words, lambda data, path: write_file(path, data, replace=True)),
    ):
        path.write_bytes(b"older")
        done: list[bool] = []
        with _everywhere(world):
            world.attempt(lambda w=write, d=data, p=path, done=done: (w(d, p), done.append(True)))
        there = _bytes(path)
        world.expect(there in ((data,) if done else (b"older",)), f"{path.name} is neither old nor new")
    world.disk.heal()
    with _everywhere(world):
        world.attempt(lambda: save_bytes(b"again", poster))
    world.expect(_bytes(poster) == b"again", "no export succeeds after the fault")


def settings(world: World) -> None:
    """Change settings."""
    path = world.folder / "settings.json"
    kept = Settings(path)
    kept.change(theme="dark")
    with _everywhere(world):
        world.attempt(lambda: kept.change(theme="light"))
        world.attempt(lambda: kept.add_recent(Path("/a/plan.bmcw")))
    world.expect(kept.values.theme == "light", "the setting is not in use")
    stored = Settings(path).values
    world.expect(stored.theme in ("dark", "light"), "the settings are lost")
    world.disk.heal()
    kept.change(toolbar=False)
    world.expect(Settings(path).values == kept.values, "settings are not written after the fault")


def locks(world: World) -> None:
    """Leave, find and take away the note that tells who has a file open."""
    _put_old(world)
    us = lockfile.ourselves(NOW)
    them = structs.replace(us, host="elsewhere", person="Anna")
    path = str(world.path)
    world.attempt(lambda: lockfile.take(path, us, system=world.disk))
    world.attempt(lambda: lockfile.find(path, us, system=world.disk))
    world.attempt(lambda: lockfile.release(path, us, system=world.disk))
    world.look_at_file()
    lockfile.take(path, them)
    world.attempt(lambda: lockfile.release(path, us, system=world.disk))
    world.expect(lockfile.find(path, us).holder == them, "someone else's lock was taken away")
    world.disk.heal()
    world.expect(lockfile.take(path, us, system=world.disk), "no lock after the fault")
    lockfile.release(path, us, system=world.disk)


def versions(world: World) -> None:
    """Keep many versions, so that some are thinned out, and read one."""
    clock = [NOW - timedelta(days=20)]
    store = BackupStore(world.backups, clock=lambda: clock[0], system=world.disk)
    calm = BackupStore(world.backups, clock=lambda: clock[0])
    datas = [pack(without_notes(f"version {number}"), {}) for number in range(14)]
    for data in datas[:11]:
        calm.keep("w1", data)
        clock[0] += timedelta(hours=1)
    clock[0] = NOW
    newest = [version.path.read_bytes() for version in calm.versions("w1")[:9]]
    for data in datas[11:]:
        clock[0] += timedelta(minutes=1)
        try:
            path = store.keep("w1", data)
        except (OSError, SaveError):  # so it says; the story of saving over tells what comes of it
            continue
        world.expect(path.read_bytes() == data, "kept, but it is not there")
        newest = [data, *newest[:8]]
    there = [version.path.read_bytes() for version in calm.versions("w1")]
    world.expect(set(newest) <= set(there), "an earlier version is gone")
    world.expect(all(unpack(data).workshop for data in there), "a version cannot be read")
    with contextlib.suppress(OSError):
        first = store.versions("w1")[0]
        world.expect(store.read(first) == first.path.read_bytes(), "a version reads differently")
    world.disk.heal()
    path = store.keep("w1", pack(without_notes("after the fault"), {}))
    world.expect(calm.versions("w1")[0].path == path, "the newest version is not the newest")


STORIES: Final[dict[str, Callable[[World], None]]] = {
    story.__name__: story
    for story in (
        opening,
        saving_new,
        saving_over,
        saving_in_place,
        saving_in_a_sandbox,
        journal,
        recovery,
        unwanted,
        sweeping,
        exporting,
        settings,
        locks,
        versions,
    )
}


def told(name: str, folder: Path, fault: Fault | None) -> World:
    """Tell a story on a disk with a fault; return the world after it, with the problems that were found."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    world = World(folder, fault)
    world.documents.mkdir()
    world.backups.mkdir()
    descriptors = len(list(Path("/proc/self/fd").iterdir()))
    try:
        STORIES[name](world)
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        import traceback

        world.say(f"the story broke off: {''.join(traceback.format_exception(error))[-1500:]}")
    try:
        world.end()
    except Exception as error:  # noqa: BLE001
        world.say(f"the end broke off: {error!r}")
    for session in world.sessions:
        session.close()
        if session.journal is not None and session.journal.folder is not None:
            session.journal.folder.let_go()
    most = 0 if fault is None else 1 if fault.mode in ("once", "late") else 4
    world.expect(world.strays() <= most, f"{world.strays()} temporary files are left")
    lost = sum(1 for each in folders(world.journals) if not each.generations())
    world.expect(lost <= most, f"{lost} half-made journals are left")
    after = len(list(Path("/proc/self/fd").iterdir()))
    world.expect(after <= descriptors, f"{after - descriptors} descriptors are left open")
    return world
