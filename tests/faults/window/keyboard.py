"""A keyboard of an X server, pressed without a detour through a process per key: the moment is known.

The same way that xdotool takes (the XTest extension), called directly.
"""

import ctypes
import time
from typing import Final

NAMED: Final = {
    " ": 0x20,
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "BackSpace": 0xFF08,
    "Delete": 0xFFFF,
    "End": 0xFF57,
    "F2": 0xFFBF,
}
"""Keysyms; a letter of Latin-1 is its own."""

_HELD: Final = {"ctrl": 0xFFE3, "shift": 0xFFE1}


class Keyboard:
    """The keyboard of one display."""

    def __init__(self, display: str) -> None:
        """Connect to a display, as ":41"."""
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._test.XTestFakeKeyEvent.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint,
            ctypes.c_int,
            ctypes.c_ulong,
        ]
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"no display {display}")

    def press(self, name: str) -> float:
        """Press and let go a key, as "a", "A", "Return" or "ctrl+shift+z"; return the moment before."""
        *held, key = name.split("+") if len(name) > 1 else [name]
        if len(key) == 1 and key.isupper():
            held, key = [*held, "shift"], key.lower()
        codes = [self._code(_HELD[one]) for one in held] + [self._code(NAMED.get(key) or ord(key))]
        began = time.monotonic()
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, 0)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x.XSync(self._display, 0)
        return began

    def close(self) -> None:
        """Let go of the display."""
        self._x.XCloseDisplay(self._display)

    def _code(self, sign: int) -> int:
        code: int = self._x.XKeysymToKeycode(self._display, sign)
        if not code:
            raise ValueError(f"this keyboard has no {sign:#x}")
        return code
