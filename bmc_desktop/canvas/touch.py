"""Fingers on the canvas: tap, hold, drag, two of them.

One finger on a note does what the left button of a mouse does; on paper, or with two, it moves the sheet,
and two that part or close zoom about their middle. What a tap or a drag leads to is decided by `mouse`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QEventPoint,
    QGuiApplication,
    QInputDevice,
    QMouseEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from bmc_desktop.canvas.board import Board

_SLIP: Final = 12
"""A finger is not as still as a mouse: so many pixels off is where it was."""

_LEAST: Final = 30.0
"""Fingers nearer to each other than so many pixels do not zoom: their distance says too little."""

_KINDS: Final = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
)


class TouchMap(QObject):
    """Turns touches into what the mouse and the view do."""

    def __init__(self, view: Board) -> None:
        super().__init__(view)
        self._view = view
        self._began: QPointF | None = None
        self._last = QPointF()
        self._apart = 0.0
        self._on_note = self._is_moving = self._is_spent = False
        self._tapped_at: QPointF | None = None
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.timeout.connect(self._on_held)
        self._tapping = QTimer(self)
        self._tapping.setSingleShot(True)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def handle(self, event: QEvent) -> bool:
        """Follow the fingers; return False for what is no touch of a screen or not meant for the canvas."""
        if event.type() not in _KINDS or not isinstance(event, QTouchEvent):
            return False
        # A touchpad moves the pointer; its own gestures come as wheel and native gestures.
        if event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        if event.type() == QEvent.Type.TouchBegin and self._is_in_editor(event.points()[0]):
            return False
        if event.type() == QEvent.Type.TouchCancel:
            self._end()
            self._view.mouse.cancel()
        else:
            self._follow(event)
        event.accept()
        return True

    def _follow(self, event: QTouchEvent) -> None:
        down = [p for p in event.points() if p.state() != QEventPoint.State.Released]
        if event.type() == QEvent.Type.TouchBegin:
            self._begin(event.points()[0].position())
        if len(down) > 1:
            self._pinch(down[0].position(), down[1].position())
        elif down and not self._is_spent:
            self._move(down[0].position())
        if event.type() == QEvent.Type.TouchEnd:
            if self._began is not None and not self._is_spent:
                self._lift(event.points()[0].position())
            self._end()

    def _begin(self, at: QPointF) -> None:
        view = self._view
        view.commit_active_editor()
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._began = self._last = at
        self._apart = 0.0
        self._is_moving = self._is_spent = False
        self._on_note = view.scene_of_canvas.note_at(view.mapToScene(at.toPoint())) is not None
        self._holding.start(QGuiApplication.styleHints().mousePressAndHoldInterval())

    def _move(self, at: QPointF) -> None:
        assert self._began is not None
        if not self._is_moving:
            if (at - self._began).manhattanLength() < _SLIP:
                return
            self._is_moving = True
            self._holding.stop()
            if self._on_note:
                self._mouse(QEvent.Type.MouseButtonPress, self._began)
        if self._on_note:
            self._mouse(QEvent.Type.MouseMove, at)
        else:
            self._view.pan((at - self._last).toPoint())
        self._last = QPointF(at.toPoint())

    def _pinch(self, one: QPointF, other: QPointF) -> None:
        """Zoom by how far the fingers have parted, about their middle, and follow it."""
        self._holding.stop()
        middle, way = (one + other) / 2, one - other
        apart = (way.x() ** 2 + way.y() ** 2) ** 0.5
        if not self._apart:
            # The second finger came down just now: what the first one did is not meant.
            self._is_spent = True
            self._view.mouse.cancel()
            self._apart, self._last = max(apart, _LEAST), middle
            return
        by = (middle - self._last).toPoint()
        self._last = self._last + QPointF(by)
        self._view.pan(by)
        apart = max(apart, _LEAST)
        if apart != self._apart:
            self._view.zoom_to(self._view.zoom * apart / self._apart, middle)
            self._apart = apart

    def _lift(self, at: QPointF) -> None:
        if self._is_moving:
            if self._on_note:
                self._mouse(QEvent.Type.MouseButtonRelease, at)
            return
        again = (
            self._tapped_at is not None
            and self._tapping.isActive()
            and (at - self._tapped_at).manhattanLength() <= 2 * _SLIP
        )
        self._tap(at, again=again)
        self._tapped_at = None if again else at
        self._tapping.start(QApplication.doubleClickInterval())

    def _tap(self, at: QPointF, *, again: bool) -> None:
        """Choose what is there; write in a note that is chosen already; do what double clicks do."""
        view = self._view
        item = view.scene_of_canvas.note_at(view.mapToScene(at.toPoint()))
        if again or (item is not None and view.selection.notes == (item.plan.note.id,)):
            self._mouse(QEvent.Type.MouseButtonDblClick, at)
        else:
            self._mouse(QEvent.Type.MouseButtonPress, at)
            self._mouse(QEvent.Type.MouseButtonRelease, at)

    def _on_held(self) -> None:
        """Open the menu of what the finger is held on."""
        if self._began is None:
            return
        self._is_spent = True
        at = self._began.toPoint()
        reason = QContextMenuEvent.Reason.Mouse
        self._view.mouse.menu(QContextMenuEvent(reason, at, self._view.viewport().mapToGlobal(at)))

    def _end(self) -> None:
        self._holding.stop()
        self._began = None

    def _mouse(self, kind: QEvent.Type, at: QPointF) -> None:
        """Let the mouse do something at a place."""
        is_move, is_release = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            at,
            QPointF(self._view.viewport().mapToGlobal(at.toPoint())),
            none if is_move else left,
            none if is_release else left,
            QGuiApplication.keyboardModifiers(),
        )
        mouse = self._view.mouse
        if kind == QEvent.Type.MouseButtonPress:
            mouse.press(event)
        elif is_move:
            mouse.move(event)
        elif is_release:
            mouse.release(event)
        else:
            mouse.double_click(event)

    def _is_in_editor(self, point: QEventPoint) -> bool:
        """Say whether a finger is in the note that is written in: there it sets the caret."""
        at: QPoint = point.position().toPoint()
        return self._view.is_editing and self._view.writing.editor.geometry().contains(at)
