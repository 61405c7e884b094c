"""The start page: it shows what was worked on, hangs on nothing, and goes as soon as anything is begun."""

import gc
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_steps import add_note, do

from bmc_desktop.content import PATTERNS
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui import jobs, theme
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.start import looks
from bmc_desktop.ui.start.page import page_of, show_page


def saved(path, title=""):
    session = Session.new(new_workshop(canvas_title="Today", title=title))
    session.start_save(path).run()
    return path


@pytest.fixture
def page(window):
    return show_page(window)


@pytest.fixture
def full(windows, tmp_path):
    """A page with four recent files: good, damaged, missing, good."""
    (tmp_path / "bad.bmcw").write_text("not a workshop")
    files = [saved(tmp_path / "a.bmcw", "Plan A <b>"), tmp_path / "bad.bmcw", tmp_path / "gone.bmcw"]
    files.append(saved(tmp_path / "d.bmcw"))
    for file in reversed(files):
        windows.settings.add_recent(file)
    window = windows.new()
    window.resize(1366, 768)
    return show_page(window)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_scroll_bar_lies_on_the_desk(windows, full, scheme):
    windows.choose(theme=scheme)
    full._window.resize(900, 400)
    QApplication.processEvents()
    bar = full.verticalScrollBar()
    assert bar.isVisible()
    image = full.grab().toImage()
    place = bar.mapTo(full, QPoint(1, bar.height() // 2))
    assert image.pixelColor(place).name() == theme.tones(scheme).desk


def press(page, key, text="", modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keys are."""
    target = page._window.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))


def texts(window):
    return [note.text for note in window.session.workshop.notes.values()]


def test_the_page_leaves_the_keys_to_the_canvas_and_covers_it(page, window):
    assert window.focusWidget() is window.canvas
    assert page.isVisible()
    assert page.geometry() == window.canvas.geometry()
    window.resize(900, 600)
    QTest.qWait(0)
    assert page.geometry() == window.canvas.geometry()
    assert show_page(window) is page


@pytest.mark.parametrize(
    ("key", "text", "editing"),
    [
        (Qt.Key.Key_K, "k", True),
        (Qt.Key.Key_3, "3", False),
        (Qt.Key.Key_Return, "\r", False),
        (Qt.Key.Key_Escape, "", False),
    ],
    ids=["letter", "digit", "Enter", "Esc"],
)
@pytest.mark.parametrize("walked", [False, True], ids=["at once", "from a tile"])
def test_whatever_is_typed_begins_the_blank_canvas(page, window, key, text, editing, walked):
    if walked:
        press(page, Qt.Key.Key_Tab)
        assert window.focusWidget() is page.blank
    press(page, key, text)
    assert page_of(window) is None
    assert window.canvas.is_editing == editing
    if editing:
        assert window.canvas.writing.editor.toPlainText() == text
    else:
        assert window.focusWidget() is window.canvas
    assert window.canvas.current_block == ("channels" if text == "3" else "customer_segments")


def test_a_letter_being_composed_begins_the_canvas_too(page, window):
    window.canvas.new_note()
    assert page_of(window) is None


def test_actions_go_on_working_and_do_not_put_the_page_away(page, window, monkeypatch):
    ran = []
    monkeypatch.setattr(window.book, "run", lambda row: ran.append(row.id))
    press(page, Qt.Key.Key_Shift, "", Qt.KeyboardModifier.ShiftModifier)
    press(page, Qt.Key.Key_F5)
    press(page, Qt.Key.Key_O, "\x0f", Qt.KeyboardModifier.ControlModifier)
    assert page_of(window) is page
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_P, "\x10", Qt.KeyboardModifier.ControlModifier)
    press(page, Qt.Key.Key_PageDown)
    assert page_of(window) is page
    assert ran == ["open", "print"]


def test_arrows_walk_over_everything(full):
    window = full._window
    press(full, Qt.Key.Key_Down)
    assert window.focusWidget() is full.blank
    press(full, Qt.Key.Key_Down)
    assert window.focusWidget() is full.open
    press(full, Qt.Key.Key_Up)
    press(full, Qt.Key.Key_Right)
    first, second, *_ = full.recent.values()
    assert window.focusWidget() is first
    press(full, Qt.Key.Key_Right)
    assert window.focusWidget() is second
    for _ in range(20):
        press(full, Qt.Key.Key_Down)
    assert window.focusWidget() in full.patterns.values()
    for _ in range(20):
        press(full, Qt.Key.Key_Left)
        press(full, Qt.Key.Key_Up)
    assert window.focusWidget() is full.blank


def test_the_page_is_entered_from_behind_too_and_shows_where_the_keys_are(full):
    press(full, Qt.Key.Key_Backtab)
    last = full._window.focusWidget()
    assert last is full.patterns[PATTERNS[-1]]
    assert full.viewport().rect().contains(last.mapTo(full.viewport(), last.rect().center()))
    before = full.open.grab().toImage()
    full._window.activateWindow()
    full.open.setFocus(Qt.FocusReason.TabFocusReason)
    assert full.open.grab().toImage() != before


def test_recent_workshops_show_their_pictures_and_what_is_wrong(full, qtbot):
    good, bad, gone, other = full.recent.values()
    assert all(tile.image is None for tile in full.recent.values())
    qtbot.waitUntil(lambda: other.image is not None and gone.mark != "" and bad.mark != "")
    assert (bad.mark, gone.mark, good.mark) == ("Cannot be read", "Missing", "")
    assert good.title == "Plan A <b>"
    assert other.title == "d"
    assert good.accessibleName() == "Plan A <b>"
    assert gone.accessibleName() == "gone, Missing"
    qtbot.waitUntil(lambda: all(tile.image is not None for tile in full.patterns.values()))
    assert full.example.image is not None
    assert full.blank.image is not None


def test_a_share_that_does_not_answer_keeps_only_its_own(windows, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(jobs, "SLOW", 30)
    gate, asked = threading.Event(), []
    read = looks.read_workshop

    def wait(path):
        assert threading.current_thread() is not threading.main_thread()
        asked.append(path)
        if path.parent.name == "share":
            gate.wait(60)
        return read(path)

    monkeypatch.setattr(looks, "read_workshop", wait)
    (tmp_path / "share").mkdir()
    windows.settings.add_recent(saved(tmp_path / "here.bmcw"))
    for number in range(6):
        windows.settings.add_recent(tmp_path / "share" / f"{number}.bmcw")
    saved(tmp_path / "share" / "5.bmcw")
    window = windows.new()
    page = show_page(window)
    here = page.recent[str(tmp_path / "here.bmcw")]
    qtbot.waitUntil(lambda: here.image is not None)
    silent = [tile for path, tile in page.recent.items() if Path(path).parent.name == "share"]
    qtbot.waitUntil(lambda: {tile.mark for tile in silent} == {"The disk does not answer"})
    assert len([path for path in asked if path.parent.name == "share"]) <= looks.AT_ONCE
    gate.set()
    late = page.recent[str(tmp_path / "share" / "5.bmcw")]
    qtbot.waitUntil(lambda: late.image is not None)
    assert late.mark == ""


def test_fifty_recent_workshops_show_two_rows_first(windows, tmp_path):
    for number in range(50):
        windows.settings.add_recent(tmp_path / f"{number}.bmcw")
    window = windows.new()
    window.resize(1366, 768)
    page = show_page(window)
    shown = [tile for tile in page.recent.values() if tile.isVisibleTo(page)]
    assert len(page.recent) == 50
    assert 4 <= len(shown) < 20
    assert page.more.title == "Show all 50 workshops"
    page.more.click()
    assert all(tile.isVisibleTo(page) for tile in page.recent.values())
    assert window.focusWidget() is list(page.recent.values())[len(shown)]
    assert not page.more.isVisibleTo(page)


def test_choosing_a_recent_workshop_opens_it_here(full):
    window = full._window
    tile = next(iter(full.recent.values()))
    tile.click()
    assert wait_for_jobs(window)
    assert window.session.path == Path(tile.key)
    assert page_of(window) is None
    assert window.focusWidget() is window.canvas
    assert not window.windows.settings.values.recent[0].endswith("gone.bmcw")


def test_a_pattern_and_the_example_open_filled(windows):
    for choose in (lambda page: page.patterns["freemium"].click(), lambda page: page.example.click()):
        window = windows.new()
        choose(show_page(window))
        assert wait_for_jobs(window)
        assert window.session.workshop.notes
        assert window.session.path is None
        assert page_of(window) is None


def test_every_pattern_says_what_it_is(page):
    assert tuple(page.patterns) == PATTERNS
    assert page.patterns["freemium"].title == "Freemium"
    assert page.patterns["freemium"].accessibleDescription().startswith("Most use it for free")


def test_new_puts_the_page_away(page, window):
    do(window, "new")
    assert page_of(window) is None
    assert window.focusWidget() is window.canvas


def test_open_asks_for_a_file(page, monkeypatch):
    ran = []
    monkeypatch.setattr(page._window.book, "run", lambda row: ran.append(row.id))
    page.open.click()
    assert ran == ["open"]


def test_files_are_removed_and_pinned(full):
    settings, window = full._window.windows.settings, full._window
    first, bad, gone, last = full.recent
    full.recent[gone].setFocus()
    press(full, Qt.Key.Key_Delete)
    assert tuple(settings.values.recent) == (first, bad, last)
    assert window.focusWidget() is full.recent[last]
    full._on_menu_asked(last, QPoint())
    action = QAction(full)
    action.setData(("pin", last))
    full._on_menu(action)
    assert list(full.recent) == [last, first, bad]
    assert full.recent[last].is_pinned
    settings.clear_recent()
    assert settings.values.recent == (last,)
    action.setData(("unpin", last))
    full._on_menu(action)
    assert not full.recent[last].is_pinned
    action.setData(("remove", last))
    full._on_menu(action)
    assert not full.recent
    assert window.focusWidget() is full.blank


def test_the_menu_of_a_tile_opens_by_its_key_and_opens_the_file(full, shown):
    path = next(iter(full.recent))
    full._on_menu_asked(path, QPoint())
    texts_of = [action.text() for action in shown[-1].actions()]
    assert texts_of == ["&Open", "&Pin to the front", "&Remove from the list"]
    shown[-1].actions()[0].trigger()
    assert wait_for_jobs(full._window)
    assert full._window.session.path == Path(path)


def test_the_page_stands_on_an_untouched_workshop_only(windows):
    window = windows.new()
    do(window, "start_page")
    assert page_of(window) is not None
    page_of(window).leave()
    add_note(window)
    do(window, "start_page")
    assert page_of(window) is None
    assert page_of(windows.windows[-1]) is not None
    assert texts(window) == ["note"]


def test_what_was_left_is_offered(windows, page, monkeypatch, qtbot):
    assert not page.work.isVisibleTo(page)
    ran = []
    monkeypatch.setattr(page._window.book, "run", lambda row: ran.append(row.id))
    monkeypatch.setattr("bmc_desktop.ui.start.page._Left.__call__", lambda _self, _task: 2)
    windows.recovery.settled.emit()
    qtbot.waitUntil(lambda: page.work.isVisibleTo(page))
    assert page.work.title == "2 workshops with unsaved work"
    page.work.click()
    assert ran == ["recover"]


def test_the_page_follows_language_and_theme(page, windows):
    light = page.blank.grab().toImage()
    windows.choose(language="de", theme="dark")
    QTest.qWait(0)
    assert page.blank.title == "Leeres Canvas"
    assert page.patterns["rental_subscription"].title == "Miete und Abo"
    assert page.blank.grab().toImage() != light


def test_it_can_be_left_out_of_the_start(page, windows):
    page.again.click()
    assert not windows.settings.values.start_page
    page.again.click()
    assert windows.settings.values.start_page


def test_a_page_that_was_left_is_gone(window):
    page = show_page(window)
    gone = weakref.ref(page)
    page.leave()
    assert wait_for_jobs(window)
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
