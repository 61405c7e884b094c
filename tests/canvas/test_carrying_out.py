"""Notes carried out of the window: words for others, notes for our own windows, nothing lost on the way."""

from collections.abc import Iterator

import pytest
from canvas_steps import ALT, PLAIN, Hands, MakeHands, assert_scene_is_document, drop, new_session
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDropEvent

from bmc_desktop.canvas import clipboard, outgoing
from bmc_desktop.model.blocks import FRAMES


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QMimeData]]:
    """What left the window, as others get it; the hand lets go nowhere."""
    taken: list[QMimeData] = []

    def carry(drag: QDrag) -> None:
        data = QMimeData()
        for name in drag.mimeData().formats():
            data.setData(name, drag.mimeData().data(name))
        assert not drag.pixmap().isNull()
        taken.append(data)

    monkeypatch.setattr(outgoing, "run", carry)
    return taken


def carry_out(hands: Hands, note_id: str, dx: float = 0.0) -> None:
    hands.lift(hands.on(note_id, dx), QPoint(-200, 300))
    hands.release(QPoint(-200, 300))


def test_what_leaves_the_window_is_words_for_others_and_stays_where_it_was(
    hands: Hands, drags: list
) -> None:
    one, other = hands.put("5 < 6 & more", y=40), hands.put("Two\nlines", x=120, y=60)
    hands.select([one, other])
    carry_out(hands, one)
    assert not hands.changes
    assert not hands.view.is_dragging
    assert hands.view.scene_of_canvas.drop_target is None
    assert_scene_is_document(hands.view)
    (data,) = drags
    assert data.text() == "5 < 6 & more\nTwo lines"
    assert data.html() == "<p>5 &lt; 6 &amp; more</p><p>Two<br>lines</p>"
    clip = clipboard.read_notes(data)
    assert clip is not None
    assert [note.text for note in clip.notes] == ["5 < 6 & more", "Two\nlines"]


def test_inside_the_window_nothing_leaves_it(hands: Hands, drags: list) -> None:
    note = hands.put("A")
    hands.drag(hands.on(note), QPoint(2, 2))
    assert drags == []


def test_drawing_a_rectangle_out_of_the_window_carries_nothing(hands: Hands, drags: list) -> None:
    hands.put("A")
    hands.drag(hands.in_block("key_partners"), QPoint(-50, -50))
    assert drags == []


def test_in_another_window_they_are_notes_where_they_are_let_go(make_hands: MakeHands, drags: list) -> None:
    here, there = make_hands(), make_hands(new_session("Other"))
    fields = {"colours": ("green", "red"), "votes": 3, "details": "more", "size": "small"}
    one = here.put("A", x=30, y=50, **fields)
    other = here.put("B", x=30, y=150)
    far = here.put("C", "revenue_streams", x=400, y=50)
    here.select([other, far, one])
    carry_out(here, one)
    drop(there, drags[0], there.in_block("key_partners", 60, 120))
    a, b, c = (there.note(text) for text in "ABC")
    assert (a.block, a.colours, a.votes, a.details, a.size) == ("key_partners", *fields.values())
    # Held by its middle, and the others as they lay to it.
    rect = there.view.scene_of_canvas.layout_of_sheet.notes[a.id].rect
    frame = FRAMES["key_partners"]
    assert (rect.x + rect.width / 2 - frame.x, rect.y + rect.height / 2 - frame.y) == pytest.approx(
        (60, 120), abs=1.5
    )
    assert (b.x - a.x, b.y - a.y) == pytest.approx((0, 100), abs=0.1)
    assert c.block not in ("key_partners",)
    assert set(there.selected) == {a.id, b.id, c.id}
    assert there.steps_of_undo() == 1
    assert here.texts == ["A", "B", "C"]


@pytest.mark.parametrize("modifiers", [PLAIN, ALT])
def test_a_hand_that_comes_back_moves_them_or_copies_them(
    hands: Hands, drags: list, monkeypatch: pytest.MonkeyPatch, modifiers: Qt.KeyboardModifier
) -> None:
    note = hands.put("A", x=30, y=50)
    carry_out(hands, note)
    monkeypatch.setattr(QDropEvent, "source", lambda _: hands.view.viewport())
    drop(hands, drags[0], hands.in_block("key_partners", 100, 200), modifiers)
    assert hands.notes[note].block == ("channels" if modifiers else "key_partners")
    assert len(hands.notes) == (2 if modifiers else 1)
    assert hands.steps_of_undo() == 2


def test_notes_without_a_grip_and_what_is_no_notes_are_dropped_as_words(hands: Hands) -> None:
    data = QMimeData()
    data.setData(clipboard.MIME, b'{"notes":[],"grip":[1,2]}')
    data.setText("word")
    drop(hands, data, hands.in_block("channels"))
    assert hands.texts == ["word"]
