"""A short run of mutated files, and every one that was ever found, for ever."""

from tests.faults.mutated_files import CASES, FILES, judged, mutant


def test_what_was_found_once_stays_mended():
    for path in sorted(CASES.glob("*.bmcw")):
        assert judged(path.read_bytes(), None, retold=True) == "", path


def test_bases_are_sound():
    for base in FILES:
        assert judged(base.data, base, retold=False) == ""


def test_mutated_files_open_soundly_or_are_refused():
    for number in range(1_000):
        base, data, retold = mutant(number, 0, FILES)
        assert judged(data, base, retold=retold) == "", number


def test_a_number_and_a_seed_always_make_the_same_file():
    assert mutant(7, 3, FILES)[1] == mutant(7, 3, FILES)[1]
