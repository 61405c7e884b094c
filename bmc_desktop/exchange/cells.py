"""Tables for spreadsheets: as tab-separated text, and as markup for programs that take it.

What stands in a cell is words: whatever a person, or a stranger's file, has written there, no spreadsheet
takes it for a formula.
"""

import re
from collections.abc import Sequence
from html import escape
from typing import Final

_FORMULA: Final = re.compile(r"\s*[=+\-@＝＋－＠]")
"""How a cell begins that a spreadsheet would reckon with, or run."""

_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)?")

_ODD: Final = re.compile('[\t\n"]')

Rows = Sequence[Sequence[str]]


def as_words(text: str) -> str:
    """Return a cell that is read as words: one that would be a formula has an apostrophe before it."""
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def tab_separated(rows: Rows) -> str:
    """Return rows as spreadsheets copy them: a tab between cells, quotes around those of several lines."""
    return "\n".join("\t".join(_quoted(as_words(cell)) for cell in row) for row in rows)


def markup(rows: Rows) -> str:
    """Return rows as a table in HTML; the first one is its heading."""
    head, *body = rows
    lines = [_row(head, "th"), *(_row(row, "td") for row in body)]
    return f'<meta charset="utf-8"><table border="1">{"".join(lines)}</table>'


def _row(cells: Sequence[str], tag: str) -> str:
    # Excel reads a cell of this format as text, whatever stands in it; Calc minds the apostrophe.
    kind = r' style="mso-number-format:\@"' if tag == "td" else ""
    between = '<br style="mso-data-placement:same-cell">'
    return (
        "<tr>"
        + "".join(
            f"<{tag}{kind}>{escape(as_words(cell)).replace(chr(10), between)}</{tag}>" for cell in cells
        )
        + "</tr>"
    )


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _ODD.search(cell) else cell
