"""The truth about what a crash would leave: protected, or an alarm with a way out; what closing does."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from bmc_desktop import paths
from bmc_desktop.files.journal.recovery import abandoned, read_journal
from bmc_desktop.model import edits
from bmc_desktop.model.records import Note
from bmc_desktop.model.workshop import new_id, new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.dialogs import messages
from bmc_desktop.ui.main_window import MainWindow

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def write(window: MainWindow, text: str = "Butikk") -> None:
    session = window.session
    note = Note(id=new_id(), canvas=window.canvas.canvas_id, block="channels", x=0.0, y=0.0, text=text)
    window.commit(edits.add_notes(session.workshop, [note], now=NOW))


def says(window: MainWindow, words: str) -> bool:
    return words in window.status.saving_text


def kept() -> list[str]:
    """Return the notes that the next start would offer."""
    texts = []
    for folder in abandoned(paths.recovery_root()):
        found = read_journal(folder)
        texts += [note.text for note in found.workshop.notes.values()]
        folder.let_go()
    return texts


def test_work_without_a_file_is_protected(window, qtbot):
    assert says(window, "New workshop")
    write(window)
    qtbot.waitUntil(lambda: says(window, "Protected"))
    assert not window.notices.says("protection")


def test_an_opened_file_with_changes_is_protected(windows, tmp_path, qtbot):
    path = tmp_path / "plan.bmcw"
    Session.new(new_workshop(canvas_title="Now")).start_save(path).run()
    window = windows.show_session(Session.open(path, journals=paths.recovery_root()), windows.new())
    write(window)
    qtbot.waitUntil(lambda: says(window, "Protected"))
    window.session.undo()
    assert not says(window, "Protected")


@pytest.fixture
def nowhere(tmp_path: Path) -> Path:
    """Return a place where no folder can be made."""
    (tmp_path / "file").write_text("in the way")
    return tmp_path / "file" / "recovery"


def test_the_alarm_says_why_and_offers_a_way_out(windows, nowhere, tmp_path, qtbot):
    session = Session.new(new_workshop(canvas_title="Now"), journals=nowhere)
    window = windows.show_session(session, windows.new())
    write(window)
    qtbot.waitUntil(lambda: says(window, "NOT protected"))
    assert "lost" in window.notices.says("protection")
    assert "Save as…" in [button.text() for button in window.notices.findChildren(QPushButton)]
    write(window, "and the editor goes on")
    assert len(window.session.workshop.notes) == 2
    window.saver.save(tmp_path / "plan.bmcw")
    qtbot.waitUntil(lambda: window.saver.state == "saved")
    assert says(window, "Saved")


def test_protection_comes_back_when_the_fault_is_gone(windows, nowhere, qtbot, monkeypatch):
    monkeypatch.setattr("bmc_desktop.files.journal.writer.RETRY", 0.05)
    session = Session.new(new_workshop(canvas_title="Now"), journals=nowhere)
    window = windows.show_session(session, windows.new())
    write(window)
    qtbot.waitUntil(lambda: says(window, "NOT protected"))
    nowhere.parent.unlink()
    qtbot.waitUntil(lambda: says(window, "Protected"))
    assert not window.notices.says("protection")


def test_a_slow_disk_is_not_called_protected(window, qtbot, monkeypatch):
    write(window)
    qtbot.waitUntil(lambda: says(window, "Protected"))
    monkeypatch.setattr(type(window.session.journal), "_write", lambda *_: None)
    write(window, "on its way")
    qtbot.waitUntil(lambda: says(window, "Not yet protected"))
    monkeypatch.undo()
    write(window, "and there")
    qtbot.waitUntil(lambda: says(window, "Protected"))


def test_a_saved_workshop_leaves_no_journal(window, tmp_path, qtbot):
    write(window)
    window.saver.save(tmp_path / "plan.bmcw")
    qtbot.waitUntil(lambda: window.saver.state == "saved")
    window.close()
    assert list(paths.recovery_root().iterdir()) == []


def test_work_that_is_not_to_be_saved_is_set_aside(window, monkeypatch):
    monkeypatch.setattr(messages, "ask_leaving", lambda *_: "discard")
    write(window)
    window.close()
    assert kept() == []
    (aside,) = abandoned(paths.recovery_root(), aside=True)
    assert [note.text for note in read_journal(aside).workshop.notes.values()] == ["Butikk"]
    aside.let_go()


def test_what_is_seen_and_written_goes_into_the_journal(window, qtbot):
    window.canvas.new_note()
    window.canvas.writing.editor.insertPlainText("half a sen")
    journal = window.session.journal
    qtbot.waitUntil(lambda: journal.state.kind == "protected")
    journal.close("leave")
    (folder,) = abandoned(paths.recovery_root())
    draft = read_journal(folder).draft
    assert draft is not None
    assert draft.note.text == "half a sen"
    folder.let_go()


def test_nothing_is_promised_that_cannot_be_kept(windows, nowhere, qtbot, monkeypatch):
    session = Session.new(new_workshop(canvas_title="Now"), journals=nowhere)
    window = windows.show_session(session, windows.new())
    write(window)
    qtbot.waitUntil(lambda: says(window, "NOT protected"))
    asked = []
    monkeypatch.setattr(messages, "ask_leaving", lambda *said: asked.append(said[2]) or "discard")
    window.close()
    assert asked == [False]
