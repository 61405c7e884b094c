"""Pasted lines: a note per line, without the bullets and numbers that word processors put before them."""

import csv
import re
from collections.abc import Iterable, Sequence
from typing import Final

from bmc_desktop.capture.entry import TooMuchError
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.records import MAX_NOTES, MAX_TEXT

LARGEST: Final = 256 * 2**20
"""Bytes of clipboard data that are looked at."""

BULLETS: Final = "•·▪‣–-*◦○●■□◆◇➢➤►▸→✓✔☐☑☒⁃∙❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076"
"""What stands before the items of lists; the last ones are those of symbol fonts."""

_ITEM: Final = re.compile(
    rf"[ \u00a0\t]*(?:(?:[{re.escape(BULLETS)}]|[o§](?=\t))(?:[ \u00a0\t]+|$)"
    r"|(?:(?:\d{1,3}\.){1,4}|\d{1,3}\)|[a-zA-Z][.)]|[ivxIVX]{1,5}[.)])\t)"
)
"""A bullet, or a number with the tab that a word processor puts behind it."""

_NUMBERED: Final = re.compile(r"[ \u00a0]*(\d{1,3})[.)][ \u00a0]+(?=\S)")
_CELL_OF_SEVERAL_LINES: Final = re.compile(r'^"(?:[^"]|"")*\n(?:[^"]|"")*"$', re.MULTILINE)


def read_texts(text: str) -> tuple[str, ...]:
    """Return a text as the texts of notes: one per line, or per row of a spreadsheet.

    Cells of a row are joined by " · ", bullets and numbering at the beginning of lines are taken off, and
    lines without a letter are left out.

    Raises:
        TooMuchError: a line is longer than a note can be, or there are more than fit on a canvas.
    """
    lines = plain_list(with_line_feeds(text))
    if "\t" in lines or _CELL_OF_SEVERAL_LINES.search(lines):
        rows: Iterable[str] = map(joined, spreadsheet_rows(lines))
    else:
        rows = clean_text(lines).split("\n")
    texts = [found for row in rows if (found := clean_text(row)) and found not in BULLETS]
    if len(texts) > MAX_NOTES or any(len(found) > MAX_TEXT for found in texts):
        raise TooMuchError
    return tuple(texts)


def with_line_feeds(text: str) -> str:
    """Return a text with line feeds as its only line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def plain_list(text: str) -> str:
    """Return a text whose lines have no bullets and no numbering before them.

    Numbers without a tab behind them are numbering only where each counts one more than that before.
    """
    lines = [_ITEM.sub("", line, count=1) if _ITEM.match(line) else line for line in text.split("\n")]
    numbers = [_NUMBERED.match(line) for line in lines]
    said = [int(found[1]) for found in numbers if found]
    if len(said) > 1 and said == list(range(said[0], said[0] + len(said))):
        lines = [line[found.end() :] if found else line for line, found in zip(lines, numbers, strict=True)]
    return "\n".join(lines)


def spreadsheet_rows(text: str) -> list[list[str]]:
    """Return the cells of each row; quotes that are not those of a spreadsheet are left as they are."""
    lines = text.split("\n")
    limit = csv.field_size_limit(LARGEST)
    try:
        return list(csv.reader((line + "\n" for line in lines), dialect="excel-tab", strict=True))
    except csv.Error:
        return [line.split("\t") for line in lines]
    finally:
        csv.field_size_limit(limit)


def joined(row: Sequence[str]) -> str:
    """Return the cells of a row as one text."""
    return " · ".join(cell.strip() for cell in row if cell.strip())
