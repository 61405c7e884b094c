"""The container: deterministic bytes out, and only the one narrow kind of ZIP in (D1)."""

import io
import random
import struct
import warnings
import zipfile
import zlib

import pytest
from file_samples import PNG, SHA, content_of, make_workshop, packed_json

from bmc_desktop.files import container, limits
from bmc_desktop.files.container import CONTENT, MIMETYPE, read_container, write_container
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.packing import pack, unpack

PICTURE = f"media/{SHA}.png"


def zipped(*entries, compression=zipfile.ZIP_STORED, mimetype=True, tweak=None, comment=b""):
    """Make a ZIP with Python's own writer, entry by entry, as another program might."""
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(buffer, "w") as archive:
            if mimetype:
                archive.writestr(zipfile.ZipInfo("mimetype"), MIMETYPE)
            for name, data in entries:
                info = zipfile.ZipInfo(name)
                info.compress_type = compression
                if tweak:
                    tweak(info)
                archive.writestr(info, data)
            archive.comment = comment
    return buffer.getvalue()


def patched(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


def plain() -> bytes:
    return packed_json({"format": "x"})


def central(data: bytes, index: int) -> int:
    at = -1
    for _ in range(index + 1):
        at = data.index(b"PK\x01\x02", at + 1)
    return at


def test_type_stands_in_clear_text_at_byte_38(packed):
    assert packed[38 : 38 + len(MIMETYPE)] == MIMETYPE


def test_other_programs_can_read_it(packed):
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["mimetype", CONTENT, PICTURE]
        assert archive.read(PICTURE) == PNG
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        assert archive.getinfo(PICTURE).compress_type == zipfile.ZIP_STORED
        assert archive.getinfo(CONTENT).compress_type == zipfile.ZIP_DEFLATED


def test_python_made_twin_is_read_the_same(packed):
    parts = read_container(packed)
    twin = zipped((CONTENT, parts.content), (PICTURE, PNG), compression=zipfile.ZIP_DEFLATED)
    again = read_container(twin)
    assert (again.content, again.media) == (parts.content, parts.media)


def encrypted() -> bytes:
    data = plain()
    for magic, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(magic, data.index(magic) + 1)
        data = patched(data, at + offset, b"\x01\x00")
    return data


def bzipped() -> bytes:
    return zipped((CONTENT, b"{}" * 50), compression=zipfile.ZIP_BZIP2)


def overlapping() -> bytes:
    data = plain()
    return patched(data, central(data, 1) + 42, struct.pack("<I", 0))


def contradicting() -> bytes:
    data = plain()
    at = data.index(b"PK\x03\x04", 10)
    return patched(data, at + 14, b"\x00\x00\x00\x01")


def symlink() -> bytes:
    def tweak(info):
        info.create_system = 3
        info.external_attr = 0o120777 << 16

    return zipped((CONTENT, b"/etc/passwd"), tweak=tweak)


def folder() -> bytes:
    return zipped((CONTENT, b"{}"), ("media/", b""))


def zip64() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), MIMETYPE)
        with archive.open(zipfile.ZipInfo(CONTENT), "w", force_zip64=True) as part:
            part.write(b"{}")
    return buffer.getvalue()


def zip64_count() -> bytes:
    data = plain()
    return patched(data, len(data) - 22 + 8, b"\xff\xff\xff\xff")


def gap() -> bytes:
    data = plain()
    first = central(data, 0)
    moved = data[:first] + b"hidden" + data[first:]
    end = len(moved) - 22
    offset = struct.unpack_from("<I", moved, end + 16)[0]
    return patched(moved, end + 16, struct.pack("<I", offset + 6))


def data_descriptor() -> bytes:
    class Stream(io.BytesIO):
        def seekable(self):
            return False

        def seek(self, *_):
            raise io.UnsupportedOperation

        def tell(self):
            raise io.UnsupportedOperation

    stream = Stream()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), MIMETYPE)
        archive.writestr(zipfile.ZipInfo(CONTENT), b"{}")
    return stream.getvalue()


BAD_NAMES = [
    "../../evil",
    "/etc/passwd",
    "C:\\evil",
    "media/../../evil.png",
    f"media/{SHA}.svg",
    f"media/{SHA.upper()}.png",
    f"Media/{SHA}.png",
    "WORKSHOP.JSON",
    "workshop.json\u0301",
    "media/photo.png",
    "run.sh",
    f"media/{SHA}.png/x",
]

REFUSED = {
    "a duplicate": lambda: zipped((CONTENT, b"{}"), (CONTENT, b"[]")),
    "encrypted": encrypted,
    "an unknown method": bzipped,
    "overlapping entries": overlapping,
    "a header that contradicts the directory": contradicting,
    "a symbolic link": symlink,
    "a folder": folder,
    "ZIP64": zip64,
    "ZIP64 by count": zip64_count,
    "a gap before the directory": gap,
    "data descriptors": data_descriptor,
    "bytes after the end": lambda: plain() + b"\0",
    "a comment": lambda: zipped((CONTENT, b"{}"), comment=b"hello"),
    "bytes before the start": lambda: b"#!/bin/sh\n" + plain(),
    "no content": lambda: zipped((PICTURE, PNG)),
    "mimetype not first": lambda: zipped((CONTENT, b"{}"), ("mimetype", MIMETYPE), mimetype=False),
    "mimetype with a newline": lambda: zipped(
        ("mimetype", MIMETYPE + b"\n"), (CONTENT, b"{}"), mimetype=False
    ),
    "a stored size told twice": lambda: patched(plain(), central(plain(), 0) + 24, b"\x99\0\0\0"),
    **{f"the name {name}": lambda name=name: zipped((CONTENT, b"{}"), (name, b"x")) for name in BAD_NAMES},
}


@pytest.mark.parametrize("make", REFUSED.values(), ids=REFUSED.keys())
def test_ambiguous_containers_are_damaged(make):
    with pytest.raises(DocumentError) as caught:
        unpack(make())
    assert caught.value.kind == "damaged"
    assert caught.value.reason == "container"
    assert caught.value.detail
    assert str(caught.value.about("plan.bmcw")).startswith("plan.bmcw is damaged or was packed by another")


@pytest.mark.parametrize(
    "data",
    [
        b"Hello, this is a letter.",
        b"%PDF-1.7\n" + b"x" * 100,
        zipped(("word/document.xml", b"<w/>"), mimetype=False),
        zipped(("mimetype", b"application/vnd.oasis.opendocument.text"), mimetype=False),
        b"PK\x05\x06" + b"\0" * 18,
        b"\0" * 200,
        PNG,
    ],
    ids=["text", "pdf", "docx", "odt", "empty zip", "zeros", "png"],
)
def test_other_files_are_not_ours(data):
    with pytest.raises(DocumentError) as caught:
        unpack(data)
    assert caught.value.kind == "not_ours"
    assert str(caught.value.about("brev.docx")).startswith("brev.docx is not a workshop file: something")


def test_empty_file_says_so():
    with pytest.raises(DocumentError) as caught:
        unpack(b"")
    assert (caught.value.kind, caught.value.reason) == ("damaged", "empty")
    assert "is empty (0 bytes)" in str(caught.value)


def bomb(size: int) -> bytes:
    return zipped((CONTENT, b" " * size), compression=zipfile.ZIP_DEFLATED)


def lying(size: int) -> bytes:
    """A part that states a small size and swells."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = packed_json(b"{}")
    swollen = packer.compress(b" " * size) + packer.flush()
    at = data.index(b"PK\x03\x04", 10)
    body = at + 30 + len(CONTENT)
    old = struct.unpack_from("<I", data, at + 18)[0]
    moved = data[:body] + swollen + data[body + old :]
    moved = patched(moved, at + 18, struct.pack("<I", len(swollen)))
    moved = patched(moved, central(moved, 1) + 20, struct.pack("<I", len(swollen)))
    end = len(moved) - 22
    offset = struct.unpack_from("<I", moved, end + 16)[0] + len(swollen) - old
    return patched(moved, end + 16, struct.pack("<I", offset))


def many_parts() -> bytes:
    return write_container(b"{}", {f"media/{index:064x}.png": b"x" for index in range(2_000)})


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: bomb(4 * 2**20), "inflated_size"),
        (lambda: lying(500_000), "inflated_size"),
        (lambda: bomb(33 * 2**20), "part_size"),
        (many_parts, "part_count"),
    ],
    ids=["ratio", "swells beyond its size", "content too large", "too many parts"],
)
def test_bombs_are_too_large(make, reason):
    with pytest.raises(DocumentError) as caught:
        unpack(make())
    assert (caught.value.kind, caught.value.reason) == ("too_large", reason)
    assert "{" not in str(caught.value)


def test_large_files_and_parts_are_refused_before_they_are_read(monkeypatch, packed):
    monkeypatch.setattr(limits, "MAX_FILE", 100)
    with pytest.raises(DocumentError) as caught:
        unpack(packed)
    assert caught.value.reason == "file_size"
    monkeypatch.setattr(limits, "MAX_FILE", 10**6)
    monkeypatch.setattr(limits, "MAX_MEDIA", len(PNG) - 1)
    with pytest.raises(DocumentError) as caught:
        unpack(packed)
    assert caught.value.reason == "part_size"
    monkeypatch.setattr(limits, "MAX_MEDIA", 10**6)
    monkeypatch.setattr(limits, "MAX_INFLATED", 500)
    with pytest.raises(DocumentError) as caught:
        unpack(packed)
    assert caught.value.reason == "inflated_size"


def test_every_truncation_opens_in_part_or_says_why():
    whole = make_workshop(12)
    data = pack(whole, {SHA: PNG})
    seen = set()
    for length in range(len(data)):
        try:
            found = unpack(data[:length])
        except DocumentError as error:
            seen.add(error.reason)
            continue
        assert found.damaged
        assert found.notices[0].kind == "cut_off"
        for note in found.workshop.notes.values():
            assert whole.notes[note.id] == note
        seen.add(len(found.workshop.notes))
    assert seen >= {"empty", "truncated", 12}
    assert 12 in seen


def test_file_without_its_directory_opens_whole_as_a_copy(packed, workshop):
    found = unpack(packed[: packed.index(b"PK\x01\x02")])
    assert found.workshop == workshop
    assert found.media == {SHA: PNG}
    assert found.damaged


def test_flipped_bits_never_pass_unnoticed():
    whole = make_workshop(6)
    data = pack(whole, {SHA: PNG})
    pick = random.Random(2)
    for at in range(len(data)):
        broken = patched(data, at, bytes([data[at] ^ (1 << pick.randrange(8))]))
        try:
            found = unpack(broken)
        except DocumentError:
            continue
        assert found.damaged or (found.workshop == whole and found.media == {SHA: PNG}), at


def test_altered_content_keeps_the_lines_that_can_be_read():
    whole = make_workshop(20)
    content = read_container(pack(whole, {})).content
    stored = zipped((CONTENT, content))
    damaged = stored.replace(b'"id":"n00004"', b'"id":"n00\x0004"')
    found = unpack(damaged)
    assert found.workshop.notes.keys() == whole.notes.keys() - {"n00004"}
    assert [notice.kind for notice in found.notices][:2] == ["altered", "notes_unreadable"]
    assert str(found.notices[1]).startswith("1 of 20 notes could not be read.")
    assert len(found.workshop.preserved.quarantine) == 1


def test_of_content_that_is_cut_off_only_the_least_can_be_counted():
    """What stood behind the end is not known, so neither is how much of it was notes."""
    content = read_container(pack(make_workshop(20), {})).content
    stored = zipped((CONTENT, content))
    end = stored.index(content) + content.index(b'"id":"n00005"') + 60
    found = unpack(stored[:end])
    assert [notice.kind for notice in found.notices][:2] == ["cut_off", "notes_unreadable_at_least"]
    assert str(found.notices[1]).startswith("Notes that could not be read: at least 1;")
    assert len(found.workshop.preserved.quarantine) == 1


def test_an_entry_cut_off_before_its_kind_may_have_been_a_note():
    content = read_container(pack(make_workshop(20), {})).content
    stored = zipped((CONTENT, content))
    end = stored.index(content) + content.rindex(b'"type":"note"') + 4
    found = unpack(stored[:end])
    assert [notice.kind for notice in found.notices][:2] == ["cut_off", "records_unreadable_at_least"]
    assert "at least 1, perhaps notes among them" in str(found.notices[1])


def test_packed_content_that_breaks_off_in_the_middle_is_counted_likewise():
    """The file has its end, but behind the fault nothing could be unpacked."""
    data = pack(make_workshop(400), {})
    start = data.index(CONTENT.encode()) + len(CONTENT)
    end = data.index(b"PK\x01\x02")
    broken = bytearray(data)
    for at in range((start + end) // 2, (start + end) // 2 + 40):
        broken[at] ^= 0xFF
    found = unpack(bytes(broken))
    kinds = [notice.kind for notice in found.notices]
    assert kinds[0] == "altered"
    assert "notes_unreadable" not in kinds
    assert kinds[1].endswith("_at_least")


def test_where_only_pictures_are_cut_off_the_notes_are_counted_to_the_last():
    content = read_container(pack(make_workshop(20), {})).content
    stored = zipped((CONTENT, content)).replace(b'"id":"n00004"', b'"id":"n00\x0004"')
    found = unpack(stored[: stored.index(b"PK\x01\x02")])
    assert [notice.kind for notice in found.notices][:2] == ["cut_off", "notes_unreadable"]
    assert str(found.notices[1]).startswith("1 of 20 notes could not be read.")


def test_flood_of_lines_in_a_cut_off_file_is_refused():
    content = read_container(pack(make_workshop(), {})).content.replace(b"\n]}", b",[]\n" * 60_000)
    stored = zipped((CONTENT, content))
    with pytest.raises(DocumentError) as caught:
        unpack(stored[: len(stored) - 5_000])
    assert (caught.value.kind, caught.value.reason) == ("too_large", "value_count")


def test_content_is_one_line_per_record(packed):
    lines = read_container(packed).content.splitlines()
    assert len(lines) == 2 + len(content_of(packed)["records"])


def test_level_is_a_choice_of_the_writer_only(monkeypatch, workshop):
    monkeypatch.setattr(container, "_DEFLATE_LEVEL", 9)
    assert unpack(pack(workshop, {SHA: PNG})).workshop == workshop
