"""An eye on a part of the screen: says whether it looks otherwise than a moment ago."""

import mmap
import struct
from pathlib import Path

EVERY = 6
"""Of so many rows of pixels one is looked at: nothing that moves is flatter."""


class Eye:
    """Looks at a rectangle of what Xvfb shows."""

    def __init__(self, screen_file: Path, x: int, y: int, width: int, height: int) -> None:
        with screen_file.open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # XWDFile.h: the header's size, bytes per line, and how many colours of 12 bytes stand behind it.
        head = struct.unpack(">25I", self._memory[:100])
        begin, stride = head[0] + 12 * head[19], head[12]
        rows = range(y, y + height, EVERY)
        self._rows = [
            slice(begin + row * stride + 4 * x, begin + row * stride + 4 * (x + width)) for row in rows
        ]
        self._seen = self._look()

    def sees_change(self) -> bool:
        """Look; say whether something is other than when it was last looked at."""
        now = self._look()
        changed = now != self._seen
        self._seen = now
        return changed

    def close(self) -> None:
        """Look no more."""
        self._memory.close()

    def _look(self) -> list[bytes]:
        memory = self._memory
        return [memory[row] for row in self._rows]
