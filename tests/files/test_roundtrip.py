"""Whatever a workshop holds, a file gives it back; whatever bytes come, only DocumentError is raised."""

import datetime as dt
import json

import msgspec
from file_samples import PNG, SHA, make_workshop, packed_json
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bmc_desktop.files import format as layout
from bmc_desktop.files.container import read_container
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.model.blocks import ALL_BLOCKS
from bmc_desktop.model.document import check_references, checked
from bmc_desktop.model.records import (
    COLOURS,
    LANGUAGES,
    PERIODS,
    SIZES,
    STATUSES,
    Amount,
    Canvas,
    Details,
    Meaning,
    Media,
    Note,
)
from bmc_desktop.model.workshop import Preserved, Workshop

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
ids = st.text("abcXYZ019_-", min_size=1, max_size=6)
coordinates = st.floats(-1e6, 1e6)
money = st.floats(-1e15, 1e15)
times = st.none() | st.datetimes(timezones=st.just(dt.UTC))
amounts = st.builds(
    Amount, value=money, period=st.sampled_from(PERIODS), low=st.none() | money, high=st.none() | money
)


def table(records):
    return {record.id: record for record in records}


@st.composite
def workshops(draw):
    canvases = table(
        draw(
            st.lists(
                st.builds(
                    Canvas,
                    id=ids,
                    title=texts,
                    order=st.integers(-(2**53), 2**53),
                    block_titles=st.dictionaries(st.sampled_from(ALL_BLOCKS), texts, max_size=3),
                ),
                min_size=1,
                max_size=4,
            )
        )
    )
    media = (
        {SHA: Media(id=SHA, format="png", width=3, height=2, name=draw(texts))}
        if draw(st.booleans())
        else {}
    )
    notes = st.builds(
        Note,
        id=ids,
        canvas=st.sampled_from(sorted(canvases)),
        block=st.sampled_from(ALL_BLOCKS),
        x=coordinates,
        y=coordinates,
        text=texts,
        colours=st.lists(st.sampled_from(COLOURS), min_size=1, max_size=8).map(tuple),
        size=st.sampled_from(SIZES),
        order=st.integers(-(2**53), 2**53),
        details=texts,
        picture=st.sampled_from([None, *media]),
        amount=st.none() | amounts,
        status=st.none() | st.sampled_from(STATUSES),
        votes=st.integers(0, 100_000),
        hidden=st.booleans(),
        author=texts,
        created=times,
        changed=times,
    )
    details = st.builds(
        Details,
        title=texts,
        organisation=texts,
        date=st.none() | st.dates(),
        language=st.sampled_from(LANGUAGES),
        currency=st.text("NOKEUR$ ", max_size=12),
    )
    legend = st.lists(st.builds(Meaning, id=st.sampled_from(COLOURS), text=texts), max_size=4)
    return checked(
        Workshop(
            id=draw(ids),
            details=draw(details),
            canvases=canvases,
            legend=table(draw(legend)),
            media=media,
            notes=table(draw(st.lists(notes, max_size=8))),
        )
    )


leaves = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
)
trees = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3)
)
raws = trees.map(lambda tree: json.dumps(tree, indent=1).encode())
quick = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@quick
@given(workshops())
def test_a_file_gives_back_what_it_was_given(workshop):
    data = pack(workshop, {SHA: PNG})
    found = unpack(data)
    assert found.workshop == workshop
    assert not found.damaged
    assert found.notices == ()
    assert pack(found.workshop, found.media) == data
    # The careful way reads the same as the quick one.
    spaced = json.dumps(json.loads(read_container(data).content), indent=2).encode()
    assert (
        unpack(packed_json(spaced, {f"media/{SHA}.png": PNG} if workshop.media else {})).workshop
        == workshop
    )


def is_strange(name):
    return name not in layout.HEAD


@quick
@given(
    workshops(),
    st.dictionaries(texts.filter(is_strange), raws, max_size=3),
    st.lists(st.dictionaries(texts, trees, max_size=2), max_size=3),
    st.lists(raws, max_size=3),
    st.dictionaries(texts.map(lambda name: f"new-{name}"), raws, min_size=1, max_size=3),
)
def test_what_is_not_understood_is_written_back(workshop, head, strange, quarantine, extra):
    fields = {
        layout.key_of(layout.kind_of(record), record.id): msgspec.json.encode(
            {name: msgspec.Raw(extra[name]) for name in sorted(extra)}
        )
        for record in list(workshop.records())[::2]
    }
    preserved = Preserved(
        fields=fields,
        head=head,
        records=tuple(msgspec.json.encode({**tree, "type": "arrow"}) for tree in strange),
        quarantine=tuple(quarantine),
    )
    full = msgspec.structs.replace(workshop, preserved=preserved)
    data = pack(full, {SHA: PNG})
    found = unpack(data)
    assert found.workshop == full
    assert not found.damaged
    assert pack(found.workshop, found.media) == data


@settings(quick, max_examples=150)
@given(trees)
def test_any_json_opens_or_is_refused(tree):
    attempt(packed_json(tree))
    attempt(packed_json({"format": layout.FORMAT, "version": [1, 0], "records": [tree, tree], "id": tree}))


@settings(quick, max_examples=150)
@given(st.data())
def test_any_change_of_any_value_opens_or_is_refused(data):
    tree = json.loads(read_container(pack(make_workshop(), {})).content)
    where = data.draw(st.sampled_from(["head", *range(len(tree["records"]))]))
    holder = tree if where == "head" else tree["records"][where]
    holder[data.draw(st.sampled_from([*holder, "new"]))] = data.draw(trees)
    attempt(packed_json(tree))


@settings(quick, max_examples=150)
@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data):
    attempt(data)
    attempt(pack(make_workshop(), {})[:78] + data)


def attempt(data):
    try:
        found = unpack(data)
    except DocumentError as error:
        sentence = str(error)
    else:
        check_references(found.workshop)
        sentence = " ".join(map(str, found.notices))
        again = unpack(pack(found.workshop, found.media))
        assert again.workshop == found.workshop
        assert not again.damaged
    assert "{" not in sentence
