"""Where words may be parted: at the places that their language has for it, and nowhere else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bmc_desktop.model.records import LANGUAGES
from bmc_desktop.text.hyphenation import LEAST, LONGEST, parting_places

WORDS = {
    "nb": (
        "ei-en-doms-meg-le-re",
        "små-barns-fa-mi-li-er",
        "be-drifts-mar-ke-det",
        "kunde-til-freds-hets-un-der-sø-kel-se",
        "bære-krafts-rap-por-te-ring",
    ),
    "da": ("ret-tig-heds-ha-ve-re", "le-ge-tøjs-for-hand-le-re", "pro-dukt-ud-vik-ling", "ved-li-ge-hold"),
    "de": (
        "do-nau-dampf-schiff-fahrts-ge-sell-schaft",
        "kun-den-be-zie-hun-gen",
        "hand-werks-be-trie-be",
        "grund-stücks-ver-kehrs-ge-neh-mi-gung",
        "stra-ßen-bahn",
    ),
    "en": ("uni-ver-sity", "neigh-bour-hood", "re-la-tion-ships", "how-ever", "sub-scrip-tion"),
}


@pytest.mark.parametrize(
    ("language", "parted"), [(language, word) for language, words in WORDS.items() for word in words]
)
def test_words_part_where_their_language_has_it(language: str, parted: str) -> None:
    word = parted.replace("-", "")
    wanted = [len(parted[:place].replace("-", "")) for place, sign in enumerate(parted) if sign == "-"]
    assert list(parting_places(word, language)) == wanted


def test_capitals_part_like_small_letters() -> None:
    for word in ("Straßenbahn", "STRASSENBAHN", "Kundenbeziehungen"):
        assert parting_places(word, "de") == parting_places(word.lower(), "de")


@given(st.text(st.characters(categories=["L", "M"]), max_size=100), st.sampled_from(LANGUAGES))
def test_any_word_has_places_inside_it_and_no_syllable_of_one_letter(word: str, language: str) -> None:
    places = parting_places(word, language)
    assert list(places) == sorted(set(places))
    assert all(LEAST <= place <= len(word) - LEAST for place in places)
    assert all(after - before > 1 for before, after in pairwise(places))


def test_what_is_no_word_is_not_looked_at() -> None:
    assert parting_places("a" * (LONGEST + 1), "de") == ()
    assert parting_places("ab", "de") == ()
    # Its small letter is two, so places would be told beside the letters.
    assert parting_places("İstanbulkonferansı", "de") == ()
