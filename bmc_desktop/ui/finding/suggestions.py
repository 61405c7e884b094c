"""What the palette offers: every action of a window with its keys, every canvas and every note."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon, QKeySequence

from bmc_desktop import content
from bmc_desktop.model.search import in_order
from bmc_desktop.ui import icons
from bmc_desktop.ui.actions.row import Need
from bmc_desktop.ui.finding.ranking import Name
from bmc_desktop.ui.menus import MENUS, Entry, Menu
from bmc_desktop.ui.panels.note_words import Counted
from bmc_desktop.ui.words import QT_TRANSLATE_NOOP, shortened, without_mnemonic

if TYPE_CHECKING:
    from bmc_desktop.ui.commands import Command
    from bmc_desktop.ui.main_window import MainWindow

NOTE: Final = "note "
CANVAS: Final = "canvas "
"""What the keys of notes and canvases begin with; those of actions are their ids."""

_LONGEST: Final = 200
"""So much of a note's text can be found by the palette, in characters; the find bar has all of it."""

_REASONS: Final[dict[Need, str]] = {
    "selection": QT_TRANSLATE_NOOP("Palette", "Choose a note first"),
    "one_note": QT_TRANSLATE_NOOP("Palette", "Choose a single note first"),
    "two_notes": QT_TRANSLATE_NOOP("Palette", "Choose at least two notes first"),
    "three_notes": QT_TRANSLATE_NOOP("Palette", "Choose at least three notes first"),
    "group": QT_TRANSLATE_NOOP("Palette", "No note of a group is chosen"),
    "notes": QT_TRANSLATE_NOOP("Palette", "There are no notes on this canvas"),
    "undo": QT_TRANSLATE_NOOP("Palette", "Nothing has been done yet"),
    "redo": QT_TRANSLATE_NOOP("Palette", "Nothing has been taken back"),
    "several_canvases": QT_TRANSLATE_NOOP("Palette", "This is the only canvas"),
    "canvas_before": QT_TRANSLATE_NOOP("Palette", "This is the first canvas"),
    "canvas_after": QT_TRANSLATE_NOOP("Palette", "This is the last canvas"),
    "recent": QT_TRANSLATE_NOOP("Palette", "No file was used recently"),
    "versions": QT_TRANSLATE_NOOP("Palette", "There are no earlier versions"),
}
"""Why an action is not possible, by what it needs."""

_OTHERWISE: Final = QT_TRANSLATE_NOOP("Palette", "Not possible just now")


class Suggestion(NamedTuple):
    """A line of the palette. `aside` stands at its end: keys, where a note is, or why it cannot be done."""

    name: Name
    aside: str
    icon: QIcon
    possible: bool = True


def suggestions(window: "MainWindow", ink: str) -> list[Suggestion]:
    """Return all that can be done or gone to, in the order of the menus and then of the sheet."""
    return [*_actions(window, ink), *_canvases(window, ink), *_notes(window, ink)]


def _actions(window: "MainWindow", ink: str) -> Iterator[Suggestion]:
    for menu in MENUS:
        for action_id, title in _entries(menu.entries, ""):
            if action_id != "palette":
                yield _action(window, window.book[action_id], title, ink)


def _entries(entries: tuple[Entry, ...], title: str) -> Iterator[tuple[str, str]]:
    """Yield the ids of actions, each with the title of the submenu it is in."""
    for entry in entries:
        if isinstance(entry, Menu):
            inner = without_mnemonic(QCoreApplication.translate("Menus", entry.title))
            # The window fills this one, and has an action of its own at its end.
            yield from [("clear_recent", inner)] if entry.id == "recent" else _entries(entry.entries, inner)
        elif entry is not None:
            yield entry, title


def _action(window: "MainWindow", command: "Command", title: str, ink: str) -> Suggestion:
    row, words = command.row, without_mnemonic(window.book.words(command.row.id))
    possible = command.isEnabled()
    if possible:
        keys = (*command.keys[:1], *row.canvas_keys[:1])
        aside = " · ".join(QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in keys)
    else:
        aside = QCoreApplication.translate("Palette", _REASONS.get(row.needs, _OTHERWISE))
    icon = icons.tinted("check", ink) if command.isChecked() else command.icon()
    return Suggestion(Name(row.id, f"{title}: {words}" if title else words, words), aside, icon, possible)


def _canvases(window: "MainWindow", ink: str) -> Iterator[Suggestion]:
    """Yield the canvases that can be gone to: all but the one that shows."""
    workshop = window.session.workshop
    counts = Counter(note.canvas for note in workshop.notes.values())
    words, counted = QCoreApplication.translate("Palette", "Go to canvas: {title}"), Counted()
    for canvas in workshop.tabs():
        if canvas.id != window.canvas.canvas_id:
            title = content.canvas_title(canvas, workshop.details.language)
            name = Name(CANVAS + canvas.id, words.format(title=title), title, loose=False)
            yield Suggestion(name, counted.notes(counts[canvas.id]), icons.tinted("layout-grid", ink))


def _notes(window: "MainWindow", ink: str) -> Iterator[Suggestion]:
    workshop = window.session.workshop
    language = workshop.details.language
    several = len(workshop.canvases) > 1
    for note in in_order(workshop, workshop.notes.values()):
        canvas = workshop.canvases[note.canvas]
        place = shortened(content.block_title(canvas, note.block, language))
        if several:
            place += f" · {shortened(content.canvas_title(canvas, language))}"
        text = " ".join(note.text[:_LONGEST].split())
        text = text or QCoreApplication.translate("Palette", "Note without words")
        yield Suggestion(
            Name(NOTE + note.id, text, text, loose=False), place, icons.swatch(note.colour, ink)
        )
