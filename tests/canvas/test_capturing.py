"""Notes that come together: placed, selected, in one step of undo, and none when they are too many."""

import pytest
from canvas_steps import Hands, Key, MakeHands, assert_scene_is_document
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from bmc_desktop.canvas import capturing
from bmc_desktop.capture.entry import Entry
from bmc_desktop.model.records import Amount


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a handful of notes be many."""
    monkeypatch.setattr(capturing, "AT_ONCE", 5)
    monkeypatch.setattr(capturing, "SLICE", 3)
    monkeypatch.setattr(capturing, "TURN", 0.0)


def put(hands: Hands, *entries: Entry, **more: str) -> bool:
    return hands.view.capturing.put(entries, edit="add_notes", **more)


def lines(count: int) -> str:
    return "\n".join(f"• note {number:03}" for number in range(count))


def test_notes_have_what_was_understood(hands: Hands) -> None:
    hands.view.go_to_block("channels")
    amount = Amount(value=5.0, period="month")
    assert put(hands, Entry("A", "key_partners", ("blue", "red"), amount, 3, "mer"), Entry("B"))
    a, b = hands.note("A"), hands.note("B")
    assert (a.block, a.colours, a.amount, a.votes, a.details) == (
        "key_partners",
        ("blue", "red"),
        amount,
        3,
        "mer",
    )
    assert (b.block, b.colours) == ("channels", (hands.view.commands.paper,))
    assert set(hands.selected) == {a.id, b.id}
    assert hands.view.current_block == "channels"
    assert hands.steps_of_undo() == 1


def test_a_currency_comes_with_the_notes_in_one_step(hands: Hands) -> None:
    put(hands, Entry("A"), currency="€")
    assert hands.session.workshop.details.currency == "€"
    hands.session.undo()
    assert hands.session.workshop.details.currency == ""
    assert not hands.notes


def test_many_notes_come_in_slices_and_one_step(hands: Hands, qtbot: QtBot, few: None) -> None:
    hands.put("before", "channels", x=10, y=30)
    QGuiApplication.clipboard().setText(lines(30))
    hands.view.go_to_block("channels")
    hands.view.paste()
    assert hands.view.capturing.is_busy
    assert len(hands.notes) == 1
    qtbot.waitUntil(lambda: not hands.view.capturing.is_busy)
    assert len(hands.changes) > 5
    in_order = [note.text for note in sorted(hands.notes.values(), key=lambda n: (n.y, n.x))]
    assert in_order == ["before", *(f"note {number:03}" for number in range(30))]
    assert len(hands.selected) == 30
    assert hands.session.undo().count == 30
    assert hands.texts == ["before"]
    hands.session.redo()
    assert_scene_is_document(hands.view)


def test_what_is_begun_meanwhile_finishes_what_is_under_way(hands: Hands, few: None) -> None:
    put(hands, *(Entry(f"n{number}") for number in range(9)))
    hands.key(Key.Key_3)
    assert not hands.view.capturing.is_busy
    assert len(hands.notes) == 9
    assert hands.view.current_block == "channels"
    put(hands, *(Entry(f"m{number}") for number in range(9)))
    hands.view.close_session()
    assert len(hands.notes) == 18
    hands.session.observe(hands.view._on_change)


def test_too_many_are_none(hands: Hands, monkeypatch: pytest.MonkeyPatch, few: None) -> None:
    monkeypatch.setattr(capturing, "MAX_NOTES", 9)
    hands.put("A")
    assert not put(hands, *(Entry(f"n{number}") for number in range(9)))
    assert hands.texts == ["A"]
    assert len(hands.notices) == 1


def test_a_workshop_that_became_too_full_meanwhile_is_told(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, few: None
) -> None:
    assert put(hands, *(Entry(f"n{number}") for number in range(9)))
    monkeypatch.setattr("bmc_desktop.model.document.MAX_NOTES", 4)
    hands.view.capturing.finish()
    assert len(hands.notices) == 1
    assert not hands.view.capturing.is_busy


def test_notes_in_a_hidden_parking_lot_are_told(hands: Hands) -> None:
    hands.view.show_parking_lot(False)
    put(hands, Entry("A", "parking_lot"))
    assert hands.note("A").block == "parking_lot"
    assert "parking lot" in hands.notices[0]
    assert hands.view.current_block == "customer_segments"


def test_a_block_that_is_not_tidy_takes_notes_in_its_free_places(hands: Hands) -> None:
    there = hands.put("A", "channels", x=60, y=100)
    place = hands.notes[there]
    put(hands, Entry("B", "channels"), Entry("C", "channels"))
    assert (hands.notes[there].x, hands.notes[there].y) == (place.x, place.y)
    rects = [plan.rect for plan in hands.view.scene_of_canvas.layout_of_sheet.notes.values()]
    assert not any(a.overlaps(b) for a in rects for b in rects if a is not b)


def test_columns_are_offered_and_nothing_is_put_yet(hands: Hands) -> None:
    offered = QSignalSpy(hands.view.table_offered)
    QGuiApplication.clipboard().setText("Kanaler\tButikk\nKunder\tFamilier")
    hands.view.paste()
    assert offered.at(0)[0] == (("Kanaler", "Butikk"), ("Kunder", "Familier"))
    assert not hands.notes


@pytest.mark.parametrize(
    ("html", "rows"),
    [
        (
            "<table><tr><th>Navn<th>Pris<tr><td>A4<td>10&nbsp;kr</table>",
            (("Navn", "Pris"), ("A4", "10\xa0kr")),
        ),
        (
            "<table><tr><td colspan=2>A<br>a</td></tr><tr><td>B</td><td>C</td></tr></table>",
            (("A\na", ""), ("B", "C")),
        ),
        ("<p>Se her:</p><table><tr><td>A<td>B</table>", ()),
        ("<table><tr><td>A<td>B</table><table><tr><td>A<td>B</table>", ()),
        ("<table><tr><td>A<tr><td>B</table>", ()),
        ("<p>tabell</p>", ()),
        ("<table" * 30, ()),
    ],
)
def test_a_table_of_a_word_processor_has_columns_too(hands: Hands, html: str, rows: tuple) -> None:
    offered = QSignalSpy(hands.view.table_offered)
    data = QMimeData()
    data.setHtml(html)
    data.setText("Navn\nPris\nA4\n10 kr")
    QGuiApplication.clipboard().setMimeData(data)
    hands.view.paste()
    assert [offered.at(n)[0] for n in range(offered.count())] == ([rows] if rows else [])
    assert len(hands.notes) == (0 if rows else 4)


def test_a_table_without_end_is_refused_at_once(hands: Hands) -> None:
    QGuiApplication.clipboard().setText("a\tb\n" * 60_000)
    hands.view.paste()
    assert "more than fits" in hands.notices[0]
    assert not hands.notes


def test_a_list_of_a_word_processor_has_no_bullets_left(make_hands: MakeHands) -> None:
    hands = make_hands()
    QGuiApplication.clipboard().setText("•\tButikk\r\no\tNett\r\n1.\tMesse\r\n")
    hands.view.paste()
    assert hands.texts == ["Butikk", "Messe", "Nett"]


def test_many_notes_that_find_no_room_in_the_workshop_come_not_at_all(
    hands: Hands, qtbot: QtBot, few: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.put("before", "channels", x=10, y=30)
    start = hands.session.document.weight
    monkeypatch.setattr("bmc_desktop.model.weight.FULL", start._replace(size=start.size + 2_500))
    QGuiApplication.clipboard().setText(lines(30))
    hands.view.paste()
    qtbot.waitUntil(lambda: not hands.view.capturing.is_busy)
    assert hands.texts == ["before"]
    assert hands.notices[-1].startswith("The workshop is as full as a file can be. Nothing was pasted;")
