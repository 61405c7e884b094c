"""Finding notes: words in any spelling, filters, and the order in which they are gone through."""

import pytest
from msgspec import structs

from bmc_desktop.model.folding import contains, forms, words
from bmc_desktop.model.records import Canvas, Details, Note
from bmc_desktop.model.search import NoteIndex, Query
from bmc_desktop.model.workshop import Workshop


def workshop(*notes):
    canvases = {"c2": Canvas(id="c2", title="Later", order=1), "c1": Canvas(id="c1", title="Now")}
    return Workshop(id="w", details=Details(), canvases=canvases, notes={note.id: note for note in notes})


def note(note_id, text="", canvas="c1", block="channels", x=0.0, y=0.0, **fields):
    return Note(id=note_id, canvas=canvas, block=block, x=x, y=y, text=text, **fields)


def found(whole, words="", **filters):
    return [note.id for note in NoteIndex().find(whole, Query(words=words, **filters))]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("kaffe", "KAFFE"),
        ("arhus", "Århus"),
        ("aarhus", "Århus"),
        ("århus", "Aarhus"),
        ("muller", "Müller"),
        ("mueller", "Müller"),
        ("müller", "Mueller"),
        ("kobe", "Kjøpe, købe"),
        ("koebe", "købe"),
        ("aere", "ære"),
        ("ære", "Äre"),
        ("strasse", "Straße"),
        ("straße", "STRASSE"),
        ("cafe", "Cafe\u0301"),
        ("café", "Cafe\u0301"),
        ("er", "Steuer"),
        ("kundenbeziehung", "Kunden\u00adbeziehung"),
        ("kunden\u00adbeziehung", "Kundenbeziehung"),
        ("don't", "Don’t"),
        ("москва", "МОСКВА\u0301"),
        ("שלום", "שָׁלוֹם"),
        ("fi", "ﬁne"),
        ("free coffee", "Coffee,\nfree of charge"),
        ("a  b", "b\ta"),
    ],
)
def test_words_are_found_in_whatever_way_they_are_spelt(typed, written):
    assert found(workshop(note("n", written)), typed) == ["n"]


@pytest.mark.parametrize(
    ("typed", "written"), [("stur", "Steuer"), ("sab", "Saab"), ("free tea", "free coffee"), ("é", "x")]
)
def test_other_words_are_not_found(typed, written):
    assert found(workshop(note("n", written)), typed) == []


def test_details_are_looked_through_too():
    assert found(workshop(note("n", "Card", details="ten stamps")), "card stamps") == ["n"]


@pytest.mark.parametrize("typed", ["", " \n", "\u00ad"])
def test_nothing_is_found_where_nothing_is_looked_for(typed):
    assert Query(words=typed).is_empty()
    assert found(workshop(note("n", "x")), typed) == []


def test_they_come_canvas_by_canvas_block_by_block_from_top_to_bottom():
    whole = workshop(
        note("last", "x", canvas="c2", block="customer_segments"),
        note("parked", "x", block="parking_lot"),
        note("low", "x", y=100.0),
        note("right", "x", x=50.0, y=10.0),
        note("left", "x", y=12.0),
        note("first", "x", block="customer_segments", y=500.0),
    )
    assert found(whole, "x") == ["first", "left", "right", "low", "parked", "last"]


def test_what_is_written_just_so_comes_first():
    whole = workshop(note("folded", "år"), note("late", "ar", canvas="c2"), note("upper", "AR", y=90.0))
    assert found(whole, "ar") == ["upper", "late", "folded"]
    assert found(whole, "år") == ["folded", "upper", "late"]


def test_filters_alone_and_together_with_words():
    whole = workshop(
        note("a", "tea", colours=("red",), status="testing"),
        note("b", "tea", colours=("blue", "red"), y=50.0, star=True),
        note("c", "milk", colours=("red",), block="cost_structure"),
    )
    assert found(whole, colour="red") == ["a", "b", "c"]
    assert found(whole, "tea", colour="blue") == ["b"]
    assert found(whole, status="testing") == ["a"]
    assert found(whole, status="none") == ["b", "c"]
    assert found(whole, status="starred") == ["b"]
    assert found(whole, block="cost_structure") == ["c"]
    assert found(whole, "tea", block="cost_structure") == []
    assert found(whole, colour="green") == []


def test_an_index_follows_the_workshop():
    index, old = NoteIndex(), note("n", "tea")
    assert index.find(workshop(old), Query(words="tea")) == [old]
    new = structs.replace(old, text="milk")
    assert index.find(workshop(new), Query(words="tea")) == []
    assert index.find(workshop(new), Query(words="milk")) == [new]
    index.keep(["n", "unknown"])
    assert index.find(workshop(new), Query(words="milk")) == [new]
    index.keep([])
    assert index.find(workshop(new), Query(words="milk")) == [new]


def test_forms_of_a_text():
    assert forms("  Ärger\n über ") == ("ärger über", "arger uber", "aerger ueber")
    assert forms("Plain  Text") == ("plain text",) * 3
    assert [word.plain for word in words(" Two  words ")] == ["two", "words"]
    assert contains(forms("Ærlig"), forms("aer"))
