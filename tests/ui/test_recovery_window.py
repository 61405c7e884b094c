"""Bringing back what was not saved: at the start and on demand, and what the window says of it."""

import datetime as dt
import threading

import pytest
from file_samples import make_png
from left_work import add, at_work, end, leave, save
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_steps import add_note, do

from bmc_desktop import paths
from bmc_desktop.files.journal import recovery as journal
from bmc_desktop.files.journal.folder import folders
from bmc_desktop.files.journal.offers import offers
from bmc_desktop.files.patience import Patience
from bmc_desktop.files.targets import Sight
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.dialogs.differences import DifferencesDialog
from bmc_desktop.ui.dialogs.recovery import RecoveryDialog
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.safety import earlier, recovery


def settle(window):
    for _ in range(8):
        assert wait_for_jobs(window)
        QTest.qWait(0)


@pytest.fixture
def start(windows):
    """Start with what is there; return the window and the question, if one is asked."""

    def begin(*files, window=None):
        window = window or windows.new(expecting=bool(files))
        windows.recovery.begin(window, files)
        settle(window)
        shown = [box for box in window.findChildren(RecoveryDialog) if box.isVisible()]
        return window, shown[0] if shown else None

    return begin


@pytest.fixture
def file(tmp_path):
    return tmp_path / "FINN.bmcw"


def press(dialog, key):
    QTest.keyClick(dialog.focusWidget() or dialog, key)


def texts(window):
    return sorted(note.text for note in window.session.workshop.notes.values())


def buttons(window, key="recovered"):
    return [button.text() for button in window.notices._rows[key]._buttons]


def others(window):
    """Return the names of the journals but that of the window itself."""
    own = window.session.journal.folder
    return [each.name for each in folders(paths.recovery_root()) if own is None or each.name != own.name]


def left():
    """What would be offered now."""
    found = offers(paths.recovery_root())
    for offer in found:
        offer.folder.let_go()
    return [offer.name for offer in found]


def test_the_question_fits_a_low_screen(start, windows, monkeypatch):
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 960, 540))
    for name in ("one", "two", "three", "four"):
        leave(name, title=name)
    _, dialog = start()
    assert dialog.height() <= 500
    assert dialog._area.height() >= 300


# At the start


def test_nothing_is_shown_where_nothing_is(start, windows):
    window, dialog = start()
    assert dialog is None
    assert windows.windows == [window]
    assert not window.notices.text


def test_files_are_opened_where_nothing_is_to_be_recovered(start, windows, file):
    Session.new(new_workshop(canvas_title="Now")).start_save(file).run()
    window, dialog = start(file)
    assert dialog is None
    assert window.session.path == file


def test_enter_goes_on_in_the_window_of_the_start(start, windows):
    leave("one", "two", title="FINN", draft="half a sent", cursor=4, view=True)
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert windows.windows == [window]
    assert texts(window) == ["one", "two"]
    assert window.canvas.canvas_id == "later"
    assert window.canvas.is_editing
    editor = window.canvas.writing.editor
    assert (editor.toPlainText(), editor.textCursor().position()) == ("half a sent", 4)
    assert window.canvas.zoom == pytest.approx(1.5, rel=0.01)
    assert window.saver.needs_saving
    assert window.notices.says("recovered").startswith("Recovered 3 change")
    assert buttons(window) == ["Save as…"]
    assert left() == []


def test_a_window_that_comes_to_its_size_late_shows_the_same_place(start):
    leave("one", draft="half", view=True)
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    for width, height in ((900, 600), (1200, 800)):
        window.resize(width, height)
        settle(window)
        seen = window.canvas.view_state()
        assert (seen.x, seen.y) == (pytest.approx(300, abs=2), pytest.approx(200, abs=2))
    assert window.canvas.writing.editor.toPlainText() == "half"


def test_words_go_on_where_they_ended(start):
    leave("one", draft="half a sent", cursor=11)
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    QTest.keyClicks(window.canvas.writing.editor, "ence")
    window.commit_editors()
    assert texts(window) == ["half a sentence", "one"]


def test_keys_that_were_faster_than_the_window_cost_no_words(start, windows, monkeypatch):
    leave("one", draft="half a sent", cursor=11)
    window, dialog = start()
    show = windows.show_session

    def typed_into(session, origin):
        shown = show(session, origin)
        QTimer.singleShot(0, lambda: QTest.keyClick(shown.canvas, "q"))
        return shown

    monkeypatch.setattr(windows, "show_session", typed_into)
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    QTest.keyClicks(window.canvas.writing.editor, "ence")
    window.commit_editors()
    assert texts(window) == ["half a sentence", "one", "q"]


def test_undo_goes_on_behind_the_crash(start):
    leave("one", "two")
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    do(window, "undo")
    assert texts(window) == ["one"]


def test_escape_leaves_it_for_later(start, windows):
    leave("one", title="FINN")
    window, dialog = start()
    press(dialog, Qt.Key.Key_Escape)
    settle(window)
    assert window.session.path is None
    assert texts(window) == []
    assert left() == ["FINN"]


def test_work_done_before_the_answer_keeps_its_window(start, windows):
    leave("one", title="FINN")
    window, dialog = start()
    add_note(window, "mine")
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert len(windows.windows) == 2
    assert texts(window) == ["mine"]
    assert texts(windows.windows[1]) == ["one"]


def test_of_several_the_chosen_ones_come_back_and_the_rest_stays(start, windows):
    leave("one", title="Small")
    leave("one", "two", title="Middle")
    leave("one", "two", "three", title="Large")
    window, dialog = start()
    assert [row.offer.name for row in dialog.rows] == ["Large", "Middle", "Small"]
    assert all(row.is_chosen for row in dialog.rows)
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Space)
    assert [offer.name for offer in dialog.chosen] == ["Large", "Small"]
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    # The biggest is in front.
    assert [each.session.name for each in windows.windows] == ["Small", "Large"]
    assert left() == ["Middle"]


def test_each_goes_on_in_mid_sentence_and_the_biggest_has_the_keys(start, windows):
    leave("one", title="Small", draft="half of the small")
    leave("one", "two", title="Middle", draft="half of the middle")
    leave("one", "two", "three", title="Large", draft="half of the large")
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    words = {each.session.name: each.canvas.writing.editor.toPlainText() for each in windows.windows}
    assert words == {name: f"half of the {name.lower()}" for name in ("Small", "Middle", "Large")}
    assert all(each.canvas.is_editing for each in windows.windows)
    assert QApplication.activeWindow().session.name == "Large"
    assert QApplication.focusWidget() is windows.windows[-1].canvas.writing.editor


def test_without_any_chosen_there_is_nothing_to_go_on_with(start):
    leave("one")
    leave("two")
    _, dialog = start()
    for row in dialog.rows:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert not dialog._continue.isEnabled()
    dialog.reject()


def test_the_arrows_stay_within_the_list(start):
    leave("one")
    leave("two")
    _, dialog = start()
    press(dialog, Qt.Key.Key_Up)
    assert dialog.rows[1].box.hasFocus()
    press(dialog, Qt.Key.Key_Down)
    assert dialog.rows[1].box.hasFocus()
    press(dialog, Qt.Key.Key_Up)
    press(dialog, Qt.Key.Key_Up)
    assert dialog.rows[0].box.hasFocus()
    dialog.reject()


def test_one_alone_needs_no_choosing(start):
    leave("one")
    _, dialog = start()
    assert dialog.rows[0].box.isHidden()
    assert dialog.chosen == [dialog.rows[0].offer]
    assert dialog._file.isHidden()
    QTest.mouseClick(dialog.rows[0], Qt.MouseButton.LeftButton)
    assert dialog.rows[0].is_chosen
    dialog.reject()


def test_each_has_its_picture(start):
    leave("one", picture=make_png(30, 20))
    window, dialog = start()
    settle(window)
    assert dialog.rows[0].picture.image is not None
    dialog.reject()


def test_an_empty_journal_is_cleared_away_without_a_word(start, file):
    leave(file=file)
    window, dialog = start()
    assert dialog is None
    assert others(window) == []


def test_one_that_cannot_be_read_is_named_with_its_place(start):
    folder = leave("one")
    for part in (*folder.path.glob("base*"), *folder.path.glob("journal*")):
        part.write_bytes(b"")
    window, dialog = start()
    assert dialog.rows[0].sentences == [f"It is kept in {folder.path}."]
    assert dialog._continue.isHidden()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert folder.path.is_dir()


# Its file


def test_a_file_that_was_asked_for_is_opened_once(start, windows, file):
    leave("one", title="FINN", file=file)
    window, dialog = start(file)
    assert window.isVisible()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert windows.windows == [window]
    assert window.session.path == file
    assert texts(window) == ["one"]
    assert buttons(window) == ["Save", "Compare"]


def test_files_from_a_second_start_wait(start, windows, file, tmp_path):
    other = tmp_path / "other.bmcw"
    Session.new(new_workshop(canvas_title="Now", title="Other")).start_save(other).run()
    leave("one", title="FINN")
    window, dialog = start()
    windows.open_files([other], window)
    settle(window)
    assert len(windows.windows) == 1
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert [each.session.name for each in windows.windows] == ["FINN", "Other"]


def test_the_original_is_untouched_until_it_is_saved(start, file):
    leave("one", title="FINN", file=file)
    before = file.read_bytes()
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert file.read_bytes() == before
    window.notices._rows["recovered"]._buttons[0].click()
    settle(window)
    assert file.read_bytes() != before
    assert not window.notices.text
    assert left() == []


def test_the_saved_file_instead_keeps_the_work_aside(start, windows, file):
    leave("one", title="FINN", file=file)
    leave("two", "three", title="Untouched")
    window, dialog = start()
    dialog._file.click()
    settle(window)
    assert [each.session.path for each in windows.windows] == [file]
    assert texts(windows.windows[0]) == []
    assert left() == ["Untouched"]
    (entry,) = [e for e in earlier.entries_of(window.session.workshop.id) if e.kind == "unsaved"]
    assert [note.text for note in entry.load().workshop.notes.values()] == ["one"]


def test_a_file_that_was_changed_meanwhile_stays_and_the_work_is_a_copy(start, file):
    leave("one", file=file)
    Session.new(new_workshop(canvas_title="Now", title="Theirs")).start_save(file, replace=True).run()
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert window.session.path is None
    assert window.session.name == "FINN"
    assert "“FINN.bmcw” was changed by another program meanwhile, so this is a copy." in (
        window.notices.says("recovered")
    )
    assert buttons(window) == ["Save as…", "Compare"]


def test_a_file_that_is_gone_is_told_and_saved_anew(start, file):
    leave("one", file=file)
    file.unlink()
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert "“FINN.bmcw” is not there any more." in window.notices.says("recovered")
    assert buttons(window) == ["Save"]


def test_a_disk_that_does_not_answer_holds_up_nothing(start, file, monkeypatch):
    gate = threading.Event()
    monkeypatch.setattr(recovery, "PATIENCE", 30)
    monkeypatch.setattr(recovery, "sight_of", lambda *_: gate.wait(20) and Sight("gone"))
    leave("one", file=file)
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    QTest.qWait(50)
    settle(window)
    gate.set()
    assert texts(window) == ["one"]
    assert window.session.path is None
    assert "“FINN.bmcw” cannot be read now, so this is a copy." in window.notices.says("recovered")
    assert window.session.is_modified


@pytest.fixture
def answering(monkeypatch):
    """While this is not set, every file of a workshop hangs that is looked at."""
    gate, real = threading.Event(), journal.look
    gate.set()
    monkeypatch.setattr(recovery, "PATIENCE", 30)
    monkeypatch.setattr(recovery, "Patience", lambda: Patience(0.05))
    monkeypatch.setattr(journal, "look", lambda *given: gate.wait(20) and real(*given))
    yield gate
    gate.set()


@pytest.mark.parametrize("is_first", [True, False])
def test_a_save_under_way_to_a_disk_that_does_not_answer_holds_up_nothing(start, file, answering, is_first):
    session = at_work("one")
    if not is_first:
        save(session, file)
        add(session, "two", session.workshop.tabs()[0].id)
    session.start_save(file)
    end(session)
    answering.clear()
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    QTest.qWait(50)
    settle(window)
    answering.set()
    assert texts(window) == (["one"] if is_first else ["one", "two"])
    assert window.session.path is None
    assert window.session.is_modified


def test_a_save_that_came_to_its_end_is_known_by_the_window_that_goes_on(start, file, answering):
    """Its disk did not answer at the start, but it does when the work is gone on with."""
    session = at_work("one")
    session.start_save(file).run()
    end(session)
    answering.clear()
    window, dialog = start()
    assert dialog.rows[0].sentences[0].startswith("1 change")
    answering.set()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert window.session.path == file
    assert not window.session.is_modified


def test_a_share_that_does_not_answer_delays_neither_the_offer_nor_files(start, file, answering):
    """Saved work whose file would have to be asked is left for the next start."""
    session = at_work("one")
    save(session, file)
    end(session)
    leave("two", title="Unsaved")
    answering.clear()
    window, dialog = start(file)
    assert [row.offer.name for row in dialog.rows] == ["Unsaved"]
    dialog.reject()
    settle(window)
    assert window.session.path == file
    assert len(others(window)) == 2


def test_compare_shows_the_file_beside_the_work(start, file):
    leave("one", file=file)
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    window.notices._rows["recovered"]._buttons[1].click()
    settle(window)
    (differences,) = window.findChildren(DifferencesDialog)
    assert "1 note" in differences.headline
    differences.reject()


def test_compare_says_why_it_cannot(start, file, shown):
    leave("one", file=file)
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    file.write_bytes(b"other")
    window.notices._rows["recovered"]._buttons[1].click()
    settle(window)
    assert "could not be opened" in shown.texts[0]


# Damage


def test_a_damaged_record_is_said_before_and_after_and_kept(start):
    folder = leave("one", "two", title="FINN")
    (log,) = folder.path.glob("*.log")
    log.write_bytes(log.read_bytes() + b"\0" * 60)
    window, dialog = start()
    assert dialog.rows[0].sentences[0].startswith("Part of the record was damaged; 3 change")
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    said = window.notices.says("recovered")
    assert said.startswith("Recovered 3 change")
    assert f"Part of the record was damaged; it is kept in {folder.path}." in said
    add_note(window)
    assert window.session.journal.flush()
    assert list(folder.path.glob("*.bad"))


def test_what_is_less_than_its_file_is_not_saved_over_it(start, file):
    """Its base is lost, which held more than the file does."""
    session = at_work("in the file")
    save(session, file)
    add(session, "in the base", session.workshop.tabs()[0].id)
    end(session)
    (offer,) = offers(paths.recovery_root())
    session = Session.recover(offer.found, offer.folder)
    add(session, "in the log", session.workshop.tabs()[0].id)
    folder = end(session)
    for base in folder.path.glob("base*"):
        base.write_bytes(b"")
    window, dialog = start()
    said = "The beginning of the record was damaged, so notes may be missing"
    assert dialog.rows[0].sentences[0].startswith(f"{said}; 1 change")
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert texts(window) == ["in the file", "in the log"]
    assert f"{said}; it is kept in {folder.path}." in window.notices.says("recovered")
    assert buttons(window) == ["Save as…", "Compare"]
    before = file.read_bytes()
    do(window, "save")
    settle(window)
    assert file.read_bytes() == before
    assert "could only be read in part" in window.status.saving_text
    assert window.saver.needs_saving


def test_work_that_cannot_be_recovered_is_told_and_stays(start, shown, monkeypatch):
    def fail(*_):
        raise OSError(5, "sick")

    monkeypatch.setattr(recovery.Session, "recover", fail)
    leave("one", title="FINN")
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert "“FINN” could not be recovered" in shown.texts[0]
    assert left() == ["FINN"]


def test_a_search_that_fails_is_told_and_the_files_open(start, file, shown, monkeypatch):
    def fail(*_, **__):
        raise OSError(5, "sick")

    Session.new(new_workshop(canvas_title="Now")).start_save(file).run()
    monkeypatch.setattr(recovery, "offers", fail)
    window, _dialog = start(file)
    assert "unsaved work" in shown.texts[0]
    assert window.session.path == file


def test_what_was_recovered_is_recovered_again_after_the_next_crash(start, windows):
    leave("one", "two", title="FINN", draft="half")
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert window.session.journal.flush()
    # As if the process ended now.
    window.session.journal.close("leave")
    (offer,) = offers(paths.recovery_root())
    assert sorted(note.text for note in offer.found.workshop.notes.values()) == ["one", "two"]
    assert offer.found.draft.note.text == "half"
    offer.folder.let_go()


# On demand


def ask(window):
    do(window, "recover")
    settle(window)
    return next(box for box in window.findChildren(RecoveryDialog) if box.isVisible())


def test_on_demand_an_empty_state_says_so(window):
    dialog = ask(window)
    assert dialog.rows == []
    assert dialog._continue.isHidden()
    assert dialog._file.isHidden()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert not any(box.isVisible() for box in window.findChildren(RecoveryDialog))


def test_what_was_left_for_later_is_there_on_demand(start, windows):
    leave("one", title="FINN")
    window, dialog = start()
    press(dialog, Qt.Key.Key_Escape)
    settle(window)
    dialog = ask(window)
    assert [row.is_chosen for row in dialog.rows] == [True]
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert texts(window) == ["one"]


def test_what_was_set_aside_can_be_brought_back(window):
    folder = leave("one", title="Old", aside=True)
    leave("one", title="New")
    dialog = ask(window)
    assert [(row.offer.name, row.is_chosen) for row in dialog.rows] == [("New", True), ("Old", False)]
    assert dialog.rows[1].sentences[1].startswith("Not saved, closed on ")
    for row in dialog.rows:
        row.box.setFocus()
        row.box.toggle()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    assert texts(window) == ["one"]
    assert window.session.name == "Old"
    assert folder.aside_since() is None
    assert left() == ["New"]


def test_the_saved_file_of_what_was_set_aside_leaves_it_aside(window, file):
    folder = leave("one", title="Old", file=file, aside=True)
    since = folder.aside_since()
    dialog = ask(window)
    dialog._file.click()
    settle(window)
    assert window.session.path == file
    assert folder.aside_since() == since


def test_asking_twice_shows_one_window(window):
    leave("one")
    dialog = ask(window)
    window.windows.recovery.show_all(window)
    settle(window)
    assert [box for box in window.findChildren(RecoveryDialog) if box.isVisible()] == [dialog]
    dialog.reject()


def test_asking_while_it_is_looked_for_changes_nothing(window):
    window.windows.recovery.show_all(window)
    window.windows.recovery.show_all(window)
    settle(window)
    (dialog,) = [box for box in window.findChildren(RecoveryDialog) if box.isVisible()]
    dialog.reject()


def test_files_that_wait_are_opened_although_the_window_goes(windows, file, qtbot):
    Session.new(new_workshop(canvas_title="Now")).start_save(file).run()
    leave("one", title="FINN")
    first, second = windows.new(), windows.new()
    windows.recovery.begin(first, [file])
    settle(first)
    assert [box for box in first.findChildren(RecoveryDialog) if box.isVisible()]
    first.close()
    qtbot.waitUntil(lambda: second.session.path == file)
    qtbot.waitUntil(lambda: left() == ["FINN"])


def test_the_time_has_its_date_unless_it_was_today(start):
    leave("one")
    _, dialog = start()
    today = dt.datetime.now().astimezone()
    assert dialog.rows[0].sentences[0].endswith(f"{today:%H:}{dialog.rows[0].sentences[0][-5:]}")
    dialog.reject()


def test_the_words_follow_the_windows_language(start, windows):
    leave("one")
    window, dialog = start()
    press(dialog, Qt.Key.Key_Return)
    settle(window)
    before = window.notices.says("recovered")
    windows.choose(language="de")
    settle(window)
    assert window.notices.says("recovered") != before


def test_a_window_that_closed_at_once_is_no_trouble(windows):
    window = windows.new()
    window.close()
    windows.recovery.begin(window)
    assert not windows.recovery.hold([])


def test_saved_work_that_its_file_does_not_hold_any_more_is_offered(start, file):
    folder = leave("one", title="FINN", file=file)
    (offer,) = offers(paths.recovery_root())
    session = Session.recover(offer.found, offer.folder)
    job = session.start_save()
    session.finish_save(job, job.run())
    assert session.journal.flush()
    session.journal.close("leave")
    file.unlink()
    _, dialog = start()
    assert dialog.rows[0].offer.folder.path == folder.path
    assert dialog.rows[0].sentences[0].startswith("Saved, but its file is not there any more")
    dialog.reject()
