"""The words of a canvas are complete, of equal shape and short enough in all four languages."""

import datetime as dt

import pytest

from bmc_desktop import content
from bmc_desktop.model.blocks import ALL_BLOCKS, BLOCKS
from bmc_desktop.model.records import COLOURS, LANGUAGES, STATUSES, Canvas

TITLES = {
    "en": (
        "Customer segments",
        "Value propositions",
        "Channels",
        "Customer relationships",
        "Revenue streams",
        "Key resources",
        "Key activities",
        "Key partners",
        "Cost structure",
    ),
    "nb": (
        "Kundesegmenter",
        "Verdiforslag",
        "Kanaler",
        "Kunderelasjoner",
        "Inntektsstrømmer",
        "Nøkkelressurser",
        "Nøkkelaktiviteter",
        "Nøkkelpartnere",
        "Kostnadsstruktur",
    ),
    "da": (
        "Kundesegmenter",
        "Værditilbud",
        "Kanaler",
        "Kunderelationer",
        "Indtægtsstrømme",
        "Nøgleressourcer",
        "Nøgleaktiviteter",
        "Nøglepartnere",
        "Omkostningsstruktur",
    ),
    "de": (
        "Kundensegmente",
        "Wertangebote",
        "Kanäle",
        "Kundenbeziehungen",
        "Einnahmequellen",
        "Schlüsselressourcen",
        "Schlüsselaktivitäten",
        "Schlüsselpartner",
        "Kostenstruktur",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_there(language):
    words = content.of(language)
    assert tuple(words.blocks) == ALL_BLOCKS
    assert tuple(words.colours) == COLOURS
    assert tuple(words.statuses) == STATUSES
    assert len(words.date.months) == 12
    assert all((words.sheet.version, words.sheet.legend, words.sheet.untitled, words.sheet.canvas))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_titles_are_the_settled_ones(language):
    assert tuple(content.of(language).block(block).title for block in BLOCKS) == TITLES[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_hints_and_questions_fit_into_an_empty_block(language):
    for block in ALL_BLOCKS:
        words = content.of(language).block(block)
        assert 10 <= len(words.hint) <= content.MAX_HINT, (block, words.hint)
        assert words.hint.endswith("."), (block, words.hint)
        assert 3 <= len(words.questions) <= 5, block
        for question in words.questions:
            assert len(question) <= content.MAX_QUESTION, (block, question)
            assert question.endswith("?"), (block, question)


def test_all_languages_ask_the_same_number_of_questions():
    shapes = {
        tuple(len(content.of(language).block(block).questions) for block in ALL_BLOCKS)
        for language in LANGUAGES
    }
    assert len(shapes) == 1


def test_a_colour_name_means_one_colour_in_every_language():
    meant = {}
    for language in LANGUAGES:
        for colour, names in content.of(language).colours.items():
            assert len(names) >= 1
            for name in names:
                assert name == name.lower().strip()
                assert meant.setdefault(name, colour) == colour, name


def test_a_heading_means_one_block_in_every_language():
    meant = {}
    for language in LANGUAGES:
        for block, words in content.of(language).blocks.items():
            for name in (words.title, *words.also):
                assert meant.setdefault(name.casefold(), block) == block, name


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "12 March 2015"), ("nb", "12. mars 2015"), ("da", "12. marts 2015"), ("de", "12. März 2015")],
)
def test_a_date_is_written_out(language, written):
    assert content.format_date(dt.date(2015, 3, 12), language) == written


def test_a_canvas_may_rename_a_block():
    canvas = Canvas(id="c", title="I dag", block_titles={"value_propositions": "Verditilbud"})
    assert content.block_title(canvas, "value_propositions", "nb") == "Verditilbud"
    assert content.block_title(canvas, "channels", "de") == "Kanäle"
    assert content.canvas_title(canvas, "nb") == "I dag"
    assert content.canvas_title(Canvas(id="c", title=""), "nb") == "Lerret uten tittel"


def test_colours_have_a_name():
    assert content.colour_names("da")["pink"] == "lyserød"
    assert tuple(content.colour_names("de")) == COLOURS


def test_one_language_is_read_from_one_file_once(monkeypatch):
    """A person waits for this at every start."""
    read, resource = [], content.resource
    monkeypatch.setattr(content, "resource", lambda name: read.append(name) or resource(name))
    content.of.cache_clear()
    content.of("nb")
    content.of("nb")
    assert read == ["content/nb.toml"]
