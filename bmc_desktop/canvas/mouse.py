"""What the mouse does on the canvas: which press begins which gesture, double clicks, the menu button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from bmc_desktop.canvas.carrying import MoveNotes
from bmc_desktop.canvas.gestures import Gesture, Pan, SelectArea
from bmc_desktop.model.blocks import HEADER

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class MouseMap:
    """Turns presses and moves of the mouse into gestures and what the view does."""

    def __init__(self, view: Board) -> None:
        self._view = view
        self._gesture: Gesture | None = None
        self._panning_held = False

    @property
    def is_busy(self) -> bool:
        """Whether a gesture is under way."""
        return self._gesture is not None

    def hold_panning(self, held: bool) -> None:
        """While held (Space), the left button pans."""
        self._panning_held = held
        self._show_cursor()

    def cancel(self) -> None:
        """End the gesture under way and leave everything as it was."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
            self._show_cursor()

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self.cancel()
        button = event.button()
        if button == Qt.MouseButton.MiddleButton or (
            button == Qt.MouseButton.LeftButton and self._panning_held
        ):
            self._gesture = Pan(self._view, event)
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif button == Qt.MouseButton.LeftButton:
            self._press_left(event)

    def move(self, event: QMouseEvent) -> None:
        """Follow the pointer: the gesture's, or show what it is on."""
        if self._gesture is not None:
            self._gesture.move(event)
            return
        scene = self._view.scene_of_canvas
        point = self._point(event.position())
        item = scene.note_at(point)
        scene.hover(item.plan.note.id if item else None)
        over_help = item is None and scene.help_at(point) is not None
        if over_help:
            self._view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self._show_cursor()

    def release(self, event: QMouseEvent) -> None:
        """End the gesture and make its change."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.release(event)
            self._show_cursor()

    def double_click(self, event: QMouseEvent) -> None:
        """Write in the note there, or begin one; on a title or the head, ask for another."""
        self.cancel()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view, scene = self._view, self._view.scene_of_canvas
        point = self._point(event.position())
        item = scene.note_at(point)
        block = scene.block_at(point)
        if item is not None:
            view.grouping.pick(item.plan.note.id)
            view.writing.start(item.plan.note.id)
        elif (group := scene.group_at(point)) is not None:
            view.group_title_activated.emit(group.group.id)
        elif block is not None:
            view.selection.choose(block)
            if scene.blocks[block].plan.title_rect.contains(point.x(), point.y()):
                view.block_title_activated.emit(block)
            else:
                view.writing.start_new(block, (point.x(), point.y()))
        elif HEADER.contains(point.x(), point.y()):
            view.head_activated.emit()

    def menu(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is there, selecting it first."""
        self.cancel()
        view, scene = self._view, self._view.scene_of_canvas
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            view.context_menu_requested.emit(*self._menu_of_selection())
            return
        point = self._point(QPointF(event.pos()))
        item = scene.note_at(point)
        block = scene.block_at(point)
        what = "desk"
        if item is not None:
            what = "note"
            if item.plan.note.id not in view.selection.notes:
                view.grouping.take(item.plan.note.id)
        elif (group := scene.group_at(point)) is not None:
            what = "note"
            view.grouping.take(group.members[-1])
        elif block is not None:
            what = "block"
            view.selection.choose(block)
        view.context_menu_requested.emit(event.globalPos(), what)

    def _press_left(self, event: QMouseEvent) -> None:
        view, scene = self._view, self._view.scene_of_canvas
        point = self._point(event.position())
        item = scene.note_at(point)
        if item is None:
            self._press_paper(event, point)
            return
        note, selection = item.plan.note, view.selection
        is_chosen = note.id in selection.notes
        if event.modifiers() & _ADDING:
            view.grouping.toggle(note.id)
        elif not is_chosen:
            view.grouping.take(note.id)
        elif selection.current != note.id:
            selection.add([note.id], note.block)
        if note.id in selection.notes:
            self._gesture = MoveNotes(view, event, item, again=is_chosen)

    def _press_paper(self, event: QMouseEvent, point: QPointF) -> None:
        """Begin what a press beside all notes means: on the "?", on a group's title, or on the paper."""
        view, scene = self._view, self._view.scene_of_canvas
        helped, group = scene.help_at(point), scene.group_at(point)
        if helped is not None:
            view.selection.choose(helped)
            view.show_questions()
        elif group is not None and not event.modifiers() & _ADDING:
            view.grouping.take(group.members[-1])
            self._gesture = MoveNotes(view, event, scene.notes[group.members[-1]])
        else:
            self._gesture = SelectArea(view, event)

    def _menu_of_selection(self) -> tuple[QPoint, str]:
        """Return where a menu called by the keyboard opens, and what it is about."""
        view, scene = self._view, self._view.scene_of_canvas
        item = scene.notes.get(view.selection.current or "")
        if item is not None:
            corner = QPointF(item.plan.rect.x, item.plan.rect.bottom)
        else:
            title = scene.blocks[view.selection.block].plan.title_rect
            corner = QPointF(title.x, title.bottom)
        return view.viewport().mapToGlobal(view.mapFromScene(corner)), "note" if item else "block"

    def _point(self, position: QPointF) -> QPointF:
        return self._view.mapToScene(position.toPoint())

    def _show_cursor(self) -> None:
        if self._panning_held:
            self._view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._view.viewport().unsetCursor()
