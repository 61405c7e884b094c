"""The quick line: what is typed becomes notes with facts, and nothing typed is lost."""

from collections import Counter

import pytest
from capture_words import purse_of, words_of
from hypothesis import given
from hypothesis import strategies as st

from bmc_desktop.capture.entry import Entry, TooMuchError
from bmc_desktop.capture.quick_line import Reading, read_line, read_part, split
from bmc_desktop.model.blocks import ALL_BLOCKS, BLOCKS
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.records import MAX_NOTES, MAX_TEXT, Amount

WORDS = words_of()


def read(line: str, currency: str = "kr", words=WORDS) -> Reading:
    return read_line(line, words, purse_of(currency))


def entry(line: str, currency: str = "kr", words=WORDS) -> Entry:
    (found,) = read(line, currency, words).entries
    return found


def test_a_line_says_block_text_colour_and_amount():
    assert entry("5 gratis kaffekort #familier 120000/år") == Entry(
        "gratis kaffekort", "revenue_streams", ("green",), Amount(value=120_000.0)
    )


@pytest.mark.parametrize(
    ("line", "block", "text"),
    [
        ("5 kaffe", "revenue_streams", "kaffe"),
        ("0 senere", "parking_lot", "senere"),
        ("9: leie", "cost_structure", "leie"),
        ("inn: kaffe", "revenue_streams", "kaffe"),
        ("Inntektsstrømmer: kaffe", "revenue_streams", "kaffe"),
        ("Revenue streams : coffee", "revenue_streams", "coffee"),
        ("rev: coffee", "revenue_streams", "coffee"),
        ("Kunden: Oma", "customer_segments", "Oma"),
        ("vp: ro", "value_propositions", "ro"),
        ("key p: Nora", "key_partners", "Nora"),
        ("v: ro", "value_propositions", "ro"),
        ("Kunder: alle", "customer_segments", "alle"),
        ("nøkkel: alt", None, "nøkkel: alt"),
        ("Pris: høy", None, "Pris: høy"),
        ("kaffe", None, "kaffe"),
        ("10 kunder", None, "10 kunder"),
        ("5:30 møte", None, "5:30 møte"),
        ("5 % rabatt", None, "5 % rabatt"),
        ("5-kamp", None, "5-kamp"),
        ("http://a.example", None, "http://a.example"),
        ("in store", None, "in store"),
        (":", None, ":"),
        ("5 5", "revenue_streams", "5"),
        ("5 øl", "revenue_streams", "øl"),
        ("5 🎉", "revenue_streams", "🎉"),
    ],
)
def test_the_beginning_names_a_block(line, block, text):
    assert entry(line) == Entry(text, block)


def test_blocks_have_the_names_that_stand_on_the_canvas():
    words = words_of(titles={"channels": "Wege zu uns"})
    assert entry("wege: Laden", words=words) == Entry("Laden", "channels")
    assert entry("kan: butikk", words=words) == Entry("butikk", "channels")


@pytest.mark.parametrize(
    ("line", "colours", "text"),
    [
        ("kort #familier", ("green",), "kort"),
        ("#fam kort", ("green",), "kort"),
        ("kort #bedrifter til", ("blue",), "kort til"),
        ("kort #små-bedrifter", ("blue",), "kort"),
        ("#gul #rød kort", ("yellow", "red"), "kort"),
        ("#gul #gul kort", ("yellow",), "kort"),
        ("#yel card", ("yellow",), "card"),
        ("#or card", ("orange",), "card"),
        ("#violett Karte", ("violet",), "Karte"),
        ("#f kort", (), "#f kort"),
        ("#xyz kort", (), "#xyz kort"),
        # "rød" and "rosa" begin alike: the letters say more of the shorter one.
        ("#r kort", ("red",), "kort"),
        ("#ros kort", ("pink",), "kort"),
        # Neither "hvit" nor "kvit" is a first name in Danish; "lilla" is another name of "fiolett".
        ("#lil kort", ("violet",), "kort"),
        ("C# og #", (), "C# og #"),
        ("#gul", ("yellow",), "#gul"),
    ],
)
def test_a_tag_is_a_colour_or_a_meaning(line, colours, text):
    assert entry(line) == Entry(text, None, colours)


@pytest.mark.parametrize(
    ("line", "amount", "text"),
    [
        ("kort 1 200,50 kr/md", Amount(value=1200.5, period="month"), "kort"),
        ("120000/year, kort", Amount(value=120_000.0), "kort"),
        ("vi betaler 500 kr i dag", Amount(value=500.0), "vi betaler 500 kr i dag"),
        ("før 99 kr, nå 120 kr", Amount(value=120.0), "før 99 kr, nå"),
        ("99 kr eller 120 kr hver", None, "99 kr eller 120 kr hver"),
        ("99 kr", Amount(value=99.0), "99 kr"),
        ("5 kr hver", Amount(value=5.0), "hver"),
        ("3 ansatte", None, "ansatte"),
    ],
)
def test_money_becomes_the_amount(line, amount, text):
    found = entry(line)
    assert (found.amount, found.text) == (amount, text)
    if line.startswith("5 kr"):
        assert found.block is None


def test_a_digit_before_a_sum_is_a_block():
    assert entry("5 100 kr/md leie") == Entry(
        "leie", "revenue_streams", (), Amount(value=100.0, period="month")
    )


def test_money_of_another_currency_stays_text_and_is_told():
    reading = read("kort 99 €/Monat", "NOK")
    assert reading.entries == (Entry("kort 99 €/Monat"),)
    assert reading.strange == ("99 €/Monat",)
    assert reading.currency == "NOK"


def test_a_workshop_without_a_currency_takes_the_first_that_is_typed():
    reading = read("kort 99 €/Monat | bil 5 kr", "")
    assert reading.currency == "€"
    assert [found.text for found in reading.entries] == ["kort", "bil 5 kr"]
    assert reading.strange == ("5 kr",)
    assert read("kort 99/mnd", "").currency == ""


def test_several_notes_share_the_block_until_another_is_named():
    found = read("5 kaffe | te #gul\n1 alle|ingen | #rød alle").entries
    assert [(e.text, e.block, e.colours) for e in found] == [
        ("kaffe", "revenue_streams", ()),
        ("te", "revenue_streams", ("yellow",)),
        ("alle|ingen", "customer_segments", ()),
        ("alle", "customer_segments", ("red",)),
    ]


def test_a_line_that_is_still_being_typed_is_read_too():
    assert [found.text for found in read("kaffe |").entries] == ["kaffe"]
    assert read("").entries == ()
    assert read("  |  | ").entries == ()
    assert read("|").entries == ()


def test_a_block_alone_is_where_the_next_note_goes():
    assert read("5") == Reading(block="revenue_streams", currency="kr")
    assert read("inn:") == Reading(block="revenue_streams", currency="kr")


def test_a_heading_is_the_block_of_the_lines_below_it():
    found = read("Kunder:\nfamilier\nKanaler:\n• butikk\n").entries
    assert [(e.text, e.block) for e in found] == [("familier", "customer_segments"), ("butikk", "channels")]


def test_numbers_in_a_list_are_no_blocks():
    assert [(e.text, e.block) for e in read("1\n2\n3").entries] == [("1", None), ("2", None), ("3", None)]
    assert [(e.text, e.block) for e in read("kaffe | inn:").entries] == [("kaffe", None), ("inn:", None)]


def test_more_than_a_note_holds_is_refused():
    with pytest.raises(TooMuchError):
        read("x" * (MAX_TEXT + 1))
    with pytest.raises(TooMuchError):
        read("\n".join(["x"] * (MAX_NOTES + 1)))


def signs(text: str) -> Counter:
    return Counter(sign for sign in text if not sign.isspace())


PIECES = (
    *("5", "0", "inn:", "rev", ":", "#gul", "#f", "#", "99", "€", "kr", "/md", "per år", "kaffe", ",", "|"),
    *("1 200,50", "-", "–", "T€", "\n", "\t", "•", "1.", "a)", "(", ")", "Ø", "ſ", "\0", "5 5 kr"),
)
LIKELY = st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join)


@given(st.one_of(st.text(max_size=80), LIKELY, LIKELY.map(lambda text: text.replace(" ", ""))))
def test_everything_typed_is_in_the_text_or_in_a_fact(line):
    reading = read(line, "")
    kept = Counter()
    parts = [part for raw in split(line) if (part := clean_text(raw))]
    purse = purse_of("")
    for index, part in enumerate(parts):
        found = read_part(part, WORDS, purse, alone=len(parts) == 1, heads=index < len(parts) - 1)
        kept = signs(found.entry.text) + sum(map(signs, found.spent), Counter())
        missing = signs(part) - kept
        assert not missing, (part, found)
        assert found.entry.text or found.entry.block
    assert len(reading.entries) <= len(parts)
    assert all(e.text and (e.block is None or e.block in ALL_BLOCKS) for e in reading.entries)


@given(
    st.integers(1, 9),
    st.text("bdghlnopsvøæåØ ", min_size=1).filter(str.strip),
    st.sampled_from(["", " #gul", " #rød #blå"]),
)
def test_what_is_put_together_is_taken_apart(digit, text, tags):
    found = entry(f"{digit} {text}{tags}")
    assert found.block == BLOCKS[digit - 1]
    assert found.text.split() == text.split()
    assert len(found.colours) == tags.count("#")


@pytest.mark.parametrize(
    ("language", "letters", "colour"),
    [
        ("en", "r", "red"),
        ("en", "g", "green"),
        ("de", "ro", "red"),
        ("de", "gr", "green"),
        ("de", "g", None),
    ],
)
def test_first_letters_mean_the_colours_own_name_and_rather_a_short_one(language, letters, colour):
    words = words_of(language, language, legend={})
    assert entry(f"Abo #{letters}", words=words).colours == ((colour,) if colour else ())


def test_a_segment_is_a_colour_without_a_legend():
    words = words_of("en", legend={}, segments={"Families with children": "green", "Hotels": "blue"})
    assert entry("4 card #families", words=words).colours == ("green",)
    assert entry("4 card #children", words=words).colours == ("green",)
    assert entry("4 card #hotels", words=words).colours == ("blue",)
    # Fewer letters rather mean a colour, and a colour's name is one wherever a segment has it too.
    assert entry("4 card #ho", words=words).text == "card #ho"


def test_a_tag_that_nobody_knows_is_told_of():
    assert read("Abo #xyz").unknown == ("#xyz",)
    assert read("kort #f | te #gul").unknown == ("#f",)
    assert read("nr #1 og #gul").unknown == ()
    assert read("#gul").unknown == ()
