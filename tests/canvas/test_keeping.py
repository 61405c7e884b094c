"""What a crash leaves of a note in mid-sentence and of the view, and going on from there."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from canvas_steps import Hands, Key, MakeHands
from pytestqt.qtbot import QtBot

from bmc_desktop.files.journal.folder import folders
from bmc_desktop.files.journal.recovery import Recovered, read_journal
from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session.new(new_workshop(canvas_title="Now"), journals=tmp_path / "recovery")
    session.commit(edits.add_canvas(session.workshop, "Later"))
    yield session
    session.close()


@pytest.fixture
def hands(make_hands: MakeHands, session: Session) -> Hands:
    return make_hands(session)


def found(session: Session, tmp_path: Path) -> Recovered:
    """Return what a restart would find now."""
    assert session.journal is not None
    assert session.journal.flush()
    copy = tmp_path / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(tmp_path / "recovery", copy)
    (folder,) = folders(copy)
    return read_journal(folder)


def drafted(session: Session, tmp_path: Path, text: str) -> bool:
    draft = found(session, tmp_path).draft
    return draft is not None and draft.note is not None and draft.note.text == text


def test_words_in_a_new_note_come_back_with_the_caret(
    hands: Hands, session: Session, tmp_path: Path, qtbot: QtBot, make_hands: MakeHands
) -> None:
    hands.key(Key.Key_3)
    hands.type("Butikk 😀 i byen")
    hands.key(Key.Key_Left)
    hands.type("e")
    qtbot.waitUntil(lambda: drafted(session, tmp_path, "Butikk 😀 i byeen"))
    recovered = found(session, tmp_path)
    assert recovered.changes == 1
    again = make_hands(Session.recover(recovered, next(folders(tmp_path / "copy"))))
    again.view.resume(recovered.draft)
    assert again.view.is_editing
    again.type("!")
    again.key(Key.Key_Escape)
    assert again.texts == ["Butikk 😀 i byee!n"]
    assert again.note("Butikk 😀 i byee!n").block == "channels"


def test_words_in_a_note_on_the_wall_come_back_and_can_be_taken_back(
    hands: Hands, session: Session, tmp_path: Path, qtbot: QtBot, make_hands: MakeHands
) -> None:
    note = hands.put("Butikk")
    hands.double_click(hands.on(note))
    hands.type("er")
    qtbot.waitUntil(lambda: drafted(session, tmp_path, "Butikker"))
    recovered = found(session, tmp_path)
    assert recovered.workshop.notes[note].text == "Butikk"
    again = make_hands(Session.recover(recovered, next(folders(tmp_path / "copy"))))
    again.view.resume(recovered.draft)
    again.key(Key.Key_Escape)
    assert again.texts == ["Butikker"]
    again.session.undo()
    assert again.texts == ["Butikk"]


def test_kept_words_are_no_draft_any_more(
    hands: Hands, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    hands.key(Key.Key_3)
    hands.type("Butikk")
    qtbot.waitUntil(lambda: drafted(session, tmp_path, "Butikk"))
    hands.key(Key.Key_Escape)
    after = found(session, tmp_path)
    assert after.draft is None
    assert [note.text for note in after.workshop.notes.values()] == ["Butikk"]


def test_words_typed_and_kept_at_once_leave_no_draft(
    hands: Hands, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    hands.key(Key.Key_3)
    hands.type("Butikk")
    hands.key(Key.Key_Escape)
    qtbot.wait(150)
    assert found(session, tmp_path).draft is None


def test_half_a_letter_does_not_keep_the_rest_from_being_kept(
    hands: Hands, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    hands.key(Key.Key_3)
    hands.type("ab")
    hands.view.writing.editor.insertPlainText("\ud83d")
    qtbot.waitUntil(lambda: found(session, tmp_path).draft is not None)
    draft = found(session, tmp_path).draft
    assert draft is not None
    assert draft.note is not None
    assert draft.note.text.startswith("ab")


def test_the_canvas_and_the_zoom_come_back(
    hands: Hands, session: Session, tmp_path: Path, qtbot: QtBot, make_hands: MakeHands
) -> None:
    later = session.workshop.tabs()[1].id
    hands.view.show_canvas(later)
    hands.view.zoom_to(2.5)
    hands.view.centerOn(300.0, 300.0)
    qtbot.waitUntil(lambda: found(session, tmp_path).view is not None, timeout=3_000)
    seen = found(session, tmp_path).view
    assert seen is not None
    again = make_hands()
    again.view.restore_view(seen)
    assert again.view.zoom == pytest.approx(2.5)
    again = make_hands(session)
    again.view.restore_view(seen)
    assert again.view.canvas_id == later
    middle = again.view.mapToScene(again.view.viewport().rect().center())
    assert (middle.x(), middle.y()) == pytest.approx((300.0, 300.0), abs=2)


def test_a_view_of_everything_comes_back_as_that(hands: Hands, make_hands: MakeHands) -> None:
    hands.view.zoom_to_fit()
    seen = hands.view.view_state()
    assert seen.zoom == 0.0
    again = make_hands()
    again.view.zoom_to(4.0)
    again.view.restore_view(seen)
    assert again.view.is_fitting
