"""The hostile files of `tests.faults` that are small: refused for their reason, or opened soundly."""

import pytest
from msgspec import structs

from bmc_desktop.files import limits, reading, strict
from bmc_desktop.files.container import read_container
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.files.pictures import read_header
from tests.faults.corpus import containers, contents, pictures

FILES = {
    name: each
    for room in (containers, contents, pictures)
    for name, each in room.files().items()
    if not name.startswith(("bomb:", "flood:", "picture: a JPEG of"))
}


@pytest.mark.parametrize("name", FILES)
def test_a_strangers_file_is_refused_for_its_reason_or_opens_soundly(name):
    expected, make = FILES[name]
    try:
        found = unpack(make())
    except DocumentError as error:
        outcome = error.reason
    else:
        outcome = "opens"
        again = unpack(pack(found.workshop, found.media))
        assert (again.workshop, again.media, again.damaged) == (found.workshop, found.media, False)
    assert expected in ("any", outcome)


def test_what_packs_too_well_is_stored_so_that_it_can_be_read_again():
    flood = contents.swapped('"One"', '"' + "a" * 2_000_000 + '"')
    found = unpack(containers.archive([containers.mimetype(), containers.content(flood, method=0)]))
    assert len(found.workshop.preserved.quarantine) == 1
    assert unpack(pack(found.workshop, {})).workshop == found.workshop


def test_a_flipped_bit_in_packed_records_leaves_those_before_it():
    from file_samples import make_workshop

    whole = make_workshop(400)
    data = bytearray(pack(whole, {}))
    data[len(data) // 2] ^= 0xFF
    data[len(data) // 2 + 1] ^= 0xFF
    found = unpack(bytes(data))
    assert found.damaged
    assert len(found.workshop.notes) > 100
    assert all(whole.notes[note.id] == note for note in found.workshop.notes.values())


def test_content_whose_last_step_is_full_is_whole():
    for more in range(3):
        size = 65_536 + more - 1
        text = contents.GOOD.encode()
        found = unpack(containers.workshop_of(text + b" " * (size - len(text))))
        assert not found.damaged


def test_a_thumbnail_is_never_read_back():
    part = containers.Part(name=b"thumbnail.png", data=b"<svg/>")
    found = unpack(containers.workshop_of(contents.GOOD.encode(), part))
    assert (found.damaged, found.media) == (False, {})


def test_a_picture_whose_frame_hides_behind_thousands_of_segments_is_none():
    assert read_header(pictures.jpeg(3, 2, b"\xff\xe0\x00\x02" * 10)) is not None
    assert read_header(pictures.jpeg(3, 2, b"\xff\xe0\x00\x02" * 6_000)) is None


def test_floods_are_refused_before_anything_is_built(monkeypatch):
    monkeypatch.setattr(limits, "MAX_NODES", 30)
    for flood in (b'"' * 200, b"[" + b'"",' * 50 + b"0]"):
        with pytest.raises(DocumentError) as caught:
            strict.parse(flood)
        assert caught.value.reason == "value_count"


def test_a_flood_is_not_read_in_one_go_either(monkeypatch, workshop):
    data = pack(workshop, {})
    monkeypatch.setattr(reading, "_LARGE", 100)
    assert unpack(data).workshop == workshop
    monkeypatch.setattr(limits, "MAX_NODES", 30)
    with pytest.raises(DocumentError) as caught:
        unpack(data)
    assert caught.value.reason == "value_count"


def test_notes_on_no_canvas_get_one_though_the_file_is_as_we_write_it(workshop):
    found = unpack(pack(structs.replace(workshop, canvases={}), {}))
    assert found.workshop.notes == workshop.notes
    assert "canvases_rebuilt" in [notice.kind for notice in found.notices]


def test_a_damaged_line_that_is_a_flood_is_refused(monkeypatch, workshop):
    content = containers.content
    records = bytes(read_container(pack(workshop, {})).content)
    monkeypatch.setattr(limits, "MAX_NODES", 100)
    flood = records.replace(b"\n]}", b",\n[" + b"0," * 300 + b"0]\n]}")
    with pytest.raises(DocumentError) as caught:
        unpack(containers.archive([containers.mimetype(), content(flood, both={"crc": 1})]))
    assert caught.value.reason == "value_count"


@pytest.mark.parametrize(
    "name", ["content of 4 GB", "1,000 pictures of 60 MB", "2,001 parts without a directory"]
)
def test_lies_about_sizes_are_refused_before_anything_is_read(name):
    expected, make = containers.files()[f"bomb: {name}"]
    with pytest.raises(DocumentError) as caught:
        unpack(make())
    assert caught.value.reason == expected


def test_an_entry_that_runs_into_the_directory_is_refused():
    bare = containers
    longer = {"packed": len(bare.RECORDS) + 20, "size": len(bare.RECORDS) + 20}
    with pytest.raises(DocumentError) as caught:
        unpack(bare.archive([bare.mimetype(), bare.content(bare.RECORDS, method=0, both=longer)]))
    assert caught.value.reason == "container"


def test_a_first_entry_that_cannot_be_made_out_leaves_nothing_to_scan():
    data = bytearray(containers.good()[:-22])
    data[26:28] = b"\xff\xff"  # the length of its name
    with pytest.raises(DocumentError) as caught:
        unpack(bytes(data))
    assert caught.value.reason == "container"
