"""Bad texts, too much of anything, and places that cannot be written: told in a sentence, nothing lost."""

import errno
import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from bad_files import CROWD, GOOD, WORD, packed
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from bmc_desktop.files.filesystem import DISK
from bmc_desktop.files.opening import open_workshop
from bmc_desktop.ui.dialogs import files
from bmc_desktop.ui.jobs import wait_for_jobs


def names_in(folder):
    """Return what is in a folder, but for what tells others that a file is open."""
    return [entry.name for entry in folder.iterdir() if not entry.name.startswith(".~lock")]


def settle(window):
    assert wait_for_jobs(window)


def one_sentence(err):
    assert err.count("\n") == 1
    assert err.startswith("bmc-desktop: ")
    return err


def texts_of(window):
    return [note.text for note in window.session.workshop.notes.values()]


# -- Markdown ----------------------------------------------------------------------------------------

TEXTS = {
    "ten thousand notes": ("## Channels\n" + "- a\n" * CROWD, "notes"),
    "a word of 200,000 letters": (f"## Channels\n- {WORD}\n", "characters"),
    "no block": ("Just a letter to a friend.\n", "no heading that names a block"),
    "binary": ("## Channels\n- \x00\x01\x02\n", "not a text file"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_wrong_text_is_told_on_both_edges(folder, run, window, boxes, name):
    text, words = TEXTS[name]
    (folder / "in.md").write_text(text, encoding="utf-8")
    status, err = run("import", "in.md", "-o", "out.bmcw")
    assert status == 1
    assert words in one_sentence(err)
    assert not (folder / "out.bmcw").exists()
    before = window.session
    window.windows.open_file(folder / "in.md", window)
    settle(window)
    ((headline, sentence),) = boxes
    assert "in.md" in headline
    assert words in sentence
    assert window.session is before


def test_lone_surrogates_in_a_text_are_no_text(folder, run):
    (folder / "in.md").write_bytes(b"## Channels\n- One \xed\xa0\x80\n")
    status, err = run("import", "in.md", "-o", "out.bmcw")
    assert status == 1
    assert "line 2" in one_sentence(err)


def test_a_note_of_only_spaces_in_a_text_is_left_out_or_told(folder, run):
    (folder / "in.md").write_text("## Channels\n- Shop\n-    \n- \u00a0\n", encoding="utf-8")
    status, _ = run("import", "in.md", "-o", "out.bmcw")
    assert status == 0
    assert [note.text for note in open_workshop(folder / "out.bmcw").workshop.notes.values()] == ["Shop"]


def test_what_is_not_understood_is_told_with_its_line_and_kept(folder, run, window, boxes):
    (folder / "in.md").write_text("## Channels\n- Shop [beige]\n## Weather\n- Rain\n", encoding="utf-8")
    status, err = run("import", "in.md", "-o", "out.bmcw")
    assert status == 0
    assert [line.partition(":")[0] for line in err.splitlines()] == ["in.md, line 2", "in.md, line 3"]
    window.windows.open_file(folder / "in.md", window)
    settle(window)
    assert len(boxes) == 1
    assert sorted(texts_of(window)) == ["Rain", "Shop [beige]"]


# -- Paste and typing --------------------------------------------------------------------------------


def paste(window, text):
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    notices = []
    window.canvas.notice.connect(notices.append)
    window.canvas.paste()
    window.canvas.notice.disconnect(notices.append)
    assert QGuiApplication.clipboard().text() == text
    QGuiApplication.clipboard().clear()
    return notices


@pytest.mark.parametrize("text", ["line\n" * CROWD, WORD, "a\tb\n" * CROWD, WORD + "\tb"])
def test_pasting_too_much_changes_nothing_and_is_told(window, text):
    (notice,) = paste(window, text)
    assert notice.startswith("That is more than fits")
    assert texts_of(window) == []
    assert not window.saver.needs_saving


@pytest.mark.parametrize("text", ["   \n \t \n", "\u00a0\n", "\x00\x01"])
def test_pasting_nothing_makes_no_blank_notes(window, text):
    assert len(paste(window, text)) == 1
    assert texts_of(window) == []


def test_lone_surrogates_that_are_pasted_can_be_saved(folder, window):
    window.canvas.pasting.paste_text("One \ud800 two")
    assert texts_of(window) == ["One \ufffd two"]
    window.saver.save(folder / "a.bmcw")
    settle(window)
    assert not window.saver.needs_saving
    assert open_workshop(folder / "a.bmcw").workshop == window.session.workshop


def test_a_note_typed_as_only_spaces_is_not_kept_and_that_is_told(window):
    notices = []
    window.canvas.notice.connect(notices.append)
    window.canvas.new_note()
    window.canvas.writing.editor.insertPlainText("   ")
    window.canvas.commit_active_editor()
    window.canvas.notice.disconnect(notices.append)
    assert texts_of(window) == []
    assert len(notices) == 1


# -- Places ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["bmcw", "pdf", "md"])
def test_a_missing_folder_is_told(folder, run, ending):
    (folder / "good.bmcw").write_bytes(GOOD)
    command = ["new"] if ending == "bmcw" else ["export", "good.bmcw", "-o"]
    status, err = run(*command, f"none/out.{ending}")
    assert status == 1
    assert f"out.{ending}" in one_sentence(err)
    assert "folder" in err
    assert [path.name for path in folder.iterdir()] == ["good.bmcw"]


def test_the_window_keeps_the_work_that_a_missing_folder_refuses(folder, window, boxes, monkeypatch):
    assert not paste(window, "One")
    monkeypatch.setattr(files, "ask_save", lambda *_: folder / "none" / "plan.bmcw")
    window.saver.save_as()
    settle(window)
    ((headline, sentence),) = boxes
    assert headline == "The workshop was not saved"
    assert "The folder for plan.bmcw does not exist" in sentence
    assert "Your work is still open" in sentence
    assert window.saver.state == "failed"
    assert window.isWindowModified()
    assert texts_of(window) == ["One"]


REFUSALS = {
    "disk_full": (errno.ENOSPC, "write", "There is no room for plan.bmcw on that disk"),
    "denied": (errno.EACCES, "open", "You are not allowed to write"),
    "read_only": (errno.EROFS, "open", "write-protected"),
}
"""How a disk refuses: the error, the call that fails, and words of the sentence."""


@pytest.mark.parametrize("kind", REFUSALS)
def test_a_disk_that_refuses_leaves_the_old_file_and_the_work(folder, window, boxes, monkeypatch, kind):
    error, call, words = REFUSALS[kind]
    path = folder / "plan.bmcw"
    path.write_bytes(GOOD)
    window.windows.open_file(path, window)
    settle(window)
    paste(window, "Three")
    real = getattr(type(DISK), call)

    def refuse(disk, *arguments):
        flags = arguments[1] if call == "open" and len(arguments) > 1 else os.O_WRONLY
        if call == "open" and not flags & (os.O_WRONLY | os.O_RDWR):
            return real(disk, *arguments)
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(type(DISK), call, refuse)
    window.saver.save()
    settle(window)
    monkeypatch.undo()
    ((_, sentence),) = boxes
    assert words in sentence
    assert "Your work is still open" in sentence
    assert path.read_bytes() == GOOD
    assert names_in(folder) == ["plan.bmcw"]
    assert sorted(texts_of(window)) == ["One", "Three", "Two"]
    assert window.saver.state == "failed"


@pytest.fixture
def nobody():
    """Root may write anywhere, so root gives that away while it asks for the impossible."""

    @contextmanager
    def become():
        root = os.geteuid() == 0
        if root:
            os.setegid(65534)
            os.seteuid(65534)
        try:
            yield
        finally:
            if root:
                os.seteuid(0)
                os.setegid(0)

    return become


@pytest.mark.skipif(os.name == "nt", reason="folders have no such rights there")
@pytest.mark.parametrize("ending", ["bmcw", "pdf", "md"])
def test_a_read_only_folder_is_told_and_nothing_is_left_in_it(run, nobody, monkeypatch, ending):
    command = ["new"] if ending == "bmcw" else ["export", "good.bmcw", "-o"]
    with TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o777)
        monkeypatch.chdir(place)
        locked = place / "locked"
        locked.mkdir()
        (place / "good.bmcw").write_bytes(GOOD)
        # Once where it is allowed, so that all modules are loaded.
        assert run(*command, f"free.{ending}")[0] == 0
        locked.chmod(0o555)
        with nobody():
            status, err = run(*command, f"locked/out.{ending}")
        assert status == 1
        assert "not allowed to write" in one_sentence(err)
        assert list(locked.iterdir()) == []
        monkeypatch.chdir("/")


@pytest.mark.skipif(shutil.which("mount") is None or os.geteuid() != 0, reason="a small disk needs root")
def test_a_disk_that_is_full_is_told_and_the_old_file_stays(folder, run):
    disk = folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", disk], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no mounting here")
    try:
        texts = [f"Note {place} of many, all of them different" for place in range(900)]
        (folder / "large.bmcw").write_bytes(packed(*texts))
        (disk / "poster.pdf").write_bytes(b"old")
        status, err = run("export", "large.bmcw", "-o", "disk/poster.pdf", "--force")
        assert status == 1
        assert "the disk is full" in one_sentence(err)
        assert (disk / "poster.pdf").read_bytes() == b"old"
        assert [path.name for path in disk.iterdir()] == ["poster.pdf"]
    finally:
        subprocess.run(["umount", disk], check=True)
