"""The sample canvases: the same business in every language, finished, coloured and short enough to read."""

import pytest

from bmc_desktop.exchange.markdown import read_markdown_file
from bmc_desktop.model.blocks import BLOCKS
from bmc_desktop.model.records import LANGUAGES
from bmc_desktop.paths import resource


def sample(language):
    return read_markdown_file(resource(f"samples/{language}.md"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_is_a_finished_canvas(language):
    workshop, problems = sample(language)
    assert problems == ()
    assert workshop.details.language == language
    assert workshop.details.title
    assert workshop.details.organisation
    on_sheet = [note for note in workshop.notes.values() if note.block in BLOCKS]
    assert 28 <= len(on_sheet) <= 36
    assert {note.block for note in on_sheet} == set(BLOCKS)
    assert max(len(note.text) for note in on_sheet) <= 55
    assert {note.size for note in on_sheet} == {"medium", "large"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_shows_how_colours_speak(language):
    workshop, _ = sample(language)
    segments = {n.colour for n in workshop.notes.values() if n.block == "customer_segments"}
    assert set(workshop.legend) == segments == {"blue", "yellow", "green"}
    for block in ("value_propositions", "channels", "customer_relationships", "revenue_streams"):
        assert segments <= {n.colour for n in workshop.notes.values() if n.block == block}, block
    assert any(n.colour == "white" for n in workshop.notes.values())


def test_all_samples_have_the_same_shape():
    shapes = {
        tuple((note.block, note.colours) for note in sample(language).workshop.notes.values())
        for language in LANGUAGES
    }
    assert len(shapes) == 1
