"""A workshop as full as a file can be: nothing more comes in, one sentence says so, nothing is lost."""

from pathlib import Path

import pytest
from canvas_steps import ALT, CTRL, Hands, Key, MakeHands, assert_scene_is_document, drop
from picture_files import drawing, saved
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from bmc_desktop.canvas.offer import Offer
from bmc_desktop.files.journal.folder import folders
from bmc_desktop.files.journal.recovery import read_journal
from bmc_desktop.model import edits, weight
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session

FULL = "as full as a file can be"


def fill(hands: Hands, monkeypatch: pytest.MonkeyPatch, slack: int = 1_000) -> None:
    """Let the workshop be full of words; other things have room for some bytes and values more."""
    there = hands.session.document.weight
    monkeypatch.setattr(weight, "FULL", there)
    monkeypatch.setattr(weight, "MOST", there.plus(weight.Weight(slack, slack, 0)))


@pytest.fixture
def full(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> Hands:
    """Return a person at a full workshop with two notes."""
    hands.put("Butikk", x=9, y=40)
    hands.put("Nett", "key_partners")
    fill(hands, monkeypatch)
    return hands


def assert_refused(hands: Hands, times: int = 1) -> None:
    """Nothing was changed, and each time a sentence said why and what to do."""
    assert not hands.changes
    assert hands.texts == ["Butikk", "Nett"]
    assert len(hands.notices) == times
    for notice in hands.notices:
        assert FULL in notice
        assert "second workshop" in notice
    if not hands.view.is_editing:
        assert_scene_is_document(hands.view)


def test_the_words_of_a_new_note_stay_in_hand_until_there_is_room(full: Hands) -> None:
    full.key(Key.Key_3)
    full.type("Messe")
    full.key(Key.Key_Escape)
    assert full.view.is_editing
    assert full.editor.toPlainText() == "Messe"
    assert "The words stay in this note" in full.notices[0]
    assert_refused(full)
    full.session.commit(edits.delete_notes(full.session.workshop, list(full.notes)))
    full.key(Key.Key_Escape)
    assert full.texts == ["Messe"]


def test_the_words_of_a_note_on_the_wall_stay_in_hand_until_they_are_shorter(full: Hands) -> None:
    full.select([full.note("Butikk").id])
    full.key(Key.Key_F2)
    full.type("er i byen")
    full.key(Key.Key_Escape)
    assert full.editor.toPlainText() == "Butikker i byen"
    assert_refused(full)
    for _ in "Butikker i byen":
        full.key(Key.Key_Backspace)
    full.type("Torg")
    full.key(Key.Key_Escape)
    assert not full.view.is_editing
    assert full.texts == ["Nett", "Torg"]


def test_words_can_be_cut_and_the_note_comes_back_as_it_was(full: Hands) -> None:
    full.select([full.note("Butikk").id])
    full.key(Key.Key_F2)
    full.type("er i byen")
    full.key(Key.Key_Escape)
    full.key(Key.Key_A, Key.Key_X, modifiers=CTRL)
    full.key(Key.Key_Escape)
    assert not full.view.is_editing
    assert QGuiApplication.clipboard().text() == "Butikker i byen"
    full.session.undo()
    assert full.texts == ["Butikk", "Nett"]


def test_words_that_have_no_room_are_kept_from_a_crash(
    make_hands: MakeHands, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session.new(new_workshop(canvas_title="Now"), journals=tmp_path / "recovery")
    hands = make_hands(session)
    hands.put("Butikk")
    fill(hands, monkeypatch)
    hands.key(Key.Key_3)
    hands.type("Messe")
    hands.key(Key.Key_Escape)
    assert session.journal is not None
    qtbot.waitUntil(lambda: session.journal.flush() and session.journal.state.kind == "protected")

    def kept() -> str:
        assert session.journal.flush()
        (folder,) = folders(tmp_path / "recovery")
        draft = read_journal(folder).draft
        return draft.note.text if draft and draft.note else ""

    qtbot.waitUntil(lambda: kept() == "Messe")
    assert hands.view.is_editing
    session.journal.close("leave")
    (folder,) = folders(tmp_path / "recovery")
    folder.take()
    recovered = read_journal(folder)
    again = make_hands(Session.recover(recovered, folder))
    again.view.resume(recovered.draft)
    again.key(Key.Key_Escape)
    assert again.view.is_editing
    assert again.editor.toPlainText() == "Messe"
    assert FULL in again.notices[0]
    again.session.close()


def test_what_is_pasted_stays_on_the_clipboard(full: Hands) -> None:
    QGuiApplication.clipboard().setText("Messe\nTorg")
    full.view.paste()
    assert QGuiApplication.clipboard().text() == "Messe\nTorg"
    full.select([full.note("Nett").id])
    full.view.copy()
    full.view.paste()
    assert full.view.clipboard_has_notes
    assert all("the clipboard still has it all" in notice for notice in full.notices)
    assert_refused(full, times=2)


def test_what_is_dropped_is_refused(full: Hands, tmp_path: Path) -> None:
    words, picture = QMimeData(), QMimeData()
    words.setText("Messe")
    (tmp_path / "a.png").write_bytes(saved(drawing(), "PNG"))
    picture.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])

    def take(offer: Offer) -> None:
        offer.lay(offer.take_in(lambda *_: None))

    full.view.pictures_offered.connect(take)
    for data in (words, picture):
        drop(full, data, full.in_block("channels"))
    assert not full.session.workshop.media
    assert_refused(full, times=2)


def test_duplicates_and_dragged_copies_are_refused(full: Hands) -> None:
    note = full.note("Butikk").id
    full.select([note])
    full.view.duplicate_selection()
    full.drag(full.on(note), full.in_block("key_resources"), ALT)
    assert_refused(full, times=2)


def test_a_full_workshop_can_still_be_put_in_order(full: Hands) -> None:
    note = full.note("Butikk").id
    full.drag(full.on(note), full.in_block("key_resources"))
    full.select([note])
    full.key(Key.Key_Right, modifiers=CTRL)
    full.view.recolour_selection("blue")
    full.view.change_votes(1)
    full.view.arranging.tidy()
    assert full.notices == []
    assert len(full.changes) >= 4


def test_a_move_that_has_no_room_is_told_whatever_makes_it(
    full: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = full.note("Butikk").id
    fill(full, monkeypatch, slack=0)
    full.select([note])
    full.key(Key.Key_Right, modifiers=CTRL)
    full.drag(full.on(note), full.in_block("customer_relationships", 40.3, 60.7))
    assert_refused(full, times=2)
