"""What a note carries, written in the cells of the outline's table by real keys."""

import json
import time

import pytest
from desktop import wait_until

from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.packing import pack
from bmc_desktop.model.records import Amount
from bmc_desktop.model.workshop import new_workshop

pytestmark = pytest.mark.window


def test_cells_are_written_in_without_the_mouse(desktop, start, tmp_path):
    settings = tmp_path / "home" / ".config" / "bmc_desktop" / "settings.json"
    values = json.loads(settings.read_text())
    settings.write_text(json.dumps({**values, "outline_table": True, "panel_width": 620}))
    path = tmp_path / "table.bmcw"
    path.write_bytes(pack(new_workshop(canvas_title="Now"), {}))
    editor = start(path)

    def keys(*names):
        desktop.keys(*names)
        time.sleep(0.4)

    keys("3")
    desktop.write("Shop")
    keys("Return", "Escape", "ctrl+shift+o")
    # A status out of the open list, votes and an amount as they are typed, a colour by its first letter.
    keys("Down", "Right", "Right", "F2")
    keys("alt+Down")
    keys("Down", "Down", "Return")
    keys("Right", "1", "2", "Return")
    keys("Right", "7", "0", "Return")
    keys("Left", "Left", "Left", "b", "Return")
    keys("ctrl+s")
    wait_until(lambda: open_workshop(path).workshop.notes, "the note is saved")
    (note,) = open_workshop(path).workshop.notes.values()
    assert (note.text, note.status, note.votes) == ("Shop", "testing", 12)
    assert (note.amount, note.colour) == (Amount(value=70.0), "blue")
    assert editor.said == ""
