"""A file that cannot be opened offers its earlier versions, if there are any, and stays as it is."""

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from window_steps import add_note

from bmc_desktop import paths
from bmc_desktop.files.backups import BackupStore
from bmc_desktop.model import edits
from bmc_desktop.model.workshop import new_workshop
from bmc_desktop.session import Session
from bmc_desktop.ui.dialogs.earlier_versions import EarlierVersionsDialog
from bmc_desktop.ui.jobs import wait_for_jobs
from bmc_desktop.ui.opening import Opening

BUTTON = "Earlier versions…"


def settle(window):
    for _ in range(12):
        assert wait_for_jobs(window)


def made(path, *titles):
    """Save a workshop to a file again and again, each time with another title."""
    session = Session.new(new_workshop(canvas_title="Now"))
    for title in titles:
        session.commit(edits.set_details(session.workshop, title=title))
        session.finish_save(job := session.start_save(path, replace=True), job.run())


@pytest.fixture
def path(tmp_path):
    return tmp_path / "FINN.bmcw"


@pytest.fixture
def damaged(path):
    """A file of which two versions are kept, and of which nothing is left."""
    made(path, "one", "two", "three")
    path.write_bytes(b"\0" * 5_000)
    return path


@pytest.fixture
def dialogs(monkeypatch):
    made = []
    monkeypatch.setattr(EarlierVersionsDialog, "open", lambda dialog: made.append(dialog) or dialog.show())
    return made


def opening(window, path, shown):
    """Try to open a file; return the box that tells of it."""
    window.windows.open_file(path, window)
    settle(window)
    (box,) = shown
    return box


def button(owner, words=BUTTON):
    (box,) = owner.findChildren(QDialogButtonBox)
    return next((one for one in box.buttons() if one.text().replace("&", "") == words), None)


def test_the_box_says_how_many_there_are_and_offers_them(window, damaged, shown):
    box = opening(window, damaged, shown)
    assert "2 earlier version" in box.informativeText()
    assert box.defaultButton() is button(box)


def test_they_are_listed_and_one_opens_as_a_copy(window, damaged, shown, dialogs, qtbot):
    before = damaged.read_bytes()
    box = opening(window, damaged, shown)
    button(box).click()
    qtbot.waitUntil(lambda: bool(dialogs))
    (dialog,) = dialogs
    settle(window)
    said = [words.replace("\u00a0", " ") for _, words in dialog.sentences()]
    assert [words.partition("·")[0].strip() for words in said] == ["0 notes", "0 notes"]
    assert "afterwards" not in said[0]
    assert "afterwards" in said[1]
    assert dialog.preview.image is not None
    assert not button(dialog, "Show differences…").isVisible()
    button(dialog, "Open as a copy").click()
    settle(window)
    assert window.session.workshop.details.title == "two"
    assert window.session.path is None
    assert window.session.name.startswith("two (version of ")
    assert window.saver.needs_saving
    assert damaged.read_bytes() == before


def test_a_copy_without_a_title_is_called_after_the_file(window, path, shown, dialogs, qtbot):
    made(path, "", "later")
    path.write_bytes(b"damaged")
    button(opening(window, path, shown)).click()
    qtbot.waitUntil(lambda: bool(dialogs))
    settle(window)
    button(dialogs[0], "Open as a copy").click()
    settle(window)
    assert window.session.name.startswith("FINN (version of ")


def test_a_file_that_still_tells_its_id_is_known_at_any_place(window, path, shown, tmp_path):
    made(path, "one", "two")
    moved = tmp_path / "moved.bmcw"
    moved.write_bytes(path.read_bytes() + b"more than there should be")
    box = opening(window, moved, shown)
    assert button(box) is not None


def test_without_versions_there_is_no_button(window, path, shown):
    made(path, "one")
    path.write_bytes(b"\0" * 5_000)
    box = opening(window, path, shown)
    assert button(box) is None
    assert "earlier version(s)" not in box.informativeText()


@pytest.mark.parametrize("note", [None, b"", b"{", b'{"files": 7}'])
def test_a_store_without_a_sound_note_gives_no_button_and_no_error(window, damaged, shown, note):
    (folder,) = paths.data_dir("backups").iterdir()
    (folder / "files.json").unlink()
    if note is not None:
        (folder / "files.json").write_bytes(note)
    assert button(opening(window, damaged, shown)) is None


def test_a_file_that_is_gone_offers_them_too(window, damaged, shown):
    damaged.unlink()
    box = opening(window, damaged, shown)
    assert "does not exist" in box.informativeText()
    assert button(box) is not None


def test_what_cannot_be_looked_up_is_not_offered(window, damaged, shown, monkeypatch):
    def fail(*_):
        raise OSError(5, "broken")

    monkeypatch.setattr(BackupStore, "versions", fail)
    assert button(opening(window, damaged, shown)) is None


def test_what_the_window_shows_stays_when_it_is_worked_in(window, damaged, shown, dialogs, qtbot):
    add_note(window, "mine")
    button(opening(window, damaged, shown)).click()
    qtbot.waitUntil(lambda: bool(dialogs))
    settle(window)
    button(dialogs[0], "Open as a copy").click()
    settle(window)
    assert [note.text for note in window.session.workshop.notes.values()] == ["mine"]
    assert [one.session.workshop.details.title for one in window.windows.windows] == ["", "two"]


def test_the_box_of_a_text_has_no_such_button(window, tmp_path, shown):
    (tmp_path / "a.md").write_bytes(b"\xff\xfe\0")
    assert button(opening(window, tmp_path / "a.md", shown)) is None


def test_nothing_is_left_when_the_box_has_gone(window, damaged, shown, qtbot):
    box = opening(window, damaged, shown)
    assert isinstance(box, QDialog)
    assert window.findChildren(Opening)
    box.deleteLater()
    qtbot.waitUntil(lambda: not window.findChildren(Opening))
