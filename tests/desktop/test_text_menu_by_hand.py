"""The menu of a note that is being written, by a real mouse and real keys: writing goes on behind it."""

import time

import pytest
from desktop import wait_until

from bmc_desktop.files.opening import open_workshop
from bmc_desktop.files.packing import pack
from bmc_desktop.model.workshop import new_workshop

pytestmark = pytest.mark.window


@pytest.mark.parametrize("way", ["keys", "mouse"])
def test_words_are_cut_and_pasted_by_their_menu_while_writing(desktop, start, tmp_path, way):
    path = tmp_path / "words.bmcw"
    path.write_bytes(pack(new_workshop(canvas_title="Now"), {}))
    start(path)

    def choose(key, letter):
        if way == "keys":
            desktop.keys(key)
        else:
            desktop.hand("click", 3)
        time.sleep(0.3)
        desktop.keys(letter)
        time.sleep(0.2)

    if way == "keys":
        desktop.keys("3")
    else:
        desktop.double_click(desktop.place("channels", 0.5, 0.5))
    desktop.write("A shop")
    desktop.keys(*["shift+Left"] * 4)
    choose("Menu", "t")
    choose("shift+F10", "Escape")
    desktop.write("bar for ")
    choose("shift+F10", "p")
    desktop.keys("Return", "Escape", "ctrl+s")
    wait_until(lambda: open_workshop(path).workshop.notes, "the note is saved")
    assert [note.text for note in open_workshop(path).workshop.notes.values()] == ["A bar for shop"]
