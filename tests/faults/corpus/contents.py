"""Hostile workshop.json: what JSON readers disagree on, floods, and values that no record may have."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from bmc_desktop.files.limits import MAX_JSON, MAX_NODES
from tests.faults.corpus.zips import STORED, Part, archive, content, mimetype, workshop_of

FORMAT: Final = "bmc-desktop-workshop"
SHA: Final = "0123456789abcdef" * 4


def note(note_id: str = "n1", **changed: Any) -> dict[str, Any]:
    """Return a record of a note, with fields changed; Ellipsis takes one away."""
    made = {"type": "note", "id": note_id, "canvas": "c1", "block": "channels", "x": 1.5, "y": 2.0}
    return _without({**made, "text": "One", **changed})


def tree(*records: Any, **changed: Any) -> dict[str, Any]:
    """Return a workshop.json with a head, a canvas and these records; Ellipsis takes a field away."""
    return _without(
        {
            "format": FORMAT,
            "version": [1, 0],
            "min_reader": 1,
            "id": "w1",
            "saved_by": "a stranger",
            "parts": {},
            "quarantine": [],
            "records": [
                {"type": "details", "title": "T"},
                {"type": "canvas", "id": "c1", "title": "Now"},
                *(records or (note(),)),
            ],
            **changed,
        }
    )


def _without(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not ...}


def text(value: Any) -> str:
    """Return JSON as it is usually written."""
    return json.dumps(value, ensure_ascii=False)


GOOD: Final = text(tree())


def swapped(old: str, new: str) -> bytes:
    """Return the good workshop.json with one piece exchanged."""
    assert GOOD.count(old) == 1, old
    return GOOD.replace(old, new).encode("utf-8", "surrogatepass")


def _nested(open_with: str, close_with: str, depth: int, inner: str = "1") -> str:
    return open_with * depth + inner + close_with * depth


_X, _TEXT, _BY = '"x": 1.5', '"One"', '"a stranger"'

NO_JSON: Final[Mapping[str, Callable[[], bytes]]] = {
    "empty content": lambda: b" ",
    "spaces only": lambda: b" \n\t " * 1_000,
    "words": lambda: b"hello",
    "cut short": lambda: GOOD[:-5].encode(),
    "two values": lambda: GOOD.encode() + b"{}",
    "a value and bytes": lambda: GOOD.encode() + b"\0",
    "null": lambda: b"null",
    "true": lambda: b"true",
    "a number": lambda: b"1",
    "a list": lambda: b"[]",
    "a text": lambda: b'"workshop"',
    "an empty object": lambda: b"{}",
    "comments": lambda: swapped(_X, '"x": /* one */ 1.5'),
    "a comma too many": lambda: swapped(_X, '"x": 1.5,,'),
    "a comma at the end": lambda: GOOD.replace("}]}", "},]}").encode(),
    "single quotes": lambda: GOOD.replace('"', "'").encode(),
    "a hexadecimal number": lambda: swapped(_X, '"x": 0x10'),
    "a leading zero": lambda: swapped(_X, '"x": 01.5'),
    "a leading plus": lambda: swapped(_X, '"x": +1.5'),
    "a bare point": lambda: swapped(_X, '"x": 1.'),
    "full-width digits": lambda: swapped(_X, '"x": １.５'),
    "NaN": lambda: swapped(_X, '"x": NaN'),
    "Infinity": lambda: swapped(_X, '"x": Infinity'),
    "-Infinity": lambda: swapped(_X, '"x": -Infinity'),
    "NaN in an unknown field": lambda: swapped(_X, '"x": 1.5, "new": [NaN]'),
    "1e999": lambda: swapped(_X, '"x": 1e999'),
    "-1e999 in an unknown field": lambda: swapped(_X, '"x": 1.5, "new": -1e999'),
    "5,000 digits": lambda: swapped(_X, '"x": ' + "9" * 5_000),
    "a million digits": lambda: swapped(_BY, "9" * 1_000_000),
    "a repeated key in a record": lambda: swapped(_X, '"x": 1.5, "x": 2.5'),
    "a repeated key at the top": lambda: swapped('"id": "w1"', '"id": "w1", "id": "w2"'),
    "a repeated key deep inside": lambda: swapped(_X, '"x": 1.5, "new": [{"a": 1, "a": 2}]'),
    "a key repeated by an escape": lambda: swapped(_X, r'"x": 1.5, "\u0078": 2.5'),
    "records twice": lambda: swapped('"parts": {}', '"parts": {}, "records": []'),
    "a lone high surrogate": lambda: swapped(_TEXT, r'"\ud800"'),
    "a lone low surrogate": lambda: swapped(_TEXT, r'"\udc00"'),
    "surrogates the wrong way round": lambda: swapped(_TEXT, r'"\udc00\ud800"'),
    "a lone surrogate in a key": lambda: swapped('"saved_by"', r'"\udfff"'),
    "a lone surrogate in an unknown field": lambda: swapped(_X, r'"x": 1.5, "new": ["\uDBFF"]'),
    "surrogates as bytes": lambda: GOOD.encode().replace(b'"One"', b'"\xed\xa0\x80"'),
    "a byte order mark": lambda: b"\xef\xbb\xbf" + GOOD.encode(),
    "UTF-16": lambda: GOOD.encode("utf-16"),
    "UTF-16 big-endian": lambda: GOOD.encode("utf-16-be"),
    "UTF-32": lambda: GOOD.encode("utf-32-le"),
    "UTF-7": lambda: GOOD.replace("One", "æ").encode("utf-7").replace(b'"', b"+ACI-"),
    "Latin-1": lambda: GOOD.replace("One", "æøå").encode("latin-1"),
    "an overlong NUL": lambda: GOOD.encode().replace(b"One", b"\xc0\x80"),
    "an overlong quote": lambda: GOOD.encode().replace(b"One", b"\xc0\xa2"),
    "beyond Unicode": lambda: GOOD.encode().replace(b"One", b"\xf4\x90\x80\x80"),
    "a raw NUL": lambda: GOOD.encode().replace(b"One", b"\0"),
    "a raw line end": lambda: GOOD.encode().replace(b"One", b"O\ne"),
    "a raw escape": lambda: GOOD.encode().replace(b"One", b"\x1b[2J"),
    "a bad escape": lambda: swapped(_TEXT, r'"\x41"'),
    "half an escape": lambda: swapped(_TEXT, r'"\u12"'),
    "33 arrays deep": lambda: swapped(_BY, _nested("[", "]", 33)),
    "40 objects deep": lambda: swapped(_BY, _nested('{"a":', "}", 40)),
    "1,000 deep in an unknown field": lambda: swapped(_X, '"x": 1.5, "new": ' + _nested("[", "]", 1_000)),
    "100,000 arrays deep": lambda: swapped(_BY, _nested("[", "]", 100_000)),
    "100,000 objects deep": lambda: swapped(_BY, _nested('{"a":', "}", 100_000)),
    "brackets out of balance": lambda: swapped(_BY, "[[]"),
    "brackets crossed": lambda: swapped(_BY, "[{]}"),
    "a text without an end": lambda: b'{"format": "' + b"a" * 1_000_000,
    "another format": lambda: text(tree(format="other")).encode(),
    "no format": lambda: text(tree(format=...)).encode(),
    "a format in a list": lambda: text(tree(format=[FORMAT])).encode(),
    "no version": lambda: text(tree(version=...)).encode(),
    "a version in words": lambda: text(tree(version="1.0")).encode(),
    "a version of one number": lambda: text(tree(version=[1])).encode(),
    "a version of three numbers": lambda: text(tree(version=[1, 0, 0])).encode(),
    "a version of truths": lambda: text(tree(version=[True, False])).encode(),
    "a version of parts": lambda: text(tree(version=[1.0, 0.0])).encode(),
    "version 0": lambda: text(tree(version=[0, 1])).encode(),
    "version -1": lambda: text(tree(version=[-1, 0])).encode(),
    "a version of 4,000 digits": lambda: text(tree(version=[10**3_999, 0])).encode(),
    "no records": lambda: text(tree(records=...)).encode(),
    "records as an object": lambda: text(tree(records={})).encode(),
    "records as null": lambda: text(tree(records=None)).encode(),
    "records as a text": lambda: text(tree(records="[]")).encode(),
    "a quarantine of one number": lambda: text(tree(quarantine=1)).encode(),
}
"""What is no JSON of ours: damaged."""


def _crowd(count: int, **changed: Any) -> bytes:
    return text(tree(*(note(f"n{place}", **changed) for place in range(count)))).encode()


def _emoji_flood() -> bytes:
    # One letter outside the first plane makes Python keep four bytes for each of the others.
    long = "\U0001f600" + "a" * 19_990
    return _to_the_brim(lambda place: note(f"n{place}", text=long))


def _to_the_brim(make: Callable[[int], Any]) -> bytes:
    """Return as many records as a workshop.json can hold."""
    size = len(text(make(0)).encode()) + 12
    return text(tree(*map(make, range((MAX_JSON - 1_000) // size)))).encode()


FLOODS: Final[Mapping[str, tuple[str, Callable[[], bytes]]]] = {
    "a flood of values": (
        "value_count",
        lambda: swapped(_BY, "[" + "0," * (MAX_NODES + 1) + "0]"),
    ),
    "9 million brackets": ("value_count", lambda: b"[" * 9_000_000),
    "200,000 brackets": ("content", lambda: b"[" * 200_000),
    "a flood of backslashes": ("content", lambda: b'"' + b"\\" * 2_000_001),
    "a flood of escaped quotes": ("content", lambda: b'"' + b'\\"' * 2_000_001),
    "a flood of texts": ("value_count", lambda: swapped(_BY, "[" + '"",' * 1_500_000 + '""]')),
    "a flood of escaped texts": ("value_count", lambda: swapped(_BY, "[" + r'"\\",' * 1_000_000 + '""]')),
    "a flood of objects": ("value_count", lambda: b"[" + b"{}," * (MAX_JSON // 3 - 2) + b"{}]"),
    "a flood of commas": ("value_count", lambda: b"," * (MAX_JSON - 1)),
    "a flood of quotes to the brim": ("value_count", lambda: b'"' * (MAX_JSON - 1)),
    "a flood of empty texts to the brim": (
        "value_count",
        lambda: b"[" + b'"",' * ((MAX_JSON - 10) // 3) + b"0]",
    ),
    "a flood of keys": (
        "value_count",
        lambda: ("{" + ",".join(f'"{place}":0' for place in range(MAX_NODES + 1)) + "}").encode(),
    ),
    "250,000 unknown fields in one note": (
        "opens",
        lambda: text(tree(note(**{f"f{place}": 0 for place in range(250_000)}))).encode(),
    ),
    "250,000 unknown fields at the top": (
        "opens",
        lambda: text(tree(**{f"f{place}": 0 for place in range(250_000)})).encode(),
    ),
    "250,000 records that are numbers": ("opens", lambda: text(tree(*range(250_000))).encode()),
    "250,000 records put aside earlier": (
        "opens",
        lambda: text(tree(quarantine=list(range(250_000)))).encode(),
    ),
    "90,000 records of a kind unknown": (
        "opens",
        lambda: text(tree(*({"type": "arrow", "id": place} for place in range(90_000)))).encode(),
    ),
    "30,000 notes put aside earlier": (
        "opens",
        lambda: text(tree(quarantine=[note(f"n{place}") for place in range(30_000)])).encode(),
    ),
    "a text to the brim": ("opens", lambda: swapped(_TEXT, '"' + "a" * (MAX_JSON - 2_000) + '"')),
    "an unknown field to the brim": (
        "opens",
        lambda: swapped(_X, '"x": 1.5, "new": "' + "\U0001f600" * ((MAX_JSON - 2_000) // 4) + '"'),
    ),
    "a key to the brim": ("opens", lambda: swapped(_X, '"x": 1.5, "' + "k" * (MAX_JSON - 2_000) + '": 1')),
    "escapes to the brim": (
        "opens",
        lambda: swapped(_TEXT, '"' + r"\ud83d\ude00" * ((MAX_JSON - 2_000) // 12) + '"'),
    ),
    "long texts to the brim": ("opens", _emoji_flood),
    "notes of one letter to the brim": ("any", lambda: _to_the_brim(lambda place: note(f"n{place}"))),
    "spaces to the brim": ("opens", lambda: GOOD.encode() + b" " * (MAX_JSON - 1_000)),
    "floats of many digits to the brim": (
        "any",
        lambda: swapped(_BY, "[" + ("1." + "1" * 98 + ",") * ((MAX_JSON - 2_000) // 101) + "0]"),
    ),
    "numbers of 4,000 digits": ("any", lambda: swapped(_BY, "[" + ("9" * 4_000 + ",") * 4_000 + "0]")),
    "5,001 notes on one canvas": ("note_count", lambda: _crowd(5_001)),
    "5,001 notes on a canvas that is not there": ("note_count", lambda: _crowd(5_001, canvas="gone")),
    "5,000 notes on one canvas": ("opens", lambda: _crowd(5_000)),
    "201 canvases": (
        "canvas_count",
        lambda: text(
            tree(*({"type": "canvas", "id": f"x{place}", "title": ""} for place in range(200)))
        ).encode(),
    ),
    "20,000 notes on 20,000 canvases that are not there": (
        "opens",
        lambda: text(tree(*(note(f"n{place}", canvas=f"x{place}") for place in range(20_000)))).encode(),
    ),
    "20,000 notes of one id": ("opens", lambda: text(tree(*(note() for _ in range(20_000)))).encode()),
    "20,000 heads": (
        "opens",
        lambda: text(tree(*({"type": "details"} for _ in range(20_000)))).encode(),
    ),
    "50,000 blocks renamed": (
        "opens",
        lambda: text(
            tree(
                {
                    "type": "canvas", "id": "c2", "title": "",
                    "block_titles": dict.fromkeys(map(str, range(50_000)), ""),
                }
            )
        ).encode(),
    ),
}  # fmt: skip
"""Too much of anything, with what is to come of it."""

_DEAREST: Final = frozenset(
    [
        "250,000 unknown fields in one note", "250,000 unknown fields at the top", "escapes to the brim",
        "250,000 records that are numbers", "long texts to the brim", "notes of one letter to the brim",
        "a flood of texts", "an unknown field to the brim", "30,000 notes put aside earlier",
        "90,000 records of a kind unknown", "20,000 notes of one id",
    ]
)  # fmt: skip
"""Those that cost most: tried with pictures beside them, and as if damaged, too."""

_BAD_FIELDS: Final[Mapping[str, dict[str, Any]]] = {
    "no id": {"id": ...},
    "an empty id": {"id": ""},
    "an id of 65 letters": {"id": "n" * 65},
    "an id that is a path": {"id": "../../evil"},
    "an id with a line end": {"id": "n1\n"},
    "an id with a NUL": {"id": "n1\0"},
    "an id of Arabic digits": {"id": "٣"},
    "an id against patterns": {"id": "a" * 100_000 + "!"},
    "an id that is a number": {"id": 1},
    "an id that is a list": {"id": ["n1"]},
    "a canvas that is a path": {"canvas": "/etc"},
    "no canvas": {"canvas": ...},
    "no block": {"block": ...},
    "a block unknown": {"block": "cellar"},
    "a block in capitals": {"block": "CHANNELS"},
    "a place in words": {"x": "1"},
    "no place": {"x": ..., "y": ...},
    "a place of null": {"x": None},
    "a place of truth": {"x": True},
    "1e308": {"x": 1e308, "y": -1e308},
    "just outside": {"x": 1_000_000.1},
    "a place of 300 digits": {"x": 10**300},
    "a text of 20,001 letters": {"text": "a" * 20_001},
    "a word of 200,000 letters": {"text": "a" * 200_000},
    "a text that is a list": {"text": ["One"]},
    "details of 20,001 letters": {"details": "a" * 20_001},
    "no colour": {"colours": []},
    "nine colours": {"colours": ["red"] * 9},
    "a colour unknown": {"colours": ["#ff0000"]},
    "a colour that is a style": {"colours": ["red; background: url(file:///etc/passwd)"]},
    "a colour in a list": {"colours": [["red"]]},
    "colours in one text": {"colours": "red"},
    "a size unknown": {"size": "gigantic"},
    "a size in points": {"size": [1e5, 1e5]},
    "an order beyond 2^53": {"order": 2**53 + 1},
    "an order beyond 2^64": {"order": 2**64},
    "an order below -2^64": {"order": -(2**64) - 1},
    "an order of half": {"order": 0.5},
    "a picture that is a path": {"picture": "../../../etc/passwd"},
    "a picture in capitals": {"picture": SHA.upper()},
    "a picture of 63 letters": {"picture": SHA[1:]},
    "an amount beyond all money": {"amount": {"value": 1e16}},
    "an amount without a value": {"amount": {}},
    "an amount in words": {"amount": "12"},
    "an amount per blink": {"amount": {"value": 1, "period": "blink"}},
    "an amount in a list": {"amount": [1]},
    "a status unknown": {"status": "maybe"},
    "-1 votes": {"votes": -1},
    "100,001 votes": {"votes": 100_001},
    "votes of 4,000 digits": {"votes": 10**3_999},
    "half a vote": {"votes": 1.5},
    "hidden in words": {"hidden": "yes"},
    "an author of 501 letters": {"author": "a" * 501},
    "a time that never was": {"created": "2026-02-30T25:61:61Z"},
    "the year 0": {"created": "0000-01-01T00:00:00Z"},
    "the year 12026": {"changed": "12026-01-01T00:00:00Z"},
    "a zone of 99 hours": {"changed": "2026-01-01T00:00:00+99:00"},
    "a time as a number": {"changed": 1e308},
    "a type that is a number": {"type": 1},
    "a type of null": {"type": None},
    "no type": {"type": ...},
    "an empty type": {"type": ""},
}

_GOOD_FIELDS: Final[Mapping[str, dict[str, Any]]] = {
    "a type in capitals": {"type": "NOTE"},
    "a kind unknown": {"type": "arrow", "from": "n1", "to": "n1"},
    "a kind with a path for a name": {"type": "../../evil"},
    "the edge of the world": {"x": 1e6, "y": -1e6},
    "minus zero": {"x": -0.0},
    "a number below all numbers": {"x": 5e-324},
    "an escaped NUL": {"text": "One\0Two"},
    "escape sequences of a terminal": {"text": "\x1b[2J\x1b]0;evil\x07", "author": "\x9b2J"},
    "text that runs backwards": {"text": "\u202eexe.txt\u202c\u2066\u2069"},
    "invisible letters": {"text": "\u200b\u200d\ufeff\u00ad" * 100},
    "marks upon marks": {"text": "Z" + "\u0300" * 5_000},
    "private and unassigned letters": {"text": "\ue000\uffff\U0010ffff\u0378"},
    "HTML": {"text": "<img src='file:///etc/passwd'><script>alert(1)</script>"},
    "a formula": {"text": "=cmd|' /C calc'!A0"},
    "a form of printf and of format": {"text": "%s%n {0.__class__} ${jndi:ldap://x}"},
    "20,000 line ends": {"text": "\n" * 20_000},
    "other line ends": {"text": "a\r\nb\rc\u2028d\u2029e\x85f\x0bg\x0ch"},
    "a canvas that is the note itself": {"canvas": "n1"},
    "a picture that nobody has": {"picture": SHA},
    "an amount with low above high": {"amount": {"value": 1, "low": 2, "high": -2}},
    "an amount with unknown fields": {"amount": {"value": 1, "new": {"a": [1]}}},
    "fields named like Python's": {"__class__": "Note", "__struct_fields__": [], "__dict__": {}},
    "fields named like a prototype": {"__proto__": {"x": 1}, "constructor": {"prototype": {}}},
    "an empty field name": {"": 1},
    "a field name of NUL": {"\0": 1},
    "31 deep in an unknown field": {"new": json.loads(_nested("[", "]", 28))},
}

_HEADS: Final[Mapping[str, tuple[str, dict[str, Any]]]] = {
    "a newer major version": ("newer", {"version": [2, 0], "min_reader": 2}),
    "a newer major version that says nothing": ("newer", {"version": [2, 0], "min_reader": ...}),
    "a newer major version that says a list": ("newer", {"version": [2, 0], "min_reader": [1]}),
    "a newer major version that may be shown": ("opens", {"version": [2, 0], "min_reader": 1}),
    "a newer minor version": ("opens", {"version": [1, 999], "new": {"deep": [1, 2]}}),
    "version 999999": ("newer", {"version": [999_999, 0], "min_reader": 999_999}),
    "a lowest reader of -1": ("opens", {"version": [2, 0], "min_reader": -1}),
    "no id of the workshop": ("opens", {"id": ...}),
    "an id of the workshop that is a path": ("opens", {"id": "../../../tmp/evil"}),
    "an id of the workshop of 1,000,000 letters": ("opens", {"id": "w" * 1_000_000}),
    "an id of the workshop that is an object": ("opens", {"id": {}}),
    "a program that is an object": ("opens", {"saved_by": {"a": 1}}),
    "parts that are a list": ("opens", {"parts": [1, 2]}),
    "parts that are paths": ("opens", {"parts": {"../../etc/passwd": "x", "/dev/zero": SHA}}),
    "no quarantine": ("opens", {"quarantine": ...}),
    "a quarantine with everything": ("opens", {"quarantine": [None, 1, "x", [], {}, note("q1"), note()]}),
    "no records at all": ("opens", {"records": []}),
    "records of nothing": ("opens", {"records": [None, True, 1, "note", [], {}, [[]]]}),
    "a head twice": ("opens", {"records": [{"type": "details"}, {"type": "details", "title": "U"}]}),
    "a head with another id": ("opens", {"records": [{"type": "details", "id": "other"}]}),
    "a head in a language unknown": ("opens", {"records": [{"type": "details", "language": "xx"}]}),
    "a head on a day that never was": ("opens", {"records": [{"type": "details", "date": "2026-02-30"}]}),
    "a head with a title of 501 letters": ("opens", {"records": [{"type": "details", "title": "a" * 501}]}),
    "a head with escape sequences": (
        "opens",
        {
            "records": [
                {
                    "type": "details",
                    "title": "\x1b[2J\n\u202eevil",
                    "place": "\x9b31m\rx",
                    "currency": "\0",
                },
                {"type": "canvas", "id": "c1", "title": "\x1b]0;evil\x07\n\u2028"},
                {"type": "meaning", "id": "red", "text": "\x1b[8m\n"},
            ]
        },
    ),
    "a canvas twice": (
        "opens",
        {"records": [{"type": "canvas", "id": "c1", "title": name} for name in "ab"] + [note()]},
    ),
    "canvases in a circle": (
        "opens",
        {
            "records": [
                {"type": "canvas", "id": "c1", "title": "", "parent": "c2"},
                {"type": "canvas", "id": "c2", "title": "", "parent": "c1"},
            ]
        },
    ),
    "a meaning of a colour unknown": (
        "opens",
        {"records": [{"type": "meaning", "id": "beige", "text": ""}]},
    ),
    "a picture that is nowhere": (
        "opens",
        {"records": [{"type": "media", "id": SHA, "format": "png", "width": 1, "height": 1}]},
    ),
    "a picture that is an SVG": (
        "opens",
        {"records": [{"type": "media", "id": SHA, "format": "svg", "width": 1, "height": 1}]},
    ),
    "a picture as wide as the sea": (
        "opens",
        {"records": [{"type": "media", "id": SHA, "format": "png", "width": 10**9, "height": 0}]},
    ),
    "a picture named like a path": (
        "opens",
        {
            "records": [
                {"type": "media", "id": SHA, "format": "png", "width": 1, "height": 1, "name": "../../x"}
            ]
        },
    ),
}


def files() -> dict[str, tuple[str, Callable[[], bytes]]]:
    """Return what is to come of each file, and how it is made, by its name."""

    def packed(make: Callable[[], bytes]) -> Callable[[], bytes]:
        return lambda: workshop_of(make())

    def stored(make: Callable[[], bytes]) -> Callable[[], bytes]:
        # Packed, most of them would be refused for how well they pack.
        return lambda: archive([mimetype(), content(make(), method=STORED)])

    def crowded(make: Callable[[], bytes]) -> Callable[[], bytes]:
        picture = Part(name=f"media/{SHA}.png".encode(), data=bytes(50_000_000))
        other = Part(name=f"media/{SHA[::-1]}.png".encode(), data=bytes(28_000_000))
        return lambda: archive([mimetype(), content(make(), method=STORED), picture, other])

    def wrong(make: Callable[[], bytes]) -> Callable[[], bytes]:
        return lambda: archive([mimetype(), content(make(), method=STORED, both={"crc": 1})])

    def whole(value: Any) -> Callable[[], bytes]:
        return lambda: workshop_of(text(value).encode())

    named: dict[str, tuple[str, Callable[[], bytes]]] = {}
    for name, make in NO_JSON.items():
        named[f"content: {name}"] = ("content", packed(make))
    for name, (expected, make) in FLOODS.items():
        named[f"flood: {name}"] = (expected, stored(make))
        if name in _DEAREST:
            named[f"flood: {name}, and pictures to the brim"] = (expected, crowded(make))
            named[f"flood: {name}, and a wrong sum"] = ("any", wrong(make))
    for name, fields in _BAD_FIELDS.items():
        named[f"note: {name}"] = ("opens", whole(tree(note(**fields), note("n2"))))
    for name, fields in _GOOD_FIELDS.items():
        named[f"note: {name}"] = ("opens", whole(tree(note(**fields), note("n2"))))
    for name, (expected, fields) in _HEADS.items():
        named[f"head: {name}"] = (expected, whole(tree(**fields)))
    return named
