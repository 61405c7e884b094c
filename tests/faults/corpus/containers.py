"""Hostile containers: bombs, lies, names, and whatever lets two programs read one file in two ways."""

import io
import random
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from bmc_desktop.files.container import CONTENT, MIMETYPE
from bmc_desktop.files.limits import MAX_INFLATED, MAX_JSON, MAX_MEDIA, MAX_PARTS
from tests.faults.corpus.contents import GOOD, SHA
from tests.faults.corpus.zips import (
    DEFLATED,
    STORED,
    Part,
    archive,
    content,
    deflated,
    mimetype,
    workshop_of,
)

RECORDS: Final = GOOD.encode()
PICTURE: Final = f"media/{SHA}.png".encode()


def picture(**changed: Any) -> Part:
    """Return a part that is named like a picture."""
    return Part(**{"name": PICTURE, "data": b"\x89PNG\r\n\x1a\n", **changed})


def good(**how: Any) -> bytes:
    """Return a sound container, but for what is told."""
    return workshop_of(RECORDS, **how)


def lying(**fields: Any) -> bytes:
    """Return a container whose directory contradicts the header of the content."""
    return archive([mimetype(), content(RECORDS, central=fields)])


def _media(places: Iterable[int], **changed: Any) -> list[Part]:
    return [Part(**{"name": f"media/{place:064x}.png".encode(), **changed}) for place in places]


def _slow_bomb() -> bytes:
    """Pictures that inflate to as much as is allowed, packed just within the allowed ratio."""
    chunk = random.Random(1).randbytes(100) + bytes(5_000)
    data = chunk * (MAX_MEDIA // len(chunk) // 2)
    raw = deflated(data, 1)
    assert len(data) < len(raw) * 200
    count = MAX_INFLATED // len(data)
    return workshop_of(RECORDS, *_media(range(count), data=data, raw=raw, method=DEFLATED))


def _huge_media(count: int) -> bytes:
    data = b"\x89PNG\r\n\x1a\n" + bytes(8 * 2**20 - 8)
    return workshop_of(RECORDS, *_media(range(count), data=data))


def _quoted_overlap() -> bytes:
    """Entries that share one packed body (David Fifield, "A better zip bomb", 2019)."""
    kernel = picture(data=bytes(10**6), method=DEFLATED)
    parts = [mimetype(), content(RECORDS), *[kernel] * 50]
    sizes = archive(parts[:3])
    offset = sizes.index(PICTURE) - 30
    names = [f"media/{place:064x}.png".encode() for place in range(50)]
    return archive(
        [*parts[:2], *[Part(name=name, central={"offset": offset, "method": 8}) for name in names]]
    )


_EMPTY_BLOCK = b"\x00\x00\x00\xff\xff"
"""A stored block of no bytes."""


def _dynamic_blocks(count: int) -> bytes:
    """Return deflated data of blocks that each bring tables of codes and hardly any bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY)
    pick = random.Random(3)
    letters = bytes(range(32, 64))
    made = [
        packer.compress(bytes(pick.choices(letters, weights=[2**-n for n in range(32)], k=96)))
        + packer.flush(zlib.Z_FULL_FLUSH)
        for _ in range(64)
    ]
    return b"".join(made) * (count // 64) + packer.flush()


def _python_made(**how: Any) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, **how) as made:
        made.writestr(zipfile.ZipInfo("mimetype"), MIMETYPE)
        made.writestr(CONTENT, RECORDS)
    return buffer.getvalue()


def _with_zip64_end() -> bytes:
    data = good()
    end = data[-22:]
    record = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2, 2, 0, 0)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, len(data) - 22, 1)
    return data[:-22] + record + locator + end


def _tar() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as made:
        info = tarfile.TarInfo("../../evil")
        info.size = 4
        made.addfile(info, io.BytesIO(b"evil"))
    return buffer.getvalue()


def _office(name: str, mime: bytes = b"") -> bytes:
    first = [mimetype(data=mime)] if mime else []
    return archive([*first, Part(name=name.encode(), data=b"<x/>", method=DEFLATED)])


BOMBS: Final[Mapping[str, tuple[str, Callable[[], bytes]]]] = {
    "4 MB of zeros": ("inflated_size", lambda: workshop_of(bytes(4 * 2**20))),
    "31 MB of spaces": ("inflated_size", lambda: workshop_of(b" " * (MAX_JSON - 1))),
    "content of one byte too many": (
        "part_size",
        lambda: archive([mimetype(), content(b"", both={"size": MAX_JSON + 1})]),
    ),
    "a picture of one byte too many": (
        "part_size",
        lambda: workshop_of(RECORDS, picture(method=DEFLATED, both={"size": MAX_MEDIA + 1})),
    ),
    "content of 4 GB": (
        "container",
        lambda: archive([mimetype(), content(b"", both={"size": 2**32 - 1})]),
    ),
    "content that swells beyond its size": (
        "inflated_size",
        lambda: archive([mimetype(), content(RECORDS, raw=deflated(bytes(2**20)))]),
    ),
    "content that swells to 1 GB": (
        "container",
        lambda: archive([mimetype(), content(RECORDS, raw=_giga())]),
    ),
    "a picture that swells to 1 GB": (
        "container",
        lambda: workshop_of(RECORDS, picture(method=DEFLATED, raw=_giga(), both={"size": 1_000})),
    ),
    "a picture that swells from 60 MB to 1 GB": (
        "inflated_size",
        lambda: workshop_of(RECORDS, picture(method=DEFLATED, raw=_giga(), both={"size": 60_000_000})),
    ),
    "1,000 pictures of 60 MB": (
        "inflated_size",
        lambda: workshop_of(RECORDS, *_media(range(1_000), method=DEFLATED, both={"size": 10**6}, raw=b"")),
    ),
    "pictures to the brim, packed within the ratio": ("opens", _slow_bomb),
    "pictures to the brim": ("opens", lambda: _huge_media(10)),
    "pictures beyond the brim": ("file_size", lambda: _huge_media(11)),
    "a thin file of 10 MB of nothing": ("foreign", lambda: bytes(10 * 2**20)),
    "entries that share one body": ("container", _quoted_overlap),
    "2,001 parts": ("part_count", lambda: workshop_of(RECORDS, *_media(range(MAX_PARTS)))),
    "2,001 parts without a directory": (
        "part_count",
        lambda: _headless(workshop_of(RECORDS, *_media(range(MAX_PARTS)))),
    ),
    "2,000 empty pictures": ("opens", lambda: workshop_of(RECORDS, *_media(range(MAX_PARTS - 2)))),
    "a flood of empty blocks": (
        "container",
        lambda: archive([mimetype(), content(RECORDS, raw=_EMPTY_BLOCK * 10_000_000 + b"\x03\0")]),
    ),
    "a flood of tables": (
        "opens",
        lambda: workshop_of(RECORDS, *(_with_size(part) for part in _media(range(1), method=DEFLATED))),
    ),
    "a container within a container": ("opens", lambda: workshop_of(RECORDS, picture(data=good()))),
    "a thumbnail that is a bomb": (
        "inflated_size",
        lambda: workshop_of(RECORDS, Part(name=b"thumbnail.png", data=bytes(60 * 2**20), method=DEFLATED)),
    ),
    "a thumbnail that lies": (
        "opens",
        lambda: workshop_of(
            RECORDS, Part(name=b"thumbnail.png", raw=_giga(), method=DEFLATED, both={"size": 60_000_000})
        ),
    ),
}


def _giga() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(2**24)) + packer.flush(zlib.Z_FULL_FLUSH)
    return block * 64 + packer.flush()


def _with_size(part: Part) -> Part:
    count = 64 * 8_000
    raw = _dynamic_blocks(count)
    return Part(name=part.name, method=DEFLATED, raw=raw, both={"size": 96 * count})


def _headless(data: bytes) -> bytes:
    return data[: data.index(b"PK\x01\x02")]


NAMES: Final[Mapping[str, bytes]] = {
    "up and away": b"../../evil",
    "up and away on Windows": b"..\\..\\evil",
    "from the root": b"/etc/passwd",
    "from a drive": b"C:\\evil",
    "on a drive": b"C:evil",
    "on a share": b"\\\\host\\share\\evil",
    "from home": b"~/.ssh/authorized_keys",
    "up through media": b"media/../workshop.json",
    "through media and away": b"media/../../evil.png",
    "from here": b"./workshop.json",
    "a doubled stroke": PICTURE.replace(b"/", b"//"),
    "cut at a NUL": b"workshop.json\0.png",
    "a NUL first": b"\0workshop.json",
    "a stroke at the end": b"workshop.json/",
    "a space at the end": b"workshop.json ",
    "a point at the end": b"workshop.json.",
    "a line end": b"workshop.json\n",
    "a stream of Windows": b"workshop.json::$DATA",
    "a device": b"aux.json",
    "capitals": b"WORKSHOP.JSON",
    "a capital": b"Workshop.json",
    "a Cyrillic letter": "wоrkshop.json".encode(),
    "full-width letters": "ｗorkshop.json".encode(),
    "composed": "workshöp.json".encode(),
    "decomposed": "workshöp.json".encode(),
    "Latin-1": b"worksh\xf8p.json",
    "an invisible letter": "workshop\u200b.json".encode(),
    "running backwards": "\u202enosj.pohskrow".encode(),
    "an option": b"-rf",
    "a script": b"run.sh",
    "empty": b"",
    "65,535 bytes": b"a" * 65_535,
    "a folder": b"media/",
    "a picture in capitals": PICTURE.upper(),
    "a picture's sum in capitals": f"media/{SHA.upper()}.png".encode(),
    "a picture in Media": PICTURE.replace(b"m", b"M", 1),
    "an SVG": PICTURE.replace(b"png", b"svg"),
    "a GIF": PICTURE.replace(b"png", b"gif"),
    "a PNG in capitals": PICTURE.replace(b"png", b"PNG"),
    "a sum cut short": PICTURE.replace(SHA.encode(), SHA[1:].encode()),
    "something below a picture": PICTURE + b"/x",
    "two endings": PICTURE + b".exe",
    "another system's leavings": b"__MACOSX/._workshop.json",
    "a manifest": b"META-INF/MANIFEST.MF",
    "digits from elsewhere": b"media/" + "٣".encode() * 64 + b".png",
}

LIES: Final[Mapping[str, Callable[[], bytes]]] = {
    "the content twice": lambda: archive([mimetype(), content(RECORDS), content(b"[]")]),
    "the content three times over": lambda: archive([mimetype(), *[content(RECORDS)] * 3]),
    "the mimetype twice": lambda: archive([mimetype(), mimetype(), content(RECORDS)]),
    "a picture twice": lambda: workshop_of(RECORDS, picture(), picture(data=b"other")),
    "a thumbnail twice": lambda: workshop_of(RECORDS, *[Part(name=b"thumbnail.png")] * 2),
    "twice without a directory": lambda: _headless(archive([mimetype(), content(RECORDS), content(b"[]")])),
    "names of one spelling by case": lambda: workshop_of(RECORDS, Part(name=b"Workshop.json", data=b"{}")),
    "another name in the directory": lambda: lying(name=b"thumbnail.png"),
    "another method in the directory": lambda: lying(method=STORED),
    "another sum in the directory": lambda: lying(crc=1),
    "another packed size in the directory": lambda: lying(packed=1),
    "another size in the directory": lambda: lying(size=1),
    "another place in the directory": lambda: lying(offset=1),
    "other flags in the directory": lambda: lying(flags=0x0800),
    "a place beyond the file": lambda: lying(offset=2**31),
    "a place of ZIP64": lambda: lying(offset=2**32 - 1),
    "the content at the mimetype's place": lambda: lying(offset=0),
    "two sizes of a stored part": lambda: archive(
        [mimetype(), content(RECORDS, method=STORED, both={"size": 1})]
    ),
    "encrypted": lambda: archive([mimetype(), content(RECORDS, both={"flags": 1})]),
    "encrypted strongly": lambda: archive([mimetype(), content(RECORDS, both={"flags": 0x41})]),
    "masked": lambda: archive([mimetype(), content(RECORDS, both={"flags": 0x2000})]),
    "encrypted in the directory alone": lambda: lying(flags=1),
    "encrypted in the header alone": lambda: archive([mimetype(), content(RECORDS, local={"flags": 1})]),
    "sizes after the data": lambda: archive([mimetype(), content(RECORDS, both={"flags": 8})]),
    "sizes of nothing and after the data": lambda: archive(
        [mimetype(), content(RECORDS, both={"flags": 8}, local={"crc": 0, "packed": 0, "size": 0})]
    ),
    "a patch": lambda: archive([mimetype(), content(RECORDS, both={"flags": 0x20})]),
    "all flags": lambda: archive([mimetype(), content(RECORDS, both={"flags": 0xFFFF})]),
    "a mimetype that is packed": lambda: archive([mimetype(method=DEFLATED), content(RECORDS)]),
    "a mimetype with a line end": lambda: archive([mimetype(data=MIMETYPE + b"\n"), content(RECORDS)]),
    "a mimetype and more": lambda: archive([mimetype(data=MIMETYPE + b"; charset=x"), content(RECORDS)]),
    "no mimetype": lambda: archive([content(RECORDS)], before=b""),
    "the mimetype last": lambda: archive([content(RECORDS), mimetype()]),
    "the mimetype last in the directory": lambda: archive([mimetype(), content(RECORDS)], listed=[1, 0]),
    "no content": lambda: archive([mimetype(), picture()]),
    "nothing but the mimetype": lambda: archive([mimetype()]),
    "content of nothing": lambda: workshop_of(b""),
    "content of nothing, stored": lambda: archive([mimetype(), content(b"", method=STORED)]),
    "an entry that is not listed": lambda: archive(
        [mimetype(), content(RECORDS), picture()], listed=[0, 1]
    ),
    "an entry listed twice": lambda: archive([mimetype(), content(RECORDS)], listed=[0, 1, 1]),
    "a directory of nothing": lambda: archive([mimetype(), content(RECORDS)], listed=[]),
    "bytes between the entries": lambda: archive([mimetype(), content(RECORDS, gap=b"hidden")]),
    "bytes before the directory": lambda: good(gap=b"hidden"),
    "bytes after the directory": lambda: good()[:-22] + b"hidden" + good()[-22:],
    "a byte after the end": lambda: good(after=b"\n"),
    "a page after the end": lambda: good(after=b"<html><script>alert(1)</script>"),
    "a container after the end": lambda: good(after=archive([Part(name=b"x", data=b"y")])),
    "100,000 bytes after the end": lambda: good(after=bytes(100_000)),
    "a program before the start": lambda: good(before=b"MZ" + bytes(100)),
    "a script before the start": lambda: good(before=b"#!/bin/sh\nrm -rf ~\n"),
    "a page before the start": lambda: good(before=b"<html><body>"),
    "a GIF before the start": lambda: good(before=b"GIF89a" + bytes(20)),
    "a PDF before the start": lambda: good(before=b"%PDF-1.7\n"),
    "a comment": lambda: good(comment=b"hello"),
    "a comment with an end of its own": lambda: good(comment=good()[-22:]),
    "a comment on an entry": lambda: lying(comment=b"hello"),
    "a comment that is not there": lambda: good(end={"comment": 5}),
    "two disks": lambda: good(end={"disk": 1}),
    "a directory on another disk": lambda: good(end={"first": 1}),
    "an entry on another disk": lambda: lying(disk=1),
    "fewer entries than listed": lambda: good(end={"here": 1, "count": 1}),
    "more entries than listed": lambda: good(end={"here": 3, "count": 3}),
    "two counts of entries": lambda: good(end={"here": 1}),
    "a directory that is shorter": lambda: good(end={"length": 40}),
    "a directory that is longer": lambda: good(end={"length": 4_000}),
    "a directory elsewhere": lambda: good(end={"offset": 0}),
    "a directory beyond the file": lambda: good(end={"offset": 2**31}),
    "a directory whose entries are none": lambda: lying(magic=b"PK\x07\x08"),
    "a directory that names too long": lambda: (
        good()[:-22].replace(b"\r\0\0\0", b"\xff\xff\0\0") + good()[-22:]
    ),
    "a header that is none": lambda: archive(
        [mimetype(), content(RECORDS, local={"magic": b"PK\x07\x08"})]
    ),
    "ZIP64 by count": lambda: good(end={"here": 0xFFFF, "count": 0xFFFF}),
    "ZIP64 by length": lambda: good(end={"length": 2**32 - 1}),
    "ZIP64 by place": lambda: good(end={"offset": 2**32 - 1}),
    "ZIP64 by size": lambda: archive([mimetype(), content(RECORDS, both={"size": 2**32 - 1})]),
    "ZIP64 by packed size": lambda: archive([mimetype(), content(RECORDS, both={"packed": 2**32 - 1})]),
    "ZIP64 by an extra field": lambda: archive(
        [mimetype(), content(RECORDS, both={"extra": struct.pack("<2H2Q", 1, 16, 5, 5)})]
    ),
    "ZIP64 by records": _with_zip64_end,
    "a name in an extra field": lambda: archive(
        [mimetype(), content(RECORDS, both={"extra": struct.pack("<2HBI", 0x7075, 9, 1, 0) + b"evil"})]
    ),
    "an extra field in the header alone": lambda: archive(
        [mimetype(), content(RECORDS, local={"extra": b"UT\x01\x00\x00"})]
    ),
    "an extra field in the directory alone": lambda: lying(extra=b"UT\x01\x00\x00"),
    "a symbolic link": lambda: lying(made_by=0x0314, attributes=0o120777 << 16),
    "a symbolic link of another system": lambda: lying(made_by=0x1314, attributes=0o120777 << 16),
    "a symbolic link of no system": lambda: lying(attributes=0o120777 << 16),
    "a device": lambda: lying(made_by=0x0314, attributes=0o020666 << 16),
    "a pipe": lambda: lying(made_by=0x0314, attributes=0o010666 << 16),
    "a folder by its mode": lambda: lying(made_by=0x0314, attributes=0o040777 << 16),
    "a folder by its mark": lambda: lying(attributes=0x10),
    "a volume by its mark": lambda: lying(attributes=0x08),
    **{
        f"packed by method {method}": lambda method=method: archive(
            [mimetype(), content(RECORDS, raw=RECORDS, both={"method": method})]
        )
        for method in (1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 14, 18, 19, 93, 95, 96, 97, 98, 99, 0xFFFF)
    },
}  # fmt: skip
"""What is refused as damaged, or packed by another program."""

HALF: Final[Mapping[str, tuple[str, Callable[[], bytes]]]] = {
    "no directory": ("opens", lambda: _headless(good())),
    "half a directory": ("opens", lambda: good()[:-60]),
    "half an end": ("opens", lambda: good()[:-10]),
    "a wrong sum": ("opens", lambda: archive([mimetype(), content(RECORDS, both={"crc": 1})])),
    "stored content with a wrong sum": (
        "content",
        lambda: archive([mimetype(), content(RECORDS[:-9], method=STORED, both={"crc": 1})]),
    ),
    "packed data and bytes after it": (
        "opens",
        lambda: archive([mimetype(), content(RECORDS, raw=deflated(RECORDS) + b"hidden")]),
    ),
    "packed data without an end": (
        "any",
        lambda: archive([mimetype(), content(RECORDS, raw=deflated(RECORDS)[:-20])]),
    ),
    "packed data of no kind": (
        "container",
        lambda: archive([mimetype(), content(RECORDS, raw=b"\x07" * 50)]),
    ),
    "an end in the middle of a picture": (
        "opens",
        lambda: workshop_of(RECORDS, picture(data=good()[-22:])),
    ),
    "names marked as UTF-8": (
        "opens",
        lambda: archive([mimetype(), content(RECORDS, both={"flags": 0x0800})]),
    ),
    "an executable": (
        "opens",
        lambda: archive([mimetype(), content(RECORDS, central={"attributes": 0o104755 << 16})]),
    ),
    "made by Python": ("opens", _python_made),
}

FOREIGN: Final[Mapping[str, tuple[str, Callable[[], bytes]]]] = {
    "the first byte": ("truncated", lambda: b"P"),
    "the first four bytes": ("truncated", lambda: b"PK\x03\x04"),
    "the first 79 bytes": ("any", lambda: good()[:79]),
    "a zero": ("foreign", lambda: b"\0"),
    "an empty container": ("foreign", lambda: archive([])),
    "an empty line": ("foreign", lambda: b"\n"),
    "a text": ("foreign", lambda: b"Dear all,\n\nthis is a letter.\n" * 10),
    "a text in UTF-16": ("foreign", lambda: "Kjære alle".encode("utf-16")),
    "workshop.json alone": ("foreign", lambda: RECORDS),
    "a page": ("foreign", lambda: b"<!doctype html><script>alert(1)</script>"),
    "an SVG": ("foreign", lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "a PDF": ("foreign", lambda: b"%PDF-1.7\n" + bytes(100)),
    "a Word document": ("foreign", lambda: _office("word/document.xml")),
    "an OpenDocument text": (
        "foreign",
        lambda: _office("content.xml", b"application/vnd.oasis.opendocument.text"),
    ),
    "a book": ("foreign", lambda: _office("META-INF/container.xml", b"application/epub+zip")),
    "a mimetype that is nearly ours": ("foreign", lambda: _office(CONTENT, MIMETYPE.upper())),
    "an archive of Java": ("foreign", lambda: _office("META-INF/MANIFEST.MF")),
    "a tar": ("foreign", _tar),
    "a program": ("foreign", lambda: b"\x7fELF" + bytes(200)),
    "a program of Windows": ("foreign", lambda: b"MZ" + bytes(200)),
    "a database": ("foreign", lambda: b"SQLite format 3\0" + bytes(200)),
    "a 7z": ("foreign", lambda: b"7z\xbc\xaf\x27\x1c" + bytes(200)),
    "a RAR": ("foreign", lambda: b"Rar!\x1a\x07\x01\0" + bytes(200)),
    "a pickle": ("foreign", lambda: b"cos\nsystem\n(S'echo evil'\ntR."),
    "a million random bytes": ("foreign", lambda: random.Random(7).randbytes(1_000_000)),
}


def files() -> dict[str, tuple[str, Callable[[], bytes]]]:
    """Return what is to come of each file, and how it is made, by its name."""
    named = {f"bomb: {name}": each for name, each in BOMBS.items()}
    for name, raw in NAMES.items():
        named[f"name: {name}"] = (
            "container",
            lambda raw=raw: workshop_of(RECORDS, Part(name=raw, data=b"evil")),
        )
    named |= {f"lie: {name}": ("container", make) for name, make in LIES.items()}
    named["lie: a mimetype that is packed"] = ("foreign", LIES["a mimetype that is packed"])
    named["lie: no mimetype"] = ("foreign", LIES["no mimetype"])
    named |= {f"half: {name}": each for name, each in HALF.items()}
    return named | {f"foreign: {name}": each for name, each in FOREIGN.items()}
