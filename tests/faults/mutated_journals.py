"""Journals with a damaged base: each byte of it flipped, cut at every length, gone, then mutated by chance.

    python -m tests.faults.mutated_journals [--count N] [--seed N]

Whatever became of the base: what the log holds comes back, and of the base all but the records that were
hit; the workshop is sound, its history leads back to the beginning, and what is missing is not passed over
in silence. Where the workshop's file holds what the base held, nothing is missing at all.
"""

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

from msgspec import structs

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.journal.entries import Changed, Draft
from bmc_desktop.files.journal.folder import Folder, folders
from bmc_desktop.files.journal.log import read_log
from bmc_desktop.files.journal.recovery import Recovered, read_journal, settled
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.model import edits
from bmc_desktop.model.document import Document, checked
from bmc_desktop.model.records import Canvas, Details, Note
from bmc_desktop.model.workshop import Preserved, Workshop
from bmc_desktop.session import Session
from tests.faults.mutated_files import BYTES
from tests.faults.parts.disks import MemoryDisk, Tree
from tests.faults.parts.work import NOW
from tests.files.file_samples import PNG

ROOT: Final = PurePosixPath("/data/recovery")
ABOVE: Final[Tree] = {"/": None, "/data": None, str(ROOT): None}


class Journal(NamedTuple):
    """A journal: its files by their names, its base among them, and what is to come of it."""

    name: str
    tree: Tree
    base: str
    workshop: Workshop
    told: frozenset[str]
    """The notes of which the log tells, and that are there in the end."""
    file: tuple[str, bytes] | None
    """The workshop's own file, if there is one that holds what the base held."""


class Harm(NamedTuple):
    """What became of a base (None: it is gone), and how many of its lines that can have hit at most."""

    base: bytes | None
    lines: int


def begun(*, filed: bool = False, preserved: Preserved | None = None) -> Journal:
    """Return the journal of a piece of work: its base holds some notes, its log some more."""
    with tempfile.TemporaryDirectory() as place:
        root, file = Path(place) / "recovery", Path(place) / "plan.bmcw"
        start = Session.new(structs.replace(_first(), preserved=preserved or Preserved()))
        if filed:
            job = start.start_save(file)
            start.finish_save(job, job.run())
            session = Session.open(file, journals=root)
        else:
            session = Session.new(start.workshop, journals=root)
        _work(session)
        journal = session.journal
        assert journal is not None
        assert journal.flush()
        journal.close("leave")
        (folder,) = folders(root)
        tree: Tree = {str(ROOT / folder.name): None, str(ROOT / folder.name / "media"): None}
        for path in folder.path.rglob("*"):
            if path.is_file():
                tree[str(ROOT / folder.name / path.relative_to(folder.path).as_posix())] = path.read_bytes()
        log = read_log(folder.log(1).read_bytes(), folder.seed(1))
        put = [entry.entry.put for entry in log.entries if isinstance(entry.entry, Changed)]
        told = {record.id for records in put for record in records if isinstance(record, Note)}
        return Journal(
            folder.name,
            tree,
            str(ROOT / folder.name / "base-0001.bmcw"),
            session.workshop,
            frozenset(told & session.workshop.notes.keys()),
            (str(file), file.read_bytes()) if filed else None,
        )


def _first() -> Workshop:
    canvases = {
        f"c{place}": Canvas(id=f"c{place}", title=f"Canvas {place}", order=place) for place in (0, 1)
    }
    notes = {f"b{place}": _note(f"b{place}", f"c{place % 2}") for place in range(6)}
    return Workshop(id="w1", details=Details(title="FINN.no"), canvases=canvases, notes=notes)


def _note(note_id: str, canvas: str) -> Note:
    return Note(id=note_id, canvas=canvas, block="channels", x=1.0, y=2.5, text=f"Note {note_id} æøå 😀")


def _work(session: Session) -> None:
    """Do a bit of everything that leans on what the base holds."""
    session.commit(edits.add_notes(session.workshop, [_note("n0", "c1")], now=NOW))
    session.commit(edits.set_text(session.workshop, "b0", "reworded", now=NOW))
    session.commit(edits.delete_notes(session.workshop, ["b2"]))
    session.undo()
    session.commit(edits.add_canvas(session.workshop, "Third", canvas_id="c2"))
    session.commit(edits.add_notes(session.workshop, [_note("n1", "c2")], now=NOW))
    media = session.add_media(PNG, "photo.png")
    change = edits.add_notes(
        session.workshop, [structs.replace(_note("n2", "c1"), picture=media.id)], now=NOW
    )
    session.commit(structs.replace(change, added=(media, *change.added)))
    session.commit(edits.delete_canvas(session.workshop, "c0"))
    session.undo()
    session.redo()
    session.commit(edits.set_details(session.workshop, title="FINN"))
    session.draft(Draft(note=_note("d0", "c1"), new=True))


def every_harm(base: bytes) -> Iterator[Harm]:
    """Yield the base gone and zeroed, each of its bytes flipped, and the base cut at every length."""
    yield Harm(None, len(base))
    yield Harm(bytes(len(base)), len(base))
    for at, byte in enumerate(base):
        # What parts two lines parts two records.
        yield Harm(base[:at] + bytes([byte ^ 1 << at % 8]) + base[at + 1 :], 1 + (byte == ord("\n")))
    for length in range(len(base)):
        yield Harm(base[:length], len(base))


def by_chance(base: bytes, pick: random.Random) -> Harm:
    """Return the base mutated once or a few times."""
    data = base
    for _ in range(pick.choice((1, 1, 2, 4))):
        data = pick.choice(BYTES)(data, pick) or b"P"
    return Harm(data, len(base))


def judged(journal: Journal, harm: Harm) -> str:
    """Return what is wrong with what comes of a journal with such a base, or ""."""
    tree = ABOVE | journal.tree
    if harm.base is None:
        del tree[journal.base]
    else:
        tree[journal.base] = harm.base
    if journal.file is not None:
        path, data = journal.file
        tree |= {str(above): None for above in PurePosixPath(path).parents} | {path: data}
    try:
        return _judged(journal, harm, MemoryDisk.of(tree))
    except DocumentError as error:
        return f"it cannot be read: {error.reason} {error.detail}"
    except Exception:  # noqa: BLE001 - this is what is looked for
        return traceback.format_exc()


def _judged(journal: Journal, harm: Harm, disk: MemoryDisk) -> str:
    found = read_journal(Folder(ROOT / journal.name, disk))  # type: ignore[arg-type]
    fault = _unsound(found, journal) or _lost(found, journal, harm)
    if fault or journal.file is None:
        return fault
    found = settled(found, disk)
    fault = _unsound(found, journal)
    return fault or ("" if found.workshop == journal.workshop else "with its file there is less")


def _unsound(found: Recovered, journal: Journal) -> str:
    workshop = found.workshop
    if checked(workshop) != workshop:
        return "a value is not as a file would give it back"
    data = pack(workshop, found.media)
    if pack(unpack(data).workshop, found.media) != data:
        return "a copy of it is something else"
    if not found.damaged and workshop != journal.workshop:
        return "it is something else, and that is not said"
    if found.draft is None or not found.has_words:
        return "the words in hand are lost"
    document = Document(workshop)
    while (change := found.history.undo()) is not None:
        document.apply(change)
    while (change := found.history.redo()) is not None:
        document.apply(change)
    return "" if document.workshop == workshop else "undo and redo do not lead back"


def _lost(found: Recovered, journal: Journal, harm: Harm) -> str:
    there, whole = found.workshop.notes, journal.workshop.notes
    if any(there.get(note) != whole[note] for note in journal.told):
        return "what the log holds is lost"
    if not found.media.keys() >= journal.workshop.media.keys():
        return "a picture is lost"
    lost = [note for note in whole.values() if there.get(note.id) != note]
    return f"{len(lost)} notes are lost" if len(lost) > harm.lines else ""


JOURNALS: Final = (
    begun(),
    begun(filed=True),
    begun(preserved=Preserved(head={"newer": b'{"a": 1}'}, quarantine=(b'"torn line"',))),
)


def tried(count: int, seed: int) -> tuple[int, list[str]]:
    """Try every harm to the first journals, and so many by chance; return how many, and the faults."""
    done, faults = 0, []
    for number, journal in enumerate(JOURNALS):
        base = journal.tree[journal.base]
        assert base is not None
        for place, harm in enumerate(every_harm(base)):
            done += 1
            if fault := judged(journal, harm):
                faults.append(f"journal {number}, harm {place}: {fault}")
    for number in range(count):
        journal, harm = mutant(number, seed)
        done += 1
        if fault := judged(journal, harm):
            faults.append(f"number {number}: {fault}")
    return done, faults


def mutant(number: int, seed: int) -> tuple[Journal, Harm]:
    """Return the journal and the harm of that number."""
    pick = random.Random(f"{seed}:{number}")
    journal = pick.choice(JOURNALS)
    base = journal.tree[journal.base]
    assert base is not None
    return journal, by_chance(base, pick)


def main(arguments: list[str]) -> int:
    """Try them and print the figures; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.mutated_journals")
    parser.add_argument("--count", type=int, default=10_000, help="by chance")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    done, faults = tried(asked.count, asked.seed)
    for fault in faults[:20]:
        print(fault, flush=True)
    taken = time.monotonic() - began
    print(f"mutated_journals: {done} bases in {taken:.0f} s, {len(faults)} found; seed {asked.seed}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
