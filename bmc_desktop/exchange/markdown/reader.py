"""Reads Markdown into a workshop, tells what it did not understand, and drops nothing silently."""

import datetime as dt
import re
from collections import Counter
from pathlib import Path
from typing import Final, NamedTuple

from msgspec import structs

from bmc_desktop import content
from bmc_desktop.exchange.errors import ExchangeError
from bmc_desktop.exchange.markdown.marks import NEUTRAL, split_colours, unescape
from bmc_desktop.exchange.markdown.problems import Problem, ProblemKind, quoted
from bmc_desktop.exchange.placing import MeasureOf, base_heights, place_all
from bmc_desktop.exchange.plaintext import read_text
from bmc_desktop.exchange.vocabulary import block_named, colour_named, languages_of
from bmc_desktop.files.errors import Facts
from bmc_desktop.files.names import shown_name
from bmc_desktop.model.blocks import PARKING_LOT, BlockId, number
from bmc_desktop.model.edits import clean_line, clean_text
from bmc_desktop.model.records import (
    LANGUAGES,
    MAX_CANVASES,
    MAX_LINE,
    MAX_NOTES,
    MAX_TEXT,
    Canvas,
    Colour,
    Details,
    Language,
    Meaning,
    Note,
)
from bmc_desktop.model.weight import is_too_full
from bmc_desktop.model.workshop import Workshop, new_id

_LENGTHS: Final = {
    "organisation": MAX_LINE,
    "facilitator": MAX_LINE,
    "place": MAX_LINE,
    "version": MAX_LINE,
    "currency": 12,
}
"""The longest value of each head line that is plain text, in characters, as the records allow."""

_HEADING: Final = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?$")
_CANVAS: Final = re.compile(r"canvas[ \t]*:(.*)$", re.IGNORECASE)
_BRACES: Final = re.compile(r"\{([^{}\\]*)\}$")
_NUMBER: Final = re.compile(r"(\d{1,3})[ \t]*[.):][ \t]*")
_BULLET: Final = re.compile(r" *[-*+](?:[ \t]+|$)")
_NUMBERED: Final = re.compile(r" *\d{1,3}[.)][ \t]")
_RULE: Final = re.compile(r" *([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_PAIR: Final = re.compile(r"([^\W\d_][\w -]{0,30}?)[ \t]*:[ \t]*(.*)$")
_NOT_PLAIN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class Imported(NamedTuple):
    """A workshop that was read in, and what in it was not understood, in the order of the lines."""

    workshop: Workshop
    problems: tuple[Problem, ...]


def read_markdown_file(path: Path, measure_of: MeasureOf = base_heights) -> Imported:
    """Read a Markdown file; `measure_of` as for `read_markdown`.

    Raises:
        ExchangeError: the file cannot be read, is no UTF-8 text, or as for `read_markdown`.
    """
    return read_markdown(read_text(path), name=shown_name(path.name), measure_of=measure_of)


def read_markdown(text: str, *, name: str = "The text", measure_of: MeasureOf = base_heights) -> Imported:
    """Read a workshop from Markdown; `name` is what an error calls the text.

    `measure_of` gives the measure that the notes are laid out by, with all their texts at hand.

    Raises:
        ExchangeError: no heading names a block, or there is more than a workshop can hold.
    """
    return _Reader(name).read(text, measure_of)


class _Draft:
    """A note while its lines are read.

    `indent` is where its bullet stands, in characters; lines further in belong to it. None for a
    paragraph without a bullet, to which only its next line belongs.
    """

    def __init__(self, block: BlockId, line: int, first: str, indent: int | None) -> None:
        self.block = block
        self.first_line = self.last_line = line
        self.lines = [first]
        self.indent = indent

    @property
    def margin(self) -> int:
        """Where its text stands, in characters; spaces further in are part of the text."""
        return 0 if self.indent is None else self.indent + 2

    def add(self, line: int, raw: str) -> None:
        """Add a line of the text, without the indentation that only shows where it belongs."""
        self.lines.append(raw[min(self.margin, _indent(raw)) :])
        self.last_line = line


class _Trouble(NamedTuple):
    """Why a head line could not be taken."""

    kind: ProblemKind
    facts: Facts


class _Read(NamedTuple):
    """A note that has been read."""

    block: BlockId
    text: str
    colours: tuple[Colour, ...] = NEUTRAL
    star: bool = False


class _Sheet:
    """A canvas while it is read: its notes, and the titles that stand beside ids in braces."""

    def __init__(self, title: str | None) -> None:
        self.title = title
        self.notes: list[_Read] = []
        self.titles: dict[BlockId, str] = {}


class _Reader:
    """Goes through the lines once.

    `block` is where notes go: None before the first block heading of a canvas. `draft` is the note whose
    lines are being read, `blanks` the empty lines since its last one.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self.sheets = [_Sheet(None)]
        self.details: dict[str, object] = {}
        self.legend: dict[Colour, str] = {}
        self.spoken: Counter[Language] = Counter()
        self.block: BlockId | None = None
        self.in_head = True
        self.understood = False
        self.draft: _Draft | None = None
        self.blanks: list[str] = []

    def read(self, text: str, measure_of: MeasureOf) -> Imported:
        text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        for line, raw in enumerate(text.split("\n"), start=1):
            if _NOT_PLAIN.search(raw):
                self._tell(line, "unprintable")
                raw = _NOT_PLAIN.sub("", raw)
            inner = raw.lstrip(" \t")
            self._take(line, raw[: len(raw) - len(inner)].expandtabs(4) + inner)
        self._close()
        if not self.understood:
            raise ExchangeError("no_block", name=self.name)
        problems = sorted(self.problems, key=lambda problem: problem.line)
        workshop = self._workshop()
        # To lay it out takes a while; the places that its notes get weigh a little, too.
        if is_too_full(workshop) or is_too_full(workshop := place_all(workshop, measure_of(workshop))):
            raise ExchangeError("too_full", name=self.name)
        return Imported(workshop, tuple(problems))

    # Lines

    def _take(self, line: int, raw: str) -> None:
        if not raw.strip():
            self.blanks.append(raw)
            return
        bullet = _BULLET.match(raw)
        if self._belongs(raw, is_bullet=bullet is not None):
            self._continue(line, raw)
        elif heading := _HEADING.match(raw):
            self._heading(line, len(heading[1]), (heading[2] or "").strip())
        elif _RULE.match(raw):
            self._close()
        elif bullet:
            self._note(line, raw[bullet.end() :], _indent(raw))
        elif self._is_pair(raw):
            self._pair(line, raw)
        else:
            self._paragraph(line, raw)

    def _belongs(self, raw: str, *, is_bullet: bool) -> bool:
        """Say whether the line is indented so that it belongs to the note above."""
        if self.draft is None or self.draft.indent is None:
            return False
        return _indent(raw) >= self.draft.margin if is_bullet else _indent(raw) > self.draft.indent

    def _is_pair(self, raw: str) -> bool:
        in_paragraph = self.draft is not None and self.draft.indent is None and not self.blanks
        return self.in_head and not in_paragraph and _PAIR.match(raw.strip()) is not None

    def _continue(self, line: int, raw: str) -> None:
        assert self.draft is not None
        for kept in (*self.blanks, raw):
            self.draft.add(line, kept)
        self.blanks = []

    def _paragraph(self, line: int, raw: str) -> None:
        """Take a line that is neither heading nor note: it runs on, or becomes a note of its own."""
        if self.draft and not self.blanks and not _NUMBERED.match(raw):
            if self.draft.indent is not None:
                self._tell(line, "not_indented", quote=quoted(raw))
            self._continue(line, raw)
            return
        if self.block is not None:
            self._tell(line, "no_bullet", quote=quoted(raw))
        self._note(line, raw, None)

    def _note(self, line: int, first: str, indent: int | None) -> None:
        self._close()
        if self.block is None:
            self._tell(line, "before_blocks", quote=quoted(first))
        self.draft = _Draft(self.block or PARKING_LOT, line, first, indent)

    def _close(self) -> None:
        """Finish the note that is being read."""
        self.blanks = []
        draft, self.draft = self.draft, None
        if draft is None:
            return
        split = split_colours("\n".join(draft.lines).rstrip())
        text = clean_text(unescape(split.text))
        if split.unknown:
            self._tell(draft.last_line, "no_colour", quote=quoted(split.unknown))
        if text:
            self._add(draft.first_line, _Read(draft.block, text, split.colours, split.star))
        else:
            self._tell(draft.first_line, "blank_note")

    def _add(self, line: int, note: _Read) -> None:
        if len(note.text) > MAX_TEXT:
            raise ExchangeError("long_text", name=self.name, line=line, count=len(note.text), most=MAX_TEXT)
        notes = self.sheets[-1].notes
        notes.append(note)
        if len(notes) > MAX_NOTES:
            raise ExchangeError("many_notes", name=self.name, most=MAX_NOTES)

    # Headings

    def _heading(self, line: int, level: int, raw: str) -> None:
        self._close()
        opened = raw.rstrip("#")
        if not opened or opened[-1] in " \t":  # the hashes close the heading
            raw = opened.rstrip()
        canvas = _CANVAS.match(raw) if level == 1 else None
        if canvas:
            self._canvas(line, clean_line(unescape(canvas[1])))
        elif level == 1 and self.in_head and "title" not in self.details:
            self._title(line, clean_line(unescape(raw)))
        else:
            self._block(line, raw)

    def _title(self, line: int, title: str) -> None:
        self.details["title"] = title[:MAX_LINE]
        if len(title) > MAX_LINE:
            self._keep(line, title, "long_title", most=MAX_LINE)

    def _canvas(self, line: int, title: str) -> None:
        if self.in_head and not self.sheets[0].notes:
            self.sheets.clear()
        self.sheets.append(_Sheet(title[:MAX_LINE]))
        self.in_head, self.block = False, None
        if len(title) > MAX_LINE:
            self._keep(line, title, "long_canvas_title", most=MAX_LINE)
        if len(self.sheets) > MAX_CANVASES:
            raise ExchangeError("many_canvases", name=self.name, most=MAX_CANVASES)

    def _block(self, line: int, raw: str) -> None:
        self.in_head = False
        braces = _BRACES.search(raw)
        title = raw[: braces.start()].rstrip() if braces else raw
        count = _NUMBER.match(title)
        title = clean_line(unescape(title[count.end() :] if count else title))
        by_id = block_named(braces[1]) if braces else None
        block = by_id or block_named(title) or block_named(title.lstrip("0123456789"))
        if braces and not by_id:
            self._tell(line, "unknown_id", quote=quoted(braces[1]))
        if block is None:
            self._tell(line, "unknown_heading", quote=quoted(raw))
            self.block = PARKING_LOT
            return
        self.understood = True
        self.block = block
        self.spoken.update(languages_of(title))
        if by_id and title:
            self.sheets[-1].titles[block] = title[:MAX_LINE]
            if len(title) > MAX_LINE:
                self._keep(line, title, "long_block_title", most=MAX_LINE)
        if count and int(count[1]) != number(block):
            self._tell(line, "other_number", quote=quoted(title), number=count[1])

    # Head lines

    def _pair(self, line: int, raw: str) -> None:
        self._close()
        pair = _PAIR.match(raw.strip())
        assert pair is not None
        key = pair[1].casefold().replace("organization", "organisation")
        value = clean_line(pair[2])
        if not value:
            return
        if key == "legend":
            trouble = self._meaning(value)
        elif key in self.details:
            trouble = _Trouble("given_twice", {"quote": key})
        else:
            trouble = self._detail(key, value)
        if trouble:
            self._keep(line, raw, trouble.kind, **trouble.facts)

    def _detail(self, key: str, value: str) -> _Trouble | None:
        """Take one detail of the workshop; return what is wrong with it, or nothing."""
        if key in _LENGTHS:
            if len(value) > _LENGTHS[key]:
                return _Trouble("long_value", {"quote": key, "most": _LENGTHS[key]})
            self.details[key] = value
        elif key == "date":
            try:
                self.details[key] = dt.date.fromisoformat(value)
            except ValueError:
                return _Trouble("no_date", {"quote": quoted(value)})
        elif key == "language":
            language = _language(value)
            if language is None:
                facts = {"quote": quoted(value), "languages": ", ".join(LANGUAGES)}
                return _Trouble("no_language", facts)
            self.details[key] = language
        else:
            return _Trouble("unknown_key", {"quote": key})
        return None

    def _meaning(self, value: str) -> _Trouble | None:
        """Take one line of the legend; return what is wrong with it, or nothing."""
        word, _, meaning = (part.strip() for part in value.partition("="))
        colour = colour_named(word)
        if not meaning:
            return _Trouble("legend_form", {})
        if colour is None:
            return _Trouble("legend_no_colour", {"quote": quoted(word)})
        if colour in self.legend:
            return _Trouble("legend_twice", {"quote": word})
        if len(meaning) > MAX_LINE:
            return _Trouble("legend_long", {"quote": word, "most": MAX_LINE})
        self.legend[colour] = meaning
        return None

    # What comes of it

    def _tell(self, line: int, kind: ProblemKind, **facts: str | int) -> None:
        self.problems.append(Problem(line, kind, facts))

    def _keep(self, line: int, text: str, kind: ProblemKind, **facts: str | int) -> None:
        """Tell what could not be taken, and keep its text as a note in the parking lot."""
        self._tell(line, kind, **facts)
        self._add(line, _Read(PARKING_LOT, clean_text(text)))

    def _workshop(self) -> Workshop:
        spoken = max(LANGUAGES, key=lambda language: self.spoken[language])
        details = structs.replace(Details(language=spoken), **self.details)
        words = content.of(details.language)
        canvases: dict[str, Canvas] = {}
        notes: dict[str, Note] = {}
        for order, sheet in enumerate(self.sheets):
            canvas = Canvas(
                id=new_id(),
                title=words.sheet.canvas if sheet.title is None else sheet.title,
                order=order,
                block_titles={b: t for b, t in sheet.titles.items() if t != words.block(b).title},
            )
            canvases[canvas.id] = canvas
            for read in sheet.notes:
                note_id, top = new_id(), len(notes) + 1
                notes[note_id] = Note(
                    id=note_id,
                    canvas=canvas.id,
                    block=read.block,
                    x=0,
                    y=0,
                    text=read.text,
                    colours=read.colours,
                    star=read.star,
                    order=top,
                )
        return Workshop(
            id=new_id(),
            details=details,
            canvases=canvases,
            legend={colour: Meaning(id=colour, text=text) for colour, text in self.legend.items()},
            notes=notes,
        )


def _indent(raw: str) -> int:
    return len(raw) - len(raw.lstrip(" "))


def _language(value: str) -> Language | None:
    code = re.split("[-_]", value.casefold())[0]
    code = "nb" if code == "no" else code
    return next((language for language in LANGUAGES if language == code), None)
