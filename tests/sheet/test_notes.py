"""Notes: any text inside its paper, any mark beside it, any note inside its block."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec import structs
from sheet_measures import apart, extent, inside

from bmc_desktop.model.arrange import GAPS, NOTE_SIZES
from bmc_desktop.model.blocks import ALL_BLOCKS, FRAMES, Rect, content_area
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.numbers import format_short
from bmc_desktop.model.records import COLOURS, MAX_TEXT, PERIODS, SIZES, STATUSES, Amount, Media, Note
from bmc_desktop.sheet import palette
from bmc_desktop.sheet.marks import amount_text
from bmc_desktop.sheet.note import fit_of, plan_note, scale_of
from bmc_desktop.sheet.plans import NotePlan
from bmc_desktop.sheet.shapes import Box, Picture
from bmc_desktop.sheet.style import SheetStyle

texts = st.one_of(
    st.lists(
        st.sampled_from(
            [
                *("og", "kunde", "e-post", "abonnement", "日本語", "מחיר", "😀", "\n", "pris/verdi"),
                *("markedsføringsaktiviteter", "anne.hansen@firma.no", "https://firma.no/a/b?c=d"),
            ]
        ),
        max_size=60,
    ).map(" ".join),
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=120),
    st.sampled_from(["", "x" * 300, "W" * 40, "ord " * 400, "a\n" * 40]),
)

notes = st.builds(
    Note,
    id=st.just("n"),
    canvas=st.just("c"),
    block=st.sampled_from(ALL_BLOCKS),
    x=st.floats(-1000, 1500),
    y=st.floats(-1000, 1500),
    text=texts,
    colours=st.lists(st.sampled_from(COLOURS), min_size=1, max_size=8, unique=True).map(tuple),
    size=st.sampled_from(SIZES),
    details=st.sampled_from(["", "mer"]),
    amount=st.none() | st.builds(Amount, value=st.floats(-1e15, 1e15), period=st.sampled_from(PERIODS)),
    status=st.none() | st.sampled_from(STATUSES),
    votes=st.integers(0, 100_000),
)

FULL = Note(
    id="n",
    canvas="c",
    block="channels",
    x=0,
    y=0,
    text="Kort",
    colours=COLOURS,
    size="tiny",
    details="mer",
    amount=Amount(value=-999_999_999_999_999.0, period="month"),
    status="testing",
    votes=100_000,
)


def planned(
    note: Note, style: SheetStyle | None = None, *, currency: str = "kr", media: Media | None = None
):
    style = style or SheetStyle()
    needed = fit_of(note, style, media, language="nb")
    return plan_note(note, needed, needed.size, style, language="nb", currency=currency, media=media)


def marks_of(plan: NotePlan) -> list:
    """Return the shapes on the paper, without shadow, paper and picture."""
    paper = next(
        i
        for i, s in enumerate(plan.shapes)
        if isinstance(s, Box) and s.fill == palette.PAPER[plan.note.colour]
    )
    return [shape for shape in plan.shapes[paper + 1 :] if not isinstance(shape, Picture)]


def assert_sound(plan: NotePlan) -> None:
    """Text and marks lie on the paper, apart from each other; the paper lies in its block."""
    paper = Rect(0, 0, plan.rect.width, plan.rect.height)
    words = extent(plan.text)
    if plan.note.text.strip():
        assert inside(words, paper, 4.0), (words, paper)
    for mark in marks_of(plan):
        assert inside(extent(mark), paper, 1.5), (mark, paper)
        if plan.note.text.strip():
            assert apart(extent(mark), words)
    taken = [extent(mark) for mark in marks_of(plan)]
    amount = [m for m in taken if m.height > 7.5]
    for one in amount:
        assert all(apart(one, other) for other in taken if other is not one and not inside(other, one))
    frame = FRAMES[plan.note.block]
    area = content_area(plan.note.block).moved(frame.x, frame.y)
    assert inside(plan.rect, area), (plan.rect, area)


@settings(max_examples=150, deadline=None)
@given(note=notes, marks=st.booleans(), currency=st.sampled_from(["", "kr", "NOK", "W" * 12]))
@example(note=FULL, marks=True, currency="W" * 12)
def test_any_note_is_whole(note: Note, marks: bool, currency: str) -> None:
    assert_sound(planned(note, SheetStyle(colour_marks=marks), currency=currency))


BARE = {"votes": 0, "amount": None, "details": "", "status": None, "colours": ("blue",)}


@settings(max_examples=150, deadline=None)
@given(note=notes)
def test_a_mark_changes_no_letter_and_lets_a_note_grow_into_the_gap_at_most(note: Note) -> None:
    bare, marked = planned(structs.replace(note, **BARE)), planned(structs.replace(note, votes=1))
    if marked.rect.width == bare.rect.width and marked.text.lines.size >= 7:
        # Only what fills its whole block already has to go smaller.
        assert marked.text.lines.size == bare.text.lines.size
        assert [line.text for line in marked.text.lines.lines] == [
            line.text for line in bare.text.lines.lines
        ]
    base = NOTE_SIZES[note.size][1]
    # Blank lines at the edges never come into a note: they would need room, and nothing to fill it.
    is_clean = clean_text(note.text) == note.text
    if is_clean and bare.rect.height == base and bare.rect.width == NOTE_SIZES[note.size][0]:
        assert marked.rect.height <= base + GAPS[note.size] + 0.1


@settings(max_examples=100, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(["og", "kunde", "e-post", "Eiendomsmeglere", "a", "markedsføringsaktiviteter"]),
        max_size=60,
    ),
    keep=st.lists(st.booleans(), min_size=60, max_size=60),
    size=st.sampled_from(SIZES),
    block=st.sampled_from(ALL_BLOCKS),
    votes=st.integers(0, 1),
)
def test_deleting_words_lets_letters_grow_and_the_note_shrink(
    words: list[str], keep: list[bool], size: str, block: str, votes: int
) -> None:
    def needs(words: list[str]):
        note = Note(id="n", canvas="c", block=block, x=0, y=0, text=" ".join(words), size=size, votes=votes)
        return fit_of(note, SheetStyle(), language="nb")

    before, after = needs(words), needs([word for word, stays in zip(words, keep, strict=False) if stays])
    assert after.size >= before.size
    assert after.width <= before.width
    if votes == 0 and after.width == before.width:
        assert after.height <= before.height


@pytest.mark.parametrize("size", SIZES)
def test_the_size_class_is_a_ceiling_that_short_texts_reach(size: str) -> None:
    note = Note(id="n", canvas="c", block="channels", x=0, y=0, text="Ja", size=size)
    assert fit_of(note, SheetStyle()).size == scale_of(size)[0]
    assert [scale_of(size)[0] for size in SIZES] == [14, 12, 10, 9]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("block", ALL_BLOCKS)
def test_a_note_with_everything_on_it_is_whole(block: str, size: str) -> None:
    note = structs.replace(FULL, block=block, size=size, text="Personlig rådgivning for familier " * 3)
    assert_sound(planned(note, SheetStyle(colour_marks=True), currency="EUR"))


@pytest.mark.parametrize(
    "text", ["x" * MAX_TEXT, "ord " * (MAX_TEXT // 4), "語" * MAX_TEXT], ids=["word", "words", "cjk"]
)
@pytest.mark.parametrize("block", ["channels", "cost_structure"])
def test_the_longest_text_still_stays_in_its_block(text: str, block: str) -> None:
    note = Note(id="n", canvas="c", block=block, x=0, y=0, text=text)
    plan = planned(note)
    assert_sound(plan)
    assert plan.text.lines.text == text


def test_short_texts_are_centred_and_long_ones_stand_at_the_left() -> None:
    short = planned(Note(id="n", canvas="c", block="channels", x=0, y=0, text="Kort"))
    box = extent(short.text)
    assert box.x + box.width / 2 == pytest.approx(50, abs=0.5)
    assert box.y + box.height / 2 == pytest.approx(27, abs=0.5)
    long = planned(Note(id="n", canvas="c", block="channels", x=0, y=0, text="mange ord " * 30))
    assert {line.x for line in long.text.lines.lines} == {0.0}


@pytest.mark.parametrize("size", SIZES)
def test_a_size_class_gives_a_note_its_size(size: str) -> None:
    plan = planned(Note(id="n", canvas="c", block="channels", x=0, y=0, text="Kort", size=size))
    assert (plan.rect.width, plan.rect.height) == NOTE_SIZES[size]


@pytest.mark.parametrize(
    ("width", "height"), [(400, 300), (300, 400), (1, 100_000), (100_000, 1), (50, 50)]
)
@pytest.mark.parametrize("text", ["", "En bildetekst", "mye tekst " * 30])
@pytest.mark.parametrize("size", ["large", "tiny"])
def test_pictures_keep_their_shape_above_the_text(width: int, height: int, text: str, size: str) -> None:
    media = Media(id="0" * 64, format="png", width=width, height=height)
    note = Note(
        id="n", canvas="c", block="channels", x=0, y=0, text=text, picture=media.id, size=size, votes=2
    )
    plan = planned(note, media=media)
    picture = next(shape for shape in plan.shapes if isinstance(shape, Picture))
    assert picture.rect.width / picture.rect.height == pytest.approx(width / height, rel=0.02)
    assert inside(picture.rect, Rect(0, 0, plan.rect.width, plan.rect.height), 4.0)
    if text:
        assert apart(picture.rect, extent(plan.text))
    assert_sound(plan)


def with_picture(width: int, height: int, text: str = "", **fields):
    media = Media(id="0" * 64, format="png", width=width, height=height)
    note = Note(id="n", canvas="c", block="channels", x=0, y=0, text=text, picture=media.id, **fields)
    return note, media


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_without_words_fills_its_note(size: str) -> None:
    note, media = with_picture(400, 300, size=size)
    plan = planned(note, media=media)
    place = next(shape for shape in plan.shapes if isinstance(shape, Picture)).rect
    assert plan.rect.height - place.bottom == pytest.approx(5.0, abs=0.02)
    assert place.y == pytest.approx(5.0, abs=0.02)
    captioned = planned(structs.replace(note, text="Ferie"), media=media)
    assert 8 < captioned.rect.height - plan.rect.height < 25


def test_a_small_picture_is_not_blown_up_and_stands_in_the_middle() -> None:
    note, media = with_picture(16, 12)
    plan = planned(note, media=media)
    place = next(shape for shape in plan.shapes if isinstance(shape, Picture)).rect
    assert (place.width, place.height) == (16.0, 12.0)
    assert (plan.rect.width, plan.rect.height) == NOTE_SIZES["medium"]
    assert place.y == pytest.approx((plan.rect.height - place.height) / 2)


@pytest.mark.parametrize("text", ["", "Ferie"])
def test_without_pictures_a_grey_box_has_the_place_of_each(text: str) -> None:
    note, media = with_picture(400, 300, text)
    shown, hidden = planned(note, media=media), planned(note, SheetStyle(pictures=False), media=media)
    (place,) = (shape.rect for shape in shown.shapes if isinstance(shape, Picture))
    assert not any(isinstance(shape, Picture) for shape in hidden.shapes)
    assert [s.rect for s in hidden.shapes if isinstance(s, Box) and s.fill == palette.MISSING] == [place]
    assert hidden.rect == shown.rect


@pytest.mark.parametrize(
    ("value", "language", "text"),
    [
        (120_000, "nb", "120\u00a0000\u00a0kr/år"),
        (120_000, "da", "120.000\u00a0kr/år"),
        (1234.5, "de", "1.234,50\u00a0kr/Jahr"),
        (1234.5, "en", "1,234.50\u00a0kr/yr"),
        (-5, "en", "-5\u00a0kr/yr"),
        (0, "en", "0\u00a0kr/yr"),
    ],
)
def test_amounts_are_written_as_the_language_does(value: float, language: str, text: str) -> None:
    assert amount_text(Amount(value=value), language, "kr").replace("/J.", "/Jahr") == text


@pytest.mark.parametrize(
    ("value", "language", "text"),
    [
        (1_234_567.0, "nb", "1,23\u00a0mill."),
        (999_999.0, "en", "1m"),
        (120_000.0, "de", "120\u00a0Tsd."),
        (-4_500_000_000.0, "da", "-4,5\u00a0mia."),
        (999_999_999_999_999.0, "en", "1000000\u00a0bn"),
        (12.5, "nb", "12,5"),
    ],
)
def test_amounts_without_room_are_told_in_words(value: float, language: str, text: str) -> None:
    assert format_short(value, language) == text


@pytest.mark.parametrize(
    ("language", "word", "parts"),
    [
        ("nb", "Småbarnsfamilier", ["Småbarns", "familier"]),
        ("nb", "Eiendomsmeglere", ["Eiendoms", "meglere"]),
        ("de", "Handwerksbetriebe", ["Handwerks", "betriebe"]),
    ],
)
def test_a_long_word_is_parted_on_a_small_note_in_letters_as_large_as_any(
    language: str, word: str, parts: list[str]
) -> None:
    note = Note(id="n", canvas="c", block="channels", x=0, y=0, text=word, size="small")
    style = SheetStyle()
    needed = fit_of(note, style, language=language)
    plan = plan_note(note, needed, needed.size, style, language=language)
    assert [line.text for line in plan.text.lines.lines] == parts
    assert not plan.text.lines.broken
    assert plan.text.lines.size == 10
