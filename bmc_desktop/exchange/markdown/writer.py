"""Writes a workshop as Markdown, in the language of its canvas."""

from bmc_desktop import content
from bmc_desktop.exchange.markdown.marks import NEUTRAL, STAR, escape_heading, escape_note
from bmc_desktop.model.blocks import ALL_BLOCKS, PARKING_LOT, BlockId, number
from bmc_desktop.model.edits import clean_line, clean_text
from bmc_desktop.model.records import Language, Note
from bmc_desktop.model.workshop import Workshop, reading_order

_HEAD = ("organisation", "facilitator", "date", "place", "version", "currency")


def write_markdown(workshop: Workshop, canvas_id: str | None = None) -> str:
    """Return the workshop, or one canvas of it, as Markdown that `read_markdown` reads back.

    Raises:
        KeyError: there is no such canvas.
    """
    language = workshop.details.language
    canvases = workshop.tabs() if canvas_id is None else (workshop.canvases[canvas_id],)
    lines = _head_lines(workshop)
    needs_name = len(canvases) > 1 or canvases[0].title != content.of(language).sheet.canvas
    for canvas in canvases:
        if needs_name:
            lines += ["", f"# canvas: {escape_heading(clean_line(canvas.title))}".rstrip()]
        for block in ALL_BLOCKS:
            notes = sorted(workshop.notes_of(canvas.id, block), key=reading_order)
            own = clean_line(canvas.block_titles.get(block, ""))
            if block != PARKING_LOT or notes or own:
                lines += ["", _block_heading(block, own, language)]
                lines += [line for note in notes for line in _note_lines(note, language)]
    return "\n".join(lines).lstrip("\n") + "\n"


def left_out(workshop: Workshop, canvas_id: str | None = None) -> tuple[str, ...]:
    """Return what of it `write_markdown` has no form for, counted, in plain English ("pictures: 2")."""
    notes = [note for note in workshop.notes.values() if canvas_id in (None, note.canvas)]
    ids = {note.id for note in notes}
    counts = {
        "notes without text": sum(not clean_text(note.text) for note in notes),
        "pictures": sum(note.picture is not None for note in notes),
        "details": sum(bool(note.details) for note in notes),
        "amounts": sum(note.amount is not None for note in notes),
        "statuses": sum(note.status is not None for note in notes),
        "notes with votes": sum(bool(note.votes) for note in notes),
        "links": sum(link.source in ids for link in workshop.links.values()),
        "marks as hidden": sum(note.hidden for note in notes),
        "authors": sum(bool(note.author) for note in notes),
    }
    return tuple(f"{what}: {count}" for what, count in counts.items() if count)


def _head_lines(workshop: Workshop) -> list[str]:
    details = workshop.details
    title = clean_line(details.title)
    lines = [f"# {escape_heading(title)}", ""] if title else []
    lines.append(f"language: {details.language}")
    for key in _HEAD:
        value = getattr(details, key)
        if value:
            lines.append(f"{key}: {clean_line(str(value))}")
    names = content.colour_names(details.language)
    return lines + [
        f"legend: {names[meaning.id]} = {clean_line(meaning.text)}" for meaning in workshop.legend.values()
    ]


def _block_heading(block: BlockId, own: str, language: Language) -> str:
    count = f"{number(block)}. " if block != PARKING_LOT else ""
    if not own:
        return f"## {count}{content.of(language).block(block).title}"
    title = escape_heading(own)
    if not count and title[:1].isdigit():
        # Without a number of its own the block would lose the one its title begins with.
        title = title.replace(".", "\\.").replace(")", "\\)").replace(":", "\\:")
    return f"## {count}{title} {{{block}}}"


def _note_lines(note: Note, language: Language) -> list[str]:
    text = clean_text(note.text)
    if not text:
        return []
    names = content.colour_names(language)
    marks = [] if note.colours == NEUTRAL else [names[colour] for colour in note.colours]
    if note.star:
        marks.append(STAR)
    first, *rest = escape_note(text, marks).split("\n")
    return [f"- {first}", *(f"  {line}" if line else "" for line in rest)]
