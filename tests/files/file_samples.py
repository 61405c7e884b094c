"""Workshops, pictures and raw containers to try the room of files on."""

import hashlib
import json
import struct
import zlib

from bmc_desktop.files import container
from bmc_desktop.model.records import Amount, Canvas, Details, Meaning, Media, Note
from bmc_desktop.model.workshop import Workshop


def make_png(width: int = 3, height: int = 2, extra: bytes = b"") -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\x80" * (width * 3) for _ in range(height)))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    text = chunk(b"tEXt", b"k\0" + extra) if extra else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + text + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


PNG = make_png()
SHA = hashlib.sha256(PNG).hexdigest()


def make_workshop(notes: int = 3) -> Workshop:
    picture = Media(id=SHA, format="png", width=3, height=2, name="photo.png")
    made = [
        Note(
            id=f"n{index:05}",
            canvas="c1",
            block="channels",
            x=float(index),
            y=2.5,
            text=f"Note {index}\næøå «ß» 😀",
            order=index,
            picture=SHA if index == 0 else None,
            amount=Amount(value=12.5, period="month") if index == 1 else None,
        )
        for index in range(notes)
    ]
    return Workshop(
        id="w1",
        details=Details(title="FINN.no", language="nb"),
        canvases={"c1": Canvas(id="c1", title="Now"), "c2": Canvas(id="c2", title="Later", order=1)},
        legend={"red": Meaning(id="red", text="New")},
        media={SHA: picture},
        notes={note.id: note for note in made},
    )


def content_of(data: bytes) -> dict:
    return json.loads(container.read_container(data).content)


def packed_json(tree: object, media: dict[str, bytes] | None = None) -> bytes:
    """Pack anything as the content of a container; text is taken as it is."""
    content = tree if isinstance(tree, bytes) else json.dumps(tree, ensure_ascii=False).encode()
    return container.write_container(content, media or {})
