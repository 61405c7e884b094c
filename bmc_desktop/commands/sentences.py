"""Errors as the command line tells them: one sentence or two, on one line, never a traceback."""

from pathlib import Path
from traceback import extract_tb
from typing import Final

from bmc_desktop.files.names import shown_name

_STILL_OPEN: Final = " Your work is still open here."
"""What a failed save says in a window; here nothing is open."""


class CommandError(Exception):
    """A command cannot do what it was asked for; its text is one sentence."""


def sentence(error: Exception) -> str:
    """Return what to tell a person about an error."""
    known = _known()
    if isinstance(error, known):
        text = str(error).replace(_STILL_OPEN, "")
    elif isinstance(error, ImportError):
        text = f"A part of the program could not be loaded ({error}). Please install it again."
    elif isinstance(error, OSError):
        name = f"{shown_name(str(error.filename))}: " if error.filename is not None else ""
        text = f"{name}{error.strerror or error}. Nothing else was changed; check the disk and try again."
    elif isinstance(error, MemoryError):
        text = "There is not enough memory. Nothing was changed; close other programs and try again."
    else:
        text = (
            f"An unexpected error: {type(error).__name__}: {error}{_place(error)}. No file was replaced in "
            "part; please report this."
        )
    return " ".join(text.split())


def _known() -> tuple[type[Exception], ...]:
    """Return the errors whose own text is made for a person. Imported only when something went wrong."""
    from bmc_desktop.exchange.errors import ExchangeError
    from bmc_desktop.files.errors import DocumentError, SaveError
    from bmc_desktop.paths import MissingResourceError

    return (CommandError, DocumentError, SaveError, ExchangeError, MissingResourceError)


def _place(error: Exception) -> str:
    frames = extract_tb(error.__traceback__)
    return f" ({Path(frames[-1].filename).name}, line {frames[-1].lineno})" if frames else ""
