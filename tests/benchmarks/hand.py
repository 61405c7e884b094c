"""A hand at an X server: presses, moves and wheels the moment that they are asked for."""

from ctypes import CDLL, c_char_p, c_int, c_uint, c_ulong, c_void_p
from ctypes.util import find_library

CONTROL = 0xFFE3
UP, DOWN, MIDDLE, LEFT = 4, 5, 2, 1


class Hand:
    """Mouse and keyboard of a display, as XTest drives them."""

    def __init__(self, display: str) -> None:
        """Take the display in hand. Raises RuntimeError where the libraries of X are missing."""
        names = find_library("X11"), find_library("Xtst")
        if None in names:
            raise RuntimeError("libX11 and libXtst are needed")
        self._x, self._test = (CDLL(name) for name in names)
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XOpenDisplay.argtypes = [c_char_p]
        self._x.XKeysymToKeycode.argtypes = [c_void_p, c_ulong]
        self._x.XFlush.argtypes = self._x.XCloseDisplay.argtypes = [c_void_p]
        self._test.XTestFakeMotionEvent.argtypes = [c_void_p, c_int, c_int, c_int, c_ulong]
        self._test.XTestFakeButtonEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        self._test.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise RuntimeError(f"no display {display}")

    def move(self, x: int, y: int) -> None:
        """Move the pointer."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x.XFlush(self._display)

    def button(self, number: int, *, down: bool) -> None:
        """Press a button, or let it go."""
        self._test.XTestFakeButtonEvent(self._display, number, down, 0)
        self._x.XFlush(self._display)

    def wheel(self, number: int) -> None:
        """Turn the wheel one notch, `UP` or `DOWN`."""
        self.button(number, down=True)
        self.button(number, down=False)

    def key(self, symbol: int, *, down: bool) -> None:
        """Press a key, or let it go."""
        code = self._x.XKeysymToKeycode(self._display, symbol)
        self._test.XTestFakeKeyEvent(self._display, code, down, 0)
        self._x.XFlush(self._display)

    def close(self) -> None:
        """Let the display go."""
        self._x.XCloseDisplay(self._display)
