"""File names: a safe one from a title, and a shown one from whatever a disk holds."""

import re
import unicodedata
from typing import Final

EXTENSION: Final = ".bmcw"
"""The ending of a workshop file."""

MAX_BYTES: Final = 120
"""The longest name made from a title, in UTF-8 bytes, without the ending."""

_FORBIDDEN = re.compile(r'[/\\:*?"<>|]+')
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{device}{n}" for device in ("com", "lpt") for n in (*range(10), "¹", "²", "³")]
)
_LONGEST: Final = 400
_JOINER: Final = "\u200d"
_INVISIBLE = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])


def safe_stem(title: str, fallback: str) -> str:
    """Return a file name without ending for a title, safe on every system; `fallback` if none is left.

    NFC, no control or bidi characters, nothing that a path or a shell would read, no leading dot or
    dash, no trailing dot or space, no device name of Windows, at most `MAX_BYTES` bytes.
    """
    text = unicodedata.normalize("NFC", title)
    text = "".join(c if unicodedata.category(c) not in _INVISIBLE else " " for c in text)
    text = _FORBIDDEN.sub("-", text)
    text = " ".join(text.split()).lstrip(".-~ ")
    text = text.encode()[:MAX_BYTES].decode(errors="ignore").rstrip(". ")
    if text.split(".")[0].strip().casefold() in _RESERVED:
        text = f"_{text}"
    return text or fallback


def safe_name(title: str, fallback: str) -> str:
    """Return a name for a workshop file from its title."""
    return safe_stem(title, fallback) + EXTENSION


def shown_name(name: str) -> str:
    """Return a file name as it may stand in a sentence or a log: one line, no invisible characters.

    The joiner within emoji stays. Of a name longer than any disk takes, the middle is left out.
    """
    if len(name) > _LONGEST:
        name = f"{name[: _LONGEST // 2]}…{name[-_LONGEST // 2 :]}"
    return "".join(
        c if unicodedata.category(c) not in _INVISIBLE or c == _JOINER else "\ufffd" for c in name
    )
