"""What can be done in a window just now, what is switched on, and what actions are called at the moment."""

from PySide6.QtCore import QCoreApplication

from bmc_desktop import content
from bmc_desktop.canvas.view import CanvasView
from bmc_desktop.model.blocks import BLOCKS, PARKING_LOT, number
from bmc_desktop.model.change import Change
from bmc_desktop.model.records import Canvas, Language, Link, Note
from bmc_desktop.model.workshop import Workshop
from bmc_desktop.session import Session
from bmc_desktop.ui import labels
from bmc_desktop.ui.actions.families import COLOUR_NAMES
from bmc_desktop.ui.commands import Book
from bmc_desktop.ui.settings import Values
from bmc_desktop.ui.words import plain_action, shortened


def possible(session: Session, canvas: CanvasView, *, recent: bool, versions: bool) -> set[str]:
    """Return the needs of actions that are met."""
    workshop = session.workshop
    tabs = [tab.id for tab in workshop.tabs()]
    # A new note that is being written is kept first, and is the chosen one then.
    new = int(canvas.writing.has_new_words)
    notes, selected = (count + new for count in counts(session, canvas))
    met = {
        "selection": selected > 0,
        "one_note": selected == 1,
        "two_notes": selected > 1,
        "three_notes": selected > 2,
        "group": canvas.grouping.current() is not None,
        "notes": notes > 0,
        # What is being written or on its way onto the wall is kept first, and can then be taken back.
        "undo": session.history.undo_label is not None or canvas.is_editing or canvas.capturing.is_busy,
        "redo": session.history.redo_label is not None,
        "several_canvases": len(tabs) > 1,
        "canvas_before": tabs[0] != canvas.canvas_id,
        "canvas_after": tabs[-1] != canvas.canvas_id,
        "recent": recent,
        "versions": versions,
    }
    return {name for name, is_met in met.items() if is_met}


def checked(session: Session, canvas: CanvasView, values: Values) -> set[str]:
    """Return the ids of actions that are switched on."""
    on = {f"theme_{values.theme}", f"language_{values.language}"}
    if values.questions == "always":
        on.add("questions")
    if values.motion == "system":
        on.add("motion")
    switches = ("colour_marks", "links", "parking_lot", "snapping", "tab_pictures", "toolbar")
    on |= {name for name in switches if getattr(values, name)}
    notes = session.workshop.notes
    chosen = [notes[i] for i in canvas.selected_note_ids if i in notes]
    if chosen and all(note.star for note in chosen):
        on.add("star")
    flags = [set(notes[i].colours[1:]) for i in canvas.selected_note_ids if i in notes]
    if flags:
        on |= {f"flag_{colour}" for colour in set.intersection(*flags)}
    return on


def counts(session: Session, canvas: CanvasView) -> tuple[int, int]:
    """Return how many notes the canvas has and how many are chosen."""
    shown = canvas.canvas_id
    notes = sum(1 for note in session.workshop.notes.values() if note.canvas == shown)
    return notes, len(canvas.selected_note_ids)


def word(book: Book, session: Session, canvas: CanvasView) -> None:
    """Tell undo and redo in words, colours with their meaning, and blocks by their titles."""
    book.word("undo", labels.undo_words(session.history.undo_label))
    book.word("redo", labels.redo_words(session.history.redo_label))
    legend = session.workshop.legend
    for colour, name in COLOUR_NAMES.items():
        text = QCoreApplication.translate("Actions", name)
        if colour in legend:
            text += plain_action(f" – {shortened(legend[colour].text)}")
        book.word(f"colour_{colour}", text)
        book.word(f"flag_{colour}", text)
    for block in BLOCKS:
        title = f"&{number(block)}  {plain_action(shortened(canvas.describe(block)))}"
        book.word(f"go_{block}", title)
        book.word(f"move_{block}", title)
    book.word(f"move_{PARKING_LOT}", f"&0  {plain_action(shortened(canvas.describe(PARKING_LOT)))}")


def word_patterns(book: Book, language: Language) -> None:
    """Name the well-known business models in the window's language, each with its number as letter."""
    for number_of, (pattern, text) in enumerate(content.of(language).patterns.items(), 1):
        book.word(f"pattern_{pattern}", f"&{number_of}  {plain_action(text.name)}")


def canvases_of(change: Change | None, workshop: Workshop) -> list[str]:
    """Return the canvases that a change was about and that are there, in the order of the change."""
    if change is None:
        return []
    records = [*change.added, *change.removed, *(update.after for update in change.updated)]
    ids = [r.canvas if isinstance(r, Note) else r.id for r in records if isinstance(r, Note | Canvas)]
    ends = (workshop.notes.get(r.source) for r in records if isinstance(r, Link))
    ids += [note.canvas for note in ends if note is not None]
    return [i for i in dict.fromkeys(ids) if i in workshop.canvases]
