"""Sound files, mutated by chance, through the reader.

    python -m tests.faults.mutated_files [--count N] [--seed N]

Bytes are flipped, cut, spliced, repeated and inserted; or the records are altered and packed again with
right sums. Whatever comes of it: only our own errors, within 2 s and 300 MB; what opens is sound and comes
back from a copy of it; and no note is lost without a word. A file is made of its number and the seed alone.
"""

import argparse
import hashlib
import json
import multiprocessing
import os
import random
import resource
import sys
import time
import traceback
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from bmc_desktop.files.container import read_container, write_container
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.packing import Unpacked, pack, unpack
from bmc_desktop.model.document import checked
from bmc_desktop.model.records import Amount, Canvas, Details, Meaning, Media, Note
from bmc_desktop.model.workshop import Preserved, Workshop
from tests.faults.corpus.pictures import jpeg, png

MOST_SECONDS: Final = 2.0
MOST_MEMORY: Final = 300 * 2**10
CASES: Final = Path(__file__).parent / "cases" / "mutated_files"
BATCH: Final = 500


class Base(Struct, frozen=True):
    """A sound file: its bytes, its parts, and what is in it."""

    data: bytes
    tree: dict[str, Any]
    media: dict[str, bytes]
    notes: frozenset[str]


def _workshop(notes: int, *, pictures: bool = False, preserved: Preserved | None = None) -> Base:
    shown = {hashlib.sha256(data).hexdigest(): data for data in (png(), jpeg(3, 2))} if pictures else {}
    media = {
        sha: Media(id=sha, format="png" if data[:1] == b"\x89" else "jpg", width=3, height=2, name="a.png")
        for sha, data in shown.items()
    }
    made = [
        Note(
            id=f"n{place}",
            canvas=f"c{place % 2}",
            block="channels",
            x=float(place),
            y=2.5,
            text=f"Note {place} æøå 😀",
            colours=("yellow", "red") if place % 3 else ("blue",),
            order=place,
            picture=list(shown)[place % 2] if pictures else None,
            amount=Amount(value=12.5, period="month", low=1.0) if place % 5 == 1 else None,
        )
        for place in range(notes)
    ]
    whole = Workshop(
        id="w1",
        details=Details(title="FINN.no", language="nb"),
        canvases={"c0": Canvas(id="c0", title="Now"), "c1": Canvas(id="c1", title="Later", order=1)},
        legend={"red": Meaning(id="red", text="New")},
        media=media,
        notes={note.id: note for note in made},
        preserved=preserved or Preserved(),
    )
    data = pack(whole, shown)
    parts = read_container(data)
    named = {name: bytes(part) for name, part in parts.media.items()}
    return Base(data, json.loads(parts.content), named, frozenset(whole.notes))


def bases() -> list[Base]:
    """Return the files that are mutated; small ones come up most often."""
    preserved = Preserved(
        fields={"note:n1": b'{"new":{"deep":[1,2.50]}}', "canvas:c0": b'{"tint":"x"}'},
        records=(b'{"type":"arrow","from":"n1","to":"n2"}',),
        head={"newer": b'{"a": 1}'},
        quarantine=(b'{"type":"note","id":"bad","x":"?"}', b'"torn line"'),
    )
    small = [_workshop(3), _workshop(8), _workshop(3, pictures=True), _workshop(4, preserved=preserved)]
    return small * 75 + [_workshop(40, pictures=True, preserved=preserved)] * 3 + [_workshop(1_000)]


# -- Bytes ---------------------------------------------------------------------------------------------


def _flipped(data: bytes, pick: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(pick.choice((1, 1, 1, 2, 8))):
        changed[pick.randrange(len(changed))] ^= 1 << pick.randrange(8)
    return bytes(changed)


def _set(data: bytes, pick: random.Random) -> bytes:
    changed = bytearray(data)
    at = pick.randrange(len(changed))
    new = pick.choice((b"\0", b"\xff", b"\0\0\0\0", b"\xff\xff\xff\xff", b"PK\x05\x06", b"\x01", b"\x7f"))
    changed[at : at + len(new)] = new
    return bytes(changed)


def _cut(data: bytes, pick: random.Random) -> bytes:
    return data[: pick.randrange(len(data))]


def _spliced(data: bytes, pick: random.Random) -> bytes:
    start, end = sorted(pick.randrange(len(data)) for _ in range(2))
    return data[:start] + data[end:]


def _repeated(data: bytes, pick: random.Random) -> bytes:
    start = pick.randrange(len(data))
    end = min(len(data), start + pick.choice((1, 4, 30, 400)))
    return data[:end] + data[start:end] * pick.choice((1, 2, 20)) + data[end:]


def _inserted(data: bytes, pick: random.Random) -> bytes:
    at = pick.randrange(len(data) + 1)
    return data[:at] + pick.randbytes(pick.choice((1, 2, 16, 200))) + data[at:]


def _zeroed(data: bytes, pick: random.Random) -> bytes:
    at = pick.randrange(len(data))
    return data[:at] + bytes(min(len(data) - at, pick.choice((16, 512, 4_096)))) + data[at + 4_096 :]


def _moved(data: bytes, pick: random.Random) -> bytes:
    a, b, c = sorted(pick.randrange(len(data)) for _ in range(3))
    return data[:a] + data[b:c] + data[a:b] + data[c:]


BYTES: Final = (_flipped, _flipped, _set, _cut, _spliced, _repeated, _inserted, _zeroed, _moved)

# -- Records -------------------------------------------------------------------------------------------

ODD: Final[tuple[Any, ...]] = (
    None, True, False, 0, -1, 1, 5_001, 2**53 + 1, 2**64, 10**40, 0.5, -0.0, 1e6, 1e308, 5e-324, "", "n1",
    "c0", "c9", "note", "canvas", "details", "media", "x" * 501, "x" * 20_001, "\0", "\x1b[2J", "\u202e",
    "\ud83d\ude00", "red", "channels", "2026-02-30", "2026-01-01T00:00:00+99:00", [], {}, [[]], [None],
    {"": {}}, {"type": "note"}, ["red"] * 9, "0" * 64, "../../evil", [1, 0], [2, 0], [1, 7], [999_999, 1],
)  # fmt: skip


def _holders(value: Any) -> list[Any]:
    """Return all arrays and objects of a tree."""
    found = [value] if isinstance(value, dict | list) else []
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        found += _holders(one)
    return found


def _altered(tree: dict[str, Any], pick: random.Random) -> None:
    records = tree.get("records")
    place = pick.random()
    if place < 0.75 and isinstance(records, list) and records:
        holder: Any = pick.choice(_holders(pick.choice(records)) or [records])
    elif place < 0.85 and isinstance(records, list):
        holder = records
    else:
        holder = tree
    value = json.loads(json.dumps(pick.choice(ODD)))
    keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    how = pick.randrange(5)
    if not keys or how == 0:
        if isinstance(holder, dict):
            holder[pick.choice(("new", "type", "id", "x", "picture", "__class__"))] = value
        else:
            holder.append(value)
    elif how == 1:
        del holder[pick.choice(keys)]
    elif how == 2 and isinstance(holder, list):
        holder.insert(pick.choice(keys), json.loads(json.dumps(pick.choice(holder))))
    else:
        key = pick.choice(keys)
        other = holder[pick.choice(keys)]
        holder[key] = json.loads(json.dumps(other)) if how == 3 else value


def _retold(base: Base, pick: random.Random) -> bytes:
    """Return the file with its records altered, whole and with right sums."""
    tree = json.loads(json.dumps(base.tree))
    for _ in range(pick.choice((1, 1, 2, 5))):
        _altered(tree, pick)
    content = json.dumps(tree, ensure_ascii=pick.random() < 0.5).encode("utf-8", "surrogatepass")
    return write_container(content, base.media)


def _misspelt(base: Base, pick: random.Random) -> bytes:
    """Return the file with bytes of its workshop.json altered, and right sums."""
    content = json.dumps(base.tree, ensure_ascii=False, separators=(",", ":")).encode()
    return write_container(pick.choice(BYTES)(content, pick), base.media)


def _as_written(base: Base, pick: random.Random) -> bytes:
    """Return the file with bytes of its lines of records altered, as a disk does: the sums tell."""
    data = write_container(pick.choice(BYTES)(bytes(read_container(base.data).content), pick), base.media)
    at = data.index(b"PK\x03\x04", 10) + 14
    changed = bytearray(data)
    changed[at] ^= 1
    central = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1) + 16
    changed[central] ^= 1
    return bytes(changed)


def mutant(number: int, seed: int, files: list[Base]) -> tuple[Base, bytes, bool]:
    """Return the base, the mutated file of that number, and whether it was altered with right sums."""
    pick = random.Random(f"{seed}:{number}")
    base = files[pick.randrange(len(files))]
    kind = pick.random()
    if kind < 0.35:
        return base, _retold(base, pick), True
    if kind < 0.5:
        return base, _misspelt(base, pick), True
    if kind < 0.65:
        return base, _as_written(base, pick), False
    data = base.data
    for _ in range(pick.choice((1, 1, 1, 3))):
        data = pick.choice(BYTES)(data, pick) or b"P"
    return base, data, False


# -- The contract --------------------------------------------------------------------------------------


def judged(data: bytes, base: Base | None, *, retold: bool) -> str:
    """Return what is wrong with how the reader takes these bytes, or ""."""
    began = time.process_time()
    try:
        found = unpack(data)
    except DocumentError as error:
        return "a form is left open" if "{" in str(error) else _slow(began)
    except Exception:  # noqa: BLE001 - this is what is looked for
        return traceback.format_exc()
    slow = _slow(began)
    if slow:
        return slow
    try:
        return _unsound(found) or ("" if retold or base is None else _lost(found, base))
    except Exception:  # noqa: BLE001 - likewise
        return traceback.format_exc()


def _slow(began: float) -> str:
    seconds = time.process_time() - began
    return f"{seconds:.2f} s" if seconds > MOST_SECONDS else ""


def _unsound(found: Unpacked) -> str:
    if checked(found.workshop) != found.workshop:
        return "a value is not as a file would give it back"
    again = unpack(pack(found.workshop, found.media))
    if again.damaged or again.newer:
        return "a copy of it is damaged or newer"
    if again.workshop != found.workshop or again.media != found.media:
        return "a copy of it is something else"
    return ""


def _lost(found: Unpacked, base: Base) -> str:
    """Say what went missing without a word: sums or the directory must have told of every altered byte."""
    if found.damaged or found.newer:
        return ""
    if base.notes - found.workshop.notes.keys():
        return "notes are lost, and it is said to be sound"
    return "" if found.media.keys() >= {name[6:70] for name in base.media} else "a picture is lost, unsaid"


def _batch(work: tuple[int, int, int]) -> tuple[int, int, list[tuple[int, str]]]:
    """Try a run of numbers; return how many, the most memory in kB, and the faults."""
    start, end, seed = work
    found: list[tuple[int, str]] = []
    for number in range(start, end):
        base, data, retold = mutant(number, seed, FILES)
        fault = judged(data, base, retold=retold)
        if fault:
            found.append((number, fault))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return end - start, memory, found


FILES: list[Base] = bases()


def main(arguments: list[str]) -> int:
    """Try them and print the figures; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.mutated_files")
    parser.add_argument("--count", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    works = [(at, min(at + BATCH, asked.count), asked.seed) for at in range(0, asked.count, BATCH)]
    began = time.monotonic()
    done = memory = 0
    found: list[tuple[int, str]] = []
    try:
        with multiprocessing.get_context("spawn").Pool(os.cpu_count()) as pool:
            for count, peak, faults in pool.imap_unordered(_batch, works):
                done += count
                memory = max(memory, peak)
                for number, fault in faults:
                    found.append((number, fault))
                    _keep(number, asked.seed, fault)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
    taken = time.monotonic() - began
    if memory > MOST_MEMORY:
        found.append((-1, f"{memory / 1000:.0f} MB"))
    print(
        f"mutated_files: {done} files in {taken:.0f} s ({done / taken:.0f} a second), {len(found)} found; "
        f"at most {memory / 1000:.0f} MB; seed {asked.seed}"
    )
    return 1 if found else 0


def _keep(number: int, seed: int, fault: str) -> None:
    """Keep a found file for ever: a test tries all of them."""
    CASES.mkdir(parents=True, exist_ok=True)
    _, data, _ = mutant(number, seed, FILES)
    name = hashlib.sha256(data).hexdigest()[:16]
    (CASES / f"{name}.bmcw").write_bytes(data)
    print(f"number {number} (kept as {name}): {fault}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
