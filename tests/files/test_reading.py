"""workshop.json from strangers (D2, D3), damaged (D4), and from newer programs (D5)."""

import json

import msgspec
import pytest
from file_samples import PNG, SHA, content_of, make_png, make_workshop, packed_json

from bmc_desktop.files import format as layout
from bmc_desktop.files import limits, strict
from bmc_desktop.files.container import read_container
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.model import edits
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import MAX_CANVASES, MAX_NOTES, Group, Link


def tree(**changed):
    made = {
        "format": "bmc-desktop-workshop",
        "version": list(layout.VERSION),
        "min_reader": 1,
        "id": "w1",
        "saved_by": "a test",
        "parts": {},
        "quarantine": [],
        "records": [
            {"type": "details", "title": "T"},
            {"type": "canvas", "id": "c1", "title": "Now"},
            note("n1"),
        ],
    }
    made.update(changed)
    return {key: value for key, value in made.items() if value is not ...}


def note(note_id="n1", **changed):
    return {
        "type": "note",
        "id": note_id,
        "canvas": "c1",
        "block": "channels",
        "x": 1.5,
        "y": 2.0,
        **changed,
    }


def text(tree_or_text) -> str:
    return json.dumps(tree_or_text, ensure_ascii=False)


GOOD = text(tree())

BAD_JSON = {
    "not JSON": b"hello",
    "cut short": GOOD[:-5].encode(),
    "two values": GOOD.encode() + b"{}",
    "a byte order mark": b"\xef\xbb\xbf" + GOOD.encode(),
    "UTF-16": GOOD.encode("utf-16"),
    "not UTF-8": GOOD.replace("Now", "N\xf8w").encode("latin-1"),
    "NaN": GOOD.replace("1.5", "NaN").encode(),
    "Infinity": GOOD.replace("1.5", "-Infinity").encode(),
    "1e999": GOOD.replace("1.5", "1e999").encode(),
    "5,000 digits": GOOD.replace("1.5", "9" * 5_000).encode(),
    "a repeated key": GOOD.replace('"title": "T"', '"title": "T", "title": "U"').encode(),
    "a repeated key at the top": GOOD.replace('"id": "w1"', '"id": "w1", "id": "w2"').encode(),
    "a lone surrogate": GOOD.replace('"T"', r'"\ud800"').encode(),
    "a lone surrogate in a key": GOOD.replace('"saved_by"', r'"\udc00"').encode(),
    "deep arrays": GOOD.replace('"a test"', "[" * 100_000 + "]" * 100_000).encode(),
    "deep objects": GOOD.replace('"a test"', '{"a":' * 40 + "1" + "}" * 40).encode(),
    "unbalanced": GOOD.replace('"a test"', "[[]").encode(),
    "a raw control character": GOOD.replace("Now", "N\x01w").encode(),
    "a list": b"[]",
    "null": b"null",
    "another format": text(tree(format="something-else")).encode(),
    "no format": text(tree(format=...)).encode(),
    "no version": text(tree(version=...)).encode(),
    "a version in words": text(tree(version="1.0")).encode(),
    "a version of truths": text(tree(version=[True, 0])).encode(),
    "version 0": text(tree(version=[0, 1])).encode(),
    "no records": text(tree(records=...)).encode(),
    "records as an object": text(tree(records={})).encode(),
    "quarantine as a number": text(tree(quarantine=1)).encode(),
}


@pytest.mark.parametrize("content", BAD_JSON.values(), ids=BAD_JSON.keys())
def test_what_is_no_strict_json_of_ours_is_damaged(content):
    with pytest.raises(DocumentError) as caught:
        unpack(packed_json(content))
    assert (caught.value.kind, caught.value.reason) == ("damaged", "content")
    assert str(caught.value.about("plan.bmcw")).startswith("The content of plan.bmcw is damaged")


def test_surrogate_pairs_are_characters():
    found = unpack(packed_json(GOOD.replace('"T"', r'"\ud83d\ude00"').encode()))
    assert found.workshop.details.title == "😀"


def test_floods_of_values_are_too_large(monkeypatch):
    many = GOOD.replace('"a test"', "[" + "0," * limits.MAX_NODES + "0]").encode()
    with pytest.raises(DocumentError) as caught:
        unpack(packed_json(many))
    assert (caught.value.kind, caught.value.reason) == ("too_large", "value_count")
    assert f"more than {limits.MAX_NODES:,} values" in str(caught.value)
    monkeypatch.setattr(limits, "MAX_NODES", 30)
    assert unpack(packed_json(tree(saved_by="," * 100))).workshop.details.title == "T"


@pytest.mark.parametrize(
    "flood", [b'"' + b"\\" * 2_000_001, b'"\\"' * 400_000, b"[" * 2_000_000, b'{"a":' * 500_000]
)
def test_shape_is_found_without_going_back(flood):
    with pytest.raises(DocumentError):
        strict.parse(flood)


def test_memory_that_runs_out_is_told(monkeypatch, packed):
    def no_memory(*_, **__):
        raise MemoryError

    monkeypatch.setattr("bmc_desktop.files.packing.read_container", no_memory)
    with pytest.raises(DocumentError) as caught:
        unpack(packed)
    assert (caught.value.kind, caught.value.reason) == ("unreadable", "memory")


@pytest.mark.parametrize(
    ("records", "reason", "count"),
    [
        ([note(f"n{i}") for i in range(2 * MAX_NOTES)], "note_count", "10,000"),
        (
            [{"type": "canvas", "id": f"c{i}", "title": ""} for i in range(MAX_CANVASES + 1)],
            "canvas_count",
            "201",
        ),
    ],
    ids=["10,000 notes", "201 canvases"],
)
def test_crowds_are_too_large(records, reason, count):
    with pytest.raises(DocumentError) as caught:
        unpack(packed_json(tree(records=records)))
    assert (caught.value.kind, caught.value.reason) == ("too_large", reason)
    assert count in str(caught.value)


def test_canvas_takes_as_many_notes_as_it_says():
    records = [*tree()["records"][:2], *[note(f"n{i}") for i in range(MAX_NOTES)]]
    assert len(unpack(packed_json(tree(records=records))).workshop.notes) == MAX_NOTES


BAD_NOTES = {
    "x too large": note("bad", x=1e7),
    "x as text": note("bad", x="1"),
    "no block": {key: value for key, value in note("bad").items() if key != "block"},
    "an unknown block": note("bad", block="tenth_block"),
    "an unknown colour": note("bad", colours=["#ff0000"]),
    "no colours": note("bad", colours=[]),
    "nine colours": note("bad", colours=["red"] * 9),
    "a text too long": note("bad", text="x" * 20_001),
    "text as a list": note("bad", text=["x"]),
    "an id with a path": note("../bad"),
    "an id too long": note("b" * 65),
    "an empty id": note(""),
    "an id with a line end": note("bad\n"),
    "negative votes": note("bad", votes=-1),
    "votes as a truth": note("bad", votes=True),
    "an amount without a value": note("bad", amount={"period": "year"}),
    "an amount too large": note("bad", amount={"value": 1e16}),
    "a time in words": note("bad", created="yesterday"),
    "a picture that is no hash": note("bad", picture="../../etc/passwd"),
    "an order beyond all": note("bad", order=2**60),
    "a repeated id": note("n1", text="the second"),
    "no record at all": 17,
    "a list": ["type", "note"],
    "no type": {"id": "bad"},
    "a type that is a number": {"type": 3, "id": "bad"},
}


@pytest.mark.parametrize("bad", BAD_NOTES.values(), ids=BAD_NOTES.keys())
def test_bad_record_is_put_aside_and_written_back(bad):
    found = unpack(packed_json(tree(records=[*tree()["records"], bad])))
    assert list(found.workshop.notes) == ["n1"]
    assert found.damaged
    notice = found.notices[0]
    assert notice.kind == (
        "notes_unreadable" if isinstance(bad, dict) and bad.get("type") == "note" else "records_unreadable"
    )
    assert "could not be read" in str(notice)
    assert [json.loads(raw) for raw in found.workshop.preserved.quarantine] == [bad]

    saved = pack(found.workshop, {})
    assert content_of(saved)["quarantine"] == [bad]
    again = unpack(saved)
    assert again.workshop == found.workshop
    assert not again.damaged
    assert [notice.kind for notice in again.notices] == ["still_aside"]


def test_three_of_214_notes():
    records = [
        *tree()["records"][:2],
        *[note(f"n{i}") for i in range(211)],
        *[note(f"b{i}", x=None) for i in range(3)],
    ]
    found = unpack(packed_json(tree(records=records)))
    assert str(found.notices[0]).startswith("3 of 214 notes could not be read.")


def test_what_was_put_aside_comes_back_when_it_can_be_read():
    found = unpack(packed_json(tree(quarantine=[note("n9"), note("n1"), note("n8", canvas="gone")])))
    assert found.workshop.notes.keys() == {"n1", "n9"}
    assert [notice.kind for notice in found.notices] == ["still_aside", "restored"]
    assert len(found.workshop.preserved.quarantine) == 2
    assert not found.damaged


def test_what_this_program_put_aside_stays_aside():
    quarantine = [note("n9")]
    found = unpack(packed_json(tree(quarantine=quarantine, saved_by=layout.SAVED_BY)))
    assert found.workshop.notes.keys() == {"n1"}
    assert [notice.kind for notice in found.notices] == ["still_aside"]


def test_unknown_fields_of_a_record_put_aside_do_not_go_to_its_twin():
    found = unpack(packed_json(tree(records=[*tree()["records"], note("n1", sparkle=1)])))
    assert found.workshop.preserved.fields == {}


def test_notes_come_back_only_while_there_is_room():
    records = [*tree()["records"][:2], *[note(f"n{i}") for i in range(MAX_NOTES - 1)]]
    found = unpack(packed_json(tree(records=records, quarantine=[note("a"), note("b")])))
    assert len(found.workshop.notes) == MAX_NOTES
    assert len(found.workshop.preserved.quarantine) == 1


def test_notes_of_a_lost_canvas_get_it_back_with_its_title_if_that_can_be_read():
    broken = {"type": "canvas", "id": "c1", "title": "Now", "order": "first"}
    found = unpack(
        packed_json(tree(records=[tree()["records"][0], broken, note("n1"), note("n2", canvas="c7")]))
    )
    assert [(canvas.id, canvas.title) for canvas in found.workshop.tabs()] == [("c1", "Now"), ("c7", "?")]
    assert found.workshop.notes.keys() == {"n1", "n2"}
    assert {notice.kind for notice in found.notices} == {"records_unreadable", "canvases_rebuilt"}


def test_no_more_canvases_are_rebuilt_than_a_workshop_has():
    notes = [note(f"n{i}", canvas=f"c{i}") for i in range(MAX_CANVASES + 5)]
    found = unpack(packed_json(tree(records=[tree()["records"][0], *notes])))
    assert len(found.workshop.canvases) == MAX_CANVASES
    assert len(found.workshop.preserved.quarantine) == 5


def test_empty_workshop_gets_a_head_and_a_canvas():
    found = unpack(packed_json(tree(records=[])))
    assert len(found.workshop.canvases) == 1
    assert {notice.kind for notice in found.notices} == {"canvases_rebuilt", "details_lost"}


def test_unusable_id_is_replaced_by_one_made_of_the_bytes():
    data = packed_json(tree(id="../../x"))
    assert unpack(data).workshop.id == unpack(data).workshop.id
    assert "/" not in unpack(data).workshop.id


# Newer programs


NEWER = tree(
    version=[1, 7],
    saved_by="bmc-desktop 9.0",
    theme={"b": 1, "a": [1.50, 1e2]},
    records=[
        {"type": "details", "title": "T", "mood": "good"},
        {"type": "canvas", "id": "c1", "title": "Now"},
        note("n1", sparkle=[1, {"z": 1, "a": 2.0}], amount={"value": 5.0, "tax": {"rate": 25}}),
        note("n2"),
        {"type": "arrow", "from": "n1", "to": "n2"},
    ],
)


def test_additions_of_the_same_major_version_are_kept_byte_for_byte():
    content = text(NEWER).replace("1.5,", "1.50,").replace("100.0", "1e2").encode()
    found = unpack(packed_json(content))
    assert not found.damaged
    assert found.notices == ()
    kept = found.workshop.preserved
    assert kept.head == {"theme": b'{"b": 1, "a": [1.50, 1e2]}'}
    assert kept.records == (b'{"type": "arrow", "from": "n1", "to": "n2"}',)
    assert kept.fields["details:details"] == b'{"mood":"good"}'
    assert kept.fields["note:n1"] == b'{"amount":{"tax":{"rate": 25}},"sparkle":[1, {"z": 1, "a": 2.0}]}'
    written = read_container(pack(found.workshop, {})).content
    for raw in (
        b'"theme":{"b": 1, "a": [1.50, 1e2]}',
        kept.records[0],
        b'"sparkle":[1, {"z": 1, "a": 2.0}]',
        b'{"value":5.0,"tax":{"rate": 25}}',
    ):
        assert raw in written
    assert unpack(pack(found.workshop, {})).workshop == found.workshop


def test_additions_outlive_edits_and_go_with_their_record():
    workshop = unpack(packed_json(NEWER)).workshop
    now = msgspec.json.decode(b'"2026-01-02T03:04:05Z"', type=__import__("datetime").datetime)
    moved = applied(workshop, edits.move_notes(workshop, {"n1": ("channels", 9.0, 9.0)}))
    records = {record.get("id"): record for record in content_of(pack(moved, {}))["records"]}
    assert records["n1"]["sparkle"] == [1, {"z": 1, "a": 2.0}]
    assert records["n1"]["x"] == 9.0
    free = applied(workshop, edits.set_fields(workshop, ["n1"], "set_amount", now=now, amount=None))
    records = {record.get("id"): record for record in content_of(pack(free, {}))["records"]}
    assert "amount" not in records["n1"]
    assert unpack(pack(free, {})).workshop.notes == free.notes
    gone = applied(workshop, edits.delete_notes(workshop, ["n1"]))
    assert b"sparkle" not in read_container(pack(gone, {})).content


def test_newer_major_version_is_shown_if_it_allows_that():
    found = unpack(
        packed_json(
            tree(version=[3, 0], min_reader=1, records=[*NEWER["records"], note("odd", block="tenth")])
        )
    )
    assert found.newer
    assert found.workshop.notes.keys() == {"n1", "n2"}
    assert found.notices[0].kind == "newer_format"
    assert "version 3.0" in str(found.notices[0])


@pytest.mark.parametrize("least", [2, None, "1"])
def test_newer_major_version_is_too_new_otherwise(least):
    with pytest.raises(DocumentError) as caught:
        unpack(packed_json(tree(version=[2, 1], min_reader=least)))
    assert caught.value.kind == "too_new"
    assert "was made with version 2.1 of the file format; this program reads version 1.1" in str(
        caught.value
    )


# Pictures


def test_missing_picture_keeps_its_note_and_record(packed, workshop):
    found = unpack(pack(workshop, {}))
    assert found.workshop == workshop
    assert [str(notice) for notice in found.notices] == [
        "Pictures missing from this file: 1. A grey placeholder stands in their place."
    ]
    assert not found.damaged


def test_picture_without_a_record_gets_one():
    found = unpack(packed_json(tree(), {f"media/{SHA}.png": PNG}))
    assert (found.workshop.media[SHA].width, found.workshop.media[SHA].height) == (3, 2)


def test_note_with_a_picture_that_nobody_knows_keeps_its_id():
    found = unpack(packed_json(tree(records=[*tree()["records"], note("n2", picture="ab" * 32)])))
    assert found.workshop.notes["n2"].picture == "ab" * 32
    assert "ab" * 32 in found.workshop.media
    assert [notice.kind for notice in found.notices] == ["pictures_missing"]


def test_picture_noted_wrongly_is_corrected():
    wrong = {"type": "media", "id": SHA, "format": "jpg", "width": 99, "height": 1, "name": "a.png"}
    found = unpack(packed_json(tree(records=[*tree()["records"], wrong]), {f"media/{SHA}.png": PNG}))
    picture = found.workshop.media[SHA]
    assert (picture.format, picture.width, picture.height, picture.name) == ("png", 3, 2, "a.png")
    assert [notice.kind for notice in found.notices] == ["pictures_corrected"]


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'


@pytest.mark.parametrize(
    "data",
    [SVG, b"GIF89a" + b"\0" * 20, b"%PDF-1.4", b"", PNG[:20], make_png(3, 2, b"other bytes"), PNG + b"x"],
    ids=["an SVG", "a GIF", "a PDF", "nothing", "half a header", "another picture", "bytes added"],
)
def test_picture_that_is_none_is_refused_and_the_rest_opens(data, workshop):
    content = read_container(pack(workshop, {})).content
    found = unpack(packed_json(content, {f"media/{SHA}.png": data}))
    assert found.workshop == workshop
    assert found.media == {}
    assert found.damaged
    assert [notice.kind for notice in found.notices] == ["pictures_refused"]
    assert "not PNG, JPEG or WebP" in str(found.notices[0])


def test_head_is_what_the_docstring_says(packed):
    top = content_of(packed)
    assert list(top) == [
        "format",
        "version",
        "min_reader",
        "id",
        "saved_by",
        "parts",
        "quarantine",
        "records",
    ]
    assert top["parts"] == {f"media/{SHA}.png": SHA}
    assert [record["type"] for record in top["records"]] == [
        "details", "canvas", "canvas", "meaning", "media", "note", "note", "note",
    ]  # fmt: skip
    assert set(top) == layout.HEAD


def test_equal_workshops_give_equal_bytes():
    one = make_workshop(20)
    other = one.with_tables(
        {"notes": dict(reversed(one.notes.items())), "canvases": dict(reversed(one.canvases.items()))},
        one.details,
    )
    assert pack(one, {SHA: PNG}) == pack(other, {SHA: PNG, "ff" * 32: b"not of this workshop"})


def test_python_reader_agrees_with_ours(packed, workshop):
    careful = unpack(packed_json(content_of(packed), {f"media/{SHA}.png": PNG}))
    assert careful.workshop == workshop
    assert careful.notices == ()


def test_a_group_that_is_missing_is_made_for_its_notes():
    grouped = [note("n1", group="g"), note("n2", group="g"), {"type": "group", "id": "h", "title": 5}]
    found = unpack(packed_json(tree(records=[*tree()["records"][:2], *grouped])))
    assert found.workshop.groups == {"g": Group(id="g")}
    assert {n.group for n in found.workshop.notes.values()} == {"g"}
    assert [notice.kind for notice in found.notices] == ["records_unreadable"]


def test_a_link_that_lacks_an_end_is_put_aside_until_the_note_is_there_again():
    ends = [("n1", "n2"), ("n1", "gone"), ("n1", "n1")]
    links = [{"type": "link", "id": f"l{i}", "source": a, "target": b} for i, (a, b) in enumerate(ends)]
    found = unpack(packed_json(tree(records=[*tree()["records"][:2], *links, note("n1"), note("n2")])))
    assert found.workshop.links == {"l0": Link(id="l0", source="n1", target="n2")}
    assert [json.loads(raw)["id"] for raw in found.workshop.preserved.quarantine] == ["l1", "l2"]
    assert [notice.kind for notice in found.notices] == ["records_unreadable"]
    both = tree(records=[*tree()["records"][:2], note("n1"), note("n2")], quarantine=[links[0]])
    assert unpack(packed_json(both)).workshop.links == found.workshop.links
