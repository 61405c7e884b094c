"""What notes mean, by real keys: the legend from the segments, status, star, a link, and the note page."""

import time

import pytest
from desktop import wait_until

from bmc_desktop.files.opening import open_workshop

pytestmark = pytest.mark.window


def test_notes_get_their_meaning_without_the_mouse(desktop, start, tmp_path):
    path = tmp_path / "meant.bmcw"
    editor = start()
    desktop.keys("1")
    desktop.write("Families")
    desktop.keys("Return", "Escape", "3")
    desktop.write("Shop")
    desktop.keys("Return")
    desktop.write("Web")
    desktop.keys("Return", "Escape")
    wait_until(lambda: "*" in editor.title, "the title shows unsaved work")

    # From the first note of the block to the second, with a word on the link.
    desktop.keys("3", "Down", "ctrl+b", "ctrl+u", "ctrl+u", "ctrl+shift+k", "Right", "Return")
    desktop.write("leads to")
    desktop.keys("Return")

    # Details on the note page, and then the legend, one Tab after the other.
    desktop.keys("3", "Down", "alt+Return", "Tab")
    desktop.write("Since May")
    desktop.keys("ctrl+r", *["Tab"] * 8, "space", "Escape", "ctrl+m", "Right", "Escape")

    desktop.keys("ctrl+s")
    wait_until(lambda: any("bmc_desktop" in name for name in editor.dialogs()), "the file dialog opens")
    time.sleep(0.3)
    desktop.keys("ctrl+a")
    desktop.write(str(path))
    desktop.keys("Return")
    wait_until(path.exists, "the file is written")
    wait_until(lambda: editor.title.startswith("meant"), "the title has the file's name")
    workshop = open_workshop(path).workshop
    notes = {note.text: note for note in workshop.notes.values()}
    shop = notes["Shop"]
    assert (shop.star, shop.status, shop.details) == (True, "testing", "Since May")
    (link,) = workshop.links.values()
    assert (link.source, link.target, link.text) == (notes["Shop"].id, notes["Web"].id, "leads to")
    assert workshop.legend[notes["Families"].colour].text == "Families"
    assert editor.said == ""
