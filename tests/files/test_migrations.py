"""Migrations: no gaps, each with a fixture file and a test of its own."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from file_samples import SHA, content_of, make_workshop, packed_json
from msgspec import structs

from bmc_desktop.files import format as layout
from bmc_desktop.files import migrations, reading
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.migrations import MIGRATIONS, migrated
from bmc_desktop.files.packing import pack, unpack
from bmc_desktop.model.records import Group, Link

FIXTURES = Path(__file__).parent / "versions"


def missing_proofs(registry, folder, tests):
    return [
        version
        for version in registry
        if not (folder / f"{version}.bmcw").is_file() or f"test_migration_{version}" not in tests
    ]


def test_migrations_lead_from_the_first_version_to_this_one():
    assert sorted(MIGRATIONS) == list(range(1, layout.VERSION[0]))


def test_every_migration_has_a_fixture_and_a_test():
    assert missing_proofs(MIGRATIONS, FIXTURES, globals()) == []
    assert missing_proofs({1: None}, FIXTURES, {}) == [1]


def test_every_version_is_told_in_the_history():
    for major in range(1, layout.VERSION[0] + 1):
        assert f"\n{major}." in layout.__doc__


def test_first_version_opens_as_it_did():
    """The file was written by the first version and is never written again."""
    found = unpack((FIXTURES / "1.0.bmcw").read_bytes())
    assert found.notices == ()
    assert found.workshop == make_workshop()
    assert set(found.media) == {SHA}


def make_grouped():
    """The workshop of the first version, with what version 1.1 added."""
    workshop = make_workshop()
    fields = {"n00000": {"star": True}, "n00001": {"group": "g"}, "n00002": {"group": "g", "lineage": "n0"}}
    notes = {note_id: structs.replace(note, **fields[note_id]) for note_id, note in workshop.notes.items()}
    later = structs.replace(
        workshop.canvases["c2"], based_on="c1", reason="Cheaper", created=datetime(2026, 11, 28, tzinfo=UTC)
    )
    return structs.replace(
        workshop,
        canvases={**workshop.canvases, "c2": later},
        groups={"g": Group(id="g", title="Both")},
        notes=notes,
        links={"l": Link(id="l", source="n00000", target="n00002", text="pays")},
    )


def test_version_with_groups_and_links_opens_as_it_did():
    found = unpack((FIXTURES / "1.1.bmcw").read_bytes())
    assert found.notices == ()
    assert found.workshop == make_grouped()


def test_steps_are_taken_in_order_and_gaps_found():
    steps = {1: lambda tree: {**tree, "one": True}, 2: lambda tree: {**tree, "two": tree["one"]}}
    assert migrated({}, 1, 3, steps) == {"one": True, "two": True}
    assert migrated({"as": "is"}, 3, 3, steps) == {"as": "is"}
    with pytest.raises(LookupError):
        migrated({}, 1, 4, steps)


def as_version_two(monkeypatch, step):
    """Pretend that this is version 2, in which titles of workshops are called names in the file."""
    monkeypatch.setattr(layout, "VERSION", (2, 0))
    monkeypatch.setattr(reading, "MIGRATIONS", {1: step})


def test_older_files_are_brought_up_when_they_are_opened(monkeypatch, workshop):
    old = content_of(pack(workshop, {}))
    old["records"][0]["heading"] = old["records"][0].pop("title")

    def step(tree):
        details = {key: value for key, value in tree["records"][0].items() if key != "heading"}
        details["title"] = tree["records"][0]["heading"]
        return {**tree, "version": [2, 0], "records": [details, *tree["records"][1:]]}

    as_version_two(monkeypatch, step)
    found = unpack(packed_json(old))
    assert found.workshop == workshop
    assert not found.damaged
    assert content_of(pack(found.workshop, {}))["version"] == [2, 0]


def test_older_files_that_break_their_promise_are_damaged(monkeypatch, workshop):
    as_version_two(monkeypatch, lambda tree: {**tree, "records": tree["records"]["none"]})
    with pytest.raises(DocumentError) as caught:
        unpack(packed_json(content_of(pack(workshop, {})) | {"version": [1, 0]}))
    assert caught.value.reason == "content"


def test_migrations_know_nothing_of_the_records_of_today():
    source = Path(migrations.__file__).read_text(encoding="utf-8")
    assert "bmc_desktop" not in source
