"""A person at a real window: an X server of its own, a window manager, a mouse, a keyboard, and eyes."""

import os
import re
import struct
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from bmc_desktop.model.blocks import FRAMES, SHEET, BlockId

PATIENCE = 15.0
"""Seconds until something that should happen is given up."""

KEYS = {"å": ("34",), "ø": ("47",), "æ": ("48",), "é": ("ISO_Level3_Shift+21", "e")}
"""Keys by their codes: for letters beyond ASCII, xdotool makes new keys, which come too late for some."""

WHITE = b"\xff\xff\xff"

SMALLEST_MARGIN = 10
"""Rows of pixels that the sheet's upper and lower margin have at least, together."""


STEP: Final = 5
"""Of so many rows of pixels one is looked at, to find the sheet."""


class Point(NamedTuple):
    """A point of the screen, in pixels."""

    x: int
    y: int


def wait_until(true: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + patience
    while not true():
        assert time.monotonic() < deadline, f"in vain: {what}"
        time.sleep(0.05)


class Desktop:
    """The screen and the hands."""

    def __init__(self, environment: dict[str, str], screen_file: Path) -> None:
        self.environment = environment
        self._screen_file = screen_file

    def hand(self, *arguments: object) -> str:
        """Run xdotool."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        return done.stdout.strip()

    def keys(self, *names: str) -> None:
        """Press keys, one after another, by their X names."""
        for name in names:
            self.hand("key", "--clearmodifiers", name)
            time.sleep(0.08)

    def write(self, text: str) -> None:
        """Type a text on the Norwegian keyboard; é is typed with its dead key."""
        for part in re.split(f"([{''.join(KEYS)}])", text):
            if part in KEYS:
                self.keys(*KEYS[part])
            elif part:
                self.hand("type", "--delay", 25, "--", part)
                time.sleep(0.05)

    def double_click(self, at: Point) -> None:
        """Click twice."""
        self.hand("mousemove", *at)
        time.sleep(0.1)
        self.hand("click", "--repeat", 2, "--delay", 60, 1)
        time.sleep(0.3)

    def click(self, at: Point) -> None:
        """Click once, later than any double click."""
        time.sleep(0.6)
        self.hand("mousemove", *at)
        time.sleep(0.1)
        self.hand("click", 1)
        time.sleep(0.6)

    def drag(self, start: Point, end: Point) -> None:
        """Drag in small steps."""
        time.sleep(0.6)
        self.hand("mousemove", *start)
        time.sleep(0.1)
        self.hand("mousedown", 1)
        for step in range(1, 13):
            x = start.x + (end.x - start.x) * step // 12
            y = start.y + (end.y - start.y) * step // 12
            self.hand("mousemove", x, y)
            time.sleep(0.03)
        self.hand("mouseup", 1)
        time.sleep(0.3)

    def look(self) -> tuple[int, int, Callable[[int], bytes]]:
        """Return the width and height of the screen, and what gives a row's pixels, three bytes each."""
        data = self._screen_file.read_bytes()
        # XWDFile.h: the header's size, the picture's width and height, bits per pixel, bytes per line, and
        # the number of colours of 12 bytes each behind the header.
        head = struct.unpack(">25I", data[:100])
        size, width, height, bits, stride, colours = head[0], head[4], head[5], head[11], head[12], head[19]
        assert bits == 32
        begin = size + 12 * colours

        def row(y: int) -> bytes:
            line = data[begin + y * stride : begin + y * stride + 4 * width]
            pixels = bytearray(3 * width)
            for channel in range(3):
                pixels[channel::3] = line[channel::4]
            return bytes(pixels)

        return width, height, row

    def sheet(self) -> tuple[Point, float] | None:
        """Return where the white sheet has its corner on the screen, and its scale; None without one."""
        width, height, row = self.look()
        # Looking at every row would take longer than all the rest of a test.
        runs = {y: longest_run(row(y), width) for y in range(0, height, STEP)}
        # The sheet's margins are the only rows of one white run so wide, again and again.
        wide = Counter(run for run in runs.values() if run[1] > width // 3)
        edge, count = wide.most_common(1)[0] if wide else ((0, 0), 0)
        if count * STEP < SMALLEST_MARGIN:
            return None
        top = next(y for y, run in runs.items() if run == edge)
        while top > 0 and longest_run(row(top - 1), width) == edge:
            top -= 1
        return Point(edge[0], top), edge[1] / SHEET.width

    def place(self, block: BlockId, right: float, down: float) -> Point:
        """Return the point of the screen at a share (0 to 1) of a block's width and height."""
        found = self.sheet()
        assert found is not None
        corner, scale = found
        frame = FRAMES[block]
        x, y = frame.x + right * frame.width, frame.y + down * frame.height
        return Point(round(corner.x + x * scale), round(corner.y + y * scale))


def longest_run(row: bytes, width: int) -> tuple[int, int]:
    """Return where the longest run of white pixels of a row begins, and how long it is."""
    best, start = (0, 0), 0
    while start < width:
        start = row.find(WHITE, 3 * start)
        if start < 0:
            break
        start = (start + 2) // 3
        end = start
        while row[3 * end : 3 * end + 192] == WHITE * 64:
            end += 64
        while end < width and row[3 * end : 3 * end + 3] == WHITE:
            end += 1
        if end - start > best[1]:
            best = (start, end - start)
        start = max(end, start + 1)
    return best


class Editor:
    """The app as a process of its own."""

    def __init__(
        self,
        desktop: Desktop,
        folder: Path,
        *files: object,
        before: Sequence[str] = (),
        program: Sequence[str] = ("-m", "bmc_desktop"),
        sheet: bool = True,
    ) -> None:
        """Start it with some files.

        `before` is a command that runs it and keeps its process number; `program` is what Python runs.
        Without `sheet`, it is not waited for a canvas, but for the window that has the keys.
        """
        self.desktop = desktop
        self._errors = folder / "errors.txt"
        with self._errors.open("w") as errors:
            self.process = subprocess.Popen(
                [*before, sys.executable, *program, *map(str, files)],
                env=desktop.environment,
                cwd=folder,
                stdout=errors,
                stderr=subprocess.STDOUT,
            )
        if sheet:
            wait_until(lambda: self.window() and desktop.sheet(), "the window shows a sheet")
        else:
            wait_until(lambda: self.window() and self.is_active(), "the window has the keys")
        time.sleep(0.5)

    def window(self) -> str:
        """Return the id of the main window, or "" while there is none."""
        assert self.process.poll() is None, self.said
        shown = self.desktop.hand(
            "search", "--onlyvisible", "--pid", self.process.pid, "--name", "bmc_desktop"
        )
        return shown.split()[0] if shown else ""

    @property
    def title(self) -> str:
        """The title of the main window."""
        return self.desktop.hand("getwindowname", self.window())

    @property
    def said(self) -> str:
        """What it wrote to the terminal."""
        return self._errors.read_text()

    def dialogs(self) -> list[str]:
        """Return the titles of all windows that show, the main one's too."""
        ids = self.desktop.hand("search", "--onlyvisible", "--pid", self.process.pid, "--name", ".").split()
        return [self.desktop.hand("getwindowname", i) for i in ids]

    def wait_for_keys(self) -> None:
        """Wait until the main window is the only one, and hears the keyboard again."""
        wait_until(lambda: len(self.dialogs()) == 1, "the dialog goes")
        wait_until(self.is_active, "the window is active")
        time.sleep(0.5)

    def is_active(self) -> bool:
        """Say whether the main window is the one that hears the keyboard."""
        return self.desktop.hand("getactivewindow") == self.window()

    def wait_for_end(self) -> int:
        """Wait until the process has ended; return its exit status."""
        return self.process.wait(timeout=PATIENCE)

    def stop(self) -> None:
        """End the process if it has not ended by itself."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def begin_on_canvas(home: Path) -> None:
    """Let the app begin with a canvas that the mouse can reach, without the start page in front of it."""
    folder = home / ".config" / "bmc_desktop"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text('{"start_page": false, "hint": false}')


def environment_of(display: dict[str, str], home: Path) -> dict[str, str]:
    """Return an environment with nothing of the person's own."""
    kept = {
        name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH") if name in os.environ
    }
    return {**kept, **display, "HOME": str(home), "LC_ALL": "C.UTF-8", "XMODIFIERS": "@im=none"}
