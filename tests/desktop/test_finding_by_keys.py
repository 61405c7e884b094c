"""Finding by real keys: a note from the bar, an action from the palette, and a text in the outline."""

import time

import pytest
from desktop import wait_until

from bmc_desktop.files.opening import open_workshop

pytestmark = pytest.mark.window


def notes_of(path):
    notes = open_workshop(path).workshop.notes.values()
    return sorted((note.text, note.block) for note in notes)


def test_a_note_is_found_written_on_and_moved_without_the_mouse(desktop, start, tmp_path):
    path = tmp_path / "found.bmcw"
    editor = start()
    desktop.keys("3")
    desktop.write("Blåbær")
    desktop.keys("Return", "Escape", "5")
    desktop.write("tea")
    desktop.keys("Return", "Escape")
    wait_until(lambda: "*" in editor.title, "the title shows unsaved work")

    # Found without its accents, chosen, and written on.
    desktop.keys("ctrl+f")
    desktop.write("blabaer")
    desktop.keys("Escape", "F2", "End")
    desktop.write("!")
    desktop.keys("Escape")

    # In the outline, to the block after its own.
    desktop.keys("ctrl+shift+o", "ctrl+Down", "Escape")

    # Saved by the name of the action.
    desktop.keys("ctrl+k")
    desktop.write("save as")
    desktop.keys("Return")
    wait_until(lambda: "Save as — bmc_desktop" in editor.dialogs(), "the file dialog opens")
    time.sleep(0.3)
    desktop.keys("ctrl+a")
    desktop.write(str(path))
    desktop.keys("Return")
    wait_until(path.exists, "the file is written")
    wait_until(lambda: editor.title.startswith("found"), "the title has the file's name")
    assert notes_of(path) == [("Blåbær!", "customer_relationships"), ("tea", "revenue_streams")]
    assert editor.said == ""
