"""Text as it may stand in a record: what a keyboard, a clipboard or a file hands in, made plain."""

import re

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def clean_text(text: str) -> str:
    """Return the text with line feeds as line ends, no control characters, and no blank edges.

    Tabs become spaces; a lone surrogate, which no file can hold, becomes U+FFFD. The rest stays.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\t", " ")
    text = _SURROGATES.sub("\ufffd", _CONTROLS.sub("", text))
    return text.strip()


def clean_line(text: str) -> str:
    """Return the text cleaned as above, on one line."""
    return " ".join(clean_text(text).split())
