"""Copies that sync programs lay beside a file are found by name, and told if they hold the workshop."""

import os

import pytest
from file_samples import PNG, SHA, make_workshop
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from bmc_desktop.files import siblings
from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.packing import pack
from bmc_desktop.files.siblings import find_sibling, is_sibling_name, sibling_names
from bmc_desktop.files.targets import digest_of

COPIES = [
    "plan (Anna's conflicted copy 2026-11-22).bmcw",
    "plan (Anna's conflicted copy 2026-11-22 (1)).bmcw",
    "plan (Annas in Konflikt stehende Kopie 2026-11-22).bmcw",
    "plan (Annas konfliktkopi 2026-11-22).bmcw",
    "plan (Copie en conflit de Anna 2026-11-22).bmcw",
    "plan (Copia en conflicto de Anna 2026-11-22).bmcw",
    "plan (Anna 上の問題のあるコピー 2026-11-22).bmcw",
    "plan (conflicted copy 2026-11-22 143200).bmcw",
    "plan (conflicted copy Anna 2026-11-22 143200).bmcw",
    "plan_conflict-20261122-143200.bmcw",
    "plan.sync-conflict-20261122-143200-ABCDEFG.bmcw",
    "plan-LAPTOP3.bmcw",
    "plan-DESKTOP-AB12CD3.bmcw",
    "plan (1).bmcw",
    "plan 2.bmcw",
    "plan (SFConflict anna@example.org 2026-11-22-14-32-00).bmcw",
    "plan (conflict 2026-11-22 143200).bmcw",
    "plan (1).BMCW",
]
STRANGERS = [
    "plan.bmcw",
    "plan.bmcw.bak",
    "plan (1).pdf",
    "plan (with Anna).bmcw",
    "planning (1).bmcw",
    "plan-v2.bmcw",
    "plan-final.bmcw",
    "plan-2026.bmcw",
    "plan-THIS-NAME-IS-TOO-LONG.bmcw",
    "plan 2026.bmcw",
    "plan (2026).bmcw",
    "conflict.bmcw",
    ".~lock.plan.bmcw",
    "plan.sync-conflict-2026.bmcw",
    "",
]


@pytest.mark.parametrize("name", COPIES)
def test_names_that_sync_programs_give(name):
    assert is_sibling_name(name, "plan.bmcw")
    assert sibling_names([name], "plan.bmcw") == [name]
    assert sibling_names(["plan.bmcw"], name) == ["plan.bmcw"]


@pytest.mark.parametrize("name", STRANGERS)
def test_names_that_people_give(name):
    assert not is_sibling_name(name, "plan.bmcw")


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_names_can_be_compared(one, other):
    assert sibling_names([one, other], one) == sibling_names([other], one)


def test_long_names_are_compared_quickly():
    assert not is_sibling_name("plan (" + "conflict" * 5_000 + ".bmcw", "plan.bmcw")
    assert not is_sibling_name("plan-" + "A-" * 5_000 + ".bmcw", "plan.bmcw")
    assert not is_sibling_name("plan (" + "conflict(" * 5_000 + ".bmcw", "plan.bmcw")


@pytest.fixture
def folder(tmp_path, packed):
    (tmp_path / "plan.bmcw").write_bytes(packed)
    return tmp_path


def changed(title="Other"):
    workshop = make_workshop()
    details = structs.replace(workshop.details, title=title)
    return pack(structs.replace(workshop, details=details), {SHA: PNG})


def found(folder, packed, **options):
    return find_sibling(folder / "plan.bmcw", "w1", digest_of(packed), **options)


def test_another_version_beside_the_file_is_found(folder, packed):
    assert found(folder, packed) is None
    copy = folder / "plan (conflicted copy 2026-11-22 143200).bmcw"
    copy.write_bytes(changed())
    assert found(folder, packed) == copy


def test_the_newest_is_told(folder, packed):
    for number in (1, 2, 3):
        path = folder / f"plan ({number}).bmcw"
        path.write_bytes(changed(f"Version {number}"))
        os.utime(path, (number % 3, number % 3))
    assert found(folder, packed) == folder / "plan (2).bmcw"


def test_only_another_version_of_the_same_workshop_counts(folder, packed, monkeypatch):
    workshop = make_workshop()
    (folder / "plan (1).bmcw").write_bytes(packed)
    (folder / "plan (2).bmcw").write_bytes(pack(structs.replace(workshop, id="w2"), {SHA: PNG}))
    (folder / "plan (3).bmcw").write_bytes(b"garbage")
    (folder / "plan (4).bmcw").mkdir()
    os.mkfifo(folder / "plan (5).bmcw")
    (folder / "plan (6).bmcw").symlink_to(folder / "nowhere")
    assert found(folder, packed) is None
    (folder / "plan (7).bmcw").write_bytes(changed())
    monkeypatch.setattr(siblings, "MOST_BYTES", 10)
    assert found(folder, packed) is None


@pytest.mark.parametrize("call", ["listdir", "stat", "open", "read"])
def test_no_fault_of_the_disk_is_told(folder, packed, call):
    (folder / "plan (1).bmcw").write_bytes(changed())

    class Broken:
        def __getattr__(self, name):
            return fail if name == call else getattr(DISK, name)

    def fail(*_):
        raise OSError(5, "broken")

    assert found(folder, packed, system=Broken()) is None
