"""What a screen reader says of the canvas."""

import pytest
from canvas_steps import CTRL, NOW, Key
from msgspec import structs
from PySide6.QtGui import QAccessible

from bmc_desktop.canvas import spoken
from bmc_desktop.model import edits
from bmc_desktop.model.records import Amount, Group
from bmc_desktop.ui.translation import Translation


@pytest.fixture
def heard(monkeypatch):
    """Return what is said aloud, with a screen reader listening."""
    said = []
    translation = Translation("en")
    QAccessible.setActive(True)
    monkeypatch.setattr(spoken, "announce", lambda _speaker, words: said.append(words))
    yield said
    QAccessible.setActive(False)
    translation.remove()


def test_a_note_is_told_with_its_block_place_text_and_meaning(hands, heard):
    session = hands.session
    session.commit(edits.set_meaning(session.workshop, "red", "Families"))
    hands.put("Web shop", y=40)
    hands.put("Coffee\ncard", y=120, colours=("red", "blue"))
    hands.put("Fair", y=200)
    hands.select(["n2"], "channels")
    told = "Channels, 2 of 3: Coffee card. red: Families. blue"
    assert heard == [told]
    assert hands.view.accessibleDescription() == told
    hands.key(Key.Key_Down)
    assert heard[-1] == "Channels, 3 of 3: Fair. yellow"


def test_all_that_a_note_carries_is_told(hands, heard):
    amount = Amount(value=1200.0, period="year")
    hands.put("", status="testing", votes=2, amount=amount, details="more")
    hands.select(["n1"], "channels")
    assert heard == ["Channels, 1 of 1: no words. yellow. Being tested. 2 votes. 1,200/yr. with details"]
    note = hands.notes["n1"]
    workshop = hands.session.workshop
    with_picture = structs.replace(note, picture="0" * 64)
    assert "with a picture" in spoken.note_in_words(with_picture, workshop)
    for title, told in (("Shop", "in the group Shop"), ("", "in a group")):
        grouped = structs.replace(workshop, groups={"g": Group(id="g", title=title)})
        assert told in spoken.note_in_words(structs.replace(note, group="g"), grouped).split(". ")


def test_a_star_and_links_are_told(hands, heard):
    hands.put("Shop", star=True)
    hands.put("Families", block="customer_segments")
    session = hands.session
    session.commit(edits.link_notes(session.workshop, "n1", "n2", "delights"))
    hands.select(["n1"], "channels")
    hands.select(["n2"], "customer_segments")
    session.commit(edits.set_text(session.workshop, "n1", "", now=NOW))
    session.commit(edits.set_link_text(session.workshop, *session.workshop.links, ""))
    assert heard == [
        "Channels, 1 of 1: Shop. yellow. starred. linked to Families: delights",
        "Customer segments, 1 of 1: Families. yellow. linked from Shop: delights",
    ]
    workshop = session.workshop
    assert spoken.note_in_words(workshop.notes["n2"], workshop).endswith("linked from no words")


def test_a_block_is_told_with_its_number_and_notes(hands, heard):
    hands.put("one", block="channels")
    hands.type("3")
    assert heard == ["Channels, block 3 of 9, 1 note"]
    hands.type("0")
    assert heard[-1] == "Parking lot, 0 notes"


def test_what_changes_of_the_current_note_is_told_at_once(hands, heard):
    hands.put("Shop")
    hands.select(["n1"], "channels")
    hands.view.set_status("testing")
    hands.view.change_votes(1)
    hands.view.recolour_selection("red")
    assert heard[1:] == [
        "Channels, 1 of 1: Shop. yellow. Being tested",
        "Channels, 1 of 1: Shop. yellow. Being tested. 1 vote",
        "Channels, 1 of 1: Shop. red. Being tested. 1 vote",
    ]
    assert hands.view.accessibleDescription() == heard[-1]
    hands.session.undo()
    assert heard[4:] == ["Channels, 1 of 1: Shop. yellow. Being tested. 1 vote"]


def test_a_note_that_is_moved_to_another_block_is_told_once(hands, heard):
    hands.put("Shop")
    hands.select(["n1"], "channels")
    hands.view.move_to_block("key_partners")
    assert heard[1:] == ["Key partners, 1 of 1: Shop. yellow"]


def test_nothing_is_said_again_that_sounds_the_same(hands, heard):
    hands.put("Shop")
    hands.select(["n1"], "channels")
    hands.key(Key.Key_Right, modifiers=CTRL)
    hands.view.set_status(None)
    hands.view.recolour_selection("yellow")
    assert len(heard) == 1


def test_what_happens_to_other_notes_is_not_said_but_known(hands, heard):
    hands.put("Shop")
    hands.select(["n1"], "channels")
    hands.put("Fair", y=120)
    assert heard == ["Channels, 1 of 1: Shop. yellow"]
    assert hands.view.accessibleDescription() == "Channels, 1 of 2: Shop. yellow"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Escape, Key.Key_Tab])
def test_after_writing_the_note_that_was_kept_is_told(hands, heard, key):
    hands.type("3")
    hands.type("Shop")
    hands.key(key)
    assert heard == ["Channels, block 3 of 9, 0 notes", "Channels, 1 of 1: Shop. yellow"]


def test_a_note_that_was_written_anew_is_told(hands, heard):
    hands.put("Shop")
    hands.select(["n1"], "channels")
    hands.key(Key.Key_F2, Key.Key_End)
    hands.type("s")
    hands.key(Key.Key_Escape)
    assert heard[1:] == ["Channels, 1 of 1: Shops. yellow"]
    hands.key(Key.Key_F2, Key.Key_Escape)
    assert len(heard) == 2


def test_what_changed_while_the_keys_were_elsewhere_is_told_when_they_come_back(hands, heard):
    hands.put("Shop")
    hands.select(["n1"], "channels")
    hands.view.clearFocus()
    hands.view.set_status("testing")
    assert len(heard) == 1
    hands.view.setFocus()
    assert heard[1:] == ["Channels, 1 of 1: Shop. yellow. Being tested"]


def test_several_notes_are_counted(hands, heard):
    hands.put("one")
    hands.put("two", y=120)
    hands.select(["n1", "n2"])
    assert heard == ["2 notes selected. Channels, 2 of 2: two. yellow"]


def test_another_canvas_is_told_by_its_title(hands, heard):
    session = hands.session
    session.commit(edits.add_canvas(session.workshop, "Later", canvas_id="c2"))
    hands.view.show_canvas("c2")
    assert heard[0] == "Later"


def test_it_keeps_quiet_while_the_keys_are_elsewhere(hands, heard):
    hands.put("one")
    hands.view.clearFocus()
    hands.select(["n1"], "channels")
    assert heard == []
    assert hands.view.accessibleDescription() == "Channels, 1 of 1: one. yellow"


def test_nothing_is_said_while_nobody_listens(hands, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    hands.put("one")
    hands.select(["n1"], "channels")
    assert said == []
    assert hands.view.accessibleDescription() == ""


def test_what_is_said_goes_to_the_screen_reader(hands, monkeypatch):
    said = []
    QAccessible.setActive(True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    spoken.announce(hands.view, "Hello")
    spoken.announce(hands.view, "")
    QAccessible.setActive(False)
    assert [event.message() for event in said] == ["Hello"]
