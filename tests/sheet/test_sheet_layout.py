"""The layout of a canvas: kept up to date as if made anew, read in a sound order, calm in its sizes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from bmc_desktop.exchange.markdown import read_markdown_file
from bmc_desktop.model import edits
from bmc_desktop.model.arrange import NOTE_SIZES
from bmc_desktop.model.blocks import ALL_BLOCKS, FRAMES, content_area
from bmc_desktop.model.change import Change, Label
from bmc_desktop.model.document import applied
from bmc_desktop.model.records import COLOURS, LANGUAGES, SIZES, Details, Media, Note
from bmc_desktop.model.workshop import Workshop, new_workshop, reading_order
from bmc_desktop.sheet.layout import SheetLayout
from bmc_desktop.sheet.measuring import measure_of
from bmc_desktop.sheet.style import SheetStyle

NOW = datetime(2026, 11, 22, tzinfo=UTC)
CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.md"))
TEXTS = [
    *("Butikk", "Personlig rådgivning", "lang tekst om alt mulig " * 6, "W" * 60, "", "日本 😀"),
    *("Grundstücksverkehrsgenehmigungszuständigkeit", "Markedsføringsaktiviteter for eiendomsmeglere"),
]

some_note = st.builds(
    Note,
    id=st.integers(0, 12).map(lambda number: f"n{number}"),
    canvas=st.just("c"),
    block=st.sampled_from(ALL_BLOCKS[:3]),
    x=st.floats(0, 250),
    y=st.floats(0, 300),
    text=st.sampled_from(TEXTS),
    size=st.sampled_from(SIZES),
    colours=st.sampled_from(COLOURS).map(lambda colour: (colour,)),
    order=st.integers(-3, 9),
    votes=st.integers(0, 3),
)


alike = some_note.map(lambda note: structs.replace(note, block="channels", size="medium"))


def start() -> Workshop:
    workshop = new_workshop(canvas_title="Now")
    canvas = workshop.tabs()[0]
    return structs.replace(workshop, canvases={"c": structs.replace(canvas, id="c")})


def filled(notes: list[Note]) -> Workshop:
    return structs.replace(start(), notes={note.id: note for note in notes})


def assert_same(layout: SheetLayout, fresh: SheetLayout) -> None:
    assert layout.notes == fresh.notes
    assert layout.blocks == fresh.blocks
    assert layout.head == fresh.head
    for block in ALL_BLOCKS:
        assert layout.reading_order(block) == fresh.reading_order(block)


@settings(max_examples=40, deadline=None)
@given(
    steps=st.lists(
        st.one_of(
            st.lists(some_note, max_size=4),
            st.sampled_from(["remove", "title", "language", "legend", "block", "media", "other canvas"]),
        ),
        max_size=8,
    ),
    seed=st.integers(0, 99),
)
def test_an_updated_layout_is_as_one_made_anew(steps: list, seed: int) -> None:
    workshop = start()
    layout = SheetLayout(workshop, "c")
    for number, step in enumerate(steps):
        notes = dict(workshop.notes)
        match step:
            case list():
                notes |= {note.id: note for note in step}
                workshop = structs.replace(workshop, notes=notes)
            case "remove" if notes:
                del notes[sorted(notes)[seed % len(notes)]]
                workshop = structs.replace(workshop, notes=notes)
            case "title":
                workshop = applied(workshop, edits.set_details(workshop, title=f"Tittel {number}"))
            case "language":
                language = LANGUAGES[(seed + number) % 4]
                workshop = applied(workshop, edits.set_details(workshop, language=language))
            case "legend":
                colour = COLOURS[(seed + number) % 8]
                workshop = applied(workshop, edits.set_meaning(workshop, colour, f"Mening {number}"))
            case "block":
                workshop = applied(workshop, edits.rename_block(workshop, "c", "channels", f"Vei {number}"))
            case "media":
                media = Media(id=f"{number:064x}", format="png", width=3, height=2)
                workshop = applied(workshop, Change(label=Label("x"), added=(media,)))
            case "other canvas":
                change = edits.add_canvas(workshop, "B", canvas_id=f"d{number}")
                workshop = applied(workshop, change)
        before = dict(layout.notes), dict(layout.blocks)
        told = layout.update(workshop)
        assert_same(layout, SheetLayout(workshop, "c"))
        differing = {i for i, plan in layout.notes.items() if before[0].get(i) != plan}
        assert differing <= told.notes
        assert told.gone == set(before[0]) - set(layout.notes)
        assert {b for b in ALL_BLOCKS if before[1][b] != layout.blocks[b]} <= told.blocks


@settings(max_examples=60, deadline=None)
@given(notes=st.lists(alike, max_size=9, unique_by=lambda note: note.id), new=alike)
def test_a_draft_looks_as_the_note_will(notes: list[Note], new: Note) -> None:
    layout = SheetLayout(filled(notes), "c")
    if not new.text:
        return
    drafted = layout.draft(new)
    after = SheetLayout(filled([*(note for note in notes if note.id != new.id), new]), "c")
    assert after.notes[new.id] == drafted


@settings(max_examples=60, deadline=None)
@given(notes=st.lists(some_note, max_size=12, unique_by=lambda note: note.id))
def test_reading_order_has_every_note_once_and_respects_what_lies_on_what(notes: list[Note]) -> None:
    layout = SheetLayout(filled(notes), "c")
    for block in ALL_BLOCKS:
        order = layout.reading_order(block)
        inside = [note.id for note in notes if note.block == block]
        assert sorted(plan.note.id for plan in order) == sorted(inside)
        for index, plan in enumerate(order):
            for later in order[index + 1 :]:
                if plan.rect.overlaps(later.rect):
                    assert (plan.note.order, plan.note.id) < (later.note.order, later.note.id)


@settings(max_examples=40, deadline=None)
@given(
    columns=st.integers(1, 2),
    rows=st.integers(1, 4),
    shake=st.floats(0, 5),
    block=st.sampled_from(ALL_BLOCKS),
)
def test_notes_that_lie_apart_are_read_row_by_row_as_the_model_does(
    columns: int, rows: int, shake: float, block: str
) -> None:
    notes = [
        Note(
            id=f"n{r}{c}",
            canvas="c",
            block=block,
            x=10 + 110 * c,
            y=30 + 50 * r + shake,
            text="A",
            size="small",
        )
        for r in range(rows)
        for c in range(columns)
        if 30 + 50 * r + shake + 42 < FRAMES[block].height - 10
    ]
    order = [plan.note for plan in SheetLayout(filled(notes), "c").reading_order(block)]
    assert order == sorted(notes, key=reading_order)


def test_notes_of_a_block_share_a_size_and_one_long_note_goes_alone() -> None:
    notes = [
        Note(id=f"n{i}", canvas="c", block="key_partners", x=10, y=30 + 60 * i, text=text)
        for i, text in enumerate(["Kort", "Litt lengre her", "To ord", "Tre ord her", "mye tekst " * 20])
    ]
    layout = SheetLayout(filled(notes), "c")
    assert list(layout.notes) == [note.id for note in notes]
    sizes = [plan.text.lines.size for plan in layout.notes.values()]
    assert len(set(sizes[:4])) == 1
    assert sizes[4] < sizes[0]


@settings(max_examples=40, deadline=None)
@given(notes=st.lists(alike, max_size=9, unique_by=lambda note: note.id), votes=st.integers(1, 9))
def test_votes_on_one_note_change_no_letter_of_any(notes: list[Note], votes: int) -> None:
    before = SheetLayout(filled(notes), "c")
    for index, note in enumerate(notes):
        voted = [*notes[:index], structs.replace(note, votes=note.votes + votes), *notes[index + 1 :]]
        after = SheetLayout(filled(voted), "c")
        for note_id, plan in after.notes.items():
            assert plan.text.lines.size == before.notes[note_id].text.lines.size
            if note_id != note.id:
                assert plan == before.notes[note_id]


def test_one_long_note_leaves_its_block_as_large_as_the_neighbouring_blocks() -> None:
    texts = ["Kort", "Litt lengre her", "mye tekst " * 12]
    notes = [
        Note(id=f"{block}{i}", canvas="c", block=block, x=10, y=30 + 60 * i, text=text)
        for block in ("channels", "key_resources")
        for i, text in enumerate(texts)
        if block == "channels" or i < 2
    ]
    layout = SheetLayout(filled(notes), "c")
    sizes = {note_id: plan.text.lines.size for note_id, plan in layout.notes.items()}
    assert sizes.pop("channels2") < 9
    assert set(sizes.values()) == {12}


def test_where_most_notes_need_smaller_letters_all_have_them_one_step_down() -> None:
    most = "Kvalifiserte kjøpere til boliger, hytter og båter"
    notes = [
        Note(id=f"n{i}", canvas="c", block="key_partners", x=10, y=30 + 60 * i, text=text)
        for i, text in enumerate([most, most, "Kort"])
    ]
    layout = SheetLayout(filled(notes), "c")
    assert layout.notes["n2"].text.lines.size == 10


def test_words_are_parted_as_the_workshop_s_language_has_it() -> None:
    note = Note(id="n", canvas="c", block="channels", x=10, y=30, text="Kundenbeziehungen")
    workshop = filled([note])

    def lines(language: str) -> list[str]:
        details = structs.replace(workshop.details, language=language)
        plan = SheetLayout(structs.replace(workshop, details=details), "c").notes["n"]
        return [line.text for line in plan.text.lines.lines]

    assert lines("de") == ["Kunden", "beziehungen"]
    assert lines("en") != lines("de")


@settings(max_examples=40, deadline=None)
@given(
    notes=st.lists(some_note, max_size=9, unique_by=lambda note: note.id),
    language=st.sampled_from(LANGUAGES),
)
def test_tidied_notes_of_a_block_that_holds_them_never_overlap(notes: list[Note], language: str) -> None:
    workshop = structs.replace(filled(notes), details=Details(language=language))
    for block in ALL_BLOCKS[:3]:
        measure = measure_of(workshop)
        workshop = applied(workshop, edits.tidy_block(workshop, "c", block, measure))
    layout = SheetLayout(workshop, "c")
    for block in ALL_BLOCKS[:3]:
        plans = layout.reading_order(block)
        narrow = all(plan.rect.width == NOTE_SIZES[plan.note.size][0] for plan in plans)
        tall = sum(plan.rect.height + 8 for plan in plans)
        if narrow and tall < content_area(block).height:
            for index, plan in enumerate(plans):
                assert not any(plan.rect.overlaps(other.rect) for other in plans[index + 1 :])


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_real_canvases_lie_in_their_blocks_without_overlaps(path: Path) -> None:
    workshop = read_markdown_file(path).workshop
    for canvas in workshop.tabs():
        layout = SheetLayout(workshop, canvas.id)
        for block in ALL_BLOCKS:
            plans = layout.reading_order(block)
            for index, plan in enumerate(plans):
                assert not any(plan.rect.overlaps(other.rect) for other in plans[index + 1 :])
            assert all(plan.text.lines.size >= 7 for plan in plans)


def test_an_unknown_canvas_is_told() -> None:
    with pytest.raises(KeyError):
        SheetLayout(start(), "nowhere")


def test_colour_marks_and_questions_are_a_matter_of_style() -> None:
    notes = [Note(id="n", canvas="c", block="channels", x=10, y=30, text="A")]
    plain = SheetLayout(filled(notes), "c")
    marked = SheetLayout(filled(notes), "c", SheetStyle(colour_marks=True, questions="always"))
    assert len(marked.notes["n"].shapes) > len(plain.notes["n"].shapes)
    assert marked.blocks["channels"].hint
    assert not plain.blocks["channels"].hint
