"""Damage honest pictures in many ways and let the door and the decoder see them.

    python -m tests.faults.mutated_pictures [--count N] [--seed S]

Each must be taken in as a sound picture without traces of its file, or be refused with our own error; the
one line that is printed says how many were, and the most time and memory that it took. A case that fails
is left in the folder for temporary files.
"""

import argparse
import hashlib
import io
import os
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from picture_files import HONEST, drawing, photo, saved, transparent
from PIL import Image
from PySide6.QtCore import qInstallMessageHandler

from bmc_desktop.canvas.picture_door import LONGEST, PictureRefusedError, take_bytes
from bmc_desktop.sheet.pictures import decoded

SEEDS = [data for data, size, _ in HONEST.values() if max(size) <= 400 and len(data) < 200_000] + [
    saved(drawing(40, 30), "PNG"),
    saved(photo(40, 30), "JPEG", progressive=True),
    saved(photo(40, 30), "WEBP"),
    saved(transparent(), "WEBP", lossless=True),
    saved(drawing(40, 30), "GIF"),
]
TRACES = (b"Exif\0", b"ICC_PROFILE", b"iCCP", b"Maker of cameras", b"59.91N")
MOST_SECONDS = 2.0


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes flipped, cut, spliced with another picture, or repeated."""
    result = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(result) or 1)
        end = min(len(result), start + chance.choice((1, 1, 2, 4, 32, 1_000)))
        match chance.randrange(6):
            case 0 | 1:
                result[start:end] = chance.randbytes(end - start)
            case 2:
                result[start:end] = chance.choice((b"\xff", b"\0", b"\x7f")) * (end - start)
            case 3:
                del result[start:end]
            case 4:
                other = chance.choice(SEEDS)
                at = chance.randrange(len(other))
                result[start:start] = other[at : at + chance.randrange(400)]
            case 5:
                result[start:start] = result[start:end] * chance.randint(1, 20)
    return bytes(result)


def check(data: bytes) -> bool:
    """Let the picture in; say whether it was taken. Raises whatever should not be raised."""
    for kind in ("png", "jpg", "webp"):
        decoded(data, kind, 300, 300)
    try:
        taken = take_bytes(data)
    except PictureRefusedError:
        return False
    image = Image.open(io.BytesIO(taken))
    image.load()
    assert max(image.size) <= LONGEST
    assert not [trace for trace in TRACES if trace in taken]
    return True


def main() -> int:
    """Run as many as were asked for and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    qInstallMessageHandler(lambda *_: None)
    chance = random.Random(options.seed)
    taken, failed, slowest, started = 0, 0, 0.0, time.monotonic()
    for _ in range(options.count):
        data = damaged(chance.choice(SEEDS), chance)
        begun = time.monotonic()
        try:
            taken += check(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a case
            fault = f"{type(error).__name__}: {error}"
        else:
            fault = "" if time.monotonic() - begun < MOST_SECONDS else "too slow"
        slowest = max(slowest, time.monotonic() - begun)
        if fault:
            failed += 1
            path = Path(tempfile.gettempdir()) / f"picture-{hashlib.sha256(data).hexdigest()[:12]}"
            path.write_bytes(data)
            print(f"{path}: {fault}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"mutated pictures: {options.count} in {time.monotonic() - started:.0f} s, {taken} taken, "
        f"{options.count - taken - failed} refused, {failed} failed; slowest {slowest:.2f} s, {memory} MB"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
