"""Which size a text takes: the largest that fits, never clipped, calm among its neighbours."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bmc_desktop.text import fit
from bmc_desktop.text.fit import CALM, SCALE, largest_size, shared_size
from bmc_desktop.text.lines import break_lines

words = st.lists(
    st.sampled_from(
        ["og", "kunde", "e-post", "abonnement", "B2B-", "日本語", "מחיר", "😀", "a", "pris/verdi", "\n"]
    ),
    min_size=1,
    max_size=25,
).map(" ".join)


def fits(text: str, width: float, height: float, size: int) -> bool:
    lines = break_lines(text, width, size, "Regular", "centre")
    return lines.height <= height + 0.01 and not lines.broken


@settings(max_examples=80, deadline=None)
@example(text="og e-post", width=30.0, height=10.0)
@given(text=words, width=st.floats(30, 250), height=st.floats(10, 200))
def test_the_size_is_the_largest_at_which_the_text_fits(text: str, width: float, height: float) -> None:
    expected = next((size for size in SCALE if fits(text, width, height, size)), None)
    assert largest_size(text, width, height) == expected


@pytest.mark.parametrize("text", ["og \n og pris/verdi", "og  pris/verdi", "og\tpris/verdi"])
def test_spaces_that_take_room_are_counted(text: str) -> None:
    for width in range(70, 110):
        expected = next((size for size in SCALE if fits(text, width, 35.0, size)), None)
        assert largest_size(text, width, 35.0) == expected, width


def test_a_wider_or_higher_box_never_makes_letters_smaller() -> None:
    text = "Personlig rådgivning for familier som flytter til en ny by"
    sizes = [largest_size(text, width, 60.0) or 0 for width in range(40, 300, 7)]
    assert sizes == sorted(sizes)
    sizes = [largest_size(text, 90.0, height) or 0 for height in range(10, 200, 7)]
    assert sizes == sorted(sizes)


def test_no_size_is_told_rather_than_a_text_clipped() -> None:
    assert largest_size("ord " * 400, 90.0, 40.0) is None
    assert largest_size("Donaudampfschifffahrtsgesellschaft", 40.0, 400.0) is None
    assert largest_size("", 10.0, 20.0) == SCALE[0]


def test_the_estimate_alone_throws_out_what_is_far_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fit, "break_lines", None)
    assert largest_size("x" * 20_000, 90.0, 44.0) is None
    assert largest_size("ord " * 5_000 + "!", 90.0, 44.0) is None


@settings(max_examples=50, deadline=None)
@given(text=words, width=st.floats(30, 250), height=st.floats(10, 200), size=st.sampled_from(SCALE))
def test_the_estimate_never_rules_out_a_size_that_fits(
    text: str, width: float, height: float, size: int
) -> None:
    if fits(text, width, height, size):
        assert fit._may_fit(text, width, height, size, "Regular")


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([], 14),
        ([12], 12),
        ([12, 12, 12, 7], 12),
        ([12, 10, 10, 10], 10),
        ([7, 7, 7, 12], CALM),
        ([9, 14, 14, 14, 14], 14),
    ],
)
def test_notes_of_one_kind_share_a_size_and_one_long_note_shrinks_no_other(
    sizes: list[int], expected: int
) -> None:
    assert shared_size(sizes) == expected
    assert shared_size(sizes[::-1]) == expected


@given(st.lists(st.sampled_from(SCALE), min_size=1, max_size=30))
def test_at_least_three_quarters_of_the_notes_can_have_the_shared_size(sizes: list[int]) -> None:
    shared = shared_size(sizes)
    able = sum(size >= shared for size in sizes)
    assert shared == CALM or able >= len(sizes) * 0.75 - 1e-9 or able == len(sizes)
