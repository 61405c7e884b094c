"""Pasted tables: which column is what, and the notes that their rows become.

Columns are told by the words above them, in four languages, or by what stands in them. A cell that is not
what its column says stays text of its note.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Literal, get_args

from msgspec import Struct

from bmc_desktop.capture.entry import Entry, Purse, TooMuchError
from bmc_desktop.capture.lines import joined, plain_list, spreadsheet_rows, with_line_feeds
from bmc_desktop.capture.names import Words
from bmc_desktop.exchange.vocabulary import plain
from bmc_desktop.model.amounts import find_amounts, read_amount
from bmc_desktop.model.blocks import BlockId
from bmc_desktop.model.edits import clean_text
from bmc_desktop.model.numbers import read_number
from bmc_desktop.model.records import MAX_NOTES, MAX_TEXT, MAX_VOTES, Amount, Colour, Language

Role = Literal["text", "block", "colour", "amount", "votes", "details", "none"]
ROLES: Final[tuple[Role, ...]] = get_args(Role)
"""What a column can be. The cells of several text columns are joined; "none" is left out."""

Row = tuple[str, ...]

_HEADINGS: Final[Mapping[Role, str]] = {
    "text": "text tekst note notat notiz zettel idea ideas idé idéer idee ideen what hva hvad was title"
    " tittel titel navn name card kort karte lapp seddel sticky postit inhalt innhold indhold content",
    "block": "block blokk blok felt field feld baustein area område bereich kategori kategorie category",
    "colour": "colour color farge farve farbe",
    "amount": "amount beløp beløb betrag sum summe price pris preis cost costs kostnad omkostning kosten"
    " revenue inntekt indtægt einnahmen budget value verdi værdi wert",
    "votes": "votes vote stemmer stemme stimmen stimme points poeng point punkte likes",
    "details": "details detail detaljer beskrivelse description beschreibung comment comments kommentar"
    " kommentarer kommentare bemerkung bemerkungen merknad merknader remarks remark",
}
_ROLE_OF: Final = {word: role for role, words in _HEADINGS.items() for word in words.split()}

_LINES: Final = 10 * MAX_NOTES
"""A text of more lines is not taken apart."""

_MOSTLY: Final = 0.7
"""So large a part of a column's cells shows what the column is."""

_MONEY: Final = 100
"""Whole numbers below this look like votes, others like money."""

_LONG: Final = 60
"""Text of more letters than this, on average, looks like details where there is shorter text, too."""


class Table(Struct, frozen=True):
    """Rows of equally many cells, what each column is, and whether the first row says so itself."""

    rows: tuple[Row, ...]
    roles: tuple[Role, ...]
    heading: bool

    @property
    def body(self) -> tuple[Row, ...]:
        """The rows that become notes."""
        return self.rows[1:] if self.heading else self.rows


class Notes(Struct, frozen=True):
    """What a table becomes: notes to be, the workshop's currency afterwards, and money in other ones."""

    entries: tuple[Entry, ...]
    currency: str
    strange: tuple[str, ...]


def rows_of(text: str) -> tuple[Row, ...]:
    """Return a text as the rows of a table of several columns; none if it is none.

    Raises:
        TooMuchError: there are more rows than fit on a canvas, or more in a cell than a note can hold.
    """
    if "\t" not in text:
        return ()
    lines = with_line_feeds(text)
    if lines.count("\n") > _LINES:
        raise TooMuchError
    lines = plain_list(lines)
    return squared(spreadsheet_rows(lines)) if "\t" in lines else ()


def squared(raw: Sequence[Sequence[str]]) -> tuple[Row, ...]:
    """Return rows without empty rows and columns, all of one length; none if that is no table.

    Where most rows have one cell only, it is text in which somebody has typed a tab.

    Raises:
        TooMuchError: there are more rows than fit on a canvas, or more in a cell than a note can hold.
    """
    rows = [[clean_text(cell) for cell in row] for row in raw]
    rows = [row for row in rows if any(row)]
    width = max(map(len, rows), default=0)
    rows = [row + [""] * (width - len(row)) for row in rows]
    used = [column for column in range(width) if any(row[column] for row in rows)]
    several = sum(1 for row in rows if sum(map(bool, row)) > 1)
    if len(used) < 2 or several * 2 < len(rows):
        return ()
    # One row more may be the heading.
    if len(rows) > MAX_NOTES + 1 or any(len(cell) > MAX_TEXT for row in rows for cell in row):
        raise TooMuchError
    return tuple(tuple(row[column] for column in used) for row in rows)


def guess(rows: Sequence[Row], words: Words, language: Language) -> Table:
    """Return what the columns of a table probably are; `language` is that of the person's numbers."""
    named = [_named(cell) for cell in rows[0]]
    below = [
        _looks_like([row[n] for row in rows[1:] if row[n]], words, language) for n in range(len(named))
    ]
    said = sum(1 for role in named if role)
    shown = any(name is not None and name == look for name, look in zip(named, below, strict=True))
    heading = len(rows) > 1 and (said > 1 or shown or said == sum(map(bool, rows[0])))
    roles: list[Role] = []
    for column, name in enumerate(named):
        if heading:
            role = name or below[column]
        else:
            role = _looks_like([row[column] for row in rows if row[column]], words, language)
        if role is None:
            role = "details" if heading and rows[0][column] else "text"
        roles.append("text" if role in roles and role != "details" else role)
    return Table(tuple(rows), _with_text(rows, roles), heading)


def notes_of(table: Table, words: Words, purse: Purse) -> Notes:
    """Return the notes of a table; rows without a letter make none.

    Raises:
        TooMuchError: a text is longer than a note can be, or there are more than fit on a canvas.
    """
    head = table.rows[0] if table.heading else ("",) * len(table.roles)
    entries = [entry for row in table.body if (entry := _entry(row, table.roles, head, words, purse))]
    if len(entries) > MAX_NOTES or any(max(len(e.text), len(e.details)) > MAX_TEXT for e in entries):
        raise TooMuchError
    return Notes(tuple(entries), purse.currency, tuple(purse.strange))


def _named(cell: str) -> Role | None:
    """Return the role that a heading names: its first word that names one."""
    words = plain(cell).split()
    return next((_ROLE_OF[word] for word in words if word in _ROLE_OF), None) if len(words) <= 4 else None


def _looks_like(cells: Sequence[str], words: Words, language: Language) -> Role | None:
    """Return what a column's cells show it to be, if they do."""

    def mostly(test: Callable[[str], object]) -> bool:
        return sum(1 for cell in cells if test(cell)) >= max(1, len(cells) * _MOSTLY)

    if mostly(words.block_in_full):
        return "block"
    if mostly(lambda cell: _colours(cell, words.colour_in_full)):
        return "colour"
    if mostly(lambda cell: any(find_amounts(cell, language)) and read_amount(cell, language)):
        return "amount"
    numbers = [number for cell in cells if (number := read_number(cell, language)) is not None]
    if numbers and len(numbers) >= len(cells) * _MOSTLY:
        small = all(0 <= number < _MONEY and number.is_integer() for number in numbers)
        return "votes" if small else "amount"
    return None


def _with_text(rows: Sequence[Row], roles: Sequence[Role]) -> tuple[Role, ...]:
    """Return the roles with long text as details, where another column has the words of the notes."""

    def length(column: int) -> float:
        return sum(len(row[column]) for row in rows) / len(rows)

    found = list(roles)
    texts = [column for column, role in enumerate(roles) if role == "text"]
    if not texts:
        free = [column for column, role in enumerate(roles) if role == "details"]
        if free:
            found[free[0]] = "text"
    long = [column for column in texts if length(column) > _LONG]
    if len(long) < len(texts):
        for column in long:
            found[column] = "details"
    return tuple(found)


def _entry(row: Row, roles: Sequence[Role], head: Row, words: Words, purse: Purse) -> Entry | None:
    """Return the note of a row; None if it has no letter."""
    block: BlockId | None = None
    colours: tuple[Colour, ...] = ()
    amount: Amount | None = None
    votes = 0
    texts: list[str] = []
    details: list[str] = []
    for cell, role, name in zip(row, roles, head, strict=True):
        if not cell or role == "none":
            continue
        if role == "block" and block is None and (meant := words.block(cell)):
            block = meant
        elif role == "colour" and not colours and (found := _colours(cell, words.colour)):
            colours = found
        elif role == "amount" and amount is None and (money := purse.whole(_in_period(cell, name))):
            amount = money
        elif role == "votes" and not votes and cell.isdecimal() and int(cell) <= MAX_VOTES:
            votes = int(cell)
        elif role == "details":
            details.append(cell if not name or _named(name) == "details" else f"{name}: {cell}")
        else:
            texts.append(cell)
    left = [cell for cell, role in zip(row, roles, strict=True) if role != "none"]
    text = joined(texts) or "\n".join(details) or joined(left)
    kept = "\n".join(details) if texts else ""
    return Entry(text, block, colours, amount, votes, kept) if text else None


def _in_period(cell: str, heading: str) -> str:
    """Return a sum with the period that stands above it ("Betrag / Monat"), if it has none itself."""
    found = re.search(r"(?:/|\b(?:per|pr\.?|pro)\b)\s*[^\W\d_]+", heading, re.IGNORECASE)
    if found is None or re.search(r"/|\bp(?:er|r|ro)\b", cell):
        return cell
    return f"{cell} {found[0]}"


def _colours(cell: str, named: Callable[[str], Colour | None]) -> tuple[Colour, ...]:
    """Return the colours that a cell names, if all its words do."""
    names = [named(name) for name in re.split(r"\s*[,;/+]\s*", cell)]
    known = [colour for colour in names if colour is not None]
    return tuple(dict.fromkeys(known)) if len(known) == len(names) else ()
