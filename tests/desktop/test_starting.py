"""The start page at a real window: it is there at once, and gone as soon as somebody types."""

import time

import pytest
from desktop import wait_until

from bmc_desktop.files.opening import open_workshop

pytestmark = pytest.mark.window


def test_whoever_types_at_once_has_a_note(desktop, start, tmp_path):
    settings = tmp_path / "home" / ".config" / "bmc_desktop" / "settings.json"
    settings.unlink()
    editor = start(sheet=False)
    desktop.write("5")
    desktop.write("coffee card")
    desktop.keys("Return", "Escape", "ctrl+s")
    wait_until(lambda: "Save as — bmc_desktop" in editor.dialogs(), "the file dialog opens")
    time.sleep(0.3)
    path = tmp_path / "first.bmcw"
    desktop.keys("ctrl+a")
    desktop.write(str(path))
    desktop.keys("Return")
    wait_until(path.exists, "the file is written")
    notes = open_workshop(path).workshop.notes.values()
    assert [(note.text, note.block) for note in notes] == [("coffee card", "revenue_streams")]
    editor.wait_for_keys()
    desktop.keys("ctrl+q")
    assert editor.wait_for_end() == 0
    assert editor.said == ""

    # The next start shows it, and Tab and arrows lead to it.
    again = start(sheet=False)
    desktop.keys("Tab", "Right", "Return")
    wait_until(lambda: again.title.startswith("first"), "the recent workshop opens")
    again.wait_for_keys()
    desktop.keys("ctrl+q")
    assert again.wait_for_end() == 0
    assert again.said == ""
