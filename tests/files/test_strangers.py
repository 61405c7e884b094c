"""The hostile files of `tests.faults`, those that are small: refused for the right reason, or opened soundly."""

import pytest

from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.packing import pack, unpack
from tests.faults import hostile_containers, hostile_contents, hostile_pictures

FILES = {
    name: each
    for room in (hostile_containers, hostile_contents, hostile_pictures)
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
    flood = hostile_contents.swapped('"One"', '"' + "a" * 2_000_000 + '"')
    found = unpack(
        hostile_containers.archive(
            [hostile_containers.mimetype(), hostile_containers.content(flood, method=0)]
        )
    )
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
        text = hostile_contents.GOOD.encode()
        found = unpack(hostile_containers.workshop_of(text + b" " * (size - len(text))))
        assert not found.damaged
