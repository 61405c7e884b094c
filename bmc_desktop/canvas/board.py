"""The board: what the canvas view shows and what it can be told to do, whoever tells it.

Keeps session, scene, selection and editor together. Every command first commits what is being written.
Decides nothing about notes itself: `commands` builds the changes, `scene` shows them. Knows nothing of
events; `view` routes those here.
"""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from bmc_desktop import content
from bmc_desktop.canvas import sentences
from bmc_desktop.canvas.arranging import Arranging
from bmc_desktop.canvas.capturing import Capturing
from bmc_desktop.canvas.colours import SCHEMES, Scheme
from bmc_desktop.canvas.commands import NoteCommands
from bmc_desktop.canvas.focus_ring import FocusRing
from bmc_desktop.canvas.gestures import Place
from bmc_desktop.canvas.grouping import Grouping
from bmc_desktop.canvas.keeping import Keeping
from bmc_desktop.canvas.keys import KeyMap
from bmc_desktop.canvas.motion import Motion
from bmc_desktop.canvas.mouse import MouseMap
from bmc_desktop.canvas.pasting import Pasting
from bmc_desktop.canvas.questions import QuestionCard
from bmc_desktop.canvas.scene import CanvasScene
from bmc_desktop.canvas.selection import Selection, notes_of_step
from bmc_desktop.canvas.spoken import Narrator
from bmc_desktop.canvas.writing import Writing
from bmc_desktop.canvas.zoom import ZoomView
from bmc_desktop.files.journal.entries import Draft, View
from bmc_desktop.model.blocks import FRAMES, PARKING_LOT, BlockId, Rect
from bmc_desktop.model.change import Change
from bmc_desktop.model.document import ChangeError
from bmc_desktop.model.records import Colour, Size, Status
from bmc_desktop.session import Session
from bmc_desktop.sheet.style import SheetStyle

_EDGE: Final = 28
"""So near to the window's edge, in pixels, a drag scrolls the sheet."""


class Board(ZoomView):
    """One canvas of a session's workshop, with what is selected, written and held on it."""

    selection_changed = Signal()
    editing_changed = Signal(bool)
    abilities_changed = Signal()
    """What is under way lets other things be done: a new note has its first words, or many notes come."""

    notice = Signal(str)
    files_dropped = Signal(list)
    pictures_offered = Signal(object)
    """An `Offer`: its pictures are to be taken in away from this thread, and laid on the wall."""

    table_offered = Signal(object)
    """Rows of several columns: somebody has to say what each column is."""

    context_menu_requested = Signal(QPoint, str)
    block_title_activated = Signal(str)
    group_title_activated = Signal(str)
    head_activated = Signal()
    canvas_changed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.session = session
        canvas_id = session.workshop.tabs()[0].id
        self.scene_of_canvas = CanvasScene(session.workshop, canvas_id, session.media)
        super().__init__(self.scene_of_canvas, self.scene_of_canvas.air, parent)
        self.selection = Selection()
        self.commands = NoteCommands(session, self.scene_of_canvas, self.selection)
        self.writing = Writing(self)
        self.keys = KeyMap(self)
        self.mouse = MouseMap(self)
        self.pasting = Pasting(self)
        self.capturing = Capturing(self)
        self.grouping = Grouping(self)
        self.motion = Motion(self)
        self.arranging = Arranging(self)
        self.keeping = Keeping(self)
        self.snapping = True
        self._style = SheetStyle()
        self._scheme: Scheme = "light"
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundBrush(QColor(SCHEMES[self._scheme].desk))
        self.selection.observe(self._on_selection_changed)
        session.observe(self._on_change)
        self._show_selection()
        self.narrator = Narrator(self)
        FocusRing(self)

    # What is shown

    @property
    def canvas_id(self) -> str:
        """The id of the canvas that is shown."""
        return self.scene_of_canvas.canvas_id

    @property
    def selected_note_ids(self) -> tuple[str, ...]:
        """The ids of the selected notes, in the order in which they were selected."""
        return self.selection.notes

    @property
    def notes_in_hand(self) -> tuple[str, ...]:
        """The ids of the notes that move when the selected ones do: of groups, all."""
        return self.grouping.together()

    @property
    def current_block(self) -> BlockId:
        """The chosen block: where typing starts a note."""
        return self.selection.block

    @property
    def is_editing(self) -> bool:
        """Whether a note is being written in."""
        return self.writing.is_active

    @property
    def is_dragging(self) -> bool:
        """Whether a gesture of the mouse is under way."""
        return self.mouse.is_busy

    @property
    def clipboard_has_notes(self) -> bool:
        """Whether there is something on the clipboard that can be pasted as notes."""
        return self.pasting.possible

    def show_canvas(self, canvas_id: str) -> None:
        """Show another canvas of the workshop. Raises KeyError if there is no such canvas."""
        if canvas_id == self.canvas_id:
            return
        self.commit_active_editor()
        self.mouse.cancel()
        self.motion.land()
        self.scene_of_canvas.show_canvas(canvas_id)
        self.selection.choose(self.selection.block)
        self._show_selection()
        self.canvas_changed.emit(canvas_id)

    def set_style(self, style: SheetStyle) -> None:
        """Show the sheet in another style: questions always or only in empty blocks, colour marks."""
        self.commit_active_editor()
        if style != self._style:
            self._style = style
            self._restyle()

    def set_scheme(self, scheme: Scheme) -> None:
        """Lay the sheet on a desk of other colours. The paper stays white."""
        if scheme != self._scheme:
            self._scheme = scheme
            self._restyle()

    def show_parking_lot(self, shown: bool) -> None:
        """Show or hide the parking lot beside the sheet."""
        self.commit_active_editor()
        self.scene_of_canvas.show_parking_lot(shown)
        self.selection.keep(self.scene_of_canvas.shown_notes())
        if not shown and self.selection.block == "parking_lot":
            self.selection.choose("customer_segments")
        if self._fitting:
            self.zoom_to_fit()

    def whole(self) -> QRectF:
        """Return the sheet, with the parking lot while it shows, in points."""
        return self.scene_of_canvas.whole()

    def burden(self) -> int:
        """Return how many notes there are to paint."""
        return len(self.scene_of_canvas.notes)

    def close_session(self) -> None:
        """Stop following the session; call before the view is thrown away."""
        self.capturing.finish()
        self.motion.land()
        self.session.forget(self._on_change)
        self.keeping.close()
        self.frames.close()
        self.scene_of_canvas.pictures.close()

    def resume(self, draft: Draft) -> None:
        """Go on writing where a crash ended it."""
        self.keeping.resume(draft)

    def keep_writing(self) -> None:
        """Keep what is being written and seen from a crash, now and not soon; writing goes on."""
        self.keeping.keep_now()

    def view_state(self) -> View:
        """Return what is seen of which canvas; a zoom of 0 is all of it."""
        return self.keeping.view_state()

    def restore_view(self, state: View) -> None:
        """See again what was seen, as far as it is there."""
        self.keeping.restore(state)

    # Commands. Each first commits what is being written.

    def commit_active_editor(self) -> None:
        """Keep what is being written or is on its way onto the wall, and stop writing."""
        self.capturing.finish()
        self.writing.commit()

    def new_note(self) -> None:
        """Start a new note in the chosen block."""
        self.commit_active_editor()
        self.writing.start_new(self.selection.block)

    def edit_note(self) -> None:
        """Write in the current note."""
        self.commit_active_editor()
        if self.selection.current is not None:
            self.writing.start(self.selection.current)

    def delete_selection(self) -> None:
        """Take the selected notes off the wall."""
        self.commit_active_editor()
        self.commands.delete()

    def duplicate_selection(self) -> None:
        """Lay a copy of each selected note beside it."""
        self.commit_active_editor()
        self._within_limits(self.commands.duplicate)

    def recolour_selection(self, colour: Colour) -> None:
        """Give the note being written, or the selected ones, another paper; new ones have it then too."""
        if self.writing.is_active:
            self.commands.paper = colour
            self.writing.recolour(colour)
        else:
            self.commands.recolour(colour)

    def toggle_flag(self, colour: Colour) -> None:
        """Put a flag of a further colour on the selected notes, or take it off."""
        self.commit_active_editor()
        self.commands.toggle_flag(colour)

    def resize_selection(self, size: Size) -> None:
        """Give the selected notes another size class."""
        self.commit_active_editor()
        self.commands.resize(size)

    def set_status(self, status: Status | None) -> None:
        """Say how sure the selected notes are."""
        self.commit_active_editor()
        self.commands.set_status(status)

    def change_votes(self, by: int) -> None:
        """Give the selected notes votes, or take some away."""
        self.commit_active_editor()
        self.commands.change_votes(by)

    def bring_to_front(self) -> None:
        """Lay the selected notes on top."""
        self.commit_active_editor()
        self.commands.bring_to_front()

    def send_to_back(self) -> None:
        """Lay the selected notes beneath all others."""
        self.commit_active_editor()
        self.commands.send_to_back()

    def move_to_block(self, block: BlockId) -> None:
        """Move the selected notes to free places of a block."""
        self.commit_active_editor()
        if not self.commands.move_to_block(self.notes_in_hand, block):
            return
        if block == PARKING_LOT and not self.scene_of_canvas.parking_shown:
            self.notice.emit(sentences.in_hidden_parking_lot())
        else:
            self.selection.select(self.selection.notes, block)

    def select_all(self) -> None:
        """Select the notes of the chosen block; once they are selected, all notes of the canvas."""
        self.commit_active_editor()
        layout = self.scene_of_canvas.layout_of_sheet
        in_block = [plan.note.id for plan in layout.reading_order(self.selection.block)]
        if in_block and set(in_block) != set(self.selection.notes):
            self.selection.select(in_block)
        else:
            self.selection.select(self.scene_of_canvas.shown_notes())

    def select_none(self) -> None:
        """Select nothing."""
        self.commit_active_editor()
        self.selection.choose(self.selection.block)

    def cut(self) -> None:
        """Take the selected notes onto the clipboard and off the wall."""
        self.commit_active_editor()
        if self.pasting.copy():
            self.commands.delete()

    def copy(self) -> None:
        """Copy the selected notes to the clipboard, as notes and as lines of text."""
        self.commit_active_editor()
        self.pasting.copy()

    def paste(self) -> None:
        """Put what is on the clipboard on the wall: notes, pictures, or a note per line of text."""
        self.commit_active_editor()
        self.pasting.paste()

    def show_questions(self) -> None:
        """Show the hint and the guiding questions of the chosen block on a card."""
        self.commit_active_editor()
        block = self.selection.block
        words = content.of(self.session.workshop.details.language).block(block)
        frame = self.scene_of_canvas.blocks[block].plan.title_rect
        corner = self.mapFromScene(QPointF(frame.x + 6.0, frame.bottom + 2.0))
        QuestionCard(self.describe(block), words, self).open_at(self.viewport().mapToGlobal(corner))

    def go_to_block(self, block: BlockId) -> None:
        """Choose a block, with no note selected, and see it; say so if it is hidden."""
        self.commit_active_editor()
        if block == PARKING_LOT and not self.scene_of_canvas.parking_shown:
            self.notice.emit(sentences.hidden_parking_lot())
            return
        self.selection.choose(block)
        self.reveal_start(FRAMES[block])

    # Gestures

    def place_notes(self, places: dict[str, Place], *, copy: bool) -> None:
        """Move notes, or copies of them, to where a gesture let them go."""
        block = next(iter(places.values()))[0]
        with self.motion.at_rest():
            done = self._within_limits(lambda: self.commands.move(places, copy=copy))
        if done:
            self.selection.select(self.selection.notes, block)

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selected notes a little, in points."""
        self._within_limits(lambda: self.commands.nudge(self.notes_in_hand, dx, dy))

    def window_edge(self, point: QPoint) -> QPoint:
        """Return how to pan, in pixels, while something is dragged at the window's edge."""
        if self._fitting:
            return QPoint()
        rect = self.viewport().rect()
        x = 12 if point.x() < _EDGE else -12 if point.x() > rect.width() - _EDGE else 0
        y = 12 if point.y() < _EDGE else -12 if point.y() > rect.height() - _EDGE else 0
        return QPoint(x, y)

    def _within_limits(self, command: Callable[[], bool]) -> bool:
        """Do a command; say so if there is no room for what it does."""
        try:
            return command()
        except ChangeError as error:
            self.notice.emit(sentences.not_added(error))
            return False

    # Following

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.on_zoomed()

    def on_zoomed(self) -> None:
        if hasattr(self, "keeping"):
            self.writing.follow_view()
            self.keeping.view_changed()

    def select_notes_of(self, change: Change | None) -> None:
        """Select the notes that a step of undo or redo was about, and see them; without any, do nothing."""
        items = self.scene_of_canvas.notes
        touched = notes_of_step(change) if change is not None else []
        found = [i for i in touched if i in items and items[i].isVisible()]
        if not found:
            return
        self.selection.select(found, items[found[-1]].plan.note.block)
        # Several are all seen where there is room for them; the current one in any case.
        rects = [items[i].plan.rect for i in found]
        left, top = min(rect.x for rect in rects), min(rect.y for rect in rects)
        right, bottom = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
        self.reveal_place(Rect(left, top, right - left, bottom - top))
        self.reveal(found[-1])

    def reveal(self, note_id: str) -> None:
        """Scroll so that a note is seen, if it is not."""
        item = self.scene_of_canvas.notes.get(note_id)
        if item is not None:
            self.reveal_place(item.plan.rect)

    def describe(self, block: BlockId) -> str:
        """Return a block's title as it stands on the sheet."""
        workshop = self.session.workshop
        canvas = workshop.canvases[self.canvas_id]
        return content.block_title(canvas, block, workshop.details.language)

    def walk(self, direction: Literal[1, -1]) -> None:
        """Go to the next (or the previous) note, or block behind the last."""
        self.keys.walk(direction)

    def _on_change(self, change: Change) -> None:
        workshop = self.session.workshop
        self.motion.expect(change)
        if self.canvas_id not in workshop.canvases:
            self.mouse.cancel()
            self.scene_of_canvas.leave(workshop)
            self.canvas_changed.emit(self.canvas_id)
        else:
            self.scene_of_canvas.follow(workshop)
        self.selection.keep(self.scene_of_canvas.shown_notes())
        self.writing.follow_change()
        self._show_selection()
        self.narrator.follow_change()
        self.motion.fly()

    def _on_selection_changed(self) -> None:
        # What cannot be seen is never in hand.
        self.selection.keep(self.scene_of_canvas.shown_notes())
        self._show_selection()
        if self.selection.current is not None:
            self.reveal(self.selection.current)
        self.selection_changed.emit()

    def _show_selection(self) -> None:
        self.scene_of_canvas.mark_selected(self.selection.notes, self.selection.block)

    def _restyle(self) -> None:
        self.mouse.cancel()
        self.motion.land()
        colours = SCHEMES[self._scheme]
        self.scene_of_canvas.restyle(self._style, colours)
        self.setBackgroundBrush(QColor(colours.desk))
        self._show_selection()
        self.writing.follow_change()
