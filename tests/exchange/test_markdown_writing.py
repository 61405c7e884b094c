"""Markdown out: what is written is read back as it was."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from bmc_desktop import content
from bmc_desktop.exchange.markdown import (
    left_out,
    read_markdown,
    read_markdown_file,
    write_markdown,
)
from bmc_desktop.exchange.placing import place_all
from bmc_desktop.model.arrange import base_height
from bmc_desktop.model.blocks import ALL_BLOCKS
from bmc_desktop.model.document import check_values
from bmc_desktop.model.edits import clean_line, clean_text
from bmc_desktop.model.records import (
    COLOURS,
    LANGUAGES,
    Amount,
    Canvas,
    Details,
    Link,
    Meaning,
    Note,
)
from bmc_desktop.model.workshop import Workshop, reading_order

CASES = Path(__file__).parent.parent / "cases"


_ALPHABET = st.sampled_from("ab1 -*+#>[]{}\\:.,=_`~)(\n\u00a0åß字😀\"'!|")
_TEXTS = (
    st.one_of(
        st.text(_ALPHABET, max_size=30),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
        st.sampled_from(
            [
                "- a",
                "# a",
                "1. a",
                "---",
                "a [gul]",
                "a [beige]",
                "a [gul]\nb",
                "[x]",
                "\\",
                "canvas: a",
                "a\n\n- b",
            ]
        ),
    )
    .map(clean_text)
    .filter(bool)
)
_LINES = _TEXTS.map(clean_line).filter(bool)
_HEADS = st.one_of(st.just(""), _LINES)


@st.composite
def workshops(draw):
    language = draw(st.sampled_from(LANGUAGES))
    details = Details(
        title=draw(_HEADS),
        organisation=draw(_HEADS),
        facilitator=draw(_HEADS),
        place=draw(_HEADS),
        version=draw(_HEADS),
        date=draw(st.none() | st.dates()),
        currency=draw(_HEADS)[:12].strip(),
        language=language,
    )
    canvases, notes = {}, {}
    for index in range(draw(st.integers(1, 3))):
        own = draw(st.dictionaries(st.sampled_from(ALL_BLOCKS), _LINES, max_size=2))
        own = {b: t for b, t in own.items() if t != content.of(language).block(b).title}
        canvas = Canvas(id=f"c{index}", title=draw(_HEADS), order=index, block_titles=own)
        canvases[canvas.id] = canvas
        for number in range(draw(st.integers(0, 4))):
            note = Note(
                id=f"n{index}-{number}",
                canvas=canvas.id,
                block=draw(st.sampled_from(ALL_BLOCKS)),
                x=0.0,
                y=0.0,
                text=draw(_TEXTS),
                colours=tuple(
                    draw(st.lists(st.sampled_from(COLOURS), min_size=1, max_size=3, unique=True))
                ),
                order=number,
            )
            notes[note.id] = note
    legend = draw(st.dictionaries(st.sampled_from(COLOURS), _LINES, max_size=3))
    workshop = Workshop(
        id="w",
        details=details,
        canvases=canvases,
        legend={colour: Meaning(id=colour, text=text) for colour, text in legend.items()},
        notes=notes,
    )
    return place_all(workshop, base_height)


def essence(workshop):
    return (
        workshop.details,
        dict(workshop.legend),
        [
            (
                canvas.title,
                canvas.block_titles,
                {
                    block: [
                        (note.text, note.colours)
                        for note in sorted(workshop.notes_of(canvas.id, block), key=reading_order)
                    ]
                    for block in ALL_BLOCKS
                },
            )
            for canvas in workshop.tabs()
        ],
    )


@settings(deadline=None)
@given(workshops())
def test_what_is_written_is_read_back(workshop):
    back, problems = read_markdown(write_markdown(workshop))
    assert problems == ()
    assert essence(back) == essence(workshop)


@settings(deadline=None)
@given(st.text(_ALPHABET, max_size=50))
def test_no_text_is_lost_or_breaks_the_reader(text):
    workshop, problems = read_markdown("## Channels\n" + text)
    for record in workshop.records():
        check_values(record)
    kept = [note.text for note in workshop.notes.values()]
    kept += [canvas.title for canvas in workshop.tabs()]
    kept += [problem.text for problem in problems]
    for letter in "ab=,.åß字😀":
        assert sum(words.count(letter) for words in kept) >= text.count(letter)


@pytest.mark.parametrize("name", ["finn", "lego-ideas", "nespresso", "skype"])
def test_a_case_written_is_the_case_again(name):
    workshop, _ = read_markdown_file(CASES / f"{name}.md")
    back, problems = read_markdown(write_markdown(workshop))
    assert problems == ()
    assert essence(back) == essence(workshop)


def test_a_written_note_looks_as_a_person_would_write_it():
    workshop, _ = read_markdown("language: nb\n## Kanaler\n- Butikken\n  i gata [gul, blå]\n")
    text = write_markdown(workshop)
    assert "\n## 3. Kanaler\n- Butikken\n  i gata [gul, blå]\n" in text
    assert text.startswith("language: nb\n")
    assert "canvas:" not in text
    assert "Parkeringsplass" not in text


def test_one_canvas_can_be_written_alone():
    workshop, _ = read_markdown("# T\n# canvas: Now\n## Channels\n- A\n# canvas: Later\n## Channels\n- B\n")
    later = workshop.tabs()[1]
    text = write_markdown(workshop, later.id)
    assert "# canvas: Later" in text
    assert "- B" in text
    assert "- A" not in text


def test_what_markdown_cannot_hold_is_named():
    workshop, _ = read_markdown("## Channels\n- A\n- B\n")
    assert left_out(workshop) == ()
    notes = {
        note.id: structs.replace(note, votes=2, amount=Amount(value=5), details="more")
        for note in workshop.notes.values()
    }
    rich = structs.replace(workshop, notes=notes)
    assert left_out(rich) == ("details: 2", "amounts: 2", "notes with votes: 2")
    assert left_out(rich, "another") == ()


def test_a_star_stands_among_the_colours_and_is_read_again():
    told = "## 3. Channels\n- A [★]\n- B [red, blue, ★]\n- C \\[★]\n- D [★, ★, red]\n- E [x, ★]\n"
    workshop, problems = read_markdown(told)
    notes = {note.text: (note.colours, note.star) for note in workshop.notes.values()}
    assert notes == {
        "A": (("white",), True),
        "B": (("red", "blue"), True),
        "C [★]": (("white",), False),
        "D": (("red",), True),
        "E [x, ★]": (("white",), False),
    }
    assert [problem.kind for problem in problems] == ["no_colour"]
    again, _ = read_markdown(write_markdown(workshop))
    assert {note.text: (note.colours, note.star) for note in again.notes.values()} == notes


def test_links_have_no_form_and_are_counted():
    workshop, _ = read_markdown("## Channels\n- A\n- B\n")
    a, b = workshop.notes
    linked = structs.replace(workshop, links={"l": Link(id="l", source=a, target=b)})
    assert left_out(linked) == ("links: 1",)
    assert left_out(linked, "another") == ()
