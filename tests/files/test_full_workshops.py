"""Workshops as heavy as the model lets them be: a file gives them back, whatever they are full of.

And the words of one note more, for what was being written in a full workshop has to be given back, too.
"""

from datetime import UTC, datetime

import pytest
from file_samples import make_workshop
from msgspec import structs

from bmc_desktop.files import format as layout
from bmc_desktop.files import limits
from bmc_desktop.files.journal.entries import About, Draft
from bmc_desktop.files.journal.offers import whole
from bmc_desktop.files.journal.recovery import Recovered
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.history import History
from bmc_desktop.model.records import COLOURS, MAX_LINE, MAX_TEXT, Amount, Canvas, Media, Note
from bmc_desktop.model.weight import FULL, MOST, values_in, weight_of
from bmc_desktop.model.workshop import Preserved, Workshop

NOW = datetime(2026, 11, 22, 14, 32, 59, 123456, tzinfo=UTC)

PRESERVED = Preserved(
    fields={"note:n00001": b'{"amount":{"vat":"25 %"},"mood":[1,2]}', "note:gone": b'{"mood":"bad"}'},
    records=(b'{"type":"drawing","points":[1,2,3]}',),
    head={"the\\me": b'{"ink":"blue"}'},
    quarantine=(b'"half a record"', b'{"type":"note","id":"odd"}'),
)


def filled(workshop: Workshop, letter: str) -> Workshop:
    """Fill a workshop up with notes of long texts, to the last byte."""
    notes = dict(workshop.notes)
    room = MOST.size - weight_of(workshop).size
    blank = Note(id="x0000", canvas="c1", block="channels", x=0.0, y=0.0, text=letter, details=letter)
    each = weight_of(structs.replace(workshop, notes={"x": blank})).size
    each -= weight_of(structs.replace(workshop, notes={})).size
    breadth = len(layout.encoder().encode(letter)) - 2
    number = 0
    while room > each:
        letters = min(2 * MAX_TEXT, (room - each) // breadth + 2)
        note_id = f"x{number:04}"
        notes[note_id] = structs.replace(
            blank, id=note_id, text=letter * (letters // 2), details=letter * (letters - letters // 2)
        )
        room -= each + (letters - 2) * breadth
        number += 1
    full = structs.replace(workshop, notes=notes)
    assert MOST.size - each - breadth < weight_of(full).size <= MOST.size
    return full


def with_words(workshop: Workshop, letter: str) -> Workshop:
    """Return the workshop with the longest note that can be written, as it is recovered from a crash."""
    note = Note(
        id="d" * 64,
        canvas="c1",
        block="customer_relationships",
        x=-123456.123456789,
        y=123456.123456789,
        text=letter * MAX_TEXT,
        colours=COLOURS,
        size="medium",
    )
    found = Recovered(
        workshop=workshop,
        media={},
        history=History(),
        about=About(),
        saved_state=-1,
        changes=1,
        last_at=0.0,
        draft=Draft(note=note, new=True),
        view=None,
    )
    more = whole(found)
    assert more.notes[note.id].text == clean_text(note.text)
    return more


@pytest.mark.parametrize("letter", ["x", "😀", '"', ","])
def test_a_workshop_full_of_words_is_given_back(letter):
    full = filled(make_workshop(), letter)
    more = with_words(full, letter)
    assert weight_of(more).size > MOST.size
    for workshop in (full, more):
        found = unpack(pack(workshop, {}))
        assert found.workshop == workshop
        assert not found.damaged


def test_a_workshop_full_of_words_and_unknown_stuff_is_given_back():
    full = filled(structs.replace(make_workshop(), preserved=PRESERVED), "x")
    found = unpack(pack(with_words(full, "ø"), {}))
    assert found.workshop.notes.keys() == {*full.notes, "d" * 64}
    assert found.workshop.preserved.quarantine == PRESERVED.quarantine


def test_a_workshop_full_of_values_is_given_back():
    base = make_workshop()
    room = MOST.values - weight_of(base).values - 3
    unknown = b'{"type":"drawing","points":[%b]}' % b",".join([b"0"] * room)
    full = structs.replace(base, preserved=Preserved(records=(unknown,)))
    assert weight_of(full).values == MOST.values
    found = unpack(pack(with_words(full, "x"), {}))
    assert found.workshop.preserved.records == (unknown,)
    assert len(found.workshop.notes) == len(base.notes) + 1


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"preserved": PRESERVED},
        {"id": "w" * 64, "canvases": {"c1": Canvas(id="c1", title="\u0001" * MAX_LINE)}},
        {
            "notes": {
                "n00001": Note(
                    id="n00001", canvas="c1", block="channels", x=1.0, y=2.0, amount=Amount(value=1.0)
                )
            }
        },
        {"notes": {}, "legend": {}},
    ],
    ids=["plain", "unknown stuff", "long id", "an amount", "empty"],
)
def test_the_weight_is_never_less_than_what_stands_in_a_file_but_for_its_head(change):
    workshop = structs.replace(make_workshop(), **change)
    parts = {layout.media_name(media): media.id for media in workshop.media.values()}
    raw = layout.encode(workshop, parts)
    head = layout.encode(
        Workshop(id=workshop.id, details=workshop.details, canvases={}), {}, saved_by="x" * 100
    )
    weight = weight_of(workshop)
    assert len(raw) <= weight.size + len(head)
    assert values_in(raw) <= weight.values + values_in(head)
    gone = 0 if "preserved" not in change else 200
    assert len(raw) > weight.size - gone


def test_a_picture_more_than_a_file_can_hold_is_not_let_in():
    # The mimetype, workshop.json and perhaps a thumbnail stand beside them.
    assert max(FULL.pictures, MOST.pictures) + 3 <= limits.MAX_PARTS
    pictures = [
        Media(id=f"{number:064x}", format="png", width=1, height=1) for number in range(MOST.pictures)
    ]
    workshop = structs.replace(make_workshop(0), media={media.id: media for media in pictures})
    data = pack(workshop, {media.id: b"x" for media in pictures})
    assert unpack(data).workshop.canvases == workshop.canvases
