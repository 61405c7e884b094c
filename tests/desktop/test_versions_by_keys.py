"""A canvas goes on as its next version, and the two are compared, by real keys."""

import time

import pytest
from desktop import wait_until

from bmc_desktop.files.opening import open_workshop

pytestmark = pytest.mark.window


def test_a_version_is_made_altered_and_compared_without_the_mouse(desktop, start, tmp_path):
    path = tmp_path / "versions.bmcw"
    editor = start()
    desktop.keys("3")
    desktop.write("shop")
    desktop.keys("Return", "Escape")
    wait_until(lambda: "*" in editor.title, "the title shows unsaved work")

    desktop.keys("ctrl+shift+d")
    wait_until(lambda: any("Next version" in name for name in editor.dialogs()), "the dialog opens")
    time.sleep(0.3)
    desktop.keys("Tab")
    desktop.write("after ten interviews")
    desktop.keys("Return")
    editor.wait_for_keys()
    desktop.keys("3")
    desktop.write("van")
    desktop.keys("Return", "Escape")

    desktop.keys("ctrl+shift+m")
    wait_until(lambda: any("Compare canvases" in name for name in editor.dialogs()), "they are compared")
    time.sleep(0.3)
    desktop.keys("Escape")
    editor.wait_for_keys()

    desktop.keys("ctrl+s")
    wait_until(lambda: "Save as — bmc_desktop" in editor.dialogs(), "the file dialog opens")
    time.sleep(0.3)
    desktop.keys("ctrl+a")
    desktop.write(str(path))
    desktop.keys("Return")
    wait_until(path.exists, "the file is written")
    wait_until(lambda: editor.title.startswith("versions"), "the title has the file's name")
    workshop = open_workshop(path).workshop
    first, second = workshop.tabs()
    assert (second.based_on, second.reason) == (first.id, "after ten interviews")
    assert sorted(note.text for note in workshop.notes_of(second.id)) == ["shop", "van"]
    assert [note.text for note in workshop.notes_of(first.id)] == ["shop"]
    assert editor.said == ""
