"""A short run of journals with damaged bases, and what that is there to find."""

import pytest

from bmc_desktop.files.journal import recovery
from bmc_desktop.files.packing import unpack
from tests.faults.mutated_journals import JOURNALS, Harm, every_harm, judged, mutant

STEP = 97


def harms(journal, step=STEP):
    return [harm for place, harm in enumerate(every_harm(journal.tree[journal.base])) if place % step < 2]


def test_a_base_that_is_sound_brings_all_of_it_back():
    for journal in JOURNALS:
        assert judged(journal, Harm(journal.tree[journal.base], 0)) == ""


@pytest.mark.parametrize("journal", JOURNALS, ids=["new", "with its file", "with strange records"])
def test_a_damaged_base_costs_no_more_than_what_was_hit(journal):
    for harm in harms(journal):
        assert judged(journal, harm) == ""


def test_a_base_mutated_by_chance_costs_no_note_of_the_log():
    for number in range(60):
        assert judged(*mutant(number, 0)) == "", number


def test_a_reader_that_gives_a_damaged_base_up_is_found(monkeypatch):
    monkeypatch.setattr(recovery, "read_base", unpack)
    found = {judged(JOURNALS[0], harm) for harm in harms(JOURNALS[0])}
    assert any(fault.endswith("notes are lost") for fault in found)
