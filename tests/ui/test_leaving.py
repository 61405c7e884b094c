"""Nothing is lost when a window goes or another workshop comes: notes, titles, saves, posters."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from window_steps import add_note, do

from bmc_desktop.files.save_job import SaveJob
from bmc_desktop.model import edits
from bmc_desktop.model.document import ChangeError
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.dialogs import files, messages
from bmc_desktop.ui.dialogs.details import DetailsDialog
from bmc_desktop.ui.jobs import run_job, wait_for_jobs
from bmc_desktop.ui.poster_preview import PosterPreview


@pytest.fixture
def file(tmp_path):
    Session.new(new_workshop(canvas_title="I dag", title="FINN")).start_save(tmp_path / "FINN.bmcw").run()
    return tmp_path / "FINN.bmcw"


@pytest.fixture
def gate(monkeypatch):
    """Hold every save until the gate is set."""
    result = threading.Event()
    run = SaveJob.run

    def wait(job):
        result.wait(10)
        return run(job)

    monkeypatch.setattr(SaveJob, "run", wait)
    yield result
    result.set()


def write(window, text):
    window.canvas.new_note()
    window.canvas.writing.editor.setPlainText(text)


def texts(window):
    return [note.text for note in window.session.workshop.notes.values()]


# Another workshop comes


def test_words_being_typed_stay_when_a_file_arrives(windows, file):
    window = windows.new()
    windows.open_file(file, window)
    write(window, "Typed")
    assert wait_for_jobs(window)
    assert texts(window) == ["Typed"]
    assert len(windows.windows) == 2
    assert windows.windows[1].session.path == file


def test_a_title_being_typed_stays_when_a_file_arrives(windows, file):
    window = windows.new()
    windows.open_file(file, window)
    window.tabs.rename_current()
    window.tabs._edit.setText("Alternative")
    assert wait_for_jobs(window)
    assert window.tabs.titles == ("Alternative",)
    assert len(windows.windows) == 2


def test_a_dialog_keeps_its_workshop_when_a_file_arrives(windows, file, monkeypatch):
    window = windows.new()

    def answer(dialog):
        dialog.show()
        windows.open_file(file, window)
        assert wait_for_jobs(window)
        dialog._lines["title"].setText("Mine")
        dialog.hide()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(DetailsDialog, "exec", answer)
    do(window, "details")
    assert window.session.workshop.details.title == "Mine"
    assert window.windowTitle() == "Mine[*]"
    assert len(windows.windows) == 2


def test_a_file_asked_for_twice_gets_one_window(windows, file):
    window = windows.new()
    add_note(window)
    windows.open_file(file, window)
    windows.open_file(file, window)
    assert wait_for_jobs(window)
    assert len(windows.windows) == 2


# A title of a tab


@pytest.mark.parametrize("how", ["tab", "plus", "action"])
def test_a_new_title_is_kept_whatever_is_clicked_next(window, qtbot, how):
    do(window, "canvas_duplicate")
    first = window.session.workshop.tabs()[0].id
    window.show_canvas(first)
    window.tabs.rename_current()
    window.tabs._edit.setText("Written")
    if how == "tab":
        bar = window.tabs._bar
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
        assert window.canvas.canvas_id == window.session.workshop.tabs()[1].id == window.tabs.current
    elif how == "plus":
        window.tabs._add.click()
    else:
        do(window, "canvas_add")
    assert window.session.workshop.canvases[first].title == "Written"


def test_the_button_that_adds_a_canvas_keeps_the_note_being_written(window):
    first = window.canvas.canvas_id
    write(window, "Typed")
    window.tabs._add.click()
    (note,) = window.session.workshop.notes.values()
    assert (note.text, note.canvas) == ("Typed", first)


# Closing


def test_a_note_that_cannot_be_kept_keeps_the_window(windows, window, monkeypatch):
    def full(*_, **__):
        raise ChangeError("too many")

    monkeypatch.setattr(window.canvas.commands, "add", full)
    write(window, "One too many")
    assert not window.close()
    windows.quit()
    assert window in windows.windows
    assert window.canvas.writing.editor.toPlainText() == "One too many"


def test_a_poster_that_was_asked_for_is_written_before_the_window_goes(
    window, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "poster.pdf")
    windows = window.windows
    do(window, "export_poster")
    assert not window.close()
    qtbot.waitUntil(lambda: window not in windows.windows)
    assert (tmp_path / "poster.pdf").read_bytes().startswith(b"%PDF")


def test_a_poster_that_failed_is_told_and_the_window_stays(window, tmp_path, monkeypatch, shown, qtbot):
    monkeypatch.setattr(files, "ask_export", lambda *_: tmp_path / "no" / "poster.pdf")
    do(window, "export_poster")
    assert not window.close()
    qtbot.waitUntil(lambda: not window.leaving.is_waiting)
    assert window in window.windows.windows
    assert "poster.pdf" in shown.texts[0]


def test_reading_does_not_keep_the_window(window):
    gate = threading.Event()
    run_job(window, "", lambda _: gate.wait(0.2), lambda _: pytest.fail("not wanted"), silent=True)
    assert window.close()


def test_the_preview_may_close_while_its_poster_is_written(window, tmp_path, monkeypatch, shown):
    paths = [tmp_path / "poster.pdf", tmp_path / "no" / "poster.pdf"]
    monkeypatch.setattr(files, "ask_export", lambda *_: paths.pop(0))
    monkeypatch.setattr(QDialog, "open", QDialog.show)
    do(window, "preview")
    assert wait_for_jobs(window)
    assert wait_for_jobs(window)
    (preview,) = window.findChildren(PosterPreview)
    preview.save_pdf()
    assert wait_for_jobs(window)
    assert "poster.pdf" in window.status.notice_text
    preview.save_pdf()
    preview.reject()
    assert wait_for_jobs(window)
    assert "poster.pdf" in shown.texts[0]
    assert (tmp_path / "poster.pdf").is_file()


def test_closing_during_a_slow_save_says_so_and_can_be_given_up(window, tmp_path, monkeypatch, gate):
    asked, answers = [], ["cancel", "discard"]
    monkeypatch.setattr(messages, "ask_leaving", lambda *_: "save")
    monkeypatch.setattr(
        messages, "ask_not_waiting", lambda *_: asked.append(window.leaving.is_waiting) or answers.pop(0)
    )
    windows = window.windows
    add_note(window)
    window.saver.save(tmp_path / "a.bmcw")
    assert not window.close()
    assert window.status.saving_text == "Saving… The window closes when it is saved."
    assert not window.close()
    assert window.status.saving_text == "Saving…"
    assert not window.close()
    assert window.close()
    assert asked == [True, True]
    assert window not in windows.windows


def test_closing_goes_on_when_the_slow_save_is_done(window, tmp_path, gate, qtbot):
    windows = window.windows
    add_note(window)
    window.saver.save(tmp_path / "a.bmcw")
    assert not window.close()
    gate.set()
    qtbot.waitUntil(lambda: window not in windows.windows)


def test_quit_asks_once_and_saves_what_is_to_be_saved(windows, tmp_path, monkeypatch, qtbot):
    asked = []
    monkeypatch.setattr(messages, "ask_leaving", lambda window, *_: asked.append(window) or "save")
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "a.bmcw")
    first = windows.new()
    add_note(first)
    windows.new(first)
    windows.quit()
    qtbot.waitUntil(lambda: not windows.windows)
    assert asked == [first]


def test_work_done_while_another_window_asks_is_asked_about(windows, monkeypatch):
    first = windows.new()
    add_note(first)
    second = windows.new(first)
    add_note(second)
    asked = []

    def answer(window, *_):
        asked.append(window)
        if window is second:
            first.session.commit(edits.set_details(first.session.workshop, title="Late"))
        return "discard" if len(asked) < 3 else "cancel"

    monkeypatch.setattr(messages, "ask_leaving", answer)
    windows.quit()
    assert asked == [first, second, first]
    assert windows.windows == [first, second]
