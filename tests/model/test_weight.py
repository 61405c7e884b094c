"""What a workshop weighs, and the door that lets in no more than a file can give back."""

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from bmc_desktop.model import edits, weight
from bmc_desktop.model.change import Change, Label, Update
from bmc_desktop.model.document import Document, WorkshopFullError, applied, checked
from bmc_desktop.model.records import Amount, Canvas, Details, Meaning, Media, Note
from bmc_desktop.model.weight import FULL, MOST, Weight, is_too_full, values_in, weight_of
from bmc_desktop.model.workshop import Preserved, Workshop
from bmc_desktop.session import Session

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def note(note_id, text="x" * 100, **fields):
    return Note(id=note_id, canvas="c1", block="channels", x=1.0, y=2.0, text=text, changed=NOW, **fields)


def workshop_with(*notes, **fields):
    return Workshop(
        id="w1",
        details=Details(),
        canvases={"c1": Canvas(id="c1", title="Now")},
        notes={one.id: one for one in notes},
        **fields,
    )


@pytest.fixture
def held():
    return Document(workshop_with(note("a"), note("b")))


@pytest.fixture
def brim(held, monkeypatch):
    """Let the workshop at hand be full, with room for 100 bytes and 5 values of other things."""
    monkeypatch.setattr(weight, "FULL", held.weight)
    monkeypatch.setattr(weight, "MOST", held.weight.plus(Weight(100, 5, 0)))


def change(**steps):
    return Change(label=Label("test"), **steps)


def update(held, record):
    return change(updated=(Update(held.workshop.find(type(record), record.id), record),))


# What something weighs


def test_values_are_counted_outside_of_texts():
    assert values_in(rb'{"a":"x,{[\\","b":["\",",{},1,[]],"c":{"d":null}}') == 3 + 4 + 1 + 1 + 1


def test_equal_workshops_weigh_the_same_whatever_their_order():
    records = [note(str(number), text="ø" * number) for number in range(1_200)]
    assert weight_of(workshop_with(*records)) == weight_of(workshop_with(*reversed(records)))


def test_each_letter_weighs_what_it_takes_in_a_file():
    base = weight_of(workshop_with(note("a", text="x"))).size
    sizes = [weight_of(workshop_with(note("a", text=letter))).size - base for letter in 'xø語😀"\n\x01']
    assert sizes == [0, 1, 2, 3, 1, 1, 5]


def test_a_picture_weighs_its_record_and_its_place_in_the_file():
    media = Media(id="ab" * 32, format="webp", width=1, height=1)
    bare, shown = workshop_with(), workshop_with(media={media.id: media})
    found = weight_of(shown).less(weight_of(bare))
    place = f'"media/{media.id}.webp":"{media.id}",'
    assert found.size == len(place) + len(
        f'{{"type":"media","id":"{media.id}","format":"webp","width":1,"height":1}},\n'
    )
    assert (found.values, found.pictures) == (5 + 1 + 1, 1)


def test_what_a_file_holds_beyond_our_knowledge_weighs_too():
    kept = Preserved(
        fields={"note:a": b'{"mood":"good"}', "note:gone": b'{"mood":"bad"}'},
        records=(b'{"type":"drawing","points":[1,2,3]}',),
        head={"theme": b'{"ink":"blue"}'},
        quarantine=(b'"half a record"',),
    )
    found = weight_of(workshop_with(preserved=kept)).less(weight_of(workshop_with()))
    assert found.values == (1 + 1) + (1 + 1) + (5 + 1) + (1 + 1) + (0 + 1)
    assert found.size == sum(map(len, kept.fields.values())) + len(kept.records[0]) + len(
        '"theme":{"ink":"blue"}' + '"half a record"'
    ) + 2 * (2 + 1 + 1 + 1)


@given(st.text('x,{[\\"]}:', max_size=9), st.text("x,{[]}:\n", max_size=9), st.booleans())
def test_the_values_of_a_note_are_those_that_its_file_has(text, author, is_rich):
    rich = {"amount": Amount(value=1.5), "colours": ("red", "blue")} if is_rich else {}
    one = note("a", text=text, details=author + text, author=author, **rich)
    found = weight_of(workshop_with(one)).less(weight_of(workshop_with()))
    assert found.values == values_in(msgspec.json.encode(one)) + 1


RECORDS = st.one_of(
    st.builds(
        note,
        st.sampled_from("abc"),
        st.text(max_size=8).map(edits.clean_text),
        amount=st.none() | st.builds(Amount, value=st.floats(-9, 9)),
        colours=st.sampled_from([("red",), ("red", "blue"), ("yellow",)]),
        picture=st.none() | st.just("ab" * 32),
        votes=st.integers(0, 3),
    ),
    st.builds(
        Canvas,
        id=st.sampled_from(["c1", "c2"]),
        title=st.just("x"),
        block_titles=st.just({"channels": "Veier"}),
    ),
    st.builds(Meaning, id=st.sampled_from(["red", "blue"]), text=st.text(max_size=3).map(edits.clean_text)),
    st.builds(Media, id=st.just("ab" * 32), format=st.just("png"), width=st.just(1), height=st.just(1)),
    st.builds(Details, title=st.text(max_size=3).map(edits.clean_text)),
)


@given(st.lists(RECORDS, max_size=12), st.data())
def test_the_weight_is_kept_up_whatever_is_done(records, data):
    held = Document(workshop_with(note("a")))
    picture = Media(id="ab" * 32, format="png", width=1, height=1)
    held.apply(change(added=(picture,)))
    for record in records:
        before = held.workshop.find(type(record), record.id)
        if before is None:
            step = change(added=(record,))
        elif isinstance(before, Note) and data.draw(st.booleans()):
            step = change(removed=(before,))
        else:
            step = change(updated=(Update(before, record),))
        held.apply(step)
        assert held.weight == weight_of(held.workshop)


def test_whole_numbers_weigh_what_they_become():
    held = Document(workshop_with())
    held.apply(change(added=(structs.replace(note("a"), x=5),)))
    assert held.weight == weight_of(held.workshop)


# The door


@pytest.mark.usefixtures("brim")
@pytest.mark.parametrize(
    "make",
    [
        lambda held: change(added=(note("c", text=""),)),
        lambda held: change(added=(Canvas(id="c2", title=""),)),
        lambda held: update(held, note("a", text="x" * 101)),
        lambda held: update(held, note("a", details="x")),
        lambda held: change(added=(note("c", text="x" * 101),), removed=(held.workshop.notes["b"],)),
        lambda held: edits.duplicate_canvas(held.workshop, "c1", "Now 2"),
        lambda held: change(updated=(Update(Details(), Details(title="x" * 101)),)),
        lambda held: change(added=(Meaning(id="red", text="x" * 101),)),
        lambda held: update(
            held, note("a", amount=Amount(value=1.0, period="once", low=0.0, high=2.0), votes=3)
        ),
    ],
    ids=range(9),
)
def test_nothing_comes_in_that_no_file_could_give_back(held, make):
    before, heard = held.workshop, []
    held.observe(heard.append)
    weighed = held.weight
    with pytest.raises(WorkshopFullError, match="no file"):
        held.apply(make(held))
    assert held.workshop is before
    assert held.weight == weighed == weight_of(before)
    assert not heard


@pytest.mark.usefixtures("brim")
@pytest.mark.parametrize(
    "make",
    [
        lambda held: update(held, note("a", text="")),
        lambda held: change(removed=(held.workshop.notes["a"],)),
        lambda held: change(added=(note("c"),), removed=(held.workshop.notes["b"],)),
        lambda held: update(held, note("a", text="y" * 100)),
        lambda held: update(held, structs.replace(note("a"), x=123.456, y=-7.25)),
        lambda held: edits.recolour(held.workshop, ["a", "b"], "red", now=NOW),
        lambda held: edits.change_votes(held.workshop, ["a"], 1, now=NOW),
        lambda held: edits.rename_canvas(held.workshop, "c1", "Now and later"),
        lambda held: edits.set_details(held.workshop, title="FINN"),
        lambda held: edits.set_meaning(held.workshop, "red", "New"),
    ],
    ids=range(10),
)
def test_a_full_workshop_can_still_be_put_in_order(held, make):
    held.apply(make(held))
    assert held.weight == weight_of(held.workshop)


def test_pictures_are_counted(held, monkeypatch):
    monkeypatch.setattr(weight, "FULL", FULL._replace(pictures=1))
    one, two = (Media(id=pair * 32, format="png", width=1, height=1) for pair in ("ab", "cd"))
    held.apply(change(added=(one,)))
    with pytest.raises(WorkshopFullError):
        held.apply(change(added=(two,)))
    held.apply(change(added=(note("c", picture=one.id),)))


@pytest.mark.parametrize("slack", [Weight(-50, 0, 0), Weight(0, -1, 0)], ids=["bytes", "values"])
def test_what_was_too_heavy_before_may_become_lighter_or_stay(held, monkeypatch, slack):
    for name in ("FULL", "MOST"):
        monkeypatch.setattr(weight, name, held.weight.plus(slack).plus(slack))
    assert checked(held.workshop) == held.workshop
    held.apply(update(held, note("a", text="y" * 100)))
    with pytest.raises(WorkshopFullError):
        held.apply(update(held, note("a", text="y" * 101, votes=1)))
    held.apply(change(removed=(held.workshop.notes["a"],)))
    assert held.workshop.notes.keys() == {"b"}


def test_undo_and_redo_are_never_refused(held, monkeypatch):
    session = Session(held.workshop)
    session.commit(edits.delete_notes(session.workshop, ["a"]))
    session.commit(change(added=(note("c"),)))
    for name in ("FULL", "MOST"):
        monkeypatch.setattr(weight, name, Weight())
    with pytest.raises(WorkshopFullError):
        session.commit(change(added=(note("d"),)))
    session.undo()
    session.undo()
    assert session.workshop == held.workshop
    session.redo()
    session.redo()
    assert session.workshop.notes.keys() == {"b", "c"}
    assert session.document.weight == weight_of(session.workshop)


def test_a_change_can_be_looked_at_without_being_weighed(held, monkeypatch):
    monkeypatch.setattr(weight, "FULL", Weight())
    assert "c" in applied(held.workshop, change(added=(note("c"),))).notes


@pytest.mark.parametrize(
    ("less", "is_full"), [(Weight(), False), (Weight(1, 0, 0), True), (Weight(0, 1, 0), True)]
)
def test_a_new_workshop_may_be_full_but_not_too_full(held, monkeypatch, less, is_full):
    monkeypatch.setattr(weight, "FULL", held.weight.less(less))
    assert is_too_full(held.workshop) is is_full


def test_there_is_room_for_order_beyond_what_words_may_fill():
    assert all(most >= full for most, full in zip(MOST, FULL, strict=True))
    assert MOST.size - FULL.size >= 400_000
    assert MOST.values - FULL.values >= 10_000
