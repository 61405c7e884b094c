"""Files as they come from broken disks, other programs and people in a hurry, with what is to be said."""

import json

from bmc_desktop.files import container
from bmc_desktop.files.packing import pack
from bmc_desktop.model.records import Canvas, Details, Note
from bmc_desktop.model.workshop import Workshop


def workshop(*texts: str) -> Workshop:
    notes = {
        f"n{place:05}": Note(
            id=f"n{place:05}", canvas="c1", block="channels", x=10.0, y=40.0, text=text, order=place
        )
        for place, text in enumerate(texts)
    }
    return Workshop(
        id="w1", details=Details(title="Plan"), canvases={"c1": Canvas(id="c1", title="Now")}, notes=notes
    )


def packed(*texts: str) -> bytes:
    return pack(workshop(*texts), {})


def altered(data: bytes, **fields: object) -> bytes:
    """The file with fields of its head changed."""
    tree = json.loads(container.read_container(data).content)
    return container.write_container(json.dumps({**tree, **fields}).encode(), {})


def note_altered(data: bytes, old: bytes, new: bytes) -> bytes:
    """The file with a piece of its content replaced, whatever that makes of it."""
    content = container.read_container(data).content
    assert old in content
    return container.write_container(content.replace(old, new), {})


GOOD = packed("One", "Two")

CROWD = 10_000
WORD = "a" * 200_000

REFUSED: dict[str, tuple[bytes, str]] = {
    "no zip": (b"%PDF-1.7 this is something else", "is not a workshop file"),
    "another zip": (b"PK\x05\x06" + bytes(18), "is not a workshop file"),
    "empty": (b"", "is empty (0 bytes)"),
    "cut off early": (GOOD[:60], "is cut off"),
    "newer": (altered(GOOD, version=[9, 0], min_reader=9), "was made with version 9"),
    "ten thousand notes": (packed(*["x"] * CROWD), "10000 notes on one canvas where 5000 is the most"),
    "NaN": (note_altered(GOOD, b'"x":10.0', b'"x":NaN'), "content of bad.bmcw is damaged"),
    "a lone surrogate": (note_altered(GOOD, b'"One"', b'"\\ud800"'), "content of bad.bmcw is damaged"),
}
"""Files that cannot be opened: by name, their bytes, and words of the sentence that tells why."""
