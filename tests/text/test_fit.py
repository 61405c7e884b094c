"""Which size a text takes: the largest that fits, never clipped, calm among its neighbours.

The shorter a text, the larger its letters, or as large: what is deleted lets the rest grow back.
"""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bmc_desktop.model.records import LANGUAGES
from bmc_desktop.text import fit
from bmc_desktop.text.fit import SCALE, largest_size, least_height, shared_size
from bmc_desktop.text.lines import break_lines

words = st.lists(
    st.sampled_from(
        [
            *(
                "og",
                "kunde",
                "e-post",
                "abonnement",
                "B2B-",
                "日本語",
                "מחיר",
                "😀",
                "a",
                "pris/verdi",
                "\n",
            ),
            *(
                "Donaudampfschifffahrtsgesellschaft",
                "markedsføringsaktiviteter",
                "anne@firma.no",
                "Xqwrtzpsdf",
            ),
        ]
    ),
    min_size=1,
    max_size=25,
)
texts = words.map(" ".join)
languages = st.sampled_from([None, *LANGUAGES])


def fits(text: str, width: float, height: float, size: int, language: str | None = None) -> bool:
    lines = break_lines(text, width, size, "Regular", "centre", language)
    return lines.height <= height + 0.01 and not lines.broken


@settings(max_examples=80, deadline=None)
@example(text="og e-post", width=30.0, height=10.0, language=None)
@given(text=texts, width=st.floats(30, 250), height=st.floats(10, 200), language=languages)
def test_the_size_is_the_largest_at_which_the_text_fits(
    text: str, width: float, height: float, language: str | None
) -> None:
    expected = next((size for size in SCALE if fits(text, width, height, size, language)), None)
    assert largest_size(text, width, height, language=language) == expected


@settings(max_examples=80, deadline=None)
@given(
    written=words,
    width=st.floats(40, 200),
    height=st.floats(20, 120),
    language=languages,
    data=st.data(),
)
def test_a_shorter_text_never_gets_smaller_letters(
    written: list[str], width: float, height: float, language: str | None, data: st.DataObject
) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(written), max_size=len(written)))
    shorter = [word for word, keep in zip(written, kept, strict=True) if keep]
    before = largest_size(" ".join(written), width, height, language=language) or 0
    assert (largest_size(" ".join(shorter), width, height, language=language) or 0) >= before


TYPED = {
    "nb": "Personlig rådgivning for eiendomsmeglere og småbarnsfamilier i bedriftsmarkedet",
    "da": "Rettighedshavere og legetøjsforhandlere med interesse for produktudvikling",
    "de": "Geschäftsführungsteam mit Nachhaltigkeitsberichterstattung und Kundenbeziehungen",
    "en": "Entrepreneurship, customer relationships and telecommunications infrastructure",
}


@pytest.mark.parametrize("language", TYPED)
@pytest.mark.parametrize("box", [(90.0, 44.0), (55.0, 32.0), (168.0, 56.0)])
def test_letters_never_grow_while_one_types_nor_shrink_while_one_deletes(
    language: str, box: tuple[float, float]
) -> None:
    text = TYPED[language]
    sizes = [
        largest_size(text[:end], *box, "Medium", language=language) or 0 for end in range(len(text) + 1)
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) > 1


def test_a_long_word_is_parted_rather_than_written_small() -> None:
    assert largest_size("Kundenbeziehungen", 90.0, 44.0, "Medium", (12, 10, 9), "de") == 12
    assert largest_size("Kundenbeziehungen", 90.0, 44.0, "Medium", (12, 10, 9)) == 9


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
@given(
    text=texts,
    width=st.floats(30, 250),
    height=st.floats(10, 200),
    size=st.sampled_from(SCALE),
    language=languages,
)
def test_the_estimates_never_rule_out_what_fits(
    text: str, width: float, height: float, size: int, language: str | None
) -> None:
    if fits(text, width, height, size, language):
        assert fit._may_fit(text, width, height, size, "Regular", language)
        assert least_height(text, width, size) <= height + 0.01


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([], 12),
        ([12], 12),
        ([7], 10),
        ([12, 7], 12),
        ([12, 12, 9], 12),
        ([12, 10, 10], 10),
        ([12, 12, 12, 7], 12),
        ([12, 10, 10, 10], 10),
        ([12, 7, 7, 7], 10),
    ],
)
def test_notes_of_one_kind_share_a_size_and_one_long_note_shrinks_no_other(
    sizes: list[int], expected: int
) -> None:
    assert shared_size(sizes, (12, 10, 9, 8, 7)) == expected
    assert shared_size(sizes[::-1], (12, 10, 9, 8, 7)) == expected


@given(st.lists(st.sampled_from(SCALE), max_size=30), st.sampled_from(SCALE))
def test_the_shared_size_is_never_more_than_a_step_down_and_grows_with_any_note(
    sizes: list[int], new: int
) -> None:
    shared = shared_size(sizes)
    assert shared in SCALE[:2]
    larger = [SCALE[max(0, SCALE.index(size) - 1)] for size in sizes]
    assert shared_size(larger) >= shared
    if shared == SCALE[0] and sizes:
        assert 2 * sizes.count(SCALE[0]) >= len(sizes)
    assert shared_size([*sizes, SCALE[0]]) >= shared_size([*sizes, new])
