"""A facilitator at work: fills nine blocks as fast as a room talks, by keys alone or by the mouse alone."""

import json
import time
from pathlib import Path

from desktop import Desktop, Editor, Point, wait_until

from bmc_desktop.model.blocks import BLOCKS, FRAMES, TITLE_HEIGHT, BlockId

TALK = (
    "families with two jobs",
    "free coffee card",
    "shop in town",
    "a call each month",
    "monthly fee",
    "own bakery",
    "baking at night",
    "mill in the valley",
    "rent and flour",
)
"""What the room says, block by block."""

EYES = Path(__file__).with_name("eyes.py")
KEY, LETTER = 12, 6
"""Milliseconds from one key to the next, and from one letter to the next."""

REACH = 0.08
"""Seconds from a click to a key, of a hand that lies on both."""


def words(count: int) -> dict[BlockId, list[str]]:
    """Return so many different notes, shared out among the nine blocks."""
    found: dict[BlockId, list[str]] = {block: [] for block in BLOCKS}
    for number in range(count):
        block = BLOCKS[number % len(BLOCKS)]
        found[block].append(f"{TALK[number % len(BLOCKS)]} {number // len(BLOCKS) + 1}")
    return found


class Facilitator:
    """Someone at a new workshop, with a folder for what comes of it."""

    def __init__(self, desktop: Desktop, editor: Editor, folder: Path) -> None:
        self.desktop, self.editor = desktop, editor
        self.workshop, self.poster = folder / "ten minutes.bmcw", folder / "ten minutes.pdf"

    def export_by(self, path: Path, title: str) -> None:
        """Type where a file is to be written into the dialog that opens."""
        wait_until(lambda: f"{title} — bmc_desktop" in self.editor.dialogs(), f"the dialog “{title}” opens")
        time.sleep(0.2)
        self.hand("key ctrl+a", f"type {path}")

    def wait_for_dialog(self, title: str) -> None:
        """Wait until a dialog is there and takes keys."""
        wait_until(lambda: any(title in name for name in self.editor.dialogs()), f"“{title}” opens")
        time.sleep(0.2)

    def hand(self, *steps: str) -> None:
        """Do several things without a pause: "key NAMES", "type TEXT", "move X Y", "click", "double"."""
        arguments: list[object] = []
        for step in steps:
            verb, _, rest = step.partition(" ")
            if verb == "key":
                arguments += ["key", "--delay", KEY, *rest.split()]
            elif verb == "type":
                arguments += ["type", "--delay", LETTER, "--args", 1, rest]
            elif verb == "move":
                arguments += ["mousemove", *rest.split()]
            elif verb in ("click", "right"):
                arguments += ["click", 1 if verb == "click" else 3]
            else:
                # A window manager may hold a click back for a moment, and keys not: no hand is as quick.
                arguments += ["click", "--repeat", 2, "--delay", 30, 1, "sleep", REACH]
        self.desktop.hand(*arguments)


class Typist(Facilitator):
    """Uses keys alone."""

    def fill(self, notes: dict[BlockId, list[str]]) -> None:
        """Write the notes, block by block: its digit, words, Return; Esc leaves the block."""
        for number, block in enumerate(BLOCKS, 1):
            steps = [f"key {number}"]
            for text in notes[block]:
                steps += [f"type {text}", "key Return"]
            self.hand(*steps, "key Escape")

    def work_on(self) -> None:
        """Colour a block, take its first note elsewhere, tidy both, and take a step back and forth."""
        self.hand("key 3 ctrl+a ctrl+8", "key 3 Down ctrl+shift+5", "key ctrl+g")
        self.hand("key ctrl+z ctrl+y", "key 3 ctrl+g")

    def finish(self) -> None:
        """Save, and make the poster."""
        self.hand("key ctrl+s")
        self.export_by(self.workshop, "Save as")
        self.hand("key Return")
        wait_until(self.workshop.exists, "the workshop is saved")
        self.editor.wait_for_keys()
        self.hand("key ctrl+e")
        self.export_by(self.poster, "Export")
        self.hand("key Return")
        wait_until(self.poster.exists, "the poster is written")
        self.editor.wait_for_keys()

    def compare(self) -> None:
        """Go on with the next version, add a note to it, and compare the two."""
        self.hand("key ctrl+shift+d")
        self.wait_for_dialog("Next version")
        self.hand("key Return")
        self.editor.wait_for_keys()
        self.hand("key 3", "type van", "key Return Escape ctrl+shift+m")
        self.wait_for_dialog("Compare canvases")
        self.hand("key Escape")
        self.editor.wait_for_keys()


class Mouser(Facilitator):
    """Uses the mouse alone, but for words."""

    def __init__(self, desktop: Desktop, editor: Editor, folder: Path, seen: Path) -> None:
        super().__init__(desktop, editor, folder)
        self._seen = seen

    def place(self, name: str) -> Point:
        """Return where something is on the screen, waiting until it shows and stays where it is."""
        seen: list[list[int] | None] = []

        def settled() -> bool:
            places = json.loads(self._seen.read_text()) if self._seen.exists() else {}
            seen.append(places.get(name))
            return len(seen) > 1 and seen[-1] is not None and seen[-1] == seen[-2]

        wait_until(settled, f"“{name}” shows")
        found = seen[-1]
        assert found is not None
        return Point(*found)

    def click(self, *names: str) -> None:
        """Click on things that show, one after another."""
        for name in names:
            at = self.place(name)
            self.hand(f"move {at.x} {at.y}", "click")

    def fill(self, notes: dict[BlockId, list[str]]) -> None:
        """Write the notes: two clicks where each is to lie, and its words."""
        for block in BLOCKS:
            begin, end = self.place(f"block:{block}"), self.place(f"end:{block}")
            frame = FRAMES[block]
            scale = (end.x - begin.x) / frame.width
            columns = int(frame.width // 108)
            steps = []
            for place, text in enumerate(notes[block]):
                x = begin.x + scale * (62 + 104 * (place % columns))
                y = begin.y + scale * (TITLE_HEIGHT + 32 + 57 * (place // columns))
                steps += [f"move {x:.0f} {y:.0f}", "double", f"type {text}"]
            self.hand(*steps)
        # A click on the desk keeps the last one.
        corner = self.place("block:key_partners")
        self.hand(f"move {corner.x - 6} {corner.y}", "click")

    def work_on(self) -> None:
        """Colour a note by the toolbar, tidy its block, drag it away, take that back and do it again."""
        note = f"note:{TALK[2]} 1"
        self.click(note, "button:Colour", "menu:Green", "button:Tidy")
        end = self.place("end:revenue_streams")
        self.desktop.drag(self.place(note), Point(end.x - 80, end.y - 40))
        self.click("button:Undo", "button:Redo")

    def finish(self) -> None:
        """Save, and make the poster, by the menus."""
        self.click("bar:File", "menu:Save")
        self.export_by(self.workshop, "Save as")
        self.click("button:Save")
        wait_until(self.workshop.exists, "the workshop is saved")
        self.editor.wait_for_keys()
        self.click("bar:File", "menu:Export", "menu:Poster (PDF)…")
        self.export_by(self.poster, "Export")
        self.click("button:Save")
        wait_until(self.poster.exists, "the poster is written")

    def compare(self) -> None:
        """Go on with the next version, add a note to it, and compare the two, by the menus."""
        self.click("bar:Canvas", "menu:Duplicate as next version…")
        self.wait_for_dialog("Next version")
        self.click("button:Make version")
        self.editor.wait_for_keys()
        corner, end = self.place("block:channels"), self.place("end:channels")
        self.hand(f"move {end.x - 60} {end.y - 30}", "double", "type van")
        self.hand(f"move {corner.x + 40} {corner.y + 10}", "click")
        self.place("note:van")
        self.click("bar:Canvas", "menu:Compare canvases…")
        self.wait_for_dialog("Compare canvases")
        self.click("button:Close")
        self.editor.wait_for_keys()
