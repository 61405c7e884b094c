"""The app as a person has it: a real window, real mouse and keys, from the first note to the file."""

import time

import pytest
from desktop import wait_until

from bmc_desktop.files.opening import open_workshop

pytestmark = pytest.mark.window

FIRST = "Blåbær på øya, idé 1"
SECOND = "øre for øre: 50 % dyrere"


def notes_of(path):
    notes = open_workshop(path).workshop.notes.values()
    return sorted((note.text, note.block) for note in notes)


def test_from_the_first_note_to_the_file_and_back(desktop, start, tmp_path):
    path = tmp_path / "FINN plan.bmcw"
    editor = start()
    assert editor.title.startswith("Untitled")

    # A note by double-click, typed, and kept by Return, which starts the next; Esc leaves that.
    desktop.double_click(desktop.place("value_propositions", 0.5, 0.4))
    desktop.write(FIRST)
    desktop.keys("Return", "Escape")
    wait_until(lambda: "*" in editor.title, "the title shows unsaved work")

    # Dragged to another block, taken back, done again; the whole sheet shows again after the writing.
    desktop.keys("ctrl+9")
    desktop.drag(
        desktop.place("value_propositions", 0.5, 0.4), desktop.place("customer_segments", 0.5, 0.5)
    )
    desktop.keys("ctrl+z", "ctrl+shift+z")

    # Saved under a name that is typed into the file dialog.
    desktop.keys("ctrl+s")
    wait_until(lambda: "Save as — bmc_desktop" in editor.dialogs(), "the file dialog opens")
    time.sleep(0.3)
    desktop.keys("ctrl+a")
    desktop.write(str(path))
    desktop.keys("Return")
    wait_until(path.exists, "the file is written")
    wait_until(lambda: editor.title.startswith("FINN plan"), "the title has the file's name")
    editor.wait_for_keys()
    assert notes_of(path) == [(FIRST, "customer_segments")]

    # A second note by keyboard alone; undo takes it back, redo brings it again.
    desktop.keys("Escape", "3")
    desktop.write(SECOND)
    desktop.keys("Return", "Escape", "ctrl+z", "ctrl+y")
    wait_until(lambda: "*" in editor.title, "the title shows unsaved work")

    # Quit with unsaved changes: Cancel stays, Save saves and goes.
    desktop.keys("ctrl+q")
    wait_until(lambda: len(editor.dialogs()) == 2, "it asks about unsaved changes")
    desktop.keys("Escape")
    editor.wait_for_keys()
    assert editor.process.poll() is None
    assert notes_of(path) == [(FIRST, "customer_segments")]
    desktop.keys("ctrl+q")
    wait_until(lambda: len(editor.dialogs()) == 2, "it asks about unsaved changes again")
    time.sleep(0.3)
    desktop.keys("Return")
    assert editor.wait_for_end() == 0
    assert notes_of(path) == [(FIRST, "customer_segments"), (SECOND, "channels")]
    assert editor.said == ""

    # Opened from the command line, written in with F2, saved by key.
    again = start(path)
    # The keys work at once: to the block, to its note, into its text.
    wait_until(lambda: again.title.startswith("FINN plan"), "the file opens")
    again.wait_for_keys()
    desktop.keys("1", "Down", "F2", "End")
    desktop.write("!")
    desktop.keys("ctrl+s")
    wait_until(
        lambda: notes_of(path) == [(FIRST + "!", "customer_segments"), (SECOND, "channels")],
        "the file holds what was typed last",
    )
    desktop.keys("ctrl+q")
    assert again.wait_for_end() == 0
    assert again.said == ""


def test_a_file_that_cannot_be_opened_is_told_and_the_app_goes_on(desktop, start, tmp_path):
    path = tmp_path / "broken.bmcw"
    path.write_bytes(b"PK\x03\x04 cut off")
    editor = start(path)
    wait_until(lambda: len(editor.dialogs()) == 2, "a box tells it")
    desktop.keys("Escape")
    editor.wait_for_keys()
    desktop.keys("ctrl+q")
    assert editor.wait_for_end() == 0
    assert editor.said == ""
    assert path.read_bytes() == b"PK\x03\x04 cut off"
