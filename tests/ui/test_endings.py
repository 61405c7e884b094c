"""The app is told to end: nothing is asked, nothing is lost, and it goes."""

import os
import signal
import threading
import time

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QSessionManager, QTextCursor
from PySide6.QtWidgets import QDialog, QLineEdit
from window_steps import add_note, do

from bmc_desktop import paths
from bmc_desktop.files.journal.offers import offers
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.save_job import SaveJob
from bmc_desktop.model import edits
from bmc_desktop.session import Session
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.safety import endings
from bmc_desktop.ui.safety.endings import Endings, secure_everything

posix = pytest.mark.skipif(os.name != "posix", reason="signals are heard otherwise there")


@pytest.fixture
def ended(qapp, windows, monkeypatch, qtbot):
    """Hear of the end in place of the application, which the other tests need."""
    statuses = []
    monkeypatch.setattr(type(qapp), "exit", staticmethod(lambda status=0: statuses.append(status)))
    hears = Endings(qapp, windows)
    hears.install()
    yield hears, statuses
    if hears.status is not None:
        # Later it would be the real application that is told, in the middle of another test.
        qtbot.waitUntil(lambda: bool(statuses))
    hears.remove()
    hears.deleteLater()


def write(window, text):
    window.canvas.new_note()
    window.canvas.writing.editor.setPlainText(text)


def texts(window):
    return [note.text for note in window.session.workshop.notes.values()]


def offered():
    """Return what the next start offers."""
    found = offers(paths.recovery_root())
    for offer in found:
        offer.folder.let_go()
    return found


def in_hand():
    """Return the words that the next start finds in the editors."""
    drafts = [offer.found.draft for offer in offered()]
    return sorted(draft.note.text for draft in drafts if draft is not None)


@posix
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_ends_it_at_once_with_what_was_being_typed(windows, ended, qtbot, name):
    _, statuses = ended
    windows.new()
    write(windows.windows[0], "Typed")
    number = getattr(signal, name)
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: statuses == [128 + number])
    assert in_hand() == ["Typed"]


def test_the_next_start_goes_on_in_mid_sentence(windows, ended, qtbot):
    hears, statuses = ended
    window = windows.new()
    add_note(window)
    write(window, "half a sentence")
    window.canvas.writing.editor.moveCursor(QTextCursor.MoveOperation.NextWord)
    hears.on_session_end()
    qtbot.waitUntil(lambda: statuses == [0])
    (offer,) = offered()
    offer.folder.take()
    again = windows.show_session(Session.recover(offer.found, offer.folder), windows.new())
    again.canvas.resume(offer.found.draft)
    editor = again.canvas.writing.editor
    assert (editor.toPlainText(), editor.textCursor().position()) == ("half a sentence", 5)
    again.commit_editors()
    assert "half a sentence" in texts(again)


def test_words_in_hand_beside_a_saved_file_are_kept_whoever_saves_it_next(windows, ended, qtbot, tmp_path):
    hears, statuses = ended
    window = windows.new()
    add_note(window)
    window.saver.save(tmp_path / "a.bmcw")
    assert wait_for_jobs(window)
    write(window, "half a sentence")
    hears.on_session_end()
    qtbot.waitUntil(lambda: statuses == [0])
    other = Session.open(tmp_path / "a.bmcw")
    other.commit(edits.set_details(other.workshop, title="Theirs"))
    job = other.start_save()
    other.finish_save(job, job.run())
    assert in_hand() == ["half a sentence"]


def test_a_name_that_is_being_given_is_taken_over(windows, ended, qtbot):
    hears, statuses = ended
    window = windows.new()
    do(window, "canvas_rename")
    window.tabs.findChild(QLineEdit).setText("Tomorrow")
    hears.on_session_end()
    qtbot.waitUntil(lambda: statuses == [0])
    assert [canvas.title for canvas in offered()[0].found.workshop.tabs()] == ["Tomorrow"]


@pytest.mark.parametrize("text", ["", "  \n "])
def test_a_note_without_words_is_nothing_to_come_back_to(windows, ended, qtbot, text):
    hears, statuses = ended
    write(windows.new(), text)
    hears.on_session_end()
    qtbot.waitUntil(lambda: statuses == [0])
    assert offered() == []


@posix
def test_the_former_handlers_come_back(qapp, windows):
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)]
    hears = Endings(qapp, windows)
    hears.install()
    hears.remove()
    assert before == [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)]
    assert signal.set_wakeup_fd(-1) == -1


@posix
def test_a_signal_that_was_switched_off_stays_so(qapp, windows):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    hears = Endings(qapp, windows)
    try:
        hears.install()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        hears.remove()
    finally:
        signal.signal(signal.SIGHUP, before)


def test_the_end_of_the_session_asks_nothing(windows, ended, qtbot):
    hears, statuses = ended
    windows.new()
    add_note(windows.windows[0])
    hears.on_session_end()
    hears.on_session_end()
    qtbot.waitUntil(lambda: statuses == [0])
    assert hears.status == 0


def test_the_session_does_not_start_it_with_options_that_it_does_not_know(windows, ended):
    hints = []

    class Session:
        RestartHint = QSessionManager.RestartHint

        def setRestartHint(self, hint):
            hints.append(hint.name)

    hears, _ = ended
    hears.on_session_end(Session())
    assert hints == ["RestartNever"]


def test_a_save_that_runs_is_finished_and_told(windows, ended, qtbot, tmp_path, monkeypatch):
    hears, statuses = ended
    window = windows.new()
    add_note(window)
    run, begun = SaveJob.run, threading.Event()

    def slowly(job):
        begun.set()
        time.sleep(0.2)
        return run(job)

    monkeypatch.setattr(SaveJob, "run", slowly)
    window.saver.save(tmp_path / "a.bmcw")
    assert begun.wait(5)
    hears.end(143)
    assert len(open_workshop(tmp_path / "a.bmcw").workshop.notes) == 1
    qtbot.waitUntil(lambda: statuses == [143])
    assert not window.session.is_modified


def test_a_save_that_hangs_is_not_waited_for_for_ever(windows, ended, qtbot, tmp_path, monkeypatch, caplog):
    hears, statuses = ended
    window = windows.new()
    add_note(window)
    gate = threading.Event()
    run = SaveJob.run
    monkeypatch.setattr(endings, "PATIENCE", 100)
    monkeypatch.setattr(SaveJob, "run", lambda job: gate.wait(10) and run(job))
    window.saver.save(tmp_path / "a.bmcw")
    hears.end(143)
    qtbot.waitUntil(lambda: statuses == [143])
    assert "before everything was written" in caplog.text
    gate.set()
    assert wait_for_jobs(window)


def test_an_open_question_does_not_stop_it_and_the_next_is_not_asked(qapp, windows):
    hears = Endings(qapp, windows)
    windows.new()
    ends = []

    def ask():
        """Wait for an answer, as a dialog does."""
        QTimer.singleShot(0, lambda: hears.end(143))
        ends.append(QEventLoop().exec())
        ends.append(QEventLoop().exec())

    QTimer.singleShot(0, ask)
    assert qapp.exec() == 143
    assert ends == [143, -1]
    hears.deleteLater()


def test_a_window_that_fails_does_not_keep_the_others_from_being_secured(windows, monkeypatch, caplog):
    first = windows.new()
    add_note(first)
    second = windows.new(first)
    write(second, "Typed")

    def fail():
        raise RuntimeError("broken")

    monkeypatch.setattr(first.canvas, "keep_writing", fail)
    secure_everything(windows.windows)
    assert "broken" in caplog.text
    for window in windows.windows:
        window.session.journal.close("leave")
    assert in_hand() == ["Typed"]


def test_writing_goes_on_when_only_a_fault_was_met(windows):
    window = windows.new()
    write(window, "Typed")
    secure_everything(windows.windows)
    assert window.canvas.is_editing
    assert texts(window) == []


def test_a_fault_on_the_way_does_not_keep_it_here(windows, ended, qtbot, monkeypatch):
    hears, statuses = ended

    def fail():
        raise RuntimeError("broken")

    with monkeypatch.context() as broken, qtbot.captureExceptions() as met:
        broken.setattr(windows.new().session, "close", fail)
        hears.end(143)
        qtbot.waitUntil(lambda: statuses == [143])
    assert len(met) == 1


def test_after_it_a_window_can_still_be_used(windows, ended, qtbot):
    """Should the session not end after all, the app is about to go, but does nothing wrong until then."""
    hears, statuses = ended
    window = windows.new()
    add_note(window)
    hears.on_session_end()
    do(window, "undo")
    qtbot.waitUntil(lambda: statuses == [0])
    assert not [box for box in window.findChildren(QDialog) if box.isVisible()]
