"""A note carried by a real mouse out of its window, into another one, and back into its own."""

import time
from itertools import pairwise

import pytest
from desktop import Point, wait_until
from facilitator import EYES, Mouser

from bmc_desktop.files.opening import open_workshop

pytestmark = pytest.mark.window


class Carrier(Mouser):
    """Holds a note while the pointer goes where it likes."""

    def carry(self, *way: Point) -> None:
        self.hand(f"move {way[0].x} {way[0].y}")
        time.sleep(0.1)
        self.desktop.hand("mousedown", 1)
        for start, end in pairwise(way):
            for step in range(1, 6):
                x, y = start.x + (end.x - start.x) * step // 5, start.y + (end.y - start.y) * step // 5
                self.hand(f"move {x} {y}")
                time.sleep(0.04)
            time.sleep(0.1)
        self.desktop.hand("mouseup", 1)


def test_from_window_to_window(desktop, start, tmp_path):
    seen = tmp_path / "seen.json"
    editor = start(program=(str(EYES), str(seen)))
    someone = Carrier(desktop, editor, tmp_path, seen)
    first = editor.window()

    def geometry(window: str) -> dict[str, int]:
        told = desktop.hand("getwindowgeometry", "--shell", window).splitlines()
        return {name: int(number) for name, number in (line.split("=") for line in told)}

    def place(window: str, x: int) -> None:
        # Two clicks on its title: it fills the screen no more.
        someone.hand("move 700 8", "double")
        wait_until(lambda: geometry(window)["WIDTH"] < 1366, "it has a size of its own")
        desktop.hand("windowsize", window, 660, 640)
        desktop.hand("windowmove", window, x, 40)
        wait_until(lambda: abs(geometry(window)["X"] - x) < 20, "it stands where it is put")
        time.sleep(0.2)

    someone.hand("key 3", "type carried", "key ctrl+3 Return Escape")
    place(first, 4)
    note = someone.place("note:carried")
    target = someone.place("block:key_partners")
    way_out = Point(40, 730)

    # Out onto the bare desktop and back into the window: it is moved, and nothing else.
    someone.carry(note, way_out, Point(target.x + 40, target.y + 90))
    wait_until(lambda: someone.place("note:carried") != note, "the note lies elsewhere")
    note = someone.place("note:carried")
    assert note.x < target.x + 80

    # Into another window: there it is a note with its colour, here it stays.
    desktop.keys("ctrl+n")
    wait_until(lambda: len(editor.dialogs()) == 2, "another window opens")
    other = desktop.hand("getactivewindow")
    assert other != first
    place(other, 690)
    wait_until(lambda: someone.place("block:key_partners").x > 690, "it stands beside the first")
    end = someone.place("block:customer_segments")
    someone.carry(note, Point(672, 400), Point(end.x + 40, end.y + 90))
    wait_until(lambda: "*" in desktop.hand("getwindowname", other), "the other workshop has a change")
    desktop.hand("windowactivate", "--sync", other)
    desktop.keys("ctrl+s")
    someone.export_by(someone.workshop, "Save as")
    someone.hand("key Return")
    wait_until(someone.workshop.exists, "the other workshop is saved")
    (landed,) = open_workshop(someone.workshop).workshop.notes.values()
    assert (landed.text, landed.colours, landed.block) == ("carried", ("orange",), "customer_segments")
    assert editor.said == ""
