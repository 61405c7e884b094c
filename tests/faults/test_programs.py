"""The fault programs run short, and they find what they are there to find."""

import contextlib
import errno
import functools
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bmc_desktop.files import save_job, saving
from bmc_desktop.files.orders import Saved
from bmc_desktop.files.targets import digest_of
from tests.faults import failing_calls, power_cut, two_writers
from tests.faults.parts.disks import MemoryDisk

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no processes of that kind there")


@pytest.fixture
def run(tmp_path):
    return functools.partial(ran, place=tmp_path)


def ran(*arguments, place):
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"TMPDIR": str(place)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@needs_fork
def test_killed_work_is_not_lost(run):
    status, told = run("-m", "tests.faults.kill_storage", "--count", "24")
    assert status == 0, told
    assert "24 kills" in told


CARELESS = """
import sys
from bmc_desktop.files.journal.generations import Generations
from tests.faults import kill_storage

put = Generations._put
Generations._put = lambda self, data: put(self, data) if b"journal 1" in data else None
sys.exit(kill_storage.main(["--count", "8"]))
"""


@needs_fork
def test_a_journal_that_claims_too_much_is_found_by_killing(run):
    status, told = run("-c", CARELESS)
    assert status == 1, told
    assert "what never was" in told or "are lost" in told


def test_a_power_cut_leaves_old_or_new_and_what_was_told_holds():
    figures = power_cut.tried(8_000, seed=0, most=128)
    assert figures.found == {}


@pytest.mark.parametrize("seed", [2889, 2985])
def test_a_power_cut_that_once_cost_work_costs_none(seed):
    """2889: gone on with before its names were on the disk. 2985: removed while a log had no base yet."""
    assert power_cut.tried(1, seed, most=256).found == {}


@pytest.mark.parametrize(
    ("skipped", "found"),
    [
        ("fsync", "a file is unlike any that was saved"),
        ("datasync", "work that was called protected is lost"),
        ("sync_folder", "a saved file is not there"),
    ],
)
def test_a_sync_left_out_is_found_by_cutting_the_power(skipped, found):
    assert found in power_cut.tried(3_000, seed=0, skip=frozenset([skipped]), most=16).found


def test_a_save_in_place_is_found_by_cutting_the_power(monkeypatch):
    def careless(path, data, *, system, **_):
        fd = system.open(str(path), os.O_RDWR | os.O_CREAT | os.O_TRUNC)
        rest = memoryview(data)
        while rest:
            rest = rest[system.write(fd, rest) :]
        system.fsync(fd)
        system.close(fd)
        system.sync_folder(str(path.parent))
        return Saved(path=path, digest=digest_of(data), size=len(data))

    monkeypatch.setattr(save_job, "write_file", careless)
    found = power_cut.tried(3_000, seed=0, most=16).found
    assert "a file is unlike any that was saved" in found


def test_two_writers_overwrite_nothing_in_silence():
    for seed in range(40):
        assert two_writers.in_memory(str(seed)).faults == []


@needs_fork
def test_two_processes_overwrite_nothing_in_silence(run):
    status, told = run("-m", "tests.faults.two_writers", "--count", "20", "--seed", "19")
    assert status == 0, told


def test_a_save_that_does_not_wait_for_its_turn_is_found(monkeypatch):
    def no_locks(_, path):
        raise OSError(errno.ENOTSUP, path)

    monkeypatch.setattr(MemoryDisk, "hold_folder", no_locks)
    faults = [fault for seed in range(60) for fault in two_writers.in_memory(str(seed)).faults]
    assert any(fault.startswith("overwritten in silence") for fault in faults)


needs_linux = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="made for Linux")


@needs_linux
def test_failing_calls_do_no_harm(run):
    status, told = run("-m", "tests.faults.failing_calls", "--count", "80", "--traced", "4")
    assert status == 0, told


@needs_linux
def test_no_case_that_did_harm_once_does_so_again(tmp_path):
    cases = [failing_calls.Case.of(line) for line in failing_calls.FOUND.read_text().splitlines()]
    assert failing_calls.run_cases(cases, tmp_path / "case") == {}


@needs_linux
def test_a_save_that_claims_too_much_is_found_by_failing_calls(tmp_path, monkeypatch):
    def careless(folder, system):
        with contextlib.suppress(OSError):
            system.sync_folder(folder)
        return True

    monkeypatch.setattr(saving, "_folder_synced", careless)
    cases = failing_calls.sample(None, 0, tmp_path / "case", ["saving_new"])
    synced = [case for case in cases if case.fault.call == "sync_folder" and case.fault.mode == "once"]
    found = failing_calls.run_cases(synced, tmp_path / "case")
    assert any("would not outlast" in problem for problems in found.values() for problem in problems)


@needs_linux
def test_full_disks_do_no_harm(run):
    status, told = run("-m", "tests.faults.disk_sweep", "--count", "5")
    assert status == 0, told
