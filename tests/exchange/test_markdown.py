"""Markdown in and out: the real cases, the round trip, and what is told about lines not understood."""

import contextlib
import datetime as dt
from pathlib import Path

import pytest

from bmc_desktop import content
from bmc_desktop.exchange.errors import ExchangeError
from bmc_desktop.exchange.markdown import (
    read_markdown,
    read_markdown_file,
)
from bmc_desktop.exchange.placing import place_all
from bmc_desktop.model import weight
from bmc_desktop.model.arrange import base_height
from bmc_desktop.model.blocks import ALL_BLOCKS, BLOCKS
from bmc_desktop.model.document import check_references, check_values
from bmc_desktop.model.records import (
    LANGUAGES,
)
from bmc_desktop.model.weight import weight_of
from bmc_desktop.model.workshop import reading_order

CASES = Path(__file__).parent.parent / "cases"


def texts(workshop, block, canvas=None):
    canvas = canvas or workshop.tabs()[0]
    return [note.text for note in sorted(workshop.notes_of(canvas.id, block), key=reading_order)]


def only_note(workshop):
    (note,) = workshop.notes.values()
    return note


# -- the real cases -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["finn", "lego-ideas", "nespresso", "skype"])
def test_a_real_case_is_read_whole(name):
    path = CASES / f"{name}.md"
    workshop, problems = read_markdown_file(path)
    assert problems == ()
    lines = path.read_text(encoding="utf-8").splitlines()
    expected = [line[2:].split(" [")[0] for line in lines if line.startswith("- ")]
    assert sorted(note.text for note in workshop.notes.values()) == sorted(expected)
    assert {note.block for note in workshop.notes.values()} == set(BLOCKS)
    for record in workshop.records():
        check_values(record)
    check_references(workshop)


def test_the_head_and_the_colours_of_a_case():
    workshop, _ = read_markdown_file(CASES / "finn.md")
    details = workshop.details
    assert (details.title, details.organisation, details.language) == ("FINN.no", "FINN.no", "nb")
    assert details.date == dt.date(2015, 3, 12)
    assert [canvas.title for canvas in workshop.tabs()] == ["I dag"]
    colours = {note.text: note.colours for note in workshop.notes.values()}
    assert colours["Eiendomsmeglere"] == ("blue",)
    assert colours["Arbeidsgivere"] == ("pink",)
    assert colours["Mobilappen"] == ("white",)


def test_notes_lie_on_the_grid_in_the_order_of_the_file():
    workshop, _ = read_markdown_file(CASES / "nespresso.md")
    assert texts(workshop, "channels")[0] == "nespresso.com"
    assert texts(workshop, "channels")[-1] == "Postversand"
    for canvas in workshop.tabs():
        for block in BLOCKS:
            notes = workshop.notes_of(canvas.id, block)
            assert len({(note.x, note.y) for note in notes}) == len(notes)
            assert len({note.size for note in notes}) == 1


def test_a_wide_block_starts_with_large_notes():
    workshop, _ = read_markdown("## Cost structure\n- Rent\n## Channels\n- Shop\n")
    sizes = {note.block: note.size for note in workshop.notes.values()}
    assert sizes == {"cost_structure": "large", "channels": "medium"}


def test_placing_asks_how_high_a_note_grows():
    workshop, _ = read_markdown("## Channels\n- One\n- Two\n- Three\n")
    placed = place_all(workshop, lambda _note, size: 2 * base_height(_note, size))
    heights = sorted({note.y for note in placed.notes.values()})
    assert heights[1] - heights[0] == 2 * 54 + 8


# -- headings, colours, notes ------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("block", ALL_BLOCKS)
def test_a_heading_is_understood_in_every_form(language, block):
    title = content.of(language).block(block).title
    for heading in (
        title,
        f"1. {title}" if block == "customer_segments" else title,
        title.upper(),
        f"**{title}**",
        f"{title}:",
        f"{title} ##",
        f"{{{block}}}",
        f"{title} {{{block}}}",
        *content.of(language).block(block).also,
    ):
        workshop, problems = read_markdown(f"## {heading}\n- A note\n")
        assert only_note(workshop).block == block, heading
        assert problems == (), heading


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_colour_is_understood_in_every_spelling(language):
    for colour, names in content.of(language).colours.items():
        for name in (*names, names[0].upper()):
            workshop, problems = read_markdown(f"## Channels\n- A note [{name}]\n")
            assert only_note(workshop).colours == (colour,)
            assert problems == ()


def test_colours_at_the_end_of_the_first_line_are_understood():
    workshop, _ = read_markdown("## Channels\n- A shop [blue]\n  in town\n")
    assert (only_note(workshop).text, only_note(workshop).colours) == ("A shop\nin town", ("blue",))


def test_several_colours_are_paper_and_flags():
    workshop, _ = read_markdown("## Channels\n- A note [blå, gelb, blue]\n")
    assert only_note(workshop).colours == ("blue", "yellow")
    assert only_note(workshop).text == "A note"


@pytest.mark.parametrize("bullet", ["-", "*", "+", "  -", "-  ", "-\t"])
def test_bullets_of_every_kind(bullet):
    workshop, problems = read_markdown(f"## Channels\n{bullet} One\n{bullet} Two\n")
    assert texts(workshop, "channels") == ["One", "Two"]
    assert problems == ()


def test_indented_lines_belong_to_the_note():
    workshop, problems = read_markdown(
        "## Channels\n- One\n  second line\n\n    indented\n  # no heading [blue]\n- Two\n\n- Three\n"
    )
    assert texts(workshop, "channels") == ["One\nsecond line\n\n  indented\n# no heading", "Two", "Three"]
    assert problems == ()


def test_the_language_is_that_of_the_headings_where_none_is_given():
    assert read_markdown("## Kundensegmente\n## Kanäle\n").workshop.details.language == "de"
    assert read_markdown("## Kanaler\n## Omkostningsstruktur\n").workshop.details.language == "da"
    assert read_markdown("language: no\n## Channels\n").workshop.details.language == "nb"
    assert read_markdown("language: en-GB\n## Kanäle\n").workshop.details.language == "en"


def test_canvases_have_headings_of_their_own():
    text = "# T\n\n# canvas: Now\n## Channels\n- A\n\n# canvas: Later\n## Channels\n- B\n"
    workshop, problems = read_markdown(text)
    assert [canvas.title for canvas in workshop.tabs()] == ["Now", "Later"]
    assert [texts(workshop, "channels", canvas) for canvas in workshop.tabs()] == [["A"], ["B"]]
    assert problems == ()


def test_a_title_beside_an_id_is_the_canvas_s_own():
    workshop, _ = read_markdown(
        "language: nb\n## 2. Verditilbud {value_propositions}\n## Kanaler {channels}"
    )
    assert workshop.tabs()[0].block_titles == {"value_propositions": "Verditilbud"}


def test_the_legend_is_read():
    workshop, problems = read_markdown("legend: gul = Familier\nlegend: blue = Firms = B2B\n## Channels\n")
    assert {m.id: m.text for m in workshop.legend.values()} == {"yellow": "Familier", "blue": "Firms = B2B"}
    assert problems == ()


def test_line_ends_and_a_byte_order_mark_make_no_difference():
    plain = "# T\ndate: 2015-03-12\n\n## Channels\n- One [gul]\n  more\n- Two\n"
    for text in (plain.replace("\n", "\r\n"), plain.replace("\n", "\r"), "\ufeff" + plain):
        workshop, problems = read_markdown(text)
        assert problems == ()
        assert workshop.details.title == "T"
        assert texts(workshop, "channels") == ["One\nmore", "Two"]


# -- what is not understood --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "problems", "parked"),
    [
        (
            "## Channels\n- Shop [beige]\n",
            [(2, "“beige” names no colour; it was left in the note's text.")],
            [],
        ),
        (
            "## Channels\n- Shop [blue, beige]\n",
            [(2, "“blue, beige” names no colour; it was left in the note's text.")],
            [],
        ),
        (
            "## Channels\n## Weather\n- Rain\n",
            [(2, "The heading “Weather” names no block; its notes are in the parking lot.")],
            ["Rain"],
        ),
        (
            "# T\n# Weather\n- Rain\n## Channels\n",
            [(2, "The heading “Weather” names no block; its notes are in the parking lot.")],
            ["Rain"],
        ),
        (
            "# T\nweb: https://example.org\n## Channels\n",
            [(2, "“web” is no head line that is known; the whole line is kept in the parking lot.")],
            ["web: https://example.org"],
        ),
        (
            "date: yesterday\n## Channels\n",
            [(1, "“yesterday” is no date like 2015-03-12; the whole line is kept in the parking lot.")],
            ["date: yesterday"],
        ),
        (
            "language: sv\n## Channels\n",
            [
                (
                    1,
                    "“sv” is none of the languages en, nb, da, de; "
                    "the whole line is kept in the parking lot.",
                )
            ],
            ["language: sv"],
        ),
        (
            "place: Oslo\nplace: Bergen\n## Channels\n",
            [(2, "“place” is given twice; the whole line is kept in the parking lot.")],
            ["place: Bergen"],
        ),
        (
            "currency: Norwegian kroner\n## Channels\n",
            [(1, "“currency” is longer than 12 characters; the whole line is kept in the parking lot.")],
            ["currency: Norwegian kroner"],
        ),
        (
            "legend: beige = Sand\n## Channels\n",
            [(1, "“beige” names no colour; the whole line is kept in the parking lot.")],
            ["legend: beige = Sand"],
        ),
        (
            "legend: yellow\n## Channels\n",
            [
                (
                    1,
                    "A line of the legend looks like “legend: yellow = Families”; "
                    "the whole line is kept in the parking lot.",
                )
            ],
            ["legend: yellow"],
        ),
        (
            "legend: yellow = A\nlegend: gelb = B\n## Channels\n",
            [(2, "“gelb” has a meaning already; the whole line is kept in the parking lot.")],
            ["legend: gelb = B"],
        ),
        (
            "# T\n\nSome words\nbefore it: all\n\n- A note\n## Channels\n",
            [
                (3, "“Some words” stands before any block; it is in the parking lot."),
                (6, "“A note” stands before any block; it is in the parking lot."),
            ],
            ["Some words\nbefore it: all", "A note"],
        ),
        (
            "## Channels\n-\n- [blue]\n",
            [(2, "A note without text was left out."), (3, "A note without text was left out.")],
            [],
        ),
        ("## Channels\n-    \n", [(2, "A note without text was left out.")], []),
        (
            "## 4. Channels\n- A\n",
            [(1, "“Channels” does not have the number 4; the name counts.")],
            [],
        ),
        ("## Channels {shops}\n", [(1, "“shops” is the id of no block.")], []),
        ("## Channels\n- A\x07B\n", [(2, "Characters that cannot be shown were left out.")], []),
    ],
)
def test_what_is_not_understood_is_told_and_kept(text, problems, parked):
    workshop, found = read_markdown(text)
    assert [(problem.line, problem.text) for problem in found] == problems
    assert texts(workshop, "parking_lot") == parked


def test_words_without_a_bullet_become_notes():
    workshop, problems = read_markdown(
        "## Channels\nOur shop\nin town\n\n- A note\nruns on\n1. First\n2. Second\n"
    )
    assert texts(workshop, "channels") == ["Our shop\nin town", "A note\nruns on", "1. First", "2. Second"]
    assert [(p.line, p.text) for p in problems] == [
        (2, "“Our shop” does not begin with “- ”; it became a note of its own."),
        (6, "“runs on” is not indented; it was added to the note above."),
        (7, "“1. First” does not begin with “- ”; it became a note of its own."),
        (8, "“2. Second” does not begin with “- ”; it became a note of its own."),
    ]


def test_a_colour_not_understood_stays_in_the_text():
    workshop, _ = read_markdown("## Channels\n- Shop [beige]\n")
    assert only_note(workshop).text == "Shop [beige]"
    assert only_note(workshop).colours == ("white",)


def test_a_rule_and_an_empty_head_line_mean_nothing():
    workshop, problems = read_markdown("---\nplace:\n---\n## Channels\n- A\n\n***\n- B\n")
    assert texts(workshop, "channels") == ["A", "B"]
    assert problems == ()


@pytest.mark.parametrize("opening", ["# ", "# canvas: ", "## ", "place: "])
def test_a_line_too_long_for_its_field_is_kept_whole(opening):
    long = "x" * 501
    end = " {channels}" if opening.startswith("##") else "\n## Channels"
    text = f"{opening}{long}{end}\n"
    workshop, problems = read_markdown(text)
    assert len(problems) == 1
    assert problems[0].text.endswith("the whole line is kept in the parking lot.")
    assert long in texts(workshop, "parking_lot")[0]
    for record in workshop.records():
        check_values(record)


# -- too much ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "has no heading that names a block"),
        ("Just some words.\n", "has no heading that names a block"),
        ("# Weather\n\n## Rain\n- wet\n", "has no heading that names a block"),
        (
            "## Channels\n- " + "a" * 200_000,
            "the text on line 2 has 200,000 characters, and a note holds 20,000",
        ),
        ("Intro " + "a" * 20_001 + "\n## Channels\n", "the text on line 1 has 20,007 characters"),
        ("## Channels\n" + "- a\n" * 5_001, "more than 5,000 notes on one canvas"),
        ("# canvas: A\n" * 201 + "## Channels\n", "more than 200 canvases"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(text, sentence):
    with pytest.raises(ExchangeError) as caught:
        read_markdown(text, name="plan.md")
    message = str(caught.value)
    assert message.startswith("plan.md ")
    assert sentence in message
    assert "Nothing was changed; " in message


def test_more_than_a_file_can_hold_is_one_sentence_before_it_is_laid_out():
    def refuse(*_):
        raise AssertionError

    long = "- " + "a" * 19_000 + "\n"
    with pytest.raises(ExchangeError) as caught:
        read_markdown("## Channels\n" + long * 490, name="plan.md", measure_of=refuse)
    assert str(caught.value) == (
        "plan.md was not imported: it holds more than a workshop file can. Nothing was changed; split it "
        "and import its parts."
    )
    assert len(read_markdown("## Channels\n" + long * 100).workshop.notes) == 100


def test_the_places_of_the_notes_count_too(monkeypatch):
    text = "## Channels\n- a\n- b\n- c\n"
    bare = weight_of(read_markdown(text, measure_of=lambda _: lambda *_: 33.333).workshop)
    monkeypatch.setattr(weight, "FULL", bare._replace(size=bare.size - 1))
    with pytest.raises(ExchangeError, match="more than a workshop file can"):
        read_markdown(text, measure_of=lambda _: lambda *_: 33.333)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "plan.md is empty."),
        (b" \r\n\t\n", "plan.md is empty."),
        ("## Channels\n- Café\n".encode("latin-1"), "line 2 holds a character in another encoding"),
        ("## Channels\n".encode("utf-16"), "plan.md is written in UTF-16."),
        (b"\xfe\xff\x00#", "plan.md is written in UTF-16."),
        (b"PK\x03\x04\x00\x00", "plan.md is not a text file."),
        (b"## Channels\n- \xed\xa0\x80\n", "line 2 holds a character in another encoding"),
    ],
)
def test_a_file_that_is_no_text_is_one_sentence(tmp_path, data, sentence):
    path = tmp_path / "plan.md"
    path.write_bytes(data)
    with pytest.raises(ExchangeError) as caught:
        read_markdown_file(path)
    assert sentence in str(caught.value)
    assert "Nothing was changed" in str(caught.value)
    assert str(tmp_path) not in str(caught.value)


def test_a_file_in_utf_8_with_a_byte_order_mark_is_read(tmp_path):
    path = tmp_path / "plan.md"
    path.write_bytes(b"\xef\xbb\xbf# T\r\n## Channels\r\n- A\r\n")
    workshop, problems = read_markdown_file(path)
    assert workshop.details.title == "T"
    assert problems == ()


def test_a_file_that_is_not_there_or_no_file(tmp_path):
    for path in (tmp_path / "missing.md", tmp_path, tmp_path / "a\0b"):
        with pytest.raises(ExchangeError, match="Nothing was changed"):
            read_markdown_file(path)


def test_a_file_too_large_is_not_read(tmp_path):
    path = tmp_path / "plan.md"
    with path.open("wb") as file:
        file.truncate(33 * 2**20)
    with pytest.raises(ExchangeError, match="larger than 32 MB"):
        read_markdown_file(path)


@pytest.mark.parametrize("filler", ["# ", " ", "- ", "[", "\\", "{", "#", "* ", "a:", "\t"])
def test_a_hostile_line_is_no_hang(filler):
    with contextlib.suppress(ExchangeError):
        read_markdown("## Channels\n" + filler * 100_000 + "x\n")
