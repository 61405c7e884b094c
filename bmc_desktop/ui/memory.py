"""How the C library holds on to memory that was given back, where it lets itself be told (glibc).

Left to itself it gives every thread a heap of its own, and takes pictures into these heaps once one was
freed. Both leave gaps that are never filled again: after an hour of saves and pictures the app held 100 MB
more than it used. Knows nothing of what the memory is for.
"""

import sys
from typing import Final

LARGE: Final = 2**17
"""A piece of so many bytes comes from the system alone, and goes back to it as soon as it is free."""

HEAPS: Final = 2
"""So many heaps serve all threads: one for the window's, one for those that work beside it."""

_MMAP_THRESHOLD: Final = -3
_ARENA_MAX: Final = -8
# Both are numbers of glibc's malloc.h, the same on every machine.


def give_back_early() -> bool:
    """Let what is freed go back to the system; return whether the C library took it."""
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    try:
        option = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    # Setting the first also ends its growing with the largest piece that was freed.
    return all([option(_MMAP_THRESHOLD, LARGE), option(_ARENA_MAX, HEAPS)])
