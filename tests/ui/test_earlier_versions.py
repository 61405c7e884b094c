"""Earlier versions: listed with what changed, pictured, opened as a copy that leaves the original alone."""

import datetime as dt
import threading

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from window_steps import add_note, do

from bmc_desktop.files.backups import BackupStore
from bmc_desktop.files.errors import DocumentError
from bmc_desktop.files.packing import pack
from bmc_desktop.model import edits
from bmc_desktop.model.records import Canvas, Note
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.dialogs import files
from bmc_desktop.ui.dialogs.differences import DifferencesDialog
from bmc_desktop.ui.dialogs.earlier_versions import EarlierVersionsDialog
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.safety import earlier
from bmc_desktop.ui.safety.earlier import Entry, Loaded

NOW = dt.datetime.now(dt.UTC)


def settle(widget):
    for _ in range(12):
        assert wait_for_jobs(widget)


def with_notes(workshop, *texts, canvas=""):
    canvas = canvas or workshop.tabs()[0].id
    notes = {
        text: Note(id=text, canvas=canvas, block="channels", x=20.0, y=60.0, text=text) for text in texts
    }
    return structs.replace(workshop, notes=notes)


@pytest.fixture
def workshop():
    return new_workshop(canvas_title="Now", title="FINN")


def entry(workshop, kind="version", age=0):
    return Entry(NOW - dt.timedelta(days=age), kind, lambda: Loaded(workshop, {}))


def broken(reason="content"):
    def load():
        raise DocumentError(reason, name="00000001.bmcw")

    return Entry(NOW, "version", load)


@pytest.fixture
def show(qtbot):
    """Show a dialog with entries."""

    def make(entries, present):
        find = entries if callable(entries) else lambda: entries
        dialog = EarlierVersionsDialog(find, present)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(dialog)
        return dialog

    return make


def button(dialog, words):
    (box,) = dialog.findChildren(QDialogButtonBox)
    return next(b for b in box.buttons() if words in b.text().replace("&", ""))


# The dialog


def test_each_version_says_what_came_after_it(show, workshop):
    first = with_notes(workshop, "a", "b")
    second = with_notes(workshop, "a", "b", "c", "d")
    present = with_notes(workshop, "a", "d")
    dialog = show([entry(second), entry(first, age=1)], present)
    said = [words.replace("\u00a0", " ") for _, words in dialog.sentences()]
    assert "4 note" in said[0]
    assert "2 note(s) removed" in said[0]
    assert "2 note" in said[1]
    assert "2 note(s) added" in said[1]
    assert dialog.sentences()[0][0].startswith("Today ")
    assert dialog.sentences()[1][0].startswith("Yesterday ")


def test_the_newest_is_chosen_and_its_picture_shown(show, workshop):
    dialog = show([entry(with_notes(workshop, "a")), entry(workshop)], workshop)
    assert dialog.list.currentRow() == 0
    assert dialog.preview.image is not None
    assert dialog.preview.title == "Now"
    assert button(dialog, "Open as a copy").isDefault()
    assert button(dialog, "Open as a copy").isEnabled()


def test_keys_walk_through_the_versions(show, qtbot, workshop):
    dialog = show([entry(with_notes(workshop, "a")), broken("content"), entry(workshop)], workshop)
    pictures = [dialog.preview.image]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    settle(dialog)
    assert dialog.preview.image is None
    assert "damaged" in dialog.preview.sentence
    assert not button(dialog, "Open as a copy").isEnabled()
    assert not button(dialog, "Show differences").isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    settle(dialog)
    pictures.append(dialog.preview.image)
    assert pictures[0] != pictures[1]
    asked = []
    dialog.open_asked.connect(asked.append)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [chosen.loaded.workshop for chosen in asked] == [workshop]
    assert not dialog.isVisible()


def test_a_version_that_cannot_be_read_says_so_and_the_others_are_compared(show, workshop):
    old = with_notes(workshop, "a")
    dialog = show([broken(), entry(old)], with_notes(workshop, "a", "b"))
    assert dialog.sentences()[0][1] == "cannot be read"
    assert "1 note(s) added" in dialog.sentences()[1][1].replace("\u00a0", " ")


def test_escape_closes_and_nothing_is_asked(show, qtbot, workshop):
    dialog = show([entry(workshop)], workshop)
    asked = []
    dialog.open_asked.connect(asked.append)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert asked == []


def test_without_versions_it_says_when_there_will_be_some(show, workshop):
    dialog = show([], workshop)
    assert dialog.sentences() == []
    assert "no earlier versions" in dialog.preview.sentence
    assert not button(dialog, "Open as a copy").isEnabled()


def test_a_folder_that_cannot_be_listed_is_told(show, workshop):
    def find():
        raise PermissionError(13, "Permission denied")

    assert "Permission denied" in show(find, workshop).preview.sentence


def test_what_was_never_saved_is_marked_in_the_list(show, workshop):
    dialog = show([entry(workshop, kind="unsaved"), entry(workshop)], workshop)
    assert dialog.sentences()[0][1].startswith("not saved, kept after closing")
    assert "not saved" not in dialog.sentences()[1][1]


def test_why_a_version_cannot_be_read_is_said(show, workshop):
    assert "not there any more" in show([broken("missing")], workshop).preview.sentence
    assert "memory" in show([broken("memory")], workshop).preview.sentence


def test_several_canvases_have_arrows(show, qtbot, workshop):
    two = structs.replace(
        workshop, canvases={**workshop.canvases, "c2": Canvas(id="c2", title="<b>Later", order=1)}
    )
    dialog = show([entry(two), entry(workshop)], workshop)
    assert dialog.preview.title == "Now (1 of 2)"
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    dialog.preview.show_next()
    settle(dialog)
    assert dialog.preview.title == "<b>Later (2 of 2)"
    dialog.preview.show_next()
    assert dialog.preview.title == "<b>Later (2 of 2)"
    dialog.list.setCurrentRow(1)
    settle(dialog)
    assert dialog.preview.title == "Now"


def test_it_can_be_closed_while_it_reads(qtbot, workshop, windows):
    window = windows.new()
    gate = threading.Event()

    def load():
        gate.wait(10)
        return Loaded(workshop, {})

    dialog = EarlierVersionsDialog(lambda: [Entry(NOW, "version", load)], workshop, window)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.reject()
    gate.set()
    settle(window)


def test_many_large_versions_come_one_after_the_other(qtbot, workshop):
    """The dialog is there at once and answers keys while versions are still being read."""
    large = with_notes(workshop, *(f"note {n}" for n in range(300)))
    loaded, gate = [], threading.Event()

    def load():
        loaded.append(1)
        if len(loaded) > 3:
            gate.wait(10)
        return Loaded(large, {})

    dialog = EarlierVersionsDialog(lambda: [Entry(NOW, "version", load)] * 20, large)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 20)
    qtbot.waitUntil(lambda: len(loaded) >= 4)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    gate.set()
    qtbot.waitUntil(lambda: dialog._summing is None)
    settle(dialog)
    assert all("no differences" in words for _, words in dialog.sentences())


# In the window


@pytest.fixture
def dialogs(monkeypatch):
    made = []
    monkeypatch.setattr(QDialog, "open", lambda dialog: made.append(dialog) or dialog.show())
    return made


@pytest.fixture
def opened(windows, tmp_path, workshop):
    """A window with a file of which an earlier version is kept."""
    path = tmp_path / "FINN.bmcw"
    Session.new(with_notes(workshop, "first")).start_save(path).run()
    window = windows.new()
    windows.open_file(path, window)
    settle(window)
    add_note(window, "second")
    window.saver.save()
    settle(window)
    return window


def test_the_action_is_possible_once_there_is_a_version(windows, tmp_path):
    window = windows.new()
    window._refresh()
    assert not window.book["earlier_versions"].isEnabled()
    add_note(window)
    window.saver.save(tmp_path / "a.bmcw")
    settle(window)
    window._refresh()
    assert not window.book["earlier_versions"].isEnabled()
    windows.open_file(tmp_path / "a.bmcw", window)
    window.session.commit(edits.set_details(window.session.workshop, title="Late"))
    window.saver.save(replace=True)
    settle(window)
    window._refresh()
    assert window.book["earlier_versions"].isEnabled()


def test_a_workshop_without_a_file_has_its_versions_too(windows, workshop):
    earlier.store().keep(workshop.id, pack(workshop, {}))
    window = windows.show_session(Session.new(workshop), windows.new())
    window._refresh()
    assert window.book["earlier_versions"].isEnabled()


def test_opening_one_makes_a_copy_that_is_still_to_be_saved(opened, dialogs):
    windows, path = opened.windows, opened.session.path
    before = path.read_bytes()
    do(opened, "earlier_versions")
    settle(opened)
    (dialog,) = dialogs
    button(dialog, "Open as a copy").click()
    settle(opened)
    assert len(windows.windows) == 2
    copy = windows.windows[1]
    assert [note.text for note in copy.session.workshop.notes.values()] == ["first"]
    assert copy.session.path is None
    assert copy.saver.needs_saving
    assert copy.isWindowModified()
    assert copy.windowTitle().startswith("FINN (version of ")
    assert files._begin(copy.session, ".bmcw").name.startswith("FINN (version of ")
    assert path.read_bytes() == before
    assert not opened.isWindowModified()


def test_a_copy_without_notes_is_to_be_saved_too(windows, workshop, dialogs):
    earlier.store().keep(workshop.id, pack(workshop, {}))
    window = windows.show_session(Session.new(with_notes(workshop, "a")), windows.new())
    do(window, "earlier_versions")
    settle(window)
    button(dialogs[0], "Open as a copy").click()
    settle(window)
    assert windows.windows[-1].saver.needs_saving


def test_differences_from_the_present_are_shown(opened, dialogs):
    do(opened, "earlier_versions")
    settle(opened)
    button(dialogs[0], "Show differences").click()
    settle(opened)
    shown = dialogs[1]
    assert isinstance(shown, DifferencesDialog)
    assert "1 note only in “Now”" in shown.headline
    shown.reject()
    dialogs[0].reject()


def test_a_version_that_went_meanwhile_is_told_of(opened, dialogs):
    do(opened, "earlier_versions")
    settle(opened)
    for version in earlier.store().versions(opened.session.workshop.id):
        version.path.unlink()
    dialogs[0].list.setCurrentRow(-1)
    dialogs[0].list.setCurrentRow(0)
    settle(opened)
    assert "not there any more" in dialogs[0].preview.sentence


def test_a_version_that_is_no_sound_workshop_is_told_of(opened, dialogs, monkeypatch, shown):
    def refuse(*_, **__):
        raise DocumentError("memory", name="x")

    do(opened, "earlier_versions")
    settle(opened)
    monkeypatch.setattr(Session, "new", refuse)
    button(dialogs[0], "Open as a copy").click()
    settle(opened)
    assert "could not be opened" in shown.texts[-1]


@pytest.mark.parametrize(
    ("failure", "reason"),
    [(FileNotFoundError(), "missing"), (OSError(5, "x"), "failed"), (MemoryError(), "memory")],
)
def test_every_way_a_version_fails_is_one_kind_of_error(workshop, monkeypatch, failure, reason):
    earlier.store().keep(workshop.id, pack(workshop, {}))

    def fail(*_):
        raise failure

    monkeypatch.setattr(BackupStore, "read", fail)
    (found,) = earlier.entries_of(workshop.id)
    with pytest.raises(DocumentError) as caught:
        found.load()
    assert caught.value.reason == reason


def test_where_nothing_can_be_listed_the_action_stays_possible(monkeypatch):
    """So that the reason can be said."""

    def fail(*_):
        raise OSError(5, "x")

    monkeypatch.setattr(BackupStore, "versions", fail)
    assert earlier.has_any("w1")
