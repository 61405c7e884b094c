"""Arranging by real keys and a real mouse: moved by the block's number, grouped, dragged as one."""

import time

import pytest
from desktop import wait_until

from bmc_desktop.files.opening import open_workshop

pytestmark = pytest.mark.window


def test_notes_are_moved_by_number_grouped_and_dragged_as_one(desktop, start, tmp_path):
    path = tmp_path / "arranged.bmcw"
    editor = start()
    desktop.keys("3")
    desktop.write("Butikk")
    desktop.keys("Return")
    desktop.write("Nett")
    desktop.keys("Return", "Escape", "Escape")
    wait_until(lambda: "*" in editor.title, "the title shows unsaved work")

    # On a Norwegian keyboard these are "(" and "/" for X.
    desktop.keys("3", "ctrl+a", "ctrl+shift+8", "ctrl+shift+g")
    desktop.keys("ctrl+shift+a")
    start_at, end_at = desktop.place("key_partners", 0.2, 0.1), desktop.place("customer_segments", 0.2, 0.5)
    desktop.drag(start_at, end_at)

    desktop.keys("ctrl+s")
    wait_until(lambda: editor.dialogs(), "the file dialog opens")
    time.sleep(0.3)
    desktop.keys("ctrl+a")
    desktop.write(str(path))
    desktop.keys("Return")
    wait_until(path.exists, "the file is written")
    wait_until(lambda: editor.title.startswith("arranged"), "the title has the file's name")
    notes = open_workshop(path).workshop.notes.values()
    assert sorted((note.text, note.block) for note in notes) == [
        ("Butikk", "customer_segments"),
        ("Nett", "customer_segments"),
    ]
    assert len({note.group for note in notes}) == 1
    assert None not in {note.group for note in notes}
    assert editor.said == ""
