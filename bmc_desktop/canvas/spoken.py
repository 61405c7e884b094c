"""What a screen reader says of the canvas: where one stands, and what the current note holds.

A note is painted and no widget, so Qt has nothing of its own to tell. Interfaces of our own for notes would
be the fuller way, but PySide does not hold what Python makes for Qt's cache of them, and one that goes too
early takes the app with it. So the canvas describes itself, and says what is new aloud.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from bmc_desktop import content
from bmc_desktop.canvas import sentences
from bmc_desktop.model.blocks import BLOCKS, PARKING_LOT, number
from bmc_desktop.model.threads import links_of
from bmc_desktop.sheet.marks import amount_text

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board
    from bmc_desktop.model.records import Language, Link, Note
    from bmc_desktop.model.workshop import Workshop


def announce(speaker: QObject, words: str) -> None:
    """Let a screen reader say something at once, if one listens."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(speaker, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def note_in_words(note: Note, workshop: Workshop, numbers: Language | None = None) -> str:
    """Return what a note holds: its text, what its colours mean, and what it carries."""
    words = content.of(workshop.details.language)
    parts = [" ".join(note.text.split()) or QCoreApplication.translate("Spoken", "no words")]
    for colour in note.colours:
        name = words.colours[colour][0]
        meaning = workshop.legend.get(colour)
        parts.append(f"{name}: {meaning.text}" if meaning is not None else name)
    if note.star:
        parts.append(QCoreApplication.translate("Spoken", "starred"))
    if note.status is not None:
        parts.append(words.statuses[note.status])
    if note.votes:
        parts.append(Spoken().votes(note.votes))
    if note.amount is not None:
        details = workshop.details
        parts.append(amount_text(note.amount, details.language, details.currency, numbers))
    if note.group is not None:
        title = workshop.groups[note.group].title
        named = QCoreApplication.translate("Spoken", "in the group {title}").format(title=title)
        parts.append(named if title else QCoreApplication.translate("Spoken", "in a group"))
    if note.picture is not None:
        parts.append(QCoreApplication.translate("Spoken", "with a picture"))
    if note.details:
        parts.append(QCoreApplication.translate("Spoken", "with details"))
    parts += [_link_in_words(link, note, workshop) for link in links_of(workshop, note.id)]
    return ". ".join(parts)


def _link_in_words(link: Link, note: Note, workshop: Workshop) -> str:
    """Return where a link leads, or comes from, and the word on it."""
    outward = link.source == note.id
    other = workshop.notes[link.target if outward else link.source]
    name = " ".join(other.text.split()) or QCoreApplication.translate("Spoken", "no words")
    told = (
        QCoreApplication.translate("Spoken", "linked to {note}")
        if outward
        else QCoreApplication.translate("Spoken", "linked from {note}")
    ).format(note=name)
    return f"{told}: {link.text}" if link.text else told


class Spoken(QObject):
    """Words with counts. A class, since lupdate knows plurals from `self.tr` only."""

    def votes(self, n: int) -> str:
        return self.tr("%n vote(s)", "", n)

    def notes(self, n: int) -> str:
        return self.tr("%n note(s)", "", n)

    def selected(self, n: int) -> str:
        return self.tr("%n note(s) selected", "", n)


class Narrator(QObject):
    """Keeps the description of a board current while a screen reader listens, and says what is new."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self._board = board
        self._said = ""
        self._note: Note | None = None
        board.setAccessibleName(sentences.name())
        board.viewport().setAccessibleName(sentences.name())
        board.selection_changed.connect(self.tell)
        board.canvas_changed.connect(self._on_canvas)

    def tell(self) -> None:
        """Describe where one stands, and say it aloud if it is new and the canvas has the keys."""
        if not QAccessible.isActive():
            return
        words = self._describe()
        board = self._board
        # Of the note that is being written in, the editor tells.
        if words != self._said and board.hasFocus() and not board.is_editing:
            self._said = words
            announce(board, words)

    def follow_change(self) -> None:
        """Keep the description true after a change of the workshop; say it if the current note is other."""
        if not QAccessible.isActive():
            return
        before, now = self._note, self._current_note()
        if before is not None and now is not None and before.id == now.id and before != now:
            self.tell()
        else:
            self._describe()

    def _describe(self) -> str:
        """Let the canvas describe where one stands; return the words."""
        self._note = self._current_note()
        words = self.place()
        if words != self._board.accessibleDescription():
            self._board.setAccessibleDescription(words)
        return words

    def _current_note(self) -> Note | None:
        return self._board.session.workshop.notes.get(self._board.selection.current or "")

    def place(self) -> str:
        """Return where one stands: at a note of a block, or in a block."""
        board = self._board
        workshop, selection = board.session.workshop, board.selection
        layout = board.scene_of_canvas.layout_of_sheet
        plan = layout.notes.get(selection.current or "")
        block = plan.note.block if plan is not None else selection.block
        title = board.describe(block)
        notes = [other.note.id for other in layout.reading_order(block)]
        if plan is None:
            place = title
            if block != PARKING_LOT:
                place = QCoreApplication.translate("Spoken", "{title}, block {number} of {count}").format(
                    title=title, number=number(block), count=len(BLOCKS)
                )
            return f"{place}, {Spoken().notes(len(notes))}"
        told = QCoreApplication.translate("Spoken", "{title}, {place} of {count}: {note}").format(
            title=title,
            place=notes.index(plan.note.id) + 1,
            count=len(notes),
            note=note_in_words(plan.note, workshop, self._board.scene_of_canvas.style_of_sheet.numbers),
        )
        several = len(selection.notes)
        return f"{Spoken().selected(several)}. {told}" if several > 1 else told

    def _on_canvas(self, canvas_id: str) -> None:
        """Say which canvas shows now."""
        workshop = self._board.session.workshop
        canvas = workshop.canvases.get(canvas_id)
        if canvas is not None:
            announce(self._board, content.canvas_title(canvas, workshop.details.language))
        self.tell()
