"""The well-known business models: the same examples in every language, filled so that they hold."""

import pytest

from bmc_desktop import content
from bmc_desktop.exchange.markdown import read_markdown_file
from bmc_desktop.model.blocks import BLOCKS
from bmc_desktop.model.records import LANGUAGES

CARRYING = ("value_propositions", "channels", "customer_relationships", "revenue_streams")


def read(pattern, language):
    found = read_markdown_file(content.pattern_file(pattern, language))
    assert found.problems == ()
    return found.workshop


def shape(workshop):
    return [(note.block, note.colours) for note in workshop.notes.values()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_names_all_of_them(language):
    texts = content.of(language).patterns
    assert tuple(texts) == content.PATTERNS
    assert all(text.name and text.about.endswith(".") for text in texts.values())
    assert len({text.name for text in texts.values()}) == len(texts)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pattern", content.PATTERNS)
def test_each_is_a_whole_canvas_of_short_notes(pattern, language):
    workshop = read(pattern, language)
    notes = workshop.notes.values()
    assert workshop.details.language == language
    assert workshop.details.title
    assert 8 <= len(notes) <= 16
    assert {note.block for note in notes} == set(BLOCKS)
    assert max(len(note.text) for note in notes) <= 75
    assert len({note.text for note in notes}) == len(notes)
    assert shape(workshop) == shape(read(pattern, "en"))


@pytest.mark.parametrize("pattern", content.PATTERNS)
def test_each_segment_has_a_colour_that_goes_through_the_model(pattern):
    workshop = read(pattern, "en")
    segments = {n.colour for n in workshop.notes.values() if n.block == "customer_segments"}
    assert segments == set(workshop.legend)
    for colour in segments:
        carried = {note.block for note in workshop.notes.values() if note.colour == colour}
        assert "value_propositions" in carried
        assert len(carried & set(CARRYING)) >= 2, colour


def test_a_pattern_that_there_is_not_is_none():
    with pytest.raises(KeyError):
        content.pattern_file("../samples/en", "en")
